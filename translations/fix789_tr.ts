<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Program bileşeni</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Lisans metni</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Günlük tutulmuyor: klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Bu programla ilgili size yardım eden kişi içindir. İçinde anahtar veya parola yoktur.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Fix789 hakkında</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Lisansları göster</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>MIT lisansı altında özgür yazılım; şunlarla yapıldı: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Ne gönderiliyor?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Bilgisayardan ne çıkıyor</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Yalnızca bir denetimin gerektirdiği bilgiler. Rapor veya istatistik gönderilmez, güncelleştirme aranmaz.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
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
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>değiştiriliyor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>değiştirildi ve denetlendi</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (bunun yapıldığı kesin değil)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Kayıt defteri, sertifikalar</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Ağ yolu</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Konuk Wi-Fi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>VPN bağlantısının neden kurulamadığını bulur. Denetim hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Yalnızca bu denetimleri ve bunların bağlı olduğu denetimleri çalıştırır.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>Metinlerin dili, örneğin “de”.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Bu bilgisayarda “check” komutunun çalıştırıldığı ağları karşılaştırır: sunucunun nerede yanıt verdiğini ve nerede vermediğini.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Yalnızca bu VPN sunucusunun sonuçlarını karşılaştırır.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>JSON yazdırır (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Standart girişte verilen önceden paylaşılan anahtarı dener.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>“key set” ile bu adla kaydedilmiş önceden paylaşılan anahtarı dener.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Ayrıca bu kullanıcı olarak oturum açar.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Parolayı standart girişten, anahtardan sonraki satırdan okur.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Anahtar yerine bu bilgisayarın bir dosyadaki sertifikasını (PEM veya PKCS #12) dener.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Sertifika dosyasının parola tümcesini standart girişten, son satırdan okur.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Ayrıca belirttiğiniz bilgisayardaki kendi yanıtlayıcımıza giden yolu sınar.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>“respond --paired” komutunun gösterdiği eşleştirme kodunu standart girişten, diğerlerinin hepsinden sonraki satırdan okur.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Gönderilen ve alınan her şeyi bu dosyaya yazar.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>VPN sunucusunun adı veya adresi.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Windows&apos;taki VPN bağlantısı.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Bu bilgisayar yerine, kaydedilmiş bir bilgisayarı denetler.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Ağ sonuçlarını kaydedilmiş bir bilgisayardan alır ve hiç yuva açmaz.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Bağlantı kurulacak diğer sunucular (docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Bulunduğunuz yer: home, retail, education, corporate-guest veya hospitality. Yalnızca öneriyi değiştirir, sonucu asla değiştirmez.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Önce Windows&apos;un kendi bağlantısını denemesine izin verir, sonra bağlantıyı kapatır.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>--dial ile: bu başarısız olursa, bu bilgisayarın filtreleri bu sunucuya izin verirken yeniden dener.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>--firewall-off seçeneğini onaylar.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Bu kadar saniye sonra durur; yapılmayan denetimlerin sonucu bilinmez.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>JSON yazdırır (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Bir nedeni birçok bilgisayarda düzelten değişikliği ve bunu geri alan değişikliği yazar.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>Neden: id veya id:konu.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (regedit için iki dosya), powershell (bir betik) veya intune (algılama ve düzeltme).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>Dosyaların klasörü; varsayılan olarak geçerli klasör.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Bu bilgisayar yerine, kaydedilmiş bir bilgisayar için plan yapar.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>JSON yazdırır (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Neyin, ne zaman değiştirildiğini ve geri alınıp alınmadığını listeler.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>Kaydedilmiş bir bilgisayarın geçmişi.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>JSON yazdırır (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Önceden paylaşılan bir anahtarı bu sistemin anahtar deposuna kaydeder veya siler. “set” anahtarı standart girişten okur ve aynı addaki anahtarın yerine koyar.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set” veya “forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Anahtarın adı: 1 - 64 karakter (harfler, rakamlar ve ._{}- karakterlerinden herhangi biri).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Denetimleri listeler.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON yazdırır.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Bu bilgisayarı bir vaka dosyası olarak kaydeder. Adlar ve adresler takma adlarla değiştirilir.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Bunun yerine alıştırma bilgisayarının bir kopyasını yazar.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Kaydedilmiş bir bilgisayarı, adlarının ve adreslerinin yerine takma adlar koyarak kopyalar.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Ayrıca bu sunucuya giden ağ yolunu kaydeder.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Yazılacak dosya.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Bu bilgisayar yerine, kaydedilmiş bir bilgisayarı düzeltir (dosyanın yerine yenisi konur).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>JSON yazdırır (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Onay istemez.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Denetimleri çalıştırır ve tam bir rapor yazar: sorunun ne olduğu, bunu nasıl bildiğimiz, nelerin elendiği ve gönderilecek iletiler. Kişi adları ve donanım adresleri çıkarılır.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Standart çıkış yerine yazılacak dosya.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Başka bir bilgisayardaki “check --responder” komutunun yoklamalarını yanıtlar; böylece o bilgisayar, engellenmiş bir yolu yanıt vermeyen bir sunucudan ayırt edebilir. Başka hiçbir şeyi yanıtlamaz ve hiçbir zaman aldığından fazla bayt göndermez.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>500, 4500 ve 47890&apos;ın yanı sıra yanıt verilecek bir UDP bağlantı noktası daha. Birkaç kez verilebilir.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Yalnızca gösterilen eşleştirme kodunu bilen programları yanıtlar.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Bu kadar saniye sonra durur.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>JSON yazdırır (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Birçok VPN sunucusunu aynı anda sınar: Windows&apos;un gönderdiği ilk iletiyi (UDP 500) yanıtlıyorlar mı?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Saniyede gönderilen veri birimi sayısı (varsayılan: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>JSON yazdırır (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>Liste: her satırda bir sunucu; “#” açıklama başlatır.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Bir onarımı geri alır: belirtilen çalıştırmayı veya geri alınmamış olanların en yenisini.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Geri alınmamış tüm onarımları, en yenisinden başlayarak geri alır.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>Çalıştırma, “history” komutunun yazdırdığı biçimde.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>denetimleri listeler</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>VPN bağlantısının neden kurulamadığını bulur</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>bir nedeni düzeltir</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>bir onarımı geri alır</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>değiştirilenleri listeler</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>bu bilgisayarı bir vaka dosyası olarak kaydeder</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>birçok bilgisayar için bir düzeltme yazar</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>“check” komutunun çalıştırıldığı ağları karşılaştırır</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>gönderilecek iletilerle birlikte tam bir rapor yazar</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>birçok raporu özetler</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>bir VPN sunucusuyla adım adım anlaşma görüşmesi yapar</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>önceden paylaşılan bir anahtarı anahtar deposuna kaydeder veya siler</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>birçok VPN sunucusunu aynı anda sınar</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>başka bir bilgisayarın yoklamalarını yanıtlar</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Bildiğiniz şey: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works veya inside-office, ardından =yes, =no veya =unknown; ya da server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>VPN bağlantısında ayarlanan veri şifrelemesi: require, maximum veya optional. Verilmezse bağlantının kendi ayarı, o da yoksa “require” geçerlidir.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>ilgili ayarın her VPN sunucusundaki adını gösterir veya sunucunun hangi ürün olduğunu söyler</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Her ürün ve neden için ilgili ayarın nerede yapıldığını, nasıl ayarlanması gerektiğini ve ürünün günlüğüne hangi satırı yazdığını gösterir ya da bir sunucunun hangi ürün olduğunu söyler.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Yalnızca bu ürün, örneğin meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Yalnızca bu neden, örneğin psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Bir sunucunun hangi ürün olduğunu bir paket yakalamasından, günlüğünden, onaltılık biçimdeki ileti 2&apos;den veya kaydedilmiş bir bilgisayardan söyler.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>JSON yazdırır (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Bağlantının kendi IPsec parametreleri, telefon defterindeki “CustomIPSecPolicies” değerinde olduğu gibi. Verilmezse bağlantınınkiler geçerlidir.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>--permit ile: bu da başarısız olursa, güvenlik duvarı bu sunucu için kapalıymış gibi en fazla bir dakika boyunca yeniden dener.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Değişiklik günlüğünün klasörünü başka bir hesap oluşturduysa devralır.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>bu bilgisayarda nelerin okunabildiğini söyler</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Programın bu bilgisayarda okuyabildiği her şeyi okur ve her okumanın ne verdiğini söyler. Hiçbir şeyi değiştirmez ve göndermez.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Renkler: always (her zaman), never (hiçbir zaman) veya auto (varsayılan): yalnızca bir terminalde ve NO_COLOR ayarlanmamışsa.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Her denetim, başlığıyla birlikte.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Bu sunucuya VPN bağlantısı neden kurulamıyor?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Bir Windows VPN bağlantısı, tüm denetimlerle.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Ayrıca bir dosyadaki önceden paylaşılan anahtarı dener.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Başka bir program için kaydedilmiş bir bilgisayar.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>VPN sunucusu; yalnızca onunla yapılan bir görüşmenin kanıtlayabildiği nedenler için.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>“check” komutunun incelediği VPN bağlantısı.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Bir bağlantının kopyası için önceden paylaşılan anahtarı standart girişten okur.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Reddedilen kullanıcı adı yerine bu kullanıcı adını bağlantıyla birlikte kaydeder.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Bu adın parolasını standart girişten, anahtardan sonraki satırdan okur.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Ağ sonuçlarını kaydedilmiş bir bilgisayardan alır.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>Bu çalıştırmanın adı; bunu pencere verir ve denetimi de zaten yapmıştır.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Neyin değiştirileceğini söyler ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>İşe yaramasa da değişikliği korur.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Nedenler, tam olarak “check” komutunun yazdırdığı biçimde: id veya id:konu.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Neler değiştirilecek?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Sorduktan sonra değiştirir.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Kaydedilmiş bir bilgisayarı sormadan değiştirir.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>En yeni onarım.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Sormadan tüm onarımlar.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Bu bilgisayarda neler değiştirildi?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Yardım eden bir kişi için bu bilgisayar ve sunucusuna giden yol.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Deneme yapmak için iki hatası olan bir bilgisayar.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>Birçok bilgisayar için değişiklik ve onu algılayan betik.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>Bu sunucu hangi ağlarda yanıt verdi?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (varsayılan), html (bir web sayfası), json veya ticket: yardım masası için en çok beş satır.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>--format html ile aynı.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Gönderilecek iletilerle birlikte her şey.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Yardım masası için en çok beş satır.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Kaydedilmiş bir bilgisayar hakkında bir web sayfası.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>En sık görülen nedenler hangileri?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Anlaşma görüşmesi nereye kadar ilerliyor?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>Aynısı, her paket Wireshark için bir dosyada.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Bir anahtar ister ve bu adla kaydeder.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Anahtarı siler.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Bu sunuculardan hangileri yanıt veriyor?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Bu üründe anahtar nerede ayarlanır ve günlüğü ne der?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Bu günlüğü hangi ürün yazdı?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Bu bilgisayarda neler okunabiliyor?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Başka bir bilgisayardan gelen “check --responder” komutunu yanıtlar.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (varsayılan), man (man(1) için bir kılavuz sayfası) ya da bash, zsh veya powershell (o kabuk için tamamlama); bunlar her zaman tüm komutları İngilizce anlatır.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>Komut; verilmezse her komut tek satırda gösterilir.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>“check --help” ile aynı.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>bash içinde tamamlama.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>“check” komutunun bulduğu nedenleri, yalnızca var oldukları sürece düzeltir.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Bir VPN sunucusuyla Windows&apos;un yaptığı gibi anlaşma görüşmesi yapar ve önce görüşmenin ne kadar ilerlediğini, ardından “check” sonucunu gösterir.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>yardımı gösterir, kılavuz sayfasını ve tamamlamaları yazar</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Bir komutun yardımını gösterir ya da kılavuz sayfasını veya bir kabuk için tamamlamaları yazar.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Bağımsız değişkenler:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Örnekler:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Çıkış kodları:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help” bir komutun seçeneklerini, örnekler ve çıkış kodlarıyla birlikte gösterir.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Ayrıca nasıl bildiğimizi, ne yapılacağını ve her denetimi yazdırır.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>yanlış bağımsız değişkenler veya kullanılamayan bir dosya</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>bu bilgisayar incelenemedi</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>bir neden doğrulandı</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>belirsiz veya denetimler çalıştırılamadı</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>tamam veya yapılacak bir şey yoktu</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>reddedildi, örneğin söz konusu neden bulunmadığı için; hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>başarısız oldu veya sistem izin vermedi; her şey önceki gibi</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>iptal edildi; her şey önceki gibi</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>başarısız oldu ve bazı şeyler geri yüklenemedi; çıktı neyin geri yüklenemediğini söyler</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Ayrıca tesis, ağ, ürün veya gün bazında bir tablo gösterir.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Bunun yerine her rapor için bir satır yazdırır: csv veya jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>“check --json” veya “report --json” ile yazılmış raporlar, “fix --json” sonuçları, her satırında bunlardan biri olan dosyalar (*.jsonl) ya da bunları içeren klasörler.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>Peki hangi tesislerde? Her tesis için bir klasör içeren bir klasörden.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Elektronik tablo için her rapora bir satır.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Birçok raporu özetler: her nedenin ne sıklıkta, nerede ve ne zaman bulunduğunu, nelerin belirsiz kaldığını ve bir onarımdan sonra ne olduğunu.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>durumu saklandığından beri bu bilgisayarda nelerin değiştiğini söyler</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>VPN son kez çalışırken --keep ile durumu saklandığından beri bu bilgisayarda nelerin değiştiğini söyler.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>bütün bir tesisi denetler: kurallarını, ağlarını</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Her şeyi söyleyen tek bir satır yazdırır, standart hataya hiçbir şey yazdırmaz.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Bu sayıyı 0 dışındaki her çıkış koduna ekler.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Sonucu Windows olay günlüğüne de yazar.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Sonucu bu dosyaya da tek satırlık JSON olarak ekler.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>VPN sunucusu; “survey” ile, tesis dosyasındaki ilk sunucudan farklı bir sunucu.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>“audit” ile yalnızca bu ağ (ad veya id). “survey” ile, bu bilgisayar söyleyemiyorsa Wi-Fi ağının adı.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>İstemcinin rolü: “audit” ile bir grup ilkesinin veya bir identity PSK&apos;nın adı; “survey” ile bu bilgisayarın sahip olduğu rol.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>JSON yazdırır (fix789.audit/1 veya fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>“audit” ile: Meraki kuruluşunun id&apos;si; anahtar yalnızca bir kuruluş görüyorsa gerekmez.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>--organisation ile aynı.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>“audit” ile: bunun yerine kaydedilmiş yanıtların bulunduğu bir klasörü okur ve hiçbir yerle bağlantı kurmaz.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>--server ile aynı.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>“audit” ile: adı çözümlenmeyecekse VPN sunucusunun bir adresi; yinelenebilir.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>“audit” ile: yalnızca bu Wi-Fi ağı (ad veya numara).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>“audit” ile: donanım adresiyle belirtilen tek bir istemci.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>“audit” ile: Meraki panosunun API anahtarını standart girişten okur.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>--key-stdin ile aynı.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>“audit” ile: “key set” ile bu adla kaydedilmiş API anahtarını alır (varsayılan: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>“audit” ile: kuruluşun tutulduğu yer: com, ca, cn, in veya gov (varsayılan: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Sınamalar için: bu bilgisayardaki bir sunucu, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>“audit” ile: yanıtları, anahtarları ve kişi bilgilerini çıkararak bu yeni klasöre kaydeder.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>“audit” ile: saklanacak bir sayfa yazar; sayfa varsa değişenleri işaretler.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>“survey” ile: imzalı tesis dosyası: nerede ne beklendiği.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>“survey” ile: tesis dosyalarını imzalayabilecek ortak anahtarların bulunduğu bir dosya.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>“survey” ile: incelemenin, kaldığı yerden sürmesi için saklandığı yer.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>“survey” ile: matrisi sayfa olarak yazar.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>“survey” ile: matrisi tablo (CSV) olarak yazar.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>“sign” ile: özel anahtarın bulunduğu dosya (Ed25519, PEM). Yoksa oluşturulur, yanına da ortak anahtar (.pub) konur.</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>VPN&apos;yi hangi kural, hangi Wi-Fi ağında engelliyor? Saklanacak bir sayfayla birlikte.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Bir tesiste beklenenleri imzalar.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Bu ağı denetler ve sırada hangi ağa bağlanılacağını söyler.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>VPN&apos;yi hiçbir şey engellemiyor, her şey beklendiği gibi veya dosya imzalandı</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>bir kural VPN&apos;yi engelliyor veya bir ağ beklendiği gibi değil</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>belirsiz veya Meraki panosuna ulaşılamadı</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Bu bilgisayarın şu anki durumunu saklar; VPN çalışırken çalıştırın.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Bu kullanıcının kendi klasörü yerine saklanacağı yer.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Bu bilgisayar yerine, kaydedilmiş bir bilgisayarı kullanır.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>JSON yazdırır (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>VPN çalışırken.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Artık çalışmadığında: o zamandan beri ne değişti?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit” bir Meraki kuruluşunun her Wi-Fi ağı için VPN&apos;ye hangi kuralın izin verdiğini veya onu engellediğini söyler; “site survey” bir tesisin ağlarını birbiri ardına denetler; “site sign” orada ne beklendiğini söyleyen dosyayı imzalar; “site playbook” böyle bir yerde genellikle neyin ters gittiğini söyler. Orada hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>bir VPN sunucusunu tekrar tekrar yoklar</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Bir VPN sunucusunu tekrar tekrar yoklar ve UDP 500 ve 4500 üzerinden ona ne zaman ulaşıldığını, ne zaman ulaşılamadığını söyler.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>“survey” ile: ağdan ağa geçer ve siz her birine bağlanana kadar bekler.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”, “survey”, “sign” veya “playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>“sign” ile: tesis dosyası (JSON, fix789.site/1). “playbook” ile: retail, education, corporate-guest veya hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Bir mağazada genellikle ne ters gider ve önce ne denetlenmelidir?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Ne kadar süre izleneceği, en çok 168 saat (varsayılan: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>İki tur arasındaki ara, 10 - 3600 saniye (varsayılan: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Bir turu kaydedilmiş bir bilgisayardan alır.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>JSON yazdırır (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>VPN yalnızca ara sıra başarısız oluyor: ne zaman ve hangi bağlantı noktasında? Ctrl+C erken bitirir.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>sunucu her turda her iki bağlantı noktasında da yanıt verdi</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>en az bir kez bir yanıt eksikti veya sunucu yoklanamadı</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>%1 altında rastgele bir ad</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>sizin seçtiğiniz</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Windows&apos;un gönderdiği ilk iletilerin aynısı; nereye kadar ulaştıklarını görmek için. Önceden paylaşılan anahtar hiçbir zaman gönderilmez: anlaşma görüşmesinde yalnızca anahtarın bilindiği kanıtlanır. Kullanıcı adı ve parola şifreli tünelin içinden, bir kez ve yalnızca siz girerseniz gider.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>Bu ağın DNS sunucusu</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Bir denetimin gerektirdiği adlar ve yanıtları önceden bilinen, burada gösterilen adlar. Böylece bu ağdaki DNS yanıtlarının gerçek olup olmadığını görürüz.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Bilinen bir yanıtı olan web sayfaları</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows ve tarayıcılar aynı sayfaları ister. Farklı bir yanıt, bu ağın önce oturum açılmasını istediğini gösterir.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Kuruluşunuzun sayfaları</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Ayarlarda belirtilmiş. Bu ağın önce oturum açılmasını isteyip istemediğini gösterirler.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>Bu ağın oturum açma sayfası</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Yalnızca ağ bu istekleri bir oturum açma sayfasına yönlendirirse veya böyle bir sayfa bildirirse, bunun ne olduğunu görmek için. Hiçbir form gönderilmez ve sayfadaki hiçbir bağlantı açılmaz.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Genel adres</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Bu bilgisayarın İnternet&apos;te hangi adresle göründüğünü bildirirler. Bu ayrıca UDP&apos;nin bu ağdan çıkıp çıkmadığını gösterir.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Zaman sunucuları</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Yanıtları, UDP&apos;nin bu ağdan çıkıp çıkmadığını ve bu bilgisayarın saatinin doğru olup olmadığını gösterir.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>UDP üzerinden web sunucuları</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>İçeriği olmayan bir paket. Yanıt, büyük UDP paketlerinin bu ağdan çıkıp çıkmadığını gösterir.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Dışarıdaki DNS sunucuları</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Bu ağın başka DNS sunucularına izin verip vermediğini görmek için onlara İnternet&apos;in kök ad sunucuları sorulur.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>VPN sunucusunun adı, başka yerlerde</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>Yanıtları karşılaştırmak için onlara VPN sunucusunun adı sorulur. Sonu .local ile bitenler gibi iç ağ adları onlara gönderilmez.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Ne, kime ve neden gönderiliyor</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Siz %1 seçeneğini seçmeden hiçbir şey gönderilmez ve bu programı yapanlara hiçbir şey gönderilmez. Bir denetim yalnızca bunlarla bağlantı kurar, başkalarıyla kurmaz. Kaydedilmiş bir bilgisayar kimseyle bağlantı kurmaz.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Nedenini bul</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Bu dosya yok.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Bu dosya bir vaka dosyası değil veya hasarlı.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Bu vaka programın daha yeni bir sürümüyle kaydedilmiş. Bu sürüm onu okuyamıyor.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Bu dosya açılamadı.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Kaydedilmiş bilgisayarın dosyası artık yok.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Kaydedilmiş bilgisayarın dosyası bu arada hasar görmüş.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Bu bilgisayar denetlenemedi.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Bu sunucu için kayıtlı anahtar yok.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Anahtar deposu erişimi reddetti.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Bu bilgisayarda anahtar deposu yok.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Anahtar deposu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>Anahtar deposu bir hata bildirdi.</translation>
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
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>VPN bağlantısını seçersiniz ve varsa anahtarı girersiniz.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>bu bilgisayar, ağ ve sunucu denetlenir. Hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>bir cümle, bunu nasıl bildiğimiz ve kimin düzeltebileceği.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onarım</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>bu bilgisayarda tam olarak neyin değiştirileceği veya bir şey yapabilecek kişiye gönderilecek bir talep.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Son durum</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>şimdi neyin çalıştığı, neyin çalışmadığı ve sırada ne olduğu.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Vaka aç: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Yeniden denetle: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Raporu kaydet, yazdır veya kopyala: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Bu yardım: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Fix789 nasıl yardım eder</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Bir L2TP/IPsec VPN bağlantısının neden 789 hatasıyla veya benzer bir hatayla kurulamadığını bulur, bunu nasıl bildiğini gösterir ve bu bilgisayarda düzeltilebilecek olanı düzeltir.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ne değiştirilir</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Yalnızca onayladıklarınız. Her değişiklik önce gösterilir ve önceki değer saklanır. %1 onu şimdi veya daha sonra tam olarak geri yükler: %3 menüsünde %2 öğesine bakın.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Önceki denetimler ve onarımlar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Ne gönderiliyor?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Bilgisayardan ne çıkıyor</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>VPN sunucusuna ve birkaç tanınmış sunucuya sınama paketleri. Hiçbir yere rapor gönderilmez: raporu siz kendiniz kaydeder, kopyalar veya yazdırırsınız.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kime sorulur</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>VPN veya ağla ilgilenen kişiye. Sonuçta onun için kopyalayabileceğiniz bir talep vardır; rapor ise bulunan her şeyi içerir.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>(adsız)</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1, %2 ağında yanıt verdi.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1, %2 ağında iki bağlantı noktasından yalnızca birinde yanıt verdi.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1, %2 ağında yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2, %4 denetimin %3 tanesinde yanıt verdi.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Yarıda kesildi. Başka bir şeyi değiştirmeden önce geri alın.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Yapıldı. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>%1 tarihli onarımı geri al</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Onarımlar</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Karşılaştırılan ağlar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Henüz bir şey yok. Bir VPN sunucusunu yoklayan denetimler ve onarımlar burada listelenir.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Bu, kendi bilgisayarınızla ilgilidir. Kaydedilmiş bir bilgisayarla yaptıklarınız listelenmez.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Önceki denetimler ve onarımlar</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Windows&apos;ta bir L2TP/IPsec VPN bağlantısının neden 789 hatasıyla kurulamadığını bulur.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Kaydedilmiş bir bilgisayarı denetler.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Alıştırma bilgisayarını denetler.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>VPN sunucusu.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Programın dili.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 yönetici olarak çalışmaz: açtığı ve gösterdiği şeylerin bu haklara sahip olmaması gerekir. “Yönetici olarak çalıştır” seçeneğini kullanmadan başlatın. Bilgisayarı değiştirdiğinde Windows bir yöneticinin onayını ister.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Değişikliklerinizi geri almayı önerir, ardından kaldırma programını başlatır.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: adı bilinmiyor. Windows, ağın adını yalnızca konumunuzu kullanmasına izin verirseniz gösterir.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>sinyal yüzde %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>erişim noktası %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Adsız Wi-Fi ağı</translation>
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
        <translation>bu bilgisayar: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>ağ geçidi: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS sunucusu: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adresler: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Ağ donanımının üreticisi: %1; oturum açma sayfasınınki: %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Ağ donanımının üreticisi: %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>Ağın oturum açma sayfasının üreticisi: %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Kabloyla bağlı.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>Oturum %1 dk daha geçerli.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows hiçbir ağa bağlı olmadığını bildiriyor.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows bu ağın İnternet&apos;e ulaşmadığını bildiriyor.</translation>
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
        <translation>Şimdi yeniden başlat</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Windows şimdi yeniden başlatılsın mı?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Önce diğer programlardaki çalışmanızı kaydedin. Windows kaydedilmemiş olanları sorar. Sonrasında, işe yarayıp yaramadığını denetlemek için Fix789&apos;u yeniden açın.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows yeniden başlatılmadı. Başlat menüsünde %1 seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>VPN ayarlarını aç</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows ayarlarını açmadı. Ayarlar Başlat menüsündedir: Ayarlar, Ağ ve İnternet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>VPN&apos;yi şimdi dene</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Değişiklikler yapıldı.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Bilgisayar yeniden denetlenemedi.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Sorun düzeltildi.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Değiştirildi. Yeniden başlatma bunu tamamlar.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Kaydedilmiş bir bilgisayar yeniden başlatılamaz; bu nedenle alıştırma burada biter.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Değiştirildi. Tamamlamak için Windows&apos;u yeniden başlatın.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>%2 yerine %1 seçeneğini seçin: Windows kapatıldığında çoğu zaman durumunu korur.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Değiştirildi, ancak başka bir engel daha var.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Değiştirildi. Henüz her şey netleşmedi.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Rapor, geri yüklenmeyen ayarları şimdiki değerleriyle listeler.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Her şey tam olarak eski haline döndü.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Bazı şeyler geri yüklenmedi.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Bu arada başka bir program veya kişi bir ayarı değiştirmiş.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Değişiklikler geri alınamadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>Sorunun nedeni zaten ortadan kalkmıştı.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Durduruldu. Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Değişiklikler yapılamadı. Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Değişiklikler yapılamadı ve bazı şeyler geri yüklenemedi.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows yönetici onayı istedi, ancak kimse onay vermedi.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Değişiklikleri yapan program başlatılamadı.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>Sonraki adımı başkalarının atması gerekiyor.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Bu bilgisayarda hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 - %2 arası</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>VPN sunucusuna giden yol</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Ev veya ofis</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Okul veya kampüs</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Konuk Wi-Fi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Otel, ortak çalışma alanı</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Bu yalnızca kime sormanızı önerdiğimizi değiştirir. Boş bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Neredesiniz?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Orada genellikle ne ters gider?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Orada genellikle ters gidenler</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Şu sırayla denetleyin</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kime sorulur</translation>
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
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Bu ürünün terimlerini kullan</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>O zaman talepte bu ürünün menüleri ve günlüğünün satırları belirtilir.</translation>
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
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Yanıtınız: evet.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Yanıtınız: hayır.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Bilmiyorum</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>İnternet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>Bu ağın ağ geçidi: %1.</translation>
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
        <translation>Kablo</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Bu bilgisayarın bağlı olduğu ağ.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>Kaydedilmiş PC</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Bu PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Tesis güvenlik duvarı</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Bu yer ile İnternet arasındaki güvenlik duvarı veya yönlendirici.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Bu yer ile sunucunun bulunduğu yer arasındaki her şey.</translation>
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
        <translation>Elenenler</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Olası: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Henüz netleşmeyenler</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Nasıl öğrenilir: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>bilinmeyen bir zamanda</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Adsız bir ağ</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (bu ağ)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, başka bir cihazdan</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: sunucu her iki bağlantı noktasında da yanıt verdi, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: sunucu bir bağlantı noktasında yanıt verdi, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: yanıt yok, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Aynı sunucu, başka ağlardan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmeyenler</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Kalanını bir yönetici şu komutla denetleyebilir: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Yönetici için komutu kopyala</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bilmekte yarar var</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 dk önce</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 sa önce</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 gün önce</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Henüz bilinmiyor: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Bu, %1 belirsiz kalır.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Bu protokol hâlâ uygun mu?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Bununla elenenler: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Bu ağ</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Adım adım anlaşma görüşmesi</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Ayrıntılar (denetimler: %1, elenen nedenler: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Bu bilgisayarda sorun bulunamadı.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Bu bilgisayar ile sunucu arasındaki her şey çalışıyor.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Buradan sunucuya giden yolda sorun yok.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Bu büyük olasılıkla kendiliğinden düzelecek.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Önemli olan bazı şeyler denetlenemedi.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Geriye bir açıklama kalıyor, ancak henüz kanıtlanmadı.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Geriye iki açıklama kalıyor.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Geriye üç açıklama kalıyor.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Geriye dört açıklama kalıyor.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Geriye birkaç açıklama kalıyor.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Tüm denetimler tamamlanmadan durdurdunuz.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>Bu bilgisayarla ilgilenen kişi.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Bu ağı yöneten kişi.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>VPN sunucusunu yöneten kişi.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Hesabınızla ilgilenen kişi.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Bunu belirleyen ilkenin yöneticileri.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Nerede: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Siz, web tarayıcınızda.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows %1 hatası verdi ve bağlanamadı; sunucu ise bize yanıt veriyor.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows %1 hatası verdi ve bağlanamadı.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Sunucu buradan yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Sunucu yanıt veriyor. Neyin engel olduğu henüz kanıtlanmadı.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>İki engel var.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Üç engel var.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Dört engel var.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Birkaç engel var.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Hepsi bu bilgisayarda düzeltilebilir ve geri alınabilir.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Sorun bu bilgisayarda düzeltilebilir; düzeltme geri de alınabilir.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Bir bölümü bu bilgisayarda düzeltilebilir. Kalanını başkalarının düzeltmesi gerekiyor.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Bu bilgisayarın çalıştırılabilen tüm denetimleri başarılı oldu.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Bir sunucuya giden yol denetlenmedi.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>Anahtar, kullanıcı adı ve parola doğru. VPN&apos;yi yeniden deneyin.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>Önceden paylaşılan anahtar doğru. VPN&apos;yi yeniden deneyin. Hâlâ başarısız olursa, kullanıcı adını ve parolayı size verilenlerle karşılaştırın.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>VPN&apos;yi yeniden deneyin. Hâlâ başarısız olursa, kullanıcı adını, parolayı ve önceden paylaşılan anahtarı size verilenlerle karşılaştırın.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>VPN&apos;yi yeniden deneyin. Hâlâ başarısız olursa, geri dönüp önceden paylaşılan anahtarı girin: o zaman doğru olup olmadığını kanıtlayabiliriz.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>Aynı sunucu %1 üzerinden yanıt verdi, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>Aynı sunucu %1 üzerinden yanıt verdi.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Bütün bir tesis: VPN&apos;yi hangi kural engelliyor?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Meraki panosunun bir tesis hakkında söylediklerini okur ve VPN&apos;ye izin veren veya onu engelleyen satırı belirtir. Ağla ilgilenen kişiler içindir.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>Tesisi &amp;denetle</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>Sayfayı &amp;kaydet...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Ya&amp;zdır...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Meraki panosu okunuyor</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Kaydedilmiş olanlar okunuyor.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Sayfayı kaydet</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Web sayfaları (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>Sayfa kaydedildi.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Dosya var, ancak Fix789&apos;un kaydettiği bir sayfa değil. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>Sayfa kaydedildi. Bir öncekinden bu yana hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Sayfa oraya kaydedilemedi. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Tarayıcı açılamadı.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Talebi kopyala</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Okunan hiçbir kural VPN&apos;yi engellemiyor</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Kişi, bilgisayar ve ağ a&amp;dlarını değiştir</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Sunuculara, bağlantılara, ağlara, hesaplara ve adreslere her yerde aynı olan takma adlar verilir: server-1.example, 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sınanmadı</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bilmekte yarar var</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>%n yerde bir kural VPN&apos;yi engelliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>%n yerde VPN&apos;ye izin verilip verilmediği belirlenemedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>%1 adresine giden trafik, %n ağda (Wi-Fi ağları dahil).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Kaydedilebilen sayfada %n yer daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Temel Filtreleme Altyapısı</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>IKE ve AuthIP IPsec Anahtarlama Modülleri</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>IPsec İlke Aracısı</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Uzaktan Erişim Bağlantı Yöneticisi</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Güvenli Yuva Tünel Protokolü Hizmeti</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Hiçbir sunucu belirtilmedi.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Ağ kaydedilmedi.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Sunucu yanıt vermeden durduruldu.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Sunucuyla bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Sunucu anahtar değişimini yanıtlıyor</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değer %1 içeriyor. Windows burada yalnızca bir sayı (DWORD) okur.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değer ayarlandı, ancak Windows o zamandan beri yeniden başlatılmadı.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Sunucu NAT arkasında, ancak bu bilgisayar buna izin vermiyor (değer: %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değerin değiştirilmesi gerektiğine dair bir belirti yok.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Sunucu NAT arkasında değil.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Sunucu NAT arkasında ve bu bilgisayar buna izin veriyor.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değerin bulunduğu kayıt defteri anahtarı son yeniden başlatmadan sonra değiştirildi. Windows onu bir sonraki yeniden başlatmada okur.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Bu bir Windows bilgisayarı değil.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değer okunamadı.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows, yeniden başlatıldıktan sonra NAT arkasındaki VPN sunucularına bağlanabilir.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>NAT arkasındaki sunuculara gerektiğinde izin veriliyor</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>IPsec&apos;in L2TP için kapalı olup olmadığı okunamadı.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec, %1 içeriyor; bu, Windows&apos;un okuduğu bir sayı değil.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows, L2TP&apos;yi IPsec ile korumayacak şekilde yapılandırılmış (ProhibitIpSec 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec düzeltildi, ancak Windows o zamandan beri yeniden başlatılmadı.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows, olması gerektiği gibi L2TP&apos;yi IPsec ile koruyor.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows, yeniden başlatıldıktan sonra L2TP&apos;yi tekrar IPsec ile korur.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>L2TP için IPsec kapalı değil</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>“%1” adı %2 adresine çözümleniyor.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>DNS sunucusu “%1” adında bir sunucu olmadığını bildiriyor.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>DNS sunucusu, “%1” sorulduğunda yanıt vermedi.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Herhangi bir web sayfası açın. Açılırsa sorun yalnızca DNS&apos;tedir.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Sunucunun adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Sunucunun adı bir adrese çözümleniyor</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>“%1” hizmetinin başlangıç türü Devre dışı.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1” bilgisayarla birlikte başlıyor, ancak %2 hatasıyla başarısız oldu.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows&apos;ta “%1” adında bir hizmet yok.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>VPN&apos;nin gerektirdiği bir hizmet çalışamıyor: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Şu hizmetler denetlenemedi: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>VPN&apos;nin gerektirdiği tüm hizmetler çalışabiliyor.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>“%1” hizmeti etkin.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>Hizmet her zamanki başlangıç türüne döner. VPN gerektirdiğinde Windows onu başlatır.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>VPN&apos;nin hizmetleri ve sürücüleri</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>“%1” hizmeti bu bilgisayarda yok.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows&apos;un kendisi hasarlı. Bu bilgisayarla ilgilenen kişiden Windows yüklemesini onarmasını isteyin (sfc /scannow veya yerinde onarım).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>“%1” hizmeti devre dışı.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Her zamanki başlangıç türüyle yeniden etkinleştirebiliriz. Bunun için bir yönetici gerekir.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>“%1” hizmeti başlatılamıyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden, sistem olay günlüğünde bu hizmete bakmasını isteyin.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows, L2TP&apos;yi IPsec ile korumayacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Değeri sıfırlayabiliriz. Bunun için bir yönetici gerekir ve yeniden başlatmadan sonra geçerli olur. Yöneticileriniz kendi IPsec ilkelerini oluşturduysa önce onlara sorun.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>NAT arkasındaki sunuculara ilişkin kayıt defteri değerinin türü yanlış.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Onu sayı olarak yazabiliriz. Bunun için bir yönetici gerekir ve yeniden başlatmadan sonra geçerli olur.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>VPN sunucusu bir yönlendiricinin (NAT) arkasında ve Windows buna izin vermiyor.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Buna izin verebiliriz. Bunun için bir yönetici gerekir ve yeniden başlatmadan sonra geçerli olur.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Bir değişikliğin geçerli olması için Windows&apos;un yeniden başlatılması gerekiyor.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>“Kapat” yerine “Yeniden başlat” seçeneğini seçin: Windows kapatıldığında çoğu zaman durumunu korur. Sonra VPN&apos;yi yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Bu adda bir sunucu yok.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>VPN bağlantısındaki sunucu adını size verilen adla harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Bu bilgisayarın İnternet bağlantısı yok.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Önce bir ağa bağlanın, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>Ağın DNS sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Bu ağı yöneten kişiye adların çözümlenemediğini (DNS) söyleyin veya başka bir ağ kullanın.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Yoldaki bir güvenlik duvarı UDP 500&apos;ü reddediyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden giden UDP 500 ve 4500&apos;e izin vermesini isteyin. O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 paketleri bu bilgisayar ile sunucu arasında iletilemiyor.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Ağ, VPN&apos;nin anahtar değişimini engelliyor.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 paketleri bu bilgisayar ile sunucu arasında iletilemiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden giden UDP 4500&apos;e izin vermesini isteyin. O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>VPN sunucusu çalışmıyor veya ona ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>VPN sunucusunu yöneten kişiye sunucunun çalışıp çalışmadığını sorun.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak VPN hizmeti çalışmıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun IPsec hizmetini başlatmasını isteyin. Ad elle yazıldıysa önce onu karşılaştırın: bu başka bir bilgisayar olabilir.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Sunucu bu ağın adresini engellemiş olabilir.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>VPN sunucusunu yöneten kişiden, engelleme listesinde bu ağın genel adresine bakmasını isteyin.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Sunucu yalnızca IKEv2&apos;yi destekliyor, ancak L2TP için IKEv1 gerekiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>VPN sunucusunu yöneten kişiye IKEv2 kullanmanız gerekip gerekmediğini sorun. Gerekiyorsa IKEv2 türünde yeni bir VPN bağlantısı oluşturun.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Sunucu, Windows&apos;un önerdiği şifreleme yöntemlerinden hiçbirini kabul etmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>VPN sunucusunu yöneten kişiden L2TP istemcileri için SHA-1 ve MODP-2048 (grup 14) ile AES-256&apos;ya izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>Önceden paylaşılan anahtar, sunucunun anahtarıyla eşleşmiyor.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Önceden paylaşılan anahtarı tam olarak size verildiği gibi yeniden yazın.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Bu denetlenmeden durduruldu.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Şu düzeltilene kadar anlamlı değil: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Şu olmadan denetlenemez: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Değişiklik günlüğü bu programın daha yeni bir sürümüyle yazılmış (satır %1). Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Değişiklik günlüğü %1. satırdan itibaren hasarlı. Olduğu gibi bırakıldı ve hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Değişiklik günlüğü okunamadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Daha önceki bir onarım yarıda kesilmiş. Önce onu geri alın. Şimdi hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Bu adda bir onarım zaten var. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Durduruldu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1” artık ortada yok; bu nedenle düzeltilecek bir şey yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Sorun bu bilgisayarda düzeltilemez. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Şimdiki değerler okunamadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Her şey zaten olması gerektiği gibi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Yapılacak değişiklikler bunlar. Şimdi hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Şimdiki değerler kaydedilemedi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Düzeltildi. Windows yeniden başlatıldıktan sonra geçerli olur (“Kapat” değil, “Yeniden başlat”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Düzeltildi ve yeniden denetlendi: sorunun nedeni ortadan kalktı.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Düzeltilemedi. Her şey önceki gibi. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Düzeltilemedi ve bazı şeyler geri yüklenemedi. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Durduruldu. Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Bu adda bir onarım yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Geri alındı. Her şey onarımdan önceki gibi.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Bazı şeyler geri yüklenmedi: o zamandan beri başka bir programın veya kişinin değiştirdiği ayarlara dokunulmadı.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Önyükleme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>El ile</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Devre dışı</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>%1 içindeki “%2” değeri</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>“%1” hizmetinin başlangıç türü</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>“%1” hizmeti</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Yok. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Sistem erişimi reddetti. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Çok uzun sürdü. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Durduruldu. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Burada desteklenmiyor. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Hasarlı veya anlaşılmıyor. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Başarısız oldu. Teknik ayrıntı: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Sunucunun sınırını aşmamak için %1 sn bekleniyor.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>UDP %1 üzerinde anahtar değişimi: yanıt bekleniyor</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>UDP %1 üzerinde anahtar değişimi: henüz yanıt yok, yeniden deneniyor</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>%n denemeden sonra UDP %1 üzerinde yanıt yok (kaynak bağlantı noktaları: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Sunucu anahtar değişimini UDP 500 ve UDP 4500 üzerinde yanıtlıyor.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Sunucu anahtar değişimini UDP 500 üzerinde yanıtlıyor. UDP 4500 üzerinde bir anahtar değişimi başlatmayı kabul etmiyor; bunun zararı yok.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Sunucu anahtar değişimini UDP 500 üzerinde yanıtlıyor ve UDP 4500 açık.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Sunucu UDP 500 üzerinde yanıt veriyor, ancak UDP 4500 üzerinde vermiyor.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 engelleniyor, ancak adres çevirisi (NAT) olmadığında gerekli değildir.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1, sunucuya giden yolda engelleniyor.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1, %2 tarafından reddediliyor.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak anahtar değişimi hizmeti çalışmıyor.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak UDP 500 üzerinde yanıt vermiyor ve UDP 4500 kapalı.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Sunucu, Windows&apos;un önerdiği tüm şifreleme yöntemlerini reddediyor.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Sunucu yalnızca IKEv2&apos;yi yanıtlıyor; Windows&apos;ta L2TP/IPsec için IKEv1 gerekiyor.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Sunucu IKEv1&apos;i desteklemediğini bildiriyor.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak IKEv1&apos;i yanıtlamıyor.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 açık, ancak sunucu IKEv1&apos;i yalnızca UDP 4500 üzerinde yanıtlıyor.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Ne UDP 500 ne de UDP 4500 üzerinde yanıt var.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>UDP %1 üzerindeki anahtar değişimi sınanamadı.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Sunucu UDP %1 üzerinde şu yanıtı verdi: %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Bu bilgisayar, Windows&apos;un önerdiklerinin aynısını önerdi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>%n denemeden sonra UDP 500 üzerinde yanıt yok (kaynak bağlantı noktaları: %1); aynı ileti UDP 4500 üzerinde yanıtlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Sunucu UDP 500 üzerinde yanıt verdi; bu türden sunucular (%1) UDP 4500 üzerinde de aynı yanıtı verir.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Bu bilgisayarda UDP %1 için sunucuya giden bir rota yok.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 yolda reddedildi (ICMP tür 3 kod %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3, UDP %1 paketlerini reddetti (ICMP tür 3 kod %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Sunucu IKEv2&apos;yi yanıtladı.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>UDP %1 paketleri %2 numaralı atlamaya kadar ulaştı, daha ileri gidemedi; UDP %3 paketleri ise gidebildi.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Sunucu UDP %1 üzerinde yanıt verdi.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Sunucu yanıt verdi.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Sunucu UDP %1 üzerinde yanıt verdi ve şunu seçti: %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Önceden paylaşılan anahtarı sunucununkiyle karşılaştırın veya başka bir ağdan deneyin.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Başka bir ağdan, örneğin bir telefonun etkin noktası üzerinden deneyin. Orada çalışırsa bu ağ engelliyordur.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Herhangi bir web sayfası açın. Hiçbiri açılmazsa bu bilgisayarın İnternet bağlantısı yoktur.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Sunucuyu yöneten kişiye, sunucunun önceden paylaşılan anahtarla IKEv1&apos;i destekleyip desteklemediğini sorun.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Denetlenebilen her şey çalışıyor.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Önemli olan bazı şeyler denetlenemedi.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Geriye birkaç açıklama kalıyor.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Nerede: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Bu değiştirilebilir: %1, eski değer %2, yeni değer %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Bunlardan biri geçerli:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Nasıl ayırt edilir: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Kaydedilmiş bilgisayar “%1” (bu bilgisayar değil): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Bilmekte yarar var: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Denetlenenler:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>“%1” adında bir denetim yok; “fix789ctl list” adlarını gösterir.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Bu bir sunucunun adı veya adresi değil. Ad; harf, rakam, nokta ve tirelerden oluşur.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>Zaman sınırı saniye cinsinden bir sayı olmalı, en çok %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>“%1” için çeviri yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1” bir nedenin id&apos;si değil. “fix789ctl list --json” bunları listeler.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>En az bir neden belirtin, tam olarak “fix789ctl check” komutunun yazdırdığı biçimde.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: eski değer %2, yeni değer %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Bu değişiklikler yapılsın mı? Evet için y yazın.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>yarıda kesildi; geri alın</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Değişiklik günlüğü tam olarak okunamıyor. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history” bağımsız değişken almaz.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list” bağımsız değişken almaz.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>“%1” dosyası kullanılamıyor. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Yazılacak bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Kaydedildiği yer: %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: önceki değer %2, ayarlanan değer %3, şimdiki değer %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Bir çalıştırma UUID ile belirtilir.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Yalnızca Windows bilgisayarlar düzeltilebilir. Kaydedilmiş bir bilgisayar için --case kullanın.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Bu program başkalarının yazabildiği bir klasörde. Hiçbir şey değiştirilmedi. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Değişiklik günlüğünün klasörü oluşturulamıyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Başka bir onarım sürüyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Bu hizmet olmadan Windows güvenlik duvarı da kapalıdır.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Denetlenecek bir şey yoktu. VPN sunucusunu veya kaydedilmiş bir bilgisayarı belirtin.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Büyük iletiler sunucuya giden yolda kayboluyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Bu ağı yöneten kişiden UDP paketlerinin parçalarına izin vermesini isteyin. O zamana kadar önceden paylaşılan anahtarla veya daha kısa bir sertifika zinciriyle oturum açmak işe yarayabilir.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Yoldaki bir cihaz paketleri inceliyor ve VPN&apos;nin anahtar değişimi paketlerini atıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden, yalnızca UDP 500 ve 4500 bağlantı noktalarına değil, uygulama veya trafik filtresinde IPsec&apos;e de izin vermesini isteyin. O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Sunucuya gönderilen paketlerin birçoğu yolda kayboluyor.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Wi-Fi erişim noktasına yaklaşın ya da kablo veya başka bir ağ kullanın. Sorun sürerse bu ağı yöneten kişiye bildirin.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Sunucunun önündeki yönlendirici UDP 4500 için bağlantı noktası yönlendirmesi yapmıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>VPN sunucusunu yöneten kişiden UDP 4500&apos;ü de UDP 500 gibi sunucuya yönlendirmesini isteyin.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Sunucu yalnızca Windows&apos;un artık önermediği eski şifrelemeyi kabul ediyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>VPN sunucusunu yöneten kişiden SHA-1 ve MODP-2048 (grup 14) ile AES-256&apos;ya izin vermesini isteyin. Bunun yerine bu bilgisayarı zayıflatmak son çare olmalıdır.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Sunucu önceden paylaşılan anahtar değil, sertifika istiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>VPN sunucusunu yöneten kişiye neyin kullanılacağını sorun: bu bilgisayar için bir sertifika mı, yoksa sunucuda henüz ayarlanması gereken önceden paylaşılan bir anahtar mı.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>Önceden paylaşılan anahtarın başında veya sonunda boşluk var.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Anahtarı VPN bağlantısına boşluk olmadan yeniden yazın. Boşluk çoğu zaman kopyalarken eklenir.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>Önceden paylaşılan anahtar, doğru gibi görünen ama doğru olmayan karakterler içeriyor.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Anahtarı kopyalamak yerine VPN bağlantısına elle yazın: tırnak işaretleri, çizgiler veya boşluklar, örneğin bir PDF&apos;den veya sohbetten aktarılırken değişmiş.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Sunucu bu bilgisayarın IKE kimliğini reddediyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>VPN sunucusunu yöneten kişiden L2TP istemcilerinin her kimliğini (ID) kabul etmesini veya sunucunun günlüğünde bu denemeye bakmasını isteyin.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Sunucu, Windows&apos;un verileri koruma biçimini reddediyor (hızlı mod).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Sunucunun L2TP hizmeti yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun L2TP hizmetini başlatmasını isteyin (tünelin içinde UDP 1701).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>Sunucu kullanıcı adını veya parolayı reddediyor.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Kullanıcı adını ve parolayı yeniden yazın. Doğruysalar, hesabın kilitli olup olmadığını veya VPN&apos;yi kullanma izni olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>Sunucu ile bu bağlantının ortak bir oturum açma yöntemi yok.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>VPN sunucusunu yöneten kişiye hangi oturum açma protokolünün gerektiğini sorun ve VPN bağlantısının özelliklerinde aynısını seçin.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>Oturum açma onayı (ikinci faktör) zamanında gelmedi.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Telefonunuz veya uygulamanız hazırken yeniden deneyin ve istendiğinde hemen onaylayın.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Sunucu kullanıcı adını ve parolayı ne kabul ediyor ne de reddediyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>VPN sunucusunu yöneten kişiye, sunucunun dizininin (RADIUS) yanıt verip vermediğini sorun.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Sunucunun atayacak adresi kalmamış.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun adres havuzunu (DHCP) genişletmesini isteyin.</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Tünel kuruluyor</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Tünel üzerinden sunucuyla iletişim kuruluyor</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Oturum açılıyor. Telefonunuz veya bir uygulama onayınızı isterse lütfen şimdi onaylayın.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Anahtar deneniyor</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Anahtarlar değiş tokuş ediliyor</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Sunucu, Windows&apos;un gönderdiği şifreleme yöntemleri listesini yanıtlamıyor.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Sunucu anahtarı kabul etti ve şifreli tünel kurulabiliyor.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Sunucu şunu kabul ederdi: %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Ağın dışındaki yanıtlayıcı başka bir UDP bağlantı noktasında yanıt veriyor.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>UDP 500 ve 4500 bağlantı noktalarına gönderilen %n veri biriminden ulaşanlar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Anahtar değişimi iletileri ağın dışındaki yanıtlayıcıya ulaşıyor ve geri geliyor.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Ağ VPN&apos;ye izin veriyor; sunucu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Aynı bağlantı noktalarında başka veriler ağın dışındaki yanıtlayıcıya ulaşıyor, ancak anahtar değişimi iletileri ulaşmıyor.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Yoldaki bir cihaz paketleri inceliyor ve anahtar değişimi paketlerini atıyor.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Ağ, UDP 500 ve UDP 4500 paketlerini atıyor.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Yanıt veren veya zaman aşımına uğrayan sunucular: %1/%2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Sunucu bu ağdan önceden paylaşılan anahtar kabul etmiyor.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Bundan önce şifreleme yöntemini kabul etmişti.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Sunucu anahtarı biliyor, ancak bu bilgisayarın IKE kimliğini reddediyor.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Sunucu bu önceden paylaşılan anahtarı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Büyük iletiler yolda kayboluyor ve bir sertifika bunları gerektiriyor.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Sunucu sertifikayı yalnızca küçük parçalar halinde gönderildiğinde yanıtladı.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Sunucu küçük bir iletiyi yanıtladı, ancak bir paketten büyük olduğunda aynı iletiyi yanıtlamadı.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Sunucu sertifikayı içeren iletiyi yanıtlamadı.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Sunucu anahtarı biliyor, ancak veri korumasını reddediyor (hızlı mod).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Sunucu anahtarı biliyor, ancak sonraki adımı (hızlı mod) yanıtlamıyor.</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Şifreli tünel kuruldu, ancak arkasındaki VPN hizmeti yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Şifreli tünel kuruldu (hızlı mod).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Sunucu oturum açma için bir onay bekledi, ancak onay gelmedi.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Sunucu, bu bağlantının kullanamadığı bir oturum açma yöntemi istiyor.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Sunucu oturum açmayı kabul etti, ancak atayacak adresi yok.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Kullanıcı adı ve parola kabul edildi.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Kullanıcı adı ve parola gönderildi, ancak yanıt gelmedi.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>sunucuya ulaşılabilene kadar</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>tünel kurulabilene kadar</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Anahtarı VPN sunucusunu yöneten kişiyle karşılaştırın veya başka birinden onu başka bir ağdan denemesini isteyin.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>VPN sunucusunu yöneten kişiye, sunucunun günlüğünün bu deneme hakkında ne söylediğini sorun.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Yalnızca sunucununkiyle aynı bağlantı noktası numarasından gönderilen veri birimleri yanıtlandı. Windows da bunları böyle gönderir.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Anahtar değişimi üçüncü iletisinde durdu: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Sunucu reddetti: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Sunucu aynı anahtara sahip olduğunu kanıtladı.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Anahtarı içeren ileti kabul edilmedi: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Tam olarak yazıldığı gibi anahtarı içeren ileti: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Temizlenmiş anahtar kabul edildi.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Uydurma bir anahtar aynı yanıtı aldı.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Tünelin içinde yanıtsız kalan istekler: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Sunucunun iletisi: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Sunucu %1 sn sonra isteği geri çevirdi.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>Anahtarın başında veya sonunda boşluk var. Sunucu onu boşluk olmadan kabul ediyor.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>Anahtar, klavyedekilere benzeyen ama onlardan farklı olan karakterler içeriyor. Sunucu onu klavye karakterleriyle kabul ediyor.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>Anahtarın başında veya sonunda boşluklar ve klavyedekilere benzeyen ama onlardan farklı olan karakterler var. Sunucu, bunlar temizlendiğinde onu kabul ediyor.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Kimlik doğrulama, uçlarında boşluk olmayan anahtar</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Kimlik doğrulama, klavye karakterleriyle anahtar</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Kimlik doğrulama, temizlenmiş anahtar</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Kimlik doğrulama</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>bu anahtarla şifresi çözülemeyen bir yanıt geldi</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>yalnızca küçük parçalar halinde gönderildiğinde</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>kullanıcı adı veya parola reddedildi</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>ortak oturum açma yöntemi yok: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>oturum açıldı, ancak kullanılabilir adres yok</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>kullanıcı adı ve parola hakkında yanıt yok</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>uzun bir bekleyişten sonra geri çevrildi</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>İlk ileti</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Anahtar değişimi</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Bilerek yanlış verilen anahtar</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>Tünelde L2TP</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, karşılaştırma için</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geri çevrildi</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sınanmadı</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>gönderilen paketler: %1, kaynak bağlantı noktaları: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>bildiren: %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP tür %1 kod %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Anahtarı standart girişte verin veya anahtar deposundan alın, ikisini birden yapmayın.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Bir anahtarın adı 1 - 64 karakterdir: harfler, rakamlar ve ._{}- karakterlerinden herhangi biri</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Ya anahtar ya da sertifika verin, ikisini birden vermeyin.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user ve --password-stdin birlikte verilmelidir.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Oturum açmak için bir anahtar veya sertifika gerekir.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Bir kullanıcı adı 1 - 256 karakterdir.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin, --certificate gerektirir.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>“%1” dosyası açılamadı. Ya parola tümcesi eksik veya yanlış (--passphrase-stdin) ya da dosya okunamıyor.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>“%1” dosyası RSA anahtarı içermiyor veya artık desteklenmeyen bir yöntemle şifrelenmiş.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>Standart giriş, UTF-8 biçiminde 1 - %1 baytlık bir gizli bilgi içermelidir.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>Standart giriş, UTF-8 biçiminde her biri 1 - %1 baytlık %2 gizli bilgi içermelidir, her satırda bir tane.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>Anahtar deposunda “%1” adında bir anahtar yok. Kaydetmek için “fix789ctl key set” kullanın.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Kullanılabilir anahtar deposu yok. Windows&apos;ta yerleşik bir tane vardır; diğer sistemler GNOME Keyring veya KWallet gibi bir Secret Service gerektirir. Bunun yerine anahtarı standart girişte verebilirsiniz (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Anahtar deposu erişimi reddetti.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>Anahtar deposu isteği tamamlayamadı. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>Anahtar “%1” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Artık “%1” olarak kayıtlı anahtar yok.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>“key set NAME” veya “key forget NAME” kullanın.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>%1 (%2) ile adım adım anlaşma görüşmesi:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>VPN sunucusunu --server ile belirtin, başka bir şey vermeyin.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Kaydedilmiş bir ağ sorgulanamaz; bu nedenle burada anahtar, sertifika veya dosya kabul edilmez.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>UDP %1 için bir yönetici gerekir. Onsuz devam ediliyor.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 başka bir program tarafından kullanılıyor (Windows&apos;ta 500 ve 4500 bağlantı noktaları “IKE ve AuthIP IPsec Anahtarlama Modülleri” hizmetine aittir). Onsuz devam ediliyor.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 açılamıyor. Onsuz devam ediliyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1” bir bağlantı noktası numarası değil.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>500, 4500 ve %2 dışında en çok %1 bağlantı noktası eklenebilir.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>UDP %1 üzerinde yanıt veriliyor. Durdurmak için Ctrl+C tuşlarına basın.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Eşleştirme kodu: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Sorunlu bilgisayarda: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Yanıt verilecek bağlantı noktası kalmadı.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Yanıtlanıyor: %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Sunucular: %1, %2 sn içinde. Yanıt veren: %3. Geri çeviren: %4. Yanıtsız: %5. Ulaşılamayan: %6. Denenmeyen: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>Hız, saniyedeki veri birimi sayısı olmalı, 1 - %1 arasında.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Bir sunucu listesi belirtin.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Sunucu listesi, en çok %1 satırlık ve 1 MiB boyutunda bir UTF-8 dosyasıdır.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Listenin %1. satırı bir sunucunun adı veya adresi değil.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>Listede sunucu yok.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>“%1” yanıtlayıcısıyla bağlantı kurulamadı. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 yanıtlandı</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 yanıtlandı</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 yanıtlandı</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Sunucu NAT arkasında</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>gönderilemedi</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>ileti 1 kabul edilmedi</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>sunucunun seçtiği yöntemle burada anahtar değişimi yapılamıyor</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>anahtar verilmedi</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>ad verilmedi</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>bu bilgisayardan oraya yol yok</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ulaşılmadı</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>bunun yerine temizlenmiş anahtar denendi</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>anahtar kabul edildi</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>bağlantı noktasına ulaşılamadı</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>bu bilgisayar dışarı çıkmasına izin vermiyor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1” bir yanıtlayıcının adı veya adresi değil.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin, --responder gerektirir.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Bu bir eşleştirme kodu değil. “respond --paired” bir tane gösterir.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>gönderilen paketler: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Tek satıra yazın. Görüntülenmez.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>%1 bilginin her birini kendi satırına yazın. Görüntülenmezler.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>Bağlantı önceden paylaşılan anahtar kullanacak şekilde ayarlanmış, ancak Windows&apos;ta bu bağlantı için kayıtlı anahtar yok.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows&apos;ta bu bağlantı için kayıtlı önceden paylaşılan bir anahtar var.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>Bağlantı sertifika kullanacak şekilde ayarlanmış, ancak sunucu önceden paylaşılan anahtarla çalışıyor.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Bağlantının kendi IPsec parametreleri var (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>“%1” bağlantısı L2TP/IPsec için ayarlanmış.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows “%1” bağlantısını okuyamıyor.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>“%1” bağlantısının türü L2TP/IPsec değil, %2 olarak ayarlanmış.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>“%1” bağlantısının türü L2TP/IPsec olarak ayarlanmış.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>“%1” adında iki bağlantı var: biri sizin, biri tüm kullanıcılar için. Windows sizinkini kullanıyor.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>VPN bağlantıları okunamadı.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Bu bilgisayardaki hiçbir VPN bağlantısı bu sunucuya ait değil.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Bu bilgisayarda “%1” adında bir VPN bağlantısı yok.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>VPN bağlantısı L2TP/IPsec için ayarlanmış</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Bu bilgisayarda bu adda bir VPN bağlantısı yok.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Windows ayarlarında “Ağ ve İnternet”, “VPN” altındaki adları karşılaştırın veya bağlantıyı size anlatıldığı gibi kurun.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows bu VPN bağlantısını okuyamıyor.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Telefon defterindeki girdisi hasarlı. rasphone.pbk dosyasının bir kopyasını alın, Windows ayarlarında bağlantıyı kaldırın ve yeniden kurun.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>VPN bağlantısının türü L2TP/IPsec olarak ayarlanmamış.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Windows ayarlarında “Ağ ve İnternet”, “VPN” altında bağlantıyı düzenleyin ve size verilen anahtar veya sertifika türüyle “L2TP/IPsec” VPN türünü seçin.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>VPN bağlantısı sertifika kullanacak şekilde ayarlanmış, ancak sunucu önceden paylaşılan anahtarla çalışıyor.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Windows ayarlarında bağlantıyı düzenleyin: “Önceden paylaşılan anahtarlı L2TP/IPsec” seçeneğini seçin ve size verilen anahtarı yazın.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows&apos;ta bu VPN bağlantısı için önceden paylaşılan anahtar yok.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Windows ayarlarında bağlantıyı düzenleyin ve önceden paylaşılan anahtarı yeniden yazın. Bir telefon defteri veya bütün bir bilgisayar kopyalandığında anahtar kaybolur.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>VPN bağlantısının, sunucunun gerektirmediği kendi IPsec parametreleri var.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Bu bilgisayarla ilgilenen kişiden bunları sıfırlamasını isteyin (Set-VpnConnectionIPsecConfiguration, -RevertToDefault ile).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Ya sunucuyu ya da bağlantıyı belirtin, ikisini birden belirtmeyin.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Bir bağlantının adı 1 - %1 karakterdir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>“%1” son başlatıldığında 5 hatasıyla (erişim reddedildi) başarısız oldu.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Windows&apos;un tam derleme numarası okunamadı.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Bu Windows derlemesinin (%1) L2TP/IPsec&apos;i bozduğuna dair bir bilgi yok.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Bu Windows derlemesi (%1) birçok sunucuyla L2TP/IPsec&apos;i bozuyor. Sorunu %2 güncelleştirmesi getirdi; %3 veya daha sonraki herhangi bir güncelleştirme düzeltir.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Bu Windows derlemesinin VPN&apos;yi bozduğuna dair bir bilgi yok</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>“%1” hizmetinin erişimi reddediliyor ve hizmet çalışamıyor.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Hizmetin veya ayarlarının izinleri, çoğu zaman sıkılaştırma veya bir güvenlik programı tarafından değiştirilmiş. Bu bilgisayarla ilgilenen kişiden izinleri geri yüklemesini isteyin; biz izinleri değiştirmeyiz.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Bu Windows sürümünde VPN&apos;yi bozan bir hata var (güncelleştirme %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Güncel Windows güncelleştirmelerini yükleyin ve yeniden başlatın. Daha sonraki herhangi bir güncelleştirme bunu düzeltir.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1, bu bilgisayarın tüm adreslerinde UDP %2 bağlantı noktasını kullanıyor.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Kendi yanıtlayıcımız UDP %1 bağlantı noktasını kullanıyor. VPN&apos;yi bu bilgisayardan denemeden önce onu durdurun.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1, UDP %2 bağlantı noktasını yalnızca %3 adresinde kullanıyor.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows, UDP %1 bağlantı noktasını hangi programın kullandığını bildirmiyor.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Başka hiçbir program UDP 500 veya 4500 bağlantı noktasını kullanmıyor.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>UDP 500 ve 4500 bağlantı noktalarını hangi programların kullandığı okunamadı.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 ve 4500, Windows&apos;un anahtar değişimi için boş</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Başka bir program (%1), Windows&apos;un VPN için gerektirdiği bir bağlantı noktasını kullanıyor.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>O programı kapatın veya hizmetini durdurun ve VPN&apos;yi yeniden deneyin. Artık gerek duymadığınız başka bir VPN ürününe aitse onu kaldırın.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows, L2TP cihazının çalışıp çalışmadığını bildirmiyor.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Windows&apos;un L2TP cihazı var ve etkin.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>“WAN Miniport (L2TP)” cihazı devre dışı.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>“WAN Miniport (L2TP)” cihazı yok.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>L2TP cihazı, devre dışı olan sürücüsünü bekliyor.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>“WAN Miniport (L2TP)” cihazı çalışmıyor (sorun kodu %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Ağ cihazları listelenemedi.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Windows&apos;un L2TP cihazı var</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Windows&apos;un L2TP cihazı yok veya çalışmıyor.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>Aygıt Yöneticisi&apos;nde “Görünüm”, “Gizli aygıtları göster” seçeneğini seçin ve “Ağ bağdaştırıcıları” altında “WAN Miniport (L2TP)” cihazını etkinleştirin. Orada yoksa “Eylem”, “Donanım değişikliklerini tara” seçeneğini seçin ve yeniden başlatın.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>Bu ağda oturum açma sayfası denetimi kapalı.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Ağ, önce oturum açmanız gerektiğini bildiriyor (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Ağ, istenen sayfalar yerine şunu gösteriyor: %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Tanınmış sınama sayfaları açılıyor, ancak diğer tüm sayfaların yerine şu gösteriliyor: %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>Ağın oturum açma sayfasına yapılan yönlendirme yine başa dönüyor (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Ağ, oturumun süresinin dolduğunu bildiriyor (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Yoldaki bir filtre veya ara sunucu, web sunucularının yerine yanıt veriyor, ancak web&apos;e ulaşılabiliyor: önce oturum açmak gerekmiyor.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Yoldaki bir cihaz web sayfalarının şifresini çözüyor: sertifikalar web sitelerinin kendi sertifikaları değil. Önce oturum açmak gerekmiyor.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Şifrelenmemiş web sayfaları açılıyor, şifreli olanlar açılmıyor.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Yoldaki bir ara sunucu kendisi için oturum açılmasını istiyor (407); bu nedenle önce bir oturum açma sayfasından geçmek gerekip gerekmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Sınama sayfalarından boş yanıt geldi; bu nedenle önce bir oturum açma sayfasından geçmek gerekip gerekmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>DNS sunucusu yanıt vermedi; bu nedenle önce bir oturum açma sayfasından geçmek gerekip gerekmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Sınama sayfaları yüklenmedi; bu nedenle önce bir oturum açma sayfasından geçmek gerekip gerekmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Sınama sayfalarının yalnızca bazıları yüklendi; bu nedenle önce bir oturum açma sayfasından geçmek gerekip gerekmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Engel olan bir oturum açma sayfası yok: web sayfaları açılıyor. Bu, VPN trafiğinin geçip geçmediğini göstermez.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Bu ağda oturum açma sayfası olup olmadığı denetlenmedi.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Bu ağın oturum açılmasını gerektirip gerektirmediği denetlenemedi.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Ağ oturum açılmasını gerektirmiyor</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Bu ağ önce oturum açılmasını gerektiriyor.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Bir web tarayıcısı açın ve bu ağın oturum açma sayfasındaki adımları tamamlayın. Sonra yeniden denetleyin: o zamana kadar ağın neye izin verdiği belirlenemez.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>Bu ağdaki oturumun süresi doldu.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Bir web tarayıcısı açın, bu ağın sayfasında yeniden oturum açın, sonra yeniden denetleyin. Oturumun süresi sürekli doluyorsa bu ağı yöneten kişiye bildirin.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>Bu ağın oturum açma sayfası yine kendisine yönlendiriyor.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu şekilde kimse oturum açamaz. Bu ağı yöneten kişiye, oturum açma sayfasının yine kendisine yönlendirdiğini söyleyin (çoğu zaman, oturum açmadan önce izin verilen adreslerin arasında sayfanın kendi sunucusu eksiktir). O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Bu ağ, İnternet&apos;in yalnızca bir bölümüne izin veriyor.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Bu ağın oturum açma sayfasında tarife veya onay gibi ikinci bir adım olup olmadığına bakın. Yoksa bu ağı yöneten kişiye neye izin verdiğini sorun veya başka bir ağ kullanın.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>bu ağda oturum açana kadar</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Bu bilgisayarın tarihi bilinmediğinden, sunucunun sertifikasının hâlâ geçerli olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Sunucunun sertifikası (%1) %2 tarihine kadar geçerli.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Sunucu bir sertifika göstermedi.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Sunucunun sertifikası geçerli</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Sunucunun sertifikasının süresi doldu.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun sertifikasını yenilemesini isteyin. Bu bilgisayarın tarihi yanlışsa önce onu düzeltin: bir sertifikanın geçerli olup olmadığını tarih belirler.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>Sunucuya giden rota “%1” üzerinden başlıyor.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>Sunucuya giden rota başka bir VPN&apos;den geçmiyor.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>“%1” bağlantısının kendisi bağlı.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>Sunucuya giden rota “%1” üzerinden geçiyor; bu bir ağ kartı değil ve başka bir VPN olabilir.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>Sunucuya giden rota başka bir VPN&apos;den, “%1” üzerinden geçiyor ve sunucu orada yanıt veriyor.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows, sunucuya giden trafiği başka bir VPN&apos;den, “%1” üzerinden gönderiyor.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows&apos;ta sunucunun adresine giden bir rota yok.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Sunucuya giden rota okunamadı.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>Sunucuya giden rota başka bir VPN&apos;den geçmiyor</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1, bu bilgisayarın sunucuya ulaştığı %3 adresinde UDP %2 bağlantı noktasını kullanıyor.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Diğer VPN&apos;nin bağlantısını kesin veya bu sunucuyu onun dışında tutun (bölünmüş tünel) ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>Diğer VPN&apos;nin bağlantısı kesildi.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Kuruluşunuzun bir ilkesi (%1), VPN&apos;yi bozan bir ayarı sürekli geri yüklüyor.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Bu bilgisayarla ilgilenen kişiye bunun hangi ayar olduğunu söyleyin. Bizim değişikliğimiz yalnızca ilke bir sonraki kez uygulanana kadar sürer; bu da iki saat içinde olabilir.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>Bu bilgisayarın tarihi yanlış.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Windows ayarlarında “Zaman ve dil” altında tarihi, saati ve saat dilimini ayarlayın, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Bu bilgisayarı yeniden başlatın (“Kapat” değil, “Yeniden başlat”). Yeniden olursa, bu bilgisayarla ilgilenen kişiden sistem olay günlüğünde bu hizmete bakmasını isteyin.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Bu bilgisayarın güvenlik duvarının bir kuralı (%1) VPN&apos;yi engelliyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden bu kuralı devre dışı bırakmasını veya VPN sunucusuna giden UDP 500 ve 4500 trafiğine izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Bu bilgisayarın güvenlik duvarı yalnızca bir kuralın izin verdiği trafiği geçiriyor ve VPN&apos;ye izin veren bir kural yok.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Bu bilgisayarla veya ilkeleriyle ilgilenen kişiden “IKE ve AuthIP IPsec Anahtarlama Modülleri” (IKEEXT) hizmeti için giden UDP 500 ve 4500&apos;e izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Bu bilgisayardaki bir güvenlik programı (%1) VPN&apos;nin paketlerini atıyor.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>O programı yeniden yükleyin ve üreticisinin kaldırma aracıyla kaldırın ya da bu bilgisayarla ilgilenen kişiye sorun.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>O programda kill switch özelliğini kapatın ya da o VPN&apos;ye bağlanıp bu sunucuyu onun dışında tutun.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Bu bilgisayardaki bir IPsec ilkesi VPN ile çakışıyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Bu bilgisayarla ilgilenen kişiden VPN sunucusunu o IPsec ilkesinin dışında tutmasını isteyin (wf.msc içindeki bağlantı güvenliği kuralları).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>NAT arkasındaki sunuculara ilişkin kayıt defteri değeri, Windows&apos;un okumadığı yanlış bir anahtarın altında.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Onu Windows&apos;un okuduğu yere (PolicyAgent) yazabiliriz. Bunun için bir yönetici gerekir ve yeniden başlatmadan sonra geçerli olur.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Bu adda iki VPN bağlantısı var ve Windows diğerini kullanıyor.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Biri size, diğeri bu bilgisayarın tüm kullanıcılarına ait. Eskimiş olanı yeniden adlandırın veya kaldırın.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Bu bilgisayarda VPN için sertifika yok.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>VPN&apos;yi yöneten kişiden bu bilgisayar için bir sertifika isteyin ve özel anahtarıyla birlikte yerel bilgisayarın “Kişisel” deposuna (certlm.msc) aktarılmasını sağlayın.</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Sertifika, bu bilgisayarın deposu yerine bir kullanıcının deposunda.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec yalnızca bilgisayarın sertifikalarını kullanır. Sertifikanın özel anahtarıyla birlikte yerel bilgisayarın “Kişisel” deposuna (certlm.msc) aktarılmasını sağlayın. Bir kullanıcıya verilmiş sertifika işe yaramayabilir: VPN&apos;yi yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Bu bilgisayarın sertifikasının özel anahtarı yok.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Sertifikayı, anahtarını içeren bir dosyadan (.pfx veya .p12; .cer veya .crt dosyası anahtar içermez) yerel bilgisayarın deposuna yeniden aktarın veya VPN&apos;yi yöneten kişiden yeni bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>Bu bilgisayarın sertifikasının özel anahtarı kullanılamıyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden sertifikayı anahtarıyla birlikte yeniden içeri aktarmasını veya yenisini istemesini isteyin. Bir bilgisayar kopyalandığında veya güvenlik yongası (TPM) sıfırlandığında anahtarlar kaybolur.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Bu bilgisayarın sertifikası, onu veren yetkili tarafından iptal edilmiş.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>VPN&apos;yi yöneten kişiye nedenini sorun ve ondan yeni bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Bu bilgisayarın sertifikasının süresi doldu.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>VPN&apos;yi yöneten veya bu bilgisayarla ilgilenen kişiden yeni bir sertifika isteyin. Bu bilgisayarın tarihi yanlışsa önce onu düzeltin: bir sertifikanın geçerli olup olmadığını tarih belirler.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Bu bilgisayarın sertifikası henüz geçerli değil.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Bu bilgisayarın tarihini, saatini ve saat dilimini denetleyin: bir sertifikanın geçerli olup olmadığını bunlar belirler. Doğruysalar, VPN&apos;yi yöneten kişiye sertifikanın ne zaman geçerli olacağını sorun.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Bu bilgisayarın sertifikası bir VPN&apos;de oturum açmak için verilmemiş.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>VPN&apos;yi yöneten kişiden bu bilgisayar için “İstemci Kimlik Doğrulaması” (1.3.6.1.5.5.7.3.2) amaçlı bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Bu bilgisayar, kendi sertifikasını veren yetkiliye güvenmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>VPN&apos;yi yöneten kişiden sertifikaları veren yetkililerin sertifikalarını isteyin ve bunların bir kullanıcının depolarına değil, yerel bilgisayarın depolarına aktarılmasını sağlayın (kök sertifika “Güvenilen Kök Sertifika Yetkilileri” deposuna, diğerleri “Ara Sertifika Yetkilileri” deposuna).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Bu bilgisayarın sertifikası eskimiş şifreleme kullanıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>VPN&apos;yi yöneten kişiden en az 2048 bitlik bir RSA anahtarı ve SHA-256 ile yeni bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows, bu bilgisayar için yanlış sertifikayı seçiyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Bu bilgisayarla ilgilenen kişiden eskimiş sertifikanın bir kopyasını almasını, sonra onu yerel bilgisayarın “Kişisel” deposundan (certlm.msc) kaldırmasını isteyin.</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Bağlantılardan birini (kablo veya Wi-Fi) kesin ve VPN&apos;yi yeniden deneyin.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Sertifikanın iptal edilip edilmediği denetlenemiyor.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>Sertifikayı veren yetkilinin bu denetim için kullandığı adrese (CRL veya OCSP) buradan ulaşılamıyor. VPN&apos;yi yöneten kişiye bildirin. Bir konuk ağındaysanız önce oturum açın.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>Burada yazdığınız anahtar doğru, ancak Windows&apos;ta farklı bir anahtar kayıtlı.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Windows ayarlarında bağlantıyı düzenleyin ve önceden paylaşılan anahtarı tam olarak burada yazdığınız gibi yeniden yazın.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Bu bilgisayar, sunucunun sertifikasını veren yetkiliye güvenmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>VPN&apos;yi yöneten kişiden, sertifikayı veren yetkilinin sertifikasını isteyin ve yerel bilgisayarın “Güvenilen Kök Sertifika Yetkilileri” deposuna (certlm.msc) aktarılmasını sağlayın. O kişi sertifikayı veren yetkiliyi tanımıyorsa bağlanmayın: bu farklı bir sunucu olabilir.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>Önceden paylaşılan anahtar, bu bilgisayarın ve sunucunun farklı kodladığı karakterler içeriyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>VPN sunucusunu yöneten kişiden yalın harf, rakam ve noktalama işaretlerinden oluşan bir anahtar isteyin. Sistemler ç, ğ, ş gibi Türkçe harfleri ve diğer özel harfleri farklı kodlar.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Bu bilgisayarın kendi güvenlik duvarı, tünelin içindeki L2TP&apos;yi (UDP 1701) engelliyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden UDP 1701&apos;i engelleyen kuralı kaldırmasını isteyin. Bu trafik tünelin içinde kalır; bunun için bir yönlendiricide bir şey açmanız gerekmez.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Bu bilgisayarın bu ağda adresi yok.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Bu ağla bağlantıyı kesip yeniden bağlanın veya Wi-Fi erişim noktasına yaklaşın. Sorun sürerse bu ağı yöneten kişiye ağın adres atamadığını (DHCP) söyleyin.</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>Bu ağda oturum açmak için, ağın engellediği bir sayfa gerekiyor.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Mümkünse bu ağın sayfasında başka bir oturum açma yolu seçin. Bu ağı yöneten kişiye, oturum açmadan önce izin verilen adreslerin arasında oturum açma sağlayıcısının eksik olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Bu bilgisayar her seferinde yeni bir donanım adresi kullanıyor, bu nedenle ağ onun oturumunu unutuyor.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Windows ayarlarında “Ağ ve İnternet”, “Wi-Fi” altında bu ağın özelliklerini açın ve “Rastgele donanım adresleri” seçeneğini kapatın. Sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Bu ağ, VPN sunucusunun adı için sahte bir adres veriyor.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Ağ oturum açılmasını gerektiriyorsa önce oturum açın. Gerektirmiyorsa başka bir ağ veya bir telefonun etkin noktasını kullanın ve bu ağı yöneten kişiye DNS sunucusunun sahte yanıtlar verdiğini söyleyin.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>DNS sunucusu, VPN sunucusu için buradan ulaşılamayan bir iç adres veriyor.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Sunucunun genel adını veya adresini, yani ofis dışında kullanılmak üzere verileni kullanın. Hangisi olduğunu VPN&apos;yi yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Sunucunun adı eski bir adrese çözümleniyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun adını (dinamik DNS) şimdiki adrese güncelleştirmesini isteyin. O zamana kadar adresin kendisi işe yarayabilir.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Bu ağda yalnızca IPv6 var, ancak sunucuya yalnızca IPv4 üzerinden ulaşılabiliyor.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>VPN bağlantısında sunucunun adresi yerine adını kullanın veya başka bir ağ kullanın. VPN sunucusunu yöneten kişiye sunucunun bir IPv6 adresine gereksinimi olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Sunucunun adı önce IPv6&apos;ya çözümleniyor, ancak IPv6 burada çalışmıyor.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiye ağın IPv6&apos;sının çalışmadığını söyleyin. O zamana kadar sunucunun IPv4 adresini, başka bir ağı veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Ağın bu bölümünde İnternet bağlantısı yok.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Bu ağı yöneten kişiye, bu Wi-Fi ağının VLAN&apos;ının İnternet&apos;e rotası veya adres çevirisi olmadığını söyleyin.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Bu ağ, VPN&apos;nin gerektirdiği UDP&apos;yi engelliyor.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Bu ağın bir güvenlik duvarı kuralı VPN&apos;nin bağlantı noktalarını engelliyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden bu Wi-Fi için giden UDP 500 ve 4500&apos;e izin vermesini isteyin (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Bu ağ, bu bilgisayara diğer cihazlardan farklı davranıyor ve VPN&apos;sini engelliyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Bu ağı yöneten kişiye bu bilgisayarın hangi grup ilkesini aldığını sorun (Meraki: Network-wide, Clients) ve ondan bu ilkede UDP 500 ve 4500&apos;e izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>Burada kullanılan Wi-Fi anahtarı, bu bilgisayarı VPN&apos;yi kullanmasına izin verilmeyen bir gruba koyuyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Bu ağı yöneten kişiden doğru grubun Wi-Fi anahtarını isteyin. Bu, VPN&apos;nin anahtarı değil, Wi-Fi ağının anahtarıdır.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN bağlantısı yalnızca bu Wi-Fi ağında kurulamıyor: sorunun nedeni bu bilgisayar değil, bu ağın bir kuralı.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>VPN&apos;nin çalıştığı diğer Wi-Fi ağını kullanın veya bu ağı yöneten kişiden burada giden UDP 500 ve 4500&apos;e izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Wi-Fi ağı, konuklarını VPN sunucusunun bulunduğu yerel ağdan yalıtıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Bu ağı yöneten kişiden konukların VPN sunucusuna ulaşmasına izin vermesini (Meraki: NAT mode, “Deny local LAN”) veya size sunucunun genel adresini vermesini isteyin.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Ağ, bu bilgisayara ancak ağa bağlandıktan bir süre sonra erişim veriyor.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Wi-Fi ağına bağlandıktan sonra bir dakika bekleyin ve yeniden deneyin. Bu ağı yöneten kişiye erişimin geç verildiğini söyleyin.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Bu ağın yönlendiricisi, VPN&apos;nin bağlantı noktalarını aynı sunucuya giden kendi tüneli için kullanıyor.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiye, ağın kendi siteden siteye tüneliyle VPN&apos;nizin aynı sunucuyu kullandığını söyleyin. O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Ağ anahtar değişimine izin veriyor, ancak korunan verilere (ESP) izin vermiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden UDP 500 ve 4500&apos;ün yanı sıra IP protokolü 50&apos;ye (ESP) de izin vermesini isteyin. O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Büyük iletilerin parçaları yanlış sırayla geliyor ve atılıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Bu ağı yöneten kişiden, güvenlik duvarının parçaları nasıl ele aldığını denetlemesini isteyin. O zamana kadar önceden paylaşılan anahtarla oturum açmak işe yarayabilir.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Buradaki yönlendirici IPsec&apos;e müdahale ediyor (“IPsec passthrough” veya “ALG” gibi bir ayar).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Yönlendiriciyi yöneten kişiden “IPsec passthrough” (IPsec ALG) ayarını kapatmasını isteyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Buradaki yönlendirici bu tür bir VPN&apos;yi aynı anda yalnızca bir bilgisayarın kullanmasına izin veriyor.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Diğer bilgisayarın VPN bağlantısını kesin ve yeniden deneyin veya yönlendiriciyi yöneten kişiden “IPsec passthrough” (IPsec ALG) ayarını kapatmasını isteyin.</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Bu ağdaki bir kural VPN&apos;leri tanıyor ve engelliyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bu ağı yöneten kişiden VPN&apos;yi engellenen uygulamalardan kaldırmasını isteyin (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). O zamana kadar başka bir ağ veya bir telefonun etkin noktasını kullanın.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Sunucuya giden yol aralıklı olarak çalışıyor.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Wi-Fi erişim noktasına daha yakın bir yerde veya kabloyla yeniden deneyin. Sorun sürerse bu ağı yöneten kişiye ne zaman olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>VPN ile bağlanılan ağın zaten içindesiniz ve sunucu buradan yanıt vermiyor.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Burada büyük olasılıkla VPN&apos;ye gerek duymuyorsunuz. Kullanmak istediğinizi VPN olmadan deneyin; VPN&apos;yi başka bir yerdeyken kullanın.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Yönlendirici, kısa bir sessizlikten sonra bağlantıyı tablosundan siliyor ve VPN&apos;nin bağlantısı kesiliyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Yönlendiriciyi yöneten kişiden UDP bağlantılarını tablosunda en az 60 saniye tutmasını isteyin.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Tünel çalışıyor, ancak büyük paketler tünelin içinde kayboluyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden VPN bağlantısı için daha küçük bir paket boyutu (MTU 1300) ayarlamasını veya ağı yöneten kişiden “fragmentation needed” iletilerine izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Bu adın arkasındaki birkaç sunucudan biri yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Yeniden deneyin: bir sonraki deneme başka bir sunucuya ulaşabilir. VPN&apos;yi yöneten kişiye hangi adresin yanıt vermediğini söyleyin.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Sunucunun yönlendiricisi, VPN&apos;nin bağlantı noktalarını başka bir cihaza yönlendiriyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>VPN sunucusunu yöneten kişiden, yönlendiricisinde UDP 500 ve 4500 için bağlantı noktası yönlendirmesini denetlemesini isteyin: ikisi de VPN sunucusuna gitmelidir.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Sunucu, kendisine ulaşmak için kullanılan adresten farklı bir adresten yanıt veriyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>VPN sunucusunu yöneten kişiden, sunucunun istemcilerin kullandığı adresten yanıt vermesini sağlamasını isteyin (birkaç hattı veya adresi olan tek sunucu).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Sunucu, Windows&apos;un desteklemediği bir mod (agresif mod) gerektiriyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>VPN sunucusunu yöneten kişiden L2TP istemcileri için ana moda izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Bu sunucu, artık sahip olmadığı bir sertifikayı kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Yönlendirme ve Uzaktan Erişim konsolunda (sunucu özellikleri, Güvenlik) yenilenmiş sertifikayı seçin ve “Yönlendirme ve Uzaktan Erişim” hizmetini yeniden başlatın.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess, bu VPN sunucusunun sertifikasını kendi sertifikasıyla değiştirmiş.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Yönlendirme ve Uzaktan Erişim konsolunda doğru sertifikayı seçin ve DirectAccess&apos;in onu yeniden ayarlamasını engelleyin (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard, kaydedilmiş parolanın kullanılmasını engelliyor.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Kullanıcı adını ve parolayı kaydetmek yerine her bağlantıda yazın veya VPN&apos;yi yöneten kişiden sertifikayla oturum açma isteyin.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Bu bağlantı ile sunucu, oturum açmanın şifreleme gücü konusunda anlaşamıyor.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>VPN bağlantısının özelliklerinde “Güvenlik” altında “Maksimum güçte şifreleme” yerine “Şifreleme gerektir” seçeneğini seçin veya VPN sunucusunu yöneten kişiye hangisinin kullanılacağını sorun.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Windows&apos;un son denemesi %1 tarihindeydi ve başarısız oldu (hata %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows en son %1 tarihinde bağlandı.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Windows&apos;un kendi bağlantı denemelerinin günlüğü okunamıyor.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Windows günlüğünde bu sunucuya bağlanma denemesi yok.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Windows günlüğünde kaydedilmiş anahtarla yapılmış bir deneme yok.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Windows&apos;un kendi denemeleri, bizimkilerle karşılaştırmalı</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Sunucu, oturum açma sırasında yanıt vermeyi kesti (hata %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows geçerli bir sertifika bulamadı (hata %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows sunucuyu doğrulayamadı (hata %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows bağlantı için IPsec ilkesi bulamadı (hata %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>Anahtar değişimi zamanında yanıtlanmadı (hata %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Sunucu Windows&apos;a yanıt vermedi (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>Sunucunun dizini zamanında yanıt vermedi (hata %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Windows&apos;un kendi denemesi başarısız oldu (hata %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows bağlanıyor, ancak bağlantıyı her seferinde aynı kısa süreden sonra kaybediyor.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>Son bağlantı %1 sn sürdü.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows bu sunucuya az önce kendisi bağlandı.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>Oturum açma IPsec&apos;ten sonra gelir, demek ki IPsec çalıştı.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows, yazdığınız anahtarla bağlanıyor.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Sunucu, yazdığınız anahtarla bize yanıt veriyor, ancak Windows&apos;a yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Sunucu, başka bir kaynak bağlantı noktasından gönderdiğimizde bize yanıt veriyor. Windows 500 numaralı bağlantı noktasını kullanıyor ve hiç yanıt almıyor.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Kendi tünelimiz çalışıyor; UDP 4500 kullanıyor. İki taraf da NAT arkasında olmadığından Windows burada ESP&apos;yi doğrudan gönderiyor.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Ağ diğerleriyle karşılaştırılamıyor.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Karşılaştırılacak bir şey yok: sunucuyla bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Diğer ağların sonuçları yeni bir şey eklemiyor.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Aynı sunucu, başka ağlardan</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Aynı ağdaki (“%1”) başka bir cihaz aynı sunucudan yanıt alıyor.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Aynı Wi-Fi ağının başka bir bölümünde (“%1”) bu bilgisayar aynı sunucudan yanıt alıyor.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Aynı tesisin başka bir Wi-Fi ağında (“%1”) bu bilgisayar aynı sunucudan yanıt alıyor.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>Başka bir ağda (“%1”) bu bilgisayar aynı sunucudan yanıt aldı.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1, “%2” ağında yanıt verdi (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1, “%2” ağında iki bağlantı noktasından yalnızca birinde yanıt verdi (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1, “%2” ağında yanıt vermedi (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>“%2” ağında %1 ile bağlantı kurulamıyor, “%3” ağında ise sunucu yanıt veriyor: sorun bu bilgisayarda değil, ağdadır.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Henüz hiçbir sonuç saklanmadı. Her ağda “fix789ctl check --server HOST” komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Windows Filtreleme Platformu, “%2” adına, sunucuya giden %1 paketlerini attı (filtre “%3”, zaman: %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Bu bilgisayarla ilgilenen kişiye “%1” filtresinin hangi programa ait olduğunu sorun (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Bu bilgisayardaki bir filtre VPN&apos;nin paketlerini atıyor ve hangi programa ait olduğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Bu bilgisayardaki bir filtre sunucuya giden %1 paketlerini attı (zaman: %2). Bu artık geçerli değil.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Bu bilgisayardaki hiçbir filtre son zamanlarda VPN&apos;nin paketlerini atmadı.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Bu bilgisayardaki filtrelerin ne attığı okunamadı.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Bu bilgisayardaki hiçbir filtre VPN paketlerini atmıyor</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>Bu bilgisayarda SoftEther VPN (“%1”) yüklü. L2TP işlevi açık olduğunda her başlatılışında “IKE ve AuthIP IPsec Anahtarlama Modülleri” hizmetini devre dışı bırakır. Bu işlev kapatılana kadar sorun yinelenir.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Windows güvenlik duvarının “%1” kuralı giden UDP %2 trafiğini engelliyor.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>“%1” güvenlik duvarı profili, hiçbir kuralın izin vermediği her şeyi engelliyor ve hiçbir kural UDP %2 trafiğine izin vermiyor.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Güvenlik duvarı, bu bilgisayarın bağlı olduğu ağlardan birinde giden UDP %1 trafiğini engelliyor.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>“%1” güvenlik duvarı kuralının, sunucuya giden UDP %2 için geçerli olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Bu bilgisayarda Windows güvenlik duvarının yerine “%1” kullanılıyor.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>“Windows Defender Güvenlik Duvarı” hizmeti çalışmıyor, bu nedenle kuralları yürürlükte değil.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows güvenlik duvarı VPN&apos;ye izin veriyor.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Windows güvenlik duvarı okunamadı.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows güvenlik duvarı VPN&apos;ye izin veriyor</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>bu bilgisayardaki filtre VPN&apos;nin çıkmasına izin verene kadar</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>“%1” (%2) sertifikasının bu bilgisayarda özel anahtarı yok.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>“%1” (%2) sertifikası, kullanılamayan bir özel anahtara başvuruyor.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>“%1” (%2) sertifikası, onu veren yetkili tarafından iptal edilmiş.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>“%1” (%2) sertifikası başka amaçlar için verilmiş: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>“%1” (%2) sertifikası, Windows&apos;un artık kabul etmediği bir şifreleme kullanıyor.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>“%1” (%2) ile güvenilen bir kök arasındaki bir sertifika bu bilgisayarda eksik.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Bu bilgisayar, “%1” (%2) sertifikasının kök sertifikasına güvenmiyor.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows, “%1” (%2) sertifikasının sertifika zincirini kabul etmiyor.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>“%1” (%2) sertifikası bir kullanıcının deposunda, ancak bilgisayarın kendi deposunda sertifika yok.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Sertifika yok, ancak sunucu önceden paylaşılan anahtarla çalışıyor.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>Bağlantı bir sertifikayla oturum açıyor, ancak bu bilgisayarda bunun için sertifika yok.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Bu bilgisayarın tarihini bir telefondaki tarihle karşılaştırın.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>VPN&apos;yi yöneten kişiye bu bilgisayar için hangi sertifikanın veya anahtarın öngörüldüğünü sorun.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>“%1” (%2) sertifikasının iptal edilip edilmediği denetlenemedi; Windows yine de devam ediyor.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Bu bilgisayarın “%1” (%2) sertifikasını veren yetkiliye güvenip güvenmediği belirlenemedi.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Bilgisayarın “%1” (%2) sertifikası kullanılabilir.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>“%1” (%2) sertifikasının bilinen bir sorunu yok, ancak anahtarının çalışıp çalışmadığını yalnızca bir yönetici görebilir.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Bu bilgisayarda VPN için %1 tarihine kadar geçerli bir sertifika var.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Denetlenen hiçbir VPN bağlantısı sertifikayla oturum açmıyor.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Bu bilgisayarın sertifikaları okunamadı.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Bu bilgisayarın tarihi bilinmediğinden sertifikalar denetlenemiyor.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Bilgisayarın sertifikası VPN için uygun</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>Bağlantı bir sertifika kullanacak şekilde ayarlanmış, ancak sunucu önceden paylaşılan anahtarla da çalışıyor. Size bir anahtar verildiyse bağlantıda onu seçin.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows “%1” (%2) sertifikasıyla oturum açmayı denedi ve başarısız oldu; doğrusu “%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows “%1” (%2) sertifikasıyla oturum açmayı denedi ve başarısız oldu. Başka bir sertifika daha var: “%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>Anahtar sunucuda değiştirilmiş olabilir: daha önce çalışıyordu veya başkaları da bağlanamıyor.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>Anahtar sunucuda değiştirilmiş de olabilir. Şu anda bağlanabilen başka biri var mı?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Bir telefonun etkin noktasında çalıştığını söylediniz.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Bir telefonun etkin noktasında da başarısız olduğunu söylediniz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1” geçerli bir yanıt değil. “fix789ctl check --help” bunları listeler.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Credential Guard&apos;ın çalışıp çalışmadığı belirlenemedi.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard, bir parolanın VPN&apos;ye verilmesini engellemiyor.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard çalışıyor ve “%1” bağlantısı, kaydedilmiş bir parolayla MS-CHAPv2 üzerinden oturum açıyor. Bu durumda Windows parolayı vermez.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows kaydedilmiş parolayı VPN&apos;ye veriyor</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>“%1” adlı bilgisayar var, ancak bu tür bir VPN sunmuyor. Adı size verilenle harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Bu bilgisayarın IPsec ilkeleri okunamadı.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Bu bilgisayardaki hiçbir IPsec ilkesi VPN&apos;ye müdahale etmiyor.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>“%1” IPsec kuralı VPN sunucusu için de geçerli.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>“%1” IPsec kuralının veya ilkesinin VPN sunucusu için geçerli olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>“%1” güvenlik duvarı profili, güvenlik duvarı orada açıksa giden UDP %2 trafiğini engelliyor. Windows XP için hazırlanmış eski bir ilke bunu belirsiz kılıyor.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Bir kuruluşun Windows güvenlik duvarı ayarları okunamadı (%1), bu nedenle VPN&apos;yi engelleyip engellemedikleri bilinmiyor.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Sunucu, Windows&apos;un varsayılan olarak önerdiklerine yanıt veriyor; ancak Windows&apos;un kendisi, bağlantının kendi IPsec parametreleriyle, ikisinin de kabul ettiği bir şey bulamadı.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Windows&apos;un bu parametreleri L2TP için kullanıp kullanmadığı ölçülmedi. Bağlantıyı Windows&apos;ta deneyin, sonra yeniden denetleyin: hata 788, kullandığını gösterir.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Bu bilgisayardaki hiçbir IPsec ilkesi müdahale etmiyor</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows her zamanki şifreleme yöntemlerini öneriyor.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows&apos;un L2TP için kırılmış şifreleme kullanmasına izin veriliyor (AllowL2TPWeakCrypto 1 olarak ayarlı). Sunucu artık gerektirmediğinde bu değeri sıfırlayın.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 değeri %1. Bu değer IKEv2 içindir; L2TP bu yöntemleri o olmadan da önerir.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Windows&apos;un hangi şifreleme yöntemlerini önerdiği okunamadı.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows her zamanki şifreleme yöntemlerini öneriyor</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Bu bilgisayar hiçbir ağa bağlı değil.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Bu bilgisayar hiçbir ağdan adres almadı (adresi: %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Bu bilgisayarın yalnızca IPv6 adresleri var, sunucunun ise yalnızca IPv4 adresleri var.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Bu bilgisayarın yalnızca IPv6 adresleri var.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Ağ bağlantıları okunamadı.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Bu bilgisayarın, bağlı olduğu ağda bir adresi var.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>İnternet bağlantısı denetim sırasında şunlar arasında değişti: %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Bu bilgisayarın bir adresi ve İnternet&apos;e giden kararlı bir rotası var</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>NAT arkasındaki sunuculara ilişkin değer %1 içinde. Windows onu PolicyAgent anahtarından okur.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Bir ilke (%1), “%2” hizmetinin başlangıç türünü ayarlıyor.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Bir ilke (%1), “%2” bağlantısını oluşturuyor.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Bir ilke (%1), %3 içindeki %2 değerini ayarlıyor.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Bir ilke (%1), “%2” hizmetini yeniden devre dışı bırakacak.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Hangi ayarların bir ilke tarafından yönetildiği okunamadı.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Hiçbir ilke, burada yanlış olan ayarı belirlemiyor.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Hiçbir ilke soruna yeniden yol açmıyor</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Windows&apos;un L2TP için kendi IPsec ilkesi kapalı (ProhibitIpSec 1 olarak ayarlı) ve onun yerini “%1” kuralı alıyor. Bu bilerek böyle kurulmuş ve değiştirilmiyor.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Denetimi yönetici olarak çalıştırın: L2TP için bilerek bir IPsec ilkesi oluşturulup oluşturulmadığı okunamadı.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1” dakikalardır başlatılıyor veya durduruluyor.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>“Temel Filtreleme Altyapısı” hizmeti devre dışı olduğu sürece Windows güvenlik duvarı da kapalıdır: bu bilgisayar korumasızdır.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows bu hizmetleri hâlâ başlatıyor: %1. Birkaç dakika bekleyin ve yeniden deneyin; bir değişiklik gerekmez.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Sunucunun adresi kuşkulu olduğu sürece ona anahtar, kullanıcı adı veya parola gönderilmez.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Bu ağdaki DNS yanıtları denetlenmedi.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Bu ağdaki DNS yanıtları gerçek.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>Bu ağın DNS sunucusu bazı adlar için sahte yanıtlar veriyor (bir filtre veya arama sayfası), ancak VPN sunucusunun adı için vermiyor.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>Bu ağın DNS sunucusu “%2” için %1 yanıtını veriyor ve sorumlu olmadığı adlar için sahte yanıtlar veriyor.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>“%1” adı bir iç ağ adresi olan %2 adresine çözümleniyor ve orada hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>Bu ağda “%1” adı %2 adresine çözümleniyor ve orada hiçbir şey yanıt vermiyor. Başka bir DNS sunucusunun yanıtı: %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Sunucunun adı yerine %1 ile ve anahtar olmadan yeniden denetleyin. Sunucu yanıt verirse ad bu ağda yanlış bir adrese çözümleniyordur.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>Bu ağın DNS sunucusu, sorumlu olmadığı adlar için sahte yanıtlar veriyor ve VPN sunucusu için verdiği adreste hiçbir şey yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Sunucunun adını başka bir ağdan, örneğin bir telefonun etkin noktası üzerinden çözümleyin ve adresleri karşılaştırın.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Bu ağdaki DNS yanıtlarının gerçek olup olmadığı denetlenemedi.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS yanıtları gerçek</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>UDP ile yoklanan tüm sunuculardan yalnızca bir DNS sunucusu yanıt verdi: bu ağ diğer tüm giden UDP trafiğini engelliyor.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Yalnızca zaman sunucuları gibi tanınmış UDP hizmetleri yanıt veriyor: bu ağ diğer tüm giden UDP trafiğini engelliyor.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>UDP ile yoklanan sunuculardan hiçbiri (ne VPN sunucusu ne de diğerleri) yanıt vermedi.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP bu ağdan çıkabiliyor: yoklanan sunucuların bazıları yanıt verdi.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP bu ağdan çıkabiliyor: VPN sunucusu dışındaki sunucular yanıt veriyor.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP bu ağdan çıkabiliyor: yanıtlayıcı yanıt veriyor.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>UDP ile yoklanabilen sunucu sayısı, UDP&apos;nin bu ağdan çıkıp çıkmadığını göstermek için çok az.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Herhangi bir web sayfası açın. Açılırsa yalnızca UDP engelleniyordur.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>UDP ile yalnızca VPN sunucusu yoklandı.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>UDP&apos;nin bu ağdan çıkıp çıkamadığı denetlenemedi.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP bu ağdan çıkabiliyor</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>bu ağ UDP&apos;nin çıkmasına izin verene kadar</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>sunucunun adı kendi adresine çözümlenene kadar</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Bir ilke (%2), bu bilgisayarda VPN&apos;yi bozan bir ayar yapıyor ve her değişiklikten sonra bunu geri yüklüyor. Lütfen bu ayarı ilkeden kaldırın. “gpresult /h report.html” (grup ilkesi) veya Ayarlar &gt; Hesaplar &gt; İş veya okul erişimi &gt; Bilgi (cihaz yönetimi) bu bilgisayarın hangi ilkeleri aldığını gösterir.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>%2 Windows hizmeti eksik. Lütfen Windows&apos;u onarın: “DISM /Online /Cleanup-Image /RestoreHealth”, sonra “sfc /scannow” veya yerinde onarım.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>%2 Windows hizmetinin erişimi reddediliyor (hata 5). Lütfen izinlerini sorunsuz bir bilgisayardakilerle karşılaştırın (“sc sdshow %2”) ve bir sıkılaştırma ilkesinin veya güvenlik programının bunları değiştirip değiştirmediğini denetleyin.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>%2 Windows hizmeti başlamıyor. Lütfen %2 için “Sistem” olay günlüğünü, “Service Control Manager” kaynağını (7000, 7001, 7009, 7011, 7023) denetleyin.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>%2 Windows güncelleştirmesi L2TP/IPsec&apos;i bozuyor. Lütfen güncel toplu güncelleştirmeyi yükleyin; daha sonraki herhangi biri bunu düzeltir.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>%2 programı, “IKE ve AuthIP IPsec Anahtarlama Modülleri” (IKEEXT) Windows hizmetinin gerektirdiği UDP 500 veya UDP 4500&apos;ü kullanıyor. Lütfen programı kaldırın veya IPsec işlevini kapatın. “netstat -abno -p UDP”, bağlantı noktalarını hangi programın kullandığını gösterir.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>“%2” Windows güvenlik duvarı kuralı VPN&apos;yi engelliyor. Lütfen kuralı devre dışı bırakın veya %1 adresine giden UDP 500 ve UDP 4500&apos;ü kuralın dışında tutun (wf.msc, “Giden Kuralları”; ya da kuralın geldiği ilke).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows güvenlik duvarı, hiçbir kuralın izin vermediği giden bağlantıları engelliyor. Lütfen bir kural ekleyin: giden, izin ver, UDP, uzak bağlantı noktaları 500 ve 4500, “IKE ve AuthIP IPsec Anahtarlama Modülleri” (IKEEXT) hizmeti (wf.msc, “Giden Kuralları”; ya da bunu ayarlayan ilke).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>%2 programı, VPN&apos;nin %1 adresine giden paketlerini atıyor. Lütfen giden UDP 500 ve UDP 4500 (ve IP protokolü 50) için bir özel durum ekleyin. Programı tümüyle kapatmanız gerekmez.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Bu bilgisayardaki bir IPsec kuralı, %1 adresine giden VPN ile çakışıyor. Lütfen %1 adresini kuralın dışında tutun (wf.msc, “Bağlantı Güvenliği Kuralları”; ya da kuralın geldiği ilke).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Bu bilgisayarın güvenlik duvarı, VPN&apos;nin tünelinin içinde gönderdiği UDP 1701&apos;i engelliyor. Lütfen bu kuralı kaldırın (wf.msc, “Giden Kuralları”; ya da kuralın geldiği ilke).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>%1 adresine giden VPN bağlantısının kendi IPsec parametreleri var. Lütfen bunları sıfırlayın: “Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>Bu bilgisayarın %1 adresine giden VPN için kullandığı sertifikanın özel anahtarı kullanılamıyor. Lütfen sertifikayı anahtarıyla birlikte yerel bilgisayarın “Kişisel” deposuna yeniden aktarın veya yenisini isteyin.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows, %1 adresine giden VPN için eskimiş bir sertifika seçiyor. Lütfen bir kopyasını alın, sonra onu yerel bilgisayarın “Kişisel” deposundan (certlm.msc) kaldırın.</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Lütfen %1 adresine giden UDP 4500&apos;e ve bunun yanıtlarına izin verin; UDP 500&apos;e zaten izin veriliyor. Kural şöyle olmalı: izin ver, protokol UDP, bu ağdan, %1 adresine, bağlantı noktası 4500, tüm ret kurallarının üstünde. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, bu SSID&apos;yi seçin, “Layer 3 firewall rules”; bir MX&apos;te: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Lütfen zaten izin verilen UDP 500 ve UDP 4500&apos;ün yanı sıra %1 adresine giden ve oradan gelen IP protokolü 50&apos;ye (ESP) de izin verin. Bu bilgisayar ile sunucu arasında NAT olmadığından ESP, UDP içinde kapsüllenmiyor.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Lütfen %1 adresine giden ve oradan gelen UDP paketlerinin (UDP 500 ve 4500) parçalarına, hangi sırayla gelirlerse gelsinler izin verin: sertifika içeren iletiler bir paketten büyüktür. Ayar çoğu zaman “block IP fragments” veya “drop fragmented packets” diye adlandırılır.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Lütfen %1 adresine giden IPsec&apos;i (IKE, L2TP) uygulama filtrenizin engellediklerinden kaldırın. UDP 500 ve 4500 bağlantı noktaları açık, ancak anahtar değişimine benzeyen paketler atılıyor. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, bu SSID&apos;yi seçin, “Layer 7 firewall rules”; ayrıca Network-wide &gt; Configure &gt; Group policies. Diğer üreticiler bu ayarı application control, traffic category veya VPN category olarak adlandırır.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Lütfen yönlendiricide “IPsec passthrough” (IPsec ALG veya IPsec helper diye de adlandırılır) ayarını kapatın. Bu ayar ya kaynak bağlantı noktası 500&apos;ü koruyor, böylece buradan %1 adresine yalnızca bir bilgisayar ulaşabiliyor, ya da paketleri yolda değiştiriyor. UDP 4500 üzerinden NAT geçişi onsuz çalışır.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Lütfen bu bilgisayarın hangi grup ilkesini aldığını denetleyin: aynı ağdaki diğer cihazlar %1 adresine ulaşıyor, ancak bu bilgisayar ulaşamıyor. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, istemciyi seçin, “Policy”; ve Wireless &gt; Configure &gt; Access control, “Assign group policies by device type”. Lütfen bu ilkede giden UDP 500 ve UDP 4500&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Lütfen burada kullanılan Wi-Fi anahtarına ait grubu veya VLAN&apos;ı denetleyin: aynı Wi-Fi ağının başka bir anahtarıyla %1 adresine ulaşılabiliyor. Cisco Meraki: Wireless &gt; Configure &gt; Access control, bu SSID&apos;yi seçin, “Identity PSK”, o anahtarın grup ilkesi. Lütfen bize doğru anahtarı verin veya bu grup ilkesinde giden UDP 500 ve UDP 4500&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Lütfen bu Wi-Fi ağının VLAN&apos;ını denetleyin: üzerindeki hiçbir şey İnternet&apos;e ulaşmıyor. Varsayılan bir rota ve İnternet&apos;e adres çevirisi (NAT) gerekiyor. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs ve Wireless &gt; Configure &gt; Access control altında bu SSID&apos;nin VLAN etiketi.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Lütfen bu Wi-Fi ağının konuklarının yerel ağda bulunan %1 adresine ulaşmasına izin verin. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, bu SSID&apos;yi seçin, “Local LAN”: “Deny” kuralının üstünde, %1 adresine UDP 500 ve 4500 için bir izin kuralı. Ya da lütfen bize sunucunun genel bir adresini verin.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Lütfen bu bilgisayarın erişimini (rol, VLAN, grup ilkesi) neden ancak ağa bağlandıktan bir süre sonra aldığını denetleyin: o zamana kadar %1 adresine UDP 500 ve 4500 üzerinden ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>Bu ağın yönlendiricisinin %1 adresine giden kendi tüneli var ve VPN&apos;mize gelen yanıtları kendisininki sanıyor. Lütfen yönlendiricinin tüneline veya VPN&apos;mize başka bir genel adres verin.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Lütfen boşta kalan UDP bağlantılarını yönlendiricinin NAT tablosunda en az 60 saniye, tercihen 300 saniye tutun: %1 adresine giden VPN bağlanıyor ve kısa bir sessizlikten sonra kesiliyor.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Lütfen bu ağa gelen ICMP “fragmentation needed” (tür 3, kod 4) iletilerine izin verin veya TCP kesimlerinin boyutunu sınırlayın (MSS clamping): %1 adresine giden tünelin içindeki büyük paketler kayboluyor.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Lütfen bu bağlantının kalitesini denetleyin: %1 adresine giden birçok paket kayboluyor ya da bağlantı kopup geri geliyor. Bir Wi-Fi ağında önce sinyali, kanalı ve erişim noktasının yükünü denetleyin.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Lütfen bu ağın DNS sunucusunun %1 için doğru yanıt vermesini sağlayın: sunucuya ait olmayan bir adres veriyor. Nedeni bir oturum açma sayfasıysa, oturum açıldıktan sonra başka adlar için bu sayfanın adresini vermemelidir.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>Bu ağın DHCP ile atadığı DNS sunucusu yanıt vermiyor. Lütfen çalışıp çalışmadığını ve bir kuralın ağın bu bölümünden UDP ve TCP 53&apos;ü engelleyip engellemediğini denetleyin.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Bu bilgisayar ağa bağlanıyor ancak adres almıyor. Lütfen DHCP sunucusunu denetleyin: çalışıyor mu, adresleri tükendi mi ve bu VLAN&apos;a ulaşıyor mu?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Bu ağ yalnızca IPv6 sunuyor, ancak %1 adresine yalnızca IPv4 üzerinden ulaşılabiliyor. Lütfen IPv4 veya NAT64 ile DNS64 sunun.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Bu ağ çalışmayan bir IPv6 duyuruyor, bu nedenle %1 adresine onun üzerinden ulaşılamıyor. Lütfen IPv6 rotasını onarın veya duyurmayı durdurun.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Bu ağın oturum açma sayfası yine kendisine yönlendiriyor, bu nedenle kimse oturum açamıyor. Lütfen oturum açma sayfasının kendi sunucusunun, oturum açmadan önce izin verilen adresler arasında olup olmadığını denetleyin. Cisco Meraki: Wireless &gt; Configure &gt; Access control, bu SSID&apos;yi seçin, “Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>Bu ağdaki oturumun süresi, ağ kullanılırken doluyor. Lütfen bir oturumun ne kadar sürdüğünü denetleyin. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, bu SSID&apos;yi seçin, “Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Bu ağın oturum açma sayfası, oturum açma sağlayıcısının engellenen sayfalarını gerektiriyor. Lütfen sağlayıcının adreslerini oturum açmadan önce izin verilenlere ekleyin. Cisco Meraki: Wireless &gt; Configure &gt; Access control, bu SSID&apos;yi seçin, “Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Oturum açıldıktan sonra bu ağ İnternet&apos;in yalnızca bir bölümüne izin veriyor. Lütfen bize neye izin verdiğini bildirin ve oturum açmış kullanıcılar için %1 adresine giden UDP 500 ve UDP 4500&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Şu anda bu VPN&apos;ye bağlanabilen başka biri var mı?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Bu VPN bu bilgisayarda hiç çalıştı mı?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>VPN ile bağlandığınız ofisin içinde misiniz?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Bu VPN bir telefonun etkin noktası üzerinden çalışıyor mu?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>bu ağı yöneten kişi</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>VPN sunucusunu yöneten kişi</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>bu bilgisayarla ilgilenen kişi</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Lütfen %1 çalışıyor mu ve ona dışarıdan ulaşılabiliyor mu, denetleyin: ne UDP 500 ne de UDP 4500 üzerinde yanıt veriyor. Orada alınacak bir yakalama (“udp port 500 or udp port 4500”) paketlerimizin gelip gelmediğini gösterir.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Lütfen %1 üzerindeki engelleme listesinde genel adresimizi arayın (fail2ban: “fail2ban-client status”; değilse güvenlik duvarının engelleme listesi) ve listeden kaldırın.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1, kendisine ulaşmak için kullanılan adresten farklı bir adresten yanıt veriyor. Lütfen anahtar değişiminin istemcilerin kullandığı adresten yanıtlanmasını sağlayın (birkaç hattı veya adresi olan tek sunucu).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 agresif mod gerektiriyor. Windows yalnızca ana modu destekler: lütfen L2TP istemcileri için ana moda izin verin.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1, önceden paylaşılan anahtar yerine sertifika gerektiriyor. Lütfen hangisini kullanacağımızı bildirin: ya bize bu bilgisayar için bir sertifika verin ya da L2TP istemcileri için önceden paylaşılan anahtara izin verin.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>%1 sertifikasının süresi doldu. Lütfen sertifikayı yenileyin.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Lütfen Yönlendirme ve Uzaktan Erişim konsolunda (sunucu özellikleri, Güvenlik) %1 için geçerli sertifikayı seçin, “Yönlendirme ve Uzaktan Erişim” hizmetini yeniden başlatın ve DirectAccess&apos;in sertifikayı yeniden ayarlamasını engelleyin.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1, kullanıcı adını ve parolayı ne kabul ediyor ne de reddediyor. Lütfen dizininin (RADIUS, NPS) yanıt verip vermediğini denetleyin; günlüğü, denememizin yapıldığı saatte bir zaman aşımı gösterir.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 oturum açmamızı kabul ediyor, ancak atayacak adresi kalmamış. Lütfen adres havuzunu (DHCP) genişletin veya artık kullanılmayan bağlantıları sonlandırın.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 oturum açmayı reddediyor (hata 691). Lütfen hesabın kilitli olup olmadığını, süresinin dolup dolmadığını, VPN&apos;yi kullanma izninin olup olmadığını ve ikinci faktörün çalışıp çalışmadığını denetleyin; dizinin günlüğü (RADIUS, Windows&apos;ta NPS&apos;nin 6273 olayı) nedeni gösterir.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Lütfen L2TP/IPsec içinde %1 için hangi oturum açma protokolünün (PAP, MS-CHAPv2, EAP) ve hangi şifrelemenin gerektiğini bildirin: bu bilgisayarla sunucunun ortak bir yöntemi yok.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>%1 için önceden paylaşılan anahtar, Windows&apos;un ve sunucunun farklı kodladığı karakterler içeriyor. Lütfen yalın harf, rakam ve noktalama işaretlerinden (ASCII) oluşan bir anahtar ayarlayın.</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>%1 adı, sunucunun genel adresine çözümlenmiyor. Lütfen adı güncelleştirin (DNS, dinamik DNS) veya bize genel adı ya da adresi bildirin.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Lütfen bu bilgisayara %1 adresine giden VPN için yeni bir sertifika verin: yerel bilgisayar için, özel anahtarıyla (.pfx), İstemci Kimlik Doğrulaması amaçlı (1.3.6.1.5.5.7.3.2), en az 2048 bitlik RSA ve SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Lütfen bize %1 adresine giden VPN için sertifikaları veren yetkililerin sertifikalarını (kök ve ara) gönderin: bunlar bu bilgisayarda yok.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>%1 adresine giden VPN&apos;nin sertifikalarındaki iptal adresine (CRL veya OCSP) buradan ulaşılamıyor. Lütfen bu adresin İnternet&apos;ten düz HTTP üzerinden ulaşılabilir olmasını sağlayın.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Henüz kesin değil, ancak olası:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Nasıl biliyoruz:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Fix789 %1 ile bulundu.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Fix789 %1 ile %2 (UTC) tarihinde bulundu.</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>Bir bilgisayarın VPN&apos;si bağlanmıyor</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>%1 adresine giden VPN bağlanmıyor</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Windows&apos;ta bir L2TP/IPsec VPN bağlantısı kurulamıyor. Bulgular:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Windows&apos;ta %1 adresine giden L2TP/IPsec VPN bağlantısı kurulamıyor. Bulgular:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Merhaba,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Lütfen %1 adresine giden UDP 500 ve UDP 4500&apos;e ve bunların yanıtlarına izin verin. Kural şöyle olmalı: izin ver, protokol UDP, bu ağdan, %1 adresine, bağlantı noktaları 500 ve 4500, tüm ret kurallarının üstünde. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, bu SSID&apos;yi seçin, “Layer 3 firewall rules”; bir MX&apos;te: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”. UDP 1701&apos;i açmanız gerekmez: tünelin içinde kalır.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Gönderilecek (alıcı: %1):</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bilmekte yarar var</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sorunlu</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>burada gerekmiyor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bilmekte yarar var</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Henüz belirlenemeyenler:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>Adım adım anlaşma görüşmesi:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Elenenler:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Raporlar: %1. Sorunsuz: %2. Doğrulanmış nedenli: %3. Belirsiz: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Şunlardan biri: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Bazı sunucular NAT olmadığı halde NAT bildirir, böylece her şey UDP içinde gönderilir. Windows yine de bu değeri gerektirir.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Kaldırılmış bir programın kalıntıları hâlâ VPN&apos;nin paketlerini atıyor.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Başka bir VPN&apos;nin kill switch özelliği, o VPN&apos;den geçmeyen tüm trafiği engelliyor.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Başka bir VPN, bu bilgisayardan VPN sunucusuna giden trafiği kendi üzerinden geçiriyor.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>VPN bağlanırken bu bilgisayar iki ağ arasında gidip geliyor.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Başka bir VPN&apos;nin kill switch özelliği, VPN&apos;nin %1 adresine giden paketlerini atıyor. Lütfen bu özelliği kapatın veya giden UDP 500 ve UDP 4500 için bir özel durum ekleyin.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Kaldırılmış bir programın kalıntıları hâlâ paketleri atıyor. Lütfen üreticinin kaldırma aracını çalıştırın; “netsh wfp show filters” programın filtrelerini gösterir.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>oturum açmadan önceki sorunlar düzeltilene kadar</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>Sunucunun adresi (%1) yerel ağda.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Tek bir öneriyi, yalnızca reddetmek için bile olsa, yanıtlıyor.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>bağlantı L2TP/IPsec olarak ayarlanana kadar</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Sunucu NAT arkasında veya öyle olduğunu bildiriyor. Windows böyle bir sunucuya ancak bir kayıt defteri değeri izin verirse bağlanır.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>%1 veri biriminden %2 tanesi yanıtlandı: her yönde yüzde %3 ile %4 arası kayboluyor.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>gönderilmedi: bu adres sunucunun adresi olmayabilir</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>gönderilmedi: bu ağ önce oturum açılmasını istiyor</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Sunucular yanıt vermeyen bir RADIUS sunucusunu bu kadar bekler (15 sn).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak şu anda yeni bağlantı kabul etmiyor. Yarım dakika boyunca yeniden deneniyor.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Sunucu bir süre yeni bağlantı kabul etmedi, ancak şimdi yine kabul ediyor. Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Tünel kuruldu, ancak Windows&apos;un gönderdikleri kadar büyük paketler tünelin içinde kayboluyor.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Sunucu tünelin içinde küçük bir iletiyi onayladı, ancak bir paketi dolduran iletiyi onaylamadı.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>Windows&apos;un gönderdiği kadar büyük bir paket</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>Ağ geçidi: %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Bu bilgisayar “%1” Wi-Fi ağında ve ağ geçidi %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows bunun hangi Wi-Fi ağı olduğunu göstermiyor. Görmek için Windows gizlilik ayarlarında konum erişimine izin verin.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Wi-Fi sinyali burada zayıf (yüzde %1): paketler kaybolabilir, bu da VPN&apos;nin bir sorunu gibi görünebilir. Erişim noktasına yaklaşın.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Ağ tanımlanmadı.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Bu bilgisayarın hiçbir ağı İnternet&apos;e çıkmıyor.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Ağ tanımlanamadı.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki erişim noktaları bu Wi-Fi ağına kendi adreslerini veriyor (NAT mode): konuklar birbirinden ve çoğu zaman yerel ağdan yalıtılır.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>Bu bilgisayar hangi ağda</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Ağın kendisi, önce oturum açmanız gerektiğini bildiriyor (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>Ağın oturum açma sayfası (%1) yalnızca başka sayfalara götürüyor ve onlar engelleniyor.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Yoldaki bir ara sunucu web sayfalarını değiştirmeden iletiyor: önce oturum açmak gerekmiyor.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows bu Wi-Fi ağında her gün farklı bir donanım adresi kullanıyor, bu nedenle ağ her gün oturum açılmasını istiyor.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Bu ağın Wi-Fi cihazının veya ağ geçidinin üreticisi: %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Oturum açma sayfasının üreticisi: %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Ağ daha önce, donanım adresi farklıyken bu bilgisayarın geçmesine izin vermişti.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>Evde ağı yöneten kişi genellikle siz veya yönlendiriciyi kuran kişidir. Yönlendiricinin ayar sayfalarını denetleyin ve konuk Wi-Fi ağı yerine ana Wi-Fi ağını deneyin.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Bir mağazada genellikle en hızlı çözüm bir telefonun etkin noktasıdır.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Bu ağı çalışanlar değiştiremez; genel merkez veya onun hizmet sağlayıcısı değiştirebilir. Onlara mağaza numarasını ve Wi-Fi ağının adını bildirin.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>Bir okulda veya üniversitede BT hizmet masasına başvurun. Üyelere yönelik ağ (eduroam gibi) çoğu zaman konuk ağından fazlasına izin verir.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Bir şirketin konuğuysanız sizi ağırlayana veya resepsiyona sorun: bunu şirketin BT bölümüne iletebilirler ve böyle durumlar için çoğu zaman başka bir konuk ağları vardır.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Bir otelde, kafede veya trende genellikle en hızlı çözüm bir telefonun etkin noktasıdır.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>Resepsiyonda çoğu zaman VPN&apos;ye izin veren başka bir Wi-Fi tarifesi ve sağlayıcının telefon numarası bulunur.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Bir Cisco kablosuz denetleyicisinde, bu WLAN&apos;ın web ilkesindeki oturum açma öncesi erişim listesini, istemcinin rolünün (ISE) veya arabiriminin oturum açma sonrası erişim listesini ve oturum zaman aşımını denetleyin.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Cisco Meraki&apos;de Wireless altında bu SSID&apos;nin “Firewall &amp; traffic shaping” ayarlarını (layer 3 ve layer 7 kuralları); Network-wide altında bu istemcinin “Group policies” ayarını; Wireless altında “Splash page” ayarlarını (sign-on, walled garden, süre); ve SSID&apos;nin VLAN&apos;ını veya NAT mode&apos;da “Deny local LAN” ayarını denetleyin.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Aruba&apos;da rolün oturum açmadan önceki ve sonraki erişim kurallarını (UDP 500 ve 4500&apos;e izin verin), captive portal profilinin izin listesini ve yeniden kimlik doğrulama aralığını denetleyin.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Ruckus&apos;ta bu WLAN&apos;ın konuk erişimi ilkesini (restricted subnets, walled garden, grace period) ve VPN&apos;yi reddeden uygulama ilkelerini denetleyin.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>UniFi&apos;de konuk etkin noktasının yetkilendirmeden önceki ve sonraki erişimini, süre sonunu ve bu ağın trafik kurallarını denetleyin.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>FortiGate&apos;te, bu konuk grubunun çıkmasına izin veren ilke IKE (UDP 500 ve 4500) ve ESP hizmetlerini gerektirir; uygulama denetimi IPsec&apos;i engellememelidir ve oturum açma sayfasının ana bilgisayarları portalın muaf listesinde olmalıdır.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>MikroTik&apos;te IP, “Hotspot” ayarlarını (walled garden, kullanıcı profilinin zaman aşımları) ve güvenlik duvarının forward zincirini denetleyin: UDP 500 ve 4500&apos;e izin verin.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>openNDS&apos;te kimliği doğrulanmış kullanıcılara ilişkin güvenlik duvarı kurallarını, walled garden&apos;ı ve yapılandırmasındaki oturum zaman aşımını denetleyin.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Wi-Fi anahtarı, kişisel olanı bile (IPSK, EasyPSK), VPN anahtarı değildir: yalnızca bu bilgisayarı ağa alır ve oradaki grubunu belirler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1” geçerli bir yer değil. “fix789ctl check --help” bunları listeler.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows hatırladığı adresleri unutur ve yeniden ister.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Anahtarın sunucunun kabul ettiği biçimiyle, yani görünmez karakterler olmadan, VPN bağlantısının bir kopyası oluşturulur. Eski bağlantı kalır; bundan sonra kopyayı kullanın.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>VPN bağlantısı, bu VPN&apos;nin gerektirdiği ayarları alır. Bağlıysa önce bağlantısını kesin.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>Hasarlı girdi telefon defterinden kaldırılır ve geri alınabilmesi için bayt bayt saklanır. Sonra bağlantıyı yeniden kurun.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Yazdığınız anahtarla VPN bağlantısının bir kopyası oluşturulur. Eski bağlantı kalır; bundan sonra kopyayı kullanın.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows kaydedilmiş kullanıcı adını ve parolayı unutur ve bir sonraki denemede bunları sorar.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Windows güvenlik duvarına, yalnızca VPN&apos;ye izin veren kendi kurallarımızı ekleriz.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Değiştirildi. İşe yarayıp yaramadığını bir sonraki bağlantı denemesi gösterecek.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Bu değişikliklerin bazıları hesabınız, bazıları bu bilgisayar içindir. Bunları ayrı ayrı düzeltin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Geri alınamayan değişiklikler dışında her şey geri alındı.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>“%1” VPN bağlantısının türü</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>“%1” VPN bağlantısının kimlik doğrulama yöntemi</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>“%1” VPN bağlantısının IPsec parametreleri</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Önceden paylaşılan anahtar</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Windows varsayılanları</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Kendi parametreleri</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>“%1” VPN bağlantısının telefon defterindeki girdisi</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>“%2” VPN bağlantısı, “%1” bağlantısının yazılan anahtarlı bir kopyası</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>“%1” VPN bağlantısıyla kaydedilmiş ad ve parola</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedilmiş</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Unutuldu</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>%1 ağ cihazı</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Windows tarafından yeniden oluşturuldu</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Eksik veya çalışmıyor</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Windows&apos;un ad ve adreslere ilişkin hatırladıkları (DNS önbelleği)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Boşaltıldı</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Windows güvenlik duvarının “%1” kuralı</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>VPN&apos;nin çıkmasına izin veriyor</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Başkası tarafından değiştirildi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1” bir kayıt defteri değeriyle veya bir hizmetin başlangıç türüyle düzeltilmiyor, bu nedenle dağıtılacak bir şey yok.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Dosyalar “%1” konumuna yazılamadı.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>--cause ile bir neden belirtin. “fix789ctl list --json” nedenleri listeler.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>--as ile bir biçim seçin: reg, powershell veya intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Bunun için size verilmiş olan önceden paylaşılan anahtarın standart girişte verilmesi gerekir (--key-stdin). Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>Değişiklik günlüğü klasörü kullanılamıyor. Hiçbir şey değiştirilmedi. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Sunucunun sertifikası (%1) %2 tarihine kadar geçerliydi. Şimdiki tarih %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Sunucunun sertifikası (%1) ancak %2 tarihinden itibaren geçerli. Şimdiki tarih %3: ikisinden biri yanlış.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>“%1” (%2) sertifikası %3 tarihine kadar geçerliydi. Şimdiki tarih %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>“%1” (%2) sertifikası ancak %3 tarihinden itibaren geçerli. Şimdiki tarih %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Diğer kaynaklara göre bu bilgisayarın sertifikası şu anda geçerli; bilgisayarın kendi saatine göre ise değil.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>Bağlantı bir sertifikayla oturum açıyor ve bir sertifikanın geçerli olup olmadığını saat belirler.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Diğer kaynaklara göre sunucunun sertifikası şu anda geçerli; bu bilgisayarın saatine göre ise değil.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>Bu bilgisayarın saati diğer zaman kaynaklarıyla uyuşuyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>Bu bilgisayarın saati %1 gösteriyor; diğer kaynaklar %2 gösteriyor (ikisi de UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>Bu bilgisayarın tarihi kaydedilmedi.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Bu bilgisayardaki veya diğer bilgisayarlardaki saat okunamadı.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Güvenilir bir zaman kaynağı yoktu.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Saat doğru</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Bir sertifikanın iptal edilip edilmediği denetlenemediğinden Windows anahtar değişimini sonlandırdı (hata %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows sunucunun sertifikasını kabul etmedi (hata %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>VPN&apos;yi yöneten kişiye sunucunun sertifikasının yenilenip yenilenmediğini sorun ve sunucunun kök sertifikasını isteyin.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>ServerAuthCert değeri %1 içinde.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Bunun yerine şu kullanılabilir: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>VPN sunucusu, bu bilgisayarda bulunmayan %1 sertifikasını kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>VPN sunucusu bir DirectAccess sertifikası (%1) kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert değeri 1: bir yönetici değiştirene kadar ayar kalır.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert değeri 1 değil: DirectAccess onu yeniden ayarlayabilir.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>VPN sunucusu otomatik olarak imzalanan bir sertifika (%1) kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>VPN sunucusu uygun olmayan bir sertifika (%1) kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>VPN sunucusu süresi dolmuş bir sertifika (%1) kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>Bu bilgisayardaki VPN sunucusu %1 kullanacak şekilde yapılandırılmış.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>VPN sunucusu için yapılandırılan sertifika, bu bilgisayardakilerle karşılaştırılamadı.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Bu VPN sunucusunun yalnızca özel adresleri var. Bir yönlendiricinin (NAT) arkasındaysa ayrıca AssumeUDPEncapsulationContextOnSendRule = 2 gerekir.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Bu bilgisayarın kendisinin bir VPN sunucusu olup olmadığı belirlenemedi.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Bu bilgisayar bir VPN sunucusu değil.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Bu bilgisayardaki VPN sunucusunun bazı ayarları okunamadı.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>Bu bilgisayardaki VPN sunucusu belirli bir sertifikayı kullanacak şekilde yapılandırılmamış.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Bu bilgisayardaki bir VPN sunucusu doğru sertifikayı kullanıyor</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Bu bilgisayar, sunucunun sertifikasının (%1, veren: %2) köküne güvenmiyor.</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows, sunucunun sertifikasının (%1, veren: %2) zincirini reddedebilir.</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows bunu her kullanıcıya göstermez. Denetimi yönetici olarak çalıştırın (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Sunucu oturum açma için %1 kullanıyor; bağlantı buna izin vermiyor.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Burada desteklenmiyor: kendi bağlantısını yalnızca Windows&apos;un kendisi deneyebilir.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Windows&apos;un deneyebileceği bir VPN bağlantısı yok. Bu bilgisayardaki bağlantılardan birini belirtin.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Windows&apos;un kendi bağlantı denemesi zamanında bitmedi ve iptal edildi.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Windows&apos;un kendi bağlantı denemesi durduruldu.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Windows&apos;un kendi bağlantı denemesi başlatılamadı.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>Kayıt hiçbir zaman anahtar, parola veya kişi adı içermez. Sunucular, ağlar, bağlantılar ve adresler takma adlarla değiştirilir.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Bu sisteme sorulmadığı veya sistemde bulunmadığı için dahil edilmeyenler: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Erişim reddedildi: %1. Bunu dahil etmek için yönetici olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Yanıt yok: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Kaydedilmiş bir bilgisayar bağlantı kuramaz.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows kendi bağlantısını deniyor.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Sunucu 2.1 sürümündeki bir anahtar değişimini yanıtlıyor; bunu 2.0 gibi ele alması gerekir. 1.0 ve 2.0 sürümlerindeki aynı değişim, aynı bağlantı noktasında yanıt almıyor.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Sunucuya ulaşılabiliyor, ancak bu bilgisayarla anahtar değişimi başlatmıyor.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Bu bilgisayar “%1” Wi-Fi ağından adres almadı (adresi: %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows bu ağın İnternet&apos;e ulaşmadığını bildiriyor (“sınırlı”). Bunun doğru olup olmadığını diğer denetimler gösterir.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows bu bilgisayarın hiçbir ağa bağlı olmadığını bildiriyor. Bunun doğru olup olmadığını diğer denetimler gösterir.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Bu bilgisayar, ağ geçidi bildirmeyen “%1” Wi-Fi ağında; bu nedenle bu ağın ötesinde hiçbir şeye ulaşılamıyor.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Bu bilgisayar, ağ geçidi bildirmeyen bir Wi-Fi ağında; bu nedenle bu ağın ötesinde hiçbir şeye ulaşılamıyor.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Bu bilgisayar, cihaz yönetimi (MDM) tarafından yönetiliyor. Cihaz yönetiminin yanlış değeri yeniden ayarlayıp ayarlamayacağı bilinmiyor.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Bu bilgisayardaki VPN sunucusu başka bir sertifika kullanacak şekilde ayarlanmış. Sunucu bu sertifikayı, “Yönlendirme ve Uzaktan Erişim” hizmeti yeniden başlatıldıktan sonra kullanır.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Bu bilgisayarın filtrelerini aşan ikinci bir deneme yapılmadı: bunu yalnızca bir yönetici yapabilir.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Bu bilgisayarın filtrelerini aşan ikinci bir deneme yapılmadı.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Bu bilgisayarın filtreleri sunucuya izin verdiğinde Windows bağlanıyor, aksi halde başarısız oluyor (hata %1). Bu bilgisayardaki bir filtre VPN&apos;yi durduruyor.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit için --dial gerekir: Windows&apos;un ikinci kez nasıl deneyeceğini belirler.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all, bir çalıştırmayla veya --json ile birleştirilemez.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows, kaydedilmiş olanlar yerine yazdığınız kullanıcı adını ve parolayı kullanır.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Yazılanlar</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Oldukları gibi</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Etki alanı ağlarında Windows güvenlik duvarı</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Özel ağlarda Windows güvenlik duvarı</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Ortak ağlarda Windows güvenlik duvarı</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>“Gelişmiş Güvenlik Özellikli Windows Defender Güvenlik Duvarı” içinde bağlantı güvenliği kurallarına ve trafiği engelleyen giden kurallarına bakın. Bunları birer birer devre dışı bırakın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>%2 adresinin UDP %1 bağlantı noktasına gönderilen iletiler: %3. Bunların yanıtı ise %4 adresinden geldi.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin ve --password-stdin yalnızca VPN bağlantıları içindir ve --yes ile birlikte kullanılır.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off için --dial ve --permit gerekir: yalnızca bunlar işe yaramadıysa kullanılır.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>Sunucuyla bağlantı, oturum açma tamamlanmadan kapandı (hata %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Sunucu, oturum açma tamamlanmadan bağlantıyı sonlandırdı (hata %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Windows&apos;un L2TP cihazı şu anda kullanılıyor veya kurulmamış (hata %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>Hesabın günün bu saatinde oturum açmasına izin verilmiyor (hata %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Hesap devre dışı (hata %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Hesabın parolasının süresi doldu (hata %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>Hesabın uzaktan bağlanma izni yok (hata %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Bağlantının cihazı bir hata bildirdi (hata %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Sunucu kullanıcı adını veya parolayı reddetti (hata %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Hesabın süresi doldu (hata %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>“Uzaktan Erişim Bağlantı Yöneticisi” Windows hizmeti başlatılamadı (hata %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Oturum açıldıktan sonra bir ağ protokolü üzerinde anlaşılamadı (hata %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>Bağlantı, oturum açma sırasında sonlandırıldı (hata %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Sunucu adres atamadı (hata %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Bu bilgisayar, bağlantının gerektirdiği kadar güçlü şifreleyemiyor (hata %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Sunucu, bağlantının gerektirdiği kadar güçlü şifreleyemiyor (hata %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows bu bilgisayar için sertifika bulamadı (hata %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows veri korumasını kuramadı (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>Sunucunun adresine ulaşılamıyor (hata %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows bu bilgisayar için geçerli bir sertifika bulamadı (hata %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows ile sunucu veri koruması üzerinde anlaşamadı (hata %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>Anahtar değişimi başarısız oldu ve Windows bir neden bildirmiyor (hata %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Sunucu bu bilgisayarın sertifikasını reddetti (hata %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>Anahtar değişimi başarısız oldu (hata %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows oturum açma için sertifika bulamadı (hata %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows her tünel türünü denedi ve hepsi başarısız oldu (hata %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Sunucu, büyük olasılıkla sertifikası nedeniyle yanıt vermedi (hata %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Sunucu, büyük olasılıkla anahtar nedeniyle yanıt vermedi (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Sunucunun ilkesi bu oturum açma yöntemine izin vermiyor (hata %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>“IKE ve AuthIP IPsec Anahtarlama Modülleri” veya “Temel Filtreleme Altyapısı” Windows hizmeti çalışmıyor (hata %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>“Uzaktan Erişim Bağlantı Yöneticisi” Windows hizmeti çalışmıyor (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Sunucunun sertifikası farklı bir ad için verilmiş (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Sunucunun adı çözümlenemedi (hata %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Sunucu oturum açma protokolünü reddetti (hata %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>Sunucunun dizinine ulaşılamıyor (hata %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Hesap kilitli (hata %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>İki taraf birbirinin anahtarını veya sertifikasını kabul etmedi (hata %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Şimdilik yeniden denemeyin: birçok sunucu, reddedilen birkaç denemeden sonra hesabı kilitler. VPN&apos;yi yöneten kişiden hesabı denetlemesini isteyin ve diğer kullanıcıların da aynı sorunu yaşayıp yaşamadığını sorun.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Bu bilgisayarı yeniden başlatın ve Windows&apos;un bağlantısını yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Bir web sayfasının açılıp açılmadığını denetleyin, sunucunun adını size verilen adla karşılaştırın ve Windows&apos;un yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Kullanıcı adını ve parolayı buraya da girin; böylece kendi oturum açmamız sunucunun ne dediğini gösterir.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Anahtarı Windows bağlantısında yeniden yazın ve bağlantıyı deneyin. Bu işe yaramazsa buradaki diğer bilgisayarlarda VPN bağlantısını kesin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Kendi anlaşma görüşmemizin sonuna kadar sürebilmesi için önceden paylaşılan anahtarı buraya girin ve Windows&apos;un bağlantısını yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>WSL&apos;yi kapatın (“wsl --shutdown”) ve Windows&apos;un bağlantısını yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Bu bilgisayarı yeniden başlatın, Aygıt Yöneticisi&apos;nde “WAN Miniport (L2TP)” cihazını denetleyin ve Windows&apos;un yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Bağlanılan ad: “%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Sunucu, yazdığınız kullanıcı adını ve parolayı kabul ediyor; demek ki Windows&apos;ta farklıları kayıtlı.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>Windows&apos;un son denemesinde IPsec çalıştı; deneme oturum açmada başarısız oldu.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows kendi cihazından öteye geçemedi: sunucuya hiçbir şey ulaşmadı; bu nedenle bu, anahtar, kullanıcı adı veya parola hakkında bir şey göstermez.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>Hata %1, önceden paylaşılan anahtar kullanan bir bağlantıyla uyuşmuyor: sertifikalı bağlantılara aittir.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Hata %1, sertifikalı bir bağlantıyla uyuşmuyor: önceden paylaşılan anahtar kullanan bağlantılara aittir.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Sunucunun L2TP hizmeti yanıt veriyor, ancak içindeki PPP yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Kullanıcı adını ve parolayı bir kez daha yavaşça yazın. Yeniden reddedilirlerse hesaplar kilitlendiği için durun ve VPN&apos;yi yöneten kişiden hesabı denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>“%1” bağlantısı için kaydedilmiş bir şey yok, bu nedenle Windows sizin Windows oturum açma bilgilerinizi sunuyor, ancak %2 bunu MS-CHAPv2 için yasaklıyor.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Sunucu oturum açmayı reddetti (hata 691), demek ki IPsec çalıştı.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Bir paketten büyük bir ileti yanıt almadı; sertifikalı bir bağlantı da böyle iletiler gönderir.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>“IKE ve AuthIP IPsec Anahtarlama Modülleri” hizmeti çalışıyor, ancak ne UDP 500 ne de UDP 4500 kullanıyor; bu nedenle ona hiçbir yanıt ulaşmıyor.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Bu bilgisayarda VPN bağlantısı yok ve bir sunucu belirtilmedi.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Sunucu oturum açmayı birkaç kez reddetti. Birçok sunucu, reddedilen birkaç denemeden sonra hesabı kilitler: nedenini öğrenmeden yeniden denemeyin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Sunucunun sertifikası “%1” için verilmiş, ancak bağlanılan ad “%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>VPN sunucusunu yöneten kişiye sertifikasının hangi adları içerdiğini sorun.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Başkalarının şu anda bağlanabildiğini söylediniz.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Başkalarının şu anda başka bir yerden bağlanabildiğini söylediniz.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Burada başka bir Windows bilgisayarının bağlı olduğunu söylediniz.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Burada başka hiçbir Windows bilgisayarının bağlı olmadığını söylediniz.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>“%1” hizmeti yanıt vermeyi kesti.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL, Windows&apos;un ağını paylaşıyor (mirrored mode); bu, Windows&apos;un VPN bağlantısı kurmasını engelliyor.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>WSL&apos;yi “wsl --shutdown” ile kapatın ve VPN&apos;yi yeniden deneyin. O zaman çalışırsa kullanıcı klasörünüzdeki “.wslconfig” dosyasında “networkingMode=nat” ayarını yapın.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>O programda L2TP/IPsec&apos;e (UDP 500, 4500 ve 1701) izin verin veya programla ilgilenen kişiye sorun. Korumayı tümüyle kapatmanız gerekmez.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Sunucuda bunun gibi istemciler için kurulmuş bir L2TP/IPsec bağlantısı yok.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>VPN sunucusunu yöneten kişiye, herhangi bir adresten (IPv4 ve IPv6) gelen istemciler için önceden paylaşılan anahtarlı bir L2TP/IPsec bağlantısının kurulu ve yüklenmiş olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Sunucu L2TP kabul etmiyor: L2TP bağlantı noktaları etkinleştirilmemiş.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>VPN sunucusunu yöneten kişiden L2TP&apos;ye izin vermesini isteyin. Yeni yüklenmiş bir Windows Server 2025, L2TP bağlantı noktaları ayarlanana kadar L2TP bağlantısı kabul etmez.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Lütfen %1 üzerinde L2TP&apos;ye izin verin: Yönlendirme ve Uzaktan Erişim, Bağlantı Noktaları, Özellikler, WAN Miniport (L2TP), Yapılandır, “Uzaktan erişim bağlantıları (yalnızca gelen)”; bağlantı noktası sayısını 0&apos;ın üzerine ayarlayın, sonra hizmeti yeniden başlatın.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Sunucunun sertifikası, bağlanılan addan farklı bir ad için verilmiş.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>VPN bağlantısında sunucu olarak, sunucunun sertifikasındaki adlardan birini girin. Bu adların hiçbiriyle sunucuya ulaşılamıyorsa sunucuyu yöneten kişiden bağlanılan adı içeren bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>%1 sertifikası bağlanılan adı içermiyor, bu nedenle Windows onu reddediyor (hata 835). Lütfen hangi ada bağlanılacağını bildirin veya DNS adları arasında bu ad bulunan bir sertifika verin.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>Sunucunun kendisi veri korumasını (ESP) kuramıyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun günlüğünü denetlemesini isteyin: çoğu zaman çekirdeğinde veya kapsayıcısında ESP eksiktir.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 anahtarı kabul ediyor, ancak hızlı modu yanıtlamıyor. Lütfen günlüğünde kendi hatalarını arayın (“Add SA”, “errno”, “no such file”): çekirdekte veya kapsayıcıda ESP, af_key veya XFRM eksik olabilir.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Sunucu, bir yönlendiricinin arkasındaki birkaç Windows bilgisayarına aynı anda hizmet veremiyor.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Buradaki diğer Windows bilgisayarlarında VPN bağlantısını kesin ve yeniden deneyin. Bu işe yararsa VPN sunucusunu yöneten kişiden, sunucunun tek bir adresin arkasındaki istemcileri ayırt etmesini sağlamasını isteyin.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>VPN sunucusunu yöneten kişiden sunucunun PPP hizmetinin (pppd) günlüğünü denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>%1 üzerindeki L2TP hizmeti yanıt veriyor, ancak içinde PPP&apos;yi yanıtlayan bir şey yok. Lütfen pppd&apos;nin başlayıp başlamadığını denetleyin (günlüğü, seçenekleri, ppp_generic ve l2tp_ppp çekirdek modülleri).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Hesap kilitli.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Şimdilik yeniden denemeyin. VPN&apos;yi yöneten kişiden hesabın kilidini açmasını isteyin ve hangi cihazın eski bir parolayla oturum açtığını bulun.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Hesabın VPN&apos;yi kullanmasına izin verilmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>VPN&apos;yi yöneten kişiye, hesabın VPN&apos;yi kullanıp kullanamayacağını (grup, uzaktan bağlanma izni, saatler) ve hesabın veya parolasının süresinin dolup dolmadığını sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>Sunucunun dizini MS-CHAPv2 oturum açma protokolünü kabul etmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>VPN&apos;yi yöneten kişiye, diğer kullanıcıların da aynı sorunu yaşayıp yaşamadığını ve dizinin yakın zamanda sıkılaştırılıp sıkılaştırılmadığını (NTLM) sorun.</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1, MS-CHAPv2 ile oturum açmayı reddediyor (hata 691). Lütfen dizinin bunu kabul edip etmediğini denetleyin: devre dışı bırakılmış NTLMv1 (LmCompatibilityLevel 5, “Restrict NTLM”), Protected Users grubu veya MS-CHAPv2&apos;siz bir dizin (LDAP, Kerberos), parola ne olursa olsun bunu reddeder.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows, Windows oturum açma bilgilerinizi artık VPN&apos;ye iletmiyor (NTLMv1 engelleniyor).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Windows oturum açma bilgilerini kullanmak yerine VPN için kullanıcı adını ve parolayı yazın veya VPN&apos;yi yöneten kişiden sertifikayla oturum açma isteyin.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Bulgular, burada belirtilenler dışındaki nedenlerle de açıklanabilir.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Burada başka bir Windows bilgisayarı şu anda bu VPN&apos;ye bağlı mı?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Başka bir yerde bulunan biri şu anda bu VPN&apos;ye bağlanabiliyor mu?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Bu VPN bu ağda daha önce çalıştı mı?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>VPN sunucusu yakın zamanda değiştirildi veya yükseltildi mi?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>önceden paylaşılan anahtar buraya girilene kadar</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>kullanıcı adı ve parola buraya girilene kadar</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>Sorunun nedeni başka bir şey.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>VPN bağlantısının özelliklerinde “Güvenlik” altında, önceden paylaşılan anahtar mı yoksa sertifika mı kullandığını ve denenen bağlantının o olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Bu bilgisayarın bağlantı güvenliği kurallarını (wf.msc) ve VPN bağlantısının istediği şifrelemeyi denetleyin ve Windows&apos;un bağlantısını yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 yanıtsız kaldı. UDP 4500 üzerinde sunucu IKEv2&apos;yi yanıtlıyor, ancak birçok sunucunun yalnızca UDP 500 üzerinde kabul ettiği IKEv1&apos;i yanıtlamıyor.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Sunucu bir Windows sunucusu. IKEv2&apos;yi yanıtlıyor, ancak L2TP için gereken IKEv1&apos;i yanıtlamıyor.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>Sunucu bu ağda (“%2”) önce yanıt vermedi, ancak birkaç dakika sonra yanıt verdi. Bunun kaç kez olduğu: %1. Son seferinde %3 dk sonra yanıt verdi.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>Sunucu %1 dk önce bu ağda yanıt vermedi. Bu, ağa her bağlanıştan sonra oluyorsa ağ erişimi geç veriyordur.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Sunucu birkaç saniye boyunca çeşitli kaynak bağlantı noktalarından yeniden yoklandı: bunların %1 tanesinde yanıt verdi, %2 tanesinde hiç vermedi.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Sunucu birkaç saniye boyunca yeniden yoklandı: öncesinde ve sonrasında yanıt verdiği halde, bir süre kaynak bağlantı noktalarımızın hiçbirine yanıt vermedi.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Sunucuya gönderilenlerin bir bölümü ulaşıyor, bir bölümü ulaşmıyor.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Yanıtlayıcının UDP %1 bağlantı noktasına gönderilenler başka baytlarla ulaştı; başka bir bağlantı noktasına gönderilenler gönderildiği gibi ulaştı.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Yanıtlayıcının UDP %1 bağlantı noktasına gönderilenler başka bir kaynak bağlantı noktasından ulaştı; başka bir bağlantı noktasına gönderilenler, gönderildikleri kaynak bağlantı noktasından ulaştı.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Yönlendirici, anahtar değişimi paketlerini değiştiriyor.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Bu bilgisayar İnternet&apos;te %1 adresiyle görünüyor; bu, sunucunun kendi adresi.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Sunucu buradan ne UDP 500 ne de UDP 4500 üzerinde yanıt veriyor.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Bu bilgisayar, VPN ile bağlanılan ağın içinde.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>bu ağın dışından deneyene kadar</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>yönlendirici IPsec&apos;e müdahale etmeyi bırakana kadar</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Büyük iletiler, ikinci parçaları önce gönderilirse yanıtlayıcıya ulaşıyor, her zamanki sırayla gönderilirse kayboluyor.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Sunucunun adının her adresi yanıt veriyor: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Sunucu IPv6 üzerinden yanıt veriyor.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>Sunucunun %1 adresi UDP 500 üzerinde yanıt vermedi.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Aynı anda, aynı adın şu adresi yanıt verdi: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Sunucuya IPv4 üzerinden ulaşılabiliyor, ancak IPv6 üzerinden ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Sunucu IPv4 üzerinden yanıt veriyor, ancak Windows&apos;un önce denediği IPv6 üzerinden yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>VPN sunucusunu yöneten kişiye sunucunun IPv6 üzerinden yanıt verip vermediğini sorun. Veriyorsa IPv6 bu ağda çalışmıyordur.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>Sunucunun adının birkaç adresi var ve biri yanıt vermiyor: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Sunucunun adının bir adresi yanıt vermiyor, ancak bir başkası veriyor: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Sunucu agresif modu yanıtlıyor, ancak Windows&apos;un kullandığı ana modu yanıtlamıyor.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Sunucu, agresif modun ilk iletisini yanıtladı: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Aynı anahtar, ANSI kod sayfasıyla kodlandığında kabul edildi.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>Anahtar başka bir biçimde de aynı yanıtı aldı.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>Anahtar, düz ASCII dışında, sistemlerin farklı kodladığı harfler içeriyor. Sunucu onu eski kodlamayla (ANSI kod sayfası) kabul ediyor, UTF-8 ile kabul etmiyor.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Kimlik doğrulama, anahtar ANSI kod sayfasında</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>bunun yerine ANSI kod sayfasındaki anahtar denendi</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Karşılaştırma için agresif mod</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Bu bilgisayar, Windows&apos;un “Şifreleme gerektir” ile önerdiklerinin aynısını önerdi: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Bu bilgisayar, Windows&apos;un “Maksimum güçte şifreleme” ile büyük olasılıkla önerdiklerinin aynısını önerdi: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Bu bilgisayar, Windows&apos;un “İsteğe bağlı şifreleme” ile büyük olasılıkla önerdiklerinin aynısını önerdi: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Sunucu bunun yerine şunu kabul ediyor: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Sunucu veriler için (hızlı mod) AES-128&apos;i kabul ediyor, ancak Windows&apos;un “Maksimum güçte şifreleme” ile büyük olasılıkla önerdiği yöntemleri kabul etmiyor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>VPN sunucusunu yöneten kişiden ESP için SHA-1 ile AES-128 ve 3DES&apos;e de izin vermesini isteyin (strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”) ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Bu VPN sunucusunda, Yönlendirme ve Uzaktan Erişim&apos;deki bir güvenlik açığını kapatan güncelleştirme eksik (%1). Güncel toplu güncelleştirmeyi yükleyin.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft, bu bilgisayarda bulunan %1 güncelleştirmesinden sonra VPN bağlantılarının başarısız olabileceğini bildirdi, ancak hangi bağlantılar olduğunu belirtmedi. %2 veya daha sonraki herhangi bir güncelleştirme bunu düzeltir.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>Ocak 2022&apos;de bir güncelleştirme, bu Windows sürümünde L2TP/IPsec&apos;i bozdu. %1 veya daha sonraki herhangi bir güncelleştirme bunu düzeltir.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Bu Windows derlemesi (%1), başka üreticilerin sunucularıyla L2TP/IPsec&apos;i bozuyor, ancak bu sunucu bir Windows sunucusu. %2 veya daha sonraki herhangi bir güncelleştirme bunu düzeltir.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>VPN sunucusunu yöneten kişiden, UDP bağlantı noktası 1701 için aktarım modunda, PFS olmadan, AES-128 ve SHA-1 ile ESP&apos;ye izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1” bir şifreleme ayarı değil. Şunlardan birini seçin: require, maximum veya optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Sunucu veriler için (hızlı mod) Windows&apos;un önermeyebileceği %1 yöntemini kabul ediyor, ancak Windows&apos;un önerdiği bilinen yöntemleri kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Sunucu, çeşitli ürünlerin içerdiği strongSwan&apos;ı çalıştırıyor.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Sunucu %1 satıcı kimliğini gönderiyor.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Sunucu hakkında görülenler birkaç ürüne uyuyor.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Sunucu, sunucu tablosunda bulunmayan %1 satıcı kimliğini gönderiyor.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Sunucu hakkında görülen hiçbir şey hangi ürün olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Sunucu, SoftEther VPN&apos;nin altı satıcı kimliğini kendi sırasıyla gönderiyor.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>L2TP hizmeti kendisini “%1” diye adlandırıyor.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Sunucunun %1 olduğunu söylediniz.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Sunucunun %1 olduğunu söylediniz, ancak yanıtları başka bir ürüne uyuyor.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Günlükte, yalnızca tek bir ürünün yazdığı biçimde satırlar var.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Günlükte, çeşitli ürünlerin içerdiği bir hizmetin satırları var.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>üreticisi tarafından belgelenmiş</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>kaynak kodunda okundu</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>kullanıcılar tarafından bildirildi</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>doğrulanmadı</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>kaynak bulunamadı</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>üründe böyle bir bileşen yok</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Ayarlanacak: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Windows&apos;un gerektirdiği: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Günlük: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>O günlükteki satır: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Bu bilginin durumu: %1; ilgili sürüm: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Önceden paylaşılan anahtarı yeniden girin ve RemoteAccess hizmetini yeniden başlatın.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>Ana modda, herhangi bir adresteki eşler için iki tarafta aynı anahtar.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 ve sonrası; 2008&apos;e kadar kutunun adı “Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS ilkeyi kendisi oluşturur; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Özel IPsec ilkesini geri alın: Set-VpnServerConfiguration -RevertToDefault. Sonra RemoteAccess hizmetini yeniden başlatın. IPsec İlke Aracısı yeniden başlatıldığında da onu yeniden başlatın: ilke o hizmetle birlikte kaybolur.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Şunlardan biri: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 Windows 2000 ve 2003&apos;e; olay Windows Server 2008 ve sonrasına; cmdlet&apos;ler Windows Server 2012 R2 ve sonrasına ait</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Değeri sunucuda ve her istemcide 2 olarak ayarlayın ve ikisini de yeniden başlatın; ya da sunucuya genel bir adres verin.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>Her Windows istemcisinde AssumeUDPEncapsulationContextOnSendRule = 2 ve yeniden başlatma, ya da sunucu için genel bir adres.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista ve Windows Server 2008 ve sonrası</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Sunucunun önündeki yönlendiricinin bağlantı noktası yönlendirmesi</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü sunucuya yönlendirin veya ona genel bir adres verin; Microsoft bunu önerir.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>Sunucuya yönlendirilmiş UDP 500 ve UDP 4500; UDP 1701 IPsec içinde gider.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 ve sonrası</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Özel IPsec ilkesini geri alın: Set-VpnServerConfiguration -RevertToDefault. Sonra RemoteAccess hizmetini yeniden başlatın.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>AES-128 veya 3DES ve SHA-1 ile ESP, aktarım modu, PFS yok, UDP 1701. Yalnızca AES-256, SHA-2 veya GCM kabul eden bir sunucu başarısız olabilir.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>“Uzaktan erişim bağlantıları (yalnızca gelen)” seçeneğini işaretleyin, “En fazla bağlantı noktası” değerini 0&apos;ın üzerine ayarlayın (varsayılan 128), sonra Tüm Görevler &gt; Yeniden Başlat.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>IPsec içinde UDP 1701&apos;i yanıtlayan bir L2TP hizmeti.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, desteklenen tüm sürümler</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Hesabın Dial-in özellikleri; RADIUS kullanılıyorsa NPS&apos;nin ağ ilkeleri</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Parolayı yeniden ayarlayın; hesabın bağlanmasına izin verin (Dial-in veya ağ ilkesi).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Sunucunun kendi listesinin veya dizininin PAP veya MS-CHAPv2 ile kabul ettiği bir ad ve parola.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 ve sonrası</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Statik havuzu genişletin veya DHCP sunucusuna ulaşılabildiğini ve boş adresi kaldığını denetleyin.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Her istemci için bir boş adres.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Bağlantının kullandığı yönteme izin verin.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP, CHAP ve MS-CHAPv2&apos;den biri, bağlantının özelliklerindekiyle aynı.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>“Uzaktan erişim bağlantıları (yalnızca gelen)” seçeneğini işaretleyin, “En fazla bağlantı noktası” değerini 0&apos;ın üzerine ayarlayın, sonra Tüm Görevler &gt; Yeniden Başlat. Yeni kurulan bir Windows Server 2025 o zamana kadar L2TP kabul etmez; yerinde yükseltilen ise önceki ayarlarını korur.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Sunucunun başvurduğu RADIUS sunucusu (NPS)</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>RADIUS sunucusunun yanıt verdiğini denetleyin.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Sunucunun beklediği süre içinde dizinden bir yanıt.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Gizli anahtarı istemcininkiyle karşılaştırın. Özel karakterle başlamamalı veya bitmemelidir.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>2024 ve sonrasında belgelendiği gibi; günlük satırı MX 15.12 ve sonrasına ait</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>2024 ve sonrasında belgelendiği gibi</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Meraki panosunda değil: client VPN şifrelemesini Meraki desteği ayarlar</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Meraki desteğinden bunu yeniden, Windows&apos;un önerdiği 3DES, SHA-1 ve Diffie-Hellman grubu 2 olarak ayarlamasını isteyin.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>MX&apos;in önündeki yönlendirici veya modem</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>MX&apos;e genel bir adres verin veya kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>MX&apos;in önündeki yönlendirici veya modem; MX&apos;te: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status, özel uplink adresini gösterir</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü MX&apos;in özel uplink adresine yönlendirin. MX&apos;in WAN&apos;ında alınacak bir paket yakalaması bunların ulaşıp ulaşmadığını gösterir.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>MX&apos;in WAN&apos;ında paket yakalama (UDP 500 ve 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Meraki desteğinden SHA-1 ile 3DES veya AES-128&apos;e izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Enabled olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; RADIUS veya Active Directory kullanılıyorsa o sunucuda</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Parolayı yeniden ayarlayın ve “Authorized” değerini yes yapın. Meraki Cloud Authentication kullanılıyorsa ad, e-posta adresidir. Bir RADIUS sunucusunun PAP&apos;a izin vermesi gerekir.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>RADIUS veya Active Directory sunucusunun günlüğü</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>IPsec içinde giden şifrelenmemiş parola (PAP).</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Başka yerde kullanılmayan daha büyük bir alt ağ seçin.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Bu kullanıcı için yes olarak ayarlayın.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>VPN&apos;yi kullanabilecek bir hesap.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; RADIUS sunucusunda kendi zaman aşımı</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>İkisini de artırın. Meraki, Azure MFA ile sunucuda 300 saniye önerir.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Sunucunun ve dizinin beklediği süre içinde bir onay.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: bağlantının özellikleri &gt; Güvenlik; RADIUS: NPS&apos;nin ağ ilkesi</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>İkisinde de “Şifrelenmemiş parola (PAP)” seçeneğine izin verin.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>RADIUS sunucusunun günlüğü</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP sunucusu &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Anahtarı istemciye yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP sunucusu: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi tek tek şifreleme yöntemi seçme olanağı sunmaz. Eski yöntemlere de izin veren Weak Ciphers seçeneğini açın ve ağ geçidini güncelleştirin.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi ağ geçitleri, 2026&apos;da belgelendiği gibi</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>UniFi ağ geçidinin önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Ağ geçidine genel bir adres verin (Ubiquiti bunu önerir) veya kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü ağ geçidine yönlendirin. Ağ geçidi için genel bir adres daha iyidir: Ubiquiti, bağlantı noktaları yönlendirilmiş olsa bile NAT arkasında sorunlar olabileceği konusunda uyarır.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>L2TP sunucusunu etkinleştirin veya oluşturun.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP sunucusu &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Kullanıcının parolasını yeniden ayarlayın. Windows&apos;ta bağlantı için MS-CHAP v2&apos;ye izin verin: UniFi bunu gerektirir.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; L2TP sunucusu &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Daha büyük bir alt ağ seçin; UniFi varsayılan olarak /24 oluşturur.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: bağlantının özellikleri &gt; Güvenlik</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Orada “Microsoft CHAP Sürüm 2 (MS-CHAP v2)” seçeneğine izin verin.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>Windows bağlantısının özelliklerinde izin verilmiş MS-CHAP v2.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Gizli anahtarı yeniden girin.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>L2TP sunucusunun kullandığı “default” profilinde hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 ayarlayın.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Bu yönlendiricinin önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Bu yönlendiriciye genel bir adres verin veya kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Bu yönlendiricinin önündeki yönlendirici; bu yönlendiricide: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Gelen UDP 500 ve UDP 4500&apos;e izin verin ve ikisini de yönlendirin.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>L2TP sunucusunun kullandığı “default” önerisinde (proposal) auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none ayarlayın.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>enabled=yes ayarlayın ve IPsec&apos;ten sonra gelen UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>l2tp konusuyla /log print (/system/logging add topics=ipsec,!debug)</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>IPsec içinde UDP 1701&apos;i yanıtlayan bir L2TP hizmeti. Satır, bir istemcinin L2TP paketlerinin ulaştığını gösterir.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; RADIUS kullanılıyorsa o sunucuda</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Parolayı yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>l2tp, ppp konularıyla /log print (/system/logging add topics=ipsec,!debug)</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Havuzu genişletin.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>mschap2&apos;yi veya istemcinin kullandığını ekleyin.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Birkaç istemcinin tek bir genel adresi paylaştığı yerde caller-id-type=number ayarlayın.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Tek bir genel adresin arkasındaki iki istemciyi birbirinden ayıran bir sunucu.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>L2TP sunucusunun oluşturduğu eşi (exchange-mode=main-l2tp) kullanın veya exchange-mode=main ayarlayın.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 ana modu.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Paylaşılan gizli anahtarı yeniden girin ve WAN GroupVPN&apos;nin etkin olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Group 14, AES-256 ve SHA1 ya da Group 2, 3DES ve SHA1 ayarlayın.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Sunucunun önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Sunucuya genel bir adres verin veya kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 ve sonrası</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); SonicWall&apos;un önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Bunu işaretleyin ve UDP 500 ile UDP 4500&apos;ü SonicWall&apos;a yönlendirin.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Günlük, kategori VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Protocol ESP, Encryption AES-128 veya 3DES, Authentication SHA1 ayarlayın ve “Enable Perfect Forward Secrecy” işaretini kaldırın.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Günlük, kategori VPN &gt; VPN IKE (olay 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>AES-128 veya 3DES ve SHA-1 ile ESP, aktarım modu, PFS yok, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Etkinleştirin, sonra Configure seçeneğini seçin ve adresler ile bir kullanıcı grubu verin.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; yerel kullanıcılar ya da RADIUS veya LDAP sunucusu</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Parolayı yeniden ayarlayın ve kullanıcıyı bu gruba ekleyin.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>kaynakta belirtilmemiş</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Günlük, kategori VPN &gt; L2TP Server (311, 312, 344 olayları)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Start IP ile End IP arasındaki aralığı genişletin.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>İstemcinin kullandığı protokolü seçili olanlara ekleyin.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Kullanıcının grupları ve VPN erişimi</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Kullanıcıya izin verin.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Günlük, kategori Users &gt; Authentication Access (olay 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>RADIUS veya LDAP sunucusu</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Yanıt verdiğini denetleyin.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Günlük, kategori Users &gt; Radius Authentication (244, 746 olayları)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; tünel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Önceden paylaşılan anahtarı yeniden girin.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>proposal aes256-sha1 3des-sha1 ve dhgrp 14 2 ayarlayın. Sihirbazın ayarladığı birleşimlerden Windows yalnızca dhgrp 2 ile 3des-sha1&apos;i önerir: o olmadan Windows bağlanamaz.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>İstemci olarak Windows Vista ve sonrası</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>FortiGate&apos;in önündeki yönlendirici; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü FortiGate&apos;e yönlendirin.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>FortiGate&apos;e yönlendirilmiş UDP 500 ve UDP 4500. NAT&apos;tan geçen bir tünel “none” göstermez.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable ayarlayın.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>status enable ayarlayın; “diagnose vpn l2tp status” neyin çalıştığını gösterir.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Kullanıcıyı bu gruba ekleyin ve parolayı yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; sihirbazda: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>sip ile eip arasındaki aralığı genişletin.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>net-device enable ayarlayın: aksi halde aynı NAT&apos;ın arkasından yalnızca bir istemci bağlanabilir.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Anahtarı DefaultRAGroup içinde yeniden girin: önceden paylaşılan anahtarlı istemciler başka bir grup belirtemez.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>pre-share, aes-256, sha ve group 14 ya da 3des, sha ve group 2 ile bir policy ekleyin; dış arabirimde “crypto ikev1 enable”.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; ASA&apos;nın önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>“crypto isakmp nat-traversal 20” ayarlayın ve UDP 500 ile UDP 4500&apos;ü yönlendirin.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Dinamik haritaya (dynamic map) “mode transport” ile bir transform set esp-aes esp-sha-hmac (veya esp-3des esp-sha-hmac) ekleyin; yaşam süreleri en az 300 saniye olsun.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>l2tp-ipsec ekleyin.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Parolayı yeniden ayarlayın. LOCAL ve RADIUS, MS-CHAP&apos;i destekler; LDAP, NT ve Kerberos yalnızca PAP&apos;ı destekler.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Havuzu genişletin; grup ilkesinin vpn-simultaneous-logins değerini artırın.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>İstemcinin kullandığı ve AAA sunucusunun desteklediği yöntemi ayarlayın.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Dış arabirimde IKEv1&apos;i etkinleştirin: IPsec üzerinden L2TP, IKEv2 ile çalışmaz.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Anahtarı, herhangi bir adresteki eşler için yeniden girin.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>pre-share, aes 256, sha ve group 14 ile bir policy ekleyin.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Dinamik haritaya (dynamic map) “mode transport” ile ve “set pfs” olmadan bir transform set esp-aes esp-sha-hmac ekleyin.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Bunları ayarlayın; “show vpdn tunnel” ulaşanları listeler.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Parolayı, virtual template&apos;in “ppp authentication” ayarının belirttiği listede yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>“ppp authentication ms-chap-v2” veya istemcinin kullandığını ayarlayın.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Anahtarı yeniden ayarlayın. Identifier değeri “allusers” olmalıdır.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients için Phase 1</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main ayarlayın.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>pfSense&apos;in önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>pfSense&apos;e genel bir adres verin veya kayıt defteri değerini her Windows istemcisinde ayarlayın. Kılavuz, NAT arkasındaki Windows istemcilerinin çok büyük olasılıkla başarısız olacağı konusunda uyarır ve IKEv2&apos;yi önerir.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; pfSense&apos;in önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>NAT Traversal değerini Auto yapın ve UDP 500 ile UDP 4500&apos;ü yönlendirin.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Mobile Clients için Phase 2</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off ayarlayın.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>WAN üzerinde etkinleştirin ve IPsec sekmesine, UDP 1701&apos;in WAN adresine geçmesine izin veren bir kural ekleyin.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 ve sonrası</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; RADIUS kullanılıyorsa o sunucuda</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Kullanıcı sayısını ve aralığı artırın.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Windows bağlantısının özelliklerindekiyle aynısını seçin (kılavuz CHAP kullanır).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>“allusers” anahtarıyla mobile phase 1&apos;i kullanın.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>İstemcinin kendi, çoğu zaman özel olan IPv4 adresini kimliği olarak kabul eden bir sunucu.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Anahtarı yeniden girin.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>sunucunun klasöründeki server_log/ (hiçbir satır anahtardan söz etmez: günlüğe göre istemci, hiç kurulmamış IKE SA&apos;sından 10 saniye sonra silinir)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Ayar yok: IPsec&apos;in şifreleme yöntemleri seçilemez</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Sunucuyu güncelleştirin: güncel bir sunucu, Windows&apos;un önerdiği SHA-1 ve MODP-2048 ile AES-256&apos;yı kabul eder.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>sunucunun klasöründeki server_log/</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü sunucuya yönlendirin.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>Sunucuya yönlendirilmiş UDP 500 ve UDP 4500. Satır, bir istemci UDP 4500 üzerinden ulaştığında görünür; satır yoksa oraya hiçbir şey ulaşmamıştır.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Sunucuyu güncelleştirin.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Kutuyu işaretleyin.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>IPsec içinde UDP 1701&apos;i yanıtlayan bir L2TP hizmeti. Satır, çalışan bir hizmetin günlüğünde bulunur.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Parolayı yeniden ayarlayın. Adın ardından hub gerekebilir: user@hub; varsayılan hub, VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings içinde bulunur.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>virtual hub&apos;ın security_log/ klasörü</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Sanal DHCP sunucusunun aralığını genişletin veya virtual hub&apos;ın ağındaki DHCP sunucusunu denetleyin.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Kullanıcının veya grubun güvenlik ilkesinde erişime izin verin.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Ayar yok: sunucu PAP ve MS-CHAPv2 kabul eder</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>İstemcide PAP veya MS-CHAPv2&apos;ye izin verin.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Anahtarı yeniden girin ve Apply düğmesine basın.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>DSM&apos;yi ve VPN Server paketini güncelleştirin.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>NAS&apos;ın önündeki yönlendirici</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Bir NAS neredeyse her zaman NAT arkasındadır: kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>NAS&apos;ın önündeki yönlendirici; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>UDP 500 ve UDP 4500&apos;ü NAS&apos;a yönlendirin ve ikisine de güvenlik duvarında izin verin. UDP 1701&apos;in yönlendirilmesi gerekmez.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Windows için kapalı bırakın. Bunun için başka bir ayar yok: DSM&apos;yi ve VPN Server paketini güncelleştirin.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Kutuyu işaretleyin ve NAS&apos;ın güvenlik duvarında UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>DSM hesabının parolasını yeniden ayarlayın, Privilege altında hesap için L2TP/IPSec&apos;i işaretleyin ve MS-CHAP v2 kullanın.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>İki üst sınırı da artırın.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; ya da profilde: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Anahtarı yeniden girin ve OK düğmesine basın.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Orada High (ESP) seçeneğine izin verin: Medium, Windows&apos;un önermediği AH&apos;dir.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service ve Bind to WAN sekmesi</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>İstemcilerin ulaştığı WAN için işaretleyin. Kullanıcının profilinde “L2TP with IPsec Policy” değerini Must veya Nice to Have yapın.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Hesabı etkinleştirin ve parolasını en çok 19 karakter olarak yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>DHCP havuzunda boş adresi kalmış bir alt ağ seçin.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Gizli anahtarı istemcininkiyle karşılaştırın ve id&apos;lerinin herhangi bir adresteki bir eşe uyduğunu denetleyin; sonra “swanctl --load-creds” veya “ipsec rereadsecrets” komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (ipsec.conf ile: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>aes256-sha1-modp2048 ekleyin (eski istemciler için 3des-sha1-modp2048 de).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Sunucu NAT arkasında veya “encap = yes” öyle görünmesine yol açıyor: ona genel bir adres verin ve “encap = no” ayarlayın ya da kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>esp_proposals değerini DH group olmadan aes128-sha1,aes256-sha1,3des-sha1, mode değerini transport, local_ts değerini dynamic[udp/1701] yapın.</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>xl2tpd&apos;yi başlatın; istemcilerin kullandığı adreste IPsec&apos;ten sonra gelen UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (xl2tpd&apos;nin pppd&apos;si); RADIUS kullanılıyorsa onun kendi listesi</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Adı ve parolayı orada düzeltin.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd veya sistem günlüğü</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>“ip range” aralığını genişletin.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>xl2tpd&apos;nin pppoptfile dosyası (çoğu zaman /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>İstemcininkiyle aynı protokolü gerektirin ve ona izin verin: MS-CHAPv2 için require-mschap-v2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>Çekirdeğin ESP&apos;si; bir kapsayıcıda ana bilgisayarınınki</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Çekirdekte aktarım modunda ESP&apos;yi etkinleştirin; varsa kapsayıcı için de.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Aktarım modunda ESP&apos;ye sahip bir çekirdek.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>İkisini de psk yapın veya istemcilere bir sertifika verin.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Kimlik doğrulama yöntemi olarak önceden paylaşılan anahtar veya bilgisayar için bir sertifika.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>%any olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>L2TP istemcileri için version değerini 0 veya 1 yapın (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Herhangi bir adresteki eşler için version değeri 0 veya 1 olan bir bağlantı ekleyin.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Herhangi bir adresteki eşler için önceden paylaşılan anahtarlı bir bağlantı.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>pppd&apos;nin radius.so eklentisinin RADIUS sunucusu</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>%any için PSK&apos;yı istemcininkiyle karşılaştırın; sonra ipsec hizmetini yeniden başlatın.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>ike= ayarına aes256-sha1;modp2048 ekleyin. Sistemin şifreleme ilkesi SHA-1&apos;i yasaklıyorsa bu sunucu için ona izin verin.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Sunucu NAT arkasında: ona genel bir adres verin veya kayıt defteri değerini her Windows istemcisinde ayarlayın.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure veya /var/log/auth.log (plutodebug ile)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Sunucunun önündeki yönlendiricinin bağlantı noktası yönlendirmesi; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no ayarlayın.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>authby=secret ile bir bağlantı ekleyin veya istemcilere bir sertifika verin.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>ikev1-policy=accept ayarlayın: sürüm 5&apos;in varsayılanı drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>authby=secret ve right=%any ile bir bağlantı ekleyin ve yükleyin (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>xl2tpd&apos;yi başlatın; IPsec&apos;ten sonra gelen UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; RADIUS kullanılıyorsa onun kendi listesi</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>pppoptfile dosyası (çoğu zaman /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Gizli anahtarı yeniden ayarlayın ve commit komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>ike-group olmadan VyOS yalnızca aes256-sha1-modp1024 ve 3des-sha1-modp1024 kabul eder; Windows bunlardan ikincisini önerir. aes256, sha1 ve dh-group 14 ile bir ike-group ayarlayın.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Dış arabirimin güvenlik duvarı; VyOS&apos;un önündeki yönlendirici</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Dış arabirimde UDP 500, ESP ve UDP 4500&apos;e, “ipsec match-ipsec” ile de UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>esp-group olmadan VyOS yalnızca aes256-sha1 ve 3des-sha1 kabul eder. aes128, sha1 ile ve PFS olmadan bir esp-group ayarlayın.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>outside-address ayarlayın ve dış arabirimde “ipsec match-ipsec” ile UDP 1701&apos;e izin verin.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Parolayı yeniden ayarlayın ve commit komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Aralığı genişletin veya bir next pool belirtin.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>mschap-v2&apos;yi veya istemcinin kullandığını ayarlayın.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Lütfen %1 önündeki yönlendiricinin bağlantı noktası yönlendirmesini denetleyin: UDP 500 ve UDP 4500&apos;ün ikisi de VPN sunucusuna gitmeli, başka hiçbir cihaza gitmemelidir.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Forwarding rules”; sunucu MX&apos;in kendisiyse iki bağlantı noktasının hiçbiri yönlendirilmemelidir.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1, Windows&apos;un L2TP/IPsec için önerdiği yöntemlerin hiçbirini kabul etmiyor: SHA-1 ve ECP-384 ile AES-256, SHA-1 ve ECP-256 ile AES-128, SHA-1 ve MODP-2048 ile AES-256, SHA-1 ve MODP-2048 veya MODP-1024 ile 3DES. Lütfen bunlardan birine izin verin.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: “aes256-sha1-modp2048”. Günlüğünde şu yazar: strongSwan “no proposal found”, libreswan “no acceptable Oakley Transform”, MikroTik “no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1, UDP 500&apos;ü hiçbir hizmetin dinlemediğini kendisi bildiriyor. Lütfen IPsec hizmetini başlatın.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: “systemctl status strongswan”; libreswan: “ipsec status”; Windows: “Yönlendirme ve Uzaktan Erişim” hizmeti.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 IKEv2&apos;yi yanıtlıyor, ancak L2TP/IPsec&apos;in gerektirdiği IKEv1&apos;i yanıtlamıyor. Lütfen L2TP istemcileri için IKEv1&apos;e izin verin veya bize IKEv2 türünde bir bağlantının ayarlarını gönderin.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: “ikev1-policy=accept”; strongSwan: “version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 önerdiğimiz her şeyi reddediyor. Lütfen herhangi bir adresten gelen L2TP istemcileri için bir bağlantının kurulu ve yüklenmiş olup olmadığını denetleyin (IPv6 ayrı bir bağlantı gerektirir).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Günlüğünde şu yazar: strongSwan “no IKE config found”; libreswan “no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Lütfen bize %1 için önceden paylaşılan anahtarı güvenli bir yolla yeniden gönderin ve değiştirilip değiştirilmediğini bildirin. Sunucunun günlüğü denemelerimizi gösterir.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: “could not decrypt payloads”; libreswan: “mismatch of preshared secrets”; FortiGate: “probable pre-shared secret mismatch”; MikroTik: “parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1, bu bilgisayarın IKE kimliğini reddediyor: Windows, kimliği olarak kendi iç adresini kullanır. Lütfen L2TP istemcilerinden gelen her kimliği kabul edin.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan ve libreswan: “rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 anahtarı kabul ediyor, ancak Windows&apos;un veriler için (hızlı mod) önerdiğini reddediyor: AES-128 veya 3DES ve SHA-1 ile ESP, aktarım modu, PFS yok, UDP 1701. Lütfen buna izin verin.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”, “type=transport”, “leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Tek bir adresin arkasındaki birkaç Windows bilgisayarı %1 adresine aynı anda bağlanamıyor. Lütfen sunucunun bunları ayırt etmesini sağlayın.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: connmark eklentisi; diğer Linux sunucuları: hepsi içeride UDP 1701 kullandığından L2TP dışında bir protokol.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>%1 ile IPsec bağlantısı kuruldu, ancak tünelin içinde L2TP&apos;yi (UDP 1701) yanıtlayan bir şey yok. Lütfen L2TP hizmetinin çalışıp çalışmadığını ve sunucunun kendi güvenlik duvarının IPsec&apos;ten sonra UDP 1701&apos;e izin verip vermediğini denetleyin.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Linux&apos;ta bu xl2tpd&apos;dir; Windows&apos;ta 0&apos;dan fazla L2TP bağlantı noktası olan “Yönlendirme ve Uzaktan Erişim”dir.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Sunucu hangisi?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>%1 üzerinde:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>“%1” adlı ürün yok. Şunlardan birini seçin: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>“%1” adlı neden yok.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>Tabloda bununla ilgili bir şey yok.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Sunucu: %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Sunucu şunlardan biri: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Ürün belirlenemedi.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Ya --identify FILE ya da --product ve --cause kullanın; başka bağımsız değişken kullanmayın.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Sunucunun hangi ürün olduğunu biliyorsanız “fix789ctl report” komutuna “--answer server-product=ID” ekleyin: böylece yöneticisine gönderilen talep, ürünün menülerini ve günlüğünün satırlarını belirtir. “fix789ctl servers” bunları listeler.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Bu sunucu TCP kullanabilen OpenVPN&apos;yi de sunabilir. Bunun için her bilgisayarda bir istemci programı gerekir.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Bu sunucu, Windows&apos;ta yerleşik olan IKEv2&apos;yi de sunabilir. Bunun için sunucuda bir sertifika gerekir.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server, Windows&apos;ta yerleşik olan TCP 443 üzerinden SSTP&apos;yi de sunabilir. Bunun için sunucuda bir sertifika gerekir.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server, Windows&apos;ta yerleşik olan TCP 443 üzerinden SSTP&apos;yi de sunabilir. Bunun için sunucuda bir sertifika gerekir.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS, Windows&apos;ta yerleşik olan TCP 443 üzerinden SSTP&apos;yi de sunabilir. Bunun için yönlendiricide bir sertifika gerekir.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Bir Cisco Meraki MX, L2TP&apos;nin yanında bağlantı noktası 443 üzerinden AnyConnect (Cisco Secure Client) de sunabilir. Bunun için lisanslar ve her bilgisayarda bir istemci programı gerekir.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Bir Cisco ASA, bağlantı noktası 443 üzerinden AnyConnect (Cisco Secure Client) de sunabilir. Bunun için her bilgisayarda bir istemci programı gerekir.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS, bağlantı noktası 443 üzerinden OpenConnect de sunabilir. Bunun için her bilgisayarda bir istemci programı gerekir.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Bu ağ bu bağlantı noktalarını engellediği sürece IKEv2 de burada başarısız olur: aynı bağlantı noktalarını kullanır. TCP 443 üzerinden bir VPN (SSTP, OpenVPN veya sunucunun üreticisinin istemcisi) genellikle geçer.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Bir yönlendiricide 1701 bağlantı noktasını açmak hiçbir şeyi değiştirmez: L2TP, IPsec&apos;in içinde gider.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>Önce sunucudaki düzeltme gelir. Yeni planlar için: Microsoft, L2TP&apos;nin Windows Server&apos;ın gelecekteki sürümlerinde kullanımdan kaldırılacağını duyurdu.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Sürüm 5&apos;ten beri libreswan, “ikev1-policy=accept” ayarlanmadıkça IKEv1&apos;i yok sayar; günlüğünde “ignoring IKEv1 packet as global policy is set to silently drop” yazar.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Yükseltmeler eski yöntemleri ortadan kaldırır: libreswan&apos;da 3.30&apos;dan beri MODP-1024 kapalıdır, RHEL 9 ve benzerlerinin şifreleme ilkesi de SHA-1&apos;i kapatır. Günlükte “no acceptable Oakley Transform” (libreswan) veya “no proposal found” (strongSwan) yazar.</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>RHEL 9 ve benzerlerinin şifreleme ilkesi, sunucunun yapılandırması değişmemiş olsa bile, Windows&apos;un burada gerektirdiği SHA-1&apos;i kapatır.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Yeni bir çekirdeğe geçildikten veya bir kapsayıcıya taşındıktan sonra ESP eksik olabilir; günlükte “errno 2” veya “errno 93” ile “Add SA” (libreswan) ya da “unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan) yazar.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Bu protokol hâlâ uygun mu?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Windows&apos;un kendi cihazı veya bağlantısı Windows&apos;un beklediği gibi kurulu değil (hata %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>İki taraf oturum açma sırasında ayarlar üzerinde anlaşamadı (hata %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>Bağlantı çok uzun süre boşta kaldığından sonlandırıldı (hata %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>Bağlantı koptu (hata %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>Kullanıcı Windows oturumunu kapattığı için bağlantı sonlandırıldı (hata %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>Bilgisayar uyku durumuna geçtiği için bağlantı sonlandırıldı (hata %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>Deneme bu bilgisayarda iptal edildi (hata %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Windows&apos;un bir sonraki denemesinden hemen sonra yönetici olarak yeniden denetleyin: o zaman Windows&apos;un hangi sertifikayı kullandığı öğrenilir. VPN sunucusunu yöneten kişiye, sunucunun günlüğünün o deneme hakkında ne dediğini sorun.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Kendi anlaşma görüşmemizin sonuna kadar sürebilmesi için önceden paylaşılan anahtarı buraya girin. Sonra buradaki diğer bilgisayarlarda bu VPN&apos;nin bağlantısını kesin ve Windows&apos;un bağlantısını yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Başka bir bilgisayardan aynı kullanıcı adıyla bağlanın. Bu çalışırsa burada Aygıt Yöneticisi&apos;nde “WAN Miniport (IP)”, “(IPv6)” ve “(L2TP)” cihazlarını kaldırın, donanım değişikliklerini tarayın ve Windows&apos;un yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Hangi VPN bağlantısının denendiğini ve türünün L2TP/IPsec olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Windows&apos;un bağlantısını yeniden denemesini sağlayın. Aynı şekilde sonlanırsa ne kadar sürdüğünü not edin ve başka bir ağdan deneyin.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows bağlandı ve bağlantıyı %1 sn sonra kaybetti (hata %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Windows&apos;un yeniden bağlanmasını sağlayın. Bağlantı aynı şekilde kesilirse ne kadar sürdüğünü not edin ve başka bir ağdan deneyin.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Anahtar verilmediğinden anahtar, kullanıcı adı ve parola denenmedi.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Kendi oturum açmamız çalışıyor. Windows bağlantısına aynı kullanıcı adını ve parolayı verin, “Güvenlik” altında “Microsoft CHAP Sürüm 2” seçeneğine izin verin ve orada “Şifreleme gerektir” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Sunucu anahtarı yazdığınız biçimiyle kabul etmiyor, ancak Windows&apos;un sakladığı anahtarı az önce kabul etti.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Bu programı başkaları değiştirebildiği için program yönetici olarak çalıştırılmıyor. Programı yükleyicisiyle yükleyin, sonra yeniden deneyin. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>Bu programın bilgisayarda yaptığı değişiklikleri kaydettiği klasör başka bir hesap tarafından oluşturulmuş veya klasöre başkaları yazabiliyor. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Bu bilgisayar, bağlantının kendi IPsec parametrelerinin (%1) belirttiğini önerdi: %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Sunucu, Windows&apos;un bunlar olmadan önerdiklerini kabul ediyor: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Sunucu bağlantının kendi IPsec parametrelerini kabul etmiyor, ancak Windows&apos;un bunlar olmadan önerdiklerini kabul ediyor.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows kendi denemesini sonlandırdı ve bir neden bildirmedi (hata %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows&apos;un bağlanmak için sizden bir ad, parola veya başka bir yanıt alması gerekiyor (hata %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Bağlantının bir sertifikası iptal edilmiş (hata %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows bir sertifikanın iptal edilip edilmediğini denetleyemedi (hata %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Bağlantının bir sertifikası bugün geçerli değil (hata %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows bir sertifikayı veren yetkiliye güvenmiyor (hata %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Bu bilgisayarın filtreleri sunucuya izin verdiğinde bile Windows bağlanamıyor (hata %1). Paketleri inceleyen bir program veya aynı önceliğe sahip bir filtre yine de bağlantıyı durduruyor olabilir.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Bu bilgisayarın güvenlik programında sunucuya giden UDP 500, UDP 4500, UDP 1701 ve ESP trafiğine izin verin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Güvenlik duvarı sunucuya giden ve sunucudan gelen her paketi geçirdiğinde bile Windows bağlanamıyor (hata %1). Bir bağlantı güvenliği kuralı veya paketleri inceleyen bir program yine de bağlantıyı durduruyor olabilir.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Güvenlik duvarı sunucuya giden ve sunucudan gelen her paketi geçirdiğinde Windows bağlanıyor, aksi halde bağlanamıyor (hata %1). Bu bilgisayarın güvenlik duvarındaki bir şey VPN&apos;yi durduruyor.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Windows&apos;un son denemesinde Windows ile sunucu birbirinin anahtarını veya sertifikasını kabul etti. Deneme bir sonraki adımda, veriler için IPsec&apos;te başarısız oldu (hata %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Sunucu veriler için (hızlı mod) bağlantının kendi IPsec parametrelerini kabul etmiyor, ancak Windows&apos;un bunlar olmadan önerdiklerini kabul ediyor.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>“Temel Filtreleme Altyapısı” hizmeti çalışmıyor, bu nedenle Windows hangi paketlerin atıldığını kaydetmiyor.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Windows&apos;un L2TP cihazı açılır veya kapatılıp yeniden açılır. Windows onu ancak bundan sonra da çalışmıyorsa kaldırır ve yeniden arar; bazı Windows sürümleri onu ancak yeniden başlatmadan sonra bulur. Diğer VPN bağlantıları kısa süre kesintiye uğrar.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Bu bilgisayarla ilgilenen kişiye bu VPN için bir IPsec ilkesi oluşturulup oluşturulmadığını sorun: böyle bir ilke Windows&apos;unkinin yerini alır.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows bu hizmeti korur: başlangıç türündeki değişiklik bir sonraki yeniden başlatmada geçerli olur. Windows değişikliği reddederse bunu yalnızca bu bilgisayarla ilgilenen kişi yapabilir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1” etkinleştirildi, ancak Windows o zamandan beri yeniden başlatılmadı.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Şu hizmetler başlatılıyor veya durduruluyor: %1. Bunun ne kadar süredir sürdüğü bilinmiyor. Birkaç dakika sonra yeniden denetleyin; o zamana kadar bir şey değişmediyse bu bilgisayarı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>“%1” bağlantısı, L2TP/IPsec&apos;i hiçbir zaman kullanmayan VPN türlerini kullanacak şekilde ayarlanmış.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Bu program bu parametreleri okuyamıyor, bu nedenle Windows&apos;un ne önerdiğini bilemez.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Bu program sunucuya bu parametreleri (%1) önermedi, bu nedenle sunucunun Windows&apos;un önerdiklerini kabul edip etmediğini bilemez.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>Bağlantının kendi IPsec parametreleri var: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Bu bilgisayar sunucuya, Windows&apos;un varsayılan olarak önerdikleri yerine bunları önerdi. Microsoft, bunların L2TP için geçerli olduğunu belgeliyor; Windows&apos;un bunlarla ne gönderdiği ölçülmedi.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Sunucu bağlantının kendi IPsec parametrelerini kabul ediyor.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Bu bilgisayarla ilgilenen kişiye VPN sunucusunun hangi IPsec parametrelerini gerektirdiğini sorun (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows, “%1” bağlantısının nasıl kurulduğunu bildirmiyor. Yeniden denetleyin. Windows yine bildirmezse bağlantıyı kuran kullanıcı olarak denetleyin.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>“%1” bağlantısında bir VPN türleri listesi var ve L2TP/IPsec&apos;in bunların arasında olup olmadığı bilinmiyor. Ayarlarında “Önceden paylaşılan anahtarlı L2TP/IPsec” seçeneğini seçin ve yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows bağlantıyı denemedi: bağlantı için kaydedilmiş bir kullanıcı adı ve parola yok; bunlar olmadan Windows sunucuya Windows oturum açma bilgilerinizi sunardı. Windows&apos;un VPN ayarlarından bir kez bağlanın ve yeniden denetleyin: o zaman günlük bunun nasıl sonuçlandığını gösterir.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>Bu bilgisayarın filtrelerini aşan ikinci deneme bir dakika içinde bitmedi.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>Güvenlik duvarının bu sunucu için her şeye izin verdiği deneme bir dakika içinde bitmedi.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Güvenlik duvarının bu sunucu için her şeye izin verdiği bir deneme yapılmadı.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows, anahtar değişiminin ne kadar ilerlediğini kaydeder, ancak bunu yalnızca bir yönetici okuyabilir. Windows&apos;un bir sonraki denemesinden hemen sonra yönetici olarak yeniden denetleyin: bu, kaydedilmiş anahtarın farklı olduğunu veya yönlendiricinin yalnızca bir bilgisayarın geçmesine izin verdiğini kanıtlayabilir.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Bir kuruluşun ilkesi, güvenlik duvarının hiçbir kuralın izin vermediği her şeyi engellemesine neden oluyor.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>“%1” güvenlik duvarı kuralı, onu yeniden oluşturan bir kuruluş ilkesinden geliyor.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>“Temel Filtreleme Altyapısı” hizmeti çalışmıyor ve onsuz Windows güvenlik duvarı da çalışmıyor.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Onarım programı başlatılamadı. Hiçbir şey değiştirilmedi. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Onarım programı %1 çıkış koduyla sonlandı ve sonuç bırakmadı. “fix789ctl history” neyin değiştirildiğini gösterir.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Onarım programı işini bitirdi, ancak raporu okunamadı. “fix789ctl history” neyin değiştirildiğini gösterir.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>Yönetici onay vermedi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Klasör devralınsın mı? İçindekiler başka adlı bir klasörde saklanır. Devralmazsanız Fix789 bu bilgisayarı onaramaz. Evet için y yazın.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Onarım programı yönetici hakları olmadan başlatıldı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Bu programın klasörünü başkaları değiştirebildiği için onarım programı sonlandı. Programı yükleyicisiyle yükleyin, sonra yeniden deneyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows, onarım programının kendini hazırlamasına izin vermedi. Windows&apos;u yeniden başlatın, sonra yeniden deneyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Onarım programının bir dosyası eksik veya hasarlı. Bu programı yükleyicisiyle yeniden yükleyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>Bu programın değişikliklerini kaydettiği klasör başka bir hesap tarafından oluşturulmuş veya klasöre başkaları yazabiliyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Bu programın değişikliklerini kaydettiği klasör oluşturulamadı veya açılamadı. Windows&apos;u yeniden başlatın, sonra yeniden deneyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Klasör yeniden adlandırılamadı: belki bir program içindeki bir dosyayı açık tutuyordur. Windows&apos;u yeniden başlatın, sonra yeniden deneyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Geri alındı. Her şey bu onarımlardan önceki gibi.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>Bu programın bilgisayarda yaptığı değişiklikleri kaydettiği klasör okunamıyor. Windows&apos;u yeniden başlatın, sonra yeniden deneyin. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>Standart giriş Unicode değildi. %1 kod sayfasıyla okundu.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>Standart giriş “?” içeriyor. Windows PowerShell bunu “ä” gibi karakterlerin yerine gönderir. Başka bir karakter olması gerekiyorsa gizli bilgiyi bunun yerine klavyeden yazın veya önce “$OutputEncoding = [Text.Encoding]::UTF8” komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1”, bu programın okuyabildiği bir “CustomIPSecPolicies” değeri değil.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off, sunucuya giden ve sunucudan gelen tüm paketlerin bir dakikaya kadar tüm filtreleri geçmesine izin verir. Onaylamak için --yes ekleyin.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows kendi bağlantısını deniyor ve hiçbir filtre sunucunun paketlerini durdurmuyor.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Bir kişinin kendi ayarları, yönetici olarak çalışan bir program tarafından değiştirilmez. Programı yönetici hakları olmadan başlatın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest” bağımsız değişken almaz.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>Windows&apos;un son denemesi L2TP/IPsec değil, %1 kullandı; bu nedenle önceden paylaşılan anahtar hakkında bir şey göstermez.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Windows&apos;un son denemesine ilişkin kendi kayıtları birbiriyle çelişiyor: birine göre Windows ile sunucu birbirinin anahtarını veya sertifikasını kabul etmişti; diğerine göre etmemişti. Bu nedenle hiçbiri bulgu olarak kullanılmıyor.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Anahtar değişimi hizmetini yeniden aç</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>IPsec hizmetini yeniden aç</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Windows&apos;un VPN hizmetini yeniden aç</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>L2TP sürücüsünü yeniden aç</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Windows&apos;un filtreleme hizmetini yeniden aç</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>“%1” hizmetini yeniden aç</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Windows&apos;un L2TP cihazını yeniden çalışır duruma getir</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Bir yönlendiricinin (NAT) arkasındaki VPN sunucularına izin ver</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Bir yönlendiricinin (NAT) arkasındaki VPN sunucularına ilişkin değeri sayı olarak yaz</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Bir yönlendiricinin (NAT) arkasındaki VPN sunucularına ilişkin değeri Windows&apos;un okuduğu yere koy</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Windows&apos;un L2TP&apos;yi yeniden IPsec ile korumasını sağla</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Hasarlı VPN bağlantısını kaldır</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>VPN bağlantısını L2TP/IPsec olarak ayarla</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>VPN bağlantısını önceden paylaşılan anahtar kullanacak şekilde ayarla</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>VPN bağlantısına Windows&apos;un varsayılan IPsec parametrelerini ver</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>VPN bağlantısını, yazdığınız anahtarla kopyala</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>VPN bağlantısını, anahtardaki fazladan karakterleri çıkararak kopyala</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Kaydedilmiş kullanıcı adını ve parolayı unut</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>VPN&apos;nin Windows güvenlik duvarından çıkmasına izin ver</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>L2TP&apos;nin tünelin içinde Windows güvenlik duvarından çıkmasına izin ver</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Windows&apos;un sunucunun adresini yeniden sormasını sağla</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Bu bilgisayardaki VPN sunucusuna yenilenmiş sertifikayı ver</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Bu bilgisayardaki VPN sunucusuna kendi sertifikasını geri ver</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Yazdığınız kullanıcı adını ve parolayı eskilerin yerine kaydet</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>ev veya ofis</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>mağaza</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>okul veya kampüs</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>bir kuruluşun konuk ağı</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>otel veya ortak çalışma alanı</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Bu denetimin zamanı: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows şu zamandan beri bağlanamıyor: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Yer: “%1” ağı (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Yer: “%1” ağı</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Genel adres: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Kullanıcı adı: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Nerede ve ne zaman:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>sorun</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Kaydedilmiş bilgisayar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi veya kablo</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Tesis güvenlik duvarı</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>İnternet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 - %2 arası</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Bu bilgisayarda hiçbir şey denetlenmedi.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Bu bilgisayarda sorun bulunamadı.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Sunucunun yanıtları bu yoldan geldi.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Sunucu yanıt veriyor.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Sunucuya ulaşılabiliyor.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Bu yoldan yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Olası: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Öncesindeki yol kapalı olduğu sürece bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Yolun bu bölümü hakkında bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Sunucuyla bağlantı kurulmadı.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Görülenler</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>%2 tarihinde Fix789 %1 ile denetlendi.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Bunu geri almak için:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 hiçbir şeyi değiştirmedi veya yaptığı tüm değişiklikler geri alındı.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Sunucuya giden yol</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Değiştirilenler</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Gönderilecek iletiler</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Düzeltme: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Denetimler: %1. “--verbose” kalanını gösterir.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Düzeltildi: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Sorun: L2TP/IPsec VPN. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Sorun: %1 adresine giden L2TP/IPsec VPN. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Başlangıcı: %1 (UTC); Windows&apos;un son kez bağlanmasından (%2) sonraki ilk başarısız denemesi.</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Başlangıcı: %1 (UTC); Windows&apos;un günlüğündeki en eski başarısız deneme.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, yarıda kesildi)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Değiştirilen: Fix789 hiçbir şeyi değiştirmedi veya yaptığı tüm değişiklikler geri alındı.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değiştirilen: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Geri alma: geri alınabilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri alma: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Vaka: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1” bir renk ayarı değil. Şunlardan birini seçin: auto, always veya never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Tek bir biçim seçin: text, man, bash, zsh veya powershell. Yalnızca text tek bir komutla sınırlanabilir.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>“%1” adlı komut yok.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Tek bir komut belirtin.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Bu bilgisayarda var olanlar: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Rapor için tek bir biçim seçin: text, html, json veya ticket. Bir dosyayı yalnızca --output ile belirtin.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Şunu mu demek istediniz: “%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Bu, Fix789&apos;un taşınabilir kopyasıdır: nedeni bulur ve hiçbir şeyi değiştirmez. Onarmak için Fix789&apos;u yükleyicisiyle yükleyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki panosu: %2 istekten %1 tanesi</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ESP&apos;nin kendisi burada engelleniyor. Bu yalnızca istemci ile sunucu arasında NAT yoksa önemlidir: NAT arkasında ESP, UDP 4500 içinde gider.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Bir kural UDP 1701&apos;i engelliyor. Bu VPN&apos;yi etkilemez: L2TP, ESP&apos;nin içinde gider.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Sunucu, bu kuruluşun bir güvenlik cihazıdır. Aynı cihazın ağının içindeki bir istemci, onun client VPN&apos;sini kullanamaz.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Bu kuruluşun siteden siteye bir VPN&apos;si aynı sunucuya gidiyor ve aynı bağlantı noktalarını kullanıyor. Biri diğerinin yanıtlarını alabilir.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Bir istemci oturum açma sayfasında oturum açana kadar bu Wi-Fi ağı her şeyi engelliyor.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Erişim noktası adresleri çeviriyor (NAT mode): VLAN ilkeleri geçerli değildir ve güvenlik cihazı, erişim noktasının adresini görür.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>Yanıt, istemcinin grup ilkesine bağlı. İlkeyi --role ile veya istemciyi --client ile belirtin.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Wi-Fi ağları okunamadı.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1”, “%2” için bir grup ilkesi veya identity PSK değil.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Bu Wi-Fi ağı kapalı, bu nedenle ona hiçbir cihaz bağlanamaz.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Bu istemcinin Wi-Fi ağı okunamadı.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Kuruluşun hiçbir ağı okunamadı.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>“%1” adlı ağ yok.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Meraki panosu “%1” istemcisini tanımıyor.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>“%1” adlı Wi-Fi ağı yok.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>“%1” adlı grup ilkesi veya identity PSK yok.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Hiçbir Wi-Fi ağı ve hiçbir güvenlik cihazı okunamadı.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>kural yok: izin veriliyor</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>büyük olasılıkla</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafik</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>önce: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Bu Meraki ağında %1 adresine giden VPN trafiği</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>%1 tarihinde okunduğu gibi.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Önceki sayfadan beri hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Önceki sayfadan beri değişenler:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Bu istemcinin ilkesini “Normal” olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Bu Wi-Fi ağının oturum açma sayfasında oturum açın.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>%1 öğesini güvenlik cihazına ekleyin veya Wi-Fi ağının VLAN&apos;ını düzeltin.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>%1 numaralı satırda UDP 500 ve UDP 4500&apos;ün ikisinin de VPN sunucusuna gitmesini sağlayın. Sunucu güvenlik cihazının kendisiyse satırı kaldırın.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Aynı kural listesine bir layer 3 kuralı ekleyin: Allow, protokol UDP, %1 adresine, bağlantı noktası 500,4500. Bir erişim noktasında böyle bir kurala uyan trafik layer 7 kurallarını atlar. Ya da %2 numaralı layer 7 satırını kaldırın.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>%1 numaralı layer 7 satırını kaldırın veya kapsamını daraltın: bir layer 3 kuralı onu geçersiz kılmaz.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>%1 numaralı satırın üstüne bir satır ekleyin: Allow, protokol UDP, %2 adresine, bağlantı noktası 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %3 adresine giden %2 trafiği, “%4” (%5) tarafından engelleniyor. %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %3 adresine giden %2 trafiği, şu listenin %4 numaralı satırı (“%5”: %6) tarafından engelleniyor: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>bu anahtarla okunamıyor</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>yok veya bu anahtara görünmüyor</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>bu ağda kullanılmıyor</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>Meraki panosundan yanıt yok</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>yanıt eksik veya belgelendiği gibi değil</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>kayıtta yok</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Oturum açma sayfası</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID güvenlik duvarı</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Grup ilkesi</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN yolu</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX kuralları</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>Sunucunun MX&apos;i</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>izin veriliyor</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>engelleniyor</translation>
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
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Farklı olduğu yer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Durum saklandığından beri VPN&apos;nin gerektirdiği hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Durum saklandığından beri değişenler:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Bu bilgisayarın şu anki durumu saklandı. “fix789ctl baseline” neyin değiştiğini söyleyecek.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>“baseline --keep” veya karşılaştırmak için “baseline” kullanın.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Henüz hiçbir durum saklanmadı. VPN çalışırken “fix789ctl baseline --keep” komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base 0 ile %1 arasında bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>“%1” adlı bağımsız değişken yok.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>VPN sunucusunu --to ile belirtin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1” bir sunucunun adı veya adresi değil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1” bir donanım adresi değil.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Ya bir istemci ya da bir rol belirtin, ikisini birden belirtmeyin.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Kaydedilmiş bir kuruluş için anahtar veya Meraki panosu gerekmez; kuruluş zaten kaydedilmiştir.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Bu, Meraki panosu için geçerli bir konum değil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1” bir adres değil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1” bir kuruluşun id&apos;si değil.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Bir ad çok uzun.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Bu, Meraki panosunun bir API anahtarı değil.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Meraki panosuna %n istek gönderilecek, saniyede en çok 8.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Meraki panosu bu API anahtarını reddediyor.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Meraki panosuna ulaşılamadı. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Bu anahtar birkaç kuruluş görüyor veya hiç görmüyor. --organisation ile birini belirtin.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>“%1” dosyası zaten var, ancak bu türden bir sayfa değil. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>Klasörde bu istemcinin adı %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1” komutunun --%2 seçeneği yok.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Bu bilgisayarda hiçbir anahtara güvenilmiyor. Ortak anahtarların bulunduğu bir dosyayı --trust ile belirtin veya bir yöneticinin “%1” konumuna bir dosya koymasını sağlayın.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>“%1” konumuna yönetici olmayan kullanıcılar da yazabildiğinden oradaki anahtarlar geçerli sayılmaz.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>“%1” dosyasında ortak anahtar (Ed25519, PEM) yok.</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>“%1” tesis dosyası imzalı değil.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>“%1” tesis dosyasının imzası güvenilen bir anahtara ait değil veya dosya imzalandıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Tesis dosyasını belirtin, anahtar dosyasını da --key ile belirtin.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Yeni bir anahtar oluşturuldu: “%1” (gizli tutun) ve “%1.pub” (incelemeyi yapanlara verin).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>“%1” tesis dosyası imzalandı.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>“%1” dosyası başka bir tesisin (“%2”) incelemesidir.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Bu bilgisayar hangi Wi-Fi ağında olduğunu bildirmiyor. Ağı --network ile belirtin.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>beklendiği gibi değil: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Tesisin tüm ağları ziyaret edildi.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Sırada: “%1” Wi-Fi ağına bağlanın, oturum açın ve incelemeyi yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Sırada: “%2” rolüyle “%1” Wi-Fi ağına bağlanın, oturum açın ve incelemeyi yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Tesis dosyasını --site ile, incelemenin saklanacağı yeri --state ile belirtin.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>%1 ile %2 arasında görüldü. Tesisler: %3. Bilgisayarlar: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... ve %1 tane daha; --json hepsini listeler.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: %2 rapor. Sorunsuz: %3. Doğrulanmış nedenli: %4. Belirsiz: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(bilinmiyor)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Onarımlar: %2. Sonrasında ortadan kalkan: %3. Yeniden ortaya çıkan: %4. Hâlâ var olan: %5. Yeniden denetlenmeyen: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>1 ile %1 arasında rapor veya klasör belirtin.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows, --json veya --by ile birleştirilemez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1” bir satır biçimi değil. Şunlardan birini seçin: csv veya jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Raporlar “%1” bazında gruplanamaz. Şunlardan birini seçin: site, network, product veya day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>%1 dosya veya satır kullanılamıyor.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Burada rapor yok.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>1 numaralı atlama %1, yani bu ağın yönlendiricisi. Paketleri o veya bir sonraki cihaz atıyor.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>%1 numaralı atlama: %2. Özel bir adres bu tesise veya onun sağlayıcısına aittir. Paketleri o yönlendirici veya bir sonraki cihaz atıyor.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>%1 numaralı atlama: %2. Genel bir adres sağlayıcıya veya onun arkasındaki bir ağa aittir. Paketleri o yönlendirici veya bir sonraki cihaz atıyor.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Bir telefonun etkin noktasını deneyin. VPN orada çalışıyorsa bilgisayarda ve sunucuda sorun yoktur; sorunun nedeni ağdır.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Hangi kural belirleyici? Ağ Cisco Meraki ile yönetiliyorsa “fix789ctl site audit” bu kuralın satırını belirtir.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>Bir okulda veya kampüste</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Bir kampüsün konuk ağı çoğu zaman web sayfalarına izin verir, başka hiçbir şeye vermez. Üyelere yönelik ağ, örneğin eduroam, daha fazlasına izin verir.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Öğrencilere yönelik filtreler bütün trafik kategorilerini engeller ve “VPN” çoğu zaman bunlardan biridir (layer 7 kuralları).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Geçen dönem kaydettirilmiş bir cihaz rolünü kaybetmiştir veya rolünü ancak ağa bağlandıktan dakikalar sonra alıyordur.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Konuk ağı yerine üyelere yönelik ağa bağlanın ve yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Ağa bağlandıktan beş dakika sonra yeniden denetleyin: geç verilen bir rol o zamana kadar VPN&apos;ye izin vermiş olur.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>BT hizmet masasından, bu rol için VPN sunucusuna giden UDP 500 ve UDP 4500 trafiğine izin vermesini isteyin. Binayı, Wi-Fi ağını ve saati bildirin.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>Bir mağazada</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Müşterilere yönelik Wi-Fi ağı web sayfaları için yapılmıştır: web çalışsa da kuralları UDP 500 ve UDP 4500 paketlerini atar.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Kasalar ve çalışanlar aynı Wi-Fi ağına farklı anahtarlarla bağlanır (IPSK, EasyPSK). Yanlış rolün anahtarı yanlış VLAN&apos;a yönlendirir.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Donanım değiştirilmiş ve VPN&apos;ye izin veren kural yenisine kopyalanmamıştır.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Herhangi bir web sayfasını açın: Wi-Fi ağının oturum açma sayfası (yeniden) görünüyor mu?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Aynı Wi-Fi ağının iki anahtarını “fix789ctl site survey” ile karşılaştırın: VPN bunlardan yalnızca biriyle mi çalışıyor?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Genel merkeze veya onun hizmet sağlayıcısına sorun, çünkü çalışanlar ağı değiştiremez. Mağaza numarasını, Wi-Fi ağını, rolü ve saati bildirin.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Bir şirketin konuğu olarak</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Konuk ağı, konukları şirketin kendi adreslerinden uzak tutar. Şirketin içindeki bir VPN sunucusuna oradan ulaşılamaz.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Cihaz türüne göre atanan bir grup ilkesi, Windows bilgisayarlarına telefonlardan farklı davranır.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Tesisin tüm trafiği bir şirket hub&apos;ından geçer (tam tünel); orada başka kurallar belirleyicidir.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Sunucunun adı şirketin içindeki bir adrese mi çözümleniyor? O halde sunucunun genel adresini isteyin.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Aynı Wi-Fi ağında başka bir cihaz sunucuya ulaşıyor mu? O halde bir ilke bu bilgisayara farklı davranıyor.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Sizi ağırlayandan veya resepsiyondan, bu bilgisayarın hangi grup ilkesini aldığını BT bölümünden öğrenmesini ve bu ilkede UDP 500 ve UDP 4500&apos;e izin verilmesini sağlamasını isteyin.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>Bir otelde, kafede veya trende</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>Oturum birkaç saat için veya bir cihaz için geçerlidir. Bundan sonra oturum açma sayfası geri gelir ve VPN yanıt alamaz.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Ücretsiz tarife web sayfalarına izin verir, başka hiçbir şeye vermez. Daha iyi bir tarife VPN&apos;ye izin verir.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>İki konuk aynı VPN sunucusunu tek bir genel adres üzerinden kullanıyor ve sunucu bunlardan yalnızca birine hizmet veriyor.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Burada aynı VPN&apos;ye bağlı başka biri var mı? Ondan bağlantısını kesmesini isteyin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Wi-Fi ağının özelliklerinde “Rastgele donanım adresleri” ayarı “Her gün değiştir” olarak mı seçili? O halde her gün oturum açmanız istenir.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Resepsiyondan VPN&apos;ye izin veren bir tarifeyi ve sağlayıcının telefon numarasını isteyin.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Bu istemci “%1” adlı identity PSK ile bağlandı: geçerli olan, o anahtarın rolüdür.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Meraki panosuna göre bu istemci VLAN %1 içinde.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>Bu istemciye “%1” grup ilkesi verildi.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>rol yok</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi ağı “%1”: VPN “%2” rolüyle bağlanmıyor, “%3” ile çalışıyor. Sorunun nedeni büyük olasılıkla bu rol. Her anahtarla bir kez daha denetleyin.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi ağı “%1”: “%2” rolü VPN&apos;yi engelliyor. Aynı Wi-Fi ağında aynı bilgisayarla “%3” rolüyle çalışıyor. Roller farklı ağlara yönlendiriyor: %4 ve %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi ağı “%1”: “%2” rolü VPN&apos;yi engelliyor. Aynı Wi-Fi ağında aynı bilgisayarla “%3” rolüyle çalışıyor.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Sunucu UDP 500 ve UDP 4500 üzerinde her zaman yanıt verdi.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP 500, UDP 4500 veya her ikisi üzerinde hiç yanıt gelmedi. “fix789ctl check” bunun nedenini söyler.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 üzerinde hiç, UDP %2 üzerinde ise yalnızca ara sıra yanıt geldi. “fix789ctl check” bunun nedenini söyler.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Bir bağlantı noktasında yanıtlar kesilirken diğeri hâlâ yanıt veriyordu: yoldaki bir şey o bağlantı noktasını zaman zaman engelliyor. Saatleri ağı yöneten kişiye bildirin.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Yanıtlar her iki bağlantı noktasında aynı anda kesildi: sunucu veya ona giden bağlantının tamamı zaman zaman kullanılamıyordu. Saatleri sunucunun günlüğüyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>“%1” klasöründe bir Meraki panosunun kaydedilmiş yanıtları yok.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Bu anahtar birkaç kuruluş görüyor veya hiç görmüyor. Bir kuruluşun id&apos;sini girin.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>“site audit”, “site survey”, “site sign” veya “site playbook” kullanın.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Şu sırayla denetleyin:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Bir yer türü belirtin: retail, education, corporate-guest veya hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>“%1” Wi-Fi ağına bağlanın, isterse oturum açın ve Enter tuşuna basın.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>“%2” rolünün anahtarıyla “%1” Wi-Fi ağına bağlanın, isterse oturum açın ve Enter tuşuna basın.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>--walk ile, hangi ağlara ve rollere gidileceğini tesis dosyası söyler. --network ve --role seçeneklerini kullanmayın.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Saat değeri bir sayı olmalı, en çok %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>Ara, saniye cinsinden bir sayı olmalı, %1 - %2 arasında.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 yalnızca ara sıra yanıtlandı. “fix789ctl check” bunun nedenini söyler.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>“%1” dosyası başka bir sunucunun (“%2”) incelemesidir.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Bu dosya, onarımı Fix789 olmadan geri alır: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Başka kişilerin ayarlarındaki değişiklikler kendi klasörlerinde kayıtlıdır:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>Sayfa kaydedildi ve %n değişikliği işaretliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>başka bir tünel türü</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>dün %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1, saat %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows bu bağlantıyı okuyamıyor</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>önceden paylaşılan anahtar</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>sertifika</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>tüm kullanıcılar için</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows&apos;ta bir bağlantı denemesinin kaydı yok.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Son deneme: bağlandı.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Son deneme: hata %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Son deneme: bağlandı, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Son deneme: hata %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Web sayfaları açılıyor.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Web sayfaları açılıyor, ancak yoldaki bir şey onları okuyor.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Siz oturum açana kadar web sayfaları açılmıyor.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Web sayfaları artık açılmıyor: oturumun süresi doldu.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Bazı web sayfaları açılıyor, bazıları açılmıyor.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>Ağın oturum açma sayfası sürekli kendisine yönlendiriyor.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Hiçbir web sayfası zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Web sayfaları sınanmadı.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>VPN bağlantı noktaları açık: sunucu UDP 500 ve 4500 üzerinde yanıt veriyor.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Sunucu UDP 500 üzerinde yanıt veriyor, 4500 üzerinde vermiyor.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Sunucu UDP 4500 üzerinde yanıt veriyor, 500 üzerinde vermiyor.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Sunucu ne UDP 500 ne de UDP 4500 üzerinde yanıt veriyor.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>VPN bağlantı noktaları sınanmadı.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Bulunan sorunlar: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Bazı şeyler denetlenemedi</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Burada geçerli değil</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Sorun bulunamadı</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Yeniden denetle</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>&amp;Sonucu göster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Durduruluyor...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Sorunun nedeni aranıyor...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Durduruldu. Şimdiye kadarki sonuçlar saklandı.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Tüm denetimler tamamlandı.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 sn)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Adım adım anlaşma görüşmesi</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>%1 denetleniyor...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Şimdiye kadar bulunanlar</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>Denetim hiçbir şeyi değiştirmez. Genellikle yaklaşık on saniye sürer.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN bağlantısı</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Başka bir sunucu...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>VPN sunucusunun adı veya adresi. Bu bir Windows bilgisayarı olmadığından buradan yalnızca sunucuya giden yol denetlenebilir.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows bu bilgisayarda VPN bağlantısı göstermiyor. Bu bilgisayarın ulaşması gereken VPN sunucusunun adını veya adresini yazın. Sunucu belirtilmezse sunucuya giden yol değil, yalnızca bu bilgisayar denetlenir.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>VPN sunucusunun adı veya adresi. Sunucu belirtilmezse sunucuya giden yol değil, yalnızca bu bilgisayar denetlenir.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Önce VPN sunucusunun adını veya adresini yazın.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Bu bir sunucunun adı veya adresi değil. Örnekler: %1 veya %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Yazdığınızı göster</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Bu anahtarın başında veya sonunda bir boşluk var. Önce olduğu gibi, sonra boşluk olmadan denenir.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Bu anahtar, klavyedekilere yalnızca benzeyen karakterler içeriyor; belki bir PDF&apos;den veya sohbetten geldi. Önce olduğu gibi, sonra klavye karakterleriyle denenir.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Bu anahtarın başında veya sonunda boşluklar var; ayrıca anahtar, klavyedekilere yalnızca benzeyen karakterler içeriyor. Önce olduğu gibi, sonra bunlar olmadan denenir.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Önceden paylaşılan anahtar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Kaydedilmiş anahtarı kullan</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Bir anahtar veya parola en çok 1.024 bayttır. Bu daha uzun; belki istediğinizden fazlasını yapıştırdınız.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Kullanıcı adını ve parolayı ya birlikte girin ya da ikisini de girmeyin.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>Oturum açma, önceden paylaşılan anahtardan sonra gelir. Anahtarı da girin.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>Anahtar yalnızca bir sunucuyla denenebilir. VPN sunucusunu da girin.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>Anahtar kaydedilmedi. %1 “Nedenini bul” onsuz da çalışır.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Önce VPN sunucusunu girin: anahtarlar onun adıyla kaydedilir.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>Bu sunucu için kaydedilmiş anahtar alana yerleştirildi.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Oturum açmayı da sınamak için ekleyin</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Bununla anahtarın doğru olup olmadığını söyleyebiliriz. Yalnızca bu denetim için kullanılır.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Bu bilgisayarın anahtar deposunda sakla</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>Oturum açma bir kez denenir. Bu program adı veya parolayı hiçbir zaman kaydetmez.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;Oturum açma sayfasını aç</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Beklemeyi durdur</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Oturum açılması bekleniyor</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Orada oturum açın. Durumu izliyoruz; ağ, erişiminize izin verir vermez otomatik olarak yeniden denetleyeceğiz.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Oturum açmanız bekleniyor. Sonra otomatik olarak yeniden denetleyeceğiz.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Tarayıcınız açılamadı. Onu kendiniz açın ve herhangi bir sayfaya gidin: oturum açma sayfası orada görünür. Bu sırada durumu izliyoruz.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Ağ, erişiminize izin veriyor. Yeniden denetleniyor...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Ağ, erişiminize hâlâ izin vermiyor. Hazır olduğunuzda oturum açma sayfasını yeniden açın.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Alıcı: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Ka&amp;ydet...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Ya&amp;zdır...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Talebi kaydet</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Metin dosyaları (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>Talep tarayıcınızda açıldı. Oradan yazdırın.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Tarayıcınız açılamadı. Talebi kaydedin ve dosyayı yazdırın.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;E-posta...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Talep (alıcı: %1)</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Kopyalandı. Bir e-postaya veya sohbete yapıştırın.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(Talebin tamamı panoda: buraya yapıştırın.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Hiçbir posta programı açılamadı. Talebi kopyalayın ve postanıza yapıştırın.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>Talep posta programınızda açıldı. Alıcıyı girin ve gönderin.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Başlangıcı posta programınızda açıldı. Talebin tamamı panoda: oraya yapıştırın.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Yardım, geçmiş, dil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Ne gönderiliyor?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Önceki denetimler ve onarımlar</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Vaka aç...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>Fix789 &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Sunucuyu ve yeri hatırla</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>&amp;Bütün bir tesis (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Geri &amp;al</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Yeniden denetle</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>&amp;Hâlâ bağlanmıyor</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Değişiklikler Windows yeniden başlatıldıktan sonra geçerli olur. Windows&apos;u yeniden başlatın, bu programı yeniden açın ve oradan devam edin.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>VPN&apos;yi Windows&apos;ta bir kez daha deneyin; böylece Windows bağlantının neden kurulamadığını kaydeder. Sonra %1 seçeneğini seçin. Yeni bir şey bulunmazsa başa dönün ve önceden paylaşılan anahtarı girin: o zaman doğru olup olmadığını kanıtlayabiliriz.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>VPN&apos;yi Windows&apos;ta bir kez daha deneyin; böylece Windows bağlantının neden kurulamadığını kaydeder. Sonra %1 seçeneğini seçin. Yeni bir şey bulunmazsa raporu kaydedin ve VPN ile ilgilenen kişiye verin.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapor</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Gönd&amp;erilecekleri göster</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Geri yüklenmedi</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Hâlâ bağlanmıyorsa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Yeniden başlatın, sonra bağlanın. İşe yarayıp yaramadığını denetlemek için ardından Fix789&apos;u yeniden açın.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Yeniden denetleyin: o zaman bu konuda ne yapılabileceğini gösteririz.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>VPN&apos;yi şimdi Windows&apos;ta deneyin.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Bu bilgisayarın bir yöneticisinin adı ve parolasıyla yeniden deneyin veya bilgisayarla ilgilenen kişiye sorun.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Klasörü devralın; değişiklikler bundan sonra yapılır. Windows iki kez yönetici onayı ister.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Yeniden deneyin. Yine başarısız olursa raporu bu bilgisayarla ilgilenen kişiye verin.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>İstediğiniz zaman yeniden deneyin.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Raporu bu bilgisayarla ilgilenen kişiye verin.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Şu anki durumu görmek için yeniden denetleyin.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Yanıt verdiklerinde buraya dönün ve işe yarayıp yaramadığını görmek için yeniden denetleyin.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>Klasörü &amp;devral</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Yeniden de&amp;ne</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Yeniden denetlendi</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Yardım masası kaydı metni (%1 satır)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>Kayıt metnini k&amp;opyala</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Alıştırma bilgisayarı (kaydedilmiş). Kendi bilgisayarınız ne denetlenir ne de değiştirilir.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Kaydedilmiş bilgisayar %1. Kendi bilgisayarınız ne denetlenir ne de değiştirilir.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Değişiklikleriniz</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Fix789&apos;u kaldır</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>Değişiklikleri &amp;geri al ve kaldır</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>Değişiklikleri &amp;koru ve kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 bu değişiklikleri sizin kendi ayarlarınızda yaptı. Kaldırıldıktan sonra bunları artık geri alamaz.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Değişiklikler geri alınıyor...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Değişikliklerin tümü geri alınamadığı için Fix789 kaldırılmadı. Yeniden deneyin veya değişiklikleri koruyun.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Kaldırma programı başlatılamadı. Fix789 kurulumunu yeniden çalıştırın, ardından Fix789&apos;u kaldırın.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>geri alınabilir</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>&amp;Sonucu göster</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Bu değişiklikleri yap</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Bu düzeltme geçicidir: kuruluşunuzun bir ilkesi eski değeri, genellikle iki saat içinde, yeniden ayarlar. Kalıcı bir düzeltme için o ilkenin yöneticilerinin onu değiştirmesi gerekir.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Bunu yalnızca eminseniz seçin.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Değişiklik tamamlanıyor. %1 ve %2 ardından yeniden çalışır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows, bilgisayarın tümüne ilişkin değişiklikleri ve kendi hesabınıza ilişkin değişiklikleri ayrı ayrı yapar. Önce bir türdeki değişiklikleri yapın, yeniden denetleyin, sonra diğerlerini yapın.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Bir değişiklik bunu düzeltir</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Burada bir değişiklik yapılabilir</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>İki değişiklik bunu düzeltir</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Burada iki değişiklik yapılabilir</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Üç değişiklik bunu düzeltir</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Burada üç değişiklik yapılabilir</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 değişiklik bunu düzeltir</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Burada %1 değişiklik yapılabilir</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Yalnızca kaydedilmiş bilgisayar değiştirilir.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows bir kez yönetici onayı ister.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Şu anki durumun bir kopyası saklanır; %1 onu tam olarak geri yükler.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>yeniden başlatma gerekir</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>yönetici gerekir</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>%2 değişiklikten %1 tanesi yapıldı.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>Raporu &amp;kopyala...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>Raporu ka&amp;ydet...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>Raporu ya&amp;zdır...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Vaka dosyası</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Bu bilgisayardan ne çıkıyor</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Bu kopyalanacak</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Bu kaydedilecek</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Bu yazdırılacak</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Ka&amp;ydet...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Ya&amp;zdır...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Bu bilgisayar kaydediliyor...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Bu bilgisayar kaydedilemedi.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Kopyalandı. Bir e-postaya veya yardım masası kaydına yapıştırın.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Rapor tarayıcınızda açıldı. Oradan yazdırın.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Tarayıcınız açılamadı. Raporu kaydedin ve dosyayı yazdırın.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Yeniden denetle</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Neyin &amp;değiştirileceğini göster</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Nasıl biliyoruz</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Kim düzeltebilir</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Siz, bu bilgisayarda. Her değişiklik yapılmadan önce gösterilir.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Sunucuya giden yolu da denetlemek için geri dönün ve VPN sunucusunu belirtin.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Bunlardan biri</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Nasıl öğrenilir</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Bir dakika bekleyin, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>%1 tarihinde başlatılan bir onarım yarıda kesildi. Başka bir şeyi değiştirmeden önce onu geri alın.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>%1 tarihinde bir onarım yapıldı. Geri alınabilir.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Bu onarımı geri al</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Başkalarının da yapması gereken bir şey var.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>&amp;Önce onu oku</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Bu ağda</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapor</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>&amp;Talebi göster</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Bunu bu bilgisayarda düzeltebilirsiniz.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Başkaları için</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>Talep, onlardan ne yapmalarının istendiğini ve nedenini belirtir.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Talebi ko&amp;pyala</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Şimdi ne yapmalı</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Hâlâ bağlanmıyorsa</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Yeniden denetleyin. Ayrıntılar neyin denetlenemediğini belirtir.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Nedeni daraltmak için</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>&amp;Anahtarı gir</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>Önceden paylaşılan anahtar</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>O zaman sunucunun onu kabul edip etmediğini öğreniriz.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows&apos;un kendi denemesi</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows bir kez bağlanmayı dener ve bağlantıyı kapatır; ne kadar ilerlediğini izleriz.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Fix789 tarafından değiştirilenler</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Bunun alıcısı: %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Bunu başkalarının yapması gerekiyor</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>Gönderdi&amp;m</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Bu bilgisayardan çıkan, sözcüğü sözcüğüne budur. Hesabınızın klasörleri ve donanım adresleri dışarıda bırakılır.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Kaydedilmiş bilgisayar değiştiriliyor...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Bir yöneticinin onayı bekleniyor, sonra değişiklikler yapılacak...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Yeniden denetleniyor...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Değişiklikler yapılıyor...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Bir yöneticinin onayı bekleniyor, sonra değişiklikler geri alınacak...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Değişiklikler geri alınıyor...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki panosu</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Kaydedilmiş kuruluş</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Kuruluşun id&apos;si; anahtar yalnızca bir kuruluş görüyorsa gerekmez</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tüm ağlar</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Açık olan her Wi-Fi ağı</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rol veya istemci</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Nereden okunacağı</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Ağ ve Wi-Fi ağı</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Bir grup ilkesinin veya identity PSK&apos;nın adı ya da bir istemcinin donanım adresi.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Kuruluşun tutulduğu yer</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Dünya geneli</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>ABD hükümeti</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Bu bilgisayarın anahtar deposunda sakla</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Kaydedilmiş anahtarı kullan</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>Yalnızca okuma izni olan bir yöneticinin anahtarı yeterlidir. Fix789 yalnızca okur ve orada hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Gözat...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>“fix789ctl site audit --save” ile yazıldığı gibi. Kimseyle bağlantı kurulmaz.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Kaydedilmiş bir kuruluş seçin</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>Kayıtlı API anahtarı alana yerleştirildi.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>API anahtarı kaydedildi.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>VPN sunucusunun adını veya adresini girin.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Meraki panosunun API anahtarını girin veya kayıtlı olanı kullanın.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>Bir kuruluşun id&apos;sinde yalnızca harfler ve rakamlar bulunur. Meraki panosunun API&apos;si bunu gösterir.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Kaydedilmiş bir kuruluşun klasörünü seçin.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Sorun bulundu: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>%2 denetimden %1 tanesi bitti. %3</translation>
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
        <translation>Adım</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Adım adım anlaşma görüşmesi</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>VPN bağlantım neden kurulamıyor?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Nedenini bul</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Başka bir yerde kaydedilmiş bir bilgisayar.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Alıştırma bilgisayarı kendi klasörünüze kaydedilemedi.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Kaldığımız yerden devam et</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Onu geri al</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>%1 tarihinde başlatılan bir onarım yarıda kesildi. Başka bir şeyi değiştirmeden önce onu geri alın.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Son onarımdan beri Windows yeniden başlatıldı. İşe yarayıp yaramadığını şimdi denetleyin.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>Son onarım, Windows yeniden başlatıldıktan sonra geçerli olur. %2 değil, %1 seçeneğini seçin, sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Bu bilgisayarı, ağı ve VPN sunucusunu denetler ve sorunun ne olduğunu size tek bir cümleyle söyler. Siz onaylamadan hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>Ne g&amp;önderiliyor?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Vaka aç...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Alıştırma yap</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN bağlantısı</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN sunucusu</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Önceden paylaşılan anahtar</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Kullanıcı adı, parola</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Bağlantıyı &amp;Windows da denesin</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Windows&apos;un son denemesi oturum açmada reddedildi. Aynı parolayla bir deneme daha hesabı kilitleyebilir, bu nedenle önce parolayı düzeltin.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Bir dakikaya kadar sürer ve en çok bilgiyi verir: Windows&apos;un denemesini bizimkiyle karşılaştırırız. Windows bu bağlantı için kaydedilmiş ayarlarla bağlanmayı dener, sonra bağlantıyı kapatır.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Alıştırma bilgisayarı</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>VPN&apos;si bağlanmayan, kaydedilmiş bir Windows 11 bilgisayarı. Nedeni bulun, düzeltin ve düzeltmeyi geri alın.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Kaydedilmiş vaka</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Windows&apos;un kendi denemesi</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Son durum</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Alıştırma bilgisayarı (kaydedilmiş) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (kaydedilmiş bilgisayar) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onarım</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Kaydedilmiş bir vaka aç</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Vakalar (*.json);;Tüm dosyalar (*)</translation>
    </message>
</context>
</TS>
