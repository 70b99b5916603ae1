<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>No se guarda ningún registro: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Para quien le ayude con este programa. No contiene ninguna clave ni contraseña.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Acerca de Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Mostrar las licencias</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Software libre con licencia MIT, hecho con: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>¿Qué se envía?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Qué sale del equipo</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Solo lo que necesita una comprobación. Ni informes, ni estadísticas, ni búsquedas de actualizaciones.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>se está cambiando</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>cambiado y comprobado</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (no es seguro que esto se haya hecho)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registro, certificados</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Trayecto de red</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi de invitados</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Averigua por qué falla la VPN. La comprobación no cambia nada.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Ejecuta solo estas comprobaciones y aquellas de las que dependen.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>El idioma de los textos, por ejemplo, de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Compara las redes en las que se ejecutó “check” en este equipo: dónde respondió el servidor y dónde no.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Compara solo los resultados de este servidor VPN.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Muestra JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Prueba la clave precompartida que se indique en la entrada estándar.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Prueba la clave precompartida guardada con este nombre mediante “key set”.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Además, inicia sesión como este usuario.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Lee la contraseña de la entrada estándar, en la línea siguiente a la clave.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Prueba el certificado de este equipo desde un archivo (PEM o PKCS #12) en lugar de una clave.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Lee la frase de contraseña del archivo de certificado de la entrada estándar, en la última línea.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Prueba además el trayecto hasta el respondedor del equipo que usted indique.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Lee de la entrada estándar, en la línea siguiente a todas las demás, el código de emparejamiento que muestra “respond --paired”.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Escribe en este archivo todo lo que se envía y se recibe.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>El nombre o la dirección del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>La conexión VPN de Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Comprueba un equipo grabado en lugar de este.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Toma los resultados de la red de un equipo grabado y no abre ningún socket.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Un archivo con los nombres de los demás servidores con los que se debe contactar (consulte docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Dónde está usted: home, retail, education, corporate-guest u hospitality. Solo cambia los consejos, nunca la conclusión.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Deja que Windows intente primero su propia conexión y después cuelga.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Con --dial: si eso falla, lo intenta de nuevo mientras los filtros de este equipo permiten el tráfico hacia este servidor.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Confirma --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Se detiene después de esta cantidad de segundos; las comprobaciones restantes se muestran como desconocidas.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Muestra JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Escribe el cambio que corrige una causa en muchos equipos y el cambio que lo deshace.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>La causa: id o id:objeto.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (dos archivos para regedit), powershell (un script) o intune (detección y corrección).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>La carpeta para los archivos; de forma predeterminada, la carpeta actual.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Planifica el cambio para un equipo grabado en lugar de este.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Muestra JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Enumera qué se cambió, cuándo y si se deshizo.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>El historial de un equipo grabado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Muestra JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Guarda una clave precompartida en el almacén de claves de este sistema o la elimina. “set” lee la clave de la entrada estándar y reemplaza la clave que tenga el mismo nombre.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set” o “forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>El nombre de la clave: de 1 a 64 caracteres (letras, dígitos y cualquiera de ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Enumera las comprobaciones.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Muestra JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Graba este equipo en un archivo de caso. Los nombres y las direcciones se reemplazan por otros ficticios.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Escribe en su lugar una copia del equipo de práctica.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Copia un equipo grabado, con nombres y direcciones ficticios.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Graba además el trayecto de red hasta este servidor.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Modifica un equipo grabado (su archivo se reemplaza) en lugar de este.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Muestra JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>No pide confirmación.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Ejecuta las comprobaciones y escribe un informe completo: qué está mal, cómo lo sabemos, qué está descartado y los mensajes que hay que enviar. No incluye los nombres de personas ni las direcciones de hardware.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>El archivo en el que se escribe, en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Responde a los sondeos de “check --responder” de otro equipo, para que este pueda distinguir un trayecto bloqueado de un servidor que no responde. No responde a nada más, y nunca con más bytes de los que recibió.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Otro puerto UDP en el que responder, además de 500, 4500 y 47890. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Responde solo a los programas que conocen el código de emparejamiento mostrado.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Se detiene después de esta cantidad de segundos.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Muestra JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Prueba muchos servidores VPN a la vez: ¿responden al primer mensaje que envía Windows (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>El número de datagramas enviados por segundo (predeterminado: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Muestra JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>La lista: un servidor por línea; “#” inicia un comentario.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Deshace una reparación: la ejecución indicada, o la más reciente que no se haya deshecho.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Deshace todas las reparaciones que no se hayan deshecho, empezando por la más reciente.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>La ejecución, tal como la muestra “history”.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>enumera las comprobaciones</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>averigua por qué falla la VPN</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>corrige una causa</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>deshace una reparación</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>enumera lo que se cambió</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>graba este equipo en un archivo de caso</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>escribe una corrección para muchos equipos</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>compara las redes en las que se ejecutó “check”</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>escribe un informe completo con los mensajes que hay que enviar</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>resume muchos informes</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>negocia con un servidor VPN, paso a paso</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>guarda una clave precompartida en el almacén de claves o la elimina</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>prueba muchos servidores VPN a la vez</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>responde a los sondeos de otro equipo</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Lo que usted sabe: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works o inside-office, seguido de =yes, =no o =unknown; o server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>El cifrado de datos configurado en la conexión VPN: require, maximum u optional. Si no se indica, se usa la configuración de la propia conexión o, en su defecto, “require”.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>muestra los términos que usa cada producto de servidor VPN, o dice qué producto es un servidor</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Muestra, para cada producto y cada causa, dónde está la opción, qué hay que configurar y qué línea aparece en el registro del producto; o bien dice qué producto es un servidor.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Solo este producto, por ejemplo, meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Solo esta causa, por ejemplo, psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Dice qué producto es un servidor, a partir de una captura de paquetes, del registro del servidor, del mensaje 2 en hexadecimal o de un equipo grabado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Muestra JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Los parámetros de IPsec que se van a usar, con el formato de “CustomIPSecPolicies” de la libreta de teléfonos. Sin esta opción, se usan los de la conexión.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Con --permit: si eso también falla, lo intenta de nuevo como si el firewall estuviera desactivado para este servidor, durante un minuto como máximo.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Si otra cuenta creó la carpeta del diario, cambia el nombre de esa carpeta y crea una nueva.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>dice qué se puede leer en este equipo</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Lee todo lo que el programa puede leer en este equipo y muestra el resultado de cada lectura. No cambia ni envía nada.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Colores: always (siempre), never (nunca) o auto (predeterminado): solo en un terminal, y no si está definida la variable NO_COLOR.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Todas las comprobaciones con su título.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>¿Por qué falla la VPN hacia este servidor?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Una conexión VPN de Windows, con todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Prueba además la clave precompartida de un archivo.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Un equipo grabado, para otro programa.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>El servidor VPN, para las causas que solo puede demostrar una negociación con él.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>La conexión VPN que “check” examinó.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Lee de la entrada estándar la clave precompartida para una copia de una conexión.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Guarda este nombre de usuario en la conexión en lugar del que se rechazó.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Lee de la entrada estándar la contraseña del nombre de usuario de --user, en la línea siguiente a la clave.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Toma los resultados de la red de un equipo grabado.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>El identificador de esta ejecución; lo indica la ventana, que ya ha hecho la comprobación.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Dice qué se cambiaría, y no cambia nada.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Conserva el cambio aunque no ayude.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Las causas, exactamente como las muestra “check”: id o id:objeto.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>¿Qué se cambiaría?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Lo cambia, después de preguntar.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Cambia un equipo grabado, sin preguntar.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>La reparación más reciente.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Todas las reparaciones, sin preguntar.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>¿Qué se cambió en este equipo?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Este equipo y el trayecto hasta su servidor, para quien le ayude.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Un equipo con dos fallos, para hacer pruebas.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>El cambio para muchos equipos y el script que detecta si hace falta.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>¿En qué redes respondió este servidor?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (predeterminado), html (una página web), json o ticket: cinco líneas como máximo para un servicio de asistencia.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>Lo mismo que --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Todo, con los mensajes que hay que enviar.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Cinco líneas como máximo para un servicio de asistencia.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Una página web sobre un equipo grabado.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>¿Cuáles son las causas más frecuentes?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>¿Hasta dónde llega la negociación?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>Lo mismo, con todos los paquetes en un archivo para Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Pide una clave y la guarda con este nombre.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>La elimina.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>¿Cuáles de estos servidores responden?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>¿Dónde se configura la clave en este producto y qué dice su registro?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>¿Qué producto escribió este registro?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>¿Qué se puede leer en este equipo?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Responde a “check --responder” de otro equipo.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (predeterminado), man (una página de manual para man(1)), o bien bash, zsh o powershell (autocompletado para ese shell). La página de manual y el autocompletado describen siempre todos los comandos, en inglés.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>El comando; sin él, una línea por cada comando.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>Lo mismo que “check --help”.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Autocompletado en bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Corrige las causas que “check” ha encontrado, y solo mientras estén presentes.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Negocia con un servidor VPN como lo hace Windows y muestra hasta dónde llega la negociación; después, la conclusión de “check”.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>muestra la ayuda y escribe la página de manual y el autocompletado</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Muestra la ayuda de un comando, o escribe la página de manual o el autocompletado para un shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help” muestra las opciones de un comando, con ejemplos y códigos de salida.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Muestra además cómo lo sabemos, qué hay que hacer y todas las comprobaciones.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>argumentos incorrectos, o un archivo que no se puede usar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>no se pudo examinar este equipo</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>hay una causa confirmada</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>indeterminado, o no se pudieron ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>hecho, o no había nada que hacer</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>rechazado, por ejemplo, porque la causa no está presente; no se cambió nada</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>falló, o el sistema lo rechazó; todo está como antes</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>cancelado; todo está como antes</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>falló, y no se pudo restaurar todo; la salida enumera lo que no se restauró</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Muestra además una tabla por sitio, red, producto o día.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Muestra en su lugar una fila por informe: csv o jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Informes escritos por “check --json” o “report --json”, resultados de “fix --json”, archivos con uno de ellos en cada línea (*.jsonl) o carpetas que contengan archivos de este tipo.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>¿Y en qué sitios? A partir de una carpeta que contiene una carpeta para cada sitio.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Una fila por informe, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Resume muchos informes: con qué frecuencia se encontró cada causa, dónde y cuándo, qué quedó pendiente y qué resultado dieron las reparaciones.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>dice qué ha cambiado en este equipo desde que se guardó el estado de referencia</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Dice qué ha cambiado en este equipo desde que se guardó el estado de referencia con --keep, mientras la VPN funcionaba.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>comprueba un sitio entero: sus reglas y sus redes</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Muestra todo el resultado en una línea y no escribe nada en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Suma este número a todos los códigos de salida excepto 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Escribe el resultado también en el registro de eventos de Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Agrega el resultado también a este archivo, como una línea de JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>El servidor VPN; con “survey”, uno distinto del primero del archivo de sitio.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Con “audit”, solo esta red (nombre o identificador). Con “survey”, el nombre de la red Wi-Fi, si este equipo no puede determinarlo.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>El rol del cliente: con “audit”, el nombre de una directiva de grupo o de una PSK de identidad; con “survey”, el rol que tiene este equipo.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Muestra JSON (fix789.audit/1 o fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Con “audit”: el identificador de la organización de Meraki; no hace falta si la clave de API solo tiene acceso a una.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>Lo mismo que --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Con “audit”: lee en su lugar una carpeta de respuestas grabadas y no contacta con nada.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>Lo mismo que --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Con “audit”: una dirección del servidor VPN, si no se debe resolver su nombre; se puede repetir.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Con “audit”: solo esta red Wi-Fi (nombre o número).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Con “audit”: un cliente, por su dirección de hardware.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Con “audit”: lee la clave de API del panel de la entrada estándar.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>Lo mismo que --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Con “audit”: toma la clave de API guardada con este nombre mediante “key set” (predeterminado: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Con “audit”: dónde está alojada la organización: com, ca, cn, in o gov (predeterminado: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Para pruebas: un servidor en este equipo, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Con “audit”: guarda las respuestas, sin claves ni nombres de personas, en esta carpeta nueva.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Con “audit”: escribe una página para conservarla; si el archivo ya existe, la página nueva marca lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Con “survey”: el archivo de sitio firmado: qué se espera y dónde.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Con “survey”: un archivo con las claves públicas que pueden firmar archivos de sitio.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Con “survey”: dónde se guarda el recorrido, para que pueda continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Con “survey”: escribe la matriz como página web (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Con “survey”: escribe la matriz como tabla (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Con “sign”: el archivo con la clave privada (Ed25519, PEM). Si no existe, se crea y, junto a él, la clave pública (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>¿Qué regla bloquea la VPN, y en qué red Wi-Fi? Con una página para conservarla.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Firma lo que se espera en un sitio.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Comprueba esta red y dice a cuál hay que conectarse a continuación.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>nada bloquea la VPN, todo está como se esperaba o el archivo está firmado</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>una regla bloquea la VPN, o una red no está como se esperaba</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>indeterminado, o no se pudo contactar con el panel</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Guarda el estado de este equipo como referencia; hágalo mientras la VPN funciona.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>El archivo de referencia que se va a usar, en lugar del que está en la carpeta propia de este usuario.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Usa un equipo grabado en lugar de este.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Muestra JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Mientras la VPN funciona.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Cuando ya no funciona: ¿qué ha cambiado desde entonces?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit” dice, para cada red Wi-Fi de una organización de Meraki, qué regla deja pasar la VPN o la bloquea; “site survey” comprueba las redes de un sitio una tras otra; “site sign” firma el archivo que dice qué se espera en un sitio, y “site playbook” dice qué suele fallar en un tipo de lugar. Ninguno de ellos cambia nada en el sitio.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>contacta con un servidor VPN una y otra vez</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Contacta con un servidor VPN una y otra vez, y dice cuándo se pudo llegar a él por UDP 500 y 4500 y cuándo no.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Con “survey”: va de red en red y espera hasta que usted se haya conectado a cada una.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”, “survey”, “sign” o “playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Con “sign”: el archivo de sitio (JSON, fix789.site/1). Con “playbook”: retail, education, corporate-guest o hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>¿Qué suele fallar en una tienda y qué hay que comprobar primero?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Durante cuánto tiempo se observa: 168 horas como máximo (predeterminado: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>La pausa entre dos pasadas, de 10 a 3600 segundos (predeterminado: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Lee una sola pasada de un equipo grabado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Muestra JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>Falla solo de vez en cuando: ¿cuándo y en qué puerto? Ctrl+C finaliza la observación antes de tiempo.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>el servidor respondió en ambos puertos en todas las pasadas</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>faltó una respuesta al menos una vez, o no se pudo contactar con el servidor</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>un nombre aleatorio dentro de %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>El servidor VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>el que usted elija</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Los mismos primeros mensajes que envía Windows, para ver hasta dónde llegan. Una clave precompartida nunca se envía: la negociación solo comprueba si ambos lados tienen la misma. El nombre de usuario y la contraseña viajan dentro del túnel cifrado, una vez, y solo si usted los escribe.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>El servidor DNS de esta red</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Los nombres que necesita una comprobación, y estos, cuyas respuestas se conocen: así vemos si las respuestas de DNS son auténticas aquí.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Páginas web con una respuesta conocida</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows y los exploradores solicitan las mismas páginas. Una respuesta distinta muestra que esta red exige primero iniciar sesión.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Páginas de su organización</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Indicadas en la configuración. Muestran si esta red exige primero iniciar sesión.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>La página de inicio de sesión de esta red</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Solo cuando la red redirige estas solicitudes a una página de ese tipo o anuncia una, para ver qué es. No se envía ningún formulario ni se sigue ningún vínculo.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Responden con la dirección con la que Internet ve este equipo. Eso muestra también si UDP sale de esta red.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Servidores de hora</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Su respuesta muestra si UDP sale de esta red y si el reloj de este equipo está bien.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Servidores web por UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Un paquete sin contenido. La respuesta muestra si los paquetes UDP grandes salen de esta red.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Servidores DNS fuera de esta red</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Se les pregunta por los servidores de nombres de la raíz de Internet, para ver si esta red deja pasar otros servidores DNS.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Servidores DNS consultados para comparar</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>A estos servidores se les pregunta por el nombre del servidor VPN, para comparar las respuestas. Los nombres de redes internas, como los que terminan en .local, no se les envían.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Qué se envía, a quién y por qué</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>No se envía nada antes de que elija %1, y no se envía nada a los autores de este programa. Una comprobación contacta solo con los que se enumeran a continuación. La comprobación de un equipo grabado no contacta con nadie.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar la causa</translation>
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
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Este archivo no es un caso, o está dañado.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Este caso se guardó con una versión más reciente del programa. Esta versión no puede leerlo.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>No se pudo abrir este archivo.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>El archivo del equipo grabado ya no existe.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>El archivo del equipo grabado se ha dañado mientras tanto.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>No se pudo comprobar este equipo.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>No hay ninguna clave guardada para este servidor.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>El almacén de claves denegó el acceso.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Este equipo no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>El almacén de claves no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>El almacén de claves notificó un error.</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>usted elige la conexión VPN y escribe la clave si la tiene.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>se comprueban este equipo, la red y el servidor. No se cambia nada.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>una frase, cómo lo sabemos y quién puede corregirlo.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>el cambio exacto en este equipo, o una solicitud a la persona que puede actuar.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>qué funciona ahora, qué no y qué viene después.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Abrir un caso: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Comprobar de nuevo: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Guardar, imprimir o copiar el informe: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Esta ayuda: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Cómo ayuda Fix789</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Averigua por qué una VPN L2TP/IPsec falla con el error 789 u otro parecido, muestra cómo lo sabe y corrige lo que se puede corregir en este equipo.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué se cambia</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Solo lo que usted acepte. Primero se muestra cada cambio, y se conserva el valor anterior. %1 lo restaura exactamente, ahora o más tarde: consulte %2 en el menú %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Comprobaciones y reparaciones anteriores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>¿Qué se envía?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Qué sale del equipo</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Paquetes de prueba al servidor VPN y a unos pocos servidores conocidos. No se envía ningún informe a ninguna parte: lo guarda, lo copia o lo imprime usted mismo.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>A la persona que se ocupa de la VPN o de la red. El resultado contiene una solicitud que puede copiar para ella, y el informe contiene todo lo que se encontró.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>una red sin nombre</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>En %2, %1 respondió solo en uno de sus dos puertos.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 no respondió en %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 respondió en %3 de %4 comprobaciones.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Interrumpida. Deshaga esta reparación antes de cambiar cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Completada. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecha.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Deshacer la reparación del %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Redes comparadas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Todavía no hay nada. Aquí se enumeran las comprobaciones que contactan con un servidor VPN y las reparaciones.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Esto se refiere a su propio equipo. Lo que haga con un equipo grabado no se enumera aquí.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Comprobaciones y reparaciones anteriores</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Averigua por qué una VPN L2TP/IPsec falla en Windows con el error 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Comprueba un equipo grabado.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Comprueba el equipo de práctica.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>El servidor VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>El idioma del programa.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 no se ejecuta como administrador: lo que abre y muestra no debe tener esos derechos. Inícielo sin “Ejecutar como administrador”. Cuando va a cambiar algo en el equipo, Windows pide el consentimiento de un administrador.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Ofrece deshacer los cambios y después inicia el desinstalador.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: nombre desconocido. Windows muestra el nombre solo si usted le permite usar su ubicación.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>señal %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>punto de acceso %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi sin nombre</translation>
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
        <translation>este equipo: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>puerta de enlace: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>servidor DNS: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Direcciones: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Los dispositivos de red son de %1, y la página de inicio de sesión, de %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Los dispositivos de red son de %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>La página de inicio de sesión de la red es de %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Conectado por cable.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>El inicio de sesión será válido durante %1 min más.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows informa de que no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows informa de que esta red no llega a Internet.</translation>
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
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>¿Reiniciar Windows ahora?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Guarde antes su trabajo en otros programas. Windows pregunta por lo que no esté guardado. Después, abra de nuevo Fix789 para comprobar si el reinicio ha servido.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows no se reinició. Elija %1 en el menú Inicio.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Abrir la configuración de VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows no abrió su configuración. La encontrará en el menú Inicio: Configuración, Red e Internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Probar la VPN ahora</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Los cambios se han hecho.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>No se pudo comprobar de nuevo el equipo.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>El problema está corregido.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Cambiado. Falta reiniciar para completarlo.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Un equipo grabado no se puede reiniciar, así que la práctica termina aquí.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Cambiado. Reinicie Windows para terminar.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Elija %1, no %2: Windows suele conservar su estado al apagarse.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Cambiado, pero otra cosa impide que la VPN funcione.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Cambiado. Todavía no está todo claro.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>El informe enumera las opciones que no se restauraron, con sus valores actuales.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Todo ha vuelto a quedar exactamente como estaba.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>No se restauró todo.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Otro programa u otra persona ha cambiado una opción mientras tanto.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Los cambios no se pudieron deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>La causa ya no estaba presente.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Detenido. Todo está como antes.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Los cambios no se pudieron hacer. Todo está como antes.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>No se pudieron hacer los cambios, y tampoco se pudo restaurar todo.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows solicitó el consentimiento de un administrador, y nadie lo dio.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>No se pudo iniciar el programa que hace los cambios.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>El siguiente paso corresponde a otras personas.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>No se cambió nada en este equipo.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>El trayecto hasta el servidor VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Casa u oficina</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Escuela o campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi de invitados</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hotel, espacio de coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Esto solo cambia a quién le sugerimos preguntar. Puede dejarlo sin responder.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde está usted?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>¿Qué suele fallar allí?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Qué suele fallar allí</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Compruebe en este orden</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Usar los términos de este producto</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>Así, la solicitud menciona los menús de ese producto y las líneas de su registro.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Usted dijo: sí.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Usted dijo: no.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>La puerta de enlace de esta red es %1.</translation>
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
        <translation>Cable</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>La red a la que está conectado este equipo.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>Equipo grabado</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall del sitio</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>El firewall o router que hay entre este lugar e Internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Todo lo que hay entre este lugar y la ubicación del servidor.</translation>
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
        <translation>Posible: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Todavía pendiente</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Cómo averiguarlo: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Una red sin nombre</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (esta red)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, desde otro dispositivo</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: el servidor respondió en ambos puertos, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: el servidor respondió en un puerto, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: sin respuesta, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>El mismo servidor desde otras redes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Un administrador puede comprobar el resto con este comando: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Copiar el comando para el administrador</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Aún no se sabe: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Esto no se puede determinar %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>¿Sigue siendo adecuado este protocolo?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Esto descarta: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta red</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negociación, paso a paso</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Detalles (comprobaciones: %1, causas descartadas: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>No se encontraron problemas en este equipo.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Todo lo que hay entre este equipo y el servidor funciona.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>El trayecto de aquí al servidor funciona.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Probablemente esto se resuelva por sí solo.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>No se pudo comprobar todo lo que importa.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Queda una explicación, pero todavía no está demostrada.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Quedan dos explicaciones.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Quedan tres explicaciones.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Quedan cuatro explicaciones.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Quedan varias explicaciones.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Usted detuvo la operación antes de que se completaran todas las comprobaciones.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>La persona que se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>La persona que administra esta red.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>La persona que administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>La persona que se ocupa de su cuenta.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Los administradores cuya directiva establece esto.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Usted, en su explorador web.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows falló con el error %1, pero a nosotros el servidor nos responde.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows falló con el error %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>El servidor no responde desde aquí.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>El servidor responde. Todavía no está demostrado qué impide que la VPN funcione.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Dos cosas impiden que la VPN funcione.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Tres cosas impiden que la VPN funcione.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Cuatro cosas impiden que la VPN funcione.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Varias cosas impiden que la VPN funcione.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Todas se pueden corregir en este equipo, y los cambios se pueden deshacer.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Se puede corregir en este equipo, y el cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Algunas se pueden corregir en este equipo. El resto tienen que corregirlo otras personas.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Todas las comprobaciones de este equipo que se pudieron ejecutar dieron buen resultado.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>No se comprobó el trayecto hasta un servidor.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>La clave, el nombre de usuario y la contraseña son correctos. Pruebe la VPN de nuevo.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>La clave precompartida es correcta. Pruebe la VPN de nuevo. Si sigue fallando, compare el nombre de usuario y la contraseña con los que le dieron.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Pruebe la VPN de nuevo. Si sigue fallando, compare el nombre de usuario, la contraseña y la clave precompartida con los que le dieron.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Pruebe la VPN de nuevo. Si sigue fallando, vuelva atrás y escriba la clave precompartida: entonces podremos demostrar si es correcta.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>En %1, el mismo servidor respondió %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>En %1, el mismo servidor respondió.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Un sitio completo: ¿qué regla bloquea la VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Lee lo que el panel de Meraki dice sobre un sitio e indica la regla que permite o bloquea la VPN. Para las personas que se ocupan de la red.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Comprobar el sitio</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Guardar la página...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Leyendo el panel</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Leyendo lo que se grabó.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Páginas web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>La página se guardó.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>El archivo existe, pero no es una página guardada por Fix789. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>La página se guardó. No ha cambiado nada desde la versión anterior.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar la página allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el explorador.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Ninguna de las reglas leídas bloquea la VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>&amp;Reemplazar los nombres de personas, equipos y redes</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Cada servidor, conexión, red, cuenta y dirección se reemplaza en todas partes por el mismo valor ficticio, por ejemplo, server-1.example o 192.0.2.1.</translation>
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
        <translation>no funciona</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Una regla bloquea la VPN en %n lugar</numerusform>
            <numerusform>Una regla bloquea la VPN en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>En %n lugar no se pudo determinar si se deja pasar la VPN</numerusform>
            <numerusform>En %n lugares no se pudo determinar si se deja pasar la VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Tráfico hacia %1, comprobado en %n lugar.</numerusform>
            <numerusform>Tráfico hacia %1, comprobado en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>La página que se puede guardar muestra %n lugar más.</numerusform>
            <numerusform>La página que se puede guardar muestra %n lugares más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Motor de filtrado de base</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Módulos de creación de claves de IPsec para IKE y AuthIP</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Agente de directiva IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Administrador de conexiones de acceso remoto</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Servicio de protocolo de túnel de sockets seguros</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonía</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>No se indicó ningún servidor.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>La red no se grabó.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Detenido antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>No se pudo contactar con el servidor.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>El servidor responde al intercambio de claves</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>El valor para los servidores detrás de NAT contiene %1. Windows solo lee aquí un número (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>El valor para los servidores detrás de NAT se ha establecido, pero Windows no se ha reiniciado desde entonces.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>El servidor está detrás de NAT, pero este equipo no lo permite (el valor es %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>No hay ningún indicio de que haya que cambiar el valor para los servidores detrás de NAT.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>El servidor no está detrás de NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>El servidor está detrás de NAT, y este equipo lo permite.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>La clave del Registro con el valor para los servidores detrás de NAT se cambió después del último reinicio. Windows la leerá en el próximo reinicio.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Este no es un equipo con Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>No se pudo leer el valor para los servidores detrás de NAT.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows podrá conectarse a servidores VPN detrás de NAT cuando se haya reiniciado.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Los servidores detrás de NAT están permitidos donde hace falta</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>No se pudo determinar si IPsec está desactivado para L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec contiene %1, que no es un número que Windows lea.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows está configurado para no proteger L2TP con IPsec (ProhibitIpSec es 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec se ha corregido, pero Windows no se ha reiniciado desde entonces.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows protege L2TP con IPsec, como debe.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows volverá a proteger L2TP con IPsec cuando se haya reiniciado.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec para L2TP no está desactivado</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>El nombre “%1” se resuelve como %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>El servidor DNS informa de que no hay ningún servidor llamado “%1”.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>El servidor DNS no respondió cuando se le preguntó por “%1”.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Abra cualquier página web. Si se abre, el fallo está solo en DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>No se pudo resolver el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>El nombre del servidor se resuelve como una dirección</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>El tipo de inicio de “%1” es Deshabilitado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1” se inicia con el equipo, pero falló con el error %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows no tiene ningún servicio llamado “%1”.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Un servicio que la VPN necesita no se puede ejecutar: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Estos servicios no se pudieron comprobar: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Todos los servicios que la VPN necesita se pueden ejecutar.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>El servicio “%1” está habilitado.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>El servicio recupera su tipo de inicio habitual. Windows lo inicia cuando la VPN lo necesita.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Servicios y controladores de la VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>El servicio “%1” no está en este equipo.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>El propio Windows está dañado. Pida a la persona que se ocupa de este equipo que repare la instalación de Windows (sfc /scannow, o una reparación mediante actualización in situ).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>El servicio “%1” está deshabilitado.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Podemos habilitarlo de nuevo con su tipo de inicio habitual. Para ello hace falta un administrador.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>El servicio “%1” no se puede iniciar.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Pida a la persona que se ocupa de este equipo que busque este servicio en el registro de eventos del sistema.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows está configurado para no proteger L2TP con IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Podemos restablecer el valor. Para ello hace falta un administrador, y surte efecto después de un reinicio. Si sus administradores crearon su propia directiva IPsec, pregúnteles primero.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>El valor del Registro para los servidores detrás de NAT tiene un tipo incorrecto.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos escribirlo como número. Para ello hace falta un administrador, y surte efecto después de un reinicio.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>El servidor VPN está detrás de un router (NAT), y Windows no lo permite.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos permitirlo. Para ello hace falta un administrador, y surte efecto después de un reinicio.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Hay que reiniciar Windows para que un cambio surta efecto.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Elija “Reiniciar”, no “Apagar”: Windows suele conservar su estado cuando se apaga. Después, pruebe la VPN de nuevo.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>No hay ningún servidor con este nombre.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Compare el nombre del servidor en la conexión VPN con el que le dieron, letra por letra.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Este equipo no tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Conéctese primero a una red y después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>El servidor DNS de la red no responde.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Informe a la persona que administra esta red de que los nombres no se pueden resolver (DNS), o use otra red.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Un firewall del trayecto rechaza UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que permita UDP 500 y 4500 de salida. Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 no pasa entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>La red bloquea el intercambio de claves de la VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 no pasa entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que permita UDP 4500 de salida. Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>El servidor VPN no está en funcionamiento o no es accesible.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Pregunte a la persona que administra el servidor VPN si está en funcionamiento.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>El servidor es accesible, pero su servicio VPN no se está ejecutando.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Pida a la persona que administra el servidor VPN que inicie su servicio IPsec. Si el nombre se escribió a mano, compárelo primero: podría tratarse de otro equipo.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Es posible que el servidor haya bloqueado la dirección de esta red.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Pida a la persona que administra el servidor VPN que busque la dirección pública de esta red en su lista de bloqueo.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>El servidor admite solo IKEv2, pero L2TP necesita IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Pregunte a la persona que administra el servidor VPN si usted debe usar IKEv2. Si es así, cree una conexión VPN nueva de tipo IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>El servidor no acepta ninguno de los métodos de cifrado que ofrece Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita AES-256 con SHA-1 y MODP-2048 (grupo 14) para los clientes L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>La clave precompartida no coincide con la clave del servidor.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Escriba de nuevo la clave precompartida, exactamente como se la dieron.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Detenido antes de comprobar esto.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>No tiene sentido comprobarlo hasta que se corrija esto: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>No se puede comprobar sin esto: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>El diario lo escribió una versión más reciente de este programa (línea %1). No se cambió nada.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>El diario está dañado a partir de la línea %1. Se dejó como está, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>No se pudo leer el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Una reparación anterior se interrumpió. Deshágala primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Ya existe una reparación con este nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1” ya no está presente, así que no hay nada que corregir. No se cambió nada.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Esto no se puede corregir en este equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>No se pudieron leer los valores actuales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Todo está ya como debe estar. No se cambió nada.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Se harían estos cambios. No se cambió nada.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>No se pudieron guardar los valores actuales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Corregido. Surte efecto después de reiniciar Windows (“Reiniciar”, no “Apagar”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Corregido y comprobado de nuevo: la causa ha desaparecido.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>No se pudo corregir. Todo está como antes. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>No se pudo corregir, y no se pudo restaurar todo. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Detenido. Todo está como antes.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>No hay ninguna reparación con este nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Deshecho. Todo está como antes de la reparación.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>No se restauró todo: las opciones que otro programa u otra persona ha cambiado desde entonces se dejaron como están.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
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
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Valor “%2” en %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Tipo de inicio del servicio “%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Servicio “%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(no existe)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>No existe. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>El sistema denegó el acceso. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Tardó demasiado. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Se detuvo. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>No se admite aquí. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Está dañado o no se pudo interpretar. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Falló. Detalle técnico: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Esperando %1 s para no superar el límite del servidor.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Intercambio de claves en UDP %1: esperando una respuesta</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Intercambio de claves en UDP %1: aún no hay respuesta, se intenta de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Sin respuesta en UDP %1 después de %n intento (puertos de origen: %2).</numerusform>
            <numerusform>Sin respuesta en UDP %1 después de %n intentos (puertos de origen: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>El servidor responde al intercambio de claves en UDP 500 y UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>El servidor responde al intercambio de claves en UDP 500. Se niega a iniciar uno en UDP 4500, lo cual no causa ningún problema.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>El servidor responde al intercambio de claves en UDP 500, y UDP 4500 está abierto.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>El servidor responde en UDP 500, pero no en UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 está bloqueado, pero sin traducción de direcciones (NAT) no hace falta.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 está bloqueado en el trayecto hasta el servidor.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>%2 rechaza UDP %1.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>El servidor es accesible, pero su servicio de intercambio de claves no se está ejecutando.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>El servidor es accesible, pero no responde en UDP 500, y UDP 4500 está cerrado.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>El servidor rechaza todos los métodos de cifrado que ofrece Windows.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>El servidor responde solo a IKEv2; L2TP/IPsec en Windows necesita IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>El servidor informa de que no admite IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>El servidor es accesible, pero no responde a IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 está abierto, pero el servidor responde a IKEv1 solo en UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>No hay respuesta ni en UDP 500 ni en UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>El servidor es inaccesible.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>No se pudo probar el intercambio de claves en UDP %1.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>El servidor respondió en UDP %1 con %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Este equipo ofreció lo que ofrece Windows: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Sin respuesta en UDP 500 después de %n intento (puertos de origen: %1); el mismo mensaje obtuvo respuesta en UDP 4500.</numerusform>
            <numerusform>Sin respuesta en UDP 500 después de %n intentos (puertos de origen: %1); el mismo mensaje obtuvo respuesta en UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>El servidor respondió en UDP 500, y los servidores de este tipo (%1) responden igual en UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Este equipo no tiene ruta hasta el servidor para UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>Se rechazó UDP %1 en el trayecto (ICMP tipo 3 código %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 rechazó UDP %1 (ICMP tipo 3 código %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>El servidor respondió a IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Los paquetes a UDP %1 llegaron hasta el salto %2 y no más allá; los paquetes a UDP %3 llegaron más lejos.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>El servidor respondió en UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>El servidor respondió.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>El servidor respondió en UDP %1 y eligió %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Compare la clave precompartida con la del servidor, o pruebe desde otra red.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Pruebe desde otra red, por ejemplo, mediante la zona Wi-Fi de un teléfono. Si la VPN funciona allí, esta red la bloquea.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Abra cualquier página web. Si no se abre ninguna, este equipo no tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Pregunte a la persona que administra el servidor si admite IKEv1 con una clave precompartida.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Todo lo que se pudo comprobar funciona.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>No se pudo comprobar todo lo que importa.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Quedan varias explicaciones.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Esto se puede cambiar: %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Se cumple una de estas posibilidades:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Cómo distinguirlas: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Equipo grabado “%1” (no este): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Conviene saberlo: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Qué se comprobó:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>No hay ninguna comprobación llamada “%1”; “fix789ctl list” las enumera.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor. Un nombre consta de letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>El límite de tiempo debe ser un número de segundos, %1 como máximo.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>No hay traducción para el idioma “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1” no es el id de una causa. “fix789ctl list --json” los enumera.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Indique al menos una causa, exactamente como la muestra “fix789ctl check”.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>¿Hacer estos cambios? Escriba “y” (sí) para confirmar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>interrumpida; deshaga esta ejecución</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>El diario no se puede leer por completo. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history” no admite argumentos.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list” no admite argumentos.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>El archivo “%1” no se puede usar. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Indique un archivo en el que escribir.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: valor anterior %2, se estableció en %3, ahora es %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Una ejecución se identifica mediante un UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Solo se pueden corregir equipos con Windows. Use --case para un equipo grabado.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Este programa está en una carpeta en la que pueden escribir otras personas. No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>No se puede crear la carpeta del diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Se está ejecutando otra reparación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Sin este servicio, el Firewall de Windows también está desactivado.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>No había nada que comprobar. Indique el servidor VPN o un equipo grabado.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Los mensajes grandes se pierden en el trayecto hasta el servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Pida a la persona que administra esta red que permita los fragmentos de paquetes UDP. Hasta entonces, tal vez funcione iniciar sesión con una clave precompartida o con una cadena de certificados más corta.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Un dispositivo del trayecto inspecciona los paquetes y descarta el intercambio de claves de la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que permita IPsec en su filtro de aplicaciones o de tráfico, no solo los puertos UDP 500 y 4500. Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Muchos de los paquetes enviados al servidor se pierden en el trayecto.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Acérquese al punto de acceso Wi-Fi, o use un cable u otra red. Si el problema continúa, avise a la persona que administra esta red.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>El router situado delante del servidor no reenvía UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Pida a la persona que administra el servidor VPN que reenvíe UDP 4500 al servidor, igual que UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>El servidor acepta solo un cifrado anticuado que Windows ya no ofrece.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita AES-256 con SHA-1 y MODP-2048 (grupo 14). Debilitar la seguridad de este equipo en su lugar debería ser el último recurso.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>El servidor exige un certificado, no una clave precompartida.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Pregunte a la persona que administra el servidor VPN qué hay que usar: un certificado para este equipo, o una clave precompartida que todavía hay que configurar en el servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>La clave precompartida tiene un espacio al principio o al final.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Escriba de nuevo la clave en la conexión VPN, sin el espacio. Un espacio así suele aparecer al copiar.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>La clave precompartida contiene caracteres que solo parecen correctos.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Escriba la clave a mano en la conexión VPN en lugar de copiarla: las comillas, los guiones o los espacios se alteraron por el camino, por ejemplo, en un PDF o un chat.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>El servidor rechaza la identidad IKE de este equipo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Pida a la persona que administra el servidor VPN que acepte cualquier identidad (ID) de los clientes L2TP, o que busque este intento en su registro.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>El servidor rechaza la forma en que Windows protege los datos (modo rápido).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>El servicio L2TP del servidor no responde.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Pida a la persona que administra el servidor VPN que inicie su servicio L2TP (UDP 1701 dentro del túnel).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>El servidor rechaza el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Escriba de nuevo el nombre de usuario y la contraseña. Si son correctos, pregunte si la cuenta está bloqueada o no tiene permiso para usar la VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>El servidor y esta conexión no tienen ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Pregunte a la persona que administra el servidor VPN qué protocolo de inicio de sesión exige, y elija el mismo en las propiedades de la conexión VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>La confirmación del inicio de sesión (segundo factor) no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Pruebe de nuevo con el teléfono o la aplicación a mano, y confirme en cuanto se le pida.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>El servidor no acepta ni rechaza el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Pregunte a la persona que administra el servidor VPN si su directorio (RADIUS) responde.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Al servidor no le queda ninguna dirección que asignar.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Pida a la persona que administra el servidor VPN que amplíe su grupo de direcciones (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Estableciendo el túnel</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Comunicándose con el servidor a través del túnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Iniciando sesión. Si el teléfono o una aplicación le pide confirmación, confirme ahora.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Probando la clave</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Intercambiando claves</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>El servidor no responde a la lista de métodos de cifrado que envía Windows.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>El servidor aceptó la clave, y el túnel cifrado se puede establecer.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Aceptaría %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>El respondedor situado fuera de la red responde en otro puerto UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>De %n datagrama enviado a sus puertos UDP 500 y 4500, llegaron: %1.</numerusform>
            <numerusform>De %n datagramas enviados a sus puertos UDP 500 y 4500, llegaron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Los mensajes del intercambio de claves llegan al respondedor situado fuera de la red y vuelven.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>La red deja pasar la VPN; el servidor no responde.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>En los mismos puertos, otros datos llegan al respondedor situado fuera de la red, pero los mensajes del intercambio de claves no.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Un dispositivo del trayecto inspecciona los paquetes y descarta el intercambio de claves.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>La red descarta UDP 500 y UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Servidores que han respondido o cuyo tiempo de espera se ha agotado: %1 de %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>El servidor no acepta una clave precompartida desde esta red.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Antes de eso había aceptado el método de cifrado.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>El servidor conoce la clave, pero rechaza la identidad IKE de este equipo.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>El servidor no acepta esta clave precompartida.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Los mensajes grandes se pierden en el trayecto, y el inicio de sesión con un certificado los necesita.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>El servidor respondió al certificado solo cuando se envió en fragmentos pequeños.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>El servidor respondió a un mensaje pequeño, pero no al mismo mensaje cuando era mayor que un paquete.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>El servidor no respondió al mensaje con el certificado.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>El servidor conoce la clave, pero rechaza la protección de los datos (modo rápido).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>El servidor conoce la clave, pero no responde al paso siguiente (modo rápido).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>El túnel cifrado está establecido, pero el servicio VPN que hay detrás no responde.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>El túnel cifrado se estableció (modo rápido).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>El servidor esperaba una confirmación del inicio de sesión que no llegó.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>El servidor exige un método de inicio de sesión que esta conexión no puede usar.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>El servidor aceptó el inicio de sesión, pero no tiene ninguna dirección que asignar.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Se aceptaron el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Se enviaron el nombre de usuario y la contraseña, pero no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>hasta que el servidor sea accesible</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>hasta que se pueda establecer el túnel</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Compruebe la clave junto con la persona que administra el servidor VPN, o pida a otra persona que la pruebe desde otra red.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Pregunte a la persona que administra el servidor VPN qué dice su registro sobre este intento.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>El servidor respondió solo a los datagramas cuyo puerto de origen era el mismo que el puerto del servidor. Windows también los envía así.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>El intercambio de claves se detuvo en su tercer mensaje: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>El servidor rechazó este paso: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>El servidor demostró que tiene la misma clave.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>No se aceptó el mensaje con la clave: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>El mensaje con la clave exactamente como se escribió: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Se aceptó la clave depurada.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Una clave inventada obtuvo la misma respuesta.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Solicitudes sin respuesta dentro del túnel: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>El servidor rechazó la solicitud después de %1 s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>La clave tiene un espacio al principio o al final. El servidor la acepta sin el espacio.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>La clave contiene caracteres que solo se parecen a los de un teclado. El servidor la acepta con los caracteres del teclado.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>La clave tiene espacios al principio o al final y caracteres que solo se parecen a los de un teclado. El servidor la acepta sin esos espacios y con los caracteres del teclado.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Autenticación, clave sin espacios al principio ni al final</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Autenticación, clave con caracteres de teclado</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Autenticación, clave depurada</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>llegó una respuesta que esta clave no puede descifrar</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>solo si se envía en trozos pequeños</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>nombre de usuario o contraseña rechazados</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>ningún método de inicio de sesión en común: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>sesión iniciada, pero sin ninguna dirección disponible</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>sin respuesta sobre el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>rechazado tras una larga espera</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Intercambio de claves</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Clave deliberadamente incorrecta</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP en el túnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, para comparar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>paquetes enviados: %1, puertos de origen: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>notificado por %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP tipo %1 código %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Proporcione la clave por la entrada estándar o tómela del almacén de claves, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>El nombre de una clave tiene de 1 a 64 caracteres: letras, dígitos y cualquiera de ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Proporcione una clave o un certificado, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user y --password-stdin deben indicarse juntos.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Para iniciar sesión hace falta una clave o un certificado.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Un nombre de usuario tiene de 1 a 256 caracteres.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin requiere --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>No se pudo abrir el archivo “%1”. O bien falta su frase de contraseña o es incorrecta (--passphrase-stdin), o bien el archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>El archivo “%1” no contiene ninguna clave RSA, o está cifrado con un método que ya no se admite.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>La entrada estándar debe contener un secreto de 1 a %1 bytes en UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>La entrada estándar debe contener %2 secretos de 1 a %1 bytes cada uno en UTF-8, uno por línea.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>El almacén de claves no tiene ninguna clave llamada “%1”. Use “fix789ctl key set” para guardar una.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>No hay ningún almacén de claves disponible. Windows tiene uno integrado; otros sistemas necesitan un Secret Service como GNOME Keyring o KWallet. En su lugar, puede proporcionar la clave por la entrada estándar (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>El almacén de claves denegó el acceso.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>El almacén de claves no pudo completar la solicitud. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>La clave se guardó como “%1”.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Ya no hay ninguna clave guardada como “%1”.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Use “key set NAME” o “key forget NAME”.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>La negociación con %1 (%2), paso a paso:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Indique el servidor VPN con --server. Aparte de las opciones, este comando no admite argumentos.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>No se puede consultar una red grabada, así que aquí no se acepta ninguna clave, ningún certificado ni ningún archivo.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Solo un administrador puede abrir UDP %1. Se continúa sin este puerto.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>Otro programa está usando UDP %1 (en Windows, los puertos 500 y 4500 pertenecen al servicio “Módulos de creación de claves de IPsec para IKE y AuthIP”). Se continúa sin este puerto.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>No se puede abrir UDP %1. Se continúa sin este puerto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1” no es un número de puerto.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>A 500, 4500 y %2 se pueden agregar %1 puertos como máximo.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Respondiendo en UDP %1. Presione Ctrl+C para detenerlo.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Código de emparejamiento: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>En el equipo con el fallo: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>No queda ningún puerto en el que responder.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Respondiendo a %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Servidores: %1, en %2 s. Han respondido: %3. Han rechazado: %4. Sin respuesta: %5. Inaccesibles: %6. No probados: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>La velocidad debe ser un número de datagramas por segundo, de 1 a %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Indique una lista de servidores.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Una lista de servidores es un archivo UTF-8 de %1 líneas y 1 MiB como máximo.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>La línea %1 de la lista no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>La lista no contiene ningún servidor.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>No se pudo contactar con el respondedor “%1”. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 obtuvo respuesta</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 obtuvo respuesta</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 obtuvo respuesta</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>El servidor está detrás de NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>no se pudo enviar</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>no se aceptó el mensaje 1</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>el intercambio de claves que eligió el servidor no se admite aquí</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>no se proporcionó ninguna clave</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>no se proporcionó ningún nombre</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>no hay ruta hasta allí desde este equipo</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó a este paso</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>en su lugar se probó la clave depurada</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>se aceptó la clave</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>el puerto era inaccesible</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>este equipo no lo deja salir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1” no es el nombre ni la dirección de un respondedor.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin requiere --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Esto no es un código de emparejamiento. “respond --paired” muestra uno.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>paquetes enviados: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Escriba el secreto en una sola línea. No se muestra.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Escriba los secretos en líneas separadas, %1 en total. No se muestran.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>La conexión está configurada para usar una clave precompartida, pero Windows no tiene ninguna clave guardada para ella.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows tiene una clave precompartida guardada para esta conexión.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La conexión está configurada para usar un certificado, pero el servidor funciona con una clave precompartida.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>La conexión tiene parámetros de IPsec propios (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>La conexión “%1” está configurada para L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows no puede leer la conexión “%1”.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>La conexión “%1” está configurada como %2, no como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>La conexión “%1” está configurada como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Hay dos conexiones llamadas “%1”, la suya y una para todos los usuarios. Windows usa la suya.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>No se pudieron leer las conexiones VPN.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Ninguna conexión VPN de este equipo lleva a este servidor.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>No hay ninguna conexión VPN llamada “%1” en este equipo.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>La conexión VPN está configurada para L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>No hay ninguna conexión VPN con este nombre en este equipo.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Compare los nombres en la configuración de Windows, en “Red e Internet”, “VPN”, o configure la conexión según las instrucciones que le dieron.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows no puede leer esta conexión VPN.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Su entrada en la libreta de teléfonos está dañada. Haga una copia del archivo rasphone.pbk, quite la conexión en la configuración de Windows y configúrela de nuevo.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>La conexión VPN no está configurada como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>En la configuración de Windows, en “Red e Internet”, “VPN”, edite la conexión y elija el tipo de VPN “L2TP/IPsec” con el tipo de clave o de certificado que le dieron.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La conexión VPN está configurada para usar un certificado, pero el servidor funciona con una clave precompartida.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Edite la conexión en la configuración de Windows: elija “L2TP/IPsec con clave previamente compartida” y escriba la clave que le dieron.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows no tiene ninguna clave precompartida para esta conexión VPN.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Edite la conexión en la configuración de Windows y escriba de nuevo la clave precompartida. Se pierde cuando se copia una libreta de teléfonos o un equipo entero.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>La conexión VPN tiene parámetros de IPsec propios que el servidor no necesita.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Pida a la persona que se ocupa de este equipo que los restablezca (Set-VpnConnectionIPsecConfiguration con -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Indique el servidor o la conexión, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>El nombre de una conexión tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>“%1” falló con el error 5 (acceso denegado) la última vez que se inició.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>No se pudo leer la compilación exacta de Windows.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Esta compilación de Windows (%1) no tiene fallos conocidos que afecten a L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Esta compilación de Windows (%1) hace que L2TP/IPsec falle con muchos servidores. La actualización %2 introdujo el problema; %3 o cualquier actualización posterior lo corrige.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Esta compilación de Windows no tiene fallos conocidos que afecten a la VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>El servicio “%1” tiene el acceso denegado y no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Se cambiaron los permisos del servicio o de su configuración, a menudo por medidas de refuerzo de la seguridad o por un programa de seguridad. Pida a la persona que se ocupa de este equipo que los restaure; nosotros no cambiamos permisos.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Esta versión de Windows tiene un defecto que hace fallar la VPN (introducido por la actualización %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Instale las actualizaciones actuales de Windows y reinicie el equipo. Cualquier actualización posterior lo corrige.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 está usando UDP %2 en todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>El respondedor está usando UDP %1. Deténgalo antes de probar la VPN desde este equipo.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 está usando UDP %2 solo en la dirección %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows no indica qué programa está usando UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Ningún otro programa está usando UDP 500 ni 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>No se pudo determinar qué programas están usando UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 y 4500 están libres para el intercambio de claves de Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Otro programa (%1) está usando un puerto que Windows necesita para la VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Cierre ese programa o detenga su servicio, y pruebe la VPN de nuevo. Si pertenece a otro producto de VPN que ya no necesita, desinstálelo.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows no indica si su dispositivo para L2TP funciona.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>El dispositivo de Windows para L2TP está presente y habilitado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>El dispositivo “WAN Miniport (L2TP)” está deshabilitado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Falta el dispositivo “WAN Miniport (L2TP)”.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>El dispositivo para L2TP espera a su controlador, que está deshabilitado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>El dispositivo “WAN Miniport (L2TP)” no funciona (código de problema %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>No se pudieron enumerar los dispositivos de red.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>El dispositivo de Windows para L2TP está presente</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>El dispositivo de Windows para L2TP falta o no funciona.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>En el Administrador de dispositivos, elija “Ver”, “Mostrar dispositivos ocultos”, y habilite “WAN Miniport (L2TP)” en “Adaptadores de red”. Si no está allí, elija “Acción”, “Buscar cambios de hardware”, y reinicie.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>La búsqueda de una página de inicio de sesión en esta red está desactivada.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>La red informa de que usted debe iniciar sesión primero (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>En lugar de las páginas solicitadas, la red muestra %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Las páginas de prueba conocidas pasan, pero todas las demás se sustituyen por %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>La página de inicio de sesión de la red lleva de vuelta a sí misma (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>La red informa de que el inicio de sesión ha caducado (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Un filtro o proxy del trayecto responde en lugar de los servidores web, pero la web es accesible: no hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Un dispositivo del trayecto descifra las páginas web: sus certificados no son los de los propios sitios web. No hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Las páginas web sin cifrar pasan, pero las cifradas no.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Un proxy del trayecto exige su propio inicio de sesión (407), así que no se sabe si la red exige iniciar sesión.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Las páginas de prueba devolvieron una respuesta vacía, así que no se sabe si hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>El servidor DNS no respondió, así que no se sabe si hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Las páginas de prueba no se cargaron, así que no se sabe si hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Solo se cargaron algunas de las páginas de prueba, así que no se sabe si hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Ninguna página de inicio de sesión cierra el paso: las páginas web pasan. Esto no indica si la VPN pasa.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>No se comprobó si esta red tiene una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>No se pudo comprobar si esta red exige iniciar sesión.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>La red no exige iniciar sesión</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Esta red exige primero iniciar sesión.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Abra un explorador web y complete la página de inicio de sesión de esta red. Después compruebe de nuevo: hasta entonces no se puede determinar qué deja pasar la red.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>El inicio de sesión en esta red ha caducado.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Abra un explorador web, inicie sesión otra vez en la página de esta red y después compruebe de nuevo. Si el inicio de sesión sigue caducando, avise a la persona que administra esta red.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>La página de inicio de sesión de esta red lleva de vuelta a sí misma.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Así nadie puede iniciar sesión. Informe a la persona que administra esta red de que su página de inicio de sesión lleva de vuelta a sí misma (a menudo, el propio servidor de la página no figura entre las direcciones permitidas antes del inicio de sesión). Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Esta red deja pasar solo una parte de Internet.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Busque en la página de inicio de sesión de esta red un segundo paso, como una tarifa o una confirmación. Si no lo hay, pregunte a la persona que administra esta red qué permite, o use otra red.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>hasta que haya iniciado sesión en esta red</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>No se sabe si el certificado del servidor sigue siendo válido, porque se desconoce la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>El certificado del servidor (%1) es válido hasta el %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>El servidor no ha mostrado ningún certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>El certificado del servidor es válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Pida a la persona que administra el servidor VPN que renueve su certificado. Si la fecha de este equipo es incorrecta, corríjala primero: de ella depende que un certificado se considere válido.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>La ruta hasta el servidor empieza en “%1”.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>La ruta hasta el servidor no pasa por otra VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>La propia conexión “%1” está conectada.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>La ruta hasta el servidor pasa por “%1”, que no es una tarjeta de red y puede ser otra VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>La ruta hasta el servidor pasa por otra VPN, “%1”, y el servidor responde allí.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows envía el tráfico hacia el servidor por otra VPN, “%1”.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows no tiene ruta hasta la dirección del servidor.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>No se pudo leer la ruta hasta el servidor.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>La ruta hasta el servidor no pasa por otra VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 está usando UDP %2 en %3, la dirección desde la que este equipo llega al servidor.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Desconecte la otra VPN o excluya de ella este servidor (túnel dividido), y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>La otra VPN está desconectada.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Una directiva de su organización (%1) restaura una y otra vez una opción que hace fallar la VPN.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Indique a la persona que se ocupa de este equipo de qué opción se trata. Nuestro cambio dura solo hasta que la directiva se aplique de nuevo, lo que puede ocurrir en menos de dos horas.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>La fecha de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria en la configuración de Windows, en “Hora e idioma”, y después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Reinicie este equipo (“Reiniciar”, no “Apagar”). Si el problema se repite, pida a la persona que se ocupa de este equipo que busque este servicio en el registro de eventos del sistema.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Una regla del firewall de este equipo (%1) bloquea la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Pida a la persona que se ocupa de este equipo que deshabilite esta regla o que permita UDP 500 y 4500 hacia el servidor VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>El firewall de este equipo permite solo lo que autoriza una regla, y ninguna regla autoriza la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Pida a la persona que se ocupa de este equipo o de sus directivas que permita UDP 500 y 4500 de salida para el servicio “Módulos de creación de claves de IPsec para IKE y AuthIP” (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Un programa de seguridad de este equipo (%1) descarta los paquetes de la VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Instale de nuevo ese programa y desinstálelo con la herramienta de eliminación del fabricante, o pregunte a la persona que se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Desactive el bloqueo de Internet (kill switch) en ese programa, o conecte esa VPN y excluya de ella este servidor.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Una directiva IPsec de este equipo está en conflicto con la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Pida a la persona que se ocupa de este equipo que excluya el servidor VPN de esa directiva IPsec (reglas de seguridad de conexión en wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>El valor del Registro para los servidores detrás de NAT está en una clave equivocada, donde Windows no lo lee.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos escribirlo donde Windows lo lee (PolicyAgent). Para ello hace falta un administrador, y surte efecto después de un reinicio.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Hay dos conexiones VPN con este nombre, y Windows usa la otra.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Una le pertenece a usted y la otra, a todos los usuarios de este equipo. Cambie el nombre de la que esté anticuada, o quítela.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Este equipo no tiene ningún certificado para la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Pida a la persona que administra la VPN un certificado para este equipo, y haga que se importe con su clave privada en el almacén “Personal” del equipo local (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>El certificado está en el almacén de un usuario en lugar de en el almacén de este equipo.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec usa solo los certificados del almacén del propio equipo. Haga que el certificado se importe con su clave privada en el almacén “Personal” del equipo local (certlm.msc). Un certificado emitido para un usuario puede no servir: pregunte a la persona que administra la VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Falta la clave privada del certificado de este equipo.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importe de nuevo el certificado desde un archivo que contenga su clave (.pfx o .p12; un archivo .cer o .crt no contiene ninguna) en el almacén del equipo local, o pida uno nuevo a la persona que administra la VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>La clave privada del certificado de este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Pida a la persona que se ocupa de este equipo que importe de nuevo el certificado con su clave o que solicite uno nuevo. Las claves se pierden cuando se copia un equipo o se restablece su chip de seguridad (TPM).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>El emisor revocó el certificado de este equipo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Pregunte el motivo a la persona que administra la VPN y pídale un certificado nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>El certificado de este equipo ha caducado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Pida un certificado nuevo a la persona que administra la VPN o que se ocupa de este equipo. Si la fecha de este equipo es incorrecta, corríjala primero: de ella depende que un certificado se considere válido.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>El certificado de este equipo todavía no es válido.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Compruebe la fecha, la hora y la zona horaria de este equipo: de ellas depende que un certificado se considere válido. Si son correctas, pregunte a la persona que administra la VPN cuándo empieza a ser válido el certificado.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>El certificado de este equipo no está previsto para iniciar sesión en una VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Pida a la persona que administra la VPN un certificado para este equipo con el propósito “Autenticación del cliente” (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Este equipo no confía en el emisor de su propio certificado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Pida a la persona que administra la VPN los certificados de los emisores, y haga que se importen en los almacenes del equipo local (la raíz en “Entidades de certificación raíz de confianza” y los demás en “Entidades de certificación intermedias”), no en los de un usuario.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>El certificado de este equipo usa criptografía anticuada.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Pida a la persona que administra la VPN un certificado nuevo con una clave RSA de al menos 2048 bits y SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows elige el certificado equivocado de este equipo.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Pida a la persona que se ocupa de este equipo que haga una copia del certificado anticuado y después lo quite del almacén “Personal” del equipo local (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Desconecte una de ellas (cable o Wi-Fi) y pruebe la VPN de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>No se puede comprobar si se revocó el certificado.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>La dirección del emisor para esta comprobación (CRL u OCSP) no es accesible desde aquí. Avise a la persona que administra la VPN. En una red de invitados, inicie sesión primero.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>La clave que escribió aquí es correcta, pero Windows tiene guardada otra.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Edite la conexión en la configuración de Windows y escriba de nuevo la clave precompartida, exactamente como la escribió aquí.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el emisor del certificado del servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Pida a la persona que administra la VPN el certificado del emisor, y haga que se importe en “Entidades de certificación raíz de confianza” del equipo local (certlm.msc). Si esa persona no conoce este emisor, no se conecte: puede ser otro servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>La clave precompartida contiene caracteres que este equipo y el servidor codifican de forma distinta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Pida a la persona que administra el servidor VPN una clave de letras, dígitos y signos de puntuación sencillos. Los sistemas codifican de forma distinta las letras con tilde, la eñe y otras letras especiales.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>El propio firewall de este equipo bloquea L2TP dentro del túnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Pida a la persona que se ocupa de este equipo que quite la regla que bloquea UDP 1701. Este tráfico permanece dentro del túnel; para él no hace falta abrir nada en ningún router.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Este equipo no tiene ninguna dirección en esta red.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Desconéctese de esta red y conéctese de nuevo, o acérquese al punto de acceso Wi-Fi. Si el problema continúa, informe a la persona que administra esta red de que la red no asigna direcciones (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>El inicio de sesión de esta red necesita una página que la red bloquea.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Si es posible, elija otra forma de iniciar sesión en la página de esta red. Informe a la persona que administra esta red de que el proveedor de inicio de sesión no figura entre las direcciones permitidas antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Este equipo usa una dirección de hardware nueva cada vez que se conecta, así que la red olvida su inicio de sesión.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>En la configuración de Windows, en “Red e Internet”, “Wi-Fi”, abra las propiedades de esta red y desactive “Direcciones de hardware aleatorias”. Después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Esta red da una dirección falsa para el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Si la red exige iniciar sesión, hágalo primero. Si no, use otra red o la zona Wi-Fi de un teléfono, e informe a la persona que administra esta red de que su servidor DNS da respuestas falsas.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>El servidor DNS da para el servidor VPN una dirección interna, que no es accesible desde aquí.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Use el nombre público o la dirección pública del servidor, es decir, lo que está previsto para usarse fuera de la oficina. Pregunte a la persona que administra la VPN cuál es.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>El nombre del servidor se resuelve como una dirección antigua.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Pida a la persona que administra el servidor VPN que actualice la entrada DNS de este (DNS dinámico) con la dirección actual. Hasta entonces, tal vez funcione la dirección misma.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Esta red tiene solo IPv6, pero el servidor es accesible solo por IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>En la conexión VPN, use el nombre del servidor en lugar de su dirección, o use otra red. Informe a la persona que administra el servidor VPN de que este necesita una dirección IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>El nombre del servidor se resuelve primero como una dirección IPv6, pero IPv6 no funciona aquí.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Informe a la persona que administra esta red de que su IPv6 no funciona. Hasta entonces, use la dirección IPv4 del servidor, otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Esta parte de la red no tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Informe a la persona que administra esta red de que la VLAN de esta red Wi-Fi no tiene ruta o no tiene traducción de direcciones hacia Internet.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Esta red bloquea UDP, que la VPN necesita.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Una regla de firewall de esta red bloquea los puertos de la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que permita UDP 500 y 4500 de salida para esta red Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Esta red trata a este equipo de forma distinta que a otros dispositivos y bloquea su VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Pregunte a la persona que administra esta red qué directiva de grupo recibe este equipo (Meraki: Network-wide, Clients), y pídale que permita en ella UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>La clave Wi-Fi que se usa aquí coloca a este equipo en un grupo que no puede usar la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Pida a la persona que administra esta red la clave Wi-Fi del grupo correcto. Es la clave de la red Wi-Fi, no la clave de la VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>La VPN falla solo en esta red Wi-Fi: la causa es una regla de esta red, no este equipo.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Use otra red Wi-Fi en la que la VPN funcione, o pida a la persona que administra esta red que permita UDP 500 y 4500 de salida en esta.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>La red Wi-Fi aísla a sus invitados de la red local, donde está el servidor VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Pida a la persona que administra esta red que permita a los invitados llegar al servidor VPN (Meraki: NAT mode, “Deny local LAN”), o que le dé la dirección pública del servidor.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>La red no da acceso a este equipo hasta pasado un tiempo después de conectarse.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Espere un minuto después de conectarse a la red Wi-Fi y pruebe de nuevo. Informe a la persona que administra esta red de que el acceso se concede con retraso.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>El router de esta red usa los puertos de la VPN para su propio túnel hacia el mismo servidor.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Informe a la persona que administra esta red de que su propio túnel de sitio a sitio y la VPN de usted usan el mismo servidor. Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>La red deja pasar el intercambio de claves, pero no los datos protegidos (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que permita el protocolo IP 50 (ESP), además de UDP 500 y 4500. Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Los fragmentos de los mensajes grandes llegan en un orden incorrecto y se descartan.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Pida a la persona que administra esta red que compruebe cómo trata su firewall los fragmentos. Hasta entonces, tal vez funcione iniciar sesión con una clave precompartida.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>El router de este lugar interfiere con IPsec (una opción como “IPsec passthrough” o “ALG”).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Pida a la persona que administra el router que desactive “IPsec passthrough” (IPsec ALG), y después pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>El router de este lugar solo permite que un equipo a la vez use este tipo de VPN.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Desconecte la VPN del otro equipo y pruebe de nuevo, o pida a la persona que administra el router que desactive “IPsec passthrough” (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Una regla de esta red reconoce las VPN y las bloquea.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Pida a la persona que administra esta red que quite la VPN de las aplicaciones bloqueadas (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Hasta entonces, use otra red o la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>El trayecto hasta el servidor funciona de forma intermitente.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Pruebe de nuevo, más cerca del punto de acceso Wi-Fi o con un cable. Si el problema continúa, diga a la persona que administra esta red cuándo ocurrió.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Usted está dentro de la red a la que lleva la VPN, y el servidor no responde desde aquí.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Probablemente no necesita la VPN aquí. Pruebe sin ella lo que quiera usar; use la VPN cuando esté en otro lugar.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>El router elimina la conexión de su tabla tras un breve periodo de inactividad, por lo que la VPN se desconecta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Pida a la persona que administra el router que conserve las conexiones UDP en su tabla al menos 60 segundos.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>El túnel funciona, pero los paquetes grandes se pierden en él.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Pida a la persona que se ocupa de este equipo que establezca un tamaño de paquete menor (MTU 1300) para la conexión VPN, o a la persona que administra la red que permita los mensajes “fragmentation needed”.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Uno de los varios servidores que hay detrás de este nombre no responde.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Pruebe de nuevo: el próximo intento puede llegar a otro. Indique a la persona que administra la VPN qué dirección no responde.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>El router del servidor reenvía los puertos de la VPN a otro dispositivo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Pida a la persona que administra el servidor VPN que compruebe el reenvío de puertos de su router para UDP 500 y 4500: ambos deben llevar al servidor VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>El servidor responde desde una dirección distinta de aquella a la que se le contactó.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Pida a la persona que administra el servidor VPN que haga que responda desde la dirección que usan los clientes (un servidor con varias líneas o direcciones).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>El servidor exige un modo (modo agresivo) que Windows no admite.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita el modo principal para los clientes L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Este servidor está configurado para usar un certificado que ya no tiene.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Elija el certificado renovado en la consola Enrutamiento y acceso remoto (propiedades del servidor, Seguridad), y reinicie el servicio “Enrutamiento y acceso remoto”.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess ha reemplazado el certificado de este servidor VPN por el suyo.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Elija el certificado correcto en la consola Enrutamiento y acceso remoto, e impida que DirectAccess lo establezca de nuevo (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard impide que se use la contraseña guardada.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Escriba el nombre de usuario y la contraseña en cada conexión en lugar de guardarlos, o pida a la persona que administra la VPN un inicio de sesión con certificado.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Esta conexión y el servidor no se ponen de acuerdo sobre la intensidad de cifrado del inicio de sesión.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>En las propiedades de la conexión VPN, en “Seguridad”, elija “Requiere cifrado” en lugar de “Cifrado de intensidad máxima”, o pregunte a la persona que administra el servidor VPN cuál hay que usar.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>El último intento de conexión de Windows fue el %1 y falló (error %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows se conectó por última vez el %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>No se puede leer el registro de Windows sobre sus propios intentos de conexión.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>El registro de Windows no contiene ningún intento de conectarse a este servidor.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>El registro de Windows no contiene ningún intento con la clave guardada.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Los intentos propios de Windows, comparados con los nuestros</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>El servidor dejó de responder durante el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows no encontró ningún certificado válido (error %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows no pudo verificar el servidor (error %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows no encontró ninguna directiva IPsec para la conexión (error %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>El intercambio de claves no obtuvo respuesta a tiempo (error %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>El servidor no respondió a Windows (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>El directorio del servidor no respondió a tiempo (error %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>El intento propio de Windows falló (error %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows se conecta, pero siempre pierde la conexión al cabo del mismo breve tiempo.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>La última conexión duró %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>El propio Windows acaba de conectarse a este servidor.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>El inicio de sesión viene después de IPsec, así que IPsec funcionó.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows se conecta con la clave que usted escribió.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>El servidor nos responde con la clave que usted escribió, pero no responde a Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>El servidor nos responde cuando usamos otro puerto de origen. Windows usa el puerto 500 y no obtiene ninguna respuesta.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Nuestro propio túnel funciona; usa UDP 4500. Windows envía aquí ESP directamente, ya que ninguna de las dos partes está detrás de NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>La red no se puede comparar con otras.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>No hay nada que comparar: no se pudo contactar con el servidor.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Los resultados de otras redes no aportan nada nuevo.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>El mismo servidor desde otras redes</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Otro dispositivo de la misma red (“%1”) obtiene respuesta del mismo servidor.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>En otra parte de la misma red Wi-Fi (“%1”), este equipo obtiene respuesta del mismo servidor.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>En otra red Wi-Fi del mismo sitio (“%1”), este equipo obtiene respuesta del mismo servidor.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>En otra red (“%1”), este equipo obtuvo respuesta del mismo servidor.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>Contactado desde la red “%2”, %1 respondió (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>Contactado desde la red “%2”, %1 respondió solo en uno de sus dos puertos (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>Contactado desde la red “%2”, %1 no respondió (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>Contactar con %1 falla en “%2”, pero funciona en “%3”: el fallo está en la red, no en este equipo.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Todavía no se ha guardado ningún resultado. Ejecute “fix789ctl check --server HOST” en cada red.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>En nombre de “%2”, la Plataforma de filtrado de Windows descartó el tráfico %1 hacia el servidor (filtro “%3”, hora: %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Pregunte a la persona que se ocupa de este equipo a qué programa pertenece el filtro “%1” (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Un filtro de este equipo descarta los paquetes de la VPN, y no se sabe a qué programa pertenece el filtro.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Un filtro de este equipo descartó el tráfico %1 hacia el servidor (hora: %2). Esto ya no ocurre.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Ningún filtro de este equipo ha descartado recientemente paquetes de la VPN.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>No se pudo determinar qué descartaron los filtros de este equipo.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Ningún filtro de este equipo descarta los paquetes de la VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>SoftEther VPN (“%1”) está instalado en este equipo. Cuando su función L2TP está activada, deshabilita el servicio “Módulos de creación de claves de IPsec para IKE y AuthIP” en cada inicio. El problema vuelve hasta que se desactive esa función.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>La regla “%1” del Firewall de Windows bloquea UDP %2 de salida.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>El perfil de firewall “%1” bloquea todo lo que ninguna regla permite, y ninguna regla permite UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>El firewall bloquea UDP %1 de salida en una de las redes a las que está conectado este equipo.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>No se sabe si la regla de firewall “%1” se aplica a UDP %2 hacia el servidor.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Este equipo usa “%1” como firewall en lugar del Firewall de Windows.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>El servicio “Firewall de Windows Defender” no se está ejecutando, así que sus reglas no están en vigor.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>El Firewall de Windows permite la VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>No se pudo leer la configuración del Firewall de Windows.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>El Firewall de Windows permite la VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>hasta que el filtro de este equipo deje salir la VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>El certificado “%1” (%2) no tiene clave privada en este equipo.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>El certificado “%1” (%2) remite a una clave privada que no se puede usar.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>El emisor revocó el certificado “%1” (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>El certificado “%1” (%2) se emitió para otros propósitos: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>El certificado “%1” (%2) usa criptografía que Windows ya no acepta.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>En este equipo falta un certificado entre “%1” (%2) y una raíz de confianza.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Este equipo no confía en el certificado raíz de “%1” (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows no acepta la cadena de certificados de “%1” (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>El certificado “%1” (%2) está en el almacén de un usuario, pero el almacén propio del equipo no contiene ninguno.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>No hay ningún certificado, pero el servidor funciona con una clave precompartida.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>La conexión inicia sesión con un certificado, pero este equipo no tiene ninguno para ella.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Compare la fecha de este equipo con la de un teléfono.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Pregunte a la persona que administra la VPN qué certificado o qué clave corresponde a este equipo.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>No se pudo comprobar si se ha revocado “%1” (%2); Windows continúa de todos modos.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>No se pudo determinar si este equipo confía en el emisor de “%1” (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>El certificado del equipo “%1” (%2) se puede usar.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>El certificado “%1” (%2) no tiene ningún problema conocido, pero solo un administrador puede ver si su clave funciona.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Este equipo tiene un certificado para la VPN que es válido hasta el %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Ninguna de las conexiones VPN comprobadas inicia sesión con un certificado.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>No se pudieron leer los certificados de este equipo.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>No se pueden comprobar los certificados, porque se desconoce la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>El certificado del equipo es adecuado para la VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>La conexión está configurada para usar un certificado, pero el servidor funciona también con una clave precompartida. Si le dieron una clave, selecciónela en la conexión.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows inició sesión con el certificado “%1” (%2) y falló; el correcto es “%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows inició sesión con el certificado “%1” (%2) y falló. Hay otro, “%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>Es posible que la clave se haya cambiado en el servidor: la VPN funcionaba antes, o tampoco otras personas pueden conectarse.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>También es posible que la clave se haya cambiado en el servidor. ¿Alguien más puede conectarse ahora?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Usted dijo que la VPN funciona con la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Usted dijo que la VPN también falla con la zona Wi-Fi de un teléfono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1” no es una respuesta válida. “fix789ctl check --help” enumera las respuestas válidas.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>No se pudo determinar si Credential Guard se está ejecutando.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard no retiene ninguna contraseña que la VPN necesite.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard se está ejecutando, y la conexión “%1” inicia sesión con una contraseña guardada mediante MS-CHAPv2. En ese caso, Windows no entrega la contraseña.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows entrega la contraseña guardada a la VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>El equipo llamado “%1” existe, pero no ofrece este tipo de VPN. Compare el nombre con el que le dieron, letra por letra.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>No se pudieron leer las directivas IPsec de este equipo.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Ninguna directiva IPsec de este equipo interfiere con la VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>La regla IPsec “%1” se aplica también al servidor VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>No se sabe si la regla o directiva IPsec “%1” se aplica al servidor VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>El perfil de firewall “%1” bloquea UDP %2 de salida si el firewall está activado para ese perfil. Una antigua directiva para Windows XP hace que esto sea incierto.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>No se pudo leer la configuración de la organización para el Firewall de Windows (%1), así que no se sabe si bloquea la VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>El servidor responde a lo que Windows ofrece de forma predeterminada, pero el propio Windows, con los parámetros de IPsec propios de la conexión, no encontró nada que ambos acepten.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>No es seguro que Windows use estos parámetros para L2TP. Pruebe la conexión en Windows y después compruebe de nuevo: el error 788 muestra que sí los usa.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Ninguna directiva IPsec de este equipo interfiere con la VPN</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows ofrece sus métodos de cifrado habituales.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows tiene permitido usar un cifrado inseguro para L2TP (AllowL2TPWeakCrypto es 1). Restablezca este valor cuando el servidor ya no lo necesite.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 es %1. Este valor es para IKEv2; L2TP ofrece estos métodos sin él.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>No se pudo determinar qué métodos de cifrado ofrece Windows.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows ofrece sus métodos de cifrado habituales</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Este equipo no obtuvo ninguna dirección de ninguna red (tiene %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Este equipo solo tiene direcciones IPv6, y el servidor solo tiene direcciones IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Este equipo solo tiene direcciones IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>No se pudieron leer las conexiones de red.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Este equipo tiene una dirección en su red.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Durante la comprobación, la conexión a Internet alternó entre %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Este equipo tiene una dirección y una ruta estable hacia Internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>El valor para los servidores detrás de NAT está en %1. Windows lo lee de la clave PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Una directiva (%1) establece el tipo de inicio del servicio “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Una directiva (%1) crea la conexión “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Una directiva (%1) establece el valor %2 en %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Una directiva (%1) volverá a deshabilitar el servicio “%2”.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>No se pudo determinar qué opciones controla una directiva.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Ninguna directiva controla la opción que está mal aquí.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Ninguna directiva vuelve a causar el problema</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>La directiva IPsec propia de Windows para L2TP está desactivada (ProhibitIpSec es 1), y la regla “%1” la reemplaza. Esto se configuró a propósito y se deja sin cambios.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Ejecute la comprobación como administrador: no se pudo determinar si se creó a propósito una directiva IPsec para L2TP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1” lleva varios minutos iniciándose o deteniéndose.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Mientras el servicio “Motor de filtrado de base” está deshabilitado, el Firewall de Windows también está desactivado: este equipo está desprotegido.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows todavía está iniciando estos servicios: %1. Espere unos minutos y pruebe de nuevo; no hace falta ningún cambio.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Mientras la dirección del servidor sea dudosa, no se le envía ninguna clave, ningún nombre de usuario ni ninguna contraseña.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>No se comprobaron las respuestas de DNS en esta red.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Las respuestas de DNS en esta red son auténticas.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>El servidor DNS de esta red da respuestas falsas para algunos nombres (un filtro o una página de búsqueda), pero no para el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>El servidor DNS de esta red responde %1 para “%2” y da respuestas falsas para nombres de los que no es responsable.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>El nombre “%1” se resuelve como %2, una dirección de red interna, y allí no responde nada.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>En esta red, el nombre “%1” se resuelve como %2, donde no responde nada. Otro servidor DNS dice %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Compruebe de nuevo con %1 en lugar del nombre del servidor, y sin clave. Si el servidor responde, el nombre se resuelve como una dirección incorrecta en esta red.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>El servidor DNS de esta red da respuestas falsas para nombres de los que no es responsable, y en la dirección que da para el servidor VPN no responde nada.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Consulte la dirección del nombre del servidor desde otra red, por ejemplo, mediante la zona Wi-Fi de un teléfono, y compare las direcciones.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>No se pudo comprobar si las respuestas de DNS en esta red son auténticas.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>Las respuestas de DNS son auténticas</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>De todos los servidores con los que se contactó por UDP, solo respondió un servidor DNS: esta red bloquea todo el resto del tráfico UDP de salida.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Solo responden servicios UDP conocidos, como los servidores de hora: esta red bloquea todo el resto del tráfico UDP de salida.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>No respondió ninguno de los servidores con los que se contactó por UDP, ni el servidor VPN ni otros.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP puede salir de esta red: respondieron algunos de los servidores con los que se contactó.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP puede salir de esta red: responden servidores distintos del servidor VPN.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP puede salir de esta red: el respondedor responde.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Se pudo contactar por UDP con muy pocos servidores, que no bastan para mostrar si UDP sale de esta red.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Abra cualquier página web. Si se abre, solo UDP está bloqueado.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Solo se contactó por UDP con el servidor VPN.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>No se pudo comprobar si UDP puede salir de esta red.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP puede salir de esta red</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>hasta que esta red deje salir UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>hasta que el nombre del servidor se resuelva como su dirección</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Una directiva (%2) establece en este equipo un valor que hace fallar la VPN, y lo restaura después de cada cambio. Por favor, quítelo de la directiva. “gpresult /h report.html” (directiva de grupo) o Configuración &gt; Cuentas &gt; Obtener acceso a trabajo o escuela &gt; Información (administración de dispositivos) muestra qué directivas recibe este equipo.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Falta el servicio de Windows %2. Por favor, repare Windows: “DISM /Online /Cleanup-Image /RestoreHealth”, después “sfc /scannow”, o una reparación mediante actualización in situ.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>El servicio de Windows %2 tiene el acceso denegado (error 5). Por favor, compare sus permisos con los de un equipo en buen estado (“sc sdshow %2”) y compruebe si los cambió una directiva de refuerzo de la seguridad o un programa de seguridad.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>El servicio de Windows %2 no se inicia. Por favor, busque %2 en el registro de eventos “Sistema”, origen “Service Control Manager” (7000, 7001, 7009, 7011, 7023).</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>La actualización de Windows %2 hace fallar L2TP/IPsec. Por favor, instale la actualización acumulativa actual; cualquiera posterior corrige el fallo.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>El programa %2 está usando UDP 500 o UDP 4500, que el servicio de Windows “Módulos de creación de claves de IPsec para IKE y AuthIP” (IKEEXT) necesita. Por favor, quite el programa o desactive su función IPsec. “netstat -abno -p UDP” muestra qué programa está usando los puertos.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>La regla del Firewall de Windows “%2” bloquea la VPN. Por favor, deshabilítela o excluya de ella UDP 500 y UDP 4500 de salida hacia %1 (wf.msc, “Reglas de salida”; o la directiva de la que procede).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>El Firewall de Windows bloquea las conexiones de salida que ninguna regla permite. Por favor, agregue una regla: de salida, permitir, UDP, puertos remotos 500 y 4500, servicio “Módulos de creación de claves de IPsec para IKE y AuthIP” (IKEEXT) (wf.msc, “Reglas de salida”; o la directiva que establece esto).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>El programa %2 descarta los paquetes de la VPN hacia %1. Por favor, agregue una excepción para UDP 500 y UDP 4500 de salida (y el protocolo IP 50). No hace falta desactivar el programa por completo.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Una regla IPsec de este equipo está en conflicto con la VPN hacia %1. Por favor, excluya %1 de ella (wf.msc, “Reglas de seguridad de conexión”; o la directiva de la que procede).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>El firewall de este equipo bloquea UDP 1701, que la VPN envía dentro de su túnel. Por favor, quite esa regla (wf.msc, “Reglas de salida”; o la directiva de la que procede).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>La conexión VPN hacia %1 tiene parámetros de IPsec propios. Por favor, restablézcalos: “Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>La clave privada del certificado de este equipo para la VPN hacia %1 no se puede usar. Por favor, importe de nuevo el certificado con su clave en el almacén “Personal” del equipo local o solicite uno nuevo.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows elige un certificado anticuado para la VPN hacia %1. Por favor, haga una copia de él y después quítelo del almacén “Personal” del equipo local (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Por favor, permita UDP 4500 de salida hacia %1, y sus respuestas; UDP 500 ya está permitido. La regla que se debe agregar: permitir, protocolo UDP, desde esta red, hacia %1, puerto 4500, por encima de cualquier regla de denegación. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, elija este SSID, “Layer 3 firewall rules”; en un MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Por favor, permita el protocolo IP 50 (ESP) hacia y desde %1, además de UDP 500 y UDP 4500, que ya están permitidos. No hay NAT entre este equipo y el servidor, así que ESP no se encapsula en UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Por favor, permita los fragmentos de paquetes UDP hacia y desde %1 (UDP 500 y 4500), sea cual sea el orden en que lleguen: los mensajes con certificados son mayores que un paquete. La opción suele llamarse “block IP fragments” o “drop fragmented packets”.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Por favor, quite IPsec (IKE, L2TP) hacia %1 de lo que bloquea su filtro de aplicaciones. Los puertos UDP 500 y 4500 están abiertos, pero los paquetes que parecen un intercambio de claves se descartan. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, elija este SSID, “Layer 7 firewall rules”; también Network-wide &gt; Configure &gt; Group policies. Otros fabricantes llaman a esta opción control de aplicaciones, categoría de tráfico o categoría VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Por favor, desactive “IPsec passthrough” (también llamado IPsec ALG o IPsec helper) en el router. Conserva el puerto de origen 500, de modo que solo un equipo de aquí puede llegar a %1, o altera los paquetes en tránsito. NAT traversal por UDP 4500 funciona sin él.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Por favor, compruebe qué directiva de grupo recibe este equipo: otros dispositivos de la misma red llegan a %1, pero este equipo no. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, elija el cliente, “Policy”; y Wireless &gt; Configure &gt; Access control, “Assign group policies by device type”. En esa directiva, permita UDP 500 y UDP 4500 de salida.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Por favor, compruebe el grupo o la VLAN que corresponde a la clave Wi-Fi que se usa aquí: con otra clave de la misma red Wi-Fi, %1 es accesible. Cisco Meraki: Wireless &gt; Configure &gt; Access control, elija este SSID, “Identity PSK”, la directiva de grupo de esa clave. Denos la clave correcta o permita UDP 500 y UDP 4500 de salida en esa directiva de grupo.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Por favor, compruebe la VLAN de esta red Wi-Fi: nada en ella llega a Internet. Necesita una ruta predeterminada y traducción de direcciones (NAT) hacia Internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, y la etiqueta de VLAN de este SSID en Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Por favor, permita a los invitados de esta red Wi-Fi llegar a %1, que está en la red local. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, elija este SSID, “Local LAN”: una regla que permita UDP 500 y 4500 hacia %1 por encima de “Deny”. O bien denos una dirección pública del servidor.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Por favor, compruebe por qué este equipo no obtiene su acceso (rol, VLAN, directiva de grupo) hasta pasado un tiempo después de conectarse: hasta entonces, %1 no es accesible en UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>El router de esta red tiene su propio túnel hacia %1 y toma por suyas las respuestas a nuestra VPN. Por favor, asigne otra dirección pública al túnel del router o a nuestra VPN.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Por favor, conserve las conexiones UDP inactivas en la tabla NAT del router al menos 60 segundos, preferiblemente 300: la VPN hacia %1 se conecta y se corta tras un breve periodo de inactividad.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Por favor, permita ICMP “fragmentation needed” (tipo 3, código 4) hacia esta red, o limite el tamaño de los segmentos TCP (MSS clamping): los paquetes grandes dentro del túnel hacia %1 se pierden.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Por favor, compruebe la calidad de esta conexión: se pierden muchos paquetes hacia %1, o la conexión se corta y vuelve. Si es una red Wi-Fi, compruebe primero la señal, el canal y la carga del punto de acceso.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Por favor, haga que el servidor DNS de esta red responda correctamente para %1: da una dirección que no es la del servidor. Si esto se debe a una página de inicio de sesión, el servidor DNS debería dar respuestas auténticas después del inicio de sesión.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>El servidor DNS que esta red asigna por DHCP no responde. Por favor, compruebe si está en funcionamiento y si una regla bloquea UDP y TCP 53 desde esta parte de la red.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Este equipo se conecta a la red, pero no obtiene ninguna dirección. Por favor, compruebe el servidor DHCP: ¿está en funcionamiento?, ¿se han agotado sus direcciones?, ¿llega a esta VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Esta red ofrece solo IPv6, pero %1 es accesible solo por IPv4. Por favor, ofrezca IPv4, o DNS64 con NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Esta red anuncia una conectividad IPv6 que no funciona, así que no se puede llegar a %1 por ella. Por favor, repare la ruta IPv6 o deje de anunciarla.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La página de inicio de sesión de esta red lleva de vuelta a sí misma, así que nadie puede iniciar sesión. Por favor, compruebe si el propio servidor de la página está entre las direcciones permitidas antes del inicio de sesión. Cisco Meraki: Wireless &gt; Configure &gt; Access control, elija este SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>El inicio de sesión en esta red caduca mientras la red se está usando. Por favor, compruebe cuánto dura un inicio de sesión. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, elija este SSID, “Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La página de inicio de sesión de esta red necesita páginas de su proveedor de inicio de sesión que están bloqueadas. Por favor, agregue las direcciones del proveedor a las permitidas antes del inicio de sesión. Cisco Meraki: Wireless &gt; Configure &gt; Access control, elija este SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Después del inicio de sesión, esta red deja pasar solo una parte de Internet. Por favor, díganos qué permite, y permita UDP 500 y UDP 4500 de salida hacia %1 para los usuarios que han iniciado sesión.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>¿Alguien más puede conectarse a esta VPN ahora?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>¿Ha funcionado alguna vez esta VPN en este equipo?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>¿Está usted dentro de la oficina a la que lleva la VPN?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>¿Funciona esta VPN mediante la zona Wi-Fi de un teléfono?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>la persona que administra esta red</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>la persona que administra el servidor VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>la persona que se ocupa de este equipo</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Por favor, compruebe si %1 está en funcionamiento y es accesible desde fuera: no responde ni en UDP 500 ni en UDP 4500. Una captura allí (“udp port 500 or udp port 4500”) muestra si llegan nuestros paquetes.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Por favor, compruebe si nuestra dirección pública está en la lista de bloqueo de %1 (fail2ban: “fail2ban-client status”; si no, la lista de bloqueo del firewall) y quítela de ella.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 responde desde una dirección distinta de aquella a la que se le contactó. Por favor, haga que el intercambio de claves responda desde la dirección que usan los clientes (un servidor con varias líneas o direcciones).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 exige el modo agresivo. Windows admite solo el modo principal: por favor, permita el modo principal para los clientes L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 exige un certificado en lugar de una clave precompartida. Por favor, díganos cuál de los dos hay que usar: denos un certificado para este equipo, o permita la clave precompartida para los clientes L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>El certificado de %1 ha caducado. Por favor, renuévelo.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Por favor, elija el certificado válido para %1 en la consola Enrutamiento y acceso remoto (propiedades del servidor, Seguridad), reinicie el servicio “Enrutamiento y acceso remoto” e impida que DirectAccess lo establezca de nuevo.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 no acepta ni rechaza el nombre de usuario y la contraseña. Por favor, compruebe si su directorio (RADIUS, NPS) responde; su registro muestra que se agotó el tiempo de espera a la hora de nuestro intento.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 acepta nuestro inicio de sesión, pero no le queda ninguna dirección que asignar. Por favor, amplíe su grupo de direcciones (DHCP) o finalice las conexiones que ya no se usan.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 rechaza el inicio de sesión (error 691). Por favor, compruebe si la cuenta está bloqueada, ha caducado o no tiene permiso para usar la VPN, y si su segundo factor funciona; el registro del directorio (RADIUS, en Windows el evento 6273 de NPS) muestra el motivo.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Por favor, díganos qué protocolo de inicio de sesión (PAP, MS-CHAPv2, EAP) y qué cifrado exige %1 dentro de L2TP/IPsec: este equipo y el servidor no tienen ninguno en común.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>La clave precompartida de %1 contiene caracteres que Windows y el servidor codifican de forma distinta. Por favor, establezca una clave de letras, dígitos y signos de puntuación sencillos (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>El nombre de %1 no se resuelve como su dirección pública. Por favor, actualícelo (DNS, DNS dinámico) o díganos el nombre o la dirección pública.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Por favor, proporcione a este equipo un certificado nuevo para la VPN hacia %1: para el equipo local, con su clave privada (.pfx), propósito Autenticación del cliente (1.3.6.1.5.5.7.3.2), RSA de al menos 2048 bits y SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Por favor, envíenos los certificados de los emisores (raíz e intermedios) para la VPN hacia %1: este equipo no los tiene.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>La dirección de revocación (CRL u OCSP) de los certificados de la VPN hacia %1 no es accesible desde aquí. Por favor, haga que sea accesible desde Internet por HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Todavía no es seguro, pero es posible:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Cómo lo sabemos:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Encontrado con Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Encontrado con Fix789 %1 el %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>La VPN de un equipo no se conecta</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>La VPN hacia %1 no se conecta</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>No se puede establecer una conexión VPN L2TP/IPsec en Windows. Resultados:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>No se puede establecer la conexión VPN L2TP/IPsec de Windows hacia %1. Resultados:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>el servidor VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Por favor, permita UDP 500 y UDP 4500 de salida hacia %1, y sus respuestas. La regla que se debe agregar: permitir, protocolo UDP, desde esta red, hacia %1, puertos 500 y 4500, por encima de cualquier regla de denegación. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, elija este SSID, “Layer 3 firewall rules”; en un MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”. No hace falta abrir UDP 1701: permanece dentro del túnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Para enviar a %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>no hace falta aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Lo que todavía no se puede determinar:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>La negociación, paso a paso:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Lo que está descartado:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Informes: %1. Sin problemas: %2. Con una causa confirmada: %3. Indeterminados: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Una de estas: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Algunos servidores notifican NAT donde no lo hay, para que todo se envíe dentro de UDP. Windows necesita el valor de todos modos.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Los restos de un programa eliminado siguen descartando los paquetes de la VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>El bloqueo de Internet (kill switch) de otra VPN detiene todo el tráfico que no pasa por esa VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Otra VPN captura el tráfico de este equipo hacia el servidor VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Este equipo alterna entre dos redes mientras la VPN se conecta.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>El bloqueo de Internet (kill switch) de otra VPN descarta los paquetes de la VPN hacia %1. Por favor, desactívelo o agregue una excepción para UDP 500 y UDP 4500 de salida.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Los restos de un programa eliminado siguen descartando paquetes. Por favor, ejecute la herramienta de eliminación del fabricante; “netsh wfp show filters” muestra sus filtros.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>hasta que se corrijan los problemas anteriores al inicio de sesión</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>La dirección del servidor, %1, está en la red local.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Responde a una sola propuesta, aunque solo sea para rechazarla.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>hasta que la conexión esté configurada como L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>El servidor está detrás de NAT, o informa de que lo está. Windows se conecta a un servidor así solo si lo permite un valor del Registro.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>De %1 datagramas, %2 obtuvieron respuesta: en cada dirección se pierde entre el %3 y el %4 por ciento.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>retenido: es posible que esta dirección no sea la del servidor</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>retenido: esta red pide primero iniciar sesión</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Los servidores esperan ese tiempo a un servidor RADIUS que no responde (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>El servidor es accesible, pero no admite conexiones nuevas en este momento. Se vuelve a intentar durante medio minuto.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>El servidor no admitió conexiones nuevas durante un rato, pero ahora vuelve a hacerlo. Pruebe de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>El túnel está establecido, pero los paquetes tan grandes como los que envía Windows se pierden en él.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Dentro del túnel, el servidor confirmó un mensaje pequeño, pero no uno que llenara un paquete.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>un paquete tan grande como los que envía Windows</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>La puerta de enlace es %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Este equipo está en la red Wi-Fi “%1”, y su puerta de enlace es %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows no muestra qué red Wi-Fi es esta. Para verla, permita el acceso a la ubicación en la configuración de privacidad de Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>La señal Wi-Fi es débil aquí (%1 %): pueden perderse paquetes, lo cual puede parecer un problema de la VPN. Acérquese al punto de acceso.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>No se identificó la red.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Ninguna red de este equipo lleva a Internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>No se pudo identificar la red.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Los puntos de acceso de Meraki dan a esta red Wi-Fi sus propias direcciones (NAT mode): los invitados están aislados entre sí y, a menudo, de la red local.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>En qué red está este equipo</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>La propia red informa de que hay que iniciar sesión primero (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>La página de inicio de sesión de la red (%1) solo lleva a otras páginas, y esas están bloqueadas.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Un proxy del trayecto deja pasar las páginas web sin cambios: no hay ningún inicio de sesión pendiente.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows usa cada día una dirección de hardware distinta en esta red Wi-Fi, así que la red pide iniciar sesión cada día.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Los dispositivos Wi-Fi o la puerta de enlace de esta red son de %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Su página de inicio de sesión es de %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>La red dejaba pasar antes a este equipo, cuando el equipo tenía otra dirección de hardware.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>En casa, la persona que administra la red suele ser usted o quien configuró el router. Revise las páginas de configuración del router y pruebe su red Wi-Fi principal en lugar de la Wi-Fi de invitados.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>En una tienda, la zona Wi-Fi de un teléfono suele ser la solución más rápida.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>El personal no puede cambiar esta red; la oficina central o su proveedor de servicios, sí. Deles el número de la tienda y el nombre de la red Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>En una escuela o universidad, póngase en contacto con el servicio de informática. La red para los miembros (como eduroam) suele permitir más que la red de invitados.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Si es invitado de una empresa, pregunte a su anfitrión o en recepción: pueden transmitirlo al departamento de informática de la empresa y suelen tener otra red de invitados para estos casos.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>En un hotel, una cafetería o un tren, la zona Wi-Fi de un teléfono suele ser la solución más rápida.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>La recepción suele tener otra tarifa de Wi-Fi que permite una VPN, y el número de teléfono del proveedor.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>En un controlador inalámbrico de Cisco, compruebe la lista de acceso previa al inicio de sesión en la directiva web de esta WLAN, la lista de acceso posterior al inicio de sesión del rol (ISE) o de la interfaz del cliente, y el tiempo de espera de la sesión.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>En Cisco Meraki, compruebe Wireless, “Firewall &amp; traffic shaping” de este SSID (reglas de capa 3 y capa 7); Network-wide, “Group policies” de este cliente; Wireless, “Splash page” (sign-on, walled garden, duración); y la VLAN del SSID o, en NAT mode, “Deny local LAN”.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>En Aruba, compruebe las reglas de acceso del rol antes y después del inicio de sesión (permitir UDP 500 y 4500), la lista de permitidos del perfil de portal cautivo y el intervalo de reautenticación.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>En Ruckus, compruebe la directiva de acceso de invitados de esta WLAN (subredes restringidas, walled garden, período de gracia) y las directivas de aplicaciones que deniegan la VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>En UniFi, compruebe el acceso de la zona Wi-Fi de invitados antes y después de la autorización, su caducidad y las reglas de tráfico de esta red.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>En FortiGate, la directiva que deja salir a este grupo de invitados necesita los servicios IKE (UDP 500 y 4500) y ESP, su control de aplicaciones no debe bloquear IPsec, y los hosts del inicio de sesión deben estar en la lista de exenciones del portal.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>En MikroTik, compruebe IP, “Hotspot” (walled garden, tiempos de espera del perfil de usuario) y la cadena forward del firewall: permita UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>En openNDS, compruebe las reglas de firewall para los usuarios autenticados, el walled garden y el tiempo de espera de la sesión en su configuración.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>La clave Wi-Fi, aunque sea personal (IPSK, EasyPSK), no es la clave de la VPN: solo deja entrar a este equipo en la red y determina su grupo en ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1” no es un lugar válido. “fix789ctl check --help” los enumera.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows olvida las direcciones que recuerda y las solicita de nuevo.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Se crea una copia de la conexión VPN con la clave en la forma que acepta el servidor: sin los caracteres invisibles. La conexión antigua permanece; use la copia a partir de ahora.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>La conexión VPN recibe la configuración que esta VPN necesita. Si está conectada, desconéctela primero.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>La entrada dañada se quita de la libreta de teléfonos y se guarda byte por byte, para que esto se pueda deshacer. Después, configure de nuevo la conexión.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Se crea una copia de la conexión VPN con la clave que usted escriba. La conexión antigua permanece; use la copia a partir de ahora.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows olvida el nombre de usuario y la contraseña guardados y los pide en el próximo intento.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>El Firewall de Windows recibe de nosotros reglas que permiten la VPN y nada más.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Cambiado. El próximo intento de conexión mostrará si ha servido de algo.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Algunos de estos cambios son para su cuenta y otros para este equipo. Corríjalos por separado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Deshecho, excepto los cambios que no se pueden deshacer.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Tipo de la conexión VPN “%1”</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Método de autenticación de la conexión VPN “%1”</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Parámetros de IPsec de la conexión VPN “%1”</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Los predeterminados de Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Entrada de la conexión VPN “%1” en la libreta de teléfonos</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>Conexión VPN “%2”, una copia de “%1” con la clave que se escribió</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Nombre y contraseña guardados con la conexión VPN “%1”</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidados</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Dispositivo de red %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Recreado por Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Falta o no funciona</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Lo que Windows recuerda de nombres y direcciones (caché de DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vaciada</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Regla “%1” del Firewall de Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Deja salir la VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1” no se corrige con un valor del Registro ni con el tipo de inicio de un servicio, así que no hay nada que implementar.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>No se pudieron escribir los archivos en “%1”.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Indique una causa con --cause. “fix789ctl list --json” las enumera.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Elija un formato con --as: reg, powershell o intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Para esto hace falta la clave precompartida que le dieron, en la entrada estándar (--key-stdin). No se cambió nada.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>La carpeta del diario no se puede usar. No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>El certificado del servidor (%1) era válido hasta el %2. La fecha actual es %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>El certificado del servidor (%1) no es válido antes del %2. La fecha actual es %3: una de las dos es incorrecta.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>El certificado “%1” (%2) era válido hasta el %3. La fecha actual es %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>El certificado “%1” (%2) no es válido antes del %3. La fecha actual es %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Según las otras fuentes, el certificado de este equipo es válido ahora; según su propio reloj, no lo es.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>La conexión inicia sesión con un certificado, y del reloj depende que un certificado se considere válido.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Según las otras fuentes, el certificado del servidor es válido ahora; según el reloj de este equipo, no lo es.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>El reloj de este equipo coincide con otras fuentes de hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>El reloj de este equipo muestra %1; otras fuentes muestran %2 (ambas en UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>No se grabó la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>No se pudo leer la hora de este equipo o de otros equipos.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>No había ninguna fuente de hora fiable disponible.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj es correcto</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows finalizó el intercambio de claves porque no se pudo comprobar la revocación de un certificado (error %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows no aceptó el certificado del servidor (error %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Pregunte a la persona que administra la VPN si se renovó el certificado del servidor, y pídale su certificado raíz.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>El valor ServerAuthCert está en %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>En su lugar podría usarse este: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>El servidor VPN está configurado para usar el certificado %1, que este equipo no tiene.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>El servidor VPN está configurado para usar un certificado de DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert es 1: la configuración permanece hasta que un administrador la cambie.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert no es 1: DirectAccess puede reemplazarlo de nuevo.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>El servidor VPN está configurado para usar un certificado autofirmado (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>El servidor VPN está configurado para usar un certificado inadecuado (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>El servidor VPN está configurado para usar un certificado caducado (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>El servidor VPN de este equipo está configurado para usar %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>El certificado configurado para el servidor VPN no se pudo comparar con los de este equipo.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Este servidor VPN tiene solo direcciones privadas. Si está detrás de un router (NAT), también necesita AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>No se pudo determinar si este equipo es él mismo un servidor VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Este equipo no es un servidor VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>No se pudieron leer algunas opciones del servidor VPN de este equipo.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>El servidor VPN de este equipo no está configurado para usar un certificado determinado.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Un servidor VPN de este equipo usa el certificado correcto</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Este equipo no confía en la raíz del certificado del servidor (%1, emitido por %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Es posible que Windows rechace la cadena del certificado del servidor (%1, emitido por %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows no muestra esto a todos los usuarios. Ejecute la comprobación como administrador (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>El servidor usa %1 para el inicio de sesión, lo cual la conexión no permite.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>No se admite aquí: solo el propio Windows puede intentar su propia conexión.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>No hay ninguna conexión VPN que Windows pueda intentar. Indique una de las conexiones de este equipo.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>El intento de conexión propio de Windows no terminó a tiempo y se canceló.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>El intento de conexión propio de Windows se detuvo.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>No se pudo iniciar el intento de conexión propio de Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>La grabación nunca contiene claves, contraseñas ni nombres de personas. Los servidores, redes, conexiones y direcciones se reemplazan por valores ficticios.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>No se incluye, porque no se pidió esta información a este sistema o porque este no la tiene: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Acceso denegado: %1. Para incluirlo, grabe de nuevo como administrador.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Un equipo grabado no puede marcar una conexión.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows está intentando su propia conexión.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>El servidor responde a un intercambio de claves de la versión 2.1, que debe tratar como 2.0. El mismo intercambio en las versiones 1.0 y 2.0 no obtiene respuesta en el mismo puerto.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>El servidor es accesible, pero no inicia ningún intercambio de claves con este equipo.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Este equipo no obtuvo una dirección de la red Wi-Fi “%1” (tiene %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows informa de que esta red no llega a Internet (“limitado”). Las otras comprobaciones muestran si es cierto.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows informa de que este equipo no está conectado a ninguna red. Las otras comprobaciones muestran si es cierto.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Este equipo está en la red Wi-Fi “%1”, que no proporcionó ninguna puerta de enlace, así que no se puede llegar a nada fuera de esta red.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Este equipo está en una red Wi-Fi que no proporcionó ninguna puerta de enlace, así que no se puede llegar a nada fuera de esta red.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Este equipo está administrado mediante una administración de dispositivos (MDM). No se sabe si esta volverá a establecer el valor incorrecto.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>El servidor VPN de este equipo está configurado con otro certificado. Lo usará cuando se haya reiniciado su servicio “Enrutamiento y acceso remoto”.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>No se hizo un segundo intento eludiendo los filtros de este equipo: solo un administrador puede hacerlo.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>No se hizo un segundo intento eludiendo los filtros de este equipo.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows se conecta cuando los filtros de este equipo dejan pasar el tráfico hacia el servidor; si no, falla (error %1). Un filtro de este equipo bloquea la VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit requiere --dial: determina cómo lo intenta Windows una segunda vez.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all no se puede combinar con una ejecución ni con --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows usa el nombre de usuario y la contraseña que usted escribió en lugar de los guardados.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Los que se escribieron</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Firewall de Windows en redes de dominio</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Firewall de Windows en redes privadas</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Firewall de Windows en redes públicas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>En “Firewall de Windows Defender con seguridad avanzada”, busque reglas de seguridad de conexión y reglas de salida que bloqueen el tráfico. Deshabilítelas de una en una y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Mensajes enviados a UDP %1 de %2: %3. La respuesta a ellos llegó, en cambio, desde %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin y --password-stdin son solo para conexiones VPN, junto con --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off requiere --dial y --permit: se usa solo si esas opciones no han servido.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>La conexión con el servidor se cerró antes de que se completara el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>El servidor finalizó la conexión antes de que se completara el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>El dispositivo de Windows para L2TP está en uso o no está configurado (error %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>La cuenta no tiene permiso para iniciar sesión a esta hora del día (error %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>La cuenta está deshabilitada (error %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>La contraseña de la cuenta ha caducado (error %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>La cuenta no tiene permiso de acceso telefónico (error %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>El dispositivo para la conexión notificó un fallo (error %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña (error %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>La cuenta ha caducado (error %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>El servicio de Windows “Administrador de conexiones de acceso remoto” no se pudo iniciar (error %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>No se pudo acordar ningún protocolo de red después del inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>La conexión se finalizó durante el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>El servidor no asignó ninguna dirección (error %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Este equipo no puede cifrar con la intensidad que exige la conexión (error %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>El servidor no puede cifrar con la intensidad que exige la conexión (error %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows no encontró ningún certificado para este equipo (error %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows no pudo establecer la protección de los datos (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>La dirección del servidor es inaccesible (error %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows no encontró ningún certificado válido para este equipo (error %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows y el servidor no pudieron ponerse de acuerdo sobre la protección de los datos (error %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>El intercambio de claves falló, y Windows no da ningún motivo (error %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>El servidor rechazó el certificado de este equipo (error %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>El intercambio de claves falló (error %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows no encontró ningún certificado para el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows probó todos los tipos de túnel, y todos fallaron (error %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>El servidor no respondió, probablemente debido a su certificado (error %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>El servidor no respondió, probablemente debido a la clave (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>La directiva del servidor no permite este método de inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>El servicio de Windows “Módulos de creación de claves de IPsec para IKE y AuthIP” o “Motor de filtrado de base” no se está ejecutando (error %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>El servicio de Windows “Administrador de conexiones de acceso remoto” no se está ejecutando (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>El certificado del servidor se emitió para otro nombre (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>No se pudo resolver el nombre del servidor (error %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>El servidor rechazó el protocolo de inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>El directorio del servidor es inaccesible (error %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>La cuenta está bloqueada (error %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Ninguna de las dos partes aceptó la clave o el certificado de la otra (error %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>No lo intente de nuevo por ahora: muchos servidores bloquean la cuenta tras unos pocos intentos rechazados. Pida a la persona que administra la VPN que revise la cuenta, y pregúntele si otros usuarios tienen el mismo problema.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Reinicie este equipo y deje que Windows intente de nuevo su conexión.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Compruebe si se abre una página web, compare el nombre del servidor con el que le dieron y deje que Windows lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Escriba también aquí el nombre de usuario y la contraseña, para que nuestro propio inicio de sesión muestre qué dice el servidor.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Escriba de nuevo la clave en la conexión de Windows y pruébela. Si eso no sirve, desconecte la VPN en los demás equipos de aquí y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Escriba aquí la clave precompartida, para que nuestra propia negociación pueda continuar hasta el final, y deje que Windows intente de nuevo su conexión.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Cierre WSL (“wsl --shutdown”) y deje que Windows intente de nuevo su conexión.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Reinicie este equipo, compruebe “WAN Miniport (L2TP)” en el Administrador de dispositivos y deje que Windows lo intente de nuevo.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>El nombre marcado: “%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>El servidor acepta el nombre de usuario y la contraseña que usted escribió, así que Windows tiene guardados otros.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>IPsec funcionó en el último intento de Windows; el intento falló en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows no pasó de su propio dispositivo: nada llegó al servidor, así que esto no indica nada sobre la clave, el nombre de usuario ni la contraseña.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>El error %1 no corresponde a una conexión que usa una clave precompartida: es propio de las conexiones con certificado.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>El error %1 no corresponde a una conexión con certificado: es propio de las conexiones que usan una clave precompartida.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>El servicio L2TP del servidor responde, pero PPP, dentro de él, no.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Escriba el nombre de usuario y la contraseña una vez más, despacio. Si se rechazan de nuevo, no siga, porque la cuenta puede bloquearse, y pida a la persona que administra la VPN que revise la cuenta.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>No hay nada guardado para la conexión “%1”, así que Windows ofrece las credenciales con las que usted inició sesión en Windows, pero %2 lo prohíbe para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>El servidor rechazó el inicio de sesión (error 691), así que IPsec funcionó.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Un mensaje mayor que un paquete no obtuvo respuesta, y una conexión con certificado envía mensajes de ese tipo.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>El servicio “Módulos de creación de claves de IPsec para IKE y AuthIP” se está ejecutando, pero no usa ni UDP 500 ni UDP 4500, así que no le llega ninguna respuesta.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>No hay ninguna conexión VPN en este equipo, y no se indicó ningún servidor.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>El servidor ha rechazado el inicio de sesión varias veces. Muchos servidores bloquean una cuenta tras unos pocos intentos rechazados: no lo intente de nuevo antes de saber por qué.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>El certificado del servidor se emitió para “%1”, pero el nombre marcado es “%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Pregunte a la persona que administra el servidor VPN qué nombres contiene su certificado.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Usted dijo que otras personas pueden conectarse ahora.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Usted dijo que otras personas pueden conectarse ahora desde otro lugar.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Usted dijo que otro equipo con Windows de este lugar está conectado.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Usted dijo que ningún otro equipo con Windows de este lugar está conectado.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>El servicio “%1” ha dejado de responder.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL comparte la red de Windows (modo reflejado), lo que impide que Windows marque una VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Cierre WSL con “wsl --shutdown” y pruebe la VPN de nuevo. Si entonces funciona, establezca “networkingMode=nat” en el archivo “.wslconfig” de su carpeta de usuario.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Permita L2TP/IPsec (UDP 500, 4500 y 1701) en ese programa, o pregunte a la persona que se ocupa de él. No hace falta desactivar la protección por completo.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>El servidor no tiene configurada ninguna conexión L2TP/IPsec para clientes como este.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Pregunte a la persona que administra el servidor VPN si hay una conexión L2TP/IPsec con clave precompartida configurada y cargada para clientes de cualquier dirección, IPv4 e IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>El servidor no acepta L2TP: sus puertos L2TP no están habilitados.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita L2TP. Un Windows Server 2025 recién instalado no acepta ninguna conexión L2TP hasta que se configuran sus puertos L2TP.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Por favor, permita L2TP en %1: Enrutamiento y acceso remoto, Puertos, Propiedades, WAN Miniport (L2TP), Configurar, “Conexiones de acceso remoto (sólo de entrada)”, y establezca un número de puertos superior a 0; después, reinicie el servicio.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>El certificado del servidor se emitió para un nombre distinto del marcado.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>En la conexión VPN, escriba como servidor uno de los nombres que figuran en el certificado del servidor. Si ninguno de esos nombres lleva al servidor, pida a la persona que lo administra un certificado con el nombre marcado.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>El certificado de %1 no contiene el nombre marcado, así que Windows lo rechaza (error 835). Por favor, díganos qué nombre hay que marcar, o emita un certificado con este nombre entre sus nombres DNS.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>El propio servidor no puede establecer la protección de los datos (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Pida a la persona que administra el servidor VPN que revise su registro: a menudo falta ESP en su kernel o contenedor.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 acepta la clave, pero no responde al modo rápido. Por favor, busque en su registro errores propios (“Add SA”, “errno”, “no such file”): es posible que al kernel o al contenedor le falte ESP, af_key o XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>El servidor no puede atender a la vez a varios equipos con Windows situados detrás de un mismo router.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Desconecte la VPN en los demás equipos con Windows de este lugar y pruebe de nuevo. Si eso sirve, pida a la persona que administra el servidor VPN que lo configure para distinguir a los clientes situados detrás de una misma dirección.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Pida a la persona que administra el servidor VPN que revise el registro de su servicio PPP (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>El servicio L2TP de %1 responde, pero nada responde a PPP dentro de él. Por favor, compruebe si pppd se inicia (su registro, sus opciones, los módulos del kernel ppp_generic y l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>La cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>No lo intente de nuevo por ahora. Pida a la persona que administra la VPN que desbloquee la cuenta, y averigüe qué dispositivo inicia sesión con una contraseña antigua.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>La cuenta no tiene permiso para usar la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Pregunte a la persona que administra la VPN si la cuenta puede usarla (grupo, permiso de acceso telefónico, horario), y si la cuenta o su contraseña ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>El directorio del servidor no acepta el protocolo de inicio de sesión MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Pregunte a la persona que administra la VPN si otros usuarios tienen el mismo problema, y si se reforzó hace poco la seguridad del directorio (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 rechaza un inicio de sesión con MS-CHAPv2 (error 691). Por favor, compruebe si el directorio lo acepta: NTLMv1 deshabilitado (LmCompatibilityLevel 5, “Restrict NTLM”), el grupo Protected Users o un directorio sin MS-CHAPv2 (LDAP, Kerberos) lo rechazan sea cual sea la contraseña.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows ya no pasa a la VPN las credenciales de su inicio de sesión en Windows (NTLMv1 está bloqueado).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Escriba el nombre de usuario y la contraseña de la VPN en lugar de usar el inicio de sesión de Windows, o pida a la persona que administra la VPN un inicio de sesión con certificado.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Los indicios admiten más causas que las que se nombran aquí.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>¿Hay ahora otro equipo con Windows de este lugar conectado a esta VPN?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>¿Puede alguien en otro lugar conectarse ahora a esta VPN?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>¿Ha funcionado esta VPN antes en esta red?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>¿Se ha cambiado o actualizado hace poco el servidor VPN?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>hasta que se haya escrito aquí la clave precompartida</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>hasta que se hayan escrito aquí el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>La causa es otra.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Compruebe en las propiedades de la conexión VPN, en “Seguridad”, si usa una clave precompartida o un certificado, y si es la conexión que se probó.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Compruebe las reglas de seguridad de conexión de este equipo (wf.msc) y el cifrado que pide la conexión VPN, y deje que Windows intente de nuevo su conexión.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>En UDP 500 no hubo respuesta. En UDP 4500, el servidor responde a IKEv2, pero no a IKEv1, que muchos servidores aceptan solo en UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>El servidor es un servidor Windows. Responde a IKEv2, pero no a IKEv1, que necesita para L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>En esta red (“%2”), el servidor no respondió al principio, pero sí unos minutos más tarde. Veces que ocurrió: %1. La última vez respondió después de %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>Hace %1 min, el servidor no respondió en esta red. Si eso ocurre cada vez que se conecta a ella, la red concede el acceso con retraso.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Se volvió a contactar con el servidor durante algunos segundos desde varios puertos de origen: respondió en %1 de ellos y nunca en %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Se volvió a contactar con el servidor durante algunos segundos: durante un rato no respondió en ninguno de nuestros puertos de origen, aunque antes y después sí lo hizo.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Una parte de lo que se envía al servidor pasa, y otra parte no.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Lo que se envió al puerto UDP %1 del respondedor llegó con otros bytes; lo que se envió a otro puerto llegó tal como se envió.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Lo que se envió al puerto UDP %1 del respondedor llegó desde otro puerto de origen; lo que se envió a otro puerto llegó desde el puerto de origen desde el que se envió.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>El router modifica los paquetes del intercambio de claves.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Internet ve este equipo en %1, que es la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Desde aquí, el servidor no responde ni en UDP 500 ni en UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Este equipo está dentro de la red a la que lleva la VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>hasta que pruebe desde fuera de esta red</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>hasta que el router deje de interferir con IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Los mensajes grandes llegan al respondedor si su segunda parte se envía primero, y se pierden en el orden habitual.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Todas las direcciones del nombre del servidor responden: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>El servidor responde por IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>La dirección %1 del servidor no respondió en UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Al mismo tiempo, respondió esta dirección del mismo nombre: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>El servidor es accesible por IPv4, pero no por IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>El servidor responde por IPv4, pero no por IPv6, que Windows prueba primero.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Pregunte a la persona que administra el servidor VPN si responde por IPv6. Si responde, IPv6 no funciona en esta red.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>El nombre del servidor tiene varias direcciones, y una de ellas no responde: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Una dirección del nombre del servidor no responde, pero otra sí: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>El servidor responde al modo agresivo, pero no al modo principal, que es el que usa Windows.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>El servidor respondió al primer mensaje del modo agresivo: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Se aceptó la misma clave, codificada con la página de códigos ANSI.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>Otra forma de la clave obtuvo la misma respuesta.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>La clave contiene letras que no pertenecen al ASCII básico y que los distintos sistemas codifican de forma diferente. El servidor la acepta en la codificación antigua (la página de códigos ANSI), y no en UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Autenticación, clave en la página de códigos ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>en su lugar se probó la clave en la página de códigos ANSI</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Modo agresivo, para comparar</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Este equipo ofreció lo que Windows ofrece con “Requiere cifrado”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Este equipo ofreció lo que Windows probablemente ofrece con “Cifrado de intensidad máxima”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Este equipo ofreció lo que Windows probablemente ofrece con “Cifrado opcional”: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>El servidor acepta esto en su lugar: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>El servidor acepta AES-128 para los datos (modo rápido), pero no lo que Windows probablemente ofrece con “Cifrado de intensidad máxima”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita también AES-128 y 3DES con SHA-1 para ESP (strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”), y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>A este servidor VPN le falta una actualización que corrige una vulnerabilidad de seguridad en Enrutamiento y acceso remoto (%1). Instale la actualización acumulativa actual.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft indicó que las conexiones VPN podrían fallar después de la actualización %1, que este equipo tiene, pero no indicó cuáles. %2 o cualquier actualización posterior lo corrige.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>En enero de 2022, una actualización inutilizó L2TP/IPsec en esta versión de Windows. %1 o cualquier actualización posterior lo corrige.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Esta compilación de Windows (%1) hace que L2TP/IPsec falle con servidores de otros fabricantes, pero este servidor es un servidor Windows. %2 o cualquier actualización posterior lo corrige.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Pida a la persona que administra el servidor VPN que permita ESP con AES-128 y SHA-1 en modo de transporte, sin PFS, para el puerto UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1” no es una opción de cifrado. Elija require, maximum u optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Para los datos (modo rápido), el servidor acepta %1, que tal vez Windows no ofrezca, pero no lo que se sabe que Windows ofrece.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>El servidor ejecuta strongSwan, que forma parte de varios productos.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>El servidor envía el id de fabricante de %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Lo que se vio del servidor encaja con varios productos.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>El servidor envía el id de fabricante de %1, que no figura en la tabla de servidores.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Nada de lo que se vio del servidor indica su producto.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>El servidor envía los seis id de fabricante de SoftEther VPN, en su orden.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Su servicio L2TP se llama a sí mismo “%1”.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Usted dijo que el servidor es %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Usted dijo que el servidor es %1, pero sus respuestas encajan con otro producto.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>El registro tiene líneas con un formato que solo escribe un producto.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>El registro tiene líneas de un servicio que forma parte de varios productos.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>documentado por su fabricante</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>leído en su código fuente</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>comunicado por usuarios</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>no se encontró ninguna fuente</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>el producto no tiene esa parte</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Qué hay que configurar: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Qué necesita Windows: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Línea en ese registro: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Esto es %1, para la versión: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Escriba de nuevo la clave precompartida y reinicie el servicio RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>La misma clave en ambos lados, en modo principal, para interlocutores de cualquier dirección.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 y posteriores; hasta 2008, la casilla se llama “Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS crea él mismo la directiva; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Deshaga una directiva IPsec personalizada: Set-VpnServerConfiguration -RevertToDefault. Después, reinicie el servicio RemoteAccess. Reinícielo también siempre que se haya reiniciado el servicio Agente de directiva IPsec, porque eso elimina la directiva.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Una de estas combinaciones: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 es para Windows 2000 y 2003; el evento, para Windows Server 2008 y posteriores; los cmdlets, para Windows Server 2012 R2 y posteriores</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Establezca el valor 2 en el servidor y en cada cliente, y reinicie ambos; o asigne al servidor una dirección pública.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 y un reinicio en cada cliente Windows, o una dirección pública para el servidor.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista y Windows Server 2008 y posteriores</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Reenvío de puertos del router situado delante del servidor</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 al servidor, o asígnele una dirección pública, que es lo que recomienda Microsoft.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 y UDP 4500 reenviados al servidor; UDP 1701 viaja dentro de IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 y posteriores</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Deshaga una directiva IPsec personalizada: Set-VpnServerConfiguration -RevertToDefault. Después, reinicie el servicio RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP con AES-128 o 3DES y SHA-1, modo de transporte, sin PFS, UDP 1701. Un servidor que solo admite AES-256, SHA-2 o GCM puede fallar.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Marque “Remote access connections (inbound only)”, establezca “Maximum ports” por encima de 0 (128 es el valor predeterminado) y después All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Un servicio L2TP que responda en UDP 1701 dentro de IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, todos los que tienen soporte</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Propiedades de acceso telefónico de la cuenta; con RADIUS, las directivas de red de NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Establezca de nuevo la contraseña; permita que la cuenta se conecte (acceso telefónico, o la directiva de red).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Un nombre y una contraseña que acepten la lista propia del servidor o su directorio mediante PAP o MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 y posteriores</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Amplíe el grupo estático, o compruebe que el servidor DHCP es accesible y le quedan direcciones.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Una dirección libre para cada cliente.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Permita el método que usa la conexión.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP, CHAP o MS-CHAPv2: el mismo que en las propiedades de la conexión.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Marque “Remote access connections (inbound only)”, establezca “Maximum ports” por encima de 0 y después All Tasks &gt; Restart. Una instalación nueva de Windows Server 2025 no acepta L2TP hasta entonces; una actualizada in situ conserva lo que tenía.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>El servidor RADIUS (NPS) al que consulta el servidor</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Compruebe que el servidor RADIUS responde.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Una respuesta del directorio dentro del tiempo que espera el servidor.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Compare el secreto con el del cliente. No debería empezar ni terminar con un carácter especial.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>según la documentación de 2024 y posterior; la línea del registro es de MX 15.12 y posteriores</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>según la documentación de 2024 y posterior</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>No en el panel: el soporte técnico de Meraki establece el cifrado de Client VPN</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Pida al soporte técnico de Meraki que restablezca 3DES, SHA-1 y el grupo Diffie-Hellman 2, que Windows ofrece.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>El router o módem situado delante del MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Asigne al MX una dirección pública, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>El router o módem situado delante del MX; en el MX, Security &amp; SD-WAN &gt; Monitor &gt; Appliance status muestra su dirección privada de enlace ascendente</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 a la dirección privada de enlace ascendente del MX. Una captura en su WAN muestra si llegan.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Captura de paquetes en la WAN del MX (UDP 500 y 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Pida al soporte técnico de Meraki que permita 3DES o AES-128 con SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Póngalo en Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; con RADIUS o Active Directory, en ese servidor</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Establezca de nuevo la contraseña y ponga “Authorized” en yes. Con Meraki Cloud Authentication, el nombre es la dirección de correo electrónico. Un servidor RADIUS tiene que permitir PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>El registro del servidor RADIUS o Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Contraseña no cifrada (PAP), que viaja dentro de IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Elija una subred mayor que no se use en otro lugar.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Póngalo en yes para este usuario.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Una cuenta que pueda usar la VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; en el servidor RADIUS, su propio tiempo de espera</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Aumente ambos. Meraki aconseja 300 segundos en el servidor con Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Una confirmación dentro del tiempo que esperan el servidor y el directorio.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: propiedades de la conexión &gt; Seguridad; RADIUS: directiva de red de NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Permita “Contraseña no cifrada (PAP)” en ambos.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>El registro del servidor RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; el servidor L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Copie de nuevo la clave al cliente.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; el servidor L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi no permite elegir cifrados individuales. Active Weak Ciphers, que permite también otros más antiguos, y actualice la puerta de enlace.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Puertas de enlace UniFi, según la documentación de 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>El router situado delante de la puerta de enlace UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Asigne a la puerta de enlace una dirección pública, que es lo que recomienda Ubiquiti, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 a la puerta de enlace. Es mejor una dirección pública para la puerta de enlace: Ubiquiti advierte de problemas detrás de NAT incluso con los puertos reenviados.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Habilite el servidor L2TP, o créelo.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; el servidor L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Establezca de nuevo la contraseña del usuario. En Windows, permita MS-CHAP v2 para la conexión: UniFi lo exige.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; el servidor L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Elija una subred mayor; UniFi crea una /24 de forma predeterminada.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: propiedades de la conexión &gt; Seguridad</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Permita allí “Microsoft CHAP versión 2 (MS-CHAP v2)”.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 permitido en las propiedades de la conexión de Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Escriba de nuevo el secreto.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Establezca hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 en el perfil “default”, que usa el servidor L2TP.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>El router situado delante de este</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Asigne a este router una dirección pública, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>El router situado delante de este; en este router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Deje entrar UDP 500 y UDP 4500, y reenvíe ambos.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Establezca auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none en la propuesta “default”, que usa el servidor L2TP.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Establezca enabled=yes, y deje entrar UDP 1701 después de IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) con el tema l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Un servicio L2TP que responda en UDP 1701 dentro de IPsec. La línea dice que llegó tráfico L2TP de un cliente.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; con RADIUS, en ese servidor</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Establezca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) con los temas l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Amplíe el grupo.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Agregue mschap2, o el que use el cliente.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Establezca caller-id-type=number cuando varios clientes compartan una dirección pública.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Un servidor que distinga dos clientes situados detrás de una misma dirección pública.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Use el peer que crea el servidor L2TP (exchange-mode=main-l2tp), o establezca exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>Modo principal de IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Escriba de nuevo el secreto compartido, y compruebe que WAN GroupVPN está habilitado.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Establezca Group 14, AES-256 y SHA1, o Group 2, 3DES y SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>El router situado delante del servidor</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Asigne al servidor una dirección pública, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 y posteriores</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); el router situado delante del SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Márquelo, y reenvíe UDP 500 y UDP 4500 al SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>El registro, categoría VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Establezca Protocol ESP, Encryption AES-128 o 3DES, Authentication SHA1, y desmarque “Enable Perfect Forward Secrecy”.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>El registro, categoría VPN &gt; VPN IKE (evento 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP con AES-128 o 3DES y SHA-1, modo de transporte, sin PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Habilítelo; después, elija Configure y asígnele direcciones y un grupo de usuarios.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; los usuarios locales, o el servidor RADIUS o LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Establezca de nuevo la contraseña, y ponga al usuario en ese grupo.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>la fuente no lo indica</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>El registro, categoría VPN &gt; L2TP Server (eventos 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Amplíe el intervalo de Start IP a End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Agregue a los seleccionados el protocolo que usa el cliente.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Los grupos del usuario y el acceso a la VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Autorice al usuario.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>El registro, categoría Users &gt; Authentication Access (evento 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>El servidor RADIUS o LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Compruebe que responde.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>El registro, categoría Users &gt; Radius Authentication (eventos 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; el túnel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Escriba de nuevo la clave precompartida.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Establezca proposal aes256-sha1 3des-sha1 y dhgrp 14 2. De las combinaciones que establece el asistente, Windows solo ofrece 3des-sha1 con dhgrp 2: sin ella, Windows no puede conectarse.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista y posteriores como cliente</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>El router situado delante del FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 al FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 y UDP 4500 reenviados al FortiGate. Un túnel que pasa por NAT no dice “none”.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Establezca proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Establezca status enable; “diagnose vpn l2tp status” muestra qué se está ejecutando.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Ponga al usuario en ese grupo y establezca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; en el asistente: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Amplíe el intervalo de sip a eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Establezca net-device enable: si no, solo puede conectarse un cliente detrás del mismo NAT.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Escriba de nuevo la clave, en DefaultRAGroup: los clientes con clave precompartida no pueden indicar otro grupo.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Agregue una directiva con pre-share, aes-256, sha y group 14, o 3des, sha y group 2; “crypto ikev1 enable” en la interfaz externa.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; el router situado delante del ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Establezca “crypto isakmp nat-traversal 20”, y reenvíe UDP 500 y UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Agregue al mapa dinámico un transform set esp-aes esp-sha-hmac (o esp-3des esp-sha-hmac) con “mode transport”; duraciones de al menos 300 segundos.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Agregue l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Establezca de nuevo la contraseña. LOCAL y RADIUS pueden usar MS-CHAP; LDAP, NT y Kerberos, solo PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Amplíe el grupo; aumente vpn-simultaneous-logins de la directiva de grupo.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Establezca el que use el cliente y admita el servidor AAA.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Habilite IKEv1 en la interfaz externa: L2TP sobre IPsec no funciona con IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Escriba de nuevo la clave, para interlocutores de cualquier dirección.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Agregue una directiva con pre-share, aes 256, sha y group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Agregue al mapa dinámico un transform set esp-aes esp-sha-hmac con “mode transport”, sin “set pfs”.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Establézcalos; “show vpdn tunnel” enumera lo que ha llegado.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Establezca de nuevo la contraseña, en la lista que nombra “ppp authentication” de la plantilla virtual.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Establezca “ppp authentication ms-chap-v2”, o el que use el cliente.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Establezca de nuevo la clave. Su Identifier tiene que ser “allusers”.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Establezca AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>El router situado delante de pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Asigne a pfSense una dirección pública, o establezca el valor del Registro en cada cliente Windows. El manual advierte de que los clientes Windows detrás de NAT muy probablemente fallarán y remite a IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; el router situado delante de pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Ponga NAT Traversal en Auto, y reenvíe UDP 500 y UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Establezca Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Habilítelo en WAN, y agregue en la pestaña IPsec una regla que deje pasar UDP 1701 a la dirección WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 y posteriores</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; con RADIUS, en ese servidor</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Aumente el número de usuarios y el intervalo.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Elija el mismo que en las propiedades de la conexión de Windows (el manual usa CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Use la fase 1 móvil con la clave para “allusers”.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Un servidor que acepte como identidad la dirección IPv4 propia del cliente, a menudo privada.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Escriba de nuevo la clave.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ en la carpeta del servidor (ninguna línea menciona la clave: el registro dice que el cliente se elimina 10 segundos después de su SA de IKE, que nunca se estableció)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Ninguna opción: los cifrados de IPsec no se pueden elegir</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Actualice el servidor: uno actual admite AES-256 con SHA-1 y MODP-2048, que Windows ofrece.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ en la carpeta del servidor</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 al servidor.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 y UDP 4500 reenviados al servidor. La línea aparece cuando un cliente ha llegado por UDP 4500; sin ella, allí no llegó nada.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Actualice el servidor.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Marque la casilla.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Un servicio L2TP que responda en UDP 1701 dentro de IPsec. La línea aparece en el registro de un servicio que se está ejecutando.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Establezca de nuevo la contraseña. Puede que el nombre necesite el hub detrás: user@hub; el hub predeterminado figura en VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ del hub virtual</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Amplíe el intervalo del servidor DHCP virtual, o compruebe el servidor DHCP en la red del hub virtual.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Permita el acceso en la directiva de seguridad del usuario o del grupo.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Ninguna opción: el servidor admite PAP y MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Permita PAP o MS-CHAPv2 en el cliente.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Escriba de nuevo la clave y seleccione Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Actualice DSM y el paquete VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>El router situado delante del NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Un NAS está casi siempre detrás de NAT: establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>El router situado delante del NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Reenvíe UDP 500 y UDP 4500 al NAS y permita ambos en su firewall. No hace falta reenviar UDP 1701.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Déjelo desactivado para Windows. No hay otra opción para esto: actualice DSM y el paquete VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Marque la casilla, y permita UDP 1701 en el firewall del NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Establezca de nuevo la contraseña de la cuenta de DSM, marque L2TP/IPSec para ella en Privilege, y use MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Aumente ambos máximos.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; o en el perfil: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Escriba de nuevo la clave y haga clic en OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Permita allí High (ESP): Medium es AH, que Windows no ofrece.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, y su pestaña Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Márquelo, para la WAN a la que llegan los clientes. En el perfil del usuario, ponga “L2TP with IPsec Policy” en Must o Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Habilite la cuenta y establezca de nuevo su contraseña, de 19 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Elija una subred a cuyo grupo DHCP le queden direcciones.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Compare el secreto con el del cliente, y compruebe que sus id coinciden con un interlocutor de cualquier dirección; después, ejecute “swanctl --load-creds” o “ipsec rereadsecrets”.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (con ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Agregue aes256-sha1-modp2048 (y 3des-sha1-modp2048 para clientes antiguos).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>El servidor está detrás de NAT, o “encap = yes” hace que lo parezca: asígnele una dirección pública y establezca “encap = no”, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Establezca esp_proposals en aes128-sha1,aes256-sha1,3des-sha1 sin grupo DH, mode en transport, local_ts en dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Inicie xl2tpd; deje entrar UDP 1701 después de IPsec, en la dirección que usan los clientes.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd de xl2tpd); con RADIUS, la lista que se mantiene allí</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Corrija allí el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd, o el registro del sistema</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Amplíe “ip range”.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>El pppoptfile de xl2tpd (a menudo /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Exija y permita el mismo protocolo que el cliente: require-mschap-v2 para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>El ESP del kernel; en un contenedor, el de su host</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Habilite ESP en modo de transporte en el kernel, también para el contenedor si lo hay.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Un kernel con ESP en modo de transporte.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Ponga ambos en psk, o proporcione un certificado a los clientes.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Clave precompartida como método de autenticación, o un certificado para el equipo.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Póngalo en %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Ponga version en 0 o 1 para los clientes L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Agregue una conexión con version 0 o 1 para interlocutores de cualquier dirección.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Una conexión con clave precompartida para interlocutores de cualquier dirección.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Servidor RADIUS del complemento radius.so de pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Compare la PSK con la del cliente, para %any; después, reinicie el servicio ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Agregue aes256-sha1;modp2048 a ike=. Donde la directiva criptográfica del sistema prohíba SHA-1, permítalo para este servidor.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>El servidor está detrás de NAT: asígnele una dirección pública, o establezca el valor del Registro en cada cliente Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure o /var/log/auth.log (con plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Reenvío de puertos del router situado delante del servidor; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Establezca phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Agregue una conexión con authby=secret, o proporcione un certificado a los clientes.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Establezca ikev1-policy=accept: el valor predeterminado de la versión 5 es drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Agregue una conexión con authby=secret y right=%any, y cárguela (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Inicie xl2tpd; deje entrar UDP 1701 después de IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; con RADIUS, la lista que se mantiene allí</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>El pppoptfile (a menudo /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Establezca de nuevo el secreto y ejecute commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Sin un ike-group, VyOS admite solo aes256-sha1-modp1024 y 3des-sha1-modp1024, de los que Windows ofrece el segundo. Establezca un ike-group con aes256, sha1 y dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>El firewall de la interfaz externa; el router situado delante de VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Permita UDP 500, ESP y UDP 4500 en la interfaz externa, y UDP 1701 con “ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Sin un esp-group, VyOS admite solo aes256-sha1 y 3des-sha1. Establezca un esp-group con aes128, sha1 y sin PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Establezca outside-address, y permita UDP 1701 con “ipsec match-ipsec” en la interfaz externa.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Establezca de nuevo la contraseña y ejecute commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Amplíe el intervalo o indique un grupo siguiente.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Establezca mschap-v2, o el que use el cliente.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Por favor, compruebe el reenvío de puertos del router situado delante de %1: UDP 500 y UDP 4500 deben llevar ambos al servidor VPN y a ningún otro dispositivo.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Forwarding rules”; si el propio MX es el servidor, no debe reenviarse ninguno de los dos puertos.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 no acepta ninguno de los métodos que Windows ofrece para L2TP/IPsec: AES-256 con SHA-1 y ECP-384, AES-128 con SHA-1 y ECP-256, AES-256 con SHA-1 y MODP-2048, 3DES con SHA-1 y MODP-2048 o MODP-1024. Por favor, permita uno de ellos.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: “aes256-sha1-modp2048”. Su registro dice: strongSwan “no proposal found”, libreswan “no acceptable Oakley Transform”, MikroTik “no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>El propio %1 informa de que ningún servicio escucha en UDP 500. Por favor, inicie su servicio IPsec.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: “systemctl status strongswan”; libreswan: “ipsec status”; Windows: el servicio “Enrutamiento y acceso remoto”.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 responde a IKEv2, pero no a IKEv1, que L2TP/IPsec necesita. Por favor, permita IKEv1 para los clientes L2TP o envíenos la configuración para una conexión de tipo IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: “ikev1-policy=accept”; strongSwan: “version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 rechaza todo lo que ofrecemos. Por favor, compruebe si hay una conexión configurada y cargada para clientes L2TP de cualquier dirección (IPv6 necesita una conexión aparte).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Su registro dice: strongSwan “no IKE config found”; libreswan “no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Por favor, envíenos de nuevo la clave precompartida de %1 por un medio seguro, y díganos si se cambió. El registro del servidor muestra nuestros intentos.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: “could not decrypt payloads”; libreswan: “mismatch of preshared secrets”; FortiGate: “probable pre-shared secret mismatch”; MikroTik: “parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 rechaza la identidad IKE de este equipo: Windows usa como identidad su propia dirección interna. Por favor, acepte cualquier identidad de los clientes L2TP.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan y libreswan: “rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 acepta la clave, pero rechaza lo que Windows propone para los datos (modo rápido): ESP con AES-128 o 3DES y SHA-1, modo de transporte, sin PFS, UDP 1701. Por favor, permítalo.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”, “type=transport”, “leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Varios equipos con Windows detrás de una misma dirección no pueden conectarse a %1 a la vez. Por favor, haga que el servidor los distinga.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: el complemento connmark; otros servidores Linux: un protocolo distinto de L2TP, ya que todos usan UDP 1701 dentro del túnel.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec hacia %1 está establecido, pero nada dentro de él responde a L2TP (UDP 1701). Por favor, compruebe si el servicio L2TP se está ejecutando y si el firewall del propio servidor permite UDP 1701 después de IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>En Linux es xl2tpd; en Windows, “Enrutamiento y acceso remoto” con más de 0 puertos L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>¿Qué servidor es?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No hay ningún producto “%1”. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>No hay ninguna causa “%1”.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>La tabla no contiene nada sobre esto.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>El servidor es %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>El servidor es uno de estos: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>No se pudo determinar el producto.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Use --identify FILE, o --product y --cause, y ningún otro argumento.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Si sabe qué producto es el servidor, agregue “--answer server-product=ID” a “fix789ctl report”: así, la solicitud a su administrador menciona los menús del producto y las líneas de su registro. “fix789ctl servers” enumera los productos.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Este servidor también puede ofrecer OpenVPN, que puede usar TCP. Requiere un programa cliente en cada equipo.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Este servidor también puede ofrecer IKEv2, que Windows trae integrado. Requiere un certificado en el servidor.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server también puede ofrecer SSTP por TCP 443, que Windows trae integrado. Requiere un certificado en el servidor.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server también puede ofrecer SSTP por TCP 443, que Windows trae integrado. Requiere un certificado en el servidor.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS también puede ofrecer SSTP por TCP 443, que Windows trae integrado. Requiere un certificado en el router.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Un Cisco Meraki MX también puede ofrecer AnyConnect (Cisco Secure Client) por el puerto 443, además de L2TP. Requiere licencias y un programa cliente en cada equipo.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Un Cisco ASA también puede ofrecer AnyConnect (Cisco Secure Client) por el puerto 443. Requiere un programa cliente en cada equipo.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS también puede ofrecer OpenConnect por el puerto 443. Requiere un programa cliente en cada equipo.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Mientras esta red bloquee estos puertos, IKEv2 también fallará aquí, porque usa los mismos. Una VPN por TCP 443 (SSTP, OpenVPN o el cliente del fabricante del servidor) suele pasar.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Abrir el puerto 1701 en un router no cambia nada: L2TP viaja dentro de IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>Lo primero es la corrección en el servidor. Para nuevos proyectos: Microsoft ha declarado L2TP en desuso para las versiones futuras de Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Desde la versión 5, libreswan ignora IKEv1 si no se establece “ikev1-policy=accept”; su registro dice “ignoring IKEv1 packet as global policy is set to silently drop”.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Las actualizaciones retiran métodos antiguos: libreswan tiene MODP-1024 deshabilitado desde la versión 3.30, y la directiva criptográfica de RHEL 9 y distribuciones similares deshabilita SHA-1. El registro dice “no acceptable Oakley Transform” (libreswan) o “no proposal found” (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>La directiva criptográfica de RHEL 9 y distribuciones similares deshabilita SHA-1, que Windows necesita aquí, aunque la configuración del servidor no haya cambiado.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Después de instalar un kernel nuevo o de un traslado a un contenedor, puede faltar ESP; el registro dice “Add SA” con “errno 2” o “errno 93” (libreswan), o “unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>¿Sigue siendo adecuado este protocolo?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>El dispositivo o la conexión del propio Windows no están configurados como Windows espera (error %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Las dos partes no pudieron ponerse de acuerdo sobre la configuración durante el inicio de sesión (error %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>La conexión estuvo inactiva demasiado tiempo, así que se finalizó (error %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>La conexión se perdió (error %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>La conexión se finalizó porque el usuario cerró la sesión de Windows (error %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>La conexión se finalizó porque el equipo entró en suspensión (error %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>El intento se canceló en este equipo (error %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Compruebe de nuevo como administrador justo después del próximo intento de Windows: entonces se sabrá qué certificado usó Windows. Pregunte a la persona que administra el servidor VPN qué dice su registro sobre ese intento.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Escriba aquí la clave precompartida, para que nuestra propia negociación pueda continuar hasta el final. Después, desconecte esta VPN en los demás equipos de aquí y deje que Windows intente de nuevo su conexión.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Conéctese desde otro equipo con el mismo nombre de usuario. Si eso funciona, desinstale en este equipo “WAN Miniport (IP)”, “(IPv6)” y “(L2TP)” en el Administrador de dispositivos, busque cambios de hardware y deje que Windows lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Compruebe qué conexión VPN se probó y si su tipo es L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Deje que Windows intente de nuevo su conexión. Si termina del mismo modo, anote cuánto tarda, y pruebe desde otra red.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows se conectó y perdió la conexión después de %1 s (error %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Deje que Windows se conecte de nuevo. Si se corta del mismo modo, anote cuánto dura, y pruebe desde otra red.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>No se proporcionó ninguna clave, así que no se probaron la clave, el nombre de usuario ni la contraseña.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Nuestro propio inicio de sesión funciona. Ponga en la conexión de Windows el mismo nombre de usuario y la misma contraseña, permita “Microsoft CHAP versión 2” en “Seguridad” y elija allí “Requiere cifrado”.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>El servidor no acepta la clave tal como usted la escribió, pero acaba de aceptar la que guarda Windows.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Otras personas pueden cambiar este programa, así que no se ejecuta como administrador. Instálelo con su instalador y pruebe de nuevo. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>La carpeta en la que este programa registra los cambios que hace en el equipo la creó otra cuenta, o bien otros usuarios pueden escribir en ella. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Este equipo ofreció lo que dicen los parámetros de IPsec propios de la conexión (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>El servidor acepta lo que Windows ofrece sin ellos: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>El servidor no acepta los parámetros de IPsec propios de la conexión, pero acepta lo que Windows ofrece sin ellos.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows finalizó su propio intento y no dio ningún motivo (error %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows necesita de usted un nombre, una contraseña u otra respuesta para conectarse (error %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Se ha revocado un certificado de la conexión (error %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows no pudo comprobar si se ha revocado un certificado (error %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Un certificado de la conexión no es válido hoy (error %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows no confía en el emisor de un certificado (error %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows sigue sin poder conectarse incluso cuando los filtros de este equipo dejan pasar el tráfico hacia el servidor (error %1). Es posible que aún lo impida un programa que inspecciona paquetes o un filtro de la misma prioridad.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Permita UDP 500, UDP 4500, UDP 1701 y ESP hacia el servidor en el programa de seguridad de este equipo, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows sigue sin poder conectarse incluso cuando el firewall deja pasar todos los paquetes hacia y desde el servidor (error %1). Es posible que aún lo impida una regla de seguridad de conexión o un programa que inspecciona paquetes.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows se conecta cuando el firewall deja pasar todos los paquetes hacia y desde el servidor; si no, falla (error %1). Algo en el firewall de este equipo bloquea la VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>En el último intento de Windows, Windows y el servidor aceptaron mutuamente su clave o certificado. El intento falló en el paso siguiente, IPsec para los datos (error %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Para los datos (modo rápido), el servidor no acepta los parámetros de IPsec propios de la conexión, pero acepta lo que Windows ofrece sin ellos.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>El servicio “Motor de filtrado de base” no se está ejecutando, así que Windows no registra qué paquetes se descartan.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>El dispositivo de Windows para L2TP se habilita, o se deshabilita y se vuelve a habilitar. Solo si sigue sin funcionar, Windows lo quita y lo busca de nuevo; algunas versiones de Windows no lo encuentran hasta después de un reinicio. Otras conexiones VPN se interrumpen brevemente.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Pregunte a la persona que se ocupa de este equipo si se creó una directiva IPsec para esta VPN: reemplazaría la propia de Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows protege este servicio: un cambio de su tipo de inicio surte efecto en el próximo reinicio. Si Windows deniega el cambio, solo puede hacerlo la persona que se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1” se ha habilitado, pero Windows no se ha reiniciado desde entonces.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Estos servicios se están iniciando o deteniendo: %1. No se sabe desde cuándo. Compruebe de nuevo dentro de unos minutos; si para entonces no ha cambiado nada, reinicie este equipo.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>La conexión “%1” está configurada con tipos de VPN que nunca usan L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Este programa no puede leer estos parámetros, así que no puede decir qué ofrece Windows.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Este programa no ofreció estos parámetros (%1) al servidor, así que no puede decir si el servidor acepta lo que ofrece Windows.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>La conexión tiene parámetros de IPsec propios: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Este equipo ofreció al servidor estos en lugar de lo que Windows ofrece de forma predeterminada. Microsoft documenta que se aplican a L2TP; lo que Windows envía con ellos no se ha medido.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>El servidor acepta los parámetros de IPsec propios de la conexión.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Pregunte a la persona que se ocupa de este equipo qué parámetros de IPsec necesita el servidor VPN (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows no indica cómo está configurada la conexión “%1”. Compruebe de nuevo. Si Windows sigue sin indicarlo, compruebe como el usuario que la configuró.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>La conexión “%1” tiene una lista de tipos de VPN, y no se sabe si L2TP/IPsec está entre ellos. Seleccione “L2TP/IPsec con clave previamente compartida” en su configuración y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows no intentó la conexión: no tiene guardados un nombre de usuario ni una contraseña, y sin ellos Windows ofrecería al servidor las credenciales con las que usted inició sesión en Windows. Conéctese una vez desde la configuración de VPN de Windows y compruebe de nuevo: el registro mostrará entonces qué ocurrió.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>El segundo intento, eludiendo los filtros de este equipo, no terminó en un minuto.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>El intento en el que el firewall dejaba pasar todo para este servidor no terminó en un minuto.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>No se hizo ningún intento en el que el firewall dejara pasar todo para este servidor.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows registra hasta dónde llegó su intercambio de claves, pero solo un administrador puede leerlo. Compruebe de nuevo como administrador justo después del próximo intento de Windows: eso puede demostrar que la clave guardada es distinta, o que el router deja pasar solo a un equipo.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Una directiva de una organización hace que el firewall bloquee todo lo que ninguna regla permite.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>La regla de firewall “%1” procede de una directiva de una organización, que la vuelve a crear.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>El servicio “Motor de filtrado de base” no se está ejecutando, y sin él tampoco se ejecuta el Firewall de Windows.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>No se pudo iniciar el programa de reparación. No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>El programa de reparación terminó con el código de salida %1 y no dejó ningún resultado. “fix789ctl history” muestra qué se cambió.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>El programa de reparación terminó, pero no se pudo leer su informe. “fix789ctl history” muestra qué se cambió.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>El administrador no dio su consentimiento. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>¿Tomar posesión de la carpeta? Su contenido se conserva en una carpeta con otro nombre. Si no toma posesión de ella, Fix789 no puede reparar este equipo. Escriba “y” (sí) para confirmar.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>El programa de reparación se inició sin derechos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Otras personas pueden cambiar la carpeta de este programa, así que el programa de reparación se cerró. Instálelo con su instalador y pruebe de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows no dejó que el programa de reparación se preparara. Reinicie Windows y pruebe de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Un archivo del programa de reparación falta o está dañado. Instale de nuevo este programa con su instalador. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>La carpeta en la que este programa registra sus cambios la creó otra cuenta, o bien otros usuarios pueden escribir en ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>No se pudo crear o abrir la carpeta en la que este programa registra sus cambios. Reinicie Windows y pruebe de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>No se pudo cambiar el nombre de la carpeta: quizás un programa tenga abierto un archivo que está en ella. Reinicie Windows y pruebe de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Deshecho. Todo está como antes de estas reparaciones.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>No se puede leer la carpeta en la que este programa registra los cambios que hace en el equipo. Reinicie Windows y pruebe de nuevo. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>La entrada estándar no era Unicode. Se leyó con la página de códigos %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>La entrada estándar contiene “?”. Windows PowerShell envía eso en lugar de caracteres como “ä”. Si debería haber otro carácter, escriba el secreto a mano, o ejecute primero “$OutputEncoding = [Text.Encoding]::UTF8”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1” no es un valor de “CustomIPSecPolicies” que este programa pueda leer.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off deja que todos los paquetes hacia y desde el servidor eludan todos los filtros durante un minuto como máximo. Para confirmarlo, agregue --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows está intentando su propia conexión, y ningún filtro retiene los paquetes del servidor.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Un programa que se ejecuta como administrador no cambia la configuración propia de una persona. Inicie este programa sin derechos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest” no admite argumentos.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>El último intento de Windows usó %1, no L2TP/IPsec, así que no indica nada sobre la clave precompartida.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Los registros del propio Windows sobre su último intento se contradicen: según uno, Windows y el servidor habían aceptado mutuamente su clave o certificado; según el otro, no. Por eso no se usa ninguno de los dos como indicio.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Volver a activar el servicio de intercambio de claves</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Volver a activar el servicio IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Volver a activar el servicio VPN de Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Volver a activar el controlador L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Volver a activar el servicio de filtrado de Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Volver a activar el servicio “%1”</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Hacer que el dispositivo de Windows para L2TP vuelva a funcionar</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Permitir servidores VPN detrás de un router (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Escribir como número el valor para los servidores VPN detrás de un router (NAT)</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Poner el valor para los servidores VPN detrás de un router (NAT) donde Windows lo lee</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Hacer que Windows vuelva a proteger L2TP con IPsec</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Quitar la conexión VPN dañada</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Configurar la conexión VPN como L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Configurar la conexión VPN para usar una clave precompartida</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Asignar a la conexión VPN los parámetros de IPsec predeterminados de Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Copiar la conexión VPN, con la clave que usted escribió</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Copiar la conexión VPN, con la clave sin los caracteres sobrantes</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Olvidar el nombre de usuario y la contraseña guardados</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Dejar salir la VPN por el Firewall de Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Dejar salir L2TP por el Firewall de Windows, dentro del túnel</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Hacer que Windows consulte de nuevo la dirección del servidor</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Asignar al servidor VPN de este equipo el certificado renovado</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Devolver al servidor VPN de este equipo su propio certificado</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Guardar el nombre de usuario y la contraseña que usted escribió, en lugar de los antiguos</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>casa u oficina</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>tienda</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>escuela o campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>red de invitados de una organización</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hotel o espacio de coworking</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Hora de esta comprobación: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows no consigue conectarse desde: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Lugar: red “%1” (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Lugar: red “%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Dirección pública: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Dónde y cuándo:</translation>
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
        <translation>Equipo grabado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi o cable</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall del sitio</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>No se comprobó nada en este equipo.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>No se encontraron problemas en este equipo.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Por este trayecto llegaron respuestas del servidor.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>El servidor es accesible.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Por este trayecto no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Posible: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Desconocido mientras esté cerrado el trayecto que lleva hasta aquí.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>No se sabe nada de esta parte del trayecto.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>No se contactó con el servidor.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Comprobado con Fix789 %1 el %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Para deshacer esto:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 no ha cambiado nada, o se deshicieron todos sus cambios.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>El trayecto hasta el servidor</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Mensajes para enviar</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Comprobaciones: %1. “--verbose” muestra el resto.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problema: VPN L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problema: VPN L2TP/IPsec hacia %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Desde: %1 (UTC), el primer intento fallido después de la última conexión de Windows (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Desde: %1 (UTC), el intento fallido más antiguo en el registro de Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, interrumpido)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Cambiado: Fix789 no ha cambiado nada, o se deshicieron todos sus cambios.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Deshacer: no hay nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Caso: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1” no es una opción de color. Elija auto, always o never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Elija un formato: text, man, bash, zsh o powershell. Solo text se puede limitar a un comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No hay ningún comando “%1”.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Indique un comando.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Presentes en este equipo: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Elija un formato para el informe: text, html, json o ticket. Indique un archivo solo con --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir “%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Esta es la copia portátil de Fix789: encuentra la causa y no cambia nada. Para reparar, instale Fix789 con su instalador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Panel de Meraki: %1 de %2 solicitudes</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>El propio ESP está bloqueado aquí. Eso solo importa sin NAT entre el cliente y el servidor: detrás de NAT, ESP viaja dentro de UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Una regla bloquea UDP 1701. No afecta a esta VPN: L2TP viaja dentro de ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>El servidor es un dispositivo de esta organización. Un cliente que está dentro de la red de ese mismo dispositivo no puede usar el Client VPN de este.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Una VPN de sitio a sitio de esta organización lleva al mismo servidor y usa los mismos puertos. Es posible que una reciba las respuestas destinadas a la otra.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Hasta que un cliente inicia sesión en la página de inicio de sesión, esta red Wi-Fi lo bloquea todo.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>El punto de acceso traduce las direcciones (NAT mode): las directivas de VLAN no se aplican, y el dispositivo ve la dirección del punto de acceso.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>La respuesta depende de la directiva de grupo del cliente. Indíquela con --role, o indique el cliente con --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>No se pudieron leer las redes Wi-Fi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1” no es ni una directiva de grupo ni una PSK de identidad de “%2”.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Esta red Wi-Fi está desactivada, así que ningún dispositivo puede conectarse a ella.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>No se pudo leer la red Wi-Fi de este cliente.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>No se pudo leer ninguna red de la organización.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>No hay ninguna red “%1”.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>El panel no conoce el cliente “%1”.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>No hay ninguna red Wi-Fi “%1”.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>No hay ninguna directiva de grupo ni PSK de identidad “%1”.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>No se pudo leer ninguna red Wi-Fi ni ningún dispositivo.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>ninguna regla: permitido</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Tráfico VPN hacia %1 en esta red de Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Según lo leído el %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>No ha cambiado nada desde la página anterior.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Cambios desde la página anterior:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Ponga la directiva de este cliente en “Normal”.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Inicie sesión en la página de inicio de sesión de esta red Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Agregue %1 al dispositivo, o corrija la VLAN de la red Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>En la fila %1, haga que UDP 500 y UDP 4500 lleven ambos al servidor VPN. Si el propio dispositivo es el servidor, quite la fila.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Agregue una regla de capa 3 a la misma lista de reglas: Allow, protocolo UDP, hacia %1, puerto 500,4500. En un punto de acceso, el tráfico que coincide con una regla así se salta las reglas de capa 7. O quite la fila %2 de capa 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Quite la fila %1 de capa 7, o hágala más específica: una regla de capa 3 no la anula.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Agregue una fila por encima de la fila %1: Allow, protocolo UDP, hacia %2, puerto 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: “%4” (%5) bloquea %2 hacia %3. %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: la fila %4 (“%5”: %6) bloquea %2 hacia %3 en: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>no se puede leer con esta clave</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>no existe, o no es visible para esta clave</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>no se usa en esta red</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>el panel no respondió</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>la respuesta está incompleta o no se ajusta a la documentación</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>no está en la grabación</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Firewall del SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Directiva de grupo</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Trayecto de la VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Reglas del MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>El MX del servidor</translation>
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
        <translation>Rol</translation>
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
        <translation>Difiere en</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Nada de lo que la VPN necesita ha cambiado desde que se guardó el estado de referencia.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Cambios desde que se guardó el estado de referencia:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Se guardó el estado actual de este equipo como estado de referencia. “fix789ctl baseline” dirá qué ha cambiado.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Use “baseline --keep”, o “baseline” para comparar.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Todavía no se ha guardado ningún estado de referencia. Ejecute “fix789ctl baseline --keep” mientras la VPN funciona.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base debe ser un número de 0 a %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>No hay ningún argumento “%1”.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Indique el servidor VPN con --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1” no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1” no es una dirección de hardware.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Indique un cliente o un rol, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Una organización grabada no necesita ninguna clave ni ningún panel, y ya está guardada.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>El panel de Meraki no tiene esa ubicación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1” no es una dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1” no es el id de una organización.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Esto no es una clave de API del panel de Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>A continuación, %n solicitud al panel de Meraki, 8 por segundo como máximo.</numerusform>
            <numerusform>A continuación, %n solicitudes al panel de Meraki, 8 por segundo como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>El panel de Meraki rechaza esta clave de API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>No se pudo contactar con el panel de Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Esta clave tiene acceso a varias organizaciones, o a ninguna. Indique una con --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>El archivo “%1” ya existe, pero no es una página de este tipo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>En la carpeta, este cliente se llama %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1” no tiene ninguna opción --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>En este equipo no se confía en ninguna clave. Indique con --trust un archivo con claves públicas, o haga que un administrador ponga uno en “%1”.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>En “%1” pueden escribir usuarios que no son administradores, así que sus claves no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>El archivo “%1” no contiene ninguna clave pública (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>El archivo de sitio “%1” no está firmado.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>La firma del archivo de sitio “%1” no se hizo con una clave de confianza, o el archivo se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Indique el archivo de sitio, y el archivo de la clave con --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Se creó una clave nueva: “%1” (manténgala en secreto) y “%1.pub” (désela a quienes hagan el recorrido).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>El archivo de sitio “%1” está firmado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>El archivo “%1” es el recorrido de otro sitio, “%2”.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Este equipo no indica en qué red Wi-Fi está. Indique la red Wi-Fi con --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>no está como se esperaba: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Se han visitado todas las redes del sitio.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>A continuación: conéctese a la red Wi-Fi “%1”, inicie sesión y ejecute de nuevo el recorrido.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>A continuación: conéctese a la red Wi-Fi “%1” con el rol “%2”, inicie sesión y ejecute de nuevo el recorrido.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Indique el archivo de sitio con --site, y dónde guardar el recorrido con --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Visto del %1 al %2. Sitios: %3. Equipos: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... y %1 más; --json los enumera todos.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1. Informes: %2. Sin problemas: %3. Con una causa confirmada: %4. Indeterminados: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Reparaciones: %2. Desapareció después: %3. Volvió: %4. Sigue ahí: %5. No se comprobó de nuevo: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Indique de 1 a %1 informes o carpetas.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows no se puede combinar con --json ni con --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1” no es un formato de filas. Elija csv o jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Los informes no se pueden agrupar por “%1”. Elija site, network, product o day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Archivos o líneas que no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Aquí no hay ningún informe.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>El salto 1 es %1, el router de esta red. Ese router, o el dispositivo siguiente, los descarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>El salto %1 es %2. Una dirección privada pertenece a este sitio o a su proveedor. Ese router, o el dispositivo siguiente, los descarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>El salto %1 es %2. Una dirección pública pertenece al proveedor, o a una red situada detrás de él. Ese router, o el dispositivo siguiente, los descarta.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Pruebe con la zona Wi-Fi de un teléfono. Si la VPN funciona allí, el equipo y el servidor están bien, y la causa es la red.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>¿Qué regla decide? “fix789ctl site audit” la indica, si la red se administra con Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>En una escuela o un campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>La red de invitados de un campus suele dejar pasar las páginas web y nada más. La red para los miembros, como eduroam, permite más.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Los filtros para alumnos bloquean categorías enteras de tráfico, y “VPN” suele ser una de ellas (reglas de capa 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Un dispositivo que se registró el semestre pasado ha perdido su rol, o no lo recibe hasta unos minutos después de conectarse.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Conéctese a la red para los miembros en lugar de a la red de invitados, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Compruebe de nuevo cinco minutos después de conectarse: para entonces, un rol que se asigna tarde deja pasar la VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Pida al servicio de informática que permita UDP 500 y UDP 4500 hacia el servidor VPN para este rol. Indique el edificio, la red Wi-Fi y la hora.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>En una tienda</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>La red Wi-Fi para clientes está hecha para páginas web: sus reglas descartan UDP 500 y UDP 4500, aunque la web funciona.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Las cajas y el personal se conectan a la misma red Wi-Fi con claves distintas (IPSK, EasyPSK). La clave del rol equivocado lleva a la VLAN equivocada.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Se sustituyó un dispositivo de red, y la regla que dejaba pasar la VPN no se copió al nuevo.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Abra cualquier página web: ¿aparece la página de inicio de sesión de la red Wi-Fi, o aparece otra vez?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Compare dos claves de la misma red Wi-Fi con “fix789ctl site survey”: ¿la VPN funciona solo con una de ellas?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Diríjase a la oficina central o a su proveedor de servicios, ya que el personal no puede cambiar la red. Indique el número de la tienda, la red Wi-Fi, el rol y la hora.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Como invitado de una empresa</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>La red de invitados impide a los invitados llegar a las direcciones propias de la empresa. Desde allí no se puede llegar a un servidor VPN situado dentro de la empresa.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Una directiva de grupo según el tipo de dispositivo trata los equipos Windows de forma distinta que los teléfonos.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Todo el tráfico del sitio pasa por un hub de la empresa (túnel completo), donde deciden otras reglas.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>¿Lleva el nombre del servidor a una dirección dentro de la empresa? Entonces pida su dirección pública.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>¿Llega otro dispositivo al servidor en la misma red Wi-Fi? Entonces una directiva trata a este equipo de forma distinta.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Pida a su anfitrión o a la recepción que averigüe a través del departamento de informática qué directiva de grupo recibe este equipo, y que haga que se permitan UDP 500 y UDP 4500 en ella.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>En un hotel, una cafetería o un tren</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>El inicio de sesión vale para unas horas o para un dispositivo. Después, vuelve a aparecer la página de inicio de sesión, y la VPN no recibe respuesta.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>La tarifa gratuita deja pasar las páginas web y nada más. Una mejor permite una VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Dos huéspedes usan el mismo servidor VPN a través de una misma dirección pública, y el servidor atiende solo a uno de ellos.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>¿Hay aquí otra persona conectada a la misma VPN? Pídale que se desconecte, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>¿Está “Direcciones de hardware aleatorias” establecido en “Cambiar diariamente” en las propiedades de la red Wi-Fi? Entonces se pide iniciar sesión todos los días.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Pida en la recepción una tarifa que permita una VPN, y el número de teléfono del proveedor.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Este cliente se conectó con la PSK de identidad “%1”: cuenta el rol de esa clave.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Según el panel, este cliente está en la VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>A este cliente se le asignó la directiva de grupo “%1”.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ningún rol</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Red Wi-Fi “%1”: con el rol “%2” la VPN falla, con “%3” funciona. Probablemente este rol es la causa. Compruebe una vez más con cada clave.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Red Wi-Fi “%1”: el rol “%2” bloquea la VPN. Con “%3” funciona, en la misma red Wi-Fi y con el mismo equipo. Los roles llevan a redes distintas: %4 y %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Red Wi-Fi “%1”: el rol “%2” bloquea la VPN. Con “%3” funciona, en la misma red Wi-Fi y con el mismo equipo.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>El servidor respondió en UDP 500 y UDP 4500 todo el tiempo.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>En UDP 500, en UDP 4500 o en ambos no hubo nunca respuesta. “fix789ctl check” dice por qué.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>En UDP %1 no hubo nunca respuesta, y en UDP %2 solo a veces. “fix789ctl check” dice por qué.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Las respuestas cesaron en un puerto mientras el otro seguía respondiendo: algo en el trayecto bloquea ese puerto de vez en cuando. Comunique las horas a la persona que administra la red.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Las respuestas cesaron en ambos puertos al mismo tiempo: el servidor, o toda la conexión hasta él, dejó de estar disponible de vez en cuando. Compare las horas con el registro del servidor.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>La carpeta “%1” no contiene respuestas grabadas de un panel.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Esta clave tiene acceso a varias organizaciones, o a ninguna. Escriba el id de una.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Use “site audit”, “site survey”, “site sign” o “site playbook”.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Compruebe en este orden:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Indique un tipo de lugar: retail, education, corporate-guest o hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Conéctese a la red Wi-Fi “%1”, inicie sesión si se le pide y presione Entrar.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Conéctese a la red Wi-Fi “%1” con la clave del rol “%2”, inicie sesión si se le pide y presione Entrar.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Con --walk, el archivo de sitio dice qué redes y roles hay que visitar. Omita --network y --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Las horas deben ser un número, %1 como máximo.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>La pausa debe ser un número de segundos, de %1 a %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>En UDP %1 solo hubo respuesta a veces. “fix789ctl check” dice por qué.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>El archivo “%1” es el recorrido de otro servidor, “%2”.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Este archivo deshace la reparación sin Fix789: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Los cambios en la configuración de otras personas están registrados en sus propias carpetas:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>La página se guardó y marca %n cambio.</numerusform>
            <numerusform>La página se guardó y marca %n cambios.</numerusform>
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
        <translation>otro tipo de túnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows no puede leer esta conexión</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clave precompartida</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>para todos los usuarios</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows no tiene constancia de ningún intento de conexión.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Último intento: conectado.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Último intento: error %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Último intento: conectado, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Último intento: error %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Las páginas web pasan.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Las páginas web pasan, pero algo en el trayecto las lee.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Las páginas web no pasan hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Las páginas web ya no pasan: el inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Algunas páginas web pasan y otras no.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>La página de inicio de sesión de la red lleva una y otra vez de vuelta a sí misma.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Ninguna página web respondió a tiempo.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>No se probaron las páginas web.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Los puertos de la VPN están abiertos: el servidor responde en UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>El servidor responde en UDP 500, pero no en 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>El servidor responde en UDP 4500, pero no en 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>El servidor no responde ni en UDP 500 ni en UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>No se probaron los puertos de la VPN.</translation>
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
        <translation>No se pudo comprobar todo</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>No se aplica aquí</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>No se encontraron problemas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Mostrar el &amp;resultado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Buscando la causa...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Detenido. Los resultados obtenidos hasta ahora se han conservado.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Todas las comprobaciones han terminado.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negociación, paso a paso</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Comprobando %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Encontrado hasta ahora</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>La comprobación no cambia nada. Suele durar unos diez segundos.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>Conexión VPN</translation>
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
        <translation>Otro servidor...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>El nombre o la dirección del servidor VPN. Este no es un equipo con Windows, así que desde aquí solo se puede comprobar el trayecto hasta el servidor.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows no muestra ninguna conexión VPN en este equipo. Escriba el nombre o la dirección del servidor VPN al que debe llegar este equipo. Sin ello, solo se comprueba este equipo, no el trayecto hasta el servidor.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>El nombre o la dirección del servidor VPN. Sin ello, solo se comprueba este equipo, no el trayecto hasta el servidor.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Escriba primero el nombre o la dirección del servidor VPN.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor. Ejemplos: %1 o %2.</translation>
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
        <translation>Mostrar lo que escribió</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Esta clave tiene un espacio al principio o al final. Se prueba tal como está y después sin el espacio.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Esta clave contiene caracteres que solo se parecen a los de un teclado, tal vez de un PDF o un chat. Se prueba tal como está y después con los caracteres del teclado.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Esta clave tiene espacios al principio o al final, y caracteres que solo se parecen a los de un teclado. Se prueba tal como está y después sin esos espacios y caracteres.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usar la clave guardada</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Una clave o contraseña tiene como máximo 1024 bytes. Esta es más larga; tal vez pegó más de lo que quería.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Escriba tanto el nombre de usuario como la contraseña, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>El inicio de sesión viene después de la clave precompartida. Escriba también la clave.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>La clave solo se puede probar con un servidor. Escriba también el servidor VPN.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>La clave no se guardó. %1 “Averiguar la causa” funciona sin guardarla.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Escriba primero el servidor VPN: las claves se guardan con su nombre.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>Se ha rellenado la clave guardada para este servidor.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Agréguelos para probar también el inicio de sesión</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Con ella podemos decir si la clave es correcta. Se usa solo para esta comprobación.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Guardarla en el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>El inicio de sesión se prueba una vez. Este programa nunca guarda el nombre ni la contraseña.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>A&amp;brir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Dejar de &amp;esperar</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Esperando el inicio de sesión</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Inicie sesión allí. Estamos atentos y comprobaremos de nuevo automáticamente en cuanto la red le deje pasar.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Esperando a que inicie sesión. Después comprobaremos de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>No se pudo abrir su explorador. Ábralo usted y vaya a cualquier página: allí aparece la página de inicio de sesión. Mientras tanto, estamos atentos.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>La red le deja pasar. Comprobando de nuevo...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>La red todavía no le deja pasar. Abra de nuevo la página de inicio de sesión cuando esté listo.</translation>
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
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>La solicitud está abierta en su explorador. Imprímala desde allí.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>No se pudo abrir su explorador. Guarde la solicitud e imprima el archivo.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>Correo &amp;electrónico...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Solicitud a %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Copiado. Péguelo en un correo electrónico o un chat.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(La solicitud completa está en el Portapapeles: péguela aquí.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie la solicitud y péguela en un mensaje.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>La solicitud está abierta en su programa de correo. Escriba el destinatario y envíela.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>El comienzo de la solicitud está abierto en su programa de correo. La solicitud completa está en el Portapapeles: péguela allí.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Ayuda, historial, idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>¿&amp;Qué se envía?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>Comprobaciones y &amp;reparaciones anteriores</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Abrir un &amp;caso...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>Acerca &amp;de Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>Recordar el &amp;servidor y el lugar</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>&amp;Un sitio completo (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>&amp;Sigue fallando</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Los cambios surten efecto después de reiniciar Windows. Reinicie Windows, abra de nuevo este programa y continúe desde allí.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Pruebe la VPN en Windows una vez más, para que Windows registre por qué falló, y después elija %1. Si no se encuentra nada nuevo, vuelva al inicio y escriba la clave precompartida: entonces podremos demostrar si es correcta.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Pruebe la VPN en Windows una vez más, para que Windows registre por qué falló, y después elija %1. Si no se encuentra nada nuevo, guarde el informe y entrégueselo a la persona que se ocupa de la VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Mostrar &amp;qué enviar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No restaurado</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Si sigue fallando</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Reinicie y después conéctese. Luego abra de nuevo Fix789 para comprobar si el reinicio ha servido.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Compruebe de nuevo: entonces mostraremos qué se puede hacer al respecto.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Pruebe ahora la VPN en Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Pruebe de nuevo con el nombre y la contraseña de un administrador de este equipo, o pregunte a la persona que se ocupa de él.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Tome posesión de la carpeta; después se harán los cambios. Windows pedirá dos veces el consentimiento de un administrador.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Pruebe de nuevo. Si vuelve a fallar, entregue el informe a la persona que se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Pruebe de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Entregue el informe a la persona que se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Compruebe de nuevo para ver cómo está todo ahora.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Cuando hayan respondido, vuelva y compruebe de nuevo para ver si ha servido.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>To&amp;mar posesión de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Comprobado de nuevo</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Texto de la incidencia (líneas: %1)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>C&amp;opiar el texto de la incidencia</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Equipo de práctica (grabado). Su propio equipo no se comprueba ni se cambia.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Equipo grabado %1. Su propio equipo no se comprueba ni se cambia.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Quitar Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Deshacer los cambios y quitar</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>&amp;Conservar los cambios y quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 hizo estos cambios en la configuración de su cuenta de usuario. Cuando se quite Fix789, ya no será posible deshacerlos con él.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Deshaciendo los cambios...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>No se pudieron deshacer todos los cambios, por lo que Fix789 no se ha quitado. Inténtelo de nuevo o conserve los cambios.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>No se pudo iniciar el desinstalador. Ejecute de nuevo el programa de instalación de Fix789 y después quite Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Mostrar el resultado fi&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Hacer estos cambios</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Esta corrección es temporal: una directiva de su organización vuelve a establecer el valor antiguo, normalmente en menos de dos horas. Para una corrección duradera, los administradores de esa directiva tienen que modificarla.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Selecciónelo solo si está seguro.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Terminando el cambio. %1 y %2 volverán a funcionar después.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows hace por separado los cambios en todo el equipo y los cambios en su cuenta de usuario. Haga primero los de un tipo, compruebe de nuevo y después haga los del otro.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Un cambio lo corrige</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Aquí se puede hacer un cambio</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Dos cambios lo corrigen</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Aquí se pueden hacer dos cambios</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Tres cambios lo corrigen</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Aquí se pueden hacer tres cambios</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 cambios lo corrigen</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Aquí se pueden hacer %1 cambios</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Solo se cambia el equipo grabado.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows pide una vez el consentimiento de un administrador.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Se conserva una copia de lo que hay ahora; %1 lo restaura exactamente.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requiere reiniciar</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>requiere un administrador</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Cambios hechos: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Copiar el informe...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Guardar el informe...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;Imprimir el informe...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
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
        <translation>Archivo de caso</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Esto se copiará</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Esto se guardará</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Esto se imprimirá</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Grabando este equipo...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>No se pudo grabar este equipo.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Copiado. Péguelo en un correo electrónico o una incidencia.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>El informe está abierto en su explorador. Imprímalo desde allí.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>No se pudo abrir su explorador. Guarde el informe e imprima el archivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Mostrar &amp;qué cambiar</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede corregirlo</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Usted, en este equipo. Cada cambio se muestra antes de hacerlo.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Vuelva atrás e indique el servidor VPN para comprobar también el trayecto hasta él.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Una de estas</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Cómo averiguarlo</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Espere un minuto y después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Se interrumpió una reparación iniciada el %1. Deshágala antes de cambiar cualquier otra cosa.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>El %1 se hizo una reparación. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Deshacer esta reparación</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>También hay algo que deben hacer otras personas.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>&amp;Leerlo antes</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>En esta red</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Mostrar la &amp;solicitud</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Puede corregir esto en este equipo.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para otras personas</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>La solicitud dice qué se les pide que hagan y por qué.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Copia&amp;r la solicitud</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Si sigue fallando</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Compruebe de nuevo. Los detalles dicen qué no se pudo comprobar.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Para acotar la causa</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>Escribir la cla&amp;ve</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>La clave precompartida</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Entonces sabremos si el servidor la acepta.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>El intento propio de Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows marca una vez y cuelga; observamos hasta dónde llega.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Cambiado por Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Esto es para %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Esto tienen que hacerlo otras personas</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>Lo &amp;he enviado</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Esto es lo que sale de este equipo, palabra por palabra. No incluye las carpetas de su cuenta ni las direcciones de hardware.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Cambiando el equipo grabado...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Esperando el consentimiento de un administrador para hacer después los cambios...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Comprobando de nuevo...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Haciendo los cambios...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Esperando el consentimiento de un administrador para deshacer después los cambios...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Deshaciendo los cambios...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Panel de Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Organización grabada</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Su id; no hace falta si la clave solo tiene acceso a una</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Todas las redes Wi-Fi activadas</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rol o cliente</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>De dónde leer</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Red y Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>El nombre de una directiva de grupo o de una PSK de identidad, o la dirección de hardware de un cliente.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Dónde está alojada la organización</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Todo el mundo</translation>
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
        <translation>India</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gobierno de EE. UU.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Guardarla en el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usar la clave guardada</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>Basta la clave de un administrador con acceso de solo lectura. Fix789 solo lee, y no cambia nada allí.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Examinar...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Tal como la escribe “fix789ctl site audit --save”. No se contacta con nadie.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Elegir una organización grabada</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>Se ha rellenado la clave de API guardada.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>La clave de API se guardó.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Escriba el nombre o la dirección del servidor VPN.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Escriba la clave de API del panel, o use la guardada.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>El id de una organización consta solo de letras y dígitos. La API del panel lo muestra.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Elija la carpeta de una organización grabada.</translation>
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
        <translation>Comprobaciones hechas: %1 de %2. %3</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negociación, paso a paso</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>¿Por qué falla mi VPN?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Averiguar la causa</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Un equipo que se grabó en otro lugar.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>No se pudo guardar el equipo de práctica en su carpeta personal.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Continuar donde lo dejamos</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacerla</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Se interrumpió una reparación iniciada el %1. Deshágala antes de cambiar cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Windows se ha reiniciado desde la última reparación. Compruebe ahora si ha servido.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>La última reparación surte efecto después de reiniciar Windows. Elija %1, no %2, y después vuelva aquí.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Comprueba este equipo, la red y el servidor VPN, y le dice en una frase qué está mal. No se cambia nada antes de que usted acepte.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>¿&amp;Qué se envía?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Abrir un ca&amp;so...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Practicar</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Conexión VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Nombre de usuario, contraseña</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Dejar que &amp;Windows intente también la conexión</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>El servidor rechazó el último intento de Windows en el inicio de sesión. Otro con la misma contraseña podría bloquear la cuenta, así que corrija primero la contraseña.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Tarda hasta un minuto y es lo que más información aporta: comparamos el intento de Windows con el nuestro. Windows marca con la configuración guardada para esta conexión y después cuelga.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Equipo de práctica</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Un equipo grabado con Windows 11 cuya VPN falla. Encuentre la causa, corríjala y deshaga la corrección.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Caso guardado</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>El intento propio de Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Equipo de práctica (grabado) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (equipo grabado) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Abrir un caso guardado</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Casos (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
</TS>
