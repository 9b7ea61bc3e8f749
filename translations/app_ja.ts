<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Change the account</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>アカウントを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As people at this station call it</source>
        <translation>このステーションでの呼び名</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <source>Leave it empty for the provider&apos;s usual address</source>
        <translation>空欄ならプロバイダーの通常のアドレスを使います</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>カスタマー ID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>トークン取得先アドレス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>アプリケーショントークン</translation>
    </message>
    <message>
        <source>Made in the portal under Integrations</source>
        <translation>ポータルの Integrations で作成します</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Only if the provider is reached through one</source>
        <translation>プロバイダーへの経路がプロキシを通る場合だけ入力します</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>社内 CA ファイル</translation>
    </message>
    <message>
        <source>PEM, trusted besides the usual authorities; where the company inspects traffic</source>
        <translation>PEM。通常の認証局に加えて信頼します。社内で通信を検査している場合に使います</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in use</source>
        <translation>空欄なら現在のものを使い続けます</translation>
    </message>
    <message>
        <source>Account SID and auth token</source>
        <translation>アカウント SID と認証トークン</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials (KORE)</source>
        <translation>OAuth 2 クライアント資格情報（KORE）</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>未入力: {fields}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name} をテスト</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Each row takes one eSIM of the account&apos;s stock. It cannot be taken back here.</source>
        <translation>各行でアカウントの在庫から eSIM を 1 つ使います。ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>Each row takes one eSIM and activates it: billing starts.</source>
        <translation>各行で eSIM を 1 つ使い、有効化します。課金が始まります。</translation>
    </message>
    <message>
        <source>Each row takes one eSIM. New and ready SIMs are not charged until they are active.</source>
        <translation>各行で eSIM を 1 つ使います。状態が new または ready の SIM は、active になるまで課金されません。</translation>
    </message>
    <message>
        <source>A SIM can be activated only in a fleet.</source>
        <translation>SIM を有効化できるのは、フリートに入っている場合だけです。</translation>
    </message>
    <message>
        <source>Choose the fleet.</source>
        <translation>フリートを選択してください。</translation>
    </message>
    <message>
        <source>Activating starts billing for each SIM, whether the device is used or not.</source>
        <translation>有効化すると、デバイスを使うかどうかにかかわらず、SIM ごとに課金が始まります。</translation>
    </message>
    <message>
        <source>Leave it off to activate later, when the device goes into service.</source>
        <translation>オフにしておけば、デバイスの運用開始時に後から有効化できます。</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM, also where another device has it.</source>
        <translation>ICCID のある行は、ほかのデバイスに割り当て済みでも、その eSIM を使います。</translation>
    </message>
    <message>
        <source>First deactivate it in the Orchestrator, and delete it from the old device.</source>
        <translation>先に Orchestrator で無効化し、元のデバイスから削除してください。</translation>
    </message>
    <message>
        <source>Where the eSIMs come from</source>
        <translation>eSIM の取得元</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Profiles and SIMs</source>
        <translation>プロファイルと SIM</translation>
    </message>
    <message>
        <source>For the EID of each row</source>
        <translation>各行の EID あて</translation>
    </message>
    <message>
        <source>With an activation code for each row</source>
        <translation>各行にアクティベーションコードを付ける</translation>
    </message>
    <message>
        <source>By EID only that device can download the profile. With an activation code any device can, once: choose it for codes that are printed and scanned.</source>
        <translation>EID だけの場合、プロファイルをダウンロードできるのはそのデバイスだけです。アクティベーションコードの場合は、どのデバイスでも 1 回だけダウンロードできます。コードを印刷してスキャンする場合はこちらを選んでください。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>The fleet that the new SIMs join; may be left empty.</source>
        <translation>新しい SIM を入れるフリート。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Fleets and networks…</source>
        <translation>フリートとネットワーク…</translation>
    </message>
    <message>
        <source>A new fleet, and the networks of its SIMs</source>
        <translation>新しいフリートと、その SIM が使うネットワーク</translation>
    </message>
    <message>
        <source>Activate the SIMs</source>
        <translation>SIM を有効化</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>アカウントがまだありません。</translation>
    </message>
    <message>
        <source>An account holds the address and the key of a provider.</source>
        <translation>アカウントには、プロバイダーのアドレスとキーを保存します。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>There is no account yet. It takes the provider, its address and a key.</source>
        <translation>アカウントがまだありません。プロバイダー、そのアドレス、キーが必要です。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this system, never in a file.</source>
        <translation>秘密情報はこのシステムのキーチェーンに保存し、ファイルには書きません。</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until the program ends.</source>
        <translation>このシステムにはキーチェーンがありません。秘密情報はプログラムの終了まで保持します。</translation>
    </message>
    <message>
        <source>Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time.</source>
        <translation>キーチェーンを設定するか（Linux では GNOME Keyring または KWallet）、毎回秘密情報を入力してください。</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>The provider has nothing to choose from.</source>
        <translation>プロバイダーに選択肢がありません。</translation>
    </message>
    <message>
        <source>{action}: done.</source>
        <translation>{action}: 完了しました。</translation>
    </message>
    <message>
        <source>{action}: not sent.</source>
        <translation>{action}: 送信していません。</translation>
    </message>
    <message>
        <source>Do it when online</source>
        <translation>オンライン時に実行</translation>
    </message>
    <message>
        <source>{action}: not done.</source>
        <translation>{action}: 実行していません。</translation>
    </message>
    <message>
        <source>{action}: not known yet whether it was done.</source>
        <translation>{action}: 実行されたかどうか、まだわかりません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>{action}: waits, and is sent once the provider can be reached.</source>
        <translation>{action}: 待機中です。プロバイダーに接続でき次第、送信します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>{action}: waiting for the provider…</source>
        <translation>{action}: プロバイダーの応答を待っています…</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>それでも{action}</translation>
    </message>
    <message>
        <source>Change it to</source>
        <translation>変更後の値</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>通信事業者</translation>
    </message>
    <message>
        <source>ICCID of the SIM</source>
        <translation>SIM の ICCID</translation>
    </message>
    <message>
        <source>Scan it, or type its 19 or 20 digits.</source>
        <translation>スキャンするか、19 桁または 20 桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All of them, separated by commas.</source>
        <translation>すべてのタグを、コンマで区切ってください。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
</context>
<context>
    <name>ApnSection</name>
    <message>
        <source>Access point</source>
        <translation>アクセスポイント</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>レシピ名</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>pasted list</source>
        <translation>貼り付けたリスト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>列を変更…</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>別のリストを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>以後は何も送信しません。実行中のものは最後まで行います</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIM の割り当て</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>リストを開く…</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>%Ln 行で続行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>%Ln 件の eSIM を割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>%Ln 件のコードを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次の作業</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>%Ln 行を続行</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · アカウント「{account}」</translation>
    </message>
    <message>
        <source>Give each device of a list its eSIM</source>
        <translation>リストの各デバイスに eSIM を割り当てます</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {rows} · separator “{separator}” · {encoding}</source>
        <translation>{name} · {rows} · 区切り「{separator}」 · {encoding}</translation>
    </message>
    <message>
        <source>Rows that are not ready stay in this list. Fix them here by double-click, or send them later.</source>
        <translation>準備のできていない行はこのリストに残ります。ここでダブルクリックして直すか、後で送信してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>停止しました。続行するまで何も送信しません。</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>このページを離れても、プログラムを閉じてもかまいません。作業は続くか、後で再開されます。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>送信内容を表示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{account} · {done} of {total}</source>
        <translation>{account} · {total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} の進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>{name} を再開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Socket {number}</source>
        <translation>ソケット {number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is being done to this module (Escape)</source>
        <translation>このモジュールへの処理を停止 (Escape)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Take this socket off the page; its number becomes free</source>
        <translation>このソケットをページから外し、番号を空けます</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Configure and check this module once more (Enter)</source>
        <translation>このモジュールをもう一度設定して確認 (Enter)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Configure and check this module (Enter)</source>
        <translation>このモジュールを設定して確認 (Enter)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Read and understood: clear the card (Delete)</source>
        <translation>読んで理解したので、カードを消す (Delete)</translation>
    </message>
    <message>
        <source>Details of this socket</source>
        <translation>このソケットの詳細</translation>
    </message>
</context>
<context>
    <name>BenchCounts</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>BenchDesk</name>
    <message>
        <source>Start all ({count})</source>
        <translation>すべて開始 ({count})</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>すべて開始</translation>
    </message>
    <message>
        <source>Retry failed ({count})</source>
        <translation>失敗分を再試行 ({count})</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>検査台</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>What each module should have</source>
        <translation>各モジュールに設定する内容</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>No module is plugged in.</source>
        <translation>モジュールが接続されていません。</translation>
    </message>
    <message>
        <source>Plug one in: its card appears here by itself. Then Start configures and checks it.</source>
        <translation>モジュールを接続すると、カードが自動で表示されます。「開始」で設定と確認を行います。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>BenchDetail</name>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>送信予定を表示</translation>
    </message>
    <message>
        <source>Reads the module, and changes nothing</source>
        <translation>モジュールを読み取るだけで、何も変更しません</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The traffic of the last sessions in this socket</source>
        <translation>このソケットでの最近のセッションのやり取り</translation>
    </message>
    <message>
        <source>Restore previous values</source>
        <translation>元の値に戻す</translation>
    </message>
    <message>
        <source>Those from before the last run</source>
        <translation>前回の実行より前の値</translation>
    </message>
    <message>
        <source>Restore these values?</source>
        <translation>これらの値に戻しますか?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>名前と番号</translation>
    </message>
    <message>
        <source>Rename this socket (F2)</source>
        <translation>このソケットの名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Requested and granted</source>
        <translation>要求値と許可値</translation>
    </message>
    <message>
        <source>{value} already</source>
        <translation>すでに {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>requested {requested}
granted {granted}</source>
        <translation>要求 {requested}
許可 {granted}</translation>
    </message>
</context>
<context>
    <name>BenchOptions</name>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>モジュールの接続時に開始</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Modules that are configured at once</source>
        <translation>同時に設定するモジュール数</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>レシピ「{name}」 · APN {apn}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>BicCard</name>
    <message>
        <source>Batch identification code (BIC1 of a card, BIC2 of a box)</source>
        <translation>バッチ識別コード（カードの BIC1、箱の BIC2）</translation>
    </message>
    <message>
        <source>Batch identification code</source>
        <translation>バッチ識別コード</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>このコードを残してもう 1 つ入力します。スキャナーではクリック不要です</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>コードを追加</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Forget the codes on this page; nothing was sent</source>
        <translation>このページのコードを消します。まだ何も送信していません</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>スキャン、入力または貼り付け</translation>
    </message>
</context>
<context>
    <name>BicFlow</name>
    <message>
        <source>Lists of BICs (*.csv *.txt *.tsv)</source>
        <translation>BIC のリスト (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a list of BICs</source>
        <translation>BIC のリストを開く</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>画像 ({endings})</translation>
    </message>
    <message>
        <source>Open a picture of a card or a box</source>
        <translation>カードまたは箱の画像を開く</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>登録のみ</translation>
    </message>
    <message>
        <source>Scan the code of a card or a box, or open a list of codes.</source>
        <translation>カードまたは箱のコードをスキャンするか、コードのリストを開いてください。</translation>
    </message>
    <message>
        <source>What a code claims is shown before anything is registered.</source>
        <translation>コードで取り込まれるものは、登録の前に表示されます。</translation>
    </message>
    <message>
        <source>Open a list of BICs…</source>
        <translation>BIC のリストを開く…</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet.</source>
        <translation>EMnify または Super SIM のアカウントがまだありません。</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>SIM はアカウントに登録します。アカウントには、プロバイダーのアドレスとキーが入っています。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
</context>
<context>
    <name>CallbackField</name>
    <message>
        <source>Super SIM tells {url} ({method}) of each profile.</source>
        <translation>Super SIM はプロファイルごとに {url} へ通知します（{method}）。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Called when a profile is ready. It may be left empty: this program asks by itself.</source>
        <translation>プロファイルの準備ができると呼び出されます。空欄でもかまいません。このプログラムが自分で問い合わせます。</translation>
    </message>
    <message>
        <source>HTTP method of the call</source>
        <translation>呼び出しの HTTP メソッド</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラでスキャン</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>カメラの画像</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>ステップ {number}/{of}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Plug in a module</source>
        <translation>モジュールを接続</translation>
    </message>
    <message>
        <source>Something is plugged in.</source>
        <translation>何かが接続されています。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>取り外し可</translation>
    </message>
</context>
<context>
    <name>CardChoicesCard</name>
    <message>
        <source>More than one SIM would be named {name}.</source>
        <translation>複数の SIM の名前が {name} になります。</translation>
    </message>
    <message>
        <source>Then, for each SIM</source>
        <translation>続けて、SIM ごとに</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>作業指示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Give each SIM a name</source>
        <translation>各 SIM に名前を付ける</translation>
    </message>
    <message>
        <source>Name of the SIMs</source>
        <translation>SIM の名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>left new (not billed, no connection)</source>
        <translation>new のまま（課金なし、接続なし）</translation>
    </message>
    <message>
        <source>ready (billed once it is used)</source>
        <translation>ready（使い始めたら課金）</translation>
    </message>
    <message>
        <source>active (billed from today)</source>
        <translation>active（本日から課金）</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>ICCID of a card</source>
        <translation>カードの ICCID</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>登録コード</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>スキャン、入力または貼り付け</translation>
    </message>
    <message>
        <source>10 characters</source>
        <translation>10 文字</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Put the card on the list; nothing is sent yet</source>
        <translation>カードをリストに加えます。まだ何も送信しません</translation>
    </message>
</context>
<context>
    <name>CardsFlow</name>
    <message>
        <source>Lists of cards (*.csv *.txt *.tsv)</source>
        <translation>カードのリスト (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a list of cards</source>
        <translation>カードのリストを開く</translation>
    </message>
    <message>
        <source>Type or scan a card, or open a list of cards.</source>
        <translation>カードを入力またはスキャンするか、カードのリストを開いてください。</translation>
    </message>
    <message>
        <source>A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted.</source>
        <translation>CSV の列は ICCID と registration code です。ここにドロップしたり、貼り付けたりもできます。</translation>
    </message>
    <message>
        <source>Try the sample cards</source>
        <translation>サンプルのカードで試す</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Forget the cards on this page; nothing was sent</source>
        <translation>このページのカードを消します。まだ何も送信していません</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln 枚のカード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln 行は登録できないため、除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Take this card out</source>
        <translation>このカードを外す</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Leave the chosen cards as they are at the provider</source>
        <translation>選択したカードは、プロバイダー側では変更しません</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Put the chosen card back into the line above, to be corrected</source>
        <translation>選択したカードを上の欄に戻して修正します</translation>
    </message>
    <message>
        <source>Cards to register</source>
        <translation>登録するカード</translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>%Ln 件の SIM を登録</numerusform>
        </translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln 件の SIM は本日から課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether they are used or not. Ready SIMs are billed only once they are used.</source>
        <translation>使うかどうかにかかわらず課金されます。ready の SIM は、使い始めるまで課金されません。</translation>
    </message>
    <message>
        <source>Register and activate</source>
        <translation>登録して有効化</translation>
    </message>
    <message>
        <source>A SIM can be made ready or active only in a fleet. Choose the fleet.</source>
        <translation>SIM を ready または active にできるのは、フリートに入っている場合だけです。フリートを選択してください。</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここになし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Only problems</source>
        <translation>問題のある行だけ</translation>
    </message>
    <message>
        <source>Export problems…</source>
        <translation>問題をエクスポート…</translation>
    </message>
    <message>
        <source>Use this row anyway</source>
        <translation>それでもこの行を使う</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>この判断を取り消す</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>リストの行と確認結果</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>準備完了 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>要対応 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>要判断 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows with problems</source>
        <translation>問題のある行をエクスポート</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problems.csv</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Wait for the network, s</source>
        <translation>ネットワーク待ち、s</translation>
    </message>
    <message>
        <source>Host to ping</source>
        <translation>ping の宛先</translation>
    </message>
    <message>
        <source>Seconds; 0 skips the network check</source>
        <translation>秒。0 ならネットワークを確認しません</translation>
    </message>
    <message>
        <source>no ping</source>
        <translation>ping なし</translation>
    </message>
    <message>
        <source>Name or address of a host, asked over the data session where the module can</source>
        <translation>ホストの名前またはアドレス。モジュールが対応していれば、データセッション経由で確認します</translation>
    </message>
    <message>
        <source>Wait for a data session with an address</source>
        <translation>アドレスの付いたデータセッションを待つ</translation>
    </message>
    <message>
        <source>The network is not waited for.</source>
        <translation>ネットワークを待ちません。</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>What these codes claim</source>
        <translation>これらのコードで取り込む SIM</translation>
    </message>
    <message>
        <source>What this code claims</source>
        <translation>このコードで取り込む SIM</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>プロバイダーの回答になし</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln 件のコードは取り込めないため、除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line to see what to do.</source>
        <translation>行にポインターを合わせると、対処方法を表示します。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>作業指示</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>SIM の状態</translation>
    </message>
    <message>
        <source>issued (not billed)</source>
        <translation>issued（課金なし）</translation>
    </message>
    <message>
        <source>factory test (free at first)</source>
        <translation>factory test（最初は無料）</translation>
    </message>
    <message>
        <source>activated (billed from today)</source>
        <translation>activated（本日から課金）</translation>
    </message>
    <message>
        <source>Take this code out</source>
        <translation>このコードを外す</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Leave the chosen codes as they are at the provider</source>
        <translation>選択したコードは、プロバイダー側では変更しません</translation>
    </message>
    <message>
        <source>Codes to claim</source>
        <translation>取り込むコード</translation>
    </message>
</context>
<context>
    <name>CodeBuild</name>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ アドレス</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>SM-DP+ OID (optional)</source>
        <translation>SM-DP+ OID（任意）</translation>
    </message>
    <message>
        <source>Whoever downloads it is asked for a confirmation code</source>
        <translation>ダウンロードする人に確認コードの入力を求める</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>コードを作成</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>メールに書かれたコード</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 桁</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>コードを再送</translation>
    </message>
    <message>
        <source>Type, paste or scan an activation code: LPA:1$…</source>
        <translation>アクティベーションコードを入力、貼り付けまたはスキャン: LPA:1$…</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>アクティベーションコード</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Explain the code and draw it</source>
        <translation>コードを解説して描画します</translation>
    </message>
    <message>
        <source>Make a code of its fields</source>
        <translation>フィールドからコードを作成</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>画像からコードを読み取ります。画像をここにドロップすることもできます</translation>
    </message>
</context>
<context>
    <name>CodeStyle</name>
    <message>
        <source>Error level</source>
        <translation>誤り訂正</translation>
    </message>
    <message>
        <source>Error level of the QR code</source>
        <translation>QR コードの誤り訂正レベル</translation>
    </message>
    <message>
        <source>How much of the code may be damaged. More needs a larger symbol.</source>
        <translation>コードのどれだけが損傷しても読めるか。高いほどシンボルが大きくなります。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Writes the host in capital letters, which needs less room. It is the same host for every phone.</source>
        <translation>ホストを大文字で書き、必要な面積を減らします。どのスマートフォンにとっても同じホストです。</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>As large as the screen allows, for a phone to scan</source>
        <translation>スマートフォンでスキャンできるよう、画面いっぱいに表示します</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the QR code as PNG, SVG or PDF</source>
        <translation>QR コードを PNG、SVG または PDF で保存します</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ アドレス</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+ OID</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>コードを隠す</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>version {version}, level {level} · read back and equal</source>
        <translation>バージョン {version}、レベル {level} · 読み戻して一致</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>求める</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>None: the SM-DP+ knows the device by its EID.</source>
        <translation>なし。SM-DP+ は EID でデバイスを識別します。</translation>
    </message>
    <message>
        <source>Whoever downloads the profile is asked for a code that comes by another way.</source>
        <translation>プロファイルをダウンロードする人は、別の方法で届くコードの入力を求められます。</translation>
    </message>
    <message>
        <source>The download starts without a further question.</source>
        <translation>追加の確認なしでダウンロードが始まります。</translation>
    </message>
    <message>
        <source>The server that holds the profile.</source>
        <translation>プロファイルを保持するサーバー。</translation>
    </message>
    <message>
        <source>Which profile it is. Whoever has it can download the profile, once.</source>
        <translation>どのプロファイルかを示します。これを持つ人は、プロファイルを 1 回ダウンロードできます。</translation>
    </message>
    <message>
        <source>The server must prove that it has this number.</source>
        <translation>サーバーはこの番号を持つことを証明しなければなりません。</translation>
    </message>
    <message>
        <source>Fields of SGP.22 version 3; they are kept as they are.</source>
        <translation>SGP.22 バージョン 3 のフィールド。そのまま保持します。</translation>
    </message>
    <message>
        <source>The profile of this code was already downloaded.</source>
        <translation>このコードのプロファイルは、すでにダウンロードされています。</translation>
    </message>
    <message>
        <source>A code works once. Print or show it again only if you know why.</source>
        <translation>コードが使えるのは 1 回だけです。理由がはっきりしている場合だけ、再度印刷または表示してください。</translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>コードをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The SM-DP+ address is on the clipboard.</source>
        <translation>SM-DP+ アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the list for the device management system</source>
        <translation>デバイス管理システム用のリストを保存</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>%Ln 台のデバイスを {name} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>It was read back and is equal.</source>
        <translation>読み戻して一致を確認しました。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR コードを保存</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>コードの画像を開く</translation>
    </message>
    <message>
        <source>Codes typed or read here</source>
        <translation>ここで入力または読み取ったコード</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>ラベルを印刷…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>コードとラベル</translation>
    </message>
    <message>
        <source>There is no activation code here yet.</source>
        <translation>アクティベーションコードがまだありません。</translation>
    </message>
    <message>
        <source>No unit of “{name}” has a code yet.</source>
        <translation>「{name}」には、コードのあるユニットがまだありません。</translation>
    </message>
    <message>
        <source>The codes of an assignment appear here by themselves.</source>
        <translation>割り当てで得たコードは、ここに自動で表示されます。</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and as labels, each read back</source>
        <translation>画面、画像、ラベルの QR コード。すべて読み戻して確認します</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>入力または読み取ったコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>「{name}」のユニット %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>ダウンロード済み %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesTable</name>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Units with codes</source>
        <translation>コードのあるユニット</translation>
    </message>
    <message>
        <source>typed or read here</source>
        <translation>ここで入力または読み取り</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Nobody has been given this code yet.</source>
        <translation>このコードはまだ誰にも渡していません。</translation>
    </message>
    <message>
        <source>The code was shown or copied; no label was saved.</source>
        <translation>コードを表示またはコピーしました。ラベルは保存していません。</translation>
    </message>
    <message>
        <source>The code was saved as a picture, which was read back.</source>
        <translation>コードを画像として保存し、読み戻しました。</translation>
    </message>
    <message>
        <source>A label was saved and read back.</source>
        <translation>ラベルを保存し、読み戻しました。</translation>
    </message>
    <message>
        <source>The provider says that the profile was downloaded.</source>
        <translation>プロバイダーによると、プロファイルはダウンロード済みです。</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID（任意）</translation>
    </message>
    <message>
        <source>Read the list with these columns</source>
        <translation>この列でリストを読む</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>列 {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>期待する応答</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>タイムアウト、s</translation>
    </message>
    <message>
        <source>A regular expression that a line of the answer has to match; empty: OK is enough</source>
        <translation>応答のいずれかの行に一致すべき正規表現。空欄なら OK だけで十分です</translation>
    </message>
    <message>
        <source>Go on where the module refuses it</source>
        <translation>モジュールが拒否しても続ける</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Send this command before the one above it</source>
        <translation>このコマンドを 1 つ上のコマンドより先に送ります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this command out of the recipe</source>
        <translation>このコマンドをレシピから外します</translation>
    </message>
</context>
<context>
    <name>CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>None are sent.</source>
        <translation>コマンドは送りません。</translation>
    </message>
    <message>
        <source>Sent in this order after the settings, before the network is waited for.</source>
        <translation>設定の後、ネットワークを待つ前に、この順で送ります。</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>コマンドを追加</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Console · {socket}</source>
        <translation>コンソール · {socket}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Make this line a favourite</source>
        <translation>この行をお気に入りに追加</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>選択したソケットの通信</translation>
    </message>
    <message>
        <source>No traffic here yet.</source>
        <translation>まだ通信はありません。</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>やり取りを保存</translation>
    </message>
    <message>
        <source>Text for the module. Enter sends it, Escape leaves it out.</source>
        <translation>モジュールに送るテキスト。Enter で送信、Escape で取りやめます。</translation>
    </message>
    <message>
        <source>Command, for example AT+CSQ. Ctrl+R searches what was typed before.</source>
        <translation>コマンド（例: AT+CSQ）。Ctrl+R で入力履歴を検索します。</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>送信する行</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Favourites and macros</source>
        <translation>お気に入りとマクロ</translation>
    </message>
    <message>
        <source>Search the traffic (Ctrl+F)</source>
        <translation>やり取りを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all traffic of this socket</source>
        <translation>このソケットのやり取りをすべてコピー</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>やり取りを保存</translation>
    </message>
    <message>
        <source>Clear the console (Ctrl+L)</source>
        <translation>コンソールを消去 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Speed, line ending, view, files</source>
        <translation>速度、改行、表示、ファイル</translation>
    </message>
    <message>
        <source>More room for the console</source>
        <translation>コンソールを広げる</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>再開 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the view and go on receiving (Ctrl+P)</source>
        <translation>表示を止めて受信を続ける (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused; what arrives meanwhile is kept</source>
        <translation>表示を止めています。その間のやり取りは保持します</translation>
    </message>
    <message>
        <source>what the program and the module send each other</source>
        <translation>プログラムとモジュールのやり取り</translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message>
        <source>Search the traffic</source>
        <translation>やり取りを検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleMacroEditor</name>
    <message>
        <source>Name of the macro</source>
        <translation>マクロの名前</translation>
    </message>
    <message>
        <source>Lines of the macro</source>
        <translation>マクロの行</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待する応答</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Text for &gt;</source>
        <translation>&gt; に送るテキスト</translation>
    </message>
    <message>
        <source>Regular expression that the answer has; without one it must not be an error.</source>
        <translation>応答が一致すべき正規表現。空欄の場合は、エラーでなければよいものとします。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>選択した行を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A macro needs a name and a line to send.</source>
        <translation>マクロには名前と送信する行が必要です。</translation>
    </message>
    <message>
        <source>Line {number}: not a regular expression ({reason}).</source>
        <translation>{number} 行目: 正規表現ではありません（{reason}）。</translation>
    </message>
    <message>
        <source>Line {number}: the seconds are a number from 0.1 to 600.</source>
        <translation>{number} 行目: 秒は 0.1 から 600 までの数値です。</translation>
    </message>
</context>
<context>
    <name>ConsoleMacros</name>
    <message>
        <source>Favourites and macros</source>
        <translation>お気に入りとマクロ</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star keeps a line, the plus makes a macro of several.</source>
        <translation>まだ何も保存されていません。星で行を保存し、プラスで複数の行をマクロにします。</translation>
    </message>
    <message>
        <source>Send the chosen one (Enter)</source>
        <translation>選択したものを送信 (Enter)</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>新しいマクロ</translation>
    </message>
    <message>
        <source>Edit the chosen macro</source>
        <translation>選択したマクロを編集</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <source>Import macros from a file</source>
        <translation>ファイルからマクロをインポート</translation>
    </message>
    <message>
        <source>Export all macros to a file</source>
        <translation>すべてのマクロをファイルにエクスポート</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>マクロをインポート</translation>
    </message>
    <message>
        <source>Macros (*.toml)</source>
        <translation>マクロ (*.toml)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>マクロをエクスポート</translation>
    </message>
</context>
<context>
    <name>ConsoleMenu</name>
    <message>
        <source>Close the port</source>
        <translation>ポートを閉じる</translation>
    </message>
    <message>
        <source>Open the port and listen</source>
        <translation>ポートを開いて受信する</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>16 進数のバイト</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>速度（ボー）</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>速度を検出</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>フロー制御</translation>
    </message>
    <message>
        <source>RTS and CTS</source>
        <translation>RTS と CTS</translation>
    </message>
    <message>
        <source>XON and XOFF</source>
        <translation>XON と XOFF</translation>
    </message>
    <message>
        <source>DTR on</source>
        <translation>DTR オン</translation>
    </message>
    <message>
        <source>Send the lines of a file…</source>
        <translation>ファイルの行を送信…</translation>
    </message>
    <message>
        <source>Send a file as it is…</source>
        <translation>ファイルをそのまま送信…</translation>
    </message>
    <message>
        <source>History of this port only</source>
        <translation>このポートの履歴だけ</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>ConsoleStatus</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{of} 件中 {number} 件目</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>open at {baud} baud</source>
        <translation>{baud} ボーで接続中</translation>
    </message>
    <message>
        <source>the recipe has the port</source>
        <translation>レシピがポートを使用中</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>ポートは閉じています</translation>
    </message>
    <message>
        <source>Stop sending (Escape)</source>
        <translation>送信を停止 (Escape)</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… %Ln 行は表示していません …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextForm</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>PDP タイプ</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP コンテキスト</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>コンテキストの番号（CID）、1 から 16。ほとんどのモジュールは 1 を使います</translation>
    </message>
    <message>
        <source>Remove this context</source>
        <translation>このコンテキストを削除</translation>
    </message>
</context>
<context>
    <name>ContextsSection</name>
    <message>
        <source>Further contexts</source>
        <translation>追加のコンテキスト</translation>
    </message>
    <message>
        <source>For devices that use a second APN, such as one for management.</source>
        <translation>管理用など、2 つ目の APN を使うデバイス向け。</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>コンテキストを追加</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>Copy: {name}</source>
        <translation>コピー: {name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Simwright has a fault</source>
        <translation>Simwright に不具合があります</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. What was finished is safe in the ledger; what was being done may have to be done again. Please send this text to support.</source>
        <translation>プログラムが想定していないことが起きました。完了した作業は台帳に残っています。実行中だった作業は、やり直しが必要かもしれません。このテキストをサポートに送ってください。</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>不具合の詳細</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>ログは {file} にあります</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>CycleField</name>
    <message>
        <source>Cycle</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Bits of the cycle</source>
        <translation>サイクルのビット</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>ページング時間ウィンドウ</translation>
    </message>
    <message>
        <source>Bits of the window</source>
        <translation>ウィンドウのビット</translation>
    </message>
    <message>
        <source>Choose a cycle, or type one: a value without an exact code is rounded</source>
        <translation>サイクルを選ぶか入力してください。ぴったりのコードがない値は丸めます</translation>
    </message>
    <message>
        <source>{network}: taken as no request</source>
        <translation>{network}: 要求なしとみなされます</translation>
    </message>
    <message>
        <source>left to the network</source>
        <translation>ネットワークに任せる</translation>
    </message>
    <message>
        <source>{network}: {cycle}</source>
        <translation>{network}: {cycle}</translation>
    </message>
    <message>
        <source>{network}: {cycle}, PTW {window}</source>
        <translation>{network}: {cycle}、PTW {window}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Row {row}, {name}: was it made?</source>
        <translation>{row} 行目、{name}: 実行されましたか?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>With</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>実行された</translation>
    </message>
    <message>
        <source>I found it at the provider; nothing is sent again</source>
        <translation>プロバイダー側で確認しました。再送しません</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>実行されていない</translation>
    </message>
    <message>
        <source>The row waits again, and is sent when you go on</source>
        <translation>行は待機に戻り、続行時に送信します</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Ask the provider once more what it shows</source>
        <translation>プロバイダーに現在の状態を再度問い合わせます</translation>
    </message>
    <message>
        <source>asking the provider…</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>DeviceListModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>ready, as you decided</source>
        <translation>準備完了（自分で判断）</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Set up as trackers…</source>
        <translation>トラッカーとして設定…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>DeviceTimeline</name>
    <message>
        <source>Part of an event</source>
        <translation>イベントの一部</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>イベントを絞り込み</translation>
    </message>
    <message>
        <source>Events of the device, newest first</source>
        <translation>デバイスのイベント（新しい順）</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>No event matches. Clear the filter to see every event.</source>
        <translation>一致するイベントはありません。絞り込みを消すと、すべてのイベントを表示します。</translation>
    </message>
    <message>
        <source>The provider has no events of this device yet.</source>
        <translation>プロバイダーには、このデバイスのイベントがまだありません。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>{names}
Some devices may get the same name. Put {field} into it.</source>
        <translation>{names}
同じ名前のデバイスができるおそれがあります。{field} を入れてください。</translation>
    </message>
    <message>
        <source>Then make a device from each SIM</source>
        <translation>続けて、各 SIM からデバイスを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>サービスポリシー</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>カバレッジポリシー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Name of the devices</source>
        <translation>デバイスの名前</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>left disabled</source>
        <translation>無効のまま</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}: {action}, done.</source>
        <translation>{name}: {action}、完了しました。</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
    <message>
        <source>{call}: not done.</source>
        <translation>{call}: 実行していません。</translation>
    </message>
    <message>
        <source>{call}: done.</source>
        <translation>{call}: 完了しました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s)</source>
        <translation>
            <numerusform>SIM %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>プロバイダーに再度問い合わせ (F5)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>There is no account whose devices can be shown.</source>
        <translation>デバイスを表示できるアカウントがありません。</translation>
    </message>
    <message>
        <source>Devices are kept by accounts at EMnify and Super SIM.</source>
        <translation>デバイスがあるのは、EMnify と Super SIM のアカウントです。</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.</source>
        <translation>SIM からデータまでの各段階を、プロバイダーの現在の情報で確認し、1 つの所見を出します。</translation>
    </message>
    <message>
        <source>Asking the provider: SIM, device, network, events, data session, data …</source>
        <translation>プロバイダーに問い合わせ中: SIM、デバイス、ネットワーク、イベント、データセッション、データ …</translation>
    </message>
    <message>
        <source>The diagnosis is under way</source>
        <translation>診断中です</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>再診断</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>EdrxSection</name>
    <message>
        <source>Extended discontinuous reception (eDRX)</source>
        <translation>拡張間欠受信（eDRX）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
    <message>
        <source>on, with this cycle</source>
        <translation>オン、このサイクルで</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the finding with its evidence</source>
        <translation>所見を根拠とともにコピー</translation>
    </message>
    <message>
        <source>What was found on the way</source>
        <translation>途中でわかったこと</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>As of {time}; later changes are not included</source>
        <translation>{time} 時点。その後の変更は含みません</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} 時点</translation>
    </message>
</context>
<context>
    <name>FleetDesk</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Fleets and networks</source>
        <translation>フリートとネットワーク</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>新しいフリート</translation>
    </message>
    <message>
        <source>with the networks of</source>
        <translation>ネットワークの引き継ぎ元</translation>
    </message>
    <message>
        <source>Name of the new fleet</source>
        <translation>新しいフリートの名前</translation>
    </message>
    <message>
        <source>Network access profile</source>
        <translation>Network Access Profile</translation>
    </message>
    <message>
        <source>A network to add</source>
        <translation>追加するネットワーク</translation>
    </message>
    <message>
        <source>Country or network</source>
        <translation>国またはネットワーク</translation>
    </message>
    <message>
        <source>Networks that the SIMs may use</source>
        <translation>SIM が使えるネットワーク</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Create a fleet of this name; data and SMS are on</source>
        <translation>この名前のフリートを作成します。データと SMS は有効です</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Every fleet with this profile may use it</source>
        <translation>このプロファイルのすべてのフリートで使えるようになります</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>A profile of the name above, with this network alone</source>
        <translation>上の名前で、このネットワークだけのプロファイル</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>SIMs of every fleet with this profile lose these networks</source>
        <translation>このプロファイルの全フリートの SIM が、これらのネットワークを使えなくなります</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>「{text}」に一致するものはありません。</translation>
    </message>
    <message>
        <source>A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers.</source>
        <translation>デバイスは名前、タグ、ICCID、IMEI、IMSI または IP アドレスで、SIM はその番号で検索できます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>This account has no SIMs yet.</source>
        <translation>このアカウントにはまだ SIM がありません。</translation>
    </message>
    <message>
        <source>They appear here as soon as they are registered or assigned.</source>
        <translation>登録または割り当てをすると、すぐここに表示されます。</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIM の割り当て</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>デバイスがまだありません。</translation>
    </message>
    <message>
        <source>Register SIMs by the code on their card or box, and make devices of them.</source>
        <translation>カードまたは箱のコードで SIM を登録し、デバイスを作成してください。</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message>
        <source>Name, ICCID or status</source>
        <translation>名前、ICCID または状態</translation>
    </message>
    <message>
        <source>Name, tag, ICCID, IMEI or IP address</source>
        <translation>名前、タグ、ICCID、IMEI または IP アドレス</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>デバイスと SIM を検索</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Also those that are in no device</source>
        <translation>デバイスに入っていない SIM も表示</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Leave it empty if it was never changed.</source>
        <translation>変更したことがなければ、空欄にしてください。</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The model does not tell which; see the device&apos;s manual.</source>
        <translation>機種からは決まりません。デバイスの説明書を参照してください。</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>入力して検索</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Scan this code with the camera of the phone. Escape goes back.</source>
        <translation>スマートフォンのカメラでこのコードをスキャンしてください。Escape で戻ります。</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} の QR コード</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>手順を保存</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典: {source}</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>手作業の手順</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>手順をコピー</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>印刷用に保存…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help on this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>バージョン {version} を利用できます</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI, BIC or batch</source>
        <translation>名前、EID、ICCID、IMEI、BIC またはバッチ</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Units, newest first</source>
        <translation>ユニット（新しい順）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>EID or IMEI</source>
        <translation>EID または IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>ユニット %Ln 台が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>ユニット %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the search to see every unit, newest first.</source>
        <translation>検索を消すと、すべてのユニットを新しい順に表示します。</translation>
    </message>
    <message>
        <source>No unit has been worked on at this station yet.</source>
        <translation>このステーションで処理したユニットはまだありません。</translation>
    </message>
    <message>
        <source>What is assigned or configured appears here, with every step and its result.</source>
        <translation>割り当てや設定をしたユニットが、全ステップとその結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>ユニット %Ln 台を {name} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>アクティベーションコードは秘密情報のため、除きました。</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>Celona gives no code per device</source>
        <translation>Celona はデバイスごとのコードを発行しません</translation>
    </message>
    <message>
        <source>The profile waits for the EID. Enter this SM-DP+ address in the device management system; each device then fetches its own profile. There is nothing to scan and no label to print.</source>
        <translation>プロファイルは EID を待っています。デバイス管理システムにこの SM-DP+ アドレスを入力すると、各デバイスが自分のプロファイルを取得します。スキャンするコードも、印刷するラベルもありません。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Save the list for it…</source>
        <translation>登録用のリストを保存…</translation>
    </message>
    <message>
        <source>EID, name, ICCID and SM-DP+ address of every device</source>
        <translation>全デバイスの EID、名前、ICCID、SM-DP+ アドレス</translation>
    </message>
    <message>
        <source>Device management system</source>
        <translation>デバイス管理システム</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>その他のシステム</translation>
    </message>
    <message>
        <source>In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three minutes.</source>
        <translation>Jamf Pro では、保存したリストのデバイスを EID で探してグループを作ります。そのグループに Refresh Cellular Plans コマンドを送り、eSIM サーバー URL に、先頭に https:// を付けたこのアドレスを指定します。1 台あたり最長 3 分かかります。</translation>
    </message>
    <message>
        <source>In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose the devices and their action Update cellular data plan, with this address and https:// before it.</source>
        <translation>Intune（Windows 11）では、eSIM カテゴリの設定カタログプロファイルを作り、ダウンロードサーバーにこのアドレスを入力して、保存したリストのデバイスのグループに割り当てます。iPhone と iPad では、デバイスを選び、操作「Update cellular data plan」に、先頭に https:// を付けたこのアドレスを指定します。</translation>
    </message>
    <message>
        <source>There: import the list or choose the devices by EID, enter the address as the server for eSIM profiles, and let the devices refresh their cellular plans. That takes up to three minutes each.</source>
        <translation>そのシステムで、リストをインポートするか EID でデバイスを選び、eSIM プロファイルのサーバーとしてこのアドレスを入力して、デバイスの通信プランを更新させます。1 台あたり最長 3 分かかります。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>what was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln 行には BIC がないため、除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>最初は {number} 行目です: {line}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Interrupted at the bench</source>
        <translation>検査台での中断</translation>
    </message>
    <message>
        <source>Simwright ended while these modules were being configured. What a module has already, it keeps.</source>
        <translation>これらのモジュールの設定中に Simwright が終了しました。モジュールにすでに設定された値は、そのまま残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>すべてそのままにする</translation>
    </message>
</context>
<context>
    <name>InterruptedRow</name>
    <message>
        <source>{port} · {when}</source>
        <translation>{port} · {when}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>Start {name} again</source>
        <translation>{name} をもう一度開始</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>{name} をそのままにする</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>{device}, {at}</source>
        <translation>{device}、{at}</translation>
    </message>
    <message>
        <source>Looked at {time}: it does not show yet.</source>
        <translation>{time} に確認: まだ反映されていません。</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>実行された</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>実行されていない</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Each of these is sent once, in this order, as soon as its provider can be reached.</source>
        <translation>それぞれ、プロバイダーに接続でき次第、この順に 1 回だけ送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{what}: {device}</source>
        <translation>{what}: {device}</translation>
    </message>
    <message>
        <source>{account} · since {when}</source>
        <translation>{account} · {when} から</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel {what} of {device}</source>
        <translation>{device} の「{what}」をキャンセル</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>{done} of {of}</source>
        <translation>{done}/{of}</translation>
    </message>
    <message>
        <source>Printing goes on by itself after that.</source>
        <translation>印刷はその後、自動で続きます。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>ラベル %Ln 枚を保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>ラベル %Ln 枚を印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>ラベルを保存…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>ラベルを印刷</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>ラベルの進行状況</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>ラベルの画像</translation>
    </message>
    <message>
        <source>Print this label…</source>
        <translation>このラベルを印刷…</translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · 読み戻して一致</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>ラベル %Ln 枚を印刷…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCheck</name>
    <message>
        <source>PASS: the label of {name}, row {row}</source>
        <translation>PASS: {name} のラベル、{row} 行目</translation>
    </message>
    <message>
        <source>Check by scanning</source>
        <translation>スキャンで照合</translation>
    </message>
    <message>
        <source>Scan printed labels: each must be one of this list</source>
        <translation>印刷したラベルをスキャンします。どれもこのリストのものでなければなりません</translation>
    </message>
    <message>
        <source>FAIL: this label is not one of the list</source>
        <translation>FAIL: このラベルはリストにありません</translation>
    </message>
    <message>
        <source>Put it aside: it belongs to something else, or was made from another list.</source>
        <translation>別にしてください。ほかのもののラベルか、別のリストから作られたものです。</translation>
    </message>
    <message>
        <source>Scan the code of a printed label.</source>
        <translation>印刷したラベルのコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>{done} of {of} checked</source>
        <translation>{of} 枚中 {done} 枚を照合済み</translation>
    </message>
</context>
<context>
    <name>LabelDesign</name>
    <message>
        <source>read back and equal</source>
        <translation>読み戻して一致</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Change this template, or make another one of it</source>
        <translation>このテンプレートを変更するか、これをもとに別のものを作ります</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>ラベルの画像</translation>
    </message>
    <message>
        <source>First label of the sheet</source>
        <translation>シートの最初のラベル</translation>
    </message>
    <message>
        <source>Counted along the rows; those before are used</source>
        <translation>行に沿って数えます。それより前は使用済みとします</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Where a unit of the list names none</source>
        <translation>リストのユニットに指定がない場合</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>実寸</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>A code works once. Print it again only if the first label is gone.</source>
        <translation>コードが使えるのは 1 回だけです。再印刷は、最初のラベルがなくなった場合だけにしてください。</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>Cancelled. What was printed until then is recorded.</source>
        <translation>キャンセルしました。それまでに印刷したものは記録済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>ラベル %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} saved as {name}.</source>
        <translation>{count} を {name} として保存しました。</translation>
    </message>
    <message>
        <source>{count} sent to {name}.</source>
        <translation>{count} を {name} に送信しました。</translation>
    </message>
    <message>
        <source>Each code was read back and is equal.</source>
        <translation>すべてのコードを読み戻し、一致を確認しました。</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>ページに合わせず、100 % で印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>コードのない %Ln 件を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>プリンターに問い合わせ中…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>ラベルを印刷</translation>
    </message>
    <message>
        <source>Each code is read back at the printer&apos;s resolution before it goes out.</source>
        <translation>すべてのコードを、出力前にプリンターの解像度で読み戻します。</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>コードに戻る</translation>
    </message>
</context>
<context>
    <name>LabelEmpty</name>
    <message>
        <source>Open a list, or drop it here.</source>
        <translation>リストを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>A CSV with titles such as code, EID and name, or a text with a code on each line.</source>
        <translation>code、EID、name などの見出しがある CSV、または 1 行に 1 コードのテキスト。</translation>
    </message>
    <message>
        <source>Search for units in the history.</source>
        <translation>履歴でユニットを検索してください。</translation>
    </message>
    <message>
        <source>Type a name, an EID, an ICCID or a batch above, then press Enter.</source>
        <translation>上の欄に名前、EID、ICCID またはバッチを入力し、Enter を押してください。</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>履歴に一致するものはありません。</translation>
    </message>
    <message>
        <source>Try fewer letters or digits.</source>
        <translation>文字や数字を減らして試してください。</translation>
    </message>
    <message>
        <source>Nothing here has a label yet.</source>
        <translation>ここにはラベルのあるものがまだありません。</translation>
    </message>
    <message>
        <source>Choose another batch above, or open a list.</source>
        <translation>上で別のバッチを選ぶか、リストを開いてください。</translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message>
        <source>What is printed</source>
        <translation>印刷対象</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>ラベルの取得元</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, batch … then Enter</source>
        <translation>名前、EID、ICCID、バッチなどを入力して Enter</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>CSV with titles, or a code on each line; drop it here, too</source>
        <translation>見出し付きの CSV、または 1 行に 1 つのコード。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The code shown last</source>
        <translation>最後に表示したコード</translation>
    </message>
    <message>
        <source>A file (CSV, or a code on each line)</source>
        <translation>ファイル（CSV、または 1 行に 1 つのコード）</translation>
    </message>
    <message>
        <source>Card of commands for the scanner</source>
        <translation>スキャナー用コマンドカード</translation>
    </message>
    <message>
        <source>Card of commands</source>
        <translation>コマンドカード</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>リスト (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a list for labels</source>
        <translation>ラベル用のリストを開く</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>{row} 行目: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln 行を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>EID or ICCID</source>
        <translation>EID または ICCID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>Where to</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>このコンピューターのプリンター</translation>
    </message>
    <message>
        <source>Label printer on the network (ZPL)</source>
        <translation>ネットワーク上のラベルプリンター（ZPL）</translation>
    </message>
    <message>
        <source>Label printer at a queue (ZPL)</source>
        <translation>キューのラベルプリンター（ZPL）</translation>
    </message>
    <message>
        <source>ZPL file</source>
        <translation>ZPL ファイル</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>Pictures (SVG)</source>
        <translation>画像（SVG）</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name or IP address; port 9100 unless another one follows</source>
        <translation>名前または IP アドレス。指定がなければポート 9100 です</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>It must pass on data unchanged (raw).</source>
        <translation>データを変えずに渡すキュー（raw）でなければなりません。</translation>
    </message>
    <message>
        <source>Paper, ribbon and errors, as the printer reports them</source>
        <translation>用紙、リボン、エラー（プリンターの報告による）</translation>
    </message>
    <message>
        <source>No printer is set up in this system. Save a PDF file and print that.</source>
        <translation>このシステムにはプリンターが設定されていません。PDF ファイルに保存し、それを印刷してください。</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>プリンターの解像度</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>プリンターに問い合わせ</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>The first pages as they will be printed</source>
        <translation>最初の数ページの印刷イメージ</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Device lists ({endings})</source>
        <translation>デバイスリスト ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a device list</source>
        <translation>デバイスリストを開く</translation>
    </message>
    <message>
        <source>Drop a device list here.</source>
        <translation>ここにデバイスリストをドロップしてください。</translation>
    </message>
    <message>
        <source>A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.</source>
        <translation>EID と Name の列がある CSV ファイル。各デバイスに特定の eSIM を割り当てる場合は、ICCID の列も必要です。</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>サンプルのリストを使う</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>表計算から貼り付け</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading {name}: {rows} rows so far</source>
        <translation>{name} を読み込み中: {rows} 行</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Fields: {fields}</source>
        <translation>フィールド: {fields}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始番号</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>最初の番号</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>ローミング</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>無線アクセス</translation>
    </message>
    <message>
        <source>LTE bands</source>
        <translation>LTE バンド</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>通信事業者</translation>
    </message>
    <message>
        <source>PLMN of the operator</source>
        <translation>通信事業者の PLMN</translation>
    </message>
    <message>
        <source>as the module has it</source>
        <translation>モジュールの現在値</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>only these:</source>
        <translation>次のものだけ:</translation>
    </message>
    <message>
        <source>only this one:</source>
        <translation>次の 1 つだけ:</translation>
    </message>
    <message>
        <source>Numbers, such as 3, 8, 20; empty leaves the bands as the module has them</source>
        <translation>3, 8, 20 のような番号。空欄ならモジュールのバンドを変えません</translation>
    </message>
    <message>
        <source>Country and network in five or six digits, such as 26201</source>
        <translation>国とネットワークを示す 5 桁または 6 桁の数字（例: 26201）</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>要判断の呼び出しが %Ln 件あります。実行されたかどうかわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>%Ln 件の呼び出しが、{time} からプロバイダーへの接続を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page {n}</source>
        <translation>ページ {n}</translation>
    </message>
    <message>
        <source>Pages {n} to {last}</source>
        <translation>ページ {n}～{last}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>{shown}, more follow</source>
        <translation>{shown}、続きあり</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Read every page, to sort and count all rows</source>
        <translation>全ページを読み込み、すべての行を並べ替え、数えます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>PagesWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>ページの印刷イメージ</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>最終確認場所</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>サービスポリシー</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>カバレッジポリシー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>プロバイダーでの ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>プロバイダーに再度問い合わせ (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>プロバイダーに問い合わせ中</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Parts of the device</source>
        <translation>デバイスの項目</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Passwords are needed to go on</source>
        <translation>続行するにはパスワードが必要です</translation>
    </message>
    <message>
        <source>They are not kept. Type them as before.</source>
        <translation>パスワードは保存されません。前と同じものを入力してください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the SIM</source>
        <translation>SIM の PIN</translation>
    </message>
    <message>
        <source>Enter PIN once</source>
        <translation>PIN を 1 回入力</translation>
    </message>
    <message>
        <source>Sent once; it is not kept and not tried again</source>
        <translation>1 回だけ送信します。保存も再試行もしません</translation>
    </message>
    <message>
        <source>Do not enter it</source>
        <translation>入力しない</translation>
    </message>
    <message>
        <source>How many tries are left is not known.</source>
        <translation>残りの試行回数はわかりません。</translation>
    </message>
    <message>
        <source>This is the last try.</source>
        <translation>これが最後の試行です。</translation>
    </message>
    <message>
        <source>This may be the last try.</source>
        <translation>これが最後の試行かもしれません。</translation>
    </message>
    <message>
        <source>A wrong PIN blocks the SIM.</source>
        <translation>PIN を間違えると SIM がロックされます。</translation>
    </message>
    <message>
        <source>Enter it anyway</source>
        <translation>それでも入力</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>PIN of the SIM</source>
        <translation>SIM の PIN</translation>
    </message>
    <message>
        <source>When the SIM starts</source>
        <translation>SIM の起動時</translation>
    </message>
    <message>
        <source>Changing it takes the PIN, which is asked for on the card of the socket and never kept.</source>
        <translation>変更には PIN が必要です。PIN はソケットのカードで尋ね、保存しません。</translation>
    </message>
    <message>
        <source>it does not ask for its PIN</source>
        <translation>PIN を要求しない</translation>
    </message>
    <message>
        <source>it asks for its PIN</source>
        <translation>PIN を要求する</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Number of the socket</source>
        <translation>ソケットの番号</translation>
    </message>
    <message>
        <source>The socket that has this number now gets the number of this one</source>
        <translation>その番号を現在持つソケットには、このソケットの番号が付きます</translation>
    </message>
    <message>
        <source>Name of the socket</source>
        <translation>ソケットの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep number and name (Enter)</source>
        <translation>番号と名前を決定 (Enter)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be sent</source>
        <translation>送信予定の内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Configure and check this module with this recipe</source>
        <translation>このレシピでこのモジュールを設定して確認</translation>
    </message>
    <message>
        <source>Reading what the module has. Nothing is changed.</source>
        <translation>モジュールの現在値を読み取り中。何も変更しません。</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is possible.</source>
        <translation>すべて設定できる場合を除き、何も送信しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>%Ln 件のコマンドを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be sent.</source>
        <translation>送信するものはありません。</translation>
    </message>
    <message>
        <source>The radio is switched off meanwhile.</source>
        <translation>その間、無線をオフにします。</translation>
    </message>
    <message>
        <source>The module starts again afterwards.</source>
        <translation>その後、モジュールを再起動します。</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>now {now} → {wanted}</source>
        <translation>現在 {now} → {wanted}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>設定できません</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>希望どおり</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Nothing is installed by itself.</source>
        <translation>自動ではインストールしません。</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>最新バージョンです。</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>バージョン {version} を利用できます。</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>台帳をバックアップ</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>台帳 (*.sqlite)</translation>
    </message>
    <message>
        <source>Simwright {version}</source>
        <translation>Simwright {version}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>For support: versions, settings, logs and traces in one file, secrets masked.</source>
        <translation>サポート用: バージョン、設定、ログ、トレースを 1 つのファイルにまとめます。秘密情報は伏せます。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポート用ファイル…</translation>
    </message>
    <message>
        <source>A file that sets up this station like another one, or another one like this.</source>
        <translation>このステーションを別のステーションと同じ設定にする、またはその逆を行うためのファイル。</translation>
    </message>
    <message>
        <source>Set-up file…</source>
        <translation>セットアップファイル…</translation>
    </message>
    <message>
        <source>A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger.</source>
        <translation>台帳のコピー。作業の実行中でも作成できます。アクティベーションコードを含むため、台帳と同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>台帳をバックアップ…</translation>
    </message>
</context>
<context>
    <name>PsmSection</name>
    <message>
        <source>Power saving mode (PSM)</source>
        <translation>省電力モード（PSM）</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>on, with these timers</source>
        <translation>オン、このタイマーで</translation>
    </message>
    <message>
        <source>on, with the network&apos;s timers</source>
        <translation>オン、ネットワークのタイマーで</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>QueueFact</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>The last call reached no provider. What waits goes out in order as soon as one is reached.</source>
        <translation>前回の呼び出しはプロバイダーに届きませんでした。待機中のものは、接続でき次第、順に送信します。</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>待機中のものを表示</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>待機 {count} 件</translation>
    </message>
    <message>
        <source>{count} waiting, oldest {age}</source>
        <translation>待機 {count} 件、最長 {age}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 時間</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 日</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <source>What you typed is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Save it first, or open {name} without it.</source>
        <translation>先に保存するか、保存せずに {name} を開いてください。</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>保存せずに開く</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>検査台に戻る</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Recipes that are kept on this computer</source>
        <translation>このコンピューターに保存したレシピ</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>ファイルとして</translation>
    </message>
    <message>
        <source>Show the recipe as the text of its file</source>
        <translation>レシピをファイルのテキストとして表示</translation>
    </message>
    <message>
        <source>On the module in</source>
        <translation>対象モジュール</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>送信予定を表示</translation>
    </message>
    <message>
        <source>Reads the module, and sends nothing that changes it</source>
        <translation>モジュールを読み取るだけで、変更するものは送信しません</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>最後に保存した状態に戻す</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>新規として保存</translation>
    </message>
    <message>
        <source>Save under the name above as a recipe of its own</source>
        <translation>上の名前で別のレシピとして保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存して使う</translation>
    </message>
    <message>
        <source>Use this recipe</source>
        <translation>このレシピを使う</translation>
    </message>
</context>
<context>
    <name>RecipeLibraryView</name>
    <message>
        <source>Library of recipes</source>
        <translation>レシピのライブラリ</translation>
    </message>
    <message>
        <source>Kept on this computer; passwords are never in a file.</source>
        <translation>このコンピューターに保存します。パスワードはファイルに入りません。</translation>
    </message>
    <message>
        <source>Back to the recipe</source>
        <translation>レシピに戻る</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Copy a recipe file into the library; it can also be dropped here</source>
        <translation>レシピファイルをライブラリにコピーします。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save it as a file, for other stations and the command line</source>
        <translation>ほかのステーションやコマンドライン用にファイルとして保存します</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>誤りあり</translation>
    </message>
    <message>
        <source>example</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} オフ</translation>
    </message>
    <message>
        <source>Delete the recipe {name}?</source>
        <translation>レシピ {name} を削除しますか?</translation>
    </message>
    <message>
        <source>Its file is removed from this computer.</source>
        <translation>そのファイルをこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>レシピをインポート</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピをエクスポート</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>Recipe (*.simrecipe *.toml)</source>
        <translation>レシピ (*.simrecipe *.toml)</translation>
    </message>
</context>
<context>
    <name>RecipeSection</name>
    <message>
        <source>Left as the module has it.</source>
        <translation>モジュールの現在値のままにします。</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>As a file</source>
        <translation>ファイルとして</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>レシピをテキストとしてコピー</translation>
    </message>
    <message>
        <source>The recipe as a file</source>
        <translation>ファイルとしてのレシピ</translation>
    </message>
    <message>
        <source>A field is wrong. The text follows once it is fixed.</source>
        <translation>フィールドに誤りがあります。直すとテキストを表示します。</translation>
    </message>
    <message>
        <source>Passwords are never written to a file.</source>
        <translation>パスワードはファイルに書きません。</translation>
    </message>
</context>
<context>
    <name>RegionGrab</name>
    <message>
        <source>Draw a frame round the code</source>
        <translation>コードを枠で囲む</translation>
    </message>
    <message>
        <source>Draw a frame round the code. Esc leaves.</source>
        <translation>コードを枠で囲んでください。Esc で終了します。</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>前回のバッチ: {total} 件中 {passed} 件</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>%Ln 件の SIM を続行</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>さらに登録</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>停止しました。続行するまで何も送信しません。</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>このページを離れても、プログラムを閉じてもかまいません。作業は続くか、後で再開されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>以後は何も送信しません。実行中のものは最後まで行います</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>SIM を登録するアカウント</translation>
    </message>
    <message>
        <source>List of cards…</source>
        <translation>カードのリスト…</translation>
    </message>
    <message>
        <source>A CSV of ICCIDs and codes; can also be dropped here</source>
        <translation>ICCID とコードの CSV。ここにドロップもできます</translation>
    </message>
    <message>
        <source>List of BICs…</source>
        <translation>BIC のリスト…</translation>
    </message>
    <message>
        <source>One BIC a line, or a CSV; can also be dropped here</source>
        <translation>1 行に 1 つの BIC、または CSV。ここにドロップもできます</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>画像から…</translation>
    </message>
    <message>
        <source>Read the codes in a picture; can also be dropped here</source>
        <translation>画像からコードを読み取ります。ここにドロップもできます</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>クリップボードから貼り付け</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>device made</source>
        <translation>デバイス作成済み</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>registered, device to be made</source>
        <translation>登録済み、デバイス未作成</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>デバイスあり %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>登録済み %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>%Ln 件の SIM を登録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>（デバイス %Ln 台も作成）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>%Ln 件のコードの SIM を登録</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>（デバイスも作成）</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · アカウント「{account}」</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>カードまたは箱のコードで SIM を取り込みます</translation>
    </message>
    <message>
        <source>Super SIM · account “{account}”</source>
        <translation>Super SIM · アカウント「{account}」</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · アカウント「{account}」</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln 件の SIM は本日から課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The SIMs will be billed.</source>
        <translation>SIM に課金されます。</translation>
    </message>
    <message>
        <source>Whether the devices are used or not. Issued SIMs can be activated later, one by one.</source>
        <translation>デバイスを使うかどうかにかかわらず課金されます。issued の SIM は、後から 1 件ずつ有効化できます。</translation>
    </message>
    <message>
        <source>Activate and register</source>
        <translation>有効化して登録</translation>
    </message>
</context>
<context>
    <name>RemedyRow</name>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln 件のリクエストを {name} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys, tokens and codes are masked.</source>
        <translation>キー、トークン、コードは伏せてあります。</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストとして保存…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Address, status or words in what was sent or received</source>
        <translation>アドレス、状態、送受信内容の語句</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>リクエストを検索</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>失敗のみ</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト（新しい順）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{time}, try {n}</source>
        <translation>{time}、{n} 回目</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>リクエスト %Ln 件。キー、トークン、コードは伏せてあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the search to see every request.</source>
        <translation>検索を消すと、すべてのリクエストを表示します。</translation>
    </message>
    <message>
        <source>Nothing was sent since the program began.</source>
        <translation>プログラムの起動後、まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Each request to a provider appears here with its answer, until the program ends.</source>
        <translation>プロバイダーへのリクエストと応答を、プログラムの終了までここに表示します。</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>It was made: I found it at the provider</source>
        <translation>実行された: プロバイダー側で確認した</translation>
    </message>
    <message>
        <source>It was not made: send it again with Retry</source>
        <translation>実行されていない: 再試行で再送する</translation>
    </message>
    <message>
        <source>Rows of this run</source>
        <translation>この実行の行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>割り当て済み %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>処理中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>要確認 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save each row with its result, the provider&apos;s words and what to do</source>
        <translation>各行の結果、プロバイダーの応答、対処方法を保存します</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>結果を {name} に保存しました。</translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>アクティベーションコードは秘密情報のため、除きました。</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Scanning</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Serial numbers of units</source>
        <translation>ユニットのシリアル番号</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>シリアルポートのハンドスキャナー</translation>
    </message>
    <message>
        <source>How they look: # is a digit, ? a letter, * either, as in SN-######</source>
        <translation>書式: # は数字、? は英字、* はどちらか。例: SN-######</translation>
    </message>
    <message>
        <source>Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard.</source>
        <translation>そのポート（例: /dev/ttyACM0、COM5）。空欄なら、キーボードとして入力されます。</translation>
    </message>
    <message>
        <source>Ask again what a scan is</source>
        <translation>スキャンの種類を再度尋ねる</translation>
    </message>
    <message>
        <source>Forget which reading was chosen where a scan fits two kinds</source>
        <translation>2 種類に当てはまるスキャンで、以前選んだ読み方を忘れます</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Close this question</source>
        <translation>この質問を閉じる</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Scan or type: EID, ICCID, BIC, activation code, unit</source>
        <translation>スキャンまたは入力: EID、ICCID、BIC、アクティベーションコード、ユニット</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>スキャン欄</translation>
    </message>
    <message>
        <source>Scan from a picture, the screen or the camera</source>
        <translation>画像、画面、カメラからスキャン</translation>
    </message>
    <message>
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>ここでスキャンまたは入力し、Enter を押してください。Ctrl+L でどこからでもここに戻ります。</translation>
    </message>
</context>
<context>
    <name>ScanSources</name>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>画像または PDF を開く…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>画面の一部…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>カメラ…</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</source>
        <translation>画像と PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Read the codes of a picture</source>
        <translation>画像のコードを読み取る</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet. Add one under Settings.</source>
        <translation>EMnify または Super SIM のアカウントがまだありません。「設定」で追加してください。</translation>
    </message>
    <message>
        <source>Its name, ICCID or id; several separated by commas.</source>
        <translation>名前、ICCID または ID。複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>With the country code, such as +49173871878; several separated by commas.</source>
        <translation>国番号付き（例: +49173871878）。複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>No serial port was found. Plug it in; it then appears here.</source>
        <translation>シリアルポートが見つかりません。接続すると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>{name} のトラッカー %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of trackers (*.csv *.txt *.tsv)</source>
        <translation>トラッカーのリスト (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>トラッカーのリストを開く</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>SMS through the provider</source>
        <translation>プロバイダー経由の SMS</translation>
    </message>
    <message>
        <source>SMS through a module at a port</source>
        <translation>ポートのモジュール経由の SMS</translation>
    </message>
    <message>
        <source>Its own serial port</source>
        <translation>トラッカー自身のシリアルポート</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>リスト…</translation>
    </message>
    <message>
        <source>A CSV with columns number, ICCID or name; can also be dropped here</source>
        <translation>number、ICCID、name のいずれかの列がある CSV。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>リストを消す</translation>
    </message>
    <message>
        <source>Ask afterwards which APN it has</source>
        <translation>送信後、設定された APN を問い合わせる</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>応答を待つ</translation>
    </message>
    <message>
        <source>After the delivery; without one by then it has failed.</source>
        <translation>配信からの時間。それまでに応答がなければ失敗とします。</translation>
    </message>
    <message>
        <source>Go on without an answer after</source>
        <translation>応答がなくても次へ進むまで</translation>
    </message>
    <message>
        <source>Empty: each waits for its answer.</source>
        <translation>空欄なら、それぞれ応答を待ちます。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What was sent to the providers and what they answered, with keys, tokens and codes masked.</source>
        <translation>プロバイダーへの送信内容と応答。キー、トークン、コードは伏せます。</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>送信内容を表示</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Appears in the history and on labels</source>
        <translation>履歴とラベルに表示されます</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>変更はすぐに保存されます</translation>
    </message>
    <message>
        <source>Settings in grey are fixed for this station in {file}</source>
        <translation>灰色の設定は、このステーション用に {file} で固定されています</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>ステーションの名前</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>現在の作業者</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Show PASS and FAIL large for a moment, on every page</source>
        <translation>どのページでも、PASS と FAIL を一瞬大きく表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Larger controls, for gloves and touch screens</source>
        <translation>手袋やタッチ画面向けに操作部品を大きく</translation>
    </message>
    <message>
        <source>Sound for PASS and FAIL</source>
        <translation>PASS と FAIL の音</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>This station is in {file}.</source>
        <translation>このステーションの設定を {file} に保存しました。</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>セットアップファイル</translation>
    </message>
    <message>
        <source>Set up a station like another one</source>
        <translation>別のステーションと同じ設定にする</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Export this station…</source>
        <translation>このステーションをエクスポート…</translation>
    </message>
    <message>
        <source>Undo the last set-up</source>
        <translation>前回のセットアップを元に戻す</translation>
    </message>
    <message>
        <source>Open a set-up file…</source>
        <translation>セットアップファイルを開く…</translation>
    </message>
    <message>
        <source>Open a set-up file to see what it would change here.</source>
        <translation>セットアップファイルを開くと、ここで何が変わるかを表示します。</translation>
    </message>
    <message>
        <source>Or export this station: settings, accounts without secrets, recipes, labels and sockets.</source>
        <translation>または、このステーションをエクスポートします: 設定、秘密情報を除いたアカウント、レシピ、ラベル、ソケット。</translation>
    </message>
    <message>
        <source>“Undo the last set-up” puts the set-up back.</source>
        <translation>「前回のセットアップを元に戻す」で、もう一度セットアップ後の状態になります。</translation>
    </message>
    <message>
        <source>This station already matches {file}.</source>
        <translation>このステーションは、すでに {file} と一致しています。</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>{file} による変更内容</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>変更を適用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%Ln 件の変更を適用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%Ln 件の変更を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo the last set-up” restores what was before.</source>
        <translation>「前回のセットアップを元に戻す」で以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Open a set-up file</source>
        <translation>セットアップファイルを開く</translation>
    </message>
    <message>
        <source>Set-up files (*.toml)</source>
        <translation>セットアップファイル (*.toml)</translation>
    </message>
    <message>
        <source>Export this station</source>
        <translation>このステーションをエクスポート</translation>
    </message>
</context>
<context>
    <name>SimPanel</name>
    <message>
        <source>Free SIM</source>
        <translation>空き SIM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>デバイスを表示</translation>
    </message>
    <message>
        <source>It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.</source>
        <translation>デバイスに入っていません。使うには、デバイスを選び、「操作」の「SIM を割り当て」でこの ICCID を指定してください。</translation>
    </message>
</context>
<context>
    <name>SimTable</name>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Typed or read here ({count})</source>
        <translation>ここで入力または読み取り ({count})</translation>
    </message>
    <message>
        <source>Batch whose codes are shown</source>
        <translation>コードを表示するバッチ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Waiting work and the main tasks of this station</source>
        <translation>待っている作業と、このステーションの主な作業</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>未完了の作業</translation>
    </message>
    <message>
        <source>Work that is interrupted can be resumed from here.</source>
        <translation>中断した作業は、ここから再開できます。</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message>
        <source>Claim a batch of SIMs by the code on its card</source>
        <translation>カードのコードで SIM をまとめて取り込みます</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIM の割り当て</translation>
    </message>
    <message>
        <source>From a list of EIDs to activation codes, at Celona or Twilio</source>
        <translation>EID のリストからアクティベーションコードまで（Celona または Twilio）</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>コードとラベル</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and labels, each read back</source>
        <translation>画面、画像、ラベルの QR コード。すべて読み戻して確認します</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>検査台</translation>
    </message>
    <message>
        <source>Set the APN of modules and see them register</source>
        <translation>モジュールの APN を設定し、ネットワーク登録を確認します</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>アカウントがまだありません。</translation>
    </message>
    <message>
        <source>Add the account of your provider; codes and the bench work without one.</source>
        <translation>プロバイダーのアカウントを追加してください。コードと検査台はアカウントなしで使えます。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Of the rows that are loaded</source>
        <translation>読み込んだ行について</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未着手</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Simulated providers and modules; nothing here is real.</source>
        <translation>シミュレーションのプロバイダーとモジュールです。ここにあるものは本物ではありません。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>{name} · {done} of {total}</source>
        <translation>{name} · {done}/{total}</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>The support bundle is in {file}.</source>
        <translation>サポート用ファイルを {file} に保存しました。</translation>
    </message>
    <message>
        <source>Nothing has been sent. Give it to support yourself.</source>
        <translation>何も送信していません。ご自身でサポートにお渡しください。</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>What support needs to see; every secret the program knows is masked</source>
        <translation>サポートに必要な情報。プログラムが知る秘密情報はすべて伏せます</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>設定に戻る</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>同梱するファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>The files are being collected…</source>
        <translation>ファイルを集めています…</translation>
    </message>
    <message>
        <source>Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.</source>
        <translation>ファイルに目を通し、渡さないもののチェックを外してください。EID、ICCID、名前が含まれます。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>%Ln 個のファイルを保存…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>TemplateBody</name>
    <message>
        <source>Label templates</source>
        <translation>ラベルテンプレート</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The label; arrow keys move the chosen part</source>
        <translation>ラベル。矢印キーで選択した部品を動かします</translation>
    </message>
    <message>
        <source>Drag a part, or use the arrow keys; with Shift they change its size.</source>
        <translation>部品をドラッグするか、矢印キーで動かします。Shift を押しながらで大きさが変わります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>新規として保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>{name} is one of your templates now.</source>
        <translation>{name} を自分のテンプレートに加えました。</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>{name} としてエクスポートしました。</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name}（自作）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Label templates (*.simlabel *.toml)</source>
        <translation>ラベルテンプレート (*.simlabel *.toml)</translation>
    </message>
    <message>
        <source>Import a label template</source>
        <translation>ラベルテンプレートをインポート</translation>
    </message>
    <message>
        <source>Export the label template</source>
        <translation>ラベルテンプレートをエクスポート</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Import a template file; it can also be dropped here</source>
        <translation>テンプレートファイルをインポートします。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Export this template as a file</source>
        <translation>このテンプレートをファイルとしてエクスポート</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>このテンプレートを削除</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>This template comes with the program.</source>
        <translation>このテンプレートはプログラムに付属しています。</translation>
    </message>
    <message>
        <source>What you change is saved as a copy of your own.</source>
        <translation>変更した内容は、自分用のコピーとして保存されます。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} は読み取れる画像ではありません。</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 2 MB.</source>
        <translation>2 MB 以下の PNG または JPEG ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved.</source>
        <translation>「{name}」の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Save them, or open the other template without them.</source>
        <translation>保存するか、保存せずに別のテンプレートを開いてください。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>「{name}」をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>From the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>フィールドを挿入</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小サイズ</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>誤り訂正</translation>
    </message>
    <message>
        <source>Quiet zone (modules)</source>
        <translation>クワイエットゾーン（モジュール）</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Sans bold</source>
        <translation>サンセリフ太字</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>等幅</translation>
    </message>
    <message>
        <source>Mono bold</source>
        <translation>等幅太字</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture for the label</source>
        <translation>ラベル用の画像を選択</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Parts of the label</source>
        <translation>ラベルの部品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>DataMatrix コード</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Line or frame</source>
        <translation>線または枠</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The template as a file</source>
        <translation>ファイルとしてのテンプレート</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n}/{of}: {purpose}</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used}/{of} 文字</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>このテキストをコピー</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>文書で確認</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典: {source}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>TextConsole</name>
    <message>
        <source>Texts to the device and from it, newest last</source>
        <translation>デバイスとの SMS（新しいものが下）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Cancel this text</source>
        <translation>この SMS をキャンセル</translation>
    </message>
    <message>
        <source>No texts yet. What you send and what the device answers stands here.</source>
        <translation>SMS はまだありません。送信した内容とデバイスの応答をここに表示します。</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>時刻なし</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to the device</source>
        <translation>デバイスへの SMS</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>{used} of {of} characters: too long for one SMS.</source>
        <translation>{used}/{of} 文字: SMS 1 通には長すぎます。</translation>
    </message>
    <message>
        <source>{used} of {of} characters; no more fit because of {character}.</source>
        <translation>{used}/{of} 文字。{character} があるため、これ以上入りません。</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used}/{of} 文字</translation>
    </message>
</context>
<context>
    <name>TimerField</name>
    <message>
        <source>Bits of {timer}</source>
        <translation>{timer} のビット</translation>
    </message>
    <message>
        <source>A duration with d, h, min and s, such as 10 h or 90 s; or off</source>
        <translation>d、h、min、s を使った時間（例: 10 h、90 s）、または off</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The timer is off.</source>
        <translation>タイマーはオフです。</translation>
    </message>
    <message>
        <source>Exactly {duration}, {seconds} s</source>
        <translation>正確に {duration}、{seconds} s</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>Sessions of {socket}</source>
        <translation>{socket} のセッション</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>検査台に戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole session</source>
        <translation>セッション全体をコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Search in this session</source>
        <translation>このセッション内を検索</translation>
    </message>
    <message>
        <source>Found before this</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Found after this (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>セッション（新しい順）</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>The last sessions are kept, with times and direction; secrets are masked.</source>
        <translation>最近のセッションを、時刻と方向とともに保持します。秘密情報は伏せます。</translation>
    </message>
    <message>
        <source>No session of this socket is kept yet.</source>
        <translation>このソケットのセッションはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>Trackers and phones</source>
        <translation>トラッカーとスマートフォン</translation>
    </message>
    <message>
        <source>The text or the steps that set the APN, sent and followed to the answer</source>
        <translation>APN を設定する SMS や手順。送信し、応答まで追跡します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the exact texts, to send them from elsewhere</source>
        <translation>ほかから送るために、そのままのテキストをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>以後は何も送信しません。実行中のものは最後まで行います</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>A table of all messages and answers, as CSV</source>
        <translation>すべてのメッセージと応答の表（CSV）</translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>残り %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Trackers and how far each has come</source>
        <translation>トラッカーとその進み具合</translation>
    </message>
    <message>
        <source>Check whether the tracker has this text. Was it sent?</source>
        <translation>トラッカーにこのテキストが届いているか確認してください。送信されましたか?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>送信された</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>送信されていない</translation>
    </message>
    <message>
        <source>It is sent when you go on</source>
        <translation>続行すると送信します</translation>
    </message>
    <message>
        <source>Wait for its answer; nothing is sent again</source>
        <translation>応答を待ちます。再送しません</translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>%Ln 行をポートに書き込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>{name} に SMS %Ln 通を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>SMS %Ln 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Send {sms} to {trackers}</source>
        <translation>{trackers} に {sms} を送信</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>SMS %Ln 通分が課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: billed to the SIM in the module.</source>
        <translation>{count}: モジュールの SIM に課金されます。</translation>
    </message>
    <message>
        <source>{count}: billed by the provider. Texts can activate a SIM that is not billed yet.</source>
        <translation>{count}: プロバイダーが課金します。SMS により、まだ課金されていない SIM が有効化されることがあります。</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>さらに送信</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>失敗した %Ln 台に再送</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>{name} に戻る</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>メッセージをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>トラッカー %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>デバイスを表示</translation>
    </message>
    <message>
        <source>How it is connected, as its provider sees it</source>
        <translation>プロバイダーから見た接続状況</translation>
    </message>
    <message>
        <source>Details of the unit</source>
        <translation>ユニットの詳細</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ アドレス</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>受信した応答そのまま</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Calls to decide: {n}</source>
        <translation>要判断の呼び出し: {n}</translation>
    </message>
    <message>
        <source>Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.</source>
        <translation>応答が失われたため、実行されたかどうかわかりません。再送はしません。</translation>
    </message>
    <message>
        <source>More, shown when these are decided: {n}</source>
        <translation>残り（これらの判断後に表示）: {n}</translation>
    </message>
</context>
<context>
    <name>UsagePlot</name>
    <message>
        <source>Received {size}</source>
        <translation>受信 {size}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>送信 {size}</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>日別データ量</translation>
    </message>
    <message>
        <source>The provider has counted no data of this device in the last 30 days.</source>
        <translation>過去 30 日間、プロバイダーはこのデバイスのデータを計上していません。</translation>
    </message>
    <message>
        <source>{day}: received {down}, sent {up}</source>
        <translation>{day}: 受信 {down}、送信 {up}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read its values.</source>
        <translation>日にポインターを合わせるか、矢印キーで移動すると値を表示します。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>「設定」で追加するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. Resume, settle or cancel them on the page Start; then the account can be removed.</source>
        <translation>未確定の呼び出し: {unsettled}。ネットワーク待ちの呼び出し: {kept}。ページ「スタート」で再開、確定またはキャンセルしてください。その後、アカウントを削除できます。</translation>
    </message>
    <message>
        <source>Choose an account at Celona or Super SIM.</source>
        <translation>Celona または Super SIM のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Choose an account at EMnify.</source>
        <translation>EMnify のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Enter it again under Settings, Accounts.</source>
        <translation>「設定」の「アカウント」で入力し直してください。</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Enter it exactly as in the e-mail.</source>
        <translation>メールにあるとおりに入力してください。</translation>
    </message>
    <message>
        <source>Give it a name that people at this station know.</source>
        <translation>このステーションでの呼び名を付けてください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>{name} とその秘密情報を削除しますか?</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>アカウントに名前がありません。</translation>
    </message>
    <message>
        <source>The code has {n} digits.</source>
        <translation>コードは {n} 桁です。</translation>
    </message>
    <message>
        <source>The provider accepts these credentials.</source>
        <translation>プロバイダーはこの資格情報を受け入れました。</translation>
    </message>
    <message>
        <source>The secret of account {name} is not in the keychain.</source>
        <translation>アカウント {name} の秘密情報がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>{name} というアカウントはありません。</translation>
    </message>
    <message>
        <source>Unfinished batches need it and cannot be resumed without: {names}</source>
        <translation>未完了のバッチに必要なため、これがないと再開できません: {names}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it; then rename the account.</source>
        <translation>終了を待つか、キャンセルしてください。その後、アカウントの名前を変更できます。</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>これで行った作業は履歴に残ります。</translation>
    </message>
    <message>
        <source>Work is being done with {name} now.</source>
        <translation>現在 {name} で作業中です。</translation>
    </message>
    <message>
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} は EMnify のアカウントです。SIM の登録に使うもので、eSIM の割り当てはできません。</translation>
    </message>
    <message>
        <source>{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.</source>
        <translation>{name} は EMnify のアカウントではありません。BIC で SIM を登録できるのは EMnify だけです。</translation>
    </message>
    <message>
        <source>{name} is still needed.</source>
        <translation>{name} が未入力です。</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Activate a context</source>
        <translation>コンテキストの有効化</translation>
    </message>
    <message>
        <source>Allow all LTE bands</source>
        <translation>すべての LTE バンドの許可</translation>
    </message>
    <message>
        <source>Allow or forbid roaming</source>
        <translation>ローミングの許可または禁止</translation>
    </message>
    <message>
        <source>Ask for PSM</source>
        <translation>PSM の要求</translation>
    </message>
    <message>
        <source>Ask for a paging time window</source>
        <translation>ページング時間ウィンドウの要求</translation>
    </message>
    <message>
        <source>Ask for eDRX</source>
        <translation>eDRX の要求</translation>
    </message>
    <message>
        <source>Choose one network</source>
        <translation>特定のネットワークの選択</translation>
    </message>
    <message>
        <source>Choose text or PDU mode for SMS</source>
        <translation>SMS のテキスト/PDU モードの選択</translation>
    </message>
    <message>
        <source>Choose the network automatically</source>
        <translation>ネットワークの自動選択</translation>
    </message>
    <message>
        <source>Delete an SMS</source>
        <translation>SMS の削除</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN の入力</translation>
    </message>
    <message>
        <source>List the SMS</source>
        <translation>SMS の一覧</translation>
    </message>
    <message>
        <source>Read an SMS</source>
        <translation>SMS の読み取り</translation>
    </message>
    <message>
        <source>Read how many tries are left for the PIN</source>
        <translation>PIN の残り試行回数の読み取り</translation>
    </message>
    <message>
        <source>Read the APN</source>
        <translation>APN の読み取り</translation>
    </message>
    <message>
        <source>Read the ICCID</source>
        <translation>ICCID の読み取り</translation>
    </message>
    <message>
        <source>Read the IMEI</source>
        <translation>IMEI の読み取り</translation>
    </message>
    <message>
        <source>Read the IMSI</source>
        <translation>IMSI の読み取り</translation>
    </message>
    <message>
        <source>Read the IP address</source>
        <translation>IP アドレスの読み取り</translation>
    </message>
    <message>
        <source>Read the LTE bands</source>
        <translation>LTE バンドの読み取り</translation>
    </message>
    <message>
        <source>Read the PSM timers asked for</source>
        <translation>要求した PSM タイマーの読み取り</translation>
    </message>
    <message>
        <source>Read the PSM timers granted</source>
        <translation>許可された PSM タイマーの読み取り</translation>
    </message>
    <message>
        <source>Read the authentication</source>
        <translation>認証の読み取り</translation>
    </message>
    <message>
        <source>Read the eDRX cycle asked for</source>
        <translation>要求した eDRX サイクルの読み取り</translation>
    </message>
    <message>
        <source>Read the eDRX cycle granted</source>
        <translation>許可された eDRX サイクルの読み取り</translation>
    </message>
    <message>
        <source>Read the firmware</source>
        <translation>ファームウェアの読み取り</translation>
    </message>
    <message>
        <source>Read the maker</source>
        <translation>メーカーの読み取り</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>機種の読み取り</translation>
    </message>
    <message>
        <source>Read the network</source>
        <translation>ネットワークの読み取り</translation>
    </message>
    <message>
        <source>Read the networks that the SIM forbids</source>
        <translation>SIM が禁止するネットワークの読み取り</translation>
    </message>
    <message>
        <source>Read the paging time window</source>
        <translation>ページング時間ウィンドウの読み取り</translation>
    </message>
    <message>
        <source>Read the radio access technologies</source>
        <translation>無線アクセス技術の読み取り</translation>
    </message>
    <message>
        <source>Read the registration</source>
        <translation>ネットワーク登録状態の読み取り</translation>
    </message>
    <message>
        <source>Read the signal</source>
        <translation>信号の読み取り</translation>
    </message>
    <message>
        <source>Read the signal in detail</source>
        <translation>信号の詳細の読み取り</translation>
    </message>
    <message>
        <source>Read the state of the SIM</source>
        <translation>SIM の状態の読み取り</translation>
    </message>
    <message>
        <source>Read whether data is attached</source>
        <translation>データのアタッチ状態の読み取り</translation>
    </message>
    <message>
        <source>Read whether roaming is allowed</source>
        <translation>ローミング可否の読み取り</translation>
    </message>
    <message>
        <source>Read whether the SIM asks for its PIN</source>
        <translation>SIM の PIN 要求設定の読み取り</translation>
    </message>
    <message>
        <source>Read whether the radio is on</source>
        <translation>無線のオン/オフの読み取り</translation>
    </message>
    <message>
        <source>Read which contexts are active</source>
        <translation>有効なコンテキストの読み取り</translation>
    </message>
    <message>
        <source>Read why the network refused</source>
        <translation>ネットワークの拒否理由の読み取り</translation>
    </message>
    <message>
        <source>Report changes of the registration</source>
        <translation>ネットワーク登録の変化の通知</translation>
    </message>
    <message>
        <source>Restart the module</source>
        <translation>モジュールの再起動</translation>
    </message>
    <message>
        <source>Search for networks</source>
        <translation>ネットワークの検索</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>ping の送信</translation>
    </message>
    <message>
        <source>Send an SMS in PDU mode</source>
        <translation>SMS の送信（PDU モード）</translation>
    </message>
    <message>
        <source>Send an SMS in text mode</source>
        <translation>SMS の送信（テキストモード）</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>APN の設定</translation>
    </message>
    <message>
        <source>Set the LTE bands</source>
        <translation>LTE バンドの設定</translation>
    </message>
    <message>
        <source>Set the authentication</source>
        <translation>認証の設定</translation>
    </message>
    <message>
        <source>Set the radio access technologies</source>
        <translation>無線アクセス技術の設定</translation>
    </message>
    <message>
        <source>Switch PSM off</source>
        <translation>PSM をオフ</translation>
    </message>
    <message>
        <source>Switch eDRX off</source>
        <translation>eDRX をオフ</translation>
    </message>
    <message>
        <source>Switch the PIN on or off</source>
        <translation>PIN のオン/オフ</translation>
    </message>
    <message>
        <source>Switch the SIM on</source>
        <translation>SIM をオン</translation>
    </message>
    <message>
        <source>Switch the module off</source>
        <translation>モジュールの電源オフ</translation>
    </message>
    <message>
        <source>Switch the radio off</source>
        <translation>無線をオフ</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>無線をオン</translation>
    </message>
</context>
<context>
    <name>apn</name>
    <message>
        <source>APN: character {place} is {character}.</source>
        <translation>APN: {place} 文字目が {character} です。</translation>
    </message>
    <message>
        <source>An APN has letters, digits, dots and hyphens only. Type it as the provider writes it.</source>
        <translation>APN に使えるのは英字、数字、ドット、ハイフンだけです。プロバイダーの表記どおりに入力してください。</translation>
    </message>
    <message>
        <source>Give 1 to {longest} characters, such as em or super.</source>
        <translation>1 文字から {longest} 文字で入力してください（例: em、super）。</translation>
    </message>
    <message>
        <source>The APN has {length} characters.</source>
        <translation>APN が {length} 文字あります。</translation>
    </message>
</context>
<context>
    <name>assign</name>
    <message>
        <source>Another window or command of Simwright is working on this batch.</source>
        <translation>別の Simwright のウィンドウまたはコマンドが、このバッチを処理しています。</translation>
    </message>
    <message>
        <source>Celona did not assign an eSIM: {word}</source>
        <translation>Celona は eSIM を割り当てませんでした: {word}</translation>
    </message>
    <message>
        <source>Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry.</source>
        <translation>EID と ICCID、および Orchestrator に空き eSIM が残っているかを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Check the EID with the device, and the stock of eSIMs at the provider.</source>
        <translation>EID をデバイスと照合し、プロバイダーの eSIM 在庫を確認してください。</translation>
    </message>
    <message>
        <source>Enter SM-DP+ address {host} in the device management system.</source>
        <translation>デバイス管理システムに SM-DP+ アドレス {host} を入力してください。</translation>
    </message>
    <message>
        <source>It is tried again until it gets through. If it stays so, check the network, and the address of the account.</source>
        <translation>つながるまで再試行します。続くようなら、ネットワークとアカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Profile available, SIM active.</source>
        <translation>プロファイル利用可能、SIM 有効。</translation>
    </message>
    <message>
        <source>Profile available.</source>
        <translation>プロファイル利用可能。</translation>
    </message>
    <message>
        <source>Celona has not finished in the time allowed; its last status was {word}.</source>
        <translation>Celona の処理が制限時間内に終わりませんでした。最後の状態は {word} です。</translation>
    </message>
    <message>
        <source>Another station is working on this batch.</source>
        <translation>別のステーションがこのバッチを処理しています。</translation>
    </message>
    <message>
        <source>Check at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>どのプロファイルが未使用かをプロバイダー側で確認し、この行が実行されたかどうかをここで答えてください。</translation>
    </message>
    <message>
        <source>Check in the Orchestrator whether these devices have their eSIMs, then decide here.</source>
        <translation>これらのデバイスに eSIM があるかを Orchestrator で確認し、ここで判断してください。</translation>
    </message>
    <message>
        <source>Copy the cells and their titles first.</source>
        <translation>先にセルを見出しごとコピーしてください。</translation>
    </message>
    <message>
        <source>Made, as a person checked at the provider.</source>
        <translation>実行済み（プロバイダー側で人が確認）。</translation>
    </message>
    <message>
        <source>Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>ここで作成した記録のないプロファイル: {found}。失われた応答: {lost}。どれがどれに対応するか判別できません。</translation>
    </message>
    <message>
        <source>Retry asks for the same again; nothing is ordered twice.</source>
        <translation>再試行では同じものを再度要求します。二重に注文することはありません。</translation>
    </message>
    <message>
        <source>Retry follows the same request again; nothing is assigned twice.</source>
        <translation>再試行では同じリクエストの経過を追います。二重に割り当てることはありません。</translation>
    </message>
    <message>
        <source>The answer was lost. Asking the provider what happened.</source>
        <translation>応答が失われました。何が起きたかをプロバイダーに問い合わせています。</translation>
    </message>
    <message>
        <source>The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.</source>
        <translation>リストは {when} に送信しましたが、応答が失われ、Celona に問い合わせることもできません。</translation>
    </message>
    <message>
        <source>The provider could not reserve an eSIM: {words}</source>
        <translation>プロバイダーは eSIM を確保できませんでした: {words}</translation>
    </message>
    <message>
        <source>The provider has not finished in the time allowed; its last status was {word}.</source>
        <translation>プロバイダーの処理が制限時間内に終わりませんでした。最後の状態は {word} です。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there. Then resume.</source>
        <translation>終わるのを待つか、そちらで停止してください。その後、再開してください。</translation>
    </message>
    <message>
        <source>eSIM assigned.</source>
        <translation>eSIM を割り当てました。</translation>
    </message>
</context>
<context>
    <name>at</name>
    <message>
        <source>It takes a telephone number of {low} to {high} digits.</source>
        <translation>{low} 桁から {high} 桁の電話番号を指定します。</translation>
    </message>
    <message>
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>{low} から {high} の整数を指定します。</translation>
    </message>
    <message>
        <source>It takes band numbers, such as 3,8,20.</source>
        <translation>バンド番号を指定します（例: 3,8,20）。</translation>
    </message>
    <message>
        <source>It takes {high} binary digits.</source>
        <translation>2 進数 {high} 桁を指定します。</translation>
    </message>
    <message>
        <source>It takes {low} to {high} digits.</source>
        <translation>{low} 桁から {high} 桁の数字を指定します。</translation>
    </message>
    <message>
        <source>It takes {low} to {high} hexadecimal digits.</source>
        <translation>16 進数 {low} 桁から {high} 桁を指定します。</translation>
    </message>
    <message>
        <source>It takes: {choices}.</source>
        <translation>指定できる値: {choices}。</translation>
    </message>
    <message>
        <source>Use letters, digits, dot and hyphen.</source>
        <translation>英字、数字、ドット、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>{name} cannot be {value} on this module.</source>
        <translation>このモジュールでは、{name} を {value} にできません。</translation>
    </message>
    <message>
        <source>{name} has {length} characters; {longest} are allowed.</source>
        <translation>{name} は {length} 文字あります。{longest} 文字まで使えます。</translation>
    </message>
    <message>
        <source>{name} is missing, or is not what this module takes.</source>
        <translation>{name} がないか、このモジュールでは使えない値です。</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}: {place} 文字目の {character} はモジュールに送信できません。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Choose another folder or another name for the copy.</source>
        <translation>コピーには別のフォルダーまたは別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy of the ledger is in {file}.</source>
        <translation>台帳のコピーは {file} にあります。</translation>
    </message>
    <message>
        <source>There is no ledger yet: nothing was done here.</source>
        <translation>台帳がまだありません。ここでは何も実行されていません。</translation>
    </message>
    <message>
        <source>This ledger is in a database on a server, which copies it by its own means.</source>
        <translation>この台帳はサーバー上のデータベースにあり、コピーはサーバーの手段で行います。</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever looks after the server.</source>
        <translation>pg_dump を使うか、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>{name} is the ledger itself.</source>
        <translation>{name} は台帳そのものです。</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>A fault in Simwright ended this.</source>
        <translation>Simwright の不具合により終了しました。</translation>
    </message>
    <message>
        <source>A socket cannot have the number {number}.</source>
        <translation>ソケットの番号を {number} にはできません。</translation>
    </message>
    <message>
        <source>Another module is on this port now, IMEI {imei}.</source>
        <translation>このポートには別のモジュールが接続されています。IMEI {imei}。</translation>
    </message>
    <message>
        <source>Asking {host} for an answer</source>
        <translation>{host} に応答を求めています</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Compare the answer with what the recipe expects: {expected}</source>
        <translation>応答を、レシピの期待値と比べてください: {expected}</translation>
    </message>
    <message>
        <source>Configured and checked.</source>
        <translation>設定と確認が完了しました。</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>{low} から {high} の数値を指定してください。</translation>
    </message>
    <message>
        <source>Identifying the module</source>
        <translation>モジュールを識別中</translation>
    </message>
    <message>
        <source>It is the module whose values were kept</source>
        <translation>値を保存したモジュールです</translation>
    </message>
    <message>
        <source>No port is known to take AT commands.</source>
        <translation>AT コマンドを受け付けるポートが見つかりません。</translation>
    </message>
    <message>
        <source>Opening a data session</source>
        <translation>データセッションを開いています</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>ポートを開いています</translation>
    </message>
    <message>
        <source>Plug a module in, or name the port: see “simwright ports”.</source>
        <translation>モジュールを接続するか、ポート名を指定してください。「simwright ports」で確認できます。</translation>
    </message>
    <message>
        <source>Plug the module in and start it at the bench, or leave it as it is.</source>
        <translation>モジュールを接続して検査台で開始するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>Reading back: {setting}</source>
        <translation>読み戻し中: {setting}</translation>
    </message>
    <message>
        <source>No previous values are known for this module.</source>
        <translation>このモジュールの以前の値は記録されていません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Dry run: {recipe}</source>
        <translation>ドライラン: {recipe}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Only what Simwright has changed can be restored.</source>
        <translation>元に戻せるのは、Simwright が変更したものだけです。</translation>
    </message>
    <message>
        <source>Plug in the module whose values are to be restored.</source>
        <translation>値を元に戻すモジュールを接続してください。</translation>
    </message>
    <message>
        <source>Reading: {setting}</source>
        <translation>読み取り中: {setting}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>レシピ: {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Sending {command}</source>
        <translation>{command} を送信中</translation>
    </message>
    <message>
        <source>Simwright ended while this was being done.</source>
        <translation>この処理中に Simwright が終了しました。</translation>
    </message>
    <message>
        <source>Start the module again; what it has already is left as it is.</source>
        <translation>モジュールをもう一度開始してください。すでに設定済みの値はそのままにします。</translation>
    </message>
    <message>
        <source>Starting the module again</source>
        <translation>モジュールを再起動しています</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>手動で停止しました。</translation>
    </message>
    <message>
        <source>Switching the radio off</source>
        <translation>無線をオフにしています</translation>
    </message>
    <message>
        <source>Switching the radio on</source>
        <translation>無線をオンにしています</translation>
    </message>
    <message>
        <source>Talking to the module</source>
        <translation>モジュールと通信中</translation>
    </message>
    <message>
        <source>The SIM is ready</source>
        <translation>SIM の準備ができました</translation>
    </message>
    <message>
        <source>The last {kept} traces of each socket are kept; open another one.</source>
        <translation>各ソケットの最近のトレース {kept} 件を保持しています。別のものを開いてください。</translation>
    </message>
    <message>
        <source>The module answers</source>
        <translation>モジュールが応答しました</translation>
    </message>
    <message>
        <source>The module has started again</source>
        <translation>モジュールが再起動しました</translation>
    </message>
    <message>
        <source>The previous values are kept</source>
        <translation>以前の値を保存しました</translation>
    </message>
    <message>
        <source>The previous values are restored.</source>
        <translation>以前の値に戻しました。</translation>
    </message>
    <message>
        <source>The radio is off</source>
        <translation>無線はオフです</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>無線はオンです</translation>
    </message>
    <message>
        <source>The trace cannot be read: {reason}.</source>
        <translation>トレースを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>空きを待っています</translation>
    </message>
    <message>
        <source>Waiting for the SIM</source>
        <translation>SIM を待っています</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>{setting} is written, but the module does not report it</source>
        <translation>{setting} を書き込みましたが、モジュールは値を報告しません</translation>
    </message>
    <message>
        <source>Writing: {setting} {value}</source>
        <translation>書き込み中: {setting} {value}</translation>
    </message>
    <message>
        <source>{command} done</source>
        <translation>{command} 完了</translation>
    </message>
    <message>
        <source>{command} is not offered by this module</source>
        <translation>このモジュールに {command} はありません</translation>
    </message>
    <message>
        <source>{command} was answered otherwise than the recipe expects.</source>
        <translation>{command} への応答が、レシピの期待と異なります。</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} に書き込めません。</translation>
    </message>
    <message>
        <source>{name}: requested {requested}, granted {granted}</source>
        <translation>{name}: 要求 {requested}、許可 {granted}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting} found: {value}</source>
        <translation>{setting} の現在値: {value}</translation>
    </message>
    <message>
        <source>{setting} is {value}</source>
        <translation>{setting} は {value} です</translation>
    </message>
    <message>
        <source>{setting} is {value} already</source>
        <translation>{setting} はすでに {value} です</translation>
    </message>
    <message>
        <source>{setting} written: {value}</source>
        <translation>{setting} を書き込みました: {value}</translation>
    </message>
    <message>
        <source>{setting}: this module has no such setting, and goes by the network</source>
        <translation>{setting}: このモジュールにはこの設定がなく、ネットワークに従います</translation>
    </message>
    <message>
        <source>{vendor} {model}</source>
        <translation>{vendor} {model}</translation>
    </message>
</context>
<context>
    <name>biclist</name>
    <message>
        <source>A BIC has 16 letters and digits, as XXXX-XXXX-XXXX-XXXX; give one on each line.</source>
        <translation>BIC は英数字 16 文字（XXXX-XXXX-XXXX-XXXX）です。1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>Scan the QR code of the card again, or type what is printed beside BIC.</source>
        <translation>カードの QR コードをもう一度スキャンするか、BIC の横に印刷された文字を入力してください。</translation>
    </message>
    <message>
        <source>There is no BIC in {name}.</source>
        <translation>{name} に BIC がありません。</translation>
    </message>
    <message>
        <source>This is an activation code, not a BIC.</source>
        <translation>これは BIC ではなく、アクティベーションコードです。</translation>
    </message>
    <message>
        <source>This is another number, not a BIC: {kind}.</source>
        <translation>これは BIC ではなく、別の番号です: {kind}。</translation>
    </message>
    <message>
        <source>This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.</source>
        <translation>BIC ではありません: {place} 文字目の {sign} は、A から Z の英字でも数字でもありません。</translation>
    </message>
    <message>
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>BIC ではありません: 英数字が 16 文字ではなく {length} 文字です。</translation>
    </message>
</context>
<context>
    <name>callback</name>
    <message>
        <source>Give one that begins with https:// and has no user name in it, or none.</source>
        <translation>https:// で始まり、ユーザー名を含まないものを指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>{url} cannot be used as a callback address.</source>
        <translation>{url} はコールバックアドレスとして使えません。</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Allow it in the privacy settings of the system, then open the camera again.</source>
        <translation>システムのプライバシー設定で許可してから、カメラを開き直してください。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another camera.</source>
        <translation>カメラを使っているほかのプログラムを閉じるか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Connect one and it appears here, or open a picture of the code instead.</source>
        <translation>接続するとここに表示されます。または、代わりにコードの画像を開いてください。</translation>
    </message>
    <message>
        <source>Install the package libpulse0 and start the program again, or take a picture instead.</source>
        <translation>パッケージ libpulse0 をインストールしてプログラムを起動し直すか、代わりに画像を使ってください。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>カメラが見つかりません。</translation>
    </message>
    <message>
        <source>Simwright may not use the camera.</source>
        <translation>Simwright にカメラの使用が許可されていません。</translation>
    </message>
    <message>
        <source>The camera cannot be used here.</source>
        <translation>ここではカメラを使えません。</translation>
    </message>
    <message>
        <source>The camera cannot be used: {reason}.</source>
        <translation>カメラを使えません: {reason}。</translation>
    </message>
    <message>
        <source>This installation has no camera part (PySide6-Addons). Take a picture instead.</source>
        <translation>このインストールにはカメラ機能（PySide6-Addons）がありません。代わりに画像を使ってください。</translation>
    </message>
</context>
<context>
    <name>cardlist</name>
    <message>
        <source>Compare it with the card. A spreadsheet drops zeros in front: format the column as text.</source>
        <translation>カードと照合してください。表計算ソフトは先頭の 0 を落とすので、列の書式を文字列にしてください。</translation>
    </message>
    <message>
        <source>Enter the 10 characters that are printed beside the ICCID.</source>
        <translation>ICCID の横に印刷された 10 文字を入力してください。</translation>
    </message>
    <message>
        <source>Give a card on each line: its ICCID and its registration code, with a comma between.</source>
        <translation>1 行に 1 枚、ICCID と登録コードをコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>この行を外してください。</translation>
    </message>
    <message>
        <source>The registration code has {length} characters instead of 10</source>
        <translation>登録コードが 10 文字ではなく {length} 文字です</translation>
    </message>
    <message>
        <source>The registration code is missing</source>
        <translation>登録コードがありません</translation>
    </message>
    <message>
        <source>There is no ICCID in {name}.</source>
        <translation>{name} に ICCID がありません。</translation>
    </message>
    <message>
        <source>This ICCID stands in line {line} already</source>
        <translation>この ICCID はすでに {line} 行目にあります</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>See `simwright catalog list`.</source>
        <translation>`simwright catalog list` を参照してください。</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>vendor-documented</source>
        <translation>メーカー文書で確認</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has brackets or braces that do not match.</source>
        <translation>{file}、{line} 行目: {key} の括弧または波括弧の対応が取れていません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has neither messages nor steps.</source>
        <translation>{file}、{line} 行目: {key} にメッセージも手順もありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.</source>
        <translation>{file}、{line} 行目: {key} にグループ {name} がありますが、このトラッカーの値ではありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}、{line} 行目: {key} にコマンドがありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII.</source>
        <translation>{file}、{line} 行目: {key} の {place} 文字目に {character} があります。AT コマンドは ASCII 文字だけです。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.</source>
        <translation>{file}、{line} 行目: {key} に {character} があります。トラッカーへの SMS では送れません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.</source>
        <translation>{file}、{line} 行目: {key} に「{text}」があります。名前は cid、rat:2、rat* のような形です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a sentence for people, and holds a brace.</source>
        <translation>{file}、{line} 行目: {key} は人が読む文ですが、波括弧が含まれています。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing; people are asked by it.</source>
        <translation>{file}、{line} 行目: {key} がありません。利用者への質問に使います。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({problem}).</source>
        <translation>{file}、{line} 行目: {key} は正規表現ではありません（{problem}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}、{line} 行目: {key} はアクションではありません。使えるもの: {choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.</source>
        <translation>{file}、{line} 行目: {key} は {name} に使う語ではありません。使えるもの: {choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”, which is no family further up in this file.</source>
        <translation>{file}、{line} 行目: {key} は「{text}」ですが、このファイルのこれより前にそのファミリーがありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.</source>
        <translation>{file}、{line} 行目: {key} は「{text}」ですが、USB ID は 2c7c:0125 のような形です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.</source>
        <translation>{file}、{line} 行目: {key} は「{text}」ですが、AT コマンドは ASCII 文字だけで、AT で始まります。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:</source>
        <translation>{file}、{line} 行目: {key} は「{text}」ですが、応答の先頭の語で、コロンを含みます。例: +CSQ:</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.</source>
        <translation>{file}、{line} 行目: {key} に使えるのは英字、数字、コンマ、コロン、ハイフンだけです。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}、{line} 行目: {key} は 16 進数 2 桁のインターフェース番号でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be digits in quotes.</source>
        <translation>{file}、{line} 行目: {key} は引用符で囲んだ数字でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}、{line} 行目: {key} は AT で始まらなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must name {name}, which this action reads.</source>
        <translation>{file}、{line} 行目: {key} には、このアクションが読み取る {name} が必要です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.</source>
        <translation>{file}、{line} 行目: {key} は、1 つのネットワークの送り方を {{value}} を含めて示さなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a sentence that says what the command does.</source>
        <translation>{file}、{line} 行目: {key} には、コマンドの内容を説明する文が必要です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses the text {name} without double quotes around it.</source>
        <translation>{file}、{line} 行目: {key} でテキスト {name} が二重引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}, which is not described under parameters.</source>
        <translation>{file}、{line} 行目: {key} で使われている {name} の説明が parameters にありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}; this action is given: {choices}.</source>
        <translation>{file}、{line} 行目: {key} で {name} が使われていますが、このアクションに渡されるのは {choices} です。</translation>
    </message>
    <message>
        <source>{name} is neither a model nor a vendor that is known.</source>
        <translation>{name} という機種もメーカーも登録されていません。</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>APN may not be used together with another one</source>
        <translation>APN をほかの APN と併用できません</translation>
    </message>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>この APN は、この技術とネットワークでは使えません</translation>
    </message>
    <message>
        <source>Ask the provider, with the number of the cause and the name of the network.</source>
        <translation>原因の番号とネットワークの名前を添えて、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>アンテナ、無線技術、バンドを確認してから、別の場所で試してください。</translation>
    </message>
    <message>
        <source>Check at the provider that data is allowed for this SIM and that no limit is reached.</source>
        <translation>この SIM でデータが許可され、上限に達していないことを、プロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and not blocked.</source>
        <translation>SIM が有効で、ブロックされていないことを、プロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Check at the provider whether the SIM is locked to another IMEI.</source>
        <translation>SIM が別の IMEI にロックされていないかを、プロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Check that the SIM may roam into this country and network; then try another operator.</source>
        <translation>SIM がこの国とネットワークでローミングできることを確認してから、別の通信事業者で試してください。</translation>
    </message>
    <message>
        <source>Check the APN and its type.</source>
        <translation>APN とそのタイプを確認してください。</translation>
    </message>
    <message>
        <source>Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.</source>
        <translation>レシピの APN を 1 文字ずつ確認し、SIM がその APN を使えることをプロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Check the type of the APN: IP, IPV6 or IPV4V6.</source>
        <translation>APN のタイプ（IP、IPV6、IPV4V6）を確認してください。</translation>
    </message>
    <message>
        <source>Check user, password and authentication of the APN.</source>
        <translation>APN のユーザー、パスワード、認証を確認してください。</translation>
    </message>
    <message>
        <source>Close the other data sessions of this module, or start it again.</source>
        <translation>このモジュールのほかのデータセッションを閉じるか、再起動してください。</translation>
    </message>
    <message>
        <source>Look the cause up in the AT manual of this module.</source>
        <translation>このモジュールの AT マニュアルで、この原因コードを調べてください。</translation>
    </message>
    <message>
        <source>Rejected, cause 10: implicitly detached</source>
        <translation>拒否、原因 10: 暗黙のデタッチ</translation>
    </message>
    <message>
        <source>Rejected, cause 11: network (PLMN) not allowed</source>
        <translation>拒否、原因 11: このネットワーク（PLMN）は許可されていない</translation>
    </message>
    <message>
        <source>Rejected, cause 12: tracking area not allowed</source>
        <translation>拒否、原因 12: このトラッキングエリアは許可されていない</translation>
    </message>
    <message>
        <source>Rejected, cause 13: roaming not allowed in this tracking area</source>
        <translation>拒否、原因 13: このトラッキングエリアではローミング不可</translation>
    </message>
    <message>
        <source>Rejected, cause 14: data services not allowed in this network (PLMN)</source>
        <translation>拒否、原因 14: このネットワーク（PLMN）ではデータサービス不可</translation>
    </message>
    <message>
        <source>Rejected, cause 15: no suitable cells in this tracking area</source>
        <translation>拒否、原因 15: このトラッキングエリアに適切なセルがない</translation>
    </message>
    <message>
        <source>Rejected, cause 16: switching centre not reachable</source>
        <translation>拒否、原因 16: 交換局に到達できない</translation>
    </message>
    <message>
        <source>Rejected, cause 17: network failure</source>
        <translation>拒否、原因 17: ネットワーク障害</translation>
    </message>
    <message>
        <source>Rejected, cause 18: voice domain not available</source>
        <translation>拒否、原因 18: 音声ドメインが利用できない</translation>
    </message>
    <message>
        <source>Rejected, cause 19: the data session was refused (ESM failure)</source>
        <translation>拒否、原因 19: データセッションが拒否された（ESM failure）</translation>
    </message>
    <message>
        <source>Rejected, cause 20: authentication failed (MAC failure)</source>
        <translation>拒否、原因 20: 認証失敗（MAC failure）</translation>
    </message>
    <message>
        <source>Rejected, cause 21: authentication out of step (synch failure)</source>
        <translation>拒否、原因 21: 認証の同期ずれ（synch failure）</translation>
    </message>
    <message>
        <source>Rejected, cause 22: congestion</source>
        <translation>拒否、原因 22: 輻輳</translation>
    </message>
    <message>
        <source>Rejected, cause 23: security capabilities do not match</source>
        <translation>拒否、原因 23: セキュリティ能力の不一致</translation>
    </message>
    <message>
        <source>Rejected, cause 24: security mode rejected</source>
        <translation>拒否、原因 24: セキュリティモードの拒否</translation>
    </message>
    <message>
        <source>Rejected, cause 25: not authorized for this closed cell group</source>
        <translation>拒否、原因 25: このクローズドセルグループの権限がない</translation>
    </message>
    <message>
        <source>Rejected, cause 2: IMSI unknown in the home network</source>
        <translation>拒否、原因 2: ホームネットワークで IMSI が不明</translation>
    </message>
    <message>
        <source>Rejected, cause 35: service option not authorized in this network (PLMN)</source>
        <translation>拒否、原因 35: このネットワーク（PLMN）ではサービスオプションの権限がない</translation>
    </message>
    <message>
        <source>Rejected, cause 39: voice service out of order for now</source>
        <translation>拒否、原因 39: 音声サービスが一時的に利用不可</translation>
    </message>
    <message>
        <source>Rejected, cause 3: this device or SIM is barred</source>
        <translation>拒否、原因 3: このデバイスまたは SIM は利用禁止</translation>
    </message>
    <message>
        <source>Rejected, cause 40: no data session is active</source>
        <translation>拒否、原因 40: 有効なデータセッションがない</translation>
    </message>
    <message>
        <source>Rejected, cause 42: severe network failure</source>
        <translation>拒否、原因 42: 重大なネットワーク障害</translation>
    </message>
    <message>
        <source>Rejected, cause 5: IMEI not accepted</source>
        <translation>拒否、原因 5: IMEI が受け入れられない</translation>
    </message>
    <message>
        <source>Rejected, cause 6: this equipment is barred</source>
        <translation>拒否、原因 6: この端末は利用禁止</translation>
    </message>
    <message>
        <source>Rejected, cause 7: data services not allowed for this SIM</source>
        <translation>拒否、原因 7: この SIM ではデータサービス不可</translation>
    </message>
    <message>
        <source>Rejected, cause 8: neither data nor voice services allowed for this SIM</source>
        <translation>拒否、原因 8: この SIM ではデータも音声も不可</translation>
    </message>
    <message>
        <source>Rejected, cause 9: the network cannot derive the identity</source>
        <translation>拒否、原因 9: ネットワークが識別情報を導出できない</translation>
    </message>
    <message>
        <source>Rejected, cause {cause}</source>
        <translation>拒否、原因 {cause}</translation>
    </message>
    <message>
        <source>Rejected, the maker&apos;s own cause {cause}</source>
        <translation>拒否、メーカー独自の原因 {cause}</translation>
    </message>
    <message>
        <source>Set the module to data only: AT+CEMODE=0 in the console.</source>
        <translation>モジュールをデータ専用に設定してください: コンソールで AT+CEMODE=0。</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, update its firmware.</source>
        <translation>モジュールを再起動してください。続くようなら、ファームウェアを更新してください。</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}</source>
        <translation>ネットワークがデータセッションを拒否しました。原因 {cause}</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}: {words}</source>
        <translation>ネットワークがデータセッションを拒否しました。原因 {cause}: {words}</translation>
    </message>
    <message>
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>別の SIM で試してください。それで動く場合は、プロバイダー側でこの SIM の鍵が誤っています。</translation>
    </message>
    <message>
        <source>Try another operator or technology: this one does not have the APN.</source>
        <translation>別の通信事業者または技術で試してください。現在のものにはこの APN がありません。</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>数分待ってから再試行してください。ネットワーク側の障害です。</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>リソース不足</translation>
    </message>
    <message>
        <source>invalid bearer</source>
        <translation>無効なベアラ</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN がないか不明</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>ネットワーク障害</translation>
    </message>
    <message>
        <source>one address per session only</source>
        <translation>セッションごとに 1 アドレスのみ</translation>
    </message>
    <message>
        <source>only IPv4 allowed</source>
        <translation>IPv4 のみ許可</translation>
    </message>
    <message>
        <source>only IPv4v6 allowed</source>
        <translation>IPv4v6 のみ許可</translation>
    </message>
    <message>
        <source>only IPv6 allowed</source>
        <translation>IPv6 のみ許可</translation>
    </message>
    <message>
        <source>only non-IP allowed</source>
        <translation>非 IP のみ許可</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>通信事業者による規制</translation>
    </message>
    <message>
        <source>quality of service not accepted</source>
        <translation>サービス品質が受け入れられない</translation>
    </message>
    <message>
        <source>reactivation requested</source>
        <translation>再有効化の要求</translation>
    </message>
    <message>
        <source>rejected by the gateway</source>
        <translation>ゲートウェイによる拒否</translation>
    </message>
    <message>
        <source>rejected, unspecified</source>
        <translation>拒否、理由の指定なし</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>サービスオプションの契約なし</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>サービスオプション非対応</translation>
    </message>
    <message>
        <source>service option out of order for now</source>
        <translation>サービスオプションが一時的に利用不可</translation>
    </message>
    <message>
        <source>several sessions for one APN not allowed</source>
        <translation>1 つの APN で複数のセッションは不可</translation>
    </message>
    <message>
        <source>the module did not send what the network asked for</source>
        <translation>ネットワークが求めた情報をモジュールが送らなかった</translation>
    </message>
    <message>
        <source>the session does not exist</source>
        <translation>セッションが存在しない</translation>
    </message>
    <message>
        <source>too many sessions</source>
        <translation>セッションが多すぎる</translation>
    </message>
    <message>
        <source>unknown PDN type</source>
        <translation>不明な PDN タイプ</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>ユーザー認証失敗</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--activate needs --fleet: Super SIM activates a SIM only in a fleet.</source>
        <translation>--activate には --fleet が必要です。Super SIM で SIM を有効化できるのは、フリートに入っている場合だけです。</translation>
    </message>
    <message>
        <source>--device goes with --account.</source>
        <translation>--device は --account と一緒に指定します。</translation>
    </message>
    <message>
        <source>--fleet, --activate, --callback-url and --by are for Super SIM.</source>
        <translation>--fleet、--activate、--callback-url、--by は Super SIM 用です。</translation>
    </message>
    <message>
        <source>--iccid and --code go together.</source>
        <translation>--iccid と --code は一緒に指定します。</translation>
    </message>
    <message>
        <source>--iccid, --code and --fleet are for Super SIM.</source>
        <translation>--iccid、--code、--fleet は Super SIM 用です。</translation>
    </message>
    <message>
        <source>--label needs a file that ends in .pdf.</source>
        <translation>--label には、.pdf で終わるファイルが必要です。</translation>
    </message>
    <message>
        <source>--name, --service and --coverage go together: they make the devices.</source>
        <translation>--name、--service、--coverage は一緒に指定します。これらでデバイスを作成します。</translation>
    </message>
    <message>
        <source>--number goes with --port.</source>
        <translation>--number は --port と一緒に指定します。</translation>
    </message>
    <message>
        <source>--restore goes with --port or --all only.</source>
        <translation>--restore は --port または --all とだけ一緒に指定します。</translation>
    </message>
    <message>
        <source>--tags and --enable are for devices; give --name, --service and --coverage too.</source>
        <translation>--tags と --enable はデバイス用です。--name、--service、--coverage も指定してください。</translation>
    </message>
    <message>
        <source>A device at EMnify is attached after this long and online after twice as long.</source>
        <translation>EMnify のデバイスはこの時間でアタッチし、その 2 倍の時間でオンラインになります。</translation>
    </message>
    <message>
        <source>A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.</source>
        <translation>EMnify で作成したデバイスは、文書どおり全内容を返します。指定しなければ、記録どおり Location だけの空の応答です。</translation>
    </message>
    <message>
        <source>A label printer of the system, which takes ZPL.</source>
        <translation>システムのラベルプリンター（ZPL 対応）。</translation>
    </message>
    <message>
        <source>A label printer on the network; its port is 9100.</source>
        <translation>ネットワーク上のラベルプリンター。ポートは 9100 です。</translation>
    </message>
    <message>
        <source>A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then how many rows are ready. The exit status is 1 if one is not.</source>
        <translation>リストは、EID、Name、わかる場合は ICCID の列を持つ CSV です。問題を行とともに表示し、続けて準備のできた行数を表示します。準備のできていない行があれば、終了ステータスは 1 です。</translation>
    </message>
    <message>
        <source>A password that it takes, from the environment: password=TRACKER_PASSWORD.</source>
        <translation>必要なパスワードを環境変数から渡す: password=TRACKER_PASSWORD。</translation>
    </message>
    <message>
        <source>A reboot takes the port away, as a module on USB does, and it may come back under another name.</source>
        <translation>再起動でポートが消えます。USB モジュールと同様で、別の名前で現れることがあります。</translation>
    </message>
    <message>
        <source>A wrong file is named with line and reason; a right one with what in it cannot work as it looks.</source>
        <translation>誤りのあるファイルは行と理由を示します。正しいファイルは、そのままでは動作しない点を示します。</translation>
    </message>
    <message>
        <source>APN, such as em or super.</source>
        <translation>APN（例: em、super）。</translation>
    </message>
    <message>
        <source>APNs that the simulated network takes; without any it takes all. Can be given again.</source>
        <translation>模擬ネットワークが受け付ける APN。指定しなければすべて受け付けます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>AT commands</source>
        <translation>AT コマンド</translation>
    </message>
    <message>
        <source>Account {name} added.</source>
        <translation>アカウント {name} を追加しました。</translation>
    </message>
    <message>
        <source>Account {name} is now named {new}.</source>
        <translation>アカウント {name} の名前を {new} に変更しました。</translation>
    </message>
    <message>
        <source>Account {name} removed.</source>
        <translation>アカウント {name} を削除しました。</translation>
    </message>
    <message>
        <source>Accounts at the providers.</source>
        <translation>プロバイダーのアカウント。</translation>
    </message>
    <message>
        <source>Activation starts billing at the provider. SIMs to activate: {rows}.</source>
        <translation>有効化するとプロバイダーで課金が始まります。有効化する SIM: {rows}。</translation>
    </message>
    <message>
        <source>Add an account, or change the one of this name.</source>
        <translation>アカウントを追加するか、同名のアカウントを変更します。</translation>
    </message>
    <message>
        <source>Add the account again with what is missing; see `simwright account add --help`.</source>
        <translation>不足しているものを補って、アカウントをもう一度追加してください。`simwright account add --help` を参照してください。</translation>
    </message>
    <message>
        <source>Allow the last try with --last-try.</source>
        <translation>最後の試行は --last-try で許可します。</translation>
    </message>
    <message>
        <source>Also print codes that a device has downloaded already.</source>
        <translation>デバイスがすでにダウンロードしたコードも印刷します。</translation>
    </message>
    <message>
        <source>An SMS between two modules, or between a module and a tracker, takes this long.</source>
        <translation>モジュール間、またはモジュールとトラッカーの間の SMS にかかる時間。</translation>
    </message>
    <message>
        <source>Another value that it takes, such as phone=+49173871878; see `tracker list`.</source>
        <translation>必要なその他の値（例: phone=+49173871878）。`tracker list` を参照。</translation>
    </message>
    <message>
        <source>Ask whether the provider takes the account&apos;s credentials.</source>
        <translation>プロバイダーがアカウントの資格情報を受け入れるかを確認します。</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version.</source>
        <translation>新しいバージョンがあるかを確認します。</translation>
    </message>
    <message>
        <source>Assign an eSIM to each device of a list.</source>
        <translation>リストの各デバイスに eSIM を割り当てます。</translation>
    </message>
    <message>
        <source>At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these, and without any with all that is left. Nothing is registered or made twice.</source>
        <translation>EMnify では、BIC で SIM をまとめて取り込み、デバイスも作成できます。Super SIM では、カードごとに ICCID と登録コードがあります。登録は取り消せません。--preview で、BIC で取り込まれるものを確認できます。停止した実行は、停電による場合でも --resume で続行します。コマンドラインに BIC またはカードを指定すればそれだけを、指定しなければ残り全部を続けます。二重に登録や作成をすることはありません。</translation>
    </message>
    <message>
        <source>BICs, --service, --coverage, --tags, --enable and --preview are for EMnify.</source>
        <translation>BIC、--service、--coverage、--tags、--enable、--preview は EMnify 用です。</translation>
    </message>
    <message>
        <source>BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.</source>
        <translation>1 行に 1 つの BIC、CSV、または ICCID と registration code の列を持つ CSV。</translation>
    </message>
    <message>
        <source>Base address of the API, where it is not the provider&apos;s usual one.</source>
        <translation>API のベースアドレス（プロバイダーの通常のものと異なる場合）。</translation>
    </message>
    <message>
        <source>Batches of earlier runs have work left with these BICs: {n}. Go on: {again}</source>
        <translation>これらの BIC について作業の残っている以前の実行のバッチ: {n}。続行: {again}</translation>
    </message>
    <message>
        <source>Batches to register: {n}</source>
        <translation>登録するバッチ: {n}</translation>
    </message>
    <message>
        <source>Build an activation code.</source>
        <translation>アクティベーションコードを作成します。</translation>
    </message>
    <message>
        <source>By its name in the library, or from a file. Passwords are left out.</source>
        <translation>ライブラリの名前、またはファイルで指定します。パスワードは除きます。</translation>
    </message>
    <message>
        <source>CODE may be - for standard input.</source>
        <translation>CODE に - を指定すると標準入力から読みます。</translation>
    </message>
    <message>
        <source>CSV of trackers, with columns number, ICCID or name.</source>
        <translation>トラッカーの CSV。number、ICCID、name のいずれかの列を持ちます。</translation>
    </message>
    <message>
        <source>Calls in flight; 8 if not given.</source>
        <translation>同時に実行する呼び出しの数。指定しなければ 8。</translation>
    </message>
    <message>
        <source>Calls on devices that wait, or whose fate is not known.</source>
        <translation>待機中の、または結果のわからないデバイスの呼び出し。</translation>
    </message>
    <message>
        <source>Cards to register: {n}</source>
        <translation>登録するカード: {n}</translation>
    </message>
    <message>
        <source>Celona eSIMs waiting to be assigned.</source>
        <translation>割り当てを待つ Celona の eSIM。</translation>
    </message>
    <message>
        <source>Celona works through a list at this pace, row after row.</source>
        <translation>Celona がリストを 1 行ずつ処理する速さ。</translation>
    </message>
    <message>
        <source>Celona: the customer.</source>
        <translation>Celona: カスタマー。</translation>
    </message>
    <message>
        <source>Check a device list.</source>
        <translation>デバイスリストを確認します。</translation>
    </message>
    <message>
        <source>Check a file that describes devices.</source>
        <translation>デバイスを記述したファイルを確認します。</translation>
    </message>
    <message>
        <source>Check a recipe without a module.</source>
        <translation>モジュールなしでレシピを確認します。</translation>
    </message>
    <message>
        <source>Check a template and draw a sample label of it.</source>
        <translation>テンプレートを確認し、サンプルのラベルを描画します。</translation>
    </message>
    <message>
        <source>Check an activation code and explain it field by field.</source>
        <translation>アクティベーションコードを確認し、フィールドごとに解説します。</translation>
    </message>
    <message>
        <source>Column of the EIDs: its title, or its number from 1.</source>
        <translation>EID の列: 見出し、または 1 から数えた番号。</translation>
    </message>
    <message>
        <source>Column of the ICCIDs: its title, or its number from 1.</source>
        <translation>ICCID の列: 見出し、または 1 から数えた番号。</translation>
    </message>
    <message>
        <source>Column of the names: its title, or its number from 1.</source>
        <translation>名前の列: 見出し、または 1 から数えた番号。</translation>
    </message>
    <message>
        <source>Configure the modules on ports, and check them.</source>
        <translation>ポートのモジュールを設定し、確認します。</translation>
    </message>
    <message>
        <source>Copy the ledger to FILE, also while work runs.</source>
        <translation>台帳を FILE にコピーします。作業の実行中でも可能です。</translation>
    </message>
    <message>
        <source>Create a fleet with a name of its own.</source>
        <translation>独自の名前のフリートを作成します。</translation>
    </message>
    <message>
        <source>Create a network access profile.</source>
        <translation>Network Access Profile を作成します。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID.</source>
        <translation>DEVICE は ID、名前または ICCID です。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs something or breaks a connection is said first, and done only with --yes.</source>
        <translation>DEVICE は ID、名前または ICCID です。ARGUMENT は、attach-sim では ICCID、rename では新しい名前、set-tags ではタグ、その他必要なものではポリシーの ID（またはフリートの名前）か通信事業者です。費用がかかるものや接続を切るものは先に知らせ、--yes があるときだけ実行します。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way when the time is up is no failure.</source>
        <translation>DEVICE は ID、名前または ICCID です。SMS が失敗または期限切れになると、ステータス 1 で終了します。時間切れの時点でまだ処理中の SMS は失敗ではありません。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID; NUMBER is the SMS&apos;s own, as sms list shows it with --json. EMnify only.</source>
        <translation>DEVICE は ID、名前または ICCID です。NUMBER は SMS 自体の番号で、--json 付きの sms list で表示されます。EMnify のみ。</translation>
    </message>
    <message>
        <source>Decide what became of a call whose answer was lost.</source>
        <translation>応答が失われた呼び出しの結果を判断します。</translation>
    </message>
    <message>
        <source>Decide what became of a call.</source>
        <translation>呼び出しの結果を判断します。</translation>
    </message>
    <message>
        <source>Do it whatever it costs or breaks.</source>
        <translation>費用や切断にかかわらず実行します。</translation>
    </message>
    <message>
        <source>Do not ask afterwards which APN it has.</source>
        <translation>送信後に APN を問い合わせません。</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are activated.</source>
        <translation>SIM を有効化する前に確認を求めません。</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are claimed.</source>
        <translation>SIM を取り込む前に確認を求めません。</translation>
    </message>
    <message>
        <source>Do something with a device or its SIM.</source>
        <translation>デバイスまたはその SIM を操作します。</translation>
    </message>
    <message>
        <source>Do the main job on the sandbox off screen, then exit.</source>
        <translation>サンドボックスで主な作業を画面なしで実行し、終了します。</translation>
    </message>
    <message>
        <source>Dots per inch of the printer: 203, 300, 600 …</source>
        <translation>プリンターの解像度（dpi）: 203、300、600 …</translation>
    </message>
    <message>
        <source>Draw an activation code as QR code or label.</source>
        <translation>アクティベーションコードを QR コードまたはラベルとして描画します。</translation>
    </message>
    <message>
        <source>EMnify SIMs that are registered before the start.</source>
        <translation>開始前に登録済みの EMnify の SIM。</translation>
    </message>
    <message>
        <source>EMnify devices there at the start; each of the first ones has something to diagnose.</source>
        <translation>開始時に存在する EMnify のデバイス。最初の数台には、それぞれ診断すべき問題があります。</translation>
    </message>
    <message>
        <source>EMnify has no state {state}. It has: {names}.</source>
        <translation>EMnify に {state} という状態はありません。使えるもの: {names}。</translation>
    </message>
    <message>
        <source>EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit.</source>
        <translation>一覧とライブ接続状況に対する EMnify のリクエスト数（1 秒あたり、うち同時に 5 件）。0: 制限なし。</translation>
    </message>
    <message>
        <source>EMnify requests in any 5 minutes; more are answered 429. 0: no limit.</source>
        <translation>任意の 5 分間の EMnify のリクエスト数。超えた分には 429 を返します。0: 制限なし。</translation>
    </message>
    <message>
        <source>EMnify, Celona, or Super SIM of Twilio and KORE.</source>
        <translation>EMnify、Celona、または Twilio と KORE の Super SIM。</translation>
    </message>
    <message>
        <source>EMnify: coverage policy of the devices, by its number or name.</source>
        <translation>EMnify: デバイスのカバレッジポリシー（番号または名前）。</translation>
    </message>
    <message>
        <source>EMnify: leave the devices enabled.</source>
        <translation>EMnify: デバイスを有効のままにします。</translation>
    </message>
    <message>
        <source>EMnify: only say what would be claimed.</source>
        <translation>EMnify: 取り込まれる内容を表示するだけにします。</translation>
    </message>
    <message>
        <source>EMnify: service policy of the devices, by its number or name.</source>
        <translation>EMnify: デバイスのサービスポリシー（番号または名前）。</translation>
    </message>
    <message>
        <source>EMnify: tags of the devices, separated by commas.</source>
        <translation>EMnify: デバイスのタグ（コンマ区切り）。</translation>
    </message>
    <message>
        <source>EMnify: the code of 6 digits, where a sign-in asks for one.</source>
        <translation>EMnify: サインインで求められる 6 桁のコード。</translation>
    </message>
    <message>
        <source>EMnify: the user, where there is no application token.</source>
        <translation>EMnify: アプリケーショントークンがない場合のユーザー。</translation>
    </message>
    <message>
        <source>Each is read back before it is kept. CODE may be - for standard input.</source>
        <translation>保存の前に、それぞれ読み戻します。CODE に - を指定すると標準入力から読みます。</translation>
    </message>
    <message>
        <source>Earlier runs have work left with these cards: {n}. Go on: {again}</source>
        <translation>これらのカードについて作業の残っている以前の実行: {n}。続行: {again}</translation>
    </message>
    <message>
        <source>Enter the PIN even where the SIM leaves one try before it is blocked.</source>
        <translation>SIM のロックまで残り 1 回の試行でも、PIN を入力します。</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret.</source>
        <translation>秘密情報を保持する環境変数。</translation>
    </message>
    <message>
        <source>Every port that is known to take AT commands.</source>
        <translation>AT コマンドを受け付けるとわかっているすべてのポート。</translation>
    </message>
    <message>
        <source>Every template: your own, then those that ship.</source>
        <translation>すべてのテンプレート: 自作のもの、続いて付属のもの。</translation>
    </message>
    <message>
        <source>Every user at EMnify is asked for a code as well, not only one of the two.</source>
        <translation>2 人のうち 1 人だけでなく、EMnify のすべてのユーザーにコードも求めます。</translation>
    </message>
    <message>
        <source>Exit status 1 where no code was found.</source>
        <translation>コードが見つからなければ、終了ステータスは 1 です。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.</source>
        <translation>終了ステータス: 0 完了、1 一部の行またはユニットが失敗、2 誤った使い方または入力、3 ステーションまたはネットワークのエラー、130 停止。</translation>
    </message>
    <message>
        <source>FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line. Every label is read back before it leaves; a code that was given to another device stops the work.</source>
        <translation>FILE は、見出しがフィールド名（code、EID、ICCID、name …）の CSV ファイル、または 1 行に 1 つのアクティベーションコードのファイルです。すべてのラベルを、出力前に読み戻します。別のデバイスに渡したコードがあれば、作業を止めます。</translation>
    </message>
    <message>
        <source>FILE is a template file, or the name of a template. What is wrong is said with its line.</source>
        <translation>FILE はテンプレートファイル、またはテンプレートの名前です。誤りは行番号とともに示します。</translation>
    </message>
    <message>
        <source>FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.</source>
        <translation>FILE に - を指定すると標準入力から読みます: 画像、PDF、またはハンドスキャナーが送る行。</translation>
    </message>
    <message>
        <source>FILE.pdf or .zpl: all. FILE.png or .svg: each.</source>
        <translation>FILE.pdf または .zpl: 全部を 1 つに。FILE.png または .svg: 1 つずつ。</translation>
    </message>
    <message>
        <source>FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.</source>
        <translation>FILE.png または .svg: QR コード。FILE.pdf: ラベルのページ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>File that holds the secret; - is standard input.</source>
        <translation>秘密情報のファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>Find out why a device is not connected.</source>
        <translation>デバイスが接続されていない理由を調べます。</translation>
    </message>
    <message>
        <source>First go on with what earlier runs have left.</source>
        <translation>先に、以前の実行の残りを続けます。</translation>
    </message>
    <message>
        <source>First go on with what earlier runs of this list have left.</source>
        <translation>先に、このリストの以前の実行の残りを続けます。</translation>
    </message>
    <message>
        <source>Fleets at Super SIM.</source>
        <translation>Super SIM のフリート。</translation>
    </message>
    <message>
        <source>Folder for what --demo and --self-test leave behind.</source>
        <translation>--demo と --self-test の結果を残すフォルダー。</translation>
    </message>
    <message>
        <source>For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.</source>
        <translation>NB-IoT（NB-S1）用。指定しなければ LTE、LTE-M（WB-S1）。</translation>
    </message>
    <message>
        <source>For each SIM and month.</source>
        <translation>SIM ごと、月ごと。</translation>
    </message>
    <message>
        <source>Give --apn, --recipe or both.</source>
        <translation>--apn、--recipe、またはその両方を指定してください。</translation>
    </message>
    <message>
        <source>Give --cycle and --ptw, or --bits and --ptw-bits.</source>
        <translation>--cycle と --ptw、または --bits と --ptw-bits を指定してください。</translation>
    </message>
    <message>
        <source>Give --iccid and --code, or a file of cards with --file.</source>
        <translation>--iccid と --code、または --file でカードのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give --make and --apn.</source>
        <translation>--make と --apn を指定してください。</translation>
    </message>
    <message>
        <source>Give --port, as often as there are ports, or --all.</source>
        <translation>--port をポートの数だけ指定するか、--all を指定してください。</translation>
    </message>
    <message>
        <source>Give --set as NAME=VALUE.</source>
        <translation>--set は NAME=VALUE の形で指定してください。</translation>
    </message>
    <message>
        <source>Give --tau and --active, or --bits.</source>
        <translation>--tau と --active、または --bits を指定してください。</translation>
    </message>
    <message>
        <source>Give BICs, or a file of them with --file.</source>
        <translation>BIC を指定するか、--file で BIC のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give an account another name.</source>
        <translation>アカウントの名前を変更します。</translation>
    </message>
    <message>
        <source>Give another with --ca-bundle.</source>
        <translation>別のものを --ca-bundle で指定してください。</translation>
    </message>
    <message>
        <source>Give another with --proxy.</source>
        <translation>別のものを --proxy で指定してください。</translation>
    </message>
    <message>
        <source>Give another with --url.</source>
        <translation>別のものを --url で指定してください。</translation>
    </message>
    <message>
        <source>Give durations or bits, not both.</source>
        <translation>時間とビットの両方ではなく、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Give either --iccid and --code, or --file.</source>
        <translation>--iccid と --code、または --file のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Give either --preview or --resume.</source>
        <translation>--preview と --resume のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Give either --secret-file or --secret-env.</source>
        <translation>--secret-file と --secret-env のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Give it with --secret-file or --secret-env.</source>
        <translation>--secret-file または --secret-env で指定してください。</translation>
    </message>
    <message>
        <source>Give one of --account, --port and --serial.</source>
        <translation>--account、--port、--serial のどれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Give one of -o, --zpl and --printer.</source>
        <translation>-o、--zpl、--printer のどれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Give one of FILE, --batch and --search.</source>
        <translation>FILE、--batch、--search のどれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Give the PIN with --pin-stdin.</source>
        <translation>PIN を --pin-stdin で渡してください。</translation>
    </message>
    <message>
        <source>Give the right secret with --secret-file or --secret-env, or add the account again.</source>
        <translation>正しい秘密情報を --secret-file または --secret-env で指定するか、アカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>Give the secret with --secret-file or --secret-env.</source>
        <translation>秘密情報を --secret-file または --secret-env で指定してください。</translation>
    </message>
    <message>
        <source>Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a rejection. Several ports are worked on side by side.</source>
        <translation>各モジュールにレシピの内容を設定し、読み戻して、信号と拒否の理由とともにネットワーク登録を追跡します。複数のポートは並行して処理します。</translation>
    </message>
    <message>
        <source>Go on at the N-th label.</source>
        <translation>N 枚目のラベルから続けます。</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>中断したバッチを続けます。</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>続けますか?</translation>
    </message>
    <message>
        <source>HTTP method of that call.</source>
        <translation>その呼び出しの HTTP メソッド。</translation>
    </message>
    <message>
        <source>HTTP proxy on the way to the provider.</source>
        <translation>プロバイダーへの経路の HTTP プロキシ。</translation>
    </message>
    <message>
        <source>How long a Super SIM stays scheduled.</source>
        <translation>Super SIM が scheduled のままでいる時間。</translation>
    </message>
    <message>
        <source>How long a label takes to print.</source>
        <translation>ラベル 1 枚の印刷にかかる時間。</translation>
    </message>
    <message>
        <source>How long a module searches before the network accepts or refuses it.</source>
        <translation>ネットワークが受け入れるか拒否するまで、モジュールが探索する時間。</translation>
    </message>
    <message>
        <source>How long a module takes to list the networks it hears.</source>
        <translation>モジュールが周囲のネットワークを一覧するのにかかる時間。</translation>
    </message>
    <message>
        <source>How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.</source>
        <translation>配信後に応答を待つ時間。指定しなければ SMS は 180、ポートは 20。</translation>
    </message>
    <message>
        <source>How long every reply of a provider takes.</source>
        <translation>プロバイダーの各応答にかかる時間。</translation>
    </message>
    <message>
        <source>How long to follow its delivery.</source>
        <translation>配信を追跡する時間。</translation>
    </message>
    <message>
        <source>How long to wait for a provider that cannot be reached.</source>
        <translation>接続できないプロバイダーを待つ時間。</translation>
    </message>
    <message>
        <source>It holds activation codes: keep the copy as carefully as the ledger. A ledger on a server is copied by the means of the server.</source>
        <translation>アクティベーションコードを含むため、コピーは台帳と同じように注意して保管してください。サーバー上の台帳は、サーバーの手段でコピーします。</translation>
    </message>
    <message>
        <source>Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.</source>
        <translation>それぞれのメーカー、機種、ファームウェアと、IMEI、ICCID、IMSI、EID を表示します。</translation>
    </message>
    <message>
        <source>With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.</source>
        <translation>検査台のソケットがあればそれと、USB の番号からわかる範囲で、それぞれが何であるかを示します。</translation>
    </message>
    <message>
        <source>{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}</source>
        <translation>{file}: 設定 {settings}、アカウント {accounts}、レシピ {recipes}、ラベル {labels}、ソケット {places}</translation>
    </message>
    <message>
        <source>How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Without it issued or new. Activated and active SIMs are billed.</source>
        <translation>SIM の最初の状態。EMnify: issued、factory-test、activated。Super SIM: new、ready、active。指定しなければ issued または new。activated と active の SIM には課金されます。</translation>
    </message>
    <message>
        <source>How to sign in; follows from the ID that is given.</source>
        <translation>サインインの方法。指定した ID から決まります。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>続行します。</translation>
    </message>
    <message>
        <source>It may also be: {kinds}</source>
        <translation>次の可能性もあります: {kinds}</translation>
    </message>
    <message>
        <source>It ships with the program and needs no network. Without a display its place is printed. A topic is a page of the window (register, assign, codes, bench, trackers, devices, history, settings) or one of labels, recipes, console, accounts, support, recover, keys, commands and messages.</source>
        <translation>プログラムに付属し、ネットワークは不要です。画面がない場合は場所を表示します。TOPIC はウィンドウのページ（register、assign、codes、bench、trackers、devices、history、settings）、または labels、recipes、console、accounts、support、recover、keys、commands、messages のいずれかです。</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika, android or ios.</source>
        <translation>メーカー（例: teltonika、android、ios）。</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika.</source>
        <translation>メーカー（例: teltonika）。</translation>
    </message>
    <message>
        <source>Its model, such as FMB920.</source>
        <translation>機種（例: FMB920）。</translation>
    </message>
    <message>
        <source>Its name, or a file; see `template list`.</source>
        <translation>名前またはファイル。`template list` を参照。</translation>
    </message>
    <message>
        <source>Its network access profile, by SID or unique name.</source>
        <translation>Network Access Profile（SID または一意の名前）。</translation>
    </message>
    <message>
        <source>Its secret, what was done with it and what was chosen last keep working.</source>
        <translation>秘密情報、これまでの作業、最後の選択はそのまま使えます。</translation>
    </message>
    <message>
        <source>Labels on the roll of a simulated label printer; 0: there is none.</source>
        <translation>模擬ラベルプリンターのロールにあるラベルの枚数。0: ロールなし。</translation>
    </message>
    <message>
        <source>Leave a picture of a sample label there.</source>
        <translation>サンプルラベルの画像をそこに残します。</translation>
    </message>
    <message>
        <source>Leave out this file, or all files of this folder.</source>
        <translation>このファイル、またはこのフォルダーの全ファイルを除きます。</translation>
    </message>
    <message>
        <source>Leave the QR code of each device and labels.pdf there.</source>
        <translation>各デバイスの QR コードと labels.pdf をそこに残します。</translation>
    </message>
    <message>
        <source>Let the SIMs of a profile use a network.</source>
        <translation>プロファイルの SIM がネットワークを使えるようにします。</translation>
    </message>
    <message>
        <source>Life of an EMnify token.</source>
        <translation>EMnify のトークンの有効期間。</translation>
    </message>
    <message>
        <source>Life of an OAuth2 token at Super SIM.</source>
        <translation>Super SIM の OAuth2 トークンの有効期間。</translation>
    </message>
    <message>
        <source>List the SIMs of an account, page by page.</source>
        <translation>アカウントの SIM をページごとに一覧表示します。</translation>
    </message>
    <message>
        <source>List the devices of an account, page by page.</source>
        <translation>アカウントのデバイスをページごとに一覧表示します。</translation>
    </message>
    <message>
        <source>List the makers, forms and models that are known.</source>
        <translation>登録されているメーカー、形式、機種を一覧表示します。</translation>
    </message>
    <message>
        <source>List the recipes of the library.</source>
        <translation>ライブラリのレシピを一覧表示します。</translation>
    </message>
    <message>
        <source>List the serial ports of this computer.</source>
        <translation>このコンピューターのシリアルポートを一覧表示します。</translation>
    </message>
    <message>
        <source>List the vendors, their families and models.</source>
        <translation>メーカー、そのファミリー、機種を一覧表示します。</translation>
    </message>
    <message>
        <source>Look at label templates.</source>
        <translation>ラベルテンプレートを調べます。</translation>
    </message>
    <message>
        <source>Look at the provider first. NUMBER is the one that `calls list` shows.</source>
        <translation>先にプロバイダー側を確認してください。NUMBER は `calls list` で表示される番号です。</translation>
    </message>
    <message>
        <source>Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again.</source>
        <translation>トラッカーのメーカー。それぞれ 1 台で、電話番号と、ある場合はポートを持ちます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Makes identifiers and probabilities repeatable.</source>
        <translation>識別子と確率を再現可能にします。</translation>
    </message>
    <message>
        <source>MatchingID; none where the SM-DP+ knows the device by its EID.</source>
        <translation>MatchingID。SM-DP+ が EID でデバイスを識別する場合は不要です。</translation>
    </message>
    <message>
        <source>NUMBER is the one that `calls list` shows.</source>
        <translation>NUMBER は `calls list` で表示される番号です。</translation>
    </message>
    <message>
        <source>Name of an account at EMnify or Super SIM.</source>
        <translation>EMnify または Super SIM のアカウントの名前。</translation>
    </message>
    <message>
        <source>Name of the Super SIM account.</source>
        <translation>Super SIM のアカウントの名前。</translation>
    </message>
    <message>
        <source>Name of the account, at EMnify or Super SIM.</source>
        <translation>EMnify または Super SIM のアカウントの名前。</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>アカウントの名前。</translation>
    </message>
    <message>
        <source>Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, {iccid:-6} …</source>
        <translation>各 SIM から作成するデバイスの名前、Super SIM では SIM の名前: {batch}-{n:04}、{iccid:-6} …</translation>
    </message>
    <message>
        <source>Name of the work order, {batch} in --name. If not given, file, BIC or ICCID.</source>
        <translation>作業指示の名前（--name の {batch}）。指定しなければ、ファイル、BIC または ICCID。</translation>
    </message>
    <message>
        <source>Networks that SIMs at Super SIM may use.</source>
        <translation>Super SIM の SIM が使えるネットワーク。</translation>
    </message>
    <message>
        <source>No SIM is found by {text}.</source>
        <translation>{text} に一致する SIM はありません。</translation>
    </message>
    <message>
        <source>No call waits, and there is none to decide.</source>
        <translation>待機中の呼び出しも、要判断の呼び出しもありません。</translation>
    </message>
    <message>
        <source>No call {number} waits. See `simwright calls list`.</source>
        <translation>待機中の呼び出し {number} はありません。`simwright calls list` を参照してください。</translation>
    </message>
    <message>
        <source>No device is found by {text}.</source>
        <translation>{text} に一致するデバイスはありません。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>秘密情報が指定されていません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nothing is known of unit {id} but: {reason}</source>
        <translation>ユニット {id} についてわかるのは次のことだけです: {reason}</translation>
    </message>
    <message>
        <source>Nothing was done. Give --yes to do it.</source>
        <translation>何も実行していません。実行するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was removed. Resume them first, or give --yes.</source>
        <translation>何も削除していません。先に再開するか、--yes を指定してください。</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>OID of the SM-DP+, where its certificate is to be checked.</source>
        <translation>SM-DP+ の OID（証明書を確認する場合）。</translation>
    </message>
    <message>
        <source>Only those of this country: DE, US …</source>
        <translation>この国のものだけ: DE、US …</translation>
    </message>
    <message>
        <source>Only those of this maker.</source>
        <translation>このメーカーのものだけ。</translation>
    </message>
    <message>
        <source>Only those of this profile, by SID or unique name.</source>
        <translation>このプロファイルのものだけ（SID または一意の名前）。</translation>
    </message>
    <message>
        <source>Open the manual, at the page about TOPIC.</source>
        <translation>マニュアルを TOPIC のページで開きます。</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust besides the usual ones.</source>
        <translation>通常の認証局に加えて信頼する認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>Page of 500; the first by default.</source>
        <translation>500 件ごとのページ。既定は最初のページ。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}; {total} in all. Give --page for another.</source>
        <translation>ページ {page}/{pages}、全 {total} 件。ほかのページは --page で指定してください。</translation>
    </message>
    <message>
        <source>Password of the APN.</source>
        <translation>APN のパスワード。</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give them again with --set-env: {names}.</source>
        <translation>パスワードは保存されません。--set-env でもう一度渡してください: {names}。</translation>
    </message>
    <message>
        <source>Ports are PTYs; else TCP servers, named socket://127.0.0.1:…</source>
        <translation>ポートを PTY にします。指定しなければ TCP サーバーで、名前は次の形です: socket://127.0.0.1:…</translation>
    </message>
    <message>
        <source>Power saving mode: the bits for two durations, or back.</source>
        <translation>省電力モード: 2 つの時間からビットへ、またはその逆。</translation>
    </message>
    <message>
        <source>Power saving timers as bits and as seconds.</source>
        <translation>省電力タイマーをビットと秒で表示します。</translation>
    </message>
    <message>
        <source>Print JSON, one document a line.</source>
        <translation>JSON を 1 行に 1 文書で表示します。</translation>
    </message>
    <message>
        <source>Print a recipe, as its file would be.</source>
        <translation>レシピをファイルの形で表示します。</translation>
    </message>
    <message>
        <source>Print also the text that asks for the APN.</source>
        <translation>APN を問い合わせるテキストも表示します。</translation>
    </message>
    <message>
        <source>Print labels for a list of units.</source>
        <translation>ユニットのリストのラベルを印刷します。</translation>
    </message>
    <message>
        <source>Print the texts for its serial port.</source>
        <translation>シリアルポート用のテキストを表示します。</translation>
    </message>
    <message>
        <source>Print the texts or steps that set an APN.</source>
        <translation>APN を設定するテキストまたは手順を表示します。</translation>
    </message>
    <message>
        <source>Print what would be in it, and write nothing.</source>
        <translation>含まれる内容を表示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>Print where the page is, and open nothing.</source>
        <translation>ページの場所を表示し、何も開きません。</translation>
    </message>
    <message>
        <source>Provision SIMs and eSIMs, and onboard the devices that carry them.</source>
        <translation>SIM と eSIM をプロビジョニングし、それを載せるデバイスを使えるようにします。</translation>
    </message>
    <message>
        <source>Read and build activation codes.</source>
        <translation>アクティベーションコードを読み取り、作成します。</translation>
    </message>
    <message>
        <source>Read the PIN of the SIMs from standard input; each gets it once.</source>
        <translation>SIM の PIN を標準入力から読みます。各 SIM に 1 回だけ送ります。</translation>
    </message>
    <message>
        <source>Read the codes in a picture or PDF, and say what each is.</source>
        <translation>画像または PDF のコードを読み取り、それぞれが何かを表示します。</translation>
    </message>
    <message>
        <source>Recipe (TOML), or its name; --apn takes the place of its APN.</source>
        <translation>レシピ（TOML）またはその名前。--apn はレシピの APN に優先します。</translation>
    </message>
    <message>
        <source>Register SIMs by BIC, or by ICCID and code.</source>
        <translation>BIC、または ICCID とコードで SIM を登録します。</translation>
    </message>
    <message>
        <source>Remove an account and its secret.</source>
        <translation>アカウントとその秘密情報を削除します。</translation>
    </message>
    <message>
        <source>Remove it though unfinished batches need it.</source>
        <translation>未完了のバッチに必要でも削除します。</translation>
    </message>
    <message>
        <source>Row {number} has no problem to override.</source>
        <translation>{number} 行目に、見送るべき問題はありません。</translation>
    </message>
    <message>
        <source>Rows that earlier runs have left: {n}. Go on with them: {again}</source>
        <translation>以前の実行で残った行: {n}。続行: {again}</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the Orchestrator and delete it from that device.</source>
        <translation>ICCID のある行は、その eSIM を使います。ほかのデバイスに割り当て済みの場合は、先に Orchestrator で無効化し、そのデバイスから削除してください。</translation>
    </message>
    <message>
        <source>Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded. Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing is ordered twice.</source>
        <translation>問題のある行は表示して除き、ほかの行はそれぞれ、eSIM がダウンロード可能になるまで追跡します。経過はその都度すべて保存します。停止した実行は、停電による場合でも --resume で続行し、二重に注文することはありません。</translation>
    </message>
    <message>
        <source>SM-DP+ address; a URL is cut down to its host.</source>
        <translation>SM-DP+ アドレス。URL はホストだけにします。</translation>
    </message>
    <message>
        <source>SMS login.</source>
        <translation>SMS ログイン。</translation>
    </message>
    <message>
        <source>SMS password, where it is not the one as delivered.</source>
        <translation>SMS パスワード（出荷時と異なる場合）。</translation>
    </message>
    <message>
        <source>SMS to a device and from it.</source>
        <translation>デバイスとの SMS。</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>何が変わるかを表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Says what is new in it and where it is. Nothing is installed, and nothing about this station is sent.</source>
        <translation>新しい内容と入手先を表示します。何もインストールせず、このステーションの情報も送信しません。</translation>
    </message>
    <message>
        <source>Search every unit that was ever done here.</source>
        <translation>ここで処理したすべてのユニットを検索します。</translation>
    </message>
    <message>
        <source>Seconds to wait for each answer.</source>
        <translation>各応答を待つ秒数。</translation>
    </message>
    <message>
        <source>See `simwright account list`, or add it with `simwright account add`.</source>
        <translation>`simwright account list` を参照するか、`simwright account add` で追加してください。</translation>
    </message>
    <message>
        <source>Send AT commands to a module, and print its answers.</source>
        <translation>モジュールに AT コマンドを送り、応答を表示します。</translation>
    </message>
    <message>
        <source>Send again to those of a batch that failed.</source>
        <translation>バッチで失敗したものに再送します。</translation>
    </message>
    <message>
        <source>Send an SMS to a device and follow its delivery.</source>
        <translation>デバイスに SMS を送り、配信を追跡します。</translation>
    </message>
    <message>
        <source>Send the texts that set an APN, and read the answers.</source>
        <translation>APN を設定するテキストを送り、応答を読み取ります。</translation>
    </message>
    <message>
        <source>Send with the module at this port.</source>
        <translation>このポートのモジュールで送信します。</translation>
    </message>
    <message>
        <source>Send with the provider of this account, at EMnify or Super SIM.</source>
        <translation>このアカウントのプロバイダー（EMnify または Super SIM）で送信します。</translation>
    </message>
    <message>
        <source>Sent one after the other, as they are. Exit status 1 means that one of them was refused.</source>
        <translation>順に、そのまま送信します。終了ステータス 1 は、どれかが拒否されたことを示します。</translation>
    </message>
    <message>
        <source>Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.</source>
        <translation>シリアルポート {baud} ボー、8N1。改行: {ending}。評価: {grade}。</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.</source>
        <translation>シリアルポート（例: /dev/ttyUSB2、COM5、socket://host:port）。</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed.</source>
        <translation>シリアルポート（例: /dev/ttyUSB2、COM5、socket://host:port）。複数指定できます。</translation>
    </message>
    <message>
        <source>Serve simulated providers and modules until stopped.</source>
        <translation>停止するまで、模擬プロバイダーと模擬モジュールを提供します。</translation>
    </message>
    <message>
        <source>Set up stations alike.</source>
        <translation>ステーションを同じ設定にします。</translation>
    </message>
    <message>
        <source>Set up this station by a file.</source>
        <translation>ファイルでこのステーションを設定します。</translation>
    </message>
    <message>
        <source>Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once.</source>
        <translation>Super SIM の状態変更のうち、202（scheduled）で応答する割合。残りはすぐに反映します。</translation>
    </message>
    <message>
        <source>Show all commands of a model or vendor.</source>
        <translation>機種またはメーカーの全コマンドを表示します。</translation>
    </message>
    <message>
        <source>Show the fleets of an account.</source>
        <translation>アカウントのフリートを表示します。</translation>
    </message>
    <message>
        <source>Show the profiles, and the networks of one or all.</source>
        <translation>プロファイルと、その 1 つまたは全部のネットワークを表示します。</translation>
    </message>
    <message>
        <source>Show what would be sent to each module; it is only read.</source>
        <translation>各モジュールへの送信予定を表示します。読み取るだけです。</translation>
    </message>
    <message>
        <source>Simulated modules.</source>
        <translation>模擬モジュール。</translation>
    </message>
    <message>
        <source>Start a sheet at its N-th label.</source>
        <translation>シートの N 枚目のラベルから始めます。</translation>
    </message>
    <message>
        <source>Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.</source>
        <translation>Super SIM の SmsCommand、IpCommand、SettingsUpdate の各段階にかかる時間。</translation>
    </message>
    <message>
        <source>Steps of an SMS at EMnify take this long each.</source>
        <translation>EMnify の SMS の各段階にかかる時間。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped. What was done is in the history; configure the module again to finish it.</source>
        <translation>停止しました。実行した内容は履歴にあります。完了するには、モジュールをもう一度設定してください。</translation>
    </message>
    <message>
        <source>Super SIM at KORE: the client for OAuth2.</source>
        <translation>KORE の Super SIM: OAuth2 のクライアント。</translation>
    </message>
    <message>
        <source>Super SIM at Twilio: the account, AC…</source>
        <translation>Twilio の Super SIM: アカウント、AC…</translation>
    </message>
    <message>
        <source>Super SIM has no state {state} to begin in. It has: {names}.</source>
        <translation>Super SIM の最初の状態に {state} はありません。使えるもの: {names}。</translation>
    </message>
    <message>
        <source>Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit.</source>
        <translation>1 秒あたりの Super SIM のリクエスト数。同時にできるのはその 4 分の 1 です。超えた分には 429 を返します。0: 制限なし。</translation>
    </message>
    <message>
        <source>Super SIM requests in flight; one more is answered 429.</source>
        <translation>同時に処理する Super SIM のリクエスト数。超えた分には 429 を返します。</translation>
    </message>
    <message>
        <source>Super SIM tells {callback} ({callback_method}) of each profile.</source>
        <translation>Super SIM はプロファイルごとに {callback} へ通知します（{callback_method}）。</translation>
    </message>
    <message>
        <source>Super SIM with OAuth2: where tokens come from, where it is not the usual place.</source>
        <translation>OAuth2 を使う Super SIM: トークンの取得先（通常の場所と異なる場合）。</translation>
    </message>
    <message>
        <source>Super SIM: ICCID of one card.</source>
        <translation>Super SIM: 1 枚のカードの ICCID。</translation>
    </message>
    <message>
        <source>Super SIM: activate each SIM in its fleet. From then on it is billed.</source>
        <translation>Super SIM: 各 SIM をフリート内で有効化します。その時点から課金されます。</translation>
    </message>
    <message>
        <source>Super SIM: an https address that is told when a profile is ready.</source>
        <translation>Super SIM: プロファイルの準備ができたときに通知する https アドレス。</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the SIMs, by its SID or unique name.</source>
        <translation>Super SIM: SIM のフリート（SID または一意の名前）。</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the new SIMs, by its SID or unique name.</source>
        <translation>Super SIM: 新しい SIM のフリート（SID または一意の名前）。</translation>
    </message>
    <message>
        <source>Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.</source>
        <translation>Super SIM: 各プロファイルを EID あてに、または MatchingID を持つ人あてに確保します。</translation>
    </message>
    <message>
        <source>Super SIM: the registration code of that card.</source>
        <translation>Super SIM: そのカードの登録コード。</translation>
    </message>
    <message>
        <source>Super SIMs that are active since long before the start.</source>
        <translation>開始のずっと前から有効な Super SIM。</translation>
    </message>
    <message>
        <source>T3324, the time it can be reached after one, such as 60s.</source>
        <translation>T3324。更新後に到達可能な時間（例: 60s）。</translation>
    </message>
    <message>
        <source>T3324, where PSM is used too.</source>
        <translation>T3324（PSM も使う場合）。</translation>
    </message>
    <message>
        <source>T3412 extended, the time between two wake-ups, such as 10h.</source>
        <translation>T3412 extended。起動の間隔（例: 10h）。</translation>
    </message>
    <message>
        <source>TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.</source>
        <translation>TEXT は、19 桁または 20 桁の ICCID、EID、IMSI、または issued などの状態です。</translation>
    </message>
    <message>
        <source>TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a status.</source>
        <translation>TEXT は、名前の一部、タグ、ICCID、IMEI、IMSI または IP アドレスです。Super SIM では、名前または ICCID の一部か状態です。</translation>
    </message>
    <message>
        <source>Take a network away from the SIMs of a profile.</source>
        <translation>プロファイルの SIM がネットワークを使えないようにします。</translation>
    </message>
    <message>
        <source>Take the name of the station from the file too.</source>
        <translation>ステーションの名前もファイルのものにします。</translation>
    </message>
    <message>
        <source>Test the account on a terminal, where the code is asked for, or give it with --mfa-code.</source>
        <translation>コードを尋ねる端末でアカウントをテストするか、--mfa-code でコードを指定してください。</translation>
    </message>
    <message>
        <source>Test the account with `simwright account test`, which asks for the code.</source>
        <translation>`simwright account test` でアカウントをテストしてください。そこでコードを尋ねます。</translation>
    </message>
    <message>
        <source>The SMS of a device, newest first.</source>
        <translation>デバイスの SMS（新しい順）。</translation>
    </message>
    <message>
        <source>The account has no SIMs.</source>
        <translation>このアカウントには SIM がありません。</translation>
    </message>
    <message>
        <source>The account has no devices.</source>
        <translation>このアカウントにはデバイスがありません。</translation>
    </message>
    <message>
        <source>The accounts of this station.</source>
        <translation>このステーションのアカウント。</translation>
    </message>
    <message>
        <source>The calls that wait, and those to decide.</source>
        <translation>待機中の呼び出しと、要判断の呼び出し。</translation>
    </message>
    <message>
        <source>The code of the cycle, to be read.</source>
        <translation>読み解くサイクルのコード。</translation>
    </message>
    <message>
        <source>The code of the window, to be read.</source>
        <translation>読み解くウィンドウのコード。</translation>
    </message>
    <message>
        <source>The codes of both, to be read.</source>
        <translation>読み解く両方のコード。</translation>
    </message>
    <message>
        <source>The devices of a batch, instead of FILE.</source>
        <translation>FILE の代わりに、バッチのデバイス。</translation>
    </message>
    <message>
        <source>The environment variable {variable} is empty.</source>
        <translation>環境変数 {variable} が空です。</translation>
    </message>
    <message>
        <source>The module is started again.</source>
        <translation>モジュールを再起動します。</translation>
    </message>
    <message>
        <source>The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or batch. Activation codes are left out: they are secrets.</source>
        <translation>新しい順に表示します。TEXT は、名前、EID、ICCID、IMEI、BIC またはバッチの一部です。アクティベーションコードは秘密情報のため除きます。</translation>
    </message>
    <message>
        <source>The paging time window, such as 2.56s.</source>
        <translation>ページング時間ウィンドウ（例: 2.56s）。</translation>
    </message>
    <message>
        <source>The person who installs it is asked for a confirmation code.</source>
        <translation>インストールする人に確認コードを求めます。</translation>
    </message>
    <message>
        <source>The port goes away.</source>
        <translation>ポートがいったん消えます。</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>プロバイダーに接続できません。</translation>
    </message>
    <message>
        <source>The radio is off meanwhile.</source>
        <translation>その間、無線はオフです。</translation>
    </message>
    <message>
        <source>The radio is switched off for it, and on again.</source>
        <translation>そのために無線をオフにし、再びオンにします。</translation>
    </message>
    <message>
        <source>The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is asked for, or read from a file or an environment variable. It is kept in the system&apos;s keychain and nowhere else.</source>
        <translation>秘密情報（EMnify: アプリケーショントークンまたはパスワード、Celona: API キー、Super SIM: 認証トークンまたはクライアントシークレット）は、入力を求めるか、ファイルまたは環境変数から読みます。システムのキーチェーンにだけ保存します。</translation>
    </message>
    <message>
        <source>The time between two pagings, such as 81.92s.</source>
        <translation>ページングの間隔（例: 81.92s）。</translation>
    </message>
    <message>
        <source>There are no codes to save: none of these devices is given one.</source>
        <translation>保存するコードがありません。これらのデバイスにはコードが発行されていません。</translation>
    </message>
    <message>
        <source>There is no call {number} to decide. See `simwright calls list`.</source>
        <translation>要判断の呼び出し {number} はありません。`simwright calls list` を参照してください。</translation>
    </message>
    <message>
        <source>There is no column {wanted}. The columns are: {known}.</source>
        <translation>列 {wanted} はありません。列: {known}。</translation>
    </message>
    <message>
        <source>There is no fleet {fleet}. The fleets are: {known}.</source>
        <translation>フリート {fleet} はありません。フリート: {known}。</translation>
    </message>
    <message>
        <source>There is no fleet {wanted}. The fleets are: {known}.</source>
        <translation>フリート {wanted} はありません。フリート: {known}。</translation>
    </message>
    <message>
        <source>There is no secret in {name}.</source>
        <translation>{name} に秘密情報がありません。</translation>
    </message>
    <message>
        <source>There is no {kind} policy {wanted}. They are: {known}.</source>
        <translation>{kind} ポリシー {wanted} はありません。使えるもの: {known}。</translation>
    </message>
    <message>
        <source>They are left out; --again prints them.</source>
        <translation>これらは除きます。--again を付けると印刷します。</translation>
    </message>
    <message>
        <source>They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line of kind &quot;control&quot; names the address at which faults can be ordered and at which the sandbox tells what it was asked.</source>
        <translation>このコンピューター上にあり、このコンピューターからだけ使えます。アドレスと資格情報を JSON の行で表示します。種類が &quot;control&quot; の行は、障害を指示し、サンドボックスへのリクエストを確認するためのアドレスです。</translation>
    </message>
    <message>
        <source>They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is sent twice by itself. Ends with status 1 where a tracker did not take it.</source>
        <translation>順に、前のものへの応答の後に送信し、メーカーに問い合わせの方法があれば APN を問い合わせます。プロバイダーとネットワークは SMS ごとに課金します。停止した実行は --resume で続行し、自動で二重に送信することはありません。受け入れなかったトラッカーがあれば、ステータス 1 で終了します。</translation>
    </message>
    <message>
        <source>This part of the file alone.</source>
        <translation>ファイルのこの部分だけ。</translation>
    </message>
    <message>
        <source>--state {state} needs --fleet: Super SIM requires a fleet for it.</source>
        <translation>--state {state} には --fleet が必要です。Super SIM ではフリートが必須です。</translation>
    </message>
    <message>
        <source>A second undo applies it again. Secrets of removed accounts are forgotten.</source>
        <translation>もう一度行うと、再び適用されます。削除されるアカウントの秘密情報は消去します。</translation>
    </message>
    <message>
        <source>After three refused sign-ins in a row EMnify is locked for this long.</source>
        <translation>サインインが続けて 3 回拒否されると、EMnify はこの時間サインインを受け付けません。</translation>
    </message>
    <message>
        <source>An eSIM is available this long after it was ordered at Super SIM.</source>
        <translation>Super SIM で注文した eSIM が利用可能になるまでの時間。</translation>
    </message>
    <message>
        <source>Cancel a call that waits.</source>
        <translation>待機中の呼び出しを取りやめます。</translation>
    </message>
    <message>
        <source>Cancel an SMS that is not delivered yet.</source>
        <translation>まだ配信されていない SMS を取りやめます。</translation>
    </message>
    <message>
        <source>Each text is one line of standard output, every space of it significant; what each is for and its length go to standard error.</source>
        <translation>各テキストは標準出力の 1 行で、空白もすべて意味を持ちます。用途と長さは標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Each with its source, how far it is proven, and what to watch for.</source>
        <translation>それぞれの出典、検証の程度、注意点とともに表示します。</translation>
    </message>
    <message>
        <source>How long a module does not answer while it starts.</source>
        <translation>起動中にモジュールが応答しない時間。</translation>
    </message>
    <message>
        <source>How long a module takes to answer an AT command.</source>
        <translation>モジュールが AT コマンドに応答するまでの時間。</translation>
    </message>
    <message>
        <source>How serial numbers of units look: # is a digit, ? a letter, * either.</source>
        <translation>ユニットのシリアル番号の書式: # は数字、? は英字、* はどちらか。</translation>
    </message>
    <message>
        <source>Identify the modules on ports.</source>
        <translation>ポートのモジュールを識別します。</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Language of its words where a unit names none: de, fr, ja …</source>
        <translation>ユニットに指定がない場合の語の言語: de、fr、ja …</translation>
    </message>
    <message>
        <source>Make sure that a label page is among the files.</source>
        <translation>ファイルにラベルのページを含めてください。</translation>
    </message>
    <message>
        <source>Number of the first name, {n}.</source>
        <translation>最初の名前の番号、{n}。</translation>
    </message>
    <message>
        <source>One text that people can read: settings, accounts without their secrets, your own recipes and label templates, and the sockets of the bench.</source>
        <translation>人が読めるテキスト 1 つにまとめます: 設定、秘密情報を除いたアカウント、自作のレシピとラベルテンプレート、検査台のソケット。</translation>
    </message>
    <message>
        <source>Print spaces as ␣.</source>
        <translation>空白を ␣ で表示します。</translation>
    </message>
    <message>
        <source>Print what a line means below it, not to standard error.</source>
        <translation>行の意味を、標準エラーではなく行の下に表示します。</translation>
    </message>
    <message>
        <source>Resolution of the printer.</source>
        <translation>プリンターの解像度。</translation>
    </message>
    <message>
        <source>Restore what each module had before Simwright last changed it.</source>
        <translation>Simwright が最後に変更する前の値を、各モジュールに戻します。</translation>
    </message>
    <message>
        <source>Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}</source>
        <translation>行: {rows}。準備完了: {ready}、要修正: {blocked}、要判断: {decide}</translation>
    </message>
    <message>
        <source>Send the next message after this long without an answer; else each waits for it.</source>
        <translation>応答がなくてもこの時間の後に次のメッセージを送ります。指定しなければ、それぞれ応答を待ちます。</translation>
    </message>
    <message>
        <source>The newest N only.</source>
        <translation>新しいものから N 件だけ。</translation>
    </message>
    <message>
        <source>Trackers, routers and phones: the texts and steps that set the APN.</source>
        <translation>トラッカー、ルーター、スマートフォン: APN を設定するテキストと手順。</translation>
    </message>
    <message>
        <source>Try it on simulated providers and modules.</source>
        <translation>模擬プロバイダーと模擬モジュールで試します。</translation>
    </message>
    <message>
        <source>UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list: its other rows are decided with this one. A BIC that was made becomes its SIMs.</source>
        <translation>UNIT は `assign` または `register` が示した番号です。選択肢を指定しなければ、何をいつ送信し、プロバイダーの現在の回答が何かを表示します。--not-made では、その行が再び待機し、--resume で続行します。Celona では 1 回の呼び出しでリスト全体を送るため、ほかの行も一緒に決まります。実行されていた BIC は、その SIM になります。</translation>
    </message>
    <message>
        <source>Undo what the last set-up file has changed.</source>
        <translation>最後のセットアップファイルによる変更を元に戻します。</translation>
    </message>
    <message>
        <source>Unfinished batches need {name}: {names}.</source>
        <translation>未完了のバッチに {name} が必要です: {names}。</translation>
    </message>
    <message>
        <source>Unit {unit} has nothing to decide.</source>
        <translation>ユニット {unit} に判断すべきものはありません。</translation>
    </message>
    <message>
        <source>Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. Then say for each: simwright settle UNIT --made or --not-made</source>
        <translation>要判断のユニット: {n}、ユニット {numbers}。simwright settle UNIT でそれぞれの情報を確認し、simwright settle UNIT --made または --not-made で答えてください</translation>
    </message>
    <message>
        <source>Units without a code, left out: {n}.</source>
        <translation>コードがないため除いたユニット: {n}。</translation>
    </message>
    <message>
        <source>Use this row in spite of its check digits, its duplicates or the history. Can be given again.</source>
        <translation>チェックデジット、重複、履歴の問題があっても、この行を使います。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>User name of the APN.</source>
        <translation>APN のユーザー名。</translation>
    </message>
    <message>
        <source>Versions, settings, the last logs, traces of modules, batches and unsettled calls, as texts in a ZIP file. Every secret is masked. Look through it before you send it: names of units, EIDs, ICCIDs and telephone numbers are in it.</source>
        <translation>バージョン、設定、最近のログ、モジュールのトレース、バッチ、未確定の呼び出しを、テキストとして ZIP ファイルにまとめます。秘密情報はすべて伏せます。ユニットの名前、EID、ICCID、電話番号が含まれるため、送る前に目を通してください。</translation>
    </message>
    <message>
        <source>Walks the vendor&apos;s troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is its id, name or ICCID. Ends with status 1 where something is wrong.</source>
        <translation>提供元の手順に沿って最新のデータで診断し、所見、根拠、対処方法を表示します。DEVICE は ID、名前または ICCID です。問題があれば、ステータス 1 で終了します。</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告: {text}</translation>
    </message>
    <message>
        <source>What a search of the history finds, instead of FILE.</source>
        <translation>FILE の代わりに、履歴の検索結果。</translation>
    </message>
    <message>
        <source>What goes wrong from the start: a kind, or a fault in JSON. Can be given again.</source>
        <translation>最初から起こす障害: 種類、または JSON の障害。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is then known for 90 days. Ends with status 1 where the provider refuses the credentials.</source>
        <translation>問い合わせるだけで、プロバイダー側は何も変わりません。EMnify がメールでコードを送る場合は、ここで入力を求めます。その後 90 日間、このコンピューターは登録済みとして扱われます。プロバイダーが資格情報を拒否すると、ステータス 1 で終了します。</translation>
    </message>
    <message>
        <source>What is known of the cellular modules.</source>
        <translation>セルラーモジュールについて登録されている情報。</translation>
    </message>
    <message>
        <source>What is not in the file stays as it is. The secrets of new accounts are entered afterwards. Ends with status 1 where a change cannot be made here; the others are made.</source>
        <translation>ファイルにないものはそのままにします。新しいアカウントの秘密情報は後から入力します。ここで適用できない変更があれば、ステータス 1 で終了します。ほかの変更は適用します。</translation>
    </message>
    <message>
        <source>What modules should have.</source>
        <translation>モジュールに設定する内容。</translation>
    </message>
    <message>
        <source>What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer was lost: it is never sent again by itself. Nothing is asked of a provider here.</source>
        <translation>待機中のものは、プロバイダーに接続でき次第、ウィンドウが順に送信します。要判断の呼び出しは応答が失われたもので、自動で再送することはありません。ここではプロバイダーに何も問い合わせません。</translation>
    </message>
    <message>
        <source>What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with --yes only; never while a call is not settled or waits for the network.</source>
        <translation>これで行った作業は履歴に残ります。未完了のバッチはこれがないと再開できないため、削除には --yes が必要です。未確定の、またはネットワーク待ちの呼び出しがある間は削除できません。</translation>
    </message>
    <message>
        <source>What you found at the provider.</source>
        <translation>プロバイダー側で確認した結果。</translation>
    </message>
    <message>
        <source>Which modules, dealt to the ports in turn. Can be given again.</source>
        <translation>ポートに順に割り当てるモジュール。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s forms, where the model does not tell; see `tracker list`.</source>
        <translation>メーカーのどの形式か（機種からは決まらない場合）。`tracker list` を参照。</translation>
    </message>
    <message>
        <source>With --account: a device by its id, name or ICCID.</source>
        <translation>--account の場合: デバイスの ID、名前または ICCID。</translation>
    </message>
    <message>
        <source>With --port: a telephone number, with its country code.</source>
        <translation>--port の場合: 国番号付きの電話番号。</translation>
    </message>
    <message>
        <source>With how many of the commands of each are verified, documented by the vendor, and unverified.</source>
        <translation>それぞれ、検証済み、メーカー文書で確認、未検証のコマンド数とともに表示します。</translation>
    </message>
    <message>
        <source>With the real values after rounding, and a warning of what cannot work.</source>
        <translation>丸めた後の実際の値と、動作しない組み合わせの警告とともに表示します。</translation>
    </message>
    <message>
        <source>With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.</source>
        <translation>丸めた後の実際の値、もう一方のモードでの解釈、動作しない組み合わせの警告とともに表示します。</translation>
    </message>
    <message>
        <source>Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything else to standard error.</source>
        <translation>コマンドを指定しなければウィンドウを開きます。指定すると、結果は標準出力に（--json では JSON で）、その他はすべて標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Write a support bundle.</source>
        <translation>サポート用ファイルを書き出します。</translation>
    </message>
    <message>
        <source>Write all that is found to FILE.csv or FILE.json instead.</source>
        <translation>代わりに、見つかったものすべてを FILE.csv または FILE.json に書き出します。</translation>
    </message>
    <message>
        <source>Write the host in capitals, which may make the symbol smaller.</source>
        <translation>ホストを大文字で書きます。シンボルが小さくなることがあります。</translation>
    </message>
    <message>
        <source>Write the rows with problems, and the reasons, to this CSV.</source>
        <translation>問題のある行とその理由を、この CSV に書き出します。</translation>
    </message>
    <message>
        <source>Write to FILE what is sent to the provider and what it answers, secrets masked.</source>
        <translation>プロバイダーへの送信内容と応答を FILE に書き出します。秘密情報は伏せます。</translation>
    </message>
    <message>
        <source>Write to the tracker&apos;s own port.</source>
        <translation>トラッカー自身のポートに書き込みます。</translation>
    </message>
    <message>
        <source>Write what another station can be set up with.</source>
        <translation>別のステーションの設定に使えるファイルを書き出します。</translation>
    </message>
    <message>
        <source>Your own are files in the folder `labels` of the configuration; `--json` tells where.</source>
        <translation>自作のものは設定の `labels` フォルダーのファイルです。場所は `--json` で表示されます。</translation>
    </message>
    <message>
        <source>Your own, and the examples that ship with the program. A wrong file is named with its reason.</source>
        <translation>自作のものと、プログラム付属のサンプル。誤りのあるファイルは理由とともに示します。</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>全機種</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>求める</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>batch {id} {state}: {passed} of {total} {done}, {failed} failed</source>
        <translation>バッチ {id} {state}: {total} 件中 {passed} 件 {done}、失敗 {failed} 件</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>code (empty: give up)</source>
        <translation>コード（空欄: 取りやめ）</translation>
    </message>
    <message>
        <source>eDRX: the bits for a cycle and its paging window, or back.</source>
        <translation>eDRX: サイクルとページングウィンドウからビットへ、またはその逆。</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>made</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>no AT commands</source>
        <translation>AT コマンドなし</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>SIM なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>row {row}, {column}: {words}</source>
        <translation>{row} 行目、{column}: {words}</translation>
    </message>
    <message>
        <source>row {row}: no BIC in “{text}”</source>
        <translation>{row} 行目: 「{text}」に BIC がありません</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>{row} 行目: {problem}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>socket {number}</source>
        <translation>ソケット {number}</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{call}, sent at {at}:{sent}
Now: {now}</source>
        <translation>{call}、{at} に送信:{sent}
現在: {now}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total} 件中 {done} 件完了</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>{total} 件中 {done} 件完了、失敗 {failed} 件</translation>
    </message>
    <message>
        <source>{file} is right: {name}, entries: {n}. Put it into {folder} to use it.</source>
        <translation>{file} に誤りはありません: {name}、項目数: {n}。使うには {folder} に入れてください。</translation>
    </message>
    <message>
        <source>{file}: read back and equal</source>
        <translation>{file}: 読み戻して一致</translation>
    </message>
    <message>
        <source>{file}: {n} units</source>
        <translation>{file}: ユニット {n} 台</translation>
    </message>
    <message>
        <source>{file}: {pages} labels</source>
        <translation>{file}: ラベル {pages} 枚</translation>
    </message>
    <message>
        <source>{maker} {name} needs {names}.</source>
        <translation>{maker} {name} には {names} が必要です。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} を読み取れません: {error}。</translation>
    </message>
    <message>
        <source>{name}: good. A sample was drawn at {dpi} dpi and read back.</source>
        <translation>{name}: 良好。サンプルを {dpi} dpi で描画し、読み戻しました。</translation>
    </message>
    <message>
        <source>{name}: right</source>
        <translation>{name}: 誤りなし</translation>
    </message>
    <message>
        <source>{name}: the environment variable {variable} is empty.</source>
        <translation>{name}: 環境変数 {variable} が空です。</translation>
    </message>
    <message>
        <source>{name}: {action}. Done.</source>
        <translation>{name}: {action}。完了しました。</translation>
    </message>
    <message>
        <source>{newer} is available; this is {version}.</source>
        <translation>{newer} を利用できます。現在は {version} です。</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{n} 件中 {number} 件目</translation>
    </message>
    <message>
        <source>{number} of {n}: {purpose}, {used} of {room} characters.</source>
        <translation>{number}/{n}: {purpose}、{used}/{room} 文字。</translation>
    </message>
    <message>
        <source>{option} does not go with {provider} and {auth} sign-in.</source>
        <translation>{option} は {provider} の {auth} サインインでは使えません。</translation>
    </message>
    <message>
        <source>{provider} needs {option}.</source>
        <translation>{provider} には {option} が必要です。</translation>
    </message>
    <message>
        <source>{secret} (empty: as before)</source>
        <translation>{secret}（空欄: 前と同じ）</translation>
    </message>
    <message>
        <source>{target}: each label was read back. Labels: {labels}. Pages: {pages}.</source>
        <translation>{target}: 各ラベルを読み戻しました。ラベル: {labels}。ページ: {pages}。</translation>
    </message>
    <message>
        <source>{title}: requested {requested}, granted {granted}</source>
        <translation>{title}: 要求 {requested}、許可 {granted}</translation>
    </message>
    <message>
        <source>{title}: {wanted}, nothing to send</source>
        <translation>{title}: {wanted}、送信不要</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} は最新バージョンです。</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{why} The work is kept; go on with: {again}</source>
        <translation>{why}作業は保存されています。続行: {again}</translation>
    </message>
    <message>
        <source>{wrong} ends neither in .png nor in .svg nor in .pdf.</source>
        <translation>{wrong} は .png、.svg、.pdf のどれでも終わっていません。</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>（もしかして: {possibilities}）</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>ファイル {filename!r} を開けません: {message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>もしかして: {possibility}</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>エラー: 入力が無効です</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>エラー: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>余分な引数があります（{args}）</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>余分な引数があります（{args}）</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} の値が無効です: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>無効な値です: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>引数がありません</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>オプションがありません</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>パラメーターがありません</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>{name!r} というコマンドはありません。</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>{name!r} というオプションはありません。</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>オプション {name!r} は値を取りません。</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>オプション {name!r} には引数が必要です。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>このメッセージを表示して終了します。</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>ヘルプは&apos;{command} {option}&apos;で表示します。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>既定: {default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} はありません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} はディレクトリです。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} はファイルです。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} に書き込めません。</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} は有効な {number_type} ではありません。</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} は次のどれでもありません: {choices}。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} は範囲 {range} にありません。</translation>
    </message>
</context>
<context>
    <name>cme</name>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>この APN は、この技術とネットワークでは使えません</translation>
    </message>
    <message>
        <source>ESM failure</source>
        <translation>ESM failure（データセッションの拒否）</translation>
    </message>
    <message>
        <source>IPv4 only allowed</source>
        <translation>IPv4 のみ許可</translation>
    </message>
    <message>
        <source>IPv6 only allowed</source>
        <translation>IPv6 のみ許可</translation>
    </message>
    <message>
        <source>PDP authentication failure</source>
        <translation>PDP 認証失敗</translation>
    </message>
    <message>
        <source>PH-FSIM PIN required</source>
        <translation>PH-FSIM PIN が必要</translation>
    </message>
    <message>
        <source>PH-FSIM PUK required</source>
        <translation>PH-FSIM PUK が必要</translation>
    </message>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>PH-SIM PIN が必要</translation>
    </message>
    <message>
        <source>PLMN not allowed (cause 11)</source>
        <translation>PLMN は許可されていない（原因 11）</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>SIM PIN が必要</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>SIM PIN2 が必要</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>SIM PUK が必要</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>SIM PUK2 が必要</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM ビジー</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM 障害</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM 未挿入</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM が不正</translation>
    </message>
    <message>
        <source>activation rejected by the gateway</source>
        <translation>ゲートウェイによる有効化の拒否</translation>
    </message>
    <message>
        <source>activation rejected, unspecified</source>
        <translation>有効化の拒否、理由の指定なし</translation>
    </message>
    <message>
        <source>command aborted by user</source>
        <translation>ユーザーによるコマンドの中止</translation>
    </message>
    <message>
        <source>command implemented but currently disabled</source>
        <translation>コマンドは実装済みだが現在は無効</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>輻輳</translation>
    </message>
    <message>
        <source>corporate personalization PIN required</source>
        <translation>企業パーソナライゼーション PIN が必要</translation>
    </message>
    <message>
        <source>corporate personalization PUK required</source>
        <translation>企業パーソナライゼーション PUK が必要</translation>
    </message>
    <message>
        <source>dial string too long</source>
        <translation>ダイヤル文字列が長すぎる</translation>
    </message>
    <message>
        <source>hidden key required</source>
        <translation>隠しキーが必要</translation>
    </message>
    <message>
        <source>illegal ME (cause 6)</source>
        <translation>不正な ME（原因 6）</translation>
    </message>
    <message>
        <source>illegal UE (cause 3)</source>
        <translation>不正な UE（原因 3）</translation>
    </message>
    <message>
        <source>incompatible APN restriction</source>
        <translation>APN の制限に適合しない</translation>
    </message>
    <message>
        <source>incorrect parameters</source>
        <translation>パラメーターが不正</translation>
    </message>
    <message>
        <source>incorrect password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>リソース不足</translation>
    </message>
    <message>
        <source>invalid characters in dial string</source>
        <translation>ダイヤル文字列に無効な文字</translation>
    </message>
    <message>
        <source>invalid characters in text string</source>
        <translation>テキスト文字列に無効な文字</translation>
    </message>
    <message>
        <source>invalid index</source>
        <translation>無効なインデックス</translation>
    </message>
    <message>
        <source>location area not allowed (cause 12)</source>
        <translation>ロケーションエリアは許可されていない（原因 12）</translation>
    </message>
    <message>
        <source>maximum number of bearers reached</source>
        <translation>ベアラ数の上限に到達</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>メモリー障害</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>メモリー不足</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN がないか不明</translation>
    </message>
    <message>
        <source>module not allowed, emergency calls only</source>
        <translation>モジュール使用不可、緊急呼のみ</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>ネットワーク使用不可、緊急呼のみ</translation>
    </message>
    <message>
        <source>network personalization PIN required</source>
        <translation>ネットワークパーソナライゼーション PIN が必要</translation>
    </message>
    <message>
        <source>network personalization PUK required</source>
        <translation>ネットワークパーソナライゼーション PUK が必要</translation>
    </message>
    <message>
        <source>network subset personalization PIN required</source>
        <translation>ネットワークサブセットパーソナライゼーション PIN が必要</translation>
    </message>
    <message>
        <source>network subset personalization PUK required</source>
        <translation>ネットワークサブセットパーソナライゼーション PUK が必要</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>ネットワークのタイムアウト</translation>
    </message>
    <message>
        <source>no connection to phone</source>
        <translation>電話機に接続されていない</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>ネットワークサービスなし</translation>
    </message>
    <message>
        <source>no suitable cells in this location area (cause 15)</source>
        <translation>このロケーションエリアに適切なセルがない（原因 15）</translation>
    </message>
    <message>
        <source>not attached to the network, functions restricted</source>
        <translation>ネットワークに未アタッチ、機能制限あり</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>許可されていない操作</translation>
    </message>
    <message>
        <source>operation not allowed, functions restricted</source>
        <translation>操作は許可されていない、機能制限あり</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>対応していない操作</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>通信事業者による規制</translation>
    </message>
    <message>
        <source>packet and other services not allowed (cause 8)</source>
        <translation>パケットサービスなどは許可されていない（原因 8）</translation>
    </message>
    <message>
        <source>packet services not allowed (cause 7)</source>
        <translation>パケットサービスは許可されていない（原因 7）</translation>
    </message>
    <message>
        <source>packet services not allowed in this PLMN (cause 14)</source>
        <translation>この PLMN ではパケットサービスは許可されていない（原因 14）</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>電話機の障害</translation>
    </message>
    <message>
        <source>phone-adaptor link reserved</source>
        <translation>電話機アダプターリンクは予約済み</translation>
    </message>
    <message>
        <source>restricted to fixed dialling numbers</source>
        <translation>固定ダイヤル番号に制限</translation>
    </message>
    <message>
        <source>roaming not allowed in this location area (cause 13)</source>
        <translation>このロケーションエリアではローミング不可（原因 13）</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>サービスオプションの契約なし</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>サービスオプション非対応</translation>
    </message>
    <message>
        <source>service option temporarily out of order</source>
        <translation>サービスオプションが一時的に利用不可</translation>
    </message>
    <message>
        <source>service provider personalization PIN required</source>
        <translation>サービスプロバイダーパーソナライゼーション PIN が必要</translation>
    </message>
    <message>
        <source>service provider personalization PUK required</source>
        <translation>サービスプロバイダーパーソナライゼーション PUK が必要</translation>
    </message>
    <message>
        <source>temporarily out of service</source>
        <translation>一時的にサービス停止</translation>
    </message>
    <message>
        <source>text string too long</source>
        <translation>テキスト文字列が長すぎる</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown PDP address or type</source>
        <translation>PDP アドレスまたはタイプが不明</translation>
    </message>
    <message>
        <source>unspecified packet error</source>
        <translation>パケットのエラー（詳細なし）</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>ユーザー認証失敗</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
</context>
<context>
    <name>cms</name>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>PH-SIM PIN が必要</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>SIM PIN が必要</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>SIM PIN2 が必要</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>SIM PUK が必要</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>SIM PUK2 が必要</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM ビジー</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM 障害</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>SIM 未挿入</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM が不正</translation>
    </message>
    <message>
        <source>SMS centre address unknown</source>
        <translation>SMS センターアドレスが不明</translation>
    </message>
    <message>
        <source>SMS not offered by the network</source>
        <translation>ネットワークが SMS に未対応</translation>
    </message>
    <message>
        <source>SMS not subscribed</source>
        <translation>SMS の契約なし</translation>
    </message>
    <message>
        <source>SMS service of the phone reserved</source>
        <translation>電話機の SMS サービスは予約済み</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>輻輳</translation>
    </message>
    <message>
        <source>invalid PDU parameter</source>
        <translation>無効な PDU パラメーター</translation>
    </message>
    <message>
        <source>invalid memory index</source>
        <translation>無効なメモリーインデックス</translation>
    </message>
    <message>
        <source>invalid text parameter</source>
        <translation>無効なテキストパラメーター</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>メモリー障害</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>メモリー不足</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>ネットワークの故障</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>ネットワークのタイムアウト</translation>
    </message>
    <message>
        <source>no acknowledgement expected</source>
        <translation>確認応答は想定されていない</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>ネットワークサービスなし</translation>
    </message>
    <message>
        <source>number not assigned</source>
        <translation>未割り当ての番号</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>許可されていない操作</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>対応していない操作</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>通信事業者による規制</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>電話機の障害</translation>
    </message>
    <message>
        <source>short message rejected</source>
        <translation>SMS が拒否された</translation>
    </message>
    <message>
        <source>subscriber not known</source>
        <translation>加入者が不明</translation>
    </message>
    <message>
        <source>temporary failure of the network</source>
        <translation>ネットワークの一時的な障害</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不明なエラー</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>A field of a later version; it is kept as it is.</source>
        <translation>より新しいバージョンのフィールド。そのまま保持します。</translation>
    </message>
    <message>
        <source>CI root key</source>
        <translation>CI ルート鍵</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>デバイス変更</translation>
    </message>
    <message>
        <source>Empty: the server knows the device by its EID.</source>
        <translation>空欄: サーバーは EID でデバイスを識別します。</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+ OID</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ アドレス</translation>
    </message>
    <message>
        <source>Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123.</source>
        <translation>コード全体をもう一度スキャンまたはコピーしてください。LPA:1$smdp.example.com$ABC-123 のような形です。</translation>
    </message>
    <message>
        <source>The MatchingID has lower-case letters, which the standard does not know; it is left as it is.</source>
        <translation>MatchingID に規格にない小文字がありますが、そのまま残します。</translation>
    </message>
    <message>
        <source>The MatchingID has other characters than letters, digits and -</source>
        <translation>MatchingID に英字、数字、- 以外の文字があります</translation>
    </message>
    <message>
        <source>The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746</source>
        <translation>SM-DP+ OID が、1.3.6.1.4.1.31746 のようなドット区切りの番号ではありません</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing</source>
        <translation>SM-DP+ アドレスがありません</translation>
    </message>
    <message>
        <source>The SM-DP+ address is not a host name such as smdp.example.com</source>
        <translation>SM-DP+ アドレスが、smdp.example.com のようなホスト名ではありません</translation>
    </message>
    <message>
        <source>The activation code contains characters that none can have</source>
        <translation>アクティベーションコードに使えない文字があります</translation>
    </message>
    <message>
        <source>The activation code has {length} characters; 255 are allowed</source>
        <translation>アクティベーションコードが {length} 文字あります。255 文字まで使えます</translation>
    </message>
    <message>
        <source>The certificate authority to be used, for devices of SGP.22 version 3.</source>
        <translation>使用する認証局（SGP.22 バージョン 3 のデバイス用）。</translation>
    </message>
    <message>
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>確認コードのフィールドが 1 でも空でもありません</translation>
    </message>
    <message>
        <source>The device checks the certificate of the server against it.</source>
        <translation>デバイスはこれでサーバーの証明書を検証します。</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>最初の $ の前に形式の 1 がないため、補います。</translation>
    </message>
    <message>
        <source>The person who installs the eSIM is asked for a code that the provider gave out.</source>
        <translation>eSIM をインストールする人に、プロバイダーが発行したコードの入力を求めます。</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>先頭の LPA: がありません。スマートフォンで読む QR コードには必要なため、補います。</translation>
    </message>
    <message>
        <source>The server is told when the eSIM moves to another device.</source>
        <translation>eSIM が別のデバイスに移るとき、サーバーに通知します。</translation>
    </message>
    <message>
        <source>The server that the profile is downloaded from.</source>
        <translation>プロファイルのダウンロード元のサーバー。</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>SM-DP+ アドレスの後に $ がないため、MatchingID は空とみなします。</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>アクティベーションコードではありません: LPA:1$で始まっていません</translation>
    </message>
    <message>
        <source>Which profile waits there; whoever has it can download it.</source>
        <translation>そこで待っているプロファイル。これを持つ人はダウンロードできます。</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} にコードはありますが、アクティベーションコードではありません。</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>電源とケーブル、これが AT ポートであることを確認してください。</translation>
    </message>
    <message>
        <source>It may still come. Check baud rate, line ending and power if nothing at all was heard.</source>
        <translation>これから届く可能性もあります。何も受信していない場合は、ボーレート、改行、電源を確認してください。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, asks for a text, and there is none.</source>
        <translation>{number} 行目の {line} はテキストを求めますが、テキストがありません。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, holds a PIN or password.</source>
        <translation>{number} 行目の {line} に PIN またはパスワードがあります。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, was refused: {reason}</source>
        <translation>{number} 行目の {line} は拒否されました: {reason}</translation>
    </message>
    <message>
        <source>Line {number}, {line}: {expect} was expected in the answer.</source>
        <translation>{number} 行目の {line}: 応答に {expect} がありません。</translation>
    </message>
    <message>
        <source>Macros are kept in a file. Leave this line out, and enter it by hand.</source>
        <translation>マクロはファイルに保存されます。この行を外し、手で入力してください。</translation>
    </message>
    <message>
        <source>The module does not wait for a text any more.</source>
        <translation>モジュールはもうテキストを待っていません。</translation>
    </message>
    <message>
        <source>{name} is longer than {most} MB.</source>
        <translation>{name} は {most} MB を超えています。</translation>
    </message>
    <message>
        <source>{port}: AT was not answered at any of the usual rates.</source>
        <translation>{port}: 通常のどの速度でも AT に応答がありません。</translation>
    </message>
    <message>
        <source>{port}: no complete answer to {line} within {seconds} s.</source>
        <translation>{port}: {line} への応答が {seconds} 秒以内に完了しませんでした。</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>0 is LTE-M and 1 is NB-IoT. AT+SQNCTM? tells which operator mode is in use.</source>
        <translation>0 は LTE-M、1 は NB-IoT。使用中の事業者モードは AT+SQNCTM? で確認できます。</translation>
    </message>
    <message>
        <source>0 is LTE-M, 1 is NB-IoT, which not all have. A module shows which it has when it is read.</source>
        <translation>0 は LTE-M、1 は NB-IoT（機種による）。使えるものは、モジュールを読み取ると表示されます。</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read.</source>
        <translation>2G と 3G のバンドは、読み取った値をそのまま書き戻します。</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read; without a reading all are allowed.</source>
        <translation>2G と 3G のバンドは、読み取った値をそのまま書き戻します。読み取っていなければ、すべて許可します。</translation>
    </message>
    <message>
        <source>A real restart is the reset pin of the kit.</source>
        <translation>本当の再起動には、キットのリセットピンを使います。</translation>
    </message>
    <message>
        <source>AT+COPS=4 is manual with automatic as the way out. A SIM of many IMSIs should not be tied to one network.</source>
        <translation>AT+COPS=4 は手動選択で、失敗時は自動になります。複数の IMSI を持つ SIM は、1 つのネットワークに固定しないでください。</translation>
    </message>
    <message>
        <source>Activates bearer 0.</source>
        <translation>ベアラ 0 を有効化します。</translation>
    </message>
    <message>
        <source>Activates context 1 for the internal stack.</source>
        <translation>内部スタック用にコンテキスト 1 を有効化します。</translation>
    </message>
    <message>
        <source>Activates context 1 of the internal stack.</source>
        <translation>内部スタックのコンテキスト 1 を有効化します。</translation>
    </message>
    <message>
        <source>Activates context 1.</source>
        <translation>コンテキスト 1 を有効化します。</translation>
    </message>
    <message>
        <source>Add an access point with any name and type {apn} as APN.</source>
        <translation>任意の名前でアクセスポイントを追加し、APN に {apn} を入力します。</translation>
    </message>
    <message>
        <source>Allows all bands.</source>
        <translation>すべてのバンドを許可します。</translation>
    </message>
    <message>
        <source>An ERROR means that this firmware does not offer it, as reported of a BG95-M1.</source>
        <translation>ERROR は、このファームウェアにこの機能がないことを示します。BG95-M1 で報告されています。</translation>
    </message>
    <message>
        <source>An execution command. The form AT+CIMI? of the provider&apos;s guide is an error on most modules.</source>
        <translation>実行コマンドです。プロバイダーのガイドにある AT+CIMI? は、ほとんどのモジュールでエラーになります。</translation>
    </message>
    <message>
        <source>Answers in words in place of numbers.</source>
        <translation>数字ではなく言葉で応答します。</translation>
    </message>
    <message>
        <source>Any byte that is sent meanwhile ends the search on most modules.</source>
        <translation>ほとんどのモジュールでは、その間に 1 バイトでも送ると検索が終わります。</translation>
    </message>
    <message>
        <source>Asks for PSM, with T3412 extended and T3324 as eight bits each.</source>
        <translation>PSM を要求します。T3412 extended と T3324 はそれぞれ 8 ビットです。</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on LTE-M, as four bits.</source>
        <translation>LTE-M の eDRX サイクルを 4 ビットで要求します。</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on NB-IoT, as four bits.</source>
        <translation>NB-IoT の eDRX サイクルを 4 ビットで要求します。</translation>
    </message>
    <message>
        <source>Attaches for data.</source>
        <translation>データにアタッチします。</translation>
    </message>
    <message>
        <source>Authorization key</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>Changes the PIN of the SIM.</source>
        <translation>SIM の PIN を変更します。</translation>
    </message>
    <message>
        <source>Checks that the module answers.</source>
        <translation>モジュールが応答するか確認します。</translation>
    </message>
    <message>
        <source>Choose PAP as authentication and type {user} as user name.</source>
        <translation>認証に PAP を選び、ユーザー名に {user} を入力します。</translation>
    </message>
    <message>
        <source>Chooses one network by its number.</source>
        <translation>番号で 1 つのネットワークを選択します。</translation>
    </message>
    <message>
        <source>Chooses the network automatically.</source>
        <translation>ネットワークを自動で選択します。</translation>
    </message>
    <message>
        <source>Codes as in TS 24.008 10.5.5.32: 0001 is 10.24 s, 0010 is 20.48 s, 0100 is 61.44 s. The table of the provider&apos;s guide has these wrong, and NB-IoT does not know all of them.</source>
        <translation>コードは TS 24.008 10.5.5.32 のとおり: 0001 は 10.24 s、0010 は 20.48 s、0100 は 61.44 s です。プロバイダーのガイドの表はこれらが誤っており、NB-IoT ではすべてのコードを使えるわけではありません。</translation>
    </message>
    <message>
        <source>Connect the computer with the router, by Wi-Fi with the name and password on its label, or by cable.</source>
        <translation>コンピューターをルーターに接続します。ラベルの名前とパスワードで Wi-Fi を使うか、ケーブルでつなぎます。</translation>
    </message>
    <message>
        <source>Context 1 of a recipe is context 0 here.</source>
        <translation>レシピのコンテキスト 1 は、ここではコンテキスト 0 です。</translation>
    </message>
    <message>
        <source>Deactivates context 1.</source>
        <translation>コンテキスト 1 を無効化します。</translation>
    </message>
    <message>
        <source>Deletes one SMS.</source>
        <translation>SMS を 1 通削除します。</translation>
    </message>
    <message>
        <source>Detaches from data.</source>
        <translation>データからデタッチします。</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>デバイスのパスワード</translation>
    </message>
    <message>
        <source>Enters the PIN of the SIM. Three wrong ones block it.</source>
        <translation>SIM の PIN を入力します。3 回間違えるとロックされます。</translation>
    </message>
    <message>
        <source>Chooses the operator profile. It takes effect after a restart and resets other settings.</source>
        <translation>事業者プロファイルを選択します。再起動後に有効になり、ほかの設定をリセットします。</translation>
    </message>
    <message>
        <source>A network that refused the SIM for good (causes 11 and 14) is noted there, and not tried again.</source>
        <translation>SIM を恒久的に拒否したネットワーク（原因 11 と 14）はここに記録され、再び試されません。</translation>
    </message>
    <message>
        <source>For some IMSIs of a card iOS does not let the APN be changed. Apple Configurator can set it then, or device management (MDM).</source>
        <translation>カードの一部の IMSI では、iOS で APN を変更できません。その場合は、Apple Configurator またはデバイス管理（MDM）で設定できます。</translation>
    </message>
    <message>
        <source>GNSS and preference are handed back as they were read.</source>
        <translation>GNSS と優先設定は、読み取った値をそのまま書き戻します。</translation>
    </message>
    <message>
        <source>Goes back to the factory settings.</source>
        <translation>工場出荷時の設定に戻します。</translation>
    </message>
    <message>
        <source>Goes back to the stored settings.</source>
        <translation>保存した設定に戻します。</translation>
    </message>
    <message>
        <source>Goes into PSM as soon as the connection is released, on BG modules.</source>
        <translation>BG モジュールで、接続の解放後すぐに PSM に入ります。</translation>
    </message>
    <message>
        <source>Ignores DTR, so that closing the port does not hang up.</source>
        <translation>DTR を無視し、ポートを閉じても切断しないようにします。</translation>
    </message>
    <message>
        <source>Its bands are one mask for all technologies, AT^SCFG=&quot;Radio/Band&quot;, and are left alone.</source>
        <translation>バンドは全技術共通の 1 つのマスク（AT^SCFG=&quot;Radio/Band&quot;）のため、変更しません。</translation>
    </message>
    <message>
        <source>Judges how good the connection would be.</source>
        <translation>接続がどの程度良好かを評価します。</translation>
    </message>
    <message>
        <source>LTE-M and NB-IoT get the same bands. A band that the module lacks is refused with ERROR.</source>
        <translation>LTE-M と NB-IoT に同じバンドを設定します。モジュールにないバンドは ERROR で拒否されます。</translation>
    </message>
    <message>
        <source>Leave everything else empty and go back; it is saved by itself.</source>
        <translation>ほかはすべて空欄にして戻ります。自動的に保存されます。</translation>
    </message>
    <message>
        <source>Leave the other fields as they are, save, and choose the new access point.</source>
        <translation>ほかのフィールドはそのままにして保存し、新しいアクセスポイントを選択します。</translation>
    </message>
    <message>
        <source>Leaves the network.</source>
        <translation>ネットワークから離れます。</translation>
    </message>
    <message>
        <source>Lists all SMS in PDU mode.</source>
        <translation>PDU モードですべての SMS を一覧します。</translation>
    </message>
    <message>
        <source>Lists all SMS in text mode.</source>
        <translation>テキストモードですべての SMS を一覧します。</translation>
    </message>
    <message>
        <source>Lists all commands of the module.</source>
        <translation>モジュールの全コマンドを一覧します。</translation>
    </message>
    <message>
        <source>Lists the bands of the module.</source>
        <translation>モジュールのバンドを一覧します。</translation>
    </message>
    <message>
        <source>Lists the bands that can be chosen.</source>
        <translation>選択できるバンドを一覧します。</translation>
    </message>
    <message>
        <source>Lists the preferred networks of the SIM.</source>
        <translation>SIM の優先ネットワークを一覧します。</translation>
    </message>
    <message>
        <source>Lists the radio technologies that can be chosen.</source>
        <translation>選択できる無線技術を一覧します。</translation>
    </message>
    <message>
        <source>Lists the sets of bands.</source>
        <translation>バンドの組を一覧します。</translation>
    </message>
    <message>
        <source>Lists the settings.</source>
        <translation>設定を一覧します。</translation>
    </message>
    <message>
        <source>Lists the technologies and bands that can be chosen.</source>
        <translation>選択できる技術とバンドを一覧します。</translation>
    </message>
    <message>
        <source>Lists the technologies that can be chosen.</source>
        <translation>選択できる技術を一覧します。</translation>
    </message>
    <message>
        <source>Look at the carrier of the firmware too, with AT!IMPREF? in the console.</source>
        <translation>ファームウェアのキャリアも、コンソールの AT!IMPREF? で確認してください。</translation>
    </message>
    <message>
        <source>Look at the firmware image too, with AT#FWSWITCH? in the console: some are for one operator alone.</source>
        <translation>ファームウェアイメージも、コンソールの AT#FWSWITCH? で確認してください。特定の通信事業者専用のものがあります。</translation>
    </message>
    <message>
        <source>Look at the operator mode too, with AT+SQNCTM? in the console: each has its own bands.</source>
        <translation>事業者モードも、コンソールの AT+SQNCTM? で確認してください。モードごとにバンドが異なります。</translation>
    </message>
    <message>
        <source>Look at the operator profile too, with AT+UMNOPROF? in the console: it decides on bands and technologies, and 100 is the one for Europe.</source>
        <translation>事業者プロファイルも、コンソールの AT+UMNOPROF? で確認してください。バンドと技術はこれで決まり、ヨーロッパ用は 100 です。</translation>
    </message>
    <message>
        <source>Makers name these pages a little differently.</source>
        <translation>画面の名称はメーカーにより少し異なります。</translation>
    </message>
    <message>
        <source>Many modules answer ERROR and have a command of their own.</source>
        <translation>多くのモジュールは ERROR を返し、独自のコマンドを持っています。</translation>
    </message>
    <message>
        <source>Meant to search for another network where one refuses. AT+COPS=0 does the same by the standard. One version of the guide says 20,1.</source>
        <translation>拒否されたときに別のネットワークを探すためのものです。規格では AT+COPS=0 でも同じです。ガイドのある版では 20,1 となっています。</translation>
    </message>
    <message>
        <source>Models that do not show the APN here answer with battery, GPS and GPRS only.</source>
        <translation>ここで APN を示さない機種は、電池、GPS、GPRS だけを返します。</translation>
    </message>
    <message>
        <source>Newer firmware finds the APN of EMnify by itself. The authorization key is the serial number or the password of the administrator; leave it empty only where the rule says “No authorization”.</source>
        <translation>新しいファームウェアは、EMnify の APN を自動で見つけます。認証キーはシリアル番号または管理者のパスワードです。ルールが「No authorization」の場合だけ空欄にしてください。</translation>
    </message>
    <message>
        <source>No UCGDFLT here, unlike TOBY-L2.</source>
        <translation>TOBY-L2 と異なり、ここに UCGDFLT はありません。</translation>
    </message>
    <message>
        <source>No source gives the bands of these modules: AT+GTACT is of the later FM ones.</source>
        <translation>これらのモジュールのバンドを示す資料はありません。AT+GTACT は後の FM 系のものです。</translation>
    </message>
    <message>
        <source>On LTE context 1 is used at attach, so the radio is off while it changes. The two commas that the provider&apos;s guide puts at the end are left out: they say nothing.</source>
        <translation>LTE ではアタッチにコンテキスト 1 を使うため、変更中は無線をオフにします。プロバイダーのガイドで末尾にある 2 つのコンマは、意味がないため省きます。</translation>
    </message>
    <message>
        <source>On most other modules ATZ only resets settings.</source>
        <translation>ほかのほとんどのモジュールでは、ATZ は設定をリセットするだけです。</translation>
    </message>
    <message>
        <source>Only where the APN has a user name; from the TK103 manual, not checked on every model.</source>
        <translation>APN にユーザー名がある場合だけです。TK103 の説明書によるもので、すべての機種では確認していません。</translation>
    </message>
    <message>
        <source>Open Access Point Names.</source>
        <translation>「アクセスポイント名」を開きます。</translation>
    </message>
    <message>
        <source>Open Mobile data, and choose this card where there are two.</source>
        <translation>「モバイルデータ通信」を開き、カードが 2 枚ある場合はこのカードを選びます。</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data.</source>
        <translation>「設定」を開き、「モバイル通信」を選びます。</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile network.</source>
        <translation>「設定」を開き、「モバイルネットワーク」を選びます。</translation>
    </message>
    <message>
        <source>Open http://192.168.1.1 in a browser and sign in.</source>
        <translation>ブラウザーで http://192.168.1.1 を開き、サインインします。</translation>
    </message>
    <message>
        <source>Open the page of the mobile network and switch the automatic APN off.</source>
        <translation>モバイルネットワークのページを開き、APN の自動設定をオフにします。</translation>
    </message>
    <message>
        <source>Opens the protected commands.</source>
        <translation>保護されたコマンドを使えるようにします。</translation>
    </message>
    <message>
        <source>PLS8 and the 2G and 3G modules take the password before the user. The reading shows the user.</source>
        <translation>PLS8 と 2G および 3G のモジュールでは、ユーザーより先にパスワードを指定します。読み取りではユーザーが表示されます。</translation>
    </message>
    <message>
        <source>Reads the ICCID file of the SIM, digits swapped in pairs.</source>
        <translation>SIM の ICCID ファイルを読み取ります。2 桁ずつ入れ替わった表記です。</translation>
    </message>
    <message>
        <source>Reads the networks that the SIM forbids, digits swapped in pairs.</source>
        <translation>SIM が禁止するネットワークを読み取ります。2 桁ずつ入れ替わった表記です。</translation>
    </message>
    <message>
        <source>Registers for data only.</source>
        <translation>データ専用で登録します。</translation>
    </message>
    <message>
        <source>Reports attach, detach and contexts as they change.</source>
        <translation>アタッチ、デタッチ、コンテキストの変化を通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with causes and PSM timers.</source>
        <translation>LTE の登録の変化を、原因と PSM タイマーとともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cause of a rejection.</source>
        <translation>LTE の登録の変化を、拒否の原因とともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cell.</source>
        <translation>LTE の登録の変化を、セルとともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the granted PSM timers.</source>
        <translation>LTE の登録の変化を、許可された PSM タイマーとともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the registration for 2G and 3G data, with the cell.</source>
        <translation>2G および 3G データの登録の変化を、セルとともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the registration for calls, with the cell.</source>
        <translation>音声の登録の変化を、セルとともに通知します。</translation>
    </message>
    <message>
        <source>Reports changes of the time zone.</source>
        <translation>タイムゾーンの変化を通知します。</translation>
    </message>
    <message>
        <source>Reports errors as ERROR alone.</source>
        <translation>エラーを ERROR だけで通知します。</translation>
    </message>
    <message>
        <source>Reports errors in words.</source>
        <translation>エラーを言葉で通知します。</translation>
    </message>
    <message>
        <source>Reports errors with a number.</source>
        <translation>エラーを番号で通知します。</translation>
    </message>
    <message>
        <source>Reports when the radio connection comes and goes.</source>
        <translation>無線接続の確立と解放を通知します。</translation>
    </message>
    <message>
        <source>Reports where a new SMS is stored.</source>
        <translation>新しい SMS の保存場所を通知します。</translation>
    </message>
    <message>
        <source>Restarts module and SIM.</source>
        <translation>モジュールと SIM を再起動します。</translation>
    </message>
    <message>
        <source>Restarts the module, on SARA-R4.</source>
        <translation>モジュールを再起動します（SARA-R4）。</translation>
    </message>
    <message>
        <source>Restarts the module.</source>
        <translation>モジュールを再起動します。</translation>
    </message>
    <message>
        <source>Restarts the module. A USB port goes away and comes back.</source>
        <translation>モジュールを再起動します。USB ポートはいったん消え、再び現れます。</translation>
    </message>
    <message>
        <source>Save, and wait until the router is connected.</source>
        <translation>保存し、ルーターが接続するまで待ちます。</translation>
    </message>
    <message>
        <source>Searches for all networks. It takes minutes; whatever is sent meanwhile ends it.</source>
        <translation>すべてのネットワークを検索します。数分かかり、その間に何かを送ると終わります。</translation>
    </message>
    <message>
        <source>Send this one from the telephone that was bound before.</source>
        <translation>これは、以前に関連付けた電話から送ってください。</translation>
    </message>
    <message>
        <source>Sends a USSD code.</source>
        <translation>USSD コードを送信します。</translation>
    </message>
    <message>
        <source>Sends a ping through context 1.</source>
        <translation>コンテキスト 1 経由で ping を送信します。</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>ping を送信します。</translation>
    </message>
    <message>
        <source>Sends a raw command to the SIM.</source>
        <translation>SIM に生のコマンドを送信します。</translation>
    </message>
    <message>
        <source>Sends an SMS: the text follows the prompt and ends with Ctrl-Z.</source>
        <translation>SMS を送信します。プロンプトの後にテキストを送り、Ctrl-Z で終えます。</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7000 and SIM7070.</source>
        <translation>ping を送信します（SIM7000、SIM7070）。</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7600 and A76.</source>
        <translation>ping を送信します（SIM7600、A76）。</translation>
    </message>
    <message>
        <source>Sends pings.</source>
        <translation>ping を送信します。</translation>
    </message>
    <message>
        <source>Sets the APN of context 1.</source>
        <translation>コンテキスト 1 の APN を設定します。</translation>
    </message>
    <message>
        <source>Sets the speed of the port, 0 for automatic.</source>
        <translation>ポートの速度を設定します。0 は自動です。</translation>
    </message>
    <message>
        <source>Sets user and password of a context.</source>
        <translation>コンテキストのユーザーとパスワードを設定します。</translation>
    </message>
    <message>
        <source>Shows APN and authentication of context 1 for the internal stack.</source>
        <translation>内部スタック用コンテキスト 1 の APN と認証を表示します。</translation>
    </message>
    <message>
        <source>Shows APN, address and DNS as the network gave them.</source>
        <translation>ネットワークから与えられた APN、アドレス、DNS を表示します。</translation>
    </message>
    <message>
        <source>Shows a setting that only one guide describes.</source>
        <translation>1 つのガイドだけにある設定を表示します。</translation>
    </message>
    <message>
        <source>Shows all settings.</source>
        <translation>すべての設定を表示します。</translation>
    </message>
    <message>
        <source>Shows carrier aggregation.</source>
        <translation>キャリアアグリゲーションを表示します。</translation>
    </message>
    <message>
        <source>Shows cell, band and signal.</source>
        <translation>セル、バンド、信号を表示します。</translation>
    </message>
    <message>
        <source>Shows date and time.</source>
        <translation>日付と時刻を表示します。</translation>
    </message>
    <message>
        <source>Shows eDRX and paging time window, on HL78.</source>
        <translation>eDRX とページング時間ウィンドウを表示します（HL78）。</translation>
    </message>
    <message>
        <source>Shows how far the SIM has started.</source>
        <translation>SIM の起動の進み具合を表示します。</translation>
    </message>
    <message>
        <source>Shows how many tries are left for PIN and PUK.</source>
        <translation>PIN と PUK の残り試行回数を表示します。</translation>
    </message>
    <message>
        <source>Shows how many tries are left for the code that is asked for.</source>
        <translation>要求されているコードの残り試行回数を表示します。</translation>
    </message>
    <message>
        <source>Shows how new SMS are reported.</source>
        <translation>新しい SMS の通知方法を表示します。</translation>
    </message>
    <message>
        <source>Shows how the firmware can be upgraded.</source>
        <translation>ファームウェアの更新方法を表示します。</translation>
    </message>
    <message>
        <source>Shows maker, model and revision.</source>
        <translation>メーカー、機種、リビジョンを表示します。</translation>
    </message>
    <message>
        <source>Shows maker, model, revision and application revision.</source>
        <translation>メーカー、機種、リビジョン、アプリケーションのリビジョンを表示します。</translation>
    </message>
    <message>
        <source>Shows model, firmware and IMEI.</source>
        <translation>機種、ファームウェア、IMEI を表示します。</translation>
    </message>
    <message>
        <source>Shows networks by number.</source>
        <translation>ネットワークを番号で表示します。</translation>
    </message>
    <message>
        <source>Shows on which port reports come.</source>
        <translation>通知が届くポートを表示します。</translation>
    </message>
    <message>
        <source>Shows one SMS.</source>
        <translation>SMS を 1 通表示します。</translation>
    </message>
    <message>
        <source>Shows registration, cell, band, signal and granted timers.</source>
        <translation>登録、セル、バンド、信号、許可されたタイマーを表示します。</translation>
    </message>
    <message>
        <source>Shows signal strength and bit error rate.</source>
        <translation>信号強度とビット誤り率を表示します。</translation>
    </message>
    <message>
        <source>Shows signal strength and quality for 2G, 3G and LTE.</source>
        <translation>2G、3G、LTE の信号強度と品質を表示します。</translation>
    </message>
    <message>
        <source>Shows technology, band, cell, signal and temperature.</source>
        <translation>技術、バンド、セル、信号、温度を表示します。</translation>
    </message>
    <message>
        <source>Shows technology, network, band and channel.</source>
        <translation>技術、ネットワーク、バンド、チャネルを表示します。</translation>
    </message>
    <message>
        <source>Shows technology, network, cell and band.</source>
        <translation>技術、ネットワーク、セル、バンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the APN of the attach.</source>
        <translation>アタッチの APN を表示します。</translation>
    </message>
    <message>
        <source>Shows the APN of the first LTE bearer, on LARA-R2 and TOBY-L2.</source>
        <translation>最初の LTE ベアラの APN を表示します（LARA-R2、TOBY-L2）。</translation>
    </message>
    <message>
        <source>Shows the ICCID of the SIM.</source>
        <translation>SIM の ICCID を表示します。</translation>
    </message>
    <message>
        <source>Shows the IMEI with its prefix.</source>
        <translation>IMEI を接頭辞付きで表示します。</translation>
    </message>
    <message>
        <source>Shows the IMEI.</source>
        <translation>IMEI を表示します。</translation>
    </message>
    <message>
        <source>Shows the IMSI of the SIM.</source>
        <translation>SIM の IMSI を表示します。</translation>
    </message>
    <message>
        <source>Shows the IP addresses.</source>
        <translation>IP アドレスを表示します。</translation>
    </message>
    <message>
        <source>Shows the PSM timers in seconds.</source>
        <translation>PSM タイマーを秒で表示します。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that are asked for, not those that the network gave.</source>
        <translation>ネットワークから与えられたものではなく、要求している PSM タイマーを表示します。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave, in seconds.</source>
        <translation>ネットワークから与えられた PSM タイマーを秒で表示します。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave.</source>
        <translation>ネットワークから与えられた PSM タイマーを表示します。</translation>
    </message>
    <message>
        <source>Shows the SMS service centre.</source>
        <translation>SMS サービスセンターを表示します。</translation>
    </message>
    <message>
        <source>Shows the USB composition.</source>
        <translation>USB 構成を表示します。</translation>
    </message>
    <message>
        <source>Shows the USB layout, on HL78.</source>
        <translation>USB の構成を表示します（HL78）。</translation>
    </message>
    <message>
        <source>Shows the USB layout.</source>
        <translation>USB の構成を表示します。</translation>
    </message>
    <message>
        <source>Shows the active contexts of the internal stack.</source>
        <translation>内部スタックの有効なコンテキストを表示します。</translation>
    </message>
    <message>
        <source>Shows the active contexts.</source>
        <translation>有効なコンテキストを表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands as masks.</source>
        <translation>許可された LTE バンドをマスクで表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands, on 5G modules.</source>
        <translation>許可された LTE バンドを表示します（5G モジュール）。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands as masks.</source>
        <translation>許可された LTE-M と NB-IoT のバンドをマスクで表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands.</source>
        <translation>許可された LTE-M と NB-IoT のバンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as bits.</source>
        <translation>許可されたバンドをビットで表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks, on HL78.</source>
        <translation>許可されたバンドをマスクで表示します（HL78）。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks.</source>
        <translation>許可されたバンドをマスクで表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed bands by frequency.</source>
        <translation>許可されたバンドを周波数で表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed bands of each technology and operator mode.</source>
        <translation>各技術と事業者モードで許可されたバンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed bands.</source>
        <translation>許可されたバンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed radio technologies.</source>
        <translation>許可された無線技術を表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed technologies and bands.</source>
        <translation>許可された技術とバンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the allowed technologies.</source>
        <translation>許可された技術を表示します。</translation>
    </message>
    <message>
        <source>Shows the authentication of the contexts.</source>
        <translation>コンテキストの認証を表示します。</translation>
    </message>
    <message>
        <source>Shows the band in use.</source>
        <translation>使用中のバンドを表示します。</translation>
    </message>
    <message>
        <source>Shows the bearers of the internal stack.</source>
        <translation>内部スタックのベアラを表示します。</translation>
    </message>
    <message>
        <source>Shows the bits, parity and stop bits of the port.</source>
        <translation>ポートのデータビット、パリティ、ストップビットを表示します。</translation>
    </message>
    <message>
        <source>Shows the cells around.</source>
        <translation>周囲のセルを表示します。</translation>
    </message>
    <message>
        <source>Shows the character set.</source>
        <translation>文字セットを表示します。</translation>
    </message>
    <message>
        <source>Shows the chosen set of bands.</source>
        <translation>選択中のバンドの組を表示します。</translation>
    </message>
    <message>
        <source>Shows the chosen technology, on HL modules.</source>
        <translation>選択中の技術を表示します（HL モジュール）。</translation>
    </message>
    <message>
        <source>Shows the chosen technology.</source>
        <translation>選択中の技術を表示します。</translation>
    </message>
    <message>
        <source>Shows the configuration of the carrier.</source>
        <translation>キャリア構成を表示します。</translation>
    </message>
    <message>
        <source>Shows the contexts with their APNs.</source>
        <translation>コンテキストを APN とともに表示します。</translation>
    </message>
    <message>
        <source>Shows the customization.</source>
        <translation>カスタマイズを表示します。</translation>
    </message>
    <message>
        <source>Shows the data connection of the USB network card.</source>
        <translation>USB ネットワークカードのデータ接続を表示します。</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle and paging time window that the network gave.</source>
        <translation>ネットワークから与えられた eDRX サイクルとページング時間ウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle that is asked for.</source>
        <translation>要求している eDRX サイクルを表示します。</translation>
    </message>
    <message>
        <source>Shows the finer settings of PSM.</source>
        <translation>PSM の詳細設定を表示します。</translation>
    </message>
    <message>
        <source>Shows the firmware package.</source>
        <translation>ファームウェアパッケージを表示します。</translation>
    </message>
    <message>
        <source>Shows the firmware.</source>
        <translation>ファームウェアを表示します。</translation>
    </message>
    <message>
        <source>Shows the flow control of the port.</source>
        <translation>ポートのフロー制御を表示します。</translation>
    </message>
    <message>
        <source>Shows the full firmware and application version.</source>
        <translation>ファームウェアとアプリケーションの完全なバージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows the full firmware revision.</source>
        <translation>ファームウェアの完全なリビジョンを表示します。</translation>
    </message>
    <message>
        <source>Shows the hardware version.</source>
        <translation>ハードウェアのバージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows the indicators, such as roaming.</source>
        <translation>ローミングなどのインジケーターを表示します。</translation>
    </message>
    <message>
        <source>Shows the maker.</source>
        <translation>メーカーを表示します。</translation>
    </message>
    <message>
        <source>Shows the model.</source>
        <translation>機種を表示します。</translation>
    </message>
    <message>
        <source>Shows the modem firmware.</source>
        <translation>モデムのファームウェアを表示します。</translation>
    </message>
    <message>
        <source>Shows the network and how it was chosen.</source>
        <translation>ネットワークとその選択方法を表示します。</translation>
    </message>
    <message>
        <source>Shows the operator mode.</source>
        <translation>事業者モードを表示します。</translation>
    </message>
    <message>
        <source>Shows the operator profile.</source>
        <translation>事業者プロファイルを表示します。</translation>
    </message>
    <message>
        <source>Shows the order in which technologies are searched for.</source>
        <translation>技術の検索順を表示します。</translation>
    </message>
    <message>
        <source>Shows the paging time window and eDRX cycle that are asked for.</source>
        <translation>要求しているページング時間ウィンドウと eDRX サイクルを表示します。</translation>
    </message>
    <message>
        <source>Shows the paging time window that is asked for.</source>
        <translation>要求しているページング時間ウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Shows the preferred firmware of several carriers.</source>
        <translation>複数のキャリア用の優先ファームウェアを表示します。</translation>
    </message>
    <message>
        <source>Shows the registration for 2G and 3G data.</source>
        <translation>2G および 3G データの登録を表示します。</translation>
    </message>
    <message>
        <source>Shows the registration for calls and SMS.</source>
        <translation>音声と SMS の登録を表示します。</translation>
    </message>
    <message>
        <source>Shows the registration on 5G.</source>
        <translation>5G の登録を表示します。</translation>
    </message>
    <message>
        <source>Shows the registration on LTE, LTE-M and NB-IoT.</source>
        <translation>LTE、LTE-M、NB-IoT の登録を表示します。</translation>
    </message>
    <message>
        <source>Shows the serving cell and the cells around.</source>
        <translation>在圏セルと周囲のセルを表示します。</translation>
    </message>
    <message>
        <source>Shows the serving cell.</source>
        <translation>在圏セルを表示します。</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>設定を表示します。</translation>
    </message>
    <message>
        <source>Shows the signal in dBm for the technology in use.</source>
        <translation>使用中の技術の信号を dBm で表示します。</translation>
    </message>
    <message>
        <source>Shows the signal of the cells, on HL78.</source>
        <translation>セルの信号を表示します（HL78）。</translation>
    </message>
    <message>
        <source>Shows the signal.</source>
        <translation>信号を表示します。</translation>
    </message>
    <message>
        <source>Shows the sleep mode of the serial port.</source>
        <translation>シリアルポートのスリープモードを表示します。</translation>
    </message>
    <message>
        <source>Shows the sleep mode, on HL78.</source>
        <translation>スリープモードを表示します（HL78）。</translation>
    </message>
    <message>
        <source>Shows the software package version.</source>
        <translation>ソフトウェアパッケージのバージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows the speed of the port.</source>
        <translation>ポートの速度を表示します。</translation>
    </message>
    <message>
        <source>Shows the state of the SIM.</source>
        <translation>SIM の状態を表示します。</translation>
    </message>
    <message>
        <source>Shows the supply voltage in mV.</source>
        <translation>電源電圧を mV で表示します。</translation>
    </message>
    <message>
        <source>Shows the supply voltage.</source>
        <translation>電源電圧を表示します。</translation>
    </message>
    <message>
        <source>Shows the technology in use.</source>
        <translation>使用中の技術を表示します。</translation>
    </message>
    <message>
        <source>Shows the telephone number that is stored on the SIM.</source>
        <translation>SIM に保存された電話番号を表示します。</translation>
    </message>
    <message>
        <source>Shows the temperature warning.</source>
        <translation>温度警告を表示します。</translation>
    </message>
    <message>
        <source>Shows the temperature.</source>
        <translation>温度を表示します。</translation>
    </message>
    <message>
        <source>Shows the temperatures.</source>
        <translation>各部の温度を表示します。</translation>
    </message>
    <message>
        <source>Shows the text mode parameters of SMS.</source>
        <translation>SMS のテキストモードパラメーターを表示します。</translation>
    </message>
    <message>
        <source>Shows the time of the network.</source>
        <translation>ネットワークの時刻を表示します。</translation>
    </message>
    <message>
        <source>Shows the versions of the firmware.</source>
        <translation>ファームウェアの各バージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows what the module can do.</source>
        <translation>モジュールの機能を表示します。</translation>
    </message>
    <message>
        <source>Shows where SMS are stored and how full it is.</source>
        <translation>SMS の保存場所と使用量を表示します。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M or NB-IoT is in use.</source>
        <translation>LTE-M と NB-IoT のどちらを使用中かを表示します。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT and GNSS are on, and which is preferred.</source>
        <translation>LTE-M、NB-IoT、GNSS のオン/オフと、優先するものを表示します。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT or both are searched for.</source>
        <translation>LTE-M、NB-IoT、または両方のどれを検索するかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether SMS are in text or PDU mode.</source>
        <translation>SMS がテキストモードか PDU モードかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether a SIM is inserted.</source>
        <translation>SIM が挿入されているかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether data roaming is allowed.</source>
        <translation>データローミングが許可されているかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the SIM asks for its PIN.</source>
        <translation>SIM が PIN を要求する設定かを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the SIM is ready or asks for a code.</source>
        <translation>SIM の準備ができているか、コードを要求しているかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the module is attached for data.</source>
        <translation>モジュールがデータにアタッチしているかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the module registers for calls, data or both.</source>
        <translation>モジュールが音声、データ、または両方のどれに登録するかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the module registers for data only, or for calls too.</source>
        <translation>モジュールがデータだけに登録するか、音声にも登録するかを表示します。</translation>
    </message>
    <message>
        <source>Shows whether the radio is on.</source>
        <translation>無線がオンかどうかを表示します。</translation>
    </message>
    <message>
        <source>Shows which bearers are active.</source>
        <translation>有効なベアラを表示します。</translation>
    </message>
    <message>
        <source>Shows which contexts are active.</source>
        <translation>どのコンテキストが有効かを表示します。</translation>
    </message>
    <message>
        <source>Shows which firmware image of several is in use.</source>
        <translation>複数のファームウェアイメージのうち、使用中のものを表示します。</translation>
    </message>
    <message>
        <source>Shows which technologies are allowed, on 5G modules.</source>
        <translation>許可された技術を表示します（5G モジュール）。</translation>
    </message>
    <message>
        <source>Shows which technologies are searched for.</source>
        <translation>検索対象の技術を表示します。</translation>
    </message>
    <message>
        <source>Shows why the last call, attach or context failed.</source>
        <translation>前回の呼、アタッチ、またはコンテキストが失敗した理由を表示します。</translation>
    </message>
    <message>
        <source>Some firmware versions need AT!ENTERCND=&quot;A710&quot; before it.</source>
        <translation>一部のファームウェアでは、先に AT!ENTERCND=&quot;A710&quot; が必要です。</translation>
    </message>
    <message>
        <source>Some firmware versions use decimal masks: compare with AT#BND=? if the bands look wrong.</source>
        <translation>一部のファームウェアではマスクが 10 進数です。バンドがおかしいときは、AT#BND=? と比べてください。</translation>
    </message>
    <message>
        <source>The guide writes a space after APN. The command lists of Concox have a comma, which is what is sent.</source>
        <translation>ガイドでは APN の後が空白です。Concox のコマンド一覧ではコンマで、こちらを送信します。</translation>
    </message>
    <message>
        <source>The technology and the bands of UMTS and NR are handed back as they were read; without a reading it is automatic.</source>
        <translation>UMTS と NR の技術とバンドは、読み取ったとおりに書き戻します。読み取りがなければ自動です。</translation>
    </message>
    <message>
        <source>Where SMS login and password are not set, the text begins with two spaces. Some phones remove leading spaces: send it from here instead. The guide&apos;s FM130 is listed beside FMB130, which is what the wiki knows.</source>
        <translation>SMS のログインとパスワードを設定していない場合、テキストは 2 つの空白で始まります。先頭の空白を取り除く電話もあるため、その場合はここから送ってください。ガイドの FM130 は、wiki にある FMB130 と並べてあります。</translation>
    </message>
    <message>
        <source>Stores the settings.</source>
        <translation>設定を保存します。</translation>
    </message>
    <message>
        <source>Empties the list of networks that the SIM avoids; this takes effect after a restart.</source>
        <translation>SIM が避けるネットワークのリストを空にします。再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Super password</source>
        <translation>スーパーパスワード</translation>
    </message>
    <message>
        <source>Switch Data Roaming on, then tap Mobile Data Network.</source>
        <translation>「データローミング」をオンにし、「モバイルデータ通信ネットワーク」をタップします。</translation>
    </message>
    <message>
        <source>Switch Roaming on.</source>
        <translation>「ローミング」をオンにします。</translation>
    </message>
    <message>
        <source>Switch the tracker off and on when the APN is set. The PLMN is the home network of the card: 90143 fits one IMSI of EMnify only, so give another where the card uses another.</source>
        <translation>APN を設定したら、トラッカーの電源を入れ直してください。PLMN はカードのホームネットワークです。90143 は EMnify の 1 つの IMSI にだけ合うため、カードが別のものを使う場合は変更してください。</translation>
    </message>
    <message>
        <source>Switches PSM off.</source>
        <translation>PSM をオフにします。</translation>
    </message>
    <message>
        <source>Switches eDRX off.</source>
        <translation>eDRX をオフにします。</translation>
    </message>
    <message>
        <source>Switches radio and SIM off.</source>
        <translation>無線と SIM をオフにします。</translation>
    </message>
    <message>
        <source>Switches the echo off.</source>
        <translation>エコーをオフにします。</translation>
    </message>
    <message>
        <source>Switches the echo on.</source>
        <translation>エコーをオンにします。</translation>
    </message>
    <message>
        <source>Switches the modem trace on.</source>
        <translation>モデムのトレースをオンにします。</translation>
    </message>
    <message>
        <source>Switches the module off, on SIM7000, SIM7070 and SIM800.</source>
        <translation>モジュールの電源を切ります（SIM7000、SIM7070、SIM800）。</translation>
    </message>
    <message>
        <source>Switches the module off.</source>
        <translation>モジュールの電源を切ります。</translation>
    </message>
    <message>
        <source>Switches the radio off and leaves the SIM on.</source>
        <translation>無線をオフにし、SIM はオンのままにします。</translation>
    </message>
    <message>
        <source>Switches the radio on.</source>
        <translation>無線をオンにします。</translation>
    </message>
    <message>
        <source>Takes SMS in PDU mode.</source>
        <translation>SMS を PDU モードで扱います。</translation>
    </message>
    <message>
        <source>Takes SMS in text mode.</source>
        <translation>SMS をテキストモードで扱います。</translation>
    </message>
    <message>
        <source>Takes the PIN, and a wrong one counts as a try.</source>
        <translation>PIN を受け付けます。誤った PIN は 1 回の試行と数えます。</translation>
    </message>
    <message>
        <source>Tap the plan of this card: the first one for a card, the second one for an eSIM.</source>
        <translation>このカードの回線をタップします。カードなら 1 つ目、eSIM なら 2 つ目です。</translation>
    </message>
    <message>
        <source>The SMS password is set in the Ruptela Device Center. Where none is set, nothing stands before the command.</source>
        <translation>SMS パスワードは Ruptela Device Center で設定します。設定していなければ、コマンドの前には何も付きません。</translation>
    </message>
    <message>
        <source>The bands of the technologies stay as they are.</source>
        <translation>各技術のバンドはそのままです。</translation>
    </message>
    <message>
        <source>The password as delivered is the name of the model in small letters, such as gl200; on some models it is queclink.</source>
        <translation>出荷時のパスワードは小文字の機種名です（例: gl200）。一部の機種では queclink です。</translation>
    </message>
    <message>
        <source>The password is the SMS password. A firmware that does not know A81 takes A21: choose that form.</source>
        <translation>パスワードは SMS パスワードです。A81 に対応しないファームウェアは A21 を受け付けるため、その形式を選んでください。</translation>
    </message>
    <message>
        <source>The password is the super password, not the SMS password. This text sets the server that it reports to as well.</source>
        <translation>パスワードは SMS パスワードではなく、スーパーパスワードです。このテキストは報告先サーバーも設定します。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide deregisters with AT+COPS=2, which stays after the restart and would lose the choice of operator.</source>
        <translation>プロバイダーのガイドでは AT+COPS=2 で登録を解除しますが、再起動後も残り、通信事業者の選択が失われます。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide ends in 1, which is PAP with an empty user. No authentication is 0. The first value is a context here, not a bearer.</source>
        <translation>プロバイダーのガイドでは末尾が 1 ですが、これはユーザーが空の PAP です。認証なしは 0 です。最初の値はベアラではなく、コンテキストです。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide gives the M-series the form of the LTE modules, with a context first, and describes this one.</source>
        <translation>プロバイダーのガイドでは、M 系に、コンテキストが先頭の LTE モジュールの形式を示し、こちらも記載しています。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide leaves the quotes out, and names 01001110 for a T3324 of 10 s: it is 00000101.</source>
        <translation>プロバイダーのガイドは引用符を省き、10 s の T3324 を 01001110 としていますが、正しくは 00000101 です。</translation>
    </message>
    <message>
        <source>Three wrong PINs block the SIM. The PUK form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; is never sent.</source>
        <translation>PIN を 3 回間違えると SIM がロックされます。PUK の形式 AT+CPIN=&lt;puk&gt;,&lt;new pin&gt;は送信しません。</translation>
    </message>
    <message>
        <source>Tries one network, and chooses automatically if that fails.</source>
        <translation>1 つのネットワークを試し、失敗したら自動で選択します。</translation>
    </message>
    <message>
        <source>Type {apn_password} as password of the APN.</source>
        <translation>APN のパスワードに {apn_password} を入力します。</translation>
    </message>
    <message>
        <source>Type {apn_password} as password.</source>
        <translation>パスワードに {apn_password} を入力します。</translation>
    </message>
    <message>
        <source>Type {apn} as APN. Leave the PIN empty.</source>
        <translation>APN に {apn} を入力します。PIN は空欄にします。</translation>
    </message>
    <message>
        <source>Type {user} as user name.</source>
        <translation>ユーザー名に {user} を入力します。</translation>
    </message>
    <message>
        <source>UCGDFLT is for these only, not for all u-blox modules as in the provider&apos;s guide. oFono sends UCGDFLT=0 to a TOBY-L2. It has no reading that was seen in the field, so it is written each time.</source>
        <translation>UCGDFLT はこれらだけのもので、プロバイダーのガイドのようにすべての u-blox モジュールで使えるわけではありません。oFono は TOBY-L2 に UCGDFLT=0 を送ります。実機で読み取れた例がないため、毎回書き込みます。</translation>
    </message>
    <message>
        <source>Under Mobile Data, type {apn} as APN.</source>
        <translation>「モバイルデータ通信」の APN に {apn} を入力します。</translation>
    </message>
    <message>
        <source>Up to 80 networks can be listed for roaming, as far as one SMS holds them.</source>
        <translation>ローミング用に最大 80 のネットワークを、SMS 1 通に収まる範囲で指定できます。</translation>
    </message>
    <message>
        <source>Uses RTS and CTS for flow control.</source>
        <translation>フロー制御に RTS と CTS を使います。</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide shows four values in brackets here: those come from AT+CEDRXRDP, without brackets.</source>
        <translation>要求した値です。プロバイダーのガイドではここに括弧付きの 4 つの値がありますが、それは AT+CEDRXRDP のもので、括弧は付きません。</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide takes it for what the network gave: that is psm_granted.</source>
        <translation>要求した値です。プロバイダーのガイドはネットワークから与えられた値としていますが、それは psm_granted です。</translation>
    </message>
</context>
<context>
    <name>devicefile</name>
    <message>
        <source>Choose a CSV file with the columns EID and Name.</source>
        <translation>EID と Name の列がある CSV ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Export the list again, as “CSV UTF-8”.</source>
        <translation>リストを「CSV UTF-8」でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>表計算ソフトで開き、「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>Open the file in a text editor, and close or remove the quotation mark.</source>
        <translation>テキストエディターでファイルを開き、引用符を閉じるか取り除いてください。</translation>
    </message>
    <message>
        <source>Write EID above the column that holds the EIDs, or choose the column by hand.</source>
        <translation>EID のある列の先頭に EID と書くか、手動で列を選んでください。</translation>
    </message>
    <message>
        <source>{name} has no column EID</source>
        <translation>{name} に EID の列がありません</translation>
    </message>
    <message>
        <source>{name} has no rows</source>
        <translation>{name} に行がありません</translation>
    </message>
    <message>
        <source>{name} is a PDF, not a CSV file</source>
        <translation>{name} は CSV ファイルではなく、PDF です</translation>
    </message>
    <message>
        <source>{name} is a workbook, not a CSV file</source>
        <translation>{name} は CSV ファイルではなく、ワークブックです</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} は空です</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} contains a zero byte</source>
        <translation>{name} はテキストファイルではありません: {line} 行目にゼロバイトがあります</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not {encoding} text</source>
        <translation>{name} の {line} 行目: {encoding} のテキストではありません</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed</source>
        <translation>{name} の {row} 行目: 引用符が閉じていません</translation>
    </message>
</context>
<context>
    <name>devicelist</name>
    <message>
        <source>A closing quotation mark may be missing. Correct the name, or use it as it is.</source>
        <translation>閉じる引用符が抜けている可能性があります。名前を直すか、そのまま使ってください。</translation>
    </message>
    <message>
        <source>A name that contains the separator needs quotation marks. Correct the name, or use it as it is.</source>
        <translation>区切り文字を含む名前は引用符で囲む必要があります。名前を直すか、そのまま使ってください。</translation>
    </message>
    <message>
        <source>Enter a name for this device.</source>
        <translation>このデバイスの名前を入力してください。</translation>
    </message>
    <message>
        <source>Leave the row out, or use it if this device is to get another eSIM.</source>
        <translation>この行を除くか、このデバイスに別の eSIM を割り当てる場合は使ってください。</translation>
    </message>
    <message>
        <source>Name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>Row {row} cannot be used as it is: {reason}</source>
        <translation>{row} 行目はこのままでは使えません: {reason}</translation>
    </message>
    <message>
        <source>Row {row} is used. Use this row instead, or leave it out.</source>
        <translation>{row} 行目を使います。代わりにこの行を使うか、除いてください。</translation>
    </message>
    <message>
        <source>Same EID as row {row}</source>
        <translation>{row} 行目と同じ EID</translation>
    </message>
    <message>
        <source>Same ICCID as row {row}</source>
        <translation>{row} 行目と同じ ICCID</translation>
    </message>
    <message>
        <source>The name spans several lines</source>
        <translation>名前が複数行にわたっています</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>行のセルが見出しより多くあります</translation>
    </message>
    <message>
        <source>This EID was assigned before</source>
        <translation>この EID は以前に割り当て済みです</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A device on this network loses its connection and has to find another.</source>
        <translation>このネットワークを使うデバイスは接続が切れ、別のネットワークを探すことになります。</translation>
    </message>
    <message>
        <source>A device with a SIM cannot be deleted. Release the SIM first.</source>
        <translation>SIM のあるデバイスは削除できません。先に SIM を解除してください。</translation>
    </message>
    <message>
        <source>Activate SIM</source>
        <translation>SIM を有効化</translation>
    </message>
    <message>
        <source>Allow operator</source>
        <translation>通信事業者を許可</translation>
    </message>
    <message>
        <source>An active SIM is billed from now on, and never becomes unused again.</source>
        <translation>有効な SIM は今から課金され、未使用の状態には戻りません。</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>SIM を割り当て</translation>
    </message>
    <message>
        <source>Assign a SIM to it first.</source>
        <translation>先に SIM を割り当ててください。</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>アタッチ済み</translation>
    </message>
    <message>
        <source>Block operator</source>
        <translation>通信事業者をブロック</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Change coverage policy</source>
        <translation>カバレッジポリシーを変更</translation>
    </message>
    <message>
        <source>Change service policy</source>
        <translation>サービスポリシーを変更</translation>
    </message>
    <message>
        <source>Check the device&apos;s events in a few minutes. Doing it again does the device no harm.</source>
        <translation>数分後にデバイスのイベントを確認してください。もう一度実行しても、デバイスに害はありません。</translation>
    </message>
    <message>
        <source>Choose an account at EMnify or Super SIM.</source>
        <translation>EMnify または Super SIM のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>もう一度実行してください。</translation>
    </message>
    <message>
        <source>Do it in the provider&apos;s portal.</source>
        <translation>プロバイダーのポータルで実行してください。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Give its id or ICCID.</source>
        <translation>ID または ICCID を指定してください。</translation>
    </message>
    <message>
        <source>Give the 19 or 20 digits of its ICCID; register its batch first if it is new.</source>
        <translation>ICCID の 19 桁または 20 桁を指定してください。新しい SIM の場合は、先にバッチを登録してください。</translation>
    </message>
    <message>
        <source>Give the name, or choose from what the account has.</source>
        <translation>名前を指定するか、アカウントにあるものから選んでください。</translation>
    </message>
    <message>
        <source>It was done if the SIM is in that state now.</source>
        <translation>現在 SIM がその状態なら、実行されています。</translation>
    </message>
    <message>
        <source>It was done if the SIM is, or is not, in the device.</source>
        <translation>SIM がデバイスに入っているか、いないかで、実行されたかがわかります。</translation>
    </message>
    <message>
        <source>It was done if the device is not there any more.</source>
        <translation>デバイスがもうなければ、実行されています。</translation>
    </message>
    <message>
        <source>It was done if the device shows this value now.</source>
        <translation>デバイスが現在この値なら、実行されています。</translation>
    </message>
    <message>
        <source>It was done if the device&apos;s events since then show a new location, a data session opened or closed, or the SIM activated. Doing it again does the device no harm.</source>
        <translation>以後のデバイスのイベントに、新しい位置、データセッションの開始または終了、SIM の有効化があれば、実行されています。もう一度実行しても、デバイスに害はありません。</translation>
    </message>
    <message>
        <source>It was done if the operator is, or is not, on the device&apos;s blacklist.</source>
        <translation>通信事業者がデバイスのブラックリストにあるか、ないかで、実行されたかがわかります。</translation>
    </message>
    <message>
        <source>It was done if the text is said to be cancelled.</source>
        <translation>SMS がキャンセル済みと表示されていれば、実行されています。</translation>
    </message>
    <message>
        <source>It was done if this text stands in the device&apos;s texts since then.</source>
        <translation>以後のデバイスの SMS にこのテキストがあれば、実行されています。</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>IMEI にロック</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>{text} に一致するデバイスが複数あります。</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Release SIM</source>
        <translation>SIM を解除</translation>
    </message>
    <message>
        <source>Release it there first.</source>
        <translation>先にそちらで解除してください。</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>SIM を解除してから、デバイスを削除してください。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Reset data session</source>
        <translation>データセッションをリセット</translation>
    </message>
    <message>
        <source>Reset network</source>
        <translation>ネットワークをリセット</translation>
    </message>
    <message>
        <source>SIM {iccid} is in the device {name}.</source>
        <translation>SIM {iccid} はデバイス {name} に入っています。</translation>
    </message>
    <message>
        <source>Search for it by name or ICCID; devices lists them.</source>
        <translation>名前または ICCID で検索してください。devices で一覧できます。</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>SMS を送信</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>タグを設定</translation>
    </message>
    <message>
        <source>Super SIM is still changing {name}.</source>
        <translation>Super SIM がまだ {name} を変更中です。</translation>
    </message>
    <message>
        <source>Suspend SIM</source>
        <translation>SIM を一時停止</translation>
    </message>
    <message>
        <source>The SIM is in factory test: this activates it, and it is billed from then on.</source>
        <translation>SIM は factory test の状態です。これにより有効になり、その時点から課金されます。</translation>
    </message>
    <message>
        <source>The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.</source>
        <translation>SIM はまだ課金されていませんが、{n} 通目の SMS で有効になります。デバイスからのものを含め、現在 {count} 通です。</translation>
    </message>
    <message>
        <source>The SIM keeps its state; activate it afterwards if it is to be used.</source>
        <translation>SIM の状態は変わりません。使う場合は、後で有効化してください。</translation>
    </message>
    <message>
        <source>The SIM then works in the device with this IMEI alone.</source>
        <translation>以後、SIM はこの IMEI のデバイスでだけ使えます。</translation>
    </message>
    <message>
        <source>The answer was lost, and the provider shows no trace of the call yet.</source>
        <translation>応答が失われ、プロバイダーにもまだ呼び出しの形跡がありません。</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>呼び出しは途中で失われました。プロバイダーの情報では、実行されていません。</translation>
    </message>
    <message>
        <source>The data session ends; the device has to open another.</source>
        <translation>データセッションが終了します。デバイスは新しいセッションを開く必要があります。</translation>
    </message>
    <message>
        <source>The device loses its connection and has to attach to a network again.</source>
        <translation>デバイスの接続が切れ、もう一度ネットワークにアタッチする必要があります。</translation>
    </message>
    <message>
        <source>The device loses its connection until the SIM is activated again.</source>
        <translation>SIM が再び有効になるまで、デバイスは接続できません。</translation>
    </message>
    <message>
        <source>The device loses its connection.</source>
        <translation>デバイスの接続が切れます。</translation>
    </message>
    <message>
        <source>The device loses its connection. Its SIM is active and is billed nevertheless.</source>
        <translation>デバイスの接続が切れます。SIM は有効なままで、課金は続きます。</translation>
    </message>
    <message>
        <source>The device loses its connection. The SIM stays active and is billed nevertheless.</source>
        <translation>デバイスの接続が切れます。SIM は有効なままなので、課金は続きます。</translation>
    </message>
    <message>
        <source>The device, its events and its texts are deleted for good.</source>
        <translation>デバイス、そのイベント、SMS を完全に削除します。</translation>
    </message>
    <message>
        <source>The new value is missing.</source>
        <translation>新しい値がありません。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>デバイス {id} はありません。</translation>
    </message>
    <message>
        <source>Unlock IMEI</source>
        <translation>IMEI のロックを解除</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>1 分待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>What the device may use, and what that costs, changes at once.</source>
        <translation>デバイスが使えるサービスとその料金が、すぐに変わります。</translation>
    </message>
    <message>
        <source>Where the device may connect, and what that costs, changes at once.</source>
        <translation>デバイスが接続できる場所とその料金が、すぐに変わります。</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>送信する内容を入力してください。</translation>
    </message>
    <message>
        <source>{account} does not offer this for its devices.</source>
        <translation>{account} のデバイスでは、この操作は使えません。</translation>
    </message>
    <message>
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} に SIM {iccid} はありません。</translation>
    </message>
    <message>
        <source>{account} keeps no devices that can be asked for.</source>
        <translation>{account} には、問い合わせできるデバイスがありません。</translation>
    </message>
    <message>
        <source>{argument} is neither a policy nor an operator of the account.</source>
        <translation>{argument} は、アカウントのポリシーでも通信事業者でもありません。</translation>
    </message>
    <message>
        <source>{device} has no SIM.</source>
        <translation>{device} には SIM がありません。</translation>
    </message>
    <message>
        <source>{name} still has a SIM, so it cannot be deleted.</source>
        <translation>{name} にはまだ SIM があるため、削除できません。</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>APN: {apn}</source>
        <translation>APN: {apn}</translation>
    </message>
    <message>
        <source>Activate the SIM</source>
        <translation>SIM を有効化</translation>
    </message>
    <message>
        <source>Allow mobile data and roaming on the device</source>
        <translation>デバイスでモバイルデータとローミングを許可</translation>
    </message>
    <message>
        <source>Allow {operator}</source>
        <translation>{operator} を許可</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support why, with the events of the device</source>
        <translation>デバイスのイベントを添えて、プロバイダーのサポートに理由を問い合わせる</translation>
    </message>
    <message>
        <source>Asked just now, the network does not find it</source>
        <translation>今問い合わせたところ、ネットワークから見つからない</translation>
    </message>
    <message>
        <source>Asked just now, the network finds it</source>
        <translation>今問い合わせたところ、ネットワークから見つかった</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>SIM を割り当て</translation>
    </message>
    <message>
        <source>Block {operator}, so that the device takes another network</source>
        <translation>{operator} をブロックし、デバイスが別のネットワークを使うようにする</translation>
    </message>
    <message>
        <source>Check the address it sends to and its DNS server; without one it gets 8.8.8.8</source>
        <translation>送信先アドレスと DNS サーバーを確認。指定しなければ 8.8.8.8 になる</translation>
    </message>
    <message>
        <source>Check the module on the bench</source>
        <translation>検査台でモジュールを確認</translation>
    </message>
    <message>
        <source>Check the module on the bench: signal, registration and APN</source>
        <translation>検査台でモジュールを確認: 信号、登録、APN</translation>
    </message>
    <message>
        <source>Choose a coverage policy with this country</source>
        <translation>この国を含むカバレッジポリシーを選択</translation>
    </message>
    <message>
        <source>Choose a service policy with a higher limit</source>
        <translation>上限の高いサービスポリシーを選択</translation>
    </message>
    <message>
        <source>Choose a service policy with data</source>
        <translation>データを含むサービスポリシーを選択</translation>
    </message>
    <message>
        <source>Choose a service policy with this technology</source>
        <translation>この技術を含むサービスポリシーを選択</translation>
    </message>
    <message>
        <source>Choose another service policy</source>
        <translation>別のサービスポリシーを選択</translation>
    </message>
    <message>
        <source>Connection: attached to a network, without a data session</source>
        <translation>接続: ネットワークにアタッチ済み、データセッションなし</translation>
    </message>
    <message>
        <source>Connection: blocked</source>
        <translation>接続: ブロック中</translation>
    </message>
    <message>
        <source>Connection: not reported by the provider</source>
        <translation>接続: プロバイダーの情報なし</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>接続: オフライン</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>接続: オンライン、データセッションあり</translation>
    </message>
    <message>
        <source>Reset the network, so that the device attaches again</source>
        <translation>ネットワークをリセットし、デバイスをもう一度アタッチさせる</translation>
    </message>
    <message>
        <source>The SIM was deleted and no longer works.</source>
        <translation>SIM は削除されており、もう使えません。</translation>
    </message>
    <message>
        <source>The device is listed as attached, but the network does not find it: it is probably off.</source>
        <translation>デバイスはアタッチ済みとされていますが、ネットワークから見つかりません。電源が切れていると思われます。</translation>
    </message>
    <message>
        <source>The device is not connected now, but was recently.</source>
        <translation>デバイスは現在接続していませんが、最近まで接続していました。</translation>
    </message>
    <message>
        <source>The network rejected the device.</source>
        <translation>ネットワークがデバイスを拒否しました。</translation>
    </message>
    <message>
        <source>Data session since {at}, over {rat}</source>
        <translation>{at} からのデータセッション、{rat} 経由</translation>
    </message>
    <message>
        <source>Data since yesterday: {size} MB</source>
        <translation>昨日からのデータ: {size} MB</translation>
    </message>
    <message>
        <source>Device: {status}</source>
        <translation>デバイス: {status}</translation>
    </message>
    <message>
        <source>Diagnose again in 15 minutes</source>
        <translation>15 分後に再診断</translation>
    </message>
    <message>
        <source>Diagnose again in a minute</source>
        <translation>1 分後に再診断</translation>
    </message>
    <message>
        <source>Do what the reason in the events says</source>
        <translation>イベントの理由に従って対処</translation>
    </message>
    <message>
        <source>Enable the device</source>
        <translation>デバイスを有効化</translation>
    </message>
    <message>
        <source>In factory test: a reset activates the SIM, and it is billed from then on</source>
        <translation>factory test の状態: リセットすると SIM が有効になり、その時点から課金される</translation>
    </message>
    <message>
        <source>Last location update: none</source>
        <translation>最終位置更新: なし</translation>
    </message>
    <message>
        <source>Last location update: {at}</source>
        <translation>最終位置更新: {at}</translation>
    </message>
    <message>
        <source>NB-IoT and LTE-M: choose the network by AT+COPS on the bench</source>
        <translation>NB-IoT と LTE-M: 検査台で AT+COPS によりネットワークを選択</translation>
    </message>
    <message>
        <source>Network: {place}</source>
        <translation>ネットワーク: {place}</translation>
    </message>
    <message>
        <source>No network has seen this device for a while.</source>
        <translation>このデバイスは、しばらくどのネットワークにも現れていません。</translation>
    </message>
    <message>
        <source>No network has seen this device yet.</source>
        <translation>このデバイスは、まだどのネットワークにも現れていません。</translation>
    </message>
    <message>
        <source>Operators on its blacklist: {names}</source>
        <translation>ブラックリストの通信事業者: {names}</translation>
    </message>
    <message>
        <source>Or bring the device where another network is in reach</source>
        <translation>または、別のネットワークが届く場所にデバイスを移す</translation>
    </message>
    <message>
        <source>Or put the SIM back into the device it belongs to</source>
        <translation>または、SIM を元のデバイスに戻す</translation>
    </message>
    <message>
        <source>Or raise its limit in the EMnify portal, or wait for the next month</source>
        <translation>または、EMnify のポータルで上限を上げるか、翌月まで待つ</translation>
    </message>
    <message>
        <source>Or send the device its maker&apos;s SMS that sets the APN</source>
        <translation>または、APN を設定するメーカーの SMS をデバイスに送る</translation>
    </message>
    <message>
        <source>Or set the device to another technology on the bench</source>
        <translation>または、検査台でデバイスを別の技術に設定する</translation>
    </message>
    <message>
        <source>Register new SIMs</source>
        <translation>新しい SIM を登録</translation>
    </message>
    <message>
        <source>Release the SIM, then assign another</source>
        <translation>SIM を解除し、別の SIM を割り当て</translation>
    </message>
    <message>
        <source>Reset the data session</source>
        <translation>データセッションをリセット</translation>
    </message>
    <message>
        <source>SIM: none</source>
        <translation>SIM: なし</translation>
    </message>
    <message>
        <source>SIM: {iccid}, {state}</source>
        <translation>SIM: {iccid}、{state}</translation>
    </message>
    <message>
        <source>See that its antenna is connected and a supported network is in reach</source>
        <translation>アンテナが接続され、対応するネットワークが届くことを確認</translation>
    </message>
    <message>
        <source>See that the device has power and searches for a network</source>
        <translation>デバイスの電源が入り、ネットワークを検索していることを確認</translation>
    </message>
    <message>
        <source>Service policy: {name}</source>
        <translation>サービスポリシー: {name}</translation>
    </message>
    <message>
        <source>Set the APN em on the bench; emnify where short names are refused</source>
        <translation>検査台で APN em を設定。短い名前が拒否される場合は emnify</translation>
    </message>
    <message>
        <source>Set the APN on the device: super for Super SIM, em for EMnify</source>
        <translation>デバイスに APN を設定: Super SIM は super、EMnify は em</translation>
    </message>
    <message>
        <source>The SIM has not been activated.</source>
        <translation>SIM が有効化されていません。</translation>
    </message>
    <message>
        <source>The SIM is in order; the provider does not tell whether the device is connected.</source>
        <translation>SIM は正常です。デバイスが接続しているかどうかは、プロバイダーの情報にありません。</translation>
    </message>
    <message>
        <source>The SIM is locked to the IMEI of another device.</source>
        <translation>SIM が別のデバイスの IMEI にロックされています。</translation>
    </message>
    <message>
        <source>The SIM is suspended.</source>
        <translation>SIM は一時停止中です。</translation>
    </message>
    <message>
        <source>The coverage policy does not allow the network where the device is.</source>
        <translation>カバレッジポリシーが、デバイスのある場所のネットワークを許可していません。</translation>
    </message>
    <message>
        <source>The device asks for the APN {apn}, which EMnify does not know.</source>
        <translation>デバイスが要求している APN {apn} は、EMnify にありません。</translation>
    </message>
    <message>
        <source>The device has just come online; no data is counted yet.</source>
        <translation>デバイスはオンラインになったばかりで、まだデータは計上されていません。</translation>
    </message>
    <message>
        <source>The device has reached its traffic limit.</source>
        <translation>デバイスの通信量が上限に達しています。</translation>
    </message>
    <message>
        <source>The device is attached, but opens no data session.</source>
        <translation>デバイスはアタッチしていますが、データセッションを開いていません。</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>デバイスが無効になっています。</translation>
    </message>
    <message>
        <source>The device is online, and data goes through.</source>
        <translation>デバイスはオンラインで、データが流れています。</translation>
    </message>
    <message>
        <source>The device is online, but no data goes through.</source>
        <translation>デバイスはオンラインですが、データが流れていません。</translation>
    </message>
    <message>
        <source>The device was refused a data session.</source>
        <translation>デバイスはデータセッションを拒否されました。</translation>
    </message>
    <message>
        <source>The network in reach is on the blacklist of this device.</source>
        <translation>届いているネットワークが、このデバイスのブラックリストにあります。</translation>
    </message>
    <message>
        <source>The provider has blocked the device.</source>
        <translation>プロバイダーがデバイスをブロックしています。</translation>
    </message>
    <message>
        <source>The provider is changing the state of the SIM.</source>
        <translation>プロバイダーが SIM の状態を変更中です。</translation>
    </message>
    <message>
        <source>The service policy allows no data.</source>
        <translation>サービスポリシーがデータを許可していません。</translation>
    </message>
    <message>
        <source>The service policy does not allow the radio technology that the device uses.</source>
        <translation>サービスポリシーが、デバイスの無線技術を許可していません。</translation>
    </message>
    <message>
        <source>There is no SIM in this device.</source>
        <translation>このデバイスに SIM がありません。</translation>
    </message>
    <message>
        <source>Traffic limit: {limit} MB</source>
        <translation>通信量の上限: {limit} MB</translation>
    </message>
    <message>
        <source>Unlock the IMEI</source>
        <translation>IMEI のロックを解除</translation>
    </message>
    <message>
        <source>Wait, if the device sleeps to save power</source>
        <translation>デバイスが省電力でスリープ中なら待つ</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告: {text}</translation>
    </message>
    <message>
        <source>{at}: {text}</source>
        <translation>{at}: {text}</translation>
    </message>
</context>
<context>
    <name>emnify</name>
    <message>
        <source>An issued SIM can be activated or tested, an active one suspended and activated again.</source>
        <translation>issued の SIM は有効化またはテスト、有効な SIM は一時停止と再有効化ができます。</translation>
    </message>
    <message>
        <source>Device {id} still has a SIM.</source>
        <translation>デバイス {id} にはまだ SIM があります。</translation>
    </message>
    <message>
        <source>EMnify did not accept the code.</source>
        <translation>EMnify はコードを受け入れませんでした。</translation>
    </message>
    <message>
        <source>EMnify did not register the batch {bic}.</source>
        <translation>EMnify はバッチ {bic} を登録しませんでした。</translation>
    </message>
    <message>
        <source>EMnify has locked {account} for five minutes after refused sign-ins.</source>
        <translation>サインインの拒否が続いたため、EMnify は {account} を 5 分間ロックしました。</translation>
    </message>
    <message>
        <source>EMnify has not asked for a code.</source>
        <translation>EMnify はコードを求めていません。</translation>
    </message>
    <message>
        <source>EMnify has sent a code by e-mail to the user of {account}.</source>
        <translation>EMnify が {account} のユーザーにメールでコードを送りました。</translation>
    </message>
    <message>
        <source>EMnify takes the 16 digits of the IMEISV, not {imei}.</source>
        <translation>EMnify では {imei} ではなく、IMEISV の 16 桁を使います。</translation>
    </message>
    <message>
        <source>Enter the code of the newest e-mail, or have another one sent. Three refused codes lock the account for five minutes.</source>
        <translation>最新のメールのコードを入力するか、再送してください。3 回拒否されると、アカウントが 5 分間ロックされます。</translation>
    </message>
    <message>
        <source>Enter the code under Settings, Accounts.</source>
        <translation>「設定」の「アカウント」でコードを入力してください。</translation>
    </message>
    <message>
        <source>Look it up again: it may be registered already, hold SIMs of another organisation, or not be allowed to begin in this state.</source>
        <translation>もう一度照会してください。すでに登録済みか、ほかの組織の SIM を含むか、この状態から始められない可能性があります。</translation>
    </message>
    <message>
        <source>Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.</source>
        <translation>*#06#（IMEI/SV）で読み取るか、デバイスを一度アタッチさせてください。EMnify に検出された IMEI が表示されます。</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>SIM を解除してから、デバイスを削除してください。</translation>
    </message>
    <message>
        <source>SIM {iccid} cannot change from {old} to {new}.</source>
        <translation>SIM {iccid} を {old} から {new} に変更できません。</translation>
    </message>
    <message>
        <source>Test the account; a code is sent if one is needed.</source>
        <translation>アカウントをテストしてください。必要ならコードが送られます。</translation>
    </message>
    <message>
        <source>Wait five minutes, check the credentials in Settings, then test the account.</source>
        <translation>5 分待ち、「設定」で資格情報を確認してから、アカウントをテストしてください。</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>A module cannot be asked what became of a text. The tracker may have answered it.</source>
        <translation>SMS がどうなったかをモジュールに問い合わせることはできません。トラッカーが応答している可能性があります。</translation>
    </message>
    <message>
        <source>Celona cannot be asked: a list is known by its request ID, which was lost with the answer.</source>
        <translation>Celona には問い合わせできません。リストはリクエスト ID で識別しますが、応答とともに失われました。</translation>
    </message>
    <message>
        <source>Devices named {name}: {ids}.</source>
        <translation>{name} という名前のデバイス: {ids}。</translation>
    </message>
    <message>
        <source>New SIMs without a device: {n}. SIMs in the batch: {quantity}.</source>
        <translation>デバイスのない新しい SIM: {n}。バッチの SIM: {quantity}。</translation>
    </message>
    <message>
        <source>Profiles of this kind that no row here has: {n}.</source>
        <translation>ここのどの行にもないこの種類のプロファイル: {n}。</translation>
    </message>
    <message>
        <source>State of the batch at EMnify: {state}.</source>
        <translation>EMnify でのバッチの状態: {state}。</translation>
    </message>
    <message>
        <source>The Orchestrator shows whether the devices of this list have an eSIM.</source>
        <translation>このリストのデバイスに eSIM があるかは、Orchestrator で確認できます。</translation>
    </message>
    <message>
        <source>The SIM is in device {id}, {name}.</source>
        <translation>SIM はデバイス {id}、{name} に入っています。</translation>
    </message>
    <message>
        <source>The SIM is in no device.</source>
        <translation>SIM はどのデバイスにも入っていません。</translation>
    </message>
    <message>
        <source>The account has no SIM with ICCID {iccid}.</source>
        <translation>アカウントに ICCID {iccid} の SIM はありません。</translation>
    </message>
    <message>
        <source>The account has this SIM: {sid}, state {status}.</source>
        <translation>アカウントにこの SIM があります: {sid}、状態 {status}。</translation>
    </message>
    <message>
        <source>The newest: {profiles}</source>
        <translation>最新のもの: {profiles}</translation>
    </message>
    <message>
        <source>The provider cannot be asked now.</source>
        <translation>現在、プロバイダーに問い合わせできません。</translation>
    </message>
    <message>
        <source>The texts of this device are on the page Devices.</source>
        <translation>このデバイスの SMS は、ページ「デバイス」にあります。</translation>
    </message>
    <message>
        <source>Their ICCIDs: {iccids}</source>
        <translation>その ICCID: {iccids}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>別のフォルダーを選ぶか、ファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} に書き込めません: {why}。</translation>
    </message>
</context>
<context>
    <name>fleets</name>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Super SIM のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>もう一度実行してください。</translation>
    </message>
    <message>
        <source>Give 1 to 2,000,000 MB for each SIM and month.</source>
        <translation>SIM ごと、月ごとに 1～2,000,000 MB を指定してください。</translation>
    </message>
    <message>
        <source>Give one that is not used yet in the account.</source>
        <translation>アカウントでまだ使われていないものを指定してください。</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>呼び出しは途中で失われました。プロバイダーの情報では、実行されていません。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>Use it, or give another name.</source>
        <translation>それを使うか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>{limit} is not a data limit.</source>
        <translation>{limit} はデータ上限として使えません。</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} はすでにあります。</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only Super SIM has fleets.</source>
        <translation>{name} は Super SIM のアカウントではありません。フリートがあるのは Super SIM だけです。</translation>
    </message>
</context>
<context>
    <name>grab</name>
    <message>
        <source>Take a screenshot of the region with the system, then press Ctrl+V in the scan line.</source>
        <translation>システムの機能でその範囲のスクリーンショットを撮り、スキャン欄で Ctrl+V を押してください。</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen.</source>
        <translation>このデスクトップ（Wayland）では、プログラムが画面を読み取れません。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Version {version} of Simwright is available.</source>
        <translation>Simwright のバージョン {version} を利用できます。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose one of the two endings.</source>
        <translation>2 つの拡張子のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>{name} is neither a .csv nor a .json file.</source>
        <translation>{name} は .csv ファイルでも .json ファイルでもありません。</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box.</source>
        <translation>BIC は英数字 16 文字で、カードまたは箱に XXXX-XXXX-XXXX-XXXX の形で印刷されています。</translation>
    </message>
    <message>
        <source>An EID is made of 32 digits. Read it again from the card or the device.</source>
        <translation>EID は 32 桁の数字です。カードまたはデバイスからもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>An ICCID is made of 18 to 20 digits. Read it again from the card.</source>
        <translation>ICCID は 18 桁から 20 桁の数字です。カードからもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>An IMEI is made of 15 digits. Dial *#06# or read the label.</source>
        <translation>IMEI は 15 桁の数字です。*#06# をダイヤルするか、ラベルを見てください。</translation>
    </message>
    <message>
        <source>Check digit is {got}, expected {expected}</source>
        <translation>チェックデジットが {expected} ではなく {got} です</translation>
    </message>
    <message>
        <source>Check digits are {got}, expected {expected}</source>
        <translation>チェックデジットが {expected} ではなく {got} です</translation>
    </message>
    <message>
        <source>Compare the IMEI with the label.</source>
        <translation>IMEI をラベルと照合してください。</translation>
    </message>
    <message>
        <source>Compare the digits with the card or the device. If they are right, use it anyway.</source>
        <translation>カードまたはデバイスの数字と照合してください。正しければ、そのまま使ってください。</translation>
    </message>
    <message>
        <source>Dial *#06# or read the label.</source>
        <translation>*#06# をダイヤルするか、ラベルを見てください。</translation>
    </message>
    <message>
        <source>EID contains “{character}”</source>
        <translation>EID に「{character}」が含まれています</translation>
    </message>
    <message>
        <source>EID has {length} digits instead of 32</source>
        <translation>EID が 32 桁ではなく {length} 桁です</translation>
    </message>
    <message>
        <source>EID is empty</source>
        <translation>EID が空です</translation>
    </message>
    <message>
        <source>Enter the 18 to 20 digits of the ICCID.</source>
        <translation>ICCID の 18 桁から 20 桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Enter the 32 digits of the EID.</source>
        <translation>EID の 32 桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>ICCID contains “{character}”</source>
        <translation>ICCID に「{character}」が含まれています</translation>
    </message>
    <message>
        <source>ICCID has {length} digits instead of 18 to 20</source>
        <translation>ICCID が 18 桁から 20 桁ではなく {length} 桁です</translation>
    </message>
    <message>
        <source>ICCID is empty</source>
        <translation>ICCID が空です</translation>
    </message>
    <message>
        <source>IMEI contains “{character}”</source>
        <translation>IMEI に「{character}」が含まれています</translation>
    </message>
    <message>
        <source>IMEI has {length} digits instead of 15</source>
        <translation>IMEI が 15 桁ではなく {length} 桁です</translation>
    </message>
    <message>
        <source>Read it again; a digit may be missing or doubled, or this is another number.</source>
        <translation>もう一度読み取ってください。数字が抜けたか重複したか、別の番号の可能性があります。</translation>
    </message>
    <message>
        <source>The last digit of this ICCID is not its Luhn check digit; some cards have none</source>
        <translation>この ICCID の末尾の数字は Luhn のチェックデジットではありません。チェックデジットのないカードもあります</translation>
    </message>
    <message>
        <source>The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.</source>
        <translation>失われた桁は復元できません。元データに戻り、列の書式を文字列にしてエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this EID</source>
        <translation>表計算ソフトがこの EID を丸めました</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this ICCID</source>
        <translation>表計算ソフトがこの ICCID を丸めました</translation>
    </message>
    <message>
        <source>This is not a BIC</source>
        <translation>BIC ではありません</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Belgian</source>
        <translation>ベルギー語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>英語（英国）</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>英語（米国）</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk), then try again.</source>
        <translation>Noto Sans CJK など、中国語、日本語、韓国語用のフォントをインストールし（Debian と Ubuntu ではパッケージ fonts-noto-cjk）、もう一度試してください。</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>使える言語: {languages}。</translation>
    </message>
    <message>
        <source>Move the parts of the template apart.</source>
        <translation>テンプレートの部品を離してください。</translation>
    </message>
    <message>
        <source>No label printer has {dpi} dpi.</source>
        <translation>{dpi} dpi のラベルプリンターはありません。</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {n}.</source>
        <translation>1 枚目から {n} 枚目までのラベルから始めてください。</translation>
    </message>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>コードには {needed} mm 必要ですが、ラベルには {room} mm しかありません。</translation>
    </message>
    <message>
        <source>Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer&apos;s menu.</source>
        <translation>203、300、600 dpi のどれかを選んでください。銘板またはプリンターのメニューで確認できます。</translation>
    </message>
    <message>
        <source>Something on the label covers a code or its quiet zone.</source>
        <translation>ラベル上の何かが、コードまたはそのクワイエットゾーンに重なっています。</translation>
    </message>
    <message>
        <source>The fonts for labels lack the character “{letter}” of “{text}”.</source>
        <translation>ラベル用フォントに「{text}」の「{letter}」という文字がありません。</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>印刷するラベルがありません。</translation>
    </message>
    <message>
        <source>This sheet has {n} labels, and none is number {cell}.</source>
        <translation>このシートのラベルは {n} 枚で、{cell} 枚目はありません。</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>コードに {needed} mm 以上使えるラベルを使ってください。それより小さいと確実に読み取れません。</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters, or take it out of the template.</source>
        <translation>ラテン文字、ギリシャ文字、キリル文字で書くか、テンプレートから外してください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: a line needs a width, a height or both.</source>
        <translation>{file}、{line} 行目: 線には幅か高さ、またはその両方が必要です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.</source>
        <translation>{file}、{line} 行目: {room} mm に入るコードはありません。最小でも {needed} mm 必要です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.</source>
        <translation>{file}、{line} 行目: ラベルには {needed} mm 必要ですが、シートには {room} mm しかありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are no words for the language “{value}”.</source>
        <translation>{file}、{line} 行目: 言語「{value}」の語がありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is nothing on this label.</source>
        <translation>{file}、{line} 行目: このラベルには何もありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this part ends {over} mm outside the label.</source>
        <translation>{file}、{line} 行目: この部品はラベルから {over} mm はみ出しています。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has braces that do not match ({problem}).</source>
        <translation>{file}、{line} 行目: {key} の波括弧の対応が取れていません（{problem}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.</source>
        <translation>{file}、{line} 行目: {key} に {{{name}:{spec}}} があります。コロンの後は整数です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.</source>
        <translation>{file}、{line} 行目: {key} に「{value}」があります。フィールド名は英小文字、数字、_ です。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a picture that can be read.</source>
        <translation>{file}、{line} 行目: {key} は読み取れる画像ではありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.</source>
        <translation>{file}、{line} 行目: {key} が {value} です。0、90、180、270 のどれかでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}、{line} 行目: {key} が「{value}」です。次のどれかでなければなりません: {choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} lacks words that another language has: {names}.</source>
        <translation>{file}、{line} 行目: {key} に、ほかの言語にある語がありません: {names}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.</source>
        <translation>{file}、{line} 行目: {key} は 3.2 のようなミリメートル、または「9 pt」のようなポイントでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names {name}. Known fields are: {known}.</source>
        <translation>{file}、{line} 行目: {key} に {name} があります。使えるフィールド: {known}。</translation>
    </message>
    <message>
        <source>{name} has no words in the language “{language}”.</source>
        <translation>{name} に言語「{language}」の語がありません。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A code works for one device only: nothing was printed. Correct the list, or take that row out.</source>
        <translation>コードが使えるのは 1 台だけです。何も印刷していません。リストを直すか、その行を除いてください。</translation>
    </message>
    <message>
        <source>A template needs a name with letters or digits.</source>
        <translation>テンプレートには、文字または数字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>A4 sheet 3 × 8</source>
        <translation>A4 シート 3 × 8</translation>
    </message>
    <message>
        <source>Choose a file with a row for each label.</source>
        <translation>ラベルごとに 1 行あるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a list whose units were given codes, or a template without one.</source>
        <translation>ユニットにコードがあるリストか、コードのないテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>これらの拡張子のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Codes that a device has downloaded, so that they work for no other: {n}.</source>
        <translation>デバイスがダウンロード済みで、ほかでは使えないコード: {n}。</translation>
    </message>
    <message>
        <source>Codes that stand on a label already: {n}.</source>
        <translation>すでにラベルになっているコード: {n}。</translation>
    </message>
    <message>
        <source>Codes that were saved as a picture already: {n}.</source>
        <translation>すでに画像として保存したコード: {n}。</translation>
    </message>
    <message>
        <source>Customer card A6</source>
        <translation>お客様カード A6</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>別の名前を指定するか、それを置き換えてください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Phone steps 100 × 50 mm</source>
        <translation>電話の手順 100 × 50 mm</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same code for two devices.</source>
        <translation>{first} 行目と {second} 行目は、別のデバイスなのにコードが同じです。</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>テンプレートのリストを参照してください。</translation>
    </message>
    <message>
        <source>The code in row {row} was given to {name} already.</source>
        <translation>{row} 行目のコードは、すでに {name} に渡されています。</translation>
    </message>
    <message>
        <source>The first row of {name} names no field of a label.</source>
        <translation>{name} の 1 行目に、ラベルのフィールド名がありません。</translation>
    </message>
    <message>
        <source>The printer does not report its state, so printing cannot be followed.</source>
        <translation>プリンターが状態を報告しないため、印刷の経過を追跡できません。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>プリンターは準備完了です。</translation>
    </message>
    <message>
        <source>There is a template named {name} already.</source>
        <translation>{name} というテンプレートはすでにあります。</translation>
    </message>
    <message>
        <source>There is no label template named {name}.</source>
        <translation>{name} というラベルテンプレートはありません。</translation>
    </message>
    <message>
        <source>There is no label to print: none of these has an activation code.</source>
        <translation>印刷するラベルがありません。どれにもアクティベーションコードがありません。</translation>
    </message>
    <message>
        <source>Write titles above the columns, such as code, EID, ICCID or name.</source>
        <translation>列の先頭に、code、EID、ICCID、name のような見出しを書いてください。</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} に行がありません。</translation>
    </message>
    <message>
        <source>{name} is none of {kinds}.</source>
        <translation>{name} は {kinds} のどれでもありません。</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read.</source>
        <translation>{name} は読み取れる表ではありません。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>sqlite:///FILE または postgresql://USER@HOST/DATABASE の形で指定してください。</translation>
    </message>
    <message>
        <source>Install it with: pip install simwright[postgres]</source>
        <translation>次でインストールしてください: pip install simwright[postgres]</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>履歴で番号を調べてください。</translation>
    </message>
    <message>
        <source>Move the file away, put the last good copy in its place if there is one, and start again.</source>
        <translation>ファイルを別の場所に移し、正常なコピーがあればその場所に置いて、起動し直してください。</translation>
    </message>
    <message>
        <source>Put it back in its place; then close Simwright and start it again.</source>
        <translation>元の場所に戻してから、Simwright を閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>Resume, settle or cancel the work of this account first, then remove it.</source>
        <translation>先にこのアカウントの作業を再開、確定またはキャンセルし、その後で削除してください。</translation>
    </message>
    <message>
        <source>See that its disk is not full and may be written to, or that its server runs, then try again.</source>
        <translation>ディスクに空きがあり書き込めること、またはサーバーが動作していることを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start that version, or point this one to another ledger.</source>
        <translation>そのバージョンを起動するか、このプログラムで別の台帳を指定してください。</translation>
    </message>
    <message>
        <source>The account {name} has calls that are not settled or not sent: {n}.</source>
        <translation>アカウント {name} には、未確定または未送信の呼び出しがあります: {n}。</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>台帳のアドレスを解釈できません。</translation>
    </message>
    <message>
        <source>The file of the ledger was taken away while Simwright runs: {file}</source>
        <translation>Simwright の実行中に台帳のファイルがなくなりました: {file}</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: {detail}</source>
        <translation>台帳に接続できません: {detail}</translation>
    </message>
    <message>
        <source>The ledger cannot be read: the file is damaged, or it is not a ledger.</source>
        <translation>台帳を読み取れません。ファイルが壊れているか、台帳ではありません。</translation>
    </message>
    <message>
        <source>The ledger has no {what} {number}.</source>
        <translation>台帳に {what} {number} はありません。</translation>
    </message>
    <message>
        <source>The ledger is on PostgreSQL, and the driver for it is not installed.</source>
        <translation>台帳は PostgreSQL にありますが、そのドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>{name} というアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program.</source>
        <translation>この台帳は、より新しいバージョンのプログラムで書かれています。</translation>
    </message>
</context>
<context>
    <name>listfile</name>
    <message>
        <source>A list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>リストとしては大きすぎます。別のファイルを選ぶか、分割してください。</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>ファイルがあること、ほかのプログラムがロックしていないことを確認してください。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} を開けません: {reason}。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} は {limit} MB を超えています。</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>This EID is in a list of {date} as {name}, and that row is not finished</source>
        <translation>この EID は {date} のリストに {name} としてあり、その行は完了していません</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>この EID は {date} に {name} として割り当て済みです</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>In a checkout “make docs” builds it; else install the program anew.</source>
        <translation>チェックアウトでは「make docs」で作成します。それ以外ではプログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages.</source>
        <translation>このコンピューターに、Web ページを表示するプログラムがありません。</translation>
    </message>
    <message>
        <source>Open {file} on another computer.</source>
        <translation>別のコンピューターで {file} を開いてください。</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <translation>このプログラムにはマニュアルが含まれていません。</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Character {place} of the command is {character}, which no module takes.</source>
        <translation>コマンドの {place} 文字目の {character} は、どのモジュールでも使えません。</translation>
    </message>
    <message>
        <source>Check its power, plug it in again, then start this again.</source>
        <translation>電源を確認し、接続し直してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>電源とケーブル、これが AT ポートであることを確認してください。</translation>
    </message>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>電源とケーブル、AT ポートであること、ボーレートを確認してください。</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>カタログのコマンドが、この機種とファームウェアに合うことを確認してください。</translation>
    </message>
    <message>
        <source>Check that this is the AT port, and not one for positions or diagnosis; then ground and cable.</source>
        <translation>位置情報用や診断用ではなく AT ポートであること、次にグランドとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>Disconnect its power for a moment, then start this again.</source>
        <translation>いったん電源を切り、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Give T3412 extended and T3324 in the recipe.</source>
        <translation>レシピに T3412 extended と T3324 を指定してください。</translation>
    </message>
    <message>
        <source>Leave it out of the recipe, or add the command to the catalog.</source>
        <translation>レシピから外すか、カタログにコマンドを追加してください。</translation>
    </message>
    <message>
        <source>No command is known that gives this module the setting “{setting}”.</source>
        <translation>このモジュールに「{setting}」を設定するコマンドがわかりません。</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>このモジュールで APN のユーザーとパスワードを設定するコマンドがわかりません。</translation>
    </message>
    <message>
        <source>PSM is to be switched on, and the module has no timers to ask for.</source>
        <translation>PSM をオンにするには、要求するタイマーがモジュールにありません。</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps this elsewhere.</source>
        <translation>モジュールを再起動して繰り返してください。続くようなら、ファームウェアがこの値を別の場所に保持しています。</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>手動で停止しました。</translation>
    </message>
    <message>
        <source>The catalog&apos;s command for this is not verified. Leave the setting out of the recipe, or add the command of this module to the catalog.</source>
        <translation>これに使うカタログのコマンドは未検証です。設定をレシピから外すか、このモジュールのコマンドをカタログに追加してください。</translation>
    </message>
    <message>
        <source>The module did not answer after it was started again.</source>
        <translation>再起動後、モジュールが応答しませんでした。</translation>
    </message>
    <message>
        <source>The module has to start again, and no command for that is known.</source>
        <translation>モジュールの再起動が必要ですが、そのコマンドがわかりません。</translation>
    </message>
    <message>
        <source>The module refused {command}: {reason}</source>
        <translation>モジュールが {command} を拒否しました: {reason}</translation>
    </message>
    <message>
        <source>Use an APN without authentication, or add the command to the catalog.</source>
        <translation>認証なしの APN を使うか、カタログにコマンドを追加してください。</translation>
    </message>
    <message>
        <source>{port} sends something, but no answer at any of the usual rates.</source>
        <translation>{port} は何かを送っていますが、通常のどの速度でも応答になりません。</translation>
    </message>
    <message>
        <source>{port}: no answer at any of the usual rates.</source>
        <translation>{port}: 通常のどの速度でも応答がありません。</translation>
    </message>
    <message>
        <source>{port}: no answer to {command} within {seconds} s.</source>
        <translation>{port}: {command} への応答が {seconds} 秒以内にありませんでした。</translation>
    </message>
    <message>
        <source>{setting} reads back as “{found}” and should be “{wanted}”.</source>
        <translation>{setting} の読み戻し値が「{wanted}」ではなく「{found}」です。</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Check antenna, coverage, radio technology and bands, and that the SIM is active.</source>
        <translation>アンテナ、サービスエリア、無線技術、バンド、SIM が有効であることを確認してください。</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and may be used here.</source>
        <translation>SIM が有効で、ここで使えることを、プロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Check that the host answers pings and that the provider&apos;s service policy lets them through.</source>
        <translation>ホストが ping に応答すること、プロバイダーのサービスポリシーが ping を通すことを確認してください。</translation>
    </message>
    <message>
        <source>Check the APN, its user and password, and at the provider that data is allowed.</source>
        <translation>APN、そのユーザーとパスワード、データが許可されていることをプロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>Data session with address {address}</source>
        <translation>データセッションのアドレスは {address}</translation>
    </message>
    <message>
        <source>Emergency calls only</source>
        <translation>緊急呼のみ</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>{seconds} 秒検索しましたが、ネットワークが見つかりません。</translation>
    </message>
    <message>
        <source>No ping: no command is known for it on this module</source>
        <translation>ping なし: このモジュールの ping コマンドがわかりません</translation>
    </message>
    <message>
        <source>No signal measured</source>
        <translation>信号の測定値なし</translation>
    </message>
    <message>
        <source>Not registered after {seconds} s, and the module is not searching.</source>
        <translation>{seconds} 秒後も未登録で、モジュールは検索していません。</translation>
    </message>
    <message>
        <source>Not registered, and not searching</source>
        <translation>未登録、検索していない</translation>
    </message>
    <message>
        <source>Only emergency calls are possible after {seconds} s.</source>
        <translation>{seconds} 秒後、緊急呼だけが可能です。</translation>
    </message>
    <message>
        <source>Registered at home</source>
        <translation>ホームネットワークに登録済み</translation>
    </message>
    <message>
        <source>Registered at home, SMS only</source>
        <translation>ホームネットワークに登録済み、SMS のみ</translation>
    </message>
    <message>
        <source>Registered at home, calls over 2G or 3G not preferred</source>
        <translation>ホームネットワークに登録済み、2G/3G 音声は非優先</translation>
    </message>
    <message>
        <source>Registered for SMS alone after {seconds} s, and not for data.</source>
        <translation>{seconds} 秒後、SMS のみの登録で、データには登録されていません。</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>登録済み、ローミング</translation>
    </message>
    <message>
        <source>Registered, roaming, SMS only</source>
        <translation>登録済み、ローミング、SMS のみ</translation>
    </message>
    <message>
        <source>Registered, roaming, calls over 2G or 3G not preferred</source>
        <translation>登録済み、ローミング、2G/3G 音声は非優先</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>登録拒否</translation>
    </message>
    <message>
        <source>Restricted local operator services only</source>
        <translation>制限付きローカル事業者サービス（RLOS）のみ</translation>
    </message>
    <message>
        <source>Searching for a network</source>
        <translation>ネットワークを検索中</translation>
    </message>
    <message>
        <source>The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in reach.</source>
        <translation>モジュールが使えるネットワークは 1 つだけです。レシピの通信事業者を、自動または届くネットワークに設定してください。</translation>
    </message>
    <message>
        <source>The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic.</source>
        <translation>モジュールはネットワークから離れるよう指示されています（AT+COPS=2）。レシピの通信事業者を自動に設定してください。</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>ネットワークがデータセッションを拒否しました。</translation>
    </message>
    <message>
        <source>The network refused the data session. The module says: {words}</source>
        <translation>ネットワークがデータセッションを拒否しました。モジュールの報告: {words}</translation>
    </message>
    <message>
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>ネットワークが SIM を拒否していますが、モジュールは理由を報告していません。</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>ネットワークが SIM を拒否しています。モジュールの報告: {words}</translation>
    </message>
    <message>
        <source>There is no data session: the network gave no address.</source>
        <translation>データセッションがありません。ネットワークがアドレスを与えていません。</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>不明な状態 {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>不明（多くは圏外）</translation>
    </message>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>やや弱い</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>使用禁止</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty that list in the console ({command}) and start the module again.</source>
        <translation>{first}SIM は以前に拒否された {networks} を避けています。そのどれかを使う場合は、コンソール（{command}）でそのリストを空にし、モジュールを起動し直してください。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms</source>
        <translation>{host} が {ms} ms で応答</translation>
    </message>
    <message>
        <source>{host} does not answer the ping.</source>
        <translation>{host} が ping に応答しません。</translation>
    </message>
    <message>
        <source>{name} ({plmn}), {access}: {status}</source>
        <translation>{name}（{plmn}）、{access}: {status}</translation>
    </message>
    <message>
        <source>{name} ({plmn}): {status}</source>
        <translation>{name}（{plmn}）: {status}</translation>
    </message>
    <message>
        <source>{name} {dbm} dBm, {bars} of {most} bars</source>
        <translation>{name} {dbm} dBm、バー {bars}/{most}</translation>
    </message>
    <message>
        <source>{name} {db} dB, {word}</source>
        <translation>{name} {db} dB、{word}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Assign eSIMs</source>
        <translation>eSIM の割り当て</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>検査台</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>コードとラベル</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>SIM の登録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Ask the administrator for the right to use this port.</source>
        <translation>このポートを使う権限を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Check that this is a serial port, and see the detail.</source>
        <translation>シリアルポートであることを確認し、詳細を参照してください。</translation>
    </message>
    <message>
        <source>Check the cable and that the module is switched on; then try again.</source>
        <translation>ケーブルとモジュールの電源を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the cable and the power of the module; it may also have restarted by itself.</source>
        <translation>ケーブルとモジュールの電源を確認してください。自動で再起動した可能性もあります。</translation>
    </message>
    <message>
        <source>Close the other program. ModemManager takes modules as they appear: see it with “systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.</source>
        <translation>ほかのプログラムを閉じてください。ModemManager は、モジュールが現れるとそれを使います。「systemctl status ModemManager」で確認し、「sudo systemctl stop ModemManager」で停止してください。</translation>
    </message>
    <message>
        <source>Close the other program: a terminal, or a modem manager.</source>
        <translation>ほかのプログラム（ターミナルやモデムマネージャー）を閉じてください。</translation>
    </message>
    <message>
        <source>Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.</source>
        <translation>ポートを所有するグループに入ってください: 「sudo usermod -aG dialout $USER」。その後、ログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>Plug the module in and look at the list of ports again.</source>
        <translation>モジュールを接続し、ポートのリストをもう一度確認してください。</translation>
    </message>
    <message>
        <source>{port} could not be opened.</source>
        <translation>{port} を開けませんでした。</translation>
    </message>
    <message>
        <source>{port} has vanished.</source>
        <translation>{port} がなくなりました。</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation>{port} はほかのプログラムが使用中です。</translation>
    </message>
    <message>
        <source>{port} is in use by {program}.</source>
        <translation>{port} は {program} が使用中です。</translation>
    </message>
    <message>
        <source>{port} is not there.</source>
        <translation>{port} がありません。</translation>
    </message>
    <message>
        <source>{port} may not be opened by this user.</source>
        <translation>このユーザーには {port} を開く権限がありません。</translation>
    </message>
    <message>
        <source>{port} takes no more data.</source>
        <translation>{port} がこれ以上データを受け付けません。</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Check that it is switched on and in this network, and that no other program prints.</source>
        <translation>電源が入りこのネットワークにあること、ほかのプログラムが印刷中でないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the name of the printer and that it is set up in the system.</source>
        <translation>プリンターの名前と、システムに設定されていることを確認してください。</translation>
    </message>
    <message>
        <source>Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100.</source>
        <translation>名前または IP アドレスを指定してください（例: 10.0.0.7、10.0.0.7:9100）。</translation>
    </message>
    <message>
        <source>Look at the last label that came out, and print on from the one after it.</source>
        <translation>最後に出たラベルを確認し、その次から続けて印刷してください。</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Labels sent until then: {n}.</source>
        <translation>{address} との接続が切れました。それまでに送信したラベル: {n}。</translation>
    </message>
    <message>
        <source>The cutter of the printer is jammed: clear it.</source>
        <translation>プリンターのカッターが詰まっています。取り除いてください。</translation>
    </message>
    <message>
        <source>The firmware of the printer does not fit it: have it serviced.</source>
        <translation>プリンターのファームウェアが合っていません。点検を依頼してください。</translation>
    </message>
    <message>
        <source>The print head does not report its temperature: have it serviced.</source>
        <translation>プリントヘッドが温度を報告しません。点検を依頼してください。</translation>
    </message>
    <message>
        <source>The print head must be replaced.</source>
        <translation>プリントヘッドの交換が必要です。</translation>
    </message>
    <message>
        <source>The print head needs cleaning.</source>
        <translation>プリントヘッドの清掃が必要です。</translation>
    </message>
    <message>
        <source>The printer does not find its print head: have it serviced.</source>
        <translation>プリントヘッドを検出できません。点検を依頼してください。</translation>
    </message>
    <message>
        <source>The motor of the printer is too hot: it goes on when it has cooled down.</source>
        <translation>プリンターのモーターが過熱しています。冷えると再開します。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer: remove it.</source>
        <translation>用紙が詰まっています。取り除いてください。</translation>
    </message>
    <message>
        <source>The presenter of the printer does not run: look for a label that is stuck.</source>
        <translation>プリンターのプレゼンターが動きません。ラベルが詰まっていないか確認してください。</translation>
    </message>
    <message>
        <source>The print head has a broken element: codes may not be readable. Have it replaced.</source>
        <translation>プリントヘッドの素子が壊れています。コードが読み取れないおそれがあります。交換を依頼してください。</translation>
    </message>
    <message>
        <source>The print head is too hot: it goes on when it has cooled down.</source>
        <translation>プリントヘッドが過熱しています。冷えると再開します。</translation>
    </message>
    <message>
        <source>The print queue {name} did not take the labels.</source>
        <translation>印刷キュー {name} がラベルを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The printer at {address} does not answer.</source>
        <translation>{address} のプリンターが応答しません。</translation>
    </message>
    <message>
        <source>The printer cannot feed its paper: take it out and load it again.</source>
        <translation>用紙を送れません。用紙を取り出し、入れ直してください。</translation>
    </message>
    <message>
        <source>The printer does not find the gap between labels: calibrate it.</source>
        <translation>ラベル間のギャップを検出できません。キャリブレーションしてください。</translation>
    </message>
    <message>
        <source>The printer is open: close the print head.</source>
        <translation>プリンターが開いています。プリントヘッドを閉じてください。</translation>
    </message>
    <message>
        <source>The printer is out of labels: load a new roll.</source>
        <translation>ラベルがありません。新しいロールを入れてください。</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: load a new one.</source>
        <translation>リボンがありません。新しいものを入れてください。</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>プリンターが一時停止中です。一時停止キーを押してください。</translation>
    </message>
    <message>
        <source>The printer needs to be calibrated for these labels.</source>
        <translation>このラベル用にプリンターのキャリブレーションが必要です。</translation>
    </message>
    <message>
        <source>The printer reports an error ({flags}): look at its display.</source>
        <translation>プリンターがエラーを報告しています（{flags}）。プリンターの表示を確認してください。</translation>
    </message>
    <message>
        <source>The roll is nearly empty.</source>
        <translation>ロールがまもなくなくなります。</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer.</source>
        <translation>{text} はプリンターのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Check that it is switched on and not paused in the system, then print again.</source>
        <translation>電源が入り、システムで一時停止していないことを確認し、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Choose another one, or set it up in the system.</source>
        <translation>別のものを選ぶか、システムに設定してください。</translation>
    </message>
    <message>
        <source>The printer {name} takes no page.</source>
        <translation>プリンター {name} がページを受け付けません。</translation>
    </message>
    <message>
        <source>There is no printer named {name}.</source>
        <translation>{name} というプリンターはありません。</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>保存も印刷もしていません。コードを大きくするか、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>描画したコードを読み戻すと、元のテキストと一致しません。</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Ask the account&apos;s owner for the right, or use another account.</source>
        <translation>アカウントの所有者に権限を依頼するか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Ask the provider what happened before anything is sent again.</source>
        <translation>何かを再送する前に、何が起きたかをプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address in Settings.</source>
        <translation>「設定」でアカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, and whether the item still exists in the portal.</source>
        <translation>アカウントのアドレスと、対象がポータルにまだあるかを確認してください。</translation>
    </message>
    <message>
        <source>Check the account&apos;s identifier and secret in Settings, then test the account.</source>
        <translation>「設定」でアカウントの識別子と秘密情報を確認し、アカウントをテストしてください。</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the account&apos;s address.</source>
        <translation>ネットワーク接続、プロキシ、アカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and set the company&apos;s CA file if a proxy inspects traffic.</source>
        <translation>このコンピューターの日付を確認し、プロキシが通信を検査している場合は社内 CA ファイルを設定してください。</translation>
    </message>
    <message>
        <source>Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>BEGIN CERTIFICATE から END CERTIFICATE までの証明書を含むファイルを選んでください。</translation>
    </message>
    <message>
        <source>Complete the account in Settings.</source>
        <translation>「設定」でアカウントの不足を補ってください。</translation>
    </message>
    <message>
        <source>Correct the account in Settings.</source>
        <translation>「設定」でアカウントを修正してください。</translation>
    </message>
    <message>
        <source>Correct what the provider names, then try again.</source>
        <translation>プロバイダーが示すものを修正し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser if it asks for it; or check the proxy and the account&apos;s address.</source>
        <translation>ネットワークがサインインを求める場合は、ブラウザーでサインインしてください。またはプロキシとアカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}</source>
        <translation>CA ファイル {file} を読み取れません: {reason}</translation>
    </message>
    <message>
        <source>The account lacks: {fields}</source>
        <translation>アカウントに不足があります: {fields}</translation>
    </message>
    <message>
        <source>The address must begin with https: {url}</source>
        <translation>アドレスは https: で始まらなければなりません: {url}</translation>
    </message>
    <message>
        <source>The answer of {account} was lost; whether the request took effect is not known.</source>
        <translation>{account} の応答が失われました。リクエストが反映されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>The credentials were not sent there. Check the account&apos;s address in Settings.</source>
        <translation>資格情報はそこへ送っていません。「設定」でアカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The key has characters that no key contains.</source>
        <translation>キーに使えない文字があります。</translation>
    </message>
    <message>
        <source>The pages of the list at {account} repeat without end.</source>
        <translation>{account} の一覧のページが際限なく繰り返されます。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used; it begins with http:// or https://.</source>
        <translation>プロキシのアドレスを使えません。http:// または https:// で始まるものを指定してください。</translation>
    </message>
    <message>
        <source>The secure connection to {host} for {account} failed.</source>
        <translation>{account} のための {host} への安全な接続に失敗しました。</translation>
    </message>
    <message>
        <source>The time for an answer is not a number of seconds: {text}</source>
        <translation>応答を待つ時間が秒数ではありません: {text}</translation>
    </message>
    <message>
        <source>There is no CA file {file}.</source>
        <translation>CA ファイル {file} がありません。</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file {file}; it has to be PEM text.</source>
        <translation>CA ファイル {file} に証明書がありません。PEM テキストでなければなりません。</translation>
    </message>
    <message>
        <source>There is no such way to sign in at {provider}: {auth}</source>
        <translation>{provider} にこのサインイン方法はありません: {auth}</translation>
    </message>
    <message>
        <source>This is not an address: {url}</source>
        <translation>アドレスではありません: {url}</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the account&apos;s address and the provider&apos;s status page.</source>
        <translation>数分後にもう一度試してください。続くようなら、アカウントのアドレスとプロバイダーの稼働状況ページを確認してください。</translation>
    </message>
    <message>
        <source>Wait a little and try again; fewer calls in flight can be set for the account.</source>
        <translation>少し待ってから、もう一度試してください。アカウントの同時呼び出し数を減らすこともできます。</translation>
    </message>
    <message>
        <source>{account} answers that its address has changed.</source>
        <translation>{account} は、アドレスが変わったと応答しました。</translation>
    </message>
    <message>
        <source>{account} asks for fewer calls at a time.</source>
        <translation>{account} は、同時の呼び出しを減らすよう求めています。</translation>
    </message>
    <message>
        <source>{account} cannot be reached at {host}.</source>
        <translation>{host} の {account} に接続できません。</translation>
    </message>
    <message>
        <source>{account} cannot be reached: this network or a proxy answers in its place.</source>
        <translation>{account} に接続できません。このネットワークまたはプロキシが代わりに応答しています。</translation>
    </message>
    <message>
        <source>{account} did not accept the credentials.</source>
        <translation>{account} は資格情報を受け入れませんでした。</translation>
    </message>
    <message>
        <source>{account} does not allow this: {words}</source>
        <translation>{account} はこれを許可していません: {words}</translation>
    </message>
    <message>
        <source>{account} does not know what was asked for: {words}</source>
        <translation>{account} に、要求したものがありません: {words}</translation>
    </message>
    <message>
        <source>{account} gave no usable answer.</source>
        <translation>{account} から有効な応答がありません。</translation>
    </message>
    <message>
        <source>{account} points to another address: {host}</source>
        <translation>{account} が別のアドレスを示しました: {host}</translation>
    </message>
    <message>
        <source>{account} refused the request: {words}</source>
        <translation>{account} がリクエストを拒否しました: {words}</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>A Code 128 cannot hold “{character}”.</source>
        <translation>Code 128 に「{character}」を入れることはできません。</translation>
    </message>
    <message>
        <source>A text of {n} characters does not fit into a code of the kind {kind}.</source>
        <translation>{n} 文字のテキストは、{kind} のコードに入りません。</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>アクティベーションコードは 255 文字までです。貼り付けた内容を確認してください。</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>コードにするテキストがありません。</translation>
    </message>
    <message>
        <source>Use a QR code for this text.</source>
        <translation>このテキストには QR コードを使ってください。</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>Hold the camera still, a hand&apos;s breadth away, and wait until it is in focus.</source>
        <translation>カメラを 10 cm ほど離して動かさず、ピントが合うまで待ってください。</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>コードが見つかりません。</translation>
    </message>
    <message>
        <source>No code was found; a bright reflection may lie on it.</source>
        <translation>コードが見つかりません。強い反射が重なっている可能性があります。</translation>
    </message>
    <message>
        <source>Open it in a viewer and save a page as a picture, or take the code from the screen.</source>
        <translation>ビューアーで開いてページを画像として保存するか、画面からコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Put more light on the code, from the side, and take the picture again.</source>
        <translation>コードに横から光を当て、撮り直してください。</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>小さくして保存するか、コードの部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>Show the whole code with the white margin around it, flat and larger in the picture.</source>
        <translation>コード全体と周囲の白い余白が、平らに大きく写るようにしてください。</translation>
    </message>
    <message>
        <source>Take the picture from closer, or save it at full size.</source>
        <translation>もっと近くから撮るか、元のサイズで保存してください。</translation>
    </message>
    <message>
        <source>Take the picture straight from above, with the whole code and the white margin around it.</source>
        <translation>コード全体と周囲の白い余白が入るように、真上から撮ってください。</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>画像がぼやけています。</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>画像が {n} メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>画像が暗すぎます。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a code that can be read.</source>
        <translation>画像が小さすぎて、読み取れるコードが入りません。</translation>
    </message>
    <message>
        <source>There is a code, but it cannot be read: a part of it is hidden, damaged or too small.</source>
        <translation>コードはありますが、読み取れません。一部が隠れているか、損傷しているか、小さすぎます。</translation>
    </message>
    <message>
        <source>This PDF cannot be opened; it may be damaged or locked by a password.</source>
        <translation>この PDF を開けません。壊れているか、パスワードで保護されている可能性があります。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>読み取れる画像ではありません。</translation>
    </message>
    <message>
        <source>Tilt the card or move the lamp until the reflection is beside the code.</source>
        <translation>反射がコードから外れるように、カードを傾けるか、照明を動かしてください。</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file, or a PDF.</source>
        <translation>PNG、JPEG、または PDF のファイルを使ってください。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A command begins with AT.</source>
        <translation>コマンドは AT で始まります。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>An APN is missing.</source>
        <translation>APN がありません。</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>認証にはユーザー名が必要です。</translation>
    </message>
    <message>
        <source>Character {place} of “{line}” is {character}, which cannot be sent.</source>
        <translation>「{line}」の {place} 文字目の {character} は送信できません。</translation>
    </message>
    <message>
        <source>Choose one or more, or leave it as the module has it.</source>
        <translation>1 つ以上選ぶか、モジュールの現在値のままにしてください。</translation>
    </message>
    <message>
        <source>Choose one, or type it as the provider writes it.</source>
        <translation>どれかを選ぶか、プロバイダーの表記どおりに入力してください。</translation>
    </message>
    <message>
        <source>Give each context a number of its own.</source>
        <translation>コンテキストごとに別の番号を指定してください。</translation>
    </message>
    <message>
        <source>No radio access is chosen.</source>
        <translation>無線アクセスが選ばれていません。</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP コンテキスト</translation>
    </message>
    <message>
        <source>PDP context {cid} is there twice.</source>
        <translation>PDP コンテキスト {cid} が 2 つあります。</translation>
    </message>
    <message>
        <source>Put a backslash before a character that stands for itself, such as \+ or \(.</source>
        <translation>文字そのものを表す記号の前にはバックスラッシュを付けてください（例: \+、\(）。</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Type a command that begins with AT, or remove the row.</source>
        <translation>AT で始まるコマンドを入力するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Wait for the network</source>
        <translation>ネットワークを待つ</translation>
    </message>
    <message>
        <source>Write its PLMN: three digits of the country, two or three of the network, such as 26201.</source>
        <translation>PLMN（国 3 桁とネットワーク 2 桁または 3 桁）を入力してください（例: 26201）。</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 256, such as 3, 8, 20.</source>
        <translation>1 から 256 の番号を入力してください（例: 3, 8, 20）。</translation>
    </message>
    <message>
        <source>eDRX is asked for on {network}, and the radio access is {rat}.</source>
        <translation>{network} の eDRX を要求していますが、無線アクセスは {rat} です。</translation>
    </message>
    <message>
        <source>{timer} is missing.</source>
        <translation>{timer} がありません。</translation>
    </message>
    <message>
        <source>{title}: “{text}” is not a number from {low} to {high}.</source>
        <translation>{title}: 「{text}」は {low} から {high} の数値ではありません。</translation>
    </message>
    <message>
        <source>“{line}” is not a command.</source>
        <translation>「{line}」はコマンドではありません。</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression ({why}).</source>
        <translation>「{pattern}」は正規表現ではありません（{why}）。</translation>
    </message>
    <message>
        <source>“{text}” is not an operator.</source>
        <translation>「{text}」は通信事業者ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a band.</source>
        <translation>「{text}」はバンド番号ではありません。</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>レシピには、文字または数字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>Battery sensor, LTE-M</source>
        <translation>電池式センサー、LTE-M</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>別の名前を指定するか、それを置き換えてください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Power saving off</source>
        <translation>省電力オフ</translation>
    </message>
    <message>
        <source>See the library of recipes.</source>
        <translation>レシピのライブラリを参照してください。</translation>
    </message>
    <message>
        <source>There is a recipe named {name} already.</source>
        <translation>{name} というレシピはすでにあります。</translation>
    </message>
    <message>
        <source>There is no recipe named {name}.</source>
        <translation>{name} というレシピはありません。</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A SIM can be made ready or active only in a fleet.</source>
        <translation>SIM を ready または active にできるのは、フリートに入っている場合だけです。</translation>
    </message>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>無効なデバイスでも、SIM が有効なら課金されます。</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>activated の SIM は、登録した時点から課金されます。</translation>
    </message>
    <message>
        <source>Active SIMs are billed from now on, whether they are used or not.</source>
        <translation>active の SIM は、使うかどうかにかかわらず、今から課金されます。</translation>
    </message>
    <message>
        <source>Check in the EMnify portal whether the SIMs of this batch are yours, then decide here.</source>
        <translation>このバッチの SIM が自社のものかを EMnify のポータルで確認し、ここで判断してください。</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>アカウントを確認するか、バッチを自社の組織に移すよう EMnify に依頼してください。</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>Super SIM のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Choose the fleet, or leave the SIMs new.</source>
        <translation>フリートを選ぶか、SIM を new のままにしてください。</translation>
    </message>
    <message>
        <source>Compare ICCID and registration code with the card; it may belong to another account.</source>
        <translation>ICCID と登録コードをカードと照合してください。別のアカウントのものである可能性があります。</translation>
    </message>
    <message>
        <source>Compare it with the card or the box: BIC1 is one card, BIC2 the batch.</source>
        <translation>カードまたは箱と照合してください。BIC1 は 1 枚のカード、BIC2 はバッチです。</translation>
    </message>
    <message>
        <source>EMnify knows no batch with this BIC.</source>
        <translation>EMnify にこの BIC のバッチはありません。</translation>
    </message>
    <message>
        <source>Every device would have the name {name}.</source>
        <translation>すべてのデバイスの名前が {name} になります。</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>フィールド: {fields}。</translation>
    </message>
    <message>
        <source>Free. SIMs that a registration claims: {n}.</source>
        <translation>未登録。登録で取り込まれる SIM: {n}。</translation>
    </message>
    <message>
        <source>Free: nobody has registered it yet.</source>
        <translation>未登録: まだ誰も登録していません。</translation>
    </message>
    <message>
        <source>Holds SIMs of another organisation.</source>
        <translation>ほかの組織の SIM が含まれています。</translation>
    </message>
    <message>
        <source>If it is yours, its SIMs are in the list of this account. Nothing is left to do.</source>
        <translation>自社のものなら、その SIM はこのアカウントのリストにあります。することはもうありません。</translation>
    </message>
    <message>
        <source>In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.</source>
        <translation>EMnify のポータルで、SIM をそのデバイスに入れるか、デバイスを削除してください。その後、デバイスが作成済みかどうかをここで答えてください。</translation>
    </message>
    <message>
        <source>Issued SIMs are not billed until they are activated.</source>
        <translation>issued の SIM は、有効化するまで課金されません。</translation>
    </message>
    <message>
        <source>Make the missing policy in the portal of EMnify, then ask again.</source>
        <translation>足りないポリシーを EMnify のポータルで作成してから、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>Super SIM requires unique names. Put {field} into it.</source>
        <translation>Super SIM では同じ名前を使えません。{field} を入れてください。</translation>
    </message>
    <message>
        <source>The name has an unmatched brace.</source>
        <translation>名前の波括弧が対になっていません。</translation>
    </message>
    <message>
        <source>The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>{bic} の登録は {when} に送信しましたが、応答が失われました。EMnify でのバッチの状態は、現在 {state} です。バッチの SIM: {quantity}、デバイスのない新しい SIM: {found}（{iccids}）。</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with a white margin around the code.</source>
        <translation>コードの周囲に白い余白を入れ、真上から撮った鮮明な画像を使ってください。</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only there are cards registered one by one.</source>
        <translation>{name} は Super SIM のアカウントではありません。カードを 1 枚ずつ登録できるのは Super SIM だけです。</translation>
    </message>
    <message>
        <source>More than one SIM would have the name {name}.</source>
        <translation>複数の SIM の名前が {name} になります。</translation>
    </message>
    <message>
        <source>New SIMs are not billed, and cannot connect until they are ready or active.</source>
        <translation>new の SIM は課金されず、ready または active になるまで接続できません。</translation>
    </message>
    <message>
        <source>New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.</source>
        <translation>デバイスのない新しい SIM: {found}。バッチの SIM: {quantity}。どれがこのバッチのものか判別できません。</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>{name} にコードが見つかりません。</translation>
    </message>
    <message>
        <source>Put the SIMs of other batches into their devices, then say so again.</source>
        <translation>ほかのバッチの SIM をそれぞれのデバイスに入れ、もう一度答えてください。</translation>
    </message>
    <message>
        <source>Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot be made new again.</source>
        <translation>ready の SIM は、active になるまで課金されません。250 KB、SMS コマンド 5 通、または 3 か月で active になります。new には戻せません。</translation>
    </message>
    <message>
        <source>Registered already.</source>
        <translation>登録済みです。</translation>
    </message>
    <message>
        <source>Registration claims every SIM of a batch for good; it cannot be taken back.</source>
        <translation>登録すると、バッチのすべての SIM を取り込みます。取り消しはできません。</translation>
    </message>
    <message>
        <source>Registration claims the cards for this account.</source>
        <translation>登録すると、カードをこのアカウントに取り込みます。</translation>
    </message>
    <message>
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>BIC {bic} で SIM を登録しました。{state}。</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM を登録し、デバイスを作成しました。</translation>
    </message>
    <message>
        <source>SIM registered.</source>
        <translation>SIM を登録しました。</translation>
    </message>
    <message>
        <source>SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of their device changes, or when its connectivity is reset.</source>
        <translation>factory test の SIM は、約 100 KB または SMS 10 通の後、デバイスの状態が変わったとき、または接続をリセットしたときに有効になり、課金されます。</translation>
    </message>
    <message>
        <source>Scan or type one.</source>
        <translation>スキャンまたは入力してください。</translation>
    </message>
    <message>
        <source>Somebody put it there meanwhile. Take it out there if this device is wanted, then retry.</source>
        <translation>その間に誰かがそこに入れています。このデバイスが必要なら、そちらから外して再試行してください。</translation>
    </message>
    <message>
        <source>Super SIM did not register the card: {words}</source>
        <translation>Super SIM はカードを登録しませんでした: {words}</translation>
    </message>
    <message>
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>BIC の QR コードは、カードまたは箱のラベルにあります。</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>SIM は別のデバイス {name} に入っています。</translation>
    </message>
    <message>
        <source>The account has no service policy or no coverage policy, so no device can be made.</source>
        <translation>アカウントにサービスポリシーまたはカバレッジポリシーがないため、デバイスを作成できません。</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>デバイス {name} は {when} に送信しましたが、応答が失われました。EMnify には、SIM のない同名のデバイスがあります: {ids}。</translation>
    </message>
    <message>
        <source>The name has a field that is not known: {field}</source>
        <translation>名前に不明なフィールドがあります: {field}</translation>
    </message>
    <message>
        <source>The name has a “!” in a field.</source>
        <translation>名前のフィールドに「!」があります。</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>BIC がありません。</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>カードがありません。</translation>
    </message>
    <message>
        <source>Was registered in this account before.</source>
        <translation>以前このアカウントに登録済みです。</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activated</translation>
    </message>
    <message>
        <source>factory test</source>
        <translation>factory test</translation>
    </message>
    <message>
        <source>free</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>{name} から</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>ほかの組織</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <translation>スキャナーで読み取り</translation>
    </message>
    <message>
        <source>read from the picture {name}</source>
        <translation>画像 {name} から読み取り</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>{name} holds a code, but no BIC.</source>
        <translation>{name} にコードはありますが、BIC ではありません。</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Activation code</source>
        <translation>アクティベーションコード</translation>
    </message>
    <message>
        <source>Activation code of {smdp}</source>
        <translation>{smdp} のアクティベーションコード</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>BIC {value}</source>
        <translation>BIC {value}</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM under Register SIMs and scan the ICCID first.</source>
        <translation>先に「SIM の登録」で Super SIM のアカウントを選び、ICCID をスキャンしてください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command {value}</source>
        <translation>コマンド {value}</translation>
    </message>
    <message>
        <source>Copy a picture or a screenshot first.</source>
        <translation>先に画像またはスクリーンショットをコピーしてください。</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>EID {value}</source>
        <translation>EID {value}</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>ICCID {value}</source>
        <translation>ICCID {value}</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI {value}</source>
        <translation>IMEI {value}</translation>
    </message>
    <message>
        <source>Plug the scanner in: it is found again by itself. Its port is chosen under Settings.</source>
        <translation>スキャナーを接続してください。自動的に再び見つかります。ポートは「設定」で選択します。</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>登録コード</translation>
    </message>
    <message>
        <source>Registration code of a SIM</source>
        <translation>SIM の登録コード</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>もう一度スキャンするか、印刷されたものと比べてください。</translation>
    </message>
    <message>
        <source>Serial number of a unit</source>
        <translation>ユニットのシリアル番号</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.</source>
        <translation>スキャナーの説明書に従い、このコンピューターのキーボード配列に合わせるか、シリアルポートとして接続してください。</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>テキスト: {value}</translation>
    </message>
    <message>
        <source>The command {command} has nothing to do on this page now.</source>
        <translation>このページでは現在、コマンド {command} は使えません。</translation>
    </message>
    <message>
        <source>The hand scanner at {port} is connected.</source>
        <translation>{port} のハンドスキャナーに接続しました。</translation>
    </message>
    <message>
        <source>The hand scanner cannot be read: {reason}</source>
        <translation>ハンドスキャナーを読み取れません: {reason}</translation>
    </message>
    <message>
        <source>The picture holds {n} codes. Which one is meant?</source>
        <translation>画像に {n} 個のコードがあります。どれですか?</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.</source>
        <translation>スキャナーとこのコンピューターのキーボード配列が異なり、スキャンを修復できません。</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer; the scan was repaired.</source>
        <translation>スキャナーとこのコンピューターのキーボード配列が異なるため、スキャンを修復しました。</translation>
    </message>
    <message>
        <source>The scanner types {scanner}, this computer reads {computer}; the scan was repaired.</source>
        <translation>スキャナーは {scanner}、このコンピューターは {computer} の配列のため、スキャンを修復しました。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>This can be read in more than one way. What is it?</source>
        <translation>複数の読み方ができます。これは何ですか?</translation>
    </message>
    <message>
        <source>Unit {value}</source>
        <translation>ユニット {value}</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}: {problem}</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} を開けません。</translation>
    </message>
    <message>
        <source>{note} {remedy}</source>
        <translation>{note}{remedy}</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN of context {cid}</source>
        <translation>コンテキスト {cid} の APN</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Command of the recipe</source>
        <translation>レシピのコマンド</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>通信事業者</translation>
    </message>
    <message>
        <source>PIN when the SIM starts</source>
        <translation>SIM 起動時の PIN</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>ページング時間ウィンドウ</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>無線アクセス</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>ローミング</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Ask whoever looks after the station; it is set in {file}.</source>
        <translation>ステーションの管理者に問い合わせてください。{file} で定められています。</translation>
    </message>
    <message>
        <source>Finish, settle or cancel it on the page Start; then give the station its new name.</source>
        <translation>「スタート」ページで完了、確定、またはキャンセルしてから、ステーションに新しい名前を付けてください。</translation>
    </message>
    <message>
        <source>This setting is fixed for this station.</source>
        <translation>この設定は、このステーション用に固定されています。</translation>
    </message>
    <message>
        <source>Work of {name} is not finished.</source>
        <translation>{name} の作業が完了していません。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Account {name}</source>
        <translation>アカウント {name}</translation>
    </message>
    <message>
        <source>Age of a lost call that counts as not carried out, s</source>
        <translation>失われた呼び出しを未実行とみなすまでの時間、s</translation>
    </message>
    <message>
        <source>Apply a set-up file first.</source>
        <translation>先にセットアップファイルを適用してください。</translation>
    </message>
    <message>
        <source>Apply it with that version, or export it again with this one.</source>
        <translation>そのバージョンで適用するか、このバージョンでエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Each station has a name of its own.</source>
        <translation>ステーションの名前は、ステーションごとに異なります。</translation>
    </message>
    <message>
        <source>First question after an assignment, s</source>
        <translation>割り当て後の最初の問い合わせ、s</translation>
    </message>
    <message>
        <source>Its secret goes with it.</source>
        <translation>その秘密情報も削除します。</translation>
    </message>
    <message>
        <source>Its secret has to be entered under Settings afterwards.</source>
        <translation>その秘密情報は、後で「設定」で入力する必要があります。</translation>
    </message>
    <message>
        <source>Label template {name}</source>
        <translation>ラベルテンプレート {name}</translation>
    </message>
    <message>
        <source>Longest time an assignment is followed, s</source>
        <translation>割り当てを追跡する最長時間、s</translation>
    </message>
    <message>
        <source>Longest time between questions, s</source>
        <translation>問い合わせ間隔の最長時間、s</translation>
    </message>
    <message>
        <source>Modules at once, 0 for all</source>
        <translation>同時に設定するモジュール数、0 はすべて</translation>
    </message>
    <message>
        <source>Recipe {name}</source>
        <translation>レシピ {name}</translation>
    </message>
    <message>
        <source>Sockets of the bench</source>
        <translation>検査台のソケット</translation>
    </message>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>モジュールの接続時に開始</translation>
    </message>
    <message>
        <source>There is nothing to undo: no set-up file was applied here.</source>
        <translation>元に戻すものはありません。ここではセットアップファイルを適用していません。</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>同名の別のもの</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program, as format {found}; this one reads {known}.</source>
        <translation>{file} は、より新しいバージョンのプログラムで書かれています。形式は {found} ですが、このプログラムが読めるのは {known} です。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program.</source>
        <translation>{file} は、より新しいバージョンのプログラムで書かれています。</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Ask the maker of the device to remove the network lock.</source>
        <translation>デバイスのメーカーに、ネットワークロックの解除を依頼してください。</translation>
    </message>
    <message>
        <source>Clean its contacts, check that it sits well, or try another SIM.</source>
        <translation>接点を清掃し、正しく挿入されていることを確認するか、別の SIM で試してください。</translation>
    </message>
    <message>
        <source>Enter it here once, or put another SIM in. Nothing is tried by itself.</source>
        <translation>ここで 1 回入力するか、別の SIM を入れてください。自動では試行しません。</translation>
    </message>
    <message>
        <source>Enter it once on the card of this socket.</source>
        <translation>このソケットのカードで 1 回入力してください。</translation>
    </message>
    <message>
        <source>Make sure of the PIN before it is entered again. Nothing is tried by itself.</source>
        <translation>PIN を確かめてから、もう一度入力してください。自動では試行しません。</translation>
    </message>
    <message>
        <source>Make sure of the PIN, and allow the last try; or put another SIM in.</source>
        <translation>PIN を確かめて最後の試行を許可するか、別の SIM を入れてください。</translation>
    </message>
    <message>
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>SIM を入れ、正しく挿入されていることを確認して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>モジュールを再起動してください。続くようなら、別の SIM で試してください。</translation>
    </message>
    <message>
        <source>Switching the PIN of the SIM on or off takes the PIN.</source>
        <translation>SIM の PIN をオンまたはオフにするには、PIN が必要です。</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN.</source>
        <translation>SIM が PIN を求めています。</translation>
    </message>
    <message>
        <source>The SIM cannot be used.</source>
        <translation>SIM を使えません。</translation>
    </message>
    <message>
        <source>The SIM did not become ready.</source>
        <translation>SIM の準備ができませんでした。</translation>
    </message>
    <message>
        <source>The SIM is blocked and asks for its PUK.</source>
        <translation>SIM がロックされ、PUK を求めています。</translation>
    </message>
    <message>
        <source>The SIM leaves one try for its PIN. After a wrong one it is blocked.</source>
        <translation>SIM の PIN の試行は残り 1 回です。間違えるとロックされます。</translation>
    </message>
    <message>
        <source>The SIM refused the PIN.</source>
        <translation>SIM が PIN を拒否しました。</translation>
    </message>
    <message>
        <source>The module takes only SIMs of one network.</source>
        <translation>このモジュールは、1 つのネットワークの SIM しか受け付けません。</translation>
    </message>
    <message>
        <source>There is no SIM in the module.</source>
        <translation>モジュールに SIM がありません。</translation>
    </message>
    <message>
        <source>Unblock it in a phone with the PUK from the provider, or put another SIM in.</source>
        <translation>プロバイダーの PUK を使ってスマートフォンでロックを解除するか、別の SIM を入れてください。</translation>
    </message>
    <message>
        <source>{what} Tries left: {tries}.</source>
        <translation>{what}（残りの試行回数: {tries}）</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Being delivered</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Cancel a text</source>
        <translation>SMS をキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Character {place} is {character}, which GSM-7 text does not have.</source>
        <translation>{place} 文字目の {character} は、GSM-7 テキストにありません。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Expired before it could be delivered</source>
        <translation>配信前に期限切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Forwarded, delivery not known</source>
        <translation>転送済み、配信は不明</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>デバイスから</translation>
    </message>
    <message>
        <source>Give digits with the country code, such as +49173871878.</source>
        <translation>国番号付きの数字で指定してください（例: +49173871878）。</translation>
    </message>
    <message>
        <source>Kept until the device can be reached</source>
        <translation>デバイスに到達できるまで保持</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>Not delivered before its validity ended</source>
        <translation>未配信: 有効期限切れ</translation>
    </message>
    <message>
        <source>Not delivered: deleted at the service centre</source>
        <translation>未配信: サービスセンターで削除</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot be reached</source>
        <translation>未配信: デバイスに到達できない</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot receive it</source>
        <translation>未配信: デバイスが受信できない</translation>
    </message>
    <message>
        <source>Not delivered: the device does not answer</source>
        <translation>未配信: デバイスが応答しない</translation>
    </message>
    <message>
        <source>Not delivered: the device had a fault</source>
        <translation>未配信: デバイスの障害</translation>
    </message>
    <message>
        <source>Not delivered: the device has rejected it</source>
        <translation>未配信: デバイスが拒否</translation>
    </message>
    <message>
        <source>Not delivered: the device was busy</source>
        <translation>未配信: デバイスがビジー</translation>
    </message>
    <message>
        <source>Not delivered: the network had a fault</source>
        <translation>未配信: ネットワークの障害</translation>
    </message>
    <message>
        <source>Not delivered: the network has rejected it</source>
        <translation>未配信: ネットワークが拒否</translation>
    </message>
    <message>
        <source>Not delivered: the network was busy</source>
        <translation>未配信: ネットワークがビジー</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>デバイスから受信</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>SMS を送信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send it when online</source>
        <translation>オンライン時に送信</translation>
    </message>
    <message>
        <source>Use plain letters, digits and punctuation.</source>
        <translation>通常の英字、数字、記号を使ってください。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Shorten the name, or send from a number.</source>
        <translation>名前を短くするか、番号から送信してください。</translation>
    </message>
    <message>
        <source>State {word}</source>
        <translation>状態 {word}</translation>
    </message>
    <message>
        <source>The module gave an SMS that is cut or damaged.</source>
        <translation>モジュールから、途切れたか壊れた SMS を受け取りました。</translation>
    </message>
    <message>
        <source>The sender {name} has more than 11 characters.</source>
        <translation>送信者名 {name} が 11 文字を超えています。</translation>
    </message>
    <message>
        <source>The text needs {parts} SMS; {most} are allowed.</source>
        <translation>このテキストには SMS {parts} 通が必要ですが、{most} 通までです。</translation>
    </message>
    <message>
        <source>To the device</source>
        <translation>デバイスへ</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>最初の試行待ち</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>“{number}” is not a telephone number.</source>
        <translation>「{number}」は電話番号ではありません。</translation>
    </message>
</context>
<context>
    <name>supersim</name>
    <message>
        <source>Send less at a time.</source>
        <translation>一度に送る量を減らしてください。</translation>
    </message>
    <message>
        <source>The command has {size} bytes; an IP command takes 1,300.</source>
        <translation>コマンドは {size} バイトです。IP コマンドは 1,300 バイトまでです。</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Accounts, without their secrets</source>
        <translation>アカウント（秘密情報を除く）</translation>
    </message>
    <message>
        <source>Calls that are not settled or not sent</source>
        <translation>未確定または未送信の呼び出し</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Requests since the program began</source>
        <translation>プログラム起動後のリクエスト</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>シリアルポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The last batches, with what failed</source>
        <translation>最近のバッチと失敗した内容</translation>
    </message>
    <message>
        <source>Trace of a module</source>
        <translation>モジュールのトレース</translation>
    </message>
    <message>
        <source>Versions, system and ledger</source>
        <translation>バージョン、システム、台帳</translation>
    </message>
</context>
<context>
    <name>timer</name>
    <message>
        <source>It is {longest} at most.</source>
        <translation>最大 {longest} です。</translation>
    </message>
    <message>
        <source>It is {shortest} to {longest}.</source>
        <translation>{shortest}～{longest} です。</translation>
    </message>
    <message>
        <source>Listens every {cycle}. Wake-ups in a day: {wakeups}.</source>
        <translation>{cycle} ごとに受信します。1 日の起動回数: {wakeups}。</translation>
    </message>
    <message>
        <source>Sleeps {active} after its last connection.</source>
        <translation>最後の接続から {active} 後にスリープします。</translation>
    </message>
    <message>
        <source>T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.</source>
        <translation>T3324（{active}）が T3412 extended（{tau}）より短くないため、モジュールはスリープしません。</translation>
    </message>
    <message>
        <source>T3324 is off, so the network gives no PSM.</source>
        <translation>T3324 がオフのため、ネットワークは PSM を許可しません。</translation>
    </message>
    <message>
        <source>T3412 extended is off, so the network&apos;s own T3412 decides when the module wakes.</source>
        <translation>T3412 extended がオフのため、モジュールの起動間隔はネットワーク側の T3412 で決まります。</translation>
    </message>
    <message>
        <source>The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.</source>
        <translation>eDRX サイクル（{cycle}）が T3324（{active}）より長いため、モジュールはスリープ前に一度もページングを受けません。</translation>
    </message>
    <message>
        <source>The module never sleeps with these timers.</source>
        <translation>このタイマーでは、モジュールはスリープしません。</translation>
    </message>
    <message>
        <source>The network takes this as no request; the module listens as without eDRX.</source>
        <translation>ネットワークはこれを要求なしとみなし、モジュールは eDRX なしと同じように受信します。</translation>
    </message>
    <message>
        <source>The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.</source>
        <translation>ページング時間ウィンドウ（{window}）がサイクル（{cycle}）より短くないため、eDRX で電力を節約できません。</translation>
    </message>
    <message>
        <source>Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.</source>
        <translation>{tau} ごとに起動し、{active} 到達可能、その後 {sleep} スリープします。30 日間の起動回数: {wakeups}。</translation>
    </message>
    <message>
        <source>Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s.</source>
        <translation>d、h、min、s で書いてください（例: 10 h、1 h 30 min、20.48 s）。</translation>
    </message>
    <message>
        <source>Write {count} bits, each 0 or 1.</source>
        <translation>0 または 1 で {count} ビット書いてください。</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks ignore it.</source>
        <translation>{bits}（{nominal}）は {mode} では使えません。ネットワークは無視します。</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks read it as {real}.</source>
        <translation>{bits}（{nominal}）は {mode} では使えません。ネットワークは {real} と解釈します。</translation>
    </message>
    <message>
        <source>{bits} has a unit that is not defined; networks count in minutes.</source>
        <translation>{bits} の単位は定義されていません。ネットワークは分単位で数えます。</translation>
    </message>
    <message>
        <source>{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.</source>
        <translation>{bits} は 320 h 単位です。完全性保護なしで受け取ったネットワークは {hours} h と解釈します。</translation>
    </message>
    <message>
        <source>{timer} cannot be {duration}.</source>
        <translation>{timer} を {duration} にはできません。</translation>
    </message>
    <message>
        <source>{timer} cannot be {wanted} exactly; it becomes {real}.</source>
        <translation>{timer} をちょうど {wanted} にはできません。{real} になります。</translation>
    </message>
    <message>
        <source>{timer}: “{text}” is not a code.</source>
        <translation>{timer}: 「{text}」はコードではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a duration.</source>
        <translation>「{text}」は時間の長さではありません。</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>テキストエディターでこの行を修正してください。</translation>
    </message>
    <message>
        <source>Write straight quotation marks (&quot;) in this line, with a text editor.</source>
        <translation>テキストエディターで、この行の引用符を半角の二重引用符 (&quot;) にしてください。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} を読み取れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} は UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.</source>
        <translation>{file}、{line} 行目: {key} の {place} 文字目の {character} は、モジュールが受け付けません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.</source>
        <translation>{file}、{line} 行目: {key} の {place} 文字目の {character} は送信できません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: context {cid} is there twice.</source>
        <translation>{file}、{line} 行目: コンテキスト {cid} が 2 つあります。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}、{line} 行目: TOML ではありません（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}、{line} 行目: {key} にはユーザー名が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes together with the other timer.</source>
        <translation>{file}、{line} 行目: {key} はもう一方のタイマーと一緒に指定します。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file}、{line} 行目: {key} がありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a known key.</source>
        <translation>{file}、{line} 行目: {key} は使えないキーです。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({why}).</source>
        <translation>{file}、{line} 行目: {key} は正規表現ではありません（{why}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}、{line} 行目: {key} が {value} です。{low} から {high} でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits.</source>
        <translation>{file}、{line} 行目: {key} が「{value}」です。auto か、5 桁または 6 桁の PLMN でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.</source>
        <translation>{file}、{line} 行目: {key} が「{value}」です。auto か、次のいくつかを順に + でつないだものでなければなりません: {choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}、{line} 行目: {key} が「{value}」です。次のどれかでなければなりません: {choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of tables.</source>
        <translation>{file}、{line} 行目: {key} はテーブルのリストでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of texts.</source>
        <translation>{file}、{line} 行目: {key} はテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of whole numbers.</source>
        <translation>{file}、{line} 行目: {key} は整数のリストでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a number.</source>
        <translation>{file}、{line} 行目: {key} は数値でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a table.</source>
        <translation>{file}、{line} 行目: {key} はテーブルでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file}、{line} 行目: {key} は整数でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one line.</source>
        <translation>{file}、{line} 行目: {key} は 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}、{line} 行目: {key} は引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}、{line} 行目: {key} は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}、{line} 行目: {key} は AT で始まらなければなりません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {why}</source>
        <translation>{file}、{line} 行目: {key}: {why}</translation>
    </message>
</context>
<context>
    <name>tracker</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN password</source>
        <translation>APN のパスワード</translation>
    </message>
    <message>
        <source>APN user name</source>
        <translation>APN のユーザー名</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Ask which APN it has</source>
        <translation>設定された APN の問い合わせ</translation>
    </message>
    <message>
        <source>Check password and values, then send it again.</source>
        <translation>パスワードと値を確認し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Check that the tracker has power and coverage, and its SIM service. Then retry.</source>
        <translation>トラッカーの電源、サービスエリア、SIM のサービスを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the SMS password, and that the tracker has power and coverage. Then retry.</source>
        <translation>SMS パスワード、トラッカーの電源、サービスエリアを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the number, and that the module has network and its SIM may send SMS. Then retry.</source>
        <translation>電話番号、モジュールの接続、SIM の SMS 送信の可否を確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the password, and that this is the tracker&apos;s own port. Then send it again.</source>
        <translation>パスワードと、トラッカー自身のポートであることを確認し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Check whether the tracker has it, then say so. Nothing is sent again by itself.</source>
        <translation>トラッカーに届いているかを確認し、答えてください。自動で再送することはありません。</translation>
    </message>
    <message>
        <source>Choose an account, or a port with a module or the tracker itself.</source>
        <translation>アカウントか、モジュールまたはトラッカー自身のポートを選んでください。</translation>
    </message>
    <message>
        <source>Delivered, but no answer within {seconds} s.</source>
        <translation>配信済みですが、{seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Delivered; this message has no answer</source>
        <translation>配信済み。このメッセージに応答はありません</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>手順に従って手作業で行ってください。</translation>
    </message>
    <message>
        <source>Give a device of the account by its name, ICCID or id.</source>
        <translation>アカウントのデバイスを、名前、ICCID または ID で指定してください。</translation>
    </message>
    <message>
        <source>Give a host name or an IP address.</source>
        <translation>ホスト名または IP アドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give codes of network operators, such as 26201, 26202.</source>
        <translation>ネットワーク事業者のコードを指定してください（例: 26201, 26202）。</translation>
    </message>
    <message>
        <source>Give it.</source>
        <translation>指定してください。</translation>
    </message>
    <message>
        <source>Give shorter or fewer values.</source>
        <translation>値を短くするか、減らしてください。</translation>
    </message>
    <message>
        <source>Give the model, or --form with one of: {forms}.</source>
        <translation>機種を指定するか、--form で次のどれかを指定してください: {forms}。</translation>
    </message>
    <message>
        <source>Give the model, or choose the form.</source>
        <translation>機種を指定するか、形式を選んでください。</translation>
    </message>
    <message>
        <source>Give the number with its country code, such as +49173871878.</source>
        <translation>国番号付きの番号を指定してください（例: +49173871878）。</translation>
    </message>
    <message>
        <source>Give the telephone number of its SIM.</source>
        <translation>その SIM の電話番号を指定してください。</translation>
    </message>
    <message>
        <source>Give {low} to {high}.</source>
        <translation>{low} から {high} で指定してください。</translation>
    </message>
    <message>
        <source>Home network (MCC and MNC)</source>
        <translation>ホームネットワーク（MCC と MNC）</translation>
    </message>
    <message>
        <source>It has no APN</source>
        <translation>APN なし</translation>
    </message>
    <message>
        <source>It has the APN {apn}</source>
        <translation>APN は {apn}</translation>
    </message>
    <message>
        <source>It has the APN {apn}, not {wanted}</source>
        <translation>APN が {wanted} ではなく {apn}</translation>
    </message>
    <message>
        <source>Sent, as a person checked</source>
        <translation>送信済み（人が確認）</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation other than , # ; $ * and `.</source>
        <translation>, # ; $ * ` 以外の英字、数字、記号を使ってください。</translation>
    </message>
    <message>
        <source>It refuses: {text}</source>
        <translation>拒否: {text}</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>使えるもの: {values}。</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>登録されているもの: {names}。</translation>
    </message>
    <message>
        <source>Message {number} has {used} characters; a tracker takes one SMS of {of}.</source>
        <translation>メッセージ {number} が {used} 文字あります。トラッカーへは SMS 1 通、{of} 文字までです。</translation>
    </message>
    <message>
        <source>Message {n} of {of} is being sent</source>
        <translation>メッセージ {n}/{of} を送信中</translation>
    </message>
    <message>
        <source>Message {n} of {of}: delivered</source>
        <translation>メッセージ {n}/{of}: 配信済み</translation>
    </message>
    <message>
        <source>Message {n} of {of}: sent</source>
        <translation>メッセージ {n}/{of}: 送信済み</translation>
    </message>
    <message>
        <source>Message {n} of {of}: {state}</source>
        <translation>メッセージ {n}/{of}: {state}</translation>
    </message>
    <message>
        <source>Networks to roam in</source>
        <translation>ローミング先のネットワーク</translation>
    </message>
    <message>
        <source>No answer; the next message follows</source>
        <translation>応答なし。次のメッセージに進みます</translation>
    </message>
    <message>
        <source>No delivery and no answer within {seconds} s.</source>
        <translation>{seconds} 秒以内に配信も応答もありませんでした。</translation>
    </message>
    <message>
        <source>Not a reply that is known: {text}</source>
        <translation>既知の応答ではありません: {text}</translation>
    </message>
    <message>
        <source>Nothing was chosen to send the texts with.</source>
        <translation>テキストの送信手段が選ばれていません。</translation>
    </message>
    <message>
        <source>Open it under Trackers and type them again: {names}.</source>
        <translation>「トラッカー」で開き、もう一度入力してください: {names}。</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>サーバーのポート</translation>
    </message>
    <message>
        <source>Preparing the port</source>
        <translation>ポートを準備中</translation>
    </message>
    <message>
        <source>Put its file back, or send anew with another form.</source>
        <translation>ファイルを戻すか、別の形式で新しく送信してください。</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Retry sends it.</source>
        <translation>再試行で送信します。</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>SMS ログイン</translation>
    </message>
    <message>
        <source>SMS password</source>
        <translation>SMS パスワード</translation>
    </message>
    <message>
        <source>Send it by SMS.</source>
        <translation>SMS で送信してください。</translation>
    </message>
    <message>
        <source>Sent at {when}, but nobody can tell whether it went out: {reason}</source>
        <translation>{when} に送信しましたが、届いたかどうかわかりません: {reason}</translation>
    </message>
    <message>
        <source>Serial number of the command</source>
        <translation>コマンドのシリアル番号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>APN の設定</translation>
    </message>
    <message>
        <source>Switch mobile data on</source>
        <translation>モバイルデータをオン</translation>
    </message>
    <message>
        <source>Telephone that configures it</source>
        <translation>設定を行う電話</translation>
    </message>
    <message>
        <source>Tell it which telephone may configure it</source>
        <translation>設定できる電話の登録</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that the SMS was not sent.</source>
        <translation>呼び出しは途中で失われました。プロバイダーの情報では、SMS は送信されていません。</translation>
    </message>
    <message>
        <source>The catalog has no {maker} {form} any more.</source>
        <translation>カタログに {maker} {form} はもうありません。</translation>
    </message>
    <message>
        <source>The tracker does not take the password.</source>
        <translation>トラッカーがパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>There is no tracker to send to.</source>
        <translation>送信先のトラッカーがありません。</translation>
    </message>
    <message>
        <source>This answers another message: {text}</source>
        <translation>別のメッセージへの応答です: {text}</translation>
    </message>
    <message>
        <source>This maker has more than one form of the text.</source>
        <translation>このメーカーには、テキストの形式が複数あります。</translation>
    </message>
    <message>
        <source>Tracker {row} has no name, ICCID or id.</source>
        <translation>トラッカー {row} に、名前も ICCID も ID もありません。</translation>
    </message>
    <message>
        <source>Tracker {row} has no telephone number.</source>
        <translation>トラッカー {row} に電話番号がありません。</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>数字だけを使ってください。</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 and the letters A to F only.</source>
        <translation>0 から 9 の数字と A から F の英字だけを使ってください。</translation>
    </message>
    <message>
        <source>Written to its port</source>
        <translation>ポートに書き込み済み</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>応答の前にプログラムが終了しました</translation>
    </message>
    <message>
        <source>{maker} has more than one form.</source>
        <translation>{maker} には複数の形式があります。</translation>
    </message>
    <message>
        <source>{maker} {name} does not take {value}.</source>
        <translation>{maker} {name} に {value} は使えません。</translation>
    </message>
    <message>
        <source>{maker} {name} has no serial form.</source>
        <translation>{maker} {name} にシリアル用の形式はありません。</translation>
    </message>
    <message>
        <source>{maker} {name} takes no SMS.</source>
        <translation>{maker} {name} は SMS を受け付けません。</translation>
    </message>
    <message>
        <source>{name} has {length} characters.</source>
        <translation>{name} が {length} 文字あります。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} がありません。</translation>
    </message>
    <message>
        <source>{name} is not a maker that is known.</source>
        <translation>{name} は登録されているメーカーではありません。</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}.</source>
        <translation>{name}: {place} 文字目が {character} です。</translation>
    </message>
    <message>
        <source>{name}: the passwords are not kept, and are needed to go on.</source>
        <translation>{name}: パスワードは保存されていませんが、続行に必要です。</translation>
    </message>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n}/{of}: {purpose}</translation>
    </message>
</context>
<context>
    <name>trackerlist</name>
    <message>
        <source>Give a row for each, with its telephone number, ICCID or name.</source>
        <translation>1 行に 1 台、電話番号、ICCID または名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no tracker in {name}.</source>
        <translation>{name} にトラッカーがありません。</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Ask whoever looks after the station, or whoever gave you the program.</source>
        <translation>ステーションの管理者か、プログラムの提供者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Simwright could not look for a newer version: {host} cannot be reached.</source>
        <translation>新しいバージョンを確認できませんでした。{host} に接続できません。</translation>
    </message>
    <message>
        <source>The answer of {host} about versions cannot be understood.</source>
        <translation>バージョンについての {host} の応答を理解できません。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>This installation does not look for newer versions.</source>
        <translation>このインストールでは、新しいバージョンを確認しません。</translation>
    </message>
    <message>
        <source>Try again when the computer is online.</source>
        <translation>コンピューターがオンラインのときに、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>If you close now, it stops safely and can be resumed on the next start.</source>
        <translation>今閉じると安全に停止し、次回の起動時に再開できます。</translation>
    </message>
    <message>
        <source>The program ended because of a fault last time.</source>
        <translation>前回、プログラムは不具合で終了しました。</translation>
    </message>
    <message>
        <source>What waited for the network is done: {name}</source>
        <translation>ネットワーク待ちだった処理が完了しました: {name}</translation>
    </message>
    <message>
        <source>What waited for the network was not done with {name}.</source>
        <translation>ネットワーク待ちだった {name} の処理は実行されませんでした。</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>完了したものは残っています。実行中だったものは再開できます。</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>まだ作業中です。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>有効化中</translation>
    </message>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>確保中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
</TS>
