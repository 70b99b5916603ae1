<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>程式的一部分</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>授權全文</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>沒有保留記錄檔：無法寫入其資料夾。</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>提供給協助您使用本程式的人。其中沒有金鑰，也沒有密碼。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>關於 Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>顯示授權</translation>
    </message>
    <message>
        <source>License</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>採用 MIT 授權的自由軟體，使用下列元件製作：%1。</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>會傳送什麼？</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>哪些內容會離開這部電腦</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>只有檢查所需的內容。不傳送報告，不傳送統計資料，也不搜尋更新。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
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
        <translation>等候中</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>正在變更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>已變更並檢查</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1（無法確定是否已完成）</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>登錄、憑證</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>網路路徑</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>訪客 Wi-Fi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>找出 VPN 連線失敗的原因。檢查不會變更任何內容。</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>只執行這些檢查，以及它們所需的檢查。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>文字的語言，例如 de。</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>比較這部電腦執行過「check」的各個網路：伺服器在哪些網路有回應，在哪些網路沒有。</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>只比較此 VPN 伺服器的結果。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>輸出 JSON (fix789.comparison/1)。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>嘗試由標準輸入提供的預先共用金鑰。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>嘗試以「key set」用此名稱儲存的預先共用金鑰。</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>同時以此使用者身分登入。</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>從標準輸入讀取密碼，位於金鑰的下一行。</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>不使用金鑰，改為嘗試檔案中的這部電腦的憑證（PEM 或 PKCS #12）。</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>從標準輸入的最後一行讀取憑證檔的複雜密碼。</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>同時測試到此處指定的電腦上我們自己的回應程式的路徑。</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>從標準輸入讀取「respond --paired」顯示的配對碼，位於其他所有行之後的一行。</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>將傳送和接收的所有內容寫入此檔案。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>VPN 伺服器的名稱或位址。</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Windows 中的 VPN 連線。</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>檢查已記錄的電腦，而不是這部電腦。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>從已記錄的電腦取得網路結果，不開啟任何通訊端。</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>要連絡的其他伺服器 (docs/settings.md)。</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>您所在的地方：home、retail、education、corporate-guest 或 hospitality。只會影響建議，不會影響判定。</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>先讓 Windows 嘗試它自己的連線，然後掛斷。</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>搭配 --dial：如果失敗，就在這部電腦的篩選器放行此伺服器的情況下再試一次。</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>確認 --firewall-off。</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>經過這麼多秒之後停止；其餘檢查的結果為不明。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>輸出 JSON (fix789.report/1)。</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>寫出在許多電腦上修復某個原因的變更，以及復原該變更的變更。</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>原因：識別碼或識別碼:對象。</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg（供 regedit 使用的兩個檔案）、powershell（一個指令碼）或 intune（偵測和補救）。</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>存放檔案的資料夾；預設為目前的資料夾。</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>為已記錄的電腦規劃，而不是這部電腦。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>輸出 JSON (fix789.export/1)。</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>列出變更了什麼、何時變更，以及是否已復原。</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>已記錄的電腦的歷程記錄。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>輸出 JSON (fix789.history/1)。</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>在此系統的金鑰存放區儲存或刪除預先共用金鑰。「set」會從標準輸入讀取金鑰，並取代同名的金鑰。</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>「set」或「forget」。</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>金鑰的名稱：1 到 64 個字元（字母、數字，以及 ._{}- 中的任何字元）。</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>列出各項檢查。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>輸出 JSON。</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>將這部電腦記錄為案例檔。名稱和位址會以代稱取代。</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>改為寫出練習電腦的複本。</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>複製已記錄的電腦，並以代稱取代其中的名稱和位址。</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>同時記錄到此伺服器的網路路徑。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要寫入的檔案。</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>修復已記錄的電腦（檔案會被取代），而不是這部電腦。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>輸出 JSON (fix789.repair/1)。</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>不要求確認。</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>執行檢查並寫出完整報告：哪裡有問題、我們如何得知、排除了什麼，以及要傳送的訊息。其中不含人名和硬體位址。</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>要寫入的檔案，取代標準輸出。</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>回應另一部電腦上「check --responder」的探查，讓它能夠分辨路徑遭到封鎖或伺服器沒有回應。不回應其他任何內容，回應的位元組數也絕不超過收到的位元組數。</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>除了 500、4500 和 47890 之外，還要回應的 UDP 連接埠。可以指定多次。</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>只回應知道所顯示配對碼的程式。</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>經過這麼多秒之後停止。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>輸出 JSON (fix789.summary/1)。</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>一次測試許多 VPN 伺服器：它們是否回應 Windows 傳送的第一則訊息 (UDP 500)？</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>每秒傳送的資料包數（預設：100）。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>輸出 JSON (fix789.sweep/1)。</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>清單：每行一部伺服器；「#」之後為註解。</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>復原一次修復：指定的執行，或最近一次尚未復原的執行。</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>復原所有尚未復原的修復，從最近的開始。</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>執行，如「history」所輸出。</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>列出各項檢查</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>找出 VPN 連線失敗的原因</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>修復一個原因</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>復原一次修復</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>列出變更過的內容</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>將這部電腦記錄為案例檔</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>寫出用於許多電腦的修復</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>比較執行過「check」的各個網路</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>寫出完整報告，並附上要傳送的訊息</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>彙總許多報告</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>與 VPN 伺服器逐步協商</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>在金鑰存放區儲存或刪除預先共用金鑰</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>一次測試許多 VPN 伺服器</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>回應另一部電腦的探查</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>您已知的情況：windows-here-connects、elsewhere-connects、others-connect、ever-worked、worked-here-before、server-changed、hotspot-works 或 inside-office，後面接 =yes、=no 或 =unknown；或者 server-product=ID。</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>VPN 連線中設定的資料加密：require、maximum 或 optional。如果未指定，就採用連線本身的設定，否則為「require」。</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>顯示各種 VPN 伺服器如何稱呼各項設定，或判斷是哪一種伺服器</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>依產品和原因顯示在哪裡設定、設定什麼，以及其記錄檔會寫入哪一行；或者判斷伺服器是哪種產品。</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>只顯示此產品，例如 meraki-mx。</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>只顯示此原因，例如 psk.wrong。</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>根據封包擷取、伺服器的記錄檔、十六進位的訊息 2 或已記錄的電腦，判斷伺服器是哪種產品。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>輸出 JSON (fix789.servers/1)。</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>連線本身的 IPsec 參數，格式與電話簿中的「CustomIPSecPolicies」相同。如果未指定，就採用連線的參數。</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>搭配 --permit：如果仍然失敗，就再試一次，如同防火牆對此伺服器關閉，最長一分鐘。</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>如果變更記錄的資料夾是由另一個帳戶建立，就接管該資料夾。</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>說明在這部電腦上可以讀取什麼</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>讀取本程式在這部電腦上可以讀取的所有內容，並說明每次讀取的結果。不變更也不傳送任何內容。</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>色彩：always、never 或 auto（預設）：只在終端機上使用，而且未設定 NO_COLOR 時。</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>每項檢查及其標題。</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>為什麼到此伺服器的 VPN 連線會失敗？</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Windows 的一個 VPN 連線，進行所有檢查。</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>同時嘗試檔案中的預先共用金鑰。</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>已記錄的電腦，供另一個程式使用。</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>VPN 伺服器，用於只有與其通訊才能證實的原因。</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>「check」所檢查的 VPN 連線。</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>從標準輸入讀取用於連線複本的預先共用金鑰。</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>在連線中儲存此使用者名稱，取代被拒絕的使用者名稱。</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>從標準輸入讀取其密碼，位於金鑰的下一行。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>從已記錄的電腦取得網路結果。</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>此次執行的名稱；由視窗提供，而且視窗已經檢查過。</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>說明會變更什麼，但不變更任何內容。</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>即使沒有幫助也保留變更。</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>原因，與「check」的輸出完全相同：識別碼或識別碼:對象。</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>會變更什麼？</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>詢問之後變更。</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>變更已記錄的電腦，不詢問。</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>最近的一次修復。</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>所有修復，不詢問。</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>這部電腦上變更過什麼？</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>這部電腦以及到其伺服器的路徑，提供給協助的人。</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>一部有兩個故障的電腦，供您試驗。</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>用於許多電腦的變更，以及偵測它的指令碼。</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>此伺服器在哪些網路有回應？</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text（預設）、html（網頁）、json 或 ticket：供支援人員使用，最多五行。</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>與 --format html 相同。</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>所有內容，並附上要傳送的訊息。</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>供支援人員使用，最多五行。</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>關於已記錄的電腦的網頁。</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>哪些原因最常見？</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>協商進行到哪裡？</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>同樣的內容，並將每個封包寫入供 Wireshark 使用的檔案。</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>詢問金鑰，並以此名稱儲存。</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>將其刪除。</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>這些伺服器中哪些有回應？</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>在此產品上金鑰在哪裡設定，其記錄檔會寫什麼？</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>這份記錄檔是哪種產品寫的？</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>在這部電腦上可以讀取什麼？</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>回應另一部電腦上的「check --responder」。</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text（預設）、man（man(1) 的手冊頁），或者 bash、zsh、powershell（該殼層的自動完成）；後面這幾種一律以英文說明所有命令。</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>命令；如果未指定，每個命令顯示一行。</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>與「check --help」相同。</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>bash 中的自動完成。</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>修復「check」找到的原因，而且只在原因仍存在時修復。</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>像 Windows 一樣與 VPN 伺服器協商，並在「check」判定之前顯示進行到哪裡。</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>顯示說明，並寫出手冊頁和自動完成</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>顯示某個命令的說明，或寫出手冊頁或殼層的自動完成。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引數：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>結束代碼：</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>「fix789ctl COMMAND --help」會顯示命令的選項，並附上範例和結束代碼。</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>同時輸出我們如何得知、該怎麼做，以及每項檢查。</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>引數錯誤，或有無法使用的檔案</translation>
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
        <translation>無法檢查這部電腦</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>已確認一個原因</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>無法判定，或檢查無法執行</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>已完成，或沒有需要執行的動作</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>遭到拒絕，例如因為該原因不存在；未變更任何內容</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>失敗，或遭系統拒絕；一切如前</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>已取消；一切如前</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>失敗，而且未能全部還原；輸出會說明哪些沒有還原</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>同時按據點、網路、產品或日期顯示表格。</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>改為每份報告輸出一列：csv 或 jsonl (docs/many-reports.md)。</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>由「check --json」或「report --json」寫出的報告、「fix --json」的結果、每行包含其中一項的檔案 (*.jsonl)，或包含這些內容的資料夾。</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>發生在哪些據點？來自為每個據點各設一個資料夾的資料夾。</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>每份報告一列，供試算表使用。</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>彙總許多報告：每個原因出現的次數、地點和時間，哪些尚未查明，以及修復之後的情況。</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>說明自保存以來這部電腦上有什麼變更</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>說明自上次 VPN 正常時以 --keep 保存以來，這部電腦上有什麼變更。</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>檢查整個據點：其規則和網路</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>輸出一行說明所有結果，而且不對標準錯誤輸出任何內容。</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>將此數字加到 0 以外的每個結束代碼。</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>同時將結果寫入 Windows 事件記錄檔。</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>同時將結果以一行 JSON 加入此檔案。</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>VPN 伺服器；搭配「survey」時，指定據點檔案中第一部以外的伺服器。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>搭配「audit」時，只檢查此網路（名稱或識別碼）。搭配「survey」時，如果這部電腦無法得知，則為 Wi-Fi 的名稱。</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>用戶端的角色：搭配「audit」時，為群組原則或 identity PSK 的名稱；搭配「survey」時，為這部電腦的角色。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>輸出 JSON（fix789.audit/1 或 fix789.survey/1）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>搭配「audit」：Meraki 組織的識別碼；如果金鑰只能看到一個組織，則不需要。</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>與 --organisation 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>搭配「audit」：改為讀取存放已記錄回應的資料夾，不連絡任何對象。</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>與 --server 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>搭配「audit」：VPN 伺服器的位址，如果不要查詢其名稱；可以重複指定。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>搭配「audit」：只檢查此 Wi-Fi（名稱或編號）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>搭配「audit」：一個用戶端，以其硬體位址指定。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>搭配「audit」：從標準輸入讀取儀表板的 API 金鑰。</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>與 --key-stdin 相同。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>搭配「audit」：採用以「key set」用此名稱儲存的 API 金鑰（預設：meraki-dashboard）。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>搭配「audit」：組織所在的位置：com、ca、cn、in 或 gov（預設：com）。</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>用於測試：這部電腦上的伺服器，http://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>搭配「audit」：將回應儲存在這個新資料夾，不含金鑰和個人資訊。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>搭配「audit」：寫出可供保存的頁面；如果頁面已存在，則標示變更之處。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>搭配「survey」：已簽署的據點檔案，說明何處應有何種情況。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>搭配「survey」：存放可以簽署據點檔案的公開金鑰的檔案。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>搭配「survey」：場勘的保存位置，以便從上次的地方繼續。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>搭配「survey」：將矩陣寫出為頁面。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>搭配「survey」：將矩陣寫出為表格 (CSV)。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>搭配「sign」：存放私密金鑰的檔案（Ed25519，PEM）。如果不存在，就會建立，並在旁邊建立公開金鑰 (.pub)。</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>哪條規則在哪個 Wi-Fi 封鎖 VPN？附上可供保存的頁面。</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>簽署據點的預期情況。</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>檢查此網路，並說明接下來要加入哪個網路。</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>沒有任何項目封鎖 VPN、一切符合預期，或檔案已簽署</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>有規則封鎖 VPN，或有網路不符合預期</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>無法判定，或無法查詢儀表板</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>保存這部電腦現在的狀態；請在 VPN 正常時執行。</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>保存位置，取代此使用者自己的資料夾。</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>採用已記錄的電腦，而不是這部電腦。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>輸出 JSON (fix789.baseline/1)。</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>在 VPN 正常時。</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>當它不再正常時：從那之後有什麼變更？</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>「site audit」會針對 Meraki 組織的每個 Wi-Fi，說明哪條規則放行或封鎖 VPN；「site survey」會逐一檢查據點的網路；「site sign」會簽署說明該處預期情況的檔案；「site playbook」會說明這類地點通常會出什麼問題。不會變更據點的任何內容。</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>反覆詢問 VPN 伺服器</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>反覆詢問 VPN 伺服器，並說明何時能透過 UDP 500 和 4500 連到它，何時不能。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>搭配「survey」：逐一前往各個網路，並等候您加入每個網路。</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>「audit」、「survey」、「sign」或「playbook」。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>搭配「sign」時，為據點檔案（JSON，fix789.site/1）。搭配「playbook」時，為 retail、education、corporate-guest 或 hospitality。</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>門市通常會出什麼問題，應該先檢查什麼？</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>觀察多久，最多 168 小時（預設：1）。</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>兩輪檢查之間的間隔，10 到 3600 秒（預設：60）。</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>從已記錄的電腦取得一輪檢查的結果。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>輸出 JSON (fix789.watch/1)。</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>只是偶爾失敗：在什麼時候，在哪個連接埠？按 Ctrl+C 可提前結束。</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>伺服器在每一輪檢查中，兩個連接埠都有回應</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>至少有一次沒有回應，或無法詢問伺服器</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>%1 之下的一個隨機名稱</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>您選擇的伺服器</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>與 Windows 所傳送的相同的最初幾則訊息，以查看進行到哪裡。預先共用金鑰絕不會傳送：協商只是證明持有它。使用者名稱和密碼只有在您輸入時，才會在加密的通道內傳送一次。</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>此網路的 DNS 伺服器</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>檢查所需的名稱，以及這些已知答案的名稱：由此可以看出這裡的 DNS 回應是否真實。</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>已知答案的網頁</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows 和瀏覽器也會要求相同的頁面。如果回應不同，就表示此網路要求先登入。</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>您組織的頁面</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>在設定中指定。它們會顯示此網路是否要求先登入。</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>此網路的登入頁面</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>只有在網路將這些要求重新導向到登入頁面，或宣告登入頁面時，才會查看它是什麼。不會傳送表單，也不會開啟連結。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公用位址</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>它們會以網際網路所看到的這部電腦的位址回應。這也會顯示 UDP 是否能離開此網路。</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>時間伺服器</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>它們的回應會顯示 UDP 是否能離開此網路，以及這部電腦的時鐘是否正確。</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>使用 UDP 的網頁伺服器</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>一個沒有內容的封包。回應會顯示大型 UDP 封包是否能離開此網路。</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>外部的 DNS 伺服器</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>向它們查詢網際網路根區域的名稱伺服器，以查看此網路是否放行其他 DNS 伺服器。</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>VPN 伺服器的名稱，在別處查詢</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>向它們查詢 VPN 伺服器的名稱，以比較回應。內部網路的名稱（例如以 .local 結尾的名稱）不會傳送給它們。</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>傳送什麼、傳送給誰，以及為什麼</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>在您選擇%1之前，不會傳送任何內容，也不會傳送任何內容給本程式的製作者。檢查只連絡下列對象，不連絡其他對象。已記錄的電腦不連絡任何對象。</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>找出原因</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>此檔案不存在。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>無法讀取此檔案。</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>此檔案不是案例，或已損毀。</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>此案例是由較新版本的程式儲存。此版本無法讀取。</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>無法開啟此檔案。</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>已記錄的電腦的檔案已不存在。</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>已記錄的電腦的檔案在這段期間已損毀。</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>無法檢查這部電腦。</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>沒有為此伺服器儲存金鑰。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>金鑰存放區拒絕存取。</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>這部電腦沒有金鑰存放區。</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>金鑰存放區未及時回應。</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>金鑰存放區回報錯誤。</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>您選擇 VPN 連線，如果有金鑰，則輸入金鑰。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>檢查這部電腦、網路和伺服器。不變更任何內容。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>一句話、我們如何得知，以及誰可以解決。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>要在這部電腦上進行的確切變更，或給可以處理的人的請求。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>總結</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>現在哪些可用，哪些不可用，以及接下來要做什麼。</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>開啟案例：%1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>再次檢查：%1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>儲存、列印或複製報告：%1、%2、%3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>這份說明：%1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Fix789 如何協助您</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的功用</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>它會找出 L2TP/IPsec VPN 為什麼因錯誤 789 或類似錯誤而失敗，說明如何得知，並修復可以在這部電腦上修復的問題。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>會變更什麼</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>只變更您同意的內容。每項變更都會先顯示，變更前的值會保留。%1會將其完全還原，現在或之後都可以：請參閱功能表%3中的%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>先前的檢查和修復</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>會傳送什麼？</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>哪些內容會離開這部電腦</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>傳送給 VPN 伺服器和幾部知名伺服器的測試封包。報告不會傳送到任何地方：由您自己儲存、複製或列印。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向誰詢問</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>VPN 或網路的負責人。結果中有一份可以複製給他們的請求，報告則包含發現的所有內容。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>一個沒有名稱的網路</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 在%2有回應。</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1 在%2只有兩個連接埠中的一個有回應。</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 在%2沒有回應。</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1：%2 在 %4 次檢查中有 %3 次回應。</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>已中斷。變更任何其他內容之前，請先復原它。</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>已完成。可以復原。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已復原。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>復原 %1 的修復</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>網路比較</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>目前沒有內容。詢問過 VPN 伺服器的檢查以及各次修復會列在這裡。</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>這裡只涉及您自己的電腦。您對已記錄的電腦所做的操作不會列出。</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>先前的檢查和修復</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>找出 Windows 上的 L2TP/IPsec VPN 為什麼因錯誤 789 而失敗。</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>檢查已記錄的電腦。</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>檢查練習電腦。</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>VPN 伺服器。</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>程式的語言。</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 不以系統管理員身分執行：它開啟和顯示的內容不得擁有這些權限。請不要使用「以系統管理員身分執行」來啟動。當它要變更電腦時，Windows 會要求系統管理員同意。</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>先詢問是否復原對您的設定所做的變更，然後啟動解除安裝程式。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi：名稱不明。只有在您允許 Windows 使用您的位置時，它才會顯示名稱。</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>訊號 %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>頻道 %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>存取點 %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>沒有名稱的 Wi-Fi</translation>
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
        <translation>這部電腦：%1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>閘道：%1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS 伺服器：%1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>位址：%1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>網路設備由 %1 製造，其登入頁面由 %2 提供。</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>網路設備由 %1 製造。</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>網路的登入頁面由 %1 提供。</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>以網路線連線。</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>登入在 %1 分鐘內仍然有效。</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows 回報它未連線到任何網路。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows 回報此網路無法連到網際網路。</translation>
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
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>要立即重新啟動 Windows 嗎？</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>請先儲存您在其他程式中的工作。Windows 會詢問未儲存的內容。之後請再次開啟 Fix789，檢查是否有幫助。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows 沒有重新啟動。請在「開始」功能表中選擇%1。</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>開啟 VPN 設定</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows 沒有開啟其設定。設定位於「開始」功能表中：「設定」、「網路和網際網路」、「VPN」。</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>立即嘗試 VPN</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>已進行變更。</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>無法再次檢查電腦。</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>問題已解決。</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>已變更。重新啟動後即可完成。</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>已記錄的電腦無法重新啟動，因此練習到此結束。</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>已變更。請重新啟動 Windows 以完成。</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>請選擇%1，而不是%2：關機時 Windows 經常會保留其狀態。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>已變更，但還有其他問題造成阻礙。</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>已變更。還不是所有情況都已清楚。</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>報告列出沒有還原的設定及其目前的值。</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>一切都已恢復原狀。</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>未能全部還原。</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>另一個程式或另一個人在這段期間變更了某項設定。</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>無法復原變更。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未變更任何內容。</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>該原因已不存在。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>已停止。一切如前。</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>無法進行變更。一切如前。</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>無法進行變更，而且未能全部還原。</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows 要求系統管理員同意，但沒有人同意。</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>無法啟動進行變更的程式。</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>下一步要由其他人來做。</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>未變更這部電腦上的任何內容。</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>從%1到%2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>到 VPN 伺服器的路徑</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>家裡或辦公室</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>學校或校園</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>訪客 Wi-Fi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>飯店、共同工作空間</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>這只會影響我們建議您詢問誰。您可以不選。</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>您在哪裡？</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>那裡通常會出什麼問題？</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>那裡通常會出的問題</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>請依下列順序檢查</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>可以詢問誰</translation>
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
        <translation>使用該產品的用語</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>如此一來，請求中會寫明其功能表和記錄檔中的行。</translation>
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
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>網際網路</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>此網路的閘道是 %1。</translation>
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
        <translation>網路線</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>這部電腦所連線的網路。</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>已記錄的電腦</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>據點防火牆</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>這個地方與網際網路之間的防火牆或路由器。</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>這個地方與伺服器所在地之間的一切。</translation>
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
        <translation>時間不明</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>一個沒有名稱的網路</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1（此網路）</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1，來自另一部裝置</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1：伺服器在兩個連接埠都有回應，%2。</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1：伺服器在一個連接埠有回應，%2。</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1：沒有回應，%2。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>從其他網路連到同一部伺服器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>系統管理員可以使用下列命令檢查其餘部分：%1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>複製給系統管理員的命令</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小時前</translation>
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
        <translation>%1，這一點仍未查明。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>這個通訊協定是否仍然適用？</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>由此排除：%1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>此網路</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>協商的各個步驟</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>詳細資料（檢查：%1，已排除的原因：%2）</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>未在這部電腦上發現問題。</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>這部電腦與伺服器之間一切正常。</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>從這裡到伺服器的路徑正常。</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>這很可能會自行恢復。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>有些重要的內容無法檢查。</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>只剩下一種解釋，但尚未證實。</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>還有兩種可能的解釋。</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>還有三種可能的解釋。</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>還有四種可能的解釋。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>還有幾種可能的解釋。</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>您在所有檢查完成之前停止。</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>這部電腦的負責人。</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>此網路的負責人。</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>VPN 伺服器的負責人。</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>您帳戶的負責人。</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>以原則進行此設定的系統管理員。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>您自己，在網頁瀏覽器中。</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows 因錯誤 %1 而失敗，但伺服器回應了我們。</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows 因錯誤 %1 而失敗。</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>從這裡連線時，伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>伺服器有回應。是什麼造成阻礙尚未證實。</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>有兩個問題造成阻礙。</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>有三個問題造成阻礙。</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>有四個問題造成阻礙。</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>有幾個問題造成阻礙。</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>這些都可以在這部電腦上修復，也可以復原。</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>這可以在這部電腦上修復，也可以復原。</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>其中一部分可以在這部電腦上解決。其餘部分必須由其他人解決。</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>這部電腦上能夠執行的檢查全部通過。</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>未檢查到伺服器的路徑。</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>金鑰、使用者名稱和密碼正確。請再次嘗試 VPN。</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>預先共用金鑰正確。請再次嘗試 VPN。如果仍然失敗，請將使用者名稱和密碼與您拿到的資料核對。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>請再次嘗試 VPN。如果仍然失敗，請將使用者名稱、密碼和預先共用金鑰與您拿到的資料核對。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>請再次嘗試 VPN。如果仍然失敗，請返回並輸入預先共用金鑰：這樣我們就能證實它是否正確。</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>從%1連線時，同一部伺服器有回應，%2。</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>從%1連線時，同一部伺服器有回應。</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>整個據點：哪條規則封鎖 VPN？</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>讀取 Meraki 儀表板中關於據點的資訊，並指出放行或封鎖 VPN 的那一列。供網路的負責人使用。</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>檢查據點(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>儲存頁面(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>列印(&amp;P)...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>正在讀取儀表板</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>正在讀取已記錄的內容。</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>儲存頁面</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>網頁 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>頁面已儲存。</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>檔案已存在，但不是由 Fix789 儲存的頁面。已將其保持原狀。</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>頁面已儲存。與前一個頁面相比沒有任何變更。</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>無法將頁面儲存在那裡。請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>無法開啟瀏覽器。</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>複製請求</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>讀取到的規則都沒有封鎖 VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>無法讀取的內容</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>取代人員、電腦和網路的名稱(&amp;R)</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>伺服器、連線、網路、帳戶和位址會以代稱取代，各處一致：server-1.example、192.0.2.1。</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>值得留意</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步驟 %1，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>有 %n 處的規則封鎖 VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>有 %n 處無法判定是否放行 VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>到 %1 的流量，涉及 %n 個網路和 Wi-Fi。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>還有 %n 處列在可以儲存的頁面中。</numerusform>
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
        <translation>未指定伺服器。</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>未記錄網路。</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>在伺服器回應之前已停止。</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>無法連絡伺服器。</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>伺服器會回應金鑰交換</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>用於 NAT 後方伺服器的值包含 %1。Windows 在這裡只讀取數字 (DWORD)。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>用於 NAT 後方伺服器的值已設定，但 Windows 之後尚未重新啟動。</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>伺服器位於 NAT 後方，但這部電腦不允許這種情況（值為 %1）。</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>沒有跡象顯示需要變更用於 NAT 後方伺服器的值。</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>伺服器不在 NAT 後方。</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>伺服器位於 NAT 後方，這部電腦允許這種情況。</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>存放用於 NAT 後方伺服器的值的登錄機碼，在上次重新啟動之後曾變更。Windows 會在下次重新啟動時讀取它。</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>這不是 Windows 電腦。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>無法讀取用於 NAT 後方伺服器的值。</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows 重新啟動之後，就可以連線到 NAT 後方的 VPN 伺服器。</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>在需要之處允許 NAT 後方的伺服器</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>無法讀取 L2TP 的 IPsec 是否已關閉。</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec 包含 %1，這不是 Windows 會讀取的數字。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows 設定為不使用 IPsec 保護 L2TP（ProhibitIpSec 為 1）。</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec 已修復，但 Windows 之後尚未重新啟動。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows 使用 IPsec 保護 L2TP，符合應有的狀態。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows 重新啟動之後，會再次使用 IPsec 保護 L2TP。</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>L2TP 的 IPsec 未關閉</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>名稱「%1」解析為 %2。</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>DNS 伺服器回報沒有名為「%1」的伺服器。</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>查詢「%1」時，DNS 伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>請開啟任何一個網頁。如果可以開啟，就只有 DNS 有問題。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>無法解析伺服器的名稱。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>伺服器的名稱可以解析為位址</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>「%1」的啟動類型為「已停用」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>「%1」隨電腦啟動，但因錯誤 %2 而失敗。</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows 沒有名為「%1」的服務。</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>VPN 需要的服務無法執行：%1。</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>無法檢查下列服務：%1。</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>VPN 需要的所有服務都可以執行。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>服務「%1」已啟用。</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>該服務會恢復其平常的啟動類型。Windows 會在 VPN 需要時啟動它。</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>VPN 的服務和驅動程式</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>這部電腦上缺少服務「%1」。</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows 本身已損毀。請要求這部電腦的負責人修復 Windows 安裝（sfc /scannow，或就地修復）。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>服務「%1」已停用。</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>我們可以依其平常的啟動類型重新啟用它。這需要系統管理員權限。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>服務「%1」無法啟動。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>請要求這部電腦的負責人在系統事件記錄檔中查看此服務的事件。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows 設定為不使用 IPsec 保護 L2TP。</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>我們可以重設該值。這需要系統管理員權限，並在重新啟動後生效。如果您的系統管理員建立了自己的 IPsec 原則，請先詢問他們。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>用於 NAT 後方伺服器的登錄值類型錯誤。</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>我們可以將其寫為數字。這需要系統管理員權限，並在重新啟動後生效。</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>VPN 伺服器位於路由器 (NAT) 後方，而 Windows 不允許這種情況。</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>我們可以允許這種情況。這需要系統管理員權限，並在重新啟動後生效。</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>必須先重新啟動 Windows，變更才會生效。</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>請選擇「重新啟動」，而不是「關機」：關機時 Windows 經常會保留其狀態。然後再次嘗試 VPN。</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>沒有這個名稱的伺服器。</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>請將 VPN 連線中的伺服器名稱與您拿到的名稱逐字核對。</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>這部電腦沒有網際網路連線。</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>請先連線到網路，然後再次檢查。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>網路的 DNS 伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>請告訴此網路的負責人無法解析名稱 (DNS)，或使用另一個網路。</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>路徑上的防火牆拒絕 UDP 500。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人允許對外的 UDP 500 和 4500。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 無法在這部電腦與伺服器之間通過。</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>網路封鎖 VPN 的金鑰交換。</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 無法在這部電腦與伺服器之間通過。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人允許對外的 UDP 4500。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>VPN 伺服器未執行或無法連線。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>請詢問 VPN 伺服器的負責人，伺服器是否正在執行。</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>可以連到伺服器，但其 VPN 服務未執行。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>請要求 VPN 伺服器的負責人啟動其 IPsec 服務。如果名稱是手動輸入的，請先核對：這可能是另一部電腦。</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>伺服器可能已封鎖此網路的位址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>請要求 VPN 伺服器的負責人查看其封鎖清單中是否有此網路的公用位址。</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>伺服器只支援 IKEv2，但 L2TP 需要 IKEv1。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>請詢問 VPN 伺服器的負責人，您是否應該使用 IKEv2。如果是，請建立類型為 IKEv2 的新 VPN 連線。</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>伺服器不接受 Windows 提供的任何一種加密方法。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>請要求 VPN 伺服器的負責人為 L2TP 用戶端允許 AES-256 搭配 SHA-1 和 MODP-2048（群組 14）。</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>預先共用金鑰與伺服器的金鑰不符。</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>請再次輸入預先共用金鑰，與您拿到的完全相同。</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>在檢查此項目之前已停止。</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>在解決下列問題之前沒有意義：%1。</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>缺少下列條件就無法檢查：%1。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>變更記錄是由本程式的較新版本寫入（第 %1 行）。未變更任何內容。</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>變更記錄從第 %1 行起已損毀。已將其保持原狀，未變更任何內容。</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>無法讀取變更記錄。未變更任何內容。</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>先前的一次修復遭到中斷。請先將其復原。這次未變更任何內容。</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>已有同名的修復。未變更任何內容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未變更任何內容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>「%1」已不存在，因此沒有需要修復的內容。未變更任何內容。</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>這無法在這部電腦上修復。未變更任何內容。</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>無法讀取目前的值。未變更任何內容。</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>一切已符合應有的狀態。未變更任何內容。</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>會進行下列變更。這次未變更任何內容。</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>無法儲存目前的值。未變更任何內容。</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>已修復。在 Windows 重新啟動之後生效（「重新啟動」，而不是「關機」）。</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>已修復並再次檢查：該原因已消除。</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>無法修復。一切如前。%1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>無法修復，而且未能全部還原。%1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>已停止。一切如前。</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>沒有這個名稱的修復。未變更任何內容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的內容。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>已復原。一切恢復到修復之前的狀態。</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>未能全部還原：之後由另一個程式或另一個人變更的設定未予更動。</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>開機</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>%1 中的值「%2」</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>服務「%1」的啟動類型</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>服務「%1」</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>它不存在。技術細節：%1。</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>系統拒絕存取。技術細節：%1。</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>花費時間過長。技術細節：%1。</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>已被停止。技術細節：%1。</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>這裡不支援。技術細節：%1。</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>已損毀或無法理解。技術細節：%1。</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>失敗。技術細節：%1。</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>正在等候 %1 秒，以遵守伺服器的限制。</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>UDP %1 的金鑰交換：正在等候回應</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>UDP %1 的金鑰交換：尚無回應，正在重試</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>在 UDP %1 嘗試 %n 次後沒有回應（來源連接埠：%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>伺服器在 UDP 500 和 UDP 4500 回應金鑰交換。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>伺服器在 UDP 500 回應金鑰交換。它拒絕在 UDP 4500 開始金鑰交換，但這沒有影響。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>伺服器在 UDP 500 回應金鑰交換，而且 UDP 4500 是開放的。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>伺服器在 UDP 500 有回應，但在 UDP 4500 沒有回應。</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 遭到封鎖，但在沒有位址轉譯 (NAT) 的情況下不需要它。</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 在到伺服器的路徑上遭到封鎖。</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 遭 %2 拒絕。</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>可以連到伺服器，但其金鑰交換服務未執行。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>可以連到伺服器，但它在 UDP 500 沒有回應，而且 UDP 4500 是關閉的。</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>伺服器拒絕 Windows 提供的每一種加密方法。</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>伺服器只回應 IKEv2；Windows 上的 L2TP/IPsec 需要 IKEv1。</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>伺服器回報它不支援 IKEv1。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>可以連到伺服器，但它不回應 IKEv1。</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 是開放的，但伺服器只在 UDP 4500 回應 IKEv1。</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>在 UDP 500 和 UDP 4500 都沒有回應。</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>無法連到伺服器。</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>無法測試 UDP %1 的金鑰交換。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>伺服器在 UDP %1 的回應為 %2。</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>這部電腦提供了 Windows 所提供的內容：%1。</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>在 UDP 500 嘗試 %n 次後沒有回應（來源連接埠：%1）；相同的訊息在 UDP 4500 得到回應。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>伺服器在 UDP 500 有回應，這類伺服器 (%1) 在 UDP 4500 的回應也相同。</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>這部電腦沒有透過 UDP %1 到伺服器的路由。</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 在路徑上遭到拒絕（ICMP 類型 3 代碼 %2）。</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 拒絕 UDP %1（ICMP 類型 3 代碼 %2）。</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>伺服器回應了 IKEv2。</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>傳送到 UDP %1 的封包到達第 %2 個躍點，沒有更遠；傳送到 UDP %3 的封包則更遠。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>伺服器在 UDP %1 有回應。</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>伺服器有回應。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>伺服器在 UDP %1 有回應，並選擇了 %2。</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>請將預先共用金鑰與伺服器的金鑰核對，或從另一個網路嘗試。</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>請從另一個網路嘗試，例如透過手機熱點。如果在那裡正常，就表示是此網路封鎖了它。</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>請開啟任何一個網頁。如果都無法開啟，這部電腦就沒有網際網路連線。</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>請詢問伺服器的負責人，伺服器是否支援使用預先共用金鑰的 IKEv1。</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>可以檢查的一切都正常。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>有些重要的內容無法檢查。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>還有幾種可能的解釋。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>可以變更：%1，從%2改為%3。</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>符合下列其中一項：</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>如何分辨：%1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>已記錄的電腦「%1」（不是這部）：%2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>值得留意：%1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>檢查的內容：</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>沒有名為「%1」的檢查；「fix789ctl list」會列出它們。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>這不是伺服器的名稱或位址。名稱由字母、數字、點和連字號組成。</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>時間限制必須是秒數，最大為 %1。</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>沒有「%1」的翻譯。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>「%1」不是原因的識別碼。「fix789ctl list --json」會列出它們。</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>請至少指定一個原因，與「fix789ctl check」的輸出完全相同。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：從%2到%3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>要進行這些變更嗎？輸入 y 表示是。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未變更任何內容。</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>已中斷；請將其復原</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>無法完整讀取變更記錄。%1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>「history」沒有引數。</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>「list」沒有引數。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>檔案「%1」無法使用。%2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>請指定一個要寫入的檔案。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已儲存到 %1。</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1：原為%2，設定為%3，現在為%4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>執行以 UUID 指定。</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>只有 Windows 電腦可以修復。對於已記錄的電腦，請使用 --case。</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>本程式位於其他人可以寫入的資料夾中。未變更任何內容。%1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>無法建立變更記錄的資料夾。未變更任何內容。</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>另一次修復正在進行。未變更任何內容。</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>沒有這個服務，Windows 防火牆也會關閉。</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>沒有可以檢查的內容。請指定 VPN 伺服器或已記錄的電腦。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>大型訊息在到伺服器的路徑上遺失。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>請要求此網路的負責人允許 UDP 封包的片段。在此之前，使用預先共用金鑰或較短的憑證鏈登入可能有效。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>路徑上的裝置會檢查封包，並捨棄 VPN 的金鑰交換。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人不只允許連接埠 UDP 500 和 4500，也在其應用程式篩選器或流量篩選器中允許 IPsec。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>傳送給伺服器的許多封包在路徑上遺失。</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>請靠近 Wi-Fi 存取點，或使用網路線或另一個網路。如果問題持續發生，請告訴此網路的負責人。</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>伺服器前方的路由器沒有轉送 UDP 4500。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>請要求 VPN 伺服器的負責人像 UDP 500 一樣，將 UDP 4500 轉送到伺服器。</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>伺服器只接受 Windows 不再提供的過時加密。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>請要求 VPN 伺服器的負責人允許 AES-256 搭配 SHA-1 和 MODP-2048（群組 14）。降低這部電腦的安全性應是最後的手段。</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>伺服器要求憑證，而不是預先共用金鑰。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>請詢問 VPN 伺服器的負責人應使用什麼：用於這部電腦的憑證，還是仍須在伺服器上設定的預先共用金鑰。</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>預先共用金鑰的開頭或結尾有空格。</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>請在 VPN 連線中再次輸入金鑰，不要有空格。空格往往是複製時帶入的。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>預先共用金鑰包含只是看起來正確的字元。</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>請在 VPN 連線中手動輸入金鑰，不要複製：引號、破折號或空格在傳遞過程中（例如經過 PDF 或聊天）已改變。</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>伺服器拒絕這部電腦的 IKE 身分識別。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>請要求 VPN 伺服器的負責人接受來自 L2TP 用戶端的任何身分識別 (ID)，或查看其記錄檔中這次嘗試的內容。</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>伺服器拒絕 Windows 保護資料的方式（快速模式）。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>伺服器的 L2TP 服務沒有回應。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>請要求 VPN 伺服器的負責人啟動其 L2TP 服務（通道內的 UDP 1701）。</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>伺服器拒絕使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>請再次輸入使用者名稱和密碼。如果正確，請詢問帳戶是否遭到鎖定，或不允許使用 VPN。</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>伺服器與此連線沒有共同的登入方法。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>請詢問 VPN 伺服器的負責人要求哪種登入通訊協定，並在 VPN 連線的內容中選擇相同的通訊協定。</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>登入的確認（第二個驗證因素）沒有及時到達。</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>請準備好手機或應用程式再試一次，並在要求確認時立即確認。</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>伺服器既不接受也不拒絕使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>請詢問 VPN 伺服器的負責人，其目錄 (RADIUS) 是否有回應。</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>伺服器沒有可以指派的位址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>請要求 VPN 伺服器的負責人擴大其位址集區 (DHCP)。</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>正在建立通道</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>正在透過通道與伺服器通訊</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>正在登入。如果手機或應用程式要求您確認，請立即確認。</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>正在嘗試金鑰</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>正在交換金鑰</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>伺服器不回應 Windows 傳送的加密方法清單。</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>伺服器接受金鑰，可以建立加密的通道。</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>它會接受 %1。</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>網路外部的回應程式在另一個 UDP 連接埠有回應。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>在傳送到其 UDP 連接埠 500 和 4500 的 %n 個資料包中，有 %1 個到達。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>金鑰交換訊息可以到達網路外部的回應程式並返回。</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>網路放行 VPN；伺服器沒有回應。</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>在相同的連接埠，其他資料可以到達網路外部的回應程式，但金鑰交換訊息不行。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>路徑上的裝置會檢查封包，並捨棄金鑰交換。</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>網路捨棄 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>已回應或已逾時的伺服器：%1 / %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>伺服器不接受來自此網路的預先共用金鑰。</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>在此之前，它已接受加密方法。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>伺服器知道金鑰，但拒絕這部電腦的 IKE 身分識別。</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>伺服器不接受此預先共用金鑰。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>大型訊息在路徑上遺失，而憑證需要大型訊息。</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>伺服器只在憑證以小片段傳送時才回應。</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>伺服器回應了小型訊息，但同一則訊息大於一個封包時則沒有回應。</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>伺服器沒有回應帶有憑證的訊息。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>伺服器知道金鑰，但拒絕資料保護（快速模式）。</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>伺服器知道金鑰，但不回應下一步（快速模式）。</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>加密的通道已建立，但其後的 VPN 服務沒有回應。</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>加密的通道已建立（快速模式）。</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>伺服器等候登入的確認，但確認沒有到達。</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>伺服器要求此連線無法使用的登入方法。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>伺服器接受登入，但沒有可以指派的位址。</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>使用者名稱和密碼已被接受。</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>使用者名稱和密碼已傳送，但沒有收到回應。</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>在可以連到伺服器之前</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>在可以建立通道之前</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>請與 VPN 伺服器的負責人核對金鑰，或請其他人從另一個網路嘗試。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>請詢問 VPN 伺服器的負責人，其記錄檔對這次嘗試寫了什麼。</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>只有從與伺服器相同的連接埠號碼傳送的資料包得到回應。Windows 也是這樣傳送。</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>金鑰交換停在第三則訊息：%1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>伺服器拒絕了它：%1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>伺服器證明它擁有相同的金鑰。</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>帶有金鑰的訊息未被接受：%1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>金鑰與輸入完全相同的訊息：%1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>清理後的金鑰已被接受。</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>虛構的金鑰得到相同的回應。</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>通道內沒有得到回應的要求：%1。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>伺服器表示：%1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>伺服器在 %1 秒後拒絕。</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>金鑰的開頭或結尾有空格。伺服器接受沒有空格的金鑰。</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>金鑰包含只是看起來像鍵盤字元的字元。伺服器接受使用鍵盤字元的金鑰。</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>金鑰的開頭或結尾有空格，並包含只是看起來像鍵盤字元的字元。伺服器接受清理後的金鑰。</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>驗證，兩端沒有空格的金鑰</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>驗證，使用一般字元的金鑰</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>驗證，清理後的金鑰</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>收到此金鑰無法解密的回覆</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>只有在分成小片段傳送時</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>使用者名稱或密碼遭到拒絕</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>沒有共同的登入方法：%1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>已登入，但沒有可用的位址</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>沒有關於使用者名稱和密碼的回覆</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>長時間等候後遭到拒絕</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一則訊息</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>金鑰交換</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>刻意使用的錯誤金鑰</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>通道內的 L2TP</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2，用於比較</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回應</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭到拒絕</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>傳送的封包：%1，來源連接埠：%2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>由 %1 回報</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP 類型 %1 代碼 %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>請由標準輸入提供金鑰，或從金鑰存放區取得，不要兩者都用。</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>金鑰的名稱有 1 到 64 個字元：字母、數字，以及 ._{}- 中的任何字元</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>請提供金鑰或憑證，不要兩者都提供。</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user 和 --password-stdin 必須一起指定。</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>登入需要金鑰或憑證。</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>使用者名稱有 1 到 256 個字元。</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin 需要 --certificate。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>無法開啟檔案「%1」。其複雜密碼遺漏或錯誤 (--passphrase-stdin)，或無法讀取該檔案。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>檔案「%1」不含 RSA 金鑰，或以不再支援的方法加密。</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>標準輸入必須包含一個 1 到 %1 位元組的 UTF-8 密碼字串。</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>標準輸入必須包含 %2 個密碼字串，每個為 1 到 %1 位元組的 UTF-8，每行一個。</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>金鑰存放區中沒有名為「%1」的金鑰。請使用「fix789ctl key set」儲存。</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>沒有可用的金鑰存放區。Windows 有內建的金鑰存放區；其他系統需要 Secret Service，例如 GNOME Keyring 或 KWallet。您可以改為由標準輸入提供金鑰 (--key-stdin)。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>金鑰存放區拒絕存取。</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>金鑰存放區無法完成要求。%1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>金鑰已儲存為「%1」。</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>已不再有儲存為「%1」的金鑰。</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>請使用「key set NAME」或「key forget NAME」。</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>與 %1 (%2) 協商的各個步驟：</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>請以 --server 指定 VPN 伺服器，不要指定其他內容。</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>已記錄的網路無法查詢，因此這裡不接受金鑰、憑證或檔案。</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>UDP %1 需要系統管理員權限。將在不使用它的情況下繼續。</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 正由另一個程式使用（在 Windows 上，連接埠 500 和 4500 屬於服務「IKE and AuthIP IPsec Keying Modules」）。將在不使用它的情況下繼續。</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>無法開啟 UDP %1。將在不使用它的情況下繼續。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>「%1」不是連接埠號碼。</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>除了 500、4500 和 %2 之外，最多可以新增 %1 個連接埠。</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>正在 UDP %1 回應。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>配對碼：%1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>在有故障的電腦上：fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>沒有可以用來回應的連接埠。</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>正在回應 %1。</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>伺服器：%1，費時 %2 秒。有回應：%3。拒絕：%4。沒有回應：%5。無法連線：%6。未嘗試：%7。</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>速率必須是每秒的資料包數，從 1 到 %1。</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>請指定一份伺服器清單。</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>伺服器清單是最多 %1 行、1 MiB 的 UTF-8 檔案。</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>清單的第 %1 行不是伺服器的名稱或位址。</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>清單中沒有伺服器。</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>無法連絡回應程式「%1」。%2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 得到回應</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 得到回應</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 得到回應</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>伺服器位於 NAT 後方</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>無法傳送</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>訊息 1 未被接受</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>無法在這裡以伺服器所選擇的內容進行金鑰交換</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>未提供金鑰</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>未提供名稱</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>這部電腦沒有通往該處的路徑</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>改為嘗試清理後的金鑰</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>金鑰已被接受</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>無法連到連接埠</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>這部電腦不讓它出去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>「%1」不是回應程式的名稱或位址。</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin 需要 --responder。</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>這不是配對碼。「respond --paired」會顯示配對碼。</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>傳送的封包：%1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>請在一行中輸入。不會顯示。</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>請將 %1 項各輸入在單獨的一行。不會顯示。</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>連線設定為使用預先共用金鑰，但 Windows 沒有為它儲存金鑰。</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows 為此連線儲存了預先共用金鑰。</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>連線設定為使用憑證，但伺服器以預先共用金鑰運作。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>連線有自己的 IPsec 參數 (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>連線「%1」是為 L2TP/IPsec 設定的。</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows 無法讀取連線「%1」。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>連線「%1」設定為 %2，而不是 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>連線「%1」設定為 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>有兩個名為「%1」的連線，一個是您自己的，一個供所有使用者使用。Windows 使用您自己的連線。</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>無法讀取 VPN 連線。</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>這部電腦上沒有通往此伺服器的 VPN 連線。</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>這部電腦上沒有名為「%1」的 VPN 連線。</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>VPN 連線是為 L2TP/IPsec 設定的</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>這部電腦上沒有這個名稱的 VPN 連線。</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>請在 Windows 設定的「網路和網際網路」、「VPN」核對名稱，或依照給您的指示設定連線。</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows 無法讀取此 VPN 連線。</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>它在電話簿中的項目已損毀。請建立檔案 rasphone.pbk 的複本，在 Windows 設定中移除該連線，然後重新設定。</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>VPN 連線未設定為 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>請在 Windows 設定的「網路和網際網路」、「VPN」編輯該連線，並選擇 VPN 類型「L2TP/IPsec」，以及您拿到的金鑰或憑證所對應的種類。</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>VPN 連線設定為使用憑證，但伺服器以預先共用金鑰運作。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>請在 Windows 設定中編輯該連線：選擇「使用預先共用金鑰的 L2TP/IPsec」，並輸入您拿到的金鑰。</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows 沒有用於此 VPN 連線的預先共用金鑰。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>請在 Windows 設定中編輯該連線，並再次輸入預先共用金鑰。複製電話簿或整部電腦時，該金鑰會遺失。</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>VPN 連線有自己的 IPsec 參數，而伺服器不需要這些參數。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>請要求這部電腦的負責人重設這些參數（Set-VpnConnectionIPsecConfiguration，搭配 -RevertToDefault）。</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>請指定伺服器或連線，不要兩者都指定。</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>連線的名稱有 1 到 %1 個字元。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>「%1」上次啟動時因錯誤 5（拒絕存取）而失敗。</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>無法讀取 Windows 的確切組建。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>沒有已知情況顯示此 Windows 組建 (%1) 會破壞 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>此 Windows 組建 (%1) 會破壞與許多伺服器的 L2TP/IPsec。更新 %2 造成此問題；%3 或任何較新的更新可以修復。</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>沒有已知情況顯示此 Windows 組建會破壞 VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>服務「%1」遭拒絕存取，無法執行。</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>該服務或其設定的權限已變更，通常是由於安全性強化或安全性程式。請要求這部電腦的負責人還原權限；我們不變更權限。</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>此 Windows 版本有一個會破壞 VPN 的錯誤（更新 %1）。</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>請安裝最新的 Windows 更新並重新啟動。任何較新的更新都可以修復。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 正在這部電腦的所有位址使用 UDP %2。</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>我們自己的回應程式正在使用 UDP %1。從這部電腦嘗試 VPN 之前，請將其停止。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 只在位址 %3 使用 UDP %2。</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows 沒有回報哪個程式正在使用 UDP %1。</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>沒有其他程式正在使用 UDP 500 或 4500。</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>無法讀取哪些程式正在使用 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 和 4500 可供 Windows 金鑰交換使用</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>另一個程式 (%1) 正在使用 Windows 為 VPN 所需的連接埠。</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>請關閉該程式或停止其服務，然後再次嘗試 VPN。如果它屬於您不再需要的另一個 VPN 產品，請將其解除安裝。</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows 沒有回報其 L2TP 裝置是否正常。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>用於 L2TP 的 Windows 裝置存在且已啟用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>裝置「WAN Miniport (L2TP)」已停用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>缺少裝置「WAN Miniport (L2TP)」。</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>用於 L2TP 的裝置正在等候其驅動程式，而該驅動程式已停用。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>裝置「WAN Miniport (L2TP)」無法運作（問題代碼 %1）。</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>無法列出網路裝置。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>用於 L2TP 的 Windows 裝置存在</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>用於 L2TP 的 Windows 裝置遺失或無法運作。</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>請在裝置管理員中選擇「檢視」、「顯示隱藏裝置」，並啟用「網路介面卡」下的「WAN Miniport (L2TP)」。如果沒有該裝置，請選擇「動作」、「掃描硬體變更」，然後重新啟動。</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>對此網路登入頁面的檢查已關閉。</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>網路回報您必須先登入 (511)。</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>網路顯示 %1，而不是要求的頁面。</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>知名的測試頁面可以通過，但其他每個頁面都被 %1 取代。</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>通往網路登入頁面的路徑又回到起點 (%1)。</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>網路回報登入已過期 (%1)。</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>路徑上的篩選器或 Proxy 代替網頁伺服器回應，但可以連到網頁：沒有待完成的登入。</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>路徑上的裝置會解密網頁：其憑證不是網站自己的。沒有待完成的登入。</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>未加密的網頁可以通過，加密的網頁不行。</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>路徑上的 Proxy 要求它自己的登入 (407)，因此不知道是否有登入頁面待完成。</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>測試頁面傳回空的回應，因此不知道是否有登入頁面待完成。</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>DNS 伺服器沒有回應，因此不知道是否有登入頁面待完成。</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>測試頁面未能載入，因此不知道是否有登入頁面待完成。</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>只有部分測試頁面載入成功，因此不知道是否有登入頁面待完成。</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>沒有登入頁面造成阻礙：網頁可以通過。這並不能說明 VPN 是否可以通過。</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>未檢查此網路是否有登入頁面。</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>無法檢查此網路是否要求登入。</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>網路不要求登入</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>此網路要求先登入。</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>請開啟網頁瀏覽器，完成此網路的登入頁面。然後再次檢查：在此之前，無法判定網路放行什麼。</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>此網路的登入已過期。</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>請開啟網頁瀏覽器，在此網路的頁面重新登入，然後再次檢查。如果登入一再過期，請告訴此網路的負責人。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>此網路的登入頁面又導向回自己。</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>這樣沒有人能登入。請告訴此網路的負責人，其登入頁面又導向回自己（往往是登入前允許的位址中缺少登入頁面自己的伺服器）。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>此網路只放行網際網路的一部分。</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>請查看此網路的登入頁面是否有第二個步驟，例如選擇方案或進行確認。如果沒有，請詢問此網路的負責人允許什麼，或使用另一個網路。</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>在您登入此網路之前</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>不知道伺服器的憑證是否仍然有效，因為這部電腦的日期不明。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>伺服器的憑證 (%1) 有效期至 %2。</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>伺服器沒有出示憑證。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>伺服器的憑證有效</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>伺服器的憑證已過期。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>請要求 VPN 伺服器的負責人更新其憑證。如果這部電腦的日期錯誤，請先更正：憑證是否有效由日期決定。</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>到伺服器的路由從「%1」開始。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>到伺服器的路由不經過另一個 VPN。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>連線「%1」本身已連線。</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>到伺服器的路由經過「%1」，它不是網路卡，可能是另一個 VPN。</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>到伺服器的路由經過另一個 VPN「%1」，而伺服器在那裡有回應。</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows 透過另一個 VPN「%1」傳送到伺服器的流量。</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows 沒有到伺服器位址的路由。</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>無法讀取到伺服器的路由。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>到伺服器的路由不經過另一個 VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 正在 %3 使用 UDP %2，這部電腦就是從該位址連到伺服器。</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>請中斷另一個 VPN 的連線，或從中排除此伺服器（分割通道），然後再試一次。</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>另一個 VPN 已中斷連線。</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>您組織的原則 (%1) 一再恢復會破壞 VPN 的設定。</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>請告訴這部電腦的負責人是哪項設定。我們的變更只持續到下次套用該原則時，這可能在兩小時之內。</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>這部電腦的日期錯誤。</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>請在 Windows 設定的「時間與語言」設定日期、時間和時區，然後再次檢查。</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>請重新啟動這部電腦（「重新啟動」，而不是「關機」）。如果再次發生，請要求這部電腦的負責人在系統事件記錄檔中查看此服務的事件。</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>這部電腦的防火牆的一條規則 (%1) 封鎖 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>請要求這部電腦的負責人停用此規則，或允許到 VPN 伺服器的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>這部電腦的防火牆只允許規則許可的內容，而沒有規則許可 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>請要求這部電腦或其原則的負責人，為服務「IKE and AuthIP IPsec Keying Modules」(IKEEXT) 允許對外的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>這部電腦上的安全性程式 (%1) 捨棄 VPN 的封包。</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>請重新安裝該程式，並以廠商的移除工具解除安裝，或詢問這部電腦的負責人。</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>請關閉該程式中的網路鎖定 (Kill Switch)，或連線該 VPN 並從中排除此伺服器。</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>這部電腦上的 IPsec 原則與 VPN 衝突。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>請要求這部電腦的負責人從該 IPsec 原則中排除 VPN 伺服器（wf.msc 中的連線安全性規則）。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>用於 NAT 後方伺服器的登錄值位於錯誤的機碼之下，Windows 不會在那裡讀取它。</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>我們可以將其寫到 Windows 讀取的位置 (PolicyAgent)。這需要系統管理員權限，並在重新啟動後生效。</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>有兩個此名稱的 VPN 連線，而 Windows 使用的是另一個。</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>一個屬於您，一個屬於這部電腦的所有使用者。請重新命名或移除過時的那個。</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>這部電腦沒有用於 VPN 的憑證。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>請向 VPN 的負責人索取用於這部電腦的憑證，並請其連同私密金鑰一起匯入本機電腦的存放區「個人」(certlm.msc)。</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>憑證位於使用者的存放區，而不是這部電腦的存放區。</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec 只使用電腦的憑證。請將其連同私密金鑰一起匯入本機電腦的存放區「個人」(certlm.msc)。簽發給使用者的憑證可能無效：請詢問 VPN 的負責人。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>缺少這部電腦的憑證的私密金鑰。</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>請從包含其金鑰的檔案（.pfx 或 .p12；.cer 或 .crt 檔案不含金鑰）將憑證重新匯入本機電腦的存放區，或向 VPN 的負責人索取新憑證。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>這部電腦的憑證的私密金鑰無法使用。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>請要求這部電腦的負責人將憑證連同其金鑰重新匯入，或要求新憑證。複製電腦或重設其安全晶片 (TPM) 時，金鑰會遺失。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>這部電腦的憑證已遭其簽發者撤銷。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>請向 VPN 的負責人詢問原因，並索取新憑證。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>這部電腦的憑證已過期。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>請向 VPN 或這部電腦的負責人索取新憑證。如果這部電腦的日期錯誤，請先更正：憑證是否有效由日期決定。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>這部電腦的憑證尚未生效。</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>請檢查這部電腦的日期、時間和時區：憑證是否有效由它們決定。如果正確，請詢問 VPN 的負責人憑證何時生效。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>這部電腦的憑證不是用於登入 VPN 的。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>請向 VPN 的負責人索取用於這部電腦、用途為「用戶端驗證」(1.3.6.1.5.5.7.3.2) 的憑證。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>這部電腦不信任其自身憑證的簽發者。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>請向 VPN 的負責人索取簽發者的憑證，並請其匯入本機電腦的存放區（根憑證匯入「受信任的根憑證授權單位」，其他憑證匯入「中繼憑證授權單位」），而不是使用者的存放區。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>這部電腦的憑證使用過時的加密技術。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>請向 VPN 的負責人索取使用至少 2048 位元的 RSA 金鑰和 SHA-256 的新憑證。</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows 選用了這部電腦的錯誤憑證。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>請要求這部電腦的負責人建立過時憑證的複本，然後從本機電腦的存放區「個人」中將其移除 (certlm.msc)。</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>請中斷其中一個（網路線或 Wi-Fi），然後再次嘗試 VPN。</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>無法檢查憑證是否已遭撤銷。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>從這裡無法連到簽發者用於此項檢查的位址（CRL 或 OCSP）。請告訴 VPN 的負責人。在訪客網路上，請先登入。</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>您在這裡輸入的金鑰正確，但 Windows 儲存的是另一個金鑰。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>請在 Windows 設定中編輯該連線，並再次輸入預先共用金鑰，與您在這裡輸入的完全相同。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>這部電腦不信任伺服器憑證的簽發者。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>請向 VPN 的負責人索取簽發者的憑證，並請其匯入本機電腦的「受信任的根憑證授權單位」(certlm.msc)。如果該負責人不認識此簽發者，請不要連線：這可能是另一部伺服器。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>預先共用金鑰包含這部電腦與伺服器編碼方式不同的字元。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>請向 VPN 伺服器的負責人索取只包含一般字母、數字和標點符號的金鑰。各系統對變音字母和其他特殊字母的編碼方式不同。</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>這部電腦自己的防火牆封鎖通道內的 L2TP (UDP 1701)。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>請要求這部電腦的負責人移除封鎖 UDP 1701 的規則。此流量只在通道內；您不需要為此在路由器上開放任何項目。</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>這部電腦在此網路上沒有位址。</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>請中斷此網路並重新連線，或靠近 Wi-Fi 存取點。如果問題持續發生，請告訴此網路的負責人，網路沒有指派位址 (DHCP)。</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>此網路的登入需要一個遭網路封鎖的頁面。</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>如果可能，請在此網路的頁面上選擇另一種登入方式。請告訴此網路的負責人，登入前允許的位址中缺少登入提供者。</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>這部電腦每次都使用新的硬體位址，因此網路會忘記其登入。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>請在 Windows 設定的「網路和網際網路」、「Wi-Fi」開啟此網路的內容，並關閉「隨機硬體位址」。然後重新登入。</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>此網路對 VPN 伺服器的名稱提供不實的位址。</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>如果網路要求登入，請先登入。否則，請使用另一個網路或手機熱點，並告訴此網路的負責人，其 DNS 伺服器提供不實的回應。</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>DNS 伺服器對 VPN 伺服器提供內部位址，而從這裡無法連到該位址。</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>請使用伺服器的公用名稱或位址，也就是供辦公室外使用的那一個。請詢問 VPN 的負責人是哪一個。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>伺服器的名稱解析為舊的位址。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>請要求 VPN 伺服器的負責人將其名稱（動態 DNS）更新為目前的位址。在此之前，直接使用位址可能有效。</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>此網路只有 IPv6，但只能透過 IPv4 連到伺服器。</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>請在 VPN 連線中使用伺服器的名稱而不是位址，或使用另一個網路。請告訴 VPN 伺服器的負責人，伺服器需要 IPv6 位址。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>伺服器的名稱會先解析為 IPv6，但 IPv6 在這裡無法運作。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>請告訴此網路的負責人，其 IPv6 無法運作。在此之前，請使用伺服器的 IPv4 位址、另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>網路的這個部分沒有網際網路連線。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>請告訴此網路的負責人，此 Wi-Fi 的 VLAN 沒有到網際網路的路由或位址轉譯。</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>此網路封鎖 VPN 所需的 UDP。</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>此網路的防火牆規則封鎖 VPN 的連接埠。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人為此 Wi-Fi 允許對外的 UDP 500 和 4500（Meraki：Wireless, Firewall &amp; traffic shaping, layer 3 rules）。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>此網路對這部電腦的處理方式與其他裝置不同，並封鎖其 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>請要求此網路的負責人查看這部電腦套用的是哪個群組原則（Meraki：Network-wide, Clients），並在其中允許 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>這裡使用的 Wi-Fi 金鑰會將這部電腦歸入不能使用 VPN 的群組。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>請向此網路的負責人索取正確群組的 Wi-Fi 金鑰。這是 Wi-Fi 的金鑰，不是 VPN 的金鑰。</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN 只在此 Wi-Fi 上失敗：原因是此網路的規則，而不是這部電腦。</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>請使用 VPN 正常的另一個 Wi-Fi，或要求此網路的負責人在這個 Wi-Fi 上允許對外的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Wi-Fi 將其訪客與區域網路隔離，而 VPN 伺服器位於區域網路。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>請要求此網路的負責人允許訪客連到 VPN 伺服器（Meraki：NAT mode，「Deny local LAN」），或告訴您伺服器的公用位址。</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>網路在這部電腦加入一段時間之後才授予存取權。</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>請在加入 Wi-Fi 後等候一分鐘再試。請告訴此網路的負責人，存取權授予得較晚。</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>此網路的路由器將 VPN 的連接埠用於它自己到同一部伺服器的通道。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請告訴此網路的負責人，網路自己的站對站通道與您的 VPN 使用同一部伺服器。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>網路放行金鑰交換，但不放行受保護的資料 (ESP)。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人除了 UDP 500 和 4500 之外，也允許 IP 通訊協定 50 (ESP)。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>大型訊息的片段以錯誤的順序到達，並遭到捨棄。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>請要求此網路的負責人檢查其防火牆如何處理片段。在此之前，使用預先共用金鑰登入可能有效。</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>這裡的路由器干擾 IPsec（例如「IPsec passthrough」或「ALG」這類設定）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>請要求路由器的負責人關閉「IPsec passthrough」(IPsec ALG)，然後再試一次。</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>這裡的路由器一次只允許一部電腦使用這類 VPN。</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>請中斷另一部電腦的 VPN 並再試一次，或要求路由器的負責人關閉「IPsec passthrough」(IPsec ALG)。</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>此網路上的一條規則會辨識 VPN 並將其封鎖。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>請要求此網路的負責人從封鎖的應用程式中移除 VPN（Meraki：Wireless, Firewall &amp; traffic shaping, layer 7 rules）。在此之前，請使用另一個網路或手機熱點。</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>到伺服器的路徑時通時斷。</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>請靠近 Wi-Fi 存取點或使用網路線再試一次。如果問題持續發生，請告訴此網路的負責人問題發生的時間。</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>您在 VPN 所通往的網路內部，而從這裡連線時伺服器沒有回應。</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>您在這裡很可能不需要 VPN。請在不使用 VPN 的情況下嘗試您想使用的項目；在其他地方時再使用 VPN。</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>路由器在短暫沒有流量之後就從其表格中移除連線，VPN 隨之中斷。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>請要求路由器的負責人將 UDP 連線在其表格中保留至少 60 秒。</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>通道正常，但大型封包在其中遺失。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>請要求這部電腦的負責人為 VPN 連線設定較小的封包大小 (MTU 1300)，或要求網路的負責人允許「fragmentation needed」訊息。</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>此名稱背後的數部伺服器中，有一部沒有回應。</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>請再試一次：下次嘗試可能會連到另一部。請告訴 VPN 的負責人哪個位址沒有回應。</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>伺服器的路由器將 VPN 的連接埠轉送到另一部裝置。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>請要求 VPN 伺服器的負責人檢查其路由器對 UDP 500 和 4500 的連接埠轉送：兩者都必須通往 VPN 伺服器。</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>伺服器從與所連絡的位址不同的位址回應。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>請要求 VPN 伺服器的負責人使其從用戶端使用的位址回應（一部具有多條線路或多個位址的伺服器）。</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>伺服器要求 Windows 不支援的模式（積極模式，aggressive mode）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>請要求 VPN 伺服器的負責人為 L2TP 用戶端允許主要模式。</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>此伺服器設定為使用它已不再擁有的憑證。</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>請在「路由及遠端存取」主控台（伺服器內容，「安全性」）中選擇更新後的憑證，然後重新啟動服務「Routing and Remote Access」。</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess 已將此 VPN 伺服器的憑證換成它自己的憑證。</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>請在「路由及遠端存取」主控台中選擇正確的憑證，並防止 DirectAccess 再次設定它 (DoNotUpdateAuthCert = 1)。</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard 使已儲存的密碼無法使用。</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>請在每次連線時輸入使用者名稱和密碼而不儲存，或向 VPN 的負責人要求使用憑證登入。</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>此連線與伺服器對登入的加密強度不一致。</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>請在 VPN 連線內容的「安全性」中，選擇「需要加密」而不是「最大強度加密」，或詢問 VPN 伺服器的負責人應使用哪一個。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Windows 上次嘗試是在 %1，結果失敗（錯誤 %2）。</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows 上次連線是在 %1。</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>無法讀取 Windows 自己的連線嘗試的記錄檔。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Windows 記錄檔中沒有連線到此伺服器的嘗試。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Windows 記錄檔中沒有使用已儲存金鑰的嘗試。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Windows 自己的嘗試與我們的嘗試的比較</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>伺服器在登入期間停止回應（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows 找不到有效的憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows 無法驗證伺服器（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows 找不到用於該連線的 IPsec 原則（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>金鑰交換未及時得到回應（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>伺服器沒有回應 Windows（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>伺服器的目錄未及時回應（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Windows 自己的嘗試失敗（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows 可以連線，但每次都在同樣短的時間之後失去連線。</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>上次連線持續了 %1 秒。</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows 自己剛剛連線到此伺服器。</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>登入在 IPsec 之後進行，因此 IPsec 是正常的。</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows 可以使用您輸入的金鑰連線。</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>使用您輸入的金鑰時，伺服器回應我們，但不回應 Windows。</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>伺服器在另一個來源連接埠回應我們。Windows 使用連接埠 500，完全得不到回應。</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>我們自己的通道正常；它使用 UDP 4500。由於雙方都不在 NAT 後方，Windows 在這裡直接傳送 ESP。</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>無法將此網路與其他網路比較。</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>沒有可以比較的內容：無法連絡伺服器。</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>來自其他網路的結果沒有提供新的資訊。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>從其他網路連到同一部伺服器</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>同一網路上的另一部裝置（「%1」）得到同一部伺服器的回應。</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>在同一 Wi-Fi 的另一個部分（「%1」），這部電腦得到同一部伺服器的回應。</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>在同一據點的另一個 Wi-Fi（「%1」），這部電腦得到同一部伺服器的回應。</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>在另一個網路（「%1」），這部電腦得到了同一部伺服器的回應。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>從網路「%2」連線時，%1 有回應 (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>從網路「%2」連線時，%1 的兩個連接埠中只有一個有回應 (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>從網路「%2」連線時，%1 沒有回應 (%3)。</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1 在「%2」失敗，在「%3」有回應：問題在於網路，而不是這部電腦。</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>尚未儲存任何結果。請在每個網路上執行「fix789ctl check --server HOST」。</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Windows 篩選平台代表「%2」捨棄了傳送到伺服器的 %1（篩選器「%3」，%4）。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>請詢問這部電腦的負責人，篩選器「%1」屬於哪個程式 (netsh wfp show filters)。</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>這部電腦上的一個篩選器捨棄 VPN 的封包，而且沒有說明它屬於哪個程式。</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>這部電腦上的一個篩選器在 %2 捨棄了傳送到伺服器的 %1。現在已不再如此。</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>這部電腦上最近沒有篩選器捨棄 VPN 的封包。</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>無法讀取這部電腦上的篩選器捨棄了什麼。</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>這部電腦上沒有篩選器捨棄 VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>這部電腦上安裝了 SoftEther VPN（「%1」）。當其 L2TP 功能開啟時，它會在每次啟動時停用服務「IKE and AuthIP IPsec Keying Modules」。在關閉該功能之前，問題會一再發生。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Windows 防火牆的規則「%1」封鎖對外的 UDP %2。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>防火牆設定檔「%1」封鎖沒有規則允許的一切，而沒有規則允許 UDP %2。</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>在這部電腦所連線的其中一個網路上，防火牆封鎖對外的 UDP %1。</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>不知道防火牆規則「%1」是否適用於到伺服器的 UDP %2。</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>「%1」取代 Windows 防火牆，是這部電腦的防火牆。</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>服務「Windows Defender Firewall」未執行，因此其規則沒有作用。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows 防火牆允許 VPN。</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>無法讀取 Windows 防火牆。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows 防火牆允許 VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>在這部電腦上的篩選器讓 VPN 出去之前</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>憑證「%1」(%2) 在這部電腦上沒有私密金鑰。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>憑證「%1」(%2) 參照了無法使用的私密金鑰。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>憑證「%1」(%2) 已遭其簽發者撤銷。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>憑證「%1」(%2) 是為其他用途簽發的：%3。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>憑證「%1」(%2) 使用 Windows 不再接受的加密技術。</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>這部電腦上缺少「%1」(%2) 與受信任根憑證之間的一個憑證。</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>這部電腦不信任「%1」(%2) 的根憑證。</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows 不接受「%1」(%2) 的憑證鏈。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>憑證「%1」(%2) 位於使用者的存放區，但電腦自己的存放區沒有憑證。</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>沒有憑證，但伺服器以預先共用金鑰運作。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>連線使用憑證登入，但這部電腦沒有供其使用的憑證。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>請將這部電腦的日期與手機上的日期核對。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>請詢問 VPN 的負責人，哪個憑證或金鑰是供這部電腦使用的。</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>無法檢查「%1」(%2) 是否已遭撤銷；Windows 仍會繼續。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>無法判定這部電腦是否信任「%1」(%2) 的簽發者。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>電腦的憑證「%1」(%2) 可以使用。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>憑證「%1」(%2) 沒有已知問題，但只有系統管理員可以看到其金鑰是否有效。</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>這部電腦有用於 VPN 的憑證，有效期至 %1。</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>所檢查的 VPN 連線都不使用憑證登入。</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>無法讀取這部電腦的憑證。</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>無法檢查憑證，因為這部電腦的日期不明。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>電腦的憑證適用於 VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>連線設定為使用憑證，但伺服器也能以預先共用金鑰運作。如果您拿到了金鑰，請在連線中選擇它。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows 使用憑證「%1」(%2) 登入並失敗；正確的憑證是「%3」(%4)。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows 使用憑證「%1」(%2) 登入並失敗。還有另一個憑證「%3」(%4)。</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>伺服器上的金鑰可能已變更：它以前有效，或其他人也無法連線。</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>伺服器上的金鑰也可能已變更。現在其他人能連線嗎？</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>您說過使用手機熱點時正常。</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>您說過使用手機熱點時也失敗。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>「%1」不是有效的回答。「fix789ctl check --help」會列出它們。</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>無法判定 Credential Guard 是否正在執行。</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard 沒有讓 VPN 無法取得密碼。</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard 正在執行，而連線「%1」使用已儲存的密碼透過 MS-CHAPv2 登入。在這種情況下，Windows 不會提供密碼。</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows 會將已儲存的密碼提供給 VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>名為「%1」的電腦存在，但不提供這類 VPN。請將名稱與您拿到的名稱逐字核對。</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>無法讀取這部電腦的 IPsec 原則。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>這部電腦上沒有 IPsec 原則干擾 VPN。</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>IPsec 規則「%1」也適用於 VPN 伺服器。</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>不知道 IPsec 規則或原則「%1」是否適用於 VPN 伺服器。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>防火牆設定檔「%1」在其防火牆開啟時會封鎖對外的 UDP %2。由於有一個用於 Windows XP 的舊原則，這一點並不確定。</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>無法讀取組織的 Windows 防火牆設定 (%1)，因此不知道它們是否封鎖 VPN。</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>伺服器會回應 Windows 預設提供的內容，但 Windows 自己使用連線本身的 IPsec 參數時，沒有找到雙方都接受的內容。</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>尚未測定 Windows 是否將這些參數用於 L2TP。請在 Windows 中嘗試該連線，然後再次檢查：錯誤 788 表示確實如此。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>這部電腦上沒有 IPsec 原則造成干擾</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows 提供其平常的加密方法。</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows 獲允許對 L2TP 使用已遭破解的加密（AllowL2TPWeakCrypto 為 1）。當伺服器不再需要時，請重設此值。</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 為 %1。此值用於 IKEv2；沒有它，L2TP 也會提供這些方法。</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>無法讀取 Windows 提供哪些加密方法。</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows 提供其平常的加密方法</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>這部電腦未連線到任何網路。</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>這部電腦沒有從任何網路取得位址（目前為 %1）。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>這部電腦只有 IPv6 位址，而伺服器只有 IPv4 位址。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>這部電腦只有 IPv6 位址。</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>無法讀取網路連線。</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>這部電腦在其網路上有位址。</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>檢查期間，網際網路連線在 %1 之間切換。</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>這部電腦有位址，而且有到網際網路的穩定路由</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>用於 NAT 後方伺服器的值位於 %1。Windows 會從 PolicyAgent 機碼讀取它。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>一項原則 (%1) 設定服務「%2」的啟動類型。</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>一項原則 (%1) 建立連線「%2」。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>一項原則 (%1) 設定 %3 中的值 %2。</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>一項原則 (%1) 會再次停用服務「%2」。</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>無法讀取哪些設定由原則控制。</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>沒有原則設定這裡出錯的設定。</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>沒有原則會再次造成此問題</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Windows 自己用於 L2TP 的 IPsec 原則已關閉（ProhibitIpSec 為 1），並由規則「%1」取代。這是刻意設定的，保持不變。</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>請以系統管理員身分執行檢查：無法讀取是否刻意建立了用於 L2TP 的 IPsec 原則。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>「%1」處於正在啟動或正在停止的狀態已有數分鐘。</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>服務「Base Filtering Engine」停用時，Windows 防火牆也會關閉：這部電腦沒有受到保護。</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows 仍在啟動下列服務：%1。請等候幾分鐘再試；不需要進行任何變更。</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>在伺服器的位址有疑慮期間，不會對其傳送金鑰、使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>未檢查此網路的 DNS 回應。</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>此網路的 DNS 回應是真實的。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>此網路的 DNS 伺服器對某些名稱提供不實的回應（篩選器或搜尋頁面），但對 VPN 伺服器的名稱沒有。</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>此網路的 DNS 伺服器對「%2」回應 %1，並對不屬於它負責的名稱提供不實的回應。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>名稱「%1」解析為內部網路位址 %2，而那裡沒有任何回應。</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>在此網路上，名稱「%1」解析為 %2，而那裡沒有任何回應。另一部 DNS 伺服器提供的是 %3。</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>請以 %1 取代伺服器的名稱，並且不使用金鑰，再次檢查。如果伺服器有回應，就表示該名稱在此網路上解析為錯誤的位址。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>此網路的 DNS 伺服器對不屬於它負責的名稱提供不實的回應，而它對 VPN 伺服器提供的位址沒有任何回應。</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>請從另一個網路（例如透過手機熱點）查詢伺服器的名稱，並比較位址。</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>無法檢查此網路的 DNS 回應是否真實。</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS 回應是真實的</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>在以 UDP 連絡的所有伺服器中，只有一部 DNS 伺服器有回應：此網路封鎖所有其他對外的 UDP。</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>只有時間伺服器等知名 UDP 服務有回應：此網路封鎖所有其他對外的 UDP。</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>以 UDP 連絡的伺服器都沒有回應，VPN 伺服器和其他伺服器都一樣。</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP 可以離開此網路：所連絡的伺服器中有一些有回應。</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP 可以離開此網路：VPN 伺服器以外的伺服器有回應。</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP 可以離開此網路：回應程式有回應。</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>能以 UDP 連絡的伺服器太少，無法顯示 UDP 是否離開此網路。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>請開啟任何一個網頁。如果可以開啟，就只有 UDP 遭到封鎖。</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>只以 UDP 連絡了 VPN 伺服器。</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>無法檢查 UDP 是否可以離開此網路。</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP 可以離開此網路</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>在此網路讓 UDP 出去之前</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>在伺服器的名稱解析為其位址之前</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>一項原則 (%2) 在這部電腦上進行了會破壞 VPN 的設定，並在每次變更之後將其恢復。請從原則中移除該設定。「gpresult /h report.html」（群組原則）或「設定」&gt;「帳戶」&gt;「存取公司或學校資源」&gt;「資訊」（裝置管理）會顯示這部電腦套用哪些原則。</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>缺少 Windows 服務 %2。請修復 Windows：「DISM /Online /Cleanup-Image /RestoreHealth」，然後「sfc /scannow」，或就地修復。</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Windows 服務 %2 遭拒絕存取（錯誤 5）。請將其權限與正常電腦上的權限比較（「sc sdshow %2」），並檢查是否有強化原則或安全性程式變更了權限。</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Windows 服務 %2 無法啟動。請在事件記錄檔「系統」中查看來源「Service Control Manager」（7000、7001、7009、7011、7023）有關 %2 的事件。</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Windows 更新 %2 會破壞 L2TP/IPsec。請安裝最新的累積更新；任何較新的更新都可以修復。</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>程式 %2 正在使用 UDP 500 或 UDP 4500，而 Windows 服務「IKE and AuthIP IPsec Keying Modules」(IKEEXT) 需要它們。請移除該程式或關閉其 IPsec 功能。「netstat -abno -p UDP」會顯示哪個程式正在使用這些連接埠。</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Windows 防火牆規則「%2」封鎖 VPN。請停用該規則，或從中排除到 %1 的對外 UDP 500 和 UDP 4500（wf.msc，「輸出規則」；或該規則所來自的原則）。</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows 防火牆封鎖沒有規則允許的輸出連線。請新增規則：輸出，允許，UDP，遠端連接埠 500 和 4500，服務「IKE and AuthIP IPsec Keying Modules」(IKEEXT)（wf.msc，「輸出規則」；或進行此設定的原則）。</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>程式 %2 會捨棄到 %1 的 VPN 的封包。請為對外的 UDP 500 和 UDP 4500（以及 IP 通訊協定 50）新增例外。您不需要將該程式完全關閉。</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>這部電腦上的一條 IPsec 規則與到 %1 的 VPN 衝突。請從中排除 %1（wf.msc，「連線安全性規則」；或該規則所來自的原則）。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>這部電腦的防火牆封鎖 UDP 1701，而 VPN 會在其通道內傳送它。請移除該規則（wf.msc，「輸出規則」；或該規則所來自的原則）。</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>到 %1 的 VPN 連線有自己的 IPsec 參數。請重設它們：「Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault」。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>這部電腦用於到 %1 的 VPN 的憑證，其私密金鑰無法使用。請將憑證連同其金鑰重新匯入本機電腦的存放區「個人」，或要求新憑證。</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows 對到 %1 的 VPN 選用了過時的憑證。請建立其複本，然後從本機電腦的存放區「個人」中將其移除 (certlm.msc)。</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>請允許到 %1 的對外 UDP 4500 及其回應；UDP 500 已獲允許。以規則表示：允許，通訊協定 UDP，從此網路，到 %1，連接埠 4500，位於所有拒絕規則之上。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，選擇此 SSID，「Layer 3 firewall rules」；在 MX 上：Security &amp; SD-WAN &gt; Configure &gt; Firewall，「Outbound rules」。</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>除了已獲允許的 UDP 500 和 UDP 4500 之外，請允許與 %1 之間雙向的 IP 通訊協定 50 (ESP)。這部電腦與伺服器之間沒有 NAT，因此 ESP 不會封裝在 UDP 中。</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>請允許與 %1 之間雙向的 UDP 封包（UDP 500 和 4500）的片段，無論它們以何種順序到達：帶有憑證的訊息大於一個封包。此設定通常稱為「block IP fragments」或「drop fragmented packets」。</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>請從您的應用程式篩選器所封鎖的項目中，移除到 %1 的 IPsec（IKE、L2TP）。連接埠 UDP 500 和 4500 是開放的，但看起來像金鑰交換的封包遭到捨棄。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，選擇此 SSID，「Layer 7 firewall rules」；還有 Network-wide &gt; Configure &gt; Group policies。其他廠商將此設定稱為 application control、traffic category 或 VPN category。</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>請在路由器上關閉「IPsec passthrough」（也稱為 IPsec ALG 或 IPsec helper）。它會保留來源連接埠 500，因此這裡只有一部電腦可以連到 %1，或者它會在傳輸中變更封包。沒有它，透過 UDP 4500 的 NAT 周遊也能正常運作。</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>請檢查這部電腦套用的是哪個群組原則：同一網路上的其他裝置可以連到 %1，但這部電腦不行。Cisco Meraki：Network-wide &gt; Monitor &gt; Clients，選擇該用戶端，「Policy」；以及 Wireless &gt; Configure &gt; Access control，「Assign group policies by device type」。請在該原則中允許對外的 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>請檢查這裡使用的 Wi-Fi 金鑰所屬的群組或 VLAN：使用同一 Wi-Fi 的另一個金鑰時，可以連到 %1。Cisco Meraki：Wireless &gt; Configure &gt; Access control，選擇此 SSID，「Identity PSK」，該金鑰的群組原則。請提供我們正確的金鑰，或在該群組原則中允許對外的 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>請檢查此 Wi-Fi 的 VLAN：其中沒有任何裝置能連到網際網路。它需要預設路由以及到網際網路的位址轉譯 (NAT)。Cisco Meraki：Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs，以及 Wireless &gt; Configure &gt; Access control 下此 SSID 的 VLAN 標籤。</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>請允許此 Wi-Fi 的訪客連到位於區域網路的 %1。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，選擇此 SSID，「Local LAN」：在「Deny」之上為到 %1 的 UDP 500 和 4500 新增允許規則。或請提供我們伺服器的公用位址。</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>請檢查為什麼這部電腦在加入一段時間之後才取得存取權（角色、VLAN、群組原則）：在此之前，無法在 UDP 500 和 4500 連到 %1。</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>此網路的路由器有自己到 %1 的通道，並將對我們的 VPN 的回應當成自己的。請讓路由器的通道或我們的 VPN 使用另一個公用位址。</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>請將閒置的 UDP 連線在路由器的 NAT 表格中保留至少 60 秒，最好 300 秒：到 %1 的 VPN 可以連線，但在短暫沒有流量之後就中斷。</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>請允許到此網路的 ICMP「fragmentation needed」（類型 3，代碼 4），或限制 TCP 區段的大小 (MSS clamping)：到 %1 的通道內的大型封包會遺失。</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>請檢查此連線的品質：到 %1 的許多封包遺失，或連線中斷後又恢復。如果是 Wi-Fi，請先檢查訊號、頻道和存取點的負載。</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>請讓此網路的 DNS 伺服器對 %1 正確回應：它提供的位址不是伺服器的位址。如果原因是登入頁面，則登入之後，該 DNS 伺服器不應再冒充其他名稱回應。</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>此網路透過 DHCP 指派的 DNS 伺服器沒有回應。請檢查它是否正在執行，以及是否有規則封鎖來自網路這個部分的 UDP 和 TCP 53。</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>這部電腦加入了網路，但沒有取得位址。請檢查 DHCP 伺服器：它是否正在執行、其位址是否已用盡，以及它是否能到達此 VLAN？</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>此網路只提供 IPv6，但只能透過 IPv4 連到 %1。請提供 IPv4，或 DNS64 搭配 NAT64。</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>此網路宣告了無法運作的 IPv6，因此無法透過它連到 %1。請修復 IPv6 路由，或停止宣告。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>此網路的登入頁面又導向回自己，因此沒有人能登入。請檢查登入頁面自己的伺服器是否在登入前允許的位址之中。Cisco Meraki：Wireless &gt; Configure &gt; Access control，選擇此 SSID，「Walled garden」。</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>此網路的登入會在使用中過期。請檢查登入的有效時間。Cisco Meraki：Wireless &gt; Configure &gt; Splash page，選擇此 SSID，「Splash frequency」。</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>此網路的登入頁面需要其登入提供者的頁面，而這些頁面遭到封鎖。請將該提供者的位址新增到登入前允許的位址。Cisco Meraki：Wireless &gt; Configure &gt; Access control，選擇此 SSID，「Walled garden」。</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>登入之後，此網路只放行網際網路的一部分。請告訴我們允許什麼，並為已登入的使用者允許到 %1 的對外 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>現在其他人能連線到此 VPN 嗎？</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>此 VPN 在這部電腦上曾經正常過嗎？</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>您在 VPN 所通往的辦公室內部嗎？</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>此 VPN 透過手機熱點時正常嗎？</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>此網路的負責人</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>VPN 伺服器的負責人</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>這部電腦的負責人</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>請檢查 %1 是否正在執行並可從外部連到：它在 UDP 500 和 UDP 4500 都沒有回應。在那裡擷取封包（「udp port 500 or udp port 4500」）可以看出我們的封包是否到達。</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>請檢查 %1 的封鎖清單中是否有我們的公用位址（fail2ban：「fail2ban-client status」；否則為防火牆的封鎖清單），並將其移除。</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 從與所連絡的位址不同的位址回應。請使金鑰交換從用戶端使用的位址回應（一部具有多條線路或多個位址的伺服器）。</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 要求積極模式 (aggressive mode)。Windows 只支援主要模式：請為 L2TP 用戶端允許主要模式。</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 要求憑證而不是預先共用金鑰。請告訴我們應使用哪一個：提供我們用於這部電腦的憑證，或為 L2TP 用戶端允許預先共用金鑰。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>%1 的憑證已過期。請更新憑證。</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>請在「路由及遠端存取」主控台（伺服器內容，「安全性」）中為 %1 選擇有效的憑證，重新啟動服務「Routing and Remote Access」，並防止 DirectAccess 再次設定它。</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 既不接受也不拒絕使用者名稱和密碼。請檢查其目錄（RADIUS、NPS）是否有回應；其記錄檔在我們嘗試的時間顯示逾時。</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 接受我們的登入，但沒有可以指派的位址。請擴大其位址集區 (DHCP)，或結束不再使用的連線。</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 拒絕登入（錯誤 691）。請檢查帳戶是否遭到鎖定、已過期或不允許使用 VPN，以及其第二個驗證因素是否正常；目錄的記錄檔（RADIUS，在 Windows 上為 NPS 的事件 6273）會顯示原因。</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>請告訴我們 %1 在 L2TP/IPsec 內要求哪種登入通訊協定（PAP、MS-CHAPv2、EAP）和哪種加密：這部電腦與伺服器沒有共同的項目。</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>%1 的預先共用金鑰包含 Windows 與伺服器編碼方式不同的字元。請設定只包含一般字母、數字和標點符號 (ASCII) 的金鑰。</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>%1 的名稱沒有解析為其公用位址。請更新它（DNS、動態 DNS），或告訴我們公用名稱或位址。</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>請提供這部電腦用於到 %1 的 VPN 的新憑證：用於本機電腦，含私密金鑰 (.pfx)，用途為「用戶端驗證」(1.3.6.1.5.5.7.3.2)，至少 2048 位元的 RSA 和 SHA-256。</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>請將用於到 %1 的 VPN 的簽發者憑證（根憑證和中繼憑證）傳送給我們：這部電腦沒有這些憑證。</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>到 %1 的 VPN 的憑證中的撤銷位址（CRL 或 OCSP）無法從這裡連到。請使其可以透過一般 HTTP 從網際網路連到。</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>尚不確定，但有可能：</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>我們如何得知：</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>由 Fix789 %1 發現。</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>由 Fix789 %1 於 %2 (UTC) 發現。</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>一部電腦的 VPN 無法連線</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>到 %1 的 VPN 無法連線</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Windows 中的 L2TP/IPsec VPN 連線無法建立。發現如下：</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Windows 中到 %1 的 L2TP/IPsec VPN 連線無法建立。發現如下：</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好，</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>請允許到 %1 的對外 UDP 500 和 UDP 4500 及其回應。以規則表示：允許，通訊協定 UDP，從此網路，到 %1，連接埠 500 和 4500，位於所有拒絕規則之上。Cisco Meraki：Wireless &gt; Configure &gt; Firewall &amp; traffic shaping，選擇此 SSID，「Layer 3 firewall rules」；在 MX 上：Security &amp; SD-WAN &gt; Configure &gt; Firewall，「Outbound rules」。您不需要開放 UDP 1701：它只在通道內。</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>要傳送給%1：</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>這裡不需要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>尚無法判定的內容：</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>協商的各個步驟：</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>已排除的內容：</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>報告：%1。正常：%2。有已確認的原因：%3。無法判定：%4。</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>其中之一：%1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>有些伺服器在沒有 NAT 的地方也回報有 NAT，讓一切都以 UDP 傳送。即使如此，Windows 仍然需要該值。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>已移除程式的殘留仍在捨棄 VPN 的封包。</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>另一個 VPN 的網路鎖定 (Kill Switch) 封鎖所有不經過該 VPN 的流量。</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>另一個 VPN 攔截了從這部電腦到 VPN 伺服器的流量。</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>VPN 連線時，這部電腦在兩個網路之間切換。</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>另一個 VPN 的網路鎖定 (Kill Switch) 會捨棄到 %1 的 VPN 的封包。請將其關閉，或為對外的 UDP 500 和 UDP 4500 新增例外。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>已移除程式的殘留仍在捨棄封包。請執行廠商的移除工具；「netsh wfp show filters」會顯示其篩選器。</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>在登入之前的問題解決之前</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>伺服器的位址 %1 位於區域網路。</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>它會回應單一提議，即使只是拒絕它。</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>在連線設定為 L2TP/IPsec 之前</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>伺服器位於 NAT 後方，或回報如此。只有在登錄值允許時，Windows 才會連線到這樣的伺服器。</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>在 %1 個資料包中，有 %2 個得到回應：每個方向遺失百分之 %3 到 %4。</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>暫不傳送：此位址可能不是伺服器的位址</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>暫不傳送：此網路要求先登入</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>伺服器等候沒有回應的 RADIUS 伺服器就是這麼久（15 秒）。</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>可以連到伺服器，但它目前不接受新的連線。將重試半分鐘。</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>伺服器有一段時間不接受新的連線，但現在又接受了。請在一分鐘後再試。</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>通道已建立，但與 Windows 傳送的一樣大的封包在其中遺失。</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>在通道內，伺服器確認了一則小型訊息，但沒有確認填滿一個封包的訊息。</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>與 Windows 傳送的一樣大的封包</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>閘道是 %1。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>這部電腦連線在 Wi-Fi「%1」，其閘道是 %2。</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows 沒有顯示這是哪個 Wi-Fi。若要顯示，請在 Windows 隱私權設定中允許位置存取。</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>這裡的 Wi-Fi 訊號微弱 (%1 %)：封包可能遺失，看起來可能像是 VPN 的問題。請靠近存取點。</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>未識別出網路。</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>這部電腦的網路都不通往網際網路。</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>無法識別網路。</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki 存取點為此 Wi-Fi 指派它自己的位址 (NAT mode)：訪客彼此隔離，而且往往與區域網路隔離。</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>這部電腦所在的網路</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>網路自己回報您必須先登入 (RFC 8908)。</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>網路的登入頁面 (%1) 只通往其他頁面，而那些頁面遭到封鎖。</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>路徑上的 Proxy 原封不動地傳遞網頁：沒有待完成的登入。</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows 在此 Wi-Fi 上每天使用不同的硬體位址，因此網路每天都要求登入。</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>此網路的 Wi-Fi 或閘道由 %1 製造。</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>其登入頁面由 %1 提供。</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>它以前放行過這部電腦，當時電腦使用不同的硬體位址。</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>在家裡，網路的負責人通常是您自己或設定路由器的人。請查看路由器的設定頁面，並嘗試不使用其訪客 Wi-Fi。</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>在門市，手機熱點通常是最快的解決方法。</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>店員無法變更此網路；總公司或其服務廠商可以。請告訴他們門市編號和 Wi-Fi 的名稱。</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>在學校或大學，請連絡 IT 服務台。供成員使用的網路（例如 eduroam）往往比訪客網路允許得更多。</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>如果您是公司的訪客，請詢問接待您的人或櫃台：他們可以轉告公司的 IT 部門，而且往往有供這種情況使用的另一個訪客網路。</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>在飯店、咖啡廳或火車上，手機熱點通常是最快的解決方法。</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>櫃台往往有另一種允許 VPN 的 Wi-Fi 方案，以及業者的電話號碼。</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>在 Cisco 無線控制器上，請檢查此 WLAN 的 Web 原則中的登入前存取清單、用戶端的角色 (ISE) 或介面的登入後存取清單，以及工作階段逾時。</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>在 Cisco Meraki 上，請檢查：Wireless 中此 SSID 的「Firewall &amp; traffic shaping」（第 3 層和第 7 層規則）；Network-wide 中此用戶端的「Group policies」；Wireless 中的「Splash page」（登入、walled garden、持續時間）；以及該 SSID 的 VLAN，或 NAT mode 下的「Deny local LAN」。</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>在 Aruba 上，請檢查登入前後角色的存取規則（允許 UDP 500 和 4500）、captive portal 設定檔的允許清單，以及重新驗證的間隔。</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>在 Ruckus 上，請檢查此 WLAN 的訪客存取原則（受限子網路、walled garden、寬限期），以及拒絕 VPN 的應用程式原則。</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>在 UniFi 上，請檢查訪客熱點在授權前後的存取權、其到期時間，以及此網路的流量規則。</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>在 FortiGate 上，讓此訪客群組出去的原則需要服務 IKE（UDP 500 和 4500）和 ESP，其應用程式控制不得封鎖 IPsec，而且登入所用的主機必須在入口網站的豁免清單中。</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>在 MikroTik 上，請檢查 IP 的「Hotspot」（walled garden、使用者設定檔的逾時）和防火牆的 forward 鏈：允許 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>在 openNDS 上，請檢查已驗證使用者的防火牆規則、walled garden，以及其設定中的工作階段逾時。</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Wi-Fi 金鑰，即使是個人金鑰（IPSK、EasyPSK），也不是 VPN 金鑰：它只讓這部電腦進入網路，並決定它在那裡所屬的群組。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>「%1」不是有效的地點。「fix789ctl check --help」會列出它們。</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows 會清除它記住的位址，並重新查詢。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>會以伺服器所接受的金鑰形式（不含看不見的字元）建立 VPN 連線的複本。舊的連線會保留；從現在起請使用複本。</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>VPN 連線會取得此 VPN 所需的設定。如果它已連線，請先中斷連線。</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>會從電話簿中移除已損毀的項目，並逐位元組儲存，以便復原。然後請重新設定該連線。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>會以您輸入的金鑰建立 VPN 連線的複本。舊的連線會保留；從現在起請使用複本。</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows 會清除已儲存的使用者名稱和密碼，並在下次嘗試時詢問。</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Windows 防火牆會加入我們的規則，這些規則只允許 VPN，不允許其他項目。</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>已變更。下次連線嘗試會顯示是否有幫助。</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>這些變更中，有些針對您的帳戶，有些針對這部電腦。請分別修復。未變更任何內容。</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>已復原，但無法復原的變更除外。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>這無法復原。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 連線「%1」的類型</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 連線「%1」如何證明自己的身分</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 連線「%1」的 IPsec 參數</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>預先共用金鑰</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Windows 的參數</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>自己的參數</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>電話簿中 VPN 連線「%1」的項目</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN 連線「%2」，也就是使用所輸入金鑰的「%1」的複本</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>與 VPN 連線「%1」一起儲存的名稱和密碼</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>網路裝置 %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>由 Windows 重新建立</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>遺失或無法運作</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Windows 記住的名稱和位址（DNS 快取）</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原狀</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Windows 防火牆的規則「%1」</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>讓 VPN 出去</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>由其他人變更</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>「%1」不是透過登錄值或服務的啟動類型修復的，因此沒有可以部署的內容。</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>無法將檔案寫入「%1」。</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>請以 --cause 指定原因。「fix789ctl list --json」會列出它們。</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>請以 --as 選擇格式：reg、powershell 或 intune。</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>這需要由標準輸入提供您拿到的預先共用金鑰 (--key-stdin)。未變更任何內容。</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>變更記錄的資料夾無法使用。未變更任何內容。%1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>伺服器的憑證 (%1) 有效期至 %2。現在的日期是 %3。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>伺服器的憑證 (%1) 從 %2 起才有效。現在的日期是 %3：兩者之一有誤。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>憑證「%1」(%2) 有效期至 %3。現在的日期是 %4。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>憑證「%1」(%2) 從 %3 起才有效。現在的日期是 %4。</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>依照該時間，這部電腦的憑證有效；依照電腦自己的時鐘，則無效。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>連線使用憑證登入，而憑證是否有效由時鐘決定。</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>依照該時間，伺服器的憑證有效；依照這部電腦的時鐘，則無效。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>這部電腦的時鐘與其他時間來源一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>這部電腦的時鐘顯示 %1；其他來源顯示 %2（皆為 UTC）。</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>未記錄這部電腦的日期。</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>無法讀取這部電腦或其他電腦的時間。</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>沒有可靠的時間來源可用。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時鐘正確</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows 結束了金鑰交換，因為無法檢查憑證的撤銷狀態（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows 沒有接受伺服器的憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>請詢問 VPN 的負責人伺服器的憑證是否已更新，並索取其根憑證。</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>值 ServerAuthCert 位於 %1。</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>可以改用這個：%1。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>VPN 伺服器設定為使用憑證 %1，而這部電腦沒有該憑證。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>VPN 伺服器設定為使用 DirectAccess 憑證 (%1)。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert 為 1：在系統管理員變更之前，此設定保持不變。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert 不為 1：DirectAccess 可能會再次設定它。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>VPN 伺服器設定為使用自我簽署的憑證 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>VPN 伺服器設定為使用不適當的憑證 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>VPN 伺服器設定為使用已過期的憑證 (%1)。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>這部電腦上的 VPN 伺服器設定為使用 %1。</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>無法將為 VPN 伺服器設定的憑證與這部電腦上的憑證比較。</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>此 VPN 伺服器只有私人位址。如果它位於路由器 (NAT) 後方，還需要 AssumeUDPEncapsulationContextOnSendRule = 2。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>無法讀取這部電腦本身是否為 VPN 伺服器。</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>這部電腦不是 VPN 伺服器。</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>無法讀取這部電腦上的 VPN 伺服器的部分設定。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>這部電腦上的 VPN 伺服器未設定為使用特定的憑證。</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>這部電腦上的 VPN 伺服器使用正確的憑證</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>這部電腦不信任伺服器憑證（%1，由 %2 簽發）的根憑證。</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows 可能會拒絕伺服器憑證（%1，由 %2 簽發）的憑證鏈。</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows 不會對每個使用者顯示此內容。請以系統管理員身分執行檢查 (fix789ctl check %1)。</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>伺服器使用 %1 進行登入，而連線不允許這種方式。</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>這裡不支援：只有 Windows 自己才能嘗試它自己的連線。</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>沒有 Windows 可以嘗試的 VPN 連線。請指定這部電腦上的其中一個連線。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Windows 自己的連線嘗試未及時完成，已被取消。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Windows 自己的連線嘗試已被停止。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>無法啟動 Windows 自己的連線嘗試。</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>其中絕不包含金鑰、密碼或人名。伺服器、網路、連線和位址會以代稱取代。</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>未包含在內，因為未向此系統詢問，或此系統沒有：%1。</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>拒絕存取：%1。若要包含此內容，請以系統管理員身分重新記錄。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>沒有回應：%1。</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>已記錄的電腦無法撥號連線。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows 正在嘗試它自己的連線。</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>伺服器會回應 2.1 版的金鑰交換，它必須將其視同 2.0 版。而 1.0 和 2.0 版的相同交換在同一連接埠沒有回應。</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>可以連到伺服器，但它不與這部電腦開始金鑰交換。</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>這部電腦沒有從 Wi-Fi「%1」取得位址（目前為 %2）。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows 回報此網路無法連到網際網路（「受限」）。其他檢查會顯示是否屬實。</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows 回報這部電腦未連線到任何網路。其他檢查會顯示是否屬實。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>這部電腦連線在 Wi-Fi「%1」，該 Wi-Fi 沒有提供閘道，因此無法連到此網路以外的任何地方。</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>這部電腦所連線的 Wi-Fi 沒有提供閘道，因此無法連到此網路以外的任何地方。</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>這部電腦由裝置管理 (MDM) 管理。不知道它是否會再次設定錯誤的值。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>這部電腦上的 VPN 伺服器已設定為另一個憑證。重新啟動其服務「Routing and Remote Access」之後，它才會使用該憑證。</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>沒有進行繞過這部電腦篩選器的第二次嘗試：只有系統管理員可以這麼做。</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>沒有進行繞過這部電腦篩選器的第二次嘗試。</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>當這部電腦的篩選器放行伺服器時，Windows 可以連線，否則失敗（錯誤 %1）。這部電腦上的一個篩選器阻擋了 VPN。</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit 需要 --dial：它決定 Windows 如何進行第二次嘗試。</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all 不能與指定的執行或 --json 一起使用。</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows 會使用您輸入的使用者名稱和密碼，而不是已儲存的。</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>輸入的名稱和密碼</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原狀</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>組織網路中的 Windows 防火牆</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>私人網路中的 Windows 防火牆</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>公用網路中的 Windows 防火牆</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>請在「具有進階安全性的 Windows Defender 防火牆」中尋找連線安全性規則，以及會封鎖的輸出規則。請逐一停用，每次都再試一次。</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>在 %2 的 UDP %1 的嘗試次數：%3。對該則訊息本身的回應來自 %4。</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin 和 --password-stdin 只用於 VPN 連線，而且要與 --yes 一起使用。</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off 需要 --dial 和 --permit：只有在它們沒有幫助時才會使用。</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>到伺服器的連線在登入完成之前關閉（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>伺服器在登入完成之前結束了連線（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>用於 L2TP 的 Windows 裝置正在使用中或未設定（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>不允許該帳戶在一天中的這個時間登入（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>帳戶已停用（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>帳戶的密碼已過期（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>帳戶沒有撥入權限（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>用於連線的裝置回報故障（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>伺服器拒絕了使用者名稱或密碼（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>帳戶已過期（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Windows 服務「Remote Access Connection Manager」無法啟動（錯誤 %1）。</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>登入之後未能就網路通訊協定達成一致（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>連線在登入期間結束（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>伺服器沒有指派位址（錯誤 %1）。</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>這部電腦無法達到連線所要求的加密強度（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>伺服器無法達到連線所要求的加密強度（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows 找不到用於這部電腦的憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows 無法建立資料保護（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>無法連到伺服器的位址（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows 找不到用於這部電腦的有效憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows 與伺服器未能就資料保護達成一致（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>金鑰交換失敗，Windows 沒有提供原因（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>伺服器拒絕了這部電腦的憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>金鑰交換失敗（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows 找不到用於登入的憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows 嘗試了每一種通道類型，全部失敗（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>伺服器沒有回應，很可能是因為其憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>伺服器沒有回應，很可能是因為金鑰（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>伺服器的原則不允許此登入方法（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Windows 服務「IKE and AuthIP IPsec Keying Modules」或「Base Filtering Engine」未執行（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Windows 服務「Remote Access Connection Manager」未執行（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>伺服器的憑證是簽發給另一個名稱的（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>無法解析伺服器的名稱（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>伺服器拒絕了登入通訊協定（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>無法連到伺服器的目錄（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>帳戶已鎖定（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>雙方沒有接受對方的金鑰或憑證（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>請暫時不要再試：許多伺服器會在幾次遭拒絕的嘗試之後鎖定帳戶。請要求 VPN 的負責人檢查該帳戶，並詢問其他人是否也失敗。</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>請重新啟動這部電腦，並讓 Windows 再次嘗試其連線。</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>請檢查網頁能否開啟，將伺服器的名稱與您得到的名稱核對，並讓 Windows 再試一次。</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>請在這裡也輸入使用者名稱和密碼，讓我們自己的登入顯示伺服器的答覆。</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>請在 Windows 連線中再次輸入金鑰並嘗試。如果沒有幫助，請中斷這裡其他電腦上的 VPN，然後再試一次。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>請在這裡輸入預先共用金鑰，讓我們自己的協商能夠進行到底，並讓 Windows 再次嘗試其連線。</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>請關閉 WSL（「wsl --shutdown」），並讓 Windows 再次嘗試其連線。</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>請重新啟動這部電腦，在裝置管理員中檢查「WAN Miniport (L2TP)」，並讓 Windows 再試一次。</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>撥號的名稱：「%1」。</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>伺服器接受您輸入的使用者名稱和密碼，因此 Windows 儲存的是不同的使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>在 Windows 上次的嘗試中，IPsec 正常；失敗發生在登入時。</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows 的嘗試止步於它自己的裝置：沒有任何內容到達伺服器，因此這不能說明金鑰、使用者名稱或密碼的情況。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>錯誤 %1 與使用預先共用金鑰的連線不符：它屬於使用憑證的連線。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>錯誤 %1 與使用憑證的連線不符：它屬於使用預先共用金鑰的連線。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>伺服器的 L2TP 服務有回應，但其中的 PPP 沒有回應。</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>請再慢慢輸入一次使用者名稱和密碼。如果再次遭到拒絕，請停止，因為帳戶會遭到鎖定，並要求 VPN 的負責人檢查該帳戶。</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>沒有為連線「%1」儲存任何內容，因此 Windows 提供它自己的登入資訊，但 %2 禁止將其用於 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>伺服器拒絕了登入（錯誤 691），因此 IPsec 是正常的。</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>大於一個封包的訊息沒有得到回應，而使用憑證的連線會傳送這樣的訊息。</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>服務「IKE and AuthIP IPsec Keying Modules」正在執行，但既不使用 UDP 500 也不使用 UDP 4500，因此沒有回應能到達它。</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>這部電腦上沒有 VPN 連線，也沒有指定伺服器。</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>伺服器已數次拒絕登入。許多伺服器會在幾次遭拒絕的嘗試之後鎖定帳戶：在知道原因之前，請不要再試。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>伺服器的憑證是簽發給「%1」的，但撥號的名稱是「%2」。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>請詢問 VPN 伺服器的負責人，其憑證包含哪些名稱。</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>您說過其他人現在可以連線。</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>您說過其他人現在可以從別處連線。</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>您說過這個地方有另一部 Windows 電腦已連線。</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>您說過這個地方沒有其他 Windows 電腦已連線。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>服務「%1」已停止回應。</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL 共用 Windows 的網路（鏡像模式），這使 Windows 無法撥號連線 VPN。</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>請以「wsl --shutdown」關閉 WSL，然後再次嘗試 VPN。如果這樣就正常，請在您使用者資料夾中的檔案「.wslconfig」設定「networkingMode=nat」。</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>請在該程式中允許 L2TP/IPsec（UDP 500、4500 和 1701），或請該程式的負責人進行設定。您不需要將保護完全關閉。</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>伺服器沒有為這類用戶端設定 L2TP/IPsec 連線。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>請詢問 VPN 伺服器的負責人，是否為來自任何位址（IPv4 和 IPv6）的用戶端設定並載入了使用預先共用金鑰的 L2TP/IPsec 連線。</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>伺服器不接受 L2TP：其 L2TP 連接埠未啟用。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>請要求 VPN 伺服器的負責人允許 L2TP。新的 Windows Server 2025 在設定連接埠之前不接受 L2TP。</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>請在 %1 允許 L2TP：「路由及遠端存取」、「連接埠」、「內容」、「WAN Miniport (L2TP)」、「設定」、「遠端存取連線 (只供輸入)」，以及連接埠數；然後重新啟動服務。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>伺服器的憑證是簽發給與撥號的名稱不同的名稱。</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>請在 VPN 連線中以憑證中的某個名稱填寫伺服器。如果這些名稱都無法通往伺服器，請向伺服器的負責人索取包含撥號名稱的憑證。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>%1 的憑證不包含撥號的名稱，因此 Windows 拒絕它（錯誤 835）。請告訴我們應撥號哪個名稱，或簽發在其 DNS 名稱中包含此名稱的憑證。</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>伺服器自己無法建立資料保護 (ESP)。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>請要求 VPN 伺服器的負責人檢查其記錄檔：往往是其核心或容器缺少 ESP。</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 接受金鑰，但不回應快速模式。請在其記錄檔中檢查伺服器自己的錯誤（「Add SA」、「errno」、「no such file」）：核心或容器可能缺少 ESP、af_key 或 XFRM。</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>伺服器無法同時為一部路由器後方的數部 Windows 電腦提供服務。</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>請中斷這個地方其他 Windows 電腦上的 VPN，然後再試一次。如果有幫助，請要求 VPN 伺服器的負責人使其能夠分辨同一位址後方的用戶端。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>請要求 VPN 伺服器的負責人檢查其 PPP 服務 (pppd) 的記錄檔。</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>%1 的 L2TP 服務有回應，但其中沒有任何項目回應 PPP。請檢查 pppd 是否啟動（其記錄檔、選項、核心模組 ppp_generic 和 l2tp_ppp）。</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>帳戶已鎖定。</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>請暫時不要再試。請要求 VPN 的負責人解除該帳戶的鎖定，並找出哪部裝置以舊密碼登入。</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>不允許該帳戶使用 VPN。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>請詢問 VPN 的負責人，帳戶是否可以使用它（群組、撥入權限、時段），以及帳戶或其密碼是否已過期。</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>伺服器的目錄不接受登入通訊協定 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>請詢問 VPN 的負責人，其他人是否也失敗，以及目錄最近是否強化過安全性 (NTLM)。</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 拒絕使用 MS-CHAPv2 的登入（錯誤 691）。請檢查目錄是否接受它：停用的 NTLMv1（LmCompatibilityLevel 5、「Restrict NTLM」）、群組 Protected Users，或不支援 MS-CHAPv2 的目錄（LDAP、Kerberos），無論密碼為何都會拒絕。</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows 不再將自己的登入資訊傳遞給 VPN（NTLMv1 遭到封鎖）。</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>請為 VPN 輸入使用者名稱和密碼，而不是使用 Windows 登入資訊，或向 VPN 的負責人要求使用憑證登入。</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>根據證據，還可能有這裡未列出的其他原因。</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>現在這個地方有另一部 Windows 電腦連線到此 VPN 嗎？</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>現在有人能從其他地方連線到此 VPN 嗎？</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>此 VPN 以前在此網路上正常過嗎？</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>VPN 伺服器最近變更或升級過嗎？</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>在這裡輸入預先共用金鑰之前</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>在這裡輸入使用者名稱和密碼之前</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>是其他原因。</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>請在 VPN 連線內容的「安全性」中檢查它使用的是預先共用金鑰還是憑證，以及所嘗試的是否為該連線。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>請檢查這部電腦的連線安全性規則 (wf.msc) 以及 VPN 連線所要求的加密，並讓 Windows 再次嘗試其連線。</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 沒有回應。在 UDP 4500，伺服器會回應 IKEv2，但不回應 IKEv1；許多伺服器只在 UDP 500 接受 IKEv1。</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>伺服器是 Windows 伺服器。它會回應 IKEv2，但不回應 L2TP 所需的 IKEv1。</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>在此網路（「%2」）上，有 %1 次伺服器起初沒有回應，幾分鐘之後才回應，最近一次是在 %3 分鐘之後。</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 分鐘前，伺服器在此網路上沒有回應。如果每次加入之後都是這樣，就表示網路授予存取權較晚。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>在幾秒鐘內，從幾個來源連接埠再次詢問了伺服器：它在其中 %1 個有回應，在 %2 個始終沒有回應。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>在幾秒鐘內，再次詢問了伺服器：有一段時間它對我們的所有來源連接埠都沒有回應，而在此之前和之後都有回應。</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>傳送給伺服器的內容有一部分通過，有一部分沒有通過。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>傳送到回應程式的 UDP %1 的內容，到達時位元組已改變；傳送到另一個連接埠的內容則原樣到達。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>傳送到回應程式的 UDP %1 的內容，到達時來自另一個來源連接埠；傳送到另一個連接埠的內容，到達時來自傳送時所用的來源連接埠。</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>路由器會變更金鑰交換的封包。</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>網際網路看到的這部電腦的位址是 %1，這就是伺服器自己的位址。</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>從這裡連線時，伺服器在 UDP 500 和 UDP 4500 都沒有回應。</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>這部電腦位於 VPN 所通往的網路內部。</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>在您從此網路外部嘗試之前</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>在路由器不再更動 IPsec 之前</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>如果先傳送第二部分，大型訊息可以到達回應程式；依平常的順序則會遺失。</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>伺服器名稱的每個位址都有回應：%1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>伺服器透過 IPv6 有回應。</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>伺服器的位址 %1 在 UDP 500 沒有回應。</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>同一時間，同一名稱的下列位址有回應：%1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>可以透過 IPv4 連到伺服器，但無法透過 IPv6 連到。</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>伺服器透過 IPv4 有回應，但透過 Windows 先嘗試的 IPv6 沒有回應。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>請詢問 VPN 伺服器的負責人，伺服器透過 IPv6 是否有回應。如果有，就表示 IPv6 在此網路上無法運作。</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>伺服器的名稱有數個位址，其中一個沒有回應：%1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>伺服器名稱的一個位址沒有回應，但另一個有回應：%1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>伺服器會回應積極模式，但不回應 Windows 所使用的主要模式。</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>伺服器回應了積極模式的第一則訊息：%1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>相同的金鑰以 ANSI 字碼頁的位元組形式被接受。</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>另一種形式的金鑰得到相同的回應。</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>金鑰包含一般 ASCII 以外的字母，各系統對其編碼方式不同。伺服器接受舊編碼（ANSI 字碼頁）的金鑰，不接受 UTF-8 的金鑰。</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>驗證，ANSI 字碼頁的金鑰</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>改為嘗試 ANSI 字碼頁的金鑰</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>積極模式，用於比較</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>這部電腦提供了 Windows 在「需要加密」時提供的內容：%1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>這部電腦提供了 Windows 在「最大強度加密」時很可能提供的內容：%1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>這部電腦提供了 Windows 在「選擇性加密」時很可能提供的內容：%1。</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>伺服器改為接受下列內容：%1。</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>對於資料（快速模式），伺服器接受 AES-128，但不接受 Windows 在「最大強度加密」時很可能提供的內容。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>請要求 VPN 伺服器的負責人也為 ESP 允許 AES-128 和 3DES 搭配 SHA-1（strongSwan、libreswan：「esp=aes128-sha1,aes256-sha1,3des-sha1」），然後再試一次。</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>此 VPN 伺服器缺少一個修補「路由及遠端存取」安全性漏洞的更新 (%1)。請安裝最新的累積更新。</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft 曾表示，這部電腦上的更新 %1 可能會讓 VPN 連線失敗，但沒有說明是哪些連線。%2 或任何較新的更新可以修復。</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>2022 年 1 月，一個更新破壞了此 Windows 版本上的 L2TP/IPsec。%1 或任何較新的更新可以修復。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>此 Windows 組建 (%1) 會破壞與其他廠商伺服器的 L2TP/IPsec，但此伺服器是 Windows 伺服器。%2 或任何較新的更新可以修復。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>請要求 VPN 伺服器的負責人為 UDP 連接埠 1701 允許 ESP，使用 AES-128 和 SHA-1、傳輸模式、不使用 PFS。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>「%1」不是加密設定：require、maximum 或 optional。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>對於資料（快速模式），伺服器接受 %1，而 Windows 可能不會提供它；伺服器不接受已知 Windows 會提供的內容。</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>伺服器執行 strongSwan，有數種產品都包含它。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>伺服器傳送 %1 的廠商識別碼。</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>從伺服器看到的情況符合不同的產品。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>伺服器傳送 %1 的廠商識別碼，而伺服器表格中沒有它。</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>從伺服器看到的情況中，沒有任何內容指出其產品。</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>伺服器依序傳送 SoftEther VPN 的六個廠商識別碼。</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>其 L2TP 服務自稱「%1」。</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>您說過伺服器是 %1。</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>您說過伺服器是 %1，但其回應符合另一種產品。</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>記錄檔中有只由一種產品寫入的格式的行。</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>記錄檔中有數種產品所包含的某個服務的行。</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>由製造商記載</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>從其原始程式碼得知</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>由使用者回報</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未經驗證</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>找不到來源</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>該產品沒有這個部分</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>要設定的內容：%1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Windows 所需的內容：%1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>記錄檔：%1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>該記錄檔中的行：%1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>這是 %1，適用版本：%2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>請再次輸入預先共用金鑰，並重新啟動服務 RemoteAccess。</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>兩端使用相同的金鑰，採用主要模式，對等端為任何位址。</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 及更新版本；到 2008 為止，該核取方塊名為「Allow custom IPsec policy for L2TP connection」</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS 會自行建立原則；PowerShell：Get-VpnServerConfiguration、Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>復原自訂的 IPsec 原則：Set-VpnServerConfiguration -RevertToDefault。然後重新啟動服務 RemoteAccess。每次重新啟動 IPsec Policy Agent 之後也要重新啟動它：原則會隨該服務一起遺失。</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>其中之一：AES-256、SHA-1、ECP-384；AES-128、SHA-1、ECP-256；AES-256、SHA-1、MODP-2048；3DES、SHA-1、MODP-2048；3DES、SHA-1、MODP-1024。</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 適用於 Windows 2000 和 2003；事件適用於 Windows Server 2008 及更新版本；Cmdlet 適用於 Windows Server 2012 R2 及更新版本</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>在伺服器和每個用戶端上設定為 2，並重新啟動兩者；或為伺服器提供公用位址。</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>在每個 Windows 用戶端上設定 AssumeUDPEncapsulationContextOnSendRule = 2 並重新啟動，或為伺服器提供公用位址。</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista 和 Windows Server 2008 及更新版本</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>伺服器前方路由器的連接埠轉送</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到伺服器，或為其提供公用位址（Microsoft 建議）。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 和 UDP 4500 已轉送到伺服器；UDP 1701 在 IPsec 內傳送。</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 及更新版本</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>復原自訂的 IPsec 原則：Set-VpnServerConfiguration -RevertToDefault。然後重新啟動服務 RemoteAccess。</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP 使用 AES-128 或 3DES 以及 SHA-1，傳輸模式，不使用 PFS，UDP 1701。只接受 AES-256、SHA-2 或 GCM 的伺服器可能會失敗。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>勾選「Remote access connections (inbound only)」，將「Maximum ports」設定為大於 0（預設為 128），然後選擇 All Tasks &gt; Restart。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>在 IPsec 內回應 UDP 1701 的 L2TP 服務。</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server，所有支援的版本</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>帳戶的撥入內容；使用 RADIUS 時為 NPS 的網路原則</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>重新設定密碼；允許帳戶連線（撥入，或網路原則）。</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>伺服器自己的清單或其目錄透過 PAP 或 MS-CHAPv2 接受的名稱和密碼。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 及更新版本</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>擴大靜態位址集區，或檢查 DHCP 伺服器是否可以連到並仍有位址。</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>每個用戶端一個可用的位址。</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>允許連線所使用的方法。</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP、CHAP 和 MS-CHAPv2 其中之一，與連線內容中的相同。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>勾選「Remote access connections (inbound only)」，將「Maximum ports」設定為大於 0，然後選擇 All Tasks &gt; Restart。新設定的 Windows Server 2025 在此之前不接受 L2TP；就地升級的伺服器會保留原有設定。</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>伺服器所詢問的 RADIUS 伺服器 (NPS)</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>檢查 RADIUS 伺服器是否有回應。</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>目錄在伺服器等候的時間內的回應。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>將共用密碼與用戶端的核對。它不應以特殊字元開頭或結尾。</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>如 2024 年及之後的文件所述；記錄檔的行適用於 MX 15.12 及更新版本</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>如 2024 年及之後的文件所述</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>不在儀表板中：client VPN 的加密由 Meraki 支援人員設定</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>請 Meraki 支援人員將其恢復為 Windows 所提供的 3DES、SHA-1 和 Diffie-Hellman 群組 2。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>MX 前方的路由器或數據機</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>為 MX 提供公用位址，或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>MX 前方的路由器或數據機；在 MX 上：Security &amp; SD-WAN &gt; Monitor &gt; Appliance status 會顯示其私人上行位址</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到 MX 的私人上行位址。在其 WAN 擷取封包可以看出它們是否到達。</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>MX 的 WAN 上的封包擷取（UDP 500 和 4500）</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>請 Meraki 支援人員允許 3DES 或 AES-128 搭配 SHA-1。</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>將其設定為 Enabled。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management；使用 RADIUS 或 Active Directory 時為該伺服器</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>重新設定密碼，並將「Authorized」設定為 yes。使用 Meraki Cloud Authentication 時，名稱為電子郵件地址。RADIUS 伺服器必須允許 PAP。</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>RADIUS 或 Active Directory 伺服器的記錄檔</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>未加密的密碼 (PAP)，在 IPsec 內傳送。</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>選擇未在別處使用的較大子網路。</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>對此使用者設定為 yes。</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>可以使用 VPN 的帳戶。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout；在 RADIUS 伺服器上為其自己的逾時</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>提高兩者。使用 Azure MFA 時，Meraki 建議在伺服器上設定為 300 秒。</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>在伺服器和目錄等候的時間內的確認。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows：連線內容 &gt; 安全性；RADIUS：NPS 的網路原則</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>在兩者上都允許「未加密的密碼 (PAP)」。</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>RADIUS 伺服器的記錄檔</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 該 L2TP 伺服器 &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>再次將金鑰複製到用戶端。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 該 L2TP 伺服器：Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi 無法選擇個別的加密演算法。開啟 Weak Ciphers，它也允許較舊的演算法，並更新閘道。</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi 閘道，如 2026 年的文件所述</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>UniFi 閘道前方的路由器</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>為閘道提供公用位址（Ubiquiti 建議），或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到閘道。為閘道提供公用位址更好：Ubiquiti 警告，即使轉送了連接埠，在 NAT 後方仍會發生問題。</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>啟用 L2TP 伺服器，或建立它。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 該 L2TP 伺服器 &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>重新設定使用者的密碼。在 Windows 上為連線允許 MS-CHAP v2：UniFi 要求使用它。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; 該 L2TP 伺服器 &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>選擇較大的子網路；UniFi 自己會建立 /24。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows：連線內容 &gt; 安全性</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>在那裡允許「Microsoft CHAP Version 2 (MS-CHAP v2)」。</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>在 Windows 連線內容中允許 MS-CHAP v2。</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>再次輸入共用密碼。</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>在 L2TP 伺服器所使用的設定檔「default」中設定 hash-algorithm=sha1、enc-algorithm=aes-256,3des、dh-group=modp2048,modp1024。</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>此路由器前方的路由器</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>為此路由器提供公用位址，或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>此路由器前方的路由器；在這裡：/ip/firewall/filter chain=input、/ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>讓 UDP 500 和 UDP 4500 進入，並轉送兩者。</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>在 L2TP 伺服器所使用的提議「default」中設定 auth-algorithms=sha1、enc-algorithms=aes-128-cbc,aes-256-cbc,3des、pfs-group=none。</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>設定 enabled=yes，並在 IPsec 之後讓 UDP 1701 進入。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)，主題為 l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>在 IPsec 內回應 UDP 1701 的 L2TP 服務。該行表示用戶端的 L2TP 已到達。</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret 的 name、password；使用 RADIUS 時為該伺服器</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>重新設定密碼。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)，主題為 l2tp、ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>擴大位址集區。</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>新增 mschap2，或用戶端所使用的方法。</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>在數個用戶端共用一個公用位址之處，設定 caller-id-type=number。</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>能夠分辨同一公用位址後方兩個用戶端的伺服器。</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>使用 L2TP 伺服器所建立的 peer (exchange-mode=main-l2tp)，或設定 exchange-mode=main。</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 主要模式。</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>再次輸入共用密碼，並檢查 WAN GroupVPN 是否已啟用。</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>設定 Group 14、AES-256 和 SHA1，或 Group 2、3DES 和 SHA1。</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>伺服器前方的路由器</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>為伺服器提供公用位址，或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 及更新版本</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced)；SonicWall 前方的路由器</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>勾選它，並將 UDP 500 和 UDP 4500 轉送到 SonicWall。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>記錄檔，類別 VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>設定 Protocol ESP、Encryption AES-128 或 3DES、Authentication SHA1，並清除「Enable Perfect Forward Secrecy」。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>記錄檔，類別 VPN &gt; VPN IKE（事件 88）</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP 使用 AES-128 或 3DES 以及 SHA-1，傳輸模式，不使用 PFS，UDP 1701。</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>啟用它，然後選擇 Configure，並為其設定位址和使用者群組。</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users；本機使用者，或 RADIUS 或 LDAP 伺服器</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>重新設定密碼，並將使用者加入該群組。</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>來源未提供</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>記錄檔，類別 VPN &gt; L2TP Server（事件 311、312、344）</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>擴大從 Start IP 到 End IP 的範圍。</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>將用戶端所使用的通訊協定新增到選取的通訊協定中。</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>使用者的群組和 VPN 存取權</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>允許該使用者。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>記錄檔，類別 Users &gt; Authentication Access（事件 986）</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>RADIUS 或 LDAP 伺服器</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>檢查它是否有回應。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>記錄檔，類別 Users &gt; Radius Authentication（事件 244、746）</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; 該通道；config vpn ipsec phase1-interface：set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>再次輸入預先共用金鑰。</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>設定 proposal aes256-sha1 3des-sha1 和 dhgrp 14 2。在精靈所設定的內容中，Windows 只支援 3des-sha1 搭配 dhgrp 2：沒有它，Windows 無法連線。</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>以 Windows Vista 及更新版本作為用戶端</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>FortiGate 前方的路由器；diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到 FortiGate。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 和 UDP 4500 已轉送到 FortiGate。經過 NAT 的通道不會顯示「none」。</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>設定 proposal aes128-sha1 aes256-sha1 3des-sha1、pfs disable、encapsulation transport-mode、l2tp enable。</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>設定 status enable；「diagnose vpn l2tp status」會顯示正在執行的項目。</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>將使用者加入該群組，並重新設定密碼。</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp：set sip、set eip；在精靈中：Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>擴大從 sip 到 eip 的範圍。</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>設定 net-device enable：否則，同一 NAT 後方只有一個用戶端可以連線。</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>在 DefaultRAGroup 中再次輸入金鑰：使用預先共用金鑰的用戶端無法指定其他群組。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>新增使用 pre-share、aes-256、sha 和 group 14，或 3des、sha 和 group 2 的原則；在外部介面上使用「crypto ikev1 enable」。</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal；ASA 前方的路由器</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>設定「crypto isakmp nat-traversal 20」，並轉送 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>將帶有「mode transport」的 transform set esp-aes esp-sha-hmac（或 esp-3des esp-sha-hmac）新增到動態對應；存留期至少 300 秒。</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>新增 l2tp-ipsec。</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>重新設定密碼。LOCAL 和 RADIUS 支援 MS-CHAP；LDAP、NT 和 Kerberos 只支援 PAP。</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>擴大位址集區；提高群組原則的 vpn-simultaneous-logins。</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>設定用戶端所使用且 AAA 伺服器支援的方法。</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>在外部介面上啟用 IKEv1：L2TP over IPsec 無法使用 IKEv2。</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>為任何位址的對等端再次輸入金鑰。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>新增使用 pre-share、aes 256、sha 和 group 14 的原則。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>將帶有「mode transport」、不含「set pfs」的 transform set esp-aes esp-sha-hmac 新增到動態對應。</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>設定這些項目；「show vpdn tunnel」會列出已到達的內容。</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>在虛擬範本的「ppp authentication」所指定的清單中重新設定密碼。</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>設定「ppp authentication ms-chap-v2」，或用戶端所使用的方法。</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>重新設定金鑰。其 Identifier 必須為「allusers」。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients 的 Phase 1</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>設定 AES 256、SHA1、DH group 14、Key Exchange version v1、Negotiation Mode Main。</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>pfSense 前方的路由器</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>為 pfSense 提供公用位址，或在每個 Windows 用戶端上設定登錄值。手冊警告 NAT 後方的 Windows 用戶端極有可能失敗，並建議使用 IKEv2。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal；pfSense 前方的路由器</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>將 NAT Traversal 設定為 Auto，並轉送 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients 的 Phase 2</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>設定 Mode Transport、Protocol ESP、Encryption AES 128、Hash SHA1、PFS off。</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>在 WAN 上啟用它，並在 IPsec 索引標籤上新增規則，讓 UDP 1701 通往 WAN 位址。</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 及更新版本</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users；使用 RADIUS 時為該伺服器</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP：Remote Address Range、Subnet Mask、Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>增加使用者數並擴大範圍。</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>選擇與 Windows 連線內容中相同的方法（手冊使用 CHAP）。</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>使用行動用戶端的 Phase 1，並使用「allusers」的金鑰。</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>接受用戶端自己的（往往是私人的）IPv4 位址作為其身分識別的伺服器。</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>再次輸入金鑰。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>伺服器資料夾中的 server_log/（沒有任何內容提及金鑰：在其從未建立的 IKE SA 之後 10 秒，用戶端會被刪除）</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>沒有設定：IPsec 的加密演算法無法選擇</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>更新伺服器：目前的版本接受 Windows 所提供的 AES-256 搭配 SHA-1 和 MODP-2048。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>伺服器資料夾中的 server_log/</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到伺服器。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 和 UDP 4500 已轉送到伺服器。用戶端在 UDP 4500 到達後就會出現該行；如果沒有，就表示沒有任何內容到達那裡。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>更新伺服器。</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>勾選該方塊。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>在 IPsec 內回應 UDP 1701 的 L2TP 服務。該行位於正在執行的服務的記錄檔中。</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>重新設定密碼。名稱後面可能需要加上集線器：user@hub；預設集線器位於 VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings。</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>虛擬集線器的 security_log/</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>擴大虛擬 DHCP 伺服器的範圍，或檢查虛擬集線器的網路中的 DHCP 伺服器。</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>在使用者或群組的安全性原則中允許存取。</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>沒有設定：伺服器接受 PAP 和 MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>在用戶端上允許 PAP 或 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>再次輸入金鑰，然後按 Apply。</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>更新 DSM 和套件 VPN Server。</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>NAS 前方的路由器</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>NAS 幾乎總是位於 NAT 後方：請在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>NAS 前方的路由器；Control Panel &gt; Security &gt; Firewall：VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>將 UDP 500 和 UDP 4500 轉送到 NAS，並在其防火牆中允許兩者。不需要轉送 UDP 1701。</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>對 Windows 請保持關閉。沒有用於此的其他設定：請更新 DSM 和套件 VPN Server。</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>勾選該方塊，並在 NAS 的防火牆中允許 UDP 1701。</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>重新設定 DSM 帳戶的密碼，在 Privilege 下為其勾選 L2TP/IPSec，並使用 MS-CHAP v2。</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address、Maximum connection number、Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>提高兩個最大值。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup：General Pre-Shared Key；或在設定檔中：IKE Authentication Method、Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>再次輸入金鑰，然後按 OK。</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>在那裡允許 High (ESP)：Medium 是 AH，Windows 不提供它。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control：Enable L2TP VPN Service，及其索引標籤 Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>為用戶端所到達的 WAN 勾選它。在使用者的設定檔中，將「L2TP with IPsec Policy」設定為 Must 或 Nice to Have。</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>啟用帳戶並重新設定其密碼，最多 19 個字元。</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>選擇其 DHCP 集區仍有位址的子網路。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>將共用密碼與用戶端的核對，並檢查其識別碼與任何位址的對等端相符；然後執行「swanctl --load-creds」或「ipsec rereadsecrets」。</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan（使用 ipsec.conf 時：strongswan-starter）；swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>新增 aes256-sha1-modp2048（對於舊的用戶端，還有 3des-sha1-modp2048）。</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>伺服器位於 NAT 後方，或「encap = yes」讓它看起來如此：為其提供公用位址並設定「encap = no」，或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>將 esp_proposals 設定為 aes128-sha1,aes256-sha1,3des-sha1（不含 DH 群組），將 mode 設定為 transport，將 local_ts 設定為 dynamic[udp/1701]。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>啟動 xl2tpd；在用戶端使用的位址，於 IPsec 之後讓 UDP 1701 進入。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets（xl2tpd 的 pppd）；使用 RADIUS 時為其自己的清單</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>在那裡更正名稱和密碼。</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd，或系統記錄檔</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>擴大「ip range」。</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>xl2tpd 的 pppoptfile（通常為 /etc/ppp/options.xl2tpd）：require-…、refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>要求並允許與用戶端相同的通訊協定：對於 MS-CHAPv2，為 require-mschap-v2。</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>核心的 ESP；在容器中為其主機的 ESP</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>讓核心或容器支援傳輸模式的 ESP。</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>支援傳輸模式 ESP 的核心。</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>將兩者都設定為 psk，或為用戶端提供憑證。</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>以預先共用金鑰作為驗證方法，或使用電腦的憑證。</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>將其設定為 %any。</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>為 L2TP 用戶端將 version 設定為 0 或 1 (keyexchange=ikev1)。</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>為任何位址的對等端新增 version 為 0 或 1 的連線。</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>用於任何位址的對等端、使用預先共用金鑰的連線。</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>pppd 的外掛程式 radius.so 的 RADIUS 伺服器</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>將用於 %any 的 PSK 與用戶端的核對；然後重新啟動服務 ipsec。</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>將 aes256-sha1;modp2048 新增到 ike=。如果系統的加密原則禁止 SHA-1，請為此伺服器允許它。</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>伺服器位於 NAT 後方：為其提供公用位址，或在每個 Windows 用戶端上設定登錄值。</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec；/var/log/secure 或 /var/log/auth.log（使用 plutodebug）</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>伺服器前方路由器的連接埠轉送；/etc/ipsec.conf：encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>設定 phase2alg=aes128-sha1,aes256-sha1、type=transport、leftprotoport=17/1701、rightprotoport=17/%any、pfs=no。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>新增使用 authby=secret 的連線，或為用戶端提供憑證。</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>設定 ikev1-policy=accept：版本 5 的預設值為 drop。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>新增使用 authby=secret 和 right=%any 的連線，並載入它 (auto=add)。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>啟動 xl2tpd；於 IPsec 之後讓 UDP 1701 進入。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets；使用 RADIUS 時為其自己的清單</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>pppoptfile（通常為 /etc/ppp/options.xl2tpd）：require-…、refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>重新設定共用密碼並 commit。</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>沒有群組時，VyOS 只接受 aes256-sha1-modp1024 和 3des-sha1-modp1024，其中 Windows 支援後者。請提供使用 aes256、sha1 和 dh-group 14 的群組。</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>外部介面的防火牆；VyOS 前方的路由器</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>在外部介面上允許 UDP 500、ESP 和 UDP 4500，並以「ipsec match-ipsec」允許 UDP 1701。</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>沒有群組時，VyOS 只接受 aes256-sha1 和 3des-sha1。請提供使用 aes128、sha1 且不使用 PFS 的群組。</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>設定 outside-address，並在外部介面上以「ipsec match-ipsec」允許 UDP 1701。</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>重新設定密碼並 commit。</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>擴大範圍，或指定下一個集區。</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>設定 mschap-v2，或用戶端所使用的方法。</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>請檢查 %1 前方路由器的連接埠轉送：UDP 500 和 UDP 4500 都必須通往 VPN 伺服器，而不是其他裝置。</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki：Security &amp; SD-WAN &gt; Configure &gt; Firewall，「Forwarding rules」；如果 MX 本身就是伺服器，則兩個連接埠都不得轉送。</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 不接受 Windows 為 L2TP/IPsec 提供的任何方法：AES-256 搭配 SHA-1 和 ECP-384，AES-128 搭配 SHA-1 和 ECP-256，AES-256 搭配 SHA-1 和 MODP-2048，3DES 搭配 SHA-1 和 MODP-2048 或 MODP-1024。請允許其中之一。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan：「aes256-sha1-modp2048」。其記錄檔會寫：strongSwan「no proposal found」，libreswan「no acceptable Oakley Transform」，MikroTik「no suitable proposal found」。</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 自己回報沒有服務在 UDP 500 接聽。請啟動其 IPsec 服務。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan：「systemctl status strongswan」；libreswan：「ipsec status」；Windows：服務「Routing and Remote Access」。</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 會回應 IKEv2，但不回應 L2TP/IPsec 所需的 IKEv1。請為 L2TP 用戶端允許 IKEv1，或將類型為 IKEv2 的連線的設定傳送給我們。</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan：「ikev1-policy=accept」；strongSwan：「version = 1」。</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 拒絕我們提供的一切。請檢查是否為來自任何位址的 L2TP 用戶端設定並載入了連線（IPv6 需要另外的連線）。</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>其記錄檔會寫：strongSwan「no IKE config found」；libreswan「no connection has been authorized」。</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>請以安全的方式再次將 %1 的預先共用金鑰傳送給我們，並告訴我們它是否變更過。伺服器的記錄檔會顯示我們的嘗試。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan：「could not decrypt payloads」；libreswan：「mismatch of preshared secrets」；FortiGate：「probable pre-shared secret mismatch」；MikroTik：「parsing packet failed, possible cause: wrong password」。</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 拒絕這部電腦的 IKE 身分識別：Windows 使用自己的內部位址作為身分識別。請接受來自 L2TP 用戶端的任何身分識別。</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan 和 libreswan：「rightid=%any」。</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 接受金鑰，但拒絕 Windows 為資料（快速模式）提議的內容：ESP 使用 AES-128 或 3DES 以及 SHA-1，傳輸模式，不使用 PFS，UDP 1701。請允許這些內容。</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan、libreswan：「esp=aes128-sha1,aes256-sha1,3des-sha1」、「type=transport」、「leftprotoport=17/1701」。</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>同一位址後方的數部 Windows 電腦無法同時連線到 %1。請讓伺服器能夠分辨它們。</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan：外掛程式 connmark；其他 Linux 伺服器：使用 L2TP 以外的通訊協定，因為它們在內部都使用 UDP 1701。</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>到 %1 的 IPsec 已建立，但其中沒有任何項目回應 L2TP (UDP 1701)。請檢查 L2TP 服務是否正在執行，以及伺服器自己的防火牆在 IPsec 之後是否允許 UDP 1701。</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>在 Linux 上這是 xl2tpd；在 Windows 上是「Routing and Remote Access」，L2TP 連接埠數大於 0。</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>是哪種伺服器？</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>在 %1 上：</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>沒有產品「%1」。有下列產品：%2。</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>沒有原因「%1」。</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>表格中沒有關於此項目的內容。</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>伺服器是 %1。</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>伺服器是下列其中之一：%1。</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>產品尚未確定。</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>請使用 --identify FILE，或 --product 和 --cause，不要使用其他引數。</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>如果您知道伺服器是哪種產品，請在「fix789ctl report」加上「--answer server-product=ID」：這樣，給其系統管理員的請求中會寫明其功能表和記錄檔中的行。「fix789ctl servers」會列出它們。</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>此伺服器也可以提供能使用 TCP 的 OpenVPN。這需要在每部電腦上安裝用戶端程式。</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>此伺服器也可以提供 Windows 內建的 IKEv2。這需要在伺服器上使用憑證。</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server 也可以透過 TCP 443 提供 Windows 內建的 SSTP。這需要在伺服器上使用憑證。</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server 也可以透過 TCP 443 提供 Windows 內建的 SSTP。這需要在伺服器上使用憑證。</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS 也可以透過 TCP 443 提供 Windows 內建的 SSTP。這需要在路由器上使用憑證。</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>除了 L2TP 之外，Cisco Meraki MX 也可以透過連接埠 443 提供 AnyConnect (Cisco Secure Client)。這需要授權，並需要在每部電腦上安裝用戶端程式。</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Cisco ASA 也可以透過連接埠 443 提供 AnyConnect (Cisco Secure Client)。這需要在每部電腦上安裝用戶端程式。</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS 也可以透過連接埠 443 提供 OpenConnect。這需要在每部電腦上安裝用戶端程式。</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>只要此網路封鎖這些連接埠，IKEv2 在這裡也會失敗：它使用相同的連接埠。透過 TCP 443 的 VPN（SSTP、OpenVPN 或伺服器製造商的用戶端）通常可以通過。</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>在路由器上開放連接埠 1701 不會改變任何情況：L2TP 在 IPsec 內傳送。</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>首先應在伺服器上修復。對於新的規劃：Microsoft 已在 Windows Server 的未來版本中淘汰 L2TP。</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>自版本 5 起，除非設定「ikev1-policy=accept」，否則 libreswan 會忽略 IKEv1；其記錄檔會寫「ignoring IKEv1 packet as global policy is set to silently drop」。</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>升級會移除舊的方法：libreswan 自 3.30 起關閉 MODP-1024，而 RHEL 9 及其同類系統的加密原則會關閉 SHA-1。記錄檔會寫「no acceptable Oakley Transform」(libreswan) 或「no proposal found」(strongSwan)。</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>雖然伺服器的設定沒有改變，但 RHEL 9 及其同類系統的加密原則會關閉 Windows 在這裡所需的 SHA-1。</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>更換新核心或移到容器之後，可能會缺少 ESP；記錄檔會寫「Add SA」以及「errno 2」或「errno 93」(libreswan)，或「unable to install inbound and outbound IPsec SA (SAD) in kernel」(strongSwan)。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>這個通訊協定是否仍然適用？</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Windows 自己的裝置或連線沒有依 Windows 預期的方式設定（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>雙方在登入期間未能就設定達成一致（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>連線閒置太久，因此已結束（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>連線已中斷（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>由於使用者登出 Windows，連線已結束（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>由於電腦進入睡眠狀態，連線已結束（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>嘗試已在這部電腦上取消（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>請在 Windows 下次嘗試之後立即以系統管理員身分再次檢查：這樣就能知道 Windows 所使用的憑證。請詢問 VPN 伺服器的負責人，其記錄檔對該次嘗試寫了什麼。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>請在這裡輸入預先共用金鑰，讓我們自己的協商能夠進行到底。然後中斷這裡其他電腦上的此 VPN，並讓 Windows 再次嘗試其連線。</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>請以相同的使用者名稱從另一部電腦連線。如果這樣正常，請在這部電腦的裝置管理員中移除「WAN Miniport (IP)」、「(IPv6)」和「(L2TP)」，掃描硬體變更，並讓 Windows 再試一次。</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>請檢查所嘗試的是哪個 VPN 連線，以及其類型是否為 L2TP/IPsec。</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>請讓 Windows 再次嘗試其連線。如果以相同的方式結束，請記下所花的時間，並從另一個網路嘗試。</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows 已連線，但在 %1 秒之後失去連線（錯誤 %2）。</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>請讓 Windows 再次連線。如果以相同的方式中斷，請記下持續的時間，並從另一個網路嘗試。</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>沒有提供金鑰，因此沒有嘗試金鑰、使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>我們自己的登入成功。請為 Windows 連線設定相同的使用者名稱和密碼，在「安全性」中允許「Microsoft CHAP Version 2」，並在那裡選擇「需要加密」。</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>伺服器不接受您所輸入的金鑰，但剛剛接受了 Windows 保存的金鑰。</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>其他人可以變更本程式，因此它不以系統管理員身分執行。請使用其安裝程式安裝，然後再試一次。(%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>本程式記錄其對電腦所做變更的資料夾是由另一個帳戶建立，或其他人可以寫入該資料夾。(%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>這部電腦提供了連線本身的 IPsec 參數 (%1) 所規定的內容：%2。</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>伺服器接受 Windows 在沒有這些參數時提供的內容：%1。</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>伺服器不接受連線本身的 IPsec 參數，但接受 Windows 在沒有這些參數時提供的內容。</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows 結束了它自己的嘗試，沒有提供原因（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows 需要您提供名稱、密碼或其他答覆才能連線（錯誤 %1）。</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>連線的一個憑證已遭撤銷（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows 無法檢查憑證是否已遭撤銷（錯誤 %1）。</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>連線的一個憑證在今天無效（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows 不信任憑證的簽發者（錯誤 %1）。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>即使這部電腦的篩選器放行伺服器，Windows 仍然失敗（錯誤 %1）。檢查封包的程式，或具有相同優先順序的篩選器，可能仍在阻擋它。</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>請在這部電腦的安全性程式中允許到伺服器的 UDP 500、UDP 4500、UDP 1701 和 ESP，然後再試一次。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>即使防火牆讓伺服器的每個封包通過，Windows 仍然失敗（錯誤 %1）。連線安全性規則，或檢查封包的程式，可能仍在阻擋它。</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>當防火牆讓伺服器的每個封包通過時，Windows 可以連線，否則失敗（錯誤 %1）。這部電腦的防火牆中有某個項目阻擋了 VPN。</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>在 Windows 上次的嘗試中，Windows 與伺服器接受了對方的金鑰或憑證。失敗發生在下一步，也就是用於資料的 IPsec（錯誤 %1）。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>對於資料（快速模式），伺服器不接受連線本身的 IPsec 參數，但接受 Windows 在沒有這些參數時提供的內容。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>服務「Base Filtering Engine」未執行，因此 Windows 不會記錄哪些封包遭到捨棄。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>會開啟用於 L2TP 的 Windows 裝置，或將其關閉後再開啟。只有在這樣仍無法運作時，Windows 才會移除它並重新尋找；某些 Windows 版本要在重新啟動之後才能找到它。其他 VPN 連線會短暫中斷。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>請詢問這部電腦的負責人，是否為此 VPN 建立了 IPsec 原則：它會取代 Windows 自己的原則。</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows 會保護此服務：對其啟動類型的變更會在下次重新啟動時生效。如果 Windows 拒絕變更，就只有這部電腦的負責人可以進行變更。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>「%1」已啟用，但 Windows 之後尚未重新啟動。</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>下列服務正在啟動或正在停止：%1。不知道這種狀態已持續多久。請在幾分鐘後再次檢查；如果屆時仍沒有變化，請重新啟動這部電腦。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>連線「%1」設定為從不使用 L2TP/IPsec 的 VPN 類型。</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>本程式無法讀取這些參數，因此無法得知 Windows 提供什麼。</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>本程式沒有向伺服器提供這些參數 (%1)，因此無法得知伺服器是否接受 Windows 所提供的內容。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>連線有自己的 IPsec 參數：%1。</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>這部電腦向伺服器提供了這些參數，而不是 Windows 預設提供的內容。Microsoft 的文件說明它們適用於 L2TP；Windows 使用它們時會傳送什麼，尚未測定。</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>伺服器接受連線本身的 IPsec 參數。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>請詢問這部電腦的負責人，VPN 伺服器需要哪些 IPsec 參數 (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows 沒有說明連線「%1」是如何設定的。請再次檢查。如果 Windows 仍然沒有說明，請以設定該連線的使用者身分檢查。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>連線「%1」有一份 VPN 類型清單，不知道其中是否有 L2TP/IPsec。請在其設定中選取「使用預先共用金鑰的 L2TP/IPsec」，然後再次檢查。</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows 沒有嘗試該連線：沒有與其一起儲存使用者名稱和密碼，而沒有它們，Windows 會向伺服器提供您自己的登入資訊。請從 Windows 的 VPN 設定連線一次，然後再次檢查：屆時記錄檔會顯示結果。</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>繞過這部電腦篩選器的第二次嘗試未在一分鐘內完成。</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>在防火牆對此伺服器放行一切的情況下進行的嘗試，未在一分鐘內完成。</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>沒有在防火牆對此伺服器放行一切的情況下進行嘗試。</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows 會記錄其金鑰交換進行到哪裡，但只有系統管理員可以讀取。請在 Windows 下次嘗試之後立即以系統管理員身分再次檢查：這可能證實已儲存的金鑰不同，或路由器只讓一部電腦通過。</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>組織的原則使防火牆封鎖沒有規則允許的一切。</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>防火牆規則「%1」來自組織的原則，該原則會重新建立它。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>服務「Base Filtering Engine」未執行，沒有它，Windows 防火牆也不會執行。</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>無法啟動修復程式。未變更任何內容。%1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>修復程式以結束代碼 %1 結束，沒有留下結果。「fix789ctl history」會顯示變更了什麼。</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>已完成，但無法讀取修復程式的報告。「fix789ctl history」會顯示變更了什麼。</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>系統管理員沒有同意。未變更任何內容。</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>要接管該資料夾嗎？其中的內容會保留在另一個名稱的資料夾中。如果不接管，Fix789 無法修復這部電腦。輸入 y 表示是。</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>修復程式在沒有系統管理員權限的情況下啟動。未變更任何內容。</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>其他人可以變更本程式的資料夾，因此修復程式已結束。請使用其安裝程式安裝，然後再試一次。未變更任何內容。</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows 沒有讓修復程式做好準備。請重新啟動 Windows，然後再試一次。未變更任何內容。</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>修復程式的一個檔案遺失或損毀。請使用其安裝程式重新安裝本程式。未變更任何內容。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>本程式記錄其變更的資料夾是由另一個帳戶建立，或其他人可以寫入該資料夾。未變更任何內容。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>無法建立或開啟本程式記錄其變更的資料夾。請重新啟動 Windows，然後再試一次。未變更任何內容。</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>無法重新命名該資料夾：可能有程式開啟了其中的檔案。請重新啟動 Windows，然後再試一次。未變更任何內容。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>已復原。一切恢復到這些修復之前的狀態。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>無法讀取本程式記錄其對電腦所做變更的資料夾。請重新啟動 Windows，然後再試一次。%1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>標準輸入不是 Unicode。已以字碼頁 %1 讀取。</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>標準輸入包含「?」。Windows PowerShell 會傳送它來取代「ä」之類的字元。如果那裡應該是另一個字元，請改為手動輸入密碼字串，或先執行「$OutputEncoding = [Text.Encoding]::UTF8」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>「%1」不是本程式可以讀取的「CustomIPSecPolicies」的值。</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off 會讓與伺服器之間的所有封包通過每個篩選器，最長一分鐘。若要確認，請加上 --yes。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows 正在嘗試它自己的連線，沒有篩選器阻擋伺服器的封包。</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>以系統管理員身分執行的程式不會變更個人自己的設定。請在沒有系統管理員權限的情況下啟動它。未變更任何內容。</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>「selftest」沒有引數。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>Windows 上次的嘗試使用的是 %1，而不是 L2TP/IPsec，因此不能說明預先共用金鑰的情況。</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Windows 自己關於其上次嘗試的記錄互相矛盾：根據其中一個，它與伺服器接受了對方的金鑰或憑證；根據另一個，則沒有。因此兩者都不作為證據。</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>重新啟用金鑰交換服務</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>重新啟用 IPsec 服務</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>重新啟用 Windows 的 VPN 服務</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>重新啟用 L2TP 驅動程式</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>重新啟用 Windows 的篩選服務</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>重新啟用服務「%1」</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>讓用於 L2TP 的 Windows 裝置恢復正常</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>允許路由器 (NAT) 後方的 VPN 伺服器</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>將用於路由器 (NAT) 後方 VPN 伺服器的值寫為數字</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>將用於路由器 (NAT) 後方 VPN 伺服器的值放到 Windows 讀取它的位置</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>讓 Windows 重新使用 IPsec 保護 L2TP</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>移除已損毀的 VPN 連線</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>將 VPN 連線設定為 L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>將 VPN 連線設定為使用預先共用金鑰</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>為 VPN 連線採用 Windows 的 IPsec 參數</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>複製 VPN 連線，使用您輸入的金鑰</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>複製 VPN 連線，使用去除多餘內容的金鑰</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>清除已儲存的使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>讓 VPN 通過 Windows 防火牆出去</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>讓通道內的 L2TP 通過 Windows 防火牆出去</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>讓 Windows 重新查詢伺服器的位址</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>為這部電腦上的 VPN 伺服器採用更新後的憑證</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>為這部電腦上的 VPN 伺服器恢復其自己的憑證</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>儲存您輸入的使用者名稱和密碼，取代舊的</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>家裡或辦公室</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>學校或校園</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>組織的訪客網路</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>飯店或共同工作空間</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>這次檢查的時間：%1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows 從下列時間起連線失敗：%1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>地點：網路「%1」(%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>地點：網路「%1」</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地點：%1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>公用位址：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>使用者名稱：%1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>地點和時間：</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>已記錄的電腦</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi 或網路線</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>據點防火牆</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>網際網路</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>從%1到%2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>未檢查這部電腦上的任何內容。</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>未在這部電腦上發現問題。</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>伺服器的回應經由此路徑到達。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>伺服器有回應。</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>可以連到伺服器。</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>沒有回應經由此路徑到達。</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能：%1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>在其前面的路徑不通期間，情況不明。</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>目前不清楚這段路徑的任何情況。</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>沒有連絡伺服器。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>觀察到的情況</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>由 Fix789 %1 於 %2 檢查。</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>若要復原：</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 沒有變更任何內容，或全部已復原。</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>到伺服器的路徑</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>發現的內容</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>變更的內容</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>要傳送的訊息</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修復：%1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>檢查：%1。「--verbose」會顯示其餘內容。</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>已修復：%1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>問題：L2TP/IPsec VPN。%1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>問題：到 %1 的 L2TP/IPsec VPN。%2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>起始時間：%1 (UTC)，Windows 在上次連線（%2）之後的第一次失敗嘗試。</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>起始時間：%1 (UTC)，Windows 記錄檔中最早的失敗嘗試。</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1（%2 UTC，已中斷）</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1（%2 UTC）</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>變更：Fix789 沒有變更任何內容，或全部已復原。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>變更：%1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>復原：沒有可以復原的內容。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>案例：%1。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>「%1」不是色彩的選項：auto、always 或 never。</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>請選擇一種格式：text、man、bash、zsh 或 powershell。只有 text 可針對單一命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>沒有命令「%1」。</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>請指定一個命令。</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>這部電腦上存在：%1。</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>請為報告選擇一種格式：text、html、json 或 ticket。只能以 --output 指定檔案。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是指「%1」嗎？</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>這是 Fix789 的可攜式複本：它會找出原因，但不變更任何內容。若要修復，請使用其安裝程式安裝 Fix789。未變更任何內容。</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki 儀表板：%2 個要求中的 %1 個</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>這裡 ESP 本身遭到封鎖。只有在用戶端與伺服器之間沒有 NAT 時，這才有影響：在 NAT 後方，ESP 在 UDP 4500 內傳送。</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>有規則封鎖 UDP 1701。這不影響此 VPN：L2TP 在 ESP 內傳送。</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>伺服器是此組織的設備。位於同一設備的網路內部的用戶端無法使用其 client VPN。</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>此組織的一個站對站 VPN 通往同一部伺服器，並使用相同的連接埠。其中一個可能會取走另一個的回應。</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>在用戶端於登入頁面登入之前，此 Wi-Fi 會封鎖一切。</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>存取點會轉譯位址 (NAT mode)：VLAN 原則不適用，而且設備看到的是存取點的位址。</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>答案取決於用戶端的群組原則。請以 --role 指定群組原則，或以 --client 指定用戶端。</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>無法讀取 Wi-Fi 網路。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>「%1」既不是「%2」的群組原則，也不是其 identity PSK。</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>此 Wi-Fi 已關閉，因此任何裝置都無法加入。</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>無法讀取此用戶端的 Wi-Fi。</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>無法讀取組織的任何網路。</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>沒有網路「%1」。</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>儀表板不認識用戶端「%1」。</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>沒有 Wi-Fi「%1」。</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>沒有群組原則或 identity PSK「%1」。</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>無法讀取任何 Wi-Fi 或設備。</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>沒有規則：允許</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
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
        <translation>規則</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>功能表</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>此 Meraki 網路中到 %1 的 VPN 流量</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>於 %1 讀取。</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>與之前的頁面相比沒有變更。</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>與之前的頁面相比的變更：</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>無法讀取的內容</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>將此用戶端的原則設定為「Normal」。</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>在此 Wi-Fi 的登入頁面登入。</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>將 %1 新增到設備，或更正 Wi-Fi 的 VLAN。</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>在第 %1 列中，讓 UDP 500 和 UDP 4500 都通往 VPN 伺服器。如果設備本身就是伺服器，請移除該列。</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>在同一份規則清單中新增第 3 層規則：Allow，通訊協定 UDP，到 %1，連接埠 500,4500。在存取點上，這樣的規則會略過第 7 層規則。或移除第 7 層的第 %2 列。</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>移除第 7 層的第 %1 列，或縮小其範圍：第 3 層規則無法覆寫它。</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>在第 %1 列之上新增一列：Allow，通訊協定 UDP，到 %2，連接埠 500,4500。</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1：到 %3 的 %2 遭「%4」封鎖 (%5)。%6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1：到 %3 的 %2 遭第 %4 列封鎖（「%5」：%6），位於：%7。%8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>此金鑰無法讀取</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>不存在，或此金鑰看不到</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>未在此網路中使用</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>儀表板沒有回應</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>回應不完整或與文件不符</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>不在記錄中</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>登入頁面</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID 防火牆</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>群組原則</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN 路徑</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX 規則</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>伺服器的 MX</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已封鎖</translation>
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
        <translation>預期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>自保存以來，VPN 所需的內容沒有任何變更。</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>自保存以來的變更：</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>已保存這部電腦現在的狀態。「fix789ctl baseline」會說明有什麼變更。</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>請使用「baseline --keep」，或使用「baseline」進行比較。</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>尚未保存任何內容。請在 VPN 正常時執行「fix789ctl baseline --keep」。</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base 必須是從 0 到 %1 的數字。</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>沒有引數「%1」。</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>請以 --to 指定 VPN 伺服器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>「%1」不是伺服器的名稱或位址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>「%1」不是硬體位址。</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>請指定用戶端或角色，不要兩者都指定。</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>已記錄的組織不需要金鑰和儀表板，而且已經儲存。</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>這不是 Meraki 儀表板的位置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>「%1」不是位址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>「%1」不是組織的識別碼。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>這不是 Meraki 儀表板的 API 金鑰。</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>接下來會向 Meraki 儀表板傳送 %n 個要求，每秒最多 8 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Meraki 儀表板拒絕此 API 金鑰。</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>無法查詢 Meraki 儀表板。%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>此金鑰看到數個組織，或一個也沒有。請以 --organisation 指定一個。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>檔案「%1」存在，但不是這樣的頁面。已將其保持原狀。</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>在該資料夾中，此用戶端稱為 %1。</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>「site %1」沒有選項 --%2。</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>這部電腦上沒有受信任的金鑰。請以 --trust 指定存放公開金鑰的檔案，或讓系統管理員在「%1」放置一個。</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>系統管理員以外的人可以寫入「%1」，因此不採用其金鑰。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>檔案「%1」不含公開金鑰（Ed25519，PEM）。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>據點檔案「%1」未簽署。</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>據點檔案「%1」的簽章不是由受信任的金鑰產生，或檔案在簽署之後變更過。</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>請指定據點檔案，並以 --key 指定金鑰的檔案。</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>已建立新金鑰：「%1」（請保密）和「%1.pub」（請交給進行場勘的人）。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>據點檔案「%1」已簽署。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>檔案「%1」是另一個據點「%2」的場勘。</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>這部電腦沒有說明它連線在哪個 Wi-Fi。請以 --network 指定。</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>不符合預期：%1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>據點的每個網路都已場勘。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>下一步：加入 Wi-Fi「%1」，登入，然後再次執行場勘。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>下一步：以角色「%2」加入 Wi-Fi「%1」，登入，然後再次執行場勘。</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>請以 --site 指定據點檔案，並以 --state 指定場勘的保存位置。</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>出現時間從 %1 到 %2。據點：%3。電腦：%4。</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... 還有 %1 個；--json 會全部列出。</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1：%2 份報告。正常：%3。有已確認的原因：%4。無法判定：%5。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>修復了 %2 次：%1之後已消除：%3。再次出現：%4。仍然存在：%5。未再次檢查：%6。</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>請指定 1 到 %1 份報告或資料夾。</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows 不能與 --json 或 --by 一起使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>「%1」不是列的格式：csv 或 jsonl。</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>報告無法依「%1」分組：site、network、product 或 day。</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>%1 個檔案或行無法使用。</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>這裡沒有報告。</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>第 1 個躍點是 %1，也就是此網路的路由器。是它或下一部裝置捨棄了封包。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>第 %1 個躍點是 %2。私人位址屬於此據點或其網路業者。是該路由器或下一部裝置捨棄了封包。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>第 %1 個躍點是 %2。公用位址屬於網路業者，或屬於其後方的網路。是該路由器或下一部裝置捨棄了封包。</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>請嘗試手機熱點。如果 VPN 在那裡可用，則電腦和伺服器都正常，原因在於網路。</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>是哪條規則決定的？如果網路由 Cisco Meraki 管理，「fix789ctl site audit」會指出規則所在的列。</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>在學校或校園</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>校園的訪客網路往往只放行網頁，不放行其他任何內容。供成員使用的網路（例如 eduroam）允許得更多。</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>針對學生的篩選器會封鎖整類的流量，「VPN」往往是其中一類（第 7 層規則）。</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>上學期註冊的裝置已失去其角色，或在加入幾分鐘後才取得角色。</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>請加入供成員使用的網路，而不是訪客網路，然後再次檢查。</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>請在加入五分鐘後再次檢查：較晚指派的角色到那時會放行 VPN。</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>請要求 IT 服務台為此角色允許到 VPN 伺服器的 UDP 500 和 UDP 4500。請說明建築物、Wi-Fi 和時間。</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>在門市</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>供顧客使用的 Wi-Fi 是為網頁設計的：雖然可以瀏覽網頁，但其規則會捨棄 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>收銀機和店員使用不同的金鑰加入同一個 Wi-Fi（IPSK、EasyPSK）。錯誤角色的金鑰會通往錯誤的 VLAN。</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>設備已更換，而放行 VPN 的規則沒有複製到新設備。</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>請開啟任何網頁：Wi-Fi 的登入頁面是否出現，或再次出現？</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>請使用「fix789ctl site survey」比較同一 Wi-Fi 的兩個金鑰：是否只有其中一個可以使用 VPN？</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>請詢問總公司或其服務廠商，因為店員無法變更網路。請說明門市編號、Wi-Fi、角色和時間。</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>身為公司的訪客</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>訪客網路使訪客無法連到公司自己的位址。從那裡無法連到公司內部的 VPN 伺服器。</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>依裝置類型區分的群組原則，對 Windows 電腦和手機的處理方式不同。</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>據點的所有流量都經過公司的中樞（完整通道），在那裡由其他規則決定。</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>伺服器的名稱是否指向公司內部的位址？如果是，請詢問其公用位址。</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>同一 Wi-Fi 上的另一部裝置能否連到伺服器？如果能，則是某項原則對這部電腦有不同的處理。</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>請拜託接待您的人或櫃台轉告 IT 部門：這部電腦套用哪項群組原則，並請在其中允許 UDP 500 和 UDP 4500。</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>在飯店、咖啡廳或火車上</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>登入只在幾個小時內有效，或只對一部裝置有效。之後登入頁面會再次出現，VPN 得不到回應。</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>免費方案只放行網頁，不放行其他任何內容。更好的方案允許 VPN。</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>兩位客人透過同一個公用位址使用同一部 VPN 伺服器，而伺服器只為其中一位提供服務。</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>這裡是否有其他人連線到同一個 VPN？請對方中斷連線，然後再試一次。</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>在 Wi-Fi 的內容中，「隨機硬體位址」是否設定為每天變更？如果是，則每天都會要求登入。</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>請向櫃台詢問允許 VPN 的方案，以及業者的電話號碼。</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>此用戶端使用 identity PSK「%1」加入：以該金鑰的角色為準。</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>在儀表板中，此用戶端位於 VLAN %1。</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>已將群組原則「%1」指派給此用戶端。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>沒有角色</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi「%1」：使用角色「%2」時 VPN 失敗，使用「%3」時可用。原因很可能是此角色。請用每個金鑰再檢查一次。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi「%1」：角色「%2」不放行 VPN。在同一 Wi-Fi 上使用同一部電腦，角色為「%3」時可用。這兩個角色通往不同的網路：%4 和 %5。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi「%1」：角色「%2」不放行 VPN。在同一 Wi-Fi 上使用同一部電腦，角色為「%3」時可用。</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>伺服器在 UDP 500 和 UDP 4500 始終有回應。</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP 500、UDP 4500 或兩者從未有回應。「fix789ctl check」會說明原因。</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 從未有回應，UDP %2 只是有時有回應。「fix789ctl check」會說明原因。</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>一個連接埠的回應中斷，而另一個連接埠仍有回應：路徑上有某個東西不時封鎖該連接埠。請將這些時間告訴網路的負責人。</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>兩個連接埠的回應同時中斷：伺服器或到伺服器的整個連線不時中斷。請將這些時間與伺服器的記錄檔比對。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>資料夾「%1」中沒有已記錄的儀表板回應。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>此金鑰看到數個組織，或一個也沒有。請輸入其中一個組織的識別碼。</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>請使用「site audit」、「site survey」、「site sign」或「site playbook」。</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>請依下列順序檢查：</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>請指定一種地點類型：retail、education、corporate-guest 或 hospitality。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>請加入 Wi-Fi「%1」，如果要求登入則登入，然後按 Enter 鍵。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>請使用角色「%2」的金鑰加入 Wi-Fi「%1」，如果要求登入則登入，然後按 Enter 鍵。</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>使用 --walk 時，由據點檔案說明要前往哪些網路和角色。請不要使用 --network 和 --role。</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>時數必須是數字，最大為 %1。</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>間隔必須是秒數，從 %1 到 %2。</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 只有偶爾得到回應。「fix789ctl check」會說明原因。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>檔案「%1」是另一部伺服器「%2」的勘查。</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>此檔案不需要 Fix789 即可復原修復: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>對其他人的設定所做的變更記錄在他們各自的資料夾中:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>頁面已儲存，其中標示了 %n 處變更。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>另一種通道</translation>
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
        <translation>Windows 無法讀取此連線</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>預先共用金鑰</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>供所有使用者使用</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows 沒有連線嘗試的記錄。</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>上次嘗試：已連線。</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>上次嘗試：錯誤 %1。</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>上次嘗試：已連線，%1。</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>上次嘗試：錯誤 %1，%2。</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>網頁可以通過。</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>網頁可以通過，但路徑上有裝置會讀取它們。</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>在您登入之前，網頁無法通過。</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>網頁不再能通過：登入已過期。</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>有些網頁可以通過，有些不行。</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>網路的登入頁面一再導向回自己。</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>沒有網頁及時回應。</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>未測試網頁。</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>VPN 連接埠是開放的：伺服器在 UDP 500 和 4500 有回應。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>伺服器在 UDP 500 有回應，但在 4500 沒有回應。</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>伺服器在 UDP 4500 有回應，但在 500 沒有回應。</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>伺服器在 UDP 500 和 UDP 4500 都沒有回應。</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>未測試 VPN 連接埠。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>發現的問題：%1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>未能檢查所有內容</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>這裡不適用</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未發現問題</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次檢查(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>顯示結果(&amp;R)</translation>
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
        <translation>正在尋找原因...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>已停止。到目前為止的結果已保留。</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>所有檢查都已完成。</translation>
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
        <translation>等候中</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>協商的各個步驟</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>正在檢查%1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>到目前為止的發現</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>檢查不會變更任何內容。通常需要大約十秒。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN 連線</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>另一部伺服器...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>VPN 伺服器的名稱或位址。這不是 Windows 電腦，因此從這裡只能檢查到伺服器的路徑。</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows 在這部電腦上沒有顯示 VPN 連線。請輸入它應連到的伺服器的名稱或位址。如果不輸入，就只檢查這部電腦，不檢查到伺服器的路徑。</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>VPN 伺服器的名稱或位址。如果不輸入，就只檢查這部電腦，不檢查到伺服器的路徑。</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>請先輸入 VPN 伺服器的名稱或位址。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>這不是伺服器的名稱或位址。範例：%1 或 %2。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>顯示您輸入的內容</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>此金鑰的開頭或結尾有空格。會先依原樣嘗試，然後去掉空格再嘗試。</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>此金鑰包含只是看起來像鍵盤字元的字元，可能來自 PDF 或聊天。會先依原樣嘗試，然後使用鍵盤字元再嘗試。</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>此金鑰的開頭或結尾有空格，並包含只是看起來像鍵盤字元的字元。會先依原樣嘗試，然後去掉這些再嘗試。</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>預先共用金鑰</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>使用已儲存的金鑰</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>金鑰或密碼最多 1,024 位元組。這裡的更長；您貼上的內容可能超出本意。</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>請同時輸入使用者名稱和密碼，或都不輸入。</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>登入在預先共用金鑰之後進行。請也輸入金鑰。</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>只有在有伺服器時才能嘗試金鑰。請也輸入 VPN 伺服器。</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>金鑰未儲存。%1不儲存金鑰也可以使用「找出原因」。</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>請先輸入 VPN 伺服器：金鑰會以其名稱儲存。</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>已填入為此伺服器儲存的金鑰。</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>填寫後即可同時測試登入</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選用</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>有了它，我們就能判斷金鑰是否正確。它只用於這次檢查。</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>將其保存在這部電腦的金鑰存放區</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>登入只嘗試一次。本程式絕不儲存名稱或密碼。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>開啟登入頁面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等候(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>正在等候登入</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>請在那裡登入。我們正在留意，一旦網路讓您通過，就會自動再次檢查。</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>正在等候您登入。然後我們會自動再次檢查。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>無法開啟您的瀏覽器。請自行開啟瀏覽器，前往任何頁面：登入頁面會在那裡出現。我們會同時留意。</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>網路讓您通過了。正在再次檢查...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>網路仍然不讓您通過。準備好之後，請再次開啟登入頁面。</translation>
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
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>儲存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>列印(&amp;P)...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>儲存請求</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>請求已在您的瀏覽器中開啟。請在那裡列印。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>無法開啟您的瀏覽器。請儲存請求並列印檔案。</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>電子郵件(&amp;E)...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>給%1的請求</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>已複製。請將其貼到電子郵件或聊天中。</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>（完整的請求在剪貼簿中：請貼到這裡。）</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>無法開啟郵件程式。請複製請求並貼到您的郵件中。</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>請求已在您的郵件程式中開啟。請輸入收件者並傳送。</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>開頭部分已在您的郵件程式中開啟。完整的請求在剪貼簿中：請貼到那裡。</translation>
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
        <translation>說明、歷程記錄、語言</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>會傳送什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>先前的檢查和修復(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>開啟案例(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>關於 Fix789(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>記住伺服器和地點(&amp;R)</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>整個據點 (Meraki)(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次檢查(&amp;A)</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>仍然失敗(&amp;S)</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>變更會在 Windows 重新啟動之後生效。請重新啟動 Windows，再次開啟本程式，並從那裡繼續。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>請在 Windows 中再次嘗試 VPN，讓 Windows 記錄失敗的原因，然後選擇%1。如果沒有新的發現，請回到開頭並輸入預先共用金鑰：這樣我們就能證實它是否正確。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>請在 Windows 中再次嘗試 VPN，讓 Windows 記錄失敗的原因，然後選擇%1。如果沒有新的發現，請儲存報告並交給 VPN 的負責人。</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>報告(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>顯示要傳送的內容(&amp;W)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未還原</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>如果仍然失敗</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>請重新啟動，然後連線。之後再次開啟 Fix789，檢查是否有幫助。</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>請再次檢查：然後我們會說明可以怎麼處理。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>請立即在 Windows 中嘗試 VPN。</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>請以這部電腦的系統管理員的名稱和密碼再試一次，或詢問這部電腦的負責人。</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>請接管該資料夾；然後就會進行變更。Windows 會兩次要求系統管理員同意。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>請再試一次。如果再次失敗，請將報告交給這部電腦的負責人。</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>您可以隨時再試一次。</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>請將報告交給這部電腦的負責人。</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>請再次檢查，以查看現在的情況。</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>在他們答覆之後，請回來再次檢查，看看是否有幫助。</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>接管資料夾(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>再次檢查的結果</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>工單文字（%1 行）</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>複製工單文字(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>練習電腦（已記錄）。您自己的電腦不會受到檢查，也不會有任何變更。</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>已記錄的電腦%1。您自己的電腦不會受到檢查，也不會有任何變更。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>對您的設定所做的變更</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>移除 Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>復原變更並移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>保留變更並移除(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 對您自己的設定做了這些變更。移除 Fix789 之後，它就無法再復原這些變更。</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>正在復原變更...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>未能復原所有變更，因此尚未移除 Fix789。請再試一次，或保留這些變更。</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>無法啟動解除安裝程式。請再次執行 Fix789 安裝程式，然後移除 Fix789。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可以復原</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>顯示總結(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>進行這些變更(&amp;M)</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>此修復是暫時的：您組織的原則會再次設定舊的值，通常在兩小時之內。若要長久修復，必須由該原則的系統管理員進行變更。</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>請只在您確定時選取。</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>正在完成變更。之後%1和%2可以再次使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows 會分別進行對整部電腦的變更和對您自己帳戶的變更。請先進行其中一種，再次檢查，然後進行另一種。</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>一項變更即可修復</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>這裡可以進行一項變更</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>兩項變更即可修復</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>這裡可以進行兩項變更</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>三項變更即可修復</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>這裡可以進行三項變更</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 項變更即可修復</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>這裡可以進行 %1 項變更</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>只變更已記錄的電腦。</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows 會要求系統管理員同意一次。</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>會保留現有內容的複本；%1會將其完全恢復。</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>需要重新啟動</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>需要系統管理員權限</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>已完成 %1 / %2。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>複製報告(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>儲存報告(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>列印報告(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案例檔</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>離開這部電腦的內容</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>將複製下列內容</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>將儲存下列內容</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>將列印下列內容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>儲存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>列印(&amp;P)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>正在記錄這部電腦...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>無法記錄這部電腦。</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>已複製。請將其貼到電子郵件或工單中。</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>報告已在您的瀏覽器中開啟。請在那裡列印。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>無法開啟您的瀏覽器。請儲存報告並列印檔案。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>再次檢查(&amp;A)</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>顯示要變更的內容(&amp;C)</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>我們如何得知</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>誰可以解決</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>您，在這部電腦上。每項變更在進行之前都會顯示。</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>請返回並指定 VPN 伺服器，以便同時檢查到它的路徑。</translation>
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
        <translation>請等候一分鐘，然後再次檢查。</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>於 %1 開始的修復遭到中斷。變更任何其他內容之前，請先復原它。</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>已於 %1 進行修復。可以復原。</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>復原此修復(&amp;U)</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>還有一些事情要由其他人來做。</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>先閱讀(&amp;D)</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>在此網路上</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>報告(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>顯示請求(&amp;R)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>您可以在這部電腦上解決。</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>要由其他人處理</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>請求會說明請他們做什麼，以及為什麼。</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>複製請求(&amp;Q)</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該怎麼做</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>如果仍然失敗</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>請再次檢查。詳細資料會說明哪些內容無法檢查。</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>這樣可以查明</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>輸入金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>預先共用金鑰</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>這樣我們就知道伺服器是否接受它。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自己的嘗試</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows 會撥號一次然後掛斷；我們會觀察它進行到哪裡。</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>由 Fix789 變更的內容</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>傳送給：%1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>這必須由其他人來做</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>我已傳送(&amp;H)</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>以下就是離開這部電腦的內容，一字不差。您帳戶的資料夾和硬體位址不包含在內。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>正在變更已記錄的電腦...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>正在等候系統管理員同意，然後進行變更...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>正在再次檢查...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>正在進行變更...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>正在等候系統管理員同意，然後復原變更...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>正在復原變更...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki 儀表板</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>已記錄的組織</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>組織的識別碼；如果金鑰只能看到一個組織，則不需要</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>所有網路</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>每個已開啟的 Wi-Fi</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>角色或用戶端</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選用</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>讀取來源</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>網路和 Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>群組原則或 identity PSK 的名稱，或用戶端的硬體位址。</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>組織所在的位置</translation>
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
        <translation>中國</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>美國政府</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>將其保存在這部電腦的金鑰存放區</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>使用已儲存的金鑰</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>只具有讀取權限的系統管理員的金鑰就足夠了。Fix789 只會讀取，不會變更那裡的任何內容。</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>瀏覽(&amp;B)...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>由「fix789ctl site audit --save」寫出的內容。不連絡任何對象。</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>選擇已記錄的組織</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>已填入儲存的 API 金鑰。</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>API 金鑰已儲存。</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>請輸入 VPN 伺服器的名稱或位址。</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>請輸入儀表板的 API 金鑰，或使用已儲存的金鑰。</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>組織的識別碼只包含字母和數字。儀表板的 API 會顯示它。</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>請選擇已記錄的組織的資料夾。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>發現問題：%1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>已完成 %2 項檢查中的 %1 項。%3</translation>
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
        <translation>步驟</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>協商的各個步驟</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>我的 VPN 為什麼連線失敗？</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>找出原因(&amp;F)</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>在別處記錄的電腦。</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>無法將練習電腦儲存到您自己的資料夾。</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>從上次停止的地方繼續(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>將其復原(&amp;U)</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>於 %1 開始的修復遭到中斷。變更任何其他內容之前，請先復原它。</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>自上次修復以來，Windows 已重新啟動。請立即檢查是否有幫助。</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>上次修復會在 Windows 重新啟動之後生效。請選擇%1，而不是%2，然後回到這裡。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>檢查這部電腦、網路和 VPN 伺服器，並以一句話告訴您哪裡有問題。在您同意之前，不會變更任何內容。</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>會傳送什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>開啟案例(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 連線</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 伺服器</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>預先共用金鑰</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>使用者名稱、密碼</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>也讓 Windows 嘗試連線(&amp;L)</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Windows 上次的嘗試在登入時遭到拒絕。以相同的密碼再次嘗試可能會鎖定帳戶，因此請先更正密碼。</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>最多需要一分鐘，顯示的資訊最多：我們會將 Windows 的嘗試與我們的嘗試比較。Windows 會使用為此連線儲存的設定撥號，然後掛斷。</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>練習電腦</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>一部已記錄的 Windows 11 電腦，其 VPN 連線失敗。請找出原因，修復它，然後復原修復。</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>已儲存的案例</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自己的嘗試</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>總結</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>練習電腦（已記錄） - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1（已記錄的電腦） - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>開啟已儲存的案例</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>案例 (*.json);;所有檔案 (*)</translation>
    </message>
</context>
</TS>
