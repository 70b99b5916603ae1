<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>未记录日志：无法写入日志文件夹。</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>供帮助您使用本程序的人查看。其中不含密钥，也不含密码。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>关于 Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>显示许可证</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>采用 MIT 许可证的自由软件，使用以下组件制作：%1。</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>会发送什么？</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>只有检查所需的内容。不发送报告，不发送统计数据，也不查找更新。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>正在更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>已更改并检查</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1（不确定是否已完成）</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>注册表、证书</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>网络路径</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>访客 Wi-Fi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>查明 VPN 连接失败的原因。检查不会更改任何内容。</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>只运行这些检查以及它们所依赖的检查。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>文本的语言，例如 de。</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>比较在这台电脑上运行过“check”的各个网络：服务器在哪些网络上有应答，在哪些网络上没有。</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>只比较此 VPN 服务器的结果。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>输出 JSON (fix789.comparison/1)。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>使用从标准输入提供的预共享密钥进行尝试。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>使用通过“key set”以此名称保存的预共享密钥进行尝试。</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>还以此用户的身份登录。</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>从标准输入读取密码（位于密钥之后的一行）。</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>不用密钥，而是使用文件中这台电脑的证书（PEM 或 PKCS #12）进行尝试。</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>从标准输入的最后一行读取证书文件的密码短语。</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>还测试通往您所指定电脑上的应答程序的路径。</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>从标准输入读取“respond --paired”显示的配对码（位于所有其他行之后的一行）。</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>将发送和接收的所有内容写入此文件。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>VPN 服务器的名称或地址。</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Windows 中的 VPN 连接。</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>检查已记录的电脑，而不是这台电脑。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>从已记录的电脑取得网络结果，不打开任何套接字。</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>一个文件，其中列出要联系的其他服务器（参见 docs/settings.md）。</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>您所在的地方：home、retail、education、corporate-guest 或 hospitality。只影响建议，绝不影响结论。</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>先让 Windows 尝试它自己的连接，然后挂断。</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>与 --dial 一起使用：如果失败，则在这台电脑的筛选器放行此服务器的情况下再试一次。</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>确认 --firewall-off。</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>达到此秒数后停止；其余检查的结果报告为未知。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>输出 JSON (fix789.report/1)。</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>写出用于在许多电脑上修复某个原因的更改，以及用于撤消该更改的更改。</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>原因：ID 或 ID:对象。</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg（供 regedit 使用的两个文件）、powershell（一个脚本）或 intune（检测和修正）。</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>存放文件的文件夹；默认为当前文件夹。</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>为已记录的电脑制定计划，而不是这台电脑。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>输出 JSON (fix789.export/1)。</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>列出更改了什么、何时更改以及是否已撤消。</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>已记录的电脑的历史记录。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>输出 JSON (fix789.history/1)。</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>在此系统的密钥存储中保存或删除预共享密钥。“set”从标准输入读取密钥，并替换同名的密钥。</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set”或“forget”。</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>密钥的名称：1 到 64 个字符（字母、数字以及 ._{}- 中的任意字符）。</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>列出各项检查。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>将这台电脑记录到案例文件中。名称和地址会替换为代用名。</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>改为写出练习电脑的副本。</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>复制已记录的电脑，并将其中的名称和地址替换为代用名。</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>还记录通往此服务器的网络路径。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>更改已记录的电脑（其文件会被替换），而不是这台电脑。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>输出 JSON (fix789.repair/1)。</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>不要求确认。</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>运行检查并写出完整报告：哪里有问题、我们如何得知、排除了什么，以及可以发送的消息。其中不含人名和硬件地址。</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>要写入的文件，用于代替标准输出。</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>应答另一台电脑上“check --responder”的探测，使其能够区分是路径被阻止还是服务器无应答。不应答其他任何内容，应答的字节数也绝不超过收到的字节数。</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>除 500、4500 和 47890 之外还要应答的一个 UDP 端口。可以多次指定。</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>只应答知道所显示的配对码的程序。</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>达到此秒数后停止。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>输出 JSON (fix789.summary/1)。</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>同时测试许多 VPN 服务器：它们是否应答 Windows 发送的第一条消息 (UDP 500)？</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>每秒发送的数据报数量（默认：100）。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>输出 JSON (fix789.sweep/1)。</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>列表：每行一台服务器；“#”之后为注释。</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>撤消一次修复：指定的运行，或者最近一次尚未撤消的运行。</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>撤消所有尚未撤消的修复，从最近的开始。</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>“history”所列出的运行。</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>列出各项检查</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>查明 VPN 连接失败的原因</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>修复一个原因</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>撤消一次修复</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>列出更改过的内容</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>将这台电脑记录到案例文件中</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>写出可用于许多电脑的修复</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>比较运行过“check”的各个网络</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>写出完整报告，并附上可以发送的消息</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>汇总许多报告</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>与 VPN 服务器逐步协商</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>在密钥存储中保存或删除预共享密钥</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>同时测试许多 VPN 服务器</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>应答另一台电脑的探测</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>您已知的情况：windows-here-connects、elsewhere-connects、others-connect、ever-worked、worked-here-before、server-changed、hotspot-works 或 inside-office，后接 =yes、=no 或 =unknown；或者 server-product=ID。</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>VPN 连接中设置的数据加密：require、maximum 或 optional。如果不指定，则采用连接自己的设置，如果连接也没有设置，则采用“require”。</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>显示每种 VPN 服务器产品所用的术语，或判断服务器是哪种产品</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>针对每种产品和每个原因，显示设置的位置、应设置的内容，以及产品日志中会出现哪一行；或者判断服务器是哪种产品。</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>只显示此产品，例如 meraki-mx。</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>只显示此原因，例如 psk.wrong。</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>根据数据包捕获、服务器的日志、十六进制的消息 2 或已记录的电脑，判断服务器是哪种产品。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>输出 JSON (fix789.servers/1)。</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>要使用的 IPsec 参数，格式与电话簿中的“CustomIPSecPolicies”相同。如果不指定此选项，则采用连接的参数。</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>与 --permit 一起使用：如果仍然失败，则像防火墙对此服务器已关闭那样再试一次，最长一分钟。</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>如果更改记录的文件夹由另一个账户创建，则重命名该文件夹并新建一个。</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>说明可以读取这台电脑上的哪些内容</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>读取本程序在这台电脑上能够读取的所有内容，并显示每次读取的结果。不更改也不发送任何内容。</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>颜色：always、never 或 auto（默认）：仅在终端上使用，且未设置 NO_COLOR 时。</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>每项检查及其名称。</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>为什么到此服务器的 VPN 连接会失败？</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Windows 中的一个 VPN 连接，运行所有检查。</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>还使用文件中的预共享密钥进行尝试。</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>已记录的电脑，供另一个程序使用。</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>VPN 服务器，用于只有与其协商才能证实的原因。</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>“check”所检查的 VPN 连接。</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>从标准输入读取用于连接副本的预共享密钥。</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>在连接中保存此用户名，而不是被拒绝的用户名。</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>从标准输入读取 --user 所指定用户名的密码（位于密钥之后的一行）。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>从已记录的电脑取得网络结果。</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>此次运行的 ID，由窗口设置；窗口已经运行过检查。</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>说明会更改什么，但不作任何更改。</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>即使没有效果也保留更改。</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>原因，与“check”的输出完全一致：ID 或 ID:对象。</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>会更改什么？</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>询问之后进行更改。</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>更改已记录的电脑，不询问。</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>最近的一次修复。</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>所有修复，不询问。</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>这台电脑上更改过什么？</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>这台电脑以及到其服务器的路径，供帮助您的人使用。</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>一台有两处故障的电脑，用于试验。</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>用于许多电脑的更改，以及检测它的脚本。</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>此服务器在哪些网络上有应答？</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text（默认）、html（网页）、json 或 ticket：最多五行，供服务台使用。</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>与 --format html 相同。</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>全部内容，并附上可以发送的消息。</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>最多五行，供服务台使用。</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>关于已记录的电脑的网页。</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>哪些原因最常见？</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>协商能进行到哪一步？</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>同样的内容，并将每个数据包写入供 Wireshark 使用的文件。</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>询问密钥，并以此名称保存。</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>将其删除。</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>这些服务器中哪些有应答？</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>在此产品上，密钥在哪里设置，其日志中会显示什么？</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>这份日志由哪种产品写入？</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>可以读取这台电脑上的哪些内容？</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>应答另一台电脑上的“check --responder”。</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text（默认）、man（man(1) 的手册页），或者 bash、zsh、powershell（相应 shell 的补全）。手册页和补全始终以英文说明所有命令。</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>命令；如果不指定，则每个命令显示一行。</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>与“check --help”相同。</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>bash 中的补全。</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>修复“check”找到的原因，且仅在这些原因仍存在时修复。</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>像 Windows 那样与 VPN 服务器协商，显示协商能进行到哪一步，然后给出“check”的结论。</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>显示帮助，并写出手册页和补全</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>显示某个命令的帮助，或者写出手册页或某个 shell 的补全。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help”会显示命令的选项，并附上示例和退出代码。</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>还输出我们如何得知、该怎么做以及每项检查。</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>参数错误，或者有文件无法使用</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>无法检查这台电脑</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>已确认一个原因</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>无法判定，或者无法运行检查</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>已完成，或者无需执行任何操作</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>被拒绝，例如因为该原因不存在；未作任何更改</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>失败，或者被系统拒绝；一切与之前相同</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>已取消；一切与之前相同</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>失败，且未能全部还原；输出中列出了未还原的内容</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>还按站点、网络、产品或日期显示表格。</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>改为每份报告输出一行：csv 或 jsonl (docs/many-reports.md)。</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>由“check --json”或“report --json”写出的报告、“fix --json”的结果、每行包含其中一项的文件 (*.jsonl)，或者包含此类文件的文件夹。</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>在哪些站点？数据来自一个文件夹，其中每个站点各有一个文件夹。</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>每份报告一行，供电子表格使用。</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>汇总许多报告：每个原因出现的次数、地点和时间，哪些尚未查明，以及修复的结果如何。</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>说明自保存基线以来这台电脑上有什么变化</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>说明自 VPN 正常时用 --keep 保存基线以来，这台电脑上有什么变化。</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>检查整个站点：其规则和网络</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>将全部结果输出为一行，不向标准错误输出任何内容。</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>在除 0 以外的每个退出代码上加上此数字。</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>同时将结果写入 Windows 事件日志。</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>同时将结果作为一行 JSON 添加到此文件。</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>VPN 服务器；用于“survey”时，指定站点文件中第一台以外的服务器。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>用于“audit”时，只检查此网络（名称或 ID）。用于“survey”时，如果这台电脑无法得知，则为 Wi-Fi 的名称。</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>客户端的角色：用于“audit”时，为组策略或 identity PSK 的名称；用于“survey”时，为这台电脑所具有的角色。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>输出 JSON（fix789.audit/1 或 fix789.survey/1）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>用于“audit”：Meraki 组织的 ID；如果 API 密钥只能访问一个组织，则不需要。</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>与 --organisation 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>用于“audit”：改为读取存有已记录应答的文件夹，不联系任何服务器。</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>与 --server 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>用于“audit”：VPN 服务器的地址，在不应查询其名称时使用；可以多次指定。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>用于“audit”：只检查此 Wi-Fi（名称或编号）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>用于“audit”：一个客户端，以其硬件地址指定。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>用于“audit”：从标准输入读取仪表板的 API 密钥。</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>与 --key-stdin 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>用于“audit”：采用通过“key set”以此名称保存的 API 密钥（默认：meraki-dashboard）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>用于“audit”：组织的托管位置：com、ca、cn、in 或 gov（默认：com）。</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>用于测试：这台电脑上的服务器，http://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>用于“audit”：将应答保存在这个新文件夹中，不含密钥和人名。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>用于“audit”：写出可供保存的页面；如果该文件已存在，新页面会标出此后的变化。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>用于“survey”：已签名的站点文件，说明各处的预期情况。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>用于“survey”：一个文件，其中包含允许用来对站点文件签名的公钥。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>用于“survey”：勘测的保存位置，以便从上次的地方继续。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>用于“survey”：将矩阵写出为网页 (HTML)。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>用于“survey”：将矩阵写出为表格 (CSV)。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>用于“sign”：包含私钥的文件（Ed25519，PEM）。如果不存在，则会创建该文件，并在同一位置创建公钥文件 (.pub)。</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>哪条规则在哪个 Wi-Fi 上阻止 VPN？附带可供保存的页面。</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>对站点的预期情况签名。</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>检查此网络，并说明接下来要加入哪个网络。</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>没有任何内容阻止 VPN，一切符合预期，或者文件已签名</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>有规则阻止 VPN，或者有网络不符合预期</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>无法判定，或者无法联系仪表板</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>将这台电脑的状态保存为基线；请在 VPN 正常时执行此操作。</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>要使用的基线文件，用于代替此用户自己文件夹中的基线文件。</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>使用已记录的电脑，而不是这台电脑。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>输出 JSON (fix789.baseline/1)。</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>在 VPN 正常时。</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>当它不再正常时：此后有什么变化？</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit”针对 Meraki 组织的每个 Wi-Fi，说明哪条规则放行或阻止 VPN；“site survey”逐个检查站点的网络；“site sign”对说明站点预期情况的文件签名；“site playbook”说明某类地点通常会出什么问题。这些命令都不会更改站点的任何内容。</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>反复联系 VPN 服务器</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>反复联系 VPN 服务器，并说明何时能通过 UDP 500 和 4500 访问到它，何时不能。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>用于“survey”：逐个网络进行，并等待您加入每一个网络。</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”、“survey”、“sign”或“playbook”。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>用于“sign”时，为站点文件（JSON，fix789.site/1）。用于“playbook”时，为 retail、education、corporate-guest 或 hospitality。</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>店铺里通常会出什么问题，应该先检查什么？</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>观察多长时间，最多 168 小时（默认：1）。</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>两轮检查之间的间隔，10 到 3600 秒（默认：60）。</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>从已记录的电脑读取一轮检查的结果。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>输出 JSON (fix789.watch/1)。</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>只是偶尔失败：什么时候，在哪个端口上？按 Ctrl+C 提前结束。</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>服务器在每一轮检查中都在两个端口上有应答</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>至少有一次没有应答，或者无法联系服务器</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>%1 下的一个随机名称</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>您选择的服务器</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>与 Windows 发送的相同的最初几条消息，以查看能进行到哪一步。预共享密钥绝不会被发送：协商只检验双方的密钥是否相同。用户名和密码只在加密隧道内传送一次，而且仅在您输入时才会传送。</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>此网络的 DNS 服务器</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>检查所需的名称，以及下列应答已知的名称：由此可以看出这里的 DNS 应答是否真实。</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>应答已知的网页</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows 和浏览器也会请求这些页面。如果应答不同，则说明此网络要求先登录。</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>您所在组织的页面</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>在设置中指定。通过它们可以看出此网络是否要求先登录。</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>此网络的登录页面</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>仅在网络将这些请求重定向到登录页面或宣告有登录页面时才会联系，以了解该页面是什么。不会提交表单，也不会打开链接。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>它们会应答互联网所看到的这台电脑的地址。由此还可以看出 UDP 能否离开此网络。</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>时间服务器</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>从它们的应答可以看出 UDP 能否离开此网络，以及这台电脑的时钟是否准确。</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>使用 UDP 的 Web 服务器</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>一个没有内容的数据包。从应答可以看出较大的 UDP 数据包能否离开此网络。</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>此网络之外的 DNS 服务器</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>向它们查询互联网根域的名称服务器，以查看此网络是否放行其他 DNS 服务器。</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>用于比较的 DNS 服务器</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>向它们查询 VPN 服务器的名称，以比较应答。内部网络的名称（例如以 .local 结尾的名称）不会发送给它们。</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>发送什么、发送给谁以及为什么</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>在您选择%1之前，不会发送任何内容；也绝不会向本程序的制作者发送任何内容。检查只联系下面列出的对象。检查已记录的电脑时不联系任何人。</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>查明原因</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>此文件不是案例，或者已损坏。</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>此案例由较新版本的程序保存。此版本无法读取。</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>已记录的电脑的文件已不存在。</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>已记录的电脑的文件在此期间已损坏。</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>无法检查这台电脑。</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>没有为此服务器保存密钥。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>密钥存储拒绝访问。</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>这台电脑没有密钥存储。</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>密钥存储未及时应答。</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>密钥存储报告了错误。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>您选择 VPN 连接，如果有密钥，则输入密钥。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>检查这台电脑、网络和服务器。不更改任何内容。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>一句话结论、我们如何得知，以及谁能解决。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>要在这台电脑上作出的具体更改，或者一份请求，发给能够处理的人。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>现在哪些可用，哪些不可用，以及接下来做什么。</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>打开案例：%1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>再次检查：%1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>保存、打印或复制报告：%1、%2、%3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>此帮助：%1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Fix789 如何提供帮助</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的作用</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>它查明 L2TP/IPsec VPN 为什么连接失败并出现错误 789 或类似错误，说明如何得知，并修复可以在这台电脑上修复的问题。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>会更改什么</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>只更改您同意的内容。每项更改都会先显示给您看，原来的值会保留。%1会将其准确还原，现在或以后都可以：请参阅%3菜单中的%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>以前的检查和修复</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>会发送什么？</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>发送给 VPN 服务器和几台知名服务器的测试数据包。不会向任何地方发送报告：由您自己保存、复制或打印。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁询问</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>VPN 或网络的负责人。结果中有一份可以复制给对方的请求，报告中包含发现的所有内容。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>一个没有名称的网络</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 在%2上有应答。</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1 在%2上的两个端口中只有一个有应答。</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 在%2上无应答。</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1：%2 在 %4 次检查中应答了 %3 次。</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>已中断。在更改任何其他内容之前，请先撤消此修复。</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>已完成。可以撤消。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤消。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>撤消 %1 的修复</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>网络比较</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>还没有内容。联系过 VPN 服务器的检查以及各次修复会列在这里。</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>这里只涉及您自己的电脑。您对已记录的电脑所做的操作不会列出。</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>以前的检查和修复</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>查明 Windows 上的 L2TP/IPsec VPN 为什么连接失败并出现错误 789。</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>检查已记录的电脑。</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>检查练习电脑。</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>VPN 服务器。</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>程序的语言。</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 不以管理员身份运行：它打开和显示的内容不得拥有管理员权限。请不要用“以管理员身份运行”来启动它。当它需要更改电脑时，Windows 会请求管理员同意。</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>先询问是否撤消您所作的更改，然后启动卸载程序。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi：名称未知。只有在您允许 Windows 使用您的位置时，它才会显示名称。</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>信号 %1%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>信道 %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>接入点 %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>没有名称的 Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this computer: %1</source>
        <translation>这台电脑：%1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>网关：%1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS 服务器：%1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>网络设备由 %1 制造，其登录页面由 %2 制作。</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>网络设备由 %1 制造。</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>网络的登录页面由 %1 制作。</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>通过网线连接。</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>登录有效时间还剩 %1 分钟。</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows 报告它未连接到任何网络。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows 报告此网络无法访问互联网。</translation>
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
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>现在重启 Windows 吗？</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>请先保存您在其他程序中的工作。如有未保存的内容，Windows 会询问您。之后请再次打开 Fix789，检查重启是否有效果。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows 没有重启。请在“开始”菜单中选择%1。</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>打开 VPN 设置</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows 没有打开其设置。设置位于“开始”菜单中：“设置”、“网络和 Internet”、“VPN”。</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>现在尝试 VPN</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>已进行更改。</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>无法再次检查这台电脑。</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>问题已解决。</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>已更改。重启后即可完成。</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>已记录的电脑无法重启，因此练习到此结束。</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>已更改。请重启 Windows 以完成。</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>请选择%1，而不是%2：关机时 Windows 经常会保留其状态。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>已更改，但还有其他问题阻碍连接。</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>已更改。还有情况尚未查明。</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>报告列出了未还原的设置及其当前值。</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>一切都已恢复原样。</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>未能全部还原。</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>另一个程序或另一个人在此期间更改了某项设置。</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>无法撤消更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>该原因已不存在。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>已停止。一切与之前相同。</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>无法进行更改。一切与之前相同。</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>无法进行更改，且未能全部还原。</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows 要求管理员同意，但没有人表示同意。</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>无法启动进行更改的程序。</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>下一步需要由其他人来做。</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>未在这台电脑上作任何更改。</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>到 VPN 服务器的路径</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>家里或办公室</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>学校或校园</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>访客 Wi-Fi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>酒店、共享办公空间</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>这只影响我们建议您询问谁。您可以不选。</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>您在哪里？</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>那里通常会出什么问题？</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>那里通常会出什么问题</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>请按以下顺序检查</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁询问</translation>
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
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>使用该产品的用语</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>这样，请求中会写明该产品的菜单名称及其日志中的行。</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 您的回答：是。</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 您的回答：否。</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>此网络的网关是 %1。</translation>
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
        <translation>网线</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>这台电脑所连接的网络。</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>已记录的电脑</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>站点防火墙</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>此处与互联网之间的防火墙或路由器。</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>此处与服务器所在地之间的一切。</translation>
    </message>
</context>
<context>
    <name>ResultSections</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能：%1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未查明</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>如何查明：%1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>一个没有名称的网络</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1（此网络）</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1，来自另一台设备</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1：服务器在两个端口上都有应答（%2）。</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1：服务器在一个端口上有应答（%2）。</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1：无应答（%2）。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>从其他网络访问同一服务器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>管理员可以用以下命令检查其余部分：%1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>复制供管理员使用的命令</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>尚不清楚：%1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>%1，无法判定这一点。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>这种协议是否仍然适用？</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>由此排除：%1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>此网络</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>协商的各个步骤</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>详细信息（检查：%1，已排除的原因：%2）</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>未在这台电脑上发现问题。</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>这台电脑与服务器之间一切正常。</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>从这里到服务器的路径正常。</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>这很可能会自行恢复。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>有些重要内容无法检查。</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>只剩下一种解释，但尚未证实。</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>还有两种可能的解释。</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>还有三种可能的解释。</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>还有四种可能的解释。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>还有几种可能的解释。</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>您在所有检查完成之前停止了。</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>这台电脑的负责人。</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>此网络的负责人。</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>VPN 服务器的负责人。</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>您账户的负责人。</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>通过策略设定此项的管理员。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>您自己，在网页浏览器中。</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows 连接失败，错误代码为 %1，但服务器应答了我们。</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows 连接失败，错误代码为 %1。</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>从这里访问，服务器无应答。</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>服务器有应答。尚未证实是什么阻碍了连接。</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>有两个问题阻碍连接。</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>有三个问题阻碍连接。</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>有四个问题阻碍连接。</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>有几个问题阻碍连接。</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>这些都可以在这台电脑上修复，也可以撤消。</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>这可以在这台电脑上修复，也可以撤消。</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>其中一部分可以在这台电脑上修复，其余部分必须由其他人修复。</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>这台电脑上能够运行的检查全部通过。</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>未检查通往服务器的路径。</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>密钥、用户名和密码正确。请再次尝试 VPN。</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>预共享密钥正确。请再次尝试 VPN。如果仍然失败，请将用户名和密码与您得到的信息进行核对。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>请再次尝试 VPN。如果仍然失败，请将用户名、密码和预共享密钥与您得到的信息进行核对。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>请再次尝试 VPN。如果仍然失败，请返回并输入预共享密钥：这样我们就能证实它是否正确。</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>在%1上，同一服务器有应答（%2）。</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>在%1上，同一服务器有应答。</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>整个站点：哪条规则阻止 VPN？</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>读取 Meraki 仪表板中关于站点的信息，并指出放行或阻止 VPN 的规则。供网络的负责人使用。</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>检查站点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>保存页面(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>正在读取仪表板</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>正在读取已记录的内容。</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>页面已保存。</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>该文件已存在，但不是由 Fix789 保存的页面。文件已保持原样。</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>页面已保存。与上一版本相比没有任何变化。</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>无法将页面保存到该位置。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>读取到的规则都没有阻止 VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>替换人员、电脑和网络的名称(&amp;R)</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>每个服务器、连接、网络、账户和地址都会替换为代用名，且各处使用同一代用名，例如 server-1.example 或 192.0.2.1。</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>值得注意</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>有 %n 处存在阻止 VPN 的规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>有 %n 处无法判定是否放行 VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>到 %1 的流量，已检查 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>可以保存的页面中还列出了另外 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Base Filtering Engine</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>IKE and AuthIP IPsec Keying Modules</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>IPsec Policy Agent</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Remote Access Connection Manager</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Secure Socket Tunneling Protocol Service</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telephony</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>未指定服务器。</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>未记录网络。</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>在服务器应答之前已停止。</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>无法联系服务器。</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>服务器应答密钥交换</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>针对 NAT 后服务器的值包含 %1。Windows 在此处只读取数字 (DWORD)。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>针对 NAT 后服务器的值已设置，但此后 Windows 尚未重启。</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>服务器位于 NAT 之后，但这台电脑不允许这种情况（值为 %1）。</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>没有迹象表明需要更改针对 NAT 后服务器的值。</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>服务器不在 NAT 之后。</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>服务器位于 NAT 之后，这台电脑允许这种情况。</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>包含针对 NAT 后服务器的值的注册表项在上次重启之后被更改。Windows 会在下次重启时读取它。</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>这不是 Windows 电脑。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>无法读取针对 NAT 后服务器的值。</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows 重启之后即可连接到 NAT 后的 VPN 服务器。</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>必要时允许 NAT 后的服务器</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>无法判定 L2TP 的 IPsec 是否已关闭。</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec 包含 %1，这不是 Windows 读取的数字。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows 被配置为不使用 IPsec 保护 L2TP（ProhibitIpSec 为 1）。</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec 已修复，但此后 Windows 尚未重启。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows 使用 IPsec 保护 L2TP，状态正常。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows 重启之后会再次使用 IPsec 保护 L2TP。</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>L2TP 的 IPsec 未关闭</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>名称“%1”解析为 %2。</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>DNS 服务器报告没有名为“%1”的服务器。</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>查询“%1”时，DNS 服务器无应答。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>请打开任意网页。如果能打开，则只有 DNS 有问题。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>无法解析服务器的名称。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>服务器的名称可以解析为地址</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>“%1”的启动类型为“禁用”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1”随电脑启动，但因错误 %2 而失败。</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows 没有名为“%1”的服务。</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>VPN 所需的一个服务无法运行：%1。</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>无法检查以下服务：%1。</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>VPN 所需的所有服务都可以运行。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>服务“%1”已启用。</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>该服务会恢复其通常的启动类型。Windows 会在 VPN 需要时启动它。</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>VPN 的服务和驱动程序</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>这台电脑上缺少服务“%1”。</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows 本身已损坏。请让这台电脑的负责人修复 Windows 安装（sfc /scannow，或者就地修复）。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>服务“%1”已禁用。</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>我们可以按其通常的启动类型重新启用它。这需要管理员权限。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>服务“%1”无法启动。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>请让这台电脑的负责人在系统事件日志中查看有关此服务的内容。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows 被配置为不使用 IPsec 保护 L2TP。</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>我们可以重置该值。这需要管理员权限，并在重启后生效。如果您的管理员创建了自己的 IPsec 策略，请先询问他们。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>针对 NAT 后服务器的注册表值类型错误。</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>我们可以将其写为数字。这需要管理员权限，并在重启后生效。</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>VPN 服务器位于路由器 (NAT) 之后，而 Windows 不允许这种情况。</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>我们可以允许这种情况。这需要管理员权限，并在重启后生效。</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>必须先重启 Windows，更改才会生效。</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>请选择“重启”，而不是“关机”：关机时 Windows 经常会保留其状态。然后再次尝试 VPN。</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>没有这个名称的服务器。</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>请将 VPN 连接中的服务器名称与您得到的名称逐个字母核对。</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>这台电脑没有互联网连接。</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>请先连接到网络，然后再次检查。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>网络的 DNS 服务器无应答。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>请告知此网络的负责人：无法解析名称 (DNS)。或者使用另一个网络。</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>路径上的防火墙拒绝 UDP 500。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人允许出站 UDP 500 和 4500。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 在这台电脑与服务器之间无法通行。</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>网络阻止 VPN 的密钥交换。</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 在这台电脑与服务器之间无法通行。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人允许出站 UDP 4500。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>VPN 服务器未运行或无法访问。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>请询问 VPN 服务器的负责人，服务器是否正在运行。</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>可以访问服务器，但其 VPN 服务未运行。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>请让 VPN 服务器的负责人启动其 IPsec 服务。如果名称是手动输入的，请先核对：这可能是另一台电脑。</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>服务器可能已阻止此网络的地址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>请让 VPN 服务器的负责人查看其阻止列表中是否有此网络的公网地址。</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>服务器只支持 IKEv2，但 L2TP 需要 IKEv1。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>请询问 VPN 服务器的负责人，您是否应使用 IKEv2。如果是，请新建一个类型为 IKEv2 的 VPN 连接。</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>服务器不接受 Windows 提供的任何一种加密方法。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>请让 VPN 服务器的负责人允许 L2TP 客户端使用 AES-256、SHA-1 和 MODP-2048（组 14）。</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>预共享密钥与服务器的密钥不一致。</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>请严格按照您得到的内容，再次输入预共享密钥。</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>在检查此项之前已停止。</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>在解决以下问题之前，检查此项没有意义：%1。</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>缺少以下条件则无法检查：%1。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>更改记录由本程序的较新版本写入（第 %1 行）。未作任何更改。</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>更改记录从第 %1 行起已损坏。已将其保持原样，未作任何更改。</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>无法读取更改记录。未作任何更改。</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>之前的一次修复被中断。请先将其撤消。此次未作任何更改。</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>已存在同名的修复。未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1”已不存在，因此没有需要修复的内容。未作任何更改。</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>这无法在这台电脑上修复。未作任何更改。</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>无法读取当前值。未作任何更改。</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>一切已经符合要求。未作任何更改。</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>将会进行以下更改。目前未作任何更改。</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>无法保存当前值。未作任何更改。</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>已修复。在 Windows 重启之后生效（“重启”，而不是“关机”）。</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>已修复并再次检查：该原因已消除。</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>无法修复。一切与之前相同。%1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>无法修复，且未能全部还原。%1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>已停止。一切与之前相同。</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>没有这个名称的修复。未作任何更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤消的内容。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>已撤消。一切恢复到修复之前的状态。</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>未能全部还原：此后被另一个程序或另一个人更改的设置未作改动。</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>%1 中的值“%2”</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>服务“%1”的启动类型</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>服务“%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>不存在。技术详情：%1。</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>系统拒绝访问。技术详情：%1。</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>耗时过长。技术详情：%1。</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>已被停止。技术详情：%1。</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>此处不支持。技术详情：%1。</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>已损坏或无法理解。技术详情：%1。</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>失败。技术详情：%1。</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>正在等待 %1 秒，以遵守服务器的限制。</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>UDP %1 上的密钥交换：正在等待应答</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>UDP %1 上的密钥交换：尚无应答，正在重试</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>在 UDP %1 上尝试 %n 次后无应答（源端口：%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>服务器在 UDP 500 和 UDP 4500 上应答密钥交换。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>服务器在 UDP 500 上应答密钥交换。它拒绝在 UDP 4500 上开始密钥交换，但这没有影响。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>服务器在 UDP 500 上应答密钥交换，且 UDP 4500 是开放的。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>服务器在 UDP 500 上有应答，但在 UDP 4500 上无应答。</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 被阻止，但在没有地址转换 (NAT) 的情况下不需要它。</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 在到服务器的路径上被阻止。</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 被 %2 拒绝。</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>可以访问服务器，但其密钥交换服务未运行。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>可以访问服务器，但它在 UDP 500 上无应答，且 UDP 4500 是关闭的。</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>服务器拒绝 Windows 提供的每一种加密方法。</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>服务器只应答 IKEv2；Windows 上的 L2TP/IPsec 需要 IKEv1。</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>服务器报告它不支持 IKEv1。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>可以访问服务器，但它不应答 IKEv1。</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 是开放的，但服务器只在 UDP 4500 上应答 IKEv1。</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>在 UDP 500 和 UDP 4500 上都无应答。</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>无法访问服务器。</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>无法测试 UDP %1 上的密钥交换。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>服务器在 UDP %1 上的应答为 %2。</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>这台电脑提供了与 Windows 相同的选项：%1。</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>在 UDP 500 上尝试 %n 次后无应答（源端口：%1）；同样的消息在 UDP 4500 上得到了应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>服务器在 UDP 500 上有应答，此类服务器 (%1) 在 UDP 4500 上也会以同样的方式应答。</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>这台电脑没有通过 UDP %1 到服务器的路由。</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 在路径上被拒绝（ICMP 类型 3 代码 %2）。</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 拒绝了 UDP %1（ICMP 类型 3 代码 %2）。</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>服务器应答了 IKEv2。</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>发往 UDP %1 的数据包到达第 %2 跳后便不再前进；发往 UDP %3 的数据包到达了更远的地方。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>服务器在 UDP %1 上有应答。</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>服务器有应答。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>服务器在 UDP %1 上有应答，并选择了 %2。</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>请将预共享密钥与服务器的密钥进行核对，或者从另一个网络尝试。</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>请从另一个网络尝试，例如通过手机热点。如果 VPN 在那里正常，则说明是此网络阻止了它。</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>请打开任意网页。如果都打不开，则这台电脑没有互联网连接。</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>请询问服务器的负责人，服务器是否支持使用预共享密钥的 IKEv1。</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>能够检查的一切都正常。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>有些重要内容无法检查。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>还有几种可能的解释。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>可以更改：%1，从%2改为%3。</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>属于以下情况之一：</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>如何区分：%1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>已记录的电脑“%1”（不是这台）：%2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>值得注意：%1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>检查的内容：</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>没有名为“%1”的检查；“fix789ctl list”会列出各项检查。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>这不是服务器的名称或地址。名称由字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>时间限制必须是秒数，最大为 %1。</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>没有语言“%1”的翻译。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1”不是原因的 ID。“fix789ctl list --json”会列出所有 ID。</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>请至少指定一个原因，与“fix789ctl check”的输出完全一致。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从%2到%3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>是否进行这些更改？输入 y 表示同意。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>已中断；请撤消此次运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>无法完整读取更改记录。%1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history”没有参数。</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list”没有参数。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>文件“%1”无法使用。%2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>请指定一个要写入的文件。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1：原为%2，曾设置为%3，现在为%4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>运行以 UUID 指定。</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>只有 Windows 电脑可以修复。对于已记录的电脑，请使用 --case。</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>本程序位于其他人可以写入的文件夹中。未作任何更改。%1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>无法创建更改记录的文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>另一次修复正在进行。未作任何更改。</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>如果没有此服务，Windows 防火墙也会关闭。</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>没有可检查的内容。请指定 VPN 服务器或已记录的电脑。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>大消息在到服务器的路径上丢失。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>请让此网络的负责人允许 UDP 数据包的分片。在此之前，用预共享密钥或较短的证书链登录可能有效。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>路径上的设备检查数据包并丢弃 VPN 的密钥交换。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人不仅允许端口 UDP 500 和 4500，还在其应用程序筛选器或流量筛选器中允许 IPsec。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>发送给服务器的许多数据包在路径上丢失。</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>请靠近 Wi-Fi 接入点，或者使用网线或另一个网络。如果问题持续存在，请告知此网络的负责人。</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>服务器前面的路由器没有转发 UDP 4500。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>请让 VPN 服务器的负责人像转发 UDP 500 那样，将 UDP 4500 转发到服务器。</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>服务器只接受 Windows 不再提供的过时加密。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>请让 VPN 服务器的负责人允许 AES-256、SHA-1 和 MODP-2048（组 14）。降低这台电脑的安全性来迁就服务器，应是最后的办法。</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>服务器要求证书，而不是预共享密钥。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>请询问 VPN 服务器的负责人应使用什么：用于这台电脑的证书，还是仍需在服务器上设置的预共享密钥。</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>预共享密钥的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>请在 VPN 连接中再次输入密钥，不要带空格。这种空格往往是复制时带入的。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>预共享密钥包含看似正确、实际却不对的字符。</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>请在 VPN 连接中手动输入密钥，不要复制：引号、短横线或空格在传递过程中（例如经过 PDF 或聊天）被改变了。</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>服务器拒绝这台电脑的 IKE 标识。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>请让 VPN 服务器的负责人接受来自 L2TP 客户端的任意标识 (ID)，或者查看其日志中有关此次尝试的内容。</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>服务器拒绝 Windows 保护数据的方式（快速模式）。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>服务器的 L2TP 服务无应答。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>请让 VPN 服务器的负责人启动其 L2TP 服务（隧道内的 UDP 1701）。</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>服务器拒绝用户名或密码。</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>请再次输入用户名和密码。如果两者都正确，请询问账户是否已被锁定，或者是否不允许使用 VPN。</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>服务器与此连接没有共同的登录方法。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>请询问 VPN 服务器的负责人要求哪种登录协议，并在 VPN 连接的属性中选择相同的协议。</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>登录的确认（第二重身份验证）没有及时到达。</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>请准备好手机或应用再试一次，并在要求确认时立即确认。</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>服务器既不接受也不拒绝用户名和密码。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>请询问 VPN 服务器的负责人，其目录服务 (RADIUS) 是否有应答。</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>服务器没有可分配的地址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>请让 VPN 服务器的负责人扩大其地址池 (DHCP)。</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>正在建立隧道</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>正在通过隧道与服务器通信</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>正在登录。如果手机或应用要求您确认，请立即确认。</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>正在尝试密钥</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>正在交换密钥</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>服务器不应答 Windows 发送的加密方法列表。</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>服务器接受了密钥，可以建立加密隧道。</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>服务器会接受 %1。</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>网络外部的应答程序在另一个 UDP 端口上有应答。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>在发送到其 UDP 端口 500 和 4500 的 %n 个数据报中，到达了 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>密钥交换消息能够到达网络外部的应答程序并返回。</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>网络放行 VPN，但服务器无应答。</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>在相同的端口上，其他数据能够到达网络外部的应答程序，但密钥交换消息不能。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>路径上的设备检查数据包并丢弃密钥交换。</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>网络丢弃 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>已应答或已超时的服务器：%1（共 %2 台）</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>服务器不接受来自此网络的预共享密钥。</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>在此之前，它已接受加密方法。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>服务器知道密钥，但拒绝这台电脑的 IKE 标识。</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>服务器不接受此预共享密钥。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>大消息在路径上丢失，而使用证书登录需要发送大消息。</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>服务器只在证书以小分片发送时才应答。</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>服务器应答了小消息，但同一消息大于一个数据包时，则没有应答。</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>服务器没有应答带有证书的消息。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>服务器知道密钥，但拒绝数据保护（快速模式）。</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>服务器知道密钥，但不应答下一步（快速模式）。</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>加密隧道已建立，但其后的 VPN 服务无应答。</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>加密隧道已建立（快速模式）。</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>服务器等待登录的确认，但确认没有到达。</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>服务器要求此连接无法使用的登录方法。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>服务器接受了登录，但没有可分配的地址。</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>用户名和密码已被接受。</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>用户名和密码已发送，但没有收到应答。</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>在可以访问服务器之前</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>在可以建立隧道之前</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>请与 VPN 服务器的负责人一起核对密钥，或者请其他人从另一个网络尝试。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>请询问 VPN 服务器的负责人，其日志中关于此次尝试记录了什么。</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>服务器只应答了源端口与服务器端口相同的数据报。Windows 也以这种方式发送。</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>密钥交换停在第三条消息：%1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>服务器拒绝了此步骤：%1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>服务器证明了它拥有相同的密钥。</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>带有密钥的消息未被接受：%1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>使用原样输入的密钥发送的消息：%1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>清理后的密钥被接受。</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>虚构的密钥得到了相同的响应。</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>隧道内未得到应答的请求：%1。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器的回复：%1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>服务器在 %1 秒后拒绝。</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>密钥的开头或结尾有空格。去掉空格后，服务器接受密钥。</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>密钥包含看起来与键盘字符相似、实际却不同的字符。改用键盘字符后，服务器接受密钥。</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>密钥的开头或结尾有空格，并包含看起来与键盘字符相似、实际却不同的字符。去掉这些空格并改用键盘字符后，服务器接受密钥。</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>身份验证，两端不带空格的密钥</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>身份验证，使用普通字符的密钥</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>身份验证，清理后的密钥</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>收到了此密钥无法解密的应答</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>仅在分成小块发送时</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>用户名或密码被拒绝</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>没有共同的登录方法：%1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>已登录，但没有可用的地址</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>没有关于用户名和密码的应答</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>长时间等待后被拒绝</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>密钥交换</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>故意使用的错误密钥</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>隧道内的 L2TP</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2，用于比较</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>发送的数据包：%1，源端口：%2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>由 %1 报告</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP 类型 %1 代码 %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>请从标准输入提供密钥，或者从密钥存储中获取密钥，不要两者都用。</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>密钥的名称有 1 到 64 个字符：字母、数字以及 ._{}- 中的任意字符</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>请提供密钥或证书，不要两者都提供。</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user 和 --password-stdin 必须一起指定。</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>登录需要密钥或证书。</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>用户名有 1 到 256 个字符。</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin 需要 --certificate。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>无法打开文件“%1”。可能是其密码短语缺失或错误 (--passphrase-stdin)，也可能是无法读取该文件。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>文件“%1”不包含 RSA 密钥，或者以不再支持的方法加密。</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>标准输入必须包含一个机密，为 1 到 %1 字节的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>标准输入必须包含 %2 个机密，每个为 1 到 %1 字节的 UTF-8 文本，每行一个。</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>密钥存储中没有名为“%1”的密钥。请使用“fix789ctl key set”保存。</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>没有可用的密钥存储。Windows 有内置的密钥存储；其他系统需要 Secret Service，例如 GNOME Keyring 或 KWallet。您可以改为从标准输入提供密钥 (--key-stdin)。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>密钥存储拒绝访问。</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>密钥存储无法完成请求。%1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>密钥已保存为“%1”。</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>已不再有保存为“%1”的密钥。</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>请使用“key set NAME”或“key forget NAME”。</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>与 %1 (%2) 协商的各个步骤：</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>请用 --server 指定 VPN 服务器。除选项外，此命令没有参数。</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>已记录的网络无法查询，因此这里不接受密钥、证书或文件。</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>只有管理员才能打开 UDP %1。将不使用此端口继续。</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 正被另一个程序使用（在 Windows 上，端口 500 和 4500 属于服务“IKE and AuthIP IPsec Keying Modules”）。将不使用此端口继续。</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>无法打开 UDP %1。将不使用此端口继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1”不是端口号。</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>除 500、4500 和 %2 外，最多可以添加 %1 个端口。</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>正在 UDP %1 上应答。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>配对码：%1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>在有故障的电脑上：fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>没有剩余的端口可用于应答。</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>正在应答 %1。</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>服务器：%1，用时 %2 秒。有应答：%3。拒绝：%4。无应答：%5。无法访问：%6。未尝试：%7。</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>速率必须是每秒的数据报数量，从 1 到 %1。</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>请指定一个服务器列表。</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>服务器列表是最多 %1 行、1 MiB 的 UTF-8 文件。</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>列表的第 %1 行不是服务器的名称或地址。</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>列表中没有服务器。</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>无法联系应答程序“%1”。%2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 得到了应答</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 得到了应答</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 得到了应答</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>服务器位于 NAT 之后</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>消息 1 未被接受</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>此处不支持服务器所选择的密钥交换</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>未提供密钥</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>未指定名称</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>这台电脑无法到达那里</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>改为尝试了清理后的密钥</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>密钥被接受</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>端口无法访问</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>被这台电脑阻止，无法发出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1”不是应答程序的名称或地址。</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin 需要 --responder。</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>这不是配对码。“respond --paired”会显示配对码。</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>发送的数据包：%1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>请在一行中输入机密。输入内容不会显示。</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>请输入 %1 个机密，每行一个。输入内容不会显示。</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>连接设置为使用预共享密钥，但 Windows 没有为它保存密钥。</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows 为此连接保存了预共享密钥。</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>连接设置为使用证书，但服务器使用的是预共享密钥。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>连接有自己的 IPsec 参数 (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>连接“%1”已按 L2TP/IPsec 正确设置。</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows 无法读取连接“%1”。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>连接“%1”设置为 %2，而不是 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>连接“%1”设置为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>有两个名为“%1”的连接，一个是您自己的，一个用于所有用户。Windows 使用您自己的连接。</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>无法读取 VPN 连接。</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>这台电脑上没有通往此服务器的 VPN 连接。</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>这台电脑上没有名为“%1”的 VPN 连接。</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>VPN 连接已按 L2TP/IPsec 正确设置</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>这台电脑上没有这个名称的 VPN 连接。</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>请在 Windows 设置的“网络和 Internet”、“VPN”下核对名称，或者按照给您的说明设置连接。</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows 无法读取此 VPN 连接。</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>它在电话簿中的条目已损坏。请制作文件 rasphone.pbk 的副本，在 Windows 设置中删除该连接并重新设置。</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>VPN 连接未设置为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>请在 Windows 设置的“网络和 Internet”、“VPN”下编辑该连接，选择与您得到的密钥或证书种类相对应的 VPN 类型“L2TP/IPsec”。</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>VPN 连接设置为使用证书，但服务器使用的是预共享密钥。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>请在 Windows 设置中编辑该连接：选择“使用预共享密钥的 L2TP/IPsec”，并输入您得到的密钥。</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows 没有用于此 VPN 连接的预共享密钥。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>请在 Windows 设置中编辑该连接，并再次输入预共享密钥。复制电话簿或整台电脑时，该密钥会丢失。</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>VPN 连接有自己的 IPsec 参数，而服务器不需要这些参数。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>请让这台电脑的负责人重置这些参数（Set-VpnConnectionIPsecConfiguration，带 -RevertToDefault）。</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>请指定服务器或连接，不要两者都指定。</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>连接的名称有 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>“%1”在上次启动时因错误 5（拒绝访问）而失败。</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>无法读取 Windows 的确切内部版本。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>目前没有迹象表明此 Windows 内部版本 (%1) 会导致 L2TP/IPsec 失效。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>此 Windows 内部版本 (%1) 会导致与许多服务器的 L2TP/IPsec 连接失败。更新 %2 引入了该问题；%3 或之后的任何更新都可将其修复。</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>目前没有迹象表明此 Windows 内部版本会导致 VPN 失效</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>服务“%1”被拒绝访问，无法运行。</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>该服务或其设置的权限已被更改，通常是由于安全加固或安全程序。请让这台电脑的负责人还原权限；我们不更改权限。</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>此 Windows 版本有一个会导致 VPN 失效的缺陷（由更新 %1 引入）。</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>请安装最新的 Windows 更新并重启。之后的任何更新都可修复此缺陷。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 正在这台电脑的所有地址上使用 UDP %2。</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>应答程序正在使用 UDP %1。在从这台电脑尝试 VPN 之前，请将其停止。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 只在地址 %3 上使用 UDP %2。</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows 没有报告哪个程序正在使用 UDP %1。</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>没有其他程序正在使用 UDP 500 或 4500。</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>无法判定哪些程序正在使用 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 和 4500 可供 Windows 密钥交换使用</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>另一个程序 (%1) 正在占用 Windows 的 VPN 所需的端口。</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>请关闭该程序或停止其服务，然后再次尝试 VPN。如果它属于您不再需要的另一个 VPN 产品，请将其卸载。</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows 没有报告其 L2TP 设备是否正常。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>用于 L2TP 的 Windows 设备存在且已启用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>设备“WAN Miniport (L2TP)”已禁用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>缺少设备“WAN Miniport (L2TP)”。</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>用于 L2TP 的设备正在等待其驱动程序，而该驱动程序已禁用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>设备“WAN Miniport (L2TP)”无法正常工作（问题代码 %1）。</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>无法列出网络设备。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>用于 L2TP 的 Windows 设备存在</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>用于 L2TP 的 Windows 设备缺失或无法正常工作。</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>请在设备管理器中选择“查看”、“显示隐藏的设备”，并启用“网络适配器”下的“WAN Miniport (L2TP)”。如果没有该设备，请选择“操作”、“扫描检测硬件改动”，然后重启。</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>检查此网络是否有登录页面的功能已关闭。</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>网络报告您必须先登录 (511)。</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>网络显示 %1，而不是请求的页面。</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>知名的测试页面可以通过，但所有其他页面都被替换为 %1。</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>网络的登录页面又跳转回自身 (%1)。</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>网络报告登录已过期 (%1)。</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>路径上的筛选器或代理代替 Web 服务器应答，但可以访问网页：不要求登录。</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>路径上的设备会解密网页：网页的证书不是网站自己的证书。不要求登录。</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>未加密的网页可以通过，加密的网页不能。</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>路径上的代理要求单独登录 (407)，因此不知道此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>测试页面返回了空的应答，因此不知道此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>DNS 服务器无应答，因此不知道此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>测试页面未能加载，因此不知道此网络是否要求登录。</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>只有部分测试页面加载成功，因此不知道此网络是否要求登录。</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>没有登录页面阻碍连接：网页可以通过。这并不能说明 VPN 是否可以通过。</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>未检查此网络是否有登录页面。</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>无法检查此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>网络不要求登录</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>此网络要求先登录。</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>请打开网页浏览器，在此网络的登录页面上完成登录。然后再次检查：在此之前，无法判定网络放行什么。</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>此网络的登录已过期。</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>请打开网页浏览器，在此网络的页面上重新登录，然后再次检查。如果登录一再过期，请告诉此网络的负责人。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>此网络的登录页面又跳转回自身。</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>这样谁都无法登录。请告诉此网络的负责人，其登录页面又跳转回自身（往往是登录前允许的地址中缺少登录页面自己的服务器）。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>此网络只放行互联网的一部分。</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>请查看此网络的登录页面是否有第二个步骤，例如选择套餐或进行确认。如果没有，请询问此网络的负责人允许什么，或者使用另一个网络。</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>在您登录此网络之前</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>不知道服务器的证书是否仍然有效，因为这台电脑的日期未知。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>服务器的证书 (%1) 有效期至 %2。</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>服务器没有出示证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>服务器的证书有效</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>服务器的证书已过期。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>请让 VPN 服务器的负责人更新其证书。如果这台电脑的日期错误，请先更正：证书是否有效由日期决定。</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>到服务器的路由从“%1”开始。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>到服务器的路由不经过另一个 VPN。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>连接“%1”本身已连接。</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>到服务器的路由经过“%1”，它不是网卡，可能是另一个 VPN。</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>到服务器的路由经过另一个 VPN“%1”，而服务器在那里有应答。</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows 将发往服务器的流量通过另一个 VPN“%1”发送。</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows 没有到服务器地址的路由。</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>无法读取通往服务器的路由。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>到服务器的路由不经过另一个 VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 正在 %3 上使用 UDP %2，这台电脑就是从该地址访问服务器的。</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>请断开另一个 VPN，或者从中排除此服务器（拆分隧道），然后再试一次。</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>另一个 VPN 已断开。</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>您所在组织的策略 (%1) 不断恢复一项导致 VPN 失效的设置。</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>请告知这台电脑的负责人是哪项设置。我们的更改只能保持到下次应用该策略时，这可能在两小时之内。</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>这台电脑的日期错误。</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>请在 Windows 设置的“时间和语言”下设置日期、时间和时区，然后再次检查。</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>请重启这台电脑（“重启”，而不是“关机”）。如果问题再次发生，请让这台电脑的负责人在系统事件日志中查看有关此服务的内容。</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>这台电脑防火墙的一条规则 (%1) 阻止 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>请让这台电脑的负责人禁用此规则，或者允许发往 VPN 服务器的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>这台电脑的防火墙只放行有规则允许的内容，而没有任何规则允许 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>请让这台电脑或其策略的负责人允许服务“IKE and AuthIP IPsec Keying Modules”(IKEEXT) 的出站 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>这台电脑上的安全程序 (%1) 丢弃 VPN 的数据包。</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>请重新安装该程序，并用供应商的删除工具将其卸载，或者询问这台电脑的负责人。</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>请关闭该程序中的终止开关 (Kill Switch)，或者连接该 VPN 并从中排除此服务器。</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>这台电脑上的 IPsec 策略与 VPN 冲突。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>请让这台电脑的负责人从该 IPsec 策略中排除 VPN 服务器（wf.msc 中的连接安全规则）。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>针对 NAT 后服务器的注册表值位于错误的项下，Windows 不会在那里读取它。</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>我们可以将其写到 Windows 读取的位置 (PolicyAgent)。这需要管理员权限，并在重启后生效。</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>有两个此名称的 VPN 连接，而 Windows 使用的是另一个。</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>一个属于您，一个属于这台电脑的所有用户。请重命名或删除过时的那个。</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>这台电脑没有用于 VPN 的证书。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>请向 VPN 的负责人索取用于这台电脑的证书，并让人将其连同私钥一起导入本地计算机的“个人”存储 (certlm.msc)。</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>证书位于用户的存储中，而不是这台电脑的存储中。</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec 只使用计算机自身存储中的证书。请让人将该证书连同私钥一起导入本地计算机的“个人”存储 (certlm.msc)。颁发给用户的证书可能无效：请询问 VPN 的负责人。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>这台电脑的证书缺少私钥。</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>请从包含密钥的文件（.pfx 或 .p12；.cer 或 .crt 文件不包含密钥）将证书重新导入本地计算机的存储，或者向 VPN 的负责人索取新证书。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>这台电脑的证书的私钥无法使用。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>请让这台电脑的负责人将证书连同密钥重新导入，或者申请新证书。复制电脑或重置其安全芯片 (TPM) 时，密钥会丢失。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>这台电脑的证书已被其颁发者吊销。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>请向 VPN 的负责人询问原因，并索取新证书。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>这台电脑的证书已过期。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>请向 VPN 或这台电脑的负责人索取新证书。如果这台电脑的日期错误，请先更正：证书是否有效由日期决定。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>这台电脑的证书尚未生效。</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>请检查这台电脑的日期、时间和时区：证书是否有效由它们决定。如果它们正确，请询问 VPN 的负责人证书何时生效。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>这台电脑的证书不是用于登录 VPN 的。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>请向 VPN 的负责人索取用于这台电脑、用途为“客户端身份验证”(1.3.6.1.5.5.7.3.2) 的证书。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>这台电脑不信任其自身证书的颁发者。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>请向 VPN 的负责人索取颁发者的证书，并让人将其导入本地计算机的存储（根证书导入“受信任的根证书颁发机构”，其他证书导入“中间证书颁发机构”），而不是用户的存储。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>这台电脑的证书使用过时的加密技术。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>请向 VPN 的负责人索取使用至少 2048 位的 RSA 密钥和 SHA-256 的新证书。</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows 选错了这台电脑的证书。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>请让这台电脑的负责人先制作过时证书的副本，然后从本地计算机的“个人”存储 (certlm.msc) 中将其删除。</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>请断开其中一个（网线或 Wi-Fi），然后再次尝试 VPN。</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>无法检查证书是否已被吊销。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>从这里无法访问颁发者用于此项检查的地址（CRL 或 OCSP）。请告知 VPN 的负责人。如果使用的是访客网络，请先登录。</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>您在此输入的密钥正确，但 Windows 保存的是另一个密钥。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>请在 Windows 设置中编辑该连接，并再次输入预共享密钥，与您在此输入的完全一致。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>这台电脑不信任服务器证书的颁发者。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>请向 VPN 的负责人索取颁发者的证书，并让人将其导入本地计算机的“受信任的根证书颁发机构”(certlm.msc)。如果该负责人不认识此颁发者，请不要连接：这可能是另一台服务器。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>预共享密钥包含这台电脑与服务器编码方式不同的字符。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>请向 VPN 服务器的负责人索取只包含普通字母、数字和标点符号的密钥。不同系统对变音字母和其他特殊字母的编码方式不同。</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>这台电脑自己的防火墙阻止了隧道内的 L2TP (UDP 1701)。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>请让这台电脑的负责人删除阻止 UDP 1701 的规则。此流量只在隧道内；您不需要为此在路由器上开放任何内容。</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>这台电脑在此网络上没有地址。</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>请断开此网络并重新连接，或者靠近 Wi-Fi 接入点。如果问题持续存在，请告诉此网络的负责人，网络没有分配地址 (DHCP)。</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>此网络的登录需要一个被网络阻止的页面。</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>如果可能，请在此网络的页面上选择另一种登录方式。请告知此网络的负责人，登录前允许的地址中缺少登录提供商的地址。</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>这台电脑每次连接都使用新的硬件地址，因此网络不记得它已登录。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>请在 Windows 设置的“网络和 Internet”、“WLAN”下打开此网络的属性，并关闭“随机硬件地址”。然后重新登录。</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>此网络对 VPN 服务器的名称给出虚假的地址。</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>如果网络要求登录，请先登录。否则，请使用另一个网络或手机热点，并告诉此网络的负责人，其 DNS 服务器给出虚假的应答。</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>DNS 服务器给出的是 VPN 服务器的内部地址，从这里无法访问该地址。</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>请使用服务器的公网名称或公网地址，即供办公室外使用的那个。请询问 VPN 的负责人是哪一个。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>服务器的名称解析为旧地址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>请让 VPN 服务器的负责人将其 DNS 条目（动态 DNS）更新为当前地址。在此之前，直接使用地址可能有效。</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>此网络只有 IPv6，但服务器只能通过 IPv4 访问。</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>请在 VPN 连接中使用服务器的名称而不是地址，或者使用另一个网络。请告诉 VPN 服务器的负责人，服务器需要 IPv6 地址。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>服务器的名称首先解析为 IPv6，但 IPv6 在这里不起作用。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>请告诉此网络的负责人，其 IPv6 不起作用。在此之前，请使用服务器的 IPv4 地址、另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>此网络的这一部分没有互联网连接。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>请告诉此网络的负责人，此 Wi-Fi 的 VLAN 没有到互联网的路由或地址转换。</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>此网络阻止 VPN 所需的 UDP。</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>此网络的防火墙规则阻止 VPN 的端口。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人允许此 Wi-Fi 的出站 UDP 500 和 4500（Meraki：Wireless, Firewall &amp; traffic shaping, layer 3 rules）。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>此网络对这台电脑的处理与其他设备不同，并阻止这台电脑的 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>请让此网络的负责人查看这台电脑得到的是哪个组策略（Meraki：Network-wide, Clients），并在其中允许 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>这里使用的 Wi-Fi 密钥将这台电脑归入不能使用 VPN 的组。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>请向此网络的负责人索取正确组的 Wi-Fi 密钥。这是 Wi-Fi 的密钥，不是 VPN 的密钥。</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN 只在此 Wi-Fi 上失败：原因是此网络的规则，而不是这台电脑。</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>请使用 VPN 正常的另一个 Wi-Fi，或者让此网络的负责人在这个 Wi-Fi 上允许出站 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Wi-Fi 将其访客与本地网络隔离，而 VPN 服务器位于本地网络。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>请让此网络的负责人允许访客访问 VPN 服务器（Meraki：NAT mode，“Deny local LAN”），或者告诉您服务器的公网地址。</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>这台电脑加入网络后，过一段时间才获得访问权限。</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>请在加入 Wi-Fi 后等待一分钟再试。请告知此网络的负责人，访问权限授予得太晚。</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>此网络的路由器将 VPN 的端口用于它自己到同一服务器的隧道。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请告诉此网络的负责人，网络自己的站点到站点隧道与您的 VPN 使用同一服务器。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>网络放行密钥交换，但不放行受保护的数据 (ESP)。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人除了允许 UDP 500 和 4500 外，还允许 IP 协议 50 (ESP)。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>大消息的分片以错误的顺序到达，并被丢弃。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>请让此网络的负责人检查其防火墙如何处理分片。在此之前，用预共享密钥登录可能有效。</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>这里的路由器干扰 IPsec（例如“IPsec 直通”或“ALG”之类的设置）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>请让路由器的负责人关闭“IPsec 直通”(IPsec ALG)，然后再试一次。</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>这里的路由器一次只允许一台电脑使用此类 VPN。</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>请断开另一台电脑的 VPN 并再试一次，或者让路由器的负责人关闭“IPsec 直通”(IPsec ALG)。</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>此网络上的一条规则会识别 VPN 并将其阻止。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>请让此网络的负责人从被阻止的应用程序中去掉 VPN（Meraki：Wireless, Firewall &amp; traffic shaping, layer 7 rules）。在此之前，请使用另一个网络或手机热点。</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>到服务器的路径时断时续。</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>请靠近 Wi-Fi 接入点或使用网线再试一次。如果问题持续存在，请告诉此网络的负责人问题发生的时间。</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>您在 VPN 所通往的网络内部，而从这里访问时服务器无应答。</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>您在这里很可能不需要 VPN。请先不使用 VPN，试试能否访问所需的内容；在其他地方时再使用 VPN。</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>路由器在连接短暂空闲之后就将其从表中删除，VPN 因此断开。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>请让路由器的负责人将 UDP 连接在其表中至少保留 60 秒。</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>隧道正常，但较大的数据包在其中丢失。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>请让这台电脑的负责人为 VPN 连接设置较小的数据包大小 (MTU 1300)，或者让网络的负责人允许“fragmentation needed”消息。</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>此名称对应多台服务器，其中一台无应答。</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>请再试一次：下一次尝试可能会到达另一台。请告诉 VPN 的负责人哪个地址无应答。</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>服务器的路由器将 VPN 的端口转发到另一台设备。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>请让 VPN 服务器的负责人检查其路由器对 UDP 500 和 4500 的端口转发：两者都必须通往 VPN 服务器。</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>服务器应答时所用的地址，与所联系的地址不同。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>请让 VPN 服务器的负责人使服务器从客户端使用的地址应答（一台服务器有多条线路或多个地址）。</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>服务器要求 Windows 不支持的模式（野蛮模式）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>请让 VPN 服务器的负责人允许 L2TP 客户端使用主模式。</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>此服务器被配置为使用一个它已没有的证书。</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>请在“路由和远程访问”控制台（服务器属性，“安全”）中选择更新后的证书，然后重新启动服务“Routing and Remote Access”。</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess 已将此 VPN 服务器的证书替换为它自己的证书。</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>请在“路由和远程访问”控制台中选择正确的证书，并防止 DirectAccess 再次设置它 (DoNotUpdateAuthCert = 1)。</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard 阻止使用已保存的密码。</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>请在每次连接时输入用户名和密码，而不要保存它们；或者请 VPN 的负责人提供使用证书的登录方式。</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>此连接与服务器对登录的加密强度不一致。</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>请在 VPN 连接的属性的“安全”下，选择“需要加密”而不是“最大强度的加密”，或者询问 VPN 服务器的负责人应使用哪一个。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Windows 上次尝试的时间为 %1，结果失败（错误 %2）。</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows 上次成功连接的时间为 %1。</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>无法读取 Windows 自己的连接尝试的日志。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Windows 日志中没有连接到此服务器的尝试。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Windows 日志中没有使用已保存密钥的尝试。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Windows 自己的尝试，与我们的尝试比较</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>服务器在登录期间停止应答（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows 未找到有效的证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows 无法验证服务器（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows 未找到用于该连接的 IPsec 策略（错误 %1）。</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>密钥交换未及时得到应答（错误 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>服务器没有应答 Windows（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>服务器的目录服务未及时应答（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Windows 自己的尝试失败（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows 能够连接，但每次都在同样短的时间之后断开。</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>上次连接持续了 %1 秒。</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows 自己刚刚连接到了此服务器。</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>登录在 IPsec 之后进行，因此 IPsec 是正常的。</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows 可以用您输入的密钥连接。</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>服务器用您输入的密钥应答我们，但不应答 Windows。</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>当我们使用另一个源端口时，服务器有应答。Windows 使用端口 500，完全得不到应答。</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>我们自己的隧道正常；它使用 UDP 4500。由于双方都不在 NAT 之后，Windows 在这里直接发送 ESP。</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>无法将此网络与其他网络进行比较。</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>没有可比较的内容：无法联系服务器。</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>来自其他网络的结果没有提供新的信息。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>从其他网络访问同一服务器</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>同一网络上的另一台设备（“%1”）能得到同一服务器的应答。</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>在同一 Wi-Fi 的另一部分（“%1”），这台电脑能得到同一服务器的应答。</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>在同一站点的另一个 Wi-Fi（“%1”）上，这台电脑能得到同一服务器的应答。</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>在另一个网络（“%1”）上，这台电脑曾得到同一服务器的应答。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>从网络“%2”联系时，%1 有应答 (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>从网络“%2”联系时，%1 的两个端口中只有一个有应答 (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>从网络“%2”联系时，%1 无应答 (%3)。</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>在“%2”上联系 %1 失败，在“%3”上则正常：问题在于网络，而不是这台电脑。</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>尚未保存任何结果。请在每个网络上运行“fix789ctl check --server HOST”。</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Windows 筛选平台代表“%2”丢弃了发往服务器的 %1 流量（筛选器“%3”，%4）。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>请询问这台电脑的负责人，筛选器“%1”属于哪个程序 (netsh wfp show filters)。</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>这台电脑上的一个筛选器丢弃 VPN 的数据包，且不知道该筛选器属于哪个程序。</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>这台电脑上的一个筛选器在 %2 丢弃了发往服务器的 %1 流量。现在已不再如此。</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>这台电脑上最近没有筛选器丢弃 VPN 的数据包。</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>无法读取这台电脑上的筛选器丢弃了哪些内容。</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>这台电脑上没有筛选器丢弃 VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>这台电脑上安装了 SoftEther VPN（“%1”）。当其 L2TP 功能打开时，它会在每次启动时禁用服务“IKE and AuthIP IPsec Keying Modules”。在关闭该功能之前，问题会反复出现。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Windows 防火墙的规则“%1”阻止出站 UDP %2。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>防火墙配置文件“%1”阻止没有规则允许的一切，而没有任何规则允许 UDP %2。</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>在这台电脑所连接的其中一个网络上，防火墙阻止出站 UDP %1。</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>不知道防火墙规则“%1”是否适用于到服务器的 UDP %2。</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>这台电脑使用“%1”作为防火墙，而不是 Windows 防火墙。</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>服务“Windows Defender Firewall”未运行，因此其规则不起作用。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows 防火墙允许 VPN。</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>无法读取 Windows 防火墙的设置。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows 防火墙允许 VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>在这台电脑上的筛选器放行出站 VPN 流量之前</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>证书“%1”(%2) 在这台电脑上没有私钥。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>证书“%1”(%2) 引用了无法使用的私钥。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>证书“%1”(%2) 已被其颁发者吊销。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>证书“%1”(%2) 是为其他用途颁发的：%3。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>证书“%1”(%2) 使用 Windows 不再接受的加密技术。</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>这台电脑上缺少“%1”(%2) 与受信任的根证书之间的一个证书。</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>这台电脑不信任“%1”(%2) 的根证书。</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows 不接受“%1”(%2) 的证书链。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>证书“%1”(%2) 位于用户的存储中，但电脑自身的存储中没有证书。</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>没有证书，但服务器使用的是预共享密钥。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>连接使用证书登录，但这台电脑没有可用于该连接的证书。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>请将这台电脑的日期与手机上的日期进行核对。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>请询问 VPN 的负责人，哪个证书或密钥是供这台电脑使用的。</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>无法检查“%1”(%2) 是否已被吊销；Windows 仍会继续。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>无法判定这台电脑是否信任“%1”(%2) 的颁发者。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>这台电脑的证书“%1”(%2) 可以使用。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>证书“%1”(%2) 没有已知问题，但只有管理员才能查看其密钥是否有效。</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>这台电脑有用于 VPN 的证书，有效期至 %1。</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>所检查的 VPN 连接都不使用证书登录。</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>无法读取这台电脑的证书。</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>无法检查证书，因为这台电脑的日期未知。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>这台电脑的证书适用于 VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>连接设置为使用证书，但服务器也支持预共享密钥。如果您得到了密钥，请在连接中选择使用密钥。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows 使用证书“%1”(%2) 登录并失败；正确的证书是“%3”(%4)。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows 使用证书“%1”(%2) 登录并失败。还有另一个证书“%3”(%4)。</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>服务器上的密钥可能已被更改：此 VPN 以前正常，或者其他人也无法连接。</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>服务器上的密钥也可能已被更改。现在其他人能连接吗？</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>您说过通过手机热点时 VPN 正常。</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>您说过通过手机热点时 VPN 也失败。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1”不是有效的回答。“fix789ctl check --help”会列出有效的回答。</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>无法判定 Credential Guard 是否正在运行。</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard 没有阻止 VPN 使用密码。</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard 正在运行，而连接“%1”使用已保存的密码通过 MS-CHAPv2 登录。在这种情况下，Windows 不会提供密码。</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows 向 VPN 提供已保存的密码</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>名为“%1”的电脑存在，但不提供此类 VPN。请将名称与您得到的名称逐个字母核对。</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>无法读取这台电脑的 IPsec 策略。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>这台电脑上没有 IPsec 策略干扰 VPN。</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>IPsec 规则“%1”也适用于 VPN 服务器。</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>不知道 IPsec 规则或策略“%1”是否适用于 VPN 服务器。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>如果防火墙配置文件“%1”的防火墙已打开，则该配置文件会阻止出站 UDP %2。由于有一个用于 Windows XP 的旧策略，这一点并不确定。</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>无法读取组织的 Windows 防火墙设置 (%1)，因此不知道它们是否阻止 VPN。</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>服务器对 Windows 默认提供的选项有应答，但 Windows 自己使用该连接的 IPsec 参数时，没有找到双方都接受的选项。</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>尚不确定 Windows 是否将这些参数用于 L2TP。请在 Windows 中尝试该连接，然后再次检查：如果出现错误 788，则说明确实如此。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>这台电脑上没有造成干扰的 IPsec 策略</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows 提供其通常的加密方法。</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>允许 Windows 对 L2TP 使用已被破解的加密方法（AllowL2TPWeakCrypto 为 1）。当服务器不再需要时，请重置此值。</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 为 %1。此值用于 IKEv2；即使没有此值，L2TP 也会提供这些方法。</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>无法判定 Windows 提供哪些加密方法。</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows 提供其通常的加密方法</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>这台电脑未连接到任何网络。</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>这台电脑没有从任何网络得到地址（现为 %1）。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>这台电脑只有 IPv6 地址，而服务器只有 IPv4 地址。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>这台电脑只有 IPv6 地址。</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>无法读取网络连接。</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>这台电脑在其网络上有地址。</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>检查期间，互联网连接在 %1 之间切换。</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>这台电脑有地址，并有到互联网的稳定路由</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>针对 NAT 后服务器的值位于 %1。Windows 从 PolicyAgent 项读取它。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>一项策略 (%1) 设置服务“%2”的启动类型。</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>一项策略 (%1) 创建连接“%2”。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>一项策略 (%1) 设置 %3 中的值 %2。</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>一项策略 (%1) 会再次禁用服务“%2”。</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>无法判定哪些设置由策略控制。</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>没有策略控制这里出错的设置。</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>没有策略会使问题再次出现</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Windows 自己用于 L2TP 的 IPsec 策略已关闭（ProhibitIpSec 为 1），并由规则“%1”代替。这是有意设置的，保持不变。</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>请以管理员身份运行检查：无法判定用于 L2TP 的 IPsec 策略是否是有意创建的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1”处于正在启动或正在停止的状态已有数分钟。</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>服务“Base Filtering Engine”被禁用时，Windows 防火墙也会关闭：这台电脑没有受到保护。</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows 仍在启动以下服务：%1。请等待几分钟再试；无需作任何更改。</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>在服务器的地址存疑期间，不会向其发送密钥、用户名或密码。</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>未检查此网络上的 DNS 应答。</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>此网络上的 DNS 应答是真实的。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>此网络的 DNS 服务器对某些名称给出虚假的应答（筛选器或搜索页面），但对 VPN 服务器的名称给出的应答是真实的。</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>此网络的 DNS 服务器对“%2”的查询应答 %1，并对不由它负责的名称给出虚假的应答。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>名称“%1”解析为内部网络地址 %2，而那里没有任何应答。</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>在此网络上，名称“%1”解析为 %2，而那里没有任何应答。另一台 DNS 服务器给出的是 %3。</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>请用 %1 代替服务器的名称，并且不使用密钥，再次检查。如果服务器有应答，则说明该名称在此网络上解析为错误的地址。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>此网络的 DNS 服务器对不由它负责的名称给出虚假的应答，而它对 VPN 服务器给出的地址没有任何应答。</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>请从另一个网络（例如通过手机热点）查询服务器的名称，并比较地址。</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>无法检查此网络上的 DNS 应答是否真实。</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS 应答是真实的</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>在通过 UDP 联系的所有服务器中，只有一台 DNS 服务器有应答：此网络阻止所有其他出站 UDP。</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>只有时间服务器等知名 UDP 服务有应答：此网络阻止所有其他出站 UDP。</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>通过 UDP 联系的服务器都无应答，VPN 服务器和其他服务器均如此。</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP 可以离开此网络：所联系的服务器中有一些有应答。</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP 可以离开此网络：VPN 服务器以外的服务器有应答。</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP 可以离开此网络：应答程序有应答。</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>能通过 UDP 联系的服务器太少，无法说明 UDP 是否能离开此网络。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>请打开任意网页。如果能打开，则只有 UDP 被阻止。</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>只通过 UDP 联系了 VPN 服务器。</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>无法检查 UDP 是否可以离开此网络。</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP 可以离开此网络</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>在此网络放行出站 UDP 之前</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>在服务器的名称解析为其地址之前</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>一项策略 (%2) 在这台电脑上设置了一个导致 VPN 失效的值，并在每次更改之后将其恢复。请从策略中删除该值。“gpresult /h report.html”（组策略）或“设置”&gt;“账户”&gt;“访问工作单位或学校”&gt;“信息”（设备管理）会显示这台电脑得到哪些策略。</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>缺少 Windows 服务 %2。请修复 Windows：“DISM /Online /Cleanup-Image /RestoreHealth”，然后“sfc /scannow”，或者就地修复。</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Windows 服务 %2 被拒绝访问（错误 5）。请将其权限与正常电脑上的权限进行比较（“sc sdshow %2”），并检查是否有加固策略或安全程序更改了权限。</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Windows 服务 %2 无法启动。请在事件日志“系统”中查看来源“Service Control Manager”（7000、7001、7009、7011、7023）有关 %2 的事件。</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Windows 更新 %2 会导致 L2TP/IPsec 失效。请安装最新的累积更新；之后的任何更新都可修复此问题。</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>程序 %2 正在使用 UDP 500 或 UDP 4500，而 Windows 服务“IKE and AuthIP IPsec Keying Modules”(IKEEXT) 需要这些端口。请删除该程序或关闭其 IPsec 功能。“netstat -abno -p UDP”会显示哪个程序正在使用这些端口。</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Windows 防火墙规则“%2”阻止 VPN。请禁用该规则，或者从中排除到 %1 的出站 UDP 500 和 UDP 4500（wf.msc，“出站规则”；或者该规则所来自的策略）。</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows 防火墙阻止没有规则允许的出站连接。请添加规则：出站，允许，UDP，远程端口 500 和 4500，服务“IKE and AuthIP IPsec Keying Modules”(IKEEXT)（wf.msc，“出站规则”；或者作此设置的策略）。</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>程序 %2 丢弃到 %1 的 VPN 数据包。请为出站 UDP 500 和 UDP 4500（以及 IP 协议 50）添加例外。您不需要将该程序完全关闭。</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>这台电脑上的一条 IPsec 规则与到 %1 的 VPN 冲突。请从中排除 %1（wf.msc，“连接安全规则”；或者该规则所来自的策略）。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>这台电脑的防火墙阻止 UDP 1701，而 VPN 需要在其隧道内发送 UDP 1701。请删除该规则（wf.msc，“出站规则”；或者该规则所来自的策略）。</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>到 %1 的 VPN 连接有自己的 IPsec 参数。请重置它们：“Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>这台电脑用于到 %1 的 VPN 的证书，其私钥无法使用。请将证书连同密钥重新导入本地计算机的“个人”存储，或者申请新证书。</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows 为到 %1 的 VPN 选择了过时的证书。请先制作该证书的副本，然后从本地计算机的“个人”存储 (certlm.msc) 中将其删除。</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>请允许到 %1 的出站 UDP 4500 及其应答；UDP 500 已被允许。要添加的规则：允许，协议 UDP，从此网络，到 %1，端口 4500，位于所有拒绝规则之上。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，选择此 SSID，“Layer 3 firewall rules”；在 MX 上：Security &amp; SD-WAN &gt; Configure &gt; Firewall，“Outbound rules”。</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>除了已被允许的 UDP 500 和 UDP 4500 之外，请允许与 %1 之间双向的 IP 协议 50 (ESP)。这台电脑与服务器之间没有 NAT，因此 ESP 不会封装在 UDP 中。</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>请允许与 %1 之间双向的 UDP 数据包（UDP 500 和 4500）的分片，无论它们以何种顺序到达：带有证书的消息大于一个数据包。该设置通常称为“block IP fragments”或“drop fragmented packets”。</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>请从您的应用程序筛选器所阻止的内容中去掉到 %1 的 IPsec（IKE、L2TP）。端口 UDP 500 和 4500 是开放的，但看起来像密钥交换的数据包被丢弃。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，选择此 SSID，“Layer 7 firewall rules”；还有 Network-wide &gt; Configure &gt; Group policies。其他供应商将该设置称为 application control、traffic category 或 VPN category。</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>请在路由器上关闭“IPsec 直通”（也称为 IPsec ALG 或 IPsec helper）。它保留源端口 500，因此这里只有一台电脑可以访问 %1，或者它会在传输中更改数据包。没有它，通过 UDP 4500 的 NAT 穿越也能正常工作。</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>请检查这台电脑得到的是哪个组策略：同一网络上的其他设备可以访问 %1，但这台电脑不能。Cisco Meraki：Network-wide &gt; Monitor &gt; Clients，选择该客户端，“Policy”；以及 Wireless &gt; Configure &gt; Access control，“Assign group policies by device type”。请在该策略中允许出站 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>请检查这里使用的 Wi-Fi 密钥所属的组或 VLAN：使用同一 Wi-Fi 的另一个密钥时，可以访问 %1。Cisco Meraki：Wireless &gt; Configure &gt; Access control，选择此 SSID，“Identity PSK”，该密钥的组策略。请给我们正确的密钥，或者在该组策略中允许出站 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>请检查此 Wi-Fi 的 VLAN：其中没有任何设备能访问互联网。它需要默认路由以及到互联网的地址转换 (NAT)。Cisco Meraki：Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs，以及 Wireless &gt; Configure &gt; Access control 下此 SSID 的 VLAN 标记。</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>请允许此 Wi-Fi 的访客访问位于本地网络的 %1。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，选择此 SSID，“Local LAN”：在“Deny”之上为 UDP 500 和 4500 到 %1 添加允许规则。或者请给我们服务器的公网地址。</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>请检查为什么这台电脑在加入后过一段时间才得到访问权限（角色、VLAN、组策略）：在此之前，无法在 UDP 500 和 4500 上访问 %1。</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>此网络的路由器有自己到 %1 的隧道，并将发给我们 VPN 的应答当作发给自己的应答。请为路由器的隧道或我们的 VPN 使用另一个公网地址。</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>请将空闲的 UDP 连接在路由器的 NAT 表中至少保留 60 秒，最好 300 秒：到 %1 的 VPN 能够连接，但在短暂空闲之后就被断开。</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>请允许到此网络的 ICMP“fragmentation needed”（类型 3，代码 4），或者限制 TCP 段的大小 (MSS clamping)：到 %1 的隧道内较大的数据包会丢失。</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>请检查此连接的质量：到 %1 的许多数据包丢失，或者连接断开后又恢复。对于 Wi-Fi，请先检查信号、信道和接入点的负载。</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>请让此网络的 DNS 服务器对 %1 正确应答：它给出的地址不是服务器的地址。如果原因是登录页面，则登录之后，该 DNS 服务器应给出真实的应答。</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>此网络通过 DHCP 分配的 DNS 服务器无应答。请检查它是否正在运行，以及是否有规则阻止来自此网络这一部分的 UDP 和 TCP 53。</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>这台电脑加入了网络，但没有得到地址。请检查 DHCP 服务器：它是否正在运行，其地址是否已用尽，以及它能否到达此 VLAN？</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>此网络只提供 IPv6，但 %1 只能通过 IPv4 访问。请提供 IPv4，或者带有 NAT64 的 DNS64。</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>此网络宣告了无法正常使用的 IPv6，因此无法通过 IPv6 访问 %1。请修复 IPv6 路由或停止宣告。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>此网络的登录页面又跳转回自身，因此谁都无法登录。请检查登录页面自己的服务器是否在登录前允许的地址之中。Cisco Meraki：Wireless &gt; Configure &gt; Access control，选择此 SSID，“Walled garden”。</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>此网络的登录会在使用过程中过期。请检查登录的有效时间。Cisco Meraki：Wireless &gt; Configure &gt; Splash page，选择此 SSID，“Splash frequency”。</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>此网络的登录页面需要其登录提供商的页面，而这些页面被阻止。请将该提供商的地址添加到登录前允许的地址中。Cisco Meraki：Wireless &gt; Configure &gt; Access control，选择此 SSID，“Walled garden”。</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>登录之后，此网络只放行互联网的一部分。请告诉我们此网络允许什么，并允许已登录的用户使用到 %1 的出站 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>现在其他人能连接到此 VPN 吗？</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>此 VPN 以前在这台电脑上正常过吗？</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>您现在是否在 VPN 所通往的办公室里？</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>通过手机热点时，此 VPN 正常吗？</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>此网络的负责人</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>VPN 服务器的负责人</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>这台电脑的负责人</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>请检查 %1 是否正在运行并可从外部访问：它在 UDP 500 和 UDP 4500 上都无应答。在那里进行捕获（“udp port 500 or udp port 4500”）可以看出我们的数据包是否到达。</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>请检查 %1 的阻止列表中是否有我们的公网地址（fail2ban：“fail2ban-client status”；如果不使用 fail2ban，则查看防火墙的阻止列表），并将其从中删除。</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 应答时所用的地址，与所联系的地址不同。请使密钥交换从客户端使用的地址应答（一台服务器有多条线路或多个地址）。</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 要求野蛮模式。Windows 只支持主模式：请允许 L2TP 客户端使用主模式。</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 要求证书而不是预共享密钥。请告诉我们应使用哪一种：请向我们提供用于这台电脑的证书，或者允许 L2TP 客户端使用预共享密钥。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>%1 的证书已过期。请更新证书。</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>请在“路由和远程访问”控制台（服务器属性，“安全”）中为 %1 选择有效的证书，重新启动服务“Routing and Remote Access”，并防止 DirectAccess 再次设置证书。</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 既不接受也不拒绝用户名和密码。请检查其目录服务（RADIUS、NPS）是否有应答；其日志显示在我们尝试时发生了超时。</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 接受我们的登录，但没有可分配的地址。请扩大其地址池 (DHCP)，或者结束不再使用的连接。</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 拒绝登录（错误 691）。请检查账户是否被锁定、已过期或不允许使用 VPN，以及其第二重身份验证是否正常；目录服务的日志（RADIUS，在 Windows 上为 NPS 的事件 6273）会显示原因。</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>请告诉我们 %1 在 L2TP/IPsec 内要求哪种登录协议（PAP、MS-CHAPv2、EAP）和哪种加密：这台电脑与服务器之间没有共同支持的选项。</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>%1 的预共享密钥包含 Windows 与服务器编码方式不同的字符。请设置只包含普通字母、数字和标点符号 (ASCII) 的密钥。</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>%1 的名称没有解析为其公网地址。请更新名称的 DNS 条目（DNS、动态 DNS），或者告诉我们公网名称或地址。</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>请为这台电脑提供用于到 %1 的 VPN 的新证书：用于本地计算机，带有私钥 (.pfx)，用途为“客户端身份验证”(1.3.6.1.5.5.7.3.2)，至少 2048 位的 RSA 和 SHA-256。</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>请将用于到 %1 的 VPN 的颁发者证书（根证书和中间证书）发送给我们：这台电脑没有这些证书。</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>到 %1 的 VPN 的证书中的吊销地址（CRL 或 OCSP）无法从这里访问。请使其可以通过普通 HTTP 从互联网访问。</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>尚不确定，但有可能：</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>我们如何得知：</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>由 Fix789 %1 发现。</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>由 Fix789 %1 于 %2 (UTC) 发现。</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>一台电脑的 VPN 无法连接</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>到 %1 的 VPN 无法连接</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Windows 中的 L2TP/IPsec VPN 连接无法建立。发现如下：</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Windows 中到 %1 的 L2TP/IPsec VPN 连接无法建立。发现如下：</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好，</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>请允许到 %1 的出站 UDP 500 和 UDP 4500 及其应答。要添加的规则：允许，协议 UDP，从此网络，到 %1，端口 500 和 4500，位于所有拒绝规则之上。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，选择此 SSID，“Layer 3 firewall rules”；在 MX 上：Security &amp; SD-WAN &gt; Configure &gt; Firewall，“Outbound rules”。您不需要开放 UDP 1701：它只在隧道内。</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>要发送给%1：</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>此处不需要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>尚无法判定的内容：</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>协商的各个步骤：</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>已排除的内容：</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>报告：%1。正常：%2。有已确认的原因：%3。无法判定：%4。</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>其中之一：%1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>有些服务器即使没有 NAT 也报告有 NAT，使所有数据都以 UDP 发送。即便如此，Windows 仍需要该值。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>已删除程序的残留组件仍在丢弃 VPN 的数据包。</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>另一个 VPN 的终止开关 (Kill Switch) 阻止所有不经过该 VPN 的流量。</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>另一个 VPN 接管了从这台电脑到 VPN 服务器的流量。</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>VPN 连接时，这台电脑在两个网络之间切换。</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>另一个 VPN 的终止开关 (Kill Switch) 丢弃到 %1 的 VPN 数据包。请关闭该开关，或者为出站 UDP 500 和 UDP 4500 添加例外。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>已删除程序的残留组件仍在丢弃数据包。请运行供应商的删除工具；“netsh wfp show filters”会显示其筛选器。</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>在登录之前的那些问题解决之前</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>服务器的地址 %1 位于本地网络。</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>服务器会应答单个提议，哪怕只是表示拒绝。</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>在连接设置为 L2TP/IPsec 之前</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>服务器位于 NAT 之后，或者报告如此。只有在注册表值允许时，Windows 才会连接到这样的服务器。</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>在 %1 个数据报中，%2 个得到了应答：每个方向丢失百分之 %3 到 %4。</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>暂不发送：此地址可能不是服务器的地址</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>暂不发送：此网络要求先登录</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>服务器等待无应答的 RADIUS 服务器的时间就是这么长（15 秒）。</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>可以访问服务器，但它目前不接受新的连接。将在半分钟内重试。</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>服务器有一段时间不接受新的连接，但现在又接受了。请在一分钟后再试。</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>隧道已建立，但像 Windows 所发送的那样大的数据包会在其中丢失。</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>在隧道内，服务器确认了一条小消息，但没有确认填满一个数据包的消息。</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>像 Windows 所发送的那样大的数据包</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>网关是 %1。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>这台电脑连接在 Wi-Fi“%1”上，其网关是 %2。</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows 没有显示这是哪个 Wi-Fi。若要显示，请在 Windows 隐私设置中允许位置访问。</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>此处的 Wi-Fi 信号较弱 (%1%)：数据包可能丢失，看起来可能像是 VPN 的问题。请靠近接入点。</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>未识别出网络。</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>这台电脑的网络都不通往互联网。</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>无法识别网络。</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki 接入点为此 Wi-Fi 分配它自己的地址 (NAT mode)：访客彼此隔离，并且往往与本地网络隔离。</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>这台电脑所在的网络</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>网络自己报告您必须先登录 (RFC 8908)。</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>网络的登录页面 (%1) 只通往其他页面，而那些页面被阻止。</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>路径上的代理原样传递网页：没有等待完成的登录。</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows 在此 Wi-Fi 上每天使用不同的硬件地址，因此网络每天都要求登录。</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>此网络的 Wi-Fi 或网关由 %1 制造。</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>其登录页面由 %1 制作。</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>此网络以前放行过这台电脑，当时电脑使用不同的硬件地址。</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>在家里，网络的负责人通常是您自己或设置路由器的人。请查看路由器的设置页面，并尝试使用其主 Wi-Fi，而不是访客 Wi-Fi。</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>在店铺里，手机热点通常是最快的解决办法。</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>店员无法更改此网络，但总部或其服务商可以更改。请告诉他们店铺编号和 Wi-Fi 的名称。</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>在学校或大学，请联系 IT 服务台。供成员使用的网络（例如 eduroam）所允许的内容往往比访客网络更多。</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>作为公司的访客，请向接待您的人或前台求助：他们可以将此转告公司的 IT 部门，并且往往有供此类情况使用的另一个访客网络。</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>在酒店、咖啡馆或火车上，手机热点通常是最快的解决办法。</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>前台往往有另一种允许 VPN 的 Wi-Fi 套餐，以及提供商的电话号码。</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>在 Cisco 无线控制器上，请检查此 WLAN 的 Web 策略中的登录前访问列表、客户端的角色 (ISE) 或接口的登录后访问列表，以及会话超时。</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>在 Cisco Meraki 上，请检查：Wireless 中此 SSID 的“Firewall &amp; traffic shaping”（第 3 层和第 7 层规则）；Network-wide 中此客户端的“Group policies”；Wireless 中的“Splash page”（登录、walled garden、持续时间）；以及该 SSID 的 VLAN，或者在 NAT mode 下的“Deny local LAN”。</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>在 Aruba 上，请检查登录前后角色的访问规则（允许 UDP 500 和 4500）、captive portal 配置文件的允许列表，以及重新身份验证的间隔。</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>在 Ruckus 上，请检查此 WLAN 的访客访问策略（受限子网、walled garden、宽限期）以及拒绝 VPN 的应用程序策略。</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>在 UniFi 上，请检查访客热点在授权前后的访问权限、其到期时间以及此网络的流量规则。</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>在 FortiGate 上，放行此访客组出站流量的策略需要包含服务 IKE（UDP 500 和 4500）和 ESP，其应用程序控制不得阻止 IPsec，并且登录所用的主机必须在门户的豁免列表中。</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>在 MikroTik 上，请检查 IP 的“Hotspot”（walled garden、用户配置文件的超时）和防火墙的 forward 链：允许 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>在 openNDS 上，请检查针对已通过身份验证的用户的防火墙规则、walled garden 以及其配置中的会话超时。</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Wi-Fi 密钥，即使是个人密钥（IPSK、EasyPSK），也不是 VPN 密钥：它只让这台电脑进入网络，并决定它在那里所属的组。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1”不是有效的地点。“fix789ctl check --help”会列出有效的地点。</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows 会清除它记住的地址，并重新查询。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>会创建 VPN 连接的副本，其中的密钥采用服务器所接受的形式：不含不可见字符。旧连接会保留；从现在起请使用副本。</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>VPN 连接会改为此 VPN 所需的设置。如果它已连接，请先断开。</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>会从电话簿中删除已损坏的条目，并逐字节保存，以便可以撤消。然后请重新设置该连接。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>会创建 VPN 连接的副本，其中使用您输入的密钥。旧连接会保留；从现在起请使用副本。</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows 会清除已保存的用户名和密码，并在下次尝试时要求输入。</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>我们会在 Windows 防火墙中添加规则，这些规则只允许 VPN，不允许其他内容。</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>已更改。下一次连接尝试会显示是否有效果。</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>这些更改中，有些针对您的账户，有些针对这台电脑。请分别修复。未作任何更改。</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>已撤消，无法撤消的更改除外。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>这无法撤消。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 连接“%1”的类型</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 连接“%1”的身份验证方法</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 连接“%1”的 IPsec 参数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Windows 的默认值</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>自己的参数</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>电话簿中 VPN 连接“%1”的条目</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN 连接“%2”，它是“%1”的副本，使用所输入的密钥</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>随 VPN 连接“%1”保存的用户名和密码</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>网络设备 %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>由 Windows 重新创建</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>缺失或无法正常工作</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Windows 记住的名称和地址（DNS 缓存）</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Windows 防火墙的规则“%1”</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>放行出站 VPN 流量</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>被其他人更改</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1”不是通过注册表值或服务的启动类型修复的，因此没有可部署的内容。</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>无法将文件写入“%1”。</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>请用 --cause 指定原因。“fix789ctl list --json”会列出各个原因。</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>请用 --as 选择格式：reg、powershell 或 intune。</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>这需要从标准输入提供您得到的预共享密钥 (--key-stdin)。未作任何更改。</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>更改记录的文件夹无法使用。未作任何更改。%1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>服务器的证书 (%1) 有效期至 %2。现在的日期是 %3。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>服务器的证书 (%1) 从 %2 起才有效。现在的日期是 %3：两者之一有误。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>证书“%1”(%2) 有效期至 %3。现在的日期是 %4。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>证书“%1”(%2) 从 %3 起才有效。现在的日期是 %4。</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>按照其他时间源，这台电脑的证书目前有效；按照电脑自己的时钟则无效。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>连接使用证书登录，而证书是否有效由时钟决定。</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>按照其他时间源，服务器的证书目前有效；按照这台电脑的时钟则无效。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>这台电脑的时钟与其他时间源一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>这台电脑的时钟显示 %1；其他时间源显示 %2（均为 UTC）。</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>未记录这台电脑的日期。</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>无法读取这台电脑或其他电脑上的时间。</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>没有可靠的时间源可用。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows 结束了密钥交换，因为无法检查证书的吊销情况（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows 没有接受服务器的证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>请询问 VPN 的负责人服务器的证书是否已更新，并索取其根证书。</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>值 ServerAuthCert 位于 %1。</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>可以改用这个证书：%1。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>VPN 服务器被配置为使用证书 %1，而这台电脑没有该证书。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>VPN 服务器被配置为使用 DirectAccess 证书 (%1)。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert 为 1：在管理员更改之前，该设置保持不变。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert 不为 1：DirectAccess 可能会再次将其替换。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>VPN 服务器被配置为使用自签名证书 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>VPN 服务器被配置为使用不合适的证书 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>VPN 服务器被配置为使用已过期的证书 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>这台电脑上的 VPN 服务器被配置为使用 %1。</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>无法将为 VPN 服务器配置的证书与这台电脑上的证书进行比较。</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>此 VPN 服务器只有专用地址。如果它位于路由器 (NAT) 之后，还需要 AssumeUDPEncapsulationContextOnSendRule = 2。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>无法判定这台电脑本身是否为 VPN 服务器。</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>这台电脑不是 VPN 服务器。</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>无法读取这台电脑上的 VPN 服务器的部分设置。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>这台电脑上的 VPN 服务器未配置为使用特定的证书。</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>这台电脑上的 VPN 服务器使用正确的证书</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>这台电脑不信任服务器证书（%1，由 %2 颁发）的根证书。</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows 可能会拒绝服务器证书（%1，由 %2 颁发）的证书链。</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows 不向所有用户显示此内容。请以管理员身份运行检查 (fix789ctl check %1)。</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>服务器使用 %1 进行登录，而连接不允许这种方式。</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>此处不支持：只有 Windows 自己才能尝试它自己的连接。</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>没有 Windows 可以尝试的 VPN 连接。请指定这台电脑上的某个连接。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Windows 自己的连接尝试未及时完成，已被取消。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Windows 自己的连接尝试已被停止。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>无法启动 Windows 自己的连接尝试。</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>记录中绝不包含密钥、密码或人名。服务器、网络、连接和地址会替换为代用名。</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>未包含在内，因为未向此系统查询这些信息，或者此系统没有这些信息：%1。</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>拒绝访问：%1。若要包含此内容，请以管理员身份重新记录。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>无应答：%1。</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>已记录的电脑无法拨号连接。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows 正在尝试它自己的连接。</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>服务器应答版本 2.1 的密钥交换（服务器必须将其视同 2.0）。但在同一端口上，版本 1.0 和 2.0 的相同交换得不到应答。</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>可以访问服务器，但它不与这台电脑开始密钥交换。</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>这台电脑没有从 Wi-Fi“%1”得到地址（现为 %2）。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows 报告此网络无法访问互联网（“受限”）。其他检查会显示是否属实。</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows 报告这台电脑未连接到任何网络。其他检查会显示是否属实。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>这台电脑连接在 Wi-Fi“%1”上，该 Wi-Fi 没有提供网关，因此无法访问此网络以外的任何内容。</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>这台电脑所连接的 Wi-Fi 没有提供网关，因此无法访问此网络以外的任何内容。</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>这台电脑由设备管理 (MDM) 管理。不知道设备管理是否会再次设置错误的值。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>这台电脑上的 VPN 服务器已设置为另一个证书。重新启动其服务“Routing and Remote Access”之后，它才会使用该证书。</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>没有进行绕过这台电脑筛选器的第二次尝试：只有管理员才能进行。</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>没有进行绕过这台电脑筛选器的第二次尝试。</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>当这台电脑的筛选器放行服务器时，Windows 能够连接，否则失败（错误 %1）。这台电脑上的一个筛选器阻挡了 VPN。</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit 需要 --dial：它决定 Windows 如何进行第二次尝试。</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all 不能与指定的运行或 --json 组合使用。</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows 会使用您输入的用户名和密码，而不是已保存的用户名和密码。</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>所输入的用户名和密码</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>域网络中的 Windows 防火墙</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>专用网络中的 Windows 防火墙</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>公用网络中的 Windows 防火墙</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>请在“高级安全 Windows Defender 防火墙”中查找连接安全规则以及阻止流量的出站规则。请逐个禁用，每次都再试一次。</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>发送到 %2 的 UDP %1 的消息数：%3。对这些消息的应答却来自 %4。</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin 和 --password-stdin 只用于 VPN 连接，并且与 --yes 一起使用。</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off 需要 --dial 和 --permit：只有在它们无效时才会使用。</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>到服务器的连接在登录完成之前被关闭（错误 %1）。</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>服务器在登录完成之前结束了连接（错误 %1）。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>用于 L2TP 的 Windows 设备正在使用或未设置（错误 %1）。</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>不允许该账户在此时段登录（错误 %1）。</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>账户已禁用（错误 %1）。</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>账户的密码已过期（错误 %1）。</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>账户没有拨入权限（错误 %1）。</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>用于连接的设备报告了故障（错误 %1）。</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>服务器拒绝了用户名或密码（错误 %1）。</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>账户已过期（错误 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Windows 服务“Remote Access Connection Manager”无法启动（错误 %1）。</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>登录之后未能就网络协议达成一致（错误 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>连接在登录期间结束（错误 %1）。</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>服务器没有分配地址（错误 %1）。</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>这台电脑无法达到连接所要求的加密强度（错误 %1）。</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>服务器无法达到连接所要求的加密强度（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows 未找到用于这台电脑的证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows 无法建立数据保护（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>无法访问服务器的地址（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows 未找到用于这台电脑的有效证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows 与服务器未能就数据保护达成一致（错误 %1）。</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>密钥交换失败，Windows 没有给出原因（错误 %1）。</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>服务器拒绝了这台电脑的证书（错误 %1）。</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>密钥交换失败（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows 未找到用于登录的证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows 尝试了每种类型的隧道，全部失败（错误 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>服务器没有应答，很可能是由于其证书（错误 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>服务器没有应答，很可能是由于密钥（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>服务器的策略不允许此登录方法（错误 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Windows 服务“IKE and AuthIP IPsec Keying Modules”或“Base Filtering Engine”未运行（错误 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Windows 服务“Remote Access Connection Manager”未运行（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>服务器的证书是颁发给另一个名称的（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>无法解析服务器的名称（错误 %1）。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>服务器拒绝了登录协议（错误 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>无法访问服务器的目录服务（错误 %1）。</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>账户已锁定（错误 %1）。</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>双方没有接受对方的密钥或证书（错误 %1）。</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>请暂时不要再试：许多服务器会在几次被拒绝的尝试之后锁定账户。请让 VPN 的负责人检查该账户，并询问其他用户是否有同样的问题。</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>请重启这台电脑，并让 Windows 再次尝试其连接。</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>请检查网页能否打开，将服务器的名称与您得到的名称进行核对，并让 Windows 再试一次。</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>请在此处也输入用户名和密码，以便我们自己的登录能够显示服务器的答复。</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>请在 Windows 的连接中再次输入密钥，然后尝试连接。如果没有效果，请断开这里其他电脑上的 VPN，然后再试一次。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>请在此处输入预共享密钥，以便我们自己的协商能够进行到底，并让 Windows 再次尝试其连接。</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>请关闭 WSL（“wsl --shutdown”），并让 Windows 再次尝试其连接。</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>请重启这台电脑，在设备管理器中检查“WAN Miniport (L2TP)”，并让 Windows 再试一次。</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>拨号所用的名称：“%1”。</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>服务器接受您输入的用户名和密码，因此 Windows 保存的是不同的用户名和密码。</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>在 Windows 的上次尝试中，IPsec 正常；失败发生在登录时。</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows 的尝试止步于它自己的设备：没有任何内容到达服务器，因此这不能说明密钥、用户名或密码的情况。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>错误 %1 与使用预共享密钥的连接不符：它属于使用证书的连接。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>错误 %1 与使用证书的连接不符：它属于使用预共享密钥的连接。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>服务器的 L2TP 服务有应答，但其中的 PPP 无应答。</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>请再慢慢输入一次用户名和密码。如果再次被拒绝，请停止尝试，因为账户可能会被锁定，并请让 VPN 的负责人检查该账户。</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>没有为连接“%1”保存任何内容，因此 Windows 会提供您的 Windows 登录信息，但 %2 禁止将其用于 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>服务器拒绝了登录（错误 691），因此 IPsec 是正常的。</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>大于一个数据包的消息没有得到应答，而使用证书的连接会发送这样的消息。</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>服务“IKE and AuthIP IPsec Keying Modules”正在运行，但既不使用 UDP 500 也不使用 UDP 4500，因此没有应答能到达它。</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>这台电脑上没有 VPN 连接，也没有指定服务器。</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>服务器已数次拒绝登录。许多服务器会在几次被拒绝的尝试之后锁定账户：在知道原因之前，请不要再试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>服务器的证书是颁发给“%1”的，但拨号所用的名称是“%2”。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>请询问 VPN 服务器的负责人，其证书包含哪些名称。</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>您说过其他人现在可以连接。</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>您说过其他人现在可以从别处连接。</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>您说过此处的另一台 Windows 电脑已连接。</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>您说过此处的其他 Windows 电脑都没有连接。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>服务“%1”已停止响应。</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL 共享 Windows 的网络（镜像模式），这使 Windows 无法拨号连接 VPN。</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>请用“wsl --shutdown”关闭 WSL，然后再次尝试 VPN。如果此后正常，请在您用户文件夹中的文件“.wslconfig”中设置“networkingMode=nat”。</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>请在该程序中允许 L2TP/IPsec（UDP 500、4500 和 1701），或者请该程序的负责人进行设置。您不需要将保护完全关闭。</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>服务器没有为此类客户端设置 L2TP/IPsec 连接。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>请询问 VPN 服务器的负责人，是否为来自任意地址（IPv4 和 IPv6）的客户端设置并加载了使用预共享密钥的 L2TP/IPsec 连接。</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>服务器不接受 L2TP：其 L2TP 端口未启用。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>请让 VPN 服务器的负责人允许 L2TP。新安装的 Windows Server 2025 在设置好 L2TP 端口之前不接受 L2TP 连接。</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>请在 %1 上允许 L2TP：“路由和远程访问”、“端口”、“属性”、“WAN Miniport (L2TP)”、“配置”、“远程访问连接(仅入站)”，并将端口数设置为大于 0；然后重新启动服务。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>服务器证书所颁发给的名称与拨号所用的名称不同。</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>请在 VPN 连接中，将服务器证书中的某个名称填写为服务器。如果这些名称都不能通往服务器，请向服务器的负责人索取包含拨号所用名称的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>%1 的证书不包含拨号所用的名称，因此 Windows 拒绝该证书（错误 835）。请告诉我们拨号时应使用哪个名称，或者颁发一个 DNS 名称中包含此名称的证书。</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>服务器自己无法建立数据保护 (ESP)。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>请让 VPN 服务器的负责人检查其日志：往往是其内核或容器缺少 ESP。</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 接受密钥，但不应答快速模式。请在其日志中检查服务器自己的错误（“Add SA”、“errno”、“no such file”）：内核或容器可能缺少 ESP、af_key 或 XFRM。</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>服务器无法同时为一台路由器后的多台 Windows 电脑提供服务。</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>请断开此处其他 Windows 电脑上的 VPN，然后再试一次。如果有效果，请让 VPN 服务器的负责人使其能够区分同一地址后的客户端。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>请让 VPN 服务器的负责人检查其 PPP 服务 (pppd) 的日志。</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>%1 的 L2TP 服务有应答，但其中没有任何内容应答 PPP。请检查 pppd 是否启动（其日志、选项、内核模块 ppp_generic 和 l2tp_ppp）。</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>账户已锁定。</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>请暂时不要再试。请让 VPN 的负责人解锁该账户，并查明哪台设备在用旧密码登录。</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>不允许该账户使用 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>请询问 VPN 的负责人，是否允许该账户使用 VPN（组、拨入权限、时间段），以及账户或其密码是否已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>服务器的目录服务不接受登录协议 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>请询问 VPN 的负责人，其他用户是否有同样的问题，以及目录服务最近是否经过加固 (NTLM)。</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 拒绝使用 MS-CHAPv2 的登录（错误 691）。请检查目录服务是否接受 MS-CHAPv2：如果 NTLMv1 被禁用（LmCompatibilityLevel 5、“Restrict NTLM”）、账户在组 Protected Users 中，或者目录服务不支持 MS-CHAPv2（LDAP、Kerberos），则无论密码如何都会被拒绝。</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows 不再将您的 Windows 登录信息传递给 VPN（NTLMv1 被阻止）。</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>请为 VPN 输入用户名和密码，而不要使用 Windows 登录信息；或者请 VPN 的负责人提供使用证书的登录方式。</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>根据证据，还可能有此处未列出的其他原因。</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>现在此处有另一台 Windows 电脑连接到此 VPN 吗？</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>现在有人能从别处连接到此 VPN 吗？</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>此 VPN 以前在此网络上正常过吗？</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>VPN 服务器最近被更改或升级过吗？</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>在此处输入预共享密钥之前</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>在此处输入用户名和密码之前</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>是其他原因。</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>请在 VPN 连接的属性的“安全”下检查它使用的是预共享密钥还是证书，以及所尝试的是否为该连接。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>请检查这台电脑的连接安全规则 (wf.msc) 以及 VPN 连接所要求的加密，并让 Windows 再次尝试其连接。</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 无应答。在 UDP 4500 上，服务器应答 IKEv2，但不应答 IKEv1；许多服务器只在 UDP 500 上接受 IKEv1。</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>服务器是 Windows 服务器。它应答 IKEv2，但不应答 L2TP 所需的 IKEv1。</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>在此网络（“%2”）上，有 %1 次服务器起初无应答，几分钟之后才应答，最近一次是在 %3 分钟之后。</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 分钟前，服务器在此网络上无应答。如果每次加入之后都是这样，则说明网络授予访问权限较晚。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>在几秒钟内，从几个源端口再次联系了服务器：它在其中 %1 个上有应答，在 %2 个上始终无应答。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>在几秒钟内，再次联系了服务器：有一段时间它对我们的所有源端口都无应答，而在此之前和之后都有应答。</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>发送给服务器的内容有一部分能通过，有一部分不能。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>发送到应答程序 UDP %1 的内容，到达时字节已改变；发送到另一个端口的内容则原样到达。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>发送到应答程序 UDP %1 的内容，到达时源端口已改变；发送到另一个端口的内容，到达时源端口不变。</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>路由器会更改密钥交换的数据包。</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>互联网看到的这台电脑的地址是 %1，这就是服务器自己的地址。</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>从这里访问时，服务器在 UDP 500 和 UDP 4500 上都无应答。</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>这台电脑位于 VPN 所通往的网络内部。</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>在您从此网络外部尝试之前</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>在路由器不再改动 IPsec 之前</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>如果先发送第二部分，大消息能够到达应答程序；按通常的顺序则会丢失。</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>服务器名称的每个地址都有应答：%1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>服务器通过 IPv6 应答。</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>服务器的地址 %1 在 UDP 500 上无应答。</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>与此同时，同一名称的以下地址有应答：%1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>服务器可以通过 IPv4 访问，但不能通过 IPv6 访问。</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>服务器通过 IPv4 有应答，但通过 IPv6 无应答，而 Windows 会首先尝试 IPv6。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>请询问 VPN 服务器的负责人，服务器通过 IPv6 是否有应答。如果有，则说明 IPv6 在此网络上不起作用。</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>服务器的名称有多个地址，其中一个无应答：%1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>服务器名称的一个地址无应答，但另一个有应答：%1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>服务器应答野蛮模式，但不应答 Windows 所使用的主模式。</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>服务器应答了野蛮模式的第一条消息：%1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>同一密钥以 ANSI 代码页编码后被接受。</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>另一种形式的密钥得到了相同的响应。</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>密钥包含普通 ASCII 以外的字母，不同系统对其编码方式不同。服务器接受采用旧编码（ANSI 代码页）的密钥，不接受采用 UTF-8 的密钥。</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>身份验证，ANSI 代码页的密钥</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>改为尝试了 ANSI 代码页的密钥</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>野蛮模式，用于比较</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>这台电脑提供了 Windows 在选择“需要加密”时提供的选项：%1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>这台电脑提供了 Windows 在选择“最大强度的加密”时很可能提供的选项：%1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>这台电脑提供了 Windows 在选择“可选加密”时很可能提供的选项：%1。</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>服务器改为接受以下内容：%1。</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>对于数据（快速模式），服务器接受 AES-128，但不接受 Windows 在选择“最大强度的加密”时很可能提供的选项。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>请让 VPN 服务器的负责人也允许 ESP 使用 AES-128 和 3DES，配合 SHA-1（strongSwan、libreswan：“esp=aes128-sha1,aes256-sha1,3des-sha1”），然后再试一次。</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>此 VPN 服务器缺少一个修补“路由和远程访问”安全漏洞的更新 (%1)。请安装最新的累积更新。</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft 曾表示，安装更新 %1 之后 VPN 连接可能会失败，但没有说明是哪些连接。这台电脑已安装该更新。%2 或之后的任何更新都可将此问题修复。</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>2022 年 1 月，一个更新导致此 Windows 版本上的 L2TP/IPsec 失效。%1 或之后的任何更新都可将其修复。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>此 Windows 内部版本 (%1) 会导致与其他厂商服务器的 L2TP/IPsec 连接失败，但此服务器是 Windows 服务器。%2 或之后的任何更新都可将其修复。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>请让 VPN 服务器的负责人允许 UDP 端口 1701 使用 ESP：AES-128 和 SHA-1，传输模式，不使用 PFS。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1”不是加密设置。请选择 require、maximum 或 optional。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>对于数据（快速模式），服务器接受 %1，而 Windows 可能不提供这种方法；对于已知 Windows 会提供的方法，服务器都不接受。</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>服务器运行 strongSwan，多种产品都包含它。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>服务器发送 %1 的供应商 ID。</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>所看到的服务器情况与多种产品相符。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>服务器发送 %1 的供应商 ID，而服务器表中没有它。</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>在所看到的服务器情况中，没有任何内容表明其产品名称。</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>服务器按顺序发送 SoftEther VPN 的六个供应商 ID。</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>其 L2TP 服务自称“%1”。</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>您说过服务器是 %1。</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>您说过服务器是 %1，但其应答符合另一种产品。</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>日志中有些行的格式是某一种产品所独有的。</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>日志中有某个服务写入的行，而多种产品都包含该服务。</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>制造商的文档中有记载</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>在其源代码中查到</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>由用户报告</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未经核实</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>未找到来源</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>该产品没有此部分</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>要设置的内容：%1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Windows 所需的内容：%1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>该日志中的行：%1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>这是 %1，适用版本：%2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>请再次输入预共享密钥，并重新启动服务 RemoteAccess。</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>双方使用相同的密钥，采用主模式，对端为任意地址。</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 及更高版本；2008 及以前，该复选框名为“Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS 自己创建策略；PowerShell：Get-VpnServerConfiguration、Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>撤消自定义 IPsec 策略：Set-VpnServerConfiguration -RevertToDefault。然后重新启动服务 RemoteAccess。每次重新启动服务 IPsec Policy Agent 之后，也要再次重新启动它，因为该操作会删除此策略。</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>其中之一：AES-256、SHA-1、ECP-384；AES-128、SHA-1、ECP-256；AES-256、SHA-1、MODP-2048；3DES、SHA-1、MODP-2048；3DES、SHA-1、MODP-1024。</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 适用于 Windows 2000 和 2003；事件适用于 Windows Server 2008 及更高版本；cmdlet 适用于 Windows Server 2012 R2 及更高版本</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>在服务器和每个客户端上将该值设置为 2，并重启两者；或者为服务器提供公网地址。</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>在每个 Windows 客户端上设置 AssumeUDPEncapsulationContextOnSendRule = 2 并重启，或者为服务器提供公网地址。</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista 和 Windows Server 2008 及更高版本</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>服务器前面的路由器的端口转发</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到服务器，或者为其提供公网地址（Microsoft 推荐）。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到服务器；UDP 1701 在 IPsec 内传送。</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 及更高版本</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>撤消自定义 IPsec 策略：Set-VpnServerConfiguration -RevertToDefault。然后重新启动服务 RemoteAccess。</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>使用 AES-128 或 3DES 以及 SHA-1 的 ESP，传输模式，不使用 PFS，UDP 1701。只接受 AES-256、SHA-2 或 GCM 的服务器可能会失败。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>勾选“Remote access connections (inbound only)”，将“Maximum ports”设置为大于 0（默认为 128），然后选择 All Tasks &gt; Restart。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>在 IPsec 内应答 UDP 1701 的 L2TP 服务。</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server，所有受支持的版本</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>账户的拨入属性；使用 RADIUS 时为 NPS 的网络策略</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>重新设置密码；允许账户连接（拨入，或者网络策略）。</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>服务器自己的列表或其目录通过 PAP 或 MS-CHAPv2 接受的名称和密码。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 及更高版本</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>扩大静态地址池，或者检查 DHCP 服务器是否可以访问，以及是否还有可用的地址。</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>每个客户端一个空闲地址。</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>允许连接所使用的方法。</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP、CHAP 和 MS-CHAPv2 之一，与连接的属性中的相同。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>勾选“Remote access connections (inbound only)”，将“Maximum ports”设置为大于 0，然后选择 All Tasks &gt; Restart。新安装的 Windows Server 2025 在此之前不接受 L2TP；就地升级的服务器会保留原有设置。</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>服务器所查询的 RADIUS 服务器 (NPS)</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>检查 RADIUS 服务器是否有应答。</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>目录服务在服务器的等待时间内作出的应答。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>将机密与客户端的进行核对。它不应以特殊字符开头或结尾。</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>如 2024 年及以后的文档所述；日志行适用于 MX 15.12 及更高版本</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>如 2024 年及以后的文档所述</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>不在仪表板中：client VPN 的加密由 Meraki 支持人员设置</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>请让 Meraki 支持人员将其恢复为 Windows 所提供的 3DES、SHA-1 和 Diffie-Hellman 组 2。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>MX 前面的路由器或调制解调器</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>为 MX 提供公网地址，或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>MX 前面的路由器或调制解调器；在 MX 上：Security &amp; SD-WAN &gt; Monitor &gt; Appliance status 显示其专用上行地址</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到 MX 的专用上行地址。在其 WAN 上捕获可以看出它们是否到达。</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>MX 的 WAN 上的数据包捕获（UDP 500 和 4500）</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>请让 Meraki 支持人员允许 3DES 或 AES-128，配合 SHA-1。</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>将其设置为 Enabled。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management；使用 RADIUS 或 Active Directory 时，在该服务器上</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>重新设置密码，并将“Authorized”设置为 yes。使用 Meraki Cloud Authentication 时，名称为电子邮件地址。RADIUS 服务器必须允许 PAP。</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>RADIUS 或 Active Directory 服务器的日志</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>未加密的密码 (PAP)，在 IPsec 内传送。</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>选择未在别处使用的更大的子网。</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>对此用户设置为 yes。</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>可以使用 VPN 的账户。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout；在 RADIUS 服务器上为其自己的超时</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>增大两者。使用 Azure MFA 时，Meraki 建议在服务器上设置为 300 秒。</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>在服务器和目录服务的等待时间内完成的确认。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows：连接的属性 &gt; 安全；RADIUS：NPS 的网络策略</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>在两者上都允许“未加密的密码(PAP)”。</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>RADIUS 服务器的日志</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 该 L2TP 服务器 &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>再次将密钥复制到客户端。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 该 L2TP 服务器：Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi 不能选择单个密码算法。请打开 Weak Ciphers（也允许较旧的算法），并更新网关。</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi 网关，如 2026 年的文档所述</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>UniFi 网关前面的路由器</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>为网关提供公网地址（Ubiquiti 推荐），或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到网关。为网关提供公网地址更好：Ubiquiti 警告说，即使转发了端口，在 NAT 之后也会出现问题。</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>启用 L2TP 服务器，或者创建它。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 该 L2TP 服务器 &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>重新设置用户的密码。在 Windows 上为连接允许 MS-CHAP v2：UniFi 要求使用它。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 该 L2TP 服务器 &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>选择更大的子网；UniFi 默认创建 /24。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows：连接的属性 &gt; 安全</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>在那里允许“Microsoft CHAP Version 2 (MS-CHAP v2)”。</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>在 Windows 连接的属性中允许 MS-CHAP v2。</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>再次输入机密。</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>在 L2TP 服务器所使用的配置文件“default”中设置 hash-algorithm=sha1、enc-algorithm=aes-256,3des、dh-group=modp2048,modp1024。</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>此路由器前面的路由器</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>为此路由器提供公网地址，或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>此路由器前面的路由器；在此路由器上：/ip/firewall/filter chain=input、/ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>放行入站 UDP 500 和 UDP 4500，并转发两者。</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>在 L2TP 服务器所使用的提议“default”中设置 auth-algorithms=sha1、enc-algorithms=aes-128-cbc,aes-256-cbc,3des、pfs-group=none。</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>设置 enabled=yes，并在 IPsec 之后放行入站 UDP 1701。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)，主题为 l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>在 IPsec 内应答 UDP 1701 的 L2TP 服务。该行表示客户端的 L2TP 已到达。</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret 的 name、password；使用 RADIUS 时，在该服务器上</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>重新设置密码。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)，主题为 l2tp、ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>扩大地址池。</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>添加 mschap2，或者客户端所使用的方法。</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>如果多个客户端共用一个公网地址，请设置 caller-id-type=number。</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>能够区分同一公网地址后的两个客户端的服务器。</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>使用 L2TP 服务器所创建的 peer (exchange-mode=main-l2tp)，或者设置 exchange-mode=main。</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 主模式。</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>再次输入共享机密，并检查 WAN GroupVPN 是否已启用。</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>设置 Group 14、AES-256 和 SHA1，或者 Group 2、3DES 和 SHA1。</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>服务器前面的路由器</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>为服务器提供公网地址，或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 及更高版本</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced)；SonicWall 前面的路由器</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>勾选它，并将 UDP 500 和 UDP 4500 转发到 SonicWall。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>日志，类别 VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>设置 Protocol ESP、Encryption AES-128 或 3DES、Authentication SHA1，并取消勾选“Enable Perfect Forward Secrecy”。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>日志，类别 VPN &gt; VPN IKE（事件 88）</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>使用 AES-128 或 3DES 以及 SHA-1 的 ESP，传输模式，不使用 PFS，UDP 1701。</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>启用它，然后选择 Configure 并为其设置地址和用户组。</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users；本地用户，或者 RADIUS 或 LDAP 服务器</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>重新设置密码，并将用户放入该组。</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>来源未说明</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>日志，类别 VPN &gt; L2TP Server（事件 311、312、344）</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>扩大从 Start IP 到 End IP 的范围。</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>将客户端所使用的协议添加到选定的协议中。</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>用户的组和 VPN 访问权限</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>允许该用户。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>日志，类别 Users &gt; Authentication Access（事件 986）</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>RADIUS 或 LDAP 服务器</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>检查它是否有应答。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>日志，类别 Users &gt; Radius Authentication（事件 244、746）</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; 该隧道；config vpn ipsec phase1-interface：set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>再次输入预共享密钥。</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>设置 proposal aes256-sha1 3des-sha1 和 dhgrp 14 2。在向导所设置的组合中，Windows 只提供 3des-sha1 配合 dhgrp 2：没有这一组合，Windows 无法连接。</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>以 Windows Vista 及更高版本作为客户端</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>FortiGate 前面的路由器；diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到 FortiGate。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 和 UDP 4500 已转发到 FortiGate。经过 NAT 的隧道不会显示“none”。</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>设置 proposal aes128-sha1 aes256-sha1 3des-sha1、pfs disable、encapsulation transport-mode、l2tp enable。</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>设置 status enable；“diagnose vpn l2tp status”显示正在运行的内容。</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>将用户放入该组，并重新设置密码。</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp：set sip、set eip；在向导中：Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>扩大从 sip 到 eip 的范围。</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>设置 net-device enable：否则，同一 NAT 后只有一个客户端可以连接。</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>在 DefaultRAGroup 中再次输入密钥：使用预共享密钥的客户端无法指定其他组。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>添加使用 pre-share、aes-256、sha 和 group 14，或者 3des、sha 和 group 2 的策略；在外部接口上使用“crypto ikev1 enable”。</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal；ASA 前面的路由器</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>设置“crypto isakmp nat-traversal 20”，并转发 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>将带有“mode transport”的转换集 esp-aes esp-sha-hmac（或 esp-3des esp-sha-hmac）添加到动态映射；生存期至少为 300 秒。</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>添加 l2tp-ipsec。</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>重新设置密码。LOCAL 和 RADIUS 支持 MS-CHAP；LDAP、NT 和 Kerberos 只支持 PAP。</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>扩大地址池；提高组策略的 vpn-simultaneous-logins。</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>设置客户端所使用且 AAA 服务器支持的方法。</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>在外部接口上启用 IKEv1：L2TP over IPsec 不能使用 IKEv2。</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>为任意地址的对端再次输入密钥。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>添加使用 pre-share、aes 256、sha 和 group 14 的策略。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>将带有“mode transport”、不带“set pfs”的转换集 esp-aes esp-sha-hmac 添加到动态映射。</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>设置这些内容；“show vpdn tunnel”列出已到达的内容。</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>在虚拟模板的“ppp authentication”所指定的列表中重新设置密码。</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>设置“ppp authentication ms-chap-v2”，或者客户端所使用的方法。</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>重新设置密钥。其 Identifier 必须为“allusers”。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients 的 Phase 1</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>设置 AES 256、SHA1、DH group 14、Key Exchange version v1、Negotiation Mode Main。</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>pfSense 前面的路由器</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>为 pfSense 提供公网地址，或者在每个 Windows 客户端上设置注册表值。手册警告说，NAT 后的 Windows 客户端极有可能失败，并建议使用 IKEv2。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal；pfSense 前面的路由器</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>将 NAT Traversal 设置为 Auto，并转发 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients 的 Phase 2</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>设置 Mode Transport、Protocol ESP、Encryption AES 128、Hash SHA1、PFS off。</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>在 WAN 上启用它，并在 IPsec 选项卡上添加规则，放行到 WAN 地址的 UDP 1701。</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 及更高版本</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users；使用 RADIUS 时，在该服务器上</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP：Remote Address Range、Subnet Mask、Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>增大用户数和范围。</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>选择与 Windows 连接的属性中相同的方法（手册使用 CHAP）。</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>使用移动客户端的 Phase 1，并使用“allusers”的密钥。</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>接受客户端自己的（往往是专用的）IPv4 地址作为其标识的服务器。</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>再次输入密钥。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>服务器文件夹中的 server_log/（没有任何行提及密钥：日志显示，客户端在其从未建立成功的 IKE SA 之后 10 秒被删除）</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>没有此项设置：无法选择 IPsec 的密码算法</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>更新服务器：当前版本接受 Windows 所提供的 AES-256、SHA-1 和 MODP-2048。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>服务器文件夹中的 server_log/</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到服务器。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 和 UDP 4500 已转发到服务器。客户端在 UDP 4500 上到达后就会出现该行；如果没有，则说明没有任何内容到达那里。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>更新服务器。</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>勾选该复选框。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>在 IPsec 内应答 UDP 1701 的 L2TP 服务。服务正在运行时，其日志中会出现该行。</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>重新设置密码。名称后面可能需要加上集线器：user@hub；默认集线器显示在 VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings 中。</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>虚拟集线器的 security_log/</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>扩大虚拟 DHCP 服务器的范围，或者检查虚拟集线器的网络中的 DHCP 服务器。</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>在用户或组的安全策略中允许访问。</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>没有此项设置：服务器接受 PAP 和 MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>在客户端上允许 PAP 或 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>再次输入密钥，然后按 Apply。</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>更新 DSM 和套件 VPN Server。</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>NAS 前面的路由器</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>NAS 几乎总是位于 NAT 之后：请在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>NAS 前面的路由器；Control Panel &gt; Security &gt; Firewall：VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>将 UDP 500 和 UDP 4500 转发到 NAS，并在其防火墙中允许两者。不需要转发 UDP 1701。</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>对 Windows 请保持关闭。没有用于此的其他设置：请更新 DSM 和套件 VPN Server。</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>勾选该复选框，并在 NAS 的防火墙中允许 UDP 1701。</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>重新设置 DSM 账户的密码，在 Privilege 下为其勾选 L2TP/IPSec，并使用 MS-CHAP v2。</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address、Maximum connection number、Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>提高两个最大值。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup：General Pre-Shared Key；或者在配置文件中：IKE Authentication Method、Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>再次输入密钥，然后按 OK。</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>在那里允许 High (ESP)：Medium 是 AH，Windows 不提供它。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control：Enable L2TP VPN Service，及其选项卡 Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>为客户端所到达的 WAN 勾选它。在用户的配置文件中，将“L2TP with IPsec Policy”设置为 Must 或 Nice to Have。</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>启用账户，并重新设置其密码（最多 19 个字符）。</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>选择 DHCP 地址池中仍有可用地址的子网。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>将机密与客户端的进行核对，并检查其 ID 与任意地址的对端匹配；然后运行“swanctl --load-creds”或“ipsec rereadsecrets”。</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan（使用 ipsec.conf 时：strongswan-starter）；swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>添加 aes256-sha1-modp2048（对于旧客户端，还有 3des-sha1-modp2048）。</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>服务器位于 NAT 之后，或者“encap = yes”使其看起来如此：为其提供公网地址并设置“encap = no”，或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>将 esp_proposals 设置为 aes128-sha1,aes256-sha1,3des-sha1（不带 DH 组），将 mode 设置为 transport，将 local_ts 设置为 dynamic[udp/1701]。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>启动 xl2tpd；在客户端使用的地址上，在 IPsec 之后放行入站 UDP 1701。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets（xl2tpd 的 pppd）；使用 RADIUS 时，为保存在 RADIUS 中的列表</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>在那里更正名称和密码。</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd，或者系统日志</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>扩大“ip range”。</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>xl2tpd 的 pppoptfile（通常为 /etc/ppp/options.xl2tpd）：require-…、refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>要求并允许与客户端相同的协议：对于 MS-CHAPv2，为 require-mschap-v2。</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>内核的 ESP；在容器中，则为其主机的 ESP</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>在内核中启用传输模式的 ESP；如果有容器，也要为容器启用。</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>支持传输模式 ESP 的内核。</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>将两者都设置为 psk，或者为客户端提供证书。</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>以预共享密钥作为身份验证方法，或者使用电脑的证书。</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>将其设置为 %any。</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>为 L2TP 客户端将 version 设置为 0 或 1 (keyexchange=ikev1)。</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>为任意地址的对端添加 version 为 0 或 1 的连接。</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>用于任意地址的对端、使用预共享密钥的连接。</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>pppd 的插件 radius.so 的 RADIUS 服务器</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>将用于 %any 的 PSK 与客户端的进行核对；然后重新启动服务 ipsec。</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>将 aes256-sha1;modp2048 添加到 ike=。如果系统的加密策略禁止 SHA-1，请为此服务器允许使用 SHA-1。</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>服务器位于 NAT 之后：为其提供公网地址，或者在每个 Windows 客户端上设置注册表值。</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec；/var/log/secure 或 /var/log/auth.log（使用 plutodebug）</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>服务器前面的路由器的端口转发；/etc/ipsec.conf：encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>设置 phase2alg=aes128-sha1,aes256-sha1、type=transport、leftprotoport=17/1701、rightprotoport=17/%any、pfs=no。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>添加使用 authby=secret 的连接，或者为客户端提供证书。</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>设置 ikev1-policy=accept：版本 5 的默认值为 drop。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>添加使用 authby=secret 和 right=%any 的连接，并加载它 (auto=add)。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>启动 xl2tpd；在 IPsec 之后放行入站 UDP 1701。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets；使用 RADIUS 时，为保存在 RADIUS 中的列表</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>pppoptfile（通常为 /etc/ppp/options.xl2tpd）：require-…、refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>重新设置机密并 commit。</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>没有 ike-group 时，VyOS 只接受 aes256-sha1-modp1024 和 3des-sha1-modp1024，其中 Windows 只提供后者。请设置使用 aes256、sha1 和 dh-group 14 的 ike-group。</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>外部接口的防火墙；VyOS 前面的路由器</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>在外部接口上允许 UDP 500、ESP 和 UDP 4500，并用“ipsec match-ipsec”允许 UDP 1701。</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>没有 esp-group 时，VyOS 只接受 aes256-sha1 和 3des-sha1。请设置使用 aes128、sha1 且不使用 PFS 的 esp-group。</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>设置 outside-address，并在外部接口上用“ipsec match-ipsec”允许 UDP 1701。</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>重新设置密码并 commit。</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>扩大范围，或者指定下一个池。</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>设置 mschap-v2，或者客户端所使用的方法。</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>请检查 %1 前面的路由器的端口转发：UDP 500 和 UDP 4500 都必须通往 VPN 服务器，而不是其他设备。</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki：Security &amp; SD-WAN &gt; Configure &gt; Firewall，“Forwarding rules”；如果 MX 本身就是服务器，则两个端口都不得转发。</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 不接受 Windows 为 L2TP/IPsec 提供的任何方法：AES-256 配合 SHA-1 和 ECP-384，AES-128 配合 SHA-1 和 ECP-256，AES-256 配合 SHA-1 和 MODP-2048，3DES 配合 SHA-1 和 MODP-2048 或 MODP-1024。请允许其中之一。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan：“aes256-sha1-modp2048”。其日志会显示：strongSwan“no proposal found”，libreswan“no acceptable Oakley Transform”，MikroTik“no suitable proposal found”。</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 自己报告没有服务在 UDP 500 上侦听。请启动其 IPsec 服务。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan：“systemctl status strongswan”；libreswan：“ipsec status”；Windows：服务“Routing and Remote Access”。</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 应答 IKEv2，但不应答 L2TP/IPsec 所需的 IKEv1。请允许 L2TP 客户端使用 IKEv1，或者将类型为 IKEv2 的连接的设置发送给我们。</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan：“ikev1-policy=accept”；strongSwan：“version = 1”。</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 拒绝我们提供的一切。请检查是否为来自任意地址的 L2TP 客户端设置并加载了连接（IPv6 需要单独的连接）。</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>其日志会显示：strongSwan“no IKE config found”；libreswan“no connection has been authorized”。</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>请以安全的方式再次将 %1 的预共享密钥发送给我们，并告诉我们它是否被更改过。服务器的日志会显示我们的尝试。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan：“could not decrypt payloads”；libreswan：“mismatch of preshared secrets”；FortiGate：“probable pre-shared secret mismatch”；MikroTik：“parsing packet failed, possible cause: wrong password”。</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 拒绝这台电脑的 IKE 标识：Windows 使用自己的内部地址作为标识。请接受来自 L2TP 客户端的任意标识。</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan 和 libreswan：“rightid=%any”。</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 接受密钥，但拒绝 Windows 为数据（快速模式）提议的内容：使用 AES-128 或 3DES 以及 SHA-1 的 ESP，传输模式，不使用 PFS，UDP 1701。请允许这些内容。</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan、libreswan：“esp=aes128-sha1,aes256-sha1,3des-sha1”、“type=transport”、“leftprotoport=17/1701”。</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>同一地址后的多台 Windows 电脑无法同时连接到 %1。请使服务器能够区分它们。</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan：插件 connmark；其他 Linux 服务器：使用 L2TP 以外的协议，因为它们在内部都使用 UDP 1701。</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>到 %1 的 IPsec 已建立，但其中没有任何内容应答 L2TP (UDP 1701)。请检查 L2TP 服务是否正在运行，以及服务器自己的防火墙在 IPsec 之后是否允许 UDP 1701。</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>在 Linux 上这是 xl2tpd；在 Windows 上是“Routing and Remote Access”，L2TP 端口数大于 0。</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>是哪种服务器？</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>在 %1 上：</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>没有名为“%1”的产品。请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>没有名为“%1”的原因。</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>表中没有与此相关的内容。</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>服务器是 %1。</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>服务器是以下之一：%1。</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>无法确定产品。</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>请使用 --identify FILE，或者 --product 和 --cause，不要使用其他参数。</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>如果您知道服务器是哪种产品，请在“fix789ctl report”中添加“--answer server-product=ID”：这样，给服务器管理员的请求中会写明该产品的菜单名称及其日志中的行。“fix789ctl servers”会列出所有产品。</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>此服务器还可以提供能使用 TCP 的 OpenVPN。这需要在每台电脑上安装客户端程序。</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>此服务器还可以提供 Windows 内置的 IKEv2。这需要服务器上有证书。</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server 还可以通过 TCP 443 提供 Windows 内置的 SSTP。这需要服务器上有证书。</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server 还可以通过 TCP 443 提供 Windows 内置的 SSTP。这需要服务器上有证书。</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS 还可以通过 TCP 443 提供 Windows 内置的 SSTP。这需要路由器上有证书。</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>除 L2TP 外，Cisco Meraki MX 还可以通过端口 443 提供 AnyConnect (Cisco Secure Client)。这需要许可证，并需要在每台电脑上安装客户端程序。</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Cisco ASA 还可以通过端口 443 提供 AnyConnect (Cisco Secure Client)。这需要在每台电脑上安装客户端程序。</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS 还可以通过端口 443 提供 OpenConnect。这需要在每台电脑上安装客户端程序。</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>只要此网络阻止这些端口，IKEv2 在这里也会失败：它使用相同的端口。通过 TCP 443 的 VPN（SSTP、OpenVPN 或服务器制造商的客户端）通常可以通过。</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>在路由器上开放端口 1701 不会改变任何情况：L2TP 在 IPsec 内传送。</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>首先应在服务器上修复。对于新的规划：Microsoft 已在 Windows Server 的未来版本中弃用 L2TP。</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>自版本 5 起，除非设置“ikev1-policy=accept”，否则 libreswan 会忽略 IKEv1；其日志会显示“ignoring IKEv1 packet as global policy is set to silently drop”。</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>升级会去掉旧的方法：libreswan 自 3.30 起禁用 MODP-1024，而 RHEL 9 及相关发行版的加密策略会禁用 SHA-1。日志会显示“no acceptable Oakley Transform”(libreswan) 或“no proposal found”(strongSwan)。</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>即使服务器的配置没有改变，RHEL 9 及相关发行版的加密策略也会禁用 SHA-1，而 Windows 在这里需要 SHA-1。</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>更换新内核或迁移到容器之后，可能会缺少 ESP；日志会显示“Add SA”以及“errno 2”或“errno 93”(libreswan)，或者“unable to install inbound and outbound IPsec SA (SAD) in kernel”(strongSwan)。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>这种协议是否仍然适用？</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Windows 自己的设备或连接没有按 Windows 预期的方式设置（错误 %1）。</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>双方在登录期间未能就设置达成一致（错误 %1）。</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>连接空闲时间过长，因此被结束（错误 %1）。</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>连接已中断（错误 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>由于用户注销了 Windows，连接已结束（错误 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>由于电脑进入睡眠状态，连接已结束（错误 %1）。</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>尝试在这台电脑上被取消（错误 %1）。</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>请在 Windows 下次尝试之后立即以管理员身份再次检查：这样就能知道 Windows 所使用的证书。请询问 VPN 服务器的负责人，其日志中关于该次尝试记录了什么。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>请在此处输入预共享密钥，以便我们自己的协商能够进行到底。然后断开这里其他电脑上的此 VPN，并让 Windows 再次尝试其连接。</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>请用相同的用户名从另一台电脑连接。如果那里正常，请在这台电脑的设备管理器中卸载“WAN Miniport (IP)”、“(IPv6)”和“(L2TP)”，扫描检测硬件改动，并让 Windows 再试一次。</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>请检查所尝试的是哪个 VPN 连接，以及其类型是否为 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>请让 Windows 再次尝试其连接。如果以同样的方式结束，请记下所用的时间，并从另一个网络尝试。</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows 已连接，但在 %1 秒之后断开（错误 %2）。</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>请让 Windows 再次连接。如果以同样的方式中断，请记下持续的时间，并从另一个网络尝试。</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>没有提供密钥，因此没有尝试密钥、用户名和密码。</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>我们自己的登录成功。请为 Windows 连接设置相同的用户名和密码，在“安全”下允许“Microsoft CHAP Version 2”，并在那里选择“需要加密”。</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>服务器不接受您所输入的密钥，但刚刚接受了 Windows 保存的密钥。</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>其他人可以更改本程序，因此它不以管理员身份运行。请用其安装程序进行安装，然后再试一次。(%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>本程序记录其对电脑所作更改的文件夹由另一个账户创建，或者其他人可以写入该文件夹。(%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>这台电脑提供了连接自己的 IPsec 参数 (%1) 所规定的内容：%2。</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>服务器接受 Windows 在没有这些参数时提供的内容：%1。</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>服务器不接受连接自己的 IPsec 参数，但接受 Windows 在没有这些参数时提供的内容。</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows 结束了它自己的尝试，没有给出原因（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows 需要您提供名称、密码或其他答复才能连接（错误 %1）。</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>连接的一个证书已被吊销（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows 无法检查证书是否已被吊销（错误 %1）。</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>连接的一个证书今天无效（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows 不信任证书的颁发者（错误 %1）。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>即使这台电脑的筛选器放行服务器，Windows 仍然无法连接（错误 %1）。检查数据包的程序或具有相同优先级的筛选器可能仍在阻挡连接。</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>请在这台电脑的安全程序中允许发往服务器的 UDP 500、UDP 4500、UDP 1701 和 ESP，然后再试一次。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>即使防火墙放行与服务器之间的所有数据包，Windows 仍然无法连接（错误 %1）。连接安全规则或检查数据包的程序可能仍在阻挡连接。</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>当防火墙放行与服务器之间的所有数据包时，Windows 能够连接，否则失败（错误 %1）。这台电脑的防火墙中有某项内容阻挡了 VPN。</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>在 Windows 的上次尝试中，Windows 与服务器接受了对方的密钥或证书。失败发生在下一步，即用于数据的 IPsec（错误 %1）。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>对于数据（快速模式），服务器不接受连接自己的 IPsec 参数，但接受 Windows 在没有这些参数时提供的内容。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>服务“Base Filtering Engine”未运行，因此 Windows 不记录哪些数据包被丢弃。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>会打开用于 L2TP 的 Windows 设备，或者将其关闭后再打开。只有在这样仍不正常时，Windows 才会删除它并重新查找；某些 Windows 版本只有在重启之后才能找到它。其他 VPN 连接会短暂中断。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>请询问这台电脑的负责人，是否为此 VPN 创建了 IPsec 策略：它会代替 Windows 自己的策略。</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows 保护此服务：对其启动类型的更改在下次重启时生效。如果 Windows 拒绝更改，则只有这台电脑的负责人可以进行更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1”已启用，但此后 Windows 尚未重启。</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>以下服务正在启动或正在停止：%1。不知道这种状态已持续多久。请在几分钟后再次检查；如果届时仍没有变化，请重启这台电脑。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>连接“%1”设置为从不使用 L2TP/IPsec 的 VPN 类型。</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>本程序无法读取这些参数，因此无法得知 Windows 提供什么。</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>本程序没有向服务器提供这些参数 (%1)，因此无法得知服务器是否接受 Windows 所提供的内容。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>连接有自己的 IPsec 参数：%1。</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>这台电脑向服务器提供了这些参数，而不是 Windows 默认提供的内容。Microsoft 的文档称它们适用于 L2TP；Windows 使用这些参数时实际发送什么，尚未测定。</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>服务器接受连接自己的 IPsec 参数。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>请询问这台电脑的负责人，VPN 服务器需要哪些 IPsec 参数 (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows 没有说明连接“%1”是如何设置的。请再次检查。如果 Windows 仍然没有说明，请以设置该连接的用户身份进行检查。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>连接“%1”有一个 VPN 类型列表，不知道其中是否有 L2TP/IPsec。请在其设置中选择“使用预共享密钥的 L2TP/IPsec”，然后再次检查。</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows 没有尝试该连接：该连接没有保存用户名和密码，在这种情况下，Windows 会向服务器提供您的 Windows 登录信息。请从 Windows 的 VPN 设置中连接一次，然后再次检查：届时日志会显示其结果。</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>绕过这台电脑筛选器的第二次尝试未在一分钟内完成。</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>在防火墙对此服务器放行一切的情况下进行的尝试，未在一分钟内完成。</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>没有在防火墙对此服务器放行一切的情况下进行尝试。</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows 会记录其密钥交换进行到哪一步，但只有管理员可以读取。请在 Windows 下次尝试之后立即以管理员身份再次检查：这可能证实已保存的密钥不同，或者路由器只让一台电脑通过。</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>组织的策略使防火墙阻止没有规则允许的一切。</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>防火墙规则“%1”来自组织的策略，该策略会重新创建它。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>服务“Base Filtering Engine”未运行，而没有该服务，Windows 防火墙也不会运行。</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>无法启动修复程序。未作任何更改。%1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>修复程序以退出代码 %1 结束，没有留下结果。“fix789ctl history”会显示更改了什么。</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>修复程序已完成，但无法读取其报告。“fix789ctl history”会显示更改了什么。</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>管理员没有同意。未作任何更改。</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>是否接管该文件夹？其中的内容会保留在另一个名称的文件夹中。如果不接管，Fix789 无法修复这台电脑。输入 y 表示同意。</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>修复程序在没有管理员权限的情况下启动。未作任何更改。</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>其他人可以更改本程序的文件夹，因此修复程序已结束。请用其安装程序进行安装，然后再试一次。未作任何更改。</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows 没有允许修复程序做好准备。请重启 Windows，然后再试一次。未作任何更改。</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>修复程序的一个文件缺失或已损坏。请用其安装程序重新安装本程序。未作任何更改。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>本程序记录其更改的文件夹由另一个账户创建，或者其他人可以写入该文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>无法创建或打开本程序记录其更改的文件夹。请重启 Windows，然后再试一次。未作任何更改。</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>无法重命名该文件夹：可能有程序打开了其中的文件。请重启 Windows，然后再试一次。未作任何更改。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>已撤消。一切恢复到这些修复之前的状态。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>无法读取本程序记录其对电脑所作更改的文件夹。请重启 Windows，然后再试一次。%1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>标准输入不是 Unicode。已按代码页 %1 读取。</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>标准输入包含“?”。Windows PowerShell 会用“?”代替“ä”之类的字符。如果那里应该是另一个字符，请改为手动输入机密，或者先运行“$OutputEncoding = [Text.Encoding]::UTF8”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1”不是本程序可以读取的“CustomIPSecPolicies”的值。</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off 会让与服务器之间的所有数据包通过每个筛选器，最长一分钟。若要确认，请添加 --yes。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows 正在尝试它自己的连接，没有筛选器拦截服务器的数据包。</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>以管理员身份运行的程序不会更改个人自己的设置。请在没有管理员权限的情况下启动本程序。未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest”没有参数。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>Windows 的上次尝试使用的是 %1，而不是 L2TP/IPsec，因此不能说明预共享密钥的情况。</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Windows 自己关于其上次尝试的记录互相矛盾：根据其中一个记录，Windows 与服务器接受了对方的密钥或证书；根据另一个，则没有。因此两者都不作为证据。</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>重新启用密钥交换服务</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>重新启用 IPsec 服务</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>重新启用 Windows 的 VPN 服务</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>重新启用 L2TP 驱动程序</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>重新启用 Windows 的筛选服务</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>重新启用服务“%1”</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>使用于 L2TP 的 Windows 设备恢复正常</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>允许路由器 (NAT) 后的 VPN 服务器</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>将针对路由器 (NAT) 后 VPN 服务器的值写为数字</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>将针对路由器 (NAT) 后 VPN 服务器的值放到 Windows 读取它的位置</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>让 Windows 重新使用 IPsec 保护 L2TP</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>删除已损坏的 VPN 连接</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>将 VPN 连接设置为 L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>将 VPN 连接设置为使用预共享密钥</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>为 VPN 连接恢复 Windows 的默认 IPsec 参数</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>复制 VPN 连接，并使用您输入的密钥</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>复制 VPN 连接，并从密钥中去掉多余的字符</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>清除已保存的用户名和密码</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>允许 VPN 通过 Windows 防火墙</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>允许隧道内的 L2TP 通过 Windows 防火墙</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>使 Windows 重新查询服务器的地址</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>让这台电脑上的 VPN 服务器使用更新后的证书</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>让这台电脑上的 VPN 服务器重新使用它自己的证书</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>保存您输入的用户名和密码，以代替旧的用户名和密码</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>家里或办公室</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>学校或校园</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>组织的访客网络</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>酒店或共享办公空间</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>此次检查的时间：%1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows 从以下时间起无法连接：%1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>地点：网络“%1”(%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>地点：网络“%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>公网地址：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>地点和时间：</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>已记录的电脑</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi 或网线</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>站点防火墙</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>未检查这台电脑上的任何内容。</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>未在这台电脑上发现问题。</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>服务器的应答经由此路径到达。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有应答。</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>可以访问服务器。</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>没有应答经由此路径到达。</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能：%1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>前面的路径不通，因此情况未知。</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>不了解这段路径的任何情况。</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>没有联系服务器。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>由 Fix789 %1 于 %2 检查。</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>若要撤消：</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 没有更改任何内容，或者其所有更改都已撤消。</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>到服务器的路径</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>检查：%1。“--verbose”显示其余内容。</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>已修复：%1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>问题：L2TP/IPsec VPN。%1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>问题：到 %1 的 L2TP/IPsec VPN。%2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>起始时间：%1 (UTC)，即 Windows 上次成功连接（%2）之后的第一次失败尝试。</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>起始时间：%1 (UTC)，即 Windows 日志中最早的失败尝试。</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1（%2 UTC，已中断）</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1（%2 UTC）</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>更改：Fix789 没有更改任何内容，或者其所有更改都已撤消。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>撤消：没有可以撤消的内容。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>案例：%1。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1”不是颜色设置。请选择 auto、always 或 never。</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>请选择一种格式：text、man、bash、zsh 或 powershell。只有 text 可以限定为单个命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>请指定一个命令。</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>这台电脑上存在：%1。</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>请为报告选择一种格式：text、html、json 或 ticket。只能用 --output 指定文件。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>这是 Fix789 的便携副本：它查明原因，但不更改任何内容。若要修复，请用其安装程序安装 Fix789。未作任何更改。</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki 仪表板：第 %1 个请求，共 %2 个</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>这里 ESP 本身被阻止。只有在客户端与服务器之间没有 NAT 时，这才有影响：在 NAT 之后，ESP 在 UDP 4500 内传送。</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>有规则阻止 UDP 1701。这不影响此 VPN：L2TP 在 ESP 内传送。</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>服务器是此组织的设备。位于同一设备的网络内部的客户端无法使用其 client VPN。</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>此组织的一个站点到站点 VPN 通往同一服务器，并使用相同的端口。其中一个可能会收到本应发给另一个的应答。</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>在客户端于登录页面登录之前，此 Wi-Fi 阻止一切。</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>接入点转换地址 (NAT mode)：VLAN 策略不适用，并且设备看到的是接入点的地址。</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>答案取决于客户端的组策略。请用 --role 指定组策略，或者用 --client 指定客户端。</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>无法读取 Wi-Fi 网络。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1”既不是“%2”的组策略，也不是其 identity PSK。</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>此 Wi-Fi 已关闭，因此任何设备都无法加入。</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>无法读取此客户端的 Wi-Fi。</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>无法读取组织的任何网络。</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>没有名为“%1”的网络。</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>仪表板中没有客户端“%1”。</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>没有名为“%1”的 Wi-Fi。</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>没有名为“%1”的组策略或 identity PSK。</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>无法读取任何 Wi-Fi 或设备。</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>没有规则：允许</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>此 Meraki 网络中到 %1 的 VPN 流量</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>于 %1 读取。</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>与上一版本的页面相比没有变化。</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>与上一版本的页面相比的变化：</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>将此客户端的策略设置为“Normal”。</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>在此 Wi-Fi 的登录页面登录。</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>将 %1 添加到设备，或者更正 Wi-Fi 的 VLAN。</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>在第 %1 行中，让 UDP 500 和 UDP 4500 都通往 VPN 服务器。如果设备本身就是服务器，请删除该行。</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>在同一规则列表中添加第 3 层规则：Allow，协议 UDP，到 %1，端口 500,4500。在接入点上，与此类规则匹配的流量会跳过第 7 层规则。或者删除第 7 层的第 %2 行。</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>删除第 7 层的第 %1 行，或者缩小其范围：第 3 层规则无法覆盖它。</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>在第 %1 行之上添加一行：Allow，协议 UDP，到 %2，端口 500,4500。</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1：到 %3 的 %2 被“%4”阻止 (%5)。%6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1：到 %3 的 %2 被第 %4 行阻止（“%5”：%6），位于：%7。%8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>用此密钥无法读取</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>不存在，或者此密钥看不到</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>未在此网络中使用</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>仪表板没有应答</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>应答不完整或与文档不符</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>不在记录中</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID 防火墙</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>组策略</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN 路径</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX 规则</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>服务器的 MX</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差异之处</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>自保存基线以来，VPN 所需的内容没有任何变化。</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>自保存基线以来的变化：</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>已将这台电脑现在的状态保存为基线。“fix789ctl baseline”会说明有什么变化。</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>请使用“baseline --keep”，或者使用“baseline”进行比较。</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>尚未保存基线。请在 VPN 正常时运行“fix789ctl baseline --keep”。</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base 必须是从 0 到 %1 的数字。</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>请用 --to 指定 VPN 服务器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1”不是服务器的名称或地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1”不是硬件地址。</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>请指定客户端或角色，不要两者都指定。</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>已记录的组织不需要密钥和仪表板，并且已经保存。</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Meraki 仪表板没有这样的位置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1”不是地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1”不是组织的 ID。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>这不是 Meraki 仪表板的 API 密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>接下来向 Meraki 仪表板发送 %n 个请求，每秒最多 8 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Meraki 仪表板拒绝此 API 密钥。</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>无法联系 Meraki 仪表板。%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>此密钥可以看到多个组织，或者一个也看不到。请用 --organisation 指定一个。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>文件“%1”已存在，但不是此类页面。已将其保持原样。</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>在该文件夹中，此客户端称为 %1。</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>这台电脑上没有受信任的密钥。请用 --trust 指定包含公钥的文件，或者让管理员在“%1”处放置一个。</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>非管理员用户可以写入“%1”，因此其中的密钥不予采用。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>文件“%1”不包含公钥（Ed25519，PEM）。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>站点文件“%1”未签名。</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>站点文件“%1”的签名不是用受信任的密钥生成的，或者文件在签名之后被更改过。</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>请指定站点文件，并用 --key 指定密钥文件。</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>已创建新密钥：“%1”（请保密）和“%1.pub”（请交给进行勘测的人）。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>站点文件“%1”已签名。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>文件“%1”是另一个站点“%2”的勘测。</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>这台电脑没有报告它连接在哪个 Wi-Fi 上。请用 --network 指定 Wi-Fi。</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>不符合预期：%1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>站点的每个网络都已勘测。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>下一步：加入 Wi-Fi“%1”，登录，然后再次运行勘测。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>下一步：以角色“%2”加入 Wi-Fi“%1”，登录，然后再次运行勘测。</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>请用 --site 指定站点文件，并用 --state 指定勘测的保存位置。</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>出现时间：从 %1 到 %2。站点：%3。电脑：%4。</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... 另有 %1 个；--json 会全部列出。</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1：%2 份报告。正常：%3。有已确认的原因：%4。无法判定：%5。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1修复次数：%2。之后消除：%3。再次出现：%4。仍然存在：%5。未再次检查：%6。</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>请指定 1 到 %1 份报告或文件夹。</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows 不能与 --json 或 --by 组合使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1”不是行的格式。请选择 csv 或 jsonl。</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>报告无法按“%1”分组。请选择 site、network、product 或 day。</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>无法使用的文件或行：%1。</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>这里没有报告。</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>第 1 跳是 %1，即此网络的路由器。是它或下一台设备丢弃了数据包。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>第 %1 跳是 %2。专用地址属于此站点或其网络提供商。是该路由器或下一台设备丢弃了数据包。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>第 %1 跳是 %2。公网地址属于网络提供商，或者属于其后面的网络。是该路由器或下一台设备丢弃了数据包。</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>请尝试手机热点。如果 VPN 在那里正常，则说明电脑和服务器都没有问题，原因在于网络。</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>是哪条规则在起作用？如果网络由 Cisco Meraki 管理，“fix789ctl site audit”会指出该规则。</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>在学校或校园</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>校园的访客网络往往只放行网页，不放行其他任何内容。供成员使用的网络（例如 eduroam）允许的内容更多。</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>针对学生的筛选器会阻止整类的流量，“VPN”往往就是其中一类（第 7 层规则）。</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>上学期注册的设备已经失去其角色，或者在加入几分钟后才得到角色。</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>请加入供成员使用的网络，而不是访客网络，然后再次检查。</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>请在加入五分钟后再次检查：较晚分配的角色到那时会放行 VPN。</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>请让 IT 服务台允许此角色使用到 VPN 服务器的 UDP 500 和 UDP 4500。请说明所在的楼、Wi-Fi 和时间。</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>在店铺里</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>供顾客使用的 Wi-Fi 是为浏览网页设计的：虽然可以上网，但其规则会丢弃 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>收银台和店员使用不同的密钥加入同一个 Wi-Fi（IPSK、EasyPSK）。错误角色的密钥会通向错误的 VLAN。</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>设备已更换，而放行 VPN 的规则没有复制到新设备上。</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>请打开任意网页：Wi-Fi 的登录页面是否会出现，或者再次出现？</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>请用“fix789ctl site survey”比较同一 Wi-Fi 的两个密钥：是否只有其中一个可以使用 VPN？</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>请向总部或其服务商求助，因为店员无法更改网络。请说明店铺编号、Wi-Fi、角色和时间。</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>作为公司的访客</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>访客网络使访客无法访问公司自己的地址。从那里无法访问公司内部的 VPN 服务器。</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>按设备类型的组策略对 Windows 电脑和手机的处理方式不同。</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>站点的所有流量都经过公司的中心节点（全隧道），在那里由其他规则决定。</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>服务器的名称是否指向公司内部的地址？如果是，请索取其公网地址。</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>同一 Wi-Fi 上的另一台设备能否访问服务器？如果能，则是某项策略对这台电脑作了不同的处理。</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>请让接待您的人或前台向 IT 部门了解这台电脑得到的是哪项组策略，并请 IT 部门在其中允许 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>在酒店、咖啡馆或火车上</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>登录只在几个小时内有效，或只对一台设备有效。之后登录页面会再次出现，VPN 得不到应答。</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>免费套餐只放行网页，不放行其他任何内容。更高级的套餐允许 VPN。</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>两位客人通过同一个公网地址使用同一台 VPN 服务器，而服务器只为其中一位提供服务。</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>这里是否有其他人连接到同一个 VPN？请让对方断开连接，然后重试。</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>在 Wi-Fi 的属性中，“随机硬件地址”是否设置为“每天更改”？如果是，则每天都会要求登录。</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>请向前台要求提供允许 VPN 的套餐，并索取提供商的电话号码。</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>此客户端使用 identity PSK“%1”加入：以该密钥的角色为准。</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>在仪表板中，此客户端位于 VLAN %1。</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>已为此客户端分配组策略“%1”。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>没有角色</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi“%1”：使用角色“%2”时 VPN 失败，使用“%3”时正常。原因很可能是此角色。请用每个密钥再检查一次。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi“%1”：角色“%2”阻止 VPN。在同一 Wi-Fi 上使用同一台电脑，角色为“%3”时 VPN 正常。这两个角色通向不同的网络：%4 和 %5。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi“%1”：角色“%2”阻止 VPN。在同一 Wi-Fi 上使用同一台电脑，角色为“%3”时 VPN 正常。</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>服务器在 UDP 500 和 UDP 4500 上始终有应答。</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP 500、UDP 4500 或两者始终没有应答。“fix789ctl check”会说明原因。</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 始终没有应答，UDP %2 只是有时有应答。“fix789ctl check”会说明原因。</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>一个端口上的应答中断，而另一个端口仍有应答：路径上有某个环节不时阻止该端口。请将这些时间告知网络的负责人。</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>两个端口上的应答同时中断：服务器或到服务器的整个连接不时不可用。请将这些时间与服务器的日志进行比较。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>文件夹“%1”中没有已记录的仪表板应答。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>此密钥可以看到多个组织，或者一个也看不到。请输入其中一个组织的 ID。</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>请使用“site audit”、“site survey”、“site sign”或“site playbook”。</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>请按以下顺序检查：</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>请指定一种地点类型：retail、education、corporate-guest 或 hospitality。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>请加入 Wi-Fi“%1”，如果要求登录则登录，然后按 Enter 键。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>请使用角色“%2”的密钥加入 Wi-Fi“%1”，如果要求登录则登录，然后按 Enter 键。</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>使用 --walk 时，由站点文件说明要检查哪些网络和角色。请不要使用 --network 和 --role。</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>小时数必须是数字，最大为 %1。</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>间隔必须是秒数，从 %1 到 %2。</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 只是有时有应答。“fix789ctl check”会说明原因。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>文件“%1”是另一台服务器“%2”的勘测。</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>此文件无需 Fix789 即可撤消修复：%1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>对其他人的设置所作的更改记录在他们各自的文件夹中：</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>页面已保存，其中标出了 %n 处变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>另一种隧道</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows 无法读取此连接</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>用于所有用户</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows 没有连接尝试的记录。</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>上次尝试：已连接。</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>上次尝试：错误 %1。</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>上次尝试：已连接，%1。</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>上次尝试：错误 %1，%2。</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>网页可以通过。</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>网页可以通过，但路径上有设备会读取其内容。</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>在您登录之前，网页无法通过。</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>网页不再能通过：登录已过期。</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>有些网页可以通过，有些不能。</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>网络的登录页面不断跳转回自身。</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>没有网页及时应答。</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>未测试网页。</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>VPN 端口是开放的：服务器在 UDP 500 和 4500 上有应答。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>服务器在 UDP 500 上有应答，但在 4500 上无应答。</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>服务器在 UDP 4500 上有应答，但在 500 上无应答。</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>服务器在 UDP 500 和 UDP 4500 上都无应答。</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>未测试 VPN 端口。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>发现的问题：%1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>未能检查全部内容</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>此处不适用</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>显示结果(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>正在查找原因...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>已停止。到目前为止的结果已保留。</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>所有检查均已完成。</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 秒）</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>协商的各个步骤</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>正在检查%1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>到目前为止的发现</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>检查不会更改任何内容。通常需要大约十秒。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>另一台服务器...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>VPN 服务器的名称或地址。这不是 Windows 电脑，因此从这里只能检查通往服务器的路径。</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows 没有显示这台电脑上的 VPN 连接。请输入这台电脑应访问的 VPN 服务器的名称或地址。如果不输入，则只检查这台电脑，不检查通往服务器的路径。</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>VPN 服务器的名称或地址。如果不输入，则只检查这台电脑，不检查通往服务器的路径。</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>请先输入 VPN 服务器的名称或地址。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>这不是服务器的名称或地址。示例：%1 或 %2。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>显示您输入的内容</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>此密钥的开头或结尾有空格。会先按原样尝试，然后去掉空格再尝试。</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>此密钥包含看起来与键盘字符相似、实际却不同的字符，可能来自 PDF 或聊天。会先按原样尝试，然后改用键盘字符再尝试。</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>此密钥的开头或结尾有空格，并包含看起来与键盘字符相似、实际却不同的字符。会先按原样尝试，然后去掉这些空格和字符再尝试。</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>使用已保存的密钥</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>密钥或密码最多 1,024 字节。您输入的内容过长；可能是粘贴了多余的内容。</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>请同时输入用户名和密码，或者都不输入。</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>登录在预共享密钥之后进行。请同时输入密钥。</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>只有在有服务器时才能尝试密钥。请同时输入 VPN 服务器。</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>密钥未保存。%1不保存密钥也可以使用“查明原因”。</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>请先输入 VPN 服务器：密钥以其名称保存。</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>已填入为此服务器保存的密钥。</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>填写后还可测试登录</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>有了它，我们就能判断密钥是否正确。它只用于此次检查。</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>将其保存在这台电脑的密钥存储中</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>登录只尝试一次。本程序绝不保存用户名或密码。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>打开登录页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>正在等待登录</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>请在那里登录。我们会持续观察，一旦网络放行，就会自动再次检查。</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>正在等待您登录。然后我们会自动再次检查。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>无法打开您的浏览器。请自行打开浏览器，转到任意页面：登录页面会在那里出现。在此期间我们会持续观察。</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>网络已放行。正在再次检查...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>网络仍未放行。准备好后，请再次打开登录页面。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>致%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>请求已在您的浏览器中打开。请在那里打印。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>无法打开您的浏览器。请保存请求并打印文件。</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>电子邮件(&amp;E)...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>给%1的请求</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>已复制。请将其粘贴到电子邮件或聊天中。</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>（完整的请求在剪贴板中：请粘贴到此处。）</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>无法打开邮件程序。请复制请求并粘贴到您的邮件中。</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>请求已在您的邮件程序中打开。请输入收件人并发送。</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>开头部分已在您的邮件程序中打开。完整的请求在剪贴板中：请粘贴到那里。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>帮助、历史记录、语言</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>会发送什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>以前的检查和修复(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>打开案例(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>关于 Fix789(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>记住服务器和地点(&amp;R)</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>整个站点 (Meraki)(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>仍然失败(&amp;S)</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>更改在 Windows 重启之后生效。请重启 Windows，再次打开本程序，并从那里继续。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>请在 Windows 中再次尝试 VPN，以便 Windows 记录失败的原因，然后选择%1。如果没有新的发现，请返回开头并输入预共享密钥：这样我们就能证实它是否正确。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>请在 Windows 中再次尝试 VPN，以便 Windows 记录失败的原因，然后选择%1。如果没有新的发现，请保存报告并交给 VPN 的负责人。</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>显示要发送的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未还原</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>如果仍然失败</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>请重启，然后连接。之后再次打开 Fix789，检查重启是否有效果。</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>请再次检查。然后我们会说明可以怎样处理。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>现在请在 Windows 中尝试 VPN。</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>请用这台电脑的管理员的用户名和密码再试一次，或者向这台电脑的负责人求助。</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>请接管该文件夹；然后会进行更改。Windows 会两次请求管理员同意。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>请再试一次。如果再次失败，请将报告交给这台电脑的负责人。</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>您可以随时再试一次。</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>请将报告交给这台电脑的负责人。</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>请再次检查，以查看现在的情况。</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>在他们答复之后，请返回并再次检查，看看是否有效果。</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>接管文件夹(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>再次检查的结果</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>工单文本（%1 行）</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>复制工单文本(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>练习电脑（已记录）。您自己的电脑既不会被检查，也不会被更改。</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>已记录的电脑%1。您自己的电脑既不会被检查，也不会被更改。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>您所作的更改</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>卸载 Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>撤消更改并卸载(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>保留更改并卸载(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 对您自己的设置作了这些更改。卸载 Fix789 后，就无法再用它撤消这些更改。</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>正在撤消更改...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>未能撤消所有更改，因此尚未卸载 Fix789。请重试，或保留这些更改。</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>无法启动卸载程序。请再次运行 Fix789 安装程序，然后卸载 Fix789。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可以撤消</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>显示最终结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>进行这些更改(&amp;M)</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>此修复是暂时的：您所在组织的策略会再次设置旧值，通常在两小时之内。若要永久修复，必须由该策略的管理员进行更改。</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>请仅在您确定时选择。</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>正在完成更改。之后%1和%2可以再次使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows 会分别进行对整台电脑的更改和对您自己账户的更改。请先进行其中一种，再次检查，然后进行另一种。</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>一项更改即可修复</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>此处可以进行一项更改</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>两项更改即可修复</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>此处可以进行两项更改</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>三项更改即可修复</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>此处可以进行三项更改</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 项更改即可修复</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>此处可以进行 %1 项更改</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>只更改已记录的电脑。</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows 会请求管理员同意一次。</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>会保留现有内容的副本；%1会将其准确还原。</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>需要管理员权限</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>已进行的更改：%1 / %2。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>复制报告(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>保存报告(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>打印报告(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案例文件</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>离开这台电脑的内容</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>将复制以下内容</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>将保存以下内容</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>将打印以下内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>正在记录这台电脑...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>无法记录这台电脑。</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>已复制。请将其粘贴到电子邮件或工单中。</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>报告已在您的浏览器中打开。请在那里打印。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>无法打开您的浏览器。请保存报告并打印文件。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>显示要更改的内容(&amp;C)</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>我们如何得知</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>谁能解决</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>您，在这台电脑上。每项更改在进行之前都会先显示给您看。</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>请返回并指定 VPN 服务器，以便同时检查通往该服务器的路径。</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>如何查明</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>请等待一分钟，然后再次检查。</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>于 %1 开始的修复被中断。在更改任何其他内容之前，请先撤消它。</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>已于 %1 进行修复。可以撤消。</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>撤消此修复(&amp;U)</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>还有一些事情需要由其他人处理。</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>先阅读(&amp;D)</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>在此网络上</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>显示请求(&amp;R)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>您可以在这台电脑上解决。</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>需要其他人处理</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>请求说明了请他们做什么以及为什么。</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>复制请求(&amp;Q)</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>如果仍然失败</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>请再次检查。详细信息会说明哪些内容无法检查。</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>缩小范围的方法</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>输入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>这样我们就知道服务器是否接受此密钥。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自己的尝试</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows 拨号一次然后挂断；我们会观察它进行到哪一步。</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>由 Fix789 更改的内容</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>发送给：%1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>这必须由其他人处理</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>我已发送(&amp;H)</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>以下就是离开这台电脑的内容，一字不差。您账户的文件夹和硬件地址不包含在内。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>正在更改已记录的电脑...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>正在等待管理员同意，然后进行更改...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>正在再次检查...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>正在进行更改...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>正在等待管理员同意，然后撤消更改...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>正在撤消更改...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki 仪表板</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>已记录的组织</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>组织的 ID；如果密钥只能访问一个组织，则不需要</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>所有网络</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>每个已开启的 Wi-Fi</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>角色或客户端</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>读取来源</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>网络和 Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>组策略或 identity PSK 的名称，或者客户端的硬件地址。</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>组织的托管位置</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>将其保存在这台电脑的密钥存储中</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>使用已保存的密钥</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>使用只读权限管理员的密钥就足够了。Fix789 只读取信息，不更改那里的任何内容。</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>由“fix789ctl site audit --save”写出的内容。不联系任何服务器。</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>选择已记录的组织</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>已填入保存的 API 密钥。</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>API 密钥已保存。</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>请输入 VPN 服务器的名称或地址。</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>请输入仪表板的 API 密钥，或者使用已保存的密钥。</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>组织的 ID 只包含字母和数字。仪表板的 API 会显示该 ID。</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>请选择已记录的组织的文件夹。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>发现问题：%1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>已完成 %2 项检查中的 %1 项。%3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>协商的各个步骤</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>我的 VPN 为什么连接失败？</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>查明原因(&amp;F)</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>在别处记录的电脑。</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>无法将练习电脑保存到您自己的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>从上次停止的地方继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>将其撤消(&amp;U)</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>于 %1 开始的修复被中断。在更改任何其他内容之前，请先撤消它。</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>自上次修复以来，Windows 已重启。请现在检查是否有效果。</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>上次修复在 Windows 重启之后生效。请选择%1，而不是%2，然后回到这里。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>检查这台电脑、网络和 VPN 服务器，并用一句话告诉您哪里有问题。在您同意之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>会发送什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>打开案例(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>用户名、密码</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>也让 Windows 尝试连接(&amp;L)</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Windows 的上次尝试在登录时被拒绝。用相同的密码再次尝试可能会锁定账户，因此请先更正密码。</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>最多需要一分钟，提供的信息也最多：我们会将 Windows 的尝试与我们的尝试进行比较。Windows 使用为此连接保存的设置拨号，然后挂断。</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>练习电脑</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>一台已记录的 Windows 11 电脑，其 VPN 连接失败。请查明原因，修复它，然后撤消修复。</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>已保存的案例</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自己的尝试</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>练习电脑（已记录） - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1（已记录的电脑） - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>打开已保存的案例</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>案例 (*.json);;所有文件 (*)</translation>
    </message>
</context>
</TS>
