<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Change the account</source>
        <translation>更改账户</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>保存账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people at this station call it</source>
        <translation>本工位人员所用的名称</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Leave it empty for the provider&apos;s usual address</source>
        <translation>留空则使用服务商的常用地址</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>应用令牌</translation>
    </message>
    <message>
        <source>Made in the portal under Integrations</source>
        <translation>在门户的 Integrations 中创建</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Only if the provider is reached through one</source>
        <translation>仅在必须经代理访问服务商时填写</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>公司 CA 文件</translation>
    </message>
    <message>
        <source>PEM, trusted besides the usual authorities; where the company inspects traffic</source>
        <translation>PEM 格式，在常用证书颁发机构之外额外信任；适用于公司检查流量的情况</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in use</source>
        <translation>留空则沿用现有的</translation>
    </message>
    <message>
        <source>Account SID and auth token</source>
        <translation>Account SID 和 Auth Token</translation>
    </message>
    <message>
        <source>OAuth 2 client credentials (KORE)</source>
        <translation>OAuth 2 客户端凭据 (KORE)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>还需填写：{fields}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>测试 {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Each row takes one eSIM of the account&apos;s stock. It cannot be taken back here.</source>
        <translation>每行占用账户库存中的一个 eSIM，在此无法退回。</translation>
    </message>
    <message>
        <source>Each row takes one eSIM and activates it: billing starts.</source>
        <translation>每行占用一个 eSIM 并将其激活：开始计费。</translation>
    </message>
    <message>
        <source>Each row takes one eSIM. New and ready SIMs are not charged until they are active.</source>
        <translation>每行占用一个 eSIM。新建和就绪的 SIM 在激活前不计费。</translation>
    </message>
    <message>
        <source>A SIM can be activated only in a fleet.</source>
        <translation>SIM 只有在 Fleet 中才能激活。</translation>
    </message>
    <message>
        <source>Choose the fleet.</source>
        <translation>请选择 Fleet。</translation>
    </message>
    <message>
        <source>Activating starts billing for each SIM, whether the device is used or not.</source>
        <translation>激活后每个 SIM 即开始计费，无论设备是否使用。</translation>
    </message>
    <message>
        <source>Leave it off to activate later, when the device goes into service.</source>
        <translation>不勾选则可稍后在设备投入使用时再激活。</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM, also where another device has it.</source>
        <translation>带 ICCID 的行使用指定的 eSIM，即使它已属于其他设备。</translation>
    </message>
    <message>
        <source>First deactivate it in the Orchestrator, and delete it from the old device.</source>
        <translation>请先在 Orchestrator 中停用它，并从旧设备上删除。</translation>
    </message>
    <message>
        <source>Where the eSIMs come from</source>
        <translation>eSIM 的来源</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Profiles and SIMs</source>
        <translation>Profile 和 SIM</translation>
    </message>
    <message>
        <source>For the EID of each row</source>
        <translation>按每行的 EID</translation>
    </message>
    <message>
        <source>With an activation code for each row</source>
        <translation>每行一个激活码</translation>
    </message>
    <message>
        <source>By EID only that device can download the profile. With an activation code any device can, once: choose it for codes that are printed and scanned.</source>
        <translation>按 EID 分配时，只有该设备可以下载 Profile。使用激活码时，任何设备都可以下载一次：需要打印并扫描激活码时选此项。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>The fleet that the new SIMs join; may be left empty.</source>
        <translation>新 SIM 所加入的 Fleet，可留空。</translation>
    </message>
    <message>
        <source>Fleets and networks…</source>
        <translation>Fleet 和网络…</translation>
    </message>
    <message>
        <source>A new fleet, and the networks of its SIMs</source>
        <translation>新建 Fleet，并设置其 SIM 可用的网络</translation>
    </message>
    <message>
        <source>Activate the SIMs</source>
        <translation>激活 SIM</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>还没有账户。</translation>
    </message>
    <message>
        <source>An account holds the address and the key of a provider.</source>
        <translation>账户保存服务商的地址和密钥。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>There is no account yet. It takes the provider, its address and a key.</source>
        <translation>还没有账户。添加时需要服务商、其地址和密钥。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this system, never in a file.</source>
        <translation>密钥等机密保存在本系统的钥匙串中，绝不写入文件。</translation>
    </message>
    <message>
        <source>This system has no keychain. Secrets are kept until the program ends.</source>
        <translation>本系统没有钥匙串。机密仅保留到程序退出为止。</translation>
    </message>
    <message>
        <source>Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time.</source>
        <translation>请设置钥匙串（Linux 上为 GNOME Keyring 或 KWallet），或每次输入机密。</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>The provider has nothing to choose from.</source>
        <translation>服务商没有可供选择的项。</translation>
    </message>
    <message>
        <source>{action}: done.</source>
        <translation>{action}：已完成。</translation>
    </message>
    <message>
        <source>{action}: not sent.</source>
        <translation>{action}：未发送。</translation>
    </message>
    <message>
        <source>Do it when online</source>
        <translation>联网后执行</translation>
    </message>
    <message>
        <source>{action}: not done.</source>
        <translation>{action}：未完成。</translation>
    </message>
    <message>
        <source>{action}: not known yet whether it was done.</source>
        <translation>{action}：尚不清楚是否已执行。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>{action}: waits, and is sent once the provider can be reached.</source>
        <translation>{action}：等待中，能连上服务商后即发送。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>{action}: waiting for the provider…</source>
        <translation>{action}：正在等待服务商…</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>仍要{action}</translation>
    </message>
    <message>
        <source>Change it to</source>
        <translation>更改为</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>ICCID of the SIM</source>
        <translation>SIM 的 ICCID</translation>
    </message>
    <message>
        <source>Scan it, or type its 19 or 20 digits.</source>
        <translation>扫描，或输入 19 或 20 位数字。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>All of them, separated by commas.</source>
        <translation>全部标记，用逗号分隔。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>ApnSection</name>
    <message>
        <source>Access point</source>
        <translation>接入点</translation>
    </message>
    <message>
        <source>Recipe name</source>
        <translation>配方名称</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>pasted list</source>
        <translation>粘贴的清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>更改列对应…</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>打开其他清单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>不再发送；进行中的会做完</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>分配 eSIM</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开清单…</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n row(s)</source>
        <translation>
            <numerusform>继续处理 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n eSIM(s)</source>
        <translation>
            <numerusform>分配 %Ln 个 eSIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>显示 %Ln 个激活码</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步做什么</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n row(s)</source>
        <translation>
            <numerusform>继续处理 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · 账户“{account}”</translation>
    </message>
    <message>
        <source>Give each device of a list its eSIM</source>
        <translation>为清单中的每台设备分配 eSIM</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {rows} · separator “{separator}” · {encoding}</source>
        <translation>{name} · {rows} · 分隔符“{separator}” · {encoding}</translation>
    </message>
    <message>
        <source>Rows that are not ready stay in this list. Fix them here by double-click, or send them later.</source>
        <translation>未就绪的行保留在此清单中。可双击在此修正，或稍后再发送。</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>已停止。继续之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>可以离开此页或关闭程序：工作会继续进行，或稍后恢复。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示已发送的内容</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>{account} · {done} of {total}</source>
        <translation>{account} · {done}/{total}</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>继续 {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Socket {number}</source>
        <translation>槽位 {number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is being done to this module (Escape)</source>
        <translation>停止对此模组的操作 (Escape)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this socket off the page; its number becomes free</source>
        <translation>从页面移除此槽位，其编号随之空出</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Configure and check this module once more (Enter)</source>
        <translation>再次配置并检查此模组 (Enter)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Configure and check this module (Enter)</source>
        <translation>配置并检查此模组 (Enter)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Read and understood: clear the card (Delete)</source>
        <translation>已阅读并了解：清除卡片 (Delete)</translation>
    </message>
    <message>
        <source>Details of this socket</source>
        <translation>此槽位的详情</translation>
    </message>
</context>
<context>
    <name>BenchCounts</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>BenchDesk</name>
    <message>
        <source>Start all ({count})</source>
        <translation>全部开始 ({count})</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>全部开始</translation>
    </message>
    <message>
        <source>Retry failed ({count})</source>
        <translation>重试失败项 ({count})</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>What each module should have</source>
        <translation>每个模组应有的配置</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>No module is plugged in.</source>
        <translation>没有插入模组。</translation>
    </message>
    <message>
        <source>Plug one in: its card appears here by itself. Then Start configures and checks it.</source>
        <translation>请插入模组：其卡片会自动出现在这里。然后点击“开始”进行配置和检查。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>BenchDetail</name>
    <message>
        <source>Module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>显示将发送的内容</translation>
    </message>
    <message>
        <source>Reads the module, and changes nothing</source>
        <translation>读取模组，不做任何更改</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The traffic of the last sessions in this socket</source>
        <translation>此槽位最近几次会话的通信内容</translation>
    </message>
    <message>
        <source>Restore previous values</source>
        <translation>恢复原有值</translation>
    </message>
    <message>
        <source>Those from before the last run</source>
        <translation>上次运行之前的值</translation>
    </message>
    <message>
        <source>Restore these values?</source>
        <translation>要恢复这些值吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>名称和编号</translation>
    </message>
    <message>
        <source>Rename this socket (F2)</source>
        <translation>重命名此槽位 (F2)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Requested and granted</source>
        <translation>请求值与授予值</translation>
    </message>
    <message>
        <source>{value} already</source>
        <translation>已是 {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>requested {requested}
granted {granted}</source>
        <translation>请求 {requested}
授予 {granted}</translation>
    </message>
</context>
<context>
    <name>BenchOptions</name>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>插入模组后即开始</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Modules that are configured at once</source>
        <translation>同时配置的模组数</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Recipe “{name}” · APN {apn}</source>
        <translation>配方“{name}” · APN {apn}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>更改未保存</translation>
    </message>
</context>
<context>
    <name>BicCard</name>
    <message>
        <source>Batch identification code (BIC1 of a card, BIC2 of a box)</source>
        <translation>批次识别码（卡上的 BIC1，盒上的 BIC2）</translation>
    </message>
    <message>
        <source>Batch identification code</source>
        <translation>批次识别码</translation>
    </message>
    <message>
        <source>Keep this code and enter one more; a scanner needs no click</source>
        <translation>保留此代码并再输入一个；用扫码枪时无需点击</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget the codes on this page; nothing was sent</source>
        <translation>清除此页上的代码；尚未发送任何内容</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>扫描、输入或粘贴</translation>
    </message>
</context>
<context>
    <name>BicFlow</name>
    <message>
        <source>Lists of BICs (*.csv *.txt *.tsv)</source>
        <translation>BIC 清单 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a list of BICs</source>
        <translation>打开 BIC 清单</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>Open a picture of a card or a box</source>
        <translation>打开卡或盒的图片</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>仅注册</translation>
    </message>
    <message>
        <source>Scan the code of a card or a box, or open a list of codes.</source>
        <translation>请扫描卡或盒上的代码，或打开代码清单。</translation>
    </message>
    <message>
        <source>What a code claims is shown before anything is registered.</source>
        <translation>注册之前会先显示代码将认领的内容。</translation>
    </message>
    <message>
        <source>Open a list of BICs…</source>
        <translation>打开 BIC 清单…</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet.</source>
        <translation>还没有 EMnify 或 Super SIM 的账户。</translation>
    </message>
    <message>
        <source>SIMs are registered in an account; it holds the address and the key of the provider.</source>
        <translation>SIM 注册在账户中；账户保存服务商的地址和密钥。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
</context>
<context>
    <name>CallbackField</name>
    <message>
        <source>Super SIM tells {url} ({method}) of each profile.</source>
        <translation>Super SIM 会将每个 Profile 的情况通知到 {url} ({method})。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Called when a profile is ready. It may be left empty: this program asks by itself.</source>
        <translation>Profile 就绪时会调用此地址。可留空：本程序会自行查询。</translation>
    </message>
    <message>
        <source>HTTP method of the call</source>
        <translation>调用所用的 HTTP 方法</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Scan with the camera</source>
        <translation>用摄像头扫描</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>第 {number}/{of} 步</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
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
        <translation>已停止</translation>
    </message>
    <message>
        <source>Plug in a module</source>
        <translation>请插入模组</translation>
    </message>
    <message>
        <source>Something is plugged in.</source>
        <translation>已插入设备。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请取出</translation>
    </message>
</context>
<context>
    <name>CardChoicesCard</name>
    <message>
        <source>More than one SIM would be named {name}.</source>
        <translation>将有多个 SIM 命名为 {name}。</translation>
    </message>
    <message>
        <source>Then, for each SIM</source>
        <translation>然后，对每个 SIM</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Give each SIM a name</source>
        <translation>为每个 SIM 命名</translation>
    </message>
    <message>
        <source>Name of the SIMs</source>
        <translation>SIM 的名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>left new (not billed, no connection)</source>
        <translation>保持新建状态（不计费，无法连接）</translation>
    </message>
    <message>
        <source>ready (billed once it is used)</source>
        <translation>就绪（使用后才计费）</translation>
    </message>
    <message>
        <source>active (billed from today)</source>
        <translation>激活（从今天起计费）</translation>
    </message>
</context>
<context>
    <name>CardEntry</name>
    <message>
        <source>ICCID of a card</source>
        <translation>卡的 ICCID</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>注册码</translation>
    </message>
    <message>
        <source>Scan, type or paste it</source>
        <translation>扫描、输入或粘贴</translation>
    </message>
    <message>
        <source>10 characters</source>
        <translation>10 个字符</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Put the card on the list; nothing is sent yet</source>
        <translation>将卡加入清单；尚未发送任何内容</translation>
    </message>
</context>
<context>
    <name>CardsFlow</name>
    <message>
        <source>Lists of cards (*.csv *.txt *.tsv)</source>
        <translation>卡清单 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a list of cards</source>
        <translation>打开卡清单</translation>
    </message>
    <message>
        <source>Type or scan a card, or open a list of cards.</source>
        <translation>输入或扫描一张卡，或打开卡清单。</translation>
    </message>
    <message>
        <source>A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted.</source>
        <translation>CSV 含 ICCID 和 registration code 两列，也可拖放到此处或粘贴。</translation>
    </message>
    <message>
        <source>Try the sample cards</source>
        <translation>试用示例卡</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget the cards on this page; nothing was sent</source>
        <translation>清除此页上的卡；尚未发送任何内容</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be registered and are left out.</source>
        <translation>
            <numerusform>%Ln 行无法注册，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Take this card out</source>
        <translation>取出这张卡</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Leave the chosen cards as they are at the provider</source>
        <translation>所选卡在服务商处保持原样</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Put the chosen card back into the line above, to be corrected</source>
        <translation>将所选卡放回上方输入行以便更正</translation>
    </message>
    <message>
        <source>Cards to register</source>
        <translation>要注册的卡</translation>
    </message>
</context>
<context>
    <name>CardsWords</name>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>注册 %Ln 个 SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln 个 SIM 将从今天起计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether they are used or not. Ready SIMs are billed only once they are used.</source>
        <translation>无论是否使用。就绪的 SIM 使用后才计费。</translation>
    </message>
    <message>
        <source>Register and activate</source>
        <translation>注册并激活</translation>
    </message>
    <message>
        <source>A SIM can be made ready or active only in a fleet. Choose the fleet.</source>
        <translation>SIM 只有在 Fleet 中才能设为就绪或激活。请选择 Fleet。</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
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
        <translation>此处没有</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Only problems</source>
        <translation>仅显示有问题的</translation>
    </message>
    <message>
        <source>Export problems…</source>
        <translation>导出问题…</translation>
    </message>
    <message>
        <source>Use this row anyway</source>
        <translation>仍使用此行</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>撤销此决定</translation>
    </message>
    <message>
        <source>Rows of the list and what was found</source>
        <translation>清单的行及检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln 行就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%Ln 行需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln 行待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rows with problems</source>
        <translation>导出有问题的行</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>Wait for the network, s</source>
        <translation>等待网络，秒</translation>
    </message>
    <message>
        <source>Host to ping</source>
        <translation>Ping 的主机</translation>
    </message>
    <message>
        <source>Seconds; 0 skips the network check</source>
        <translation>秒数；0 表示不检查网络</translation>
    </message>
    <message>
        <source>no ping</source>
        <translation>不 Ping</translation>
    </message>
    <message>
        <source>Name or address of a host, asked over the data session where the module can</source>
        <translation>主机名或地址，在模组支持时通过数据会话 Ping</translation>
    </message>
    <message>
        <source>Wait for a data session with an address</source>
        <translation>等待获得地址的数据会话</translation>
    </message>
    <message>
        <source>The network is not waited for.</source>
        <translation>不等待网络。</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM 数</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>What these codes claim</source>
        <translation>这些代码认领的内容</translation>
    </message>
    <message>
        <source>What this code claims</source>
        <translation>此代码认领的内容</translation>
    </message>
    <message>
        <source>not reported by the provider</source>
        <translation>服务商未提供</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot be claimed and are left out.</source>
        <translation>
            <numerusform>%Ln 个代码无法认领，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line to see what to do.</source>
        <translation>将鼠标指向某行可查看处理方法。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>SIM 状态</translation>
    </message>
    <message>
        <source>issued (not billed)</source>
        <translation>已发放（不计费）</translation>
    </message>
    <message>
        <source>factory test (free at first)</source>
        <translation>出厂测试（初期免费）</translation>
    </message>
    <message>
        <source>activated (billed from today)</source>
        <translation>已激活（从今天起计费）</translation>
    </message>
    <message>
        <source>Take this code out</source>
        <translation>移出此代码</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Leave the chosen codes as they are at the provider</source>
        <translation>所选代码在服务商处保持原样</translation>
    </message>
    <message>
        <source>Codes to claim</source>
        <translation>要认领的代码</translation>
    </message>
</context>
<context>
    <name>CodeBuild</name>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>SM-DP+ OID (optional)</source>
        <translation>SM-DP+ OID（可选）</translation>
    </message>
    <message>
        <source>Whoever downloads it is asked for a confirmation code</source>
        <translation>下载者需输入确认码</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成激活码</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>邮件中的验证码</translation>
    </message>
    <message>
        <source>6 digits</source>
        <translation>6 位数字</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>Type, paste or scan an activation code: LPA:1$…</source>
        <translation>输入、粘贴或扫描激活码：LPA:1$…</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Explain the code and draw it</source>
        <translation>解析激活码并绘制二维码</translation>
    </message>
    <message>
        <source>Make a code of its fields</source>
        <translation>由各字段生成激活码</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Read the code out of a picture; one can also be dropped here</source>
        <translation>从图片中读取激活码；也可将图片拖放到此处</translation>
    </message>
</context>
<context>
    <name>CodeStyle</name>
    <message>
        <source>Error level</source>
        <translation>纠错等级</translation>
    </message>
    <message>
        <source>Error level of the QR code</source>
        <translation>二维码的纠错等级</translation>
    </message>
    <message>
        <source>How much of the code may be damaged. More needs a larger symbol.</source>
        <translation>允许损坏的比例。等级越高，符号越大。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>更紧凑</translation>
    </message>
    <message>
        <source>Writes the host in capital letters, which needs less room. It is the same host for every phone.</source>
        <translation>主机名用大写字母书写，占用更少。对任何手机都是同一主机。</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>As large as the screen allows, for a phone to scan</source>
        <translation>按屏幕允许的最大尺寸显示，供手机扫描</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制激活码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the QR code as PNG, SVG or PDF</source>
        <translation>将二维码保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+ OID</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>隐藏激活码</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示激活码</translation>
    </message>
    <message>
        <source>version {version}, level {level} · read back and equal</source>
        <translation>版本 {version}，等级 {level} · 已回读，一致</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>None: the SM-DP+ knows the device by its EID.</source>
        <translation>无：SM-DP+ 通过 EID 识别设备。</translation>
    </message>
    <message>
        <source>Whoever downloads the profile is asked for a code that comes by another way.</source>
        <translation>下载 Profile 时需输入另行告知的代码。</translation>
    </message>
    <message>
        <source>The download starts without a further question.</source>
        <translation>直接开始下载，无需再确认。</translation>
    </message>
    <message>
        <source>The server that holds the profile.</source>
        <translation>保存 Profile 的服务器。</translation>
    </message>
    <message>
        <source>Which profile it is. Whoever has it can download the profile, once.</source>
        <translation>指明是哪个 Profile。持有者可下载该 Profile 一次。</translation>
    </message>
    <message>
        <source>The server must prove that it has this number.</source>
        <translation>服务器必须证明自己拥有此编号。</translation>
    </message>
    <message>
        <source>Fields of SGP.22 version 3; they are kept as they are.</source>
        <translation>SGP.22 第 3 版的字段，原样保留。</translation>
    </message>
    <message>
        <source>The profile of this code was already downloaded.</source>
        <translation>此激活码对应的 Profile 已被下载。</translation>
    </message>
    <message>
        <source>A code works once. Print or show it again only if you know why.</source>
        <translation>激活码只能使用一次。确有必要时才再次打印或显示。</translation>
    </message>
</context>
<context>
    <name>CodesOut</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>激活码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The SM-DP+ address is on the clipboard.</source>
        <translation>SM-DP+ 地址已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the list for the device management system</source>
        <translation>保存供设备管理系统使用的清单</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) listed in {name}.</source>
        <translation>
            <numerusform>{name} 中列出了 %Ln 台设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>It was read back and is equal.</source>
        <translation>已回读，内容一致。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>打开二维码图片</translation>
    </message>
    <message>
        <source>Codes typed or read here</source>
        <translation>在此输入或读取的激活码</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>打印标签…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>激活码与标签</translation>
    </message>
    <message>
        <source>There is no activation code here yet.</source>
        <translation>这里还没有激活码。</translation>
    </message>
    <message>
        <source>No unit of “{name}” has a code yet.</source>
        <translation>“{name}”中还没有单元获得激活码。</translation>
    </message>
    <message>
        <source>The codes of an assignment appear here by themselves.</source>
        <translation>分配所得的激活码会自动出现在这里。</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and as labels, each read back</source>
        <translation>二维码可在屏幕显示、存为图片或印成标签，每个都经过回读</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed or read here</source>
        <translation>
            <numerusform>在此输入或读取的激活码：%Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}”的 %Ln 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already downloaded</source>
        <translation>
            <numerusform>%Ln 个已下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesTable</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Units with codes</source>
        <translation>有激活码的单元</translation>
    </message>
    <message>
        <source>typed or read here</source>
        <translation>在此输入或读取</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>已存图片</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Nobody has been given this code yet.</source>
        <translation>此激活码尚未提供给任何人。</translation>
    </message>
    <message>
        <source>The code was shown or copied; no label was saved.</source>
        <translation>激活码已显示或复制，未保存标签。</translation>
    </message>
    <message>
        <source>The code was saved as a picture, which was read back.</source>
        <translation>激活码已存为图片，并经过回读。</translation>
    </message>
    <message>
        <source>A label was saved and read back.</source>
        <translation>标签已保存并经过回读。</translation>
    </message>
    <message>
        <source>The provider says that the profile was downloaded.</source>
        <translation>服务商显示 Profile 已被下载。</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What each column holds</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ICCID (optional)</source>
        <translation>ICCID（可选）</translation>
    </message>
    <message>
        <source>Read the list with these columns</source>
        <translation>按这些列读取清单</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>预期应答</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>超时，秒</translation>
    </message>
    <message>
        <source>A regular expression that a line of the answer has to match; empty: OK is enough</source>
        <translation>应答中须有一行匹配的正则表达式；留空：返回 OK 即可</translation>
    </message>
    <message>
        <source>Go on where the module refuses it</source>
        <translation>模组拒绝时继续</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Send this command before the one above it</source>
        <translation>将此命令移到上一条之前发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this command out of the recipe</source>
        <translation>从配方中移除此命令</translation>
    </message>
</context>
<context>
    <name>CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>None are sent.</source>
        <translation>不发送命令。</translation>
    </message>
    <message>
        <source>Sent in this order after the settings, before the network is waited for.</source>
        <translation>在写入设置之后、等待网络之前，按此顺序发送。</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>添加命令</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Console · {socket}</source>
        <translation>控制台 · {socket}</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Make this line a favourite</source>
        <translation>将此行加入收藏</translation>
    </message>
    <message>
        <source>Traffic of the chosen socket</source>
        <translation>所选槽位的通信</translation>
    </message>
    <message>
        <source>No traffic here yet.</source>
        <translation>这里还没有通信。</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>保存通信内容</translation>
    </message>
    <message>
        <source>Text for the module. Enter sends it, Escape leaves it out.</source>
        <translation>发给模组的文本。Enter 发送，Escape 放弃。</translation>
    </message>
    <message>
        <source>Command, for example AT+CSQ. Ctrl+R searches what was typed before.</source>
        <translation>命令，例如 AT+CSQ。Ctrl+R 搜索以前输入的内容。</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>要发送的行</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Favourites and macros</source>
        <translation>收藏和宏</translation>
    </message>
    <message>
        <source>Search the traffic (Ctrl+F)</source>
        <translation>搜索通信内容 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all traffic of this socket</source>
        <translation>复制此槽位的全部通信内容</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>保存通信内容</translation>
    </message>
    <message>
        <source>Clear the console (Ctrl+L)</source>
        <translation>清空控制台 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Speed, line ending, view, files</source>
        <translation>速率、换行符、视图、文件</translation>
    </message>
    <message>
        <source>More room for the console</source>
        <translation>扩大控制台</translation>
    </message>
    <message>
        <source>Go on (Ctrl+P)</source>
        <translation>继续 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the view and go on receiving (Ctrl+P)</source>
        <translation>暂停画面，继续接收 (Ctrl+P)</translation>
    </message>
    <message>
        <source>paused; what arrives meanwhile is kept</source>
        <translation>画面已暂停；期间收到的内容照常保留</translation>
    </message>
    <message>
        <source>what the program and the module send each other</source>
        <translation>程序与模组之间的通信</translation>
    </message>
</context>
<context>
    <name>ConsoleFind</name>
    <message>
        <source>Search the traffic</source>
        <translation>搜索通信内容</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleMacroEditor</name>
    <message>
        <source>Name of the macro</source>
        <translation>宏的名称</translation>
    </message>
    <message>
        <source>Lines of the macro</source>
        <translation>宏的各行</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Text for &gt;</source>
        <translation>&gt; 后的文本</translation>
    </message>
    <message>
        <source>Regular expression that the answer has; without one it must not be an error.</source>
        <translation>应答须匹配的正则表达式；不填则只要不是错误即可。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A macro needs a name and a line to send.</source>
        <translation>宏需要名称和要发送的行。</translation>
    </message>
    <message>
        <source>Line {number}: not a regular expression ({reason}).</source>
        <translation>第 {number} 行：不是正则表达式（{reason}）。</translation>
    </message>
    <message>
        <source>Line {number}: the seconds are a number from 0.1 to 600.</source>
        <translation>第 {number} 行：秒数须为 0.1 到 600 之间的数。</translation>
    </message>
</context>
<context>
    <name>ConsoleMacros</name>
    <message>
        <source>Favourites and macros</source>
        <translation>收藏和宏</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star keeps a line, the plus makes a macro of several.</source>
        <translation>还没有保存的内容。星标可保存一行，加号可将多行做成宏。</translation>
    </message>
    <message>
        <source>Send the chosen one (Enter)</source>
        <translation>发送所选的宏 (Enter)</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>新建宏</translation>
    </message>
    <message>
        <source>Edit the chosen macro</source>
        <translation>编辑所选的宏</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>移除所选的宏</translation>
    </message>
    <message>
        <source>Import macros from a file</source>
        <translation>从文件导入宏</translation>
    </message>
    <message>
        <source>Export all macros to a file</source>
        <translation>将所有宏导出到文件</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>导入宏</translation>
    </message>
    <message>
        <source>Macros (*.toml)</source>
        <translation>宏 (*.toml)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>导出宏</translation>
    </message>
</context>
<context>
    <name>ConsoleMenu</name>
    <message>
        <source>Close the port</source>
        <translation>关闭端口</translation>
    </message>
    <message>
        <source>Open the port and listen</source>
        <translation>打开端口并监听</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>检测波特率</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>流控</translation>
    </message>
    <message>
        <source>RTS and CTS</source>
        <translation>RTS 和 CTS</translation>
    </message>
    <message>
        <source>XON and XOFF</source>
        <translation>XON 和 XOFF</translation>
    </message>
    <message>
        <source>DTR on</source>
        <translation>DTR 开</translation>
    </message>
    <message>
        <source>Send the lines of a file…</source>
        <translation>逐行发送文件…</translation>
    </message>
    <message>
        <source>Send a file as it is…</source>
        <translation>原样发送文件…</translation>
    </message>
    <message>
        <source>History of this port only</source>
        <translation>仅此端口的输入历史</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>清除输入历史</translation>
    </message>
</context>
<context>
    <name>ConsoleStatus</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number}/{of}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>open at {baud} baud</source>
        <translation>已打开，{baud} 波特</translation>
    </message>
    <message>
        <source>the recipe has the port</source>
        <translation>端口由配方占用</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>端口已关闭</translation>
    </message>
    <message>
        <source>Stop sending (Escape)</source>
        <translation>停止发送 (Escape)</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message numerus="yes">
        <source>… %n lines are not shown …</source>
        <translation>
            <numerusform>… 另有 %Ln 行未显示 …</numerusform>
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
        <translation>PDP 类型</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP 上下文</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>鉴权</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Number of the context (CID), 1 to 16; most modules use 1</source>
        <translation>上下文编号 (CID)，1 到 16；多数模组使用 1</translation>
    </message>
    <message>
        <source>Remove this context</source>
        <translation>移除此上下文</translation>
    </message>
</context>
<context>
    <name>ContextsSection</name>
    <message>
        <source>Further contexts</source>
        <translation>其他上下文</translation>
    </message>
    <message>
        <source>For devices that use a second APN, such as one for management.</source>
        <translation>用于需要第二个 APN 的设备，例如管理用 APN。</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>添加上下文</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Simwright has a fault</source>
        <translation>Simwright 出现故障</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. What was finished is safe in the ledger; what was being done may have to be done again. Please send this text to support.</source>
        <translation>发生了程序未预料到的情况。已完成的内容安全地保存在台账中；正在进行的可能需要重做。请将以下文本发给技术支持。</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>故障详情</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>日志位于 {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CycleField</name>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Bits of the cycle</source>
        <translation>周期的二进制位</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>寻呼时间窗口</translation>
    </message>
    <message>
        <source>Bits of the window</source>
        <translation>窗口的二进制位</translation>
    </message>
    <message>
        <source>Choose a cycle, or type one: a value without an exact code is rounded</source>
        <translation>选择或输入周期：没有对应编码的值会取近似值</translation>
    </message>
    <message>
        <source>{network}: taken as no request</source>
        <translation>{network}：视为未请求</translation>
    </message>
    <message>
        <source>left to the network</source>
        <translation>由网络决定</translation>
    </message>
    <message>
        <source>{network}: {cycle}</source>
        <translation>{network}：{cycle}</translation>
    </message>
    <message>
        <source>{network}: {cycle}, PTW {window}</source>
        <translation>{network}：{cycle}，PTW {window}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Row {row}, {name}: was it made?</source>
        <translation>第 {row} 行，{name}：是否已执行？</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>With</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>I found it at the provider; nothing is sent again</source>
        <translation>已在服务商处查到；不会再次发送</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>The row waits again, and is sent when you go on</source>
        <translation>该行重新等待，继续后发送</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Ask the provider once more what it shows</source>
        <translation>再次向服务商查询当前情况</translation>
    </message>
    <message>
        <source>asking the provider…</source>
        <translation>正在向服务商查询…</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>ready, as you decided</source>
        <translation>就绪（已人工确认）</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Set up as trackers…</source>
        <translation>作为定位器设置…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>DeviceTimeline</name>
    <message>
        <source>Part of an event</source>
        <translation>事件中的文字</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Events of the device, newest first</source>
        <translation>设备事件，最新的在前</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>No event matches. Clear the filter to see every event.</source>
        <translation>没有匹配的事件。清除筛选可查看全部事件。</translation>
    </message>
    <message>
        <source>The provider has no events of this device yet.</source>
        <translation>服务商还没有此设备的事件。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>{names}
Some devices may get the same name. Put {field} into it.</source>
        <translation>{names}
部分设备可能重名。请在名称中加入 {field}。</translation>
    </message>
    <message>
        <source>Then make a device from each SIM</source>
        <translation>然后为每个 SIM 创建设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>服务策略</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>覆盖策略</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name of the devices</source>
        <translation>设备的名称</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>left disabled</source>
        <translation>保持禁用</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}: {action}, done.</source>
        <translation>{name}：{action}，已完成。</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}：{action}</translation>
    </message>
    <message>
        <source>{call}: not done.</source>
        <translation>{call}：未完成。</translation>
    </message>
    <message>
        <source>{call}: done.</source>
        <translation>{call}：已完成。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s)</source>
        <translation>
            <numerusform>%Ln 个 SIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>重新查询服务商 (F5)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>There is no account whose devices can be shown.</source>
        <translation>没有可显示设备的账户。</translation>
    </message>
    <message>
        <source>Devices are kept by accounts at EMnify and Super SIM.</source>
        <translation>设备由 EMnify 和 Super SIM 的账户管理。</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.</source>
        <translation>根据服务商当前掌握的情况，从 SIM 到数据逐项检查，最终给出一个结论。</translation>
    </message>
    <message>
        <source>Asking the provider: SIM, device, network, events, data session, data …</source>
        <translation>正在查询服务商：SIM、设备、网络、事件、数据会话、数据 …</translation>
    </message>
    <message>
        <source>The diagnosis is under way</source>
        <translation>正在诊断</translation>
    </message>
    <message>
        <source>Diagnose again</source>
        <translation>重新诊断</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>EdrxSection</name>
    <message>
        <source>Extended discontinuous reception (eDRX)</source>
        <translation>扩展非连续接收 (eDRX)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>eDRX</source>
        <translation>eDRX</translation>
    </message>
    <message>
        <source>on, with this cycle</source>
        <translation>开启，使用此周期</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the finding with its evidence</source>
        <translation>复制结论及其依据</translation>
    </message>
    <message>
        <source>What was found on the way</source>
        <translation>检查过程中的发现</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>As of {time}; later changes are not included</source>
        <translation>截至 {time}；不含此后的更改</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
</context>
<context>
    <name>FleetDesk</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Fleets and networks</source>
        <translation>Fleet 和网络</translation>
    </message>
    <message>
        <source>New fleet</source>
        <translation>新建 Fleet</translation>
    </message>
    <message>
        <source>with the networks of</source>
        <translation>使用以下 Fleet 的网络</translation>
    </message>
    <message>
        <source>Name of the new fleet</source>
        <translation>新 Fleet 的名称</translation>
    </message>
    <message>
        <source>Network access profile</source>
        <translation>Network Access Profile</translation>
    </message>
    <message>
        <source>A network to add</source>
        <translation>要添加的网络</translation>
    </message>
    <message>
        <source>Country or network</source>
        <translation>国家或网络</translation>
    </message>
    <message>
        <source>Networks that the SIMs may use</source>
        <translation>SIM 可使用的网络</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create a fleet of this name; data and SMS are on</source>
        <translation>创建此名称的 Fleet；数据和短信已开启</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Every fleet with this profile may use it</source>
        <translation>使用此 Profile 的所有 Fleet 均可使用该网络</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建 Profile</translation>
    </message>
    <message>
        <source>A profile of the name above, with this network alone</source>
        <translation>以上面的名称新建 Profile，仅含此网络</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>SIMs of every fleet with this profile lose these networks</source>
        <translation>使用此 Profile 的所有 Fleet，其 SIM 将失去这些网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FleetList</name>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>没有与“{text}”匹配的内容。</translation>
    </message>
    <message>
        <source>A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers.</source>
        <translation>设备可按名称、标记、ICCID、IMEI、IMSI 或 IP 地址查找；SIM 可按其号码查找。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>This account has no SIMs yet.</source>
        <translation>此账户还没有 SIM。</translation>
    </message>
    <message>
        <source>They appear here as soon as they are registered or assigned.</source>
        <translation>注册或分配后会立即出现在这里。</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>分配 eSIM</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>还没有设备。</translation>
    </message>
    <message>
        <source>Register SIMs by the code on their card or box, and make devices of them.</source>
        <translation>用卡或盒上的代码注册 SIM，再由它们创建设备。</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message>
        <source>Name, ICCID or status</source>
        <translation>名称、ICCID 或状态</translation>
    </message>
    <message>
        <source>Name, tag, ICCID, IMEI or IP address</source>
        <translation>名称、标记、ICCID、IMEI 或 IP 地址</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>搜索设备和 SIM</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>SIMs</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Also those that are in no device</source>
        <translation>包括未装入设备的</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Leave it empty if it was never changed.</source>
        <translation>若从未更改过，请留空。</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The model does not tell which; see the device&apos;s manual.</source>
        <translation>仅凭型号无法判断，请查看设备手册。</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Scan this code with the camera of the phone. Escape goes back.</source>
        <translation>用手机摄像头扫描此码。按 Escape 返回。</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} 的二维码</translation>
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
        <translation>保存步骤</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>手动步骤</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>保存以便打印…</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>有新版本 {version}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, IMEI, BIC or batch</source>
        <translation>名称、EID、ICCID、IMEI、BIC 或批次</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Units, newest first</source>
        <translation>单元，最新的在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>EID or IMEI</source>
        <translation>EID 或 IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found</source>
        <translation>
            <numerusform>找到 %Ln 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Clear the search to see every unit, newest first.</source>
        <translation>清除搜索可查看所有单元，最新的在前。</translation>
    </message>
    <message>
        <source>No unit has been worked on at this station yet.</source>
        <translation>本工位还没有处理过单元。</translation>
    </message>
    <message>
        <source>What is assigned or configured appears here, with every step and its result.</source>
        <translation>分配或配置过的单元会出现在这里，包括每个步骤及其结果。</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) written to {name}.</source>
        <translation>
            <numerusform>已将 %Ln 个单元写入 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>激活码属于机密，未包含在内。</translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>Celona gives no code per device</source>
        <translation>Celona 不为每台设备提供激活码</translation>
    </message>
    <message>
        <source>The profile waits for the EID. Enter this SM-DP+ address in the device management system; each device then fetches its own profile. There is nothing to scan and no label to print.</source>
        <translation>Profile 等待与 EID 匹配的设备。请在设备管理系统中填入此 SM-DP+ 地址，各设备随后会获取自己的 Profile。无需扫码，也无需打印标签。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Save the list for it…</source>
        <translation>保存相应清单…</translation>
    </message>
    <message>
        <source>EID, name, ICCID and SM-DP+ address of every device</source>
        <translation>每台设备的 EID、名称、ICCID 和 SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Device management system</source>
        <translation>设备管理系统</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>其他系统</translation>
    </message>
    <message>
        <source>In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three minutes.</source>
        <translation>在 Jamf Pro 中：按 EID 将所保存清单中的设备建成一个组，向其发送 Refresh Cellular Plans 命令，以 https:// 加此地址作为 eSIM server URL。每台设备最多需要三分钟。</translation>
    </message>
    <message>
        <source>In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose the devices and their action Update cellular data plan, with this address and https:// before it.</source>
        <translation>在 Intune 中，Windows 11：新建类别为 eSIM 的 settings catalog 配置文件，将此地址填为下载服务器，并分配给所保存清单中设备的组。iPhone 和 iPad：选择设备并执行操作 Update cellular data plan，地址前加 https:// 即可。</translation>
    </message>
    <message>
        <source>There: import the list or choose the devices by EID, enter the address as the server for eSIM profiles, and let the devices refresh their cellular plans. That takes up to three minutes each.</source>
        <translation>在该系统中：导入清单或按 EID 选择设备，将此地址填为 eSIM Profile 的服务器，然后让设备刷新蜂窝套餐。每台设备最多需要三分钟。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no BIC and are left out.</source>
        <translation>
            <numerusform>%Ln 行不含 BIC，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is line {number}: {line}</source>
        <translation>首个是第 {number} 行：{line}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Interrupted at the bench</source>
        <translation>测试台上的中断工作</translation>
    </message>
    <message>
        <source>Simwright ended while these modules were being configured. What a module has already, it keeps.</source>
        <translation>这些模组正在配置时 Simwright 退出了。模组中已写入的设置仍然保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>全部保持不变</translation>
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
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start {name} again</source>
        <translation>重新开始 {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave {name} as it is</source>
        <translation>{name} 保持不变</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>{device}, {at}</source>
        <translation>{device}，{at}</translation>
    </message>
    <message>
        <source>Looked at {time}: it does not show yet.</source>
        <translation>{time} 查看：尚未显示。</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Each of these is sent once, in this order, as soon as its provider can be reached.</source>
        <translation>能连上相应的服务商后，各项会按此顺序各发送一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{what}: {device}</source>
        <translation>{what}：{device}</translation>
    </message>
    <message>
        <source>{account} · since {when}</source>
        <translation>{account} · 自 {when}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel {what} of {device}</source>
        <translation>取消{what}：{device}</translation>
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
        <translation>之后打印会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n label(s)…</source>
        <translation>
            <numerusform>保存 %Ln 张标签…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>打印 %Ln 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>保存标签…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the labels</source>
        <translation>标签的进度</translation>
    </message>
</context>
<context>
    <name>LabelCard</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>标签的图片</translation>
    </message>
    <message>
        <source>Print this label…</source>
        <translation>打印此标签…</translation>
    </message>
    <message>
        <source>300 dpi · read back and equal</source>
        <translation>300 dpi · 已回读，一致</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)…</source>
        <translation>
            <numerusform>打印 %Ln 张标签…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCheck</name>
    <message>
        <source>PASS: the label of {name}, row {row}</source>
        <translation>PASS：{name} 的标签，第 {row} 行</translation>
    </message>
    <message>
        <source>Check by scanning</source>
        <translation>扫码核对</translation>
    </message>
    <message>
        <source>Scan printed labels: each must be one of this list</source>
        <translation>扫描打印好的标签：每张都必须属于此清单</translation>
    </message>
    <message>
        <source>FAIL: this label is not one of the list</source>
        <translation>FAIL：此标签不属于该清单</translation>
    </message>
    <message>
        <source>Put it aside: it belongs to something else, or was made from another list.</source>
        <translation>请放到一边：它属于其他产品，或由另一份清单制作。</translation>
    </message>
    <message>
        <source>Scan the code of a printed label.</source>
        <translation>扫描打印好的标签上的码。</translation>
    </message>
    <message>
        <source>{done} of {of} checked</source>
        <translation>已核对 {done}/{of}</translation>
    </message>
</context>
<context>
    <name>LabelDesign</name>
    <message>
        <source>read back and equal</source>
        <translation>已回读，一致</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Change this template, or make another one of it</source>
        <translation>更改此模板，或由它新建一个</translation>
    </message>
    <message>
        <source>Picture of the label</source>
        <translation>标签的图片</translation>
    </message>
    <message>
        <source>First label of the sheet</source>
        <translation>整张纸上的首个标签位</translation>
    </message>
    <message>
        <source>Counted along the rows; those before are used</source>
        <translation>按行计数；之前的位置已用掉</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Where a unit of the list names none</source>
        <translation>清单中的单元未指定语言时使用</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>实际大小</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>A code works once. Print it again only if the first label is gone.</source>
        <translation>激活码只能使用一次。仅在首张标签遗失时才重新打印。</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Cancelled. What was printed until then is recorded.</source>
        <translation>已取消。此前已打印的均已记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} saved as {name}.</source>
        <translation>{count}已保存为 {name}。</translation>
    </message>
    <message>
        <source>{count} sent to {name}.</source>
        <translation>{count}已发送到 {name}。</translation>
    </message>
    <message>
        <source>Each code was read back and is equal.</source>
        <translation>每个码都已回读，内容一致。</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>请按 100 % 打印，不要适应页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code were left out.</source>
        <translation>
            <numerusform>%Ln 个没有激活码，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>正在查询打印机…</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Each code is read back at the printer&apos;s resolution before it goes out.</source>
        <translation>每个码在输出前都会按打印机分辨率回读。</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>返回激活码</translation>
    </message>
</context>
<context>
    <name>LabelEmpty</name>
    <message>
        <source>Open a list, or drop it here.</source>
        <translation>请打开清单，或拖放到此处。</translation>
    </message>
    <message>
        <source>A CSV with titles such as code, EID and name, or a text with a code on each line.</source>
        <translation>含 code、EID、name 等列标题的 CSV，或每行一个激活码的文本。</translation>
    </message>
    <message>
        <source>Search for units in the history.</source>
        <translation>请在历史记录中搜索单元。</translation>
    </message>
    <message>
        <source>Type a name, an EID, an ICCID or a batch above, then press Enter.</source>
        <translation>请在上方输入名称、EID、ICCID 或批次，然后按 Enter。</translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation>历史记录中没有匹配项。</translation>
    </message>
    <message>
        <source>Try fewer letters or digits.</source>
        <translation>请减少字母或数字再试。</translation>
    </message>
    <message>
        <source>Nothing here has a label yet.</source>
        <translation>这里还没有带标签的内容。</translation>
    </message>
    <message>
        <source>Choose another batch above, or open a list.</source>
        <translation>请在上方选择其他批次，或打开清单。</translation>
    </message>
</context>
<context>
    <name>LabelSource</name>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>标签的来源</translation>
    </message>
    <message>
        <source>Name, EID, ICCID, batch … then Enter</source>
        <translation>名称、EID、ICCID、批次 … 然后按 Enter</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>在历史记录中搜索</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>CSV with titles, or a code on each line; drop it here, too</source>
        <translation>带标题行的 CSV，或每行一个激活码；也可拖放到此处</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The code shown last</source>
        <translation>上次显示的激活码</translation>
    </message>
    <message>
        <source>A file (CSV, or a code on each line)</source>
        <translation>文件（CSV，或每行一个激活码）</translation>
    </message>
    <message>
        <source>Card of commands for the scanner</source>
        <translation>扫码枪用的命令卡</translation>
    </message>
    <message>
        <source>Card of commands</source>
        <translation>命令卡</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>清单 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a list for labels</source>
        <translation>打开标签清单</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%Ln 行已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>EID or ICCID</source>
        <translation>EID 或 ICCID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无激活码</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>已存图片</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>Where to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机的打印机</translation>
    </message>
    <message>
        <source>Label printer on the network (ZPL)</source>
        <translation>网络标签打印机 (ZPL)</translation>
    </message>
    <message>
        <source>Label printer at a queue (ZPL)</source>
        <translation>打印队列中的标签打印机 (ZPL)</translation>
    </message>
    <message>
        <source>ZPL file</source>
        <translation>ZPL 文件</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Pictures (SVG)</source>
        <translation>图片 (SVG)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name or IP address; port 9100 unless another one follows</source>
        <translation>名称或 IP 地址；未注明端口时为 9100</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>It must pass on data unchanged (raw).</source>
        <translation>队列须原样转发数据 (raw)。</translation>
    </message>
    <message>
        <source>Paper, ribbon and errors, as the printer reports them</source>
        <translation>打印机报告的纸张、碳带和错误状态</translation>
    </message>
    <message>
        <source>No printer is set up in this system. Save a PDF file and print that.</source>
        <translation>此系统未设置打印机。请保存为 PDF 文件，再打印该文件。</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>打印机分辨率</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>查询打印机</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>The first pages as they will be printed</source>
        <translation>最前几页的打印效果</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Device lists ({endings})</source>
        <translation>设备清单 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a device list</source>
        <translation>打开设备清单</translation>
    </message>
    <message>
        <source>Drop a device list here.</source>
        <translation>将设备清单拖放到此处。</translation>
    </message>
    <message>
        <source>A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.</source>
        <translation>含 EID 和 Name 两列的 CSV 文件；设备需要指定 eSIM 时再加 ICCID 列。</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>使用示例清单</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading {name}: {rows} rows so far</source>
        <translation>正在读取 {name}：已读 {rows} 行</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Fields: {fields}</source>
        <translation>字段：{fields}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始编号</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>漫游</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>无线接入</translation>
    </message>
    <message>
        <source>LTE bands</source>
        <translation>LTE 频段</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>PLMN of the operator</source>
        <translation>运营商 PLMN</translation>
    </message>
    <message>
        <source>as the module has it</source>
        <translation>保持模组现有值</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>only these:</source>
        <translation>仅以下频段：</translation>
    </message>
    <message>
        <source>only this one:</source>
        <translation>仅此运营商：</translation>
    </message>
    <message>
        <source>Numbers, such as 3, 8, 20; empty leaves the bands as the module has them</source>
        <translation>数字，例如 3, 8, 20；留空则保持模组现有频段</translation>
    </message>
    <message>
        <source>Country and network in five or six digits, such as 26201</source>
        <translation>五位或六位的国家和网络代码，例如 26201</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message numerus="yes">
        <source>%n call(s) to decide: nobody knows whether they were carried out.</source>
        <translation>
            <numerusform>%Ln 个调用待确认：尚不清楚是否已执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait until the provider can be reached, since {time}.</source>
        <translation>
            <numerusform>自 {time} 起，%Ln 个调用在等待连上服务商。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>Pages {n} to {last}</source>
        <translation>第 {n} 至 {last} 页</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>{shown}, more follow</source>
        <translation>{shown}，后面还有</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>Read every page, to sort and count all rows</source>
        <translation>读取所有页，以便对全部行排序和计数</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印效果预览</translation>
    </message>
</context>
<context>
    <name>PanelBody</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Service policy</source>
        <translation>服务策略</translation>
    </message>
    <message>
        <source>Coverage policy</source>
        <translation>覆盖策略</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>ID at the provider</source>
        <translation>服务商处的 ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Ask the provider again (F5)</source>
        <translation>重新查询服务商 (F5)</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>正在查询服务商</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Parts of the device</source>
        <translation>设备的各项信息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Passwords are needed to go on</source>
        <translation>需要密码才能继续</translation>
    </message>
    <message>
        <source>They are not kept. Type them as before.</source>
        <translation>密码不会保留。请像之前一样输入。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <translation>SIM 的 PIN</translation>
    </message>
    <message>
        <source>Enter PIN once</source>
        <translation>输入一次 PIN</translation>
    </message>
    <message>
        <source>Sent once; it is not kept and not tried again</source>
        <translation>只发送一次；不保留，也不重试</translation>
    </message>
    <message>
        <source>Do not enter it</source>
        <translation>不输入</translation>
    </message>
    <message>
        <source>How many tries are left is not known.</source>
        <translation>剩余尝试次数未知。</translation>
    </message>
    <message>
        <source>This is the last try.</source>
        <translation>这是最后一次尝试。</translation>
    </message>
    <message>
        <source>This may be the last try.</source>
        <translation>这可能是最后一次尝试。</translation>
    </message>
    <message>
        <source>A wrong PIN blocks the SIM.</source>
        <translation>PIN 错误将锁定 SIM。</translation>
    </message>
    <message>
        <source>Enter it anyway</source>
        <translation>仍要输入</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>PIN of the SIM</source>
        <translation>SIM 的 PIN</translation>
    </message>
    <message>
        <source>When the SIM starts</source>
        <translation>SIM 启动时</translation>
    </message>
    <message>
        <source>Changing it takes the PIN, which is asked for on the card of the socket and never kept.</source>
        <translation>更改此项需要 PIN；PIN 会在槽位的卡片上询问，绝不保留。</translation>
    </message>
    <message>
        <source>it does not ask for its PIN</source>
        <translation>不要求输入 PIN</translation>
    </message>
    <message>
        <source>it asks for its PIN</source>
        <translation>要求输入 PIN</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <source>Number of the socket</source>
        <translation>槽位编号</translation>
    </message>
    <message>
        <source>The socket that has this number now gets the number of this one</source>
        <translation>当前使用该编号的槽位会换用本槽位的编号</translation>
    </message>
    <message>
        <source>Name of the socket</source>
        <translation>槽位名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep number and name (Enter)</source>
        <translation>保存编号和名称 (Enter)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Configure and check this module with this recipe</source>
        <translation>用此配方配置并检查此模组</translation>
    </message>
    <message>
        <source>Reading what the module has. Nothing is changed.</source>
        <translation>正在读取模组现有设置。不做任何更改。</translation>
    </message>
    <message>
        <source>Nothing is sent unless everything is possible.</source>
        <translation>除非全部可行，否则不发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would be sent.</source>
        <translation>
            <numerusform>将发送 %Ln 条命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be sent.</source>
        <translation>无需发送任何内容。</translation>
    </message>
    <message>
        <source>The radio is switched off meanwhile.</source>
        <translation>期间射频会关闭。</translation>
    </message>
    <message>
        <source>The module starts again afterwards.</source>
        <translation>之后模组会重新启动。</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>now {now} → {wanted}</source>
        <translation>现为 {now} → {wanted}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法实现</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>已符合要求</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Nothing is installed by itself.</source>
        <translation>不会自动安装。</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>显示获取位置</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>已是最新版本。</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <translation>有新版本 {version}。</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>备份台账</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>台账 (*.sqlite)</translation>
    </message>
    <message>
        <source>Simwright {version}</source>
        <translation>Simwright {version}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>For support: versions, settings, logs and traces in one file, secrets masked.</source>
        <translation>供技术支持使用：版本、设置、日志和通信记录合为一个文件，机密已遮盖。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>A file that sets up this station like another one, or another one like this.</source>
        <translation>用一个文件使本工位与另一工位设置相同，或使另一工位与本工位相同。</translation>
    </message>
    <message>
        <source>Set-up file…</source>
        <translation>配置文件…</translation>
    </message>
    <message>
        <source>A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger.</source>
        <translation>台账的副本，工作进行中也可创建。其中含有激活码，请与台账同样妥善保管。</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>备份台账…</translation>
    </message>
</context>
<context>
    <name>PsmSection</name>
    <message>
        <source>Power saving mode (PSM)</source>
        <translation>省电模式 (PSM)</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>on, with these timers</source>
        <translation>开启，使用以下定时器</translation>
    </message>
    <message>
        <source>on, with the network&apos;s timers</source>
        <translation>开启，使用网络的定时器</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QueueFact</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The last call reached no provider. What waits goes out in order as soon as one is reached.</source>
        <translation>最近一次调用未能连上服务商。连上后，等待中的会依次发出。</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>显示等待项</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 项等待</translation>
    </message>
    <message>
        <source>{count} waiting, oldest {age}</source>
        <translation>{count} 项等待，最早的已 {age}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Save it first, or open {name} without it.</source>
        <translation>请先保存，或放弃更改并打开 {name}。</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>不保存并打开</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>返回测试台</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>配方库</translation>
    </message>
    <message>
        <source>Recipes that are kept on this computer</source>
        <translation>保存在本机上的配方</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>Show the recipe as the text of its file</source>
        <translation>以文件文本显示配方</translation>
    </message>
    <message>
        <source>On the module in</source>
        <translation>使用该槽位的模组</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>显示将发送的内容</translation>
    </message>
    <message>
        <source>Reads the module, and sends nothing that changes it</source>
        <translation>读取模组，不发送任何会更改模组的内容</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>恢复到上次保存的内容</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>另存为新</translation>
    </message>
    <message>
        <source>Save under the name above as a recipe of its own</source>
        <translation>以上面的名称另存为独立的配方</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <source>Use this recipe</source>
        <translation>使用此配方</translation>
    </message>
</context>
<context>
    <name>RecipeLibraryView</name>
    <message>
        <source>Library of recipes</source>
        <translation>配方库</translation>
    </message>
    <message>
        <source>Kept on this computer; passwords are never in a file.</source>
        <translation>保存在本机上；文件中绝不含密码。</translation>
    </message>
    <message>
        <source>Back to the recipe</source>
        <translation>返回配方</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Copy a recipe file into the library; it can also be dropped here</source>
        <translation>将配方文件复制到配方库；也可拖放到此处</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save it as a file, for other stations and the command line</source>
        <translation>另存为文件，供其他工位和命令行使用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} 关闭</translation>
    </message>
    <message>
        <source>Delete the recipe {name}?</source>
        <translation>删除配方 {name}？</translation>
    </message>
    <message>
        <source>Its file is removed from this computer.</source>
        <translation>其文件将从本机移除。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Recipe (*.simrecipe *.toml)</source>
        <translation>配方 (*.simrecipe *.toml)</translation>
    </message>
</context>
<context>
    <name>RecipeSection</name>
    <message>
        <source>Left as the module has it.</source>
        <translation>保持模组现有设置。</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>As a file</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>复制配方文本</translation>
    </message>
    <message>
        <source>The recipe as a file</source>
        <translation>配方的文件形式</translation>
    </message>
    <message>
        <source>A field is wrong. The text follows once it is fixed.</source>
        <translation>有字段填写错误。更正后才会显示文本。</translation>
    </message>
    <message>
        <source>Passwords are never written to a file.</source>
        <translation>密码绝不写入文件。</translation>
    </message>
</context>
<context>
    <name>RegionGrab</name>
    <message>
        <source>Draw a frame round the code</source>
        <translation>框选要读取的码</translation>
    </message>
    <message>
        <source>Draw a frame round the code. Esc leaves.</source>
        <translation>框选要读取的码。按 Esc 退出。</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <source>Last batch: {passed} of {total}</source>
        <translation>上一批次：{passed}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n SIM(s)</source>
        <translation>
            <numerusform>继续处理 %Ln 个 SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Register more</source>
        <translation>继续注册</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent until you go on.</source>
        <translation>已停止。继续之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>You can leave this page or close the program: the work goes on, or is resumed.</source>
        <translation>可以离开此页或关闭程序：工作会继续进行，或稍后恢复。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>不再发送；进行中的会做完</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The account that the SIMs are registered in</source>
        <translation>SIM 所注册的账户</translation>
    </message>
    <message>
        <source>List of cards…</source>
        <translation>卡清单…</translation>
    </message>
    <message>
        <source>A CSV of ICCIDs and codes; can also be dropped here</source>
        <translation>含 ICCID 和代码的 CSV；也可拖放到此处</translation>
    </message>
    <message>
        <source>List of BICs…</source>
        <translation>BIC 清单…</translation>
    </message>
    <message>
        <source>One BIC a line, or a CSV; can also be dropped here</source>
        <translation>每行一个 BIC，或 CSV；也可拖放到此处</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>从图片…</translation>
    </message>
    <message>
        <source>Read the codes in a picture; can also be dropped here</source>
        <translation>从图片中读取代码；也可拖放到此处</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>device made</source>
        <translation>已创建设备</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>registered, device to be made</source>
        <translation>已注册，待创建设备</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message numerus="yes">
        <source>%n with a device</source>
        <translation>
            <numerusform>%Ln 个已有设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%Ln 个已注册</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message numerus="yes">
        <source>Register %n SIM(s)</source>
        <translation>
            <numerusform>注册 %Ln 个 SIM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and make %n device(s)</source>
        <translation>
            <numerusform>并创建 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register the SIMs of %n code(s)</source>
        <translation>
            <numerusform>注册 %Ln 个代码的 SIM</numerusform>
        </translation>
    </message>
    <message>
        <source>and make devices</source>
        <translation>并创建设备</translation>
    </message>
    <message>
        <source>{name} · account “{account}”</source>
        <translation>{name} · 账户“{account}”</translation>
    </message>
    <message>
        <source>Claim SIMs by the code of their card or box</source>
        <translation>用卡或盒上的代码认领 SIM</translation>
    </message>
    <message>
        <source>Super SIM · account “{account}”</source>
        <translation>Super SIM · 账户“{account}”</translation>
    </message>
    <message>
        <source>EMnify · account “{account}”</source>
        <translation>EMnify · 账户“{account}”</translation>
    </message>
    <message numerus="yes">
        <source>%n SIM(s) will be billed from today.</source>
        <translation>
            <numerusform>%Ln 个 SIM 将从今天起计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>The SIMs will be billed.</source>
        <translation>这些 SIM 将计费。</translation>
    </message>
    <message>
        <source>Whether the devices are used or not. Issued SIMs can be activated later, one by one.</source>
        <translation>无论设备是否使用。已发放的 SIM 可稍后逐个激活。</translation>
    </message>
    <message>
        <source>Activate and register</source>
        <translation>激活并注册</translation>
    </message>
</context>
<context>
    <name>RemedyRow</name>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求与应答</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) written to {name}.</source>
        <translation>
            <numerusform>已将 %Ln 个请求写入 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys, tokens and codes are masked.</source>
        <translation>密钥、令牌和激活码已遮盖。</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Address, status or words in what was sent or received</source>
        <translation>地址、状态，或收发内容中的文字</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>仅失败的</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>请求，最新的在前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} 毫秒</translation>
    </message>
    <message>
        <source>{time}, try {n}</source>
        <translation>{time}，第 {n} 次尝试</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); keys, tokens and codes are masked</source>
        <translation>
            <numerusform>%Ln 个请求；密钥、令牌和激活码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Clear the search to see every request.</source>
        <translation>清除搜索可查看所有请求。</translation>
    </message>
    <message>
        <source>Nothing was sent since the program began.</source>
        <translation>程序启动以来未发送任何内容。</translation>
    </message>
    <message>
        <source>Each request to a provider appears here with its answer, until the program ends.</source>
        <translation>发给服务商的每个请求及其应答都会显示在这里，直到程序退出。</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
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
        <translation>已执行：已在服务商处查到</translation>
    </message>
    <message>
        <source>It was not made: send it again with Retry</source>
        <translation>未执行：用“重试”再次发送</translation>
    </message>
    <message>
        <source>Rows of this run</source>
        <translation>本次运行的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>已分配 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln 个待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save each row with its result, the provider&apos;s words and what to do</source>
        <translation>保存每行及其结果、服务商的说明和处理办法</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>结果已保存到 {name}。</translation>
    </message>
    <message>
        <source>Activation codes are secrets and were left out.</source>
        <translation>激活码属于机密，未包含在内。</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Scanning</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Serial numbers of units</source>
        <translation>单元序列号</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>串口扫码枪</translation>
    </message>
    <message>
        <source>How they look: # is a digit, ? a letter, * either, as in SN-######</source>
        <translation>序列号的样式：# 表示数字，? 表示字母，* 两者皆可，例如 SN-######</translation>
    </message>
    <message>
        <source>Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard.</source>
        <translation>所用端口，例如 /dev/ttyACM0 或 COM5。留空：按键盘方式输入。</translation>
    </message>
    <message>
        <source>Ask again what a scan is</source>
        <translation>重新询问扫码含义</translation>
    </message>
    <message>
        <source>Forget which reading was chosen where a scan fits two kinds</source>
        <translation>忘记在扫码内容有两种含义时所作的选择</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Close this question</source>
        <translation>关闭此问题</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Scan or type: EID, ICCID, BIC, activation code, unit</source>
        <translation>扫描或输入：EID、ICCID、BIC、激活码、单元</translation>
    </message>
    <message>
        <source>Scan line</source>
        <translation>扫码栏</translation>
    </message>
    <message>
        <source>Scan from a picture, the screen or the camera</source>
        <translation>从图片、屏幕或摄像头扫码</translation>
    </message>
    <message>
        <source>Scan or type here and press Enter. Ctrl+L comes back here from anywhere.</source>
        <translation>在此扫描或输入后按 Enter。在任意处按 Ctrl+L 可回到这里。</translation>
    </message>
</context>
<context>
    <name>ScanSources</name>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>打开图片或 PDF…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>截取屏幕区域…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</source>
        <translation>图片和 PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Read the codes of a picture</source>
        <translation>读取图片中的码</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>There is no account at EMnify or Super SIM yet. Add one under Settings.</source>
        <translation>还没有 EMnify 或 Super SIM 的账户。请在“设置”中添加。</translation>
    </message>
    <message>
        <source>Its name, ICCID or id; several separated by commas.</source>
        <translation>名称、ICCID 或 ID；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>With the country code, such as +49173871878; several separated by commas.</source>
        <translation>含国家代码，例如 +49173871878；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>No serial port was found. Plug it in; it then appears here.</source>
        <translation>未找到串口。插入后会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) from {name}</source>
        <translation>
            <numerusform>来自 {name} 的 %Ln 台定位器</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of trackers (*.csv *.txt *.tsv)</source>
        <translation>定位器清单 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>打开定位器清单</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>SMS through the provider</source>
        <translation>经服务商发短信</translation>
    </message>
    <message>
        <source>SMS through a module at a port</source>
        <translation>经串口模组发短信</translation>
    </message>
    <message>
        <source>Its own serial port</source>
        <translation>定位器自身的串口</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>清单…</translation>
    </message>
    <message>
        <source>A CSV with columns number, ICCID or name; can also be dropped here</source>
        <translation>含 number、ICCID 或 name 列的 CSV；也可拖放到此处</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>清除清单</translation>
    </message>
    <message>
        <source>Ask afterwards which APN it has</source>
        <translation>随后查询其 APN</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>After the delivery; without one by then it has failed.</source>
        <translation>自送达起计算；到时仍无应答即为失败。</translation>
    </message>
    <message>
        <source>Go on without an answer after</source>
        <translation>无应答时，多久后继续</translation>
    </message>
    <message>
        <source>Empty: each waits for its answer.</source>
        <translation>留空：每条都等待应答。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What was sent to the providers and what they answered, with keys, tokens and codes masked.</source>
        <translation>发给服务商的内容及其应答，密钥、令牌和激活码已遮盖。</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示已发送的内容</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Appears in the history and on labels</source>
        <translation>显示在历史记录和标签上</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>更改会立即保存</translation>
    </message>
    <message>
        <source>Settings in grey are fixed for this station in {file}</source>
        <translation>灰色的设置已在 {file} 中为本工位固定</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>工位名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>当前的操作人员</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show PASS and FAIL large for a moment, on every page</source>
        <translation>在任何页面上短暂放大显示 PASS 和 FAIL</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger controls, for gloves and touch screens</source>
        <translation>放大控件，便于戴手套和触屏操作</translation>
    </message>
    <message>
        <source>Sound for PASS and FAIL</source>
        <translation>PASS 和 FAIL 提示音</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>This station is in {file}.</source>
        <translation>本工位已导出到 {file}。</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>其中不含机密。</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Set up a station like another one</source>
        <translation>按另一工位设置本工位</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Export this station…</source>
        <translation>导出本工位…</translation>
    </message>
    <message>
        <source>Undo the last set-up</source>
        <translation>撤销上次配置</translation>
    </message>
    <message>
        <source>Open a set-up file…</source>
        <translation>打开配置文件…</translation>
    </message>
    <message>
        <source>Open a set-up file to see what it would change here.</source>
        <translation>打开配置文件，查看它会更改哪些内容。</translation>
    </message>
    <message>
        <source>Or export this station: settings, accounts without secrets, recipes, labels and sockets.</source>
        <translation>或导出本工位：设置、不含机密的账户、配方、标签和槽位。</translation>
    </message>
    <message>
        <source>“Undo the last set-up” puts the set-up back.</source>
        <translation>“撤销上次配置”可再次应用该配置。</translation>
    </message>
    <message>
        <source>This station already matches {file}.</source>
        <translation>本工位已与 {file} 一致。</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>{file} 将更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>执行 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>执行更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>已执行 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>已撤销 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo the last set-up” restores what was before.</source>
        <translation>“撤销上次配置”可恢复之前的状态。</translation>
    </message>
    <message>
        <source>Open a set-up file</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Set-up files (*.toml)</source>
        <translation>配置文件 (*.toml)</translation>
    </message>
    <message>
        <source>Export this station</source>
        <translation>导出本工位</translation>
    </message>
</context>
<context>
    <name>SimPanel</name>
    <message>
        <source>Free SIM</source>
        <translation>空闲 SIM</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>显示设备</translation>
    </message>
    <message>
        <source>It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.</source>
        <translation>它不在任何设备中。要使用它，请选择设备，然后依次选择“操作”“分配 SIM”，并输入其 ICCID。</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>无设备</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Typed or read here ({count})</source>
        <translation>在此输入或读取 ({count})</translation>
    </message>
    <message>
        <source>Batch whose codes are shown</source>
        <translation>显示其激活码的批次</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Waiting work and the main tasks of this station</source>
        <translation>本工位的待办和主要工作</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>未完成的工作</translation>
    </message>
    <message>
        <source>Work that is interrupted can be resumed from here.</source>
        <translation>中断的工作可从这里继续。</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message>
        <source>Claim a batch of SIMs by the code on its card</source>
        <translation>用卡上的代码认领一批 SIM</translation>
    </message>
    <message>
        <source>Assign eSIMs</source>
        <translation>分配 eSIM</translation>
    </message>
    <message>
        <source>From a list of EIDs to activation codes, at Celona or Twilio</source>
        <translation>从 EID 清单到激活码，适用于 Celona 或 Twilio</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>激活码与标签</translation>
    </message>
    <message>
        <source>QR codes on screen, as pictures and labels, each read back</source>
        <translation>二维码可在屏幕显示、存为图片和标签，每个都经过回读</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Set the APN of modules and see them register</source>
        <translation>设置模组的 APN 并查看其注册网络</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>还没有账户。</translation>
    </message>
    <message>
        <source>Add the account of your provider; codes and the bench work without one.</source>
        <translation>请添加服务商账户；激活码和测试台无需账户即可使用。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Of the rows that are loaded</source>
        <translation>按已加载的行统计</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未开始</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Simulated providers and modules; nothing here is real.</source>
        <translation>服务商和模组均为模拟；此处没有真实数据。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
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
        <translation>支持包位于 {file}。</translation>
    </message>
    <message>
        <source>Nothing has been sent. Give it to support yourself.</source>
        <translation>尚未发送任何内容。请自行交给技术支持。</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>What support needs to see; every secret the program knows is masked</source>
        <translation>技术支持所需的内容；程序已知的所有机密均已遮盖</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支持包中的文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>The files are being collected…</source>
        <translation>正在收集文件…</translation>
    </message>
    <message>
        <source>Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.</source>
        <translation>请查看各文件，取消勾选不应提供的。其中含有 EID、ICCID 和名称。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)…</source>
        <translation>
            <numerusform>保存 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>保存支持包</translation>
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
        <translation>复制行</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
</context>
<context>
    <name>TemplateBody</name>
    <message>
        <source>Label templates</source>
        <translation>标签模板</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The label; arrow keys move the chosen part</source>
        <translation>标签；方向键移动所选部件</translation>
    </message>
    <message>
        <source>Drag a part, or use the arrow keys; with Shift they change its size.</source>
        <translation>拖动部件，或使用方向键；按住 Shift 可改变大小。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>另存为新</translation>
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
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>{name} is one of your templates now.</source>
        <translation>{name} 已加入自有模板。</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name}（自有）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Label templates (*.simlabel *.toml)</source>
        <translation>标签模板 (*.simlabel *.toml)</translation>
    </message>
    <message>
        <source>Import a label template</source>
        <translation>导入标签模板</translation>
    </message>
    <message>
        <source>Export the label template</source>
        <translation>导出标签模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Import a template file; it can also be dropped here</source>
        <translation>导入模板文件；也可拖放到此处</translation>
    </message>
    <message>
        <source>Export this template as a file</source>
        <translation>将此模板导出为文件</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>删除此模板</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>This template comes with the program.</source>
        <translation>此模板随程序提供。</translation>
    </message>
    <message>
        <source>What you change is saved as a copy of your own.</source>
        <translation>所做的更改会另存为自有副本。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} 不是可读取的图片。</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 2 MB.</source>
        <translation>请选择不超过 2 MB 的 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}，副本</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved.</source>
        <translation>“{name}”的更改尚未保存。</translation>
    </message>
    <message>
        <source>Save them, or open the other template without them.</source>
        <translation>请保存，或放弃更改并打开另一模板。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Delete “{name}” from this computer?</source>
        <translation>从本机删除“{name}”？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>From the left</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小大小</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Error level</source>
        <translation>纠错等级</translation>
    </message>
    <message>
        <source>Quiet zone (modules)</source>
        <translation>静区（模块数）</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Sans bold</source>
        <translation>无衬线粗体</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>Mono bold</source>
        <translation>等宽粗体</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose a picture for the label</source>
        <translation>选择标签图片</translation>
    </message>
</context>
<context>
    <name>TemplateParts</name>
    <message>
        <source>Parts of the label</source>
        <translation>标签的部件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码 (QR)</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>DataMatrix 码</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Line or frame</source>
        <translation>线条或边框</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>The template as a file</source>
        <translation>模板的文件形式</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n}/{of}：{purpose}</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used}/{of} 个字符</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>复制此短信文本</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>有文档依据</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>短信文本</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>TextConsole</name>
    <message>
        <source>Texts to the device and from it, newest last</source>
        <translation>与设备往来的短信，最新的在后</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Cancel this text</source>
        <translation>取消此短信</translation>
    </message>
    <message>
        <source>No texts yet. What you send and what the device answers stands here.</source>
        <translation>还没有短信。发送的内容和设备的应答会显示在这里。</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>无时间</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to the device</source>
        <translation>发给设备的短信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{used} of {of} characters: too long for one SMS.</source>
        <translation>{used}/{of} 个字符：超出一条短信的长度。</translation>
    </message>
    <message>
        <source>{used} of {of} characters; no more fit because of {character}.</source>
        <translation>{used}/{of} 个字符；因含有 {character}，容量减少。</translation>
    </message>
    <message>
        <source>{used} of {of} characters</source>
        <translation>{used}/{of} 个字符</translation>
    </message>
</context>
<context>
    <name>TimerField</name>
    <message>
        <source>Bits of {timer}</source>
        <translation>{timer} 的二进制位</translation>
    </message>
    <message>
        <source>A duration with d, h, min and s, such as 10 h or 90 s; or off</source>
        <translation>带 d、h、min 和 s 的时长，例如 10 h 或 90 s；或 off</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The timer is off.</source>
        <translation>定时器已关闭。</translation>
    </message>
    <message>
        <source>Exactly {duration}, {seconds} s</source>
        <translation>精确为 {duration}，{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Sessions of {socket}</source>
        <translation>{socket} 的会话</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>返回测试台</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole session</source>
        <translation>复制整个会话</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Search in this session</source>
        <translation>在此会话中搜索</translation>
    </message>
    <message>
        <source>Found before this</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Found after this (Enter)</source>
        <translation>下一处匹配 (Enter)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>会话，最新的在前</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通信内容</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>The last sessions are kept, with times and direction; secrets are masked.</source>
        <translation>保留最近几次会话，含时间和方向；机密已遮盖。</translation>
    </message>
    <message>
        <source>No session of this socket is kept yet.</source>
        <translation>此槽位还没有保留会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>TrackersPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Trackers and phones</source>
        <translation>定位器与手机</translation>
    </message>
    <message>
        <source>The text or the steps that set the APN, sent and followed to the answer</source>
        <translation>设置 APN 的短信或步骤，发送并跟踪到应答为止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the exact texts, to send them from elsewhere</source>
        <translation>复制确切文本，以便从别处发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more; what is under way is finished</source>
        <translation>不再发送；进行中的会做完</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>A table of all messages and answers, as CSV</source>
        <translation>所有消息和应答的表格，CSV 格式</translation>
    </message>
</context>
<context>
    <name>TrackersRun</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%Ln 台完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩余 %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>定位器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Trackers and how far each has come</source>
        <translation>各定位器及其进度</translation>
    </message>
    <message>
        <source>Check whether the tracker has this text. Was it sent?</source>
        <translation>请查看定位器是否已收到此短信。短信发出去了吗？</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>It is sent when you go on</source>
        <translation>继续时会发送</translation>
    </message>
    <message>
        <source>Wait for its answer; nothing is sent again</source>
        <translation>等待其应答；不会再次发送</translation>
    </message>
</context>
<context>
    <name>TrackersWords</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Write %n line(s) to its port</source>
        <translation>
            <numerusform>向串口写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n SMS to {name}</source>
        <translation>
            <numerusform>向 {name} 发送 %Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message>
        <source>Send {sms} to {trackers}</source>
        <translation>向 {trackers}发送 {sms}</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS will be billed.</source>
        <translation>
            <numerusform>%Ln 条短信将计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: billed to the SIM in the module.</source>
        <translation>{count}：计入模组中 SIM 的费用。</translation>
    </message>
    <message>
        <source>{count}: billed by the provider. Texts can activate a SIM that is not billed yet.</source>
        <translation>{count}：由服务商计费。短信可能激活尚未计费的 SIM。</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n that failed</source>
        <translation>
            <numerusform>向失败的 %Ln 台重新发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>返回 {name}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s)</source>
        <translation>
            <numerusform>%Ln 台定位器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitDetail</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示激活码</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>显示设备</translation>
    </message>
    <message>
        <source>How it is connected, as its provider sees it</source>
        <translation>服务商处显示的连接情况</translation>
    </message>
    <message>
        <source>Details of the unit</source>
        <translation>单元的详情</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>原始应答</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Calls to decide: {n}</source>
        <translation>待确认的调用：{n}</translation>
    </message>
    <message>
        <source>Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.</source>
        <translation>应答已丢失，尚不清楚是否已执行。不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>More, shown when these are decided: {n}</source>
        <translation>其余的在确认这些之后显示：{n}</translation>
    </message>
</context>
<context>
    <name>UsagePlot</name>
    <message>
        <source>Received {size}</source>
        <translation>接收 {size}</translation>
    </message>
    <message>
        <source>Sent {size}</source>
        <translation>发送 {size}</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>每日数据量</translation>
    </message>
    <message>
        <source>The provider has counted no data of this device in the last 30 days.</source>
        <translation>最近 30 天内，服务商未统计到此设备的数据。</translation>
    </message>
    <message>
        <source>{day}: received {down}, sent {up}</source>
        <translation>{day}：接收 {down}，发送 {up}</translation>
    </message>
    <message>
        <source>Point at a day, or use the arrow keys, to read its values.</source>
        <translation>指向某一天或使用方向键，可读取其数值。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Add it under Settings, or choose another.</source>
        <translation>请在“设置”中添加，或选择其他账户。</translation>
    </message>
    <message>
        <source>Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. Resume, settle or cancel them on the page Start; then the account can be removed.</source>
        <translation>未确认的调用：{unsettled}。等待网络的调用：{kept}。请在“首页”上继续、确认或取消它们，之后才能移除账户。</translation>
    </message>
    <message>
        <source>Choose an account at Celona or Super SIM.</source>
        <translation>请选择 Celona 或 Super SIM 的账户。</translation>
    </message>
    <message>
        <source>Choose an account at EMnify.</source>
        <translation>请选择 EMnify 的账户。</translation>
    </message>
    <message>
        <source>Enter it again under Settings, Accounts.</source>
        <translation>请在“设置”的“账户”中重新输入。</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>正在查询服务商…</translation>
    </message>
    <message>
        <source>Enter it exactly as in the e-mail.</source>
        <translation>请按邮件中的内容输入。</translation>
    </message>
    <message>
        <source>Give it a name that people at this station know.</source>
        <translation>请为它取一个本工位人员认得的名称。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name} and its secrets?</source>
        <translation>移除 {name} 及其机密？</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>账户没有名称。</translation>
    </message>
    <message>
        <source>The code has {n} digits.</source>
        <translation>验证码为 {n} 位数字。</translation>
    </message>
    <message>
        <source>The provider accepts these credentials.</source>
        <translation>服务商接受这些凭据。</translation>
    </message>
    <message>
        <source>The secret of account {name} is not in the keychain.</source>
        <translation>账户 {name} 的机密不在钥匙串中。</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>没有名为 {name} 的账户。</translation>
    </message>
    <message>
        <source>Unfinished batches need it and cannot be resumed without: {names}</source>
        <translation>未完成的批次需要它，没有它就无法继续：{names}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it; then rename the account.</source>
        <translation>请等它结束或取消它，然后再重命名账户。</translation>
    </message>
    <message>
        <source>What was done with it stays in the history.</source>
        <translation>用它完成的工作仍保留在历史记录中。</translation>
    </message>
    <message>
        <source>Work is being done with {name} now.</source>
        <translation>{name} 正在使用中。</translation>
    </message>
    <message>
        <source>{name} is an EMnify account, which registers SIMs and assigns no eSIMs.</source>
        <translation>{name} 是 EMnify 账户，只能注册 SIM，不能分配 eSIM。</translation>
    </message>
    <message>
        <source>{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.</source>
        <translation>{name} 不是 EMnify 账户；只有 EMnify 可按 BIC 注册 SIM。</translation>
    </message>
    <message>
        <source>{name} is still needed.</source>
        <translation>还需填写 {name}。</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Activate a context</source>
        <translation>激活上下文</translation>
    </message>
    <message>
        <source>Allow all LTE bands</source>
        <translation>允许所有 LTE 频段</translation>
    </message>
    <message>
        <source>Allow or forbid roaming</source>
        <translation>允许或禁止漫游</translation>
    </message>
    <message>
        <source>Ask for PSM</source>
        <translation>请求 PSM</translation>
    </message>
    <message>
        <source>Ask for a paging time window</source>
        <translation>请求寻呼时间窗口</translation>
    </message>
    <message>
        <source>Ask for eDRX</source>
        <translation>请求 eDRX</translation>
    </message>
    <message>
        <source>Choose one network</source>
        <translation>选择一个网络</translation>
    </message>
    <message>
        <source>Choose text or PDU mode for SMS</source>
        <translation>选择短信的文本或 PDU 模式</translation>
    </message>
    <message>
        <source>Choose the network automatically</source>
        <translation>自动选择网络</translation>
    </message>
    <message>
        <source>Delete an SMS</source>
        <translation>删除一条短信</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入 PIN</translation>
    </message>
    <message>
        <source>List the SMS</source>
        <translation>列出短信</translation>
    </message>
    <message>
        <source>Read an SMS</source>
        <translation>读取一条短信</translation>
    </message>
    <message>
        <source>Read how many tries are left for the PIN</source>
        <translation>读取 PIN 剩余尝试次数</translation>
    </message>
    <message>
        <source>Read the APN</source>
        <translation>读取 APN</translation>
    </message>
    <message>
        <source>Read the ICCID</source>
        <translation>读取 ICCID</translation>
    </message>
    <message>
        <source>Read the IMEI</source>
        <translation>读取 IMEI</translation>
    </message>
    <message>
        <source>Read the IMSI</source>
        <translation>读取 IMSI</translation>
    </message>
    <message>
        <source>Read the IP address</source>
        <translation>读取 IP 地址</translation>
    </message>
    <message>
        <source>Read the LTE bands</source>
        <translation>读取 LTE 频段</translation>
    </message>
    <message>
        <source>Read the PSM timers asked for</source>
        <translation>读取请求的 PSM 定时器</translation>
    </message>
    <message>
        <source>Read the PSM timers granted</source>
        <translation>读取授予的 PSM 定时器</translation>
    </message>
    <message>
        <source>Read the authentication</source>
        <translation>读取鉴权方式</translation>
    </message>
    <message>
        <source>Read the eDRX cycle asked for</source>
        <translation>读取请求的 eDRX 周期</translation>
    </message>
    <message>
        <source>Read the eDRX cycle granted</source>
        <translation>读取授予的 eDRX 周期</translation>
    </message>
    <message>
        <source>Read the firmware</source>
        <translation>读取固件版本</translation>
    </message>
    <message>
        <source>Read the maker</source>
        <translation>读取厂商</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>读取型号</translation>
    </message>
    <message>
        <source>Read the network</source>
        <translation>读取网络</translation>
    </message>
    <message>
        <source>Read the networks that the SIM forbids</source>
        <translation>读取 SIM 禁止的网络</translation>
    </message>
    <message>
        <source>Read the paging time window</source>
        <translation>读取寻呼时间窗口</translation>
    </message>
    <message>
        <source>Read the radio access technologies</source>
        <translation>读取无线接入技术</translation>
    </message>
    <message>
        <source>Read the registration</source>
        <translation>读取注册状态</translation>
    </message>
    <message>
        <source>Read the signal</source>
        <translation>读取信号</translation>
    </message>
    <message>
        <source>Read the signal in detail</source>
        <translation>读取详细信号</translation>
    </message>
    <message>
        <source>Read the state of the SIM</source>
        <translation>读取 SIM 状态</translation>
    </message>
    <message>
        <source>Read whether data is attached</source>
        <translation>读取数据是否已附着</translation>
    </message>
    <message>
        <source>Read whether roaming is allowed</source>
        <translation>读取是否允许漫游</translation>
    </message>
    <message>
        <source>Read whether the SIM asks for its PIN</source>
        <translation>读取 SIM 是否要求 PIN</translation>
    </message>
    <message>
        <source>Read whether the radio is on</source>
        <translation>读取射频是否开启</translation>
    </message>
    <message>
        <source>Read which contexts are active</source>
        <translation>读取已激活的上下文</translation>
    </message>
    <message>
        <source>Read why the network refused</source>
        <translation>读取网络拒绝的原因</translation>
    </message>
    <message>
        <source>Report changes of the registration</source>
        <translation>上报注册状态变化</translation>
    </message>
    <message>
        <source>Restart the module</source>
        <translation>重启模组</translation>
    </message>
    <message>
        <source>Search for networks</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>发送 Ping</translation>
    </message>
    <message>
        <source>Send an SMS in PDU mode</source>
        <translation>以 PDU 模式发送短信</translation>
    </message>
    <message>
        <source>Send an SMS in text mode</source>
        <translation>以文本模式发送短信</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>设置 APN</translation>
    </message>
    <message>
        <source>Set the LTE bands</source>
        <translation>设置 LTE 频段</translation>
    </message>
    <message>
        <source>Set the authentication</source>
        <translation>设置鉴权方式</translation>
    </message>
    <message>
        <source>Set the radio access technologies</source>
        <translation>设置无线接入技术</translation>
    </message>
    <message>
        <source>Switch PSM off</source>
        <translation>关闭 PSM</translation>
    </message>
    <message>
        <source>Switch eDRX off</source>
        <translation>关闭 eDRX</translation>
    </message>
    <message>
        <source>Switch the PIN on or off</source>
        <translation>开启或关闭 PIN</translation>
    </message>
    <message>
        <source>Switch the SIM on</source>
        <translation>开启 SIM</translation>
    </message>
    <message>
        <source>Switch the module off</source>
        <translation>关闭模组</translation>
    </message>
    <message>
        <source>Switch the radio off</source>
        <translation>关闭射频</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>开启射频</translation>
    </message>
</context>
<context>
    <name>apn</name>
    <message>
        <source>APN: character {place} is {character}.</source>
        <translation>APN：第 {place} 个字符是 {character}。</translation>
    </message>
    <message>
        <source>An APN has letters, digits, dots and hyphens only. Type it as the provider writes it.</source>
        <translation>APN 只能含字母、数字、点和连字符。请按服务商的写法输入。</translation>
    </message>
    <message>
        <source>Give 1 to {longest} characters, such as em or super.</source>
        <translation>请填写 1 到 {longest} 个字符，例如 em 或 super。</translation>
    </message>
    <message>
        <source>The APN has {length} characters.</source>
        <translation>APN 有 {length} 个字符。</translation>
    </message>
</context>
<context>
    <name>assign</name>
    <message>
        <source>Another window or command of Simwright is working on this batch.</source>
        <translation>Simwright 的另一窗口或命令正在处理此批次。</translation>
    </message>
    <message>
        <source>Celona did not assign an eSIM: {word}</source>
        <translation>Celona 未分配 eSIM：{word}</translation>
    </message>
    <message>
        <source>Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry.</source>
        <translation>请检查 EID 和 ICCID，以及 Orchestrator 中是否还有空闲 eSIM。然后重试。</translation>
    </message>
    <message>
        <source>Check the EID with the device, and the stock of eSIMs at the provider.</source>
        <translation>请对照设备核对 EID，并检查服务商处的 eSIM 库存。</translation>
    </message>
    <message>
        <source>Enter SM-DP+ address {host} in the device management system.</source>
        <translation>请在设备管理系统中填入 SM-DP+ 地址 {host}。</translation>
    </message>
    <message>
        <source>It is tried again until it gets through. If it stays so, check the network, and the address of the account.</source>
        <translation>会一直重试直到成功。若一直不通，请检查网络和账户的地址。</translation>
    </message>
    <message>
        <source>Profile available, SIM active.</source>
        <translation>Profile 可用，SIM 已激活。</translation>
    </message>
    <message>
        <source>Profile available.</source>
        <translation>Profile 可用。</translation>
    </message>
    <message>
        <source>Celona has not finished in the time allowed; its last status was {word}.</source>
        <translation>Celona 未在规定时间内完成；最后状态为 {word}。</translation>
    </message>
    <message>
        <source>Another station is working on this batch.</source>
        <translation>另一工位正在处理此批次。</translation>
    </message>
    <message>
        <source>Check at the provider which profile is unused, then say here whether this row was made.</source>
        <translation>请在服务商处查看哪个 Profile 未使用，然后在此说明该行是否已执行。</translation>
    </message>
    <message>
        <source>Check in the Orchestrator whether these devices have their eSIMs, then decide here.</source>
        <translation>请在 Orchestrator 中查看这些设备是否已有 eSIM，然后在此确认。</translation>
    </message>
    <message>
        <source>Copy the cells and their titles first.</source>
        <translation>请先复制单元格及其标题。</translation>
    </message>
    <message>
        <source>Made, as a person checked at the provider.</source>
        <translation>已执行，经人工在服务商处核实。</translation>
    </message>
    <message>
        <source>Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.</source>
        <translation>非本工位所建的 Profile：{found}。丢失的应答：{lost}。无法判断各自归属。</translation>
    </message>
    <message>
        <source>Retry asks for the same again; nothing is ordered twice.</source>
        <translation>重试会再次提出相同请求；不会重复订购。</translation>
    </message>
    <message>
        <source>Retry follows the same request again; nothing is assigned twice.</source>
        <translation>重试会继续跟踪同一请求；不会重复分配。</translation>
    </message>
    <message>
        <source>The answer was lost. Asking the provider what happened.</source>
        <translation>应答已丢失。正在向服务商查询结果。</translation>
    </message>
    <message>
        <source>The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.</source>
        <translation>清单已于 {when} 发送，但应答丢失，而 Celona 无法就此查询。</translation>
    </message>
    <message>
        <source>The provider could not reserve an eSIM: {words}</source>
        <translation>服务商无法预留 eSIM：{words}</translation>
    </message>
    <message>
        <source>The provider has not finished in the time allowed; its last status was {word}.</source>
        <translation>服务商未在规定时间内完成；最后状态为 {word}。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there. Then resume.</source>
        <translation>请等它结束，或在那里停止它。然后继续。</translation>
    </message>
    <message>
        <source>eSIM assigned.</source>
        <translation>eSIM 已分配。</translation>
    </message>
</context>
<context>
    <name>at</name>
    <message>
        <source>It takes a telephone number of {low} to {high} digits.</source>
        <translation>须为 {low} 到 {high} 位的电话号码。</translation>
    </message>
    <message>
        <source>It takes a whole number from {low} to {high}.</source>
        <translation>须为 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>It takes band numbers, such as 3,8,20.</source>
        <translation>须为频段号，例如 3,8,20。</translation>
    </message>
    <message>
        <source>It takes {high} binary digits.</source>
        <translation>须为 {high} 位二进制数。</translation>
    </message>
    <message>
        <source>It takes {low} to {high} digits.</source>
        <translation>须为 {low} 到 {high} 位数字。</translation>
    </message>
    <message>
        <source>It takes {low} to {high} hexadecimal digits.</source>
        <translation>须为 {low} 到 {high} 位十六进制数。</translation>
    </message>
    <message>
        <source>It takes: {choices}.</source>
        <translation>可选值：{choices}。</translation>
    </message>
    <message>
        <source>Use letters, digits, dot and hyphen.</source>
        <translation>请使用字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>{name} cannot be {value} on this module.</source>
        <translation>此模组的 {name} 不能为 {value}。</translation>
    </message>
    <message>
        <source>{name} has {length} characters; {longest} are allowed.</source>
        <translation>{name} 有 {length} 个字符；最多允许 {longest} 个。</translation>
    </message>
    <message>
        <source>{name} is missing, or is not what this module takes.</source>
        <translation>缺少 {name}，或其值不适用于此模组。</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}, which cannot be sent to a module.</source>
        <translation>{name}：第 {place} 个字符是 {character}，无法发送给模组。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Choose another folder or another name for the copy.</source>
        <translation>请为副本选择其他文件夹或其他名称。</translation>
    </message>
    <message>
        <source>The copy of the ledger is in {file}.</source>
        <translation>台账的副本在 {file}。</translation>
    </message>
    <message>
        <source>There is no ledger yet: nothing was done here.</source>
        <translation>还没有台账：此处未执行过任何操作。</translation>
    </message>
    <message>
        <source>This ledger is in a database on a server, which copies it by its own means.</source>
        <translation>此台账在服务器的数据库中，由服务器以自身方式备份。</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask whoever looks after the server.</source>
        <translation>请使用 pg_dump，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>{name} is the ledger itself.</source>
        <translation>{name} 就是台账本身。</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>A fault in Simwright ended this.</source>
        <translation>因 Simwright 故障而终止。</translation>
    </message>
    <message>
        <source>A socket cannot have the number {number}.</source>
        <translation>槽位编号不能为 {number}。</translation>
    </message>
    <message>
        <source>Another module is on this port now, IMEI {imei}.</source>
        <translation>此端口上现在是另一个模组，IMEI {imei}。</translation>
    </message>
    <message>
        <source>Asking {host} for an answer</source>
        <translation>正在 Ping {host}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Compare the answer with what the recipe expects: {expected}</source>
        <translation>请将应答与配方预期的内容对照：{expected}</translation>
    </message>
    <message>
        <source>Configured and checked.</source>
        <translation>已配置并检查。</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>请填写 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>Identifying the module</source>
        <translation>正在识别模组</translation>
    </message>
    <message>
        <source>It is the module whose values were kept</source>
        <translation>正是已保留其原值的模组</translation>
    </message>
    <message>
        <source>No port is known to take AT commands.</source>
        <translation>没有已知可接受 AT 命令的端口。</translation>
    </message>
    <message>
        <source>Opening a data session</source>
        <translation>正在打开数据会话</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>正在打开端口</translation>
    </message>
    <message>
        <source>Plug a module in, or name the port: see “simwright ports”.</source>
        <translation>请插入模组，或指定端口：参见“simwright ports”。</translation>
    </message>
    <message>
        <source>Plug the module in and start it at the bench, or leave it as it is.</source>
        <translation>请插入模组并在测试台上开始，或保持不变。</translation>
    </message>
    <message>
        <source>Reading back: {setting}</source>
        <translation>正在回读：{setting}</translation>
    </message>
    <message>
        <source>No previous values are known for this module.</source>
        <translation>没有此模组原有值的记录。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Dry run: {recipe}</source>
        <translation>试运行：{recipe}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Only what Simwright has changed can be restored.</source>
        <translation>只能恢复 Simwright 更改过的设置。</translation>
    </message>
    <message>
        <source>Plug in the module whose values are to be restored.</source>
        <translation>请插入要恢复原有值的模组。</translation>
    </message>
    <message>
        <source>Reading: {setting}</source>
        <translation>正在读取：{setting}</translation>
    </message>
    <message>
        <source>Recipe: {name}</source>
        <translation>配方：{name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Sending {command}</source>
        <translation>正在发送 {command}</translation>
    </message>
    <message>
        <source>Simwright ended while this was being done.</source>
        <translation>执行过程中 Simwright 退出了。</translation>
    </message>
    <message>
        <source>Start the module again; what it has already is left as it is.</source>
        <translation>请重新开始该模组；已写入的设置会保持不变。</translation>
    </message>
    <message>
        <source>Starting the module again</source>
        <translation>正在重启模组</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>已手动停止。</translation>
    </message>
    <message>
        <source>Switching the radio off</source>
        <translation>正在关闭射频</translation>
    </message>
    <message>
        <source>Switching the radio on</source>
        <translation>正在开启射频</translation>
    </message>
    <message>
        <source>Talking to the module</source>
        <translation>正在与模组通信</translation>
    </message>
    <message>
        <source>The SIM is ready</source>
        <translation>SIM 已就绪</translation>
    </message>
    <message>
        <source>The last {kept} traces of each socket are kept; open another one.</source>
        <translation>每个槽位保留最近 {kept} 份通信记录；请打开其他记录。</translation>
    </message>
    <message>
        <source>The module answers</source>
        <translation>模组有应答</translation>
    </message>
    <message>
        <source>The module has started again</source>
        <translation>模组已重启</translation>
    </message>
    <message>
        <source>The previous values are kept</source>
        <translation>原有值已保留</translation>
    </message>
    <message>
        <source>The previous values are restored.</source>
        <translation>原有值已恢复。</translation>
    </message>
    <message>
        <source>The radio is off</source>
        <translation>射频已关闭</translation>
    </message>
    <message>
        <source>The radio is on</source>
        <translation>射频已开启</translation>
    </message>
    <message>
        <source>The trace cannot be read: {reason}.</source>
        <translation>无法读取通信记录：{reason}。</translation>
    </message>
    <message>
        <source>Waiting for a free place</source>
        <translation>正在等待空闲名额</translation>
    </message>
    <message>
        <source>Waiting for the SIM</source>
        <translation>正在等待 SIM</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>{setting} is written, but the module does not report it</source>
        <translation>{setting} 已写入，但模组不报告其值</translation>
    </message>
    <message>
        <source>Writing: {setting} {value}</source>
        <translation>正在写入：{setting} {value}</translation>
    </message>
    <message>
        <source>{command} done</source>
        <translation>{command} 完成</translation>
    </message>
    <message>
        <source>{command} is not offered by this module</source>
        <translation>此模组不支持 {command}</translation>
    </message>
    <message>
        <source>{command} was answered otherwise than the recipe expects.</source>
        <translation>{command} 的应答与配方的预期不符。</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>无法写入 {name}。</translation>
    </message>
    <message>
        <source>{name}: requested {requested}, granted {granted}</source>
        <translation>{name}：请求 {requested}，授予 {granted}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>{setting} found: {value}</source>
        <translation>读到 {setting}：{value}</translation>
    </message>
    <message>
        <source>{setting} is {value}</source>
        <translation>{setting} 为 {value}</translation>
    </message>
    <message>
        <source>{setting} is {value} already</source>
        <translation>{setting} 已是 {value}</translation>
    </message>
    <message>
        <source>{setting} written: {value}</source>
        <translation>{setting} 已写入：{value}</translation>
    </message>
    <message>
        <source>{setting}: this module has no such setting, and goes by the network</source>
        <translation>{setting}：此模组没有该设置，由网络决定</translation>
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
        <translation>BIC 由 16 个字母和数字组成，如 XXXX-XXXX-XXXX-XXXX；每行一个。</translation>
    </message>
    <message>
        <source>Scan the QR code of the card again, or type what is printed beside BIC.</source>
        <translation>请重新扫描卡上的二维码，或输入 BIC 旁印刷的内容。</translation>
    </message>
    <message>
        <source>There is no BIC in {name}.</source>
        <translation>{name} 中没有 BIC。</translation>
    </message>
    <message>
        <source>This is an activation code, not a BIC.</source>
        <translation>这是激活码，不是 BIC。</translation>
    </message>
    <message>
        <source>This is another number, not a BIC: {kind}.</source>
        <translation>这是其他号码，不是 BIC：{kind}。</translation>
    </message>
    <message>
        <source>This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.</source>
        <translation>这不是 BIC：第 {place} 个字符是 {sign}，既不是 A 到 Z 的字母，也不是数字。</translation>
    </message>
    <message>
        <source>This is not a BIC: it has {length} letters and digits instead of 16.</source>
        <translation>这不是 BIC：有 {length} 个字母和数字，应为 16 个。</translation>
    </message>
</context>
<context>
    <name>callback</name>
    <message>
        <source>Give one that begins with https:// and has no user name in it, or none.</source>
        <translation>请填写以 https:// 开头且不含用户名的地址，或不填。</translation>
    </message>
    <message>
        <source>{url} cannot be used as a callback address.</source>
        <translation>{url} 不能用作回调地址。</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Allow it in the privacy settings of the system, then open the camera again.</source>
        <translation>请在系统的隐私设置中允许，然后重新打开摄像头。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another camera.</source>
        <translation>请关闭占用它的其他程序，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Connect one and it appears here, or open a picture of the code instead.</source>
        <translation>接上后会出现在这里，或改为打开二维码图片。</translation>
    </message>
    <message>
        <source>Install the package libpulse0 and start the program again, or take a picture instead.</source>
        <translation>请安装软件包 libpulse0 并重新启动程序，或改用图片。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>未找到摄像头。</translation>
    </message>
    <message>
        <source>Simwright may not use the camera.</source>
        <translation>Simwright 无权使用摄像头。</translation>
    </message>
    <message>
        <source>The camera cannot be used here.</source>
        <translation>此处无法使用摄像头。</translation>
    </message>
    <message>
        <source>The camera cannot be used: {reason}.</source>
        <translation>无法使用摄像头：{reason}。</translation>
    </message>
    <message>
        <source>This installation has no camera part (PySide6-Addons). Take a picture instead.</source>
        <translation>此安装不含摄像头组件 (PySide6-Addons)。请改用图片。</translation>
    </message>
</context>
<context>
    <name>cardlist</name>
    <message>
        <source>Compare it with the card. A spreadsheet drops zeros in front: format the column as text.</source>
        <translation>请与卡面对照。电子表格会丢掉开头的零：请将该列设为文本格式。</translation>
    </message>
    <message>
        <source>Enter the 10 characters that are printed beside the ICCID.</source>
        <translation>请输入 ICCID 旁印刷的 10 个字符。</translation>
    </message>
    <message>
        <source>Give a card on each line: its ICCID and its registration code, with a comma between.</source>
        <translation>每行一张卡：ICCID 和注册码，用逗号分隔。</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>请移除此行。</translation>
    </message>
    <message>
        <source>The registration code has {length} characters instead of 10</source>
        <translation>注册码有 {length} 个字符，应为 10 个</translation>
    </message>
    <message>
        <source>The registration code is missing</source>
        <translation>缺少注册码</translation>
    </message>
    <message>
        <source>There is no ICCID in {name}.</source>
        <translation>{name} 中没有 ICCID。</translation>
    </message>
    <message>
        <source>This ICCID stands in line {line} already</source>
        <translation>此 ICCID 已出现在第 {line} 行</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>See `simwright catalog list`.</source>
        <translation>参见 `simwright catalog list`。</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>vendor-documented</source>
        <translation>厂商有文档</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has brackets or braces that do not match.</source>
        <translation>{file}，第 {line} 行：{key} 的括号不匹配。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has neither messages nor steps.</source>
        <translation>{file}，第 {line} 行：{key} 既没有消息也没有步骤。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.</source>
        <translation>{file}，第 {line} 行：{key} 含有组 {name}，它不是此定位器的参数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds no command.</source>
        <translation>{file}，第 {line} 行：{key} 不含命令。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII.</source>
        <translation>{file}，第 {line} 行：{key} 的第 {place} 个字符是 {character}；AT 命令只能是纯 ASCII。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.</source>
        <translation>{file}，第 {line} 行：{key} 含有 {character}，发给定位器的短信无法携带。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.</source>
        <translation>{file}，第 {line} 行：{key} 含有“{text}”；名称的形式如 cid、rat:2 或 rat*。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a sentence for people, and holds a brace.</source>
        <translation>{file}，第 {line} 行：{key} 是给人看的句子，却含有花括号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing; people are asked by it.</source>
        <translation>{file}，第 {line} 行：缺少 {key}；向用户询问时需要它。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({problem}).</source>
        <translation>{file}，第 {line} 行：{key} 不是正则表达式（{problem}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not an action. Known are: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 不是已知操作。已知的有：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 不是 {name} 的规定用词。已知的有：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”, which is no family further up in this file.</source>
        <translation>{file}，第 {line} 行：{key} 为“{text}”，此文件前文没有该系列。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.</source>
        <translation>{file}，第 {line} 行：{key} 为“{text}”；USB ID 的形式如 2c7c:0125。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.</source>
        <translation>{file}，第 {line} 行：{key} 为“{text}”；AT 命令是纯 ASCII 并以 AT 开头。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:</source>
        <translation>{file}，第 {line} 行：{key} 为“{text}”；它是应答的开头并含冒号，如 +CSQ:</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.</source>
        <translation>{file}，第 {line} 行：{key} 只能含字母、数字、逗号、冒号和连字符。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be an interface number of two hexadecimal digits.</source>
        <translation>{file}，第 {line} 行：{key} 须为两位十六进制的接口号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be digits in quotes.</source>
        <translation>{file}，第 {line} 行：{key} 须为引号中的数字。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}，第 {line} 行：{key} 须以 AT 开头。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must name {name}, which this action reads.</source>
        <translation>{file}，第 {line} 行：{key} 须含有此操作要读取的 {name}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.</source>
        <translation>{file}，第 {line} 行：{key} 须说明单个网络的发送方式，并含有 {{value}}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a sentence that says what the command does.</source>
        <translation>{file}，第 {line} 行：{key} 需要一句话说明命令的作用。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses the text {name} without double quotes around it.</source>
        <translation>{file}，第 {line} 行：{key} 中的文本 {name} 未加双引号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}, which is not described under parameters.</source>
        <translation>{file}，第 {line} 行：{key} 使用了 {name}，而 parameters 中没有其说明。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} uses {name}; this action is given: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 使用了 {name}；此操作可用的有：{choices}。</translation>
    </message>
    <message>
        <source>{name} is neither a model nor a vendor that is known.</source>
        <translation>{name} 既不是已知型号，也不是已知厂商。</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>APN may not be used together with another one</source>
        <translation>此 APN 不能与另一个 APN 同时使用</translation>
    </message>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>此技术和网络不支持该 APN</translation>
    </message>
    <message>
        <source>Ask the provider, with the number of the cause and the name of the network.</source>
        <translation>请提供原因编号和网络名称，向服务商询问。</translation>
    </message>
    <message>
        <source>Check antenna, radio technology and bands; then try another place.</source>
        <translation>请检查天线、无线技术和频段；然后换个位置再试。</translation>
    </message>
    <message>
        <source>Check at the provider that data is allowed for this SIM and that no limit is reached.</source>
        <translation>请在服务商处检查此 SIM 是否允许数据业务，以及是否达到限额。</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and not blocked.</source>
        <translation>请在服务商处检查 SIM 是否已激活且未被锁定。</translation>
    </message>
    <message>
        <source>Check at the provider whether the SIM is locked to another IMEI.</source>
        <translation>请在服务商处检查 SIM 是否绑定到其他 IMEI。</translation>
    </message>
    <message>
        <source>Check that the SIM may roam into this country and network; then try another operator.</source>
        <translation>请检查 SIM 是否可在此国家和网络漫游；然后试试其他运营商。</translation>
    </message>
    <message>
        <source>Check the APN and its type.</source>
        <translation>请检查 APN 及其类型。</translation>
    </message>
    <message>
        <source>Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.</source>
        <translation>请逐字检查配方中的 APN，并在服务商处确认 SIM 可以使用它。</translation>
    </message>
    <message>
        <source>Check the type of the APN: IP, IPV6 or IPV4V6.</source>
        <translation>请检查 APN 类型：IP、IPV6 或 IPV4V6。</translation>
    </message>
    <message>
        <source>Check user, password and authentication of the APN.</source>
        <translation>请检查 APN 的用户名、密码和鉴权方式。</translation>
    </message>
    <message>
        <source>Close the other data sessions of this module, or start it again.</source>
        <translation>请关闭此模组的其他数据会话，或重启模组。</translation>
    </message>
    <message>
        <source>Look the cause up in the AT manual of this module.</source>
        <translation>请在此模组的 AT 手册中查找该原因值。</translation>
    </message>
    <message>
        <source>Rejected, cause 10: implicitly detached</source>
        <translation>被拒绝，原因 10：隐式去附着</translation>
    </message>
    <message>
        <source>Rejected, cause 11: network (PLMN) not allowed</source>
        <translation>被拒绝，原因 11：不允许的网络 (PLMN)</translation>
    </message>
    <message>
        <source>Rejected, cause 12: tracking area not allowed</source>
        <translation>被拒绝，原因 12：不允许的跟踪区</translation>
    </message>
    <message>
        <source>Rejected, cause 13: roaming not allowed in this tracking area</source>
        <translation>被拒绝，原因 13：此跟踪区不允许漫游</translation>
    </message>
    <message>
        <source>Rejected, cause 14: data services not allowed in this network (PLMN)</source>
        <translation>被拒绝，原因 14：此网络 (PLMN) 不允许数据业务</translation>
    </message>
    <message>
        <source>Rejected, cause 15: no suitable cells in this tracking area</source>
        <translation>被拒绝，原因 15：此跟踪区没有合适的小区</translation>
    </message>
    <message>
        <source>Rejected, cause 16: switching centre not reachable</source>
        <translation>被拒绝，原因 16：交换中心不可达</translation>
    </message>
    <message>
        <source>Rejected, cause 17: network failure</source>
        <translation>被拒绝，原因 17：网络故障</translation>
    </message>
    <message>
        <source>Rejected, cause 18: voice domain not available</source>
        <translation>被拒绝，原因 18：语音域不可用</translation>
    </message>
    <message>
        <source>Rejected, cause 19: the data session was refused (ESM failure)</source>
        <translation>被拒绝，原因 19：数据会话被拒绝（ESM 失败）</translation>
    </message>
    <message>
        <source>Rejected, cause 20: authentication failed (MAC failure)</source>
        <translation>被拒绝，原因 20：鉴权失败（MAC 失败）</translation>
    </message>
    <message>
        <source>Rejected, cause 21: authentication out of step (synch failure)</source>
        <translation>被拒绝，原因 21：鉴权不同步（同步失败）</translation>
    </message>
    <message>
        <source>Rejected, cause 22: congestion</source>
        <translation>被拒绝，原因 22：拥塞</translation>
    </message>
    <message>
        <source>Rejected, cause 23: security capabilities do not match</source>
        <translation>被拒绝，原因 23：安全能力不匹配</translation>
    </message>
    <message>
        <source>Rejected, cause 24: security mode rejected</source>
        <translation>被拒绝，原因 24：安全模式被拒绝</translation>
    </message>
    <message>
        <source>Rejected, cause 25: not authorized for this closed cell group</source>
        <translation>被拒绝，原因 25：未获此闭合小区组的授权</translation>
    </message>
    <message>
        <source>Rejected, cause 2: IMSI unknown in the home network</source>
        <translation>被拒绝，原因 2：归属网络中 IMSI 未知</translation>
    </message>
    <message>
        <source>Rejected, cause 35: service option not authorized in this network (PLMN)</source>
        <translation>被拒绝，原因 35：此网络 (PLMN) 未授权请求的业务</translation>
    </message>
    <message>
        <source>Rejected, cause 39: voice service out of order for now</source>
        <translation>被拒绝，原因 39：语音业务暂时不可用</translation>
    </message>
    <message>
        <source>Rejected, cause 3: this device or SIM is barred</source>
        <translation>被拒绝，原因 3：此设备或 SIM 被禁止</translation>
    </message>
    <message>
        <source>Rejected, cause 40: no data session is active</source>
        <translation>被拒绝，原因 40：没有激活的数据会话</translation>
    </message>
    <message>
        <source>Rejected, cause 42: severe network failure</source>
        <translation>被拒绝，原因 42：严重网络故障</translation>
    </message>
    <message>
        <source>Rejected, cause 5: IMEI not accepted</source>
        <translation>被拒绝，原因 5：IMEI 不被接受</translation>
    </message>
    <message>
        <source>Rejected, cause 6: this equipment is barred</source>
        <translation>被拒绝，原因 6：此设备被禁止</translation>
    </message>
    <message>
        <source>Rejected, cause 7: data services not allowed for this SIM</source>
        <translation>被拒绝，原因 7：此 SIM 不允许数据业务</translation>
    </message>
    <message>
        <source>Rejected, cause 8: neither data nor voice services allowed for this SIM</source>
        <translation>被拒绝，原因 8：此 SIM 不允许数据和语音业务</translation>
    </message>
    <message>
        <source>Rejected, cause 9: the network cannot derive the identity</source>
        <translation>被拒绝，原因 9：网络无法推导身份</translation>
    </message>
    <message>
        <source>Rejected, cause {cause}</source>
        <translation>被拒绝，原因 {cause}</translation>
    </message>
    <message>
        <source>Rejected, the maker&apos;s own cause {cause}</source>
        <translation>被拒绝，厂商自定义原因 {cause}</translation>
    </message>
    <message>
        <source>Set the module to data only: AT+CEMODE=0 in the console.</source>
        <translation>请将模组设为仅数据：在控制台中执行 AT+CEMODE=0。</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, update its firmware.</source>
        <translation>请重启模组；若仍如此，请更新其固件。</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}</source>
        <translation>网络拒绝了数据会话，原因 {cause}</translation>
    </message>
    <message>
        <source>The network refused the data session, cause {cause}: {words}</source>
        <translation>网络拒绝了数据会话，原因 {cause}：{words}</translation>
    </message>
    <message>
        <source>Try another SIM; if it works, this SIM&apos;s keys are wrong at the provider.</source>
        <translation>请换一个 SIM；若可用，则服务商处此 SIM 的密钥有误。</translation>
    </message>
    <message>
        <source>Try another operator or technology: this one does not have the APN.</source>
        <translation>请换其他运营商或技术：当前网络没有该 APN。</translation>
    </message>
    <message>
        <source>Wait some minutes and try again; it is the network&apos;s fault.</source>
        <translation>请等几分钟再试；这是网络的问题。</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>资源不足</translation>
    </message>
    <message>
        <source>invalid bearer</source>
        <translation>无效的承载</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN 缺失或未知</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>one address per session only</source>
        <translation>每个会话只允许一个地址</translation>
    </message>
    <message>
        <source>only IPv4 allowed</source>
        <translation>仅允许 IPv4</translation>
    </message>
    <message>
        <source>only IPv4v6 allowed</source>
        <translation>仅允许 IPv4v6</translation>
    </message>
    <message>
        <source>only IPv6 allowed</source>
        <translation>仅允许 IPv6</translation>
    </message>
    <message>
        <source>only non-IP allowed</source>
        <translation>仅允许非 IP</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>运营商限制 (ODB)</translation>
    </message>
    <message>
        <source>quality of service not accepted</source>
        <translation>服务质量不被接受</translation>
    </message>
    <message>
        <source>reactivation requested</source>
        <translation>要求重新激活</translation>
    </message>
    <message>
        <source>rejected by the gateway</source>
        <translation>被网关拒绝</translation>
    </message>
    <message>
        <source>rejected, unspecified</source>
        <translation>被拒绝，未说明原因</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>未订购所请求的业务</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>不支持所请求的业务</translation>
    </message>
    <message>
        <source>service option out of order for now</source>
        <translation>所请求的业务暂时不可用</translation>
    </message>
    <message>
        <source>several sessions for one APN not allowed</source>
        <translation>不允许同一 APN 有多个会话</translation>
    </message>
    <message>
        <source>the module did not send what the network asked for</source>
        <translation>模组未发送网络所要求的内容</translation>
    </message>
    <message>
        <source>the session does not exist</source>
        <translation>会话不存在</translation>
    </message>
    <message>
        <source>too many sessions</source>
        <translation>会话过多</translation>
    </message>
    <message>
        <source>unknown PDN type</source>
        <translation>未知的 PDN 类型</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>用户鉴权失败</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--activate needs --fleet: Super SIM activates a SIM only in a fleet.</source>
        <translation>--activate 需要 --fleet：Super SIM 只在 Fleet 中激活 SIM。</translation>
    </message>
    <message>
        <source>--device goes with --account.</source>
        <translation>--device 须与 --account 同用。</translation>
    </message>
    <message>
        <source>--fleet, --activate, --callback-url and --by are for Super SIM.</source>
        <translation>--fleet、--activate、--callback-url 和 --by 用于 Super SIM。</translation>
    </message>
    <message>
        <source>--iccid and --code go together.</source>
        <translation>--iccid 和 --code 须同用。</translation>
    </message>
    <message>
        <source>--iccid, --code and --fleet are for Super SIM.</source>
        <translation>--iccid、--code 和 --fleet 用于 Super SIM。</translation>
    </message>
    <message>
        <source>--label needs a file that ends in .pdf.</source>
        <translation>--label 需要以 .pdf 结尾的文件。</translation>
    </message>
    <message>
        <source>--name, --service and --coverage go together: they make the devices.</source>
        <translation>--name、--service 和 --coverage 须同用：由它们创建设备。</translation>
    </message>
    <message>
        <source>--number goes with --port.</source>
        <translation>--number 须与 --port 同用。</translation>
    </message>
    <message>
        <source>--restore goes with --port or --all only.</source>
        <translation>--restore 只能与 --port 或 --all 同用。</translation>
    </message>
    <message>
        <source>--tags and --enable are for devices; give --name, --service and --coverage too.</source>
        <translation>--tags 和 --enable 用于设备；请同时给出 --name、--service 和 --coverage。</translation>
    </message>
    <message>
        <source>A device at EMnify is attached after this long and online after twice as long.</source>
        <translation>EMnify 的设备经过此时间后附着，经过两倍时间后在线。</translation>
    </message>
    <message>
        <source>A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.</source>
        <translation>在 EMnify 创建的设备按文档所述完整返回；否则按实录为空，仅带 Location。</translation>
    </message>
    <message>
        <source>A label printer of the system, which takes ZPL.</source>
        <translation>系统的标签打印机，支持 ZPL。</translation>
    </message>
    <message>
        <source>A label printer on the network; its port is 9100.</source>
        <translation>网络标签打印机；其端口为 9100。</translation>
    </message>
    <message>
        <source>A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then how many rows are ready. The exit status is 1 if one is not.</source>
        <translation>清单为 CSV，含 EID、Name 列，已知时还有 ICCID 列。逐行列出问题，然后列出就绪的行数。有行未就绪时退出状态为 1。</translation>
    </message>
    <message>
        <source>A password that it takes, from the environment: password=TRACKER_PASSWORD.</source>
        <translation>设备所需的密码，取自环境变量：password=TRACKER_PASSWORD。</translation>
    </message>
    <message>
        <source>A reboot takes the port away, as a module on USB does, and it may come back under another name.</source>
        <translation>重启时端口会消失，如同 USB 模组，之后可能以另一名称重新出现。</translation>
    </message>
    <message>
        <source>A wrong file is named with line and reason; a right one with what in it cannot work as it looks.</source>
        <translation>文件有误时指出行号和原因；正确时指出其中实际无法生效的内容。</translation>
    </message>
    <message>
        <source>APN, such as em or super.</source>
        <translation>APN，例如 em 或 super。</translation>
    </message>
    <message>
        <source>APNs that the simulated network takes; without any it takes all. Can be given again.</source>
        <translation>模拟网络接受的 APN；不给出则全部接受。可多次给出。</translation>
    </message>
    <message>
        <source>AT commands</source>
        <translation>AT 命令</translation>
    </message>
    <message>
        <source>Account {name} added.</source>
        <translation>已添加账户 {name}。</translation>
    </message>
    <message>
        <source>Account {name} is now named {new}.</source>
        <translation>账户 {name} 现名为 {new}。</translation>
    </message>
    <message>
        <source>Account {name} removed.</source>
        <translation>已移除账户 {name}。</translation>
    </message>
    <message>
        <source>Accounts at the providers.</source>
        <translation>服务商账户。</translation>
    </message>
    <message>
        <source>Activation starts billing at the provider. SIMs to activate: {rows}.</source>
        <translation>激活后服务商开始计费。要激活的 SIM：{rows}。</translation>
    </message>
    <message>
        <source>Add an account, or change the one of this name.</source>
        <translation>添加账户，或更改同名账户。</translation>
    </message>
    <message>
        <source>Add the account again with what is missing; see `simwright account add --help`.</source>
        <translation>请补全后重新添加账户；参见 `simwright account add --help`。</translation>
    </message>
    <message>
        <source>Allow the last try with --last-try.</source>
        <translation>用 --last-try 允许最后一次尝试。</translation>
    </message>
    <message>
        <source>Also print codes that a device has downloaded already.</source>
        <translation>也打印设备已下载过的激活码。</translation>
    </message>
    <message>
        <source>An SMS between two modules, or between a module and a tracker, takes this long.</source>
        <translation>两个模组之间，或模组与定位器之间，一条短信所需的时间。</translation>
    </message>
    <message>
        <source>Another value that it takes, such as phone=+49173871878; see `tracker list`.</source>
        <translation>所需的其他值，例如 phone=+49173871878；参见 `tracker list`。</translation>
    </message>
    <message>
        <source>Ask whether the provider takes the account&apos;s credentials.</source>
        <translation>查询服务商是否接受账户的凭据。</translation>
    </message>
    <message>
        <source>Ask whether there is a newer version.</source>
        <translation>查询是否有新版本。</translation>
    </message>
    <message>
        <source>Assign an eSIM to each device of a list.</source>
        <translation>为清单中的每台设备分配 eSIM。</translation>
    </message>
    <message>
        <source>At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these, and without any with all that is left. Nothing is registered or made twice.</source>
        <translation>在 EMnify，一个 BIC 认领一批 SIM，并可由它们创建设备；在 Super SIM，每张卡有各自的 ICCID 和注册码。注册无法撤回；--preview 会显示 BIC 将认领的内容。中断的运行（即使因断电）可用 --resume 继续：命令行上给出 BIC 或卡时继续处理这些，未给出时继续处理所有剩余的。不会重复注册或创建。</translation>
    </message>
    <message>
        <source>BICs, --service, --coverage, --tags, --enable and --preview are for EMnify.</source>
        <translation>BIC、--service、--coverage、--tags、--enable 和 --preview 用于 EMnify。</translation>
    </message>
    <message>
        <source>BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.</source>
        <translation>BIC，每行一个或 CSV；或含 ICCID 和 registration code 列的 CSV。</translation>
    </message>
    <message>
        <source>Base address of the API, where it is not the provider&apos;s usual one.</source>
        <translation>API 的基地址，与服务商的常用地址不同时给出。</translation>
    </message>
    <message>
        <source>Batches of earlier runs have work left with these BICs: {n}. Go on: {again}</source>
        <translation>之前的运行中，这些 BIC 还有未完成工作的批次：{n}。继续：{again}</translation>
    </message>
    <message>
        <source>Batches to register: {n}</source>
        <translation>要注册的批次：{n}</translation>
    </message>
    <message>
        <source>Build an activation code.</source>
        <translation>生成激活码。</translation>
    </message>
    <message>
        <source>By its name in the library, or from a file. Passwords are left out.</source>
        <translation>按配方库中的名称，或来自文件。不含密码。</translation>
    </message>
    <message>
        <source>CODE may be - for standard input.</source>
        <translation>CODE 可为 -，表示标准输入。</translation>
    </message>
    <message>
        <source>CSV of trackers, with columns number, ICCID or name.</source>
        <translation>定位器的 CSV，含 number、ICCID 或 name 列。</translation>
    </message>
    <message>
        <source>Calls in flight; 8 if not given.</source>
        <translation>同时进行的调用数；未给出时为 8。</translation>
    </message>
    <message>
        <source>Calls on devices that wait, or whose fate is not known.</source>
        <translation>等待中或结果不明的设备调用。</translation>
    </message>
    <message>
        <source>Cards to register: {n}</source>
        <translation>要注册的卡：{n}</translation>
    </message>
    <message>
        <source>Celona eSIMs waiting to be assigned.</source>
        <translation>等待分配的 Celona eSIM。</translation>
    </message>
    <message>
        <source>Celona works through a list at this pace, row after row.</source>
        <translation>Celona 按此速度逐行处理清单。</translation>
    </message>
    <message>
        <source>Celona: the customer.</source>
        <translation>Celona：客户。</translation>
    </message>
    <message>
        <source>Check a device list.</source>
        <translation>检查设备清单。</translation>
    </message>
    <message>
        <source>Check a file that describes devices.</source>
        <translation>检查描述设备的文件。</translation>
    </message>
    <message>
        <source>Check a recipe without a module.</source>
        <translation>不连接模组检查配方。</translation>
    </message>
    <message>
        <source>Check a template and draw a sample label of it.</source>
        <translation>检查模板并绘制样品标签。</translation>
    </message>
    <message>
        <source>Check an activation code and explain it field by field.</source>
        <translation>检查激活码并逐字段说明。</translation>
    </message>
    <message>
        <source>Column of the EIDs: its title, or its number from 1.</source>
        <translation>EID 列：其标题，或从 1 开始的列号。</translation>
    </message>
    <message>
        <source>Column of the ICCIDs: its title, or its number from 1.</source>
        <translation>ICCID 列：其标题，或从 1 开始的列号。</translation>
    </message>
    <message>
        <source>Column of the names: its title, or its number from 1.</source>
        <translation>名称列：其标题，或从 1 开始的列号。</translation>
    </message>
    <message>
        <source>Configure the modules on ports, and check them.</source>
        <translation>配置各端口上的模组并检查。</translation>
    </message>
    <message>
        <source>Copy the ledger to FILE, also while work runs.</source>
        <translation>将台账复制到 FILE，工作进行中也可执行。</translation>
    </message>
    <message>
        <source>Create a fleet with a name of its own.</source>
        <translation>以指定名称创建 Fleet。</translation>
    </message>
    <message>
        <source>Create a network access profile.</source>
        <translation>创建 Network Access Profile。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID.</source>
        <translation>DEVICE 为其 ID、名称或 ICCID。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs something or breaks a connection is said first, and done only with --yes.</source>
        <translation>DEVICE 为其 ID、名称或 ICCID。ARGUMENT：attach-sim 时为 ICCID，rename 时为新名称，set-tags 时为标记，其他需要参数的操作时为策略的 ID（或 Fleet 的名称）或运营商。会产生费用或中断连接的操作会先说明，仅在给出 --yes 时执行。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way when the time is up is no failure.</source>
        <translation>DEVICE 为其 ID、名称或 ICCID。短信失败或过期时以状态 1 结束；到时仍在进行中的不算失败。</translation>
    </message>
    <message>
        <source>DEVICE is its id, name or ICCID; NUMBER is the SMS&apos;s own, as sms list shows it with --json. EMnify only.</source>
        <translation>DEVICE 为其 ID、名称或 ICCID；NUMBER 为短信自身的编号，见 sms list --json。仅限 EMnify。</translation>
    </message>
    <message>
        <source>Decide what became of a call whose answer was lost.</source>
        <translation>确认应答丢失的调用的结果。</translation>
    </message>
    <message>
        <source>Decide what became of a call.</source>
        <translation>确认调用的结果。</translation>
    </message>
    <message>
        <source>Do it whatever it costs or breaks.</source>
        <translation>无论产生费用或中断连接都执行。</translation>
    </message>
    <message>
        <source>Do not ask afterwards which APN it has.</source>
        <translation>不在事后查询 APN。</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are activated.</source>
        <translation>激活 SIM 前不询问。</translation>
    </message>
    <message>
        <source>Do not ask before SIMs are claimed.</source>
        <translation>认领 SIM 前不询问。</translation>
    </message>
    <message>
        <source>Do something with a device or its SIM.</source>
        <translation>对设备或其 SIM 执行操作。</translation>
    </message>
    <message>
        <source>Do the main job on the sandbox off screen, then exit.</source>
        <translation>在沙箱中不显示窗口执行主要工作，然后退出。</translation>
    </message>
    <message>
        <source>Dots per inch of the printer: 203, 300, 600 …</source>
        <translation>打印机每英寸点数：203、300、600 …</translation>
    </message>
    <message>
        <source>Draw an activation code as QR code or label.</source>
        <translation>将激活码绘制为二维码或标签。</translation>
    </message>
    <message>
        <source>EMnify SIMs that are registered before the start.</source>
        <translation>启动前已注册的 EMnify SIM。</translation>
    </message>
    <message>
        <source>EMnify devices there at the start; each of the first ones has something to diagnose.</source>
        <translation>启动时已有的 EMnify 设备；最前几台各有可诊断的问题。</translation>
    </message>
    <message>
        <source>EMnify has no state {state}. It has: {names}.</source>
        <translation>EMnify 没有状态 {state}。可用的有：{names}。</translation>
    </message>
    <message>
        <source>EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit.</source>
        <translation>EMnify 每秒的列表和实时连接请求数，同时 5 个。0：不限。</translation>
    </message>
    <message>
        <source>EMnify requests in any 5 minutes; more are answered 429. 0: no limit.</source>
        <translation>任意 5 分钟内的 EMnify 请求数；超出的以 429 应答。0：不限。</translation>
    </message>
    <message>
        <source>EMnify, Celona, or Super SIM of Twilio and KORE.</source>
        <translation>EMnify、Celona，或 Twilio 和 KORE 的 Super SIM。</translation>
    </message>
    <message>
        <source>EMnify: coverage policy of the devices, by its number or name.</source>
        <translation>EMnify：设备的覆盖策略，按编号或名称。</translation>
    </message>
    <message>
        <source>EMnify: leave the devices enabled.</source>
        <translation>EMnify：设备保持启用。</translation>
    </message>
    <message>
        <source>EMnify: only say what would be claimed.</source>
        <translation>EMnify：仅显示将认领的内容。</translation>
    </message>
    <message>
        <source>EMnify: service policy of the devices, by its number or name.</source>
        <translation>EMnify：设备的服务策略，按编号或名称。</translation>
    </message>
    <message>
        <source>EMnify: tags of the devices, separated by commas.</source>
        <translation>EMnify：设备的标记，用逗号分隔。</translation>
    </message>
    <message>
        <source>EMnify: the code of 6 digits, where a sign-in asks for one.</source>
        <translation>EMnify：登录要求时的 6 位验证码。</translation>
    </message>
    <message>
        <source>EMnify: the user, where there is no application token.</source>
        <translation>EMnify：没有应用令牌时的用户。</translation>
    </message>
    <message>
        <source>Each is read back before it is kept. CODE may be - for standard input.</source>
        <translation>每个在保存前都经过回读。CODE 可为 -，表示标准输入。</translation>
    </message>
    <message>
        <source>Earlier runs have work left with these cards: {n}. Go on: {again}</source>
        <translation>之前的运行中，这些卡还有未完成的工作：{n}。继续：{again}</translation>
    </message>
    <message>
        <source>Enter the PIN even where the SIM leaves one try before it is blocked.</source>
        <translation>即使 SIM 锁定前只剩一次机会也输入 PIN。</translation>
    </message>
    <message>
        <source>Environment variable that holds the secret.</source>
        <translation>保存机密的环境变量。</translation>
    </message>
    <message>
        <source>Every port that is known to take AT commands.</source>
        <translation>所有已知可接受 AT 命令的端口。</translation>
    </message>
    <message>
        <source>Every template: your own, then those that ship.</source>
        <translation>所有模板：先列自有的，再列随程序提供的。</translation>
    </message>
    <message>
        <source>Every user at EMnify is asked for a code as well, not only one of the two.</source>
        <translation>EMnify 的每个用户都要求验证码，而不只是两者之一。</translation>
    </message>
    <message>
        <source>Exit status 1 where no code was found.</source>
        <translation>未找到码时退出状态为 1。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.</source>
        <translation>退出状态：0 完成，1 部分行或单元失败，2 用法或输入有误，3 工位或网络错误，130 已停止。</translation>
    </message>
    <message>
        <source>FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line. Every label is read back before it leaves; a code that was given to another device stops the work.</source>
        <translation>FILE 为 CSV 文件，其标题为字段（code、EID、ICCID、name …），或每行一个激活码。每张标签在输出前都经过回读；遇到已给予其他设备的激活码时停止工作。</translation>
    </message>
    <message>
        <source>FILE is a template file, or the name of a template. What is wrong is said with its line.</source>
        <translation>FILE 为模板文件，或模板的名称。有误之处会指出所在行。</translation>
    </message>
    <message>
        <source>FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.</source>
        <translation>FILE 可为 -，表示标准输入：图片、PDF，或扫码枪送出的各行。</translation>
    </message>
    <message>
        <source>FILE.pdf or .zpl: all. FILE.png or .svg: each.</source>
        <translation>FILE.pdf 或 .zpl：全部。FILE.png 或 .svg：每张一个。</translation>
    </message>
    <message>
        <source>FILE.png or .svg: the QR code. FILE.pdf: a label page. Can be given again.</source>
        <translation>FILE.png 或 .svg：二维码。FILE.pdf：标签页。可多次给出。</translation>
    </message>
    <message>
        <source>File that holds the secret; - is standard input.</source>
        <translation>保存机密的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Find out why a device is not connected.</source>
        <translation>查明设备未连接的原因。</translation>
    </message>
    <message>
        <source>First go on with what earlier runs have left.</source>
        <translation>先继续之前的运行剩余的工作。</translation>
    </message>
    <message>
        <source>First go on with what earlier runs of this list have left.</source>
        <translation>先继续此清单之前的运行剩余的工作。</translation>
    </message>
    <message>
        <source>Fleets at Super SIM.</source>
        <translation>Super SIM 的 Fleet。</translation>
    </message>
    <message>
        <source>Folder for what --demo and --self-test leave behind.</source>
        <translation>存放 --demo 和 --self-test 产物的文件夹。</translation>
    </message>
    <message>
        <source>For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.</source>
        <translation>用于 NB-IoT (NB-S1)；否则为 LTE、LTE-M (WB-S1)。</translation>
    </message>
    <message>
        <source>For each SIM and month.</source>
        <translation>按每个 SIM 和月份。</translation>
    </message>
    <message>
        <source>Give --apn, --recipe or both.</source>
        <translation>请给出 --apn、--recipe 或两者。</translation>
    </message>
    <message>
        <source>Give --cycle and --ptw, or --bits and --ptw-bits.</source>
        <translation>请给出 --cycle 和 --ptw，或 --bits 和 --ptw-bits。</translation>
    </message>
    <message>
        <source>Give --iccid and --code, or a file of cards with --file.</source>
        <translation>请给出 --iccid 和 --code，或用 --file 给出卡的文件。</translation>
    </message>
    <message>
        <source>Give --make and --apn.</source>
        <translation>请给出 --make 和 --apn。</translation>
    </message>
    <message>
        <source>Give --port, as often as there are ports, or --all.</source>
        <translation>请给出 --port（每个端口一次）或 --all。</translation>
    </message>
    <message>
        <source>Give --set as NAME=VALUE.</source>
        <translation>--set 请按 NAME=VALUE 的形式给出。</translation>
    </message>
    <message>
        <source>Give --tau and --active, or --bits.</source>
        <translation>请给出 --tau 和 --active，或 --bits。</translation>
    </message>
    <message>
        <source>Give BICs, or a file of them with --file.</source>
        <translation>请给出 BIC，或用 --file 给出其文件。</translation>
    </message>
    <message>
        <source>Give an account another name.</source>
        <translation>给账户换一个名称。</translation>
    </message>
    <message>
        <source>Give another with --ca-bundle.</source>
        <translation>请用 --ca-bundle 给出另一个。</translation>
    </message>
    <message>
        <source>Give another with --proxy.</source>
        <translation>请用 --proxy 给出另一个。</translation>
    </message>
    <message>
        <source>Give another with --url.</source>
        <translation>请用 --url 给出另一个。</translation>
    </message>
    <message>
        <source>Give durations or bits, not both.</source>
        <translation>请给出时长或二进制位，不能两者都给。</translation>
    </message>
    <message>
        <source>Give either --iccid and --code, or --file.</source>
        <translation>请给出 --iccid 和 --code，或 --file，二选一。</translation>
    </message>
    <message>
        <source>Give either --preview or --resume.</source>
        <translation>--preview 和 --resume 只能给出一个。</translation>
    </message>
    <message>
        <source>Give either --secret-file or --secret-env.</source>
        <translation>--secret-file 和 --secret-env 只能给出一个。</translation>
    </message>
    <message>
        <source>Give it with --secret-file or --secret-env.</source>
        <translation>请用 --secret-file 或 --secret-env 给出。</translation>
    </message>
    <message>
        <source>Give one of --account, --port and --serial.</source>
        <translation>请从 --account、--port 和 --serial 中给出一个。</translation>
    </message>
    <message>
        <source>Give one of -o, --zpl and --printer.</source>
        <translation>请从 -o、--zpl 和 --printer 中给出一个。</translation>
    </message>
    <message>
        <source>Give one of FILE, --batch and --search.</source>
        <translation>请从 FILE、--batch 和 --search 中给出一个。</translation>
    </message>
    <message>
        <source>Give the PIN with --pin-stdin.</source>
        <translation>请用 --pin-stdin 给出 PIN。</translation>
    </message>
    <message>
        <source>Give the right secret with --secret-file or --secret-env, or add the account again.</source>
        <translation>请用 --secret-file 或 --secret-env 给出正确的机密，或重新添加账户。</translation>
    </message>
    <message>
        <source>Give the secret with --secret-file or --secret-env.</source>
        <translation>请用 --secret-file 或 --secret-env 给出机密。</translation>
    </message>
    <message>
        <source>Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a rejection. Several ports are worked on side by side.</source>
        <translation>按配方写入每个模组并回读，然后跟踪其网络注册，包括信号和被拒绝的原因。多个端口同时进行。</translation>
    </message>
    <message>
        <source>Go on at the N-th label.</source>
        <translation>从第 N 张标签继续。</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>继续中断的批次。</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>继续吗？</translation>
    </message>
    <message>
        <source>HTTP method of that call.</source>
        <translation>该调用所用的 HTTP 方法。</translation>
    </message>
    <message>
        <source>HTTP proxy on the way to the provider.</source>
        <translation>访问服务商所经的 HTTP 代理。</translation>
    </message>
    <message>
        <source>How long a Super SIM stays scheduled.</source>
        <translation>Super SIM 保持 scheduled 状态的时长。</translation>
    </message>
    <message>
        <source>How long a label takes to print.</source>
        <translation>打印一张标签所需的时间。</translation>
    </message>
    <message>
        <source>How long a module searches before the network accepts or refuses it.</source>
        <translation>网络接受或拒绝之前模组搜索的时长。</translation>
    </message>
    <message>
        <source>How long a module takes to list the networks it hears.</source>
        <translation>模组列出可见网络所需的时间。</translation>
    </message>
    <message>
        <source>How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.</source>
        <translation>送达后应答最多可用的时间；否则短信为 180，串口为 20。</translation>
    </message>
    <message>
        <source>How long every reply of a provider takes.</source>
        <translation>服务商每次应答所需的时间。</translation>
    </message>
    <message>
        <source>How long to follow its delivery.</source>
        <translation>跟踪其送达的时长。</translation>
    </message>
    <message>
        <source>How long to wait for a provider that cannot be reached.</source>
        <translation>等待无法连上的服务商的时长。</translation>
    </message>
    <message>
        <source>It holds activation codes: keep the copy as carefully as the ledger. A ledger on a server is copied by the means of the server.</source>
        <translation>其中含有激活码，请将副本与台账同样妥善保管。服务器上的台账以服务器自身方式备份。</translation>
    </message>
    <message>
        <source>Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.</source>
        <translation>打印每个模组的厂商、型号、固件以及 IMEI、ICCID、IMSI 和 EID。</translation>
    </message>
    <message>
        <source>With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.</source>
        <translation>附其在测试台上的槽位（若有），以及根据 USB 编号推断的可能类型。</translation>
    </message>
    <message>
        <source>{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}</source>
        <translation>{file}：设置 {settings}，账户 {accounts}，配方 {recipes}，标签 {labels}，槽位 {places}</translation>
    </message>
    <message>
        <source>How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. Without it issued or new. Activated and active SIMs are billed.</source>
        <translation>SIM 的初始状态。EMnify：issued、factory-test、activated；Super SIM：new、ready、active。未给出时为 issued 或 new。Activated 和 active 的 SIM 会计费。</translation>
    </message>
    <message>
        <source>How to sign in; follows from the ID that is given.</source>
        <translation>登录方式；由所给的 ID 得出。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>继续进行。</translation>
    </message>
    <message>
        <source>It may also be: {kinds}</source>
        <translation>也可能是：{kinds}</translation>
    </message>
    <message>
        <source>It ships with the program and needs no network. Without a display its place is printed. A topic is a page of the window (register, assign, codes, bench, trackers, devices, history, settings) or one of labels, recipes, console, accounts, support, recover, keys, commands and messages.</source>
        <translation>手册随程序提供，无需网络。没有显示器时打印其位置。TOPIC 为窗口的页面（register、assign、codes、bench、trackers、devices、history、settings），或 labels、recipes、console、accounts、support、recover、keys、commands 和 messages 之一。</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika, android or ios.</source>
        <translation>厂商，例如 teltonika、android 或 ios。</translation>
    </message>
    <message>
        <source>Its maker, such as teltonika.</source>
        <translation>厂商，例如 teltonika。</translation>
    </message>
    <message>
        <source>Its model, such as FMB920.</source>
        <translation>型号，例如 FMB920。</translation>
    </message>
    <message>
        <source>Its name, or a file; see `template list`.</source>
        <translation>其名称或文件；参见 `template list`。</translation>
    </message>
    <message>
        <source>Its network access profile, by SID or unique name.</source>
        <translation>其 Network Access Profile，按 SID 或唯一名称。</translation>
    </message>
    <message>
        <source>Its secret, what was done with it and what was chosen last keep working.</source>
        <translation>其机密、已完成的工作和上次的选择均继续有效。</translation>
    </message>
    <message>
        <source>Labels on the roll of a simulated label printer; 0: there is none.</source>
        <translation>模拟标签打印机卷上的标签数；0：没有标签。</translation>
    </message>
    <message>
        <source>Leave a picture of a sample label there.</source>
        <translation>将样品标签的图片存放到该处。</translation>
    </message>
    <message>
        <source>Leave out this file, or all files of this folder.</source>
        <translation>排除此文件，或此文件夹的所有文件。</translation>
    </message>
    <message>
        <source>Leave the QR code of each device and labels.pdf there.</source>
        <translation>将每台设备的二维码和 labels.pdf 存放到该处。</translation>
    </message>
    <message>
        <source>Let the SIMs of a profile use a network.</source>
        <translation>允许某 Profile 的 SIM 使用一个网络。</translation>
    </message>
    <message>
        <source>Life of an EMnify token.</source>
        <translation>EMnify 令牌的有效期。</translation>
    </message>
    <message>
        <source>Life of an OAuth2 token at Super SIM.</source>
        <translation>Super SIM 的 OAuth2 令牌的有效期。</translation>
    </message>
    <message>
        <source>List the SIMs of an account, page by page.</source>
        <translation>逐页列出账户的 SIM。</translation>
    </message>
    <message>
        <source>List the devices of an account, page by page.</source>
        <translation>逐页列出账户的设备。</translation>
    </message>
    <message>
        <source>List the makers, forms and models that are known.</source>
        <translation>列出已知的厂商、格式和型号。</translation>
    </message>
    <message>
        <source>List the recipes of the library.</source>
        <translation>列出配方库中的配方。</translation>
    </message>
    <message>
        <source>List the serial ports of this computer.</source>
        <translation>列出本机的串口。</translation>
    </message>
    <message>
        <source>List the vendors, their families and models.</source>
        <translation>列出厂商及其系列和型号。</translation>
    </message>
    <message>
        <source>Look at label templates.</source>
        <translation>查看标签模板。</translation>
    </message>
    <message>
        <source>Look at the provider first. NUMBER is the one that `calls list` shows.</source>
        <translation>请先在服务商处查看。NUMBER 为 `calls list` 显示的编号。</translation>
    </message>
    <message>
        <source>Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again.</source>
        <translation>定位器的厂商：每个一台，带电话号码，支持时带串口。可多次给出。</translation>
    </message>
    <message>
        <source>Makes identifiers and probabilities repeatable.</source>
        <translation>使标识符和概率可重现。</translation>
    </message>
    <message>
        <source>MatchingID; none where the SM-DP+ knows the device by its EID.</source>
        <translation>MatchingID；SM-DP+ 通过 EID 识别设备时不填。</translation>
    </message>
    <message>
        <source>NUMBER is the one that `calls list` shows.</source>
        <translation>NUMBER 为 `calls list` 显示的编号。</translation>
    </message>
    <message>
        <source>Name of an account at EMnify or Super SIM.</source>
        <translation>EMnify 或 Super SIM 账户的名称。</translation>
    </message>
    <message>
        <source>Name of the Super SIM account.</source>
        <translation>Super SIM 账户的名称。</translation>
    </message>
    <message>
        <source>Name of the account, at EMnify or Super SIM.</source>
        <translation>EMnify 或 Super SIM 的账户名称。</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>账户的名称。</translation>
    </message>
    <message>
        <source>Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, {iccid:-6} …</source>
        <translation>由每个 SIM 创建的设备的名称，或 Super SIM 的 SIM 名称：{batch}-{n:04}、{iccid:-6} …</translation>
    </message>
    <message>
        <source>Name of the work order, {batch} in --name. If not given, file, BIC or ICCID.</source>
        <translation>工单名称，即 --name 中的 {batch}。未给出时为文件、BIC 或 ICCID。</translation>
    </message>
    <message>
        <source>Networks that SIMs at Super SIM may use.</source>
        <translation>Super SIM 的 SIM 可使用的网络。</translation>
    </message>
    <message>
        <source>No SIM is found by {text}.</source>
        <translation>按 {text} 未找到 SIM。</translation>
    </message>
    <message>
        <source>No call waits, and there is none to decide.</source>
        <translation>没有等待中或待确认的调用。</translation>
    </message>
    <message>
        <source>No call {number} waits. See `simwright calls list`.</source>
        <translation>没有等待中的调用 {number}。参见 `simwright calls list`。</translation>
    </message>
    <message>
        <source>No device is found by {text}.</source>
        <translation>按 {text} 未找到设备。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>未给出机密。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nothing is known of unit {id} but: {reason}</source>
        <translation>单元 {id} 的已知情况仅有：{reason}</translation>
    </message>
    <message>
        <source>Nothing was done. Give --yes to do it.</source>
        <translation>未执行任何操作。给出 --yes 即执行。</translation>
    </message>
    <message>
        <source>Nothing was removed. Resume them first, or give --yes.</source>
        <translation>未移除任何内容。请先继续它们，或给出 --yes。</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>OID of the SM-DP+, where its certificate is to be checked.</source>
        <translation>SM-DP+ 的 OID，需要检查其证书时给出。</translation>
    </message>
    <message>
        <source>Only those of this country: DE, US …</source>
        <translation>仅此国家的：DE、US …</translation>
    </message>
    <message>
        <source>Only those of this maker.</source>
        <translation>仅此厂商的。</translation>
    </message>
    <message>
        <source>Only those of this profile, by SID or unique name.</source>
        <translation>仅此 Profile 的，按 SID 或唯一名称。</translation>
    </message>
    <message>
        <source>Open the manual, at the page about TOPIC.</source>
        <translation>打开手册中关于 TOPIC 的页面。</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust besides the usual ones.</source>
        <translation>在常用证书颁发机构之外额外信任的 PEM 文件。</translation>
    </message>
    <message>
        <source>Page of 500; the first by default.</source>
        <translation>每页 500 条中的第几页；默认第一页。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}; {total} in all. Give --page for another.</source>
        <translation>第 {page} 页，共 {pages} 页；总计 {total}。用 --page 指定其他页。</translation>
    </message>
    <message>
        <source>Password of the APN.</source>
        <translation>APN 的密码。</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give them again with --set-env: {names}.</source>
        <translation>密码不会保留。请用 --set-env 重新给出：{names}。</translation>
    </message>
    <message>
        <source>Ports are PTYs; else TCP servers, named socket://127.0.0.1:…</source>
        <translation>端口为 PTY；否则为 TCP 服务器，名为 socket://127.0.0.1:…</translation>
    </message>
    <message>
        <source>Power saving mode: the bits for two durations, or back.</source>
        <translation>省电模式：两个时长的二进制位，或反向换算。</translation>
    </message>
    <message>
        <source>Power saving timers as bits and as seconds.</source>
        <translation>省电定时器的二进制位和秒数。</translation>
    </message>
    <message>
        <source>Print JSON, one document a line.</source>
        <translation>输出 JSON，每行一个文档。</translation>
    </message>
    <message>
        <source>Print a recipe, as its file would be.</source>
        <translation>按文件形式打印配方。</translation>
    </message>
    <message>
        <source>Print also the text that asks for the APN.</source>
        <translation>同时打印查询 APN 的短信文本。</translation>
    </message>
    <message>
        <source>Print labels for a list of units.</source>
        <translation>为一份单元清单打印标签。</translation>
    </message>
    <message>
        <source>Print the texts for its serial port.</source>
        <translation>打印其串口用的文本。</translation>
    </message>
    <message>
        <source>Print the texts or steps that set an APN.</source>
        <translation>打印设置 APN 的短信文本或步骤。</translation>
    </message>
    <message>
        <source>Print what would be in it, and write nothing.</source>
        <translation>打印将包含的内容，不写入文件。</translation>
    </message>
    <message>
        <source>Print where the page is, and open nothing.</source>
        <translation>打印页面的位置，不打开。</translation>
    </message>
    <message>
        <source>Provision SIMs and eSIMs, and onboard the devices that carry them.</source>
        <translation>配置 SIM 和 eSIM，并接入使用它们的设备。</translation>
    </message>
    <message>
        <source>Read and build activation codes.</source>
        <translation>读取和生成激活码。</translation>
    </message>
    <message>
        <source>Read the PIN of the SIMs from standard input; each gets it once.</source>
        <translation>从标准输入读取 SIM 的 PIN；每个 SIM 只输入一次。</translation>
    </message>
    <message>
        <source>Read the codes in a picture or PDF, and say what each is.</source>
        <translation>读取图片或 PDF 中的码，并说明各是什么。</translation>
    </message>
    <message>
        <source>Recipe (TOML), or its name; --apn takes the place of its APN.</source>
        <translation>配方 (TOML) 或其名称；--apn 会替换其中的 APN。</translation>
    </message>
    <message>
        <source>Register SIMs by BIC, or by ICCID and code.</source>
        <translation>按 BIC，或按 ICCID 和代码注册 SIM。</translation>
    </message>
    <message>
        <source>Remove an account and its secret.</source>
        <translation>移除账户及其机密。</translation>
    </message>
    <message>
        <source>Remove it though unfinished batches need it.</source>
        <translation>即使未完成的批次需要也移除。</translation>
    </message>
    <message>
        <source>Row {number} has no problem to override.</source>
        <translation>第 {number} 行没有可忽略的问题。</translation>
    </message>
    <message>
        <source>Rows that earlier runs have left: {n}. Go on with them: {again}</source>
        <translation>之前的运行剩余的行：{n}。继续处理：{again}</translation>
    </message>
    <message>
        <source>Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the Orchestrator and delete it from that device.</source>
        <translation>带 ICCID 的行使用指定的 eSIM。若它已属于其他设备，请先在 Orchestrator 中停用它，并从该设备上删除。</translation>
    </message>
    <message>
        <source>Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded. Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing is ordered twice.</source>
        <translation>有问题的行会列出并略过；其余各行会跟踪到 eSIM 可下载为止。一切随时保存：中断的运行（即使因断电）可用 --resume 继续，不会重复订购。</translation>
    </message>
    <message>
        <source>SM-DP+ address; a URL is cut down to its host.</source>
        <translation>SM-DP+ 地址；URL 会截取到主机名。</translation>
    </message>
    <message>
        <source>SMS login.</source>
        <translation>短信登录名。</translation>
    </message>
    <message>
        <source>SMS password, where it is not the one as delivered.</source>
        <translation>短信密码，与出厂设置不同时给出。</translation>
    </message>
    <message>
        <source>SMS to a device and from it.</source>
        <translation>与设备往来的短信。</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>显示将会更改的内容，不做任何更改。</translation>
    </message>
    <message>
        <source>Says what is new in it and where it is. Nothing is installed, and nothing about this station is sent.</source>
        <translation>显示新增内容和获取位置。不会安装任何内容，也不会发送本工位的任何信息。</translation>
    </message>
    <message>
        <source>Search every unit that was ever done here.</source>
        <translation>搜索在此处理过的所有单元。</translation>
    </message>
    <message>
        <source>Seconds to wait for each answer.</source>
        <translation>等待每个应答的秒数。</translation>
    </message>
    <message>
        <source>See `simwright account list`, or add it with `simwright account add`.</source>
        <translation>参见 `simwright account list`，或用 `simwright account add` 添加。</translation>
    </message>
    <message>
        <source>Send AT commands to a module, and print its answers.</source>
        <translation>向模组发送 AT 命令并打印应答。</translation>
    </message>
    <message>
        <source>Send again to those of a batch that failed.</source>
        <translation>向批次中失败的重新发送。</translation>
    </message>
    <message>
        <source>Send an SMS to a device and follow its delivery.</source>
        <translation>向设备发送短信并跟踪其送达。</translation>
    </message>
    <message>
        <source>Send the texts that set an APN, and read the answers.</source>
        <translation>发送设置 APN 的短信并读取应答。</translation>
    </message>
    <message>
        <source>Send with the module at this port.</source>
        <translation>经此端口的模组发送。</translation>
    </message>
    <message>
        <source>Send with the provider of this account, at EMnify or Super SIM.</source>
        <translation>经此账户的服务商发送，EMnify 或 Super SIM。</translation>
    </message>
    <message>
        <source>Sent one after the other, as they are. Exit status 1 means that one of them was refused.</source>
        <translation>原样逐条发送。退出状态 1 表示其中一条被拒绝。</translation>
    </message>
    <message>
        <source>Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.</source>
        <translation>串口 {baud} 波特，8N1；换行符：{ending}。可信度：{grade}。</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.</source>
        <translation>串口，例如 /dev/ttyUSB2、COM5 或 socket://host:port。</translation>
    </message>
    <message>
        <source>Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed.</source>
        <translation>串口，例如 /dev/ttyUSB2、COM5 或 socket://host:port；可给出多个。</translation>
    </message>
    <message>
        <source>Serve simulated providers and modules until stopped.</source>
        <translation>提供模拟的服务商和模组，直到停止。</translation>
    </message>
    <message>
        <source>Set up stations alike.</source>
        <translation>使多个工位设置相同。</translation>
    </message>
    <message>
        <source>Set up this station by a file.</source>
        <translation>用文件配置本工位。</translation>
    </message>
    <message>
        <source>Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once.</source>
        <translation>Super SIM 状态更改中以 202 (scheduled) 应答的比例；其余立即生效。</translation>
    </message>
    <message>
        <source>Show all commands of a model or vendor.</source>
        <translation>显示型号或厂商的所有命令。</translation>
    </message>
    <message>
        <source>Show the fleets of an account.</source>
        <translation>显示账户的 Fleet。</translation>
    </message>
    <message>
        <source>Show the profiles, and the networks of one or all.</source>
        <translation>显示各 Profile，以及一个或全部 Profile 的网络。</translation>
    </message>
    <message>
        <source>Show what would be sent to each module; it is only read.</source>
        <translation>显示将发送给每个模组的内容；仅读取模组。</translation>
    </message>
    <message>
        <source>Simulated modules.</source>
        <translation>模拟模组。</translation>
    </message>
    <message>
        <source>Start a sheet at its N-th label.</source>
        <translation>从整张纸的第 N 个标签位开始。</translation>
    </message>
    <message>
        <source>Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.</source>
        <translation>Super SIM 的 SmsCommand、IpCommand 和 SettingsUpdate 每一步所需的时间。</translation>
    </message>
    <message>
        <source>Steps of an SMS at EMnify take this long each.</source>
        <translation>EMnify 短信每一步所需的时间。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. What was done is in the history; configure the module again to finish it.</source>
        <translation>已停止。已完成的内容在历史记录中；要完成请重新配置该模组。</translation>
    </message>
    <message>
        <source>Super SIM at KORE: the client for OAuth2.</source>
        <translation>KORE 的 Super SIM：OAuth2 的客户端。</translation>
    </message>
    <message>
        <source>Super SIM at Twilio: the account, AC…</source>
        <translation>Twilio 的 Super SIM：账户，AC…</translation>
    </message>
    <message>
        <source>Super SIM has no state {state} to begin in. It has: {names}.</source>
        <translation>Super SIM 没有初始状态 {state}。可用的有：{names}。</translation>
    </message>
    <message>
        <source>Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit.</source>
        <translation>Super SIM 每秒请求数，其中四分之一可同时进行；超出的以 429 应答。0：不限。</translation>
    </message>
    <message>
        <source>Super SIM requests in flight; one more is answered 429.</source>
        <translation>Super SIM 同时进行的请求数；再多一个即以 429 应答。</translation>
    </message>
    <message>
        <source>Super SIM tells {callback} ({callback_method}) of each profile.</source>
        <translation>Super SIM 会将每个 Profile 的情况通知到 {callback} ({callback_method})。</translation>
    </message>
    <message>
        <source>Super SIM with OAuth2: where tokens come from, where it is not the usual place.</source>
        <translation>使用 OAuth2 的 Super SIM：令牌的来源，与常用地址不同时给出。</translation>
    </message>
    <message>
        <source>Super SIM: ICCID of one card.</source>
        <translation>Super SIM：一张卡的 ICCID。</translation>
    </message>
    <message>
        <source>Super SIM: activate each SIM in its fleet. From then on it is billed.</source>
        <translation>Super SIM：在 Fleet 中激活每个 SIM。此后开始计费。</translation>
    </message>
    <message>
        <source>Super SIM: an https address that is told when a profile is ready.</source>
        <translation>Super SIM：Profile 就绪时接收通知的 https 地址。</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the SIMs, by its SID or unique name.</source>
        <translation>Super SIM：SIM 的 Fleet，按 SID 或唯一名称。</translation>
    </message>
    <message>
        <source>Super SIM: fleet of the new SIMs, by its SID or unique name.</source>
        <translation>Super SIM：新 SIM 的 Fleet，按 SID 或唯一名称。</translation>
    </message>
    <message>
        <source>Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.</source>
        <translation>Super SIM：将每个 Profile 预留给相应 EID，或预留给持有其 MatchingID 者。</translation>
    </message>
    <message>
        <source>Super SIM: the registration code of that card.</source>
        <translation>Super SIM：该卡的注册码。</translation>
    </message>
    <message>
        <source>Super SIMs that are active since long before the start.</source>
        <translation>启动前早已激活的 Super SIM。</translation>
    </message>
    <message>
        <source>T3324, the time it can be reached after one, such as 60s.</source>
        <translation>T3324，唤醒后可达的时间，例如 60s。</translation>
    </message>
    <message>
        <source>T3324, where PSM is used too.</source>
        <translation>T3324，同时使用 PSM 时给出。</translation>
    </message>
    <message>
        <source>T3412 extended, the time between two wake-ups, such as 10h.</source>
        <translation>扩展的 T3412，两次唤醒之间的时间，例如 10h。</translation>
    </message>
    <message>
        <source>TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.</source>
        <translation>TEXT 为 19 或 20 位的 ICCID、EID、IMSI，或 issued 之类的状态。</translation>
    </message>
    <message>
        <source>TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a status.</source>
        <translation>TEXT 为名称的一部分、标记，或 ICCID、IMEI、IMSI 或 IP 地址；对 Super SIM 为名称或 ICCID 的一部分，或状态。</translation>
    </message>
    <message>
        <source>Take a network away from the SIMs of a profile.</source>
        <translation>使某 Profile 的 SIM 不再使用一个网络。</translation>
    </message>
    <message>
        <source>Take the name of the station from the file too.</source>
        <translation>工位名称也取自该文件。</translation>
    </message>
    <message>
        <source>Test the account on a terminal, where the code is asked for, or give it with --mfa-code.</source>
        <translation>请在终端中测试账户，届时会询问验证码；或用 --mfa-code 给出。</translation>
    </message>
    <message>
        <source>Test the account with `simwright account test`, which asks for the code.</source>
        <translation>请用 `simwright account test` 测试账户，它会询问验证码。</translation>
    </message>
    <message>
        <source>The SMS of a device, newest first.</source>
        <translation>设备的短信，最新的在前。</translation>
    </message>
    <message>
        <source>The account has no SIMs.</source>
        <translation>此账户没有 SIM。</translation>
    </message>
    <message>
        <source>The account has no devices.</source>
        <translation>此账户没有设备。</translation>
    </message>
    <message>
        <source>The accounts of this station.</source>
        <translation>本工位的账户。</translation>
    </message>
    <message>
        <source>The calls that wait, and those to decide.</source>
        <translation>等待中和待确认的调用。</translation>
    </message>
    <message>
        <source>The code of the cycle, to be read.</source>
        <translation>要解读的周期编码。</translation>
    </message>
    <message>
        <source>The code of the window, to be read.</source>
        <translation>要解读的窗口编码。</translation>
    </message>
    <message>
        <source>The codes of both, to be read.</source>
        <translation>要解读的两者编码。</translation>
    </message>
    <message>
        <source>The devices of a batch, instead of FILE.</source>
        <translation>用某批次的设备代替 FILE。</translation>
    </message>
    <message>
        <source>The environment variable {variable} is empty.</source>
        <translation>环境变量 {variable} 为空。</translation>
    </message>
    <message>
        <source>The module is started again.</source>
        <translation>会重启模组。</translation>
    </message>
    <message>
        <source>The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or batch. Activation codes are left out: they are secrets.</source>
        <translation>最新的在前。TEXT 为名称、EID、ICCID、IMEI、BIC 或批次的一部分。激活码属于机密，不包含在内。</translation>
    </message>
    <message>
        <source>The paging time window, such as 2.56s.</source>
        <translation>寻呼时间窗口，例如 2.56s。</translation>
    </message>
    <message>
        <source>The person who installs it is asked for a confirmation code.</source>
        <translation>安装者会被要求输入确认码。</translation>
    </message>
    <message>
        <source>The port goes away.</source>
        <translation>端口会消失。</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>无法连上服务商。</translation>
    </message>
    <message>
        <source>The radio is off meanwhile.</source>
        <translation>期间射频会关闭。</translation>
    </message>
    <message>
        <source>The radio is switched off for it, and on again.</source>
        <translation>为此会关闭射频，之后再开启。</translation>
    </message>
    <message>
        <source>The secret (EMnify: application token or password; Celona: API key; Super SIM: auth token or client secret) is asked for, or read from a file or an environment variable. It is kept in the system&apos;s keychain and nowhere else.</source>
        <translation>机密（EMnify：应用令牌或密码；Celona：API 密钥；Super SIM：Auth Token 或 Client Secret）会询问，或从文件或环境变量读取。它只保存在系统的钥匙串中。</translation>
    </message>
    <message>
        <source>The time between two pagings, such as 81.92s.</source>
        <translation>两次寻呼之间的时间，例如 81.92s。</translation>
    </message>
    <message>
        <source>There are no codes to save: none of these devices is given one.</source>
        <translation>没有可保存的激活码：这些设备都不会获得激活码。</translation>
    </message>
    <message>
        <source>There is no call {number} to decide. See `simwright calls list`.</source>
        <translation>没有待确认的调用 {number}。参见 `simwright calls list`。</translation>
    </message>
    <message>
        <source>There is no column {wanted}. The columns are: {known}.</source>
        <translation>没有 {wanted} 列。现有的列：{known}。</translation>
    </message>
    <message>
        <source>There is no fleet {fleet}. The fleets are: {known}.</source>
        <translation>没有 Fleet {fleet}。现有的 Fleet：{known}。</translation>
    </message>
    <message>
        <source>There is no fleet {wanted}. The fleets are: {known}.</source>
        <translation>没有 Fleet {wanted}。现有的 Fleet：{known}。</translation>
    </message>
    <message>
        <source>There is no secret in {name}.</source>
        <translation>{name} 中没有机密。</translation>
    </message>
    <message>
        <source>There is no {kind} policy {wanted}. They are: {known}.</source>
        <translation>没有 {kind} 策略 {wanted}。现有的有：{known}。</translation>
    </message>
    <message>
        <source>They are left out; --again prints them.</source>
        <translation>它们被略过；--again 可打印。</translation>
    </message>
    <message>
        <source>They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line of kind &quot;control&quot; names the address at which faults can be ordered and at which the sandbox tells what it was asked.</source>
        <translation>它们在本机上，仅供本机使用。以 JSON 行打印其地址和凭据。kind 为 &quot;control&quot; 的一行给出的地址可用于安排故障，沙箱也在该地址报告收到的请求。</translation>
    </message>
    <message>
        <source>They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is sent twice by itself. Ends with status 1 where a tracker did not take it.</source>
        <translation>按顺序发出，收到上一条的应答后才发下一条；厂商提供查询指令时会查询 APN。服务商和网络对每条短信计费。中断的运行可用 --resume 继续；不会自行重复发送。有定位器未接受时以状态 1 结束。</translation>
    </message>
    <message>
        <source>This part of the file alone.</source>
        <translation>仅文件的这一部分。</translation>
    </message>
    <message>
        <source>--state {state} needs --fleet: Super SIM requires a fleet for it.</source>
        <translation>--state {state} 需要 --fleet：Super SIM 要求指定 Fleet。</translation>
    </message>
    <message>
        <source>A second undo applies it again. Secrets of removed accounts are forgotten.</source>
        <translation>再次撤销会重新应用。被移除账户的机密会一并删除。</translation>
    </message>
    <message>
        <source>After three refused sign-ins in a row EMnify is locked for this long.</source>
        <translation>连续三次登录被拒后，EMnify 在此时间内不接受登录。</translation>
    </message>
    <message>
        <source>An eSIM is available this long after it was ordered at Super SIM.</source>
        <translation>在 Super SIM 订购后，eSIM 经过此时间可用。</translation>
    </message>
    <message>
        <source>Cancel a call that waits.</source>
        <translation>取消等待中的调用。</translation>
    </message>
    <message>
        <source>Cancel an SMS that is not delivered yet.</source>
        <translation>取消尚未送达的短信。</translation>
    </message>
    <message>
        <source>Each text is one line of standard output, every space of it significant; what each is for and its length go to standard error.</source>
        <translation>每条短信文本在标准输出中占一行，其中每个空格都有意义；用途和长度输出到标准错误。</translation>
    </message>
    <message>
        <source>Each with its source, how far it is proven, and what to watch for.</source>
        <translation>每条均附来源、验证程度和注意事项。</translation>
    </message>
    <message>
        <source>How long a module does not answer while it starts.</source>
        <translation>模组启动时无应答的时长。</translation>
    </message>
    <message>
        <source>How long a module takes to answer an AT command.</source>
        <translation>模组应答一条 AT 命令所需的时间。</translation>
    </message>
    <message>
        <source>How serial numbers of units look: # is a digit, ? a letter, * either.</source>
        <translation>单元序列号的样式：# 表示数字，? 表示字母，* 两者皆可。</translation>
    </message>
    <message>
        <source>Identify the modules on ports.</source>
        <translation>识别各端口上的模组。</translation>
    </message>
    <message>
        <source>It takes effect after a restart.</source>
        <translation>重启后生效。</translation>
    </message>
    <message>
        <source>Language of its words where a unit names none: de, fr, ja …</source>
        <translation>标签文字的语言，单元未指定时使用：de、fr、ja …</translation>
    </message>
    <message>
        <source>Make sure that a label page is among the files.</source>
        <translation>请确保文件中包含标签页。</translation>
    </message>
    <message>
        <source>Number of the first name, {n}.</source>
        <translation>第一个名称的编号，即 {n}。</translation>
    </message>
    <message>
        <source>One text that people can read: settings, accounts without their secrets, your own recipes and label templates, and the sockets of the bench.</source>
        <translation>一份可读的文本：设置、不含机密的账户、自有配方和标签模板，以及测试台的槽位。</translation>
    </message>
    <message>
        <source>Print spaces as ␣.</source>
        <translation>将空格显示为 ␣。</translation>
    </message>
    <message>
        <source>Print what a line means below it, not to standard error.</source>
        <translation>将每行的含义写在其下方，而不是标准错误。</translation>
    </message>
    <message>
        <source>Resolution of the printer.</source>
        <translation>打印机的分辨率。</translation>
    </message>
    <message>
        <source>Restore what each module had before Simwright last changed it.</source>
        <translation>恢复每个模组在 Simwright 最近一次更改之前的值。</translation>
    </message>
    <message>
        <source>Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}</source>
        <translation>行数：{rows}。就绪：{ready}，需更正：{blocked}，待确认：{decide}</translation>
    </message>
    <message>
        <source>Send the next message after this long without an answer; else each waits for it.</source>
        <translation>无应答达到此时间后发送下一条；否则每条都等待应答。</translation>
    </message>
    <message>
        <source>The newest N only.</source>
        <translation>仅最新的 N 条。</translation>
    </message>
    <message>
        <source>Trackers, routers and phones: the texts and steps that set the APN.</source>
        <translation>定位器、路由器和手机：设置 APN 的短信文本和步骤。</translation>
    </message>
    <message>
        <source>Try it on simulated providers and modules.</source>
        <translation>在模拟的服务商和模组上试用。</translation>
    </message>
    <message>
        <source>UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list: its other rows are decided with this one. A BIC that was made becomes its SIMs.</source>
        <translation>UNIT 为 `assign` 或 `register` 给出的编号。不带选项时显示发送了什么、何时发送，以及服务商当前的情况。用 --not-made 时其各行重新等待，可用 --resume 继续。Celona 的一次调用包含整份清单：其他行会一并确认。已执行的 BIC 会转为其 SIM。</translation>
    </message>
    <message>
        <source>Undo what the last set-up file has changed.</source>
        <translation>撤销上次配置文件所做的更改。</translation>
    </message>
    <message>
        <source>Unfinished batches need {name}: {names}.</source>
        <translation>未完成的批次需要 {name}：{names}。</translation>
    </message>
    <message>
        <source>Unit {unit} has nothing to decide.</source>
        <translation>单元 {unit} 没有待确认的内容。</translation>
    </message>
    <message>
        <source>Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. Then say for each: simwright settle UNIT --made or --not-made</source>
        <translation>待确认的单元：{n}，编号 {numbers}。查看各自的已知情况：simwright settle UNIT。然后逐一确认：simwright settle UNIT --made 或 --not-made</translation>
    </message>
    <message>
        <source>Units without a code, left out: {n}.</source>
        <translation>没有激活码而略过的单元：{n}。</translation>
    </message>
    <message>
        <source>Use this row in spite of its check digits, its duplicates or the history. Can be given again.</source>
        <translation>忽略校验位、重复或历史记录的问题，仍使用此行。可多次给出。</translation>
    </message>
    <message>
        <source>User name of the APN.</source>
        <translation>APN 的用户名。</translation>
    </message>
    <message>
        <source>Versions, settings, the last logs, traces of modules, batches and unsettled calls, as texts in a ZIP file. Every secret is masked. Look through it before you send it: names of units, EIDs, ICCIDs and telephone numbers are in it.</source>
        <translation>版本、设置、最近的日志、模组的通信记录、批次和未确认的调用，以文本形式存入 ZIP 文件。所有机密均已遮盖。发送前请查看：其中含有单元名称、EID、ICCID 和电话号码。</translation>
    </message>
    <message>
        <source>Walks the vendor&apos;s troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is its id, name or ICCID. Ends with status 1 where something is wrong.</source>
        <translation>根据实时数据按厂商的排障流程检查，说明发现了什么、依据什么、如何处理。DEVICE 为其 ID、名称或 ICCID。有问题时以状态 1 结束。</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>What a search of the history finds, instead of FILE.</source>
        <translation>用历史记录的搜索结果代替 FILE。</translation>
    </message>
    <message>
        <source>What goes wrong from the start: a kind, or a fault in JSON. Can be given again.</source>
        <translation>从一开始就出现的故障：其类型，或 JSON 形式的故障。可多次给出。</translation>
    </message>
    <message>
        <source>What is asked changes nothing there. Where EMnify sends a code by e-mail it is asked for here; this computer is then known for 90 days. Ends with status 1 where the provider refuses the credentials.</source>
        <translation>查询不会在那里更改任何内容。EMnify 用邮件发送验证码时会在此询问；之后 90 天内本机无需再次验证。服务商拒绝凭据时以状态 1 结束。</translation>
    </message>
    <message>
        <source>What is known of the cellular modules.</source>
        <translation>蜂窝模组的已知信息。</translation>
    </message>
    <message>
        <source>What is not in the file stays as it is. The secrets of new accounts are entered afterwards. Ends with status 1 where a change cannot be made here; the others are made.</source>
        <translation>文件中没有的内容保持不变。新账户的机密随后输入。有更改无法在此执行时以状态 1 结束；其余更改照常执行。</translation>
    </message>
    <message>
        <source>What modules should have.</source>
        <translation>模组应有的配置。</translation>
    </message>
    <message>
        <source>What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer was lost: it is never sent again by itself. Nothing is asked of a provider here.</source>
        <translation>能连上服务商后，窗口会按顺序发送等待中的调用。待确认的调用其应答已丢失：不会自行再次发送。此处不向服务商查询任何内容。</translation>
    </message>
    <message>
        <source>What was done with it stays in the history. Unfinished batches cannot be resumed without it, so it is removed with --yes only; never while a call is not settled or waits for the network.</source>
        <translation>用它完成的工作仍保留在历史记录中。没有它，未完成的批次无法继续，因此仅在给出 --yes 时移除；有调用未确认或在等待网络时不能移除。</translation>
    </message>
    <message>
        <source>What you found at the provider.</source>
        <translation>在服务商处查到的结果。</translation>
    </message>
    <message>
        <source>Which modules, dealt to the ports in turn. Can be given again.</source>
        <translation>使用哪些模组，依次分配到各端口。可多次给出。</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s forms, where the model does not tell; see `tracker list`.</source>
        <translation>使用厂商的哪种格式，仅凭型号无法判断时给出；参见 `tracker list`。</translation>
    </message>
    <message>
        <source>With --account: a device by its id, name or ICCID.</source>
        <translation>与 --account 同用：设备，按 ID、名称或 ICCID。</translation>
    </message>
    <message>
        <source>With --port: a telephone number, with its country code.</source>
        <translation>与 --port 同用：含国家代码的电话号码。</translation>
    </message>
    <message>
        <source>With how many of the commands of each are verified, documented by the vendor, and unverified.</source>
        <translation>附各自命令中已验证、厂商有文档和未验证的数量。</translation>
    </message>
    <message>
        <source>With the real values after rounding, and a warning of what cannot work.</source>
        <translation>附取整后的实际值，以及对无法生效之处的警告。</translation>
    </message>
    <message>
        <source>With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.</source>
        <translation>附取整后的实际值、另一模式下的含义，以及对无法生效之处的警告。</translation>
    </message>
    <message>
        <source>Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything else to standard error.</source>
        <translation>不带命令时打开窗口。带命令时，结果写入标准输出（加 --json 则为 JSON），其余写入标准错误。</translation>
    </message>
    <message>
        <source>Write a support bundle.</source>
        <translation>写出支持包。</translation>
    </message>
    <message>
        <source>Write all that is found to FILE.csv or FILE.json instead.</source>
        <translation>改为将找到的全部内容写入 FILE.csv 或 FILE.json。</translation>
    </message>
    <message>
        <source>Write the host in capitals, which may make the symbol smaller.</source>
        <translation>主机名用大写字母书写，可使符号更小。</translation>
    </message>
    <message>
        <source>Write the rows with problems, and the reasons, to this CSV.</source>
        <translation>将有问题的行及原因写入此 CSV。</translation>
    </message>
    <message>
        <source>Write to FILE what is sent to the provider and what it answers, secrets masked.</source>
        <translation>将发给服务商的内容及其应答写入 FILE，机密已遮盖。</translation>
    </message>
    <message>
        <source>Write to the tracker&apos;s own port.</source>
        <translation>写入定位器自身的串口。</translation>
    </message>
    <message>
        <source>Write what another station can be set up with.</source>
        <translation>写出可用于配置另一工位的文件。</translation>
    </message>
    <message>
        <source>Your own are files in the folder `labels` of the configuration; `--json` tells where.</source>
        <translation>自有的是配置目录中 `labels` 文件夹里的文件；`--json` 显示其位置。</translation>
    </message>
    <message>
        <source>Your own, and the examples that ship with the program. A wrong file is named with its reason.</source>
        <translation>自有的，以及随程序提供的示例。有误的文件会附上原因。</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>任何型号</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>batch {id} {state}: {passed} of {total} {done}, {failed} failed</source>
        <translation>批次 {id} {state}：{passed}/{total} {done}，{failed} 失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>code (empty: give up)</source>
        <translation>验证码（留空：放弃）</translation>
    </message>
    <message>
        <source>eDRX: the bits for a cycle and its paging window, or back.</source>
        <translation>eDRX：周期和寻呼窗口的二进制位，或反向换算。</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>被忽略</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>no AT commands</source>
        <translation>不接受 AT 命令</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>没有 SIM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>row {row}, {column}: {words}</source>
        <translation>第 {row} 行，{column}：{words}</translation>
    </message>
    <message>
        <source>row {row}: no BIC in “{text}”</source>
        <translation>第 {row} 行：“{text}”中没有 BIC</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>socket {number}</source>
        <translation>槽位 {number}</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{call}, sent at {at}:{sent}
Now: {now}</source>
        <translation>{call}，于 {at} 发送：{sent}
现在：{now}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total} done, {failed} failed</source>
        <translation>已完成 {done}/{total}，{failed} 失败</translation>
    </message>
    <message>
        <source>{file} is right: {name}, entries: {n}. Put it into {folder} to use it.</source>
        <translation>{file} 正确：{name}，条目：{n}。将它放入 {folder} 即可使用。</translation>
    </message>
    <message>
        <source>{file}: read back and equal</source>
        <translation>{file}：已回读，一致</translation>
    </message>
    <message>
        <source>{file}: {n} units</source>
        <translation>{file}：{n} 个单元</translation>
    </message>
    <message>
        <source>{file}: {pages} labels</source>
        <translation>{file}：{pages} 张标签</translation>
    </message>
    <message>
        <source>{maker} {name} needs {names}.</source>
        <translation>{maker} {name} 需要 {names}。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name}: good. A sample was drawn at {dpi} dpi and read back.</source>
        <translation>{name}：良好。已按 {dpi} dpi 绘制样品并回读。</translation>
    </message>
    <message>
        <source>{name}: right</source>
        <translation>{name}：正确</translation>
    </message>
    <message>
        <source>{name}: the environment variable {variable} is empty.</source>
        <translation>{name}：环境变量 {variable} 为空。</translation>
    </message>
    <message>
        <source>{name}: {action}. Done.</source>
        <translation>{name}：{action}，已完成。</translation>
    </message>
    <message>
        <source>{newer} is available; this is {version}.</source>
        <translation>有新版本 {newer}；当前为 {version}。</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number}/{n}</translation>
    </message>
    <message>
        <source>{number} of {n}: {purpose}, {used} of {room} characters.</source>
        <translation>{number}/{n}：{purpose}，{used}/{room} 个字符。</translation>
    </message>
    <message>
        <source>{option} does not go with {provider} and {auth} sign-in.</source>
        <translation>{option} 不能用于 {provider} 和 {auth} 登录。</translation>
    </message>
    <message>
        <source>{provider} needs {option}.</source>
        <translation>{provider} 需要 {option}。</translation>
    </message>
    <message>
        <source>{secret} (empty: as before)</source>
        <translation>{secret}（留空：保持不变）</translation>
    </message>
    <message>
        <source>{target}: each label was read back. Labels: {labels}. Pages: {pages}.</source>
        <translation>{target}：每张标签都已回读。标签：{labels}。页数：{pages}。</translation>
    </message>
    <message>
        <source>{title}: requested {requested}, granted {granted}</source>
        <translation>{title}：请求 {requested}，授予 {granted}</translation>
    </message>
    <message>
        <source>{title}: {wanted}, nothing to send</source>
        <translation>{title}：{wanted}，无需发送</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} 已是最新版本。</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
    <message>
        <source>{why} The work is kept; go on with: {again}</source>
        <translation>{why} 工作已保存；继续：{again}</translation>
    </message>
    <message>
        <source>{wrong} ends neither in .png nor in .svg nor in .pdf.</source>
        <translation>{wrong} 不以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>（是否指以下之一：{possibilities}？）</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>无法打开文件 {filename!r}：{message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>是否指 {possibility}？</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>错误：输入无效</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>错误：{message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>多余的参数 ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>多余的参数 ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} 的值无效：{message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>值无效：{message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>没有命令 {name!r}。</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>没有选项 {name!r}。</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>选项 {name!r} 不带值。</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>选项 {name!r} 需要参数。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>运行 &apos;{command} {option}&apos; 可查看帮助。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} 不存在。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} 是目录。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} 是文件。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} 不可读。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} 不可写。</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} 不是有效的 {number_type}。</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} 不在可选值 {choices} 之中。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} 不在范围 {range} 内。</translation>
    </message>
</context>
<context>
    <name>cme</name>
    <message>
        <source>APN not supported in this technology and network</source>
        <translation>此技术和网络不支持该 APN</translation>
    </message>
    <message>
        <source>ESM failure</source>
        <translation>ESM 失败</translation>
    </message>
    <message>
        <source>IPv4 only allowed</source>
        <translation>仅允许 IPv4</translation>
    </message>
    <message>
        <source>IPv6 only allowed</source>
        <translation>仅允许 IPv6</translation>
    </message>
    <message>
        <source>PDP authentication failure</source>
        <translation>PDP 鉴权失败</translation>
    </message>
    <message>
        <source>PH-FSIM PIN required</source>
        <translation>需要 PH-FSIM PIN</translation>
    </message>
    <message>
        <source>PH-FSIM PUK required</source>
        <translation>需要 PH-FSIM PUK</translation>
    </message>
    <message>
        <source>PH-SIM PIN required</source>
        <translation>需要 PH-SIM PIN</translation>
    </message>
    <message>
        <source>PLMN not allowed (cause 11)</source>
        <translation>不允许的 PLMN（原因 11）</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>需要 SIM PIN</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>需要 SIM PIN2</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>需要 SIM PUK</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>需要 SIM PUK2</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM 忙</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM 故障</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>未插入 SIM</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM 错误</translation>
    </message>
    <message>
        <source>activation rejected by the gateway</source>
        <translation>激活被网关拒绝</translation>
    </message>
    <message>
        <source>activation rejected, unspecified</source>
        <translation>激活被拒绝，未说明原因</translation>
    </message>
    <message>
        <source>command aborted by user</source>
        <translation>命令被用户中止</translation>
    </message>
    <message>
        <source>command implemented but currently disabled</source>
        <translation>命令已实现但当前停用</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>拥塞</translation>
    </message>
    <message>
        <source>corporate personalization PIN required</source>
        <translation>需要企业个人化 PIN</translation>
    </message>
    <message>
        <source>corporate personalization PUK required</source>
        <translation>需要企业个人化 PUK</translation>
    </message>
    <message>
        <source>dial string too long</source>
        <translation>拨号串过长</translation>
    </message>
    <message>
        <source>hidden key required</source>
        <translation>需要隐藏密钥</translation>
    </message>
    <message>
        <source>illegal ME (cause 6)</source>
        <translation>非法 ME（原因 6）</translation>
    </message>
    <message>
        <source>illegal UE (cause 3)</source>
        <translation>非法 UE（原因 3）</translation>
    </message>
    <message>
        <source>incompatible APN restriction</source>
        <translation>APN 限制不兼容</translation>
    </message>
    <message>
        <source>incorrect parameters</source>
        <translation>参数不正确</translation>
    </message>
    <message>
        <source>incorrect password</source>
        <translation>密码不正确</translation>
    </message>
    <message>
        <source>insufficient resources</source>
        <translation>资源不足</translation>
    </message>
    <message>
        <source>invalid characters in dial string</source>
        <translation>拨号串含无效字符</translation>
    </message>
    <message>
        <source>invalid characters in text string</source>
        <translation>文本串含无效字符</translation>
    </message>
    <message>
        <source>invalid index</source>
        <translation>无效的索引</translation>
    </message>
    <message>
        <source>location area not allowed (cause 12)</source>
        <translation>不允许的位置区（原因 12）</translation>
    </message>
    <message>
        <source>maximum number of bearers reached</source>
        <translation>已达最大承载数</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>存储器故障</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>存储器已满</translation>
    </message>
    <message>
        <source>missing or unknown APN</source>
        <translation>APN 缺失或未知</translation>
    </message>
    <message>
        <source>module not allowed, emergency calls only</source>
        <translation>不允许的模组，仅限紧急呼叫</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>不允许的网络，仅限紧急呼叫</translation>
    </message>
    <message>
        <source>network personalization PIN required</source>
        <translation>需要网络个人化 PIN</translation>
    </message>
    <message>
        <source>network personalization PUK required</source>
        <translation>需要网络个人化 PUK</translation>
    </message>
    <message>
        <source>network subset personalization PIN required</source>
        <translation>需要网络子集个人化 PIN</translation>
    </message>
    <message>
        <source>network subset personalization PUK required</source>
        <translation>需要网络子集个人化 PUK</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>网络超时</translation>
    </message>
    <message>
        <source>no connection to phone</source>
        <translation>与手机无连接</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>无网络服务</translation>
    </message>
    <message>
        <source>no suitable cells in this location area (cause 15)</source>
        <translation>此位置区没有合适的小区（原因 15）</translation>
    </message>
    <message>
        <source>not attached to the network, functions restricted</source>
        <translation>未附着网络，功能受限</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>operation not allowed, functions restricted</source>
        <translation>不允许的操作，功能受限</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>运营商限制 (ODB)</translation>
    </message>
    <message>
        <source>packet and other services not allowed (cause 8)</source>
        <translation>不允许分组和其他业务（原因 8）</translation>
    </message>
    <message>
        <source>packet services not allowed (cause 7)</source>
        <translation>不允许分组业务（原因 7）</translation>
    </message>
    <message>
        <source>packet services not allowed in this PLMN (cause 14)</source>
        <translation>此 PLMN 不允许分组业务（原因 14）</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>终端故障</translation>
    </message>
    <message>
        <source>phone-adaptor link reserved</source>
        <translation>终端与适配器的链路被占用</translation>
    </message>
    <message>
        <source>restricted to fixed dialling numbers</source>
        <translation>仅限固定拨号号码</translation>
    </message>
    <message>
        <source>roaming not allowed in this location area (cause 13)</source>
        <translation>此位置区不允许漫游（原因 13）</translation>
    </message>
    <message>
        <source>service option not subscribed</source>
        <translation>未订购所请求的业务</translation>
    </message>
    <message>
        <source>service option not supported</source>
        <translation>不支持所请求的业务</translation>
    </message>
    <message>
        <source>service option temporarily out of order</source>
        <translation>业务暂时不可用</translation>
    </message>
    <message>
        <source>service provider personalization PIN required</source>
        <translation>需要服务提供商个人化 PIN</translation>
    </message>
    <message>
        <source>service provider personalization PUK required</source>
        <translation>需要服务提供商个人化 PUK</translation>
    </message>
    <message>
        <source>temporarily out of service</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>text string too long</source>
        <translation>文本串过长</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown PDP address or type</source>
        <translation>未知的 PDP 地址或类型</translation>
    </message>
    <message>
        <source>unspecified packet error</source>
        <translation>未说明的分组错误</translation>
    </message>
    <message>
        <source>user authentication failed</source>
        <translation>用户鉴权失败</translation>
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
        <translation>需要 PH-SIM PIN</translation>
    </message>
    <message>
        <source>SIM PIN required</source>
        <translation>需要 SIM PIN</translation>
    </message>
    <message>
        <source>SIM PIN2 required</source>
        <translation>需要 SIM PIN2</translation>
    </message>
    <message>
        <source>SIM PUK required</source>
        <translation>需要 SIM PUK</translation>
    </message>
    <message>
        <source>SIM PUK2 required</source>
        <translation>需要 SIM PUK2</translation>
    </message>
    <message>
        <source>SIM busy</source>
        <translation>SIM 忙</translation>
    </message>
    <message>
        <source>SIM failure</source>
        <translation>SIM 故障</translation>
    </message>
    <message>
        <source>SIM not inserted</source>
        <translation>未插入 SIM</translation>
    </message>
    <message>
        <source>SIM wrong</source>
        <translation>SIM 错误</translation>
    </message>
    <message>
        <source>SMS centre address unknown</source>
        <translation>短信中心地址未知</translation>
    </message>
    <message>
        <source>SMS not offered by the network</source>
        <translation>网络不提供短信业务</translation>
    </message>
    <message>
        <source>SMS not subscribed</source>
        <translation>未订购短信业务</translation>
    </message>
    <message>
        <source>SMS service of the phone reserved</source>
        <translation>终端的短信服务被占用</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>拥塞</translation>
    </message>
    <message>
        <source>invalid PDU parameter</source>
        <translation>无效的 PDU 参数</translation>
    </message>
    <message>
        <source>invalid memory index</source>
        <translation>无效的存储器索引</translation>
    </message>
    <message>
        <source>invalid text parameter</source>
        <translation>无效的文本参数</translation>
    </message>
    <message>
        <source>memory failure</source>
        <translation>存储器故障</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>存储器已满</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>network timeout</source>
        <translation>网络超时</translation>
    </message>
    <message>
        <source>no acknowledgement expected</source>
        <translation>不期望确认</translation>
    </message>
    <message>
        <source>no network service</source>
        <translation>无网络服务</translation>
    </message>
    <message>
        <source>number not assigned</source>
        <translation>未分配的号码</translation>
    </message>
    <message>
        <source>operation not allowed</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>operator determined barring</source>
        <translation>运营商限制 (ODB)</translation>
    </message>
    <message>
        <source>phone failure</source>
        <translation>终端故障</translation>
    </message>
    <message>
        <source>short message rejected</source>
        <translation>短信被拒绝</translation>
    </message>
    <message>
        <source>subscriber not known</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>temporary failure of the network</source>
        <translation>网络临时故障</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>A field of a later version; it is kept as it is.</source>
        <translation>后续版本的字段，原样保留。</translation>
    </message>
    <message>
        <source>CI root key</source>
        <translation>CI 根密钥</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>设备变更</translation>
    </message>
    <message>
        <source>Empty: the server knows the device by its EID.</source>
        <translation>空：服务器通过 EID 识别设备。</translation>
    </message>
    <message>
        <source>MatchingID</source>
        <translation>MatchingID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>SM-DP+ OID</source>
        <translation>SM-DP+ OID</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123.</source>
        <translation>请重新扫描或复制完整的激活码。形如 LPA:1$smdp.example.com$ABC-123。</translation>
    </message>
    <message>
        <source>The MatchingID has lower-case letters, which the standard does not know; it is left as it is.</source>
        <translation>MatchingID 含有标准中没有的小写字母；保持原样。</translation>
    </message>
    <message>
        <source>The MatchingID has other characters than letters, digits and -</source>
        <translation>MatchingID 含有字母、数字和 - 以外的字符</translation>
    </message>
    <message>
        <source>The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746</source>
        <translation>SM-DP+ OID 不是 1.3.6.1.4.1.31746 之类的点分数字</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing</source>
        <translation>缺少 SM-DP+ 地址</translation>
    </message>
    <message>
        <source>The SM-DP+ address is not a host name such as smdp.example.com</source>
        <translation>SM-DP+ 地址不是 smdp.example.com 之类的主机名</translation>
    </message>
    <message>
        <source>The activation code contains characters that none can have</source>
        <translation>激活码含有不允许的字符</translation>
    </message>
    <message>
        <source>The activation code has {length} characters; 255 are allowed</source>
        <translation>激活码有 {length} 个字符；最多允许 255 个</translation>
    </message>
    <message>
        <source>The certificate authority to be used, for devices of SGP.22 version 3.</source>
        <translation>要使用的证书颁发机构，用于 SGP.22 第 3 版的设备。</translation>
    </message>
    <message>
        <source>The confirmation code field is neither 1 nor empty</source>
        <translation>确认码字段既不是 1 也不为空</translation>
    </message>
    <message>
        <source>The device checks the certificate of the server against it.</source>
        <translation>设备据此检查服务器的证书。</translation>
    </message>
    <message>
        <source>The format 1 in front of the first $ is missing; it is added.</source>
        <translation>第一个 $ 之前缺少格式 1；已补上。</translation>
    </message>
    <message>
        <source>The person who installs the eSIM is asked for a code that the provider gave out.</source>
        <translation>安装 eSIM 时需输入服务商给出的代码。</translation>
    </message>
    <message>
        <source>The prefix LPA: is missing; a phone needs it in a QR code, so it is added.</source>
        <translation>缺少前缀 LPA:，手机需要二维码中有它；已补上。</translation>
    </message>
    <message>
        <source>The server is told when the eSIM moves to another device.</source>
        <translation>eSIM 转移到另一设备时会通知服务器。</translation>
    </message>
    <message>
        <source>The server that the profile is downloaded from.</source>
        <translation>下载 Profile 的服务器。</translation>
    </message>
    <message>
        <source>There is no $ after the SM-DP+ address; the MatchingID is taken as empty.</source>
        <translation>SM-DP+ 地址后没有 $；MatchingID 按空处理。</translation>
    </message>
    <message>
        <source>This is not an activation code: it does not start with LPA:1$</source>
        <translation>这不是激活码：不以 LPA:1$ 开头</translation>
    </message>
    <message>
        <source>Which profile waits there; whoever has it can download it.</source>
        <translation>在那里等待的是哪个 Profile；持有者即可下载。</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>{name} holds a code, but no activation code.</source>
        <translation>{name} 中有码，但不是激活码。</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>请检查电源和线缆，以及这是否为 AT 端口。</translation>
    </message>
    <message>
        <source>It may still come. Check baud rate, line ending and power if nothing at all was heard.</source>
        <translation>应答可能稍后到达。若毫无数据，请检查波特率、换行符和电源。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, asks for a text, and there is none.</source>
        <translation>第 {number} 行，{line}，要求文本，但没有提供。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, holds a PIN or password.</source>
        <translation>第 {number} 行，{line}，含有 PIN 或密码。</translation>
    </message>
    <message>
        <source>Line {number}, {line}, was refused: {reason}</source>
        <translation>第 {number} 行，{line}，被拒绝：{reason}</translation>
    </message>
    <message>
        <source>Line {number}, {line}: {expect} was expected in the answer.</source>
        <translation>第 {number} 行，{line}：应答中应有 {expect}。</translation>
    </message>
    <message>
        <source>Macros are kept in a file. Leave this line out, and enter it by hand.</source>
        <translation>宏保存在文件中。请不要加入此行，改为手动输入。</translation>
    </message>
    <message>
        <source>The module does not wait for a text any more.</source>
        <translation>模组已不再等待文本。</translation>
    </message>
    <message>
        <source>{name} is longer than {most} MB.</source>
        <translation>{name} 超过 {most} MB。</translation>
    </message>
    <message>
        <source>{port}: AT was not answered at any of the usual rates.</source>
        <translation>{port}：在所有常用波特率下 AT 均无应答。</translation>
    </message>
    <message>
        <source>{port}: no complete answer to {line} within {seconds} s.</source>
        <translation>{port}：{seconds} 秒内没有收到 {line} 的完整应答。</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>0 is LTE-M and 1 is NB-IoT. AT+SQNCTM? tells which operator mode is in use.</source>
        <translation>0 为 LTE-M，1 为 NB-IoT。AT+SQNCTM? 可查询所用的运营商模式。</translation>
    </message>
    <message>
        <source>0 is LTE-M, 1 is NB-IoT, which not all have. A module shows which it has when it is read.</source>
        <translation>0 为 LTE-M，1 为 NB-IoT（并非所有模组都有）。读取模组时会显示支持哪些。</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read.</source>
        <translation>2G 和 3G 频段按读到的值原样写回。</translation>
    </message>
    <message>
        <source>2G and 3G bands are handed back as they were read; without a reading all are allowed.</source>
        <translation>2G 和 3G 频段按读到的值原样写回；没有读到时全部允许。</translation>
    </message>
    <message>
        <source>A real restart is the reset pin of the kit.</source>
        <translation>真正的重启需用开发板的复位引脚。</translation>
    </message>
    <message>
        <source>AT+COPS=4 is manual with automatic as the way out. A SIM of many IMSIs should not be tied to one network.</source>
        <translation>AT+COPS=4 为手动选网，失败时转为自动。多 IMSI 的 SIM 不应绑定到单一网络。</translation>
    </message>
    <message>
        <source>Activates bearer 0.</source>
        <translation>激活承载 0。</translation>
    </message>
    <message>
        <source>Activates context 1 for the internal stack.</source>
        <translation>激活内部协议栈的上下文 1。</translation>
    </message>
    <message>
        <source>Activates context 1 of the internal stack.</source>
        <translation>激活内部协议栈的上下文 1。</translation>
    </message>
    <message>
        <source>Activates context 1.</source>
        <translation>激活上下文 1。</translation>
    </message>
    <message>
        <source>Add an access point with any name and type {apn} as APN.</source>
        <translation>添加一个接入点，名称任意，APN 填 {apn}。</translation>
    </message>
    <message>
        <source>Allows all bands.</source>
        <translation>允许所有频段。</translation>
    </message>
    <message>
        <source>An ERROR means that this firmware does not offer it, as reported of a BG95-M1.</source>
        <translation>ERROR 表示此固件不支持，BG95-M1 有此情况的报告。</translation>
    </message>
    <message>
        <source>An execution command. The form AT+CIMI? of the provider&apos;s guide is an error on most modules.</source>
        <translation>执行命令。服务商指南中的形式 AT+CIMI? 在多数模组上会报错。</translation>
    </message>
    <message>
        <source>Answers in words in place of numbers.</source>
        <translation>以文字代替数字应答。</translation>
    </message>
    <message>
        <source>Any byte that is sent meanwhile ends the search on most modules.</source>
        <translation>在多数模组上，期间发送任何字节都会终止搜索。</translation>
    </message>
    <message>
        <source>Asks for PSM, with T3412 extended and T3324 as eight bits each.</source>
        <translation>请求 PSM，T3412 扩展值和 T3324 各八位。</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on LTE-M, as four bits.</source>
        <translation>请求 LTE-M 的 eDRX 周期，四位。</translation>
    </message>
    <message>
        <source>Asks for an eDRX cycle on NB-IoT, as four bits.</source>
        <translation>请求 NB-IoT 的 eDRX 周期，四位。</translation>
    </message>
    <message>
        <source>Attaches for data.</source>
        <translation>附着数据业务。</translation>
    </message>
    <message>
        <source>Authorization key</source>
        <translation>授权密钥</translation>
    </message>
    <message>
        <source>Changes the PIN of the SIM.</source>
        <translation>更改 SIM 的 PIN。</translation>
    </message>
    <message>
        <source>Checks that the module answers.</source>
        <translation>检查模组是否应答。</translation>
    </message>
    <message>
        <source>Choose PAP as authentication and type {user} as user name.</source>
        <translation>鉴权选择 PAP，用户名填 {user}。</translation>
    </message>
    <message>
        <source>Chooses one network by its number.</source>
        <translation>按编号选择一个网络。</translation>
    </message>
    <message>
        <source>Chooses the network automatically.</source>
        <translation>自动选择网络。</translation>
    </message>
    <message>
        <source>Codes as in TS 24.008 10.5.5.32: 0001 is 10.24 s, 0010 is 20.48 s, 0100 is 61.44 s. The table of the provider&apos;s guide has these wrong, and NB-IoT does not know all of them.</source>
        <translation>编码见 TS 24.008 10.5.5.32：0001 为 10.24 s，0010 为 20.48 s，0100 为 61.44 s。服务商指南中的表有误，且 NB-IoT 不支持全部编码。</translation>
    </message>
    <message>
        <source>Connect the computer with the router, by Wi-Fi with the name and password on its label, or by cable.</source>
        <translation>用标签上的名称和密码通过 Wi-Fi，或用网线，将电脑连接到路由器。</translation>
    </message>
    <message>
        <source>Context 1 of a recipe is context 0 here.</source>
        <translation>配方的上下文 1 在此为上下文 0。</translation>
    </message>
    <message>
        <source>Deactivates context 1.</source>
        <translation>去激活上下文 1。</translation>
    </message>
    <message>
        <source>Deletes one SMS.</source>
        <translation>删除一条短信。</translation>
    </message>
    <message>
        <source>Detaches from data.</source>
        <translation>去附着数据业务。</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>设备密码</translation>
    </message>
    <message>
        <source>Enters the PIN of the SIM. Three wrong ones block it.</source>
        <translation>输入 SIM 的 PIN。连续三次错误将锁定 SIM。</translation>
    </message>
    <message>
        <source>Chooses the operator profile. It takes effect after a restart and resets other settings.</source>
        <translation>选择运营商配置。重启后生效，并会重置其他设置。</translation>
    </message>
    <message>
        <source>A network that refused the SIM for good (causes 11 and 14) is noted there, and not tried again.</source>
        <translation>永久拒绝此 SIM 的网络（原因 11 和 14）会记录在此，不再尝试。</translation>
    </message>
    <message>
        <source>For some IMSIs of a card iOS does not let the APN be changed. Apple Configurator can set it then, or device management (MDM).</source>
        <translation>对于卡上的某些 IMSI，iOS 不允许更改 APN。此时可用 Apple Configurator 或设备管理（MDM）设置。</translation>
    </message>
    <message>
        <source>GNSS and preference are handed back as they were read.</source>
        <translation>GNSS 和优先级按读到的值原样写回。</translation>
    </message>
    <message>
        <source>Goes back to the factory settings.</source>
        <translation>恢复出厂设置。</translation>
    </message>
    <message>
        <source>Goes back to the stored settings.</source>
        <translation>恢复已保存的设置。</translation>
    </message>
    <message>
        <source>Goes into PSM as soon as the connection is released, on BG modules.</source>
        <translation>在 BG 模组上，连接释放后立即进入 PSM。</translation>
    </message>
    <message>
        <source>Ignores DTR, so that closing the port does not hang up.</source>
        <translation>忽略 DTR，关闭端口时不会挂断。</translation>
    </message>
    <message>
        <source>Its bands are one mask for all technologies, AT^SCFG=&quot;Radio/Band&quot;, and are left alone.</source>
        <translation>其频段是所有技术共用的一个掩码 AT^SCFG=&quot;Radio/Band&quot;，不做更改。</translation>
    </message>
    <message>
        <source>Judges how good the connection would be.</source>
        <translation>评估连接质量。</translation>
    </message>
    <message>
        <source>LTE-M and NB-IoT get the same bands. A band that the module lacks is refused with ERROR.</source>
        <translation>LTE-M 和 NB-IoT 使用相同频段。模组不支持的频段会返回 ERROR。</translation>
    </message>
    <message>
        <source>Leave everything else empty and go back; it is saved by itself.</source>
        <translation>其余全部留空并返回；会自动保存。</translation>
    </message>
    <message>
        <source>Leave the other fields as they are, save, and choose the new access point.</source>
        <translation>其他字段保持不变，保存后选择新的接入点。</translation>
    </message>
    <message>
        <source>Leaves the network.</source>
        <translation>离开网络。</translation>
    </message>
    <message>
        <source>Lists all SMS in PDU mode.</source>
        <translation>以 PDU 模式列出所有短信。</translation>
    </message>
    <message>
        <source>Lists all SMS in text mode.</source>
        <translation>以文本模式列出所有短信。</translation>
    </message>
    <message>
        <source>Lists all commands of the module.</source>
        <translation>列出模组的所有命令。</translation>
    </message>
    <message>
        <source>Lists the bands of the module.</source>
        <translation>列出模组的频段。</translation>
    </message>
    <message>
        <source>Lists the bands that can be chosen.</source>
        <translation>列出可选频段。</translation>
    </message>
    <message>
        <source>Lists the preferred networks of the SIM.</source>
        <translation>列出 SIM 的优选网络。</translation>
    </message>
    <message>
        <source>Lists the radio technologies that can be chosen.</source>
        <translation>列出可选无线技术。</translation>
    </message>
    <message>
        <source>Lists the sets of bands.</source>
        <translation>列出频段组合。</translation>
    </message>
    <message>
        <source>Lists the settings.</source>
        <translation>列出设置。</translation>
    </message>
    <message>
        <source>Lists the technologies and bands that can be chosen.</source>
        <translation>列出可选的技术和频段。</translation>
    </message>
    <message>
        <source>Lists the technologies that can be chosen.</source>
        <translation>列出可选技术。</translation>
    </message>
    <message>
        <source>Look at the carrier of the firmware too, with AT!IMPREF? in the console.</source>
        <translation>请同时在控制台中用 AT!IMPREF? 查看固件的运营商。</translation>
    </message>
    <message>
        <source>Look at the firmware image too, with AT#FWSWITCH? in the console: some are for one operator alone.</source>
        <translation>请同时在控制台中用 AT#FWSWITCH? 查看固件映像：有些仅适用于一家运营商。</translation>
    </message>
    <message>
        <source>Look at the operator mode too, with AT+SQNCTM? in the console: each has its own bands.</source>
        <translation>请同时在控制台中用 AT+SQNCTM? 查看运营商模式：每种模式有各自的频段。</translation>
    </message>
    <message>
        <source>Look at the operator profile too, with AT+UMNOPROF? in the console: it decides on bands and technologies, and 100 is the one for Europe.</source>
        <translation>请同时在控制台中用 AT+UMNOPROF? 查看运营商配置：它决定频段和技术，100 用于欧洲。</translation>
    </message>
    <message>
        <source>Makers name these pages a little differently.</source>
        <translation>各厂商对这些页面的叫法略有不同。</translation>
    </message>
    <message>
        <source>Many modules answer ERROR and have a command of their own.</source>
        <translation>许多模组返回 ERROR，另有专用命令。</translation>
    </message>
    <message>
        <source>Meant to search for another network where one refuses. AT+COPS=0 does the same by the standard. One version of the guide says 20,1.</source>
        <translation>用于在一个网络拒绝时搜索其他网络。AT+COPS=0 按标准可实现同样效果。指南的一个版本写的是 20,1。</translation>
    </message>
    <message>
        <source>Models that do not show the APN here answer with battery, GPS and GPRS only.</source>
        <translation>不在此显示 APN 的型号只应答电池、GPS 和 GPRS。</translation>
    </message>
    <message>
        <source>Newer firmware finds the APN of EMnify by itself. The authorization key is the serial number or the password of the administrator; leave it empty only where the rule says “No authorization”.</source>
        <translation>较新固件会自行找到 EMnify 的 APN。授权密钥为序列号或管理员密码；仅当规则为 “No authorization” 时留空。</translation>
    </message>
    <message>
        <source>No UCGDFLT here, unlike TOBY-L2.</source>
        <translation>与 TOBY-L2 不同，此处没有 UCGDFLT。</translation>
    </message>
    <message>
        <source>No source gives the bands of these modules: AT+GTACT is of the later FM ones.</source>
        <translation>没有资料给出这些模组的频段：AT+GTACT 属于后来的 FM 系列。</translation>
    </message>
    <message>
        <source>On LTE context 1 is used at attach, so the radio is off while it changes. The two commas that the provider&apos;s guide puts at the end are left out: they say nothing.</source>
        <translation>LTE 在附着时使用上下文 1，因此更改期间关闭射频。服务商指南末尾的两个逗号没有意义，已省略。</translation>
    </message>
    <message>
        <source>On most other modules ATZ only resets settings.</source>
        <translation>在多数其他模组上，ATZ 只重置设置。</translation>
    </message>
    <message>
        <source>Only where the APN has a user name; from the TK103 manual, not checked on every model.</source>
        <translation>仅当 APN 有用户名时；取自 TK103 手册，未在每个型号上验证。</translation>
    </message>
    <message>
        <source>Open Access Point Names.</source>
        <translation>打开“接入点名称”。</translation>
    </message>
    <message>
        <source>Open Mobile data, and choose this card where there are two.</source>
        <translation>打开“移动数据”，有两张卡时选择此卡。</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data.</source>
        <translation>打开“设置”，然后打开“蜂窝网络”。</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile network.</source>
        <translation>打开“设置”，然后打开“移动网络”。</translation>
    </message>
    <message>
        <source>Open http://192.168.1.1 in a browser and sign in.</source>
        <translation>在浏览器中打开 http://192.168.1.1 并登录。</translation>
    </message>
    <message>
        <source>Open the page of the mobile network and switch the automatic APN off.</source>
        <translation>打开移动网络页面，关闭自动 APN。</translation>
    </message>
    <message>
        <source>Opens the protected commands.</source>
        <translation>开放受保护的命令。</translation>
    </message>
    <message>
        <source>PLS8 and the 2G and 3G modules take the password before the user. The reading shows the user.</source>
        <translation>PLS8 以及 2G 和 3G 模组的密码在用户名之前。读取结果显示用户名。</translation>
    </message>
    <message>
        <source>Reads the ICCID file of the SIM, digits swapped in pairs.</source>
        <translation>读取 SIM 的 ICCID 文件，数字两两对调。</translation>
    </message>
    <message>
        <source>Reads the networks that the SIM forbids, digits swapped in pairs.</source>
        <translation>读取 SIM 禁止的网络，数字两两对调。</translation>
    </message>
    <message>
        <source>Registers for data only.</source>
        <translation>仅注册数据。</translation>
    </message>
    <message>
        <source>Reports attach, detach and contexts as they change.</source>
        <translation>上报附着、去附着和上下文的变化。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with causes and PSM timers.</source>
        <translation>上报 LTE 注册变化，含原因和 PSM 定时器。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cause of a rejection.</source>
        <translation>上报 LTE 注册变化，含拒绝原因。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the cell.</source>
        <translation>上报 LTE 注册变化，含小区。</translation>
    </message>
    <message>
        <source>Reports changes of the LTE registration, with the granted PSM timers.</source>
        <translation>上报 LTE 注册变化，含授予的 PSM 定时器。</translation>
    </message>
    <message>
        <source>Reports changes of the registration for 2G and 3G data, with the cell.</source>
        <translation>上报 2G 和 3G 数据注册变化，含小区。</translation>
    </message>
    <message>
        <source>Reports changes of the registration for calls, with the cell.</source>
        <translation>上报语音注册变化，含小区。</translation>
    </message>
    <message>
        <source>Reports changes of the time zone.</source>
        <translation>上报时区变化。</translation>
    </message>
    <message>
        <source>Reports errors as ERROR alone.</source>
        <translation>错误仅上报为 ERROR。</translation>
    </message>
    <message>
        <source>Reports errors in words.</source>
        <translation>以文字上报错误。</translation>
    </message>
    <message>
        <source>Reports errors with a number.</source>
        <translation>以编号上报错误。</translation>
    </message>
    <message>
        <source>Reports when the radio connection comes and goes.</source>
        <translation>上报无线连接的建立和断开。</translation>
    </message>
    <message>
        <source>Reports where a new SMS is stored.</source>
        <translation>上报新短信的存储位置。</translation>
    </message>
    <message>
        <source>Restarts module and SIM.</source>
        <translation>重启模组和 SIM。</translation>
    </message>
    <message>
        <source>Restarts the module, on SARA-R4.</source>
        <translation>在 SARA-R4 上重启模组。</translation>
    </message>
    <message>
        <source>Restarts the module.</source>
        <translation>重启模组。</translation>
    </message>
    <message>
        <source>Restarts the module. A USB port goes away and comes back.</source>
        <translation>重启模组。USB 端口会消失后重新出现。</translation>
    </message>
    <message>
        <source>Save, and wait until the router is connected.</source>
        <translation>保存，等待路由器连接。</translation>
    </message>
    <message>
        <source>Searches for all networks. It takes minutes; whatever is sent meanwhile ends it.</source>
        <translation>搜索所有网络。需要数分钟；期间发送任何内容都会终止搜索。</translation>
    </message>
    <message>
        <source>Send this one from the telephone that was bound before.</source>
        <translation>请用之前绑定的电话发送这一条。</translation>
    </message>
    <message>
        <source>Sends a USSD code.</source>
        <translation>发送 USSD 代码。</translation>
    </message>
    <message>
        <source>Sends a ping through context 1.</source>
        <translation>经上下文 1 发送 Ping。</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>发送 Ping。</translation>
    </message>
    <message>
        <source>Sends a raw command to the SIM.</source>
        <translation>向 SIM 发送原始命令。</translation>
    </message>
    <message>
        <source>Sends an SMS: the text follows the prompt and ends with Ctrl-Z.</source>
        <translation>发送短信：在提示符后输入文本，以 Ctrl-Z 结束。</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7000 and SIM7070.</source>
        <translation>在 SIM7000 和 SIM7070 上发送 Ping。</translation>
    </message>
    <message>
        <source>Sends pings, on SIM7600 and A76.</source>
        <translation>在 SIM7600 和 A76 上发送 Ping。</translation>
    </message>
    <message>
        <source>Sends pings.</source>
        <translation>发送 Ping。</translation>
    </message>
    <message>
        <source>Sets the APN of context 1.</source>
        <translation>设置上下文 1 的 APN。</translation>
    </message>
    <message>
        <source>Sets the speed of the port, 0 for automatic.</source>
        <translation>设置端口速率，0 为自动。</translation>
    </message>
    <message>
        <source>Sets user and password of a context.</source>
        <translation>设置上下文的用户名和密码。</translation>
    </message>
    <message>
        <source>Shows APN and authentication of context 1 for the internal stack.</source>
        <translation>显示内部协议栈上下文 1 的 APN 和鉴权方式。</translation>
    </message>
    <message>
        <source>Shows APN, address and DNS as the network gave them.</source>
        <translation>显示网络给出的 APN、地址和 DNS。</translation>
    </message>
    <message>
        <source>Shows a setting that only one guide describes.</source>
        <translation>显示只有一份指南提到的设置。</translation>
    </message>
    <message>
        <source>Shows all settings.</source>
        <translation>显示所有设置。</translation>
    </message>
    <message>
        <source>Shows carrier aggregation.</source>
        <translation>显示载波聚合。</translation>
    </message>
    <message>
        <source>Shows cell, band and signal.</source>
        <translation>显示小区、频段和信号。</translation>
    </message>
    <message>
        <source>Shows date and time.</source>
        <translation>显示日期和时间。</translation>
    </message>
    <message>
        <source>Shows eDRX and paging time window, on HL78.</source>
        <translation>在 HL78 上显示 eDRX 和寻呼时间窗口。</translation>
    </message>
    <message>
        <source>Shows how far the SIM has started.</source>
        <translation>显示 SIM 的启动进度。</translation>
    </message>
    <message>
        <source>Shows how many tries are left for PIN and PUK.</source>
        <translation>显示 PIN 和 PUK 的剩余尝试次数。</translation>
    </message>
    <message>
        <source>Shows how many tries are left for the code that is asked for.</source>
        <translation>显示当前所需密码的剩余尝试次数。</translation>
    </message>
    <message>
        <source>Shows how new SMS are reported.</source>
        <translation>显示新短信的上报方式。</translation>
    </message>
    <message>
        <source>Shows how the firmware can be upgraded.</source>
        <translation>显示固件的升级方式。</translation>
    </message>
    <message>
        <source>Shows maker, model and revision.</source>
        <translation>显示厂商、型号和版本。</translation>
    </message>
    <message>
        <source>Shows maker, model, revision and application revision.</source>
        <translation>显示厂商、型号、版本和应用版本。</translation>
    </message>
    <message>
        <source>Shows model, firmware and IMEI.</source>
        <translation>显示型号、固件和 IMEI。</translation>
    </message>
    <message>
        <source>Shows networks by number.</source>
        <translation>按编号显示网络。</translation>
    </message>
    <message>
        <source>Shows on which port reports come.</source>
        <translation>显示上报所用的端口。</translation>
    </message>
    <message>
        <source>Shows one SMS.</source>
        <translation>显示一条短信。</translation>
    </message>
    <message>
        <source>Shows registration, cell, band, signal and granted timers.</source>
        <translation>显示注册、小区、频段、信号和授予的定时器。</translation>
    </message>
    <message>
        <source>Shows signal strength and bit error rate.</source>
        <translation>显示信号强度和误码率。</translation>
    </message>
    <message>
        <source>Shows signal strength and quality for 2G, 3G and LTE.</source>
        <translation>显示 2G、3G 和 LTE 的信号强度和质量。</translation>
    </message>
    <message>
        <source>Shows technology, band, cell, signal and temperature.</source>
        <translation>显示技术、频段、小区、信号和温度。</translation>
    </message>
    <message>
        <source>Shows technology, network, band and channel.</source>
        <translation>显示技术、网络、频段和信道。</translation>
    </message>
    <message>
        <source>Shows technology, network, cell and band.</source>
        <translation>显示技术、网络、小区和频段。</translation>
    </message>
    <message>
        <source>Shows the APN of the attach.</source>
        <translation>显示附着所用的 APN。</translation>
    </message>
    <message>
        <source>Shows the APN of the first LTE bearer, on LARA-R2 and TOBY-L2.</source>
        <translation>在 LARA-R2 和 TOBY-L2 上显示首个 LTE 承载的 APN。</translation>
    </message>
    <message>
        <source>Shows the ICCID of the SIM.</source>
        <translation>显示 SIM 的 ICCID。</translation>
    </message>
    <message>
        <source>Shows the IMEI with its prefix.</source>
        <translation>显示带前缀的 IMEI。</translation>
    </message>
    <message>
        <source>Shows the IMEI.</source>
        <translation>显示 IMEI。</translation>
    </message>
    <message>
        <source>Shows the IMSI of the SIM.</source>
        <translation>显示 SIM 的 IMSI。</translation>
    </message>
    <message>
        <source>Shows the IP addresses.</source>
        <translation>显示 IP 地址。</translation>
    </message>
    <message>
        <source>Shows the PSM timers in seconds.</source>
        <translation>显示以秒为单位的 PSM 定时器。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that are asked for, not those that the network gave.</source>
        <translation>显示请求的 PSM 定时器，而非网络授予的。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave, in seconds.</source>
        <translation>显示网络授予的 PSM 定时器，以秒为单位。</translation>
    </message>
    <message>
        <source>Shows the PSM timers that the network gave.</source>
        <translation>显示网络授予的 PSM 定时器。</translation>
    </message>
    <message>
        <source>Shows the SMS service centre.</source>
        <translation>显示短信中心。</translation>
    </message>
    <message>
        <source>Shows the USB composition.</source>
        <translation>显示 USB 组合。</translation>
    </message>
    <message>
        <source>Shows the USB layout, on HL78.</source>
        <translation>在 HL78 上显示 USB 布局。</translation>
    </message>
    <message>
        <source>Shows the USB layout.</source>
        <translation>显示 USB 布局。</translation>
    </message>
    <message>
        <source>Shows the active contexts of the internal stack.</source>
        <translation>显示内部协议栈的已激活上下文。</translation>
    </message>
    <message>
        <source>Shows the active contexts.</source>
        <translation>显示已激活的上下文。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands as masks.</source>
        <translation>以掩码显示允许的 LTE 频段。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE bands, on 5G modules.</source>
        <translation>在 5G 模组上显示允许的 LTE 频段。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands as masks.</source>
        <translation>以掩码显示允许的 LTE-M 和 NB-IoT 频段。</translation>
    </message>
    <message>
        <source>Shows the allowed LTE-M and NB-IoT bands.</source>
        <translation>显示允许的 LTE-M 和 NB-IoT 频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as bits.</source>
        <translation>以二进制位显示允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks, on HL78.</source>
        <translation>在 HL78 上以掩码显示允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands as masks.</source>
        <translation>以掩码显示允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands by frequency.</source>
        <translation>按频率显示允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands of each technology and operator mode.</source>
        <translation>显示各技术和运营商模式允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed bands.</source>
        <translation>显示允许的频段。</translation>
    </message>
    <message>
        <source>Shows the allowed radio technologies.</source>
        <translation>显示允许的无线技术。</translation>
    </message>
    <message>
        <source>Shows the allowed technologies and bands.</source>
        <translation>显示允许的技术和频段。</translation>
    </message>
    <message>
        <source>Shows the allowed technologies.</source>
        <translation>显示允许的技术。</translation>
    </message>
    <message>
        <source>Shows the authentication of the contexts.</source>
        <translation>显示各上下文的鉴权方式。</translation>
    </message>
    <message>
        <source>Shows the band in use.</source>
        <translation>显示当前频段。</translation>
    </message>
    <message>
        <source>Shows the bearers of the internal stack.</source>
        <translation>显示内部协议栈的承载。</translation>
    </message>
    <message>
        <source>Shows the bits, parity and stop bits of the port.</source>
        <translation>显示端口的数据位、校验位和停止位。</translation>
    </message>
    <message>
        <source>Shows the cells around.</source>
        <translation>显示周围小区。</translation>
    </message>
    <message>
        <source>Shows the character set.</source>
        <translation>显示字符集。</translation>
    </message>
    <message>
        <source>Shows the chosen set of bands.</source>
        <translation>显示所选频段组合。</translation>
    </message>
    <message>
        <source>Shows the chosen technology, on HL modules.</source>
        <translation>在 HL 模组上显示所选技术。</translation>
    </message>
    <message>
        <source>Shows the chosen technology.</source>
        <translation>显示所选技术。</translation>
    </message>
    <message>
        <source>Shows the configuration of the carrier.</source>
        <translation>显示运营商的配置。</translation>
    </message>
    <message>
        <source>Shows the contexts with their APNs.</source>
        <translation>显示各上下文及其 APN。</translation>
    </message>
    <message>
        <source>Shows the customization.</source>
        <translation>显示定制信息。</translation>
    </message>
    <message>
        <source>Shows the data connection of the USB network card.</source>
        <translation>显示 USB 网卡的数据连接。</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle and paging time window that the network gave.</source>
        <translation>显示网络授予的 eDRX 周期和寻呼时间窗口。</translation>
    </message>
    <message>
        <source>Shows the eDRX cycle that is asked for.</source>
        <translation>显示请求的 eDRX 周期。</translation>
    </message>
    <message>
        <source>Shows the finer settings of PSM.</source>
        <translation>显示 PSM 的详细设置。</translation>
    </message>
    <message>
        <source>Shows the firmware package.</source>
        <translation>显示固件包。</translation>
    </message>
    <message>
        <source>Shows the firmware.</source>
        <translation>显示固件。</translation>
    </message>
    <message>
        <source>Shows the flow control of the port.</source>
        <translation>显示端口的流控。</translation>
    </message>
    <message>
        <source>Shows the full firmware and application version.</source>
        <translation>显示完整的固件和应用版本。</translation>
    </message>
    <message>
        <source>Shows the full firmware revision.</source>
        <translation>显示完整的固件版本。</translation>
    </message>
    <message>
        <source>Shows the hardware version.</source>
        <translation>显示硬件版本。</translation>
    </message>
    <message>
        <source>Shows the indicators, such as roaming.</source>
        <translation>显示漫游等指示。</translation>
    </message>
    <message>
        <source>Shows the maker.</source>
        <translation>显示厂商。</translation>
    </message>
    <message>
        <source>Shows the model.</source>
        <translation>显示型号。</translation>
    </message>
    <message>
        <source>Shows the modem firmware.</source>
        <translation>显示 modem 固件。</translation>
    </message>
    <message>
        <source>Shows the network and how it was chosen.</source>
        <translation>显示网络及其选择方式。</translation>
    </message>
    <message>
        <source>Shows the operator mode.</source>
        <translation>显示运营商模式。</translation>
    </message>
    <message>
        <source>Shows the operator profile.</source>
        <translation>显示运营商配置。</translation>
    </message>
    <message>
        <source>Shows the order in which technologies are searched for.</source>
        <translation>显示各技术的搜索顺序。</translation>
    </message>
    <message>
        <source>Shows the paging time window and eDRX cycle that are asked for.</source>
        <translation>显示请求的寻呼时间窗口和 eDRX 周期。</translation>
    </message>
    <message>
        <source>Shows the paging time window that is asked for.</source>
        <translation>显示请求的寻呼时间窗口。</translation>
    </message>
    <message>
        <source>Shows the preferred firmware of several carriers.</source>
        <translation>显示多运营商固件中的优选固件。</translation>
    </message>
    <message>
        <source>Shows the registration for 2G and 3G data.</source>
        <translation>显示 2G 和 3G 数据的注册状态。</translation>
    </message>
    <message>
        <source>Shows the registration for calls and SMS.</source>
        <translation>显示语音和短信的注册状态。</translation>
    </message>
    <message>
        <source>Shows the registration on 5G.</source>
        <translation>显示 5G 注册状态。</translation>
    </message>
    <message>
        <source>Shows the registration on LTE, LTE-M and NB-IoT.</source>
        <translation>显示 LTE、LTE-M 和 NB-IoT 的注册状态。</translation>
    </message>
    <message>
        <source>Shows the serving cell and the cells around.</source>
        <translation>显示服务小区和周围小区。</translation>
    </message>
    <message>
        <source>Shows the serving cell.</source>
        <translation>显示服务小区。</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>显示设置。</translation>
    </message>
    <message>
        <source>Shows the signal in dBm for the technology in use.</source>
        <translation>以 dBm 显示当前技术的信号。</translation>
    </message>
    <message>
        <source>Shows the signal of the cells, on HL78.</source>
        <translation>在 HL78 上显示各小区的信号。</translation>
    </message>
    <message>
        <source>Shows the signal.</source>
        <translation>显示信号。</translation>
    </message>
    <message>
        <source>Shows the sleep mode of the serial port.</source>
        <translation>显示串口的休眠模式。</translation>
    </message>
    <message>
        <source>Shows the sleep mode, on HL78.</source>
        <translation>在 HL78 上显示休眠模式。</translation>
    </message>
    <message>
        <source>Shows the software package version.</source>
        <translation>显示软件包版本。</translation>
    </message>
    <message>
        <source>Shows the speed of the port.</source>
        <translation>显示端口速率。</translation>
    </message>
    <message>
        <source>Shows the state of the SIM.</source>
        <translation>显示 SIM 的状态。</translation>
    </message>
    <message>
        <source>Shows the supply voltage in mV.</source>
        <translation>显示供电电压，单位 mV。</translation>
    </message>
    <message>
        <source>Shows the supply voltage.</source>
        <translation>显示供电电压。</translation>
    </message>
    <message>
        <source>Shows the technology in use.</source>
        <translation>显示当前技术。</translation>
    </message>
    <message>
        <source>Shows the telephone number that is stored on the SIM.</source>
        <translation>显示 SIM 中存储的电话号码。</translation>
    </message>
    <message>
        <source>Shows the temperature warning.</source>
        <translation>显示温度告警。</translation>
    </message>
    <message>
        <source>Shows the temperature.</source>
        <translation>显示温度。</translation>
    </message>
    <message>
        <source>Shows the temperatures.</source>
        <translation>显示各处温度。</translation>
    </message>
    <message>
        <source>Shows the text mode parameters of SMS.</source>
        <translation>显示短信的文本模式参数。</translation>
    </message>
    <message>
        <source>Shows the time of the network.</source>
        <translation>显示网络时间。</translation>
    </message>
    <message>
        <source>Shows the versions of the firmware.</source>
        <translation>显示固件的各版本。</translation>
    </message>
    <message>
        <source>Shows what the module can do.</source>
        <translation>显示模组的功能。</translation>
    </message>
    <message>
        <source>Shows where SMS are stored and how full it is.</source>
        <translation>显示短信的存储位置和占用情况。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M or NB-IoT is in use.</source>
        <translation>显示当前使用 LTE-M 还是 NB-IoT。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT and GNSS are on, and which is preferred.</source>
        <translation>显示 LTE-M、NB-IoT 和 GNSS 是否开启，以及优先使用哪个。</translation>
    </message>
    <message>
        <source>Shows whether LTE-M, NB-IoT or both are searched for.</source>
        <translation>显示搜索 LTE-M、NB-IoT 还是两者。</translation>
    </message>
    <message>
        <source>Shows whether SMS are in text or PDU mode.</source>
        <translation>显示短信处于文本模式还是 PDU 模式。</translation>
    </message>
    <message>
        <source>Shows whether a SIM is inserted.</source>
        <translation>显示是否插入了 SIM。</translation>
    </message>
    <message>
        <source>Shows whether data roaming is allowed.</source>
        <translation>显示是否允许数据漫游。</translation>
    </message>
    <message>
        <source>Shows whether the SIM asks for its PIN.</source>
        <translation>显示 SIM 是否要求 PIN。</translation>
    </message>
    <message>
        <source>Shows whether the SIM is ready or asks for a code.</source>
        <translation>显示 SIM 已就绪还是要求密码。</translation>
    </message>
    <message>
        <source>Shows whether the module is attached for data.</source>
        <translation>显示模组是否已附着数据业务。</translation>
    </message>
    <message>
        <source>Shows whether the module registers for calls, data or both.</source>
        <translation>显示模组注册语音、数据还是两者。</translation>
    </message>
    <message>
        <source>Shows whether the module registers for data only, or for calls too.</source>
        <translation>显示模组仅注册数据，还是也注册语音。</translation>
    </message>
    <message>
        <source>Shows whether the radio is on.</source>
        <translation>显示射频是否开启。</translation>
    </message>
    <message>
        <source>Shows which bearers are active.</source>
        <translation>显示哪些承载已激活。</translation>
    </message>
    <message>
        <source>Shows which contexts are active.</source>
        <translation>显示哪些上下文已激活。</translation>
    </message>
    <message>
        <source>Shows which firmware image of several is in use.</source>
        <translation>显示多个固件映像中正在使用的一个。</translation>
    </message>
    <message>
        <source>Shows which technologies are allowed, on 5G modules.</source>
        <translation>在 5G 模组上显示允许的技术。</translation>
    </message>
    <message>
        <source>Shows which technologies are searched for.</source>
        <translation>显示会搜索的技术。</translation>
    </message>
    <message>
        <source>Shows why the last call, attach or context failed.</source>
        <translation>显示上次呼叫、附着或上下文失败的原因。</translation>
    </message>
    <message>
        <source>Some firmware versions need AT!ENTERCND=&quot;A710&quot; before it.</source>
        <translation>有些固件需要先发送 AT!ENTERCND=&quot;A710&quot;。</translation>
    </message>
    <message>
        <source>Some firmware versions use decimal masks: compare with AT#BND=? if the bands look wrong.</source>
        <translation>有些固件版本使用十进制掩码：频段看似不对时请与 AT#BND=? 对照。</translation>
    </message>
    <message>
        <source>The guide writes a space after APN. The command lists of Concox have a comma, which is what is sent.</source>
        <translation>指南在 APN 后写的是空格。Concox 的命令表中是逗号，发送时采用逗号。</translation>
    </message>
    <message>
        <source>The technology and the bands of UMTS and NR are handed back as they were read; without a reading it is automatic.</source>
        <translation>UMTS 和 NR 的技术与频段按读取的值写回；未读取时为自动。</translation>
    </message>
    <message>
        <source>Where SMS login and password are not set, the text begins with two spaces. Some phones remove leading spaces: send it from here instead. The guide&apos;s FM130 is listed beside FMB130, which is what the wiki knows.</source>
        <translation>未设置短信登录名和密码时，文本以两个空格开头。有些手机会去掉开头的空格：请改从这里发送。指南中的 FM130 与 FMB130 并列，厂商 wiki 中只有后者。</translation>
    </message>
    <message>
        <source>Stores the settings.</source>
        <translation>保存设置。</translation>
    </message>
    <message>
        <source>Empties the list of networks that the SIM avoids; this takes effect after a restart.</source>
        <translation>清空 SIM 回避的网络列表；重启后生效。</translation>
    </message>
    <message>
        <source>Super password</source>
        <translation>超级密码</translation>
    </message>
    <message>
        <source>Switch Data Roaming on, then tap Mobile Data Network.</source>
        <translation>打开“数据漫游”，然后轻点“蜂窝数据网络”。</translation>
    </message>
    <message>
        <source>Switch Roaming on.</source>
        <translation>打开漫游。</translation>
    </message>
    <message>
        <source>Switch the tracker off and on when the APN is set. The PLMN is the home network of the card: 90143 fits one IMSI of EMnify only, so give another where the card uses another.</source>
        <translation>APN 设置好后，关闭再打开定位器。PLMN 为卡的归属网络：90143 只适用于 EMnify 的一个 IMSI，卡使用其他 IMSI 时请填写相应的 PLMN。</translation>
    </message>
    <message>
        <source>Switches PSM off.</source>
        <translation>关闭 PSM。</translation>
    </message>
    <message>
        <source>Switches eDRX off.</source>
        <translation>关闭 eDRX。</translation>
    </message>
    <message>
        <source>Switches radio and SIM off.</source>
        <translation>关闭射频和 SIM。</translation>
    </message>
    <message>
        <source>Switches the echo off.</source>
        <translation>关闭回显。</translation>
    </message>
    <message>
        <source>Switches the echo on.</source>
        <translation>打开回显。</translation>
    </message>
    <message>
        <source>Switches the modem trace on.</source>
        <translation>打开 modem 跟踪。</translation>
    </message>
    <message>
        <source>Switches the module off, on SIM7000, SIM7070 and SIM800.</source>
        <translation>在 SIM7000、SIM7070 和 SIM800 上关闭模组。</translation>
    </message>
    <message>
        <source>Switches the module off.</source>
        <translation>关闭模组。</translation>
    </message>
    <message>
        <source>Switches the radio off and leaves the SIM on.</source>
        <translation>关闭射频，SIM 保持开启。</translation>
    </message>
    <message>
        <source>Switches the radio on.</source>
        <translation>开启射频。</translation>
    </message>
    <message>
        <source>Takes SMS in PDU mode.</source>
        <translation>短信采用 PDU 模式。</translation>
    </message>
    <message>
        <source>Takes SMS in text mode.</source>
        <translation>短信采用文本模式。</translation>
    </message>
    <message>
        <source>Takes the PIN, and a wrong one counts as a try.</source>
        <translation>输入 PIN，错误的 PIN 计为一次尝试。</translation>
    </message>
    <message>
        <source>Tap the plan of this card: the first one for a card, the second one for an eSIM.</source>
        <translation>轻点此卡的套餐：实体卡为第一个，eSIM 为第二个。</translation>
    </message>
    <message>
        <source>The SMS password is set in the Ruptela Device Center. Where none is set, nothing stands before the command.</source>
        <translation>短信密码在 Ruptela Device Center 中设置。未设置时，命令前不加任何内容。</translation>
    </message>
    <message>
        <source>The bands of the technologies stay as they are.</source>
        <translation>各技术的频段保持不变。</translation>
    </message>
    <message>
        <source>The password as delivered is the name of the model in small letters, such as gl200; on some models it is queclink.</source>
        <translation>出厂密码为小写的型号名称，例如 gl200；有些型号为 queclink。</translation>
    </message>
    <message>
        <source>The password is the SMS password. A firmware that does not know A81 takes A21: choose that form.</source>
        <translation>密码为短信密码。不支持 A81 的固件使用 A21：请选择该格式。</translation>
    </message>
    <message>
        <source>The password is the super password, not the SMS password. This text sets the server that it reports to as well.</source>
        <translation>密码为超级密码，不是短信密码。此短信还会设置它上报的服务器。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide deregisters with AT+COPS=2, which stays after the restart and would lose the choice of operator.</source>
        <translation>服务商指南用 AT+COPS=2 注销网络，重启后仍会保持，并会丢失运营商的选择。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide ends in 1, which is PAP with an empty user. No authentication is 0. The first value is a context here, not a bearer.</source>
        <translation>服务商指南以 1 结尾，即用户名为空的 PAP。无鉴权应为 0。此处第一个值是上下文，不是承载。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide gives the M-series the form of the LTE modules, with a context first, and describes this one.</source>
        <translation>服务商指南给 M 系列的是 LTE 模组的形式，即上下文在前，而这里的才是其实际形式。</translation>
    </message>
    <message>
        <source>The provider&apos;s guide leaves the quotes out, and names 01001110 for a T3324 of 10 s: it is 00000101.</source>
        <translation>服务商指南省略了引号，并称 T3324 为 10 s 时是 01001110：应为 00000101。</translation>
    </message>
    <message>
        <source>Three wrong PINs block the SIM. The PUK form AT+CPIN=&lt;puk&gt;,&lt;new pin&gt; is never sent.</source>
        <translation>三次错误的 PIN 将锁定 SIM。绝不发送 PUK 形式 AT+CPIN=&lt;puk&gt;,&lt;new pin&gt;。</translation>
    </message>
    <message>
        <source>Tries one network, and chooses automatically if that fails.</source>
        <translation>尝试一个网络，失败时自动选择。</translation>
    </message>
    <message>
        <source>Type {apn_password} as password of the APN.</source>
        <translation>APN 密码填 {apn_password}。</translation>
    </message>
    <message>
        <source>Type {apn_password} as password.</source>
        <translation>密码填 {apn_password}。</translation>
    </message>
    <message>
        <source>Type {apn} as APN. Leave the PIN empty.</source>
        <translation>APN 填 {apn}。PIN 留空。</translation>
    </message>
    <message>
        <source>Type {user} as user name.</source>
        <translation>用户名填 {user}。</translation>
    </message>
    <message>
        <source>UCGDFLT is for these only, not for all u-blox modules as in the provider&apos;s guide. oFono sends UCGDFLT=0 to a TOBY-L2. It has no reading that was seen in the field, so it is written each time.</source>
        <translation>UCGDFLT 仅用于这些模组，并非如服务商指南所述用于所有 u-blox 模组。oFono 向 TOBY-L2 发送 UCGDFLT=0。现场未见过可用的读取方式，因此每次都写入。</translation>
    </message>
    <message>
        <source>Under Mobile Data, type {apn} as APN.</source>
        <translation>在“蜂窝数据”下，APN 填 {apn}。</translation>
    </message>
    <message>
        <source>Up to 80 networks can be listed for roaming, as far as one SMS holds them.</source>
        <translation>最多可列出 80 个漫游网络，以一条短信能容纳为限。</translation>
    </message>
    <message>
        <source>Uses RTS and CTS for flow control.</source>
        <translation>使用 RTS 和 CTS 流控。</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide shows four values in brackets here: those come from AT+CEDRXRDP, without brackets.</source>
        <translation>这是请求的值。服务商指南在此给出方括号中的四个值：那是 AT+CEDRXRDP 的结果，且没有方括号。</translation>
    </message>
    <message>
        <source>What was asked for. The provider&apos;s guide takes it for what the network gave: that is psm_granted.</source>
        <translation>这是请求的值。服务商指南误作网络授予的值：那是 psm_granted。</translation>
    </message>
</context>
<context>
    <name>devicefile</name>
    <message>
        <source>Choose a CSV file with the columns EID and Name.</source>
        <translation>请选择含 EID 和 Name 列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Export the list again, as “CSV UTF-8”.</source>
        <translation>请以“CSV UTF-8”格式重新导出清单。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>请在电子表格程序中打开，并另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Open the file in a text editor, and close or remove the quotation mark.</source>
        <translation>请在文本编辑器中打开文件，补上或删除引号。</translation>
    </message>
    <message>
        <source>Write EID above the column that holds the EIDs, or choose the column by hand.</source>
        <translation>请在 EID 所在列的上方写上 EID，或手动选择该列。</translation>
    </message>
    <message>
        <source>{name} has no column EID</source>
        <translation>{name} 没有 EID 列</translation>
    </message>
    <message>
        <source>{name} has no rows</source>
        <translation>{name} 没有数据行</translation>
    </message>
    <message>
        <source>{name} is a PDF, not a CSV file</source>
        <translation>{name} 是 PDF，不是 CSV 文件</translation>
    </message>
    <message>
        <source>{name} is a workbook, not a CSV file</source>
        <translation>{name} 是工作簿，不是 CSV 文件</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} 是空的</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} contains a zero byte</source>
        <translation>{name} 不是文本文件：第 {line} 行含有零字节</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not {encoding} text</source>
        <translation>{name}，第 {line} 行：不是 {encoding} 文本</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed</source>
        <translation>{name}，第 {row} 行：引号有开头而没有结尾</translation>
    </message>
</context>
<context>
    <name>devicelist</name>
    <message>
        <source>A closing quotation mark may be missing. Correct the name, or use it as it is.</source>
        <translation>可能缺少结尾引号。请更正名称，或照原样使用。</translation>
    </message>
    <message>
        <source>A name that contains the separator needs quotation marks. Correct the name, or use it as it is.</source>
        <translation>含分隔符的名称需要加引号。请更正名称，或照原样使用。</translation>
    </message>
    <message>
        <source>Enter a name for this device.</source>
        <translation>请输入此设备的名称。</translation>
    </message>
    <message>
        <source>Leave the row out, or use it if this device is to get another eSIM.</source>
        <translation>请略过此行；若此设备需要另一个 eSIM，则使用此行。</translation>
    </message>
    <message>
        <source>Name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Row {row} cannot be used as it is: {reason}</source>
        <translation>第 {row} 行不能照原样使用：{reason}</translation>
    </message>
    <message>
        <source>Row {row} is used. Use this row instead, or leave it out.</source>
        <translation>已使用第 {row} 行。请改用此行，或略过此行。</translation>
    </message>
    <message>
        <source>Same EID as row {row}</source>
        <translation>EID 与第 {row} 行相同</translation>
    </message>
    <message>
        <source>Same ICCID as row {row}</source>
        <translation>ICCID 与第 {row} 行相同</translation>
    </message>
    <message>
        <source>The name spans several lines</source>
        <translation>名称跨多行</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>该行的单元格比标题行多</translation>
    </message>
    <message>
        <source>This EID was assigned before</source>
        <translation>此 EID 之前已分配过</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A device on this network loses its connection and has to find another.</source>
        <translation>处于此网络的设备会断开，需要另找网络。</translation>
    </message>
    <message>
        <source>A device with a SIM cannot be deleted. Release the SIM first.</source>
        <translation>装有 SIM 的设备不能删除。请先释放 SIM。</translation>
    </message>
    <message>
        <source>Activate SIM</source>
        <translation>激活 SIM</translation>
    </message>
    <message>
        <source>Allow operator</source>
        <translation>允许运营商</translation>
    </message>
    <message>
        <source>An active SIM is billed from now on, and never becomes unused again.</source>
        <translation>激活的 SIM 从现在起计费，且不会再变回未使用。</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>分配 SIM</translation>
    </message>
    <message>
        <source>Assign a SIM to it first.</source>
        <translation>请先为它分配 SIM。</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已附着</translation>
    </message>
    <message>
        <source>Block operator</source>
        <translation>禁止运营商</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>Change coverage policy</source>
        <translation>更改覆盖策略</translation>
    </message>
    <message>
        <source>Change service policy</source>
        <translation>更改服务策略</translation>
    </message>
    <message>
        <source>Check the device&apos;s events in a few minutes. Doing it again does the device no harm.</source>
        <translation>请过几分钟查看设备的事件。再执行一次对设备无害。</translation>
    </message>
    <message>
        <source>Choose an account at EMnify or Super SIM.</source>
        <translation>请选择 EMnify 或 Super SIM 的账户。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>请再执行一次。</translation>
    </message>
    <message>
        <source>Do it in the provider&apos;s portal.</source>
        <translation>请在服务商的门户中操作。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Give its id or ICCID.</source>
        <translation>请给出其 ID 或 ICCID。</translation>
    </message>
    <message>
        <source>Give the 19 or 20 digits of its ICCID; register its batch first if it is new.</source>
        <translation>请给出其 19 或 20 位 ICCID；若是新卡，请先注册其批次。</translation>
    </message>
    <message>
        <source>Give the name, or choose from what the account has.</source>
        <translation>请给出名称，或从账户已有的项中选择。</translation>
    </message>
    <message>
        <source>It was done if the SIM is in that state now.</source>
        <translation>若 SIM 现处于该状态，则已执行。</translation>
    </message>
    <message>
        <source>It was done if the SIM is, or is not, in the device.</source>
        <translation>若 SIM 已在（或已不在）设备中，则已执行。</translation>
    </message>
    <message>
        <source>It was done if the device is not there any more.</source>
        <translation>若设备已不存在，则已执行。</translation>
    </message>
    <message>
        <source>It was done if the device shows this value now.</source>
        <translation>若设备现显示该值，则已执行。</translation>
    </message>
    <message>
        <source>It was done if the device&apos;s events since then show a new location, a data session opened or closed, or the SIM activated. Doing it again does the device no harm.</source>
        <translation>若此后的设备事件显示新的位置、数据会话打开或关闭，或 SIM 被激活，则已执行。再执行一次对设备无害。</translation>
    </message>
    <message>
        <source>It was done if the operator is, or is not, on the device&apos;s blacklist.</source>
        <translation>若运营商已在（或已不在）设备的黑名单中，则已执行。</translation>
    </message>
    <message>
        <source>It was done if the text is said to be cancelled.</source>
        <translation>若短信显示为已取消，则已执行。</translation>
    </message>
    <message>
        <source>It was done if this text stands in the device&apos;s texts since then.</source>
        <translation>若此后设备的短信中有这条短信，则已执行。</translation>
    </message>
    <message>
        <source>Lock to IMEI</source>
        <translation>锁定到 IMEI</translation>
    </message>
    <message>
        <source>More than one device fits {text}.</source>
        <translation>有多台设备与 {text} 匹配。</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Release SIM</source>
        <translation>释放 SIM</translation>
    </message>
    <message>
        <source>Release it there first.</source>
        <translation>请先在那里释放它。</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>请先释放 SIM，再删除设备。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Reset data session</source>
        <translation>重置数据会话</translation>
    </message>
    <message>
        <source>Reset network</source>
        <translation>重置网络</translation>
    </message>
    <message>
        <source>SIM {iccid} is in the device {name}.</source>
        <translation>SIM {iccid} 在设备 {name} 中。</translation>
    </message>
    <message>
        <source>Search for it by name or ICCID; devices lists them.</source>
        <translation>请按名称或 ICCID 搜索；devices 会列出。</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>发送短信</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Super SIM is still changing {name}.</source>
        <translation>Super SIM 仍在更改 {name}。</translation>
    </message>
    <message>
        <source>Suspend SIM</source>
        <translation>暂停 SIM</translation>
    </message>
    <message>
        <source>The SIM is in factory test: this activates it, and it is billed from then on.</source>
        <translation>SIM 处于出厂测试：此操作会激活它，并从此开始计费。</translation>
    </message>
    <message>
        <source>The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.</source>
        <translation>SIM 尚未计费；第 {n} 条短信会激活它。加上设备发来的，目前共 {count} 条。</translation>
    </message>
    <message>
        <source>The SIM keeps its state; activate it afterwards if it is to be used.</source>
        <translation>SIM 保持其状态；需要使用时请随后激活。</translation>
    </message>
    <message>
        <source>The SIM then works in the device with this IMEI alone.</source>
        <translation>此后该 SIM 只能在此 IMEI 的设备中使用。</translation>
    </message>
    <message>
        <source>The answer was lost, and the provider shows no trace of the call yet.</source>
        <translation>应答已丢失，服务商处尚无该调用的痕迹。</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>该调用在途中丢失：服务商处显示未执行。</translation>
    </message>
    <message>
        <source>The data session ends; the device has to open another.</source>
        <translation>数据会话会结束；设备需要重新打开一个。</translation>
    </message>
    <message>
        <source>The device loses its connection and has to attach to a network again.</source>
        <translation>设备会断开，需要重新附着网络。</translation>
    </message>
    <message>
        <source>The device loses its connection until the SIM is activated again.</source>
        <translation>设备会断开，直到 SIM 重新激活。</translation>
    </message>
    <message>
        <source>The device loses its connection.</source>
        <translation>设备会断开。</translation>
    </message>
    <message>
        <source>The device loses its connection. Its SIM is active and is billed nevertheless.</source>
        <translation>设备会断开。其 SIM 仍为激活状态并继续计费。</translation>
    </message>
    <message>
        <source>The device loses its connection. The SIM stays active and is billed nevertheless.</source>
        <translation>设备会断开。SIM 保持激活并继续计费。</translation>
    </message>
    <message>
        <source>The device, its events and its texts are deleted for good.</source>
        <translation>设备及其事件和短信会被永久删除。</translation>
    </message>
    <message>
        <source>The new value is missing.</source>
        <translation>缺少新的值。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>短信为空。</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>没有设备 {id}。</translation>
    </message>
    <message>
        <source>Unlock IMEI</source>
        <translation>解除 IMEI 锁定</translation>
    </message>
    <message>
        <source>Wait a minute, then do it again.</source>
        <translation>请等一分钟，再执行一次。</translation>
    </message>
    <message>
        <source>What the device may use, and what that costs, changes at once.</source>
        <translation>设备可使用的业务及其费用会立即改变。</translation>
    </message>
    <message>
        <source>Where the device may connect, and what that costs, changes at once.</source>
        <translation>设备可连接的地区及其费用会立即改变。</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>请填写要发送的内容。</translation>
    </message>
    <message>
        <source>{account} does not offer this for its devices.</source>
        <translation>{account} 的设备不支持此操作。</translation>
    </message>
    <message>
        <source>{account} has no SIM {iccid}.</source>
        <translation>{account} 没有 SIM {iccid}。</translation>
    </message>
    <message>
        <source>{account} keeps no devices that can be asked for.</source>
        <translation>{account} 没有可查询的设备。</translation>
    </message>
    <message>
        <source>{argument} is neither a policy nor an operator of the account.</source>
        <translation>{argument} 既不是账户的策略，也不是运营商。</translation>
    </message>
    <message>
        <source>{device} has no SIM.</source>
        <translation>{device} 没有 SIM。</translation>
    </message>
    <message>
        <source>{name} still has a SIM, so it cannot be deleted.</source>
        <translation>{name} 仍装有 SIM，不能删除。</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}：{action}</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>APN: {apn}</source>
        <translation>APN：{apn}</translation>
    </message>
    <message>
        <source>Activate the SIM</source>
        <translation>激活 SIM</translation>
    </message>
    <message>
        <source>Allow mobile data and roaming on the device</source>
        <translation>在设备上允许移动数据和漫游</translation>
    </message>
    <message>
        <source>Allow {operator}</source>
        <translation>允许 {operator}</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support why, with the events of the device</source>
        <translation>附上设备的事件，向服务商的技术支持询问原因</translation>
    </message>
    <message>
        <source>Asked just now, the network does not find it</source>
        <translation>刚刚查询过，网络找不到它</translation>
    </message>
    <message>
        <source>Asked just now, the network finds it</source>
        <translation>刚刚查询过，网络能找到它</translation>
    </message>
    <message>
        <source>Assign a SIM</source>
        <translation>分配 SIM</translation>
    </message>
    <message>
        <source>Block {operator}, so that the device takes another network</source>
        <translation>禁止 {operator}，使设备改用其他网络</translation>
    </message>
    <message>
        <source>Check the address it sends to and its DNS server; without one it gets 8.8.8.8</source>
        <translation>检查它发送的目标地址和 DNS 服务器；未设置时使用 8.8.8.8</translation>
    </message>
    <message>
        <source>Check the module on the bench</source>
        <translation>在测试台上检查模组</translation>
    </message>
    <message>
        <source>Check the module on the bench: signal, registration and APN</source>
        <translation>在测试台上检查模组：信号、注册和 APN</translation>
    </message>
    <message>
        <source>Choose a coverage policy with this country</source>
        <translation>选择包含此国家的覆盖策略</translation>
    </message>
    <message>
        <source>Choose a service policy with a higher limit</source>
        <translation>选择限额更高的服务策略</translation>
    </message>
    <message>
        <source>Choose a service policy with data</source>
        <translation>选择含数据业务的服务策略</translation>
    </message>
    <message>
        <source>Choose a service policy with this technology</source>
        <translation>选择含此技术的服务策略</translation>
    </message>
    <message>
        <source>Choose another service policy</source>
        <translation>选择其他服务策略</translation>
    </message>
    <message>
        <source>Connection: attached to a network, without a data session</source>
        <translation>连接：已附着网络，没有数据会话</translation>
    </message>
    <message>
        <source>Connection: blocked</source>
        <translation>连接：被禁止</translation>
    </message>
    <message>
        <source>Connection: not reported by the provider</source>
        <translation>连接：服务商未提供</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>连接：离线</translation>
    </message>
    <message>
        <source>Connection: online, with a data session</source>
        <translation>连接：在线，有数据会话</translation>
    </message>
    <message>
        <source>Reset the network, so that the device attaches again</source>
        <translation>重置网络，使设备重新附着</translation>
    </message>
    <message>
        <source>The SIM was deleted and no longer works.</source>
        <translation>SIM 已被删除，不再可用。</translation>
    </message>
    <message>
        <source>The device is listed as attached, but the network does not find it: it is probably off.</source>
        <translation>设备显示为已附着，但网络找不到它：可能已关机。</translation>
    </message>
    <message>
        <source>The device is not connected now, but was recently.</source>
        <translation>设备当前未连接，但不久前曾连接。</translation>
    </message>
    <message>
        <source>The network rejected the device.</source>
        <translation>网络拒绝了设备。</translation>
    </message>
    <message>
        <source>Data session since {at}, over {rat}</source>
        <translation>自 {at} 起有数据会话，经 {rat}</translation>
    </message>
    <message>
        <source>Data since yesterday: {size} MB</source>
        <translation>昨天以来的数据：{size} MB</translation>
    </message>
    <message>
        <source>Device: {status}</source>
        <translation>设备：{status}</translation>
    </message>
    <message>
        <source>Diagnose again in 15 minutes</source>
        <translation>15 分钟后重新诊断</translation>
    </message>
    <message>
        <source>Diagnose again in a minute</source>
        <translation>一分钟后重新诊断</translation>
    </message>
    <message>
        <source>Do what the reason in the events says</source>
        <translation>按事件中的原因处理</translation>
    </message>
    <message>
        <source>Enable the device</source>
        <translation>启用设备</translation>
    </message>
    <message>
        <source>In factory test: a reset activates the SIM, and it is billed from then on</source>
        <translation>处于出厂测试：重置会激活 SIM，并从此开始计费</translation>
    </message>
    <message>
        <source>Last location update: none</source>
        <translation>最近的位置更新：无</translation>
    </message>
    <message>
        <source>Last location update: {at}</source>
        <translation>最近的位置更新：{at}</translation>
    </message>
    <message>
        <source>NB-IoT and LTE-M: choose the network by AT+COPS on the bench</source>
        <translation>NB-IoT 和 LTE-M：在测试台上用 AT+COPS 选择网络</translation>
    </message>
    <message>
        <source>Network: {place}</source>
        <translation>网络：{place}</translation>
    </message>
    <message>
        <source>No network has seen this device for a while.</source>
        <translation>已有一段时间没有网络发现此设备。</translation>
    </message>
    <message>
        <source>No network has seen this device yet.</source>
        <translation>还没有网络发现过此设备。</translation>
    </message>
    <message>
        <source>Operators on its blacklist: {names}</source>
        <translation>黑名单中的运营商：{names}</translation>
    </message>
    <message>
        <source>Or bring the device where another network is in reach</source>
        <translation>或将设备移到有其他网络覆盖的地方</translation>
    </message>
    <message>
        <source>Or put the SIM back into the device it belongs to</source>
        <translation>或将 SIM 放回它所属的设备</translation>
    </message>
    <message>
        <source>Or raise its limit in the EMnify portal, or wait for the next month</source>
        <translation>或在 EMnify 门户中提高限额，或等到下个月</translation>
    </message>
    <message>
        <source>Or send the device its maker&apos;s SMS that sets the APN</source>
        <translation>或按厂商格式向设备发送设置 APN 的短信</translation>
    </message>
    <message>
        <source>Or set the device to another technology on the bench</source>
        <translation>或在测试台上将设备改用其他技术</translation>
    </message>
    <message>
        <source>Register new SIMs</source>
        <translation>注册新的 SIM</translation>
    </message>
    <message>
        <source>Release the SIM, then assign another</source>
        <translation>释放 SIM，然后分配另一个</translation>
    </message>
    <message>
        <source>Reset the data session</source>
        <translation>重置数据会话</translation>
    </message>
    <message>
        <source>SIM: none</source>
        <translation>SIM：无</translation>
    </message>
    <message>
        <source>SIM: {iccid}, {state}</source>
        <translation>SIM：{iccid}，{state}</translation>
    </message>
    <message>
        <source>See that its antenna is connected and a supported network is in reach</source>
        <translation>确认天线已连接，且有受支持的网络覆盖</translation>
    </message>
    <message>
        <source>See that the device has power and searches for a network</source>
        <translation>确认设备已通电并在搜索网络</translation>
    </message>
    <message>
        <source>Service policy: {name}</source>
        <translation>服务策略：{name}</translation>
    </message>
    <message>
        <source>Set the APN em on the bench; emnify where short names are refused</source>
        <translation>在测试台上将 APN 设为 em；不接受短名称时设为 emnify</translation>
    </message>
    <message>
        <source>Set the APN on the device: super for Super SIM, em for EMnify</source>
        <translation>在设备上设置 APN：Super SIM 用 super，EMnify 用 em</translation>
    </message>
    <message>
        <source>The SIM has not been activated.</source>
        <translation>SIM 尚未激活。</translation>
    </message>
    <message>
        <source>The SIM is in order; the provider does not tell whether the device is connected.</source>
        <translation>SIM 正常；服务商未说明设备是否已连接。</translation>
    </message>
    <message>
        <source>The SIM is locked to the IMEI of another device.</source>
        <translation>SIM 已锁定到另一设备的 IMEI。</translation>
    </message>
    <message>
        <source>The SIM is suspended.</source>
        <translation>SIM 已暂停。</translation>
    </message>
    <message>
        <source>The coverage policy does not allow the network where the device is.</source>
        <translation>覆盖策略不允许设备所在的网络。</translation>
    </message>
    <message>
        <source>The device asks for the APN {apn}, which EMnify does not know.</source>
        <translation>设备请求的 APN {apn} 在 EMnify 不存在。</translation>
    </message>
    <message>
        <source>The device has just come online; no data is counted yet.</source>
        <translation>设备刚刚上线；尚未统计到数据。</translation>
    </message>
    <message>
        <source>The device has reached its traffic limit.</source>
        <translation>设备已达到流量限额。</translation>
    </message>
    <message>
        <source>The device is attached, but opens no data session.</source>
        <translation>设备已附着，但未打开数据会话。</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>设备已禁用。</translation>
    </message>
    <message>
        <source>The device is online, and data goes through.</source>
        <translation>设备在线，数据正常。</translation>
    </message>
    <message>
        <source>The device is online, but no data goes through.</source>
        <translation>设备在线，但没有数据通过。</translation>
    </message>
    <message>
        <source>The device was refused a data session.</source>
        <translation>设备的数据会话被拒绝。</translation>
    </message>
    <message>
        <source>The network in reach is on the blacklist of this device.</source>
        <translation>当前可用的网络在此设备的黑名单中。</translation>
    </message>
    <message>
        <source>The provider has blocked the device.</source>
        <translation>服务商已禁止该设备。</translation>
    </message>
    <message>
        <source>The provider is changing the state of the SIM.</source>
        <translation>服务商正在更改 SIM 的状态。</translation>
    </message>
    <message>
        <source>The service policy allows no data.</source>
        <translation>服务策略不允许数据业务。</translation>
    </message>
    <message>
        <source>The service policy does not allow the radio technology that the device uses.</source>
        <translation>服务策略不允许设备所用的无线技术。</translation>
    </message>
    <message>
        <source>There is no SIM in this device.</source>
        <translation>此设备中没有 SIM。</translation>
    </message>
    <message>
        <source>Traffic limit: {limit} MB</source>
        <translation>流量限额：{limit} MB</translation>
    </message>
    <message>
        <source>Unlock the IMEI</source>
        <translation>解除 IMEI 锁定</translation>
    </message>
    <message>
        <source>Wait, if the device sleeps to save power</source>
        <translation>若设备为省电而休眠，请等待</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>{at}: {text}</source>
        <translation>{at}：{text}</translation>
    </message>
</context>
<context>
    <name>emnify</name>
    <message>
        <source>An issued SIM can be activated or tested, an active one suspended and activated again.</source>
        <translation>已发放的 SIM 可激活或测试；已激活的可暂停，之后可重新激活。</translation>
    </message>
    <message>
        <source>Device {id} still has a SIM.</source>
        <translation>设备 {id} 仍装有 SIM。</translation>
    </message>
    <message>
        <source>EMnify did not accept the code.</source>
        <translation>EMnify 不接受该验证码。</translation>
    </message>
    <message>
        <source>EMnify did not register the batch {bic}.</source>
        <translation>EMnify 未注册批次 {bic}。</translation>
    </message>
    <message>
        <source>EMnify has locked {account} for five minutes after refused sign-ins.</source>
        <translation>登录多次被拒，EMnify 已将 {account} 锁定五分钟。</translation>
    </message>
    <message>
        <source>EMnify has not asked for a code.</source>
        <translation>EMnify 没有要求验证码。</translation>
    </message>
    <message>
        <source>EMnify has sent a code by e-mail to the user of {account}.</source>
        <translation>EMnify 已向 {account} 的用户发送验证码邮件。</translation>
    </message>
    <message>
        <source>EMnify takes the 16 digits of the IMEISV, not {imei}.</source>
        <translation>EMnify 需要 16 位的 IMEISV，而不是 {imei}。</translation>
    </message>
    <message>
        <source>Enter the code of the newest e-mail, or have another one sent. Three refused codes lock the account for five minutes.</source>
        <translation>请输入最新邮件中的验证码，或要求重新发送。三次被拒会将账户锁定五分钟。</translation>
    </message>
    <message>
        <source>Enter the code under Settings, Accounts.</source>
        <translation>请在“设置”的“账户”中输入验证码。</translation>
    </message>
    <message>
        <source>Look it up again: it may be registered already, hold SIMs of another organisation, or not be allowed to begin in this state.</source>
        <translation>请重新查询：它可能已注册、含其他组织的 SIM，或不允许以此状态开始。</translation>
    </message>
    <message>
        <source>Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.</source>
        <translation>请用 *#06# (IMEI/SV) 读取，或让设备附着一次：之后 EMnify 会显示它见到的 IMEI。</translation>
    </message>
    <message>
        <source>Release the SIM, then delete the device.</source>
        <translation>请先释放 SIM，再删除设备。</translation>
    </message>
    <message>
        <source>SIM {iccid} cannot change from {old} to {new}.</source>
        <translation>SIM {iccid} 不能从 {old} 变为 {new}。</translation>
    </message>
    <message>
        <source>Test the account; a code is sent if one is needed.</source>
        <translation>请测试账户；需要时会发送验证码。</translation>
    </message>
    <message>
        <source>Wait five minutes, check the credentials in Settings, then test the account.</source>
        <translation>请等五分钟，在“设置”中检查凭据，然后测试账户。</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>A module cannot be asked what became of a text. The tracker may have answered it.</source>
        <translation>无法向模组查询短信的结果。定位器可能已应答。</translation>
    </message>
    <message>
        <source>Celona cannot be asked: a list is known by its request ID, which was lost with the answer.</source>
        <translation>无法向 Celona 查询：清单凭请求 ID 识别，而该 ID 随应答一起丢失了。</translation>
    </message>
    <message>
        <source>Devices named {name}: {ids}.</source>
        <translation>名为 {name} 的设备：{ids}。</translation>
    </message>
    <message>
        <source>New SIMs without a device: {n}. SIMs in the batch: {quantity}.</source>
        <translation>没有设备的新 SIM：{n}。批次中的 SIM：{quantity}。</translation>
    </message>
    <message>
        <source>Profiles of this kind that no row here has: {n}.</source>
        <translation>此处各行都不拥有的同类 Profile：{n}。</translation>
    </message>
    <message>
        <source>State of the batch at EMnify: {state}.</source>
        <translation>EMnify 显示的批次状态：{state}。</translation>
    </message>
    <message>
        <source>The Orchestrator shows whether the devices of this list have an eSIM.</source>
        <translation>Orchestrator 会显示此清单的设备是否已有 eSIM。</translation>
    </message>
    <message>
        <source>The SIM is in device {id}, {name}.</source>
        <translation>SIM 在设备 {id}（{name}）中。</translation>
    </message>
    <message>
        <source>The SIM is in no device.</source>
        <translation>SIM 不在任何设备中。</translation>
    </message>
    <message>
        <source>The account has no SIM with ICCID {iccid}.</source>
        <translation>账户中没有 ICCID 为 {iccid} 的 SIM。</translation>
    </message>
    <message>
        <source>The account has this SIM: {sid}, state {status}.</source>
        <translation>账户有此 SIM：{sid}，状态 {status}。</translation>
    </message>
    <message>
        <source>The newest: {profiles}</source>
        <translation>最新的：{profiles}</translation>
    </message>
    <message>
        <source>The provider cannot be asked now.</source>
        <translation>现在无法向服务商查询。</translation>
    </message>
    <message>
        <source>The texts of this device are on the page Devices.</source>
        <translation>此设备的短信在“设备”页上。</translation>
    </message>
    <message>
        <source>Their ICCIDs: {iccids}</source>
        <translation>其 ICCID：{iccids}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>请选择其他文件夹，或关闭占用该文件的程序。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>无法写入 {name}：{why}。</translation>
    </message>
</context>
<context>
    <name>fleets</name>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>请选择 Super SIM 的账户。</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>请再执行一次。</translation>
    </message>
    <message>
        <source>Give 1 to 2,000,000 MB for each SIM and month.</source>
        <translation>请按每个 SIM 和月份填写 1 到 2,000,000 MB。</translation>
    </message>
    <message>
        <source>Give one that is not used yet in the account.</source>
        <translation>请填写账户中尚未使用的名称。</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that it was not carried out.</source>
        <translation>该调用在途中丢失：服务商处显示未执行。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>Use it, or give another name.</source>
        <translation>请使用它，或填写其他名称。</translation>
    </message>
    <message>
        <source>{limit} is not a data limit.</source>
        <translation>{limit} 不是流量限额。</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} 已存在。</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only Super SIM has fleets.</source>
        <translation>{name} 不是 Super SIM 账户；只有 Super SIM 有 Fleet。</translation>
    </message>
</context>
<context>
    <name>grab</name>
    <message>
        <source>Take a screenshot of the region with the system, then press Ctrl+V in the scan line.</source>
        <translation>请用系统截取该区域，然后在扫码栏中按 Ctrl+V。</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen.</source>
        <translation>此桌面 (Wayland) 不允许程序读取屏幕。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Version {version} of Simwright is available.</source>
        <translation>Simwright 有新版本 {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose one of the two endings.</source>
        <translation>请选择两种扩展名之一。</translation>
    </message>
    <message>
        <source>{name} is neither a .csv nor a .json file.</source>
        <translation>{name} 既不是 .csv 也不是 .json 文件。</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box.</source>
        <translation>BIC 由 16 个字母和数字组成，以 XXXX-XXXX-XXXX-XXXX 的形式印在卡或盒上。</translation>
    </message>
    <message>
        <source>An EID is made of 32 digits. Read it again from the card or the device.</source>
        <translation>EID 为 32 位数字。请重新从卡或设备上读取。</translation>
    </message>
    <message>
        <source>An ICCID is made of 18 to 20 digits. Read it again from the card.</source>
        <translation>ICCID 为 18 到 20 位数字。请重新从卡上读取。</translation>
    </message>
    <message>
        <source>An IMEI is made of 15 digits. Dial *#06# or read the label.</source>
        <translation>IMEI 为 15 位数字。请拨 *#06# 或查看标签。</translation>
    </message>
    <message>
        <source>Check digit is {got}, expected {expected}</source>
        <translation>校验位是 {got}，应为 {expected}</translation>
    </message>
    <message>
        <source>Check digits are {got}, expected {expected}</source>
        <translation>校验位是 {got}，应为 {expected}</translation>
    </message>
    <message>
        <source>Compare the IMEI with the label.</source>
        <translation>请与标签核对 IMEI。</translation>
    </message>
    <message>
        <source>Compare the digits with the card or the device. If they are right, use it anyway.</source>
        <translation>请与卡或设备核对数字。若无误，可仍然使用。</translation>
    </message>
    <message>
        <source>Dial *#06# or read the label.</source>
        <translation>请拨 *#06# 或查看标签。</translation>
    </message>
    <message>
        <source>EID contains “{character}”</source>
        <translation>EID 含有“{character}”</translation>
    </message>
    <message>
        <source>EID has {length} digits instead of 32</source>
        <translation>EID 有 {length} 位，应为 32 位</translation>
    </message>
    <message>
        <source>EID is empty</source>
        <translation>EID 为空</translation>
    </message>
    <message>
        <source>Enter the 18 to 20 digits of the ICCID.</source>
        <translation>请输入 18 到 20 位的 ICCID。</translation>
    </message>
    <message>
        <source>Enter the 32 digits of the EID.</source>
        <translation>请输入 32 位的 EID。</translation>
    </message>
    <message>
        <source>ICCID contains “{character}”</source>
        <translation>ICCID 含有“{character}”</translation>
    </message>
    <message>
        <source>ICCID has {length} digits instead of 18 to 20</source>
        <translation>ICCID 有 {length} 位，应为 18 到 20 位</translation>
    </message>
    <message>
        <source>ICCID is empty</source>
        <translation>ICCID 为空</translation>
    </message>
    <message>
        <source>IMEI contains “{character}”</source>
        <translation>IMEI 含有“{character}”</translation>
    </message>
    <message>
        <source>IMEI has {length} digits instead of 15</source>
        <translation>IMEI 有 {length} 位，应为 15 位</translation>
    </message>
    <message>
        <source>Read it again; a digit may be missing or doubled, or this is another number.</source>
        <translation>请重新读取；可能漏了或重复了一位，或这是其他号码。</translation>
    </message>
    <message>
        <source>The last digit of this ICCID is not its Luhn check digit; some cards have none</source>
        <translation>此 ICCID 的末位不是 Luhn 校验位；有些卡没有校验位</translation>
    </message>
    <message>
        <source>The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.</source>
        <translation>丢失的数字无法恢复。请回到数据源，将该列设为文本格式后重新导出。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this EID</source>
        <translation>电子表格对此 EID 做了舍入</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this ICCID</source>
        <translation>电子表格对此 ICCID 做了舍入</translation>
    </message>
    <message>
        <source>This is not a BIC</source>
        <translation>这不是 BIC</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Belgian</source>
        <translation>比利时语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>英语（英国）</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>英语（美国）</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk), then try again.</source>
        <translation>请安装中日韩字体，例如 Noto Sans CJK（Debian 和 Ubuntu 上的软件包为 fonts-noto-cjk），然后再试。</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>现有的语言：{languages}。</translation>
    </message>
    <message>
        <source>Move the parts of the template apart.</source>
        <translation>请将模板的各部件移开。</translation>
    </message>
    <message>
        <source>No label printer has {dpi} dpi.</source>
        <translation>没有 {dpi} dpi 的标签打印机。</translation>
    </message>
    <message>
        <source>Start at a label from 1 to {n}.</source>
        <translation>请从 1 到 {n} 号标签位开始。</translation>
    </message>
    <message>
        <source>The code needs {needed} mm, and the label has {room} mm for it.</source>
        <translation>码需要 {needed} mm，而标签只有 {room} mm。</translation>
    </message>
    <message>
        <source>Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer&apos;s menu.</source>
        <translation>请选择 203、300 或 600 dpi；见铭牌或打印机菜单。</translation>
    </message>
    <message>
        <source>Something on the label covers a code or its quiet zone.</source>
        <translation>标签上有内容遮住了码或其静区。</translation>
    </message>
    <message>
        <source>The fonts for labels lack the character “{letter}” of “{text}”.</source>
        <translation>标签字体缺少“{text}”中的字符“{letter}”。</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>没有要打印的标签。</translation>
    </message>
    <message>
        <source>This sheet has {n} labels, and none is number {cell}.</source>
        <translation>此整张标签纸有 {n} 个标签位，没有 {cell} 号。</translation>
    </message>
    <message>
        <source>Use a label with at least {needed} mm for the code: smaller is not read reliably.</source>
        <translation>请使用码区至少 {needed} mm 的标签：更小则读取不可靠。</translation>
    </message>
    <message>
        <source>Write it in Latin, Greek or Cyrillic letters, or take it out of the template.</source>
        <translation>请改用拉丁、希腊或西里尔字母，或从模板中去掉。</translation>
    </message>
    <message>
        <source>{file}, line {line}: a line needs a width, a height or both.</source>
        <translation>{file}，第 {line} 行：线条需要宽度、高度或两者。</translation>
    </message>
    <message>
        <source>{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.</source>
        <translation>{file}，第 {line} 行：{room} mm 放不下任何码；最小的需要 {needed} mm。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.</source>
        <translation>{file}，第 {line} 行：标签需要 {needed} mm，而整张纸只有 {room} mm。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are no words for the language “{value}”.</source>
        <translation>{file}，第 {line} 行：没有语言“{value}”的文字。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is nothing on this label.</source>
        <translation>{file}，第 {line} 行：此标签上没有内容。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this part ends {over} mm outside the label.</source>
        <translation>{file}，第 {line} 行：此部件超出标签 {over} mm。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has braces that do not match ({problem}).</source>
        <translation>{file}，第 {line} 行：{key} 的花括号不匹配（{problem}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.</source>
        <translation>{file}，第 {line} 行：{key} 中有 {{{name}:{spec}}}；冒号后应为整数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.</source>
        <translation>{file}，第 {line} 行：{key} 中有“{value}”；字段由小写字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a picture that can be read.</source>
        <translation>{file}，第 {line} 行：{key} 不是可读取的图片。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.</source>
        <translation>{file}，第 {line} 行：{key} 为 {value}；须为 0、90、180 或 270。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 为“{value}”；须为以下之一：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} lacks words that another language has: {names}.</source>
        <translation>{file}，第 {line} 行：{key} 缺少另一语言已有的文字：{names}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.</source>
        <translation>{file}，第 {line} 行：{key} 须为毫米，如 3.2，或磅，如“9 pt”。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names {name}. Known fields are: {known}.</source>
        <translation>{file}，第 {line} 行：{key} 用到 {name}。已知字段有：{known}。</translation>
    </message>
    <message>
        <source>{name} has no words in the language “{language}”.</source>
        <translation>{name} 没有语言“{language}”的文字。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A code works for one device only: nothing was printed. Correct the list, or take that row out.</source>
        <translation>激活码只能用于一台设备：未打印任何内容。请更正清单，或移除该行。</translation>
    </message>
    <message>
        <source>A template needs a name with letters or digits.</source>
        <translation>模板需要含字母或数字的名称。</translation>
    </message>
    <message>
        <source>A4 sheet 3 × 8</source>
        <translation>A4 标签纸 3 × 8</translation>
    </message>
    <message>
        <source>Choose a file with a row for each label.</source>
        <translation>请选择每张标签一行的文件。</translation>
    </message>
    <message>
        <source>Choose a list whose units were given codes, or a template without one.</source>
        <translation>请选择其单元已获得激活码的清单，或不含激活码的模板。</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>请选择以下扩展名之一。</translation>
    </message>
    <message>
        <source>Codes that a device has downloaded, so that they work for no other: {n}.</source>
        <translation>已被设备下载、不能再用于其他设备的激活码：{n}。</translation>
    </message>
    <message>
        <source>Codes that stand on a label already: {n}.</source>
        <translation>已印在标签上的激活码：{n}。</translation>
    </message>
    <message>
        <source>Codes that were saved as a picture already: {n}.</source>
        <translation>已存为图片的激活码：{n}。</translation>
    </message>
    <message>
        <source>Customer card A6</source>
        <translation>客户卡 A6</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>请换一个名称，或替换原有的。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请取一个名称。</translation>
    </message>
    <message>
        <source>Phone steps 100 × 50 mm</source>
        <translation>手机步骤 100 × 50 mm</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same code for two devices.</source>
        <translation>第 {first} 行和第 {second} 行对两台设备使用了同一激活码。</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>请重新另存为 CSV。</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>请查看模板清单。</translation>
    </message>
    <message>
        <source>The code in row {row} was given to {name} already.</source>
        <translation>第 {row} 行的激活码已给予 {name}。</translation>
    </message>
    <message>
        <source>The first row of {name} names no field of a label.</source>
        <translation>{name} 的首行没有任何标签字段。</translation>
    </message>
    <message>
        <source>The printer does not report its state, so printing cannot be followed.</source>
        <translation>打印机不报告其状态，因此无法跟踪打印。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机已就绪。</translation>
    </message>
    <message>
        <source>There is a template named {name} already.</source>
        <translation>已有名为 {name} 的模板。</translation>
    </message>
    <message>
        <source>There is no label template named {name}.</source>
        <translation>没有名为 {name} 的标签模板。</translation>
    </message>
    <message>
        <source>There is no label to print: none of these has an activation code.</source>
        <translation>没有要打印的标签：这些都没有激活码。</translation>
    </message>
    <message>
        <source>Write titles above the columns, such as code, EID, ICCID or name.</source>
        <translation>请在各列上方写上标题，例如 code、EID、ICCID 或 name。</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} 没有数据行。</translation>
    </message>
    <message>
        <source>{name} is none of {kinds}.</source>
        <translation>{name} 不是以下类型：{kinds}。</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read.</source>
        <translation>{name} 不是可读取的表格。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>请按 sqlite:///FILE 或 postgresql://USER@HOST/DATABASE 的形式给出。</translation>
    </message>
    <message>
        <source>Install it with: pip install simwright[postgres]</source>
        <translation>安装方法：pip install simwright[postgres]</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>请在历史记录中查找该编号。</translation>
    </message>
    <message>
        <source>Move the file away, put the last good copy in its place if there is one, and start again.</source>
        <translation>请移走该文件，有完好的备份时放回原处，然后重新启动。</translation>
    </message>
    <message>
        <source>Put it back in its place; then close Simwright and start it again.</source>
        <translation>请将其放回原处，然后关闭并重新启动 Simwright。</translation>
    </message>
    <message>
        <source>Resume, settle or cancel the work of this account first, then remove it.</source>
        <translation>请先继续、确认或取消此账户的工作，然后再移除。</translation>
    </message>
    <message>
        <source>See that its disk is not full and may be written to, or that its server runs, then try again.</source>
        <translation>请确认磁盘未满且可写，或服务器正在运行，然后再试。</translation>
    </message>
    <message>
        <source>Start that version, or point this one to another ledger.</source>
        <translation>请启动该版本，或让本版本使用另一个台账。</translation>
    </message>
    <message>
        <source>The account {name} has calls that are not settled or not sent: {n}.</source>
        <translation>账户 {name} 有未确认或未发送的调用：{n}。</translation>
    </message>
    <message>
        <source>The address of the ledger is not understood.</source>
        <translation>无法理解台账的地址。</translation>
    </message>
    <message>
        <source>The file of the ledger was taken away while Simwright runs: {file}</source>
        <translation>Simwright 运行期间台账文件被移走：{file}</translation>
    </message>
    <message>
        <source>The ledger cannot be reached: {detail}</source>
        <translation>无法访问台账：{detail}</translation>
    </message>
    <message>
        <source>The ledger cannot be read: the file is damaged, or it is not a ledger.</source>
        <translation>无法读取台账：文件已损坏，或不是台账。</translation>
    </message>
    <message>
        <source>The ledger has no {what} {number}.</source>
        <translation>台账中没有 {what} {number}。</translation>
    </message>
    <message>
        <source>The ledger is on PostgreSQL, and the driver for it is not installed.</source>
        <translation>台账位于 PostgreSQL，但未安装其驱动程序。</translation>
    </message>
    <message>
        <source>There is an account named {name} already.</source>
        <translation>已有名为 {name} 的账户。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program.</source>
        <translation>此台账由更新版本的程序写入。</translation>
    </message>
</context>
<context>
    <name>listfile</name>
    <message>
        <source>A list of that size is unlikely. Choose another file, or split this one.</source>
        <translation>清单不太可能这么大。请选择其他文件，或将此文件拆分。</translation>
    </message>
    <message>
        <source>Check that the file exists and that no other program has locked it.</source>
        <translation>请检查文件是否存在，以及是否被其他程序锁定。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>无法打开 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} 超过 {limit} MB。</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>This EID is in a list of {date} as {name}, and that row is not finished</source>
        <translation>此 EID 在 {date} 的清单中名为 {name}，且该行尚未完成</translation>
    </message>
    <message>
        <source>This EID was assigned on {date} as {name}</source>
        <translation>此 EID 已于 {date} 分配给 {name}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>In a checkout “make docs” builds it; else install the program anew.</source>
        <translation>在源代码目录中用“make docs”生成；否则请重新安装程序。</translation>
    </message>
    <message>
        <source>No program on this computer shows web pages.</source>
        <translation>本机没有可显示网页的程序。</translation>
    </message>
    <message>
        <source>Open {file} on another computer.</source>
        <translation>请在另一台电脑上打开 {file}。</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <translation>此程序副本不含手册。</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Character {place} of the command is {character}, which no module takes.</source>
        <translation>命令的第 {place} 个字符是 {character}，模组无法接受。</translation>
    </message>
    <message>
        <source>Check its power, plug it in again, then start this again.</source>
        <translation>请检查电源，重新插入，然后重新开始。</translation>
    </message>
    <message>
        <source>Check power and cable, and that this is the AT port.</source>
        <translation>请检查电源和线缆，以及这是否为 AT 端口。</translation>
    </message>
    <message>
        <source>Check power and cable, that this is the AT port, and the baud rate.</source>
        <translation>请检查电源和线缆、是否为 AT 端口，以及波特率。</translation>
    </message>
    <message>
        <source>Check that the catalog&apos;s commands fit this model and firmware.</source>
        <translation>请检查目录中的命令是否适合此型号和固件。</translation>
    </message>
    <message>
        <source>Check that this is the AT port, and not one for positions or diagnosis; then ground and cable.</source>
        <translation>请检查这是否为 AT 端口，而非定位或诊断端口；然后检查接地和线缆。</translation>
    </message>
    <message>
        <source>Disconnect its power for a moment, then start this again.</source>
        <translation>请短暂断开电源，然后重新开始。</translation>
    </message>
    <message>
        <source>Give T3412 extended and T3324 in the recipe.</source>
        <translation>请在配方中给出 T3412 扩展值和 T3324。</translation>
    </message>
    <message>
        <source>Leave it out of the recipe, or add the command to the catalog.</source>
        <translation>请从配方中去掉它，或将命令加入目录。</translation>
    </message>
    <message>
        <source>No command is known that gives this module the setting “{setting}”.</source>
        <translation>没有已知命令可为此模组设置“{setting}”。</translation>
    </message>
    <message>
        <source>No command is known to set user and password of the APN on this module.</source>
        <translation>没有已知命令可在此模组上设置 APN 的用户名和密码。</translation>
    </message>
    <message>
        <source>PSM is to be switched on, and the module has no timers to ask for.</source>
        <translation>要开启 PSM，但模组没有可供请求的定时器。</translation>
    </message>
    <message>
        <source>Start the module again and repeat; if it stays so, its firmware keeps this elsewhere.</source>
        <translation>请重启模组后重做；若仍如此，则其固件将它保存在别处。</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>已手动停止。</translation>
    </message>
    <message>
        <source>The catalog&apos;s command for this is not verified. Leave the setting out of the recipe, or add the command of this module to the catalog.</source>
        <translation>目录中的相应命令未经验证。请从配方中去掉该设置，或将此模组的命令加入目录。</translation>
    </message>
    <message>
        <source>The module did not answer after it was started again.</source>
        <translation>模组重启后没有应答。</translation>
    </message>
    <message>
        <source>The module has to start again, and no command for that is known.</source>
        <translation>模组需要重启，但没有已知的重启命令。</translation>
    </message>
    <message>
        <source>The module refused {command}: {reason}</source>
        <translation>模组拒绝了 {command}：{reason}</translation>
    </message>
    <message>
        <source>Use an APN without authentication, or add the command to the catalog.</source>
        <translation>请使用无需鉴权的 APN，或将命令加入目录。</translation>
    </message>
    <message>
        <source>{port} sends something, but no answer at any of the usual rates.</source>
        <translation>{port} 有数据发出，但在所有常用波特率下均无应答。</translation>
    </message>
    <message>
        <source>{port}: no answer at any of the usual rates.</source>
        <translation>{port}：在所有常用波特率下均无应答。</translation>
    </message>
    <message>
        <source>{port}: no answer to {command} within {seconds} s.</source>
        <translation>{port}：{seconds} 秒内 {command} 没有应答。</translation>
    </message>
    <message>
        <source>{setting} reads back as “{found}” and should be “{wanted}”.</source>
        <translation>{setting} 回读为“{found}”，应为“{wanted}”。</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Check antenna, coverage, radio technology and bands, and that the SIM is active.</source>
        <translation>请检查天线、覆盖、无线技术和频段，以及 SIM 是否已激活。</translation>
    </message>
    <message>
        <source>Check at the provider that the SIM is active and may be used here.</source>
        <translation>请在服务商处检查 SIM 是否已激活并可在此使用。</translation>
    </message>
    <message>
        <source>Check that the host answers pings and that the provider&apos;s service policy lets them through.</source>
        <translation>请检查主机是否应答 Ping，以及服务商的服务策略是否放行。</translation>
    </message>
    <message>
        <source>Check the APN, its user and password, and at the provider that data is allowed.</source>
        <translation>请检查 APN 及其用户名和密码，并在服务商处检查是否允许数据业务。</translation>
    </message>
    <message>
        <source>Data session with address {address}</source>
        <translation>数据会话，地址 {address}</translation>
    </message>
    <message>
        <source>Emergency calls only</source>
        <translation>仅限紧急呼叫</translation>
    </message>
    <message>
        <source>No network after {seconds} s of searching.</source>
        <translation>搜索 {seconds} 秒后仍无网络。</translation>
    </message>
    <message>
        <source>No ping: no command is known for it on this module</source>
        <translation>未 Ping：没有适用于此模组的已知命令</translation>
    </message>
    <message>
        <source>No signal measured</source>
        <translation>未测到信号</translation>
    </message>
    <message>
        <source>Not registered after {seconds} s, and the module is not searching.</source>
        <translation>{seconds} 秒后仍未注册，且模组未在搜索。</translation>
    </message>
    <message>
        <source>Not registered, and not searching</source>
        <translation>未注册，未在搜索</translation>
    </message>
    <message>
        <source>Only emergency calls are possible after {seconds} s.</source>
        <translation>{seconds} 秒后仅能紧急呼叫。</translation>
    </message>
    <message>
        <source>Registered at home</source>
        <translation>已注册归属网络</translation>
    </message>
    <message>
        <source>Registered at home, SMS only</source>
        <translation>已注册归属网络，仅短信</translation>
    </message>
    <message>
        <source>Registered at home, calls over 2G or 3G not preferred</source>
        <translation>已注册归属网络，不优先使用 2G 或 3G 语音</translation>
    </message>
    <message>
        <source>Registered for SMS alone after {seconds} s, and not for data.</source>
        <translation>{seconds} 秒后仅注册了短信，未注册数据。</translation>
    </message>
    <message>
        <source>Registered, roaming</source>
        <translation>已注册，漫游</translation>
    </message>
    <message>
        <source>Registered, roaming, SMS only</source>
        <translation>已注册，漫游，仅短信</translation>
    </message>
    <message>
        <source>Registered, roaming, calls over 2G or 3G not preferred</source>
        <translation>已注册，漫游，不优先使用 2G 或 3G 语音</translation>
    </message>
    <message>
        <source>Registration denied</source>
        <translation>注册被拒绝</translation>
    </message>
    <message>
        <source>Restricted local operator services only</source>
        <translation>仅限受限的本地运营商服务</translation>
    </message>
    <message>
        <source>Searching for a network</source>
        <translation>正在搜索网络</translation>
    </message>
    <message>
        <source>The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in reach.</source>
        <translation>模组只能使用一个网络。请将配方的运营商设为自动，或设为有覆盖的网络。</translation>
    </message>
    <message>
        <source>The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic.</source>
        <translation>模组已被要求离开网络 (AT+COPS=2)。请将配方的运营商设为自动。</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>网络拒绝了数据会话。</translation>
    </message>
    <message>
        <source>The network refused the data session. The module says: {words}</source>
        <translation>网络拒绝了数据会话。模组报告：{words}</translation>
    </message>
    <message>
        <source>The network refuses the SIM, and the module does not say why.</source>
        <translation>网络拒绝了 SIM，模组未说明原因。</translation>
    </message>
    <message>
        <source>The network refuses the SIM. The module says: {words}</source>
        <translation>网络拒绝了 SIM。模组报告：{words}</translation>
    </message>
    <message>
        <source>There is no data session: the network gave no address.</source>
        <translation>没有数据会话：网络未给出地址。</translation>
    </message>
    <message>
        <source>Unknown state {stat}</source>
        <translation>未知状态 {stat}</translation>
    </message>
    <message>
        <source>Unknown, often out of coverage</source>
        <translation>未知，多为无覆盖</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty that list in the console ({command}) and start the module again.</source>
        <translation>{first}SIM 会避开曾拒绝它的 {networks}。如需使用其中之一，请在控制台中清空该列表 ({command})，然后重启模组。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}；{more}</translation>
    </message>
    <message>
        <source>{host} answers in {ms} ms</source>
        <translation>{host} 在 {ms} 毫秒内应答</translation>
    </message>
    <message>
        <source>{host} does not answer the ping.</source>
        <translation>{host} 不应答 Ping。</translation>
    </message>
    <message>
        <source>{name} ({plmn}), {access}: {status}</source>
        <translation>{name} ({plmn})，{access}：{status}</translation>
    </message>
    <message>
        <source>{name} ({plmn}): {status}</source>
        <translation>{name} ({plmn})：{status}</translation>
    </message>
    <message>
        <source>{name} {dbm} dBm, {bars} of {most} bars</source>
        <translation>{name} {dbm} dBm，{bars}/{most} 格</translation>
    </message>
    <message>
        <source>{name} {db} dB, {word}</source>
        <translation>{name} {db} dB，{word}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Assign eSIMs</source>
        <translation>分配 eSIM</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Codes and labels</source>
        <translation>激活码与标签</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Register SIMs</source>
        <translation>注册 SIM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>定位器</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Ask the administrator for the right to use this port.</source>
        <translation>请向管理员申请此端口的使用权限。</translation>
    </message>
    <message>
        <source>Check that this is a serial port, and see the detail.</source>
        <translation>请检查这是否为串口，并查看详情。</translation>
    </message>
    <message>
        <source>Check the cable and that the module is switched on; then try again.</source>
        <translation>请检查线缆以及模组是否已开机；然后再试。</translation>
    </message>
    <message>
        <source>Check the cable and the power of the module; it may also have restarted by itself.</source>
        <translation>请检查模组的线缆和电源；模组也可能自行重启了。</translation>
    </message>
    <message>
        <source>Close the other program. ModemManager takes modules as they appear: see it with “systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.</source>
        <translation>请关闭其他程序。ModemManager 会在模组出现时占用它：用 “systemctl status ModemManager” 查看，用 “sudo systemctl stop ModemManager” 停止。</translation>
    </message>
    <message>
        <source>Close the other program: a terminal, or a modem manager.</source>
        <translation>请关闭其他程序：终端或调制解调器管理程序。</translation>
    </message>
    <message>
        <source>Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.</source>
        <translation>请加入拥有该端口的用户组：“sudo usermod -aG dialout $USER”，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Plug the module in and look at the list of ports again.</source>
        <translation>请插入模组，再查看端口列表。</translation>
    </message>
    <message>
        <source>{port} could not be opened.</source>
        <translation>无法打开 {port}。</translation>
    </message>
    <message>
        <source>{port} has vanished.</source>
        <translation>{port} 已消失。</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation>{port} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>{port} is in use by {program}.</source>
        <translation>{port} 正被 {program} 使用。</translation>
    </message>
    <message>
        <source>{port} is not there.</source>
        <translation>没有 {port}。</translation>
    </message>
    <message>
        <source>{port} may not be opened by this user.</source>
        <translation>此用户无权打开 {port}。</translation>
    </message>
    <message>
        <source>{port} takes no more data.</source>
        <translation>{port} 不再接受数据。</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Check that it is switched on and in this network, and that no other program prints.</source>
        <translation>请检查它是否已开机、是否在此网络中，以及是否有其他程序在打印。</translation>
    </message>
    <message>
        <source>Check the name of the printer and that it is set up in the system.</source>
        <translation>请检查打印机名称，以及是否已在系统中设置。</translation>
    </message>
    <message>
        <source>Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100.</source>
        <translation>请给出其名称或 IP 地址，例如 10.0.0.7 或 10.0.0.7:9100。</translation>
    </message>
    <message>
        <source>Look at the last label that came out, and print on from the one after it.</source>
        <translation>请查看最后打出的标签，并从其下一张继续打印。</translation>
    </message>
    <message>
        <source>The connection to {address} broke. Labels sent until then: {n}.</source>
        <translation>与 {address} 的连接中断。此前已发送的标签：{n}。</translation>
    </message>
    <message>
        <source>The cutter of the printer is jammed: clear it.</source>
        <translation>打印机的切刀卡住：请清理。</translation>
    </message>
    <message>
        <source>The firmware of the printer does not fit it: have it serviced.</source>
        <translation>打印机的固件不匹配：请检修。</translation>
    </message>
    <message>
        <source>The print head does not report its temperature: have it serviced.</source>
        <translation>打印头不报告温度：请检修。</translation>
    </message>
    <message>
        <source>The print head must be replaced.</source>
        <translation>打印头需要更换。</translation>
    </message>
    <message>
        <source>The print head needs cleaning.</source>
        <translation>打印头需要清洁。</translation>
    </message>
    <message>
        <source>The printer does not find its print head: have it serviced.</source>
        <translation>打印机检测不到打印头：请检修。</translation>
    </message>
    <message>
        <source>The motor of the printer is too hot: it goes on when it has cooled down.</source>
        <translation>打印机的电机过热：冷却后会继续。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer: remove it.</source>
        <translation>打印机卡纸：请取出。</translation>
    </message>
    <message>
        <source>The presenter of the printer does not run: look for a label that is stuck.</source>
        <translation>打印机的取纸机构不动作：请查看是否有标签卡住。</translation>
    </message>
    <message>
        <source>The print head has a broken element: codes may not be readable. Have it replaced.</source>
        <translation>打印头有损坏的发热点：码可能无法读取。请更换。</translation>
    </message>
    <message>
        <source>The print head is too hot: it goes on when it has cooled down.</source>
        <translation>打印头过热：冷却后会继续。</translation>
    </message>
    <message>
        <source>The print queue {name} did not take the labels.</source>
        <translation>打印队列 {name} 未接受标签。</translation>
    </message>
    <message>
        <source>The printer at {address} does not answer.</source>
        <translation>{address} 的打印机没有应答。</translation>
    </message>
    <message>
        <source>The printer cannot feed its paper: take it out and load it again.</source>
        <translation>打印机无法进纸：请取出后重新装入。</translation>
    </message>
    <message>
        <source>The printer does not find the gap between labels: calibrate it.</source>
        <translation>打印机找不到标签间隙：请校准。</translation>
    </message>
    <message>
        <source>The printer is open: close the print head.</source>
        <translation>打印机已打开：请合上打印头。</translation>
    </message>
    <message>
        <source>The printer is out of labels: load a new roll.</source>
        <translation>打印机标签用完：请装入新卷。</translation>
    </message>
    <message>
        <source>The printer is out of ribbon: load a new one.</source>
        <translation>打印机碳带用完：请装入新碳带。</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>打印机已暂停：请按其暂停键。</translation>
    </message>
    <message>
        <source>The printer needs to be calibrated for these labels.</source>
        <translation>打印机需要针对这种标签进行校准。</translation>
    </message>
    <message>
        <source>The printer reports an error ({flags}): look at its display.</source>
        <translation>打印机报告错误 ({flags})：请查看其显示屏。</translation>
    </message>
    <message>
        <source>The roll is nearly empty.</source>
        <translation>标签卷即将用完。</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer.</source>
        <translation>{text} 不是打印机的地址。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Check that it is switched on and not paused in the system, then print again.</source>
        <translation>请检查它是否已开机且未在系统中暂停，然后重新打印。</translation>
    </message>
    <message>
        <source>Choose another one, or set it up in the system.</source>
        <translation>请选择其他打印机，或在系统中设置它。</translation>
    </message>
    <message>
        <source>The printer {name} takes no page.</source>
        <translation>打印机 {name} 不接受页面。</translation>
    </message>
    <message>
        <source>There is no printer named {name}.</source>
        <translation>没有名为 {name} 的打印机。</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Nothing was saved or printed. Make the code larger, or report this as a fault.</source>
        <translation>未保存也未打印任何内容。请将码放大，或作为故障上报。</translation>
    </message>
    <message>
        <source>The code that was drawn does not read back as the text it was made from.</source>
        <translation>绘制的码回读后与原文本不一致。</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Ask the account&apos;s owner for the right, or use another account.</source>
        <translation>请向账户所有者申请权限，或使用其他账户。</translation>
    </message>
    <message>
        <source>Ask the provider what happened before anything is sent again.</source>
        <translation>再次发送之前，请先向服务商查询结果。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address in Settings.</source>
        <translation>请在“设置”中检查账户的地址。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, and whether the item still exists in the portal.</source>
        <translation>请检查账户的地址，以及该项在门户中是否仍存在。</translation>
    </message>
    <message>
        <source>Check the account&apos;s identifier and secret in Settings, then test the account.</source>
        <translation>请在“设置”中检查账户的标识和机密，然后测试账户。</translation>
    </message>
    <message>
        <source>Check the network connection, the proxy and the account&apos;s address.</source>
        <translation>请检查网络连接、代理和账户的地址。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and set the company&apos;s CA file if a proxy inspects traffic.</source>
        <translation>请检查本机日期；若代理会检查流量，请设置公司 CA 文件。</translation>
    </message>
    <message>
        <source>Choose a file with certificates, each from BEGIN CERTIFICATE to END CERTIFICATE.</source>
        <translation>请选择含证书的文件，每个证书从 BEGIN CERTIFICATE 到 END CERTIFICATE。</translation>
    </message>
    <message>
        <source>Complete the account in Settings.</source>
        <translation>请在“设置”中补全账户。</translation>
    </message>
    <message>
        <source>Correct the account in Settings.</source>
        <translation>请在“设置”中更正账户。</translation>
    </message>
    <message>
        <source>Correct what the provider names, then try again.</source>
        <translation>请更正服务商指出的内容，然后再试。</translation>
    </message>
    <message>
        <source>Sign in to the network with a browser if it asks for it; or check the proxy and the account&apos;s address.</source>
        <translation>如果网络要求登录，请用浏览器登录；或检查代理和账户的地址。</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}</source>
        <translation>无法读取 CA 文件 {file}：{reason}</translation>
    </message>
    <message>
        <source>The account lacks: {fields}</source>
        <translation>账户缺少：{fields}</translation>
    </message>
    <message>
        <source>The address must begin with https: {url}</source>
        <translation>地址须以 https 开头：{url}</translation>
    </message>
    <message>
        <source>The answer of {account} was lost; whether the request took effect is not known.</source>
        <translation>{account} 的应答已丢失；请求是否生效未知。</translation>
    </message>
    <message>
        <source>The credentials were not sent there. Check the account&apos;s address in Settings.</source>
        <translation>凭据未发送到该处。请在“设置”中检查账户的地址。</translation>
    </message>
    <message>
        <source>The key has characters that no key contains.</source>
        <translation>密钥含有密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>The pages of the list at {account} repeat without end.</source>
        <translation>{account} 的列表分页无限重复。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used; it begins with http:// or https://.</source>
        <translation>代理地址不可用；它以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The secure connection to {host} for {account} failed.</source>
        <translation>{account} 到 {host} 的安全连接失败。</translation>
    </message>
    <message>
        <source>The time for an answer is not a number of seconds: {text}</source>
        <translation>应答时间不是以秒为单位的数：{text}</translation>
    </message>
    <message>
        <source>There is no CA file {file}.</source>
        <translation>没有 CA 文件 {file}。</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file {file}; it has to be PEM text.</source>
        <translation>CA 文件 {file} 中没有证书；须为 PEM 文本。</translation>
    </message>
    <message>
        <source>There is no such way to sign in at {provider}: {auth}</source>
        <translation>{provider} 没有这种登录方式：{auth}</translation>
    </message>
    <message>
        <source>This is not an address: {url}</source>
        <translation>这不是地址：{url}</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the account&apos;s address and the provider&apos;s status page.</source>
        <translation>请过几分钟再试；若仍如此，请检查账户的地址和服务商的状态页。</translation>
    </message>
    <message>
        <source>Wait a little and try again; fewer calls in flight can be set for the account.</source>
        <translation>请稍候再试；可为账户设置更少的并发调用。</translation>
    </message>
    <message>
        <source>{account} answers that its address has changed.</source>
        <translation>{account} 应答称其地址已更改。</translation>
    </message>
    <message>
        <source>{account} asks for fewer calls at a time.</source>
        <translation>{account} 要求减少并发调用。</translation>
    </message>
    <message>
        <source>{account} cannot be reached at {host}.</source>
        <translation>无法在 {host} 连上 {account}。</translation>
    </message>
    <message>
        <source>{account} cannot be reached: this network or a proxy answers in its place.</source>
        <translation>无法连上 {account}：此网络或代理代为应答。</translation>
    </message>
    <message>
        <source>{account} did not accept the credentials.</source>
        <translation>{account} 不接受凭据。</translation>
    </message>
    <message>
        <source>{account} does not allow this: {words}</source>
        <translation>{account} 不允许此操作：{words}</translation>
    </message>
    <message>
        <source>{account} does not know what was asked for: {words}</source>
        <translation>{account} 找不到所请求的内容：{words}</translation>
    </message>
    <message>
        <source>{account} gave no usable answer.</source>
        <translation>{account} 没有给出可用的应答。</translation>
    </message>
    <message>
        <source>{account} points to another address: {host}</source>
        <translation>{account} 指向另一地址：{host}</translation>
    </message>
    <message>
        <source>{account} refused the request: {words}</source>
        <translation>{account} 拒绝了请求：{words}</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>A Code 128 cannot hold “{character}”.</source>
        <translation>Code 128 不能包含“{character}”。</translation>
    </message>
    <message>
        <source>A text of {n} characters does not fit into a code of the kind {kind}.</source>
        <translation>{n} 个字符的文本放不进 {kind} 类型的码。</translation>
    </message>
    <message>
        <source>An activation code has at most 255 characters: check what was pasted.</source>
        <translation>激活码最多 255 个字符：请检查粘贴的内容。</translation>
    </message>
    <message>
        <source>There is no text to make a code of.</source>
        <translation>没有可生成码的文本。</translation>
    </message>
    <message>
        <source>Use a QR code for this text.</source>
        <translation>请为此文本使用二维码。</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>Hold the camera still, a hand&apos;s breadth away, and wait until it is in focus.</source>
        <translation>请在一掌远处拿稳摄像头，等待对焦。</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>未找到码。</translation>
    </message>
    <message>
        <source>No code was found; a bright reflection may lie on it.</source>
        <translation>未找到码；可能有强反光。</translation>
    </message>
    <message>
        <source>Open it in a viewer and save a page as a picture, or take the code from the screen.</source>
        <translation>请在查看器中打开并将页面存为图片，或从屏幕读取。</translation>
    </message>
    <message>
        <source>Put more light on the code, from the side, and take the picture again.</source>
        <translation>请从侧面增加照明，然后重新拍摄。</translation>
    </message>
    <message>
        <source>Save it smaller, or cut out the part with the code.</source>
        <translation>请缩小后保存，或只截取含码的部分。</translation>
    </message>
    <message>
        <source>Show the whole code with the white margin around it, flat and larger in the picture.</source>
        <translation>请将整个码连同周围白边平整地放大显示在图片中。</translation>
    </message>
    <message>
        <source>Take the picture from closer, or save it at full size.</source>
        <translation>请靠近拍摄，或按原始尺寸保存。</translation>
    </message>
    <message>
        <source>Take the picture straight from above, with the whole code and the white margin around it.</source>
        <translation>请从正上方拍摄，包含整个码及其周围白边。</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>图片模糊。</translation>
    </message>
    <message>
        <source>The picture is larger than {n} million pixels.</source>
        <translation>图片超过 {n} 百万像素。</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>图片太暗。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a code that can be read.</source>
        <translation>图片太小，容不下可读取的码。</translation>
    </message>
    <message>
        <source>There is a code, but it cannot be read: a part of it is hidden, damaged or too small.</source>
        <translation>有码但无法读取：部分被遮挡、损坏或过小。</translation>
    </message>
    <message>
        <source>This PDF cannot be opened; it may be damaged or locked by a password.</source>
        <translation>无法打开此 PDF；可能已损坏或有密码保护。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>这不是可读取的图片。</translation>
    </message>
    <message>
        <source>Tilt the card or move the lamp until the reflection is beside the code.</source>
        <translation>请倾斜卡片或移动灯，使反光离开码。</translation>
    </message>
    <message>
        <source>Use a PNG or JPEG file, or a PDF.</source>
        <translation>请使用 PNG 或 JPEG 文件，或 PDF。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A command begins with AT.</source>
        <translation>命令须以 AT 开头。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>An APN is missing.</source>
        <translation>缺少 APN。</translation>
    </message>
    <message>
        <source>Authentication needs a user name.</source>
        <translation>鉴权需要用户名。</translation>
    </message>
    <message>
        <source>Character {place} of “{line}” is {character}, which cannot be sent.</source>
        <translation>“{line}”的第 {place} 个字符是 {character}，无法发送。</translation>
    </message>
    <message>
        <source>Choose one or more, or leave it as the module has it.</source>
        <translation>请选择一个或多个，或保持模组现有值。</translation>
    </message>
    <message>
        <source>Choose one, or type it as the provider writes it.</source>
        <translation>请选择一个，或按服务商的写法输入。</translation>
    </message>
    <message>
        <source>Give each context a number of its own.</source>
        <translation>请为每个上下文设置各自的编号。</translation>
    </message>
    <message>
        <source>No radio access is chosen.</source>
        <translation>未选择无线接入。</translation>
    </message>
    <message>
        <source>PDP context</source>
        <translation>PDP 上下文</translation>
    </message>
    <message>
        <source>PDP context {cid} is there twice.</source>
        <translation>PDP 上下文 {cid} 重复。</translation>
    </message>
    <message>
        <source>Put a backslash before a character that stands for itself, such as \+ or \(.</source>
        <translation>表示字符本身时，请在其前加反斜杠，例如 \+ 或 \(。</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Type a command that begins with AT, or remove the row.</source>
        <translation>请输入以 AT 开头的命令，或移除该行。</translation>
    </message>
    <message>
        <source>Wait for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Write its PLMN: three digits of the country, two or three of the network, such as 26201.</source>
        <translation>请填写其 PLMN：三位国家代码加两位或三位网络代码，例如 26201。</translation>
    </message>
    <message>
        <source>Write numbers from 1 to 256, such as 3, 8, 20.</source>
        <translation>请填写 1 到 256 的数字，例如 3, 8, 20。</translation>
    </message>
    <message>
        <source>eDRX is asked for on {network}, and the radio access is {rat}.</source>
        <translation>eDRX 请求用于 {network}，而无线接入为 {rat}。</translation>
    </message>
    <message>
        <source>{timer} is missing.</source>
        <translation>缺少 {timer}。</translation>
    </message>
    <message>
        <source>{title}: “{text}” is not a number from {low} to {high}.</source>
        <translation>{title}：“{text}”不是 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>“{line}” is not a command.</source>
        <translation>“{line}”不是命令。</translation>
    </message>
    <message>
        <source>“{pattern}” is not a regular expression ({why}).</source>
        <translation>“{pattern}”不是正则表达式（{why}）。</translation>
    </message>
    <message>
        <source>“{text}” is not an operator.</source>
        <translation>“{text}”不是运营商。</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a band.</source>
        <translation>“{text}”不是频段号。</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>配方需要含字母或数字的名称。</translation>
    </message>
    <message>
        <source>Battery sensor, LTE-M</source>
        <translation>电池传感器，LTE-M</translation>
    </message>
    <message>
        <source>Give another name, or replace that one.</source>
        <translation>请换一个名称，或替换原有的。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请取一个名称。</translation>
    </message>
    <message>
        <source>Power saving off</source>
        <translation>关闭省电</translation>
    </message>
    <message>
        <source>See the library of recipes.</source>
        <translation>请查看配方库。</translation>
    </message>
    <message>
        <source>There is a recipe named {name} already.</source>
        <translation>已有名为 {name} 的配方。</translation>
    </message>
    <message>
        <source>There is no recipe named {name}.</source>
        <translation>没有名为 {name} 的配方。</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A SIM can be made ready or active only in a fleet.</source>
        <translation>SIM 只有在 Fleet 中才能设为就绪或激活。</translation>
    </message>
    <message>
        <source>A disabled device with an active SIM is still billed.</source>
        <translation>禁用的设备若装有激活的 SIM，仍会计费。</translation>
    </message>
    <message>
        <source>Activated SIMs are billed from their registration on.</source>
        <translation>激活的 SIM 从注册起计费。</translation>
    </message>
    <message>
        <source>Active SIMs are billed from now on, whether they are used or not.</source>
        <translation>激活的 SIM 从现在起计费，无论是否使用。</translation>
    </message>
    <message>
        <source>Check in the EMnify portal whether the SIMs of this batch are yours, then decide here.</source>
        <translation>请在 EMnify 门户中查看此批次的 SIM 是否属于本账户，然后在此确认。</translation>
    </message>
    <message>
        <source>Check the account, or ask EMnify to move the batch to your organisation.</source>
        <translation>请检查账户，或请 EMnify 将该批次移到本组织。</translation>
    </message>
    <message>
        <source>Choose an account at Super SIM.</source>
        <translation>请选择 Super SIM 的账户。</translation>
    </message>
    <message>
        <source>Choose the fleet, or leave the SIMs new.</source>
        <translation>请选择 Fleet，或让 SIM 保持新建状态。</translation>
    </message>
    <message>
        <source>Compare ICCID and registration code with the card; it may belong to another account.</source>
        <translation>请与卡核对 ICCID 和注册码；它可能属于另一账户。</translation>
    </message>
    <message>
        <source>Compare it with the card or the box: BIC1 is one card, BIC2 the batch.</source>
        <translation>请与卡或盒核对：BIC1 为一张卡，BIC2 为整批。</translation>
    </message>
    <message>
        <source>EMnify knows no batch with this BIC.</source>
        <translation>EMnify 没有此 BIC 的批次。</translation>
    </message>
    <message>
        <source>Every device would have the name {name}.</source>
        <translation>所有设备都会命名为 {name}。</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>可用字段：{fields}。</translation>
    </message>
    <message>
        <source>Free. SIMs that a registration claims: {n}.</source>
        <translation>可认领。注册将认领的 SIM：{n}。</translation>
    </message>
    <message>
        <source>Free: nobody has registered it yet.</source>
        <translation>可认领：还没有人注册。</translation>
    </message>
    <message>
        <source>Holds SIMs of another organisation.</source>
        <translation>含有其他组织的 SIM。</translation>
    </message>
    <message>
        <source>If it is yours, its SIMs are in the list of this account. Nothing is left to do.</source>
        <translation>若属于本账户，其 SIM 已在此账户的列表中。无需再做任何操作。</translation>
    </message>
    <message>
        <source>In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.</source>
        <translation>请在 EMnify 门户中将 SIM 放入该设备，或删除该设备。然后在此说明设备是否已创建。</translation>
    </message>
    <message>
        <source>Issued SIMs are not billed until they are activated.</source>
        <translation>已发放的 SIM 在激活前不计费。</translation>
    </message>
    <message>
        <source>Make the missing policy in the portal of EMnify, then ask again.</source>
        <translation>请在 EMnify 门户中创建缺少的策略，然后重新查询。</translation>
    </message>
    <message>
        <source>Super SIM requires unique names. Put {field} into it.</source>
        <translation>Super SIM 要求名称不重复。请在名称中加入 {field}。</translation>
    </message>
    <message>
        <source>The name has an unmatched brace.</source>
        <translation>名称中的花括号不成对。</translation>
    </message>
    <message>
        <source>The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).</source>
        <translation>{bic} 的注册于 {when} 发送，应答已丢失。EMnify 现在显示的批次状态为 {state}。批次中的 SIM：{quantity}；没有设备的新 SIM：{found} ({iccids})。</translation>
    </message>
    <message>
        <source>Use a sharper picture, taken straight from above, with a white margin around the code.</source>
        <translation>请使用更清晰的图片：从正上方拍摄，码周围留白。</translation>
    </message>
    <message>
        <source>{name} is not a Super SIM account; only there are cards registered one by one.</source>
        <translation>{name} 不是 Super SIM 账户；只有 Super SIM 可逐张注册卡。</translation>
    </message>
    <message>
        <source>More than one SIM would have the name {name}.</source>
        <translation>会有多个 SIM 命名为 {name}。</translation>
    </message>
    <message>
        <source>New SIMs are not billed, and cannot connect until they are ready or active.</source>
        <translation>新建的 SIM 不计费，在就绪或激活前不能连接。</translation>
    </message>
    <message>
        <source>New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.</source>
        <translation>没有设备的新 SIM：{found}。批次中的 SIM：{quantity}。无法判断哪些属于该批次。</translation>
    </message>
    <message>
        <source>No code was found in {name}.</source>
        <translation>在 {name} 中未找到码。</translation>
    </message>
    <message>
        <source>Put the SIMs of other batches into their devices, then say so again.</source>
        <translation>请将其他批次的 SIM 放入各自的设备，然后再次确认。</translation>
    </message>
    <message>
        <source>Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot be made new again.</source>
        <translation>就绪的 SIM 在激活前不计费：达到 250 KB、5 条 SMS 命令或 3 个月时转为激活。不能再变回新建状态。</translation>
    </message>
    <message>
        <source>Registered already.</source>
        <translation>已注册过。</translation>
    </message>
    <message>
        <source>Registration claims every SIM of a batch for good; it cannot be taken back.</source>
        <translation>注册会永久认领批次中的每个 SIM，无法撤回。</translation>
    </message>
    <message>
        <source>Registration claims the cards for this account.</source>
        <translation>注册会将这些卡认领到此账户。</translation>
    </message>
    <message>
        <source>SIM registered with BIC {bic}, {state}.</source>
        <translation>SIM 已用 BIC {bic} 注册，{state}。</translation>
    </message>
    <message>
        <source>SIM registered, device made.</source>
        <translation>SIM 已注册，设备已创建。</translation>
    </message>
    <message>
        <source>SIM registered.</source>
        <translation>SIM 已注册。</translation>
    </message>
    <message>
        <source>SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of their device changes, or when its connectivity is reset.</source>
        <translation>出厂测试的 SIM 在约 100 KB 或 10 条短信后、其设备状态改变时，或连接被重置时激活并计费。</translation>
    </message>
    <message>
        <source>Scan or type one.</source>
        <translation>请扫描或输入一个。</translation>
    </message>
    <message>
        <source>Somebody put it there meanwhile. Take it out there if this device is wanted, then retry.</source>
        <translation>期间有人将它放到了那里。若需要用于此设备，请在那里取出，然后重试。</translation>
    </message>
    <message>
        <source>Super SIM did not register the card: {words}</source>
        <translation>Super SIM 未注册该卡：{words}</translation>
    </message>
    <message>
        <source>The QR code with the BIC is on the card or on the label of the box.</source>
        <translation>含 BIC 的二维码在卡上或盒子的标签上。</translation>
    </message>
    <message>
        <source>The SIM is in another device, {name}.</source>
        <translation>SIM 在另一设备 {name} 中。</translation>
    </message>
    <message>
        <source>The account has no service policy or no coverage policy, so no device can be made.</source>
        <translation>账户没有服务策略或覆盖策略，因此无法创建设备。</translation>
    </message>
    <message>
        <source>The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a SIM: {ids}.</source>
        <translation>设备 {name} 于 {when} 发送，应答已丢失。EMnify 有同名但没有 SIM 的设备：{ids}。</translation>
    </message>
    <message>
        <source>The name has a field that is not known: {field}</source>
        <translation>名称中有未知字段：{field}</translation>
    </message>
    <message>
        <source>The name has a “!” in a field.</source>
        <translation>名称的字段中有“!”。</translation>
    </message>
    <message>
        <source>There is no BIC.</source>
        <translation>没有 BIC。</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>没有卡。</translation>
    </message>
    <message>
        <source>Was registered in this account before.</source>
        <translation>之前已在此账户中注册。</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>factory test</source>
        <translation>出厂测试</translation>
    </message>
    <message>
        <source>free</source>
        <translation>可认领</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>属于他人</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <translation>由扫码枪读取</translation>
    </message>
    <message>
        <source>read from the picture {name}</source>
        <translation>从图片 {name} 读取</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>已注册过</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>{name} holds a code, but no BIC.</source>
        <translation>{name} 中有码，但不是 BIC。</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Activation code of {smdp}</source>
        <translation>{smdp} 的激活码</translation>
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
        <translation>请在“注册 SIM”中选择 Super SIM 账户，并先扫描 ICCID。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command {value}</source>
        <translation>命令 {value}</translation>
    </message>
    <message>
        <source>Copy a picture or a screenshot first.</source>
        <translation>请先复制图片或截图。</translation>
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
        <translation>请插入扫码枪：之后会自动重新找到。其端口在“设置”中选择。</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>注册码</translation>
    </message>
    <message>
        <source>Registration code of a SIM</source>
        <translation>SIM 的注册码</translation>
    </message>
    <message>
        <source>Scan it again, or compare it with what is printed.</source>
        <translation>请重新扫描，或与印刷内容核对。</translation>
    </message>
    <message>
        <source>Serial number of a unit</source>
        <translation>单元的序列号</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.</source>
        <translation>请按扫码枪手册将其设为本机的键盘布局，或以串口方式连接。</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>要搜索的文本</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>文本：{value}</translation>
    </message>
    <message>
        <source>The command {command} has nothing to do on this page now.</source>
        <translation>命令 {command} 目前在此页上无可执行。</translation>
    </message>
    <message>
        <source>The hand scanner at {port} is connected.</source>
        <translation>{port} 的扫码枪已连接。</translation>
    </message>
    <message>
        <source>The hand scanner cannot be read: {reason}</source>
        <translation>无法读取扫码枪：{reason}</translation>
    </message>
    <message>
        <source>The picture holds {n} codes. Which one is meant?</source>
        <translation>图片中有 {n} 个码。要用哪一个？</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.</source>
        <translation>扫码枪的键盘布局与本机不同，扫码内容无法修复。</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than this computer; the scan was repaired.</source>
        <translation>扫码枪的键盘布局与本机不同；扫码内容已修复。</translation>
    </message>
    <message>
        <source>The scanner types {scanner}, this computer reads {computer}; the scan was repaired.</source>
        <translation>扫码枪按{scanner}布局输入，本机按{computer}布局读取；扫码内容已修复。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>This can be read in more than one way. What is it?</source>
        <translation>这可以有多种理解。它是什么？</translation>
    </message>
    <message>
        <source>Unit {value}</source>
        <translation>单元 {value}</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}：{problem}</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>无法打开 {name}。</translation>
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
        <translation>上下文 {cid} 的 APN</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>频段</translation>
    </message>
    <message>
        <source>Command of the recipe</source>
        <translation>配方的命令</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>PIN when the SIM starts</source>
        <translation>SIM 启动时的 PIN</translation>
    </message>
    <message>
        <source>PSM</source>
        <translation>PSM</translation>
    </message>
    <message>
        <source>Paging time window</source>
        <translation>寻呼时间窗口</translation>
    </message>
    <message>
        <source>Radio access</source>
        <translation>无线接入</translation>
    </message>
    <message>
        <source>Roaming</source>
        <translation>漫游</translation>
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
        <translation>请询问工位的管理人员；该设置在 {file} 中。</translation>
    </message>
    <message>
        <source>Finish, settle or cancel it on the page Start; then give the station its new name.</source>
        <translation>请在“首页”中完成、确认或取消它，然后再为工位更名。</translation>
    </message>
    <message>
        <source>This setting is fixed for this station.</source>
        <translation>此设置已为本工位固定。</translation>
    </message>
    <message>
        <source>Work of {name} is not finished.</source>
        <translation>{name} 的工作尚未完成。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Account {name}</source>
        <translation>账户 {name}</translation>
    </message>
    <message>
        <source>Age of a lost call that counts as not carried out, s</source>
        <translation>丢失的调用经多久查不到才视为未执行，秒</translation>
    </message>
    <message>
        <source>Apply a set-up file first.</source>
        <translation>请先应用配置文件。</translation>
    </message>
    <message>
        <source>Apply it with that version, or export it again with this one.</source>
        <translation>请用该版本应用，或用本版本重新导出。</translation>
    </message>
    <message>
        <source>Each station has a name of its own.</source>
        <translation>每个工位有各自的名称。</translation>
    </message>
    <message>
        <source>First question after an assignment, s</source>
        <translation>分配后首次查询，秒</translation>
    </message>
    <message>
        <source>Its secret goes with it.</source>
        <translation>其机密会一并移除。</translation>
    </message>
    <message>
        <source>Its secret has to be entered under Settings afterwards.</source>
        <translation>其机密须随后在“设置”中输入。</translation>
    </message>
    <message>
        <source>Label template {name}</source>
        <translation>标签模板 {name}</translation>
    </message>
    <message>
        <source>Longest time an assignment is followed, s</source>
        <translation>跟踪分配的最长时间，秒</translation>
    </message>
    <message>
        <source>Longest time between questions, s</source>
        <translation>两次查询之间的最长时间，秒</translation>
    </message>
    <message>
        <source>Modules at once, 0 for all</source>
        <translation>同时配置的模组数，0 为全部</translation>
    </message>
    <message>
        <source>Recipe {name}</source>
        <translation>配方 {name}</translation>
    </message>
    <message>
        <source>Sockets of the bench</source>
        <translation>测试台的槽位</translation>
    </message>
    <message>
        <source>Start when a module is plugged in</source>
        <translation>插入模组后即开始</translation>
    </message>
    <message>
        <source>There is nothing to undo: no set-up file was applied here.</source>
        <translation>没有可撤销的内容：此处未应用过配置文件。</translation>
    </message>
    <message>
        <source>another one of this name</source>
        <translation>同名的另一个</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program, as format {found}; this one reads {known}.</source>
        <translation>{file} 由更新版本的程序写入，格式为 {found}；本版本可读取 {known}。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program.</source>
        <translation>{file} 由更新版本的程序写入。</translation>
    </message>
</context>
<context>
    <name>sim</name>
    <message>
        <source>Ask the maker of the device to remove the network lock.</source>
        <translation>请联系设备厂商解除网络锁。</translation>
    </message>
    <message>
        <source>Clean its contacts, check that it sits well, or try another SIM.</source>
        <translation>请清洁触点，检查是否插好，或换一个 SIM。</translation>
    </message>
    <message>
        <source>Enter it here once, or put another SIM in. Nothing is tried by itself.</source>
        <translation>请在此输入一次，或换一个 SIM。不会自行尝试。</translation>
    </message>
    <message>
        <source>Enter it once on the card of this socket.</source>
        <translation>请在此槽位的卡片上输入一次。</translation>
    </message>
    <message>
        <source>Make sure of the PIN before it is entered again. Nothing is tried by itself.</source>
        <translation>再次输入前请先确认 PIN。不会自行尝试。</translation>
    </message>
    <message>
        <source>Make sure of the PIN, and allow the last try; or put another SIM in.</source>
        <translation>请确认 PIN 并允许最后一次尝试；或换一个 SIM。</translation>
    </message>
    <message>
        <source>Put a SIM in, check that it sits well, and start again.</source>
        <translation>请插入 SIM，检查是否插好，然后重新开始。</translation>
    </message>
    <message>
        <source>Start the module again; if it stays so, try another SIM.</source>
        <translation>请重启模组；若仍如此，请换一个 SIM。</translation>
    </message>
    <message>
        <source>Switching the PIN of the SIM on or off takes the PIN.</source>
        <translation>开启或关闭 SIM 的 PIN 需要输入 PIN。</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN.</source>
        <translation>SIM 要求输入 PIN。</translation>
    </message>
    <message>
        <source>The SIM cannot be used.</source>
        <translation>SIM 无法使用。</translation>
    </message>
    <message>
        <source>The SIM did not become ready.</source>
        <translation>SIM 未能就绪。</translation>
    </message>
    <message>
        <source>The SIM is blocked and asks for its PUK.</source>
        <translation>SIM 已锁定，要求输入 PUK。</translation>
    </message>
    <message>
        <source>The SIM leaves one try for its PIN. After a wrong one it is blocked.</source>
        <translation>SIM 的 PIN 只剩一次尝试。再错即被锁定。</translation>
    </message>
    <message>
        <source>The SIM refused the PIN.</source>
        <translation>SIM 拒绝了 PIN。</translation>
    </message>
    <message>
        <source>The module takes only SIMs of one network.</source>
        <translation>模组只接受一个网络的 SIM。</translation>
    </message>
    <message>
        <source>There is no SIM in the module.</source>
        <translation>模组中没有 SIM。</translation>
    </message>
    <message>
        <source>Unblock it in a phone with the PUK from the provider, or put another SIM in.</source>
        <translation>请在手机中用服务商提供的 PUK 解锁，或换一个 SIM。</translation>
    </message>
    <message>
        <source>{what} Tries left: {tries}.</source>
        <translation>{what}剩余尝试次数：{tries}。</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Being delivered</source>
        <translation>正在投递</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Cancel a text</source>
        <translation>取消短信</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Character {place} is {character}, which GSM-7 text does not have.</source>
        <translation>第 {place} 个字符是 {character}，GSM-7 文本中没有此字符。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Expired before it could be delivered</source>
        <translation>未能送达，已过期</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Forwarded, delivery not known</source>
        <translation>已转发，送达情况未知</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>来自设备</translation>
    </message>
    <message>
        <source>Give digits with the country code, such as +49173871878.</source>
        <translation>请给出含国家代码的数字，例如 +49173871878。</translation>
    </message>
    <message>
        <source>Kept until the device can be reached</source>
        <translation>保留到设备可达为止</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Not delivered before its validity ended</source>
        <translation>有效期结束前未送达</translation>
    </message>
    <message>
        <source>Not delivered: deleted at the service centre</source>
        <translation>未送达：已在短信中心删除</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot be reached</source>
        <translation>未送达：设备不可达</translation>
    </message>
    <message>
        <source>Not delivered: the device cannot receive it</source>
        <translation>未送达：设备无法接收</translation>
    </message>
    <message>
        <source>Not delivered: the device does not answer</source>
        <translation>未送达：设备不应答</translation>
    </message>
    <message>
        <source>Not delivered: the device had a fault</source>
        <translation>未送达：设备故障</translation>
    </message>
    <message>
        <source>Not delivered: the device has rejected it</source>
        <translation>未送达：设备拒绝</translation>
    </message>
    <message>
        <source>Not delivered: the device was busy</source>
        <translation>未送达：设备忙</translation>
    </message>
    <message>
        <source>Not delivered: the network had a fault</source>
        <translation>未送达：网络故障</translation>
    </message>
    <message>
        <source>Not delivered: the network has rejected it</source>
        <translation>未送达：网络拒绝</translation>
    </message>
    <message>
        <source>Not delivered: the network was busy</source>
        <translation>未送达：网络忙</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>Received from the device</source>
        <translation>收到设备短信</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>发送短信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍要发送</translation>
    </message>
    <message>
        <source>Send it when online</source>
        <translation>联网后发送</translation>
    </message>
    <message>
        <source>Use plain letters, digits and punctuation.</source>
        <translation>请使用普通字母、数字和符号。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Shorten the name, or send from a number.</source>
        <translation>请缩短名称，或从号码发送。</translation>
    </message>
    <message>
        <source>State {word}</source>
        <translation>状态 {word}</translation>
    </message>
    <message>
        <source>The module gave an SMS that is cut or damaged.</source>
        <translation>模组给出的短信不完整或已损坏。</translation>
    </message>
    <message>
        <source>The sender {name} has more than 11 characters.</source>
        <translation>发送方 {name} 超过 11 个字符。</translation>
    </message>
    <message>
        <source>The text needs {parts} SMS; {most} are allowed.</source>
        <translation>该文本需要 {parts} 条短信；最多允许 {most} 条。</translation>
    </message>
    <message>
        <source>To the device</source>
        <translation>发往设备</translation>
    </message>
    <message>
        <source>Waiting for the first attempt</source>
        <translation>等待首次尝试</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>“{number}” is not a telephone number.</source>
        <translation>“{number}”不是电话号码。</translation>
    </message>
</context>
<context>
    <name>supersim</name>
    <message>
        <source>Send less at a time.</source>
        <translation>请减少每次发送的内容。</translation>
    </message>
    <message>
        <source>The command has {size} bytes; an IP command takes 1,300.</source>
        <translation>命令有 {size} 字节；IP 命令最多 1,300 字节。</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Accounts, without their secrets</source>
        <translation>账户，不含其机密</translation>
    </message>
    <message>
        <source>Calls that are not settled or not sent</source>
        <translation>未确认或未发送的调用</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Requests since the program began</source>
        <translation>程序启动以来的请求</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The last batches, with what failed</source>
        <translation>最近的批次及其失败项</translation>
    </message>
    <message>
        <source>Trace of a module</source>
        <translation>模组的通信记录</translation>
    </message>
    <message>
        <source>Versions, system and ledger</source>
        <translation>版本、系统和台账</translation>
    </message>
</context>
<context>
    <name>timer</name>
    <message>
        <source>It is {longest} at most.</source>
        <translation>最大为 {longest}。</translation>
    </message>
    <message>
        <source>It is {shortest} to {longest}.</source>
        <translation>范围为 {shortest} 到 {longest}。</translation>
    </message>
    <message>
        <source>Listens every {cycle}. Wake-ups in a day: {wakeups}.</source>
        <translation>每 {cycle} 监听一次。每天唤醒次数：{wakeups}。</translation>
    </message>
    <message>
        <source>Sleeps {active} after its last connection.</source>
        <translation>最后一次连接后经 {active} 进入休眠。</translation>
    </message>
    <message>
        <source>T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.</source>
        <translation>T3324 ({active}) 不小于 T3412 扩展值 ({tau})，因此模组永不休眠。</translation>
    </message>
    <message>
        <source>T3324 is off, so the network gives no PSM.</source>
        <translation>T3324 已关闭，因此网络不授予 PSM。</translation>
    </message>
    <message>
        <source>T3412 extended is off, so the network&apos;s own T3412 decides when the module wakes.</source>
        <translation>T3412 扩展值已关闭，因此由网络自身的 T3412 决定模组何时唤醒。</translation>
    </message>
    <message>
        <source>The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.</source>
        <translation>eDRX 周期 ({cycle}) 长于 T3324 ({active})，因此模组在休眠前收不到寻呼。</translation>
    </message>
    <message>
        <source>The module never sleeps with these timers.</source>
        <translation>使用这些定时器，模组永不休眠。</translation>
    </message>
    <message>
        <source>The network takes this as no request; the module listens as without eDRX.</source>
        <translation>网络视为未请求；模组按没有 eDRX 的方式监听。</translation>
    </message>
    <message>
        <source>The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.</source>
        <translation>寻呼时间窗口 ({window}) 不小于周期 ({cycle})，因此 eDRX 没有省电效果。</translation>
    </message>
    <message>
        <source>Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.</source>
        <translation>每 {tau} 唤醒一次，可达 {active}，然后休眠 {sleep}。30 天内唤醒次数：{wakeups}。</translation>
    </message>
    <message>
        <source>Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s.</source>
        <translation>请用 d、h、min 和 s 书写，例如 10 h、1 h 30 min 或 20.48 s。</translation>
    </message>
    <message>
        <source>Write {count} bits, each 0 or 1.</source>
        <translation>请填写 {count} 位，每位为 0 或 1。</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks ignore it.</source>
        <translation>{bits} ({nominal}) 不用于 {mode}：网络会忽略。</translation>
    </message>
    <message>
        <source>{bits} ({nominal}) is not for {mode}: networks read it as {real}.</source>
        <translation>{bits} ({nominal}) 不用于 {mode}：网络会读作 {real}。</translation>
    </message>
    <message>
        <source>{bits} has a unit that is not defined; networks count in minutes.</source>
        <translation>{bits} 的单位未定义；网络按分钟计算。</translation>
    </message>
    <message>
        <source>{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.</source>
        <translation>{bits} 以 320 h 为单位。未经完整性保护收到它的网络会读作 {hours} h。</translation>
    </message>
    <message>
        <source>{timer} cannot be {duration}.</source>
        <translation>{timer} 不能为 {duration}。</translation>
    </message>
    <message>
        <source>{timer} cannot be {wanted} exactly; it becomes {real}.</source>
        <translation>{timer} 不能精确为 {wanted}；将取 {real}。</translation>
    </message>
    <message>
        <source>{timer}: “{text}” is not a code.</source>
        <translation>{timer}：“{text}”不是编码。</translation>
    </message>
    <message>
        <source>“{text}” is not a duration.</source>
        <translation>“{text}”不是时长。</translation>
    </message>
</context>
<context>
    <name>toml</name>
    <message>
        <source>Correct this line in a text editor.</source>
        <translation>请在文本编辑器中更正此行。</translation>
    </message>
    <message>
        <source>Write straight quotation marks (&quot;) in this line, with a text editor.</source>
        <translation>请用文本编辑器在此行使用直引号 (&quot;)。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which a module cannot take.</source>
        <translation>{file}，第 {line} 行：{key} 的第 {place} 个字符是 {character}，模组无法接受。</translation>
    </message>
    <message>
        <source>{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.</source>
        <translation>{file}，第 {line} 行：{key} 的第 {place} 个字符是 {character}，无法发送。</translation>
    </message>
    <message>
        <source>{file}, line {line}: context {cid} is there twice.</source>
        <translation>{file}，第 {line} 行：上下文 {cid} 重复。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML ({reason}).</source>
        <translation>{file}，第 {line} 行：不是 TOML（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} asks for a user name, and there is none.</source>
        <translation>{file}，第 {line} 行：{key} 需要用户名，但没有给出。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes together with the other timer.</source>
        <translation>{file}，第 {line} 行：{key} 须与另一个定时器同用。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file}，第 {line} 行：缺少 {key}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a known key.</source>
        <translation>{file}，第 {line} 行：{key} 不是已知的键。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not a regular expression ({why}).</source>
        <translation>{file}，第 {line} 行：{key} 不是正则表达式（{why}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is {value}; it must be from {low} to {high}.</source>
        <translation>{file}，第 {line} 行：{key} 为 {value}；须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or a PLMN in five or six digits.</source>
        <translation>{file}，第 {line} 行：{key} 为“{value}”；须为 auto，或五位或六位的 PLMN。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be auto, or some of these in order, joined by +: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 为“{value}”；须为 auto，或以下若干项按顺序以 + 连接：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.</source>
        <translation>{file}，第 {line} 行：{key} 为“{value}”；须为以下之一：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of tables.</source>
        <translation>{file}，第 {line} 行：{key} 须为表的列表。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of texts.</source>
        <translation>{file}，第 {line} 行：{key} 须为文本列表。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list of whole numbers.</source>
        <translation>{file}，第 {line} 行：{key} 须为整数列表。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a number.</source>
        <translation>{file}，第 {line} 行：{key} 须为数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a table.</source>
        <translation>{file}，第 {line} 行：{key} 须为表。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file}，第 {line} 行：{key} 须为整数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one line.</source>
        <translation>{file}，第 {line} 行：{key} 须为单行。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be text in quotes.</source>
        <translation>{file}，第 {line} 行：{key} 须为引号中的文本。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file}，第 {line} 行：{key} 须为 true 或 false。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must begin with AT.</source>
        <translation>{file}，第 {line} 行：{key} 须以 AT 开头。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {why}</source>
        <translation>{file}，第 {line} 行：{key}：{why}</translation>
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
        <translation>APN 密码</translation>
    </message>
    <message>
        <source>APN user name</source>
        <translation>APN 用户名</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Ask which APN it has</source>
        <translation>查询其 APN</translation>
    </message>
    <message>
        <source>Check password and values, then send it again.</source>
        <translation>请检查密码和各值，然后重新发送。</translation>
    </message>
    <message>
        <source>Check that the tracker has power and coverage, and its SIM service. Then retry.</source>
        <translation>请检查定位器是否有电和覆盖，以及其 SIM 的业务。然后重试。</translation>
    </message>
    <message>
        <source>Check the SMS password, and that the tracker has power and coverage. Then retry.</source>
        <translation>请检查短信密码，以及定位器是否有电和覆盖。然后重试。</translation>
    </message>
    <message>
        <source>Check the number, and that the module has network and its SIM may send SMS. Then retry.</source>
        <translation>请检查号码，以及模组是否有网络、其 SIM 能否发送短信。然后重试。</translation>
    </message>
    <message>
        <source>Check the password, and that this is the tracker&apos;s own port. Then send it again.</source>
        <translation>请检查密码，以及这是否为定位器自身的串口。然后重新发送。</translation>
    </message>
    <message>
        <source>Check whether the tracker has it, then say so. Nothing is sent again by itself.</source>
        <translation>请查看定位器是否已收到，然后说明。不会自行再次发送。</translation>
    </message>
    <message>
        <source>Choose an account, or a port with a module or the tracker itself.</source>
        <translation>请选择账户，或接有模组或定位器本身的端口。</translation>
    </message>
    <message>
        <source>Delivered, but no answer within {seconds} s.</source>
        <translation>已送达，但 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>Delivered; this message has no answer</source>
        <translation>已送达；此短信没有应答</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>请按步骤手动操作。</translation>
    </message>
    <message>
        <source>Give a device of the account by its name, ICCID or id.</source>
        <translation>请按名称、ICCID 或 ID 给出账户的设备。</translation>
    </message>
    <message>
        <source>Give a host name or an IP address.</source>
        <translation>请给出主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>Give codes of network operators, such as 26201, 26202.</source>
        <translation>请给出网络运营商代码，例如 26201, 26202。</translation>
    </message>
    <message>
        <source>Give it.</source>
        <translation>请给出。</translation>
    </message>
    <message>
        <source>Give shorter or fewer values.</source>
        <translation>请给出更短或更少的值。</translation>
    </message>
    <message>
        <source>Give the model, or --form with one of: {forms}.</source>
        <translation>请给出型号，或用 --form 给出以下之一：{forms}。</translation>
    </message>
    <message>
        <source>Give the model, or choose the form.</source>
        <translation>请给出型号，或选择格式。</translation>
    </message>
    <message>
        <source>Give the number with its country code, such as +49173871878.</source>
        <translation>请给出含国家代码的号码，例如 +49173871878。</translation>
    </message>
    <message>
        <source>Give the telephone number of its SIM.</source>
        <translation>请给出其 SIM 的电话号码。</translation>
    </message>
    <message>
        <source>Give {low} to {high}.</source>
        <translation>请填写 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Home network (MCC and MNC)</source>
        <translation>归属网络（MCC 和 MNC）</translation>
    </message>
    <message>
        <source>It has no APN</source>
        <translation>它没有 APN</translation>
    </message>
    <message>
        <source>It has the APN {apn}</source>
        <translation>其 APN 为 {apn}</translation>
    </message>
    <message>
        <source>It has the APN {apn}, not {wanted}</source>
        <translation>其 APN 为 {apn}，不是 {wanted}</translation>
    </message>
    <message>
        <source>Sent, as a person checked</source>
        <translation>已发送，经人工核实</translation>
    </message>
    <message>
        <source>Use letters, digits and punctuation other than , # ; $ * and `.</source>
        <translation>请使用字母、数字以及除 , # ; $ * 和 ` 以外的符号。</translation>
    </message>
    <message>
        <source>It refuses: {text}</source>
        <translation>它拒绝了：{text}</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>可选值：{values}。</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>已知的有：{names}。</translation>
    </message>
    <message>
        <source>Message {number} has {used} characters; a tracker takes one SMS of {of}.</source>
        <translation>第 {number} 条短信有 {used} 个字符；定位器只接受一条 {of} 个字符的短信。</translation>
    </message>
    <message>
        <source>Message {n} of {of} is being sent</source>
        <translation>正在发送第 {n}/{of} 条短信</translation>
    </message>
    <message>
        <source>Message {n} of {of}: delivered</source>
        <translation>第 {n}/{of} 条短信：已送达</translation>
    </message>
    <message>
        <source>Message {n} of {of}: sent</source>
        <translation>第 {n}/{of} 条短信：已发送</translation>
    </message>
    <message>
        <source>Message {n} of {of}: {state}</source>
        <translation>第 {n}/{of} 条短信：{state}</translation>
    </message>
    <message>
        <source>Networks to roam in</source>
        <translation>漫游网络</translation>
    </message>
    <message>
        <source>No answer; the next message follows</source>
        <translation>没有应答；接着发送下一条</translation>
    </message>
    <message>
        <source>No delivery and no answer within {seconds} s.</source>
        <translation>{seconds} 秒内未送达也没有应答。</translation>
    </message>
    <message>
        <source>Not a reply that is known: {text}</source>
        <translation>未知的应答：{text}</translation>
    </message>
    <message>
        <source>Nothing was chosen to send the texts with.</source>
        <translation>未选择用什么发送短信。</translation>
    </message>
    <message>
        <source>Open it under Trackers and type them again: {names}.</source>
        <translation>请在“定位器”中打开并重新输入：{names}。</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器的端口</translation>
    </message>
    <message>
        <source>Preparing the port</source>
        <translation>正在准备端口</translation>
    </message>
    <message>
        <source>Put its file back, or send anew with another form.</source>
        <translation>请放回其文件，或用其他格式重新发送。</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>重启它</translation>
    </message>
    <message>
        <source>Retry sends it.</source>
        <translation>重试即会发送。</translation>
    </message>
    <message>
        <source>SMS login</source>
        <translation>短信登录名</translation>
    </message>
    <message>
        <source>SMS password</source>
        <translation>短信密码</translation>
    </message>
    <message>
        <source>Send it by SMS.</source>
        <translation>请用短信发送。</translation>
    </message>
    <message>
        <source>Sent at {when}, but nobody can tell whether it went out: {reason}</source>
        <translation>于 {when} 发送，但无法得知是否已发出：{reason}</translation>
    </message>
    <message>
        <source>Serial number of the command</source>
        <translation>指令的序列号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set the APN</source>
        <translation>设置 APN</translation>
    </message>
    <message>
        <source>Switch mobile data on</source>
        <translation>打开移动数据</translation>
    </message>
    <message>
        <source>Telephone that configures it</source>
        <translation>用于配置它的电话</translation>
    </message>
    <message>
        <source>Tell it which telephone may configure it</source>
        <translation>告知哪部电话可以配置它</translation>
    </message>
    <message>
        <source>The call was lost on its way: the provider shows that the SMS was not sent.</source>
        <translation>该调用在途中丢失：服务商处显示短信未发送。</translation>
    </message>
    <message>
        <source>The catalog has no {maker} {form} any more.</source>
        <translation>目录中已没有 {maker} {form}。</translation>
    </message>
    <message>
        <source>The tracker does not take the password.</source>
        <translation>定位器不接受该密码。</translation>
    </message>
    <message>
        <source>There is no tracker to send to.</source>
        <translation>没有要发送的定位器。</translation>
    </message>
    <message>
        <source>This answers another message: {text}</source>
        <translation>这是对另一条短信的应答：{text}</translation>
    </message>
    <message>
        <source>This maker has more than one form of the text.</source>
        <translation>此厂商有多种短信格式。</translation>
    </message>
    <message>
        <source>Tracker {row} has no name, ICCID or id.</source>
        <translation>定位器 {row} 没有名称、ICCID 或 ID。</translation>
    </message>
    <message>
        <source>Tracker {row} has no telephone number.</source>
        <translation>定位器 {row} 没有电话号码。</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>请只使用数字。</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 and the letters A to F only.</source>
        <translation>请只使用数字 0 到 9 和字母 A 到 F。</translation>
    </message>
    <message>
        <source>Written to its port</source>
        <translation>已写入其串口</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>应答到达前程序已退出</translation>
    </message>
    <message>
        <source>{maker} has more than one form.</source>
        <translation>{maker} 有多种格式。</translation>
    </message>
    <message>
        <source>{maker} {name} does not take {value}.</source>
        <translation>{maker} {name} 不接受 {value}。</translation>
    </message>
    <message>
        <source>{maker} {name} has no serial form.</source>
        <translation>{maker} {name} 没有串口格式。</translation>
    </message>
    <message>
        <source>{maker} {name} takes no SMS.</source>
        <translation>{maker} {name} 不接受短信。</translation>
    </message>
    <message>
        <source>{name} has {length} characters.</source>
        <translation>{name} 有 {length} 个字符。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} is not a maker that is known.</source>
        <translation>{name} 不是已知的厂商。</translation>
    </message>
    <message>
        <source>{name}: character {place} is {character}.</source>
        <translation>{name}：第 {place} 个字符是 {character}。</translation>
    </message>
    <message>
        <source>{name}: the passwords are not kept, and are needed to go on.</source>
        <translation>{name}：密码不会保留，继续时需要输入。</translation>
    </message>
    <message>
        <source>{n} of {of}: {purpose}</source>
        <translation>{n}/{of}：{purpose}</translation>
    </message>
</context>
<context>
    <name>trackerlist</name>
    <message>
        <source>Give a row for each, with its telephone number, ICCID or name.</source>
        <translation>每台一行，给出其电话号码、ICCID 或名称。</translation>
    </message>
    <message>
        <source>There is no tracker in {name}.</source>
        <translation>{name} 中没有定位器。</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Ask whoever looks after the station, or whoever gave you the program.</source>
        <translation>请询问工位的管理人员，或提供程序的人员。</translation>
    </message>
    <message>
        <source>Simwright could not look for a newer version: {host} cannot be reached.</source>
        <translation>无法查询新版本：连不上 {host}。</translation>
    </message>
    <message>
        <source>The answer of {host} about versions cannot be understood.</source>
        <translation>{host} 关于版本的应答无法理解。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>This installation does not look for newer versions.</source>
        <translation>此安装不检查新版本。</translation>
    </message>
    <message>
        <source>Try again when the computer is online.</source>
        <translation>请在电脑联网后再试。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>If you close now, it stops safely and can be resumed on the next start.</source>
        <translation>现在关闭时，工作会安全停止，下次启动时可以继续。</translation>
    </message>
    <message>
        <source>The program ended because of a fault last time.</source>
        <translation>上次程序因故障退出。</translation>
    </message>
    <message>
        <source>What waited for the network is done: {name}</source>
        <translation>等待网络的操作已完成：{name}</translation>
    </message>
    <message>
        <source>What waited for the network was not done with {name}.</source>
        <translation>等待网络的操作未能在 {name} 完成。</translation>
    </message>
    <message>
        <source>What was finished is safe; what was under way can be resumed.</source>
        <translation>已完成的内容是安全的；进行中的可以继续。</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>仍有工作在进行。</translation>
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
        <translation>正在激活</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>正在预留</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
</TS>
