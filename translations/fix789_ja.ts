<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>プログラムの一部</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>ログは記録されていません。ログのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>このプログラムのことで手助けしてくれる人のためのものです。キーもパスワードも含まれていません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Fix789 について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>ライセンスを表示</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>MIT ライセンスのフリー ソフトウェアです。次のものを使って作られています: %1。</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>何が送信されますか?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>コンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>チェックに必要なものだけです。レポートや統計は送信されず、更新プログラムの確認も行われません。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
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
        <translation>待機中</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更しました</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>変更し、確認しました</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (これが実行されたかどうかは確かではありません)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>レジストリ、証明書</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>ネットワークの経路</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>ゲスト Wi-Fi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>VPN がつながらない原因を調べます。チェックでは何も変更されません。</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>指定したチェックと、それらに必要なチェックだけを実行します。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>表示言語 (例: de)。</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>このコンピューターで「check」を実行したネットワークを比較し、サーバーが応答した場所と応答しなかった場所を示します。</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>この VPN サーバーの結果だけを比較します。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>JSON (fix789.comparison/1) で出力します。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>標準入力から渡された事前共有キーを試します。</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>「key set」でこの名前を付けて保存した事前共有キーを試します。</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>このユーザーとしてサインインも行います。</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>パスワードを標準入力から、キーの次の行で読み取ります。</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>キーの代わりに、このコンピューターの証明書をファイル (PEM または PKCS #12) から読み取って試します。</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>証明書ファイルのパスフレーズを標準入力の最後の行から読み取ります。</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>ここで指定したコンピューターで動作する、このプログラム自身のレスポンダーまでの経路もテストします。</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>「respond --paired」が表示したペアリング コードを、標準入力から、他のすべての行の後の行で読み取ります。</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>送受信したものをすべてこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>VPN サーバーの名前またはアドレス。</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Windows の VPN 接続。</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>このコンピューターの代わりに、記録されたコンピューターをチェックします。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>ネットワークの結果は記録されたコンピューターのものを使い、ソケットを開きません。</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>通信する他のサーバー (docs/settings.md)。</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>現在の場所: home、retail、education、corporate-guest、hospitality のいずれか。変わるのは助言だけで、判定は変わりません。</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>先に Windows 自身に接続を試させ、その後切断します。</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>--dial と併用: それが失敗した場合、このコンピューターのフィルターがこのサーバーとの通信を通す状態で再度試します。</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>--firewall-off の実行を承認します。</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>この秒数が過ぎると停止します。残りのチェックは不明となります。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>JSON (fix789.report/1) で出力します。</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>多数のコンピューターで原因を解消するための変更と、それを元に戻すための変更を書き出します。</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>原因: ID または ID:対象。</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (regedit 用の 2 つのファイル)、powershell (1 つのスクリプト)、intune (検出と修復) のいずれか。</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>ファイルの保存先フォルダー。既定は現在のフォルダーです。</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>このコンピューターの代わりに、記録されたコンピューターについて計画します。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>JSON (fix789.export/1) で出力します。</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>何がいつ変更され、元に戻されたかどうかを一覧表示します。</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>記録されたコンピューターの履歴。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>JSON (fix789.history/1) で出力します。</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>事前共有キーをこのシステムのキー ストアに保存、またはキー ストアから削除します。「set」は標準入力からキーを読み取り、同じ名前のキーを置き換えます。</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>「set」または「forget」。</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>キーの名前: 1 ～ 64 文字 (英字、数字、および ._{}- のいずれか)。</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>チェックの一覧を表示します。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>このコンピューターをケース ファイルとして記録します。名前とアドレスは仮の名前に置き換えられます。</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>代わりに、練習用コンピューターのコピーを書き出します。</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>記録されたコンピューターを、名前とアドレスを仮の名前に置き換えてコピーします。</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>このサーバーまでのネットワーク経路も記録します。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き込むファイル。</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>このコンピューターの代わりに、記録されたコンピューターを修復します (ファイルは置き換えられます)。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>JSON (fix789.repair/1) で出力します。</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>チェックを実行し、完全なレポートを書き出します。何が問題か、その根拠、原因から除外されたもの、送るべきメッセージが含まれます。人の名前とハードウェア アドレスは含まれません。</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>標準出力の代わりに書き込むファイル。</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>別のコンピューターの「check --responder」のプローブに応答し、経路のブロックとサーバーの無応答を区別できるようにします。それ以外には応答せず、受信した量より多くのバイトを返すこともありません。</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>500、4500、47890 に加えて応答する UDP ポート。複数回指定できます。</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>表示されたペアリング コードを知っているプログラムだけに応答します。</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>この秒数が過ぎると停止します。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>JSON (fix789.summary/1) で出力します。</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>多数の VPN サーバーを一度にテストします: Windows が送る最初のメッセージ (UDP 500) に応答するかどうか。</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>1 秒間に送信するデータグラムの数 (既定: 100)。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>JSON (fix789.sweep/1) で出力します。</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>リスト: 1 行に 1 台のサーバー。「#」以降はコメントです。</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>修復を元に戻します: 指定した実行、またはまだ元に戻されていない最も新しい実行。</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>まだ元に戻されていないすべての修復を、新しいものから順に元に戻します。</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>元に戻す実行。「history」が出力したとおりに指定します。</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>チェックの一覧を表示します</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>VPN がつながらない原因を調べます</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>原因を解消します</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>修復を元に戻します</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>変更されたものを一覧表示します</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>このコンピューターをケース ファイルとして記録します</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>多数のコンピューターを修復するための変更を書き出します</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>「check」を実行したネットワークを比較します</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>送るべきメッセージを含む完全なレポートを書き出します</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>多数のレポートを集計します</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>VPN サーバーと手順を追ってネゴシエートします</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>事前共有キーをキー ストアに保存します。または、キー ストアから削除します</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>多数の VPN サーバーを一度にテストします</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>別のコンピューターのプローブに応答します</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>わかっていること: windows-here-connects、elsewhere-connects、others-connect、ever-worked、worked-here-before、server-changed、hotspot-works、inside-office のいずれかに =yes、=no、=unknown を続けたもの、または server-product=ID。</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>VPN 接続に設定されているデータの暗号化: require、maximum、optional のいずれか。指定しない場合は接続自身の設定、それもなければ「require」とみなします。</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>各 VPN サーバー製品での用語を示します。または、サーバーがどの製品かを判別します</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>製品と原因ごとに、どこで設定するか、何を設定するか、ログにどの行が書かれるかを示します。または、サーバーがどの製品かを判別します。</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>この製品だけ (例: meraki-mx)。</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>この原因だけ (例: psk.wrong)。</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>パケット キャプチャ、サーバーのログ、16 進数のメッセージ 2、または記録されたコンピューターから、サーバーがどの製品かを判別します。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>JSON (fix789.servers/1) で出力します。</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>接続に固有の IPsec パラメーター。電話帳の「CustomIPSecPolicies」と同じ形式です。指定しない場合は、接続のものを使います。</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>--permit と併用: それも失敗した場合、このサーバーに対してファイアウォールが無効であるかのような状態で、最長 1 分間再度試します。</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>別のアカウントが作成したジャーナル用フォルダーを引き継ぎます。</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>このコンピューターで読み取れるものを示します</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>このプログラムがこのコンピューターで読み取れるものをすべて読み取り、それぞれの結果を示します。何も変更せず、何も送信しません。</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>色: always、never、または auto (既定)。auto では、端末に表示し、NO_COLOR が設定されていない場合だけ色を付けます。</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>すべてのチェックをタイトル付きで表示します。</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>このサーバーへの VPN がつながらないのはなぜですか?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Windows の VPN 接続、すべての検査付き。</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>ファイルの事前共有キーも試します。</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>記録されたコンピューターの結果を、他のプログラム向けに出力します。</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>VPN サーバー。サーバーとのやり取りでしか証明できない原因に必要です。</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>「check」が調べた VPN 接続。</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>接続のコピーに使う事前共有キーを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>拒否されたユーザー名の代わりに、このユーザー名を接続に保存します。</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>そのパスワードを標準入力から、キーの次の行で読み取ります。</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>ネットワークの結果は記録されたコンピューターのものを使います。</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>この実行の ID。ウィンドウが指定します。チェックはウィンドウがすでに済ませています。</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>何が変更されるかを示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>効果がなくても変更を残します。</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>原因。「check」が出力したとおりに指定します: ID または ID:対象。</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>何が変更されますか?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>確認を求めてから変更します。</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>記録されたコンピューターを、確認を求めずに変更します。</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>最も新しい修復を元に戻します。</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>すべての修復を、確認を求めずに元に戻します。</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>このコンピューターで何が変更されましたか?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>このコンピューターとそのサーバーまでの経路を、手助けしてくれる人のために記録します。</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>いろいろ試すための、2 つの障害があるコンピューター。</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>多数のコンピューターのための変更と、その変更が必要かどうかを検出するスクリプト。</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>このサーバーはどのネットワークで応答しましたか?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (既定)、html (Web ページ)、json、または ticket (ヘルプ デスク向けの最大 5 行)。</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>--format html と同じです。</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>送るべきメッセージを含む、すべての内容。</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>ヘルプ デスク向けの最大 5 行。</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>記録されたコンピューターについての Web ページ。</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>最も多い原因はどれですか?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>ネゴシエーションはどこまで進みますか?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>同じ内容に加えて、すべてのパケットを Wireshark 用のファイルに保存します。</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>キーの入力を求め、この名前で保存します。</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>削除します。</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>これらのサーバーのうち、応答するのはどれですか?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>この製品ではキーをどこで設定し、ログには何と書かれますか?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>このログを書いたのはどの製品ですか?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>このコンピューターで何を読み取れますか?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>別のコンピューターの「check --responder」に応答します。</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (既定)、man (man(1) 用のマニュアル ページ)、または bash、zsh、powershell (そのシェル用の補完)。text 以外は、常にすべてのコマンドを英語で説明します。</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>コマンド。指定しない場合は、すべてのコマンドを 1 行ずつ表示します。</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>「check --help」と同じです。</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>bash での補完。</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>「check」が見つけた原因を、その原因が残っている場合に限り解消します。</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Windows と同じように VPN サーバーとネゴシエートし、どこまで進むかを示した後、「check」の判定を示します。</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>ヘルプを表示し、マニュアル ページと補完を書き出します</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>コマンドのヘルプを表示します。または、マニュアル ページやシェル用の補完を書き出します。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>「fix789ctl COMMAND --help」で、コマンドのオプションを例と終了コード付きで表示します。</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>根拠、すべきこと、すべてのチェックも出力します。</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>引数が間違っている、または使用できないファイルがある</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされた</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>このコンピューターを調べられなかった</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>原因が確認された</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>判定できない、またはチェックを実行できなかった</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>完了した、または何もする必要がなかった</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>拒否された (原因が存在しない場合など)。何も変更されていない</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>失敗した、またはシステムに拒否された。すべて元のまま</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>キャンセルされた。すべて元のまま</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>失敗し、一部を復元できなかった。何が復元できなかったかは出力に示される</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>拠点、ネットワーク、製品、または日ごとの表も表示します。</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>代わりに、レポートごとに 1 行を出力します: csv または jsonl (docs/many-reports.md)。</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>「check --json」または「report --json」が書き出したレポート、「fix --json」の結果、各行にそれらの 1 つを含むファイル (*.jsonl)、またはそれらを含むフォルダー。</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>どの拠点で? 拠点ごとのフォルダーを含むフォルダーから集計します。</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>レポートごとに 1 行、表計算ソフト用。</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>多数のレポートを集計します: それぞれの原因が何回、どこで、いつ見つかったか、何が未解決のままか、修復後にどうなったか。</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>ベースラインを保存した時点からこのコンピューターで何が変わったかを示します</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>VPN が動作していたときに --keep でベースラインを保存した時点から、このコンピューターで何が変わったかを示します。</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>拠点全体 (ルールとネットワーク) をチェックします</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>すべてをまとめた 1 行だけを出力し、標準エラーには何も出力しません。</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>0 以外のすべての終了コードにこの数を加えます。</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>結果を Windows イベント ログにも書き込みます。</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>結果を JSON の 1 行として、このファイルにも追加します。</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>VPN サーバー。「survey」では、拠点ファイルの最初のサーバー以外を使う場合に指定します。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>「audit」では、このネットワークだけ (名前または ID)。「survey」では、このコンピューターが Wi-Fi の名前を判別できない場合の名前。</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>クライアントのロール: 「audit」ではグループ ポリシーまたは identity PSK の名前、「survey」ではこのコンピューターのロール。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>JSON (fix789.audit/1 または fix789.survey/1) で出力します。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>「audit」と併用: Meraki の組織の ID。キーでアクセスできる組織が 1 つだけの場合は不要です。</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>--organisation と同じです。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>「audit」と併用: 代わりに、記録された応答のフォルダーを読み取り、どことも通信しません。</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>--server と同じです。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>「audit」と併用: VPN サーバーのアドレス。サーバー名からアドレスを調べない場合に指定します。複数回指定できます。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>「audit」と併用: この Wi-Fi だけ (名前または番号)。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>「audit」と併用: 1 台のクライアント (ハードウェア アドレスで指定)。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>「audit」と併用: ダッシュボードの API キーを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>--key-stdin と同じです。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>「audit」と併用: 「key set」でこの名前を付けて保存した API キーを使います (既定: meraki-dashboard)。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>「audit」と併用: 組織のデータの所在: com、ca、cn、in、gov のいずれか (既定: com)。</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>テスト用: このコンピューター上のサーバー、http://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>「audit」と併用: 応答を、キーと個人の情報を除いて、この新しいフォルダーに保存します。</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>「audit」と併用: 保存用のページを書き出します。すでに存在する場合は、変わった点に印を付けます。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>「survey」と併用: 署名された拠点ファイル。どこで何が期待されるかを記したものです。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>「survey」と併用: 拠点ファイルの署名者として認める公開キーのファイル。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>「survey」と併用: 調査の保存先。次回はその続きから始まります。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>「survey」と併用: 表を Web ページとして書き出します。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>「survey」と併用: 表を CSV として書き出します。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>「sign」と併用: 秘密キーのファイル (Ed25519、PEM)。存在しない場合は作成され、同じ場所に公開キー (.pub) も作成されます。</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>どの Wi-Fi でどのルールが VPN をブロックしていますか? 保存用のページ付き。</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>拠点で期待される内容に署名します。</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>このネットワークをチェックし、次に接続するネットワークを示します。</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>VPN をブロックするものはない、すべて期待どおり、またはファイルに署名した</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>ルールが VPN をブロックしている、または期待どおりでないネットワークがある</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>判定できない、またはダッシュボードに問い合わせることができなかった</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>このコンピューターの現在の状態をベースラインとして保存します。VPN が動作しているときに実行してください。</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>このユーザーのフォルダーにあるものの代わりに使う、ベースラインのファイル。</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>このコンピューターの代わりに、記録されたコンピューターを使います。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>JSON (fix789.baseline/1) で出力します。</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>VPN が動作している間に実行します。</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>動作しなくなったとき: それから何が変わりましたか?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>「site audit」は Meraki の組織の Wi-Fi ごとに、どのルールが VPN の通信を通すか、またはブロックするかを示します。「site survey」は拠点のネットワークを 1 つずつチェックします。「site sign」は、拠点で期待される内容を記したファイルに署名します。「site playbook」は、そのような種類の場所でよく起こる問題を示します。いずれも、拠点では何も変更しません。</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>VPN サーバーに繰り返し問い合わせます</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>VPN サーバーに繰り返し問い合わせ、UDP 500 と 4500 でいつ到達でき、いつ到達できなかったかを示します。</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>「survey」と併用: ネットワークを順に回り、それぞれに接続されるまで待ちます。</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>「audit」、「survey」、「sign」、「playbook」のいずれか。</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>「sign」では、拠点ファイル (JSON、fix789.site/1)。「playbook」では、retail、education、corporate-guest、hospitality のいずれか。</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>店舗でよく起こる問題は何ですか? まず何をチェックすればよいですか?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>監視する時間。最大 168 時間 (既定: 1)。</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>1 回の確認から次の確認までの間隔。10 秒から 3600 秒まで (既定: 60)。</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>1 回分の確認結果を、記録されたコンピューターから取得します。</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>JSON (fix789.watch/1) で出力します。</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>失敗するのはときどきだけです。いつ、どのポートで失敗しますか? Ctrl+C で途中終了できます。</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>サーバーは毎回、両方のポートで応答した</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>少なくとも 1 回は応答がなかった、またはサーバーに問い合わせることができなかった</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>%1 の下のランダムな名前</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>選択したサーバー</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Windows が送るのと同じ最初のメッセージを送り、どこまで進むかを確認します。事前共有キーが送信されることはなく、双方が同じキーを持っているかどうかをネゴシエーションで確かめるだけです。ユーザー名とパスワードは、入力した場合に限り、暗号化されたトンネルの中で 1 回だけ送られます。</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>このネットワークの DNS サーバー</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>チェックに必要な名前と、答えがわかっている次の名前を問い合わせます。これにより、ここでの DNS の応答が本物かどうかがわかります。</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>答えがわかっている Web ページ</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows やブラウザーも同じページを要求します。異なる答えが返った場合、このネットワークでは先にログインが必要だとわかります。</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>所属組織のページ</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>設定で指定されたものです。このネットワークで先にログインが必要かどうかがわかります。</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>このネットワークのログイン ページ</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>ネットワークがこれらの要求をログイン ページに転送するか、ログイン ページを通知している場合だけ、それが何かを確認します。フォームの送信も、リンク先への移動も行いません。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>パブリック アドレス</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>インターネットから見たこのコンピューターのアドレスが返されます。これにより、UDP がこのネットワークの外に出るかどうかもわかります。</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>タイム サーバー</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>その応答から、UDP がこのネットワークの外に出るかどうかと、このコンピューターの時計が合っているかどうかがわかります。</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>UDP を使う Web サーバー</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>内容のないパケットを 1 つ送ります。その応答から、大きな UDP パケットがこのネットワークの外に出るかどうかがわかります。</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>外部の DNS サーバー</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>インターネットのルートのネーム サーバーがどれかを問い合わせ、このネットワークが他の DNS サーバーへの通信を通すかどうかを確認します。</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>VPN サーバーの名前 (外部での問い合わせ)</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>VPN サーバーの名前を問い合わせて、応答を比較します。.local で終わる名前など、内部ネットワークの名前は送信されません。</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>何が、どこへ、なぜ送信されるか</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>%1を選ぶまでは何も送信されません。このプログラムの作成者には何も送信されません。チェックの通信相手は次に示すものだけで、他にはありません。記録されたコンピューターのチェックでは、どことも通信しません。</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>原因を調べる</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>このファイルは存在しません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>このファイルはケースではないか、破損しています。</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>このケースは新しいバージョンのプログラムで保存されました。このバージョンでは読み取れません。</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>このファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>記録されたコンピューターのファイルは、もう存在しません。</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>記録されたコンピューターのファイルが、読み込んだ後に破損しました。</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>このコンピューターをチェックできませんでした。</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>このサーバー用のキーは保存されていません。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>キー ストアがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>このコンピューターにはキー ストアがありません。</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>キー ストアが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>キー ストアがエラーを報告しました。</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>VPN 接続を選び、キーがあれば入力します。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>このコンピューター、ネットワーク、サーバーをチェックします。何も変更されません。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>結論を示す 1 つの文、その根拠、そして直せる人を示します。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>このコンピューターで行う変更そのもの、または対処できる人への依頼を示します。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>今使えるもの、使えないもの、次にすることを示します。</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>ケースを開く: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>もう一度チェック: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>レポートの保存、印刷、コピー: %1、%2、%3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>このヘルプ: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Fix789 にできること</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>L2TP/IPsec VPN がエラー 789 またはそれに似たエラーで失敗する原因を調べ、その根拠を示し、このコンピューターで修復できるものを修復します。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>変更されるもの</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>同意したものだけです。どの変更も先に表示され、変更前の値は保存されます。%1を選ぶと、今でも後からでも正確に復元されます。メニュー%3の%2をご覧ください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>以前のチェックと修復</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>何が送信されますか?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>コンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>VPN サーバーと、よく知られたいくつかのサーバーへのテスト パケットです。レポートはどこにも送信されません。保存、コピー、印刷はご自身で行います。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>VPN またはネットワークの管理担当者です。結果には、管理担当者に渡すためにコピーできる依頼が含まれ、レポートには見つかったことがすべて記載されます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>名前のないネットワーク</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 は%2で応答しました。</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1 は%2で、2 つのポートの一方でだけ応答しました。</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 は%2で応答しませんでした。</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 は %4 回のチェックのうち %3 回応答しました。</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>中断されました。他の変更を行う前に、これを元に戻してください。</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>実行済みです。元に戻すことができます。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>%1 の修復を元に戻す</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>ネットワークの比較</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>まだ何もありません。VPN サーバーに問い合わせたチェックと修復が、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>これはご自身のコンピューターに関するものです。記録されたコンピューターで行ったことは表示されません。</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>以前のチェックと修復</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Windows の L2TP/IPsec VPN がエラー 789 で失敗する原因を調べます。</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>記録されたコンピューターをチェックします。</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>練習用コンピューターをチェックします。</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>VPN サーバー。</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>プログラムの言語。</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 は管理者としては実行できません。Fix789 が開いたり表示したりするものに、その権限を与えてはならないためです。「管理者として実行」を使わずに起動してください。コンピューターを変更するときは、Windows が管理者の同意を求めます。</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>変更を元に戻すかどうかを確認してから、アンインストーラーを起動します。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: 名前は不明です。Windows が名前を表示するのは、位置情報の使用を許可した場合だけです。</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>信号強度 %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>アクセス ポイント %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>名前のない Wi-Fi</translation>
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
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS サーバー: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>ネットワーク機器の製造元は %1、そのログイン ページの提供元は %2 です。</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>ネットワーク機器の製造元は %1 です。</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>ネットワークのログイン ページの提供元は %1 です。</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>ケーブルで接続されています。</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>ログインの有効時間は残り %1 分です。</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows は、どのネットワークにも接続していないと報告しています。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows は、このネットワークがインターネットにつながっていないと報告しています。</translation>
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
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>今すぐ Windows を再起動しますか?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>先に他のプログラムの作業内容を保存してください。保存されていないものがあると、Windows が確認します。その後 Fix789 をもう一度開き、効果があったかどうかをチェックしてください。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows が再起動しませんでした。スタート メニューで%1を選んでください。</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>VPN の設定を開く</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows の設定が開きませんでした。スタート メニューの「設定」、「ネットワークとインターネット」、「VPN」にあります。</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>今すぐ VPN を試す</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>変更を行いました。</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>コンピューターをもう一度チェックできませんでした。</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>問題は解決しました。</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>変更しました。再起動すると完了します。</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>記録されたコンピューターは再起動できないため、練習はここで終わりです。</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>変更しました。完了するには Windows を再起動してください。</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>%2ではなく%1を選んでください。シャットダウンでは、Windows が状態を保持することがよくあります。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>変更しましたが、他にも妨げているものがあります。</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>変更しました。まだすべてが明らかになったわけではありません。</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>復元されなかった設定とその現在の値は、レポートに記載されています。</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>すべて以前とまったく同じ状態に戻りました。</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>復元されなかったものがあります。</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>その間に、別のプログラムまたは別の人が設定を変更しました。</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>変更を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>原因はもう存在していませんでした。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>停止しました。すべて以前のままです。</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>変更を行えませんでした。すべて以前のままです。</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>変更を行えず、復元できなかったものもあります。</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows が管理者の同意を求めましたが、誰も同意しませんでした。</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>変更を行うプログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>次は他の人が対処する番です。</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>このコンピューターでは何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>VPN サーバーまでの経路</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>自宅またはオフィス</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>学校またはキャンパス</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>ゲスト Wi-Fi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>ホテル、コワーキング スペース</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>誰に問い合わせるとよいかの提案だけが変わります。選ばなくてもかまいません。</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>今どこにいますか?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>そこでよく起こる問題は?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>そこでよく起こる問題</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>次の順序でチェックしてください</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
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
        <translation>わかりません</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>この製品の用語を使う</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>これを選ぶと、依頼にその製品のメニューとログの行が記載されます。</translation>
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
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 回答: はい。</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 回答: いいえ。</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>わかりません</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>このネットワークのゲートウェイは %1 です。</translation>
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
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>このコンピューターが接続しているネットワークです。</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>記録された PC</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>拠点のファイアウォール</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>この場所とインターネットの間にあるファイアウォールまたはルーターです。</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>この場所とサーバーの場所の間にあるすべてのものです。</translation>
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
        <translation>除外されたもの</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能性あり: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>まだ不明なもの</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>調べる方法: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>時刻は不明</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>名前のないネットワーク</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (このネットワーク)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1、別のデバイスから</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: サーバーは両方のポートで応答しました (%2)。</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: サーバーは一方のポートで応答しました (%2)。</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: 応答がありませんでした (%2)。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>他のネットワークから見た同じサーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>チェックしていないもの</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>残りは、管理者が次のコマンドでチェックできます: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>管理者用のコマンドをコピー</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>まだ不明: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>%1、これは判定できません。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>このプロトコルは今も適していますか?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>これにより次が除外されます: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>ネゴシエーションの各段階</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>詳細 (チェック: %1、除外された原因: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>このコンピューターに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>このコンピューターとサーバーの間は、すべて正常に機能しています。</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>ここからサーバーまでの経路は正常に機能しています。</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>これはおそらく自然に解消します。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>重要な項目の一部をチェックできませんでした。</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>考えられる原因は 1 つに絞られましたが、まだ証明されていません。</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>考えられる原因が 2 つ残っています。</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>考えられる原因が 3 つ残っています。</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>考えられる原因が 4 つ残っています。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>考えられる原因がいくつか残っています。</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>すべてのチェックが終わる前に、停止の操作が行われました。</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>このコンピューターの管理担当者です。</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>このネットワークの管理担当者です。</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>VPN サーバーの管理担当者です。</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>お使いのアカウントの管理担当者です。</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>これを設定しているポリシーの管理者です。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>ご自身で、Web ブラウザーから行えます。</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows はエラー %1 で失敗しましたが、サーバーは Fix789 に応答しています。</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows はエラー %1 で失敗しました。</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>サーバーはここからは応答しません。</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>サーバーは応答します。何が妨げているかは、まだ証明されていません。</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>妨げているものが 2 つあります。</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>妨げているものが 3 つあります。</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>妨げているものが 4 つあります。</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>妨げているものがいくつかあります。</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>すべてこのコンピューターで修復でき、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>このコンピューターで修復でき、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>一部はこのコンピューターで解決できます。残りは他の人が解決する必要があります。</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>このコンピューターで実行できたチェックの結果は、すべて正常でした。</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>サーバーまでの経路はチェックされませんでした。</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>キー、ユーザー名、パスワードに間違いはありません。VPN をもう一度試してください。</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>事前共有キーに間違いはありません。VPN をもう一度試してください。それでも失敗する場合は、ユーザー名とパスワードを、渡されたものと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>VPN をもう一度試してください。それでも失敗する場合は、ユーザー名、パスワード、事前共有キーを、渡されたものと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>VPN をもう一度試してください。それでも失敗する場合は、前に戻って事前共有キーを入力してください。キーが正しいかどうかを証明できます。</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>%1からは、同じサーバーが応答しました (%2)。</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>%1からは、同じサーバーが応答しました。</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>拠点全体: どのルールが VPN をブロックしていますか?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>拠点について Meraki ダッシュボードが示す内容を読み取り、VPN の通信を通すルール、またはブロックするルールを示します。ネットワークの管理担当者向けです。</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>拠点をチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>ページを保存(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>ダッシュボードを読み取っています</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>記録された内容を読み取っています。</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Web ページ (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>ページを保存しました。</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>ファイルは存在しますが、Fix789 が保存したページではありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>ページを保存しました。前回のページから変わった点はありません。</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>その場所にページを保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>依頼をコピー</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>読み取ったルールの中に、VPN をブロックするものはありません</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>人、コンピューター、ネットワークの名前を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>サーバー、接続、ネットワーク、アカウント、アドレスが、全体で統一された仮の名前 (server-1.example、192.0.2.1) に置き換えられます。</translation>
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
        <translation>障害あり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>参考情報</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>%n か所で、ルールが VPN をブロックしています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>%n か所では、VPN の通信が通されるかどうかを判定できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>%1 への通信。対象はネットワークと Wi-Fi、合わせて %n 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>さらに %n か所が、保存できるページに記載されています。</numerusform>
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
        <translation>サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>ネットワークは記録されていません。</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>サーバーが応答する前に停止されました。</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>サーバーと通信できませんでした。</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>サーバーはキー交換に応答します</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>NAT の背後にあるサーバー用の値に %1 が入っています。Windows がここで読み取るのは数値 (DWORD) だけです。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>NAT の背後にあるサーバー用の値は設定されていますが、その後 Windows が再起動されていません。</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>サーバーは NAT の背後にありますが、このコンピューターはそれを許可していません (値は %1)。</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>NAT の背後にあるサーバー用の値を変更する必要があると示すものはありません。</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>サーバーは NAT の背後にはありません。</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>サーバーは NAT の背後にあり、このコンピューターはそれを許可しています。</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>NAT の背後にあるサーバー用の値を含むレジストリ キーが、最後の再起動の後に変更されました。Windows は次の再起動時にそれを読み取ります。</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>これは Windows コンピューターではありません。</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>NAT の背後にあるサーバー用の値を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows は、再起動すれば NAT の背後にある VPN サーバーに接続できます。</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>NAT の背後にあるサーバーは、必要な場合に許可されています</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>L2TP の IPsec が無効になっているかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec に %1 が入っていますが、これは Windows が読み取る数値ではありません。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows は、L2TP を IPsec で保護しないように設定されています (ProhibitIpSec は 1)。</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec は修正されていますが、その後 Windows が再起動されていません。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows は本来のとおり、L2TP を IPsec で保護しています。</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>再起動すると、Windows は再び L2TP を IPsec で保護します。</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>L2TP の IPsec は無効になっていません</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>名前「%1」は %2 に解決されます。</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>DNS サーバーは、「%1」という名前のサーバーはないと報告しています。</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>「%1」を問い合わせましたが、DNS サーバーは応答しませんでした。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>任意の Web ページを開いてください。開ける場合、問題があるのは DNS だけです。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>サーバーの名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>サーバーの名前はアドレスに解決されます</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>「%1」のスタートアップの種類が無効になっています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>「%1」はコンピューターの起動時に開始されますが、エラー %2 で失敗しました。</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows に「%1」という名前のサービスはありません。</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>VPN に必要なサービスを実行できません: %1。</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>次のサービスをチェックできませんでした: %1。</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>VPN に必要なサービスはすべて実行できます。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>サービス「%1」は有効になっています。</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>サービスのスタートアップの種類が通常のものに戻ります。VPN に必要になると、Windows がサービスを開始します。</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>VPN のサービスとドライバー</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>サービス「%1」がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows 自体が破損しています。Windows の修復 (sfc /scannow または上書きインストール) を、このコンピューターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>サービス「%1」が無効になっています。</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Fix789 で、通常のスタートアップの種類に戻して再び有効にできます。これには管理者の権限が必要です。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>サービス「%1」を開始できません。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>このサービスについてシステム イベント ログを確認するよう、このコンピューターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows が、L2TP を IPsec で保護しないように設定されています。</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Fix789 で値をリセットできます。これには管理者の権限が必要で、再起動後に有効になります。管理者が独自の IPsec ポリシーを作成している場合は、先に管理者に確認してください。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>NAT の背後にあるサーバー用のレジストリ値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Fix789 で数値として書き込むことができます。これには管理者の権限が必要で、再起動後に有効になります。</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>VPN サーバーがルーター (NAT) の背後にあり、Windows がそれを許可していません。</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Fix789 で許可できます。これには管理者の権限が必要で、再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>変更を有効にするには、Windows の再起動が必要です。</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>「シャットダウン」ではなく「再起動」を選んでください。シャットダウンでは、Windows が状態を保持することがよくあります。その後、VPN をもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>この名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>VPN 接続に設定されたサーバーの名前を、渡されたものと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>このコンピューターはインターネットに接続されていません。</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>先にネットワークに接続し、その後もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>ネットワークの DNS サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>名前を解決できないこと (DNS) をこのネットワークの管理担当者に伝えるか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>経路上のファイアウォールが UDP 500 を拒否しています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>送信方向の UDP 500 と 4500 を許可するよう、このネットワークの管理担当者に依頼してください。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 がこのコンピューターとサーバーの間を通りません。</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>ネットワークが VPN のキー交換をブロックしています。</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 がこのコンピューターとサーバーの間を通りません。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>送信方向の UDP 4500 を許可するよう、このネットワークの管理担当者に依頼してください。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>VPN サーバーが動作していないか、到達できません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>VPN サーバーが動作しているかどうかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>サーバーには到達できますが、その VPN サービスが動作していません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>IPsec サービスを開始するよう、VPN サーバーの管理担当者に依頼してください。サーバーの名前を手で入力した場合は、先に名前を照らし合わせてください。別のコンピューターかもしれません。</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>サーバーがこのネットワークのアドレスをブロックした可能性があります。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>ブロック リストにこのネットワークのパブリック アドレスがないかを確認するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>サーバーは IKEv2 だけに対応していますが、L2TP には IKEv1 が必要です。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>IKEv2 を使うべきかどうかを、VPN サーバーの管理担当者に確認してください。使うべき場合は、種類が IKEv2 の VPN 接続を新しく作成してください。</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>サーバーは、Windows が提案する暗号化方式をどれも受け入れません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>L2TP クライアントに AES-256 と SHA-1、MODP-2048 (グループ 14) を許可するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>事前共有キーがサーバーのキーと一致しません。</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>渡されたとおりに、事前共有キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>これをチェックする前に停止されました。</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>次の問題が解決するまで、このチェックには意味がありません: %1。</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>次のものがないとチェックできません: %1。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>ジャーナルは、このプログラムの新しいバージョンで書かれています (%1 行目)。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>ジャーナルは %1 行目から破損しています。ジャーナルはそのまま残され、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>ジャーナルを読み取れませんでした。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>以前の修復が中断されています。先にそれを元に戻してください。今回は何も変更されませんでした。</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>この名前の修復はすでに存在します。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>「%1」はもう存在しないため、修復するものはありません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>これはこのコンピューターでは修復できません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>現在の値を読み取れませんでした。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>すべてすでに正しい状態です。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>次の変更が行われる予定です。今回は何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>現在の値を保存できませんでした。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>修復しました。Windows を再起動すると有効になります (「シャットダウン」ではなく「再起動」)。</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>修復し、もう一度チェックしました。原因はなくなっています。</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>修復できませんでした。すべて以前のままです。%1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>修復できず、復元できなかったものもあります。%1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>停止しました。すべて以前のままです。</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>この名前の修復はありません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>元に戻しました。すべて修復前の状態です。</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>復元されなかったものがあります。その後に別のプログラムまたは別の人が変更した設定には、手を加えませんでした。</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>ブート</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
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
        <translation>無効</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>%1 の値「%2」</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>サービス「%1」のスタートアップの種類</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>サービス「%1」</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>存在しません。技術情報: %1。</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>システムがアクセスを拒否しました。技術情報: %1。</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>時間がかかりすぎました。技術情報: %1。</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>停止されました。技術情報: %1。</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>ここではサポートされていません。技術情報: %1。</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>破損しているか、理解できません。技術情報: %1。</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>失敗しました。技術情報: %1。</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>サーバーの制限を守るため、%1 秒待っています。</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>UDP %1 でのキー交換: 応答を待っています</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>UDP %1 でのキー交換: まだ応答がありません。もう一度試しています</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>UDP %1 で %n 回試しましたが、応答がありませんでした (送信元ポート: %2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>サーバーは UDP 500 と UDP 4500 でキー交換に応答します。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>サーバーは UDP 500 でキー交換に応答します。UDP 4500 でキー交換を始めることは拒否しますが、問題はありません。</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>サーバーは UDP 500 でキー交換に応答し、UDP 4500 は開いています。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>サーバーは UDP 500 では応答しますが、UDP 4500 では応答しません。</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 はブロックされていますが、アドレス変換 (NAT) がないため必要ありません。</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 がサーバーまでの経路でブロックされています。</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 が %2 に拒否されています。</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>サーバーには到達できますが、そのキー交換サービスが動作していません。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>サーバーには到達できますが、UDP 500 では応答せず、UDP 4500 は閉じています。</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>サーバーは、Windows が提案するすべての暗号化方式を拒否します。</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>サーバーは IKEv2 だけに応答します。Windows の L2TP/IPsec には IKEv1 が必要です。</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>サーバーは、IKEv1 に対応していないと報告しています。</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>サーバーには到達できますが、IKEv1 には応答しません。</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 は開いていますが、サーバーは UDP 4500 でだけ IKEv1 に応答します。</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>UDP 500 にも UDP 4500 にも応答がありません。</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>サーバーに到達できません。</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>UDP %1 でのキー交換をテストできませんでした。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>サーバーは UDP %1 で %2 と応答しました。</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>このコンピューターは、Windows と同じ内容を提案しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>UDP 500 で %n 回試しましたが、応答がありませんでした (送信元ポート: %1)。同じメッセージに UDP 4500 では応答がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>サーバーは UDP 500 で応答しました。この種類のサーバー (%1) は、UDP 4500 でも同じように応答します。</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>このコンピューターには、UDP %1 でサーバーに向かうルートがありません。</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 がサーバーまでの経路で拒否されました (ICMP タイプ 3 コード %2)。</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 が UDP %1 を拒否しました (ICMP タイプ 3 コード %2)。</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>サーバーは IKEv2 に応答しました。</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>UDP %1 へのパケットはホップ %2 まで届き、その先へは進みませんでした。UDP %3 へのパケットは進みました。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>サーバーは UDP %1 で応答しました。</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>サーバーは応答しました。</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>サーバーは UDP %1 で応答し、%2 を選びました。</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>事前共有キーをサーバーのものと照らし合わせるか、別のネットワークから試してください。</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>別のネットワーク (スマートフォンのテザリングなど) から試してください。別のネットワークから VPN がつながる場合は、このネットワークがブロックしています。</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>任意の Web ページを開いてください。どのページも開かない場合、このコンピューターはインターネットに接続されていません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>サーバーが事前共有キーによる IKEv1 に対応しているかどうかを、サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>チェックできたものはすべて正常に機能しています。</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>重要な項目の一部をチェックできませんでした。</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>考えられる原因がいくつか残っています。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>次のように変更できます: %1を%2から%3に。</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>次のいずれかが当てはまります:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>見分ける方法: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>記録されたコンピューター「%1」(このコンピューターではありません): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>参考情報: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>チェックした内容:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>「%1」という名前のチェックはありません。「fix789ctl list」で名前を確認できます。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>これはサーバーの名前でもアドレスでもありません。名前には英字、数字、ドット、ハイフンを使います。</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>制限時間は秒数で指定してください。最大は %1 です。</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>言語「%1」の翻訳はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>「%1」は原因の ID ではありません。「fix789ctl list --json」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>少なくとも 1 つの原因を、「fix789ctl check」が出力したとおりに指定してください。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2から%3へ</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>これらの変更を行いますか? 「はい」の場合は y を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>中断されました。元に戻してください</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>ジャーナルを最後まで読み取れません。%1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>「history」に引数は指定できません。</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>「list」に引数は指定できません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>ファイル「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>書き込み先のファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: 元の値は%2、設定した値は%3、現在の値は%4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>実行は UUID で指定します。</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>修復できるのは Windows コンピューターだけです。記録されたコンピューターには --case を使ってください。</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>このプログラムは、他の人が書き込めるフォルダーにあります。何も変更されませんでした。%1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>ジャーナルのフォルダーを作成できません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>別の修復が実行中です。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>このサービスがないと、Windows ファイアウォールも無効になります。</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>チェックするものがありませんでした。VPN サーバーまたは記録されたコンピューターを指定してください。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>大きなメッセージがサーバーまでの経路で失われています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>UDP パケットのフラグメントを許可するよう、このネットワークの管理担当者に依頼してください。それまでは、事前共有キーか、より短い証明書チェーンでのサインインなら動作する可能性があります。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>経路上の機器がパケットを検査し、VPN のキー交換を破棄しています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>ポート UDP 500 と 4500 だけでなく、アプリケーション フィルターまたはトラフィック フィルターでも IPsec を許可するよう、このネットワークの管理担当者に依頼してください。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>サーバーに送ったパケットの多くが、経路上で失われています。</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Wi-Fi のアクセス ポイントに近づくか、ケーブルまたは別のネットワークを使ってください。問題が続く場合は、このネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>サーバーの手前のルーターが UDP 4500 を転送していません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>UDP 500 と同じように UDP 4500 もサーバーに転送するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>サーバーは、Windows がもう提案しない古い暗号化だけを受け入れます。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>AES-256 と SHA-1、MODP-2048 (グループ 14) を許可するよう、VPN サーバーの管理担当者に依頼してください。代わりにこのコンピューターの設定を弱くすることは、最後の手段にしてください。</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>サーバーは、事前共有キーではなく証明書を必要とします。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>何を使うべきかを VPN サーバーの管理担当者に確認してください。このコンピューター用の証明書か、これからサーバーに設定する必要がある事前共有キーのどちらかです。</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>事前共有キーの先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>VPN 接続に、先頭や末尾に空白を入れずにキーをもう一度入力してください。この空白は、コピーしたときに入ることがよくあります。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>事前共有キーに、正しい文字に見えても実際には異なる文字が含まれています。</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>キーをコピーせず、VPN 接続に手で入力してください。引用符、ダッシュ、空白が、PDF やチャットなどを経由する途中で変わっています。</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>サーバーがこのコンピューターの IKE ID を拒否しています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>L2TP クライアントからの任意の ID を受け入れるか、この試行についてログを確認するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>サーバーが、Windows のデータ保護の方法 (クイック モード) を拒否しています。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>サーバーの L2TP サービスが応答しません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>L2TP サービス (トンネル内の UDP 1701) を開始するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しています。</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>ユーザー名とパスワードをもう一度入力してください。正しい場合は、アカウントがロックされていないか、VPN の使用が許可されているかを問い合わせてください。</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>サーバーとこの接続に、共通のサインイン方式がありません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>サーバーが必要とするサインイン プロトコルを VPN サーバーの管理担当者に確認し、VPN 接続のプロパティで同じものを選んでください。</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>サインインの確認 (2 要素認証) が時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>スマートフォンまたはアプリを用意してもう一度試し、求められたらすぐに確認してください。</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>サーバーがユーザー名とパスワードを受け入れも拒否もしません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>サーバーのディレクトリ (RADIUS) が応答しているかどうかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>サーバーに、割り当てるアドレスが残っていません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>アドレス プール (DHCP) を広げるよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>トンネルを確立しています</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>トンネルの中でサーバーと通信しています</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>サインインしています。スマートフォンまたはアプリで確認を求められたら、今すぐ確認してください。</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>キーを試しています</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>キーを交換しています</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>サーバーは、Windows が送る暗号化方式の一覧に応答しません。</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>サーバーがキーを受け入れたため、暗号化されたトンネルを確立できます。</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>サーバーは、%1 なら受け入れます。</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>ネットワークの外にあるレスポンダーは、別の UDP ポートで応答します。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>レスポンダーの UDP ポート 500 と 4500 に送った %n 個のデータグラムのうち、%1 個が届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>キー交換のメッセージはネットワークの外にあるレスポンダーに届き、戻ってきます。</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>ネットワークは VPN の通信を通していますが、サーバーが応答しません。</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>同じポートで、他のデータはネットワークの外にあるレスポンダーに届きますが、キー交換のメッセージは届きません。</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>経路上の機器がパケットを検査し、キー交換を破棄しています。</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>ネットワークが UDP 500 と UDP 4500 を破棄しています。</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>応答またはタイムアウトしたサーバー: %1/%2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>サーバーは、このネットワークからの事前共有キーを受け入れません。</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>その前に、サーバーは暗号化方式を受け入れていました。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>サーバーはキーを知っていますが、このコンピューターの IKE ID を拒否しています。</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>サーバーはこの事前共有キーを受け入れません。</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>大きなメッセージが経路上で失われていますが、証明書によるサインインには大きなメッセージが必要です。</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>サーバーは、証明書を小さなフラグメントで送ったときにだけ応答しました。</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>サーバーは小さなメッセージには応答しましたが、同じメッセージが 1 パケットより大きいときには応答しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>サーバーは、証明書を含むメッセージに応答しませんでした。</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>サーバーはキーを知っていますが、データ保護 (クイック モード) を拒否しています。</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>サーバーはキーを知っていますが、次の段階 (クイック モード) に応答しません。</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>暗号化されたトンネルは確立していますが、その先の VPN サービスが応答しません。</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>暗号化されたトンネルが確立されました (クイック モード)。</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>サーバーはサインインの確認を待ちましたが、届きませんでした。</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>サーバーは、この接続で使用できないサインイン方式を必要としています。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>サーバーはサインインを受け入れましたが、割り当てるアドレスがありません。</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>ユーザー名とパスワードは受け入れられました。</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>ユーザー名とパスワードを送りましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>サーバーに到達できるようになるまで</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>トンネルを確立できるようになるまで</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>キーを VPN サーバーの管理担当者と照らし合わせるか、別のネットワークから試すよう他の人に頼んでください。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>この試行についてログに何と書かれているかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>サーバーと同じポート番号から送ったデータグラムにだけ応答がありました。Windows もそのように送ります。</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>キー交換は 3 番目のメッセージで止まりました: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>サーバーがこの段階を拒否しました: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>サーバーは、同じキーを持っていることを証明しました。</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>キーを使ったメッセージは受け入れられませんでした: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>入力どおりのキーを使ったメッセージ: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>整理したキーは受け入れられました。</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>架空のキーにも同じ応答が返りました。</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>トンネル内で応答のない要求: %1。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーからの通知: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>サーバーは %1 秒後に拒否しました。</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>キーの先頭または末尾に空白があります。サーバーは、空白のないキーを受け入れます。</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>キーに、キーボードの文字に似た別の文字が含まれています。サーバーは、それをキーボードの文字に置き換えたキーを受け入れます。</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>キーの先頭または末尾に空白があり、キーボードの文字に似た別の文字も含まれています。サーバーは、空白を除き、キーボードの文字に置き換えたキーを受け入れます。</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>認証、前後の空白を除いたキー</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>認証、キーボードの文字に置き換えたキー</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>認証、整理したキー</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>このキーでは復号できない応答が届きました</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>小さく分けて送ったときだけ</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>ユーザー名またはパスワードが拒否されました</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>共通のサインイン方式がありません: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>サインインしましたが、使用できるアドレスがありません</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>ユーザー名とパスワードについての応答なし</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>長く待った後に拒否されました</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>キー交換</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>意図的に間違えたキー</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>トンネル内の L2TP</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2 (比較用)</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>送信パケット: %1、送信元ポート: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>%1 による報告</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP タイプ %1 コード %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>キーは標準入力で渡すか、キー ストアから取得してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>キーの名前は 1 ～ 64 文字です: 英字、数字、および ._{}- のいずれか</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>キーと証明書のどちらか一方を指定してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user と --password-stdin は一緒に指定する必要があります。</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>サインインには、キーまたは証明書が必要です。</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>ユーザー名は 1 ～ 256 文字です。</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin には --certificate が必要です。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>ファイル「%1」を開けませんでした。パスフレーズがないか間違っている (--passphrase-stdin)、またはファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>ファイル「%1」には RSA キーが含まれていないか、サポートが終了した方式で暗号化されています。</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>標準入力には、UTF-8 で 1 ～ %1 バイトのシークレットが 1 つ必要です。</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>標準入力には、UTF-8 でそれぞれ 1 ～ %1 バイトのシークレットが %2 個、1 行に 1 つずつ必要です。</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>キー ストアに「%1」という名前のキーはありません。「fix789ctl key set」で保存してください。</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>使用できるキー ストアがありません。Windows にはキー ストアが組み込まれています。他のシステムでは、GNOME Keyring や KWallet などの Secret Service が必要です。代わりに、キーを標準入力で渡すことができます (--key-stdin)。</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>キー ストアがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>キー ストアが要求を完了できませんでした。%1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>キーを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>「%1」として保存されたキーは、もうありません。</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>「key set NAME」または「key forget NAME」を使ってください。</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>%1 (%2) とのネゴシエーションの各段階:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>--server で VPN サーバーを指定してください。オプションのほかに引数は指定できません。</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>記録されたネットワークには問い合わせることができないため、ここではキー、証明書、ファイルを指定できません。</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>UDP %1 には管理者の権限が必要です。このポートなしで続行します。</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 は別のプログラムが使用しています (Windows では、ポート 500 と 4500 はサービス「IKE and AuthIP IPsec Keying Modules」のものです)。このポートなしで続行します。</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 を開けません。このポートなしで続行します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>「%1」はポート番号ではありません。</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>500、4500、%2 に追加できるポートは最大 %1 個です。</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>UDP %1 で応答しています。停止するには Ctrl+C を押してください。</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>ペアリング コード: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>障害のあるコンピューターで実行: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>応答に使えるポートが残っていません。</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>%1 に応答しています。</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>サーバー: %1、%2 秒間。応答: %3。拒否: %4。応答なし: %5。到達不能: %6。未試行: %7。</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>速度は 1 秒あたりのデータグラム数で、1 から %1 の範囲で指定してください。</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>サーバーのリストを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>サーバーのリストは、最大 %1 行、1 MiB までの UTF-8 ファイルです。</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>リストの %1 行目は、サーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>リストにサーバーが含まれていません。</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>レスポンダー「%1」と通信できませんでした。%2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 に応答がありました</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 に応答がありました</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 に応答がありました</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>サーバーは NAT の背後にあります</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>送信できませんでした</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>メッセージ 1 が受け入れられませんでした</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>サーバーが選んだキー交換は、ここではサポートされていません</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>キーが指定されていません</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>名前が指定されていません</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>このコンピューターからそこへの経路がありません</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達しませんでした</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>代わりに整理したキーを試しました</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>キーは受け入れられました</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>ポートに到達できませんでした</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>このコンピューターが送信をブロックしています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>「%1」はレスポンダーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin には --responder が必要です。</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>これはペアリング コードではありません。「respond --paired」がコードを表示します。</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>送信パケット: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>シークレットを 1 行で入力してください。表示はされません。</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>%1 個のシークレットを、それぞれ 1 行に入力してください。表示はされません。</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>接続は事前共有キーを使う設定ですが、Windows にはその接続用のキーが保存されていません。</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows には、この接続用の事前共有キーが保存されています。</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>接続は証明書を使う設定ですが、サーバーは事前共有キーを使っています。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>接続に固有の IPsec パラメーターがあります (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>接続「%1」は L2TP/IPsec 用に設定されています。</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows は接続「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>接続「%1」は、L2TP/IPsec ではなく %2 に設定されています。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>接続「%1」は L2TP/IPsec に設定されています。</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>「%1」という名前の接続が 2 つあります。現在のユーザー用のものと、すべてのユーザー用のものです。Windows は現在のユーザー用のものを使います。</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>VPN 接続を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>このサーバーに接続する VPN 接続は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>「%1」という名前の VPN 接続は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>VPN 接続は L2TP/IPsec 用に設定されています</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>この名前の VPN 接続は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Windows の設定の「ネットワークとインターネット」、「VPN」で名前を照らし合わせるか、指示されたとおりに接続を設定してください。</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows がこの VPN 接続を読み取れません。</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>電話帳の項目が破損しています。ファイル rasphone.pbk のコピーを作成し、Windows の設定でこの接続を削除してから、もう一度設定してください。</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>VPN 接続が L2TP/IPsec に設定されていません。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Windows の設定の「ネットワークとインターネット」、「VPN」でこの接続を編集し、渡されたキーまたは証明書の種類に合った「L2TP/IPsec」を VPN の種類として選んでください。</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>VPN 接続は証明書を使う設定ですが、サーバーは事前共有キーを使っています。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Windows の設定でこの接続を編集し、「事前共有キーを使った L2TP/IPsec」を選んで、渡されたキーを入力してください。</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows に、この VPN 接続用の事前共有キーがありません。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Windows の設定でこの接続を編集し、事前共有キーをもう一度入力してください。キーは、電話帳やコンピューター全体をコピーしたときに失われます。</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>VPN 接続に、サーバーが必要としない固有の IPsec パラメーターがあります。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>それらをリセットするよう、このコンピューターの管理担当者に依頼してください (Set-VpnConnectionIPsecConfiguration と -RevertToDefault)。</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>サーバーと接続のどちらか一方を指定してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>接続の名前は 1 ～ %1 文字です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>「%1」は、最後に開始されたときにエラー 5 (アクセス拒否) で失敗しました。</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Windows の正確なビルドを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>この Windows のビルド (%1) では、L2TP/IPsec を妨げる問題は知られていません。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>この Windows のビルド (%1) では、多くのサーバーとの L2TP/IPsec が機能しません。この問題は更新プログラム %2 で発生し、%3 またはそれ以降の更新プログラムで修正されます。</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>この Windows のビルドでは、VPN を妨げる問題は知られていません</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>サービス「%1」はアクセスを拒否され、実行できません。</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>サービスまたはその設定のアクセス許可が変更されています。セキュリティ強化の設定やセキュリティ プログラムによることがよくあります。元に戻すよう、このコンピューターの管理担当者に依頼してください。Fix789 はアクセス許可を変更しません。</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>この Windows のバージョンには、VPN を妨げる不具合があります (更新プログラム %1 によるもの)。</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>最新の Windows 更新プログラムをインストールし、再起動してください。それ以降の更新プログラムであれば修正されます。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 が、このコンピューターのすべてのアドレスで UDP %2 を使用しています。</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>このプログラム自身のレスポンダーが UDP %1 を使用しています。このコンピューターから VPN を試す前に停止してください。</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 が、アドレス %3 でだけ UDP %2 を使用しています。</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows は、どのプログラムが UDP %1 を使用しているかを報告しません。</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>UDP 500 または 4500 を使用している他のプログラムはありません。</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>UDP 500 と 4500 を使用しているプログラムを読み取れませんでした。</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 と 4500 は Windows のキー交換のために空いています</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>別のプログラム (%1) が、Windows が VPN に必要とするポートを使用しています。</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>そのプログラムを閉じるか、そのサービスを停止して、VPN をもう一度試してください。もう使っていない別の VPN 製品のものであれば、アンインストールしてください。</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows は、L2TP 用のデバイスが動作しているかどうかを報告しません。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>L2TP 用の Windows デバイスは存在し、有効です。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>デバイス「WAN Miniport (L2TP)」が無効になっています。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>デバイス「WAN Miniport (L2TP)」がありません。</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>L2TP 用のデバイスはドライバーを待っていますが、そのドライバーが無効になっています。</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>デバイス「WAN Miniport (L2TP)」が動作していません (問題コード %1)。</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>ネットワーク デバイスを一覧表示できませんでした。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>L2TP 用の Windows デバイスが存在します</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>L2TP 用の Windows デバイスがないか、動作していません。</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>デバイス マネージャーで「表示」、「非表示のデバイスの表示」を選び、「ネットワーク アダプター」の下の「WAN Miniport (L2TP)」を有効にしてください。そこにない場合は、「操作」、「ハードウェア変更のスキャン」を選び、再起動してください。</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>このネットワークのログイン ページのチェックは無効になっています。</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>ネットワークは、先にログインが必要だと報告しています (511)。</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>ネットワークは、要求したページの代わりに %1 を表示します。</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>よく知られたテスト ページは通りますが、他のページはすべて %1 に置き換えられます。</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>ネットワークのログイン ページが自分自身に戻ってしまいます (%1)。</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>ネットワークは、ログインの有効期限が切れたと報告しています (%1)。</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>経路上のフィルターまたはプロキシが Web サーバーの代わりに応答していますが、Web には到達できます。ログインは求められていません。</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>経路上の機器が Web ページを復号しています。証明書が Web サイト自身のものではありません。ログインは求められていません。</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>暗号化されていない Web ページは通りますが、暗号化されたページは通りません。</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>経路上のプロキシが独自のサインインを求めているため (407)、ログイン ページでのログインが必要かどうかはわかりません。</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>テスト ページが空の応答を返したため、ログイン ページでのログインが必要かどうかはわかりません。</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>DNS サーバーが応答しなかったため、ログイン ページでのログインが必要かどうかはわかりません。</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>テスト ページを読み込めなかったため、ログイン ページでのログインが必要かどうかはわかりません。</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>テスト ページの一部しか読み込めなかったため、ログイン ページでのログインが必要かどうかはわかりません。</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>ログイン ページによる妨げはありません。Web ページは通ります。これは、VPN の通信が通るかどうかを示すものではありません。</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>このネットワークのログイン ページのチェックは行われませんでした。</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>このネットワークがログインを必要とするかどうかをチェックできませんでした。</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>ネットワークはログインを必要としません</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>このネットワークでは先にログインが必要です。</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Web ブラウザーを開き、このネットワークのログイン ページの手続きを済ませてください。その後、もう一度チェックしてください。それまでは、ネットワークがどの通信を通すかを判定できません。</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>このネットワークへのログインの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Web ブラウザーを開き、このネットワークのページでもう一度ログインしてから、もう一度チェックしてください。ログインの期限が何度も切れる場合は、このネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>このネットワークのログイン ページが自分自身に戻ってしまいます。</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>このままでは誰もログインできません。ログイン ページが自分自身に戻ってしまうことを、このネットワークの管理担当者に伝えてください (ログイン前に許可されるアドレスに、ログイン ページ自身のサーバーが含まれていないことがよくあります)。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>このネットワークは、インターネットへの通信の一部しか通しません。</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>このネットワークのログイン ページに、プランの選択や確認などの 2 番目の手順がないかを確認してください。ない場合は、何が許可されているかをこのネットワークの管理担当者に確認するか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>このネットワークにログインするまで</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>このコンピューターの日付が不明なため、サーバーの証明書がまだ有効かどうかはわかりません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>サーバーの証明書 (%1) は %2 まで有効です。</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>サーバーは証明書を提示していません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>サーバーの証明書は有効です</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>証明書を更新するよう、VPN サーバーの管理担当者に依頼してください。このコンピューターの日付が間違っている場合は、先に修正してください。証明書が有効かどうかは日付によって決まります。</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>サーバーへのルートは「%1」から始まります。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>サーバーへのルートは、別の VPN を通っていません。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>接続「%1」自体が接続されています。</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>サーバーへのルートは「%1」を通っています。これはネットワーク カードではなく、別の VPN かもしれません。</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>サーバーへのルートは別の VPN「%1」を通っていますが、サーバーはそこで応答します。</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows は、サーバーへの通信を別の VPN「%1」経由で送っています。</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows に、サーバーのアドレスへのルートがありません。</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>サーバーへのルートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>サーバーへのルートは別の VPN を通っていません</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 が、このコンピューターがサーバーに到達するときのアドレス %3 で、UDP %2 を使用しています。</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>別の VPN を切断するか、その VPN からこのサーバーを除外して (スプリット トンネル)、もう一度試してください。</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>別の VPN は切断されています。</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>組織のポリシー (%1) が、設定を VPN を妨げる値に繰り返し戻しています。</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>どの設定かをこのコンピューターの管理担当者に伝えてください。Fix789 による変更は、ポリシーが次に適用されるまでしか続きません。2 時間以内に適用されることもあります。</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>このコンピューターの日付が間違っています。</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Windows の設定の「時刻と言語」で日付、時刻、タイム ゾーンを設定し、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>このコンピューターを再起動してください (「シャットダウン」ではなく「再起動」)。再び起こる場合は、このサービスについてシステム イベント ログを確認するよう、このコンピューターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>このコンピューターのファイアウォールの規則 (%1) が VPN をブロックしています。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>この規則を無効にするか、VPN サーバーへの UDP 500 と 4500 を許可するよう、このコンピューターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>このコンピューターのファイアウォールは規則で許可された通信だけを通しますが、VPN を許可する規則がありません。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>サービス「IKE and AuthIP IPsec Keying Modules」(IKEEXT) に送信方向の UDP 500 と 4500 を許可するよう、このコンピューターまたはそのポリシーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>このコンピューターのセキュリティ プログラム (%1) が VPN のパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>そのプログラムをもう一度インストールし、製造元の削除ツールでアンインストールするか、このコンピューターの管理担当者に相談してください。</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>そのプログラムのキル スイッチを無効にするか、その VPN に接続してこのサーバーを除外してください。</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>このコンピューターの IPsec ポリシーが VPN と競合しています。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>その IPsec ポリシーから VPN サーバーを除外するよう、このコンピューターの管理担当者に依頼してください (wf.msc の接続セキュリティの規則)。</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>NAT の背後にあるサーバー用のレジストリ値が、Windows が読み取らない別のキーの下にあります。</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Fix789 で、Windows が読み取る場所 (PolicyAgent) に書き込むことができます。これには管理者の権限が必要で、再起動後に有効になります。</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>この名前の VPN 接続が 2 つあり、Windows はもう一方を使っています。</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>1 つは現在のユーザー用、もう 1 つはこのコンピューターのすべてのユーザー用です。古くなった方の名前を変更するか、削除してください。</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>このコンピューターに VPN 用の証明書がありません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>このコンピューター用の証明書を発行するよう VPN の管理担当者に依頼し、秘密キーと一緒にローカル コンピューターのストア「個人」にインポートしてもらってください (certlm.msc)。</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>証明書が、このコンピューターのストアではなくユーザーのストアにあります。</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec は、コンピューター自身のストアにある証明書だけを使います。証明書を秘密キーと一緒にローカル コンピューターのストア「個人」にインポートしてもらってください (certlm.msc)。ユーザーに発行された証明書では動作しない可能性があります。VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>このコンピューターの証明書の秘密キーがありません。</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>キーを含むファイル (.pfx または .p12。.cer や .crt のファイルには含まれていません) から、証明書をローカル コンピューターのストアにもう一度インポートするか、新しい証明書を VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>このコンピューターの証明書の秘密キーを使用できません。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>証明書をキーと一緒にもう一度インポートするか、新しい証明書を要求するよう、このコンピューターの管理担当者に依頼してください。キーは、コンピューターをコピーしたり、セキュリティ チップ (TPM) をリセットしたりすると失われます。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>発行者が、このコンピューターの証明書を失効させました。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>理由の確認と新しい証明書の発行を、VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>このコンピューターの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>新しい証明書を、VPN またはこのコンピューターの管理担当者に依頼してください。このコンピューターの日付が間違っている場合は、先に修正してください。証明書が有効かどうかは日付によって決まります。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>このコンピューターの証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>このコンピューターの日付、時刻、タイム ゾーンを確認してください。証明書が有効かどうかはこれらによって決まります。正しい場合は、証明書がいつ有効になるかを VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>このコンピューターの証明書は、VPN へのサインイン用ではありません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>目的が「クライアント認証」(1.3.6.1.5.5.7.3.2) の、このコンピューター用の証明書を VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>このコンピューターは、自分の証明書の発行者を信頼していません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>発行者の証明書を VPN の管理担当者に依頼し、ユーザーのストアではなくローカル コンピューターのストアにインポートしてもらってください (ルートは「信頼されたルート証明機関」、その他は「中間証明機関」)。</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>このコンピューターの証明書は、古い暗号技術を使っています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>2048 ビット以上の RSA キーと SHA-256 を使った新しい証明書を、VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows が、このコンピューターの間違った証明書を選んでいます。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>古い証明書のコピーを作成し、その後ローカル コンピューターのストア「個人」から削除するよう、このコンピューターの管理担当者に依頼してください (certlm.msc)。</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>どちらか一方 (ケーブルまたは Wi-Fi) を切断し、VPN をもう一度試してください。</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>証明書が失効しているかどうかをチェックできません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>このチェックに使う発行者のアドレス (CRL または OCSP) に、ここからは到達できません。VPN の管理担当者に伝えてください。ゲスト ネットワークでは、先にログインしてください。</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>ここに入力したキーに間違いはありませんが、Windows には別のキーが保存されています。</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Windows の設定でこの接続を編集し、ここに入力したとおりに事前共有キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>このコンピューターは、サーバーの証明書の発行者を信頼していません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>発行者の証明書を VPN の管理担当者に依頼し、ローカル コンピューターの「信頼されたルート証明機関」にインポートしてもらってください (certlm.msc)。管理担当者がこの発行者を知らない場合は、接続しないでください。別のサーバーかもしれません。</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>事前共有キーに、このコンピューターとサーバーで異なる形でエンコードされる文字が含まれています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>半角の英字、数字、記号だけのキーを VPN サーバーの管理担当者に依頼してください。全角文字やアクセント記号付きの文字などは、システムによってエンコードが異なります。</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>このコンピューター自身のファイアウォールが、トンネル内の L2TP (UDP 1701) をブロックしています。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>UDP 1701 をブロックする規則を削除するよう、このコンピューターの管理担当者に依頼してください。この通信はトンネルの中だけで行われます。そのためにルーターで何かを開く必要はありません。</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>このコンピューターに、このネットワークでのアドレスがありません。</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>このネットワークから切断して接続し直すか、Wi-Fi のアクセス ポイントに近づいてください。問題が続く場合は、アドレスが割り当てられないこと (DHCP) をこのネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>このネットワークのログインに必要なページを、ネットワークがブロックしています。</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>可能であれば、このネットワークのページで別のログイン方法を選んでください。ログイン前に許可されるアドレスにログイン プロバイダーが含まれていないことを、このネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>このコンピューターが毎回新しいハードウェア アドレスを使うため、ネットワークでログインの状態が保持されません。</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Windows の設定の「ネットワークとインターネット」、「Wi-Fi」でこのネットワークのプロパティを開き、「ランダムなハードウェア アドレス」をオフにしてください。その後、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>このネットワークは、VPN サーバーの名前に対して偽のアドレスを返します。</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>ネットワークでログインが必要な場合は、先にログインしてください。そうでない場合は、別のネットワークかスマートフォンのテザリングを使い、DNS サーバーが偽の応答を返すことをこのネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>DNS サーバーは VPN サーバーの内部アドレスを返しますが、そこにはここから到達できません。</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>サーバーのパブリックな名前またはアドレス (オフィスの外で使うためのもの) を使ってください。どれがそれに当たるかを VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>サーバーの名前が古いアドレスに解決されます。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>サーバーの名前 (ダイナミック DNS) が現在のアドレスを指すように更新することを、VPN サーバーの管理担当者に依頼してください。それまでは、アドレスを直接使うと動作する可能性があります。</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>このネットワークは IPv6 だけですが、サーバーには IPv4 でしか到達できません。</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>VPN 接続でアドレスの代わりにサーバーの名前を使うか、別のネットワークを使ってください。サーバーに IPv6 アドレスが必要であることを、VPN サーバーの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>サーバーの名前は最初に IPv6 に解決されますが、ここでは IPv6 が機能しません。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>IPv6 が機能していないことを、このネットワークの管理担当者に伝えてください。それまでは、サーバーの IPv4 アドレス、別のネットワーク、またはスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>ネットワークのこの部分はインターネットに接続されていません。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>この Wi-Fi の VLAN に、インターネットへのルートまたはアドレス変換がないことを、このネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>このネットワークは、VPN に必要な UDP をブロックしています。</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>このネットワークのファイアウォール ルールが、VPN のポートをブロックしています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>この Wi-Fi で送信方向の UDP 500 と 4500 を許可するよう、このネットワークの管理担当者に依頼してください (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules)。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>このネットワークは、このコンピューターを他のデバイスと異なる扱いにし、このコンピューターの VPN をブロックしています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>このコンピューターにどのグループ ポリシーが適用されているかを確認し (Meraki: Network-wide, Clients)、そのポリシーで UDP 500 と 4500 を許可するよう、このネットワークの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>ここで使っている Wi-Fi キーでは、このコンピューターは VPN を使用できないグループに入ります。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>正しいグループの Wi-Fi キーを、このネットワークの管理担当者に依頼してください。これは Wi-Fi のキーで、VPN のキーではありません。</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN が失敗するのはこの Wi-Fi だけです。原因はこのコンピューターではなく、このネットワークのルールです。</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>VPN が動作する別の Wi-Fi を使うか、この Wi-Fi で送信方向の UDP 500 と 4500 を許可するよう、このネットワークの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Wi-Fi がゲストをローカル ネットワークから分離していて、VPN サーバーはそのローカル ネットワークにあります。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>ゲストが VPN サーバーに到達することを許可するか (Meraki: NAT mode,「Deny local LAN」)、サーバーのパブリック アドレスを知らせるよう、このネットワークの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>ネットワークは、このコンピューターが接続してからしばらくたつまでアクセスを許可しません。</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Wi-Fi に接続してから 1 分待ち、もう一度試してください。アクセスの許可が遅れることを、このネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>このネットワークのルーターが、同じサーバーへの自身のトンネルに VPN のポートを使っています。</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>このネットワーク自身のサイト間トンネルとお使いの VPN が同じサーバーを使っていることを、このネットワークの管理担当者に伝えてください。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>ネットワークはキー交換の通信を通しますが、保護されたデータ (ESP) の通信を通しません。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>UDP 500 と 4500 に加えて IP プロトコル 50 (ESP) も許可するよう、このネットワークの管理担当者に依頼してください。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>大きなメッセージのフラグメントが間違った順序で届き、破棄されています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>ファイアウォールがフラグメントをどう扱うかを確認するよう、このネットワークの管理担当者に依頼してください。それまでは、事前共有キーでのサインインなら動作する可能性があります。</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>ここのルーターが IPsec に干渉しています (「IPsec パススルー」や「ALG」などの設定)。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>「IPsec パススルー」(IPsec ALG) を無効にするようルーターの管理担当者に依頼し、その後もう一度試してください。</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>ここのルーターでは、この種類の VPN を一度に 1 台のコンピューターしか使用できません。</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>別のコンピューターの VPN を切断してもう一度試すか、「IPsec パススルー」(IPsec ALG) を無効にするようルーターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>このネットワークのルールが VPN を識別し、ブロックしています。</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>ブロックするアプリケーションから VPN を外すよう、このネットワークの管理担当者に依頼してください (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules)。それまでは、別のネットワークかスマートフォンのテザリングを使ってください。</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>サーバーまでの経路が不安定です。つながったり切れたりしています。</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Wi-Fi のアクセス ポイントに近づくか、ケーブルを使って、もう一度試してください。問題が続く場合は、いつ起きたかをこのネットワークの管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>現在、VPN の接続先であるネットワークの中から接続しています。サーバーはここからは応答しません。</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>ここではおそらく VPN は必要ありません。使いたいものを VPN なしで試してください。VPN は他の場所にいるときに使ってください。</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>短い無通信の後にルーターがテーブルから接続を削除し、VPN が切断されます。</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>UDP の接続をテーブルに少なくとも 60 秒間保持するよう、ルーターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>トンネルは機能していますが、その中で大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>VPN 接続のパケット サイズを小さくする (MTU 1300) よう、このコンピューターの管理担当者に依頼するか、「fragmentation needed」メッセージを許可するよう、ネットワークの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>この名前の背後にある複数のサーバーの 1 つが応答しません。</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>もう一度試してください。次は別のサーバーに到達するかもしれません。どのアドレスが応答しないかを、VPN の管理担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>サーバーのルーターが、VPN のポートを別の機器に転送しています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>ルーターの UDP 500 と 4500 のポート転送を確認するよう、VPN サーバーの管理担当者に依頼してください。両方とも VPN サーバーに転送される必要があります。</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>サーバーが、問い合わせ先のアドレスとは異なるアドレスから応答しています。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>サーバーがクライアントの使うアドレスから応答するように設定することを、VPN サーバーの管理担当者に依頼してください (複数の回線またはアドレスを持つサーバー)。</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>サーバーは、Windows が対応していないモード (アグレッシブ モード) を必要とします。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>L2TP クライアントにメイン モードを許可するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>このサーバーは、もう持っていない証明書を使うように設定されています。</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>「ルーティングとリモート アクセス」コンソール (サーバーのプロパティ、「セキュリティ」) で更新された証明書を選び、サービス「Routing and Remote Access」を再起動してください。</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess が、この VPN サーバーの証明書を DirectAccess 自身のものに置き換えました。</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>「ルーティングとリモート アクセス」コンソールで正しい証明書を選び、DirectAccess が証明書を再び置き換えないようにしてください (DoNotUpdateAuthCert = 1)。</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard により、保存されたパスワードを使用できません。</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>ユーザー名とパスワードを保存せずに接続のたびに入力するか、証明書によるサインインを VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>この接続とサーバーで、サインインの暗号化強度が一致していません。</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>VPN 接続のプロパティの「セキュリティ」で、「最強の暗号化」の代わりに「暗号化が必要」を選ぶか、どちらを使うべきかを VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Windows は %1 に最後の試行を行い、失敗しました (エラー %2)。</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows が最後に接続したのは %1 です。</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Windows 自身の接続試行のログを読み取れません。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Windows のログに、このサーバーへの接続の試行はありません。</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Windows のログに、保存されたキーでの試行はありません。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Windows 自身の試行と Fix789 の試行の比較</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>サーバーがサインイン中に応答しなくなりました (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows は有効な証明書を見つけられませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows はサーバーを検証できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows は接続用の IPsec ポリシーを見つけられませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>キー交換に対する応答が時間内にありませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>サーバーは Windows に応答しませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>サーバーのディレクトリが時間内に応答しませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Windows 自身の試行は失敗しました (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows は接続しますが、毎回同じ短い時間で接続が切れます。</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>最後の接続は %1 秒間続きました。</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows 自身が、たった今このサーバーに接続しました。</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>サインインは IPsec の後に行われるため、IPsec は機能したことがわかります。</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows は、入力されたキーで接続できます。</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>サーバーは、入力されたキーで Fix789 には応答しますが、Windows には応答しません。</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>サーバーは、Fix789 が別の送信元ポートを使うと応答します。Windows はポート 500 を使い、まったく応答を得られません。</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Fix789 自身のトンネルは機能します。これは UDP 4500 を使っています。どちらの側も NAT の背後にないため、Windows はここでは ESP を直接送ります。</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>ネットワークを他のネットワークと比較できません。</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>比較するものがありません。サーバーと通信できませんでした。</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>他のネットワークの結果から、新たにわかることはありません。</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>他のネットワークから見た同じサーバー</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>同じネットワーク上の別のデバイス (「%1」) は、同じサーバーから応答を得ています。</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>同じ Wi-Fi の別の部分 (「%1」) では、このコンピューターは同じサーバーから応答を得ています。</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>同じ拠点の別の Wi-Fi (「%1」) では、このコンピューターは同じサーバーから応答を得ています。</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>別のネットワーク (「%1」) では、このコンピューターは同じサーバーから応答を得ました。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>ネットワーク「%2」からの問い合わせに、%1 は応答しました (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>ネットワーク「%2」からの問い合わせに、%1 は 2 つのポートの一方でだけ応答しました (%3)。</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>ネットワーク「%2」からの問い合わせに、%1 は応答しませんでした (%3)。</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1 への問い合わせは「%2」では失敗し、「%3」では成功します。問題はこのコンピューターではなく、ネットワークにあります。</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>まだ結果が保存されていません。各ネットワークで「fix789ctl check --server HOST」を実行してください。</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Windows フィルタリング プラットフォームが、「%2」が設定したフィルターに従って、サーバーへの %1 の通信を破棄しました (フィルター「%3」、時刻 %4)。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>フィルター「%1」がどのプログラムのものかを、このコンピューターの管理担当者に確認してください (netsh wfp show filters)。</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>このコンピューターのフィルターが VPN のパケットを破棄していますが、どのプログラムのフィルターかはわかりません。</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>このコンピューターのフィルターが、%2 にサーバーへの %1 の通信を破棄しました。現在は当てはまりません。</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>このコンピューターのフィルターは、最近 VPN のパケットを破棄していません。</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>このコンピューターのフィルターが何を破棄したかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>このコンピューターのフィルターは VPN の通信を破棄していません</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>このコンピューターに SoftEther VPN (「%1」) がインストールされています。その L2TP 機能が有効な場合、起動のたびにサービス「IKE and AuthIP IPsec Keying Modules」が無効にされます。その機能を無効にするまで、問題は繰り返し起こります。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Windows ファイアウォールの規則「%1」が、送信方向の UDP %2 をブロックしています。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>ファイアウォール プロファイル「%1」は規則で許可されていないものをすべてブロックしますが、UDP %2 を許可する規則がありません。</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>このコンピューターが接続しているネットワークの 1 つで、ファイアウォールが送信方向の UDP %1 をブロックしています。</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>ファイアウォールの規則「%1」がサーバーへの UDP %2 に適用されるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Windows ファイアウォールの代わりに、「%1」がこのコンピューターのファイアウォールになっています。</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>サービス「Windows Defender Firewall」が実行されていないため、その規則は適用されていません。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows ファイアウォールは VPN を許可しています。</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Windows ファイアウォールの設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows ファイアウォールは VPN を許可しています</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>このコンピューターのフィルターが VPN の通信を外へ通すようになるまで</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>証明書「%1」(%2) の秘密キーが、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>証明書「%1」(%2) は、使用できない秘密キーを参照しています。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>発行者が、証明書「%1」(%2) を失効させました。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>証明書「%1」(%2) は、他の目的で発行されています: %3。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>証明書「%1」(%2) は、Windows がもう受け入れない暗号技術を使っています。</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>「%1」(%2) と信頼されたルートの間の証明書が、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>このコンピューターは、「%1」(%2) のルート証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows は、「%1」(%2) の証明書チェーンを受け入れません。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>証明書「%1」(%2) はユーザーのストアにありますが、コンピューター自身のストアには証明書がありません。</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>証明書はありませんが、サーバーは事前共有キーを使っています。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>接続は証明書でサインインしますが、このコンピューターにはそのための証明書がありません。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>このコンピューターの日付を、スマートフォンの日付と比べてください。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>どの証明書またはキーがこのコンピューター用かを、VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>「%1」(%2) が失効しているかどうかをチェックできませんでした。それでも Windows は続行します。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>このコンピューターが「%1」(%2) の発行者を信頼しているかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>コンピューターの証明書「%1」(%2) は使用できます。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>証明書「%1」(%2) に既知の問題はありませんが、キーが機能するかどうかは管理者でなければ確認できません。</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>このコンピューターには、%1 まで有効な VPN 用の証明書があります。</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>チェックした VPN 接続の中に、証明書でサインインするものはありません。</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>このコンピューターの証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>このコンピューターの日付が不明なため、証明書をチェックできません。</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>コンピューターの証明書は VPN に適しています</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>接続は証明書を使う設定ですが、サーバーは事前共有キーにも対応しています。キーを渡されている場合は、接続の設定で事前共有キーを選んでください。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows は証明書「%1」(%2) でサインインし、失敗しました。正しい証明書は「%3」(%4) です。</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows は証明書「%1」(%2) でサインインし、失敗しました。別の証明書「%3」(%4) があります。</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>サーバーでキーが変更された可能性があります。以前は VPN が動作していたか、他の人も接続できないためです。</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>サーバーでキーが変更された可能性もあります。今、他の人は接続できますか?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングでは VPN が動作すると回答されました。</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングでも VPN が失敗すると回答されました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>「%1」は有効な回答ではありません。「fix789ctl check --help」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Credential Guard が実行されているかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard は、VPN がパスワードを使うことを妨げていません。</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard が実行されていて、接続「%1」は保存されたパスワードを使い MS-CHAPv2 でサインインします。この場合、Windows はパスワードを渡しません。</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows は保存されたパスワードを VPN に渡します</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>「%1」という名前のコンピューターは存在しますが、この種類の VPN を提供していません。名前を、渡されたものと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>このコンピューターの IPsec ポリシーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>このコンピューターの IPsec ポリシーは、VPN に干渉していません。</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>IPsec の規則「%1」が VPN サーバーにも適用されています。</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>IPsec の規則またはポリシー「%1」が VPN サーバーに適用されるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>ファイアウォール プロファイル「%1」は、そのプロファイルでファイアウォールが有効な場合、送信方向の UDP %2 をブロックします。Windows XP 用の古いポリシーがあるため、これは確かではありません。</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Windows ファイアウォールの組織の設定を読み取れなかったため (%1)、それが VPN をブロックするかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>サーバーは Windows が既定で提案するものには応答しますが、Windows 自身は、接続に固有の IPsec パラメーターでは双方が受け入れるものを見つけられませんでした。</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Windows がこれらのパラメーターを L2TP に使うかどうかは、確かめられていません。Windows で接続を試し、その後もう一度チェックしてください。エラー 788 が出た場合は、使っていることがわかります。</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>このコンピューターの IPsec ポリシーは干渉していません</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows は通常の暗号化方式を提案します。</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows は、L2TP に安全でない暗号化を使うことを許可されています (AllowL2TPWeakCrypto は 1)。サーバーがそれを必要としなくなったら、この値をリセットしてください。</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 は %1 です。この値は IKEv2 用です。L2TP はこの値がなくてもこれらの方式を提案します。</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Windows がどの暗号化方式を提案するかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows は通常の暗号化方式を提案します</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>このコンピューターは、どのネットワークにも接続していません。</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>このコンピューターは、どのネットワークからもアドレスを取得していません (現在は %1)。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>このコンピューターには IPv6 アドレスしかなく、サーバーには IPv4 アドレスしかありません。</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>このコンピューターには IPv6 アドレスしかありません。</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>ネットワーク接続を読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>このコンピューターには、接続先のネットワークでのアドレスがあります。</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>チェック中に、インターネット接続が %1 の間で切り替わりました。</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>このコンピューターには、アドレスとインターネットへの安定したルートがあります</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>NAT の背後にあるサーバー用の値が %1 にあります。Windows はこの値を PolicyAgent キーから読み取ります。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>ポリシー (%1) が、サービス「%2」のスタートアップの種類を設定しています。</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>ポリシー (%1) が、接続「%2」を作成しています。</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>ポリシー (%1) が、%3 の値 %2 を設定しています。</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>ポリシー (%1) が、サービス「%2」を再び無効にします。</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>どの設定がポリシーで制御されているかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>値が間違っているこの設定を制御しているポリシーはありません。</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>ポリシーが問題を再び引き起こすことはありません</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>L2TP 用の Windows 自身の IPsec ポリシーは無効になっていて (ProhibitIpSec は 1)、規則「%1」がその代わりになっています。これは意図的に設定されたもので、変更されません。</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>管理者としてチェックを実行してください。L2TP 用の IPsec ポリシーが意図的に作成されたかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>「%1」が、何分も前から開始中または停止中のままです。</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>サービス「Base Filtering Engine」が無効な間は、Windows ファイアウォールも無効です。このコンピューターは保護されていません。</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows は次のサービスをまだ開始している途中です: %1。数分待ってからもう一度試してください。変更は必要ありません。</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>サーバーのアドレスに疑いがある間は、キー、ユーザー名、パスワードをサーバーに送信しません。</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>このネットワークでの DNS の応答はチェックされませんでした。</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>このネットワークでの DNS の応答は本物です。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>このネットワークの DNS サーバーは、一部の名前に偽の応答を返しますが (フィルターまたは検索ページ)、VPN サーバーの名前には返しません。</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>このネットワークの DNS サーバーは、「%2」に対して %1 と応答し、担当していない名前に偽の応答を返します。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>名前「%1」は内部ネットワークのアドレス %2 に解決されますが、そこからは応答がありません。</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>このネットワークでは、名前「%1」は %2 に解決されますが、そこからは応答がありません。別の DNS サーバーは %3 と応答します。</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>サーバーの名前の代わりに %1 を使い、キーなしでもう一度チェックしてください。サーバーが応答した場合、このネットワークでは名前が間違ったアドレスに解決されています。</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>このネットワークの DNS サーバーは、担当していない名前に偽の応答を返します。また、VPN サーバーについて返されたアドレスからは応答がありません。</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>別のネットワーク (スマートフォンのテザリングなど) からサーバーの名前を調べ、アドレスを比べてください。</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>このネットワークでの DNS の応答が本物かどうかをチェックできませんでした。</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS の応答は本物です</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>UDP で通信を試みたサーバーのうち、応答したのは DNS サーバーだけでした。このネットワークは、送信方向の他の UDP をすべてブロックしています。</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>タイム サーバーなど、よく知られた UDP サービスだけが応答します。このネットワークは、送信方向の他の UDP をすべてブロックしています。</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>UDP で通信を試みたサーバーは、VPN サーバーも他のサーバーも応答しませんでした。</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP はこのネットワークの外に出られます。通信を試みたサーバーの一部が応答しました。</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP はこのネットワークの外に出られます。VPN サーバー以外のサーバーが応答します。</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP はこのネットワークの外に出られます。レスポンダーが応答します。</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>UDP で通信を試みることができたサーバーが少なすぎるため、UDP がこのネットワークの外に出るかどうかを示せません。</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>任意の Web ページを開いてください。開ける場合、ブロックされているのは UDP だけです。</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>UDP で通信を試みた相手は VPN サーバーだけです。</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>UDP がこのネットワークの外に出られるかどうかをチェックできませんでした。</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP はこのネットワークの外に出られます</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>このネットワークが UDP の通信を外へ通すようになるまで</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>サーバーの名前が正しいアドレスに解決されるまで</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>ポリシー (%2) が、このコンピューターで VPN を妨げる値を設定し、変更しても、そのたびに VPN を妨げる値に戻しています。ポリシーからその設定を削除してください。このコンピューターにどのポリシーが適用されているかは、「gpresult /h report.html」(グループ ポリシー) または「設定」&gt;「アカウント」&gt;「職場または学校にアクセスする」&gt;「情報」(デバイス管理) で確認できます。</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Windows サービス %2 がありません。Windows を修復してください: 「DISM /Online /Cleanup-Image /RestoreHealth」、続いて「sfc /scannow」、または上書きインストール。</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Windows サービス %2 がアクセスを拒否されています (エラー 5)。そのアクセス許可を正常なコンピューターのものと比較し (「sc sdshow %2」)、セキュリティ強化のポリシーまたはセキュリティ プログラムが変更していないかを確認してください。</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Windows サービス %2 を開始できません。イベント ログ「システム」、ソース「Service Control Manager」(7000、7001、7009、7011、7023) で %2 に関するイベントを確認してください。</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Windows の更新プログラム %2 により、L2TP/IPsec が機能しません。最新の累積更新プログラムをインストールしてください。それ以降のどの更新プログラムでも修正されます。</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>プログラム %2 が UDP 500 または UDP 4500 を使用していますが、このポートは Windows サービス「IKE and AuthIP IPsec Keying Modules」(IKEEXT) に必要です。そのプログラムを削除するか、プログラムの IPsec 機能を無効にしてください。「netstat -abno -p UDP」で、どのプログラムがポートを使用しているかを確認できます。</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Windows ファイアウォールの規則「%2」が VPN をブロックしています。この規則を無効にするか、%1 への送信方向の UDP 500 と UDP 4500 をこの規則から除外してください (wf.msc の「送信の規則」、または規則の元になっているポリシー)。</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows ファイアウォールは、規則で許可されていない送信接続をブロックします。次の規則を追加してください: 送信、許可、UDP、リモート ポート 500 と 4500、サービス「IKE and AuthIP IPsec Keying Modules」(IKEEXT) (wf.msc の「送信の規則」、またはこれを設定しているポリシー)。</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>プログラム %2 が、%1 への VPN のパケットを破棄しています。送信方向の UDP 500 と UDP 4500 (および IP プロトコル 50) の例外を追加してください。プログラム全体を無効にする必要はありません。</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>このコンピューターの IPsec の規則が、%1 への VPN と競合しています。%1 をこの規則から除外してください (wf.msc の「接続セキュリティの規則」、または規則の元になっているポリシー)。</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>このコンピューターのファイアウォールが UDP 1701 をブロックしていますが、これは VPN がトンネル内で送るものです。その規則を削除してください (wf.msc の「送信の規則」、または規則の元になっているポリシー)。</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>%1 への VPN 接続に、固有の IPsec パラメーターがあります。リセットしてください: 「Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault」。</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>%1 への VPN に使うこのコンピューターの証明書の秘密キーを使用できません。証明書をキーと一緒にローカル コンピューターのストア「個人」にもう一度インポートするか、新しい証明書を要求してください。</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows が、%1 への VPN に古い証明書を選んでいます。そのコピーを作成し、その後ローカル コンピューターのストア「個人」から削除してください (certlm.msc)。</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>%1 への送信方向の UDP 4500 と、それに対する応答を許可してください。UDP 500 はすでに許可されています。追加するルールは次のとおりです: 許可、プロトコル UDP、このネットワークから %1 へ、ポート 4500、すべての拒否ルールより上。Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping でこの SSID を選び、「Layer 3 firewall rules」。MX では Security &amp; SD-WAN &gt; Configure &gt; Firewall の「Outbound rules」。</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>すでに許可されている UDP 500 と UDP 4500 に加えて、%1 との間の IP プロトコル 50 (ESP) を双方向で許可してください。このコンピューターとサーバーの間には NAT がないため、ESP は UDP でカプセル化されません。</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>%1 との間 (UDP 500 と 4500) の UDP パケットのフラグメントを、届く順序にかかわらず双方向で許可してください。証明書を含むメッセージは 1 パケットより大きくなります。この設定は「block IP fragments」や「drop fragmented packets」などと呼ばれることがよくあります。</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>アプリケーション フィルターのブロック対象から、%1 への IPsec (IKE、L2TP) を外してください。ポート UDP 500 と 4500 は開いていますが、キー交換に見えるパケットが破棄されています。Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping でこの SSID を選び、「Layer 7 firewall rules」。Network-wide &gt; Configure &gt; Group policies も確認してください。他の製造元では、この設定を application control、traffic category、VPN category などと呼んでいます。</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>ルーターの「IPsec パススルー」(IPsec ALG、IPsec ヘルパーとも呼ばれます) を無効にしてください。この機能は、送信元ポート 500 を維持する (そのため、ここから %1 に到達できるコンピューターは 1 台だけになる) か、通過するパケットを書き換えます。UDP 4500 による NAT トラバーサルは、この機能がなくても動作します。</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>このコンピューターにどのグループ ポリシーが適用されているかを確認してください。同じネットワークの他のデバイスは %1 に到達しますが、このコンピューターは到達しません。Cisco Meraki: Network-wide &gt; Monitor &gt; Clients でクライアントを選び、「Policy」。また、Wireless &gt; Configure &gt; Access control の「Assign group policies by device type」。そのポリシーで、送信方向の UDP 500 と UDP 4500 を許可してください。</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>ここで使っている Wi-Fi キーに対応するグループまたは VLAN を確認してください。同じ Wi-Fi の別のキーでは %1 に到達できます。Cisco Meraki: Wireless &gt; Configure &gt; Access control でこの SSID を選び、「Identity PSK」のそのキーのグループ ポリシー。正しいキーを知らせるか、そのグループ ポリシーで送信方向の UDP 500 と UDP 4500 を許可してください。</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>この Wi-Fi の VLAN を確認してください。そこからは何もインターネットに到達しません。既定のルートと、インターネットへのアドレス変換 (NAT) が必要です。Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs、および Wireless &gt; Configure &gt; Access control のこの SSID の VLAN タグ。</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>この Wi-Fi のゲストが、ローカル ネットワーク上の %1 に到達することを許可してください。Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping でこの SSID を選び、「Local LAN」の「Deny」より上に、%1 への UDP 500 と 4500 の許可ルール。または、サーバーのパブリック アドレスを知らせてください。</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>このコンピューターが接続してからしばらくたたないとアクセス (ロール、VLAN、グループ ポリシー) を得られない理由を確認してください。それまでは、UDP 500 と 4500 で %1 に到達できません。</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>このネットワークのルーターは %1 への自身のトンネルを持ち、こちらの VPN への応答を自身のものとして受け取っています。ルーターのトンネルまたはこちらの VPN に、別のパブリック アドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>無通信の UDP 接続を、ルーターの NAT テーブルに少なくとも 60 秒間、できれば 300 秒間保持してください。%1 への VPN は接続しますが、短い無通信の後に切断されます。</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>このネットワークへの ICMP「fragmentation needed」(タイプ 3、コード 4) を許可するか、TCP セグメントのサイズを制限してください (MSS クランプ)。%1 へのトンネル内で大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>この接続の品質を確認してください。%1 へのパケットの多くが失われているか、接続が切れては戻っています。Wi-Fi の場合は、まず信号、チャネル、アクセス ポイントの負荷を確認してください。</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>このネットワークの DNS サーバーが %1 に正しく応答するようにしてください。サーバーのものではないアドレスを返しています。ログイン ページが理由である場合は、ログイン後に DNS サーバーが正しい応答を返すようにしてください。</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>このネットワークが DHCP で割り当てる DNS サーバーが応答しません。動作しているかどうかと、ネットワークのこの部分からの UDP と TCP の 53 をルールがブロックしていないかを確認してください。</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>このコンピューターはネットワークに接続しますが、アドレスを取得できません。DHCP サーバーを確認してください: 動作しているか、アドレスを使い切っていないか、この VLAN に届くか。</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>このネットワークは IPv6 だけを提供していますが、%1 には IPv4 でしか到達できません。IPv4、または DNS64 と NAT64 を提供してください。</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>このネットワークは機能しない IPv6 を通知しているため、IPv6 では %1 に到達できません。IPv6 のルートを修復するか、通知を停止してください。</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>このネットワークのログイン ページが自分自身に戻ってしまうため、誰もログインできません。ログイン前に許可されるアドレスに、ログイン ページ自身のサーバーが含まれているかを確認してください。Cisco Meraki: Wireless &gt; Configure &gt; Access control でこの SSID を選び、「Walled garden」。</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>このネットワークへのログインの有効期限が、使用中に切れます。ログインがどれだけ続くかを確認してください。Cisco Meraki: Wireless &gt; Configure &gt; Splash page でこの SSID を選び、「Splash frequency」。</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>このネットワークのログイン ページには、ログイン プロバイダーのページが必要ですが、ブロックされています。ログイン前に許可されるアドレスに、プロバイダーのアドレスを追加してください。Cisco Meraki: Wireless &gt; Configure &gt; Access control でこの SSID を選び、「Walled garden」。</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>ログイン後、このネットワークはインターネットへの通信の一部しか通しません。何が許可されているかを知らせ、ログインしたユーザーに %1 への送信方向の UDP 500 と UDP 4500 を許可してください。</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>今、他の人はこの VPN に接続できますか?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>この VPN がこのコンピューターで動作したことはありますか?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>VPN の接続先であるオフィスの中にいますか?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>この VPN はスマートフォンのテザリングで動作しますか?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>このネットワークの管理担当者</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>VPN サーバーの管理担当者</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>このコンピューターの管理担当者</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>%1 が動作していて外部から到達できるかどうかを確認してください。UDP 500 でも UDP 4500 でも応答しません。そちらでキャプチャ (「udp port 500 or udp port 4500」) を行うと、こちらのパケットが届いているかどうかがわかります。</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>%1 のブロック リストに、こちらのパブリック アドレスがないかを確認し (fail2ban: 「fail2ban-client status」、それ以外はファイアウォールのブロック リスト)、あれば削除してください。</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 が、問い合わせ先のアドレスとは異なるアドレスから応答しています。キー交換の応答が、クライアントの使うアドレスから送られるようにしてください (複数の回線またはアドレスを持つサーバー)。</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 はアグレッシブ モードを必要とします。Windows が対応しているのはメイン モードだけです。L2TP クライアントにメイン モードを許可してください。</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 は事前共有キーではなく証明書を必要とします。どちらを使うべきかを知らせてください。このコンピューター用の証明書を渡すか、L2TP クライアントに事前共有キーを許可してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>%1 の証明書の有効期限が切れています。更新してください。</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>「ルーティングとリモート アクセス」コンソール (サーバーのプロパティ、「セキュリティ」) で %1 の有効な証明書を選び、サービス「Routing and Remote Access」を再起動して、DirectAccess が証明書を再び置き換えないようにしてください。</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 はユーザー名とパスワードを受け入れも拒否もしません。ディレクトリ (RADIUS、NPS) が応答しているかどうかを確認してください。サーバーのログには、こちらの試行の時刻にタイムアウトが記録されています。</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 はこちらのサインインを受け入れますが、割り当てるアドレスが残っていません。アドレス プール (DHCP) を広げるか、使われなくなった接続を終了してください。</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 がサインインを拒否します (エラー 691)。アカウントがロックされていないか、期限切れでないか、VPN の使用が許可されているか、2 要素認証が機能しているかを確認してください。理由はディレクトリのログ (RADIUS。Windows では NPS のイベント 6273) に示されます。</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>%1 が L2TP/IPsec の中でどのサインイン プロトコル (PAP、MS-CHAPv2、EAP) とどの暗号化を必要とするかを知らせてください。このコンピューターとサーバーに共通のものがありません。</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>%1 の事前共有キーに、Windows とサーバーで異なる形でエンコードされる文字が含まれています。半角の英字、数字、記号 (ASCII) だけのキーを設定してください。</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>%1 の名前がパブリック アドレスに解決されません。更新するか (DNS、ダイナミック DNS)、パブリックな名前またはアドレスを知らせてください。</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>%1 への VPN に使う新しい証明書を、このコンピューターに発行してください: ローカル コンピューター用、秘密キー付き (.pfx)、目的は「クライアント認証」(1.3.6.1.5.5.7.3.2)、2048 ビット以上の RSA と SHA-256。</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>%1 への VPN に使う発行者の証明書 (ルートと中間) を送ってください。このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>%1 への VPN の証明書に記載された失効確認用のアドレス (CRL または OCSP) に、ここからは到達できません。インターネットから通常の HTTP で到達できるようにしてください。</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>まだ確かではないが、可能性があること:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>根拠:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Fix789 %1 で確認しました。</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Fix789 %1 で確認しました。時刻: %2 (UTC)。</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>コンピューターから VPN に接続できません</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>%1 への VPN 接続ができません</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Windows の L2TP/IPsec VPN 接続を確立できません。確認できたこと:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>%1 への Windows の L2TP/IPsec VPN 接続を確立できません。確認できたこと:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>%1 への送信方向の UDP 500 と UDP 4500 と、それらに対する応答を許可してください。追加するルールは次のとおりです: 許可、プロトコル UDP、このネットワークから %1 へ、ポート 500 と 4500、すべての拒否ルールより上。Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping でこの SSID を選び、「Layer 3 firewall rules」。MX では Security &amp; SD-WAN &gt; Configure &gt; Firewall の「Outbound rules」。UDP 1701 を開く必要はありません。トンネルの中だけで使われます。</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>送り先: %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>ここでは不要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>まだ判定できないこと:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>ネゴシエーションの各段階:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>除外されたこと:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>レポート: %1。正常: %2。原因が確認されたもの: %3。判定できないもの: %4。</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>すべてを UDP で送らせるために、NAT がないのに NAT があると報告するサーバーもあります。それでも Windows にはこの値が必要です。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>削除されたプログラムの残りが、今も VPN のパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>別の VPN のキル スイッチが、その VPN を通らない通信をすべてブロックしています。</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>このコンピューターから VPN サーバーへの通信を、別の VPN が取り込んでいます。</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>VPN に接続しようとしている間に、このコンピューターの通信が 2 つのネットワークの間で切り替わっています。</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>別の VPN のキル スイッチが、%1 への VPN のパケットを破棄しています。キル スイッチを無効にするか、送信方向の UDP 500 と UDP 4500 の例外を追加してください。</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>削除されたプログラムの残りが、今もパケットを破棄しています。製造元の削除ツールを実行してください。「netsh wfp show filters」で、そのフィルターを確認できます。</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>サインインより前の問題が解決するまで</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>サーバーのアドレス %1 はローカル ネットワークにあります。</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>サーバーは、提案が 1 つだけであれば、拒否する場合も含めて応答します。</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>接続が L2TP/IPsec に設定されるまで</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>サーバーは NAT の背後にあるか、背後にあると報告しています。Windows がこのようなサーバーに接続するのは、レジストリ値で許可されている場合だけです。</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>%1 個のデータグラムのうち、%2 個に応答がありました。それぞれの方向で %3 ～ %4 パーセントが失われています。</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>送信を控えました: このアドレスはサーバーのものではない可能性があります</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>送信を控えました: このネットワークでは先にログインが求められます</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>サーバーは、応答しない RADIUS サーバーをこの時間だけ待ちます (15 秒)。</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>サーバーには到達できますが、今は新しい接続を受け付けていません。30 秒間、繰り返し試しています。</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>サーバーはしばらく新しい接続を受け付けませんでしたが、今は再び受け付けています。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>トンネルは確立していますが、Windows が送るものと同じ大きさのパケットが、その中で失われています。</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>トンネルの中で、サーバーは小さなメッセージに受信確認を返しましたが、パケットいっぱいのメッセージには返しませんでした。</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>Windows が送るのと同じ大きさのパケット</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>ゲートウェイは %1 です。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>このコンピューターは Wi-Fi「%1」に接続していて、ゲートウェイは %2 です。</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows は、これがどの Wi-Fi かを表示しません。表示するには、Windows のプライバシー設定で位置情報へのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>ここでは Wi-Fi の信号が弱く (%1 %)、パケットが失われることがあります。VPN の問題のように見えることもあります。アクセス ポイントに近づいてください。</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>ネットワークは特定されませんでした。</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>このコンピューターのネットワークに、インターネットにつながるものはありません。</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>ネットワークを特定できませんでした。</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki のアクセス ポイントが、この Wi-Fi に独自のアドレスを割り当てています (NAT mode)。ゲストは互いに分離され、ローカル ネットワークからも分離されていることがよくあります。</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>このコンピューターが接続しているネットワーク</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>ネットワーク自身が、先にログインが必要だと報告しています (RFC 8908)。</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>ネットワークのログイン ページ (%1) は他のページにつながるだけで、それらのページはブロックされています。</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>経路上のプロキシは Web ページをそのまま通しています。ログインは求められていません。</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>この Wi-Fi では Windows が毎日異なるハードウェア アドレスを使うため、ネットワークが毎日ログインを求めます。</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>このネットワークの Wi-Fi またはゲートウェイの製造元は %1 です。</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>そのログイン ページの提供元は %1 です。</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>以前、このコンピューターが別のハードウェア アドレスを使っていたときは、ネットワークはこのコンピューターの通信を通していました。</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>自宅では、ネットワークの管理担当者は通常、ご自身かルーターを設定した人です。ルーターの設定ページを確認し、ゲスト Wi-Fi ではなくメインの Wi-Fi で試してください。</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>店舗では、スマートフォンのテザリングが通常は最も早い解決策です。</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>店舗のスタッフはこのネットワークを変更できません。変更できるのは本社またはその委託業者です。店舗番号と Wi-Fi の名前を伝えてください。</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>学校や大学では、IT サービス窓口に連絡してください。構成員用のネットワーク (eduroam など) は、ゲスト ネットワークより多くの通信を許可していることがよくあります。</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>会社を訪問している場合は、訪問先の担当者または受付に相談してください。会社の IT 部門に伝えてもらえますし、このような場合のために別のゲスト ネットワークが用意されていることもよくあります。</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>ホテル、カフェ、列車では、スマートフォンのテザリングが通常は最も早い解決策です。</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>受付には、VPN を許可する別の Wi-Fi プランや、プロバイダーの電話番号があることがよくあります。</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Cisco ワイヤレス コントローラーでは、この WLAN の Web ポリシーにあるログイン前のアクセス リスト、クライアントのロール (ISE) またはインターフェイスのログイン後のアクセス リスト、セッションのタイムアウトを確認してください。</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Cisco Meraki では、次を確認してください: Wireless のこの SSID の「Firewall &amp; traffic shaping」(レイヤー 3 とレイヤー 7 のルール)、Network-wide のこのクライアントの「Group policies」、Wireless の「Splash page」(サインオン、walled garden、期間)、SSID の VLAN、または NAT mode の場合は「Deny local LAN」。</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Aruba では、ログイン前後のロールのアクセス ルール (UDP 500 と 4500 を許可)、captive portal プロファイルの許可リスト、再認証の間隔を確認してください。</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Ruckus では、この WLAN のゲスト アクセス ポリシー (制限されたサブネット、walled garden、猶予期間) と、VPN を拒否するアプリケーション ポリシーを確認してください。</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>UniFi では、ゲスト ホットスポットの認可前後のアクセス、その有効期限、このネットワークのトラフィック ルールを確認してください。</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>FortiGate では、このゲスト グループの通信を外へ通すポリシーにサービス IKE (UDP 500 と 4500) と ESP が必要です。そのアプリケーション コントロールが IPsec をブロックしてはならず、ログインに使うホストがポータルの除外リストに含まれている必要があります。</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>MikroTik では、IP の「Hotspot」(walled garden、ユーザー プロファイルのタイムアウト) と、ファイアウォールの forward チェーンを確認し、UDP 500 と 4500 を許可してください。</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>openNDS では、認証済みユーザーのファイアウォール ルール、walled garden、設定のセッション タイムアウトを確認してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Wi-Fi キーは、個人用のもの (IPSK、EasyPSK) であっても、VPN のキーではありません。このコンピューターをネットワークに入れ、そこでのグループを決めるだけのものです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>「%1」は有効な場所ではありません。「fix789ctl check --help」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows が、記憶しているアドレスを消去し、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>サーバーが受け入れる形のキー (見えない文字を除いたもの) を使って、VPN 接続のコピーを作成します。元の接続は残ります。今後はコピーを使ってください。</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>VPN 接続に、この VPN に必要な設定が適用されます。接続中の場合は、先に切断してください。</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>破損した項目を電話帳から削除し、元に戻せるようにそのままの内容を保存します。その後、接続をもう一度設定してください。</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>入力したキーを使って、VPN 接続のコピーを作成します。元の接続は残ります。今後はコピーを使ってください。</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows が、保存されたユーザー名とパスワードを消去し、次の試行時に入力を求めます。</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Windows ファイアウォールに、VPN だけを許可する Fix789 の規則を追加します。</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>変更しました。効果があったかどうかは、次の接続試行でわかります。</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>これらの変更には、お使いのアカウント用のものとこのコンピューター用のものがあります。別々に修復してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>元に戻せない変更を除いて、元に戻しました。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>これは元に戻せません。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 接続「%1」の種類</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 接続「%1」の認証方法</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>VPN 接続「%1」の IPsec パラメーター</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Windows の既定値</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>固有のもの</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>電話帳にある VPN 接続「%1」の項目</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN 接続「%2」(入力されたキーを使った「%1」のコピー)</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>VPN 接続「%1」に保存された名前とパスワード</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>ネットワーク デバイス %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Windows が新しく作成</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>ないか、動作していない</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Windows が記憶している名前とアドレス (DNS キャッシュ)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Windows ファイアウォールの規則「%1」</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>VPN の通信を外へ通す</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>他の人による変更あり</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>「%1」は、レジストリ値やサービスのスタートアップの種類では修復されないため、展開するものはありません。</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>ファイルを「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>--cause で原因を指定してください。「fix789ctl list --json」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>--as で形式を選んでください: reg、powershell、intune のいずれか。</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>これには、渡された事前共有キーを標準入力で指定する必要があります (--key-stdin)。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>ジャーナルのフォルダーを使用できません。何も変更されませんでした。%1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>サーバーの証明書 (%1) は %2 まで有効でした。現在の日付は %3 です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>サーバーの証明書 (%1) が有効になるのは %2 からです。現在の日付は %3 です。どちらかが間違っています。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>証明書「%1」(%2) は %3 まで有効でした。現在の日付は %4 です。</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>証明書「%1」(%2) が有効になるのは %3 からです。現在の日付は %4 です。</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>他の時刻源によれば、このコンピューターの証明書は現在有効ですが、コンピューター自身の時計では有効ではありません。</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>接続は証明書でサインインし、証明書が有効かどうかは時計によって決まります。</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>他の時刻源によれば、サーバーの証明書は現在有効ですが、このコンピューターの時計では有効ではありません。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>このコンピューターの時計は、他の時刻源と一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>このコンピューターの時計は %1、他の時刻源は %2 を示しています (どちらも UTC)。</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>このコンピューターの日付は記録されていません。</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>このコンピューターまたは他のコンピューターの時刻を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>信頼できる時刻源がありませんでした。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は合っています</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>証明書の失効をチェックできなかったため、Windows がキー交換を終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows はサーバーの証明書を受け入れませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>サーバーの証明書が更新されたかどうかを VPN の管理担当者に確認し、そのルート証明書の提供を依頼してください。</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>値 ServerAuthCert は %1 にあります。</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>代わりに次のものを使用できます: %1。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>VPN サーバーは証明書 %1 を使うように設定されていますが、このコンピューターにはその証明書がありません。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>VPN サーバーは、DirectAccess の証明書 (%1) を使うように設定されています。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert は 1 です。管理者が変更するまで、この設定は維持されます。</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert が 1 ではありません。DirectAccess が証明書を再び置き換える可能性があります。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>VPN サーバーは、自己署名証明書 (%1) を使うように設定されています。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>VPN サーバーは、適切でない証明書 (%1) を使うように設定されています。</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>VPN サーバーは、有効期限の切れた証明書 (%1) を使うように設定されています。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>このコンピューター上の VPN サーバーは、%1 を使うように設定されています。</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>VPN サーバーに設定された証明書を、このコンピューターにある証明書と比較できませんでした。</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>この VPN サーバーにはプライベート アドレスしかありません。ルーター (NAT) の背後にある場合は、AssumeUDPEncapsulationContextOnSendRule = 2 も必要です。</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>このコンピューター自身が VPN サーバーかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>このコンピューターは VPN サーバーではありません。</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>このコンピューター上の VPN サーバーの設定の一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>このコンピューター上の VPN サーバーは、特定の証明書を使うように設定されていません。</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>このコンピューター上の VPN サーバーは正しい証明書を使っています</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>このコンピューターは、サーバーの証明書 (%1、発行者 %2) のルートを信頼していません。</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows は、サーバーの証明書 (%1、発行者 %2) のチェーンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows は、これをすべてのユーザーに表示するわけではありません。管理者としてチェックを実行してください (fix789ctl check %1)。</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>サーバーはサインインに %1 を使いますが、接続はそれを許可していません。</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>ここではサポートされていません。接続を試せるのは Windows 自身だけです。</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Windows が試せる VPN 接続がありません。このコンピューターの接続の 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Windows 自身の接続試行は時間内に終わらず、キャンセルされました。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Windows 自身の接続試行は停止されました。</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Windows 自身の接続試行を開始できませんでした。</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>記録には、キー、パスワード、人の名前は決して含まれません。サーバー、ネットワーク、接続、アドレスは仮の名前に置き換えられます。</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>このシステムに問い合わせなかったか、このシステムにないため、含まれていません: %1。</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>アクセスが拒否されました: %1。これを含めるには、管理者としてもう一度記録してください。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>応答なし: %1。</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>記録されたコンピューターでは、接続を開始できません。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows が自身の接続を試しています。</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>サーバーは、2.0 と同じように扱わなければならないバージョン 2.1 のキー交換に応答します。バージョン 1.0 と 2.0 の同じキー交換には、同じポートで応答がありません。</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>サーバーには到達できますが、このコンピューターとのキー交換を始めません。</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>このコンピューターは、Wi-Fi「%1」からアドレスを取得していません (現在は %2)。</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows は、このネットワークがインターネットにつながっていないと報告しています (「制限付き」)。それが正しいかどうかは、他のチェックでわかります。</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows は、このコンピューターがどのネットワークにも接続していないと報告しています。それが正しいかどうかは、他のチェックでわかります。</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>このコンピューターは Wi-Fi「%1」に接続していますが、ゲートウェイが通知されていないため、このネットワークの先には到達できません。</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>このコンピューターが接続している Wi-Fi はゲートウェイを通知していないため、このネットワークの先には到達できません。</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>このコンピューターはデバイス管理 (MDM) で管理されています。デバイス管理が間違った値を再び設定するかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>このコンピューター上の VPN サーバーは、別の証明書に設定されています。サービス「Routing and Remote Access」を再起動すると、その証明書が使われます。</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>このコンピューターのフィルターを通過させる 2 回目の試行は行われませんでした。それを行えるのは管理者だけです。</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>このコンピューターのフィルターを通過させる 2 回目の試行は行われませんでした。</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>このコンピューターのフィルターがサーバーとの通信を通す状態では Windows は接続に成功し、そうでない場合は失敗します (エラー %1)。このコンピューターのフィルターが VPN を止めています。</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit には --dial が必要です。Windows が 2 回目をどのように試すかを決めるものです。</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all は、実行の指定や --json と組み合わせることができません。</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows は、保存されたものの代わりに、入力されたユーザー名とパスワードを使います。</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>入力されたもの</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>ドメイン ネットワークでの Windows ファイアウォール</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>プライベート ネットワークでの Windows ファイアウォール</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>パブリック ネットワークでの Windows ファイアウォール</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>「セキュリティが強化された Windows Defender ファイアウォール」で、接続セキュリティの規則と、通信をブロックする送信の規則を探してください。1 つずつ無効にし、そのたびにもう一度試してください。</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>%2 の UDP %1 に送ったメッセージの数: %3。それらへの応答は、代わりに %4 から届きました。</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin と --password-stdin は、VPN 接続に対してだけ、--yes と一緒に使えます。</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off には --dial と --permit が必要です。それらで解決しなかった場合にだけ使われます。</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>サインインが完了する前に、サーバーへの接続が閉じられました (エラー %1)。</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>サインインが完了する前に、サーバーが接続を終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>L2TP 用の Windows デバイスが使用中か、設定されていません (エラー %1)。</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>アカウントは、この時間帯のサインインを許可されていません (エラー %1)。</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>アカウントが無効になっています (エラー %1)。</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>アカウントのパスワードの有効期限が切れています (エラー %1)。</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>アカウントにダイヤルインのアクセス許可がありません (エラー %1)。</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>接続用のデバイスが障害を報告しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>アカウントの有効期限が切れています (エラー %1)。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Windows サービス「Remote Access Connection Manager」を開始できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>サインイン後に、ネットワーク プロトコルについて合意できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>サインイン中に接続が終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>サーバーがアドレスを割り当てませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>このコンピューターは、接続が必要とする強度で暗号化できません (エラー %1)。</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>サーバーは、接続が必要とする強度で暗号化できません (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows は、このコンピューター用の証明書を見つけられませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows はデータ保護を設定できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>サーバーのアドレスに到達できません (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows は、このコンピューター用の有効な証明書を見つけられませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows とサーバーは、データ保護について合意できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>キー交換が失敗しましたが、Windows は理由を示していません (エラー %1)。</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>サーバーがこのコンピューターの証明書を拒否しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>キー交換が失敗しました (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows は、サインイン用の証明書を見つけられませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows はすべての種類のトンネルを試しましたが、すべて失敗しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>サーバーは応答しませんでした。おそらくサーバーの証明書が原因です (エラー %1)。</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>サーバーは応答しませんでした。おそらくキーが原因です (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>サーバーのポリシーは、このサインイン方式を許可していません (エラー %1)。</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Windows サービス「IKE and AuthIP IPsec Keying Modules」または「Base Filtering Engine」が実行されていません (エラー %1)。</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Windows サービス「Remote Access Connection Manager」が実行されていません (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>サーバーの証明書は、別の名前に対して発行されています (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>サーバーの名前を解決できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>サーバーがサインイン プロトコルを拒否しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>サーバーのディレクトリに到達できません (エラー %1)。</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>アカウントがロックされています (エラー %1)。</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>双方が互いのキーまたは証明書を受け入れませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>今はもう試さないでください。多くのサーバーは、数回拒否されるとアカウントをロックします。アカウントを確認するよう VPN の管理担当者に依頼し、他のユーザーにも同じ問題が起きているかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>このコンピューターを再起動し、Windows に接続をもう一度試させてください。</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Web ページが開くかどうかを確認し、サーバーの名前を知らされた名前と照らし合わせてから、Windows にもう一度試させてください。</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>ここにもユーザー名とパスワードを入力してください。Fix789 自身のサインインで、サーバーが何と応答するかがわかります。</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Windows の接続にキーをもう一度入力し、試してください。それで解決しない場合は、ここにある他のコンピューターの VPN を切断し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Fix789 自身のネゴシエーションを最後まで進められるように、ここに事前共有キーを入力し、Windows に接続をもう一度試させてください。</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>WSL をシャットダウンし (「wsl --shutdown」)、Windows に接続をもう一度試させてください。</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>このコンピューターを再起動し、デバイス マネージャーで「WAN Miniport (L2TP)」を確認してから、Windows にもう一度試させてください。</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>接続先として指定された名前: 「%1」。</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>サーバーは入力されたユーザー名とパスワードを受け入れます。したがって、Windows に保存されているのは別のものです。</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>Windows の最後の試行では IPsec は機能し、サインインで失敗しました。</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows は自身のデバイスより先に進みませんでした。サーバーには何も届いていないため、キー、ユーザー名、パスワードについては何もわかりません。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>エラー %1 は、事前共有キーを使う接続に合いません。証明書を使う接続で起こるエラーです。</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>エラー %1 は、証明書を使う接続に合いません。事前共有キーを使う接続で起こるエラーです。</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>サーバーの L2TP サービスは応答しますが、その中の PPP が応答しません。</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>ユーザー名とパスワードを、もう一度ゆっくり入力してください。再び拒否された場合は、アカウントがロックされることがあるため、そこでやめて、アカウントの確認を VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>接続「%1」には何も保存されていないため、Windows は現在サインインしているアカウントのログオン情報を提示しますが、%2 が MS-CHAPv2 でのその使用を禁止しています。</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>サーバーはサインインを拒否しました (エラー 691)。したがって、IPsec は機能しました。</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>1 パケットより大きいメッセージに応答がありませんでした。証明書を使う接続では、そのようなメッセージが送られます。</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>サービス「IKE and AuthIP IPsec Keying Modules」は実行されていますが、UDP 500 も UDP 4500 も使用していないため、応答がこのサービスに届きません。</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>このコンピューターに VPN 接続がなく、サーバーも指定されていません。</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>サーバーがサインインを何度か拒否しました。多くのサーバーは、数回拒否されるとアカウントをロックします。理由がわかるまで、もう試さないでください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>サーバーの証明書は「%1」に対して発行されていますが、接続先として指定された名前は「%2」です。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>証明書にどの名前が含まれているかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>今、他の人は接続できると回答されました。</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>今、他の場所からは他の人が接続できると回答されました。</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>この場所にある別の Windows コンピューターが接続していると回答されました。</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>この場所にある他の Windows コンピューターは接続していないと回答されました。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>サービス「%1」が応答しなくなりました。</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL が Windows のネットワークを共有していて (ミラー モード)、Windows の VPN 接続を妨げています。</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>「wsl --shutdown」で WSL をシャットダウンし、VPN をもう一度試してください。それで動作する場合は、ユーザー フォルダーのファイル「.wslconfig」に「networkingMode=nat」を設定してください。</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>そのプログラムで L2TP/IPsec (UDP 500、4500、1701) を許可するか、そのプログラムの管理担当者に依頼してください。保護全体を無効にする必要はありません。</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>サーバーに、このようなクライアント用の L2TP/IPsec 接続が設定されていません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>事前共有キーを使う L2TP/IPsec 接続が、任意のアドレス (IPv4 と IPv6) のクライアント用に設定され、読み込まれているかどうかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>サーバーは L2TP を受け付けません。L2TP ポートが有効になっていません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>L2TP を許可するよう、VPN サーバーの管理担当者に依頼してください。新しくインストールした Windows Server 2025 は、L2TP ポートを設定するまで L2TP 接続を受け付けません。</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>%1 で L2TP を許可してください。「ルーティングとリモート アクセス」、「ポート」、「プロパティ」、「WAN Miniport (L2TP)」、「構成」の順に選び、「リモート アクセス接続 (受信のみ)」をオンにして、ポートの数を 0 より大きい値に設定してください。その後、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>サーバーの証明書は、接続先として指定された名前とは別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>VPN 接続のサーバーとして、サーバーの証明書に含まれる名前の 1 つを入力してください。どの名前でもサーバーにつながらない場合は、指定した名前を含む証明書をサーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>%1 の証明書に、接続先として指定された名前が含まれていないため、Windows が拒否します (エラー 835)。どの名前に接続すべきかを知らせるか、この名前を DNS 名に含む証明書を発行してください。</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>サーバー自身がデータ保護 (ESP) を設定できません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>ログを確認するよう、VPN サーバーの管理担当者に依頼してください。カーネルまたはコンテナーに ESP がないことがよくあります。</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 はキーを受け入れますが、クイック モードに応答しません。ログで、サーバー自身のエラー (「Add SA」、「errno」、「no such file」) を確認してください。カーネルまたはコンテナーに ESP、af_key、XFRM がない可能性があります。</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>サーバーは、1 台のルーターの背後にある複数の Windows コンピューターに同時に対応できません。</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>この場所にある他の Windows コンピューターの VPN を切断し、もう一度試してください。それで解決する場合は、1 つのアドレスの背後にあるクライアントを区別できるようにサーバーを設定することを、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>PPP サービス (pppd) のログを確認するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>%1 の L2TP サービスは応答しますが、その中で PPP に応答するものがありません。pppd が起動するかどうか (ログ、オプション、カーネル モジュール ppp_generic と l2tp_ppp) を確認してください。</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>アカウントがロックされています。</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>今はもう試さないでください。アカウントのロック解除を VPN の管理担当者に依頼し、どのデバイスが古いパスワードでサインインしているかを調べてください。</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>アカウントは VPN の使用を許可されていません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>アカウントが VPN を使用できるかどうか (グループ、ダイヤルインのアクセス許可、時間帯)、アカウントまたはパスワードの有効期限が切れていないかどうかを、VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>サーバーのディレクトリが、サインイン プロトコル MS-CHAPv2 を受け入れません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>他のユーザーにも同じ問題が起きているかどうか、最近ディレクトリのセキュリティが強化されたかどうか (NTLM) を、VPN の管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 が MS-CHAPv2 でのサインインを拒否します (エラー 691)。ディレクトリが受け入れるかどうかを確認してください。NTLMv1 の無効化 (LmCompatibilityLevel 5、「NTLM を制限する」)、グループ Protected Users、または MS-CHAPv2 のないディレクトリ (LDAP、Kerberos) では、パスワードに関係なく拒否されます。</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows は、サインイン中のアカウントのログオン情報を VPN に渡さなくなっています (NTLMv1 がブロックされています)。</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Windows のログオン情報を使わずに VPN 用のユーザー名とパスワードを入力するか、証明書によるサインインを VPN の管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>得られた根拠からは、ここに挙げたもの以外の原因も考えられます。</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>今、この場所にある別の Windows コンピューターがこの VPN に接続していますか?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>今、別の場所にいる人はこの VPN に接続できますか?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>この VPN は、以前このネットワークで動作していましたか?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>最近、VPN サーバーが変更またはアップグレードされましたか?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>事前共有キーがここに入力されるまで</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>ユーザー名とパスワードがここに入力されるまで</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>別のことが原因です。</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>VPN 接続のプロパティの「セキュリティ」で、事前共有キーと証明書のどちらを使っているか、そして試したのがその接続かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>このコンピューターの接続セキュリティの規則 (wf.msc) と VPN 接続が求める暗号化を確認し、Windows に接続をもう一度試させてください。</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 には応答がありませんでした。UDP 4500 では、サーバーは IKEv2 に応答しますが、IKEv1 には応答しません。多くのサーバーは、IKEv1 を UDP 500 でだけ受け付けます。</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>サーバーは Windows サーバーです。IKEv2 に応答しますが、L2TP に必要な IKEv1 には応答しません。</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>このネットワーク (「%2」) では、サーバーが最初は応答せず、数分後に応答したことが %1 回あります。直近では %3 分後でした。</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 分前、このネットワークではサーバーが応答しませんでした。接続後に毎回起こる場合、ネットワークのアクセス許可が遅れています。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>数秒間にわたり、複数の送信元ポートからサーバーに再び問い合わせました。そのうち %1 個のポートでは応答し、%2 個のポートではまったく応答しませんでした。</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>数秒間にわたり、サーバーに再び問い合わせました。しばらくの間はどの送信元ポートにも応答せず、その前後には応答しました。</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>サーバーに送ったものの一部は届き、一部は届きません。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>レスポンダーの UDP %1 に送ったものは、内容のバイトが変わって届きました。別のポートに送ったものは、送ったとおりに届きました。</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>レスポンダーの UDP %1 に送ったものは、別の送信元ポートから届きました。別のポートに送ったものは、送ったときの送信元ポートから届きました。</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>ルーターがキー交換のパケットを書き換えています。</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>インターネットから見たこのコンピューターのアドレスは %1 で、サーバー自身のアドレスと同じです。</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>ここからは、サーバーは UDP 500 でも UDP 4500 でも応答しません。</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>このコンピューターは、VPN の接続先であるネットワークの中にあります。</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>このネットワークの外から試すまで</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>ルーターが IPsec に干渉しなくなるまで</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>大きなメッセージは、2 番目の部分を先に送るとレスポンダーに届き、通常の順序では失われます。</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>サーバーの名前のすべてのアドレスが応答します: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>サーバーは IPv6 で応答します。</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>サーバーのアドレス %1 は、UDP 500 で応答しませんでした。</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>同じ時に、同じ名前の次のアドレスは応答しました: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>サーバーには IPv4 で到達できますが、IPv6 では到達できません。</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>サーバーは IPv4 で応答しますが、Windows が最初に試す IPv6 では応答しません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>サーバーが IPv6 で応答するかどうかを、VPN サーバーの管理担当者に確認してください。応答する場合、このネットワークで IPv6 が機能していません。</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>サーバーの名前には複数のアドレスがあり、そのうちの 1 つが応答しません: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>サーバーの名前のアドレスの 1 つは応答しませんが、別のアドレスは応答します: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>サーバーはアグレッシブ モードに応答しますが、Windows が使うメイン モードには応答しません。</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>サーバーは、アグレッシブ モードの最初のメッセージに応答しました: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>同じキーを ANSI コード ページのバイトにしたものは受け入れられました。</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>別の形にしたキーにも同じ応答が返りました。</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>キーに、ASCII にない文字が含まれています。これはシステムによってエンコードが異なります。サーバーは、UTF-8 ではなく古いエンコード (ANSI コード ページ) のキーを受け入れます。</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>認証、ANSI コード ページのキー</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>代わりに ANSI コード ページのキーを試しました</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>アグレッシブ モード (比較用)</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>このコンピューターは、Windows が「暗号化が必要」の場合に提案する内容を提案しました: %1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>このコンピューターは、Windows が「最強の暗号化」の場合におそらく提案する内容を提案しました: %1。</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>このコンピューターは、Windows が「暗号化は省略可能」の場合におそらく提案する内容を提案しました: %1。</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>サーバーは代わりに次のものを受け入れます: %1。</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>サーバーはデータ (クイック モード) に AES-128 を受け入れますが、Windows が「最強の暗号化」でおそらく提案するものは受け入れません。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>ESP に SHA-1 と組み合わせた AES-128 と 3DES も許可するよう VPN サーバーの管理担当者に依頼し (strongSwan、libreswan: 「esp=aes128-sha1,aes256-sha1,3des-sha1」)、もう一度試してください。</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>この VPN サーバーには、「ルーティングとリモート アクセス」のセキュリティ上の脆弱性を修正する更新プログラム (%1) がありません。最新の累積更新プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>このコンピューターにある更新プログラム %1 について、Microsoft は VPN 接続が失敗する可能性があると述べましたが、どの接続かは述べていません。%2 またはそれ以降の更新プログラムで修正されます。</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>2022 年 1 月、この Windows のバージョンで更新プログラムにより L2TP/IPsec が機能しなくなりました。%1 またはそれ以降の更新プログラムで修正されます。</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>この Windows のビルド (%1) では、他社製のサーバーとの L2TP/IPsec が機能しませんが、このサーバーは Windows サーバーです。%2 またはそれ以降の更新プログラムで修正されます。</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>UDP ポート 1701 に対して、AES-128 と SHA-1 を使い PFS を使わないトランスポート モードの ESP を許可するよう、VPN サーバーの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>「%1」は暗号化の設定ではありません。require、maximum、optional のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>データ (クイック モード) について、サーバーは %1 を受け入れますが、Windows がこれを提案するとは限りません。Windows が提案するとわかっているものは受け入れません。</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>サーバーでは strongSwan が動作しています。これは複数の製品に含まれています。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>サーバーは %1 のベンダー ID を送信しています。</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>サーバーについて得られた情報は、複数の製品に当てはまります。</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>サーバーは、サーバーの表にない %1 のベンダー ID を送信しています。</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>サーバーについて得られた情報の中に、製品を示すものはありません。</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>サーバーは、SoftEther VPN の 6 つのベンダー ID をその順序で送信しています。</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>サーバーの L2TP サービスは「%1」と名乗っています。</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>サーバーは %1 であると回答されました。</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>サーバーは %1 であると回答されましたが、その応答は別の製品に合致します。</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>ログに、1 つの製品だけが書く形式の行があります。</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>ログに、複数の製品に含まれるサービスの行があります。</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>製造元による文書</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>ソース コードで確認</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>ユーザーによる報告</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>この製品に該当する部分はありません</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>設定する内容: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Windows に必要なもの: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>そのログの行: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>これは %1 です。対象バージョン: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>事前共有キーをもう一度入力し、サービス RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>任意のアドレスのピアに対して、メイン モードで、両側に同じキー。</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 以降。2008 までは、チェック ボックスの名前は「L2TP 接続でカスタム IPsec ポリシーを許可する」です</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS が自身でポリシーを作成します。PowerShell: Get-VpnServerConfiguration、Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>IPsec ポリシーを既定に戻します: Set-VpnServerConfiguration -RevertToDefault。その後、サービス RemoteAccess を再起動します。サービス IPsec Policy Agent を再起動するとポリシーが削除されるため、そのたびに RemoteAccess をもう一度再起動します。</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>次のいずれか: AES-256、SHA-1、ECP-384; AES-128、SHA-1、ECP-256; AES-256、SHA-1、MODP-2048; 3DES、SHA-1、MODP-2048; 3DES、SHA-1、MODP-1024。</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 は Windows 2000 と 2003、イベントは Windows Server 2008 以降、コマンドレットは Windows Server 2012 R2 以降</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>この値を、サーバーと各クライアントで 2 に設定し、両方を再起動します。または、サーバーにパブリック アドレスを割り当てます。</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>各 Windows クライアントで AssumeUDPEncapsulationContextOnSendRule = 2 と再起動、またはサーバーのパブリック アドレス。</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista および Windows Server 2008 以降</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>サーバーの手前にあるルーターのポート転送</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>UDP 500 と UDP 4500 をサーバーに転送するか、サーバーにパブリック アドレスを割り当てます (後者は Microsoft の推奨)。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>サーバーに転送された UDP 500 と UDP 4500。UDP 1701 は IPsec の中を通ります。</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 以降</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>IPsec ポリシーを既定に戻します: Set-VpnServerConfiguration -RevertToDefault。その後、サービス RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>AES-128 または 3DES と SHA-1 の ESP、トランスポート モード、PFS なし、UDP 1701。AES-256、SHA-2、GCM だけを受け入れるサーバーでは失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>「リモート アクセス接続 (受信のみ)」をオンにし、「最大ポート数」を 0 より大きい値 (既定は 128) に設定して、「すべてのタスク」&gt;「再起動」を選びます。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>IPsec の中で UDP 1701 に応答する L2TP サービス。</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server、サポートされているすべてのバージョン</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>アカウントのダイヤルインのプロパティ。RADIUS を使う場合は NPS のネットワーク ポリシー</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>パスワードを設定し直し、アカウントの接続を許可します (ダイヤルイン、またはネットワーク ポリシー)。</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>サーバー自身の一覧またはそのディレクトリが、PAP または MS-CHAPv2 で受け入れる名前とパスワード。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 以降</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>静的プールを広げるか、DHCP サーバーに到達できて、アドレスが残っているかを確認します。</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>クライアントごとに 1 つの空きアドレス。</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>接続が使う方式を許可します。</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP、CHAP、MS-CHAPv2 のいずれか。接続のプロパティと同じもの。</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>「リモート アクセス接続 (受信のみ)」をオンにし、「最大ポート数」を 0 より大きい値に設定して、「すべてのタスク」&gt;「再起動」を選びます。新しくインストールした Windows Server 2025 は、それまで L2TP を受け付けません。インプレース アップグレードしたサーバーは、以前の設定を維持します。</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>サーバーが問い合わせる RADIUS サーバー (NPS)</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>RADIUS サーバーが応答するかを確認します。</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>サーバーが待つ時間内の、ディレクトリからの応答。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>シークレットをクライアントのものと照らし合わせます。先頭または末尾に特殊文字を使わないでください。</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>2024 年以降の文書による。ログの行は MX 15.12 以降</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>2024 年以降の文書による</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>ダッシュボードにはありません。client VPN の暗号化は Meraki サポートが設定します</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Windows が提案する 3DES、SHA-1、Diffie-Hellman グループ 2 に戻すよう、Meraki サポートに依頼します。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>MX の手前にあるルーターまたはモデム</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>MX にパブリック アドレスを割り当てるか、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>MX の手前にあるルーターまたはモデム。MX のプライベート アップリンク アドレスは、MX の Security &amp; SD-WAN &gt; Monitor &gt; Appliance status に表示されます</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>UDP 500 と UDP 4500 を MX のプライベート アップリンク アドレスに転送します。MX の WAN でキャプチャすると、届いているかどうかがわかります。</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>MX の WAN でのパケット キャプチャ (UDP 500 と 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>SHA-1 と組み合わせた 3DES または AES-128 を許可するよう、Meraki サポートに依頼します。</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Enabled に設定します。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management。RADIUS または Active Directory を使う場合はそのサーバー</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>パスワードを設定し直し、「Authorized」を yes にします。Meraki Cloud Authentication では、名前はメール アドレスです。RADIUS サーバーでは PAP を許可する必要があります。</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>RADIUS または Active Directory サーバーのログ</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>IPsec の中を通る、暗号化されていないパスワード (PAP)。</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>他で使われていない、より大きなサブネットを選びます。</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>このユーザーに対して yes に設定します。</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>VPN を使用できるアカウント。</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout。RADIUS サーバーでは、RADIUS サーバー側のタイムアウト</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>両方を大きくします。Azure MFA を使う場合、Meraki はサーバーで 300 秒を推奨しています。</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>サーバーとディレクトリが待つ時間内の確認。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: 接続のプロパティ &gt; セキュリティ。RADIUS: NPS のネットワーク ポリシー</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>両方で「暗号化されていないパスワード (PAP)」を許可します。</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>RADIUS サーバーのログ</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP サーバー &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>キーをクライアントにもう一度コピーします。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP サーバー: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi では個々の暗号を選べません。古い暗号も許可する Weak Ciphers をオンにし、ゲートウェイを更新します。</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi ゲートウェイ、2026 年の文書による</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>UniFi ゲートウェイの手前にあるルーター</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>ゲートウェイにパブリック アドレスを割り当てるか (Ubiquiti の推奨)、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>UDP 500 と UDP 4500 をゲートウェイに転送します。ゲートウェイにパブリック アドレスを割り当てる方が適切です。Ubiquiti は、ポートを転送しても NAT の背後では問題が起こると警告しています。</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>L2TP サーバーを有効にするか、作成します。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP サーバー &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>ユーザーのパスワードを設定し直します。Windows では、接続に MS-CHAP v2 を許可します。UniFi はこれを必要とします。</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP サーバー &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>より大きなサブネットを選びます。UniFi は既定では /24 を作成します。</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: 接続のプロパティ &gt; セキュリティ</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>そこで「Microsoft CHAP Version 2 (MS-CHAP v2)」を許可します。</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>Windows の接続のプロパティで MS-CHAP v2 を許可。</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>シークレットをもう一度入力します。</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>L2TP サーバーが使うプロファイル「default」で、hash-algorithm=sha1、enc-algorithm=aes-256,3des、dh-group=modp2048,modp1024 を設定します。</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>このルーターの手前にあるルーター</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>このルーターにパブリック アドレスを割り当てるか、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>このルーターの手前にあるルーター。このルーターでは: /ip/firewall/filter chain=input、/ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>UDP 500 と UDP 4500 を受け入れ、両方を転送します。</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>L2TP サーバーが使うプロポーザル「default」で、auth-algorithms=sha1、enc-algorithms=aes-128-cbc,aes-256-cbc,3des、pfs-group=none を設定します。</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>enabled=yes を設定し、IPsec の後の UDP 1701 を受け入れます。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)、トピック l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>IPsec の中で UDP 1701 に応答する L2TP サービス。この行は、クライアントの L2TP が届いたことを示します。</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret の name、password。RADIUS を使う場合はそのサーバー</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>パスワードを設定し直します。</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug)、トピック l2tp、ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>プールを広げます。</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>mschap2、またはクライアントが使うものを追加します。</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>複数のクライアントが 1 つのパブリック アドレスを共有する場合、caller-id-type=number を設定します。</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>1 つのパブリック アドレスの背後にある 2 台のクライアントを区別するサーバー。</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>L2TP サーバーが作成するピア (exchange-mode=main-l2tp) を使うか、exchange-mode=main を設定します。</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 メイン モード。</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>共有シークレットをもう一度入力し、WAN GroupVPN が有効かどうかを確認します。</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Group 14、AES-256、SHA1、または Group 2、3DES、SHA1 を設定します。</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>サーバーの手前にあるルーター</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>サーバーにパブリック アドレスを割り当てるか、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 以降</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced)。SonicWall の手前にあるルーター</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>これをオンにし、UDP 500 と UDP 4500 を SonicWall に転送します。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>ログ、カテゴリ VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Protocol ESP、Encryption AES-128 または 3DES、Authentication SHA1 を設定し、「Enable Perfect Forward Secrecy」をオフにします。</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>ログ、カテゴリ VPN &gt; VPN IKE (イベント 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>AES-128 または 3DES と SHA-1 の ESP、トランスポート モード、PFS なし、UDP 1701。</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>有効にしてから Configure を選び、アドレスとユーザー グループを設定します。</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users。ローカル ユーザー、または RADIUS サーバーか LDAP サーバー</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>パスワードを設定し直し、ユーザーをそのグループに入れます。</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>出典に記載なし</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>ログ、カテゴリ VPN &gt; L2TP Server (イベント 311、312、344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Start IP から End IP までの範囲を広げます。</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>選択済みのプロトコルに、クライアントが使うプロトコルを追加します。</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>ユーザーのグループと VPN アクセス</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>ユーザーを許可します。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>ログ、カテゴリ Users &gt; Authentication Access (イベント 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>RADIUS サーバーまたは LDAP サーバー</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>応答するかを確認します。</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>ログ、カテゴリ Users &gt; Radius Authentication (イベント 244、746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; そのトンネル。config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>事前共有キーをもう一度入力します。</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>proposal aes256-sha1 3des-sha1 と dhgrp 14 2 を設定します。ウィザードが設定する組み合わせのうち、Windows が提案するのは 3des-sha1 と dhgrp 2 だけで、この組み合わせがないと Windows は接続できません。</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>クライアントは Windows Vista 以降</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>FortiGate の手前にあるルーター。diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>UDP 500 と UDP 4500 を FortiGate に転送します。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>FortiGate に転送された UDP 500 と UDP 4500。NAT を通るトンネルは「none」と表示されません。</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>proposal aes128-sha1 aes256-sha1 3des-sha1、pfs disable、encapsulation transport-mode、l2tp enable を設定します。</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>status enable を設定します。「diagnose vpn l2tp status」で、動作しているものを確認できます。</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>ユーザーをそのグループに入れ、パスワードを設定し直します。</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip、set eip。ウィザードでは Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>sip から eip までの範囲を広げます。</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>net-device enable を設定します。そうしないと、同じ NAT の背後から接続できるクライアントは 1 台だけです。</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>DefaultRAGroup でキーをもう一度入力します。事前共有キーを使うクライアントは、他のグループを指定できません。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>pre-share、aes-256、sha、group 14 のポリシー、または 3des、sha、group 2 のポリシーを追加します。外側のインターフェイスで「crypto ikev1 enable」。</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal。ASA の手前にあるルーター</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>「crypto isakmp nat-traversal 20」を設定し、UDP 500 と UDP 4500 を転送します。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>「mode transport」を指定したトランスフォーム セット esp-aes esp-sha-hmac (または esp-3des esp-sha-hmac) をダイナミック マップに追加します。ライフタイムは少なくとも 300 秒。</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>l2tp-ipsec を追加します。</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>パスワードを設定し直します。LOCAL と RADIUS は MS-CHAP に対応していますが、LDAP、NT、Kerberos は PAP だけです。</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>プールを広げ、グループ ポリシーの vpn-simultaneous-logins を大きくします。</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>クライアントが使い、AAA サーバーが対応しているものを設定します。</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>外側のインターフェイスで IKEv1 を有効にします。L2TP over IPsec は IKEv2 では動作しません。</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>任意のアドレスのピアに対して、キーをもう一度入力します。</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>pre-share、aes 256、sha、group 14 のポリシーを追加します。</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>「set pfs」を指定せずに、「mode transport」を指定したトランスフォーム セット esp-aes esp-sha-hmac をダイナミック マップに追加します。</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>これらを設定します。「show vpdn tunnel」で、届いたものの一覧を確認できます。</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>バーチャル テンプレートの「ppp authentication」が指定するリストで、パスワードを設定し直します。</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>「ppp authentication ms-chap-v2」、またはクライアントが使うものを設定します。</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>キーを設定し直します。キーの Identifier は「allusers」でなければなりません。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients の Phase 1</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>AES 256、SHA1、DH group 14、Key Exchange version v1、Negotiation Mode Main を設定します。</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>pfSense の手前にあるルーター</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>pfSense にパブリック アドレスを割り当てるか、各 Windows クライアントにレジストリ値を設定します。マニュアルは、NAT の背後にある Windows クライアントはほぼ確実に失敗すると警告し、IKEv2 を勧めています。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal。pfSense の手前にあるルーター</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>NAT Traversal を Auto に設定し、UDP 500 と UDP 4500 を転送します。</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients の Phase 2</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Mode Transport、Protocol ESP、Encryption AES 128、Hash SHA1、PFS off を設定します。</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>WAN で有効にし、IPsec タブに、WAN アドレスへの UDP 1701 の通信を通すルールを追加します。</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 以降</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users。RADIUS を使う場合はそのサーバー</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range、Subnet Mask、Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>ユーザー数と範囲を増やします。</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Windows の接続のプロパティと同じものを選びます (マニュアルでは CHAP を使用)。</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>「allusers」用のキーを設定したモバイル クライアントの Phase 1 を使います。</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>クライアント自身の、多くの場合プライベートな IPv4 アドレスを ID として受け入れるサーバー。</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>キーをもう一度入力します。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>サーバーのフォルダーの server_log/ (キーに関する行はありません。確立されなかった IKE SA の 10 秒後にクライアントが削除されたことが、ログに記載されます)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>設定はありません: IPsec の暗号は選択できません</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>サーバーを更新します。最新のものは、Windows が提案する AES-256、SHA-1、MODP-2048 の組み合わせを受け入れます。</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>サーバーのフォルダーの server_log/</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>UDP 500 と UDP 4500 をサーバーに転送します。</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>サーバーに転送された UDP 500 と UDP 4500。この行は、クライアントが UDP 4500 で届くと表示されます。この行がなければ、UDP 4500 には何も届いていません。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>サーバーを更新します。</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>チェック ボックスをオンにします。</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>IPsec の中で UDP 1701 に応答する L2TP サービス。この行は、動作しているサービスのログにあります。</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>パスワードを設定し直します。名前の後ろにハブが必要な場合があります: user@hub。既定のハブは VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings にあります。</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>仮想ハブの security_log/</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>仮想 DHCP サーバーの範囲を広げるか、仮想ハブのネットワークにある DHCP サーバーを確認します。</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>ユーザーまたはグループのセキュリティ ポリシーで、アクセスを許可します。</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>設定はありません: サーバーは PAP と MS-CHAPv2 を受け入れます</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>クライアントで PAP または MS-CHAPv2 を許可します。</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>キーをもう一度入力し、Apply を押します。</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>DSM とパッケージ VPN Server を更新します。</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>NAS の手前にあるルーター</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>NAS はほとんどの場合 NAT の背後にあります。各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>NAS の手前にあるルーター。Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>UDP 500 と UDP 4500 を NAS に転送し、NAS のファイアウォールで両方を許可します。UDP 1701 を転送する必要はありません。</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Windows ではオフのままにします。これに関する他の設定はありません。DSM とパッケージ VPN Server を更新します。</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>チェック ボックスをオンにし、NAS のファイアウォールで UDP 1701 を許可します。</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>DSM アカウントのパスワードを設定し直し、Privilege でそのアカウントの L2TP/IPSec をオンにして、MS-CHAP v2 を使います。</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address、Maximum connection number、Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>両方の最大数を大きくします。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key。またはプロファイルの IKE Authentication Method、Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>キーをもう一度入力し、OK を押します。</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>そこで High (ESP) を許可します。Medium は AH で、Windows はこれを提案しません。</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service、およびその Bind to WAN タブ</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>クライアントが到達する WAN について、これをオンにします。ユーザーのプロファイルで「L2TP with IPsec Policy」を Must または Nice to Have に設定します。</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>アカウントを有効にし、最大 19 文字のパスワードを設定し直します。</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>DHCP プールにアドレスが残っているサブネットを選びます。</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>シークレットをクライアントのものと照らし合わせ、シークレットの ID が任意のアドレスのピアに一致することを確認します。その後、「swanctl --load-creds」または「ipsec rereadsecrets」を実行します。</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (ipsec.conf の場合は strongswan-starter)。swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>aes256-sha1-modp2048 (古いクライアント用には 3des-sha1-modp2048) を追加します。</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>サーバーが NAT の背後にあるか、「encap = yes」によってそのように見えています。パブリック アドレスを割り当てて「encap = no」を設定するか、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>esp_proposals を DH グループなしの aes128-sha1,aes256-sha1,3des-sha1、mode を transport、local_ts を dynamic[udp/1701] に設定します。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>xl2tpd を起動します。クライアントが使うアドレスで、IPsec の後の UDP 1701 を受け入れます。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (xl2tpd の pppd)。RADIUS を使う場合は RADIUS サーバーの一覧</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>そこで名前とパスワードを修正します。</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd、またはシステム ログ</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>「ip range」を広げます。</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>xl2tpd の pppoptfile (多くの場合 /etc/ppp/options.xl2tpd): require-…、refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>クライアントと同じプロトコルを必須とし、許可します。MS-CHAPv2 の場合は require-mschap-v2 です。</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>カーネルの ESP。コンテナーの場合は、そのホストのもの</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>カーネルで、トランスポート モードの ESP を使えるようにします。コンテナーがある場合は、コンテナーでも使えるようにします。</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>トランスポート モードの ESP に対応したカーネル。</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>両方を psk に設定するか、クライアントに証明書を渡します。</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>認証方式としての事前共有キー、またはコンピューター用の証明書。</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>%any に設定します。</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>L2TP クライアント用に version を 0 または 1 に設定します (keyexchange=ikev1)。</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>任意のアドレスのピア用に、version が 0 または 1 の接続を追加します。</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>任意のアドレスのピア用の、事前共有キーを使う接続。</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>pppd のプラグイン radius.so の RADIUS サーバー</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>%any の PSK をクライアントのものと照らし合わせ、その後サービス ipsec を再起動します。</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>ike= に aes256-sha1;modp2048 を追加します。システムの暗号ポリシーが SHA-1 を禁止している場合は、このサーバーで許可します。</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>サーバーが NAT の背後にあります。パブリック アドレスを割り当てるか、各 Windows クライアントにレジストリ値を設定します。</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec。/var/log/secure または /var/log/auth.log (plutodebug を使用)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>サーバーの手前にあるルーターのポート転送。/etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>phase2alg=aes128-sha1,aes256-sha1、type=transport、leftprotoport=17/1701、rightprotoport=17/%any、pfs=no を設定します。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>authby=secret を使う接続を追加するか、クライアントに証明書を渡します。</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>ikev1-policy=accept を設定します。バージョン 5 の既定は drop です。</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>authby=secret と right=%any を使う接続を追加し、読み込みます (auto=add)。</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>xl2tpd を起動し、IPsec の後の UDP 1701 を受け入れます。</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets。RADIUS を使う場合は RADIUS サーバーの一覧</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>pppoptfile (多くの場合 /etc/ppp/options.xl2tpd): require-…、refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>シークレットを設定し直し、commit を実行します。</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>ike-group がない場合、VyOS が受け入れるのは aes256-sha1-modp1024 と 3des-sha1-modp1024 だけで、Windows が提案するのは後者だけです。aes256、sha1、dh-group 14 の ike-group を設定します。</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>外側のインターフェイスのファイアウォール。VyOS の手前にあるルーター</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>外側のインターフェイスで UDP 500、ESP、UDP 4500 を許可し、UDP 1701 を「ipsec match-ipsec」で許可します。</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>esp-group がない場合、VyOS が受け入れるのは aes256-sha1 と 3des-sha1 だけです。aes128、sha1、PFS なしの esp-group を設定します。</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>outside-address を設定し、外側のインターフェイスで UDP 1701 を「ipsec match-ipsec」で許可します。</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>パスワードを設定し直し、commit を実行します。</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>範囲を広げるか、次のプールを指定します。</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>mschap-v2、またはクライアントが使うものを設定します。</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>%1 の手前にあるルーターのポート転送を確認してください。UDP 500 と UDP 4500 は、両方とも VPN サーバーに転送される必要があり、他の機器に転送されてはなりません。</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall の「Forwarding rules」。MX 自身がサーバーの場合は、どちらのポートも転送しないでください。</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 は、Windows が L2TP/IPsec で提案する方式 (AES-256 と SHA-1 と ECP-384、AES-128 と SHA-1 と ECP-256、AES-256 と SHA-1 と MODP-2048、3DES と SHA-1 と MODP-2048 または MODP-1024) をどれも受け入れません。このうちの 1 つを許可してください。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: 「aes256-sha1-modp2048」。ログの記載: strongSwan「no proposal found」、libreswan「no acceptable Oakley Transform」、MikroTik「no suitable proposal found」。</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 自身が、UDP 500 で待ち受けているサービスはないと報告しています。IPsec サービスを開始してください。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: 「systemctl status strongswan」。libreswan: 「ipsec status」。Windows: サービス「Routing and Remote Access」。</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 は IKEv2 に応答しますが、L2TP/IPsec に必要な IKEv1 には応答しません。L2TP クライアントに IKEv1 を許可するか、種類が IKEv2 の接続の設定を送ってください。</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: 「ikev1-policy=accept」。strongSwan: 「version = 1」。</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 は、こちらが提案するものをすべて拒否します。任意のアドレスの L2TP クライアント用の接続が設定され、読み込まれているかどうかを確認してください (IPv6 には別の接続が必要です)。</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>ログの記載: strongSwan「no IKE config found」、libreswan「no connection has been authorized」。</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>%1 の事前共有キーを安全な方法でもう一度送り、変更されたかどうかを知らせてください。サーバーのログに、こちらの試行が記録されています。</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: 「could not decrypt payloads」。libreswan: 「mismatch of preshared secrets」。FortiGate: 「probable pre-shared secret mismatch」。MikroTik: 「parsing packet failed, possible cause: wrong password」。</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 がこのコンピューターの IKE ID を拒否します。Windows は自身の内部アドレスを ID として使います。L2TP クライアントからの任意の ID を受け入れてください。</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan と libreswan: 「rightid=%any」。</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 はキーを受け入れますが、Windows がデータ (クイック モード) に提案するものを拒否します: AES-128 または 3DES と SHA-1 の ESP、トランスポート モード、PFS なし、UDP 1701。これを許可してください。</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan、libreswan: 「esp=aes128-sha1,aes256-sha1,3des-sha1」、「type=transport」、「leftprotoport=17/1701」。</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>1 つのアドレスの背後にある複数の Windows コンピューターが、同時に %1 に接続できません。サーバーがそれらを区別できるようにしてください。</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: プラグイン connmark。他の Linux サーバー: すべてが内部で UDP 1701 を使うため、L2TP 以外のプロトコル。</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>%1 への IPsec は確立していますが、その中で L2TP (UDP 1701) に応答するものがありません。L2TP サービスが動作しているかどうか、サーバー自身のファイアウォールが IPsec の後の UDP 1701 を許可しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Linux では xl2tpd です。Windows では「Routing and Remote Access」で、0 より多い L2TP ポートが必要です。</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>どのサーバーですか?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>%1 の場合:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>製品「%1」はありません。次のいずれかを選んでください: %2。</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>原因「%1」はありません。</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>表に、これに関する記載はありません。</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>サーバーは %1 です。</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>サーバーは次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>製品を特定できませんでした。</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>--identify FILE か、--product と --cause のどちらかを使い、他の引数は指定しないでください。</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>サーバーがどの製品かわかる場合は、「fix789ctl report」に「--answer server-product=ID」を追加してください。管理者への依頼に、その製品のメニューとログの行が記載されます。「fix789ctl servers」で製品の一覧を確認できます。</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>このサーバーは、TCP を使える OpenVPN も提供できます。各コンピューターにクライアント プログラムが必要です。</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>このサーバーは、Windows に組み込まれている IKEv2 も提供できます。サーバーに証明書が必要です。</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server は、Windows に組み込まれている SSTP over TCP 443 も提供できます。サーバーに証明書が必要です。</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server は、Windows に組み込まれている SSTP over TCP 443 も提供できます。サーバーに証明書が必要です。</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS は、Windows に組み込まれている SSTP over TCP 443 も提供できます。ルーターに証明書が必要です。</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Cisco Meraki MX は、L2TP に加えて、ポート 443 を使う AnyConnect (Cisco Secure Client) も提供できます。ライセンスと、各コンピューターのクライアント プログラムが必要です。</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Cisco ASA は、ポート 443 を使う AnyConnect (Cisco Secure Client) も提供できます。各コンピューターにクライアント プログラムが必要です。</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS は、ポート 443 を使う OpenConnect も提供できます。各コンピューターにクライアント プログラムが必要です。</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>このネットワークがこれらのポートをブロックしている限り、IKEv2 も同じポートを使うため、ここでは失敗します。TCP 443 を使う VPN (SSTP、OpenVPN、またはサーバーの製造元のクライアント) は、通常は通ります。</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>ルーターでポート 1701 を開いても、何も変わりません。L2TP は IPsec の中を通ります。</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>先にサーバーを修正してください。新しく計画する場合: Microsoft は、Windows Server の今後のバージョンで L2TP を非推奨としています。</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>バージョン 5 以降の libreswan は、「ikev1-policy=accept」が設定されていない限り IKEv1 を無視します。ログには「ignoring IKEv1 packet as global policy is set to silently drop」と記載されます。</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>アップグレードにより、古い方式が使えなくなります。libreswan では 3.30 以降 MODP-1024 が無効になり、RHEL 9 とその関連ディストリビューションの暗号ポリシーでは SHA-1 が無効になっています。ログには「no acceptable Oakley Transform」(libreswan) または「no proposal found」(strongSwan) と記載されます。</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>RHEL 9 とその関連ディストリビューションの暗号ポリシーでは、サーバーの設定が変わっていなくても、Windows がここで必要とする SHA-1 が無効になっています。</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>新しいカーネルへの更新やコンテナーへの移行の後、ESP がないことがあります。ログには「Add SA」と「errno 2」または「errno 93」(libreswan)、あるいは「unable to install inbound and outbound IPsec SA (SAD) in kernel」(strongSwan) と記載されます。</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>このプロトコルは今も適していますか?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Windows 自身のデバイスまたは接続が、Windows の想定どおりに設定されていません (エラー %1)。</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>サインイン中に、双方が設定について合意できませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>接続が長い間使われなかったため、終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>接続が失われました (エラー %1)。</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>ユーザーが Windows からサインアウトしたため、接続が終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>コンピューターがスリープ状態になったため、接続が終了しました (エラー %1)。</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>試行がこのコンピューターでキャンセルされました (エラー %1)。</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Windows が次に試した直後に、管理者としてもう一度チェックしてください。Windows が使った証明書がわかります。その試行についてログに何と書かれているかを、VPN サーバーの管理担当者に確認してください。</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Fix789 自身のネゴシエーションを最後まで進められるように、ここに事前共有キーを入力してください。その後、ここにある他のコンピューターでこの VPN を切断し、Windows に接続をもう一度試させてください。</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>別のコンピューターから、同じユーザー名で接続してください。それで動作する場合は、このコンピューターのデバイス マネージャーで「WAN Miniport (IP)」、「(IPv6)」、「(L2TP)」を削除し、ハードウェア変更のスキャンを行ってから、Windows にもう一度試させてください。</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>どの VPN 接続が試されたかと、その種類が L2TP/IPsec かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Windows に接続をもう一度試させてください。同じように終わる場合は、かかった時間を記録し、別のネットワークから試してください。</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows は接続しましたが、%1 秒後に接続が切れました (エラー %2)。</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Windows にもう一度接続させてください。同じように切れる場合は、続いた時間を記録し、別のネットワークから試してください。</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>キーが指定されなかったため、キー、ユーザー名、パスワードは試されませんでした。</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Fix789 自身のサインインは成功します。Windows の接続に同じユーザー名とパスワードを設定し、「セキュリティ」で「Microsoft CHAP Version 2」を許可して、「暗号化が必要」を選んでください。</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>サーバーは入力どおりのキーを受け入れませんが、Windows が保存しているキーをたった今受け入れました。</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>他の人がこのプログラムを変更できるため、管理者として実行されません。インストーラーでインストールしてから、もう一度試してください。(%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>このプログラムがコンピューターへの変更を記録するフォルダーが、別のアカウントによって作成されたか、他の人が書き込める状態です。(%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>このコンピューターは、接続に固有の IPsec パラメーター (%1) で指定されたものを提案しました: %2。</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>サーバーは、それらがない場合に Windows が提案するものを受け入れます: %1。</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>サーバーは、接続に固有の IPsec パラメーターを受け入れませんが、それらがない場合に Windows が提案するものは受け入れます。</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows は自身の試行を終了しましたが、理由を示していません (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows が接続するには、名前、パスワード、またはその他の入力が必要です (エラー %1)。</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>接続の証明書が失効しています (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows は、証明書が失効しているかどうかをチェックできませんでした (エラー %1)。</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>接続の証明書は、今日の時点で有効ではありません (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows は、証明書の発行者を信頼していません (エラー %1)。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>このコンピューターのフィルターがサーバーとの通信を通す状態でも、Windows は接続に失敗します (エラー %1)。パケットを検査するプログラム、または同じ優先度のフィルターが、まだ止めている可能性があります。</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>このコンピューターのセキュリティ プログラムで、サーバーへの UDP 500、UDP 4500、UDP 1701、ESP を許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>ファイアウォールがサーバーとの間のすべてのパケットを通す状態でも、Windows は接続に失敗します (エラー %1)。接続セキュリティの規則、またはパケットを検査するプログラムが、まだ止めている可能性があります。</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>ファイアウォールがサーバーとの間のすべてのパケットを通す状態では Windows は接続に成功し、そうでない場合は失敗します (エラー %1)。このコンピューターのファイアウォールの何かが VPN を止めています。</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Windows の最後の試行では、Windows とサーバーは互いのキーまたは証明書を受け入れました。次の段階である、データ用の IPsec で失敗しました (エラー %1)。</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>データ (クイック モード) について、サーバーは接続に固有の IPsec パラメーターを受け入れませんが、それらがない場合に Windows が提案するものは受け入れます。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>サービス「Base Filtering Engine」が実行されていないため、Windows は破棄されたパケットを記録しません。</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>L2TP 用の Windows デバイスを有効にするか、いったん無効にしてから有効にします。それでも動作しない場合に限り、Windows がデバイスを削除して再び検出します。Windows のバージョンによっては、再起動後にしか検出されません。他の VPN 接続は短時間中断されます。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>この VPN 用に IPsec ポリシーが作成されているかどうかを、このコンピューターの管理担当者に確認してください。作成されている場合、それが Windows 自身のポリシーの代わりになります。</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows はこのサービスを保護しています。スタートアップの種類の変更は、次の再起動時に有効になります。Windows が変更を拒否した場合、変更できるのはこのコンピューターの管理担当者だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>「%1」は有効になりましたが、その後 Windows が再起動されていません。</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>次のサービスが開始中または停止中です: %1。いつからその状態かはわかりません。数分後にもう一度チェックしてください。それまでに何も変わらない場合は、このコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>接続「%1」は、L2TP/IPsec を使うことのない VPN の種類に設定されています。</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>このプログラムはこれらのパラメーターを読み取れないため、Windows が何を提案するかわかりません。</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>このプログラムはこれらのパラメーター (%1) をサーバーに提案しなかったため、サーバーが Windows の提案を受け入れるかどうかわかりません。</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>接続に固有の IPsec パラメーターがあります: %1。</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>このコンピューターは、Windows が既定で提案するものの代わりに、これらをサーバーに提案しました。Microsoft の文書では、これらは L2TP に適用されます。Windows がこれらを使って実際に何を送るかは、確かめられていません。</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>サーバーは、接続に固有の IPsec パラメーターを受け入れます。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>VPN サーバーが必要とする IPsec パラメーターを、このコンピューターの管理担当者に確認してください (Set-VpnConnectionIPsecConfiguration)。</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows は、接続「%1」がどのように設定されているかを示しません。もう一度チェックしてください。それでも示さない場合は、接続を設定したユーザーとしてチェックしてください。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>接続「%1」には VPN の種類の一覧があり、L2TP/IPsec がその中にあるかどうかはわかりません。接続の設定で「事前共有キーを使った L2TP/IPsec」を選び、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows は接続を試しませんでした。接続にユーザー名とパスワードが保存されておらず、それらがないと Windows は現在サインインしているアカウントのログオン情報をサーバーに提示することになるためです。Windows の VPN 設定から一度接続し、もう一度チェックしてください。その結果がログからわかります。</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>このコンピューターのフィルターを通過させる 2 回目の試行は、1 分以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>ファイアウォールがこのサーバーとのすべての通信を通す状態での試行は、1 分以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>ファイアウォールがこのサーバーとのすべての通信を通す状態での試行は行われませんでした。</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows はキー交換がどこまで進んだかを記録しますが、それを読めるのは管理者だけです。Windows が次に試した直後に、管理者としてもう一度チェックしてください。保存されたキーが異なること、またはルーターが 1 台のコンピューターの通信しか通さないことを証明できる可能性があります。</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>組織のポリシーにより、ファイアウォールは規則で許可されていないものをすべてブロックします。</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>ファイアウォールの規則「%1」は組織のポリシーによるもので、ポリシーが規則を再び作成します。</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>サービス「Base Filtering Engine」が実行されていません。これがないと Windows ファイアウォールも動作しません。</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>修復プログラムを起動できませんでした。何も変更されませんでした。%1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>修復プログラムは終了コード %1 で終了し、結果を残しませんでした。「fix789ctl history」で、何が変更されたかを確認できます。</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>修復プログラムは終了しましたが、その報告を読み取れませんでした。「fix789ctl history」で、何が変更されたかを確認できます。</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>管理者が同意しませんでした。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>フォルダーを引き継ぎますか? 中にあるものは、別の名前のフォルダーに残ります。引き継がない場合、Fix789 はこのコンピューターを修復できません。「はい」の場合は y を入力してください。</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>修復プログラムが管理者の権限なしで起動されました。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>他の人がこのプログラムのフォルダーを変更できるため、修復プログラムは終了しました。インストーラーでインストールしてから、もう一度試してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>修復プログラムの準備を Windows が許可しませんでした。Windows を再起動してから、もう一度試してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>修復プログラムのファイルがないか、破損しています。インストーラーでこのプログラムをもう一度インストールしてください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>このプログラムが変更を記録するフォルダーが、別のアカウントによって作成されたか、他の人が書き込める状態です。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>このプログラムが変更を記録するフォルダーを作成できなかったか、開けませんでした。Windows を再起動してから、もう一度試してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>フォルダーの名前を変更できませんでした。その中のファイルを開いているプログラムがあるのかもしれません。Windows を再起動してから、もう一度試してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>元に戻しました。すべてこれらの修復の前の状態です。</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>このプログラムがコンピューターへの変更を記録するフォルダーを読み取れません。Windows を再起動してから、もう一度試してください。%1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>標準入力は Unicode ではありませんでした。コード ページ %1 として読み取りました。</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>標準入力に「?」が含まれています。Windows PowerShell は、「ä」などの文字の代わりにこれを送ります。別の文字があるはずの場合は、代わりにシークレットを手で入力するか、先に「$OutputEncoding = [Text.Encoding]::UTF8」を実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>「%1」は、このプログラムが読み取れる「CustomIPSecPolicies」の値ではありません。</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off を指定すると、最長 1 分間、サーバーとの間のすべてのパケットが、どのフィルターにも止められずに通ります。実行を承認するには、--yes を追加してください。</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows が自身の接続を試しています。サーバーのパケットを止めるフィルターはありません。</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>個人の設定は、管理者として実行されているプログラムからは変更されません。管理者の権限なしで、このプログラムを起動してください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>「selftest」に引数は指定できません。</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>Windows の最後の試行で使われたのは L2TP/IPsec ではなく %1 だったため、事前共有キーについては何もわかりません。</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>最後の試行についての Windows 自身の記録が、互いに矛盾しています。一方によれば、Windows とサーバーは互いのキーまたは証明書を受け入れており、もう一方によれば、受け入れていません。そのため、どちらも根拠として使いません。</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>キー交換サービスを再び有効にする</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>IPsec サービスを再び有効にする</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Windows の VPN サービスを再び有効にする</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>L2TP ドライバーを再び有効にする</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Windows のフィルター サービスを再び有効にする</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>サービス「%1」を再び有効にする</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>L2TP 用の Windows デバイスを再び動作させる</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>ルーター (NAT) の背後にある VPN サーバーを許可する</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>ルーター (NAT) の背後にある VPN サーバー用の値を数値として書き込む</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>ルーター (NAT) の背後にある VPN サーバー用の値を、Windows が読み取る場所に書き込む</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Windows が再び L2TP を IPsec で保護するようにする</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>破損した VPN 接続を削除する</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>VPN 接続を L2TP/IPsec に設定する</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>VPN 接続を事前共有キーに設定する</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>VPN 接続に Windows の既定の IPsec パラメーターを適用する</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>入力したキーを使って VPN 接続をコピーする</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>余分な文字を除いたキーを使って VPN 接続をコピーする</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>保存されたユーザー名とパスワードを消去する</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Windows ファイアウォールで VPN の通信を外へ通す</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Windows ファイアウォールで、トンネル内の L2TP の通信を外へ通す</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Windows にサーバーのアドレスをもう一度問い合わせさせる</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>このコンピューター上の VPN サーバーに、更新された証明書を設定する</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>このコンピューター上の VPN サーバーの証明書を、サーバー自身のものに戻す</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>古いものの代わりに、入力したユーザー名とパスワードを保存する</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>自宅またはオフィス</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>学校またはキャンパス</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>組織のゲスト ネットワーク</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>ホテルまたはコワーキング スペース</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>このチェックの時刻: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows が接続に失敗し始めた時刻: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>場所: ネットワーク「%1」(%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>場所: ネットワーク「%1」</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>パブリック アドレス: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>場所と時刻:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>記録されたコンピューター</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi またはケーブル</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>拠点のファイアウォール</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>このコンピューターでは何もチェックされませんでした。</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>このコンピューターに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>サーバーからの応答が、この経路で届きました。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>サーバーは応答します。</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>サーバーに到達できます。</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>この経路では応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>可能性あり: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>手前の経路が閉じている間は不明です。</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>経路のこの部分については何もわかっていません。</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>サーバーとの通信は行われませんでした。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認されたこと</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Fix789 %1 でチェックしました。時刻: %2。</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>元に戻すには:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 による変更はないか、すべて元に戻されました。</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>サーバーまでの経路</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更されたこと</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>送るメッセージ</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修復: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>チェック: %1。「--verbose」で残りを表示します。</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>修復済み: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>問題: L2TP/IPsec VPN。%1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>問題: %1 への L2TP/IPsec VPN。%2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>開始: %1 (UTC)。Windows が最後に接続した %2 より後で、最初に失敗した試行です。</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>開始: %1 (UTC)。Windows のログにある最も古い失敗した試行です。</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC、中断)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>変更: Fix789 による変更はないか、すべて元に戻されました。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>元に戻す: 元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>ケース: %1。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>「%1」は色の設定ではありません。auto、always、never のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>形式を 1 つ選んでください: text、man、bash、zsh、powershell のいずれか。1 つのコマンドについて表示できるのは text だけです。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>コマンドを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>このコンピューターにあるもの: %1。</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>レポートの形式を 1 つ選んでください: text、html、json、ticket のいずれか。ファイルは --output でだけ指定してください。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>これは Fix789 のポータブル版です。原因を調べますが、何も変更しません。修復するには、インストーラーで Fix789 をインストールしてください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki ダッシュボード: %2 件の要求のうち %1 件</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ここでは ESP 自体がブロックされています。これが問題になるのは、クライアントとサーバーの間に NAT がない場合だけです。NAT の背後では、ESP は UDP 4500 の中を通ります。</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>ルールが UDP 1701 をブロックしています。この VPN には影響しません。L2TP は ESP の中を通ります。</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>サーバーはこの組織のアプライアンスです。同じアプライアンスのネットワークの中にあるクライアントは、このアプライアンスの client VPN を使用できません。</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>この組織のサイト間 VPN が同じサーバーに接続し、同じポートを使っています。一方がもう一方の応答を受け取ってしまう可能性があります。</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>クライアントがログイン ページでサインインするまで、この Wi-Fi はすべての通信をブロックします。</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>アクセス ポイントがアドレスを変換しています (NAT mode)。VLAN のポリシーは適用されず、アプライアンスから見えるのはアクセス ポイントのアドレスです。</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>結果はクライアントのグループ ポリシーによって異なります。--role でグループ ポリシーを指定するか、--client でクライアントを指定してください。</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Wi-Fi ネットワークを読み取れませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>「%1」は、「%2」のグループ ポリシーでも identity PSK でもありません。</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>この Wi-Fi は無効になっているため、何も接続できません。</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>このクライアントの Wi-Fi を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>組織のネットワークを 1 つも読み取れませんでした。</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>ネットワーク「%1」はありません。</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>ダッシュボードは、クライアント「%1」を認識していません。</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Wi-Fi「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>グループ ポリシーまたは identity PSK「%1」はありません。</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Wi-Fi もアプライアンスも読み取れませんでした。</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>ルールなし: 許可</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>この Meraki ネットワークでの %1 への VPN 通信</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>%1 に読み取った内容です。</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>前回のページから変わった点はありません。</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>前回のページから変わった点:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>このクライアントのポリシーを「Normal」に設定します。</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>この Wi-Fi のログイン ページでサインインします。</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>アプライアンスに %1 を追加するか、Wi-Fi の VLAN を修正します。</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>行 %1 で、UDP 500 と UDP 4500 の両方が VPN サーバーに転送されるようにします。アプライアンス自身がサーバーの場合は、この行を削除します。</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>同じルールの一覧にレイヤー 3 ルールを追加します: Allow、プロトコル UDP、%1 へ、ポート 500,4500。アクセス ポイントでは、このようなルールに一致する通信にはレイヤー 7 ルールが適用されません。または、レイヤー 7 の行 %2 を削除します。</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>レイヤー 7 の行 %1 を削除するか、対象を狭めます。レイヤー 3 ルールは、この行より優先されません。</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>行 %1 の上に行を追加します: Allow、プロトコル UDP、%2 へ、ポート 500,4500。</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %3 への %2 は「%4」(%5) によってブロックされています。%6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %3 への %2 は行 %4 (「%5」: %6) によってブロックされています。場所: %7。%8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>このキーでは読み取れません</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>存在しないか、このキーでは見えません</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>このネットワークでは使われていません</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>ダッシュボードが応答しませんでした</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>応答が不完全か、文書どおりではありません</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>記録に含まれていません</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>ログイン ページ</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID のファイアウォール</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>グループ ポリシー</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN の経路</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX のルール</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>サーバーの MX</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>VPN に必要なものは、ベースラインを保存した時点から何も変わっていません。</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>ベースラインを保存した時点から変わった点:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>このコンピューターの現在の状態をベースラインとして保存しました。「fix789ctl baseline」で、何が変わったかを確認できます。</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>「baseline --keep」を使ってください。比較するには「baseline」を使ってください。</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>まだベースラインが保存されていません。VPN が動作しているときに「fix789ctl baseline --keep」を実行してください。</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base は 0 から %1 までの数で指定してください。</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>引数「%1」はありません。</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>--to で VPN サーバーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>「%1」はサーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>「%1」はハードウェア アドレスではありません。</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>クライアントとロールのどちらか一方を指定してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>記録された組織には、キーもダッシュボードも必要ありません。すでに保存されています。</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>これは Meraki ダッシュボードのデータの所在として指定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>「%1」はアドレスではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>「%1」は組織の ID ではありません。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>これは Meraki ダッシュボードの API キーではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Meraki ダッシュボードに %n 件の要求を、1 秒あたり最大 8 件で送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Meraki ダッシュボードがこの API キーを拒否しています。</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Meraki ダッシュボードに問い合わせることができませんでした。%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>このキーでアクセスできる組織が複数あるか、1 つもありません。--organisation で 1 つ指定してください。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>ファイル「%1」はすでに存在しますが、この種類のページではありません。ファイルは元のまま残しました。</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>フォルダーの中では、このクライアントの名前は %1 です。</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>「site %1」に --%2 というオプションはありません。</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>このコンピューターには、信頼されているキーがありません。--trust で公開キーのファイルを指定するか、管理者に依頼して「%1」に置いてもらってください。</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>管理者ではないユーザーが「%1」に書き込めるため、そのキーは使われません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>ファイル「%1」に公開キー (Ed25519、PEM) が含まれていません。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>拠点ファイル「%1」は署名されていません。</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>拠点ファイル「%1」の署名が信頼されているキーによるものではないか、署名後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>拠点ファイルを指定し、キーのファイルを --key で指定してください。</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>新しいキーを作成しました: 「%1」(秘密にしてください) と「%1.pub」(調査する人に渡してください)。</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>拠点ファイル「%1」に署名しました。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>ファイル「%1」は、別の拠点「%2」の調査です。</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>このコンピューターは、どの Wi-Fi に接続しているかを示しません。--network で Wi-Fi を指定してください。</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>期待と異なる点: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>拠点のすべてのネットワークを調査しました。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>次の手順: Wi-Fi「%1」に接続し、ログインして、調査をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>次の手順: ロール「%2」で Wi-Fi「%1」に接続し、ログインして、調査をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>--site で拠点ファイルを、--state で調査の保存先を指定してください。</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>確認された期間: %1 から %2。拠点: %3。コンピューター: %4。</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... 他に %1 件。--json ですべてを一覧表示します。</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: レポート %2 件。正常: %3。原因が確認されたもの: %4。判定できないもの: %5。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 修復: %2 回。その後なくなったもの: %3。再発したもの: %4。残っているもの: %5。再チェックされていないもの: %6。</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>レポートまたはフォルダーを 1 ～ %1 個指定してください。</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows は --json や --by と組み合わせることができません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>「%1」は行の形式ではありません。csv または jsonl を選んでください。</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>レポートは「%1」ではグループ化できません。site、network、product、day のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>%1 個のファイルまたは行を使用できません。</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>ここにレポートはありません。</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>ホップ 1 は %1、このネットワークのルーターです。このルーターまたは次の機器がパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>ホップ %1 は %2 です。プライベート アドレスは、この拠点またはそのプロバイダーのものです。そのルーターまたは次の機器がパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>ホップ %1 は %2 です。パブリック アドレスは、プロバイダーまたはその先のネットワークのものです。そのルーターまたは次の機器がパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>スマートフォンのテザリングで試してください。そこで VPN がつながれば、コンピューターとサーバーは正常で、原因はネットワークです。</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>どのルールによって決まっていますか? ネットワークが Cisco Meraki で管理されている場合は、「fix789ctl site audit」がその行を示します。</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>学校またはキャンパス</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>キャンパスのゲスト ネットワークは、Web ページ以外の通信を通さないことがよくあります。eduroam などの構成員用のネットワークは、より多くの通信を許可しています。</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>生徒向けのフィルターは、通信をカテゴリごとまとめてブロックします。「VPN」がその 1 つになっていることがよくあります (レイヤー 7 ルール)。</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>前の学期に登録されたデバイスがロールを失っているか、接続してから数分たたないとロールが割り当てられません。</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>ゲスト ネットワークではなく構成員用のネットワークに接続し、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>接続してから 5 分後にもう一度チェックしてください。ロールの割り当てが遅い場合でも、そのころには VPN の通信が通ります。</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>このロールで VPN サーバーへの UDP 500 と UDP 4500 を許可するよう、IT サービス窓口に依頼してください。建物、Wi-Fi、時刻を伝えてください。</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>来店客用の Wi-Fi は Web ページ向けに作られています。Web は使えますが、そのルールは UDP 500 と UDP 4500 を破棄します。</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>レジとスタッフは、同じ Wi-Fi に別々のキーで接続します (IPSK、EasyPSK)。違うロールのキーを使うと、違う VLAN に入ってしまいます。</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>機器が交換されたときに、VPN の通信を通していたルールが新しい機器にコピーされていません。</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>任意の Web ページを開いてください。Wi-Fi のログイン ページが表示されますか? または再び表示されますか?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>「fix789ctl site survey」で、同じ Wi-Fi の 2 つのキーを比べてください。VPN がつながるのは、そのうち 1 つだけですか?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>スタッフはネットワークを変更できないため、本社またはその委託業者に依頼してください。店舗番号、Wi-Fi、ロール、時刻を伝えてください。</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>会社を訪問している場合</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>ゲスト ネットワークは、ゲストが会社自身のアドレスにアクセスできないようにしています。会社の中にある VPN サーバーには、そこから到達できません。</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>デバイスの種類別のグループ ポリシーにより、Windows コンピューターはスマートフォンとは異なる扱いを受けます。</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>拠点のすべての通信は会社のハブを経由し (フル トンネル)、そこでは別のルールで決まります。</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>サーバーの名前は会社の中のアドレスを指していますか? その場合は、サーバーのパブリック アドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>同じ Wi-Fi で、別のデバイスはサーバーに到達しますか? その場合は、ポリシーによってこのコンピューターの扱いが異なっています。</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>このコンピューターにどのグループ ポリシーが適用されているかを IT 部門に確認し、そのポリシーで UDP 500 と UDP 4500 を許可してもらうよう、訪問先の担当者または受付に頼んでください。</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>ホテル、カフェ、列車</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>ログインの有効範囲は、数時間またはデバイス 1 台です。その後は再びログイン ページが現れ、VPN には応答がなくなります。</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>無料プランでは、Web ページ以外の通信は通りません。上位のプランでは VPN が許可されます。</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>2 人の利用者が 1 つのパブリック アドレスから同じ VPN サーバーを使っており、サーバーはそのうち 1 人にしか対応しません。</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>ここで他の誰かが同じ VPN に接続していますか? その人に切断してもらい、もう一度試してください。</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Wi-Fi のプロパティで、「ランダムなハードウェア アドレス」が「毎日変更する」に設定されていますか? その場合は、毎日ログインを求められます。</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>VPN を許可するプランと、プロバイダーの電話番号を受付に尋ねてください。</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>このクライアントは identity PSK「%1」で接続しています。そのキーのロールが適用されます。</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>ダッシュボードによると、このクライアントは VLAN %1 に属しています。</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>グループ ポリシー「%1」がこのクライアントに割り当てられています。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi「%1」: ロール「%2」では VPN が失敗し、「%3」ではつながります。おそらくこのロールが原因です。それぞれのキーでもう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi「%1」: ロール「%2」は VPN をブロックしています。同じ Wi-Fi、同じコンピューターでも、「%3」ではつながります。これらのロールは異なるネットワークにつながっています: %4 と %5。</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi「%1」: ロール「%2」は VPN をブロックしています。同じ Wi-Fi、同じコンピューターでも、「%3」ではつながります。</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>サーバーは UDP 500 と UDP 4500 で常に応答しました。</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP 500、UDP 4500、またはその両方で、一度も応答がありませんでした。理由は「fix789ctl check」でわかります。</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 では一度も応答がなく、UDP %2 ではときどきしか応答がありませんでした。理由は「fix789ctl check」でわかります。</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>一方のポートで応答が途絶え、もう一方ではまだ応答がありました。経路上の何かが、そのポートをときどきブロックしています。ネットワークの管理担当者にその時刻を伝えてください。</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>両方のポートで同時に応答が途絶えました。サーバー、またはサーバーまでの接続全体が、ときどき途切れていました。その時刻をサーバーのログと比べてください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>フォルダー「%1」には、ダッシュボードの応答の記録がありません。</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>このキーでアクセスできる組織が複数あるか、1 つもありません。組織の ID を 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>「site audit」、「site survey」、「site sign」、「site playbook」のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>次の順序でチェックしてください:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>場所の種類を 1 つ指定してください: retail、education、corporate-guest、hospitality のいずれか。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Wi-Fi「%1」に接続し、求められた場合はログインして、Enter キーを押してください。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>ロール「%2」のキーで Wi-Fi「%1」に接続し、求められた場合はログインして、Enter キーを押してください。</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>--walk を使う場合、どのネットワークとロールを回るかは拠点ファイルで決まります。--network と --role は指定しないでください。</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>時間数は %1 以下の数値で指定してください。</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>間隔は %1 から %2 までの秒数で指定してください。</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 への応答は、ときどきしかありませんでした。理由は「fix789ctl check」でわかります。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>ファイル「%1」は、別のサーバー「%2」の調査です。</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>このファイルを使うと、Fix789 がなくても修復を元に戻せます: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>ほかの人の設定に加えた変更は、それぞれの人のフォルダーに記録されています:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>ページを保存しました。%n か所の変更に印を付けています。</numerusform>
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
        <translation>別の種類のトンネル</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows はこの接続を読み取れません</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>すべてのユーザー用</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows に接続試行の記録はありません。</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>最後の試行: 接続しました。</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>最後の試行: エラー %1。</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>最後の試行: 接続しました (%1)。</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>最後の試行: エラー %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Web ページは通ります。</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Web ページは通りますが、経路上の何かがそれを読み取っています。</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>ログインするまで Web ページは通りません。</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Web ページが通らなくなりました。ログインの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>通る Web ページと通らない Web ページがあります。</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>ネットワークのログイン ページが、何度も自分自身に戻ってしまいます。</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>時間内に応答した Web ページはありません。</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Web ページはテストされませんでした。</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>VPN のポートは開いています。サーバーは UDP 500 と 4500 で応答します。</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>サーバーは UDP 500 では応答しますが、4500 では応答しません。</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>サーバーは UDP 4500 では応答しますが、500 では応答しません。</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>サーバーは UDP 500 でも UDP 4500 でも応答しません。</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>VPN のポートはテストされませんでした。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>見つかった問題: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>一部をチェックできませんでした</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>ここでは該当しません</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>結果を表示(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>停止しています...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>原因を調べています...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>停止しました。これまでの結果は保持されています。</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>すべてのチェックが完了しました。</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 秒)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>ネゴシエーションの各段階</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>%1をチェックしています...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>これまでに見つかったもの</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>チェックでは何も変更されません。通常は 10 秒ほどかかります。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN 接続</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>別のサーバー...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>VPN サーバーの名前またはアドレス。これは Windows コンピューターではないため、ここからチェックできるのはサーバーまでの経路だけです。</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows によると、このコンピューターに VPN 接続はありません。このコンピューターから接続する VPN サーバーの名前またはアドレスを入力してください。入力しない場合は、このコンピューターだけがチェックされ、サーバーまでの経路はチェックされません。</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>VPN サーバーの名前またはアドレス。入力しない場合は、このコンピューターだけがチェックされ、サーバーまでの経路はチェックされません。</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>先に VPN サーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>これはサーバーの名前でもアドレスでもありません。例: %1 または %2。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>入力した内容を表示</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>このキーの先頭または末尾に空白があります。まずそのまま試し、次に空白を除いて試します。</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>このキーに、キーボードの文字に似た別の文字が含まれています。PDF やチャットからコピーしたものかもしれません。まずそのまま試し、次にキーボードの文字に置き換えて試します。</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>このキーの先頭または末尾に空白があり、キーボードの文字に似た別の文字も含まれています。まずそのまま試し、次に空白を除き、似た文字をキーボードの文字に置き換えて試します。</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>保存されたキーを使う</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>キーまたはパスワードは最大 1,024 バイトです。これはそれより長く、意図したより多くを貼り付けたのかもしれません。</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>ユーザー名とパスワードの両方を入力するか、どちらも入力しないでください。</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>サインインは事前共有キーの後に行われます。キーも入力してください。</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>キーを試すにはサーバーが必要です。VPN サーバーも入力してください。</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>キーは保存されませんでした。%1「原因を調べる」は、保存しなくても使えます。</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>先に VPN サーバーを入力してください。キーはサーバーの名前で保存されます。</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>このサーバー用に保存されたキーを入力しました。</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>入力すると、サインインもテストします</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>これがあると、キーが正しいかどうかがわかります。このチェックにだけ使われます。</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>このコンピューターのキー ストアに保存する</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>サインインは 1 回だけ試されます。このプログラムが名前やパスワードを保存することはありません。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>ログイン ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機をやめる(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>ログインを待っています</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>そのページでログインしてください。状況を監視しており、ネットワークがこのコンピューターの通信を通すようになると、すぐに自動でもう一度チェックします。</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>ログインを待っています。その後、自動でもう一度チェックします。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>ブラウザーを開けませんでした。ご自身で開き、任意のページに移動してください。ログイン ページが表示されます。その間、状況を監視しています。</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>ネットワークが通信を通すようになりました。もう一度チェックしています...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>ネットワークはまだ通信を通しません。準備ができたら、ログイン ページをもう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>%1宛て</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>依頼を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキスト ファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>依頼をブラウザーで開きました。そこから印刷してください。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>ブラウザーを開けませんでした。依頼を保存し、そのファイルを印刷してください。</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>メール(&amp;E)...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>%1への依頼</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>コピーしました。メールまたはチャットに貼り付けてください。</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(依頼の全文はクリップボードにあります。ここに貼り付けてください。)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>メール プログラムを開けませんでした。依頼をコピーし、メールに貼り付けてください。</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>依頼をメール プログラムで開きました。宛先を入力して送信してください。</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>冒頭部分をメール プログラムで開きました。依頼の全文はクリップボードにあります。そこに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>ヘルプ、履歴、言語</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>何が送信されますか?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>以前のチェックと修復(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>ケースを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>Fix789 について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>サーバーと場所を記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>拠点全体 (Meraki)(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>まだ失敗する(&amp;S)</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>変更は Windows を再起動すると有効になります。Windows を再起動し、このプログラムをもう一度開いて、そこから続けてください。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Windows が失敗の理由を記録するように、Windows で VPN をもう一度試し、その後%1を選んでください。新しいことが見つからない場合は、最初に戻って事前共有キーを入力してください。キーが正しいかどうかを証明できます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度チェック</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Windows が失敗の理由を記録するように、Windows で VPN をもう一度試し、その後%1を選んでください。新しいことが見つからない場合は、レポートを保存し、VPN の管理担当者に渡してください。</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>レポート(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>送る内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻したもの</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更したもの</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>復元されなかったもの</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>まだ失敗する場合</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>再起動してから接続してください。その後 Fix789 をもう一度開き、効果があったかどうかをチェックしてください。</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>もう一度チェックしてください。何ができるかを示します。</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>今すぐ Windows で VPN を試してください。</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>このコンピューターの管理者の名前とパスワードを使ってもう一度試すか、このコンピューターの管理担当者に相談してください。</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>フォルダーを引き継ぐと、変更が行われます。Windows が管理者の同意を 2 回求めます。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>もう一度試してください。再び失敗する場合は、このコンピューターの管理担当者にレポートを渡してください。</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>いつでももう一度試すことができます。</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>このコンピューターの管理担当者にレポートを渡してください。</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>もう一度チェックして、現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>返答があったら、ここに戻ってもう一度チェックし、効果があったかどうかを確認してください。</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>フォルダーを引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>もう一度チェックした結果</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>チケットの文面 (%1 行)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>チケットの文面をコピー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>練習用コンピューター (記録されたもの)。お使いのコンピューターはチェックも変更もされません。</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>記録されたコンピューター%1。お使いのコンピューターはチェックも変更もされません。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>加えた変更</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Fix789 の削除</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>変更を元に戻して削除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>変更を残して削除(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 がお使いの設定に加えた変更です。削除した後は、Fix789 で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>変更を元に戻しています...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>一部の変更を元に戻せなかったため、Fix789 は削除されていません。もう一度お試しになるか、変更を残してください。</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>アンインストーラーを起動できませんでした。Fix789 のセットアップをもう一度実行してから、Fix789 を削除してください。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>元に戻すことができます</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>まとめを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>これらの変更を行う(&amp;M)</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>この修復は一時的なものです。組織のポリシーが、通常は 2 時間以内に、古い値を再び設定します。恒久的に修復するには、そのポリシーの管理者による変更が必要です。</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>確信がある場合にだけ選んでください。</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>変更を完了しています。終わると、%1と%2を再び使えます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows では、コンピューター全体の変更と、お使いのアカウントの変更は別々に行われます。先に一方を行い、もう一度チェックしてから、もう一方を行ってください。</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>1 つの変更で修復できます</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>ここでは 1 つの変更を行えます</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>2 つの変更で修復できます</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>ここでは 2 つの変更を行えます</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>3 つの変更で修復できます</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>ここでは 3 つの変更を行えます</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 個の変更で修復できます</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>ここでは %1 個の変更を行えます</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>記録されたコンピューターだけが変更されます。</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows が管理者の同意を 1 回求めます。</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>現在の内容のコピーが保存されます。%1を選ぶと、そのとおりに戻ります。</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>再起動が必要です</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>管理者の権限が必要です</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>%2 件のうち %1 件が完了しました。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>レポートをコピー(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>レポートを保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>レポートを印刷(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ケース ファイル</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出る内容</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>印刷される内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>このコンピューターを記録しています...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>このコンピューターを記録できませんでした。</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>コピーしました。メールまたはチケットに貼り付けてください。</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>レポートをブラウザーで開きました。そこから印刷してください。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>ブラウザーを開けませんでした。レポートを保存し、そのファイルを印刷してください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>変更の内容を表示(&amp;C)</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>直せる人</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>ご自身で、このコンピューターで修復できます。どの変更も、行われる前に表示されます。</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>サーバーまでの経路もチェックするには、前に戻って VPN サーバーを指定してください。</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>調べる方法</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>1 分待ってから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>%1 に始まった修復が中断されています。他の変更を行う前に、元に戻してください。</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>%1 に修復が行われました。元に戻すことができます。</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>この修復を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>他の人に対処してもらう必要があるものもあります。</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>先に読む(&amp;D)</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>このネットワークの場合</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>レポート(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>依頼を表示(&amp;R)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>これは、このコンピューターで修復できます。</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>他の人への依頼</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>依頼には、何をしてほしいかと、その理由が書かれています。</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>依頼をコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>まだ失敗する場合</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>もう一度チェックしてください。何をチェックできなかったかは、詳細に記載されています。</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>原因を絞り込むには</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>キーを入力(&amp;K)</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>サーバーがそれを受け入れるかどうかがわかります。</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自身の試行</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows が 1 回接続を試し、切断します。Fix789 は、どこまで進むかを監視します。</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Fix789 による変更</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>これは他の人が行う必要があります</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>送信しました(&amp;H)</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>このコンピューターから出る内容を、一字一句そのまま示しています。お使いのアカウントのフォルダーとハードウェア アドレスは除かれています。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>記録されたコンピューターを変更しています...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>管理者の同意を待っています。その後、変更を行います...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>もう一度チェックしています...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>変更を行っています...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>管理者の同意を待っています。その後、変更を元に戻します...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>変更を元に戻しています...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki ダッシュボード</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>記録された組織</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>組織の ID。キーでアクセスできる組織が 1 つだけの場合は不要です</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>すべてのネットワーク</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>有効になっているすべての Wi-Fi</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>ロールまたはクライアント</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>ネットワークと Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>グループ ポリシーまたは identity PSK の名前、またはクライアントのハードウェア アドレス。</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>組織のデータの所在</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>米国政府機関</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>このコンピューターのキー ストアに保存する</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>保存されたキーを使う</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>読み取り専用アクセス権を持つ管理者のキーで十分です。Fix789 は読み取るだけで、ダッシュボードでは何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>参照(&amp;B)...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>「fix789ctl site audit --save」が書き出したもの。どことも通信しません。</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>記録された組織を選択</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>保存されている API キーを入力欄に入れました。</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>API キーを保存しました。</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>VPN サーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>ダッシュボードの API キーを入力するか、保存されているキーを使ってください。</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>組織の ID に使われるのは英字と数字だけです。ID はダッシュボードの API で確認できます。</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>記録された組織のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>問題が見つかりました: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>%2 件のチェックのうち %1 件が完了しました。%3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>ネゴシエーションの各段階</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>VPN がつながらないのはなぜですか?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>原因を調べる(&amp;F)</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>別の場所で記録されたコンピューターです。</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>練習用コンピューターを、お使いのアカウントのフォルダーに保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>中断したところから続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>%1 に始まった修復が中断されています。他の変更を行う前に、元に戻してください。</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>最後の修復の後、Windows が再起動されました。効果があったかどうかを今チェックしてください。</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>最後の修復は Windows を再起動すると有効になります。%2ではなく%1を選び、その後ここに戻ってください。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>このコンピューター、ネットワーク、VPN サーバーをチェックし、何が問題かを 1 つの文でお伝えします。同意なしに変更されるものはありません。</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>何が送信されますか?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>ケースを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>練習する(&amp;P)</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 接続</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>ユーザー名、パスワード</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Windows にも接続を試させる(&amp;L)</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Windows の最後の試行は、サインインで拒否されました。同じパスワードで再び試すとアカウントがロックされる可能性があるため、先にパスワードを修正してください。</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>最長 1 分かかり、最も多くのことがわかります。Windows の試行と Fix789 の試行を比較します。Windows は、この接続に保存された設定で接続を試し、その後切断します。</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>練習用コンピューター</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>VPN がつながらない、記録された Windows 11 コンピューターです。原因を見つけ、修復し、修復を元に戻してみてください。</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>保存されたケース</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows 自身の試行</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>練習用コンピューター (記録されたもの) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (記録されたコンピューター) - Fix789</translation>
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
        <translation>依頼</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>保存されたケースを開く</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>ケース (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
</TS>
