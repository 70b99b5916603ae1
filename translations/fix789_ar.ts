<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>جزء من البرنامج</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>لا يُحتفظ بسجل: تتعذر الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>لمن يساعدك في هذا البرنامج. لا يحتوي على مفتاح ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>حول Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>إظهار التراخيص</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>برنامج حر بموجب ترخيص MIT، مصنوع باستخدام: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>ما الذي يُرسَل؟</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>ما الذي يغادر الكمبيوتر</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>ما يحتاج إليه الفحص فقط. لا تقارير ولا إحصاءات ولا بحث عن تحديثات.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>يجري التغيير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>تم التغيير والتحقق منه</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (ليس مؤكدًا أن هذا قد تم)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>السجل (Registry)، الشهادات</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>مسار الشبكة</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>شبكة Wi-Fi للضيوف</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>يكتشف سبب عدم عمل VPN. الفحص لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>يجري هذه الفحوص فقط والفحوص التي تعتمد عليها.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>لغة النصوص، مثل de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>يقارن الشبكات التي شُغّل عليها «check» على هذا الكمبيوتر: أين استجاب الخادم وأين لم يستجب.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>يقارن النتائج لخادم VPN هذا فقط.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>يطبع JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>يجرّب المفتاح المشترك مسبقًا المعطى في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>يجرّب المفتاح المشترك مسبقًا المحفوظ بهذا الاسم بواسطة «key set».</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>يسجّل الدخول أيضًا باسم هذا المستخدم.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>يقرأ كلمة المرور من الإدخال القياسي، من السطر الذي يلي المفتاح.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>يجرّب شهادة هذا الكمبيوتر من ملف (PEM أو PKCS #12) بدلًا من مفتاح.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>يقرأ عبارة مرور ملف الشهادة من الإدخال القياسي، من السطر الأخير.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>يختبر أيضًا المسار إلى المجيب الخاص بنا على الكمبيوتر الذي تسميه.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>يقرأ رمز الاقتران الذي يعرضه «respond --paired» من الإدخال القياسي، من السطر الذي يلي كل الأسطر الأخرى.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>يكتب كل ما أُرسل واستُلم في هذا الملف.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>اسم خادم VPN أو عنوانه.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>اتصال VPN في Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>يفحص كمبيوترًا محفوظًا بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>يأخذ نتائج الشبكة من كمبيوتر محفوظ ولا يفتح أي مأخذ توصيل.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>الخوادم الأخرى التي يجب الاتصال بها (docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>أين أنت: home أو retail أو education أو corporate-guest أو hospitality. يغيّر النصيحة فقط ولا يغيّر الحكم أبدًا.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>يدع Windows يجرّب اتصاله الخاص أولًا، ثم ينهيه.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>مع --dial: إذا فشل ذلك، يحاول مرة أخرى بينما تسمح عوامل تصفية هذا الكمبيوتر بمرور هذا الخادم.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>يؤكد --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>يتوقف بعد هذا العدد من الثواني؛ وتبقى الفحوص المتبقية غير معروفة.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>يطبع JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>يكتب التغيير الذي يصلح سببًا على أجهزة كمبيوتر كثيرة، والتغيير الذي يتراجع عنه.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>السبب: id أو id:الموضوع.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (ملفان لـ regedit) أو powershell (برنامج نصي واحد) أو intune (الكشف والمعالجة).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>مجلد الملفات؛ المجلد الحالي افتراضيًا.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>يخطط لكمبيوتر محفوظ بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>يطبع JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>يسرد ما تم تغييره ومتى تم ذلك وهل تم التراجع عنه.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>محفوظات كمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>يطبع JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>يحفظ مفتاحًا مشتركًا مسبقًا في مخزن مفاتيح هذا النظام أو يحذفه. «set» يقرأ المفتاح من الإدخال القياسي ويستبدل مفتاحًا بالاسم نفسه.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>«set» أو «forget».</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>اسم المفتاح: من 1 إلى 64 حرفًا (أحرف أبجدية وأرقام وأي من ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>يسرد الفحوص.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>يطبع JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>يحفظ هذا الكمبيوتر في ملف حالة (ملف كمبيوتر محفوظ). تحل بدائل محل الأسماء والعناوين.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>يكتب بدلًا من ذلك نسخة من كمبيوتر التدريب.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>ينسخ كمبيوترًا محفوظًا، مع بدائل لأسمائه وعناوينه.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>يحفظ أيضًا مسار الشبكة إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>يصلح كمبيوترًا محفوظًا (يُستبدل الملف) بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>يطبع JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>لا يطلب تأكيدًا.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>يجري الفحوص ويكتب تقريرًا كاملًا: ما الخطأ، وكيف نعرف ذلك، وما المستبعَد، والرسائل المراد إرسالها. لا تُدرج أسماء الأشخاص ولا عناوين الأجهزة.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>الملف المراد كتابته بدلًا من الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>يستجيب لرسائل الاختبار التي يرسلها «check --responder» من كمبيوتر آخر، حتى يتمكن من التمييز بين مسار محظور وخادم لا يستجيب. لا يستجيب لأي شيء آخر، ولا يرسل أبدًا بايتات أكثر مما استلم.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>منفذ UDP إضافي للاستجابة عليه، إلى جانب 500 و4500 و47890. يمكن إعطاؤه عدة مرات.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>يستجيب فقط للبرامج التي تعرف رمز الاقتران المعروض.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>يتوقف بعد هذا العدد من الثواني.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>يطبع JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>يختبر خوادم VPN كثيرة دفعة واحدة: هل تستجيب للرسالة الأولى التي يرسلها Windows (UDP 500)؟</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>عدد مخططات البيانات المرسلة في الثانية (الافتراضي: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>يطبع JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>القائمة: خادم واحد في كل سطر؛ «#» يبدأ تعليقًا.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>يتراجع عن إصلاح: عملية التشغيل المسماة، أو أحدث عملية لم يتم التراجع عنها.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>يتراجع عن كل إصلاح لم يتم التراجع عنه، بدءًا من الأحدث.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>عملية التشغيل كما يطبعها «history».</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>يسرد الفحوص</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>يكتشف سبب عدم عمل VPN</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>يصلح سببًا</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>يتراجع عن إصلاح</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>يسرد ما تم تغييره</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>يحفظ هذا الكمبيوتر في ملف حالة (ملف كمبيوتر محفوظ)</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>يكتب إصلاحًا لأجهزة كمبيوتر كثيرة</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>يقارن الشبكات التي شُغّل عليها «check»</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>يكتب تقريرًا كاملًا مع الرسائل المراد إرسالها</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>يلخّص تقارير كثيرة</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>يتفاوض مع خادم VPN، خطوة بخطوة</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>يحفظ مفتاحًا مشتركًا مسبقًا في مخزن المفاتيح أو يحذفه</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>يختبر خوادم VPN كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>يستجيب لرسائل الاختبار من كمبيوتر آخر</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>ما تعرفه: windows-here-connects أو elsewhere-connects أو others-connect أو ever-worked أو worked-here-before أو server-changed أو hotspot-works أو inside-office، متبوعًا بـ =yes أو =no أو =unknown؛ أو server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>تشفير البيانات المضبوط في اتصال VPN: require أو maximum أو optional. من دونه يُعتمد إعداد الاتصال نفسه، وإلا «require».</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>يعرض التسمية المقابلة في كل خادم VPN، أو يحدد أي خادم هو</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>يعرض لكل منتج ولكل سبب مكان الضبط وما يجب ضبطه والسطر الذي يكتبه سجل المنتج؛ أو يحدد أي منتج هو الخادم.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>هذا المنتج فقط، مثل meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>هذا السبب فقط، مثل psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>يحدد أي منتج هو الخادم، من التقاط للحزم أو من سجله أو من الرسالة 2 بالنظام السداسي العشري أو من كمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>يطبع JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>معلمات IPsec الخاصة بالاتصال، كما ترد في «CustomIPSecPolicies» في دفتر الهاتف. من دونها تُعتمد معلمات الاتصال.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>مع --permit: إذا فشل ذلك أيضًا، يحاول مرة أخرى كما لو كان جدار الحماية متوقفًا لهذا الخادم، لمدة لا تتجاوز دقيقة.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>يأخذ ملكية مجلد سجل التغييرات إذا أنشأه حساب آخر.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>يخبر بما يمكن قراءته على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>يقرأ كل ما يمكن للبرنامج قراءته على هذا الكمبيوتر ويخبر بنتيجة كل قراءة. لا يغيّر شيئًا ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>الألوان: always أو never أو auto (الافتراضي): في وحدة طرفية فقط، وليس حيث ضُبط NO_COLOR.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>كل فحص مع عنوانه.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>لماذا لا تعمل VPN إلى هذا الخادم؟</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>اتصال VPN في Windows، مع كل الفحوص.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>يجرّب أيضًا المفتاح المشترك مسبقًا من ملف.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>كمبيوتر محفوظ، لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>خادم VPN، للأسباب التي لا تثبتها إلا محادثة معه.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>اتصال VPN الذي فحصه «check».</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>يقرأ المفتاح المشترك مسبقًا لنسخة من اتصال من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>يحفظ اسم المستخدم هذا مع الاتصال بدلاً من الاسم المرفوض.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>يقرأ كلمة مروره من الإدخال القياسي، من السطر الذي يلي المفتاح.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>يأخذ نتائج الشبكة من كمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>اسم عملية التشغيل هذه؛ تعطيه النافذة، وقد أجرت الفحص بالفعل.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>يذكر ما سيتم تغييره ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>يُبقي التغيير حتى إذا لم يساعد.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>الأسباب، تمامًا كما يطبعها «check»: id أو id:الموضوع.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>ما الذي سيتم تغييره؟</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>يغيّره بعد السؤال.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>يغيّر كمبيوترًا محفوظًا من دون سؤال.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>أحدث إصلاح.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>كل إصلاح، من دون سؤال.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>ما الذي تم تغييره على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>هذا الكمبيوتر والمسار إلى خادمه، لشخص يساعد.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>كمبيوتر فيه خللان، للتجربة.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>التغيير لأجهزة كمبيوتر كثيرة، والبرنامج النصي الذي يكشفه.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>على أي شبكات استجاب هذا الخادم؟</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (الافتراضي) أو html (صفحة ويب) أو json أو ticket: خمسة أسطر على الأكثر لمكتب الدعم.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>مثل --format html تمامًا.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>كل شيء، مع الرسائل المراد إرسالها.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>خمسة أسطر على الأكثر لمكتب الدعم.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>صفحة ويب عن كمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>ما الأسباب الأكثر تكرارًا؟</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>إلى أي مدى يصل التفاوض؟</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>الأمر نفسه، مع كل حزمة في ملف لبرنامج Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>يطلب مفتاحًا ويحفظه بهذا الاسم.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>يحذفه.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>أي من هذه الخوادم يستجيب؟</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>أين يُضبط المفتاح في هذا المنتج، وماذا يقول سجله؟</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>أي منتج كتب هذا السجل؟</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>ما الذي يمكن قراءته على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>يستجيب لـ «check --responder» من كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (الافتراضي) أو man (صفحة دليل لـ man(1)) أو bash أو zsh أو powershell (الإكمال التلقائي لواجهة الأوامر تلك)؛ وهذه تصف دائمًا كل الأوامر، بالإنجليزية.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>الأمر؛ من دونه كل أمر في سطر واحد.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>مثل «check --help» تمامًا.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>الإكمال التلقائي في bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>يصلح الأسباب التي وجدها «check»، ما دامت لا تزال موجودة.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>يتفاوض مع خادم VPN كما يفعل Windows ويعرض إلى أي مدى يصل، قبل حكم «check».</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>يعرض التعليمات، ويكتب صفحة الدليل والإكمال التلقائي</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>يعرض تعليمات أمر، أو يكتب صفحة الدليل أو الإكمال التلقائي لواجهة أوامر.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>الوسيطات:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الإنهاء:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>«fix789ctl COMMAND --help» يعرض خيارات أمر، مع أمثلة ورموز الإنهاء.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>يطبع أيضًا كيف نعرف ذلك، وما يجب فعله، وكل فحص.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>وسيطات خاطئة، أو ملف لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>تعذّر فحص هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>سبب مؤكد</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>غير محدد، أو تعذّر إجراء الفحوص</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>تم، أو لم يكن هناك ما يجب فعله</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>رُفض، مثلًا لأن السبب غير موجود؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>فشل، أو رفضه النظام؛ كل شيء كما كان</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>أُلغي؛ كل شيء كما كان</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>فشل، ولم يمكن استعادة كل شيء؛ ويذكر الإخراج ما لم يُستعد</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>يعرض أيضًا جدولًا حسب الموقع أو الشبكة أو المنتج أو اليوم.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>يطبع بدلًا من ذلك صفًا واحدًا لكل تقرير: csv أو jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>التقارير التي كتبها «check --json» أو «report --json»، أو نتائج «fix --json»، أو ملفات في كل سطر منها واحد من ذلك (*.jsonl)، أو مجلدات تحتوي عليها.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>وفي أي مواقع؟ من مجلد فيه مجلد لكل موقع.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>صف واحد لكل تقرير، لجدول بيانات.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>يلخّص تقارير كثيرة: كم مرة وُجد كل سبب، وأين ومتى، وما بقي غير محسوم، وما الذي حدث له بعد إصلاح.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>يذكر ما تغيّر على هذا الكمبيوتر منذ الاحتفاظ بحالته</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>يذكر ما تغيّر على هذا الكمبيوتر منذ الاحتفاظ بحالته باستخدام --keep، حين عملت VPN آخر مرة.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>يفحص موقعًا كاملًا: قواعده وشبكاته</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>يطبع سطرًا واحدًا يقول كل شيء، ولا يكتب شيئًا في إخراج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>يضيف هذا العدد إلى كل رمز إنهاء ما عدا 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>يكتب النتيجة في سجل أحداث Windows أيضًا.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>يضيف النتيجة إلى هذا الملف أيضًا، كسطر واحد من JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>خادم VPN؛ مع «survey»: خادم غير الأول في ملف الموقع.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>مع «audit»: هذه الشبكة فقط (الاسم أو المعرّف). مع «survey»: اسم شبكة Wi-Fi، إذا لم يستطع هذا الكمبيوتر معرفته.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>دور العميل: مع «audit» اسم نهج مجموعة أو identity PSK؛ ومع «survey» الدور الذي لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>يطبع JSON (fix789.audit/1 أو fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>مع «audit»: معرّف مؤسسة Meraki؛ غير مطلوب إذا كان المفتاح يرى مؤسسة واحدة فقط.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>مثل --organisation تمامًا.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>مع «audit»: يقرأ بدلًا من ذلك مجلدًا من الاستجابات المحفوظة ولا يتصل بأي شيء.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>مثل --server تمامًا.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>مع «audit»: عنوان لخادم VPN يُستخدم بدلًا من البحث عن العنوان بالاسم؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>مع «audit»: شبكة Wi-Fi هذه فقط (الاسم أو الرقم).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>مع «audit»: عميل واحد، حسب عنوان جهازه.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>مع «audit»: يقرأ مفتاح API للوحة معلومات Meraki من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>مثل --key-stdin تمامًا.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>مع «audit»: يأخذ مفتاح API المحفوظ بهذا الاسم بواسطة «key set» (الافتراضي: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>مع «audit»: أين توجد المؤسسة: com أو ca أو cn أو in أو gov (الافتراضي: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>للاختبارات: خادم على هذا الكمبيوتر، http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>مع «audit»: يحفظ الاستجابات، من دون مفاتيح ولا أشخاص، في هذا المجلد الجديد.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>مع «audit»: يكتب صفحة للاحتفاظ بها؛ وإذا كانت موجودة، يعلّم ما تغيّر.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>مع «survey»: ملف الموقع الموقَّع: ما المتوقع وأين.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>مع «survey»: ملف فيه المفاتيح العامة المسموح لها بتوقيع ملفات المواقع.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>مع «survey»: أين يُحتفظ بالمسح، حتى يستمر من حيث كان.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>مع «survey»: يكتب المصفوفة كصفحة.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>مع «survey»: يكتب المصفوفة كجدول (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>مع «sign»: الملف الذي فيه المفتاح الخاص (Ed25519, PEM). إذا لم يكن موجودًا، يُنشأ ويُنشأ إلى جانبه المفتاح العام (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>أي قاعدة تحظر VPN، وعلى أي شبكة Wi-Fi؟ مع صفحة للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>يوقّع ما هو متوقع في موقع.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>يفحص هذه الشبكة ويذكر أي شبكة يجب الانضمام إليها بعدها.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>لا شيء يحظر VPN، أو كل شيء كما هو متوقع، أو الملف موقَّع</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>قاعدة تحظر VPN، أو شبكة ليست كما هو متوقع</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>غير محدد، أو تعذّر الاتصال بلوحة معلومات Meraki</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>يحتفظ بحالة هذا الكمبيوتر كما هي الآن؛ شغّله بينما تعمل VPN.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>أين يُحتفظ بها، بدلًا من مجلد هذا المستخدم نفسه.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>يأخذ كمبيوترًا محفوظًا بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>يطبع JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>بينما تعمل VPN.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>عندما لا تعود VPN تعمل: ما الذي تغيّر منذ ذلك الحين؟</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>«site audit» يذكر لكل شبكة Wi-Fi في مؤسسة Meraki القاعدة التي تسمح بمرور VPN أو تحظرها، و«site survey» يفحص شبكات الموقع واحدة بعد الأخرى، و«site sign» يوقّع الملف الذي يذكر ما المتوقع هناك، و«site playbook» يذكر ما يختل عادةً في مكان كهذا. لا يغيّر شيئًا هناك.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>يسأل خادم VPN مرة بعد مرة</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>يسأل خادم VPN مرة بعد مرة، ويذكر متى أمكن الوصول إليه على UDP 500 و4500 ومتى لم يمكن.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>مع «survey»: ينتقل من شبكة إلى شبكة، وينتظر حتى تنضم أنت إلى كل منها.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>«audit» أو «survey» أو «sign» أو «playbook».</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>مع «sign»: ملف الموقع (JSON, fix789.site/1). مع «playbook»: retail أو education أو corporate-guest أو hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>ما الذي يختل عادةً في متجر، وما الذي يُفحص أولًا؟</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>مدة المراقبة، 168 ساعة على الأكثر (الافتراضي: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>الفاصل بين جولتين، من 10 إلى 3600 ثانية (الافتراضي: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>يأخذ جولة واحدة من كمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>يطبع JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>تفشل VPN من حين إلى آخر فقط: متى، وعلى أي منفذ؟ Ctrl+C ينهي المراقبة مبكرًا.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>استجاب الخادم على كلا المنفذين في كل جولة</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>غابت استجابة مرة واحدة على الأقل، أو تعذّر الاتصال بالخادم</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>اسم عشوائي ضمن النطاق %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>الخادم الذي تختاره</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>الرسائل الأولى نفسها التي يرسلها Windows، لمعرفة إلى أي مدى تصل. لا يُرسَل المفتاح المشترك مسبقًا أبدًا: فالتفاوض يثبت معرفته فقط. ينتقل اسم المستخدم وكلمة المرور داخل النفق المشفّر، مرة واحدة، ولا يُرسَلان إلا إذا أدخلتهما.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>خادم DNS لهذه الشبكة</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>الأسماء التي يحتاج إليها الفحص، وهذه الأسماء التي إجاباتها معروفة: هكذا نرى هل إجابات DNS هنا أصلية.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>صفحات ويب لها إجابة معروفة</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>يطلب Windows والمستعرضات الصفحات نفسها. الإجابة المختلفة تدل على أن هذه الشبكة تريد تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>صفحات مؤسستك</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>مذكورة في الإعدادات. تدل على ما إذا كانت هذه الشبكة تريد تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>صفحة تسجيل الدخول لهذه الشبكة</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>لا تُطلب إلا حيث تعيد الشبكة توجيه هذه الطلبات إلى صفحة كهذه أو تعلن عنها، لمعرفة ما هي. لا يُرسَل أي نموذج ولا يُتبع أي ارتباط.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>تجيب هذه الخوادم بالعنوان الذي يرى الإنترنت هذا الكمبيوتر به. ويدل ذلك أيضًا على ما إذا كان UDP يخرج من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>خوادم الوقت</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>تدل إجابتها على ما إذا كان UDP يخرج من هذه الشبكة، وما إذا كانت ساعة هذا الكمبيوتر صحيحة.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>خوادم ويب عبر UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>حزمة واحدة بلا محتوى. تدل الإجابة على ما إذا كانت حزم UDP الكبيرة تخرج من هذه الشبكة.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>خوادم DNS خارجية</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>تُسأل هذه الخوادم عن خوادم أسماء جذر الإنترنت، لمعرفة هل تسمح هذه الشبكة بمرور خوادم DNS أخرى.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>اسم خادم VPN في مكان آخر</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>تُسأل خوادم DNS هذه عن اسم خادم VPN لمقارنة الإجابات. لا تُرسَل إليها أسماء الشبكات الداخلية، مثل التي تنتهي بـ .local.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>ما الذي يُرسَل، وإلى من، ولماذا</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>لا يُرسَل شيء قبل أن تختار %1، ولا يُرسَل شيء إلى صانعي هذا البرنامج. يتصل الفحص بهذه الخوادم وليس بغيرها. لا يتصل الكمبيوتر المحفوظ بأحد.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>اكتشف السبب</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>هذا الملف ليس ملف كمبيوتر محفوظ، أو هو تالف.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>حُفظ ملف الكمبيوتر هذا بإصدار أحدث من البرنامج. لا يمكن لهذا الإصدار قراءته.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>تعذّر فتح هذا الملف.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>لم يعد ملف الكمبيوتر المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>تلف ملف الكمبيوتر المحفوظ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>تعذّر فحص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>لا يوجد مفتاح محفوظ لهذا الخادم.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>رفض مخزن المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>ليس لهذا الكمبيوتر مخزن مفاتيح.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>لم يستجب مخزن المفاتيح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>أبلغ مخزن المفاتيح عن خطأ.</translation>
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
        <translation>البداية</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>تختار اتصال VPN وتدخل المفتاح إذا كان لديك.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>يُفحص هذا الكمبيوتر والشبكة والخادم. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>جملة واحدة، وكيف نعرف ذلك، ومن يستطيع إصلاحه.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>التغيير الدقيق على هذا الكمبيوتر، أو طلب إلى الشخص الذي يستطيع التصرف.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة النهائية</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>ما الذي يعمل الآن، وما الذي لا يعمل، وما الخطوة التالية.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>فتح كمبيوتر محفوظ: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>إعادة الفحص: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>حفظ التقرير أو طباعته أو نسخه: %1، %2، %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>هذه التعليمات: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>كيف يساعد Fix789</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>يكتشف لماذا تفشل VPN من نوع L2TP/IPsec بالخطأ 789 أو بخطأ مشابه، ويبيّن كيف يعرف ذلك، ويصلح ما يمكن إصلاحه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>ما توافق عليه فقط. يُعرَض كل تغيير أولًا، ويُحتفظ بالقيمة السابقة. %1 يستعيدها بدقة، الآن أو لاحقًا: انظر %2 في القائمة %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>عمليات الفحص والإصلاح السابقة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>ما الذي يُرسَل؟</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>ما الذي يغادر الكمبيوتر</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>حزم اختبار إلى خادم VPN وإلى عدد قليل من الخوادم المعروفة. لا يُرسَل أي تقرير إلى أي مكان: أنت تحفظه أو تنسخه أو تطبعه بنفسك.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>أين تسأل</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>الشخص المسؤول عن VPN أو عن الشبكة. تحتوي النتيجة على طلب يمكنك نسخه له، ويحتوي التقرير على كل ما وُجد.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>شبكة بلا اسم</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1: توجد استجابة — %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1: استجابة على واحد فقط من المنفذين — %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1: لا استجابة — %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 — استجابة في %3 من %4 من عمليات الفحص.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>توقف هذا الإصلاح قبل اكتماله. تراجع عنه قبل أن تغيّر أي شيء آخر.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>أُجري الإصلاح. يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>التراجع عن إصلاح %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>عمليات الإصلاح</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>مقارنة الشبكات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>عمليات الفحص</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>لا شيء بعد. تُسرد هنا عمليات الفحص التي تسأل خادم VPN وعمليات الإصلاح.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>هذا عن الكمبيوتر الخاص بك. ما تفعله بكمبيوتر محفوظ لا يُسرد هنا.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>عمليات الفحص والإصلاح السابقة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>يكتشف لماذا تفشل VPN من نوع L2TP/IPsec في Windows بالخطأ 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>يفحص كمبيوترًا محفوظًا.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>يفحص كمبيوتر التدريب.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>خادم VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>لغة البرنامج.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>لا يعمل Fix789 كمسؤول: فما يفتحه ويعرضه يجب ألا تكون له هذه الحقوق. ابدأه من دون «تشغيل كمسؤول». عندما يغيّر الكمبيوتر، يطلب Windows موافقة مسؤول النظام.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>يعرض التراجع عن التغييرات الخاصة بك، ثم يبدأ برنامج إلغاء التثبيت.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: الاسم غير معروف. لا يعرض Windows الاسم إلا إذا سمحت باستخدام موقعك.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>الإشارة %1%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>القناة %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>نقطة الوصول %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>شبكة Wi-Fi بلا اسم</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>شبكة Wi-Fi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this computer: %1</source>
        <translation>هذا الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>البوابة: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>خادم DNS: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>العناوين: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>صانع أجهزة الشبكة: %1، وصانع صفحة تسجيل الدخول إليها: %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>صانع أجهزة الشبكة: %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>صانع صفحة تسجيل الدخول إلى الشبكة: %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>متصل بكبل.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>الدقائق المتبقية من صلاحية تسجيل الدخول: %1.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>يفيد Windows بأنه غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>يفيد Windows بأن هذه الشبكة لا تصل إلى الإنترنت.</translation>
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
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>هل تريد إعادة تشغيل Windows الآن؟</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>احفظ عملك في البرامج الأخرى أولًا. سيسأل Windows عما لم يُحفظ. بعد ذلك افتح Fix789 مرة أخرى للتحقق مما إذا كان ذلك قد ساعد.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>لم تتم إعادة تشغيل Windows. اختر %1 في القائمة «ابدأ».</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>فتح إعدادات VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>لم يفتح Windows إعداداته. تجدها في القائمة «ابدأ»: «الإعدادات»، «الشبكة والإنترنت»، «VPN».</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>جرّب VPN الآن</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>تم إجراء التغييرات.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>تعذّرت إعادة فحص الكمبيوتر.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>تم إصلاح المشكلة.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>تم التغيير. إعادة التشغيل كانت ستكمله.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>لا يمكن إعادة تشغيل كمبيوتر محفوظ، لذا ينتهي التدريب هنا.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>تم التغيير. أعد تشغيل Windows للإكمال.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>اختر %1 وليس %2: كثيرًا ما يحتفظ Windows بحالته عند إيقاف تشغيله.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>تم التغيير، لكن هناك عائقًا آخر.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>تم التغيير. لم يتضح كل شيء بعد.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>يسرد التقرير الإعدادات التي لم تُستعد، مع قيمها الحالية.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>عاد كل شيء تمامًا كما كان.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>لم يُستعد كل شيء.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>غيّر برنامج آخر أو شخص آخر إعدادًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>تعذّر التراجع عن التغييرات.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>لم يعد السبب موجودًا.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>تم الإيقاف. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>تعذّر إجراء التغييرات. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>تعذّر إجراء التغييرات، ولم يمكن استعادة كل شيء.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>طلب Windows موافقة مسؤول النظام، ولم يوافق أحد.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>تعذّر بدء البرنامج الذي يجري التغييرات.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>الخطوة التالية على آخرين.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>لم يتغيّر شيء على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>المسار إلى خادم VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>المنزل أو المكتب</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>مدرسة أو جامعة</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>شبكة Wi-Fi للضيوف</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>فندق، مساحة عمل مشتركة</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>هذا يغيّر فقط من نقترح أن تسأله. يمكنك ترك ذلك من دون تحديد.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>ما الذي يختل هناك عادةً؟</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>ما يختل هناك عادةً</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>افحص بهذا الترتيب</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من تسأل</translation>
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
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>استخدام مصطلحاته</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>عندها يذكر الطلب قوائمه وأسطر سجله.</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 قلت: نعم.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 قلت: لا.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>بوابة هذه الشبكة هي %1.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>شبكة Wi-Fi %1</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>كبل</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>الشبكة التي يتصل بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>كمبيوتر محفوظ</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>جدار حماية المكان</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>جدار الحماية أو جهاز التوجيه بين هذا المكان والإنترنت.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>كل ما بين هذا المكان ومكان الخادم.</translation>
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
        <translation>مُستبعَد</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>ممكن: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>طريقة معرفة ذلك: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>شبكة بلا اسم</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (هذه الشبكة)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1، من جهاز آخر</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: استجاب الخادم على المنفذين كليهما، %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: استجاب الخادم على منفذ واحد، %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: لا استجابة، %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>الخادم نفسه من شبكات أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>يمكن لمسؤول النظام فحص الباقي بهذا الأمر: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>نسخ الأمر لمسؤول النظام</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 من الدقائق</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 من الساعات</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>قبل %1 من الأيام</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>غير معروف بعد: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>يبقى هذا غير محسوم %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>هل لا يزال هذا البروتوكول مناسبًا؟</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>هذا يستبعد: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>التفاوض، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>التفاصيل (الفحوص: %1، الأسباب المستبعَدة: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>لم يُعثر على مشكلات في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>كل ما بين هذا الكمبيوتر والخادم يعمل.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>المسار من هنا إلى الخادم يعمل.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>سيُحل هذا على الأرجح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>لم يمكن فحص كل ما هو مهم.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>بقي تفسير واحد، لكنه لم يُثبَت بعد.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>بقي تفسيران.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>بقيت ثلاثة تفسيرات.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>بقيت أربعة تفسيرات.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>بقيت عدة تفسيرات.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>أوقفت الفحص قبل اكتمال كل الفحوص.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>الشخص المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>الشخص المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>الشخص المسؤول عن خادم VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>الشخص المسؤول عن حسابك.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>مسؤولو النظام الذين يضبط نهجهم هذا.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>أين: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>أنت، في مستعرض الويب لديك.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>فشل Windows بالخطأ %1، والخادم يستجيب لنا.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>فشل Windows بالخطأ %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>الخادم لا يستجيب من هنا.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>الخادم يستجيب. ما يعوق الاتصال لم يُثبَت بعد.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>هناك أمران يعوقان الاتصال.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>هناك ثلاثة أمور تعوق الاتصال.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>هناك أربعة أمور تعوق الاتصال.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>هناك عدة أمور تعوق الاتصال.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>يمكن إصلاحها كلها على هذا الكمبيوتر، والتراجع عن الإصلاح.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>يمكن إصلاحه على هذا الكمبيوتر، والتراجع عن الإصلاح.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>يمكن إصلاح بعض ذلك على هذا الكمبيوتر. وعلى آخرين إصلاح الباقي.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>اجتاز هذا الكمبيوتر كل فحص أمكن إجراؤه.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>لم يُفحص المسار إلى خادم.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>المفتاح واسم المستخدم وكلمة المرور صحيحة. جرّب VPN مرة أخرى.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>المفتاح المشترك مسبقًا صحيح. جرّب VPN مرة أخرى. إذا ظلت لا تعمل، فقارن اسم المستخدم وكلمة المرور بما أُعطي لك.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>جرّب VPN مرة أخرى. إذا ظلت لا تعمل، فقارن اسم المستخدم وكلمة المرور والمفتاح المشترك مسبقًا بما أُعطي لك.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>جرّب VPN مرة أخرى. إذا ظلت لا تعمل، فارجع وأدخل المفتاح المشترك مسبقًا: عندها نستطيع إثبات ما إذا كان صحيحًا.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>على الشبكة %1 استجاب الخادم نفسه، %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>على الشبكة %1 استجاب الخادم نفسه.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>موقع كامل: أي قاعدة تحظر VPN؟</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>يقرأ ما تذكره لوحة معلومات Meraki عن موقع، ويذكر الصف الذي يسمح بمرور VPN أو يحظرها. للأشخاص المسؤولين عن الشبكة.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;فحص الموقع</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;حفظ الصفحة...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>قراءة لوحة معلومات Meraki</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>قراءة ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>صفحات ويب (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>تم حفظ الصفحة.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>الملف موجود، لكنه ليس صفحة حفظها Fix789. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>تم حفظ الصفحة. لم يتغيّر شيء منذ الصفحة السابقة.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ الصفحة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذّر فتح المستعرض.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>لا توجد بين القواعد التي تمت قراءتها قاعدة تحظر VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>ا&amp;ستبدال أسماء الأشخاص وأجهزة الكمبيوتر والشبكات</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>تحصل الخوادم والاتصالات والشبكات والحسابات والعناوين على بدائل، هي نفسها في كل مكان: server-1.example، 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>لا توجد قاعدة تحظر VPN في أي مكان</numerusform>
            <numerusform>قاعدة تحظر VPN في مكان واحد</numerusform>
            <numerusform>قاعدة تحظر VPN في مكانين</numerusform>
            <numerusform>قاعدة تحظر VPN في %n أماكن</numerusform>
            <numerusform>قاعدة تحظر VPN في %n مكانًا</numerusform>
            <numerusform>قاعدة تحظر VPN في %n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>أمكن في كل الأماكن تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
            <numerusform>في مكان واحد تعذّر تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
            <numerusform>في مكانين تعذّر تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
            <numerusform>في %n أماكن تعذّر تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
            <numerusform>في %n مكانًا تعذّر تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
            <numerusform>في %n مكان تعذّر تحديد ما إذا كان يُسمح بمرور VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
            <numerusform>حركة المرور إلى %1، عدد الشبكات وشبكات Wi-Fi: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>لا توجد أماكن أخرى في الصفحة التي يمكن حفظها.</numerusform>
            <numerusform>يوجد مكان واحد آخر في الصفحة التي يمكن حفظها.</numerusform>
            <numerusform>يوجد مكانان آخران في الصفحة التي يمكن حفظها.</numerusform>
            <numerusform>توجد %n أماكن أخرى في الصفحة التي يمكن حفظها.</numerusform>
            <numerusform>يوجد %n مكانًا آخر في الصفحة التي يمكن حفظها.</numerusform>
            <numerusform>يوجد %n مكان آخر في الصفحة التي يمكن حفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>محرك التصفية الأساسي</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>وحدات مفاتيح IKE وAuthIP لـ IPsec</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>عامل نهج IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>إدارة اتصال الوصول عن بُعد</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>خدمة بروتوكول نفق مأخذ التوصيل الآمن</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>الاتصالات الهاتفية</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>لم يُذكر خادم.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>لم تُحفظ الشبكة.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>توقف قبل أن يستجيب الخادم.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>تعذّر الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>الخادم يستجيب لتبادل المفاتيح</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>القيمة الخاصة بالخوادم خلف NAT تحتوي على %1. لا يقرأ Windows هنا إلا رقمًا (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>ضُبطت القيمة الخاصة بالخوادم خلف NAT، لكن لم تتم إعادة تشغيل Windows منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>الخادم خلف NAT، لكن هذا الكمبيوتر لا يسمح بذلك (القيمة %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>لا دليل على أن القيمة الخاصة بالخوادم خلف NAT يجب أن تُغيَّر.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>الخادم ليس خلف NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>الخادم خلف NAT، وهذا الكمبيوتر يسمح بذلك.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>تغيّر مفتاح السجل (Registry) الذي فيه القيمة الخاصة بالخوادم خلف NAT بعد آخر إعادة تشغيل. سيقرؤه Windows عند إعادة التشغيل التالية.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>هذا ليس كمبيوترًا يعمل بنظام Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>تعذّرت قراءة القيمة الخاصة بالخوادم خلف NAT.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>سيتمكن Windows من الاتصال بخوادم VPN خلف NAT بعد إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>الخوادم خلف NAT مسموح بها حيث يلزم</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>تعذّرت قراءة ما إذا كان IPsec متوقفًا لـ L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>تحتوي ProhibitIpSec على %1، وهو ليس رقمًا يقرؤه Windows.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>تم تكوين Windows بحيث لا يحمي L2TP باستخدام IPsec (قيمة ProhibitIpSec هي 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>تم إصلاح ProhibitIpSec، لكن لم تتم إعادة تشغيل Windows منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>يحمي Windows بروتوكول L2TP باستخدام IPsec كما ينبغي.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>سيحمي Windows بروتوكول L2TP باستخدام IPsec مرة أخرى بعد إعادة تشغيله.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec لـ L2TP ليس متوقفًا</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>يشير الاسم «%1» إلى %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>يفيد خادم DNS بأنه لا يوجد خادم باسم «%1».</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>لم يستجب خادم DNS عند سؤاله عن «%1».</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>افتح أي صفحة ويب. إذا فُتحت، فالخلل في DNS وحده.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>تعذّر تحليل اسم الخادم إلى عنوان.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>اسم الخادم يشير إلى عنوان</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>نوع بدء تشغيل «%1» هو معطّل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>تبدأ «%1» مع الكمبيوتر لكنها فشلت بالخطأ %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>ليس لدى Windows خدمة باسم «%1».</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>لا يمكن تشغيل خدمة تحتاج إليها VPN: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>تعذّر فحص هذه الخدمات: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>يمكن تشغيل كل الخدمات التي تحتاج إليها VPN.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>الخدمة «%1» ممكّنة.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>تستعيد الخدمة نوع بدء تشغيلها المعتاد. يبدؤها Windows عندما تحتاج إليها VPN.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>الخدمات وبرامج التشغيل التي تحتاج إليها VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>الخدمة «%1» غير موجودة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows نفسه تالف. اطلب من الشخص المسؤول عن هذا الكمبيوتر إصلاح تثبيت Windows (sfc /scannow، أو إعادة تثبيت Windows مع الاحتفاظ بالملفات والتطبيقات).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>الخدمة «%1» معطّلة.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>يمكننا تمكينها مرة أخرى بنوع بدء تشغيلها المعتاد. يتطلب هذا حقوق مسؤول النظام.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>لا يمكن بدء الخدمة «%1».</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر فحص سجل أحداث النظام لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>تم تكوين Windows بحيث لا يحمي L2TP باستخدام IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>يمكننا إعادة تعيين القيمة. يتطلب هذا حقوق مسؤول النظام ويسري بعد إعادة التشغيل. إذا أنشأ مسؤولو النظام لديك نهج IPsec خاصًا بهم، فاسألهم أولًا.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>قيمة السجل (Registry) الخاصة بالخوادم خلف NAT من نوع خاطئ.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>يمكننا كتابتها كرقم. يتطلب هذا حقوق مسؤول النظام ويسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>خادم VPN خلف جهاز توجيه (NAT)، وWindows لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>يمكننا السماح به. يتطلب هذا حقوق مسؤول النظام ويسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>يجب إعادة تشغيل Windows قبل أن يسري التغيير.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>اختر «إعادة التشغيل» وليس «إيقاف التشغيل»: كثيرًا ما يحتفظ Windows بحالته عند إيقاف تشغيله. ثم جرّب VPN مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>لا يوجد خادم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>قارن اسم الخادم في اتصال VPN بالاسم الذي أُعطي لك، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>ليس لهذا الكمبيوتر اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>اتصل بشبكة أولًا، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>خادم DNS للشبكة لا يستجيب.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>أخبر الشخص المسؤول عن هذه الشبكة بأنه لا يمكن تحليل الأسماء إلى عناوين (DNS)، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>جدار حماية على المسار يرفض UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح بـ UDP 500 و4500 الصادر. وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 لا يمر بين هذا الكمبيوتر والخادم.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>الشبكة تحظر تبادل مفاتيح VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 لا يمر بين هذا الكمبيوتر والخادم.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح بـ UDP 4500 الصادر. وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>خادم VPN لا يعمل أو يتعذر الوصول إليه.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما إذا كان يعمل.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>يمكن الوصول إلى الخادم، لكن خدمة VPN لديه لا تعمل.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN بدء خدمة IPsec لديه. إذا كُتب الاسم يدويًا، فقارنه أولًا: قد يكون هذا كمبيوترًا آخر.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>ربما حظر الخادم عنوان هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN البحث في قائمة الحظر لديه عن العنوان العام لهذه الشبكة.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>لا يدعم الخادم إلا IKEv2، لكن L2TP يحتاج إلى IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما إذا كان عليك استخدام IKEv2. إذا كان الأمر كذلك، فأنشئ اتصال VPN جديدًا من نوع IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>لا يقبل الخادم أيًا من طرق التشفير التي يعرضها Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح بـ AES-256 مع SHA-1 وMODP-2048 (المجموعة 14) لعملاء L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>المفتاح المشترك مسبقًا لا يطابق مفتاح الخادم.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>اكتب المفتاح المشترك مسبقًا مرة أخرى، تمامًا كما أُعطي لك.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>توقف قبل فحص هذا.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>لا جدوى من فحصه قبل إصلاح هذا: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>لا يمكن فحصه من دون هذا: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>كُتب سجل التغييرات بإصدار أحدث من هذا البرنامج (السطر %1). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>سجل التغييرات تالف ابتداءً من السطر %1. تُرك كما هو، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>تعذّرت قراءة سجل التغييرات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>توقف إصلاح سابق قبل اكتماله. تراجع عنه أولًا. لم يتغيّر شيء الآن.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>يوجد إصلاح بهذا الاسم بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>«%1» لم يعد موجودًا، لذا لا يوجد ما يجب إصلاحه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>لا يمكن إصلاح هذا على هذا الكمبيوتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>تعذّرت قراءة القيم الحالية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>كل شيء كما ينبغي بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>هذه هي التغييرات التي ستُجرى. لم يتغيّر شيء الآن.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>تعذّر حفظ القيم الحالية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>تم الإصلاح. يسري بعد إعادة تشغيل Windows («إعادة التشغيل» وليس «إيقاف التشغيل»).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>تم الإصلاح وأعيد الفحص: زال السبب.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>تعذّر إصلاحه. كل شيء كما كان من قبل. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>تعذّر إصلاحه، ولم يمكن استعادة كل شيء. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>تم الإيقاف. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>لا يوجد إصلاح بهذا الاسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>تم التراجع. كل شيء كما كان قبل الإصلاح.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>لم يُستعد كل شيء: الإعدادات التي غيّرها برنامج آخر أو شخص آخر منذ ذلك الحين تُركت كما هي.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>القيمة «%2» في %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>نوع بدء تشغيل الخدمة «%1»</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>الخدمة «%1»</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(غير موجودة)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>غير موجود. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>رفض النظام الوصول. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>استغرق وقتًا أطول من اللازم. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>تم إيقافه. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>غير مدعوم هنا. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>تالف أو غير مفهوم. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>فشل. تفصيل تقني: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>الانتظار للبقاء ضمن حد الخادم، بالثواني: %1.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>تبادل المفاتيح على UDP %1: في انتظار استجابة</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>تبادل المفاتيح على UDP %1: لا استجابة بعد، تجري المحاولة مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>لا استجابة على UDP %1 بعد %n محاولة (منافذ المصدر: %2).</numerusform>
            <numerusform>لا استجابة على UDP %1 بعد محاولة واحدة (منافذ المصدر: %2).</numerusform>
            <numerusform>لا استجابة على UDP %1 بعد محاولتين (منافذ المصدر: %2).</numerusform>
            <numerusform>لا استجابة على UDP %1 بعد %n محاولات (منافذ المصدر: %2).</numerusform>
            <numerusform>لا استجابة على UDP %1 بعد %n محاولة (منافذ المصدر: %2).</numerusform>
            <numerusform>لا استجابة على UDP %1 بعد %n محاولة (منافذ المصدر: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>يستجيب الخادم لتبادل المفاتيح على UDP 500 وUDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>يستجيب الخادم لتبادل المفاتيح على UDP 500. ويرفض بدءه على UDP 4500، وهذا لا يضر.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>يستجيب الخادم لتبادل المفاتيح على UDP 500، وUDP 4500 مفتوح.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>يستجيب الخادم على UDP 500 لكن ليس على UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 محظور، لكن لا حاجة إليه من دون ترجمة العناوين (NAT).</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 محظور على المسار إلى الخادم.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 يرفضه %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>يمكن الوصول إلى الخادم، لكن خدمة تبادل المفاتيح لديه لا تعمل.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>يمكن الوصول إلى الخادم، لكنه لا يستجيب على UDP 500، وUDP 4500 مغلق.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>يرفض الخادم كل طريقة تشفير يعرضها Windows.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>لا يستجيب الخادم إلا لـ IKEv2؛ ويحتاج L2TP/IPsec على Windows إلى IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>يفيد الخادم بأنه لا يدعم IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>يمكن الوصول إلى الخادم، لكنه لا يستجيب لـ IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 مفتوح، لكن الخادم لا يستجيب لـ IKEv1 إلا على UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>لا توجد استجابة على UDP 500 ولا على UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>يتعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>تعذّر اختبار تبادل المفاتيح على UDP %1.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>استجاب الخادم على UDP %1 بما يلي: %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>عرض هذا الكمبيوتر ما يعرضه Windows: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>لا استجابة على UDP 500 بعد %n محاولة (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
            <numerusform>لا استجابة على UDP 500 بعد محاولة واحدة (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
            <numerusform>لا استجابة على UDP 500 بعد محاولتين (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
            <numerusform>لا استجابة على UDP 500 بعد %n محاولات (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
            <numerusform>لا استجابة على UDP 500 بعد %n محاولة (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
            <numerusform>لا استجابة على UDP 500 بعد %n محاولة (منافذ المصدر: %1)؛ ووصلت استجابة للرسالة نفسها على UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>استجاب الخادم على UDP 500، والخوادم من نوعه (%1) تستجيب بالطريقة نفسها على UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>ليس لهذا الكمبيوتر مسار توجيه إلى الخادم لـ UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>رُفض UDP %1 على المسار (ICMP من النوع 3 والرمز %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>رفض %3 منفذ UDP %1 (ICMP من النوع 3 والرمز %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>استجاب الخادم لـ IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>وصلت الحزم إلى UDP %1 حتى القفزة %2 ولم تتجاوزها؛ أما الحزم إلى UDP %3 فتجاوزتها.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>استجاب الخادم على UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>استجاب الخادم.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>استجاب الخادم على UDP %1 واختار %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>قارن المفتاح المشترك مسبقًا بمفتاح الخادم، أو جرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>جرّب من شبكة أخرى، مثلًا عبر نقطة اتصال الهاتف. إذا عملت VPN هناك، فهذه الشبكة تحظرها.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>افتح أي صفحة ويب. إذا لم تُفتح أي صفحة، فليس لهذا الكمبيوتر اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>اسأل الشخص المسؤول عن الخادم عما إذا كان يدعم IKEv1 بمفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>كل ما أمكن فحصه يعمل.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>لم يمكن فحص كل ما هو مهم.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>بقيت عدة تفسيرات.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>أين: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>يمكن تغيير هذا: %1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>ينطبق واحد مما يلي:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>كيف تميّز بينها: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>الكمبيوتر المحفوظ «%1» (ليس هذا): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>من المفيد معرفته: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>ما تم فحصه:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>لا يوجد فحص باسم «%1»؛ «fix789ctl list» يسرد الفحوص.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه. يتكون الاسم من حروف وأرقام ونقاط وواصلات.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>يجب أن يكون الحد الزمني عددًا من الثواني، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>لا توجد ترجمة لـ «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>«%1» ليس معرّفًا لسبب. «fix789ctl list --json» يسرد المعرّفات.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>اذكر سببًا واحدًا على الأقل، تمامًا كما يطبعه «fix789ctl check».</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>هل تريد إجراء هذه التغييرات؟ اكتب y للموافقة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>توقف قبل اكتماله؛ تراجع عنه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>لا يمكن قراءة سجل التغييرات بالكامل. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>«history» لا يأخذ وسيطات.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>«list» لا يأخذ وسيطات.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>لا يمكن استخدام الملف «%1». %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>اذكر ملفًا واحدًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>تم الحفظ في %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: كان %2، وضُبط على %3، وهو الآن %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>تُسمّى عملية التشغيل بمعرّف UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>لا يمكن إصلاح إلا أجهزة كمبيوتر Windows. استخدم --case لكمبيوتر محفوظ.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>هذا البرنامج في مجلد يمكن لأشخاص آخرين الكتابة فيه. لم يتغيّر شيء. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>لا يمكن إنشاء مجلد سجل التغييرات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>يجري إصلاح آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>من دون هذه الخدمة يكون جدار حماية Windows متوقفًا أيضًا.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>لم يكن هناك ما يُفحص. اذكر خادم VPN أو كمبيوترًا محفوظًا.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>تضيع الرسائل الكبيرة على المسار إلى الخادم.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح بأجزاء حزم UDP. وحتى ذلك الحين، قد ينجح تسجيل الدخول بمفتاح مشترك مسبقًا أو بسلسلة شهادات أقصر.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>جهاز على المسار يفحص الحزم ويسقط تبادل مفاتيح VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح بـ IPsec في عامل تصفية التطبيقات أو حركة المرور، وليس بالمنفذين UDP 500 و4500 فقط. وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>يضيع كثير من الحزم المرسلة إلى الخادم على المسار.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>اقترب من نقطة وصول Wi-Fi، أو استخدم كبلًا أو شبكة أخرى. إذا استمرت المشكلة، فأخبر الشخص المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>جهاز التوجيه أمام الخادم لا يعيد توجيه UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN إعادة توجيه UDP 4500 إليه، تمامًا مثل UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>لا يقبل الخادم إلا تشفيرًا قديمًا لم يعد Windows يعرضه.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح بـ AES-256 مع SHA-1 وMODP-2048 (المجموعة 14). إضعاف هذا الكمبيوتر بدلًا من ذلك يجب أن يكون الملاذ الأخير.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>يتطلب الخادم شهادة وليس مفتاحًا مشتركًا مسبقًا.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما يجب استخدامه: شهادة لهذا الكمبيوتر، أم مفتاح مشترك مسبقًا ما زال يجب إعداده على الخادم.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>في بداية المفتاح المشترك مسبقًا أو نهايته مسافة.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>اكتب المفتاح في اتصال VPN مرة أخرى من دون المسافة. كثيرًا ما تأتي من النسخ.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>يحتوي المفتاح المشترك مسبقًا على أحرف تبدو صحيحة لكنها ليست كذلك.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>اكتب المفتاح في اتصال VPN يدويًا بدلًا من نسخه: تغيّرت علامات الاقتباس أو الشرطات أو المسافات في الطريق، مثلًا بسبب ملف PDF أو محادثة.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>يرفض الخادم هوية IKE لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN قبول أي هوية (ID) من عملاء L2TP، أو البحث في سجله عن هذه المحاولة.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>يرفض الخادم الطريقة التي يحمي بها Windows البيانات (الوضع السريع).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>خدمة L2TP للخادم لا تستجيب.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN بدء خدمة L2TP لديه (UDP 1701 داخل النفق).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>يرفض الخادم اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور مرة أخرى. إذا كانا صحيحين، فاسأل عما إذا كان الحساب مقفلًا أو غير مسموح له باستخدام VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>لا توجد طريقة تسجيل دخول مشتركة بين الخادم وهذا الاتصال.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عن بروتوكول تسجيل الدخول الذي يتطلبه، واختر البروتوكول نفسه في خصائص اتصال VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>لم يصل تأكيد تسجيل الدخول (العامل الثاني) في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>حاول مرة أخرى والهاتف أو التطبيق جاهز لديك، وأكّد فورًا عندما يُطلب منك ذلك.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>لا يقبل الخادم اسم المستخدم وكلمة المرور ولا يرفضهما.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما إذا كان دليل المستخدمين لديه (RADIUS) يستجيب.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>لم يبق لدى الخادم عنوان لتعيينه.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN توسيع مجموعة العناوين لديه (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>إعداد النفق</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>التواصل مع الخادم عبر النفق</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>تسجيل الدخول. إذا طلب منك هاتفك أو أحد التطبيقات التأكيد، فافعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>تجربة المفتاح</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>تبادل المفاتيح</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>لا يستجيب الخادم لقائمة طرق التشفير التي يرسلها Windows.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>وافق الخادم على المفتاح، ويمكن إعداد النفق المشفّر.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>من شأن الخادم أن يقبل %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>يستجيب المجيب خارج الشبكة على منفذ UDP آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>من %n مخطط بيانات أُرسل إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
            <numerusform>من مخطط بيانات واحد أُرسل إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
            <numerusform>من مخططي بيانات أُرسلا إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
            <numerusform>من %n مخططات بيانات أُرسلت إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
            <numerusform>من %n مخطط بيانات أُرسل إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
            <numerusform>من %n مخطط بيانات أُرسل إلى منفذيه UDP 500 و4500 وصل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>تصل رسائل تبادل المفاتيح إلى المجيب خارج الشبكة وتعود.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>تسمح الشبكة بمرور VPN؛ والخادم لا يستجيب.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>على المنفذين نفسيهما تصل بيانات أخرى إلى المجيب خارج الشبكة، أما رسائل تبادل المفاتيح فلا تصل.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>جهاز على المسار يفحص الحزم ويسقط تبادل المفاتيح.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>تسقط الشبكة UDP 500 وUDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>الخوادم التي استجابت أو انتهت مهلتها: %1 من %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>لا يقبل الخادم مفتاحًا مشتركًا مسبقًا من هذه الشبكة.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>كان الخادم قد وافق على طريقة التشفير قبل ذلك.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>يعرف الخادم المفتاح لكنه يرفض هوية IKE لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>لا يقبل الخادم هذا المفتاح المشترك مسبقًا.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>تضيع الرسائل الكبيرة على المسار، والشهادة تحتاج إليها.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>لم يستجب الخادم للشهادة إلا عندما أُرسلت في أجزاء صغيرة.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>استجاب الخادم لرسالة صغيرة، لكن ليس للرسالة نفسها عندما كانت أكبر من حزمة واحدة.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>لم يستجب الخادم للرسالة التي فيها الشهادة.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>يعرف الخادم المفتاح لكنه يرفض حماية البيانات (الوضع السريع).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>يعرف الخادم المفتاح لكنه لا يستجيب للخطوة التالية (الوضع السريع).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>النفق المشفّر قائم، لكن خدمة VPN خلفه لا تستجيب.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>تم إعداد النفق المشفّر (الوضع السريع).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>انتظر الخادم تأكيدًا لتسجيل الدخول لم يصل.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>يتطلب الخادم طريقة تسجيل دخول لا يمكن لهذا الاتصال استخدامها.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>وافق الخادم على تسجيل الدخول لكن ليس لديه عنوان لتعيينه.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>تم قبول اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>أُرسل اسم المستخدم وكلمة المرور، لكن لم تصل أي استجابة.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>حتى يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>حتى يمكن إعداد النفق</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>قارن المفتاح مع الشخص المسؤول عن خادم VPN، أو اطلب من شخص آخر تجربته من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما يقوله سجله عن هذه المحاولة.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>لم تصل استجابة إلا لمخططات البيانات المرسلة من منفذ يحمل رقم منفذ الخادم نفسه. وWindows يرسلها أيضًا بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>توقف تبادل المفاتيح عند رسالته الثالثة: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>رفضه الخادم: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>أثبت الخادم أن لديه المفتاح نفسه.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>لم تُقبل الرسالة التي فيها المفتاح: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>الرسالة التي فيها المفتاح تمامًا كما كُتب: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>تم قبول المفتاح المنظّف.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>حصل مفتاح مختلق على الاستجابة نفسها.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>طلبات بلا استجابة داخل النفق: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>رفض الخادم. المدة حتى الرفض بالثواني: %1.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>في بداية المفتاح أو نهايته مسافة. يقبله الخادم من دون المسافة.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>يحتوي المفتاح على أحرف تشبه أحرف لوحة المفاتيح لكنها ليست منها. يقبله الخادم بأحرف لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>في بداية المفتاح أو نهايته مسافات، وفيه أحرف تشبه أحرف لوحة المفاتيح لكنها ليست منها. يقبله الخادم بعد تنظيفه منها.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>المصادقة، المفتاح من دون مسافات في طرفيه</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>المصادقة، المفتاح بأحرف عادية</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>المصادقة، المفتاح المنظّف</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>وصل رد لا يمكن فك تشفيره بهذا المفتاح</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>فقط عند الإرسال في أجزاء صغيرة</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>رُفض اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>لا توجد طريقة تسجيل دخول مشتركة: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>تم تسجيل الدخول، لكن لا يتوفر عنوان</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>لا رد بشأن اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>رفض بعد انتظار طويل</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>الرسالة الأولى</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>تبادل المفاتيح</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>مفتاح خاطئ عمدًا</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP في النفق</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2، للمقارنة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>توجد استجابة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>الحزم المرسلة: %1، منافذ المصدر: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>أبلغ عنه %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP من النوع %1 والرمز %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>أعطِ المفتاح في الإدخال القياسي أو خذه من مخزن المفاتيح، وليس كليهما.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>يتكون اسم المفتاح من 1 إلى 64 حرفًا: أحرف أبجدية وأرقام وأي من ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>أعطِ إما مفتاحًا وإما شهادة، وليس كليهما.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>يجب إعطاء --user و--password-stdin معًا.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>يتطلب تسجيل الدخول مفتاحًا أو شهادة.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>يتكون اسم المستخدم من 1 إلى 256 حرفًا.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>يتطلب --passphrase-stdin الخيار --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>تعذّر فتح الملف «%1». إما أن عبارة مروره مفقودة أو خاطئة (--passphrase-stdin)، وإما أنه لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>لا يحتوي الملف «%1» على مفتاح RSA، أو هو مشفّر بطريقة لم تعد مدعومة.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>يجب أن يحتوي الإدخال القياسي على سر واحد من 1 إلى %1 بايت بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>يجب أن يحتوي الإدخال القياسي على أسرار (العدد: %2) من 1 إلى %1 بايت لكل منها بترميز UTF-8، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>لا يوجد في مخزن المفاتيح مفتاح باسم «%1». استخدم «fix789ctl key set» لحفظ مفتاح.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>لا يتوفر مخزن مفاتيح. لدى Windows مخزن مضمّن؛ وتحتاج الأنظمة الأخرى إلى Secret Service مثل GNOME Keyring أو KWallet. يمكنك بدلًا من ذلك إعطاء المفتاح في الإدخال القياسي (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>رفض مخزن المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>تعذّر على مخزن المفاتيح إكمال الطلب. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>تم حفظ المفتاح باسم «%1».</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>لم يعد هناك مفتاح محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>استخدم «key set NAME» أو «key forget NAME».</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>التفاوض مع %1 (%2)، خطوة بخطوة:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>اذكر خادم VPN باستخدام --server ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>لا يمكن سؤال شبكة محفوظة، لذا لا يُقبل هنا مفتاح أو شهادة أو ملف.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>يتطلب UDP %1 حقوق مسؤول النظام. المتابعة من دون هذا المنفذ.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 قيد الاستخدام من برنامج آخر (في Windows يخص المنفذان 500 و4500 الخدمة «وحدات مفاتيح IKE وAuthIP لـ IPsec»). المتابعة من دونه.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>لا يمكن فتح UDP %1. المتابعة من دونه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>«%1» ليس رقم منفذ.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>يمكن إضافة %1 من المنافذ على الأكثر إلى 500 و4500 و%2.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>تجري الاستجابة على UDP %1. اضغط Ctrl+C للإيقاف.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>رمز الاقتران: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>على الكمبيوتر الذي فيه الخلل: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>لم يبق منفذ للاستجابة عليه.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>تجري الاستجابة لـ %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>الخوادم: %1، المدة بالثواني: %2. استجابت: %3. رفضت: %4. لم تستجب: %5. تعذر الوصول إليها: %6. لم تُجرَّب: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>يجب أن يكون المعدل عددًا من مخططات البيانات في الثانية، من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>اذكر قائمة خوادم واحدة.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>قائمة الخوادم ملف UTF-8 لا يزيد على %1 من الأسطر و1 ميبي بايت.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>السطر %1 من القائمة ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>لا تحتوي القائمة على أي خادم.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>تعذّر الاتصال بالمجيب «%1». %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>وصلت استجابة لـ IKEv1</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>وصلت استجابة على UDP 500</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>وصلت استجابة على UDP 4500</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>الخادم خلف NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>لم تُقبل الرسالة 1</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>لا يمكن هنا إجراء تبادل مفاتيح بما اختاره الخادم</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>لم يُعطَ مفتاح</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>لم يُعطَ اسم</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>لا طريق إلى هناك من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتم الوصول إليه</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>جُرّب المفتاح المنظّف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>تم قبول المفتاح</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>تعذّر الوصول إلى المنفذ</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>هذا الكمبيوتر لا يسمح بخروجه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>«%1» ليس اسم مجيب ولا عنوانه.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>يتطلب --responder-code-stdin الخيار --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>هذا ليس رمز اقتران. «respond --paired» يعرض رمزًا.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>الحزم المرسلة: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>اكتبه في سطر واحد. لن يُعرض.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>اكتب كل واحد في سطر مستقل (العدد: %1). لن تُعرض.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>الاتصال مضبوط على مفتاح مشترك مسبقًا، لكن ليس لدى Windows مفتاح محفوظ له.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>لدى Windows مفتاح مشترك مسبقًا محفوظ لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>الاتصال مضبوط على شهادة، لكن الخادم يعمل بمفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>للاتصال معلمات IPsec خاصة به (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>الاتصال «%1» معدّ لـ L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>لا يمكن لـ Windows قراءة الاتصال «%1».</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>الاتصال «%1» مضبوط على %2 وليس على L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>الاتصال «%1» مضبوط على L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>يوجد اتصالان باسم «%1»، اتصالك الخاص وآخر لكل المستخدمين. يستخدم Windows اتصالك الخاص.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>تعذّرت قراءة اتصالات VPN.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>لا يؤدي أي اتصال VPN على هذا الكمبيوتر إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>لا يوجد على هذا الكمبيوتر اتصال VPN باسم «%1».</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>اتصال VPN معدّ لـ L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>لا يوجد على هذا الكمبيوتر اتصال VPN بهذا الاسم.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>قارن الأسماء في إعدادات Windows ضمن «الشبكة والإنترنت»، «VPN»، أو أعدّ الاتصال وفق التعليمات التي تلقيتها.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>لا يمكن لـ Windows قراءة اتصال VPN هذا.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>إدخاله في دفتر الهاتف تالف. انسخ الملف rasphone.pbk، وأزل الاتصال في إعدادات Windows وأعدّه من جديد.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>اتصال VPN غير مضبوط على L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>في إعدادات Windows ضمن «الشبكة والإنترنت»، «VPN»، حرّر الاتصال واختر نوع VPN «L2TP/IPsec» مع نوع المفتاح أو الشهادة الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>اتصال VPN مضبوط على شهادة، لكن الخادم يعمل بمفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>حرّر الاتصال في إعدادات Windows: اختر «L2TP/IPsec بمفتاح مشترك مسبقًا» واكتب المفتاح الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>ليس لدى Windows مفتاح مشترك مسبقًا لاتصال VPN هذا.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>حرّر الاتصال في إعدادات Windows واكتب المفتاح المشترك مسبقًا مرة أخرى. فهو يضيع عند نسخ دفتر هاتف أو كمبيوتر كامل.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>لاتصال VPN معلمات IPsec خاصة به لا يحتاج إليها الخادم.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر إعادة تعيينها (Set-VpnConnectionIPsecConfiguration مع -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>اذكر إما الخادم وإما الاتصال، وليس كليهما.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>يتكون اسم الاتصال من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>فشلت «%1» بالخطأ 5 (تم رفض الوصول) عند آخر بدء لها.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>تعذّرت قراءة الإصدار الدقيق من Windows.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>هذا الإصدار من Windows (%1) غير معروف بأنه يعطّل L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>هذا الإصدار من Windows (%1) يعطّل L2TP/IPsec مع خوادم كثيرة. أدخل التحديث %2 المشكلة؛ ويصلحها %3 أو أي تحديث لاحق.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>هذا الإصدار من Windows غير معروف بأنه يعطّل VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>رُفض وصول الخدمة «%1» إلى ما تحتاج إليه، فلا يمكن تشغيلها.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>تغيّرت أذونات الخدمة أو أذونات إعداداتها، وكثيرًا ما يكون ذلك بسبب تشديد الحماية أو برنامج أمان. اطلب من الشخص المسؤول عن هذا الكمبيوتر استعادتها؛ نحن لا نغيّر الأذونات.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>في هذا الإصدار من Windows خلل يعطّل VPN (التحديث %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>ثبّت تحديثات Windows الحالية وأعد التشغيل. أي تحديث لاحق يصلح ذلك.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 يستخدم UDP %2 على كل عناوين هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>المجيب الخاص بنا يستخدم UDP %1. أوقفه قبل أن تجرّب VPN من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 يستخدم UDP %2 على العنوان %3 فقط.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>لا يذكر Windows اسم البرنامج الذي يستخدم UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>لا يستخدم أي برنامج آخر UDP 500 أو 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>تعذّرت قراءة البرامج التي تستخدم UDP 500 و4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 و4500 متاحان لتبادل المفاتيح في Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>برنامج آخر (%1) يستخدم منفذًا يحتاج إليه Windows من أجل VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>أغلق هذا البرنامج أو أوقف خدمته، وجرّب VPN مرة أخرى. إذا كان تابعًا لمنتج VPN آخر لم تعد تحتاج إليه، فألغِ تثبيته.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>لا يفيد Windows بما إذا كان جهازه لـ L2TP يعمل.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>جهاز Windows لـ L2TP موجود وممكّن.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>الجهاز «WAN Miniport (L2TP)» معطّل.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>الجهاز «WAN Miniport (L2TP)» غير موجود.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>ينتظر جهاز L2TP برنامج تشغيله المعطّل.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>الجهاز «WAN Miniport (L2TP)» لا يعمل (رمز المشكلة %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>تعذّر سرد أجهزة الشبكة.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>جهاز Windows لـ L2TP موجود</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>جهاز Windows لـ L2TP غير موجود أو لا يعمل.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>في إدارة الأجهزة، اختر «عرض»، «إظهار الأجهزة المخفية»، ومكّن «WAN Miniport (L2TP)» ضمن «محولات الشبكة». إذا لم يكن هناك، فاختر «إجراء»، «البحث عن تغييرات في الأجهزة»، وأعد التشغيل.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>فحص وجود صفحة تسجيل دخول على هذه الشبكة متوقف.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>تفيد الشبكة بأن عليك تسجيل الدخول أولًا (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>بدلًا من الصفحات المطلوبة، تعرض الشبكة %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>تمر صفحات الاختبار المعروفة، لكن كل صفحة أخرى يحل محلها %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>المسار إلى صفحة تسجيل الدخول إلى الشبكة يعود إلى بدايته (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>تفيد الشبكة بأن صلاحية تسجيل الدخول انتهت (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>عامل تصفية أو خادم وكيل على المسار يستجيب بدلًا من خوادم الويب، لكن يمكن الوصول إلى الويب: لا يوجد تسجيل دخول معلّق.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>جهاز على المسار يفك تشفير صفحات الويب: شهاداتها ليست شهادات مواقع الويب نفسها. لا يوجد تسجيل دخول معلّق.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>تمر صفحات الويب غير المشفّرة، أما المشفّرة فلا تمر.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>يتطلب خادم وكيل على المسار تسجيل دخول خاصًا به (407)، لذا من غير المعروف هل هناك صفحة تسجيل دخول معلّقة.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>أعادت صفحات الاختبار استجابة فارغة، لذا من غير المعروف هل هناك صفحة تسجيل دخول معلّقة.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>لم يستجب خادم DNS، لذا من غير المعروف هل هناك صفحة تسجيل دخول معلّقة.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>لم تُحمَّل صفحات الاختبار، لذا من غير المعروف هل هناك صفحة تسجيل دخول معلّقة.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>لم يُحمَّل إلا بعض صفحات الاختبار، لذا من غير المعروف هل هناك صفحة تسجيل دخول معلّقة.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>لا توجد صفحة تسجيل دخول تعوق الطريق: تمر صفحات الويب. هذا لا يدل على ما إذا كانت VPN تمر.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>لم تُفحص هذه الشبكة بحثًا عن صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>تعذّر فحص ما إذا كانت هذه الشبكة تتطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>الشبكة لا تتطلب تسجيل دخول</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>تتطلب هذه الشبكة تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>افتح مستعرض ويب وأكمل صفحة تسجيل الدخول إلى هذه الشبكة. ثم أعد الفحص: حتى ذلك الحين لا يمكن تحديد ما تسمح الشبكة بمروره.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>افتح مستعرض ويب وسجّل الدخول في صفحة هذه الشبكة مرة أخرى، ثم أعد الفحص. إذا تكرر انتهاء صلاحية تسجيل الدخول، فأخبر الشخص المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>صفحة تسجيل الدخول إلى هذه الشبكة تعود إلى نفسها.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>لا يمكن لأحد تسجيل الدخول بهذه الطريقة. أخبر الشخص المسؤول عن هذه الشبكة بأن صفحة تسجيل الدخول إليها تعود إلى نفسها (كثيرًا ما يكون خادم صفحة تسجيل الدخول نفسه غير موجود بين العناوين المسموح بها قبل تسجيل الدخول). وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>لا تسمح هذه الشبكة إلا بمرور جزء من الإنترنت.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>افحص صفحة تسجيل الدخول إلى هذه الشبكة بحثًا عن خطوة ثانية، مثل باقة أو تأكيد. إذا لم توجد، فاسأل الشخص المسؤول عن هذه الشبكة عما تسمح به، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>حتى تسجّل الدخول إلى هذه الشبكة</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>من غير المعروف هل لا تزال شهادة الخادم صالحة، لأن تاريخ هذا الكمبيوتر غير معروف.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>شهادة الخادم (%1) صالحة حتى %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>لم يعرض الخادم شهادة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>شهادة الخادم صالحة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخادم.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN تجديد شهادته. إذا كان تاريخ هذا الكمبيوتر خاطئًا، فصحّحه أولًا: فهو يحدد ما إذا كانت الشهادة صالحة.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>مسار التوجيه إلى الخادم يبدأ عند «%1».</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>مسار التوجيه إلى الخادم لا يمر عبر VPN أخرى.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>الاتصال «%1» نفسه متصل.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>مسار التوجيه إلى الخادم يمر عبر «%1»، وهو ليس بطاقة شبكة وقد يكون VPN أخرى.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>مسار التوجيه إلى الخادم يمر عبر VPN أخرى، «%1»، والخادم يستجيب هناك.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>يرسل Windows حركة المرور إلى الخادم عبر VPN أخرى، «%1».</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>ليس لدى Windows مسار توجيه إلى عنوان الخادم.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>تعذّرت قراءة مسار التوجيه إلى الخادم.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>مسار التوجيه إلى الخادم لا يمر عبر VPN أخرى</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 يستخدم UDP %2 على %3، وهو العنوان الذي يصل منه هذا الكمبيوتر إلى الخادم.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>اقطع اتصال VPN الأخرى أو استثنِ منها هذا الخادم (النفق المقسّم)، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>VPN الأخرى غير متصلة.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>نهج لمؤسستك (%1) يستعيد باستمرار إعدادًا يعطّل VPN.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>أخبر الشخص المسؤول عن هذا الكمبيوتر بهذا الإعداد. يدوم تغييرنا فقط حتى التطبيق التالي للنهج، وقد يكون ذلك في غضون ساعتين.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>تاريخ هذا الكمبيوتر خاطئ.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية في إعدادات Windows ضمن «الوقت واللغة»، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>أعد تشغيل هذا الكمبيوتر («إعادة التشغيل» وليس «إيقاف التشغيل»). إذا تكرر ذلك، فاطلب من الشخص المسؤول عن هذا الكمبيوتر فحص سجل أحداث النظام لهذه الخدمة.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>قاعدة في جدار حماية هذا الكمبيوتر (%1) تحظر VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر تعطيل هذه القاعدة أو السماح بـ UDP 500 و4500 إلى خادم VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>لا يسمح جدار حماية هذا الكمبيوتر إلا بما تجيزه قاعدة، ولا توجد قاعدة تجيز VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر أو عن نُهُجه السماح بـ UDP 500 و4500 الصادر للخدمة «وحدات مفاتيح IKE وAuthIP لـ IPsec» (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>برنامج أمان على هذا الكمبيوتر (%1) يسقط حزم VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>ثبّت ذلك البرنامج مرة أخرى وألغِ تثبيته بأداة الإزالة من صانعه، أو اسأل الشخص المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>أوقف ميزة قطع الاتصال التلقائي (kill switch) في ذلك البرنامج، أو وصّل شبكة VPN تلك واستثنِ منها هذا الخادم.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>نهج IPsec على هذا الكمبيوتر يتعارض مع VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر استثناء خادم VPN من نهج IPsec هذا (قواعد أمان الاتصال في wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>قيمة السجل (Registry) الخاصة بالخوادم خلف NAT موجودة تحت مفتاح خاطئ، حيث لا يقرؤها Windows.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>يمكننا كتابتها حيث يقرؤها Windows (PolicyAgent). يتطلب هذا حقوق مسؤول النظام ويسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>يوجد اتصالا VPN بهذا الاسم، ويستخدم Windows الاتصال الآخر.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>أحدهما لك والآخر لكل مستخدمي هذا الكمبيوتر. أعد تسمية القديم منهما أو أزله.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>ليس لهذا الكمبيوتر شهادة لـ VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>اطلب من الشخص المسؤول عن VPN شهادة لهذا الكمبيوتر، واطلب استيرادها مع مفتاحها الخاص إلى المخزن «شخصي» للكمبيوتر المحلي (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>الشهادة في مخزن أحد المستخدمين بدلًا من مخزن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>لا يستخدم IPsec إلا شهادات الكمبيوتر. اطلب استيراد الشهادة مع مفتاحها الخاص إلى المخزن «شخصي» للكمبيوتر المحلي (certlm.msc). قد لا تعمل شهادة صادرة لمستخدم: اسأل الشخص المسؤول عن VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>المفتاح الخاص لشهادة هذا الكمبيوتر غير موجود.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>استورد الشهادة مرة أخرى من ملف يحتوي على مفتاحها (.pfx أو .p12؛ ملف .cer أو .crt لا يحتوي عليه) إلى مخزن الكمبيوتر المحلي، أو اطلب شهادة جديدة من الشخص المسؤول عن VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح الخاص لشهادة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر استيراد الشهادة مع مفتاحها مرة أخرى أو طلب شهادة جديدة. تضيع المفاتيح عند نسخ كمبيوتر أو إعادة تعيين شريحة الأمان فيه (TPM).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>أبطل المُصدر شهادة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>اسأل الشخص المسؤول عن VPN عن السبب واطلب منه شهادة جديدة.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>اطلب شهادة جديدة من الشخص المسؤول عن VPN أو عن هذا الكمبيوتر. إذا كان تاريخ هذا الكمبيوتر خاطئًا، فصحّحه أولًا: فهو يحدد ما إذا كانت الشهادة صالحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>شهادة هذا الكمبيوتر ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر ووقته ومنطقته الزمنية: فهي تحدد ما إذا كانت الشهادة صالحة. إذا كانت صحيحة، فاسأل الشخص المسؤول عن VPN متى تصبح الشهادة صالحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>شهادة هذا الكمبيوتر ليست مخصصة لتسجيل الدخول إلى VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>اطلب من الشخص المسؤول عن VPN شهادة لهذا الكمبيوتر بالغرض «مصادقة العميل» (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>لا يثق هذا الكمبيوتر بمُصدر شهادته نفسها.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>اطلب من الشخص المسؤول عن VPN شهادات المُصدرين، واطلب استيرادها إلى مخازن الكمبيوتر المحلي (الجذر إلى «المراجع المصدقة الجذر الموثوق بها»، والأخرى إلى «المراجع المصدقة المتوسطة»)، وليس إلى مخازن مستخدم.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>تستخدم شهادة هذا الكمبيوتر تشفيرًا قديمًا.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>اطلب من الشخص المسؤول عن VPN شهادة جديدة بمفتاح RSA لا يقل عن 2048 بت وبـ SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>يختار Windows شهادة خاطئة لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر نسخ الشهادة القديمة، ثم إزالتها من المخزن «شخصي» للكمبيوتر المحلي (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>اقطع أحد الاتصالين (الكبل أو Wi-Fi) وجرّب VPN مرة أخرى.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>لا يمكن فحص ما إذا كانت الشهادة قد أُبطلت.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>عنوان المُصدر لهذا الفحص (CRL أو OCSP) يتعذر الوصول إليه من هنا. أخبر الشخص المسؤول عن VPN. على شبكة ضيوف، سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>المفتاح الذي كتبته هنا صحيح، لكن لدى Windows مفتاحًا آخر محفوظًا.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>حرّر الاتصال في إعدادات Windows واكتب المفتاح المشترك مسبقًا مرة أخرى، تمامًا كما كتبته هنا.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>لا يثق هذا الكمبيوتر بمُصدر شهادة الخادم.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>اطلب من الشخص المسؤول عن VPN شهادة المُصدر، واطلب استيرادها إلى «المراجع المصدقة الجذر الموثوق بها» للكمبيوتر المحلي (certlm.msc). إذا كان ذلك الشخص لا يعرف هذا المُصدر، فلا تتصل: قد يكون هذا خادمًا آخر.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>يحتوي المفتاح المشترك مسبقًا على أحرف يرمّزها هذا الكمبيوتر والخادم بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN مفتاحًا من حروف لاتينية بسيطة وأرقام وعلامات ترقيم. ترمّز الأنظمة الحروف العربية وغيرها من الحروف الخاصة بطرق مختلفة.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>جدار حماية هذا الكمبيوتر نفسه يحظر L2TP داخل النفق (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر إزالة القاعدة التي تحظر UDP 1701. تبقى حركة المرور هذه داخل النفق؛ ولا تحتاج إلى فتح شيء لها على جهاز توجيه.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>ليس لهذا الكمبيوتر عنوان على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>اقطع الاتصال بهذه الشبكة واتصل بها من جديد، أو اقترب من نقطة وصول Wi-Fi. إذا استمرت المشكلة، فأخبر الشخص المسؤول عن هذه الشبكة بأنها لا تعيّن عناوين (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>يحتاج تسجيل الدخول إلى هذه الشبكة إلى صفحة تحظرها الشبكة.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>إن أمكن، اختر طريقة أخرى لتسجيل الدخول في صفحة هذه الشبكة. أخبر الشخص المسؤول عن هذه الشبكة بأن موفّر تسجيل الدخول غير موجود بين العناوين المسموح بها قبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>يستخدم هذا الكمبيوتر عنوان جهاز جديدًا في كل مرة، لذا تنسى الشبكة تسجيل دخوله.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>في إعدادات Windows ضمن «الشبكة والإنترنت»، «Wi-Fi»، افتح خصائص هذه الشبكة وأوقف «عناوين الأجهزة العشوائية». ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>تعطي هذه الشبكة عنوانًا غير صحيح لاسم خادم VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>إذا كانت الشبكة تتطلب تسجيل دخول، فسجّل الدخول أولًا. وإلا فاستخدم شبكة أخرى أو نقطة اتصال الهاتف، وأخبر الشخص المسؤول عن هذه الشبكة بأن خادم DNS لديها يعطي إجابات غير صحيحة.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>يعطي خادم DNS عنوانًا داخليًا لخادم VPN يتعذر الوصول إليه من هنا.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>استخدم الاسم العام للخادم أو عنوانه العام المخصص للاستخدام خارج المكتب. اسأل الشخص المسؤول عن VPN ما هو.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>يشير اسم الخادم إلى عنوان قديم.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN تحديث اسمه (DNS الديناميكي) إلى العنوان الحالي. وحتى ذلك الحين، قد يعمل العنوان نفسه.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>ليس في هذه الشبكة إلا IPv6، لكن الخادم لا يمكن الوصول إليه إلا عبر IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>في اتصال VPN، استخدم اسم الخادم بدلًا من عنوانه، أو استخدم شبكة أخرى. أخبر الشخص المسؤول عن خادم VPN بأنه يحتاج إلى عنوان IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>يشير اسم الخادم أولًا إلى عنوان IPv6، لكن IPv6 لا يعمل هنا.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>أخبر الشخص المسؤول عن هذه الشبكة بأن IPv6 لديها لا يعمل. وحتى ذلك الحين، استخدم عنوان IPv4 للخادم أو شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>ليس لهذا الجزء من الشبكة اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>أخبر الشخص المسؤول عن هذه الشبكة بأن شبكة VLAN الخاصة بشبكة Wi-Fi هذه ليس لها مسار توجيه إلى الإنترنت أو ترجمة عناوين إليه.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>تحظر هذه الشبكة UDP الذي تحتاج إليه VPN.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>قاعدة في جدار حماية هذه الشبكة تحظر منافذ VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح بـ UDP 500 و4500 الصادر لشبكة Wi-Fi هذه (Meraki: Wireless, Firewall &amp; traffic shaping، قواعد layer 3). وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>تعامل هذه الشبكة هذا الكمبيوتر بطريقة مختلفة عن الأجهزة الأخرى وتحظر VPN الخاصة به.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>اسأل الشخص المسؤول عن هذه الشبكة عن نهج المجموعة الذي يحصل عليه هذا الكمبيوتر (Meraki: Network-wide, Clients)، واطلب السماح فيه بـ UDP 500 و4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>مفتاح Wi-Fi المستخدم هنا يضع هذا الكمبيوتر في مجموعة لا يجوز لها استخدام VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة مفتاح Wi-Fi للمجموعة الصحيحة. هذا مفتاح شبكة Wi-Fi وليس مفتاح VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>تفشل VPN على شبكة Wi-Fi هذه فقط: السبب قاعدة في هذه الشبكة وليس هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>استخدم شبكة Wi-Fi الأخرى حيث تعمل VPN، أو اطلب من الشخص المسؤول عن هذه الشبكة السماح بـ UDP 500 و4500 الصادر على هذه الشبكة.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>تعزل شبكة Wi-Fi ضيوفها عن الشبكة المحلية التي فيها خادم VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح للضيوف بالوصول إلى خادم VPN (Meraki: NAT mode، «Deny local LAN»)، أو إعطاءك العنوان العام للخادم.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>لا تمنح الشبكة هذا الكمبيوتر الوصول إلا بعد بعض الوقت من انضمامه.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>انتظر دقيقة بعد الانضمام إلى شبكة Wi-Fi وحاول مرة أخرى. أخبر الشخص المسؤول عن هذه الشبكة بأن الوصول يُمنح متأخرًا.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>يستخدم جهاز توجيه هذه الشبكة منافذ VPN لنفقه الخاص إلى الخادم نفسه.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>أخبر الشخص المسؤول عن هذه الشبكة بأن نفقها الخاص بين المواقع (site-to-site) وVPN لديك يستخدمان الخادم نفسه. وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>تسمح الشبكة بمرور تبادل المفاتيح، لكنها لا تسمح بمرور البيانات المحمية (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة السماح ببروتوكول IP رقم 50 (ESP) وكذلك UDP 500 و4500. وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>تصل أجزاء الرسائل الكبيرة بترتيب خاطئ وتُسقَط.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة فحص كيفية تعامل جدار الحماية لديها مع الأجزاء. وحتى ذلك الحين، قد ينجح تسجيل الدخول بمفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>يتدخل جهاز التوجيه هنا في IPsec (إعداد مثل «IPsec passthrough» أو «ALG»).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>اطلب من الشخص المسؤول عن جهاز التوجيه إيقاف «IPsec passthrough» (IPsec ALG)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>لا يسمح جهاز التوجيه هنا باستخدام هذا النوع من VPN إلا لكمبيوتر واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>اقطع اتصال VPN على الكمبيوتر الآخر وحاول مرة أخرى، أو اطلب من الشخص المسؤول عن جهاز التوجيه إيقاف «IPsec passthrough» (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>قاعدة على هذه الشبكة تتعرف على شبكات VPN وتحظرها.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>اطلب من الشخص المسؤول عن هذه الشبكة إزالة VPN من التطبيقات المحظورة (Meraki: Wireless, Firewall &amp; traffic shaping، قواعد layer 7). وحتى ذلك الحين، استخدم شبكة أخرى أو نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>يعمل المسار إلى الخادم بشكل متقطع.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>حاول مرة أخرى على مسافة أقرب من نقطة وصول Wi-Fi أو باستخدام كبل. إذا استمرت المشكلة، فأخبر الشخص المسؤول عن هذه الشبكة بوقت حدوثها.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>أنت داخل الشبكة التي تؤدي إليها VPN، والخادم لا يستجيب من هنا.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>على الأرجح لا تحتاج إلى VPN هنا. جرّب ما تريد استخدامه من دونها؛ واستخدم VPN عندما تكون في مكان آخر.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>يسقط جهاز التوجيه الاتصال من جدوله بعد فترة خمول قصيرة، فتنقطع VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>اطلب من الشخص المسؤول عن جهاز التوجيه إبقاء اتصالات UDP في جدوله 60 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>النفق يعمل، لكن الحزم الكبيرة تضيع فيه.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>اطلب من الشخص المسؤول عن هذا الكمبيوتر ضبط حجم حزمة أصغر (MTU 1300) لاتصال VPN، أو من الشخص المسؤول عن الشبكة السماح برسائل «fragmentation needed».</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>أحد الخوادم المتعددة خلف هذا الاسم لا يستجيب.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>حاول مرة أخرى: قد تصل المحاولة التالية إلى خادم آخر. أخبر الشخص المسؤول عن VPN بالعنوان الذي لا يستجيب.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>يعيد جهاز توجيه الخادم توجيه منافذ VPN إلى جهاز آخر.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN فحص إعادة توجيه المنافذ في جهاز توجيهه لـ UDP 500 و4500: يجب أن يؤدي كلاهما إلى خادم VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>يستجيب الخادم من عنوان مختلف عن العنوان الذي تم الاتصال به.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN جعله يستجيب من العنوان الذي يستخدمه العملاء (خادم واحد بعدة خطوط أو عناوين).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>يتطلب الخادم وضعًا (الوضع العدواني، aggressive mode) لا يدعمه Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح بالوضع الأساسي لعملاء L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>تم تكوين هذا الخادم لاستخدام شهادة لم تعد لديه.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>اختر الشهادة المجددة في وحدة تحكم «التوجيه والوصول عن بُعد» (خصائص الخادم، الأمان)، وأعد تشغيل الخدمة «التوجيه والوصول عن بُعد».</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>استبدل DirectAccess شهادة خادم VPN هذا بشهادته الخاصة.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>اختر الشهادة الصحيحة في وحدة تحكم «التوجيه والوصول عن بُعد»، وامنع DirectAccess من ضبطها مرة أخرى (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>يمنع Windows Credential Guard استخدام كلمة المرور المحفوظة.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور لكل اتصال بدلًا من حفظهما، أو اطلب من الشخص المسؤول عن VPN تسجيل دخول بشهادة.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>لا يتفق هذا الاتصال والخادم على قوة تشفير تسجيل الدخول.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>في خصائص اتصال VPN، ضمن «الأمان»، اختر «يتطلب التشفير» بدلًا من «تشفير بأقصى قوة»، أو اسأل الشخص المسؤول عن خادم VPN أيهما تستخدم.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>كانت آخر محاولة لـ Windows في %1 وفشلت (الخطأ %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>اتصل Windows آخر مرة في %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>لا يمكن قراءة سجل Windows لمحاولات الاتصال الخاصة به.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>لا يحتوي سجل Windows على أي محاولة للاتصال بهذا الخادم.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>لا يحتوي سجل أحداث Windows على محاولة بالمفتاح المحفوظ.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>محاولات Windows نفسه مقارنة بمحاولاتنا</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>توقف الخادم عن الاستجابة أثناء تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>لم يعثر Windows على شهادة صالحة (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>لم يتمكن Windows من التحقق من الخادم (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>لم يعثر Windows على نهج IPsec للاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>لم تصل استجابة لتبادل المفاتيح في الوقت المناسب (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>لم يستجب الخادم لـ Windows (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>لم يستجب دليل المستخدمين للخادم في الوقت المناسب (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>فشلت محاولة Windows نفسه (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>يتصل Windows لكنه يفقد الاتصال كل مرة بعد المدة القصيرة نفسها.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>مدة الاتصال الأخير بالثواني: %1.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>اتصل Windows نفسه للتو بهذا الخادم.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>يأتي تسجيل الدخول بعد IPsec، لذا فإن IPsec قد عمل.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>يتصل Windows بالمفتاح الذي كتبته.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>يستجيب الخادم لنا بالمفتاح الذي كتبته، لكنه لا يستجيب لـ Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>يستجيب الخادم لنا على منفذ مصدر آخر. يستخدم Windows المنفذ 500 ولا يتلقى أي استجابة إطلاقًا.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>نفقنا الخاص يعمل؛ وهو يستخدم UDP 4500. يرسل Windows هنا ESP مباشرة، لأن أيًا من الطرفين ليس خلف NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>لا يمكن مقارنة الشبكة بشبكات أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>لا يوجد ما يُقارن: تعذّر الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>لا تضيف النتائج من الشبكات الأخرى شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>الخادم نفسه من شبكات أخرى</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>جهاز آخر على الشبكة نفسها («%1») يتلقى استجابة من الخادم نفسه.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>في جزء آخر من شبكة Wi-Fi نفسها («%1») يتلقى هذا الكمبيوتر استجابة من الخادم نفسه.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>على شبكة Wi-Fi أخرى في الموقع نفسه («%1») يتلقى هذا الكمبيوتر استجابة من الخادم نفسه.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>على شبكة أخرى («%1») تلقى هذا الكمبيوتر استجابة من الخادم نفسه.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1: توجد استجابة على الشبكة «%2» (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1: توجد استجابة على الشبكة «%2» على واحد فقط من المنفذين (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1: لا استجابة على الشبكة «%2» (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1 يفشل على «%2» ويستجيب على «%3»: الخلل في الشبكة وليس في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>لم تُخزَّن نتائج بعد. شغّل «fix789ctl check --server HOST» على كل شبكة.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>نيابةً عن «%2»، أسقطت منصة التصفية في Windows (Windows Filtering Platform) حركة المرور %1 إلى الخادم (عامل التصفية «%3»، في %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>اسأل الشخص المسؤول عن هذا الكمبيوتر عن البرنامج الذي ينتمي إليه عامل التصفية «%1» (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>عامل تصفية على هذا الكمبيوتر يسقط حزم VPN ولا يذكر البرنامج الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>أسقط عامل تصفية على هذا الكمبيوتر حركة المرور %1 إلى الخادم في %2. لم يعد هذا ساريًا.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>لم يسقط أي عامل تصفية على هذا الكمبيوتر حزم VPN مؤخرًا.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>تعذّرت قراءة ما أسقطته عوامل التصفية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>لا يسقط أي عامل تصفية على هذا الكمبيوتر حزم VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>SoftEther VPN («%1») مثبّت على هذا الكمبيوتر. عندما تكون وظيفة L2TP فيه قيد التشغيل، يعطّل الخدمة «وحدات مفاتيح IKE وAuthIP لـ IPsec» عند كل بدء تشغيل. تعود المشكلة حتى تُوقف تلك الوظيفة.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>القاعدة «%1» في جدار حماية Windows تحظر UDP %2 الصادر.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>ملف تعريف جدار الحماية «%1» يحظر كل ما لا تسمح به قاعدة، ولا توجد قاعدة تسمح بـ UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>يحظر جدار الحماية UDP %1 الصادر على إحدى الشبكات التي يتصل بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>من غير المعروف هل تنطبق قاعدة جدار الحماية «%1» على UDP %2 إلى الخادم.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>«%1» هو جدار حماية هذا الكمبيوتر بدلًا من جدار حماية Windows.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>الخدمة «جدار حماية Windows Defender» لا تعمل، لذا فقواعدها غير سارية.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>يسمح جدار حماية Windows بـ VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>تعذّرت قراءة جدار حماية Windows.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>يسمح جدار حماية Windows بـ VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>حتى يسمح عامل التصفية على هذا الكمبيوتر بخروج VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>ليس للشهادة «%1» (%2) مفتاح خاص على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>تشير الشهادة «%1» (%2) إلى مفتاح خاص لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>أبطل المُصدر الشهادة «%1» (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>الشهادة «%1» (%2) صادرة لأغراض أخرى: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>تستخدم الشهادة «%1» (%2) تشفيرًا لم يعد Windows يقبله.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>تنقص على هذا الكمبيوتر شهادة بين «%1» (%2) وجذر موثوق به.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>لا يثق هذا الكمبيوتر بالشهادة الجذر لـ «%1» (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>لا يقبل Windows سلسلة الشهادات لـ «%1» (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>الشهادة «%1» (%2) في مخزن أحد المستخدمين، لكن مخزن الكمبيوتر نفسه ليس فيه أي شهادة.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>لا توجد شهادة، لكن الخادم يعمل بمفتاح مشترك مسبقًا.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>يسجّل الاتصال الدخول بشهادة، لكن ليس لهذا الكمبيوتر شهادة لذلك.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>قارن تاريخ هذا الكمبيوتر بالتاريخ على هاتف.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>اسأل الشخص المسؤول عن VPN عن الشهادة أو المفتاح المخصص لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>تعذّر فحص ما إذا كانت «%1» (%2) قد أُبطلت؛ ويتابع Windows رغم ذلك.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>تعذّر تحديد ما إذا كان هذا الكمبيوتر يثق بمُصدر «%1» (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>يمكن استخدام شهادة الكمبيوتر «%1» (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>ليست للشهادة «%1» (%2) مشكلة معروفة، لكن لا يمكن إلا لمسؤول النظام أن يرى ما إذا كان مفتاحها يعمل.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>لهذا الكمبيوتر شهادة لـ VPN صالحة حتى %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>لا يسجّل أي من اتصالات VPN التي فُحصت الدخول بشهادة.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>تعذّرت قراءة شهادات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>لا يمكن فحص الشهادات، لأن تاريخ هذا الكمبيوتر غير معروف.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>شهادة الكمبيوتر مناسبة لـ VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>الاتصال مضبوط على شهادة، لكن الخادم يعمل أيضًا بمفتاح مشترك مسبقًا. إذا أُعطي لك مفتاح، فاضبط الاتصال على استخدام هذا المفتاح.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>حاول Windows تسجيل الدخول بالشهادة «%1» (%2) وفشل؛ والصحيحة هي «%3» (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>حاول Windows تسجيل الدخول بالشهادة «%1» (%2) وفشل. توجد شهادة أخرى، «%3» (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>ربما تغيّر المفتاح على الخادم: فقد كان يعمل من قبل، أو لا يستطيع أشخاص آخرون الاتصال أيضًا.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>ربما تغيّر المفتاح على الخادم أيضًا. هل يستطيع أي شخص آخر الاتصال الآن؟</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>قلت إن VPN تعمل عبر نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>قلت إن VPN تفشل أيضًا عبر نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>«%1» ليست إجابة صالحة. «fix789ctl check --help» يسرد الإجابات الصالحة.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>تعذّر تحديد ما إذا كان Credential Guard يعمل.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>لا يحجب Credential Guard كلمة مرور عن VPN.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>يعمل Credential Guard، والاتصال «%1» يسجّل الدخول بكلمة مرور محفوظة عبر MS-CHAPv2. في هذه الحالة لا يتيح Windows كلمة المرور.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>يتيح Windows كلمة المرور المحفوظة لـ VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>الكمبيوتر المسمى «%1» موجود لكنه لا يوفر هذا النوع من VPN. قارن الاسم بالاسم الذي أُعطي لك، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>تعذّرت قراءة نُهُج IPsec لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>لا يوجد على هذا الكمبيوتر نهج IPsec يعوق VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>تنطبق قاعدة IPsec «%1» أيضًا على خادم VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>من غير المعروف هل تنطبق قاعدة IPsec أو نهجه «%1» على خادم VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>ملف تعريف جدار الحماية «%1» يحظر UDP %2 الصادر إذا كان جدار الحماية قيد التشغيل فيه. نهج قديم لـ Windows XP يجعل هذا غير مؤكد.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>تعذّرت قراءة إعدادات جدار حماية Windows الخاصة بالمؤسسة (%1)، لذا من غير المعروف هل تحظر VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>يستجيب الخادم لما يعرضه Windows افتراضيًا، لكن Windows نفسه، بمعلمات IPsec الخاصة بالاتصال، لم يجد شيئًا يقبله الطرفان.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>لم يُقَس ما إذا كان Windows يستخدم هذه المعلمات لـ L2TP. جرّب الاتصال في Windows، ثم أعد الفحص: الخطأ 788 يدل على أنه يستخدمها.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>لا يوجد على هذا الكمبيوتر نهج IPsec معوِّق</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>يعرض Windows طرق التشفير المعتادة لديه.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>يُسمح لـ Windows باستخدام تشفير لم يعد آمنًا لـ L2TP (قيمة AllowL2TPWeakCrypto هي 1). أعد تعيين هذه القيمة عندما لا يعود الخادم بحاجة إليها.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>قيمة NegotiateDH2048_AES256 هي %1. هذه القيمة لـ IKEv2؛ ويعرض L2TP هذه الطرق من دونها.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>تعذّرت قراءة طرق التشفير التي يعرضها Windows.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>يعرض Windows طرق التشفير المعتادة لديه</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>هذا الكمبيوتر غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>لم يحصل هذا الكمبيوتر على عنوان من أي شبكة (لديه %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>ليس لهذا الكمبيوتر إلا عناوين IPv6، وليس للخادم إلا عناوين IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>ليس لهذا الكمبيوتر إلا عناوين IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>تعذّرت قراءة اتصالات الشبكة.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>لهذا الكمبيوتر عنوان على شبكته.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>تغيّر الاتصال بالإنترنت بين %1 أثناء الفحص.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>لهذا الكمبيوتر عنوان ومسار توجيه مستقر إلى الإنترنت</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>القيمة الخاصة بالخوادم خلف NAT موجودة في %1. يقرؤها Windows من المفتاح PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>نهج (%1) يضبط نوع بدء تشغيل الخدمة «%2».</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>نهج (%1) ينشئ الاتصال «%2».</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>نهج (%1) يضبط القيمة %2 في %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>نهج (%1) سيعطّل الخدمة «%2» مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>تعذّرت قراءة الإعدادات التي يتحكم فيها نهج.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>لا يضبط أي نهج الإعداد الخاطئ هنا.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>لا يسبب أي نهج المشكلة من جديد</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>نهج IPsec الخاص بـ Windows لـ L2TP متوقف (قيمة ProhibitIpSec هي 1)، وتحل محله القاعدة «%1». تم إعداد ذلك عن قصد ويُترك من دون تغيير.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>شغّل الفحص كمسؤول: تعذّرت قراءة ما إذا كان نهج IPsec لـ L2TP قد أُنشئ عن قصد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>«%1» قيد البدء أو الإيقاف منذ دقائق.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>ما دامت الخدمة «محرك التصفية الأساسي» معطّلة، يكون جدار حماية Windows متوقفًا أيضًا: هذا الكمبيوتر غير محمي.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>لا يزال Windows يبدأ هذه الخدمات: %1. انتظر بضع دقائق وحاول مرة أخرى؛ لا حاجة إلى أي تغيير.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>ما دام عنوان الخادم موضع شك، لا يُرسَل إليه أي مفتاح أو اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>لم تُفحص إجابات DNS على هذه الشبكة.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>إجابات DNS على هذه الشبكة أصلية.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>يعطي خادم DNS لهذه الشبكة إجابات غير صحيحة لبعض الأسماء (عامل تصفية أو صفحة بحث)، لكن ليس لاسم خادم VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>يجيب خادم DNS لهذه الشبكة بـ %1 عن «%2» ويعطي إجابات غير صحيحة لأسماء ليس مسؤولًا عنها.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>يشير الاسم «%1» إلى %2، وهو عنوان داخلي، ولا شيء يستجيب هناك.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>على هذه الشبكة يشير الاسم «%1» إلى %2، ولا شيء يستجيب هناك. ويقول خادم DNS آخر %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>أعد الفحص باستخدام %1 بدلًا من اسم الخادم، ومن دون مفتاح. إذا استجاب الخادم، فالاسم يشير إلى عنوان خاطئ على هذه الشبكة.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>يعطي خادم DNS لهذه الشبكة إجابات غير صحيحة لأسماء ليس مسؤولًا عنها، ولا شيء يستجيب عند العنوان الذي يعطيه لخادم VPN.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>ابحث عن اسم الخادم من شبكة أخرى، مثلًا عبر نقطة اتصال الهاتف، وقارن العناوين.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>تعذّر فحص ما إذا كانت إجابات DNS على هذه الشبكة أصلية.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>إجابات DNS أصلية</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>من كل الخوادم التي تم الاتصال بها عبر UDP، لم يستجب إلا خادم DNS: تحظر هذه الشبكة كل ما سواه من UDP الصادر.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>لا تستجيب إلا خدمات UDP المعروفة مثل خوادم الوقت: تحظر هذه الشبكة كل ما سواها من UDP الصادر.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>لم يستجب أي من الخوادم التي تم الاتصال بها عبر UDP، لا خادم VPN ولا غيره.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>يمكن لـ UDP الخروج من هذه الشبكة: استجاب بعض الخوادم التي تم الاتصال بها.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>يمكن لـ UDP الخروج من هذه الشبكة: تستجيب خوادم غير خادم VPN.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>يمكن لـ UDP الخروج من هذه الشبكة: المجيب يستجيب.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>أمكن الاتصال عبر UDP بعدد قليل جدًا من الخوادم لا يكفي لبيان ما إذا كان يخرج من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>افتح أي صفحة ويب. إذا فُتحت، فالمحظور هو UDP وحده.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>لم يتم الاتصال عبر UDP إلا بخادم VPN.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>تعذّر فحص ما إذا كان يمكن لـ UDP الخروج من هذه الشبكة.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>يمكن لـ UDP الخروج من هذه الشبكة</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>حتى تسمح هذه الشبكة بخروج UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>حتى يشير اسم الخادم إلى عنوانه</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>نهج (%2) يضبط على هذا الكمبيوتر إعدادًا يعطّل VPN، ويستعيده بعد كل تغيير. يُرجى إزالته من النهج. «gpresult /h report.html» (نهج المجموعة) أو الإعدادات &gt; الحسابات &gt; الوصول إلى العمل أو المؤسسة التعليمية &gt; معلومات (إدارة الأجهزة) يبيّن النُهُج التي يحصل عليها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>خدمة Windows %2 غير موجودة. يُرجى إصلاح Windows: «DISM /Online /Cleanup-Image /RestoreHealth»، ثم «sfc /scannow»، أو إعادة تثبيت Windows مع الاحتفاظ بالملفات والتطبيقات.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>رُفض وصول خدمة Windows %2 إلى ما تحتاج إليه (الخطأ 5). يُرجى مقارنة أذوناتها بالأذونات على كمبيوتر سليم («sc sdshow %2»)، والتحقق مما إذا كان نهج لتشديد الحماية أو برنامج أمان قد غيّرها.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>خدمة Windows %2 لا تبدأ. يُرجى البحث في سجل الأحداث «النظام»، المصدر «Service Control Manager» (7000، 7001، 7009، 7011، 7023)، عن %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>تحديث Windows %2 يعطّل L2TP/IPsec. يُرجى تثبيت التحديث التراكمي الحالي؛ أي تحديث لاحق يصلح ذلك.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>البرنامج %2 يستخدم UDP 500 أو UDP 4500، وهما ما تحتاج إليه خدمة Windows «وحدات مفاتيح IKE وAuthIP لـ IPsec» (IKEEXT). يُرجى إزالة البرنامج أو إيقاف وظيفة IPsec فيه. «netstat -abno -p UDP» يبيّن البرنامج الذي يستخدم المنفذين.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>قاعدة جدار حماية Windows «%2» تحظر VPN. يُرجى تعطيلها، أو استثناء UDP 500 وUDP 4500 الصادر إلى %1 منها (wf.msc، «القواعد الصادرة»؛ أو النهج الذي تأتي منه).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>يحظر جدار حماية Windows الاتصالات الصادرة التي لا تسمح بها قاعدة. يُرجى إضافة قاعدة: صادرة، سماح، UDP، المنفذان البعيدان 500 و4500، الخدمة «وحدات مفاتيح IKE وAuthIP لـ IPsec» (IKEEXT) (wf.msc، «القواعد الصادرة»؛ أو النهج الذي يضبط ذلك).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>البرنامج %2 يسقط حزم VPN إلى %1. يُرجى إضافة استثناء لـ UDP 500 وUDP 4500 الصادر (وبروتوكول IP رقم 50). لا حاجة إلى إيقافه كليًا.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>قاعدة IPsec على هذا الكمبيوتر تتعارض مع VPN إلى %1. يُرجى استثناء %1 منها (wf.msc، «قواعد أمان الاتصال»؛ أو النهج الذي تأتي منه).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>جدار حماية هذا الكمبيوتر يحظر UDP 1701 الذي ترسله VPN داخل نفقها. يُرجى إزالة تلك القاعدة (wf.msc، «القواعد الصادرة»؛ أو النهج الذي تأتي منه).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>لاتصال VPN إلى %1 معلمات IPsec خاصة به. يُرجى إعادة تعيينها: «Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault».</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>لا يمكن استخدام المفتاح الخاص لشهادة هذا الكمبيوتر لـ VPN إلى %1. يُرجى استيراد الشهادة مع مفتاحها مرة أخرى إلى المخزن «شخصي» للكمبيوتر المحلي، أو طلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>يختار Windows شهادة قديمة لـ VPN إلى %1. يُرجى نسخها، ثم إزالتها من المخزن «شخصي» للكمبيوتر المحلي (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>يُرجى السماح بـ UDP 4500 الصادر إلى %1 وبالاستجابات له؛ UDP 500 مسموح به بالفعل. بصيغة قاعدة لجدار الحماية: سماح، البروتوكول UDP، من هذه الشبكة، إلى %1، المنفذ 4500، فوق كل قاعدة رفض. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping، اختر هذا SSID، «Layer 3 firewall rules»؛ على MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall، «Outbound rules».</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>يُرجى السماح ببروتوكول IP رقم 50 (ESP) إلى %1 ومنه، وكذلك UDP 500 وUDP 4500 المسموح بهما بالفعل. لا يوجد NAT بين هذا الكمبيوتر والخادم، لذا لا يُغلَّف ESP في UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>يُرجى السماح بأجزاء حزم UDP إلى %1 ومنه (UDP 500 و4500)، بأي ترتيب تصل به: الرسائل التي فيها شهادات أكبر من حزمة واحدة. كثيرًا ما يُسمى هذا الإعداد «block IP fragments» أو «drop fragmented packets».</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>يُرجى إزالة IPsec (IKE, L2TP) إلى %1 مما يحظره عامل تصفية التطبيقات لديكم. المنفذان UDP 500 و4500 مفتوحان، لكن الحزم التي تبدو كتبادل مفاتيح تُسقط. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping، اختر هذا SSID، «Layer 7 firewall rules»؛ وكذلك Network-wide &gt; Configure &gt; Group policies. يسمّي صانعون آخرون هذا الإعداد التحكم في التطبيقات أو فئة حركة المرور أو فئة VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>يُرجى إيقاف «IPsec passthrough» (يسمى أيضًا IPsec ALG أو IPsec helper) على جهاز التوجيه. فهو يُبقي منفذ المصدر 500 بحيث لا يمكن إلا لكمبيوتر واحد هنا الوصول إلى %1، أو يغيّر الحزم في الطريق. اجتياز NAT عبر UDP 4500 يعمل من دونه.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>يُرجى فحص نهج المجموعة الذي يحصل عليه هذا الكمبيوتر: أجهزة أخرى على الشبكة نفسها تصل إلى %1، لكن هذا الكمبيوتر لا يصل. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients، اختر العميل، «Policy»؛ وWireless &gt; Configure &gt; Access control، «Assign group policies by device type». في ذلك النهج، يُرجى السماح بـ UDP 500 وUDP 4500 الصادر.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>يُرجى فحص المجموعة أو شبكة VLAN التي ينتمي إليها مفتاح Wi-Fi المستخدم هنا: بمفتاح آخر لشبكة Wi-Fi نفسها يمكن الوصول إلى %1. Cisco Meraki: Wireless &gt; Configure &gt; Access control، اختر هذا SSID، «Identity PSK»، نهج المجموعة لذلك المفتاح. يُرجى إعطاؤنا المفتاح الصحيح، أو السماح بـ UDP 500 وUDP 4500 الصادر في نهج المجموعة ذلك.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>يُرجى فحص شبكة VLAN الخاصة بشبكة Wi-Fi هذه: لا شيء عليها يصل إلى الإنترنت. فهي تحتاج إلى مسار توجيه افتراضي وترجمة عناوين (NAT) إلى الإنترنت. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs، وعلامة VLAN لهذا SSID ضمن Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>يُرجى السماح لضيوف شبكة Wi-Fi هذه بالوصول إلى %1 الموجود على الشبكة المحلية. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping، اختر هذا SSID، «Local LAN»: قاعدة سماح لـ UDP 500 و4500 إلى %1 فوق «Deny». أو يُرجى إعطاؤنا عنوانًا عامًا للخادم.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>يُرجى فحص سبب حصول هذا الكمبيوتر على وصوله (الدور، VLAN، نهج المجموعة) بعد بعض الوقت فقط من انضمامه: حتى ذلك الحين يتعذر الوصول إلى %1 على UDP 500 و4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>لجهاز توجيه هذه الشبكة نفق خاص به إلى %1، وهو يعدّ الاستجابات لـ VPN لدينا استجابات له. يُرجى إعطاء نفق جهاز التوجيه أو VPN لدينا عنوانًا عامًا آخر.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>يُرجى إبقاء اتصالات UDP الخاملة في جدول NAT لجهاز التوجيه 60 ثانية على الأقل، ويفضَّل 300: تتصل VPN إلى %1 ثم تنقطع بعد فترة خمول قصيرة.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>يُرجى السماح بـ ICMP «fragmentation needed» (النوع 3، الرمز 4) إلى هذه الشبكة، أو تقييد حجم مقاطع TCP (MSS clamping): تضيع الحزم الكبيرة داخل النفق إلى %1.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>يُرجى فحص جودة هذا الاتصال: يضيع كثير من الحزم إلى %1، أو ينقطع الاتصال ويعود. على شبكة Wi-Fi، يُرجى فحص الإشارة والقناة وحمل نقطة الوصول أولًا.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>يُرجى جعل خادم DNS لهذه الشبكة يجيب إجابة صحيحة عن %1: فهو يعطي عنوانًا ليس عنوان الخادم. إذا كانت صفحة تسجيل دخول هي السبب، فيجب ألا تجيب عن أسماء أخرى بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>خادم DNS الذي تعيّنه هذه الشبكة عبر DHCP لا يستجيب. يُرجى التحقق مما إذا كان يعمل، ومما إذا كانت قاعدة تحظر UDP وTCP 53 من هذا الجزء من الشبكة.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>ينضم هذا الكمبيوتر إلى الشبكة لكنه لا يحصل على عنوان. يُرجى فحص خادم DHCP: هل يعمل، وهل نفدت عناوينه، وهل يصل إلى شبكة VLAN هذه؟</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>لا توفر هذه الشبكة إلا IPv6، لكن %1 لا يمكن الوصول إليه إلا عبر IPv4. يُرجى توفير IPv4، أو DNS64 مع NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>تعلن هذه الشبكة عن IPv6 لا يعمل، لذا يتعذر الوصول إلى %1 عبره. يُرجى إصلاح مسار توجيه IPv6 أو إيقاف الإعلان عنه.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>صفحة تسجيل الدخول إلى هذه الشبكة تعود إلى نفسها، لذا لا يمكن لأحد تسجيل الدخول. يُرجى التحقق مما إذا كان خادم صفحة تسجيل الدخول نفسه بين العناوين المسموح بها قبل تسجيل الدخول. Cisco Meraki: Wireless &gt; Configure &gt; Access control، اختر هذا SSID، «Walled garden».</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>تنتهي صلاحية تسجيل الدخول إلى هذه الشبكة أثناء استخدامها. يُرجى فحص مدة تسجيل الدخول. Cisco Meraki: Wireless &gt; Configure &gt; Splash page، اختر هذا SSID، «Splash frequency».</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>تحتاج صفحة تسجيل الدخول إلى هذه الشبكة إلى صفحات محظورة لموفّر تسجيل الدخول. يُرجى إضافة عناوين الموفّر إلى العناوين المسموح بها قبل تسجيل الدخول. Cisco Meraki: Wireless &gt; Configure &gt; Access control، اختر هذا SSID، «Walled garden».</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>بعد تسجيل الدخول، لا تسمح هذه الشبكة إلا بمرور جزء من الإنترنت. يُرجى إخبارنا بما تسمح به، والسماح بـ UDP 500 وUDP 4500 الصادر إلى %1 للمستخدمين الذين سجّلوا الدخول.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>هل يستطيع أي شخص آخر الاتصال بـ VPN هذه الآن؟</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>هل سبق أن عملت VPN هذه على هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>هل أنت داخل المكتب الذي تؤدي إليه VPN هذه؟</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>هل تعمل VPN هذه عبر نقطة اتصال الهاتف؟</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>الشخص المسؤول عن هذه الشبكة</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>الشخص المسؤول عن خادم VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>الشخص المسؤول عن هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>يُرجى التحقق مما إذا كان %1 يعمل ويمكن الوصول إليه من الخارج: فهو لا يستجيب على UDP 500 ولا على UDP 4500. التقاط للحزم هناك («udp port 500 or udp port 4500») يبيّن ما إذا كانت حزمنا تصل.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>يُرجى البحث عن عنواننا العام في قائمة الحظر لدى %1 (fail2ban: «fail2ban-client status»؛ وإلا فقائمة الحظر في جدار الحماية)، وإزالته منها.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 يستجيب من عنوان مختلف عن العنوان الذي تم الاتصال به. يُرجى جعل تبادل المفاتيح يستجيب من العنوان الذي يستخدمه العملاء (خادم واحد بعدة خطوط أو عناوين).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 يتطلب الوضع العدواني (aggressive mode). لا يدعم Windows إلا الوضع الأساسي: يُرجى السماح بالوضع الأساسي لعملاء L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 يتطلب شهادة بدلًا من مفتاح مشترك مسبقًا. يُرجى إخبارنا بما يجب استخدامه: إما إعطاؤنا شهادة لهذا الكمبيوتر، وإما السماح بالمفتاح المشترك مسبقًا لعملاء L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>انتهت صلاحية شهادة %1. يُرجى تجديدها.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>يُرجى اختيار الشهادة الصالحة لـ %1 في وحدة تحكم «التوجيه والوصول عن بُعد» (خصائص الخادم، الأمان)، وإعادة تشغيل الخدمة «التوجيه والوصول عن بُعد»، ومنع DirectAccess من ضبطها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 لا يقبل اسم المستخدم وكلمة المرور ولا يرفضهما. يُرجى التحقق مما إذا كان دليل المستخدمين لديه (RADIUS, NPS) يستجيب؛ ويبيّن سجله انتهاء مهلة في وقت محاولتنا.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 يقبل تسجيل دخولنا لكن لم يبق لديه عنوان لتعيينه. يُرجى توسيع مجموعة العناوين لديه (DHCP)، أو إنهاء الاتصالات التي لم تعد مستخدمة.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 يرفض تسجيل الدخول (الخطأ 691). يُرجى التحقق مما إذا كان الحساب مقفلًا أو منتهي الصلاحية أو غير مسموح له باستخدام VPN، ومما إذا كان عامله الثاني يعمل؛ ويبيّن سجل دليل المستخدمين (RADIUS، وعلى Windows الحدث 6273 من NPS) السبب.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>يُرجى إخبارنا ببروتوكول تسجيل الدخول (PAP, MS-CHAPv2, EAP) والتشفير اللذين يتطلبهما %1 داخل L2TP/IPsec: لا يوجد منهما ما هو مشترك بين هذا الكمبيوتر والخادم.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>يحتوي المفتاح المشترك مسبقًا لـ %1 على أحرف يرمّزها Windows والخادم بطريقتين مختلفتين. يُرجى ضبط مفتاح من حروف لاتينية بسيطة وأرقام وعلامات ترقيم (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>اسم %1 لا يشير إلى عنوانه العام. يُرجى تحديثه (DNS، أو DNS الديناميكي)، أو إخبارنا بالاسم العام أو العنوان العام.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>يُرجى إعطاء هذا الكمبيوتر شهادة جديدة لـ VPN إلى %1: للكمبيوتر المحلي، مع مفتاحها الخاص (.pfx)، بالغرض مصادقة العميل (1.3.6.1.5.5.7.3.2)، بمفتاح RSA لا يقل عن 2048 بت وبـ SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>يُرجى إرسال شهادات المُصدرين إلينا (الجذر والمتوسطة) لـ VPN إلى %1: فهي ليست على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>عنوان الإبطال (CRL أو OCSP) في شهادات VPN إلى %1 يتعذر الوصول إليه من هنا. يُرجى إتاحته من الإنترنت عبر HTTP العادي.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>ليس مؤكدًا بعد، لكنه ممكن:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>كيف نعرف ذلك:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>تم الاكتشاف باستخدام Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>تم الاكتشاف باستخدام Fix789 %1 في %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>VPN على كمبيوتر لا تتصل</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>VPN إلى %1 لا تتصل</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>لا يمكن إنشاء اتصال VPN من نوع L2TP/IPsec في Windows. النتائج:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>لا يمكن إنشاء اتصال VPN من نوع L2TP/IPsec في Windows إلى %1. النتائج:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>يُرجى السماح بـ UDP 500 وUDP 4500 الصادر إلى %1 وبالاستجابات له. بصيغة قاعدة لجدار الحماية: سماح، البروتوكول UDP، من هذه الشبكة، إلى %1، المنفذان 500 و4500، فوق كل قاعدة رفض. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping، اختر هذا SSID، «Layer 3 firewall rules»؛ على MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall، «Outbound rules». لا حاجة إلى فتح UDP 1701: فهو يبقى داخل النفق.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>للإرسال إلى %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>غير مطلوب هنا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>ما لا يمكن تحديده بعد:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>التفاوض، خطوة بخطوة:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>ما هو مُستبعَد:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>التقارير: %1. سليمة: %2. ذات سبب مؤكد: %3. غير محددة: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>تبلّغ بعض الخوادم عن NAT حيث لا يوجد، حتى يُرسَل كل شيء داخل UDP. ويحتاج Windows إلى قيمة السجل (Registry) رغم ذلك.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>لا تزال بقايا برنامج أُزيل تسقط حزم VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>ميزة قطع الاتصال التلقائي (kill switch) في VPN أخرى تحظر كل حركة مرور لا تمر عبر شبكة VPN تلك.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>VPN أخرى تلتقط حركة المرور من هذا الكمبيوتر إلى خادم VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>ينتقل هذا الكمبيوتر بين شبكتين أثناء اتصال VPN.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>ميزة قطع الاتصال التلقائي (kill switch) في VPN أخرى تسقط حزم VPN إلى %1. يُرجى إيقافها، أو إضافة استثناء لـ UDP 500 وUDP 4500 الصادر.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>لا تزال بقايا برنامج أُزيل تسقط حزمًا. يُرجى تشغيل أداة الإزالة من صانعه؛ «netsh wfp show filters» يعرض عوامل التصفية الخاصة به.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>حتى تُصلح المشكلات التي تسبق تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>عنوان الخادم، %1، موجود على الشبكة المحلية.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>يستجيب الخادم لعرض منفرد، ولو برفضه.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>حتى يُضبط الاتصال على L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>الخادم خلف NAT، أو يفيد بأنه كذلك. لا يتصل Windows بخادم كهذا إلا إذا سمحت بذلك قيمة في السجل (Registry).</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>من %1 من مخططات البيانات وصلت استجابة لـ %2: يضيع بين %3 و%4 بالمئة في كل اتجاه.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>لم يُرسَل: قد لا يكون هذا العنوان عنوان الخادم</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>لم يُرسَل: تطلب هذه الشبكة تسجيل دخول أولًا</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>تنتظر الخوادم كل هذه المدة خادم RADIUS لا يستجيب (15 ثانية).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>يمكن الوصول إلى الخادم لكنه لا يقبل اتصالات جديدة في الوقت الحالي. تُعاد المحاولة لمدة نصف دقيقة.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>لم يقبل الخادم اتصالات جديدة لبعض الوقت لكنه يقبلها الآن مرة أخرى. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>النفق قائم، لكن تضيع فيه الحزم التي بحجم الحزم التي يرسلها Windows.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>داخل النفق، أكّد الخادم استلام رسالة صغيرة، لكنه لم يؤكد استلام رسالة تملأ حزمة.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>حزمة بالحجم الذي يرسله Windows</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>البوابة هي %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>هذا الكمبيوتر على شبكة Wi-Fi «%1»، وبوابته هي %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>لا يبيّن Windows اسم شبكة Wi-Fi هذه. لرؤيته، اسمح بالوصول إلى الموقع في إعدادات الخصوصية في Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>إشارة Wi-Fi ضعيفة هنا (%1%): قد تضيع حزم، وقد يبدو ذلك كمشكلة في VPN. اقترب من نقطة الوصول.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>لم يتم التعرف على الشبكة.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>لا تؤدي أي شبكة لهذا الكمبيوتر إلى الإنترنت.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>تعذّر التعرف على الشبكة.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>تعطي نقاط وصول Meraki شبكة Wi-Fi هذه عناوينها الخاصة (NAT mode): الضيوف معزولون بعضهم عن بعض، وكثيرًا ما يكونون معزولين عن الشبكة المحلية أيضًا.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>الشبكة التي يتصل بها هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>تفيد الشبكة نفسها بأن عليك تسجيل الدخول أولًا (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>صفحة تسجيل الدخول إلى الشبكة (%1) لا تؤدي إلا إلى صفحات أخرى، وهذه محظورة.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>خادم وكيل على المسار يمرر صفحات الويب من دون تغيير: لا يوجد تسجيل دخول معلّق.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>يستخدم Windows عنوان جهاز مختلفًا كل يوم على شبكة Wi-Fi هذه، لذا تطلب الشبكة تسجيل دخول كل يوم.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>صانع معدات Wi-Fi أو البوابة في هذه الشبكة: %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>صانع صفحة تسجيل الدخول إلى هذه الشبكة: %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>سمحت الشبكة بمرور هذا الكمبيوتر من قبل، عندما كان له عنوان جهاز مختلف.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>في المنزل، عادةً ما يكون المسؤول عن الشبكة أنت أو الشخص الذي أعدّ جهاز التوجيه. افحص صفحات إعدادات جهاز التوجيه، وجرّب شبكة Wi-Fi الأساسية فيه بدلًا من شبكة Wi-Fi للضيوف.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>في متجر، عادةً ما تكون نقطة اتصال الهاتف أسرع حل.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>لا يستطيع الموظفون تغيير هذه الشبكة؛ يستطيع ذلك المقر الرئيسي أو موفّر الخدمة له. أعطهم رقم المتجر واسم شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>في مدرسة أو جامعة، اتصل بمكتب خدمة تقنية المعلومات. كثيرًا ما تسمح شبكة الأعضاء (مثل eduroam) بأكثر مما تسمح به شبكة الضيوف.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>إذا كنت ضيفًا لدى شركة، فاسأل مضيفك أو الاستقبال: يمكنهم تمرير هذا إلى قسم تقنية المعلومات في الشركة، وكثيرًا ما تكون لديهم شبكة ضيوف أخرى لمثل هذه الحالات.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>في فندق أو مقهى أو قطار، عادةً ما تكون نقطة اتصال الهاتف أسرع حل.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>كثيرًا ما تكون لدى الاستقبال باقة Wi-Fi أخرى تسمح بـ VPN، ورقم هاتف الموفّر.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>على وحدة تحكم لاسلكية من Cisco، افحص قائمة الوصول قبل تسجيل الدخول في نهج الويب لشبكة WLAN هذه، وقائمة الوصول بعد تسجيل الدخول لدور العميل (ISE) أو الواجهة، ومهلة الجلسة.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>على Cisco Meraki، افحص Wireless، «Firewall &amp; traffic shaping» لهذا SSID (قواعد layer 3 وlayer 7)؛ وNetwork-wide، «Group policies» لهذا العميل؛ وWireless، «Splash page» (تسجيل الدخول، walled garden، المدة)؛ وشبكة VLAN لهذا SSID أو، في NAT mode، «Deny local LAN».</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>على Aruba، افحص قواعد الوصول للدور قبل تسجيل الدخول وبعده (السماح بـ UDP 500 و4500)، وقائمة المسموح به في ملف تعريف captive portal، والفاصل الزمني لإعادة المصادقة.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>على Ruckus، افحص نهج وصول الضيوف لشبكة WLAN هذه (الشبكات الفرعية المقيّدة، walled garden، grace period) ونُهُج التطبيقات التي ترفض VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>على UniFi، افحص وصول نقطة اتصال الضيوف قبل التفويض وبعده، وانتهاء صلاحيته، وقواعد حركة المرور لهذه الشبكة.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>على FortiGate، يحتاج النهج الذي يسمح بخروج مجموعة الضيوف هذه إلى الخدمتين IKE (UDP 500 و4500) وESP، ويجب ألا يحظر التحكم في التطبيقات لديه IPsec، ويجب أن تكون عناوين خوادم صفحة تسجيل الدخول في قائمة الاستثناء (exempt list) لبوابة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>على MikroTik، افحص IP، «Hotspot» (walled garden، مهلات ملف تعريف المستخدم) وسلسلة forward لجدار الحماية: السماح بـ UDP 500 و4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>على openNDS، افحص قواعد جدار الحماية للمستخدمين المصادَق عليهم، وwalled garden، ومهلة الجلسة في تكوينه.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>مفتاح Wi-Fi، حتى الشخصي (IPSK, EasyPSK)، ليس مفتاح VPN: فهو يُدخل هذا الكمبيوتر إلى الشبكة فقط ويحدد مجموعته فيها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>«%1» ليس مكانًا صالحًا. «fix789ctl check --help» يسرد الأماكن.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>ينسى Windows العناوين التي يتذكرها ويطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>تُنشأ نسخة من اتصال VPN بالمفتاح على الشكل الذي يقبله الخادم: من دون الأحرف غير المرئية. يبقى الاتصال القديم؛ استخدم النسخة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>يحصل اتصال VPN على الإعدادات التي تحتاج إليها VPN هذه. إذا كان متصلًا، فاقطعه أولًا.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>يُزال الإدخال التالف من دفتر الهاتف ويُحفظ بايت ببايت، حتى يمكن التراجع عن ذلك. ثم أعدّ الاتصال من جديد.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>تُنشأ نسخة من اتصال VPN بالمفتاح الذي تكتبه. يبقى الاتصال القديم؛ استخدم النسخة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>ينسى Windows اسم المستخدم وكلمة المرور المحفوظين ويطلبهما عند المحاولة التالية.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>يحصل جدار حماية Windows منا على قواعد تسمح بـ VPN ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>تم التغيير. ستبيّن محاولة الاتصال التالية ما إذا كان ذلك قد ساعد.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>بعض هذه التغييرات لحسابك وبعضها لهذا الكمبيوتر. أصلحها على حدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>تم التراجع، باستثناء التغييرات التي لا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>نوع اتصال VPN «%1»</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>طريقة مصادقة اتصال VPN «%1»</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>معلمات IPsec لاتصال VPN «%1»</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>معلمات Windows الافتراضية</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>معلماته الخاصة</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>إدخال اتصال VPN «%1» في دفتر الهاتف</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>اتصال VPN «%2»، نسخة من «%1» بالمفتاح الذي كُتب</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>الاسم وكلمة المرور المحفوظان مع اتصال VPN «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>منسي</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>جهاز الشبكة %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>ممكّن</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>أنشأه Windows من جديد</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>غير موجود أو لا يعمل</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>ما يتذكره Windows من أسماء وعناوين (ذاكرة DNS المؤقتة)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>مُفرَّغ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>القاعدة «%1» في جدار حماية Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>تسمح بخروج VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّرها شخص آخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>«%1» لا يُصلَح بقيمة في السجل (Registry) أو بنوع بدء تشغيل خدمة، لذا لا يوجد ما يُنشر.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>تعذّرت كتابة الملفات في «%1».</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>اذكر سببًا باستخدام --cause. «fix789ctl list --json» يسرد الأسباب.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>اختر تنسيقًا باستخدام --as: reg أو powershell أو intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>يتطلب هذا المفتاح المشترك مسبقًا الذي أُعطي لك، في الإدخال القياسي (--key-stdin). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>لا يمكن استخدام مجلد سجل التغييرات. لم يتغيّر شيء. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>كانت شهادة الخادم (%1) صالحة حتى %2. التاريخ الآن %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>شهادة الخادم (%1) صالحة فقط ابتداءً من %2. التاريخ الآن %3: أحدهما خاطئ.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>كانت الشهادة «%1» (%2) صالحة حتى %3. التاريخ الآن %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>الشهادة «%1» (%2) صالحة فقط ابتداءً من %3. التاريخ الآن %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>بحسب المصادر الأخرى شهادة هذا الكمبيوتر صالحة الآن؛ وبحسب ساعته ليست صالحة.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>يسجّل الاتصال الدخول بشهادة، والساعة تحدد ما إذا كانت الشهادة صالحة.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>بحسب المصادر الأخرى شهادة الخادم صالحة الآن؛ وبحسب ساعة هذا الكمبيوتر ليست صالحة.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>تتفق ساعة هذا الكمبيوتر مع مصادر الوقت الأخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>تعرض ساعة هذا الكمبيوتر %1؛ وتعرض مصادر أخرى %2 (كلاهما بتوقيت UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>لم يُحفظ تاريخ هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>تعذّرت قراءة الوقت على هذا الكمبيوتر أو على أجهزة كمبيوتر أخرى.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>لم يتوفر مصدر وقت موثوق.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>أنهى Windows تبادل المفاتيح لأنه تعذّر فحص ما إذا كانت شهادة قد أُبطلت (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>لم يقبل Windows شهادة الخادم (الخطأ %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>اسأل الشخص المسؤول عن VPN عما إذا كانت شهادة الخادم قد جُددت، واطلب شهادتها الجذر.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>القيمة ServerAuthCert موجودة في %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>يمكن استخدام هذه الشهادة بدلًا من ذلك: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>تم تكوين خادم VPN لاستخدام الشهادة %1، وهي ليست لدى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>تم تكوين خادم VPN لاستخدام شهادة DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>قيمة DoNotUpdateAuthCert هي 1: يبقى الإعداد حتى يغيّره مسؤول النظام.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>قيمة DoNotUpdateAuthCert ليست 1: قد يضبط DirectAccess تلك الشهادة مرة أخرى.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>تم تكوين خادم VPN لاستخدام شهادة موقّعة ذاتيًا (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>تم تكوين خادم VPN لاستخدام شهادة غير مناسبة (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>تم تكوين خادم VPN لاستخدام شهادة منتهية الصلاحية (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>تم تكوين خادم VPN على هذا الكمبيوتر لاستخدام %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>تعذّرت مقارنة الشهادة المكوّنة لخادم VPN بالشهادات الموجودة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>ليس لخادم VPN هذا إلا عناوين خاصة (private). إذا كان خلف جهاز توجيه (NAT)، فهو يحتاج أيضًا إلى AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>تعذّر تحديد ما إذا كان هذا الكمبيوتر نفسه خادم VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>هذا الكمبيوتر ليس خادم VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>تعذّرت قراءة بعض إعدادات خادم VPN على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>لم يتم تكوين خادم VPN على هذا الكمبيوتر لاستخدام شهادة بعينها.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>خادم VPN على هذا الكمبيوتر يستخدم الشهادة الصحيحة</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>لا يثق هذا الكمبيوتر بجذر شهادة الخادم (%1، صادرة عن %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>قد يرفض Windows سلسلة شهادة الخادم (%1، صادرة عن %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>لا يعرض Windows هذا لكل مستخدم. شغّل الفحص كمسؤول (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>يستخدم الخادم %1 لتسجيل الدخول، وهو ما لا يسمح به الاتصال.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>غير مدعوم هنا: لا يمكن إلا لـ Windows نفسه تجربة اتصاله الخاص.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>لا يوجد اتصال VPN يمكن لـ Windows تجربته. اذكر أحد الاتصالات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>لم تنتهِ محاولة الاتصال الخاصة بـ Windows في الوقت المناسب وأُلغيت.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>تم إيقاف محاولة الاتصال الخاصة بـ Windows.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>تعذّر بدء محاولة الاتصال الخاصة بـ Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>لا يحتوي الملف المحفوظ أبدًا على مفاتيح أو كلمات مرور أو أسماء أشخاص. تحل بدائل محل الخوادم والشبكات والاتصالات والعناوين.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>غير مُدرج، لأن هذه المعلومات لم تُطلب من هذا النظام أو ليست لديه: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>تم رفض الوصول: %1. لإدراج هذا، احفظ الكمبيوتر مرة أخرى كمسؤول.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>لا استجابة: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>لا يمكن لكمبيوتر محفوظ إجراء اتصال.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>يجرّب Windows اتصاله الخاص.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>يستجيب الخادم لتبادل مفاتيح بالإصدار 2.1، ويجب أن يعامله مثل 2.0. ولا يحصل التبادل نفسه بالإصدارين 1.0 و2.0 على أي استجابة على المنفذ نفسه.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>يمكن الوصول إلى الخادم لكنه لا يبدأ تبادل مفاتيح مع هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>لم يحصل هذا الكمبيوتر على عنوان من شبكة Wi-Fi «%1» (لديه %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>يفيد Windows بأن هذه الشبكة لا تصل إلى الإنترنت («محدود»). تبيّن الفحوص الأخرى ما إذا كان ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>يفيد Windows بأن هذا الكمبيوتر غير متصل بأي شبكة. تبيّن الفحوص الأخرى ما إذا كان ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>هذا الكمبيوتر على شبكة Wi-Fi «%1» التي لم توفّر بوابة، لذا لا يمكن الوصول إلى أي شيء خارج هذه الشبكة.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>هذا الكمبيوتر على شبكة Wi-Fi لم توفّر بوابة، لذا لا يمكن الوصول إلى أي شيء خارج هذه الشبكة.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>يُدار هذا الكمبيوتر بواسطة إدارة الأجهزة (MDM). من غير المعروف هل ستضبط إدارة الأجهزة القيمة الخاطئة مرة أخرى.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>خادم VPN على هذا الكمبيوتر مضبوط على شهادة أخرى. سيستخدمها بعد إعادة تشغيل خدمته «التوجيه والوصول عن بُعد».</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>لم تُجرَ محاولة ثانية بتجاوز عوامل تصفية هذا الكمبيوتر: لا يمكن إلا لمسؤول النظام إجراء محاولة كهذه.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>لم تُجرَ محاولة ثانية بتجاوز عوامل تصفية هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>يتصل Windows عندما تسمح عوامل تصفية هذا الكمبيوتر بمرور الخادم، ويفشل فيما عدا ذلك (الخطأ %1). عامل تصفية على هذا الكمبيوتر يوقف VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>يتطلب --permit الخيار --dial: فهو يحدد كيف يحاول Windows مرة ثانية.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>لا يمكن الجمع بين --all وعملية تشغيل أو --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>يستخدم Windows اسم المستخدم وكلمة المرور اللذين كتبتهما بدلًا من المحفوظين.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>جدار حماية Windows في شبكات المجال</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>جدار حماية Windows في الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>جدار حماية Windows في الشبكات العامة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>في «جدار حماية Windows Defender مع أمان متقدم»، ابحث عن قواعد أمان الاتصال وعن القواعد الصادرة التي تحظر حركة المرور. عطّلها واحدة واحدة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>الرسائل المرسلة إلى UDP %1 لدى %2: %3. جاءت الاستجابة لها من %4 بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin و--password-stdin مخصصان لاتصالات VPN فقط، مع --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>يتطلب --firewall-off الخيارين --dial و--permit: ولا يُستخدم إلا إذا لم يساعدا.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>أُغلق الاتصال بالخادم قبل اكتمال تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>أنهى الخادم الاتصال قبل اكتمال تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>جهاز Windows لـ L2TP قيد الاستخدام أو غير معدّ (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>غير مسموح للحساب بتسجيل الدخول في هذا الوقت من اليوم (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>الحساب معطّل (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>انتهت صلاحية كلمة مرور الحساب (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>ليس للحساب إذن بالاتصال عن بُعد (الخطأ %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>أبلغ جهاز الاتصال عن خلل (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>رفض الخادم اسم المستخدم أو كلمة المرور (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>انتهت صلاحية الحساب (الخطأ %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>تعذّر بدء خدمة Windows «إدارة اتصال الوصول عن بُعد» (الخطأ %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>تعذّر الاتفاق على بروتوكول شبكة بعد تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>انتهى الاتصال أثناء تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>لم يعيّن الخادم عنوانًا (الخطأ %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>لا يمكن لهذا الكمبيوتر التشفير بالقوة التي يتطلبها الاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>لا يمكن للخادم التشفير بالقوة التي يتطلبها الاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>لم يعثر Windows على شهادة لهذا الكمبيوتر (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>تعذّر على Windows إعداد حماية البيانات (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>يتعذر الوصول إلى عنوان الخادم (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>لم يعثر Windows على شهادة صالحة لهذا الكمبيوتر (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>لم يتمكن Windows والخادم من الاتفاق على حماية البيانات (الخطأ %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>فشل تبادل المفاتيح، ولا يذكر Windows سببًا (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>رفض الخادم شهادة هذا الكمبيوتر (الخطأ %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>فشل تبادل المفاتيح (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>لم يعثر Windows على شهادة لتسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>جرّب Windows كل أنواع الأنفاق وفشلت كلها (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>لم يستجب الخادم، والسبب على الأرجح شهادته (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>لم يستجب الخادم، والسبب على الأرجح المفتاح (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>لا يسمح نهج الخادم بطريقة تسجيل الدخول هذه (الخطأ %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>خدمة Windows «وحدات مفاتيح IKE وAuthIP لـ IPsec» أو «محرك التصفية الأساسي» لا تعمل (الخطأ %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>خدمة Windows «إدارة اتصال الوصول عن بُعد» لا تعمل (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>شهادة الخادم صادرة باسم مختلف (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>تعذّر تحليل اسم الخادم إلى عنوان (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>رفض الخادم بروتوكول تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>يتعذر الوصول إلى دليل المستخدمين للخادم (الخطأ %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>الحساب مقفل (الخطأ %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>لم يحصل قبول متبادل بين الطرفين للمفتاح أو الشهادة (الخطأ %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>لا تحاول مرة أخرى الآن: تقفل خوادم كثيرة الحساب بعد بضع محاولات مرفوضة. اطلب من الشخص المسؤول عن VPN فحص الحساب، واسأل عما إذا كان مستخدمون آخرون يواجهون المشكلة نفسها.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>أعد تشغيل هذا الكمبيوتر، ودع Windows يجرّب اتصاله مرة أخرى.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>تحقق مما إذا كانت صفحة ويب تُفتح، وقارن اسم الخادم بالاسم الذي أُعطي لك، ودع Windows يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>أدخل هنا أيضًا اسم المستخدم وكلمة المرور، حتى يبيّن تسجيل الدخول الخاص بنا ما يقوله الخادم.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>اكتب المفتاح مرة أخرى في اتصال Windows وجرّبه. إذا لم يساعد ذلك، فاقطع VPN على أجهزة الكمبيوتر الأخرى هنا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>أدخل المفتاح المشترك مسبقًا هنا، حتى يستمر تفاوضنا الخاص إلى النهاية، ودع Windows يجرّب اتصاله مرة أخرى.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>أوقف WSL («wsl --shutdown»)، ودع Windows يجرّب اتصاله مرة أخرى.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>أعد تشغيل هذا الكمبيوتر، وافحص «WAN Miniport (L2TP)» في إدارة الأجهزة، ودع Windows يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>الاسم المستخدم للاتصال: «%1».</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>يقبل الخادم اسم المستخدم وكلمة المرور اللذين كتبتهما، لذا فالمحفوظ لدى Windows مختلف عنهما.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>لقد عمل IPsec في آخر محاولة لـ Windows؛ وفشلت المحاولة عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>لم يتجاوز Windows جهازه الخاص: لم يصل شيء إلى الخادم، لذا لا يدل هذا على شيء بشأن المفتاح أو اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>الخطأ %1 لا يتوافق مع اتصال يستخدم مفتاحًا مشتركًا مسبقًا: فهو يخص الاتصالات التي تستخدم شهادة.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>الخطأ %1 لا يتوافق مع اتصال يستخدم شهادة: فهو يخص الاتصالات التي تستخدم مفتاحًا مشتركًا مسبقًا.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>تستجيب خدمة L2TP للخادم، لكن PPP داخلها لا يستجيب.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور مرة أخرى ببطء. إذا رُفضا مرة أخرى فتوقف، لأن الحسابات تُقفل، واطلب من الشخص المسؤول عن VPN فحص الحساب.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>لا شيء محفوظ للاتصال «%1»، لذا يعرض Windows على الخادم بيانات تسجيل دخولك إلى Windows، لكن %2 يمنع ذلك لـ MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>رفض الخادم تسجيل الدخول (الخطأ 691)، لذا فإن IPsec قد عمل.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>لم تحصل رسالة أكبر من حزمة واحدة على استجابة، والاتصال الذي يستخدم شهادة يرسل مثل هذه الرسائل.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>الخدمة «وحدات مفاتيح IKE وAuthIP لـ IPsec» تعمل لكنها لا تستخدم UDP 500 ولا UDP 4500، لذا لا تصل إليها أي استجابة.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>لا يوجد اتصال VPN على هذا الكمبيوتر، ولم يُذكر خادم.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>رفض الخادم تسجيل الدخول عدة مرات. تقفل خوادم كثيرة الحساب بعد بضع محاولات مرفوضة: لا تحاول مرة أخرى قبل أن تعرف السبب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>شهادة الخادم صادرة باسم «%1»، لكن الاسم المستخدم للاتصال هو «%2».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عن الأسماء التي تحتوي عليها شهادته.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>قلت إن أشخاصًا آخرين يستطيعون الاتصال الآن.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>قلت إن أشخاصًا آخرين يستطيعون الاتصال من مكان آخر الآن.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>قلت إن كمبيوتر Windows آخر في هذا المكان متصل.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>قلت إنه لا يوجد كمبيوتر Windows آخر متصل في هذا المكان.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>توقفت الخدمة «%1» عن الاستجابة.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>يتشارك WSL شبكة Windows (وضع mirrored)، وهذا يمنع Windows من الاتصال بـ VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>أوقف WSL باستخدام «wsl --shutdown» وجرّب VPN مرة أخرى. إذا عملت عندئذ، فاضبط «networkingMode=nat» في الملف «.wslconfig» في مجلد المستخدم لديك.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>اسمح بـ L2TP/IPsec (UDP 500 و4500 و1701) في ذلك البرنامج، أو اسأل الشخص المسؤول عنه. لا حاجة إلى إيقاف الحماية كليًا.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>ليس على الخادم اتصال L2TP/IPsec معدّ لعملاء مثل هذا.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما إذا كان اتصال L2TP/IPsec بمفتاح مشترك مسبقًا معدًّا ومحمّلًا لعملاء من أي عنوان، IPv4 وIPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>لا يقبل الخادم L2TP: منافذ L2TP لديه غير ممكّنة.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح بـ L2TP. لا يقبل Windows Server 2025 المثبّت حديثًا أي اتصال L2TP حتى تُعدّ منافذ L2TP لديه.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>يُرجى السماح بـ L2TP على %1: وحدة تحكم «التوجيه والوصول عن بُعد» (Routing and Remote Access), Ports, Properties, WAN Miniport (L2TP), Configure، «Remote access connections (inbound only)»، وضبط عدد المنافذ على أكثر من 0؛ ثم إعادة تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>شهادة الخادم صادرة باسم مختلف عن الاسم المستخدم للاتصال.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>في اتصال VPN، أدخل للخادم أحد الأسماء الموجودة في شهادته. إذا لم يُشر أي من هذه الأسماء إلى الخادم، فاطلب من الشخص المسؤول عنه شهادة بالاسم المستخدم للاتصال.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>لا تحتوي شهادة %1 على الاسم المستخدم للاتصال، لذا يرفضها Windows (الخطأ 835). يُرجى إخبارنا بالاسم الذي يجب الاتصال به، أو إصدار شهادة بهذا الاسم بين أسماء DNS فيها.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>لا يستطيع الخادم نفسه إعداد حماية البيانات (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN فحص سجله: كثيرًا ما تفتقر نواته أو حاويته إلى ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 يقبل المفتاح لكنه لا يستجيب للوضع السريع. يُرجى البحث في سجله عن أخطائه هو («Add SA»، «errno»، «no such file»): قد تفتقر النواة أو الحاوية إلى ESP أو af_key أو XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>لا يستطيع الخادم خدمة عدة أجهزة كمبيوتر Windows خلف جهاز توجيه واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>اقطع VPN على أجهزة كمبيوتر Windows الأخرى في هذا المكان وحاول مرة أخرى. إذا ساعد ذلك، فاطلب من الشخص المسؤول عن خادم VPN جعله يميّز بين العملاء خلف عنوان واحد.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN فحص سجل خدمة PPP لديه (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>تستجيب خدمة L2TP لدى %1، لكن لا شيء يستجيب لـ PPP داخلها. يُرجى التحقق مما إذا كان pppd يبدأ (سجله، وخياراته، ووحدتا النواة ppp_generic وl2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>الحساب مقفل.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>لا تحاول مرة أخرى الآن. اطلب من الشخص المسؤول عن VPN إلغاء قفل الحساب، واكتشف أي جهاز يسجّل الدخول بكلمة مرور قديمة.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>غير مسموح للحساب باستخدام VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>اسأل الشخص المسؤول عن VPN عما إذا كان يجوز للحساب استخدامها (المجموعة، إذن الاتصال عن بُعد، الساعات)، وعما إذا كان الحساب أو كلمة مروره قد انتهت صلاحيتهما.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>لا يقبل دليل المستخدمين للخادم بروتوكول تسجيل الدخول MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>اسأل الشخص المسؤول عن VPN عما إذا كان مستخدمون آخرون يواجهون المشكلة نفسها، وعما إذا كانت حماية دليل المستخدمين قد شُددت مؤخرًا (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 يرفض تسجيل دخول بـ MS-CHAPv2 (الخطأ 691). يُرجى التحقق مما إذا كان دليل المستخدمين يقبله: تعطيل NTLMv1 (LmCompatibilityLevel 5، «Restrict NTLM») أو المجموعة Protected Users أو دليل من دون MS-CHAPv2 (LDAP, Kerberos) يرفضه أيًا كانت كلمة المرور.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>لم يعد Windows يمرر إلى VPN بيانات تسجيل دخولك إلى Windows (NTLMv1 محظور).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور لـ VPN بدلًا من استخدام بيانات تسجيل دخولك إلى Windows، أو اطلب من الشخص المسؤول عن VPN تسجيل دخول بشهادة.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>تحتمل الدلائل أسبابًا أخرى غير المذكورة هنا.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>هل كمبيوتر Windows آخر في هذا المكان متصل بـ VPN هذه الآن؟</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>هل يستطيع أي شخص في مكان آخر الاتصال بـ VPN هذه الآن؟</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>هل عملت VPN هذه على هذه الشبكة من قبل؟</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>هل تم تغيير خادم VPN أو ترقيته مؤخرًا؟</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>حتى يُدخَل المفتاح المشترك مسبقًا هنا</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>حتى يُدخَل اسم المستخدم وكلمة المرور هنا</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>السبب شيء آخر.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>تحقق في خصائص اتصال VPN ضمن «الأمان» مما إذا كان يستخدم مفتاحًا مشتركًا مسبقًا أم شهادة، ومما إذا كان هو الاتصال الذي جُرّب.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>افحص قواعد أمان الاتصال لهذا الكمبيوتر (wf.msc) والتشفير الذي يطلبه اتصال VPN، ودع Windows يجرّب اتصاله مرة أخرى.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>لم تصل أي استجابة على UDP 500. وعلى UDP 4500 يستجيب الخادم لـ IKEv2 ولا يستجيب لـ IKEv1، الذي لا تقبله خوادم كثيرة إلا على UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>الخادم هو Windows Server. وهو يستجيب لـ IKEv2 لكن ليس لـ IKEv1 الذي يحتاج إليه لـ L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>على هذه الشبكة («%2») لم يستجب الخادم في البداية ثم استجاب بعد بضع دقائق. عدد مرات حدوث ذلك: %1. آخر مدة حتى الاستجابة بالدقائق: %3.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>قبل %1 من الدقائق لم يستجب الخادم على هذه الشبكة. إذا حدث ذلك في كل مرة بعد الانضمام إليها، فالشبكة تمنح الوصول متأخرًا.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>تم الاتصال بالخادم مرة أخرى على مدى بضع ثوانٍ من عدة منافذ مصدر: استجاب على %1 منها ولم يستجب أبدًا على %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>تم الاتصال بالخادم مرة أخرى على مدى بضع ثوانٍ: لم يستجب لفترة على أي من منافذ المصدر لدينا، مع أنه استجاب قبلها وبعدها.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>يمر بعض ما يُرسَل إلى الخادم، ولا يمر بعضه.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>ما أُرسل إلى UDP %1 لدى المجيب وصل ببايتات أخرى؛ وما أُرسل إلى منفذ آخر وصل كما أُرسل.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>ما أُرسل إلى UDP %1 لدى المجيب وصل من منفذ مصدر آخر؛ وما أُرسل إلى منفذ آخر وصل من منفذ المصدر الذي أُرسل منه.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>يغيّر جهاز التوجيه حزم تبادل المفاتيح.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>يرى الإنترنت هذا الكمبيوتر بالعنوان %1، وهو عنوان الخادم نفسه.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>من هنا لا يستجيب الخادم على UDP 500 ولا على UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>هذا الكمبيوتر داخل الشبكة التي تؤدي إليها VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>حتى تجرّب من خارج هذه الشبكة</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>حتى يتوقف جهاز التوجيه عن التدخل في IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>تصل الرسائل الكبيرة إلى المجيب إذا أُرسل جزؤها الثاني أولًا، وتضيع بالترتيب المعتاد.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>تستجيب كل عناوين اسم الخادم: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>يستجيب الخادم عبر IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>لم يستجب عنوان الخادم %1 على UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>في الوقت نفسه استجاب عنوان آخر من عناوين الاسم نفسه: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>يمكن الوصول إلى الخادم عبر IPv4، لكن ليس عبر IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>يستجيب الخادم عبر IPv4، لكن ليس عبر IPv6 الذي يجرّبه Windows أولًا.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>اسأل الشخص المسؤول عن خادم VPN عما إذا كان يستجيب عبر IPv6. إذا كان يستجيب، فإن IPv6 لا يعمل على هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>لاسم الخادم عدة عناوين، وأحدها لا يستجيب: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>أحد عناوين اسم الخادم لا يستجيب، لكن عنوانًا آخر يستجيب: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>يستجيب الخادم للوضع العدواني (aggressive mode)، لكن ليس للوضع الأساسي الذي يستخدمه Windows.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>استجاب الخادم للرسالة الأولى من الوضع العدواني (aggressive mode): %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>تم قبول المفتاح نفسه مرمّزًا بصفحة ترميز ANSI.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>حصل المفتاح بصيغة أخرى على الاستجابة نفسها.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>يحتوي المفتاح على حروف خارج ASCII البسيط ترمّزها الأنظمة بطرق مختلفة. يقبله الخادم بالترميز القديم (صفحة ترميز ANSI)، وليس بـ UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>المصادقة، المفتاح بصفحة ترميز ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>جُرّب المفتاح بصفحة ترميز ANSI بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>الوضع العدواني (aggressive mode)، للمقارنة</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>عرض هذا الكمبيوتر ما يعرضه Windows مع «يتطلب التشفير»: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>عرض هذا الكمبيوتر ما يعرضه Windows على الأرجح مع «تشفير بأقصى قوة»: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>عرض هذا الكمبيوتر ما يعرضه Windows على الأرجح مع «تشفير اختياري»: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>يقبل الخادم هذا بدلًا من ذلك: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>يقبل الخادم AES-128 للبيانات (الوضع السريع)، لكن ليس ما يعرضه Windows على الأرجح مع «تشفير بأقصى قوة».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح أيضًا بـ AES-128 و3DES مع SHA-1 لـ ESP (strongSwan, libreswan: «esp=aes128-sha1,aes256-sha1,3des-sha1»)، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>ينقص خادم VPN هذا تحديث يسد ثغرة أمنية في التوجيه والوصول عن بُعد (%1). ثبّت التحديث التراكمي الحالي.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>قالت Microsoft عن التحديث %1، الموجود على هذا الكمبيوتر، إن اتصالات VPN قد تفشل، لكنها لم تقل أيها. يصلح ذلك %2 أو أي تحديث لاحق.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>في يناير 2022 عطّل تحديث L2TP/IPsec على هذا الإصدار من Windows. يصلح ذلك %1 أو أي تحديث لاحق.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>هذا الإصدار من Windows (%1) يعطّل L2TP/IPsec مع خوادم من صانعين آخرين، لكن هذا الخادم هو Windows Server. يصلح ذلك %2 أو أي تحديث لاحق.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>اطلب من الشخص المسؤول عن خادم VPN السماح بـ ESP مع AES-128 وSHA-1 في وضع النقل، من دون PFS، لمنفذ UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>«%1» ليس إعداد تشفير. اختر require أو maximum أو optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>للبيانات (الوضع السريع)، يقبل الخادم %1، وهو ما قد لا يعرضه Windows، لكنه لا يقبل ما يُعرف أن Windows يعرضه.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>يشغّل الخادم strongSwan، الموجود في عدة منتجات.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>يرسل الخادم معرّف الصانع (vendor id) لـ %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>ما شوهد من الخادم يتوافق مع عدة منتجات.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>يرسل الخادم معرّف الصانع (vendor id) لـ %1، وهو غير موجود في جدول الخوادم.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>لا شيء مما شوهد من الخادم يذكر منتجه.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>يرسل الخادم معرّفات الصانع (vendor id) الستة لـ SoftEther VPN، بترتيبها.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>تسمّي خدمة L2TP لديه نفسها «%1».</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>قلت إن الخادم هو %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>قلت إن الخادم هو %1، لكن استجاباته تتوافق مع منتج آخر.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>في السجل أسطر بصيغة لا يكتبه إلا منتج واحد.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>في السجل أسطر لخدمة موجودة في عدة منتجات.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>موثّق من صانعه</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>مقروء في شفرته المصدرية</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>أبلغ عنه مستخدمون</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>لم يُعثر على مصدر</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>ليس للمنتج جزء كهذا</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>ما يجب ضبطه: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>ما يحتاج إليه Windows: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>السطر في ذلك السجل: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>هذا %1، للإصدار: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>أدخل المفتاح المشترك مسبقًا مرة أخرى وأعد تشغيل الخدمة RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>المفتاح نفسه على الجانبين، في الوضع الأساسي، للنظراء من أي عنوان.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 والأحدث؛ حتى 2008 يُسمى المربع «Allow custom IPsec policy for L2TP connection»</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>ينشئ RRAS النهج بنفسه؛ PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>تراجع عن نهج IPsec المخصص: Set-VpnServerConfiguration -RevertToDefault. ثم أعد تشغيل الخدمة RemoteAccess. أعد تشغيلها أيضًا كلما أعيد تشغيل «عامل نهج IPsec»، لأن ذلك يحذف النهج.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>واحد من: AES-256, SHA-1, ECP-384؛ AES-128, SHA-1, ECP-256؛ AES-256, SHA-1, MODP-2048؛ 3DES, SHA-1, MODP-2048؛ 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>مقالة KB 248750 تخص Windows 2000 و2003؛ والحدث يخص Windows Server 2008 والأحدث؛ وأوامر cmdlet تخص Windows Server 2012 R2 والأحدث</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>اضبط القيمة على 2 على الخادم وعلى كل عميل، وأعد تشغيل كليهما؛ أو أعطِ الخادم عنوانًا عامًا.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 وإعادة تشغيل على كل عميل Windows، أو عنوان عام للخادم.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista وWindows Server 2008 والأحدث</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>إعادة توجيه المنافذ في جهاز التوجيه أمام الخادم</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى الخادم، أو أعطه عنوانًا عامًا، وهو ما توصي به Microsoft.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>إعادة توجيه UDP 500 وUDP 4500 إلى الخادم؛ وينتقل UDP 1701 داخل IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 والأحدث</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>تراجع عن نهج IPsec المخصص: Set-VpnServerConfiguration -RevertToDefault. ثم أعد تشغيل الخدمة RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP مع AES-128 أو 3DES وSHA-1، وضع النقل، من دون PFS، UDP 1701. الخادم الذي لا يقبل إلا AES-256 أو SHA-2 أو GCM قد يفشل.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>حدد المربع «Remote access connections (inbound only)»، واضبط «Maximum ports» على أكثر من 0 (القيمة الافتراضية 128)، ثم All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>خدمة لبروتوكول L2TP تستجيب على UDP 1701 داخل IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server، كل الإصدارات المدعومة</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>خصائص الاتصال عن بُعد للحساب؛ ومع RADIUS نُهُج الشبكة لـ NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>اضبط كلمة المرور مرة أخرى؛ واسمح للحساب بالاتصال (Dial-in، أو نهج الشبكة).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>اسم وكلمة مرور تقبلهما قائمة الخادم نفسه أو دليل المستخدمين لديه عبر PAP أو MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 والأحدث</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>وسّع المجموعة الثابتة، أو تحقق من أن خادم DHCP يمكن الوصول إليه ولديه عناوين متبقية.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>عنوان واحد متاح لكل عميل.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>اسمح بالطريقة التي يستخدمها الاتصال.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>واحد من PAP وCHAP وMS-CHAPv2، هو نفسه الموجود في خصائص الاتصال.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>حدد المربع «Remote access connections (inbound only)»، واضبط «Maximum ports» على أكثر من 0، ثم All Tasks &gt; Restart. لا يقبل تثبيت جديد لـ Windows Server 2025 بروتوكول L2TP حتى ذلك الحين؛ أما الخادم الذي رُقّي من إصدار سابق فيحتفظ بما كان لديه.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>خادم RADIUS (NPS) الذي يسأله الخادم</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>تحقق من أن خادم RADIUS يستجيب.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>استجابة من دليل المستخدمين خلال الوقت الذي ينتظره الخادم.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>قارن السر بسر العميل. يجب ألا يبدأ بحرف خاص أو ينتهي به.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>كما هو موثّق في 2024 وما بعده؛ وسطر السجل من MX 15.12 والأحدث</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>كما هو موثّق في 2024 وما بعده</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>ليس في لوحة معلومات Meraki: يضبط دعم Meraki تشفير client VPN</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>اطلب من دعم Meraki إعادته إلى 3DES وSHA-1 وDiffie-Hellman group 2، التي يعرضها Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>جهاز التوجيه أو المودم أمام MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>أعطِ MX عنوانًا عامًا، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>جهاز التوجيه أو المودم أمام MX؛ على MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status يعرض العنوان الخاص (private) للوصلة الصاعدة (uplink)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى العنوان الخاص (private) للوصلة الصاعدة (uplink) في MX. التقاط للحزم على WAN لديه يبيّن ما إذا كانت تصل.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>التقاط الحزم على WAN لـ MX (UDP 500 و4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>اطلب من دعم Meraki السماح بـ 3DES أو AES-128 مع SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>اضبطه على Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management؛ ومع RADIUS أو Active Directory على ذلك الخادم</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>اضبط كلمة المرور مرة أخرى، واضبط «Authorized» على yes. الاسم هو عنوان البريد الإلكتروني مع Meraki Cloud Authentication. يجب أن يسمح خادم RADIUS بـ PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>سجل خادم RADIUS أو Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>كلمة مرور غير مشفّرة (PAP)، وهي تنتقل داخل IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>اختر شبكة فرعية أكبر غير مستخدمة في مكان آخر.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>اضبطه على yes لهذا المستخدم.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>حساب يجوز له استخدام VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout؛ وعلى خادم RADIUS مهلته الخاصة</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>ارفع كليهما. تنصح Meraki بـ 300 ثانية على الخادم مع Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>تأكيد خلال الوقت الذي ينتظره الخادم ودليل المستخدمين.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: خصائص الاتصال &gt; الأمان؛ RADIUS: نهج الشبكة لـ NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>اسمح بـ «كلمة مرور غير مشفّرة (PAP)» في كليهما.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>سجل خادم RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; خادم L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>انسخ المفتاح إلى العميل مرة أخرى.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; خادم L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>لا يوفر UniFi اختيار تشفيرات مفردة. شغّل Weak Ciphers، وهو يسمح بالأقدم أيضًا، وحدّث البوابة.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>بوابات UniFi، كما هو موثّق في 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>جهاز التوجيه أمام بوابة UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>أعطِ البوابة عنوانًا عامًا، وهو ما توصي به Ubiquiti، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى البوابة. العنوان العام للبوابة أفضل: تحذّر Ubiquiti من مشكلات خلف NAT حتى مع إعادة توجيه المنافذ.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>مكّن خادم L2TP أو أنشئه.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; خادم L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>اضبط كلمة مرور المستخدم مرة أخرى. على Windows اسمح بـ MS-CHAP v2 للاتصال: UniFi يتطلبه.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; خادم L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>اختر شبكة فرعية أكبر؛ فـ UniFi ينشئ /24 افتراضيًا.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: خصائص الاتصال &gt; الأمان</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>اسمح هناك بـ «Microsoft CHAP الإصدار 2 (MS-CHAP v2)».</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>السماح بـ MS-CHAP v2 في خصائص اتصال Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>أدخل السر مرة أخرى.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>اضبط hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 في ملف التعريف «default» الذي يستخدمه خادم L2TP.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>جهاز التوجيه أمام هذا الجهاز</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>أعطِ جهاز التوجيه هذا عنوانًا عامًا، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>جهاز التوجيه أمام هذا الجهاز؛ وعلى جهاز التوجيه هذا: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>اسمح بدخول UDP 500 وUDP 4500، وأعد توجيه كليهما.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>اضبط auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none في المقترح «default» الذي يستخدمه خادم L2TP.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>اضبط enabled=yes، واسمح بدخول UDP 1701 بعد IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) بالموضوع l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>خدمة لبروتوكول L2TP تستجيب على UDP 1701 داخل IPsec. يقول السطر إن L2TP من عميل قد وصل.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password؛ ومع RADIUS على ذلك الخادم</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>اضبط كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) بالموضوعين l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>وسّع المجموعة.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>أضف mschap2، أو البروتوكول الذي يستخدمه العميل.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>اضبط caller-id-type=number حيث يتشارك عدة عملاء عنوانًا عامًا واحدًا.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>خادم يميّز بين عميلين خلف عنوان عام واحد.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>استخدم النظير الذي ينشئه خادم L2TP (exchange-mode=main-l2tp)، أو اضبط exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>الوضع الأساسي لـ IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>أدخل السر المشترك (shared secret) مرة أخرى، وتحقق من أن WAN GroupVPN ممكّن.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>اضبط Group 14 وAES-256 وSHA1، أو Group 2 و3DES وSHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>جهاز التوجيه أمام الخادم</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>أعطِ الخادم عنوانًا عامًا، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 والأحدث</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced)؛ جهاز التوجيه أمام SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>حدد المربع، وأعد توجيه UDP 500 وUDP 4500 إلى SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>السجل، الفئة VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>اضبط Protocol ESP وEncryption AES-128 أو 3DES وAuthentication SHA1، وألغِ تحديد «Enable Perfect Forward Secrecy».</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>السجل، الفئة VPN &gt; VPN IKE (الحدث 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP مع AES-128 أو 3DES وSHA-1، وضع النقل، من دون PFS، UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>مكّنه، ثم اختر Configure وأعطه عناوين ومجموعة مستخدمين.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users؛ المستخدمون المحليون، أو خادم RADIUS أو LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>اضبط كلمة المرور مرة أخرى، وضع المستخدم في تلك المجموعة.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>لم يذكره المصدر</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>السجل، الفئة VPN &gt; L2TP Server (الأحداث 311، 312، 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>وسّع النطاق من Start IP إلى End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>أضف البروتوكول الذي يستخدمه العميل إلى البروتوكولات المحددة.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>مجموعات المستخدم ووصول VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>اسمح للمستخدم بالوصول.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>السجل، الفئة Users &gt; Authentication Access (الحدث 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>خادم RADIUS أو LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>تحقق من أنه يستجيب.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>السجل، الفئة Users &gt; Radius Authentication (الحدثان 244، 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; النفق؛ config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>أدخل المفتاح المشترك مسبقًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>اضبط proposal aes256-sha1 3des-sha1 وdhgrp 14 2. من التركيبات التي يضبطها المعالج لا يعرض Windows إلا 3des-sha1 مع dhgrp 2: من دون هذه التركيبة لا يمكن لـ Windows الاتصال.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista والأحدث كعميل</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>جهاز التوجيه أمام FortiGate؛ diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>إعادة توجيه UDP 500 وUDP 4500 إلى FortiGate. النفق الذي يمر عبر NAT لا يعرض «none».</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>اضبط proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>اضبط status enable؛ ويعرض «diagnose vpn l2tp status» ما يعمل.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>ضع المستخدم في تلك المجموعة واضبط كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip؛ في المعالج: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>وسّع النطاق من sip إلى eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>اضبط net-device enable: وإلا فلا يمكن إلا لعميل واحد خلف NAT نفسه الاتصال.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>أدخل المفتاح مرة أخرى في DefaultRAGroup: لا يمكن للعملاء الذين لديهم مفتاح مشترك مسبقًا ذكر مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>أضف نهجًا فيه pre-share وaes-256 وsha وgroup 14، أو 3des وsha وgroup 2؛ و«crypto ikev1 enable» على الواجهة الخارجية.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal؛ جهاز التوجيه أمام ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>اضبط «crypto isakmp nat-traversal 20»، وأعد توجيه UDP 500 وUDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>أضف إلى الخريطة الديناميكية transform set esp-aes esp-sha-hmac (أو esp-3des esp-sha-hmac) مع «mode transport»؛ ومدد صلاحية لا تقل عن 300 ثانية.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>أضف l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>اضبط كلمة المرور مرة أخرى. يدعم LOCAL وRADIUS بروتوكول MS-CHAP؛ ولا يدعم LDAP وNT وKerberos إلا PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>وسّع المجموعة؛ وارفع vpn-simultaneous-logins في نهج المجموعة.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>اضبط البروتوكول الذي يستخدمه العميل ويدعمه خادم AAA.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>مكّن IKEv1 على الواجهة الخارجية: لا يعمل L2TP عبر IPsec مع IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>أدخل المفتاح مرة أخرى، للنظراء من أي عنوان.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>أضف نهجًا فيه pre-share وaes 256 وsha وgroup 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>أضف إلى الخريطة الديناميكية transform set esp-aes esp-sha-hmac مع «mode transport»، من دون «set pfs».</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>اضبطها؛ ويسرد «show vpdn tunnel» ما وصل.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>اضبط كلمة المرور مرة أخرى في القائمة التي يذكرها «ppp authentication» للقالب virtual template.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>اضبط «ppp authentication ms-chap-v2»، أو البروتوكول الذي يستخدمه العميل.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>اضبط المفتاح مرة أخرى. يجب أن يكون Identifier الخاص به «allusers».</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 لـ Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>اضبط AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>جهاز التوجيه أمام pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>أعطِ pfSense عنوانًا عامًا، أو اضبط قيمة السجل (Registry) على كل عميل Windows. يحذّر الدليل من أن عملاء Windows خلف NAT سيفشلون على الأرجح ويشير إلى IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal؛ جهاز التوجيه أمام pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>اضبط NAT Traversal على Auto، وأعد توجيه UDP 500 وUDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 لـ Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>اضبط Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>مكّنه على WAN، وأضف في علامة التبويب IPsec قاعدة تسمح بمرور UDP 1701 إلى عنوان WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 والأحدث</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users؛ ومع RADIUS على ذلك الخادم</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>ارفع عدد المستخدمين والنطاق.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>اختر البروتوكول نفسه المحدد في خصائص اتصال Windows (يستخدم الدليل CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>استخدم المرحلة 1 للأجهزة المحمولة مع المفتاح لـ «allusers».</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>خادم يقبل عنوان IPv4 للعميل نفسه، وكثيرًا ما يكون عنوانًا خاصًا (private)، هويةً له.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ في مجلد الخادم (لا يذكر أي سطر المفتاح: يقول السجل إن العميل يُحذف بعد 10 ثوانٍ من IKE SA الخاص به، الذي لم يُنشأ قط)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>لا يوجد إعداد: لا يمكن اختيار تشفيرات IPsec</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>حدّث الخادم: فالإصدار الحالي منه يقبل AES-256 مع SHA-1 وMODP-2048، وهو ما يعرضه Windows.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ في مجلد الخادم</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى الخادم.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>إعادة توجيه UDP 500 وUDP 4500 إلى الخادم. يظهر السطر بمجرد وصول عميل على UDP 4500؛ ومن دونه لم يصل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>حدّث الخادم.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>حدد المربع.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>خدمة لبروتوكول L2TP تستجيب على UDP 1701 داخل IPsec. يوجد السطر في سجل خدمة تعمل.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>اضبط كلمة المرور مرة أخرى. قد يحتاج الاسم إلى المركز الظاهري بعده: user@hub؛ ويظهر المركز الظاهري المحدد افتراضيًا في VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ للمركز الظاهري</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>وسّع نطاق خادم DHCP الظاهري، أو افحص خادم DHCP في شبكة المركز الظاهري.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>اسمح بالوصول في نهج الأمان للمستخدم أو للمجموعة.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>لا يوجد إعداد: يقبل الخادم PAP وMS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>اسمح بـ PAP أو MS-CHAPv2 على العميل.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>أدخل المفتاح مرة أخرى ثم Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>حدّث DSM وحزمة VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>جهاز التوجيه أمام NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>يكون NAS خلف NAT دائمًا تقريبًا: اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>جهاز التوجيه أمام NAS؛ Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>أعد توجيه UDP 500 وUDP 4500 إلى NAS واسمح بكليهما في جدار الحماية لديه. لا حاجة إلى إعادة توجيه UDP 1701.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>اتركه متوقفًا لـ Windows. لا يوجد إعداد آخر لذلك: حدّث DSM وحزمة VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>حدد المربع، واسمح بـ UDP 1701 في جدار الحماية لـ NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>اضبط كلمة مرور حساب DSM مرة أخرى، وحدد له L2TP/IPSec ضمن Privilege، واستخدم MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>ارفع الحدين الأقصيين كليهما.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key؛ أو في ملف التعريف: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>أدخل المفتاح مرة أخرى واضغط OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>اسمح هناك بـ High (ESP): فـ Medium هو AH، وWindows لا يعرضه.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service، وعلامة التبويب فيه Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>حدده لـ WAN الذي يصل إليه العملاء. في ملف تعريف المستخدم اضبط «L2TP with IPsec Policy» على Must أو Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>مكّن الحساب واضبط كلمة مروره مرة أخرى، بما لا يزيد على 19 حرفًا.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>اختر شبكة فرعية في مجموعة DHCP لديها عناوين متبقية.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>قارن السر بسر العميل، وتحقق من أن معرّفاته تطابق نظيرًا من أي عنوان؛ ثم شغّل «swanctl --load-creds» أو «ipsec rereadsecrets».</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (مع ipsec.conf: strongswan-starter)؛ swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>أضف aes256-sha1-modp2048 (و3des-sha1-modp2048 للعملاء القدامى).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>الخادم خلف NAT، أو «encap = yes» يجعله يبدو كذلك: أعطه عنوانًا عامًا واضبط «encap = no»، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>اضبط esp_proposals على aes128-sha1,aes256-sha1,3des-sha1 من دون مجموعة DH، وmode على transport، وlocal_ts على dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>شغّل xl2tpd؛ واسمح بدخول UDP 1701 بعد IPsec، على العنوان الذي يستخدمه العملاء.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd الخاص بـ xl2tpd)؛ ومع RADIUS قائمة خادم RADIUS</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>صحّح الاسم وكلمة المرور هناك.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd، أو سجل النظام</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>وسّع «ip range».</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>الملف pppoptfile الخاص بـ xl2tpd (كثيرًا ما يكون /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>اطلب البروتوكول نفسه الذي لدى العميل واسمح به: require-mschap-v2 لـ MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>ESP في النواة؛ وفي حاوية: في نواة مضيفها</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>مكّن ESP في وضع النقل في النواة، وللحاوية أيضًا إن وُجدت.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>نواة فيها ESP في وضع النقل.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>اضبط كليهما على psk، أو أعطِ العملاء شهادة.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>مفتاح مشترك مسبقًا كطريقة مصادقة، أو شهادة للكمبيوتر.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>اضبطه على %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>اضبط version على 0 أو 1 لعملاء L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>أضف اتصالًا فيه version 0 أو 1 للنظراء من أي عنوان.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>اتصال بمفتاح مشترك مسبقًا للنظراء من أي عنوان.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>خادم RADIUS للمكوّن الإضافي radius.so في pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>قارن PSK بمفتاح العميل، لـ %any؛ ثم أعد تشغيل الخدمة ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>أضف aes256-sha1;modp2048 إلى ike=. حيث يمنع نهج التشفير للنظام SHA-1، اسمح به لهذا الخادم.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>الخادم خلف NAT: أعطه عنوانًا عامًا، أو اضبط قيمة السجل (Registry) على كل عميل Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec؛ /var/log/secure أو /var/log/auth.log (مع plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>إعادة توجيه المنافذ في جهاز التوجيه أمام الخادم؛ /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>اضبط phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>أضف اتصالًا فيه authby=secret، أو أعطِ العملاء شهادة.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>اضبط ikev1-policy=accept: القيمة الافتراضية في الإصدار 5 هي drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>أضف اتصالًا فيه authby=secret وright=%any، وحمّله (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>شغّل xl2tpd؛ واسمح بدخول UDP 1701 بعد IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets؛ ومع RADIUS قائمة خادم RADIUS</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>الملف pppoptfile (كثيرًا ما يكون /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>اضبط السر مرة أخرى ونفّذ commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>من دون ike-group لا يقبل VyOS إلا aes256-sha1-modp1024 و3des-sha1-modp1024، ولا يعرض Windows منهما إلا الثاني. اضبط ike-group فيه aes256 وsha1 وdh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>جدار حماية الواجهة الخارجية؛ جهاز التوجيه أمام VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>اسمح بـ UDP 500 وESP وUDP 4500 على الواجهة الخارجية، وبـ UDP 1701 مع «ipsec match-ipsec».</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>من دون esp-group لا يقبل VyOS إلا aes256-sha1 و3des-sha1. اضبط esp-group فيه aes128 وsha1 ومن دون PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>اضبط outside-address، واسمح بـ UDP 1701 مع «ipsec match-ipsec» على الواجهة الخارجية.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>اضبط كلمة المرور مرة أخرى ونفّذ commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>وسّع النطاق أو اذكر مجموعة تالية.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>اضبط mschap-v2، أو البروتوكول الذي يستخدمه العميل.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>يُرجى فحص إعادة توجيه المنافذ في جهاز التوجيه أمام %1: يجب أن يؤدي كل من UDP 500 وUDP 4500 إلى خادم VPN وليس إلى أي جهاز آخر.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall، «Forwarding rules»؛ إذا كان MX نفسه هو الخادم، فلا يجوز إعادة توجيه أي من المنفذين.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 لا يقبل أيًا من الطرق التي يعرضها Windows لـ L2TP/IPsec: AES-256 مع SHA-1 وECP-384، أو AES-128 مع SHA-1 وECP-256، أو AES-256 مع SHA-1 وMODP-2048، أو 3DES مع SHA-1 وMODP-2048 أو MODP-1024. يُرجى السماح بواحدة منها.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: «aes256-sha1-modp2048». يقول سجل الخادم: strongSwan «no proposal found»، libreswan «no acceptable Oakley Transform»، MikroTik «no suitable proposal found».</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 نفسه يفيد بأنه لا توجد خدمة تستمع على UDP 500. يُرجى بدء خدمة IPsec لديه.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: «systemctl status strongswan»؛ libreswan: «ipsec status»؛ Windows: الخدمة «التوجيه والوصول عن بُعد».</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 يستجيب لـ IKEv2 لكن ليس لـ IKEv1 الذي يحتاج إليه L2TP/IPsec. يُرجى السماح بـ IKEv1 لعملاء L2TP، أو إرسال إعدادات اتصال من نوع IKEv2 إلينا.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: «ikev1-policy=accept»؛ strongSwan: «version = 1».</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 يرفض كل ما نعرضه. يُرجى التحقق مما إذا كان اتصال لعملاء L2TP من أي عنوان معدًّا ومحمّلًا (يحتاج IPv6 إلى اتصال منفصل).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>يقول سجل الخادم: strongSwan «no IKE config found»؛ libreswan «no connection has been authorized».</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>يُرجى إرسال المفتاح المشترك مسبقًا لـ %1 إلينا مرة أخرى بطريقة آمنة، وإخبارنا بما إذا كان قد تغيّر. يبيّن سجل الخادم محاولاتنا.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: «could not decrypt payloads»؛ libreswan: «mismatch of preshared secrets»؛ FortiGate: «probable pre-shared secret mismatch»؛ MikroTik: «parsing packet failed, possible cause: wrong password».</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 يرفض هوية IKE لهذا الكمبيوتر: يستخدم Windows عنوانه الداخلي كهوية له. يُرجى قبول أي هوية من عملاء L2TP.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan وlibreswan: «rightid=%any».</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 يقبل المفتاح لكنه يرفض ما يقترحه Windows للبيانات (الوضع السريع): ESP مع AES-128 أو 3DES وSHA-1، وضع النقل، من دون PFS، UDP 1701. يُرجى السماح بذلك.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: «esp=aes128-sha1,aes256-sha1,3des-sha1»، «type=transport»، «leftprotoport=17/1701».</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>لا تستطيع عدة أجهزة كمبيوتر Windows خلف عنوان واحد الاتصال بـ %1 في الوقت نفسه. يُرجى جعل الخادم يميّز بينها.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: المكوّن الإضافي connmark؛ خوادم Linux الأخرى: بروتوكول غير L2TP، لأنها كلها تستخدم UDP 1701 في الداخل.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec إلى %1 قائم، لكن لا شيء داخله يستجيب لـ L2TP (UDP 1701). يُرجى التحقق مما إذا كانت خدمة L2TP تعمل، ومما إذا كان جدار حماية الخادم نفسه يسمح بـ UDP 1701 بعد IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>على Linux هذا هو xl2tpd؛ وعلى Windows «التوجيه والوصول عن بُعد» مع أكثر من 0 من منافذ L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>أي خادم هو؟</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>على %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>لا يوجد منتج «%1». اختر واحدًا مما يلي: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>لا يوجد سبب «%1».</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>ليس في الجدول شيء عن هذا.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>الخادم هو %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>الخادم هو واحد من: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>تعذّر تحديد المنتج.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>استخدم إما --identify FILE، وإما --product و--cause، ولا تستخدم وسيطات أخرى.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>إذا كنت تعرف أي منتج هو الخادم، فأضف «--answer server-product=ID» إلى «fix789ctl report»: عندها يذكر الطلب إلى مسؤوله قوائمه وأسطر سجله. «fix789ctl servers» يسرد المنتجات.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>يمكن لهذا الخادم أيضًا توفير OpenVPN، الذي يمكنه استخدام TCP. يتطلب ذلك برنامج عميل على كل كمبيوتر.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>يمكن لهذا الخادم أيضًا توفير IKEv2، المضمّن في Windows. يتطلب ذلك شهادة على الخادم.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>يمكن لـ Windows Server أيضًا توفير SSTP عبر TCP 443، المضمّن في Windows. يتطلب ذلك شهادة على الخادم.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>يمكن لـ SoftEther VPN Server أيضًا توفير SSTP عبر TCP 443، المضمّن في Windows. يتطلب ذلك شهادة على الخادم.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>يمكن لـ RouterOS أيضًا توفير SSTP عبر TCP 443، المضمّن في Windows. يتطلب ذلك شهادة على جهاز التوجيه.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>يمكن لـ Cisco Meraki MX أيضًا توفير AnyConnect (Cisco Secure Client) عبر المنفذ 443 إلى جانب L2TP. يتطلب ذلك تراخيص وبرنامج عميل على كل كمبيوتر.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>يمكن لـ Cisco ASA أيضًا توفير AnyConnect (Cisco Secure Client) عبر المنفذ 443. يتطلب ذلك برنامج عميل على كل كمبيوتر.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>يمكن لـ VyOS أيضًا توفير OpenConnect عبر المنفذ 443. يتطلب ذلك برنامج عميل على كل كمبيوتر.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>ما دامت هذه الشبكة تحظر هذه المنافذ، يفشل IKEv2 هنا أيضًا: فهو يستخدم المنافذ نفسها. عادةً ما تمر VPN عبر TCP 443 (SSTP أو OpenVPN أو برنامج العميل من صانع الخادم).</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>فتح المنفذ 1701 على جهاز توجيه لا يغيّر شيئًا: ينتقل L2TP داخل IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>الإصلاح على الخادم يأتي أولًا. للخطط الجديدة: أعلنت Microsoft إهمال L2TP في الإصدارات المستقبلية من Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>منذ الإصدار 5، يتجاهل libreswan بروتوكول IKEv1 ما لم يُضبط «ikev1-policy=accept»؛ ويقول سجله «ignoring IKEv1 packet as global policy is set to silently drop».</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>تزيل الترقيات الطرق القديمة: أوقف libreswan طريقة MODP-1024 منذ 3.30، ويوقف نهج التشفير في RHEL 9 وأمثاله SHA-1. يقول السجل «no acceptable Oakley Transform» (libreswan) أو «no proposal found» (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>يوقف نهج التشفير في RHEL 9 وأمثاله SHA-1، الذي يحتاج إليه Windows هنا، حتى إذا لم يتغيّر تكوين الخادم.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>بعد نواة جديدة أو نقل إلى حاوية، قد يكون ESP غير موجود؛ ويقول السجل «Add SA» مع «errno 2» أو «errno 93» (libreswan)، أو «unable to install inbound and outbound IPsec SA (SAD) in kernel» (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>هل لا يزال هذا البروتوكول مناسبًا؟</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>جهاز Windows أو اتصاله ليس معدًّا كما يتوقع Windows (الخطأ %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>لم يتمكن الطرفان من الاتفاق على الإعدادات أثناء تسجيل الدخول (الخطأ %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>ظل الاتصال خاملًا أطول من اللازم، لذا أُنهي (الخطأ %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>فُقد الاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>أُنهي الاتصال لأن المستخدم سجّل الخروج من Windows (الخطأ %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>أُنهي الاتصال لأن الكمبيوتر دخل في وضع السكون (الخطأ %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>أُلغيت المحاولة على هذا الكمبيوتر (الخطأ %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>أعد الفحص كمسؤول مباشرة بعد المحاولة التالية لـ Windows: عندها تُعرف الشهادة التي استخدمها Windows. اسأل الشخص المسؤول عن خادم VPN عما يقوله سجله عن تلك المحاولة.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>أدخل المفتاح المشترك مسبقًا هنا، حتى يستمر تفاوضنا الخاص إلى النهاية. ثم اقطع VPN هذه على أجهزة الكمبيوتر الأخرى هنا، ودع Windows يجرّب اتصاله مرة أخرى.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>اتصل من كمبيوتر آخر باسم المستخدم نفسه. إذا نجح ذلك، فأزل «WAN Miniport (IP)» و«(IPv6)» و«(L2TP)» في إدارة الأجهزة هنا، وابحث عن تغييرات في الأجهزة، ودع Windows يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>انظر أي اتصال VPN جُرّب، وهل نوعه L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>دع Windows يجرّب اتصاله مرة أخرى. إذا انتهى بالطريقة نفسها، فدوّن المدة التي يستغرقها، وجرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>اتصل Windows ثم فقد الاتصال (الخطأ %2). مدة الاتصال بالثواني: %1.</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>دع Windows يتصل مرة أخرى. إذا انقطع بالطريقة نفسها، فدوّن المدة التي يدومها، وجرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>لم يُعطَ مفتاح، لذا لم يُجرَّب المفتاح ولا اسم المستخدم ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>تسجيل الدخول الخاص بنا يعمل. أعطِ اتصال Windows اسم المستخدم وكلمة المرور نفسيهما، واسمح بـ «Microsoft CHAP الإصدار 2» ضمن «الأمان»، واختر «يتطلب التشفير» هناك.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>لا يقبل الخادم المفتاح كما كتبته، لكنه وافق للتو على المفتاح الذي يحتفظ به Windows.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>يمكن لأشخاص آخرين تغيير هذا البرنامج، لذا لا يُشغَّل كمسؤول. ثبّته باستخدام المثبّت الخاص به، ثم حاول مرة أخرى. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>المجلد الذي يسجّل فيه هذا البرنامج تغييراته على الكمبيوتر أنشأه حساب آخر، أو يمكن لآخرين الكتابة فيه. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>عرض هذا الكمبيوتر ما تنص عليه معلمات IPsec الخاصة بالاتصال (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>يقبل الخادم ما يعرضه Windows من دونها: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>لا يقبل الخادم معلمات IPsec الخاصة بالاتصال، لكنه يقبل ما يعرضه Windows من دونها.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>أنهى Windows محاولته الخاصة ولم يذكر سببًا (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>يحتاج Windows منك إلى اسم أو كلمة مرور أو إجابة أخرى للاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>أُبطلت إحدى شهادات الاتصال (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>تعذّر على Windows فحص ما إذا كانت شهادة قد أُبطلت (الخطأ %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>إحدى شهادات الاتصال غير صالحة اليوم (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>لا يثق Windows بمُصدر إحدى الشهادات (الخطأ %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>لا يزال Windows يفشل في الاتصال حتى عندما تسمح عوامل تصفية هذا الكمبيوتر بمرور الخادم (الخطأ %1). قد لا يزال يوقفه برنامج يفحص الحزم، أو عامل تصفية بالأولوية نفسها.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>اسمح بـ UDP 500 وUDP 4500 وUDP 1701 وESP إلى الخادم في برنامج الأمان على هذا الكمبيوتر، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>لا يزال Windows يفشل في الاتصال حتى عندما يسمح جدار الحماية بمرور كل الحزم من الخادم وإليه (الخطأ %1). قد لا تزال توقفه قاعدة أمان اتصال، أو برنامج يفحص الحزم.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>يتصل Windows عندما يسمح جدار الحماية بمرور كل الحزم من الخادم وإليه، ويفشل فيما عدا ذلك (الخطأ %1). شيء ما في جدار حماية هذا الكمبيوتر يوقف VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>في آخر محاولة لـ Windows وافق كل من Windows والخادم على مفتاح الآخر أو شهادته. وفشلت المحاولة عند الخطوة التالية، IPsec للبيانات (الخطأ %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>للبيانات (الوضع السريع)، لا يقبل الخادم معلمات IPsec الخاصة بالاتصال، لكنه يقبل ما يعرضه Windows من دونها.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>الخدمة «محرك التصفية الأساسي» لا تعمل، لذا لا يسجّل Windows الحزم التي تُسقط.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>يُشغَّل جهاز Windows لـ L2TP، أو يُوقَف ثم يُشغَّل مرة أخرى. ولا يزيله Windows ويبحث عنه من جديد إلا إذا ظل لا يعمل بعد ذلك؛ ولا تعثر عليه بعض إصدارات Windows إلا بعد إعادة التشغيل. تنقطع اتصالات VPN الأخرى لفترة وجيزة.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>اسأل الشخص المسؤول عن هذا الكمبيوتر عما إذا كان نهج IPsec قد أُنشئ لـ VPN هذه: فنهج كهذا يحل محل نهج Windows الخاص.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>يحمي Windows هذه الخدمة: يسري تغيير نوع بدء تشغيلها عند إعادة التشغيل التالية. إذا رفض Windows التغيير، فلا يمكن إلا للشخص المسؤول عن هذا الكمبيوتر إجراؤه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>تم تمكين «%1»، لكن لم تتم إعادة تشغيل Windows منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>هذه الخدمات قيد البدء أو الإيقاف: %1. من غير المعروف منذ متى. أعد الفحص بعد بضع دقائق؛ إذا لم يتغيّر شيء حتى ذلك الحين، فأعد تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>الاتصال «%1» مضبوط على أنواع VPN لا تستخدم L2TP/IPsec أبدًا.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>لا يمكن لهذا البرنامج قراءة هذه المعلمات، لذا لا يمكنه معرفة ما يعرضه Windows.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>لم يعرض هذا البرنامج على الخادم هذه المعلمات (%1)، لذا لا يمكنه معرفة ما إذا كان الخادم يقبل ما يعرضه Windows.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>للاتصال معلمات IPsec خاصة به: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>عرض هذا الكمبيوتر على الخادم هذه المعلمات بدلًا مما يعرضه Windows افتراضيًا. توثّق Microsoft أنها تنطبق على L2TP؛ ولم يُقَس ما يرسله Windows معها.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>يقبل الخادم معلمات IPsec الخاصة بالاتصال.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>اسأل الشخص المسؤول عن هذا الكمبيوتر عن معلمات IPsec التي يحتاج إليها خادم VPN (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>لا يذكر Windows كيف أُعدّ الاتصال «%1». أعد الفحص. إذا ظل Windows لا يذكر ذلك، فافحص بحساب المستخدم الذي أعدّه.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>للاتصال «%1» قائمة أنواع VPN، ومن غير المعروف هل L2TP/IPsec من بينها. حدد «L2TP/IPsec بمفتاح مشترك مسبقًا» في إعداداته، وأعد الفحص.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>لم يجرّب Windows الاتصال: لا يوجد اسم مستخدم وكلمة مرور محفوظان معه، ومن دونهما كان Windows سيعرض على الخادم بيانات تسجيل دخولك إلى Windows. اتصل مرة واحدة من إعدادات VPN في Windows، وأعد الفحص: عندها يبيّن السجل كيف جرى ذلك.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>لم تنتهِ المحاولة الثانية، بتجاوز عوامل تصفية هذا الكمبيوتر، خلال دقيقة.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>لم تنتهِ خلال دقيقة المحاولة التي سمح فيها جدار الحماية بمرور كل شيء لهذا الخادم.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>لم تُجرَ محاولة يسمح فيها جدار الحماية بمرور كل شيء لهذا الخادم.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>يسجّل Windows إلى أي مدى وصل تبادل المفاتيح لديه، لكن لا يجوز إلا لمسؤول النظام قراءة ذلك. أعد الفحص كمسؤول مباشرة بعد المحاولة التالية لـ Windows: يمكن أن يثبت ذلك أن المفتاح المحفوظ مختلف، أو أن جهاز التوجيه لا يسمح إلا بمرور كمبيوتر واحد.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>نهج لمؤسسة يجعل جدار الحماية يحظر كل ما لا تسمح به قاعدة.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>قاعدة جدار الحماية «%1» تأتي من نهج لمؤسسة ينشئها مرة أخرى.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>الخدمة «محرك التصفية الأساسي» لا تعمل، ومن دونها لا يعمل جدار حماية Windows أيضًا.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>تعذّر بدء برنامج الإصلاح. لم يتغيّر شيء. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>انتهى برنامج الإصلاح برمز الإنهاء %1 ولم يترك نتيجة. «fix789ctl history» يعرض ما تم تغييره.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>انتهى برنامج الإصلاح، لكن تعذّرت قراءة تقريره. «fix789ctl history» يعرض ما تم تغييره.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>لم يوافق مسؤول النظام. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>هل تريد أخذ ملكية المجلد؟ يُحتفظ بمحتوياته في مجلد باسم آخر. إذا لم تأخذ ملكيته، فلا يمكن لـ Fix789 إصلاح هذا الكمبيوتر. اكتب y للموافقة.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>بدأ برنامج الإصلاح من دون حقوق مسؤول النظام. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>يمكن لأشخاص آخرين تغيير مجلد هذا البرنامج، لذا انتهى برنامج الإصلاح. ثبّت هذا البرنامج باستخدام المثبّت الخاص به، ثم حاول مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>لم يسمح Windows لبرنامج الإصلاح بالاستعداد. أعد تشغيل Windows، ثم حاول مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>ملف من برنامج الإصلاح غير موجود أو تالف. ثبّت هذا البرنامج مرة أخرى باستخدام المثبّت الخاص به. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>المجلد الذي يسجّل فيه هذا البرنامج تغييراته أنشأه حساب آخر، أو يمكن لآخرين الكتابة فيه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>تعذّر إنشاء المجلد الذي يسجّل فيه هذا البرنامج تغييراته أو فتحه. أعد تشغيل Windows، ثم حاول مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>تعذّرت إعادة تسمية المجلد: ربما فتح برنامج ملفًا فيه. أعد تشغيل Windows، ثم حاول مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>تم التراجع. كل شيء كما كان قبل عمليات الإصلاح هذه.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>لا يمكن قراءة المجلد الذي يسجّل فيه هذا البرنامج تغييراته على الكمبيوتر. أعد تشغيل Windows، ثم حاول مرة أخرى. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>لم يكن الإدخال القياسي بترميز Unicode. قُرئ بصفحة الترميز %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>يحتوي الإدخال القياسي على «?». يرسله Windows PowerShell بدلًا من أحرف مثل «ä». إذا كان يجب أن يكون هناك حرف آخر، فاكتب السر بدلًا من ذلك، أو شغّل «$OutputEncoding = [Text.Encoding]::UTF8» أولًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>«%1» ليست قيمة لـ «CustomIPSecPolicies» يمكن لهذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>يسمح --firewall-off بمرور كل الحزم من الخادم وإليه متجاوزةً كل عامل تصفية لمدة لا تتجاوز دقيقة. للتأكيد، أضف --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>يجرّب Windows اتصاله الخاص، ولا يمنع أي عامل تصفية حزم الخادم.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>لا يغيّر برنامج يعمل كمسؤول الإعدادات الخاصة بشخص. ابدأ هذا البرنامج من دون حقوق مسؤول النظام. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>«selftest» لا يأخذ وسيطات.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>آخر محاولة لـ Windows استخدمت %1 وليس L2TP/IPsec، لذا لا تدل على شيء بشأن المفتاح المشترك مسبقًا.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>سجلات Windows عن آخر محاولة له يناقض بعضها بعضًا: بحسب أحدها وافق كل من Windows والخادم على مفتاح الآخر أو شهادته؛ وبحسب الآخر لم يوافقا. لذا لا يُستخدم أي منهما دليلًا.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>إعادة خدمة تبادل المفاتيح إلى العمل</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>إعادة خدمة IPsec إلى العمل</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>إعادة خدمة VPN في Windows إلى العمل</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>إعادة برنامج تشغيل L2TP إلى العمل</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>إعادة خدمة التصفية في Windows إلى العمل</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>إعادة الخدمة «%1» إلى العمل</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>إعادة جهاز Windows لـ L2TP إلى العمل</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>السماح بخوادم VPN خلف جهاز توجيه (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>كتابة القيمة الخاصة بخوادم VPN خلف جهاز توجيه (NAT) كرقم</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>وضع القيمة الخاصة بخوادم VPN خلف جهاز توجيه (NAT) حيث يقرؤها Windows</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>السماح لـ Windows بحماية L2TP باستخدام IPsec مرة أخرى</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>إزالة اتصال VPN التالف</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>ضبط اتصال VPN على L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>ضبط اتصال VPN على مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>إعطاء اتصال VPN معلمات IPsec الافتراضية في Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>نسخ اتصال VPN بالمفتاح الذي كتبته</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>نسخ اتصال VPN مع إزالة الأحرف الدخيلة من المفتاح</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>نسيان اسم المستخدم وكلمة المرور المحفوظين</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>السماح بخروج VPN عبر جدار حماية Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>السماح بخروج L2TP عبر جدار حماية Windows، داخل النفق</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>جعل Windows يسأل عن عنوان الخادم مرة أخرى</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>إعطاء خادم VPN على هذا الكمبيوتر الشهادة المجددة</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>إعادة خادم VPN على هذا الكمبيوتر إلى استخدام شهادته الخاصة</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>حفظ اسم المستخدم وكلمة المرور اللذين كتبتهما بدلًا من القديمين</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>المنزل أو المكتب</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>مدرسة أو جامعة</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>شبكة ضيوف لمؤسسة</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>فندق أو مساحة عمل مشتركة</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>وقت هذا الفحص: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>يفشل Windows في الاتصال منذ: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>المكان: الشبكة «%1» (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>المكان: الشبكة «%1»</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>العنوان العام: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>أين ومتى:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>كمبيوتر محفوظ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi أو كبل</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>جدار حماية المكان</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>لم يُفحص شيء على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>لم يُعثر على مشكلات في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>وصلت استجابات من الخادم عبر هذا المسار.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>الخادم يستجيب.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>لم تصل أي استجابة عبر هذا المسار.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>ممكن: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>غير معروف ما دام المسار المؤدي إليه مغلقًا.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>لا يُعرف شيء عن هذا الجزء من المسار.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>لم يتم الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>تم الفحص باستخدام Fix789 %1 في %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>للتراجع عن هذا:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>لم يغيّر Fix789 شيئًا، أو تم التراجع عن كل ما غيّره.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>المسار إلى الخادم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تم تغييره</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>الرسائل المراد إرسالها</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>الإصلاح: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>الفحوص: %1. «--verbose» يعرض الباقي.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>تم الإصلاح: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>المشكلة: VPN من نوع L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>المشكلة: VPN من نوع L2TP/IPsec إلى %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>منذ: %1 (UTC)، أول محاولة فاشلة لـ Windows بعد آخر اتصال له (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>منذ: %1 (UTC)، أقدم محاولة فاشلة في سجل أحداث Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC، توقف قبل اكتماله)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>التغيير: لم يغيّر Fix789 شيئًا، أو تم التراجع عن كل ما غيّره.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>التغيير: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>التراجع: لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>التراجع: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>الكمبيوتر المحفوظ: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>«%1» ليس خيارًا للألوان. اختر auto أو always أو never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>اختر تنسيقًا واحدًا: text أو man أو bash أو zsh أو powershell. ولا يمكن الاقتصار على أمر واحد إلا مع text.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>اذكر أمرًا واحدًا.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>موجود على هذا الكمبيوتر: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>اختر تنسيقًا واحدًا للتقرير: text أو html أو json أو ticket. لا تذكر ملفًا إلا مع --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>هذه هي النسخة المحمولة من Fix789: تجد السبب ولا تغيّر شيئًا. للإصلاح، ثبّت Fix789 باستخدام المثبّت الخاص به. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>لوحة معلومات Meraki: %1 من %2 من الطلبات</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ESP نفسه محظور هنا. لا يهم ذلك إلا من دون NAT بين العميل والخادم: خلف NAT ينتقل ESP داخل UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>قاعدة تحظر UDP 1701. لا يؤثر ذلك في VPN هذه: ينتقل L2TP داخل ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>الخادم جهاز من أجهزة هذه المؤسسة. لا يمكن لعميل داخل شبكة الجهاز نفسه استخدام client VPN لديه.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>VPN بين المواقع (site-to-site) لهذه المؤسسة تؤدي إلى الخادم نفسه وتستخدم المنافذ نفسها. قد تتلقى إحداهما الاستجابات الموجهة إلى الأخرى.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>حتى يسجّل العميل الدخول في صفحة تسجيل الدخول، تحظر شبكة Wi-Fi هذه كل شيء.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>تترجم نقطة الوصول العناوين (NAT mode): لا تنطبق نُهُج VLAN، ويرى الجهاز عنوان نقطة الوصول.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>تعتمد الإجابة على نهج المجموعة للعميل. اذكره باستخدام --role، أو اذكر العميل باستخدام --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>تعذّرت قراءة شبكات Wi-Fi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>«%1» ليس نهج مجموعة ولا identity PSK في «%2».</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>شبكة Wi-Fi هذه متوقفة، لذا لا يمكن لأي شيء الانضمام إليها.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>تعذّرت قراءة شبكة Wi-Fi لهذا العميل.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>تعذّرت قراءة أي شبكة من شبكات المؤسسة.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>لا توجد شبكة «%1».</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>لا تعرف لوحة معلومات Meraki العميل «%1».</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>لا توجد شبكة Wi-Fi «%1».</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>لا يوجد نهج مجموعة أو identity PSK «%1».</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>تعذّرت قراءة أي شبكة Wi-Fi وأي جهاز.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>لا قاعدة: مسموح</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة المرور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>حركة مرور VPN إلى %1 في شبكة Meraki هذه</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>كما قُرئ في %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>لم يتغيّر شيء منذ الصفحة السابقة.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>تغيّر منذ الصفحة السابقة:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>اضبط نهج هذا العميل على «Normal».</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>سجّل الدخول في صفحة تسجيل الدخول لشبكة Wi-Fi هذه.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>أضف %1 إلى الجهاز، أو صحّح VLAN لشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>في الصف %1، اجعل كلًا من UDP 500 وUDP 4500 يؤدي إلى خادم VPN. إذا كان الجهاز نفسه هو الخادم، فأزل الصف.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>أضف قاعدة layer 3 إلى قائمة القواعد نفسها: Allow، البروتوكول UDP، إلى %1، المنفذ 500,4500. على نقطة الوصول تتخطى حركة المرور التي تنطبق عليها قاعدة كهذه قواعد layer 7. أو أزل الصف %2 من قواعد layer 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>أزل الصف %1 من قواعد layer 7، أو اجعله أضيق: قاعدة layer 3 لا تتجاوزه.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>أضف صفًا فوق الصف %1: Allow، البروتوكول UDP، إلى %2، المنفذ 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 إلى %3 محظور بواسطة «%4» (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 إلى %3 محظور بواسطة الصف %4 («%5»: %6) في: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>لا يمكن قراءته بهذا المفتاح</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>غير موجود، أو غير مرئي لهذا المفتاح</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>غير مستخدم في هذه الشبكة</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>لا استجابة من لوحة معلومات Meraki</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>الإجابة غير مكتملة أو ليست كما هو موثّق</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>ليس ضمن الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>جدار حماية SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>نهج المجموعة</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>مسار VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>قواعد MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>MX الخاص بالخادم</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>يختلف في</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>لم يتغيّر شيء تحتاج إليه VPN منذ الاحتفاظ بالحالة.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>تغيّر منذ الاحتفاظ بالحالة:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>تم الاحتفاظ بحالة هذا الكمبيوتر كما هي الآن. سيذكر «fix789ctl baseline» ما تغيّر.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>استخدم «baseline --keep»، أو «baseline» للمقارنة.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>لم يُحتفظ بشيء بعد. شغّل «fix789ctl baseline --keep» بينما تعمل VPN.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>يجب أن يكون --exit-base رقمًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>لا توجد وسيطة «%1».</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>اذكر خادم VPN باستخدام --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>«%1» ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>«%1» ليس عنوان جهاز.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>اذكر إما عميلًا وإما دورًا، وليس كليهما.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>لا تحتاج مؤسسة محفوظة إلى مفتاح ولا إلى لوحة معلومات Meraki، وهي محفوظة بالفعل.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>هذا ليس من مواقع استضافة لوحة معلومات Meraki.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>«%1» ليس معرّف مؤسسة.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>أحد الأسماء طويل جدًا.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>هذا ليس مفتاح API للوحة معلومات Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>لا طلبات إلى لوحة معلومات Meraki.</numerusform>
            <numerusform>يلي ذلك طلب واحد إلى لوحة معلومات Meraki، 8 في الثانية على الأكثر.</numerusform>
            <numerusform>يلي ذلك طلبان إلى لوحة معلومات Meraki، 8 في الثانية على الأكثر.</numerusform>
            <numerusform>يلي ذلك %n طلبات إلى لوحة معلومات Meraki، 8 في الثانية على الأكثر.</numerusform>
            <numerusform>يلي ذلك %n طلبًا إلى لوحة معلومات Meraki، 8 في الثانية على الأكثر.</numerusform>
            <numerusform>يلي ذلك %n طلب إلى لوحة معلومات Meraki، 8 في الثانية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>ترفض لوحة معلومات Meraki مفتاح API هذا.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>تعذّر الاتصال بلوحة معلومات Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>يرى هذا المفتاح عدة مؤسسات أو لا يرى أي مؤسسة. اذكر واحدة باستخدام --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>الملف «%1» موجود وليس صفحة كهذه. تُرك كما هو.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>في المجلد يُسمى هذا العميل %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>ليس لـ «site %1» خيار --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>لا توجد مفاتيح موثوق بها على هذا الكمبيوتر. اذكر ملفًا فيه مفاتيح عامة باستخدام --trust، أو دع مسؤول النظام يضع ملفًا في «%1».</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>يمكن لغير مسؤول النظام الكتابة في «%1»، لذا لا تُحتسب مفاتيحه.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>لا يحتوي الملف «%1» على مفتاح عام (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>ملف الموقع «%1» غير موقَّع.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>توقيع ملف الموقع «%1» ليس بمفتاح موثوق به، أو تغيّر الملف بعد توقيعه.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>اذكر ملف الموقع، وملف المفتاح باستخدام --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>أُنشئ مفتاح جديد: «%1» (احتفظ به سرًا) و«%1.pub» (أعطه لمن يجرون المسح).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>ملف الموقع «%1» موقَّع.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>الملف «%1» هو مسح لموقع آخر، «%2».</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>لا يذكر هذا الكمبيوتر شبكة Wi-Fi التي هو عليها. اذكرها باستخدام --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>ليس كما هو متوقع: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>تمت زيارة كل شبكات الموقع.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>التالي: انضم إلى شبكة Wi-Fi «%1»، وسجّل الدخول، وشغّل المسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>التالي: انضم إلى شبكة Wi-Fi «%1» بالدور «%2»، وسجّل الدخول، وشغّل المسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>اذكر ملف الموقع باستخدام --site، ومكان الاحتفاظ بالمسح باستخدام --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>شوهد من %1 إلى %2. المواقع: %3. أجهزة الكمبيوتر: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... و%1 أخرى؛ --json يسردها كلها.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: التقارير: %2. سليمة: %3. ذات سبب مؤكد: %4. غير محددة: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 عدد مرات الإصلاح: %2. زال بعدها: %3. عاد: %4. لا يزال موجودًا: %5. لم يُفحص مرة أخرى: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>اذكر من 1 إلى %1 من التقارير أو المجلدات.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>لا يمكن الجمع بين --rows و--json أو --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>«%1» ليس تنسيقًا للصفوف. اختر csv أو jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>لا يمكن تجميع التقارير حسب «%1». اختر site أو network أو product أو day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>لا يمكن استخدام بعض الملفات أو الأسطر (العدد: %1).</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>لا توجد تقارير هنا.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>القفزة 1 هي %1، جهاز التوجيه لهذه الشبكة. هو أو الجهاز التالي يسقط الحزم.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>القفزة %1 هي %2. العنوان الخاص (private) يعود إلى هذا الموقع أو إلى موفّره. جهاز التوجيه ذاك أو الجهاز التالي يسقط الحزم.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>القفزة %1 هي %2. العنوان العام يعود إلى الموفّر، أو إلى شبكة خلفه. جهاز التوجيه ذاك أو الجهاز التالي يسقط الحزم.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>جرّب نقطة اتصال هاتف. إذا عملت VPN هناك، فالكمبيوتر والخادم سليمان، والشبكة هي السبب.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>أي قاعدة هي الحاسمة؟ «fix789ctl site audit» يذكر صفها، إذا كانت الشبكة تُدار باستخدام Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>في مدرسة أو جامعة</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>كثيرًا ما تسمح شبكة الضيوف في الجامعة بمرور صفحات الويب ولا شيء غيرها. تسمح شبكة الأعضاء، مثل eduroam، بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>تحظر عوامل التصفية المخصصة للتلاميذ فئات كاملة من حركة المرور، وكثيرًا ما تكون «VPN» واحدة منها (قواعد layer 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>جهاز سُجّل في الفصل الدراسي الماضي فقد دوره، أو لا يحصل عليه إلا بعد دقائق من انضمامه.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>انضم إلى شبكة الأعضاء بدلًا من شبكة الضيوف، وافحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>افحص مرة أخرى بعد خمس دقائق من الانضمام: الدور الذي يُمنح متأخرًا يسمح عندئذ بمرور VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>اطلب من مكتب خدمة تقنية المعلومات السماح لهذا الدور بـ UDP 500 وUDP 4500 إلى خادم VPN. اذكر المبنى وشبكة Wi-Fi والوقت.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>في متجر</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>شبكة Wi-Fi للزبائن مخصصة لصفحات الويب: تسقط قواعدها UDP 500 وUDP 4500، مع أن الويب يعمل.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>تنضم أجهزة الدفع والموظفون إلى شبكة Wi-Fi نفسها بمفاتيح مختلفة (IPSK, EasyPSK). مفتاح الدور الخاطئ يقود إلى شبكة VLAN الخاطئة.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>استُبدلت المعدات، ولم تُنسخ القاعدة التي كانت تسمح بمرور VPN إلى المعدات الجديدة.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>افتح أي صفحة ويب: هل تظهر صفحة تسجيل الدخول لشبكة Wi-Fi، أو تظهر مرة أخرى؟</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>قارن بين مفتاحين لشبكة Wi-Fi نفسها باستخدام «fix789ctl site survey»: هل تعمل VPN بأحدهما فقط؟</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>اسأل المقر الرئيسي أو موفّر الخدمة له، لأن الموظفين لا يستطيعون تغيير الشبكة. اذكر رقم المتجر وشبكة Wi-Fi والدور والوقت.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>بصفتك ضيفًا لدى شركة</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>تُبعد شبكة الضيوف الضيوف عن عناوين الشركة نفسها. لا يمكن الوصول من هناك إلى خادم VPN داخل الشركة.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>نهج مجموعة حسب نوع الجهاز يعامل أجهزة كمبيوتر Windows معاملة مختلفة عن الهواتف.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>تمر كل حركة مرور الموقع عبر مركز (hub) لدى الشركة (full tunnel)، حيث تحسم قواعد أخرى.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>هل يشير اسم الخادم إلى عنوان داخل الشركة؟ إذا كان كذلك، فاطلب عنوانه العام.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>هل يصل جهاز آخر إلى الخادم على شبكة Wi-Fi نفسها؟ إذا كان كذلك، فهناك نهج يعامل هذا الكمبيوتر معاملة مختلفة.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>اطلب من مضيفك أو الاستقبال تمرير ما يلي إلى قسم تقنية المعلومات: ما نهج المجموعة الذي يحصل عليه هذا الكمبيوتر، وأن يُسمح فيه بـ UDP 500 وUDP 4500.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>في فندق أو مقهى أو قطار</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>يسري تسجيل الدخول لبضع ساعات أو لجهاز واحد. بعد ذلك تعود صفحة تسجيل الدخول، ولا تتلقى VPN أي استجابة.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>تسمح الباقة المجانية بمرور صفحات الويب ولا شيء غيرها. تسمح باقة أفضل بـ VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>يستخدم ضيفان خادم VPN نفسه عبر عنوان عام واحد، ولا يخدم الخادم إلا واحدًا منهما.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>هل هناك شخص آخر هنا متصل بـ VPN نفسها؟ اطلب منه قطع الاتصال، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>هل «عناوين الأجهزة العشوائية» مضبوطة على «التغيير يوميًا» في خصائص شبكة Wi-Fi؟ إذا كان كذلك، فسيُطلب تسجيل الدخول كل يوم.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>اسأل الاستقبال عن باقة تسمح بـ VPN، وعن رقم هاتف الموفّر.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>انضم هذا العميل باستخدام identity PSK «%1»: المعتمد هو دور ذلك المفتاح.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>وفقًا للوحة معلومات Meraki، هذا العميل في شبكة VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>مُنح هذا العميل نهج المجموعة «%1».</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>لا دور</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>شبكة Wi-Fi «%1»: بالدور «%2» تفشل VPN، وبالدور «%3» تعمل. هذا الدور هو السبب على الأرجح. افحص مرة أخرى بكل مفتاح.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>شبكة Wi-Fi «%1»: الدور «%2» لا يسمح بمرور VPN. وبالدور «%3» تعمل، على شبكة Wi-Fi نفسها وبالكمبيوتر نفسه. يقود الدوران إلى شبكتين مختلفتين: %4 و%5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>شبكة Wi-Fi «%1»: الدور «%2» لا يسمح بمرور VPN. وبالدور «%3» تعمل، على شبكة Wi-Fi نفسها وبالكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>استجاب الخادم على UDP 500 وUDP 4500 طوال الوقت.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>لم تأتِ قط أي استجابة على UDP 500 أو UDP 4500 أو كليهما. «fix789ctl check» يذكر السبب.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>لم تأتِ قط أي استجابة على UDP %1، وعلى UDP %2 أتت أحيانًا فقط. «fix789ctl check» يذكر السبب.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>توقفت الاستجابات على أحد المنفذين بينما ظل الآخر يستجيب: شيء ما على المسار يحظر ذلك المنفذ من حين إلى آخر. أعطِ الأوقات للشخص المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>توقفت الاستجابات على كلا المنفذين في الوقت نفسه: كان الخادم، أو الاتصال به كله، غير متاح من حين إلى آخر. قارن الأوقات بسجل الخادم.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>لا يحتوي المجلد «%1» على إجابات محفوظة من لوحة معلومات Meraki.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>يرى هذا المفتاح عدة مؤسسات أو لا يرى أي مؤسسة. أدخل معرّف واحدة منها.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>استخدم «site audit» أو «site survey» أو «site sign» أو «site playbook».</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>افحص بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>اذكر نوعًا واحدًا من الأماكن: retail أو education أو corporate-guest أو hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>انضم إلى شبكة Wi-Fi «%1»، وسجّل الدخول إذا طُلب منك ذلك، واضغط Enter.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>انضم إلى شبكة Wi-Fi «%1» بمفتاح الدور «%2»، وسجّل الدخول إذا طُلب منك ذلك، واضغط Enter.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>مع --walk، يذكر ملف الموقع الشبكات والأدوار التي تجب زيارتها. احذف --network و--role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>يجب أن تكون الساعات رقمًا، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>يجب أن يكون الفاصل عددًا من الثواني، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>لم يُجَب على UDP %1 إلا أحيانًا. يوضح «fix789ctl check» السبب.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>الملف «%1» هو مسح لخادم آخر، «%2».</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>يتراجع هذا الملف عن الإصلاح من دون Fix789: ‏%1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>التغييرات في إعدادات الأشخاص الآخرين مسجلة في المجلدات الخاصة بهم:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>تم حفظ الصفحة، ولا تغييرات معلَّمة فيها.</numerusform>
            <numerusform>تم حفظ الصفحة، وفيها تغيير واحد معلَّم.</numerusform>
            <numerusform>تم حفظ الصفحة، وفيها تغييران معلَّمان.</numerusform>
            <numerusform>تم حفظ الصفحة، وفيها %n تغييرات معلَّمة.</numerusform>
            <numerusform>تم حفظ الصفحة، وفيها %n تغييرًا معلَّمًا.</numerusform>
            <numerusform>تم حفظ الصفحة، وفيها %n تغيير معلَّم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>نوع آخر من الأنفاق</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>في %1 الساعة %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>لا يمكن لـ Windows قراءة هذا الاتصال</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>لكل المستخدمين</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>ليس لدى Windows سجل لمحاولة اتصال.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>آخر محاولة: تم الاتصال.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>آخر محاولة: الخطأ %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>آخر محاولة: تم الاتصال، %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>آخر محاولة: الخطأ %1، %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>تمر صفحات الويب.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>تمر صفحات الويب، لكن شيئًا على المسار يقرؤها.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>لا تمر صفحات الويب حتى تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>لم تعد صفحات الويب تمر: انتهت صلاحية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>تمر بعض صفحات الويب ولا تمر أخرى.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>تظل صفحة تسجيل الدخول إلى الشبكة تعود إلى نفسها.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>لم تستجب أي صفحة ويب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>لم تُختبر صفحات الويب.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>منافذ VPN مفتوحة: يستجيب الخادم على UDP 500 و4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>يستجيب الخادم على UDP 500 لكن ليس على 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>يستجيب الخادم على UDP 4500 لكن ليس على 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>لا يستجيب الخادم على UDP 500 ولا على UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>لم تُختبر منافذ VPN.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>المشكلات التي عُثر عليها: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>لم يمكن فحص كل شيء</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>لا ينطبق هنا</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>لم يُعثر على مشكلات</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الف&amp;حص</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>إظهار ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>يجري الإيقاف...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>يجري البحث عن السبب...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>تم الإيقاف. تم الاحتفاظ بالنتائج حتى الآن.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>اكتملت كل الفحوص.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>التفاوض، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>يجري فحص %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>ما وُجد حتى الآن</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>الفحص لا يغيّر شيئًا. يستغرق عادةً نحو عشر ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>اتصال VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>خادم آخر...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>اسم خادم VPN أو عنوانه. هذا ليس كمبيوترًا يعمل بنظام Windows، لذا لا يمكن من هنا إلا فحص المسار إلى الخادم.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>لا يعرض Windows أي اتصال VPN على هذا الكمبيوتر. اكتب اسم أو عنوان خادم VPN الذي يجب أن يصل إليه هذا الكمبيوتر. من دون ذلك يُفحص هذا الكمبيوتر فقط وليس المسار إلى الخادم.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>اسم خادم VPN أو عنوانه. من دونه يُفحص هذا الكمبيوتر فقط وليس المسار إلى الخادم.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>اكتب اسم خادم VPN أو عنوانه أولًا.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه. أمثلة: %1 أو %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>إظهار ما كتبته</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>في بداية هذا المفتاح أو نهايته مسافة. يُجرَّب كما هو، ثم من دون المسافة.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>يحتوي هذا المفتاح على أحرف تشبه أحرف لوحة المفاتيح لكنها ليست منها، ربما من ملف PDF أو محادثة. يُجرَّب كما هو، ثم بأحرف لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>في بداية هذا المفتاح أو نهايته مسافات، وفيه أحرف تشبه أحرف لوحة المفاتيح لكنها ليست منها. يُجرَّب كما هو، ثم من دونها.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>المفتاح المشترك مسبقًا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>استخدام المفتاح المحفوظ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>يتكون المفتاح أو كلمة المرور من 1024 بايت على الأكثر. هذا أطول؛ ربما لصقت أكثر مما قصدت.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور كليهما، أو لا تدخل أيًا منهما.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>يأتي تسجيل الدخول بعد المفتاح المشترك مسبقًا. أدخل المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>لا يمكن تجربة المفتاح إلا مع خادم. أدخل خادم VPN أيضًا.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>لم يُحفظ المفتاح. %1 «اكتشف السبب» يعمل من دون ذلك.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>أدخل خادم VPN أولًا: تُحفظ المفاتيح باسمه.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>تمت تعبئة المفتاح المحفوظ لهذا الخادم.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>أضفه لاختبار تسجيل الدخول أيضًا</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>به نستطيع معرفة ما إذا كان المفتاح صحيحًا. يُستخدم لهذا الفحص فقط.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>الاحتفاظ به في مخزن مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>يُجرَّب تسجيل الدخول مرة واحدة. لا يحفظ هذا البرنامج الاسم أو كلمة المرور أبدًا.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف الانت&amp;ظار</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>في انتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>سجّل الدخول هناك. نحن نراقب وسنعيد الفحص تلقائيًا بمجرد أن تسمح لك الشبكة بالمرور.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>في انتظار أن تسجّل الدخول. بعدها نعيد الفحص تلقائيًا.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>تعذّر فتح المستعرض لديك. افتحه بنفسك وانتقل إلى أي صفحة: تظهر صفحة تسجيل الدخول هناك. نحن نراقب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>تسمح لك الشبكة بالمرور. تجري إعادة الفحص...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>لا تزال الشبكة لا تسمح لك بالمرور. افتح صفحة تسجيل الدخول مرة أخرى عندما تكون مستعدًا.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;حفظ...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>الطلب مفتوح في المستعرض لديك. اطبعه من هناك.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>تعذّر فتح المستعرض لديك. احفظ الطلب واطبع الملف.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;بريد إلكتروني...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>طلب إلى %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>تم النسخ. الصقه في رسالة بريد إلكتروني أو محادثة.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(الطلب كله في الحافظة: الصقه هنا.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>تعذّر فتح برنامج بريد. انسخ الطلب والصقه في بريدك.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>الطلب مفتوح في برنامج البريد لديك. أدخل المستلم وأرسل الطلب.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>بداية الطلب مفتوحة في برنامج البريد لديك. الطلب كله في الحافظة: الصقه هناك.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>التعليمات، المحفوظات، اللغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>ما ال&amp;ذي يُرسَل؟</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>عمليات الفحص والإصلاح ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;فتح كمبيوتر محفوظ...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>&amp;حول Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>تذ&amp;كّر الخادم والمكان</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>&amp;موقع كامل (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الف&amp;حص</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>لا ت&amp;زال لا تعمل</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>تسري التغييرات بعد إعادة تشغيل Windows. أعد تشغيل Windows، وافتح هذا البرنامج مرة أخرى، وتابع من هناك.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>جرّب VPN في Windows مرة أخرى، حتى يسجّل Windows سبب فشلها، ثم اختر %1. إذا لم يُعثر على شيء جديد، فارجع إلى البداية وأدخل المفتاح المشترك مسبقًا: عندها نستطيع إثبات ما إذا كان صحيحًا.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>جرّب VPN في Windows مرة أخرى، حتى يسجّل Windows سبب فشلها، ثم اختر %1. إذا لم يُعثر على شيء جديد، فاحفظ التقرير وأعطه للشخص المسؤول عن VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>التقر&amp;ير</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>إظهار ما يجب إر&amp;ساله</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>لم يُستعد</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>إذا ظلت لا تعمل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>أعد التشغيل، ثم اتصل. بعد ذلك افتح Fix789 مرة أخرى للتحقق مما إذا كان ذلك قد ساعد.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>أعد الفحص: عندها نعرض ما يمكن فعله بشأن ذلك.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>جرّب VPN في Windows الآن.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>حاول مرة أخرى باسم مسؤول نظام هذا الكمبيوتر وكلمة مروره، أو اسأل الشخص المسؤول عنه.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>خذ ملكية المجلد؛ عندها تُجرى التغييرات. يطلب Windows موافقة مسؤول النظام مرتين.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>حاول مرة أخرى. إذا فشل مرة أخرى، فأعطِ التقرير للشخص المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>حاول مرة أخرى متى شئت.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>أعطِ التقرير للشخص المسؤول عن هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>أعد الفحص لترى كيف هي الأمور الآن.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>عندما يجيبون، عُد وأعد الفحص لترى ما إذا كان ذلك قد ساعد.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>أخذ ملكية ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاو&amp;لة</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>أعيد الفحص</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>نص تذكرة الدعم (الأسطر: %1)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>&amp;نسخ نص تذكرة الدعم</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>كمبيوتر التدريب (محفوظ). الكمبيوتر الخاص بك لا يُفحص ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>الكمبيوتر المحفوظ %1. الكمبيوتر الخاص بك لا يُفحص ولا يُغيَّر.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>التغييرات الخاصة بك</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>إزالة Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;تراجع عن التغييرات وأزِل</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>أ&amp;بقِ التغييرات وأزِل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>أجرى Fix789 هذه التغييرات في إعداداتك الخاصة. وبعد إزالته لن يتمكن من التراجع عنها.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>جارٍ التراجع عن التغييرات...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>تعذّر التراجع عن بعض التغييرات، لذلك لم تتم إزالة Fix789. حاول مرة أخرى، أو أبقِ التغييرات.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>تعذّر بدء برنامج إلغاء التثبيت. شغّل برنامج إعداد Fix789 مرة أخرى، ثم أزِل Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>إظهار ال&amp;نتيجة النهائية</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>إ&amp;جراء هذه التغييرات</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>هذا الإصلاح مؤقت: نهج لمؤسستك يضبط القيمة القديمة مرة أخرى، عادةً في غضون ساعتين. لإصلاح دائم، يجب أن يغيّره مسؤولو النظام القائمون على هذا النهج.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>حدده فقط إذا كنت متأكدًا.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>يجري إنهاء التغيير. يعمل %1 و%2 مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>يجري Windows التغييرات على الكمبيوتر كله والتغييرات على حسابك الخاص كلًا على حدة. أجرِ نوعًا أولًا، وأعد الفحص، ثم أجرِ الآخر.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>تغيير واحد يصلحه</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>يمكن إجراء تغيير واحد هنا</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>تغييران يصلحانه</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>يمكن إجراء تغييرين هنا</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>ثلاثة تغييرات تصلحه</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>يمكن إجراء ثلاثة تغييرات هنا</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>عدد التغييرات التي تصلحه: %1</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>عدد التغييرات التي يمكن إجراؤها هنا: %1</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>لا يُغيَّر إلا الكمبيوتر المحفوظ.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>يطلب Windows موافقة مسؤول النظام مرة واحدة.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>يُحتفظ بنسخة مما هو موجود الآن؛ %1 يعيده بدقة.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>يتطلب إعادة التشغيل</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>يتطلب حقوق مسؤول النظام</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>التغييرات التي أُجريت: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;نسخ التقرير...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;حفظ التقرير...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;طباعة التقرير...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف حالة (كمبيوتر محفوظ)</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما الذي يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>سيتم نسخ هذا</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>سيتم حفظ هذا</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>ستتم طباعة هذا</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;حفظ...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>يجري حفظ هذا الكمبيوتر...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>تعذّر حفظ هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>تم النسخ. الصقه في رسالة بريد إلكتروني أو تذكرة دعم.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>التقرير مفتوح في المستعرض لديك. اطبعه من هناك.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>تعذّر فتح المستعرض لديك. احفظ التقرير واطبع الملف.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الف&amp;حص</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>إظهار ما ي&amp;جب تغييره</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف ذلك</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>من يستطيع إصلاحه</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>أنت، على هذا الكمبيوتر. يُعرَض كل تغيير قبل إجرائه.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>ارجع واذكر خادم VPN لفحص المسار إليه أيضًا.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>واحد من هذه</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>طريقة معرفة ذلك</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>انتظر دقيقة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>توقف قبل اكتماله إصلاح بدأ في %1. تراجع عنه قبل أن تغيّر أي شيء آخر.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>أُجري إصلاح في %1. يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>ال&amp;تراجع عن هذا الإصلاح</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>هناك ما يجب أن يفعله آخرون أيضًا.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>ا&amp;قرأه أولًا</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>على هذه الشبكة</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>التقر&amp;ير</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>إظهار ال&amp;طلب</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>يمكنك إصلاح هذا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>لآخرين</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>يذكر الطلب ما يُطلب منهم فعله ولماذا.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>&amp;نسخ الطلب</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما يجب فعله الآن</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>إذا ظلت لا تعمل</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>أعد الفحص. تذكر التفاصيل ما تعذّر فحصه.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>لتضييق نطاق الأسباب</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>إد&amp;خال المفتاح</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>المفتاح المشترك مسبقًا</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>عندها نعرف ما إذا كان الخادم يقبله.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>محاولة Windows نفسه</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>يتصل Windows مرة واحدة ثم يقطع الاتصال؛ ونراقب إلى أي مدى يصل.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>ما غيّره Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>هذا موجّه إلى %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>على آخرين فعل ذلك</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>ت&amp;م الإرسال</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>هذا ما يغادر هذا الكمبيوتر، كلمة بكلمة. لا تُدرج مجلدات حسابك ولا عناوين الأجهزة.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>يجري تغيير الكمبيوتر المحفوظ...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>في انتظار موافقة مسؤول النظام، ثم إجراء التغييرات...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>تجري إعادة الفحص...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>يجري إجراء التغييرات...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>في انتظار موافقة مسؤول النظام، ثم التراجع عن التغييرات...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>يجري التراجع عن التغييرات...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>لوحة معلومات Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>مؤسسة محفوظة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>المعرّف الخاص بها؛ غير مطلوب إذا كان المفتاح يرى واحدة فقط</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>كل الشبكات</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>كل شبكة Wi-Fi مشغَّلة</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>الدور أو العميل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>مصدر القراءة</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>الشبكة وWi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>اسم نهج مجموعة أو identity PSK، أو عنوان جهاز لعميل.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>أين تُستضاف المؤسسة</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>الجهات الحكومية الأمريكية</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>الاحتفاظ به في مخزن مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>استخدام المفتاح المحفوظ</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>يكفي مفتاح مسؤول نظام له حق القراءة فقط. Fix789 يقرأ فقط، ولا يغيّر شيئًا هناك.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;استعراض...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>كما يكتبها «fix789ctl site audit --save». لا يجري الاتصال بأحد.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>اختر مؤسسة محفوظة</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>تمت تعبئة مفتاح API المحفوظ.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>تم حفظ مفتاح API.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>أدخل اسم خادم VPN أو عنوانه.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>أدخل مفتاح API للوحة معلومات Meraki، أو استخدم المفتاح المحفوظ.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>يتكوّن معرّف المؤسسة من حروف وأرقام فقط. تعرضه واجهة API للوحة معلومات Meraki.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>اختر مجلد مؤسسة محفوظة.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>عُثر على مشكلة: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>أُجري %1 من %2 من الفحوص. %3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>التفاوض، خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>لماذا لا تعمل VPN لدي؟</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>اكتشف ال&amp;سبب</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>كمبيوتر حُفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>تعذّر حفظ كمبيوتر التدريب في مجلدك الخاص.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;متابعة من حيث توقفنا</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>ال&amp;تراجع عنه</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>توقف قبل اكتماله إصلاح بدأ في %1. تراجع عنه قبل أن تغيّر أي شيء آخر.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>تمت إعادة تشغيل Windows منذ آخر إصلاح. افحص الآن ما إذا كان ذلك قد ساعد.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>يسري آخر إصلاح بعد إعادة تشغيل Windows. اختر %1 وليس %2، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>يفحص هذا الكمبيوتر والشبكة وخادم VPN، ويخبرك بالخطأ في جملة واحدة. لا يتغيّر شيء قبل أن توافق.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>ما ال&amp;ذي يُرسَل؟</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;فتح كمبيوتر محفوظ...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>ت&amp;دريب</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>اتصال VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>خادم VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>المفتاح المشترك مسبقًا</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>اسم المستخدم، كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>السماح لـ Windows بتجربة الات&amp;صال أيضًا</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>رُفضت آخر محاولة لـ Windows عند تسجيل الدخول. قد تقفل محاولة أخرى بكلمة المرور نفسها الحساب، لذا صحّح كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>يستغرق حتى دقيقة ويبيّن أكثر من غيره: نقارن محاولة Windows بمحاولتنا. يتصل Windows بالإعدادات المحفوظة لهذا الاتصال، ثم يقطعه.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>كمبيوتر التدريب</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>كمبيوتر محفوظ يعمل بنظام Windows 11 لا تعمل عليه VPN. اعثر على السبب، وأصلحه، وتراجع عن الإصلاح.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>كمبيوتر محفوظ</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>محاولة Windows نفسه</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة النهائية</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>كمبيوتر التدريب (محفوظ) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (كمبيوتر محفوظ) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>فتح كمبيوتر محفوظ</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>أجهزة الكمبيوتر المحفوظة (*.json);;كل الملفات (*)</translation>
    </message>
</context>
</TS>
