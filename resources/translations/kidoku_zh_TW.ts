<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n new to you</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已標示為未讀</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>From LINE</source>
        <translation>來自 LINE</translation>
    </message>
    <message>
        <source>To LINE</source>
        <translation>傳至 LINE</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>Attempt %1. Kidoku stops after a time that you can set, not after a number of tries.</source>
        <translation>第 %1 次嘗試。Kidoku 會在您設定的時間過後停止，而不是依次數停止。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重試</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>請求 ID</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重試中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Marking as read…</source>
        <translation>正在標為已讀…</translation>
    </message>
    <message numerus="yes">
        <source>Marked as read (%n messages)</source>
        <translation>
            <numerusform>已標為已讀（%n 則訊息）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read timed out, will retry</source>
        <translation>標為已讀逾時，將會重試</translation>
    </message>
    <message>
        <source>Mark as read found no connection, will retry</source>
        <translation>標為已讀時無法連線，將會重試</translation>
    </message>
    <message>
        <source>LINE asks us to slow down, will retry</source>
        <translation>LINE 要求放慢速度，將會重試</translation>
    </message>
    <message>
        <source>Mark as read failed, will retry</source>
        <translation>無法標為已讀，將會重試</translation>
    </message>
    <message>
        <source>Mark as read refused</source>
        <translation>標為已讀遭到拒絕</translation>
    </message>
    <message>
        <source>Mark as read refused: %1</source>
        <translation>標為已讀遭到拒絕：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未傳送：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Account checked: read marks work</source>
        <translation>帳號檢查：可以標為已讀</translation>
    </message>
    <message>
        <source>Account checked: LINE marks everything read by itself</source>
        <translation>帳號檢查：LINE 會自動標為已讀</translation>
    </message>
    <message>
        <source>Account checked: the old read API does not work while Chat is on</source>
        <translation>帳號檢查：開啟「聊天」時無法使用舊版已讀 API</translation>
    </message>
    <message>
        <source>Account checked: LINE refused the channel token</source>
        <translation>帳號檢查：LINE 拒絕了頻道存取權杖</translation>
    </message>
    <message>
        <source>Account could not be checked</source>
        <translation>無法檢查帳號</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>收到訊息</translation>
    </message>
    <message>
        <source>Event received: %1</source>
        <translation>收到事件：%1</translation>
    </message>
    <message>
        <source>Came a second time, ignored</source>
        <translation>重複收到，已略過</translation>
    </message>
    <message>
        <source>Webhook refused: its signature is false</source>
        <translation>已拒絕 Webhook：簽章不正確</translation>
    </message>
    <message>
        <source>Webhook taken, its signature could not be checked</source>
        <translation>已接受 Webhook，但無法驗證簽章</translation>
    </message>
    <message>
        <source>Webhook refused: it is for another account (%1)</source>
        <translation>已拒絕 Webhook：屬於另一個帳號（%1）</translation>
    </message>
    <message>
        <source>Webhook set aside, it could not be read</source>
        <translation>已保留 Webhook：無法讀取</translation>
    </message>
    <message>
        <source>Mark as read requested</source>
        <extracomment>%1 is &quot;on Done&quot;, &quot;on reply&quot; …</extracomment>
        <translation>已要求標為已讀</translation>
    </message>
    <message>
        <source>Mark as read cancelled before sending</source>
        <translation>已在傳送前取消標為已讀</translation>
    </message>
    <message>
        <source>Covered by a later read mark</source>
        <translation>已包含在之後的已讀中</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n tries</source>
        <translation>
            <numerusform>嘗試 %n 次後放棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also marked %n messages you had not seen</source>
        <translation>
            <numerusform>另有 %n 則您尚未看過的訊息也標為已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read by %1</source>
        <translation>由 %1 標為已讀</translation>
    </message>
    <message>
        <source>Read marks paused</source>
        <translation>已暫停傳送已讀</translation>
    </message>
    <message>
        <source>Read marks go on</source>
        <translation>已繼續傳送已讀</translation>
    </message>
    <message>
        <source>LINE stopped answering; one request at a time tests it</source>
        <translation>LINE 停止回應；每次以一個請求測試</translation>
    </message>
    <message>
        <source>LINE answers again after %1</source>
        <translation>LINE 在 %1 後恢復回應</translation>
    </message>
    <message>
        <source>Relay connected</source>
        <translation>已連上中繼伺服器</translation>
    </message>
    <message>
        <source>Relay connection lost</source>
        <translation>與中繼伺服器的連線中斷</translation>
    </message>
    <message>
        <source>The relay no longer holds what was missed</source>
        <translation>中繼伺服器已沒有錯過的紀錄</translation>
    </message>
    <message>
        <source>Something from the relay is missing (expected %1, found %2)</source>
        <translation>中繼伺服器的紀錄有缺漏（預期 %1，實際 %2）</translation>
    </message>
    <message>
        <source>Name and picture could not be fetched</source>
        <translation>無法取得名稱與圖片</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>無法儲存</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>這台電腦的時鐘誤差 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks that were set aside fit now and were taken</source>
        <translation>
            <numerusform>%n 個保留的 Webhook 現在符合，已經接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much was set aside: the oldest %n webhooks were dropped</source>
        <translation>
            <numerusform>保留的 Webhook 過多：已捨棄最舊的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The key store refused; secrets are kept in memory for now</source>
        <translation>金鑰庫拒絕；機密資料暫時只保存在記憶體中</translation>
    </message>
    <message>
        <source>No key store answers; secrets are kept in memory for now</source>
        <translation>金鑰庫沒有回應；機密資料暫時只保存在記憶體中</translation>
    </message>
    <message>
        <source>The relay refused to tell other consoles: %1</source>
        <translation>中繼伺服器拒絕通知其他主控台：%1</translation>
    </message>
    <message>
        <source>Demo: LINE works normally</source>
        <translation>示範：LINE 運作正常</translation>
    </message>
    <message>
        <source>Demo fault: %1</source>
        <translation>示範故障：%1</translation>
    </message>
    <message>
        <source>signature ✕</source>
        <translation>簽章 ✕</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>簽章不明</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Added this account as a friend</source>
        <translation>已將此帳號加入好友</translation>
    </message>
    <message>
        <source>Blocked this account</source>
        <translation>已封鎖此帳號</translation>
    </message>
    <message>
        <source>Said to have unsent a message</source>
        <translation>據報已收回訊息</translation>
    </message>
    <message>
        <source>This account was invited</source>
        <translation>此帳號受邀加入</translation>
    </message>
    <message>
        <source>This account was removed</source>
        <translation>此帳號已被移除</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>有成員加入</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>有成員離開</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>按下按鈕</translation>
    </message>
    <message>
        <source>Watched a video to the end</source>
        <translation>已看完影片</translation>
    </message>
    <message>
        <source>Came near a beacon</source>
        <translation>接近 Beacon</translation>
    </message>
    <message>
        <source>Linked an account</source>
        <translation>已連結帳號</translation>
    </message>
    <message>
        <source>Changed a membership</source>
        <translation>會員資格已變更</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置資訊</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Message of a kind not known yet</source>
        <translation>尚未支援的訊息類型</translation>
    </message>
    <message>
        <source>The customer unsent this message</source>
        <translation>顧客已收回這則訊息</translation>
    </message>
    <message>
        <source>Message unsent</source>
        <translation>訊息已收回</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>多人聊天 %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>顧客 %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>成員 %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Nothing is lost. Kidoku keeps trying.</source>
        <translation>不會遺失任何內容，Kidoku 會繼續嘗試。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Check address…</source>
        <translation>檢查位址…</translation>
    </message>
    <message>
        <source>LINE refused the channel token</source>
        <translation>LINE 拒絕了頻道存取權杖</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>權杖被拒</translation>
    </message>
    <message>
        <source>The relay holds it: whoever runs the relay must replace it there. All read marks of %1 wait until then.</source>
        <translation>權杖由中繼伺服器保管，必須由其管理者在那裡更換。在此之前，%1 的所有已讀都會等待。</translation>
    </message>
    <message>
        <source>It may have expired or been reissued. All read marks of %1 wait until it is replaced.</source>
        <translation>它可能已過期或重新發行。在更換之前，%1 的所有已讀都會等待。</translation>
    </message>
    <message>
        <source>Replace channel token…</source>
        <translation>更換頻道存取權杖…</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>中繼伺服器拒絕了主控台權杖</translation>
    </message>
    <message>
        <source>All read marks of %1 wait until it is replaced.</source>
        <translation>在更換之前，%1 的所有已讀都會等待。</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>更換主控台權杖…</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>切換至新版 API</translation>
    </message>
    <message>
        <source>Use old API…</source>
        <translation>使用舊版 API…</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>此帳號</translation>
    </message>
    <message>
        <source>LINE has a temporary fault</source>
        <translation>LINE 發生暫時性故障</translation>
    </message>
    <message>
        <source>LINE has a fault</source>
        <translation>LINE 故障</translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINE 沒有回應</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>No connection to LINE</source>
        <translation>無法連線至 LINE</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>LINE asks us to slow down</source>
        <translation>LINE 要求放慢速度</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>已放慢速度</translation>
    </message>
    <message>
        <source>The connection to LINE is not secure</source>
        <translation>與 LINE 的連線不安全</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted, so nothing was sent. A proxy or a wrong clock can be the cause.</source>
        <translation>無法確認伺服器的憑證，因此沒有傳送任何內容。可能是 Proxy 或時鐘不正確所致。</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>This message belongs to another account</source>
        <translation>這則訊息屬於另一個帳號</translation>
    </message>
    <message>
        <source>The read token was issued for a different channel than “%1”, or LINE does not know it.</source>
        <translation>已讀權杖是發給「%1」以外的頻道，或 LINE 無法辨識。</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>其他帳號</translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>檢查帳號…</translation>
    </message>
    <message>
        <source>LINE did not accept the request</source>
        <translation>LINE 未接受此請求</translation>
    </message>
    <message>
        <source>The customer does not see Read. Repeating it would not help.</source>
        <translation>顧客看不到「已讀」。重複傳送也沒有幫助。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>This account may not use the old read API</source>
        <translation>此帳號無法使用舊版已讀 API</translation>
    </message>
    <message>
        <source>It needs LINE&apos;s approval; the new API does not.</source>
        <translation>舊版需要 LINE 的核准，新版則不需要。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>未獲許可</translation>
    </message>
    <message>
        <source>LINE does not permit this</source>
        <translation>LINE 不允許此操作</translation>
    </message>
    <message>
        <source>This account has no right to this call.</source>
        <translation>此帳號沒有呼叫此功能的權限。</translation>
    </message>
    <message>
        <source>LINE does not know this address</source>
        <translation>LINE 沒有這個位址</translation>
    </message>
    <message>
        <source>The API base URL may be wrong.</source>
        <translation>API 的基本網址可能不正確。</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>位址錯誤</translation>
    </message>
    <message>
        <source>LINE does not know this person</source>
        <translation>LINE 找不到此使用者</translation>
    </message>
    <message>
        <source>They may have blocked the account or left LINE.</source>
        <translation>對方可能已封鎖此帳號或不再使用 LINE。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>LINE no longer has this</source>
        <translation>LINE 已沒有這項內容</translation>
    </message>
    <message>
        <source>LINE keeps content for a limited time.</source>
        <translation>LINE 只會在一定期間內保留內容。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>回應過大</translation>
    </message>
    <message>
        <source>It was not read to the end.</source>
        <translation>並未讀取到結尾。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>過大</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE (HTTP %1)</source>
        <translation>LINE 傳回非預期的回應（HTTP %1）</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE</source>
        <translation>LINE 傳回非預期的回應</translation>
    </message>
    <message>
        <source>The address may lead to something that is not LINE.</source>
        <translation>此位址可能指向 LINE 以外的地方。</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>異常回應</translation>
    </message>
    <message>
        <source>The monthly message limit is reached</source>
        <translation>已達每月訊息則數上限</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month.</source>
        <translation>本月 LINE 不會再為此帳號傳送訊息。</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>已達上限</translation>
    </message>
    <message>
        <source>Cancelled before sending</source>
        <translation>已在傳送前取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>沒有可標為已讀的訊息</translation>
    </message>
    <message>
        <source>The customer has not written anything new up to there.</source>
        <translation>到此為止，顧客沒有新的訊息。</translation>
    </message>
    <message>
        <source>This message carries no read token</source>
        <translation>這則訊息沒有已讀權杖</translation>
    </message>
    <message>
        <source>LINE sent none, so the new API cannot mark it. Messages sent while Chat was off carry none.</source>
        <translation>LINE 沒有提供權杖，因此新版 API 無法將它標為已讀。「聊天」關閉期間傳來的訊息沒有權杖。</translation>
    </message>
    <message>
        <source>No read token</source>
        <translation>沒有已讀權杖</translation>
    </message>
    <message>
        <source>The old read API cannot mark groups</source>
        <translation>舊版已讀 API 無法將群組標為已讀</translation>
    </message>
    <message>
        <source>It knows single people only; the new API marks groups too.</source>
        <translation>舊版只支援個人，新版也能將群組標為已讀。</translation>
    </message>
    <message>
        <source>Not for groups</source>
        <translation>不支援群組</translation>
    </message>
    <message>
        <source>The read mark could not be saved</source>
        <translation>無法儲存已讀操作</translation>
    </message>
    <message>
        <source>Nothing was sent. The disk may be full or read-only.</source>
        <translation>沒有傳送任何內容。磁碟可能已滿或為唯讀。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>LINE answered %1</source>
        <translation>LINE 回應 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次嘗試</translation>
    </message>
    <message>
        <source>nothing is lost, the customer does not see Read yet</source>
        <translation>不會遺失任何內容，顧客還看不到「已讀」</translation>
    </message>
    <message>
        <source>messages that arrive meanwhile will be marked too</source>
        <translation>期間收到的訊息也會標為已讀</translation>
    </message>
    <message>
        <source>keeps trying until %1</source>
        <translation>持續嘗試到 %1</translation>
    </message>
    <message>
        <source>Marking read in %1</source>
        <translation>將在 %1後標為已讀</translation>
    </message>
    <message>
        <source>The customer does not see Read yet</source>
        <translation>顧客還看不到「已讀」</translation>
    </message>
    <message>
        <source>Marking read, can be undone</source>
        <translation>正在標為已讀，可以復原</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暫停：%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>正在重試</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>%1後重試</translation>
    </message>
    <message>
        <source>Waiting for LINE</source>
        <translation>等待 LINE 回應</translation>
    </message>
    <message>
        <source>LINE does not answer right now</source>
        <translation>LINE 目前沒有回應</translation>
    </message>
    <message>
        <source>The customer does not see Read</source>
        <translation>顧客看不到「已讀」</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Could not mark read</source>
        <translation>無法標為已讀</translation>
    </message>
    <message>
        <source>Could not mark read: %1</source>
        <translation>無法標為已讀：%1</translation>
    </message>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE 會自動將此帳號的訊息標為已讀</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see Read as soon as they write.</source>
        <translation>LINE Official Account Manager 的「聊天」已關閉，因此顧客一傳訊息就會看到「已讀」。</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>shown to the customer</comment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is &quot;Read 10:42&quot;, %2 who did it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>%n 則未標為已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>1000 or more not marked read</source>
        <translation>1000 則以上未標為已讀</translation>
    </message>
    <message>
        <source>new API</source>
        <translation>新版 API</translation>
    </message>
    <message>
        <source>old API</source>
        <translation>舊版 API</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Seen by you up to here</source>
        <translation>您已看到這裡</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, same year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>已讀 %1</translation>
    </message>
    <message>
        <source>Read %1 %2</source>
        <comment>day, time</comment>
        <translation>已讀 %1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, same year</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, other year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾訊息</translation>
    </message>
    <message>
        <source>done</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>靜音至 %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: which</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 和另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked this account</source>
        <translation>已解除封鎖此帳號</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已離開</translation>
    </message>
    <message>
        <source>Tapped the banner of a beacon</source>
        <translation>點選了 Beacon 的橫幅</translation>
    </message>
    <message>
        <source>Stays near a beacon</source>
        <translation>停留在 Beacon 附近</translation>
    </message>
    <message>
        <source>Linking an account failed</source>
        <translation>連結帳號失敗</translation>
    </message>
    <message>
        <source>Joined a membership</source>
        <translation>加入了會員方案</translation>
    </message>
    <message>
        <source>Left a membership</source>
        <translation>離開了會員方案</translation>
    </message>
    <message>
        <source>Renewed a membership</source>
        <translation>續訂了會員方案</translation>
    </message>
    <message>
        <source>A module was detached from this account</source>
        <translation>模組已從此帳號移除</translation>
    </message>
    <message>
        <source>A module was attached to this account</source>
        <translation>模組已連接至此帳號</translation>
    </message>
    <message>
        <source>This account may answer the chat from now on</source>
        <translation>此帳號從現在起可以回覆這個聊天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 為止</translation>
    </message>
    <message>
        <source>A notification message was delivered</source>
        <translation>通知訊息已送達</translation>
    </message>
    <message>
        <source>This account may not answer the chat any more</source>
        <translation>此帳號不再能回覆這個聊天</translation>
    </message>
    <message>
        <source>LINE has suspended this account</source>
        <translation>LINE 已停用此帳號</translation>
    </message>
    <message>
        <source>LINE has ended the suspension of this account</source>
        <translation>LINE 已解除停用此帳號</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <comment>type of an event or message</comment>
        <translation>尚未支援的類型：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>another module answers here</source>
        <translation>由另一個模組回覆</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how long ago</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>開啟地圖</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photos</source>
        <comment>image set</comment>
        <translation>
            <numerusform>照片 %1／%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <comment>image set</comment>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>… the rest is not shown</source>
        <translation>…其餘未顯示</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>您已暫停</translation>
    </message>
    <message>
        <source>Nothing leaves until you resume.</source>
        <translation>在您繼續之前，不會送出任何內容。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>not marked read</source>
        <translation>未標為已讀</translation>
    </message>
    <message>
        <source>Quoted message</source>
        <translation>引用的訊息</translation>
    </message>
    <message>
        <source>Quoted message is not stored</source>
        <translation>引用的訊息未儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 個已讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 個重試</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 個等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分鐘</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小時</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; half took up to %1 ms, 95 % up to %2 ms</source>
        <translation>；半數在 %1 毫秒內，95 % 在 %2 毫秒內</translation>
    </message>
    <message>
        <source>; worst %1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>；最差 %1：%2</translation>
    </message>
    <message>
        <source>The name has letters that can look like others. It may not lead where it seems to.</source>
        <translation>名稱中含有容易與其他字元混淆的字元，可能不會連到看起來的地方。</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site. The address leads to the site named above.</source>
        <translation>@ 前面的部分不是網站。此位址會連到上面顯示的網站。</translation>
    </message>
    <message>
        <source>It is a number instead of a name, as trustworthy sites seldom have.</source>
        <translation>這是數字而不是名稱，值得信任的網站很少這樣。</translation>
    </message>
    <message>
        <source>It leads into this computer or its own network, not to the internet.</source>
        <translation>它會連到這台電腦或其內部網路，而不是網際網路。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an enumeration and its next part</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A colleague replied</source>
        <translation>同事已回覆</translation>
    </message>
    <message>
        <source>A colleague replied (the text is on their console)</source>
        <translation>同事已回覆（內容在對方的主控台上）</translation>
    </message>
    <message>
        <source>%1 replied (the text is on their console)</source>
        <translation>%1 已回覆（內容在對方的主控台上）</translation>
    </message>
    <message>
        <source>The time for a free answer is over</source>
        <translation>免費回覆的時間已過</translation>
    </message>
    <message>
        <source>Too late for a free answer</source>
        <translation>已過免費回覆時間</translation>
    </message>
    <message>
        <source>LINE says that it is too large</source>
        <translation>LINE 表示內容過大</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month, but an answer right after the customer&apos;s next message is free.</source>
        <translation>本月 LINE 不會再為此帳號傳送訊息，但在顧客下次傳訊息後立即回覆則免費。</translation>
    </message>
    <message>
        <source>LINE did not take it.</source>
        <translation>LINE 未接受。</translation>
    </message>
    <message>
        <source>LINE says: “%1”</source>
        <translation>LINE 的回應：「%1」</translation>
    </message>
    <message>
        <source>The customer does not have it.</source>
        <translation>顧客沒有收到。</translation>
    </message>
    <message>
        <source>Sending the reply again in %1</source>
        <translation>%1後再次傳送回覆</translation>
    </message>
    <message>
        <source>nothing is lost, and it is sent only once</source>
        <translation>不會遺失任何內容，且只會傳送一次</translation>
    </message>
    <message>
        <source>The reply waits to be sent again</source>
        <translation>回覆正等待再次傳送</translation>
    </message>
    <message>
        <source>The reply was not sent</source>
        <translation>回覆沒有傳送</translation>
    </message>
    <message>
        <source>Reply not sent: it has waited for a day</source>
        <translation>回覆未傳送：已等待一天</translation>
    </message>
    <message>
        <source>The customer does not have it. Is it still right?</source>
        <translation>顧客沒有收到。內容現在還適當嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Reply not sent: gave up after %n tries</source>
        <translation>
            <numerusform>回覆未傳送：嘗試 %n 次後放棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on where it stopped and sends it only once.</source>
        <translation>重試會從停止之處繼續，且只會傳送一次。</translation>
    </message>
    <message>
        <source>Reply not sent: %1</source>
        <translation>回覆未傳送：%1</translation>
    </message>
    <message>
        <source>by reply token, free</source>
        <translation>回覆權杖，免費</translation>
    </message>
    <message>
        <source>by push</source>
        <translation>推播</translation>
    </message>
    <message>
        <source>Sending the reply (%1)…</source>
        <translation>正在傳送回覆（%1）…</translation>
    </message>
    <message>
        <source>Reply sent (%1)</source>
        <translation>已傳送回覆（%1）</translation>
    </message>
    <message>
        <source>Reply not answered (%1), will try again</source>
        <translation>回覆沒有得到回應（%1），將會重試</translation>
    </message>
    <message>
        <source>LINE no longer takes the reply token</source>
        <translation>LINE 不再接受回覆權杖</translation>
    </message>
    <message>
        <source>Reply not sent</source>
        <translation>回覆未傳送</translation>
    </message>
    <message>
        <source>Marking read first…</source>
        <translation>先標為已讀…</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>可能已傳送</translation>
    </message>
    <message>
        <source>The reply waits: nothing can be saved</source>
        <translation>回覆正在等待：無法儲存</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. It is sent as soon as it can be recorded.</source>
        <translation>磁碟可能已滿或為唯讀。一旦可以記錄，就會傳送。</translation>
    </message>
    <message>
        <source>Replies are paused: %1</source>
        <translation>回覆已暫停：%1</translation>
    </message>
    <message>
        <source>They go on once that is fixed. Nothing is lost.</source>
        <translation>問題解決後就會繼續。不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Replies are paused</source>
        <translation>回覆已暫停</translation>
    </message>
    <message>
        <source>This reply may have been sent</source>
        <translation>這則回覆可能已傳送</translation>
    </message>
    <message>
        <source>LINE did not say whether it took it, so it is not repeated by itself. Look at the chat in LINE&apos;s manager, then choose.</source>
        <translation>LINE 沒有告知是否已接受，因此不會自動重送。請先在 LINE Official Account Manager 查看聊天，再做選擇。</translation>
    </message>
    <message>
        <source>push</source>
        <translation>推播</translation>
    </message>
    <message>
        <source>reply, free</source>
        <translation>回覆，免費</translation>
    </message>
    <message>
        <source>push: counts to the quota, %1 left</source>
        <translation>推播：計入每月則數，剩餘 %1</translation>
    </message>
    <message>
        <source>push: counts to the quota</source>
        <translation>推播：計入每月則數</translation>
    </message>
    <message>
        <source>Marks read, then sends (%1)</source>
        <translation>標為已讀後傳送（%1）</translation>
    </message>
    <message>
        <source>Sends (%1)</source>
        <translation>傳送（%1）</translation>
    </message>
    <message>
        <source>The month&apos;s messages are used up. An answer right after the customer&apos;s next message is still free.</source>
        <translation>本月則數已用完。在顧客下次傳訊息後立即回覆仍然免費。</translation>
    </message>
    <message>
        <source>Most of the month&apos;s messages are used: %1 of %2 left.</source>
        <translation>本月則數已用掉大部分：剩餘 %1／%2。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>沒有要傳送的內容。</translation>
    </message>
    <message>
        <source>A bubble is too long for LINE.</source>
        <translation>有一個對話框超過 LINE 的長度上限。</translation>
    </message>
    <message>
        <source>LINE takes five bubbles at a time.</source>
        <translation>LINE 一次最多接受五個對話框。</translation>
    </message>
    <message>
        <source>The reply could not be saved, so it was not sent. The disk may be full or read-only.</source>
        <translation>無法儲存回覆，因此沒有傳送。磁碟可能已滿或為唯讀。</translation>
    </message>
    <message numerus="yes">
        <source>Reply written (%n bubbles)</source>
        <translation>
            <numerusform>已寫好回覆（%n 個對話框）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply goes before its read mark, which takes too long</source>
        <translation>已讀耗時過久，先傳送回覆</translation>
    </message>
    <message numerus="yes">
        <source>Gave the reply up after %n tries</source>
        <translation>
            <numerusform>嘗試 %n 次後放棄回覆</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply may have been sent; it is not repeated by itself</source>
        <translation>回覆可能已傳送；不會自動重送</translation>
    </message>
    <message>
        <source>Reply discarded</source>
        <translation>已捨棄回覆</translation>
    </message>
    <message>
        <source>Reply noted as sent</source>
        <translation>已將回覆記為已傳送</translation>
    </message>
    <message>
        <source>Replies paused</source>
        <translation>已暫停回覆</translation>
    </message>
    <message>
        <source>Replies paused: %1</source>
        <translation>已暫停回覆：%1</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>%1 已回覆</translation>
    </message>
    <message>
        <source>on reply</source>
        <comment>policy of read marks</comment>
        <translation>回覆時</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>policy of read marks</comment>
        <translation>設為處理完畢時</translation>
    </message>
    <message>
        <source>after a time in view</source>
        <comment>policy of read marks</comment>
        <translation>查看一段時間後</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>policy of read marks</comment>
        <translation>收到時</translation>
    </message>
    <message>
        <source>Marked by policy: %1</source>
        <translation>依設定標為已讀：%1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>等待網路</translation>
    </message>
    <message>
        <source>Waiting for network (%1 in line)</source>
        <translation>等待網路（%1 個排隊中）</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>time format</comment>
        <extracomment>Time with 12 hours; AP stands for AM or PM. Keep h:mm as one word.</extracomment>
        <translation>APh:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) not sent</source>
        <translation>
            <numerusform>%n 則回覆未送出</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the chat to see why and to try again.</source>
        <translation>開啟對話即可查看原因並重試。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>Who has set the chat done, and when: &quot;Done by Aya 14:32&quot;.</extracomment>
        <translation>處理完畢 %1</translation>
    </message>
    <message>
        <source>Done by %1 %2</source>
        <translation>處理完畢：%1 %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>Who did it, within a sentence: &quot;Read 10:42 by a colleague&quot;.</extracomment>
        <translation>同事</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, exact</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>kidoku::app::DemoCapture</name>
    <message>
        <source>The demonstration did not come to rest.</source>
        <translation>示範沒有靜止下來。</translation>
    </message>
    <message>
        <source>The story could not do all that it wanted to.</source>
        <translation>故事中有些操作無法完成。</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>not everything could be written to %1</source>
        <translation>有些內容無法寫入 %1</translation>
    </message>
</context>
<context>
    <name>kidoku::app::DemoDesk</name>
    <message>
        <source>The story could not go on with: %1</source>
        <translation>情境無法繼續:%1</translation>
    </message>
</context>
<context>
    <name>kidoku::app::Desktop</name>
    <message>
        <source>Another console is already working with the folder %1.</source>
        <translation>另一個主控台正在使用資料夾 %1。</translation>
    </message>
    <message>
        <source>The data in %1 was written by a later version of Kidoku. Nothing was changed. Please update.</source>
        <translation>%1 中的資料是由較新版本的 Kidoku 寫入的，未作任何變更。請更新 Kidoku。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>無法寫入資料夾 %1。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1.</source>
        <translation>%1 所在的磁碟已沒有空間。</translation>
    </message>
    <message>
        <source>The data in %1 is damaged: %2</source>
        <translation>%1 中的資料已損毀：%2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened: %2</source>
        <translation>無法開啟 %1 中的資料：%2</translation>
    </message>
    <message>
        <source>Kidoku cannot start</source>
        <translation>Kidoku 無法啟動</translation>
    </message>
    <message>
        <source>It is in use and kept in the system&apos;s key store.</source>
        <translation>已開始使用，並保存在系統的金鑰庫中。</translation>
    </message>
    <message>
        <source>It is in use. It is kept in memory for now, because there is no key store that takes it.</source>
        <translation>已開始使用。由於沒有可用的金鑰庫，暫時只保存在記憶體中。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>無法建立 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>It is in use for this demonstration.</source>
        <translation>已在這次示範中使用。</translation>
    </message>
</context>
<context>
    <name>kidoku::app::EndWindow</name>
    <message>
        <source>The new folder cannot be the present one, nor lie within it.</source>
        <translation>新資料夾不能是目前的資料夾，也不能在其中。</translation>
    </message>
    <message>
        <source>There is something else in %1.</source>
        <translation>%1 裡已有其他內容。</translation>
    </message>
    <message>
        <source>There is not enough room in %1.</source>
        <translation>%1 的空間不足。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>%1 did not come out the same. The disk may be damaged.</source>
        <translation>%1 的內容不一致。磁碟可能已損壞。</translation>
    </message>
    <message>
        <source>Kidoku</source>
        <translation>Kidoku</translation>
    </message>
    <message>
        <source>Copying the data. The folder of before stays in use until all is there.</source>
        <translation>正在複製資料。全部完成之前，仍使用原來的資料夾。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleting the chats…</source>
        <translation>正在刪除聊天…</translation>
    </message>
    <message>
        <source>The data was not moved. The folder of before stays in use.</source>
        <translation>資料未移動。仍使用原來的資料夾。</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>有些內容無法刪除。</translation>
    </message>
    <message>
        <source>The data folder %1 is not there. Is its disk connected?</source>
        <translation>找不到資料夾 %1。它的磁碟已連接嗎？</translation>
    </message>
</context>
<context>
    <name>kidoku::app::RecordDesk</name>
    <message>
        <source>The account is switched off.</source>
        <translation>此帳號已關閉。</translation>
    </message>
</context>
<context>
    <name>kidoku::demo::SimulatorClient</name>
    <message>
        <source>The demo talks to this computer only.</source>
        <translation>示範只會與這台電腦通訊。</translation>
    </message>
    <message>
        <source>The simulator did not take it: %1</source>
        <translation>模擬器未接受：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::inbox::ConnectionCheck</name>
    <message>
        <source>The relay did not open its stream in time.</source>
        <translation>中繼伺服器未及時開啟串流。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address, and that a proxy in between passes streams on.</source>
        <translation>請檢查中繼伺服器的位址，以及途中的 Proxy 是否允許串流通過。</translation>
    </message>
    <message>
        <source>The relay streams.</source>
        <translation>中繼伺服器的串流正常。</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1</source>
        <translation>無法連線至中繼伺服器：%1</translation>
    </message>
    <message>
        <source>This console has the channel secret.</source>
        <translation>此主控台有頻道密鑰。</translation>
    </message>
    <message>
        <source>No channel secret here: the relay&apos;s word for its webhooks is taken.</source>
        <translation>這裡沒有頻道密鑰：Webhook 的驗證交由中繼伺服器負責。</translation>
    </message>
    <message>
        <source>No channel secret here: nothing that comes can be proved.</source>
        <translation>這裡沒有頻道密鑰：無法驗證收到的內容。</translation>
    </message>
    <message>
        <source>Give the channel secret in KIDOKU_CHANNEL_SECRET or in the window.</source>
        <translation>請以 KIDOKU_CHANNEL_SECRET 或在視窗中提供頻道密鑰。</translation>
    </message>
    <message>
        <source>LINE did not tell the account: %1</source>
        <translation>無法從 LINE 取得帳號資訊：%1</translation>
    </message>
    <message>
        <source>Replace the token: it may have expired or been reissued.</source>
        <translation>請更換權杖：可能已過期或重新發行。</translation>
    </message>
    <message>
        <source>Check the address of LINE&apos;s API and the network.</source>
        <translation>請檢查 LINE API 的位址與網路。</translation>
    </message>
    <message>
        <source>LINE knows this account as %1 (%2).</source>
        <translation>此帳號在 LINE 上的名稱是 %1（%2）。</translation>
    </message>
    <message>
        <source>Chat is off, so LINE marks every message read by itself.</source>
        <translation>「聊天」已關閉，因此 LINE 會自動將所有訊息標為已讀。</translation>
    </message>
    <message>
        <source>Turn Chat on in the response settings of LINE Official Account Manager.</source>
        <translation>請在 LINE Official Account Manager 的回應設定中開啟「聊天」。</translation>
    </message>
    <message>
        <source>Chat is on, and the old Mark as read API cannot be used with it.</source>
        <translation>「聊天」已開啟，因此無法使用舊版已讀 API。</translation>
    </message>
    <message>
        <source>Use the new API (--api token).</source>
        <translation>請使用新版 API（--api token）。</translation>
    </message>
    <message>
        <source>LINE did not tell whether Chat is on, so nobody can say whether marks will work.</source>
        <translation>LINE 未告知「聊天」是否開啟，因此無法判斷能否標為已讀。</translation>
    </message>
    <message>
        <source>Look at the response settings of LINE Official Account Manager.</source>
        <translation>請查看 LINE Official Account Manager 的回應設定。</translation>
    </message>
    <message>
        <source>The chosen Mark as read API fits the account&apos;s settings.</source>
        <translation>所選的已讀 API 符合帳號的設定。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with LINE&apos;s.</source>
        <translation>這台電腦的時鐘與 LINE 一致。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) off.</source>
        <translation>
            <numerusform>這台電腦的時鐘誤差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set its clock from the network.</source>
        <translation>請讓系統從網路自動校時。</translation>
    </message>
    <message>
        <source>The relay&apos;s name was found.</source>
        <translation>已找到中繼伺服器的主機名稱。</translation>
    </message>
    <message>
        <source>The relay takes connections.</source>
        <translation>中繼伺服器接受連線。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is good.</source>
        <translation>中繼伺服器的憑證有效。</translation>
    </message>
    <message>
        <source>The relay takes the console token and knows the channel.</source>
        <translation>中繼伺服器接受主控台權杖，也有此頻道。</translation>
    </message>
    <message>
        <source>The relay&apos;s version fits this console.</source>
        <translation>中繼伺服器的版本與此主控台相符。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the relay&apos;s.</source>
        <translation>這台電腦的時鐘與中繼伺服器一致。</translation>
    </message>
    <message>
        <source>The certificate is another host&apos;s.</source>
        <translation>憑證屬於另一個主機。</translation>
    </message>
    <message>
        <source>Use the address that the certificate was made for, or renew it.</source>
        <translation>請使用憑證所屬的位址，或更新憑證。</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>憑證已過期或尚未生效。</translation>
    </message>
    <message>
        <source>Renew it at the relay, and look at this computer&apos;s date.</source>
        <translation>請在中繼伺服器更新憑證，並檢查這台電腦的日期。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>憑證不受信任：%1</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1</source>
        <translation>無法建立安全連線：%1</translation>
    </message>
    <message>
        <source>Check that this port speaks https.</source>
        <translation>請檢查此連接埠是否使用 https。</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address.</source>
        <translation>中繼伺服器的位址不是 http 或 https 位址。</translation>
    </message>
    <message>
        <source>It looks like https://relay.example.com.</source>
        <translation>格式如 https://relay.example.com。</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found: %1</source>
        <translation>找不到中繼伺服器的主機名稱：%1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>請檢查位址的拼寫與網路。</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>無法連線至中繼伺服器。</translation>
    </message>
    <message>
        <source>Check the port, that the relay runs, and firewalls in between.</source>
        <translation>請檢查連接埠、中繼伺服器是否正在執行，以及途中的防火牆。</translation>
    </message>
    <message>
        <source>The relay did not answer.</source>
        <translation>中繼伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The relay refuses the console token: %1</source>
        <translation>中繼伺服器拒絕主控台權杖：%1</translation>
    </message>
    <message>
        <source>Check the console token.</source>
        <translation>請檢查主控台權杖。</translation>
    </message>
    <message>
        <source>The console token has characters that cannot be sent.</source>
        <translation>主控台權杖含有無法傳送的字元。</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks.</source>
        <translation>請重新複製，不要包含換行。</translation>
    </message>
    <message>
        <source>There is no such channel at this address: %1</source>
        <translation>此位址沒有這個頻道：%1</translation>
    </message>
    <message>
        <source>Check the channel&apos;s name and the relay&apos;s address.</source>
        <translation>請檢查頻道名稱與中繼伺服器的位址。</translation>
    </message>
    <message>
        <source>The address leads to another one.</source>
        <translation>此位址會導向另一個位址。</translation>
    </message>
    <message>
        <source>Give the address that it leads to. A log-in page of the network may also stand in between.</source>
        <translation>請提供它所導向的位址。途中也可能有網路的登入頁面。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no relay.</source>
        <translation>有回應，但不是中繼伺服器。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address.</source>
        <translation>請檢查中繼伺服器的位址。</translation>
    </message>
    <message>
        <source>The relay has a fault: %1</source>
        <translation>中繼伺服器故障：%1</translation>
    </message>
    <message>
        <source>Look at the relay&apos;s log.</source>
        <translation>請查看中繼伺服器的記錄。</translation>
    </message>
    <message>
        <source>This is a relay of another kind.</source>
        <translation>這是另一種類型的中繼伺服器。</translation>
    </message>
    <message>
        <source>Choose its kind beside the address.</source>
        <translation>請在位址旁選擇其類型。</translation>
    </message>
    <message>
        <source>The relay is newer than this console understands.</source>
        <translation>中繼伺服器的版本比此主控台支援的版本新。</translation>
    </message>
    <message>
        <source>Update Kidoku.</source>
        <translation>請更新 Kidoku。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the relay&apos;s differ by %n second(s).</source>
        <translation>
            <numerusform>這台電腦與中繼伺服器的時鐘相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let both systems set their clocks from the network.</source>
        <translation>請讓兩個系統都從網路自動校時。</translation>
    </message>
    <message>
        <source>Not tested: LINE allows 60 tests of the webhook in an hour.</source>
        <translation>未測試：LINE 每小時只允許測試 Webhook 60 次。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>Not tested: the relay does not pass this question on to LINE.</source>
        <translation>未測試：中繼伺服器不會將此查詢轉送給 LINE。</translation>
    </message>
    <message>
        <source>Update the relay.</source>
        <translation>請更新中繼伺服器。</translation>
    </message>
    <message>
        <source>LINE did not answer about the webhook: %1</source>
        <translation>LINE 沒有回覆 Webhook 的狀態：%1</translation>
    </message>
    <message>
        <source>Check the token and the network.</source>
        <translation>請檢查權杖與網路。</translation>
    </message>
    <message>
        <source>LINE could not connect to the webhook&apos;s address.</source>
        <translation>LINE 無法連線至 Webhook 的位址。</translation>
    </message>
    <message>
        <source>It must be reachable from the internet by https, with a certificate of a known authority.</source>
        <translation>必須能從網際網路以 https 連線，並具有公認憑證授權單位的憑證。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server did not answer LINE in time.</source>
        <translation>Webhook 的伺服器未及時回應 LINE。</translation>
    </message>
    <message>
        <source>It has to answer within two seconds. Look at the relay and at what stands before it.</source>
        <translation>必須在兩秒內回應。請檢查中繼伺服器以及位於它前面的設備。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server refused LINE&apos;s signature (HTTP %1).</source>
        <translation>Webhook 的伺服器拒絕了 LINE 的簽章（HTTP %1）。</translation>
    </message>
    <message>
        <source>Give the relay the channel secret of this channel.</source>
        <translation>請將此頻道的頻道密鑰提供給中繼伺服器。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server answered LINE with HTTP %1.</source>
        <translation>Webhook 的伺服器對 LINE 回應 HTTP %1。</translation>
    </message>
    <message>
        <source>Check the registered address, above all the channel&apos;s name in it.</source>
        <translation>請檢查已登錄的位址，尤其是其中的頻道名稱。</translation>
    </message>
    <message>
        <source>LINE could not deliver, and says: %1</source>
        <translation>LINE 無法送達，並表示：%1</translation>
    </message>
    <message>
        <source>Look at the error statistics in the LINE Developers Console.</source>
        <translation>請查看 LINE Developers Console 的錯誤統計資料。</translation>
    </message>
    <message>
        <source>The relay is on this computer and needs no certificate.</source>
        <translation>中繼伺服器就在這台電腦上，不需要憑證。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>連線未加密。</translation>
    </message>
    <message>
        <source>Use https: others on the network can read along.</source>
        <translation>請使用 https：網路上的其他人可能讀到內容。</translation>
    </message>
    <message>
        <source>No webhook address is registered at LINE.</source>
        <translation>LINE 上沒有登錄 Webhook 的位址。</translation>
    </message>
    <message>
        <source>Register the relay&apos;s address in the LINE Developers Console.</source>
        <translation>請在 LINE Developers Console 登錄中繼伺服器的位址。</translation>
    </message>
    <message>
        <source>LINE sends webhooks to %1.</source>
        <translation>LINE 會將 Webhook 傳送至 %1。</translation>
    </message>
    <message>
        <source>LINE sends no webhooks: they are switched off.</source>
        <translation>LINE 不會傳送 Webhook：已關閉。</translation>
    </message>
    <message>
        <source>Turn on &quot;Use webhook&quot; in the LINE Developers Console.</source>
        <translation>請在 LINE Developers Console 開啟「Use webhook」。</translation>
    </message>
    <message>
        <source>The relay&apos;s own address is %1. If both are not the same server, register that one.</source>
        <translation>中繼伺服器本身的位址是 %1。如果兩者不是同一台伺服器，請登錄此位址。</translation>
    </message>
    <message>
        <source>LINE sent a test to the webhook&apos;s address, and it was taken.</source>
        <translation>LINE 已向 Webhook 的位址傳送測試，並獲接受。</translation>
    </message>
    <message>
        <source>Let a known authority sign it, or add yours under Settings ▸ Connection ▸ Certificates.</source>
        <translation>請由公認的憑證機構簽署，或在「設定」▸「連線」▸「憑證」加入您的憑證機構。</translation>
    </message>
    <message>
        <source>The proxy does not let this through: %1</source>
        <translation>Proxy 不放行：%1</translation>
    </message>
    <message>
        <source>Check the proxy under Settings ▸ Connection.</source>
        <translation>請檢查「設定」▸「連線」的 Proxy。</translation>
    </message>
</context>
<context>
    <name>kidoku::line::Call</name>
    <message>
        <source>The answer is longer than %1 bytes</source>
        <translation>回應超過 %1 位元組</translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation>%1 毫秒內沒有回應</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The address is not one of http or https</source>
        <translation>不是 http 或 https 位址</translation>
    </message>
</context>
<context>
    <name>kidoku::models::Pseudonyms</name>
    <message>
        <source>Amber %1</source>
        <extracomment>A made-up name for a person, such as &quot;Silver Heron&quot;: %1 is an animal.</extracomment>
        <translation>琥珀色%1</translation>
    </message>
    <message>
        <source>Azure %1</source>
        <translation>天藍色%1</translation>
    </message>
    <message>
        <source>Black %1</source>
        <translation>黑色%1</translation>
    </message>
    <message>
        <source>Bright %1</source>
        <translation>明亮的%1</translation>
    </message>
    <message>
        <source>Brown %1</source>
        <translation>棕色%1</translation>
    </message>
    <message>
        <source>Calm %1</source>
        <translation>沉穩的%1</translation>
    </message>
    <message>
        <source>Coral %1</source>
        <translation>珊瑚色%1</translation>
    </message>
    <message>
        <source>Gentle %1</source>
        <translation>溫柔的%1</translation>
    </message>
    <message>
        <source>Golden %1</source>
        <translation>金色%1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <translation>綠色%1</translation>
    </message>
    <message>
        <source>Grey %1</source>
        <translation>灰色%1</translation>
    </message>
    <message>
        <source>Indigo %1</source>
        <translation>靛藍色%1</translation>
    </message>
    <message>
        <source>Merry %1</source>
        <translation>快樂的%1</translation>
    </message>
    <message>
        <source>Orange %1</source>
        <translation>橘色%1</translation>
    </message>
    <message>
        <source>Pink %1</source>
        <translation>粉紅色%1</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>安靜的%1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <translation>紅色%1</translation>
    </message>
    <message>
        <source>Silver %1</source>
        <translation>銀色%1</translation>
    </message>
    <message>
        <source>Sunny %1</source>
        <translation>陽光的%1</translation>
    </message>
    <message>
        <source>Swift %1</source>
        <translation>敏捷的%1</translation>
    </message>
    <message>
        <source>Tiny %1</source>
        <translation>小小的%1</translation>
    </message>
    <message>
        <source>Violet %1</source>
        <translation>紫色%1</translation>
    </message>
    <message>
        <source>White %1</source>
        <translation>白色%1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <translation>黃色%1</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>獾</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>熊</translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation>河狸</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>蜜蜂</translation>
    </message>
    <message>
        <source>Camel</source>
        <translation>駱駝</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>貓</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>鶴</translation>
    </message>
    <message>
        <source>Deer</source>
        <translation>鹿</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>海豚</translation>
    </message>
    <message>
        <source>Duck</source>
        <translation>鴨子</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>老鷹</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <source>Falcon</source>
        <translation>獵鷹</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>狐狸</translation>
    </message>
    <message>
        <source>Frog</source>
        <translation>青蛙</translation>
    </message>
    <message>
        <source>Giraffe</source>
        <translation>長頸鹿</translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <translation>刺蝟</translation>
    </message>
    <message>
        <source>Heron</source>
        <translation>蒼鷺</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>馬</translation>
    </message>
    <message>
        <source>Koala</source>
        <translation>無尾熊</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>獅子</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>水獺</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>貓頭鷹</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>貓熊</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>鸚鵡</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>孔雀</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>企鵝</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>兔子</translation>
    </message>
    <message>
        <source>Raccoon</source>
        <translation>浣熊</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>海豹</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>綿羊</translation>
    </message>
    <message>
        <source>Sparrow</source>
        <translation>麻雀</translation>
    </message>
    <message>
        <source>Squirrel</source>
        <translation>松鼠</translation>
    </message>
    <message>
        <source>Swallow</source>
        <translation>燕子</translation>
    </message>
    <message>
        <source>Swan</source>
        <translation>天鵝</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>老虎</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>烏龜</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>鯨魚</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>狼</translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation>斑馬</translation>
    </message>
</context>
<context>
    <name>kidoku::recording::Fault</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>檔案大於 %1 位元組。</translation>
    </message>
    <message>
        <source>This is not a recording of Kidoku.</source>
        <translation>這不是 Kidoku 的錄製檔案。</translation>
    </message>
    <message>
        <source>The recording was made by a later version of Kidoku.</source>
        <translation>此錄製檔案由較新版本的 Kidoku 建立。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>此行太長。</translation>
    </message>
    <message>
        <source>The line is not a whole JSON object.</source>
        <translation>此行不是完整的 JSON 物件。</translation>
    </message>
    <message>
        <source>The line has a key that is not known.</source>
        <translation>此行有未知的鍵。</translation>
    </message>
    <message>
        <source>The time is missing, goes back or is beyond a day.</source>
        <translation>缺少時間、時間倒退，或超過一天。</translation>
    </message>
    <message>
        <source>The name or its ID is missing, wrong or there twice.</source>
        <translation>名稱或其 ID 缺少、有誤或重複。</translation>
    </message>
    <message>
        <source>The webhook cannot be read.</source>
        <translation>無法讀取 Webhook。</translation>
    </message>
    <message>
        <source>There are more than %1 events.</source>
        <translation>事件超過 %1 個。</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>超過 %1 人。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>kidoku::relay::EventStream</name>
    <message>
        <source>The relay does not hold what was asked for</source>
        <translation>中繼伺服器沒有所要求的紀錄</translation>
    </message>
    <message>
        <source>Opened anew to save memory</source>
        <translation>為節省記憶體而重新連線</translation>
    </message>
    <message>
        <source>A record is larger than any webhook can be</source>
        <translation>收到的紀錄大於任何可能的 Webhook</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds</source>
        <translation>已 %1 秒沒有收到任何內容</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 狀態 %1</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address</source>
        <translation>中繼伺服器的位址不是 http 或 https 位址</translation>
    </message>
    <message>
        <source>The token has characters that cannot be sent</source>
        <translation>權杖含有無法傳送的字元</translation>
    </message>
    <message>
        <source>The address redirects to another one</source>
        <translation>此位址重新導向至另一個位址</translation>
    </message>
    <message>
        <source>The answer is not an event stream</source>
        <translation>回應不是事件串流</translation>
    </message>
    <message>
        <source>The relay ended the stream</source>
        <translation>中繼伺服器結束了串流</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AboutDialog</name>
    <message>
        <source>About Kidoku</source>
        <translation>關於 Kidoku</translation>
    </message>
    <message>
        <source>Shows who writes to a LINE Official Account, and lets you decide when they see Read.</source>
        <translation>顯示誰傳訊息給LINE官方帳號，並讓您決定對方何時看到「已讀」。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, whose text stands below. Icons and drawings are our own.</source>
        <translation>採用 Apache License 2.0 授權的自由軟體，授權條款如下。圖示與圖畫均為自行繪製。</translation>
    </message>
    <message>
        <source>LINE is a trademark of LY Corporation; Kidoku is not made by it.</source>
        <translation>LINE 是 LY Corporation 的商標；Kidoku 並非該公司的產品。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的元件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>授權條款全文</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>複製版本資訊</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountDialog</name>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 的位址</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these addresses</source>
        <translation>使用這些位址</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>中繼伺服器的位址</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>中繼伺服器的類型</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>中繼伺服器上的頻道</translation>
    </message>
    <message>
        <source>The relay holds LINE&apos;s token and calls LINE</source>
        <translation>由中繼伺服器保管 LINE 的權杖並呼叫 LINE</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>LINE 的 API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>依 LINE 上的名稱</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Secrets go into this computer&apos;s key store and into no file.</source>
        <translation>機密資料會保存在這台電腦的金鑰庫，不會寫入任何檔案。</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>頻道密鑰</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>頻道存取權杖</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>主控台權杖</translation>
    </message>
    <message>
        <source>If the relay asks for one</source>
        <translation>中繼伺服器要求時</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountEditor</name>
    <message>
        <source>LINE has not told yet.</source>
        <translation>LINE 尚未回覆。</translation>
    </message>
    <message>
        <source>Not asked while it is off.</source>
        <translation>關閉期間不會詢問。</translation>
    </message>
    <message>
        <source>Chat is on</source>
        <translation>「聊天」已開啟</translation>
    </message>
    <message>
        <source>Chat is off</source>
        <translation>「聊天」已關閉</translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation>詢問時間 %1</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>中繼伺服器：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>頻道：%1</translation>
    </message>
    <message>
        <source>LINE is called by the relay, which holds its token.</source>
        <translation>由中繼伺服器保管 LINE 的權杖並呼叫 LINE。</translation>
    </message>
    <message>
        <source>LINE&apos;s API: %1</source>
        <translation>LINE 的 API：%1</translation>
    </message>
    <message>
        <source>Given when Kidoku was started; these addresses are not kept.</source>
        <translation>在啟動 Kidoku 時指定；不會保存這些位址。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>依 LINE 上的名稱</translation>
    </message>
    <message>
        <source>Letter and colour</source>
        <translation>文字與顏色</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Customers see Read</source>
        <translation>何時顯示「已讀」</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No notifications of this account</source>
        <translation>不顯示此帳號的通知</translation>
    </message>
    <message>
        <source>At work: messages come in, read marks go out</source>
        <translation>使用中：接收訊息並傳送已讀</translation>
    </message>
    <message>
        <source>LINE says</source>
        <translation>來自 LINE 的資訊</translation>
    </message>
    <message>
        <source>Ask LINE now</source>
        <translation>立即詢問 LINE</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Change addresses…</source>
        <translation>變更位址…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>Channel access token…</source>
        <translation>頻道存取權杖…</translation>
    </message>
    <message>
        <source>Channel secret…</source>
        <translation>頻道密鑰…</translation>
    </message>
    <message>
        <source>Console token…</source>
        <translation>主控台權杖…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Chat is on.</source>
        <translation>「聊天」已開啟。</translation>
    </message>
    <message>
        <source>Chat is off.</source>
        <translation>「聊天」已關閉。</translation>
    </message>
    <message>
        <source>LINE marks every message read by itself, so there is nothing to mark here. You can go on, and turn Chat on in the response settings whenever you like.</source>
        <translation>LINE 會自動將所有訊息標為已讀，因此這裡沒有可標為已讀的訊息。您可以繼續，之後隨時在回應設定中開啟「聊天」。</translation>
    </message>
    <message>
        <source>Messages are marked read by hand: a customer sees Read when you say so.</source>
        <translation>已讀由您手動標示：您決定時，顧客才會看到「已讀」。</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>已有此頻道的帳號。</translation>
    </message>
    <message>
        <source>The account cannot be added like this. Go back and look at address and channel.</source>
        <translation>無法這樣新增帳號。請返回檢查位址與頻道。</translation>
    </message>
    <message>
        <source>The channel access token lets the console mark messages read and ask for names. It is kept in this computer&apos;s key store and in no file.</source>
        <translation>主控台使用頻道存取權杖將訊息標為已讀並取得名稱。它會保存在這台電腦的金鑰庫，不會寫入任何檔案。</translation>
    </message>
    <message>
        <source>This &amp;computer keeps the channel access token</source>
        <translation>由這台電腦保管頻道存取權杖(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;relay holds it and calls LINE</source>
        <translation>由中繼伺服器保管並呼叫 LINE(&amp;R)</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>頻道存取權杖</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>頻道密鑰</translation>
    </message>
    <message>
        <source>With the channel secret this console proves by itself that a message comes from LINE. It may stay empty with Kidoku&apos;s relay.</source>
        <translation>有了頻道密鑰，此主控台就能自行驗證訊息來自 LINE。使用 Kidoku 的中繼伺服器時可以留空。</translation>
    </message>
    <message>
        <source>Ask &amp;LINE</source>
        <translation>詢問 LINE(&amp;L)</translation>
    </message>
    <message>
        <source>Response &amp;settings…</source>
        <translation>回應設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSheet</name>
    <message>
        <source>What LINE says of it</source>
        <translation>來自 LINE 的資訊</translation>
    </message>
    <message>
        <source>LINE has not told yet. It is asked again every minute.</source>
        <translation>LINE 尚未回覆，每分鐘會再詢問一次。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>基本ID</translation>
    </message>
    <message>
        <source>Bot&apos;s user ID</source>
        <translation>機器人的使用者 ID</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>詢問時間</translation>
    </message>
    <message>
        <source>Account and addresses</source>
        <translation>帳號與位址</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此主控台</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>中繼伺服器上的頻道</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中繼伺服器</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>LINE 的 API</translation>
    </message>
    <message>
        <source>LINE&apos;s token</source>
        <translation>LINE 的權杖</translation>
    </message>
    <message>
        <source>held by the relay</source>
        <translation>由中繼伺服器保管</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>保管在此</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Name and user ID must be those of the account whose webhooks the relay takes; otherwise the token belongs to another one.</source>
        <translation>名稱與使用者 ID 必須與中繼伺服器接收 Webhook 的帳號相同；否則，權杖屬於另一個帳號。</translation>
    </message>
    <message>
        <source>Addresses are set under Accounts…, or given when Kidoku starts: --relay, --channel, --line-api, --gateway.</source>
        <translation>位址在「帳號…」中設定，或在啟動 Kidoku 時指定：--relay、--channel、--line-api、--gateway。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSwitcher</name>
    <message>
        <source>%1 (%2 unread)</source>
        <translation>%1（%2 則未讀）</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>帳號…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>選擇帳號</translation>
    </message>
    <message>
        <source>Show one account, or all of them</source>
        <translation>顯示單一帳號，或顯示全部</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountWords</name>
    <message>
        <source>The name of the channel at the relay is missing.</source>
        <translation>請輸入中繼伺服器上的頻道名稱。</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, “-”, “_” and “.”, and at most 64 of them.</source>
        <translation>頻道名稱只能使用英文字母、數字、「-」、「_」與「.」，最多 64 個字元。</translation>
    </message>
    <message>
        <source>The relay&apos;s address is missing.</source>
        <translation>請輸入中繼伺服器的位址。</translation>
    </message>
    <message>
        <source>The relay&apos;s address must be like https://relay.example, without a user name or password.</source>
        <translation>中繼伺服器的位址格式應如 https://relay.example，不含使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>The address of LINE&apos;s API must be like https://api.line.me.</source>
        <translation>LINE API 的位址格式應如 https://api.line.me。</translation>
    </message>
    <message>
        <source>Only a Kidoku relay can hold LINE&apos;s token and call LINE.</source>
        <translation>只有 Kidoku 中繼伺服器可以保管 LINE 的權杖並呼叫 LINE。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n character(s) are shown.</source>
        <translation>
            <numerusform>名稱過長；最多顯示 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign of an account is one character.</source>
        <translation>帳號的文字只能是一個字元。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>沒有這種顏色。</translation>
    </message>
    <message>
        <source>The time must be between 1 and 60 seconds.</source>
        <translation>時間必須介於 1 到 60 秒之間。</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>已有此頻道的帳號。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n account(s), and no room for another.</source>
        <translation>
            <numerusform>已有 %n 個帳號，無法再新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation>此帳號已被移除。</translation>
    </message>
    <message>
        <source>Only when I mark it</source>
        <translation>只在我標為已讀時</translation>
    </message>
    <message>
        <source>When I reply</source>
        <translation>我回覆時</translation>
    </message>
    <message>
        <source>When I set it to Done</source>
        <translation>我設為處理完畢時</translation>
    </message>
    <message>
        <source>After I have looked at it for</source>
        <translation>我查看超過以下時間後</translation>
    </message>
    <message>
        <source>At once on arrival</source>
        <translation>收到時立即</translation>
    </message>
    <message>
        <source>Reading a chat tells the customer nothing.</source>
        <translation>閱讀對話時，顧客不會知道。</translation>
    </message>
    <message>
        <source>Customers see Read together with your answer.</source>
        <translation>顧客會在收到您的回覆時看到「已讀」。</translation>
    </message>
    <message>
        <source>Customers see Read when you are through with their matter.</source>
        <translation>您處理完畢時，顧客會看到「已讀」。</translation>
    </message>
    <message>
        <source>It counts while the chat is visible, the window has the focus and you are not away.</source>
        <translation>在對話顯示於畫面、視窗為使用中且您未離開時計時。</translation>
    </message>
    <message>
        <source>Customers see Read although nobody has looked yet.</source>
        <translation>即使還沒有人看過，顧客也會看到「已讀」。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>藍綠色</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsPage</name>
    <message>
        <source>Switched off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing is sent for it any more, and its secrets are taken out of the key store. Its chats and its waiting read marks stay stored here, hidden; they are back when an account of the same channel is added.</source>
        <translation>此帳號將不再接收或傳送任何內容，其機密資料也會從金鑰庫移除。它的對話與等待傳送的已讀會隱藏並保存在這裡；新增同一頻道的帳號後就會恢復。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>移除帳號</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation>尚未設定任何帳號。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Delete all stored chats of %1?</source>
        <translation>要刪除 %1 儲存的所有聊天嗎？</translation>
    </message>
    <message>
        <source>Messages, pictures, drafts, notes of the log and waiting read marks of this account are deleted from this computer for good, and backups of before an update with them. The account stays set up, other accounts keep theirs, and nothing changes at LINE. Kidoku closes its window meanwhile and starts again.</source>
        <translation>這個帳號的訊息、圖片、草稿、記錄與等待中的已讀，連同更新前的備份，都會從這台電腦永久刪除。帳號設定與其他帳號的資料會保留，LINE 上不會有任何改變。Kidoku 會暫時關閉視窗，之後重新啟動。</translation>
    </message>
    <message>
        <source>Delete the chats</source>
        <translation>刪除聊天</translation>
    </message>
    <message>
        <source>Delete stored chats…</source>
        <translation>刪除儲存的聊天…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AdvancedPage</name>
    <message>
        <source>Data folder</source>
        <translation>資料儲存位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Everything on this computer</source>
        <translation>這台電腦上的所有資料</translation>
    </message>
    <message>
        <source>Delete data…</source>
        <translation>刪除資料…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>攜帶設定</translation>
    </message>
    <message>
        <source>Settings and accounts as a file, for another computer. Tokens and secrets are never in it.</source>
        <translation>將設定與帳號存成檔案，供另一台電腦使用。其中絕不含權杖與機密資料。</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>從檔案</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Messages and log: %1
Pictures and files: %2
Backups: %3</source>
        <translation>訊息與記錄：%1
圖片與檔案：%2
備份：%3</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>檔案內容與目前的設定完全相同。</translation>
    </message>
    <message>
        <source>The settings of the file are in use. New accounts still need their tokens.</source>
        <translation>已開始使用檔案中的設定。新帳號仍需要權杖。</translation>
    </message>
    <message>
        <source>Delete all data of Kidoku on this computer?</source>
        <translation>要刪除這台電腦上 Kidoku 的所有資料嗎？</translation>
    </message>
    <message>
        <source>Messages, log, pictures, settings and accounts are deleted from the data folder, and tokens and secrets from the key store. Nothing changes at LINE or at the relay.</source>
        <translation>訊息、記錄、圖片、設定與帳號會從資料夾刪除，權杖與機密資料會從金鑰庫刪除。LINE 與中繼伺服器不會有任何變更。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>Read marks that have not reached LINE yet are lost. Kidoku starts anew afterwards, as on the first day.</source>
        <translation>尚未送達 LINE 的已讀將會遺失。之後 Kidoku 會像第一次使用時一樣重新啟動。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>To another folder or disk</source>
        <translation>到其他資料夾或磁碟</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Unused room in it</source>
        <translation>未使用的空間</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>壓縮</translation>
    </message>
    <message>
        <source>The data is there already.</source>
        <translation>資料已經在那裡。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>無法寫入該處。</translation>
    </message>
    <message>
        <source>Move all data to %1?</source>
        <translation>要將所有資料移到 %1 嗎？</translation>
    </message>
    <message>
        <source>Kidoku closes its window, copies everything and starts again. If anything goes wrong, the present folder stays in use.</source>
        <translation>Kidoku 會關閉視窗、複製所有資料再重新啟動。若發生問題，仍使用目前的資料夾。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Compacting… You can go on working.</source>
        <translation>正在壓縮… 您可以繼續工作。</translation>
    </message>
    <message>
        <source>It could not be compacted: %1</source>
        <translation>無法壓縮：%1</translation>
    </message>
    <message>
        <source>%1 gained.</source>
        <translation>釋出了 %1。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>更換主控台權杖…</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. Nothing is lost.</source>
        <translation>
            <numerusform>%n 個已讀等待傳送。不會遺失任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINE 沒有回應</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. One probe goes out at a time; the rest follow as soon as LINE answers.</source>
        <translation>
            <numerusform>%n 個已讀等待傳送。每次只傳送一個測試請求；LINE 一恢復回應，就會傳送其餘的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>這台電腦的時鐘誤差 %1</translation>
    </message>
    <message>
        <source>Times shown here may be wrong. Set the date and time in the system&apos;s settings.</source>
        <translation>這裡顯示的時間可能不正確。請在系統設定中調整日期與時間。</translation>
    </message>
    <message>
        <source>This account marks messages read by itself.</source>
        <translation>此帳號會自動將訊息標為已讀。</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see “Read” before you press the button.</source>
        <translation>LINE Official Account Manager 的「聊天」已關閉，因此在您按下按鈕之前，顧客就會看到「已讀」。</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>The old Mark as read API does not work while Chat is on.</source>
        <translation>開啟「聊天」時無法使用舊版已讀 API。</translation>
    </message>
    <message>
        <source>Use the new one, which works with Chat.</source>
        <translation>請使用可與「聊天」並用的新版 API。</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>切換至新版 API</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) with a false signature refused</source>
        <translation>
            <numerusform>已拒絕 %n 個簽章不正確的 Webhook</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not come from LINE, or the channel secret is not this channel&apos;s.</source>
        <translation>它們不是來自 LINE，或者頻道密鑰不屬於此頻道。</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在記錄中顯示</translation>
    </message>
    <message>
        <source>Messages for another account</source>
        <translation>屬於另一個帳號的訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</source>
        <translation>
            <numerusform>已保留 %n 個屬於另一個機器人的 Webhook。中繼伺服器的頻道與頻道存取權杖可能不相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>檢查帳號…</translation>
    </message>
    <message>
        <source>Secrets are kept in memory for now</source>
        <translation>機密資料暫時保存在記憶體中</translation>
    </message>
    <message>
        <source>No key store takes them on this computer, so they have to be given again at the next start.</source>
        <translation>這台電腦沒有可保存的金鑰庫，因此下次啟動時必須重新輸入。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Nothing is sent to LINE. The people and the phone are simulated on this computer.</source>
        <translation>不會傳送任何內容到 LINE。人物與手機都是在這台電腦上模擬的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Banner; %1 is the name of an account, %2 what is the matter with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) wait here. Nothing is lost.</source>
        <translation>
            <numerusform>%n 個已讀在這裡等待。不會遺失任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read marks wait here until you resume. Nothing is lost.</source>
        <translation>在您繼續之前，已讀會在這裡等待。不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>您已暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Showing what was stored at %1</source>
        <translation>顯示 %1 儲存的內容</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from LINE for %n hour(s)</source>
        <translation>
            <numerusform>已有 %n 小時未收到 LINE 的任何內容</numerusform>
        </translation>
    </message>
    <message>
        <source>That may be so. The connection test tells whether messages would arrive.</source>
        <translation>這可能是正常的。連線測試會告訴您訊息能否送達。</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>測試連線…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::BannerBar</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::CheckList</name>
    <message>
        <source>Name of the relay</source>
        <translation>中繼伺服器的主機名稱</translation>
    </message>
    <message>
        <source>Connection to the relay</source>
        <translation>與中繼伺服器的連線</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Console token and channel</source>
        <translation>主控台權杖與頻道</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The relay&apos;s clock</source>
        <translation>中繼伺服器的時鐘</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>即時串流</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>頻道密鑰</translation>
    </message>
    <message>
        <source>Account at LINE</source>
        <translation>LINE 上的帳號</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>LINE&apos;s clock</source>
        <translation>LINE 的時鐘</translation>
    </message>
    <message>
        <source>Webhook address at LINE</source>
        <translation>LINE 上的 Webhook 位址</translation>
    </message>
    <message>
        <source>A webhook from LINE</source>
        <translation>來自 LINE 的 Webhook</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未嘗試</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Command</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Channel &amp;secret…</source>
        <translation>頻道密鑰(&amp;S)…</translation>
    </message>
    <message>
        <source>Channel access &amp;token…</source>
        <translation>頻道存取權杖(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;onsole token…</source>
        <translation>主控台權杖(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Account and addresses…</source>
        <translation>帳號與位址(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Check the account now</source>
        <translation>立即檢查帳號(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export activity…</source>
        <translation>匯出活動(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>標為已讀(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo mark as read</source>
        <translation>復原標為已讀(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel the read mark</source>
        <translation>取消標為已讀(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重試(&amp;R)</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>重試所有失敗項目(&amp;F)</translation>
    </message>
    <message>
        <source>Mark &amp;all read…</source>
        <translation>全部標為已讀(&amp;A)…</translation>
    </message>
    <message>
        <source>Flag &amp;unread (only here)</source>
        <translation>標示為未讀（僅限此處）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Done / reopen</source>
        <translation>處理完畢／重新開啟(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>下一個對話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>上一個對話(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>下一個未讀(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>上一個未讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to conversation…</source>
        <translation>前往對話(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>篩選清單(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Needs reply</source>
        <translation>待處理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未讀(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>等待傳送(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>失敗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>處理完畢(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Ac&amp;tivity log</source>
        <translation>活動記錄(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細資料(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>選單列(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>標準大小(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kidoku</source>
        <translation>關於 Kidoku(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read marks</source>
        <translation>已讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>對話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <translation>儲存支援資料(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Spam / not spam</source>
        <translation>標示為垃圾訊息／取消(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;all messages…</source>
        <translation>搜尋所有訊息(&amp;A)…</translation>
    </message>
    <message>
        <source>Find in this &amp;chat…</source>
        <translation>在此對話中尋找(&amp;C)…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>尋找較舊的(&amp;O)</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>尋找較新的(&amp;W)</translation>
    </message>
    <message>
        <source>Go to first message not &amp;marked read</source>
        <translation>前往第一則未標為已讀的訊息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest message</source>
        <translation>前往最新訊息(&amp;J)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>垃圾訊息(&amp;S)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>由新到舊</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>等待最久優先</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>帳號(&amp;U)…</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>新增帳號(&amp;D)…</translation>
    </message>
    <message>
        <source>Swit&amp;ch account…</source>
        <translation>切換帳號(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a repl&amp;y</source>
        <translation>撰寫回覆(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ved replies…</source>
        <translation>預設訊息(&amp;V)…</translation>
    </message>
    <message>
        <source>Set up ste&amp;p by step…</source>
        <translation>逐步設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Connect&amp;ion test…</source>
        <translation>連線測試(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>簡報模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暫停或繼續(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>重新開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear all faults</source>
        <translation>清除所有故障(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>示範(&amp;D)</translation>
    </message>
    <message>
        <source>LINE and network &amp;faults…</source>
        <translation>LINE 與網路的故障(&amp;F)…</translation>
    </message>
    <message>
        <source>Phone &amp;window</source>
        <translation>手機視窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record webhooks…</source>
        <translation>錄製 Webhook(&amp;R)…</translation>
    </message>
    <message>
        <source>Play a &amp;recording…</source>
        <translation>播放錄製內容(&amp;R)…</translation>
    </message>
    <message>
        <source>Mute / unmu&amp;te for the team</source>
        <translation>為團隊靜音／取消靜音(&amp;T)</translation>
    </message>
    <message>
        <source>Mute for the team for 1 &amp;hour</source>
        <translation>為團隊靜音 1 小時(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Composer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Split into bubbles</source>
        <translation>分成多個對話框</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n signs</source>
        <translation>
            <numerusform>超過 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes out as it stands</source>
        <translation>「%1」會原樣傳送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>預設訊息</translation>
    </message>
    <message>
        <source>+ Bubble</source>
        <translation>＋對話框</translation>
    </message>
    <message>
        <source>Another message, up to five at a time</source>
        <translation>新增訊息，一次最多五則</translation>
    </message>
    <message>
        <source>Write a reply… “/” for a saved one</source>
        <translation>輸入回覆…「/」可選預設訊息</translation>
    </message>
    <message>
        <source>Another bubble…</source>
        <translation>下一個對話框…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reply, bubble %1 of %2</source>
        <translation>回覆，對話框 %1／%2</translation>
    </message>
    <message>
        <source>Remove bubble %1</source>
        <translation>移除對話框 %1</translation>
    </message>
    <message>
        <source>Remove this bubble</source>
        <translation>移除此對話框</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read?</source>
        <translation>
            <numerusform>要將 %n 個對話標為已讀嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers will see Read. This cannot be undone.</source>
        <translation>顧客將會看到「已讀」。此操作無法復原。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read</source>
        <translation>
            <numerusform>將 %n 個標為已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the old API for all of %1?</source>
        <translation>要對 %1 的所有對話使用舊版 API 嗎？</translation>
    </message>
    <message>
        <source>Customers will see Read on everything that they wrote until LINE answers, also on what nobody here has seen; “up to this message” is not possible, and groups cannot be marked. It needs LINE&apos;s approval and works only while Chat is off. It concerns every chat of the account, not this one alone.</source>
        <translation>顧客在 LINE 回應之前所寫的所有訊息都會顯示「已讀」，包括這裡還沒有人看過的訊息；無法指定「到這則訊息為止」，也無法將群組標為已讀。這需要 LINE 的核准，且只有在「聊天」關閉時才能使用。這會套用到此帳號的所有對話，而不只是這一個。</translation>
    </message>
    <message>
        <source>Use the old API</source>
        <translation>使用舊版 API</translation>
    </message>
    <message>
        <source>As LINE tells it now, this works for the account.</source>
        <translation>依 LINE 目前的資訊，此帳號可以使用。</translation>
    </message>
    <message>
        <source>Chat is off now: LINE would mark everything by itself, and the button would have no effect until Chat is on.</source>
        <translation>「聊天」目前關閉：LINE 會自動將所有訊息標為已讀，在開啟「聊天」之前，按鈕不會有作用。</translation>
    </message>
    <message>
        <source>Chat is on now: LINE does not allow both together, and marks would be refused until Chat is off.</source>
        <translation>「聊天」目前開啟：LINE 不允許同時使用，在關閉「聊天」之前，已讀都會遭到拒絕。</translation>
    </message>
    <message>
        <source>Whether it works for this account is not known: LINE has not told.</source>
        <translation>無法得知此帳號能否使用：LINE 尚未回覆。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) on the way will be placed again with it; what it cannot mark goes out as before.</source>
        <translation>
            <numerusform>傳送途中的 %n 個已讀會改用它重新傳送；它無法標示的則照舊傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the new API for all of %1?</source>
        <translation>要對 %1 的所有對話使用新版 API 嗎？</translation>
    </message>
    <message>
        <source>Customers will see Read up to the message that is marked, and not on what comes later; groups can be marked too. It needs no approval, but Chat must be on, and messages that came without a read token cannot be marked. It concerns every chat of the account, not this one alone.</source>
        <translation>到標示的訊息為止，顧客會看到「已讀」，之後收到的訊息則不會；也能將群組標為已讀。不需要核准，但必須開啟「聊天」，且沒有已讀權杖的訊息無法標為已讀。這會套用到此帳號的所有對話，而不只是這一個。</translation>
    </message>
    <message>
        <source>Use the new API</source>
        <translation>使用新版 API</translation>
    </message>
    <message numerus="yes">
        <source>Don&apos;t ask again under %n chat(s)</source>
        <translation>
            <numerusform>少於 %n 個對話時不再詢問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionDialog</name>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Not everything works yet.</source>
        <translation>仍有項目無法正常運作。</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>連線測試</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>%1 的連線測試</translation>
    </message>
    <message>
        <source>Every step from LINE to this window. Nothing is changed at LINE, and no customer notices.</source>
        <translation>逐步檢查從 LINE 到此視窗的路徑。不會變更 LINE 上的任何設定，顧客也不會察覺。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次執行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionPage</name>
    <message>
        <source>Certificates (%1)</source>
        <translation>憑證（%1）</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有檔案（%1）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>is too large for a list of certificates</source>
        <translation>太大，不像憑證清單</translation>
    </message>
    <message>
        <source>holds no certificate in PEM form</source>
        <translation>不含 PEM 格式的憑證</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file, %2 what is the matter with it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 個憑證</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>連到網際網路的方式</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>直接連線，不用 Proxy</translation>
    </message>
    <message>
        <source>Through this HTTP proxy</source>
        <translation>透過這個 HTTP Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Proxy 名稱</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>使用者（若需要）</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation>存放在系統的金鑰庫</translation>
    </message>
    <message>
        <source>It counts for the relay, LINE, pictures and the connection test. What runs on this computer is always reached directly.</source>
        <translation>用於中繼、LINE、圖片與連線測試。在這台電腦上執行的一律直接連線。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Also trusted</source>
        <translation>另外信任</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, such as a company&apos;s own, as PEM files. Only add what your administrator has given you: who holds its key can read along.</source>
        <translation>除了系統之外另外信任的憑證機構（例如公司自有），為 PEM 檔案。請只加入管理員提供的：持有其金鑰的人可以讀取通訊。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s).</source>
        <translation>
            <numerusform>最多 %n 個檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationDelegate</name>
    <message>
        <source>Not marked read; some are new to you</source>
        <translation>未標為已讀；有您還沒看過的訊息</translation>
    </message>
    <message>
        <source>Not marked read; you have seen all of them</source>
        <translation>未標為已讀；您已全部看過</translation>
    </message>
    <message>
        <source>Flagged by you as unread; only you see this</source>
        <translation>您標示為未讀；只有您看得到</translation>
    </message>
    <message>
        <source>Spam: shown in its own view only, counted nowhere</source>
        <translation>垃圾訊息：只顯示在專屬清單中，不列入任何計數</translation>
    </message>
    <message>
        <source>Muted: not counted as unread, no notification</source>
        <translation>已靜音：不計入未讀，也不通知</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>靜音至 %1</translation>
    </message>
    <message>
        <source>A new message opens it again</source>
        <translation>有新訊息時會重新變為待處理</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>標為已讀(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read…</source>
        <translation>標為已讀(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the &amp;flag</source>
        <translation>移除未讀標示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flag unread (only here)</source>
        <translation>標示為未讀（僅限此處）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>處理完畢(&amp;D)</translation>
    </message>
    <message>
        <source>Not &amp;spam</source>
        <translation>不是垃圾訊息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>垃圾訊息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy user id</source>
        <translation>複製使用者 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在記錄中顯示(&amp;L)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 小時(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>8 小時(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Until I take it back</source>
        <translation>直到我取消(&amp;U)</translation>
    </message>
    <message>
        <source>Notify me &amp;here again</source>
        <translation>恢復此處的通知(&amp;H)</translation>
    </message>
    <message>
        <source>Mute only &amp;here for 1 hour</source>
        <translation>僅在此處靜音 1 小時(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unmute for the team</source>
        <translation>為團隊取消靜音(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;ute for the team</source>
        <translation>為團隊靜音(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationPane</name>
    <message>
        <source>Needs reply</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody waits for a reply.</source>
        <translation>沒有顧客在等待回覆。</translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>沒有未讀。</translation>
    </message>
    <message>
        <source>No read mark is waiting.</source>
        <translation>沒有等待傳送的已讀。</translation>
    </message>
    <message>
        <source>No read mark has failed.</source>
        <translation>沒有傳送失敗的已讀。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>還沒有處理完畢的對話。</translation>
    </message>
    <message>
        <source>No name and no last message here contains “%1”.</source>
        <translation>這裡沒有名稱或最新訊息包含「%1」的對話。</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>正在等待第一則訊息。</translation>
    </message>
    <message>
        <source>Waiting for the first message. Send one to %1 from your phone.</source>
        <translation>正在等待第一則訊息。請用手機傳一則訊息給 %1。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>沒有已靜音的對話。</translation>
    </message>
    <message>
        <source>No spam.</source>
        <translation>沒有垃圾訊息。</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單排序</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>在所有訊息中搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <extracomment>In a row of the list; %1 is what somebody has begun to write.</extracomment>
        <translation>草稿：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::DetailsPane</name>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>多人聊天</translation>
    </message>
    <message>
        <source>%1 · has blocked this account</source>
        <translation>%1 · 已封鎖此帳號</translation>
    </message>
    <message>
        <source>Seen by you: messages up to %1</source>
        <translation>您已看過：到 %1 的訊息</translation>
    </message>
    <message>
        <source>The customer has not been shown Read yet.</source>
        <translation>顧客還沒有看到「已讀」。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Flagged unread, only here</source>
        <translation>已標示為未讀（僅限此處）</translation>
    </message>
    <message>
        <source>None in the log.</source>
        <translation>記錄中沒有。</translation>
    </message>
    <message>
        <source>LINE ID</source>
        <translation>LINE 內部 ID</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>複製完整 ID</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>目前狀況</translation>
    </message>
    <message>
        <source>Read marks of this conversation</source>
        <translation>此對話的已讀紀錄</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultBar</name>
    <message>
        <source>Send…</source>
        <translation>傳送…</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>LINE: %1 ▾</source>
        <extracomment>How LINE behaves now; %1 is &quot;normal&quot; or the name of a fault.</extracomment>
        <translation>LINE：%1 ▾</translation>
    </message>
    <message>
        <source>Anybody writes, also somebody new</source>
        <translation>由任何人傳訊息，也可以是新的人</translation>
    </message>
    <message>
        <source>What goes wrong at LINE and in the network</source>
        <translation>LINE 與網路要發生的故障</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 個故障</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultChips</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>結束所有故障</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultPanel</name>
    <message>
        <source>LINE and network faults</source>
        <translation>LINE 與網路的故障</translation>
    </message>
    <message>
        <source>What the simulated LINE, the relay or the customers do next. Nothing here happens by chance.</source>
        <translation>選擇模擬的 LINE、中繼伺服器或顧客接下來做什麼。這裡沒有任何事是隨機發生的。</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>清除所有故障</translation>
    </message>
    <message>
        <source>Chat on</source>
        <translation>開啟「聊天」</translation>
    </message>
    <message>
        <source>Operators decide when customers see Read</source>
        <translation>由操作員決定顧客何時看到「已讀」</translation>
    </message>
    <message>
        <source>Chat off</source>
        <translation>關閉「聊天」</translation>
    </message>
    <message>
        <source>LINE marks every message as read by itself</source>
        <translation>LINE 會自動把每則訊息標為已讀</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultWords</name>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>LINE cannot be reached; marks wait</source>
        <translation>連不到 LINE,已讀會等待</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>緩慢</translation>
    </message>
    <message>
        <source>the next answer takes 8 s</source>
        <translation>下一個回應需要 8 秒</translation>
    </message>
    <message>
        <source>500 twice</source>
        <translation>500 兩次</translation>
    </message>
    <message>
        <source>two faults at LINE, then it heals</source>
        <translation>LINE 失敗兩次,然後恢復</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>the next call runs into its time limit</source>
        <translation>下一次呼叫會逾時</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>回應遺失</translation>
    </message>
    <message>
        <source>done at LINE, but nobody is told</source>
        <translation>LINE 已完成,但結果沒有送達</translation>
    </message>
    <message>
        <source>429 for 20 s</source>
        <translation>429 持續 20 秒</translation>
    </message>
    <message>
        <source>LINE asks to slow down and says how long</source>
        <translation>LINE 要求放慢並說明多久</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>the channel token is refused; marks pause</source>
        <translation>頻道權杖被拒,已讀暫停</translation>
    </message>
    <message>
        <source>403</source>
        <translation>403</translation>
    </message>
    <message>
        <source>the API is not approved for the account</source>
        <translation>此帳號未獲准使用該 API</translation>
    </message>
    <message>
        <source>400</source>
        <translation>400</translation>
    </message>
    <message>
        <source>the read token is refused for good</source>
        <translation>已讀權杖被永久拒絕</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序顛倒</translation>
    </message>
    <message>
        <source>Burst of 200</source>
        <translation>瞬間 200 則</translation>
    </message>
    <message>
        <source>200 messages at once</source>
        <translation>一次來 200 則訊息</translation>
    </message>
    <message>
        <source>Customer unsends</source>
        <translation>顧客收回</translation>
    </message>
    <message>
        <source>the newest message is taken back</source>
        <translation>最新的訊息被收回</translation>
    </message>
    <message>
        <source>Relay restarts</source>
        <translation>中繼重新啟動</translation>
    </message>
    <message>
        <source>it stops and comes back; nothing is lost</source>
        <translation>停止後恢復,不會遺失任何東西</translation>
    </message>
    <message>
        <source>Marks wait with a countdown and go out by themselves when LINE is back. The phone shows no Read until then.</source>
        <translation>已讀會顯示倒數並等候，LINE 恢復後自動送出。在那之前手機不會出現「已讀」。</translation>
    </message>
    <message>
        <source>The next mark says “Sending…” for 8 s. Read appears on the phone with the answer, not before.</source>
        <translation>下一個已讀會顯示「傳送中…」8 秒。手機在收到回應時才出現「已讀」，不會提前。</translation>
    </message>
    <message>
        <source>Two attempts fail and say when the next one is. The third succeeds, and Read appears.</source>
        <translation>前兩次失敗並顯示下次嘗試的時間。第三次成功，「已讀」出現。</translation>
    </message>
    <message>
        <source>The mark stays at “Sending…” until its time limit, then it is tried again. Until then the phone shows no Read.</source>
        <translation>已讀會停在「傳送中…」直到逾時，然後重試。在那之前手機不會出現「已讀」。</translation>
    </message>
    <message>
        <source>The phone shows Read, the console does not know it yet: it asks again, and LINE says yes once more.</source>
        <translation>手機已出現「已讀」，但主控台還不知道：它會再送一次，LINE 再次回應成功。</translation>
    </message>
    <message>
        <source>Marks wait as long as LINE has asked for, and then go out.</source>
        <translation>已讀會依 LINE 要求的時間等候，然後送出。</translation>
    </message>
    <message>
        <source>A banner says that LINE refused the token; marks are paused. Paste the new one from the bar at the bottom.</source>
        <translation>橫幅會說明 LINE 拒絕了權杖，已讀暫停。請貼上底部列中的新權杖。</translation>
    </message>
    <message>
        <source>Marks are paused, and a banner says what LINE has refused.</source>
        <translation>已讀暫停，橫幅會說明 LINE 拒絕了什麼。</translation>
    </message>
    <message>
        <source>The next mark fails for good and says why.</source>
        <translation>下一個已讀會失敗並說明原因。</translation>
    </message>
    <message>
        <source>the newest webhook comes once more</source>
        <translation>最新的 Webhook 再來一次</translation>
    </message>
    <message>
        <source>Nothing changes: the same event counts once.</source>
        <translation>沒有變化：同一個事件只算一次。</translation>
    </message>
    <message>
        <source>three messages whose webhooks overtake each other</source>
        <translation>三則訊息的 Webhook 順序顛倒</translation>
    </message>
    <message>
        <source>Three messages stand in the order in which they were written.</source>
        <translation>三則訊息仍依寫下的順序排列。</translation>
    </message>
    <message>
        <source>The list fills while it stays usable; unread numbers add up to 200.</source>
        <translation>列表在可操作的狀態下填滿，未讀數共增加 200。</translation>
    </message>
    <message>
        <source>The text goes from the list, the conversation and the phone; a line remains.</source>
        <translation>內容會從列表、對話和手機上消失，只留下一行。</translation>
    </message>
    <message>
        <source>The sign of the connection says that it is lost, then it is live again. No message is missing.</source>
        <translation>連線標示會顯示中斷，然後恢復即時。不會遺漏任何訊息。</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <extracomment>A fault that goes on, and the seconds until it is over.</extracomment>
        <translation>%1 · 剩 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n answer(s) left</source>
        <extracomment>A fault that goes on; %n calls will still meet it.</extracomment>
        <translation>
            <numerusform>%1 · 剩 %n 個回應</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of the findings</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此對話中尋找</translation>
    </message>
    <message>
        <source>Older finding</source>
        <translation>較舊的結果</translation>
    </message>
    <message>
        <source>Newer finding</source>
        <translation>較新的結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Help</name>
    <message>
        <source>How to decide yourself when Read is shown</source>
        <translation>如何自行決定何時顯示「已讀」</translation>
    </message>
    <message>
        <source>While Chat is off, LINE marks every message read the moment it arrives. Nothing that is done here can change that.</source>
        <translation>「聊天」關閉時，LINE 會在訊息送達的當下就標為已讀。這裡的任何操作都無法改變這一點。</translation>
    </message>
    <message>
        <source>Turn Chat on</source>
        <translation>開啟「聊天」</translation>
    </message>
    <message>
        <source>1. Open LINE Official Account Manager (manager.line.biz) and choose the account.</source>
        <translation>1. 開啟 LINE Official Account Manager（manager.line.biz）並選擇帳號。</translation>
    </message>
    <message>
        <source>2. Open Settings, then Response settings.</source>
        <translation>2. 開啟「設定」，再開啟「回應設定」。</translation>
    </message>
    <message>
        <source>3. Switch Chat on, and leave Webhooks on.</source>
        <translation>3. 開啟「聊天」，並讓「Webhook」保持開啟。</translation>
    </message>
    <message>
        <source>4. Come back and choose “Check the account now” in the menu.</source>
        <translation>4. 回到這裡，在選單中選擇「立即檢查帳號」。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::HelpWindow</name>
    <message>
        <source>%1 – Kidoku Help</source>
        <translation>%1 – Kidoku 說明</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>發生問題時</translation>
    </message>
    <message>
        <source>Working with Kidoku</source>
        <translation>使用 Kidoku</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>說明目錄</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>沒有包含這些字詞的頁面。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ImageViewer</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>符合視窗大小</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部儲存…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ImportDialog</name>
    <message>
        <source>new account</source>
        <translation>新帳號</translation>
    </message>
    <message>
        <source>The file is too large to be settings. Nothing was changed.</source>
        <translation>以設定檔而言過大，未作任何變更。</translation>
    </message>
    <message>
        <source>The file is damaged or no JSON. Nothing was changed.</source>
        <translation>檔案已損毀或不是 JSON，未作任何變更。</translation>
    </message>
    <message>
        <source>The file holds no settings of Kidoku. Nothing was changed.</source>
        <translation>檔案中沒有 Kidoku 的設定，未作任何變更。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Kidoku. Nothing was changed.</source>
        <translation>檔案由較新版本的 Kidoku 寫入，未作任何變更。</translation>
    </message>
    <message>
        <source>The value of %1 is not possible. Nothing was changed.</source>
        <translation>%1 的值不正確，未作任何變更。</translation>
    </message>
    <message>
        <source>This version of Kidoku does not know %1. Nothing was changed.</source>
        <translation>這個版本的 Kidoku 不支援 %1，未作任何變更。</translation>
    </message>
    <message>
        <source>There are too many accounts in the file. Nothing was changed.</source>
        <translation>檔案中的帳號過多，未作任何變更。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>匯入設定</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n value(s)</source>
        <translation>
            <numerusform>檔案會變更 %n 項設定</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中的值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用這些設定</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>到最上方</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>到最新訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>%n 則未標為已讀</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first message not marked read</source>
        <translation>到第一則未標為已讀的訊息</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::KeyboardPage</name>
    <message>
        <source>Use Ctrl, Alt or Meta with a key, or a function key.</source>
        <translation>請使用 Ctrl、Alt 或 Meta 加上按鍵，或使用功能鍵。</translation>
    </message>
    <message>
        <source>Keys of “%1”; press new ones</source>
        <translation>「%1」的按鍵；請按下新的按鍵</translation>
    </message>
    <message>
        <source>%1 does this already.</source>
        <translation>%1 已用於此操作。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已由「%2」使用。</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>在此使用 %1</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令與按鍵</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>請按下按鍵</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>移除最後一個</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>預設按鍵</translation>
    </message>
    <message>
        <source>Usual keys for all commands</source>
        <translation>所有指令都使用預設按鍵</translation>
    </message>
    <message>
        <source>Single letters while the list has the keyboard: J next, K previous, M mark as read, U flag unread, E done</source>
        <translation>清單為使用中時可用單一字母：J 下一個、K 上一個、M 標為已讀、U 標示為未讀、E 處理完畢</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LinkOpener</name>
    <message>
        <source>Only web addresses can be opened from here.</source>
        <translation>這裡只能開啟網址。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>要開啟 %1 嗎？</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>無法啟動瀏覽器開啟 %1。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogActions</name>
    <message>
        <source>Go to conversation</source>
        <translation>前往對話</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Cancel the read mark</source>
        <translation>取消標為已讀</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>複製為 CSV</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Copy as cURL (without the token)</source>
        <translation>複製為 cURL（不含權杖）</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>加入書籤</translation>
    </message>
    <message>
        <source>Count times from this row</source>
        <translation>從此列起算時間</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Resume read marks of %1</source>
        <translation>繼續傳送 %1 的已讀</translation>
    </message>
    <message>
        <source>Pause read marks of %1</source>
        <translation>暫停傳送 %1 的已讀</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此對話</translation>
    </message>
    <message>
        <source>Following ↓</source>
        <translation>跟隨最新 ↓</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n 則新項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to newest ↓</source>
        <translation>到最新 ↓</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>重試失敗項目（%1）</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>篩選活動</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n new)</source>
        <translation>
            <numerusform>繼續（%n 則新項目）</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The rows stand still. Nothing is lost.</source>
        <translation>各列已停住，不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Let the rows stand still</source>
        <translation>讓各列停住</translation>
    </message>
    <message>
        <source>Words, or state:failed, http:5xx, tries:&gt;2, account:&quot;Shop A&quot;, api:old, dir:in, since:14:00, until:14:30. All must fit; Enter makes a chip of it.</source>
        <translation>字詞，或 state:failed、http:5xx、tries:&gt;2、account:&quot;Shop A&quot;、api:old、dir:in、since:14:00、until:14:30。必須全部符合；按 Enter 可固定為條件。</translation>
    </message>
    <message>
        <source>More to do with the log</source>
        <translation>記錄的其他操作</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogFooter</name>
    <message>
        <source>Kept: %1 or %2</source>
        <comment>an age, a number of rows</comment>
        <translation>保留：%1或 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>最舊：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retrying: %1 of %2</source>
        <translation>重試中：%1／%2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogMenu</name>
    <message>
        <source>Show answers over time</source>
        <translation>顯示回應的時間變化</translation>
    </message>
    <message>
        <source>Expand all failed</source>
        <translation>展開所有失敗項目</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部收合</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一個書籤</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一個書籤</translation>
    </message>
    <message>
        <source>Retry all shown</source>
        <translation>重試所有顯示的項目</translation>
    </message>
    <message>
        <source>Retry failed since…</source>
        <translation>重試某個時間以後的失敗項目…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>匯出 CSV…</translation>
    </message>
    <message>
        <source>Export JSON lines…</source>
        <translation>匯出 JSON Lines…</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>儲存支援資料…</translation>
    </message>
    <message>
        <source>Clear the view (deletes nothing)</source>
        <translation>清空畫面（不會刪除任何內容）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間顯示</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>多久以前</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>從選取的列起算</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogPane</name>
    <message>
        <source>The details of the newest try are in the clipboard.</source>
        <translation>已將最近一次嘗試的詳細資料複製到剪貼簿。</translation>
    </message>
    <message>
        <source>No try of this conversation is in the log.</source>
        <translation>記錄中沒有此對話的嘗試。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已將 %n 列寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有任何活動。</translation>
    </message>
    <message numerus="yes">
        <source>No failed deliveries among the newest %n row(s) that are kept.</source>
        <translation>
            <numerusform>在保留的最新 %n 列中，沒有失敗的傳送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits among the newest %n row(s).</source>
        <translation>
            <numerusform>最新 %n 列中沒有符合的項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>Nothing that is shown can be tried again.</source>
        <translation>顯示的項目中沒有可以重試的。</translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <comment>at that time</comment>
        <translation>%1 清空</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>顯示的列中沒有書籤。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogTree</name>
    <message>
        <source>Standard columns</source>
        <translation>標準欄位</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Nothing in this list is left to mark.</source>
        <translation>此清單中沒有可標為已讀的對話。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>The first characters are copied; the settings can show ids whole.</source>
        <translation>只複製了開頭的字元；可在設定中顯示完整的 ID。</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer still sees Read.</source>
        <translation>已為您標示為未讀。顧客仍會看到「已讀」。</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer is told nothing.</source>
        <translation>已為您標示為未讀。顧客不會知道。</translation>
    </message>
    <message>
        <source>Quit Kidoku?</source>
        <translation>要結束 Kidoku 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) still wait.</source>
        <translation>
            <numerusform>還有 %n 個已讀等待傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>下次啟動時會繼續傳送。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 and %2 still wait.</source>
        <extracomment>%1 is &quot;2 read marks&quot;, %2 &quot;1 reply&quot;</extracomment>
        <translation>%1和%2還在等待傳送。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s)</source>
        <translation>
            <numerusform>%n 個已讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 則回覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) still wait.</source>
        <translation>
            <numerusform>還有 %n 則回覆等待傳送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkPage</name>
    <message>
        <source>The first read mark</source>
        <translation>第一個已讀</translation>
    </message>
    <message>
        <source>There is no first message yet. Go back for it, or go on without.</source>
        <translation>還沒有第一則訊息。請返回等待訊息，或直接繼續。</translation>
    </message>
    <message>
        <source>LINE marks every message of this account read by itself.</source>
        <translation>LINE 會自動將此帳號的所有訊息標為已讀。</translation>
    </message>
    <message>
        <source>✓ LINE answered: Read.</source>
        <translation>✓ LINE 的回應：已讀。</translation>
    </message>
    <message>
        <source>• Look at the chat with this account, and not at another account of the shop.
• Leave the chat on the phone and open it again.
• If messages are marked at once when they come, LINE marks them by itself: look at the response settings.
• In LINE Official Account Manager the chat stays unread; that is normal.</source>
        <translation>• 請查看與此帳號的聊天室，而不是商店的其他帳號。
• 請在手機上離開聊天室，再重新開啟。
• 如果訊息一收到就變成已讀，表示由 LINE 自動標示：請查看回應設定。
• 在 LINE Official Account Manager 中對話仍為未讀，這是正常的。</translation>
    </message>
    <message>
        <source>It can take a few seconds. Leave the chat on the phone and open it again.</source>
        <translation>可能需要幾秒鐘。請在手機上離開聊天室，再重新開啟。</translation>
    </message>
    <message>
        <source>✓ Read marks arrive.</source>
        <translation>✓ 已讀可以送達。</translation>
    </message>
    <message>
        <source>Seen on the phone: yes.</source>
        <translation>手機上的顯示：有。</translation>
    </message>
    <message>
        <source>Seen on the phone: no.</source>
        <translation>手機上的顯示：沒有。</translation>
    </message>
    <message>
        <source>Seen on the phone: not yet.</source>
        <translation>手機上的顯示：還沒有。</translation>
    </message>
    <message>
        <source>Seen on the phone: not answered.</source>
        <translation>手機上的顯示：未回答。</translation>
    </message>
    <message>
        <source>Nothing was marked read.</source>
        <translation>沒有將任何訊息標為已讀。</translation>
    </message>
    <message>
        <source>This is the first step that changes something: your own phone will show Read below the sticker. Nothing happens before you press the button.</source>
        <translation>這是第一個會造成變化的步驟：您自己的手機會在貼圖下方顯示「已讀」。按下按鈕之前不會發生任何事。</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>標為已讀(&amp;M)</translation>
    </message>
    <message>
        <source>Do you see Read on your phone?</source>
        <translation>您的手機上看到「已讀」了嗎？</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>否(&amp;O)</translation>
    </message>
    <message>
        <source>Not ye&amp;t</source>
        <translation>還沒有(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkRunBar</name>
    <message>
        <source>%1 read</source>
        <translation>%1 個已讀</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 個遭拒</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 個已取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Marking %1 of %2</source>
        <translation>正在標為已讀：%1／%2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Media</name>
    <message>
        <source>Not loaded: no connection</source>
        <translation>無法載入：沒有連線</translation>
    </message>
    <message>
        <source>Not loaded: LINE has a temporary fault</source>
        <translation>無法載入：LINE 發生暫時性故障</translation>
    </message>
    <message>
        <source>Not loaded: LINE refused the channel token</source>
        <translation>無法載入：LINE 拒絕了頻道存取權杖</translation>
    </message>
    <message>
        <source>Not loaded: the server refused it</source>
        <translation>無法載入：伺服器拒絕了請求</translation>
    </message>
    <message>
        <source>Not loaded: LINE could not prepare it</source>
        <translation>無法載入：LINE 無法完成準備</translation>
    </message>
    <message>
        <source>Could not be written to the disk</source>
        <translation>無法寫入磁碟</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>圖片已損毀</translation>
    </message>
    <message>
        <source>Not loaded: the address is not encrypted</source>
        <translation>無法載入：網址未加密</translation>
    </message>
    <message>
        <source>Picture is too large to show</source>
        <translation>圖片太大，無法顯示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes received, of all</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Waiting to load…</source>
        <translation>等待載入…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>LINE is preparing it…</source>
        <translation>LINE 準備中…</translation>
    </message>
    <message>
        <source>No longer available at LINE</source>
        <translation>LINE 已不再保存</translation>
    </message>
    <message>
        <source>Too large to open here; it can be saved</source>
        <translation>太大，無法在此開啟（可以儲存）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaBubble</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部儲存…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaDesk</name>
    <message>
        <source>Load from %1</source>
        <translation>從 %1 載入</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaOpener</name>
    <message>
        <source>The file was not saved. %1.</source>
        <translation>檔案未儲存。%1。</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound that can be opened safely. It can be saved.</source>
        <translation>這不是可以安全開啟的影片或聲音。可以儲存。</translation>
    </message>
    <message>
        <source>No program on this computer opens it. It can be saved.</source>
        <translation>這台電腦沒有可以開啟它的程式。可以儲存。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MessagePage</name>
    <message>
        <source>The first message</source>
        <translation>第一則訊息</translation>
    </message>
    <message>
        <source>Waiting… %1</source>
        <translation>等待中… %1</translation>
    </message>
    <message>
        <source>✓ It is here, after %1 s.</source>
        <translation>✓ 已在 %1 秒後收到。</translation>
    </message>
    <message>
        <source>No message came while this step was open.</source>
        <translation>在此步驟期間沒有收到訊息。</translation>
    </message>
    <message>
        <source>✓ It is proved to come from LINE.</source>
        <translation>✓ 已驗證訊息來自 LINE。</translation>
    </message>
    <message>
        <source>– It could not be proved to come from LINE: give the channel secret.</source>
        <translation>– 無法驗證訊息來自 LINE：請提供頻道密鑰。</translation>
    </message>
    <message>
        <source>✓ It is stored once: a second delivery of it is not shown again.</source>
        <translation>✓ 只儲存一次：重複送達時不會再次顯示。</translation>
    </message>
    <message>
        <source>✓ It carries a read token, so it can be marked read.</source>
        <translation>✓ 有已讀權杖，因此可以標為已讀。</translation>
    </message>
    <message>
        <source>– It carries no read token: only the old Mark as read API can mark it.</source>
        <translation>– 沒有已讀權杖：只有舊版已讀 API 能將它標為已讀。</translation>
    </message>
    <message>
        <source>Send a sticker to your account from your phone.</source>
        <translation>請用手機傳一個貼圖給您的帳號。</translation>
    </message>
    <message>
        <source>Send a sticker to %1 from your phone.</source>
        <translation>請用手機傳一個貼圖給 %1。</translation>
    </message>
    <message>
        <source>The phone must be a friend of the account. The message appears here by itself. You can also go on without it.</source>
        <translation>手機上的 LINE 必須先將此帳號加入好友。訊息會自動顯示在這裡。您也可以不等訊息直接繼續。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Notice</name>
    <message>
        <source>Sent a photo</source>
        <translation>傳送了照片</translation>
    </message>
    <message>
        <source>Sent a video</source>
        <translation>傳送了影片</translation>
    </message>
    <message>
        <source>Sent a voice message</source>
        <translation>傳送了語音訊息</translation>
    </message>
    <message>
        <source>Sent a file</source>
        <translation>傳送了檔案</translation>
    </message>
    <message>
        <source>Sent a location</source>
        <translation>傳送了位置資訊</translation>
    </message>
    <message>
        <source>Sent a sticker</source>
        <translation>傳送了貼圖</translation>
    </message>
    <message>
        <source>Wrote a message</source>
        <translation>傳送了訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>尚未看過：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n 個對話</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>還沒有人看過。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) failed</source>
        <translation>
            <numerusform>%n 個已讀失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity log says why.</source>
        <translation>可在活動記錄中查看原因。</translation>
    </message>
    <message>
        <source>Read marks are paused</source>
        <translation>已暫停傳送已讀</translation>
    </message>
    <message>
        <source>Nothing comes from the relay</source>
        <translation>沒有收到中繼伺服器的任何內容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Mute only here for 1 hour</source>
        <translation>僅在此處靜音 1 小時</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticeDesk</name>
    <message>
        <source>A customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>有新訊息時會這樣通知您。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticePage</name>
    <message>
        <source>Sound and notification</source>
        <translation>聲音與通知</translation>
    </message>
    <message>
        <source>✓ You will notice new messages.</source>
        <translation>✓ 您會察覺到新訊息。</translation>
    </message>
    <message>
        <source>Look at the volume of this computer, at the sound for system alerts, and whether a mode that silences notifications is on.</source>
        <translation>請檢查這台電腦的音量、系統提示音，以及是否開啟了勿擾模式。</translation>
    </message>
    <message>
        <source>Sound and notification: noticed.</source>
        <translation>聲音與通知：有察覺。</translation>
    </message>
    <message>
        <source>Sound and notification: not noticed.</source>
        <translation>聲音與通知：沒有察覺。</translation>
    </message>
    <message>
        <source>Sound and notification: not tried.</source>
        <translation>聲音與通知：未嘗試。</translation>
    </message>
    <message>
        <source>A new message makes a sound and asks for your attention.</source>
        <translation>收到新訊息時會發出聲音並提醒您。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試試看(&amp;T)</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>您聽到了嗎？</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>否(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NotificationsPage</name>
    <message>
        <source>No sound</source>
        <translation>沒有聲音</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>鈴聲</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>鐘聲</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知時機</translation>
    </message>
    <message>
        <source>When somebody writes</source>
        <translation>有人傳訊息時</translation>
    </message>
    <message>
        <source>Again while nobody has looked</source>
        <translation>還沒有人看過時再次提醒</translation>
    </message>
    <message>
        <source>When a read mark has failed for good</source>
        <translation>已讀最終失敗時</translation>
    </message>
    <message>
        <source>When an account is paused</source>
        <translation>帳號暫停時</translation>
    </message>
    <message>
        <source>When nothing comes from the relay</source>
        <translation>沒有收到中繼伺服器的任何內容時</translation>
    </message>
    <message>
        <source>On the notification</source>
        <translation>通知內容</translation>
    </message>
    <message>
        <source>Show the text of the message</source>
        <translation>顯示訊息內容</translation>
    </message>
    <message>
        <source>Offer “Mark as read”</source>
        <translation>提供「標為已讀」</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一則訊息</translation>
    </message>
    <message>
        <source>More of the same chat</source>
        <translation>同一對話的後續訊息</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>測試：%1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service makes the sounds, as loud as it does for all programs. With libcanberra installed Kidoku makes them itself.</source>
        <translation>聲音由桌面的通知服務播放，音量與所有程式相同。若已安裝 libcanberra，則由 Kidoku 自行播放。</translation>
    </message>
    <message>
        <source>Nothing is told in quiet hours</source>
        <translation>勿擾時段不通知</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Quiet hours begin on %1</source>
        <translation>%1開始的勿擾時段</translation>
    </message>
    <message>
        <source>Messages of these accounts</source>
        <translation>這些帳號的訊息</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneComposer</name>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>謝謝</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>拜託</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>抱歉</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>太好了</translation>
    </message>
    <message>
        <source>A sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>位置資訊</translation>
    </message>
    <message>
        <source>Take the last message back</source>
        <translation>收回最後一則訊息</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In the field of the simulated phone; %1 is the customer who holds it.</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>以 %1 的身分傳訊息</translation>
    </message>
    <message>
        <source>A sticker, a photo, a place, or take the last message back</source>
        <translation>貼圖、照片、位置資訊，或收回最後一則訊息</translation>
    </message>
    <message>
        <source>Send from the phone</source>
        <translation>從手機傳送</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneModel</name>
    <message>
        <source>You unsent a message</source>
        <translation>你已收回訊息</translation>
    </message>
    <message>
        <source>%1 unsent a message</source>
        <translation>%1 已收回訊息</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Who wrote, what, when.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>Who wrote, what, when, &quot;Read&quot;.</extracomment>
        <translation>%1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhonePane</name>
    <message>
        <source>Customer&apos;s phone (demo)</source>
        <translation>顧客的手機（示範）</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>誰的手機</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A person, and the account that he writes to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In a window of its own, for a second screen</source>
        <translation>在獨立視窗顯示,供第二螢幕使用</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置資訊</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>顧客的手機</translation>
    </message>
    <message>
        <source>%1&apos;s phone</source>
        <translation>%1 的手機</translation>
    </message>
    <message>
        <source>Take this message back</source>
        <translation>收回這則訊息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of message and what is in it, such as &quot;Location: Tokyo Tower&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone (demo)</source>
        <translation>顧客的手機(示範)</translation>
    </message>
    <message>
        <source>%1&apos;s phone (demo)</source>
        <translation>%1 的手機(示範)</translation>
    </message>
    <message>
        <source>As in the main window, at all accounts</source>
        <translation>與主視窗相同，所有帳號</translation>
    </message>
    <message>
        <source>Phones ▾</source>
        <translation>手機 ▾</translation>
    </message>
    <message>
        <source>Up to three, side by side</source>
        <translation>最多三支並排</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PresenterSign</name>
    <message>
        <source>Presenter: names are made up</source>
        <extracomment>A sign in the top bar: names of customers are made up while it is there.</extracomment>
        <translation>簡報模式：名稱皆為化名</translation>
    </message>
    <message>
        <source>Customers are shown under made-up names, and notifications are held back. Click to end the presenter mode.</source>
        <translation>顧客以化名顯示，通知會暫時保留。按一下即可結束簡報模式。</translation>
    </message>
    <message>
        <source>Ends the presenter mode</source>
        <translation>結束簡報模式</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::QuickSwitcher</name>
    <message>
        <source>Go to conversation</source>
        <translation>前往對話</translation>
    </message>
    <message>
        <source>Go to conversation: type a few letters of a name</source>
        <translation>前往對話：輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>這裡沒有這個名稱的顧客。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RawEventDialog</name>
    <message>
        <source>Raw event</source>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>As LINE sent it. Tokens are struck out.</source>
        <translation>LINE 傳來的原始內容，權杖已遮蔽。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReadMode</name>
    <message>
        <source>on reply</source>
        <comment>read mode</comment>
        <translation>回覆時</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>read mode</comment>
        <translation>設為處理完畢時</translation>
    </message>
    <message>
        <source>after %1 s in view</source>
        <comment>read mode</comment>
        <translation>查看 %1 秒後</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>read mode</comment>
        <translation>收到時</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>read mode</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Read mode: %1</source>
        <translation>已讀模式：%1</translation>
    </message>
    <message>
        <source>Will be marked read in %1 — Esc to prevent</source>
        <translation>將在 %1後標為已讀（按 Esc 取消）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordBar</name>
    <message>
        <source>Stop recording</source>
        <translation>停止錄製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Recording the webhooks of %1: %2 of %3</source>
        <translation>正在錄製 %1 的 Webhook：%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%1 中有 %n 個事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>錄製已結束。</translation>
    </message>
    <message>
        <source>The recording has ended: its time is over.</source>
        <translation>時間已到，錄製已結束。</translation>
    </message>
    <message>
        <source>The recording has ended: it is as large as it may be.</source>
        <translation>已達大小上限，錄製已結束。</translation>
    </message>
    <message>
        <source>The recording has ended, because the file cannot be written: %1</source>
        <translation>無法寫入檔案，錄製已結束：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordDialog</name>
    <message>
        <source>Record webhooks</source>
        <translation>錄製 Webhook</translation>
    </message>
    <message>
        <source>What comes in from LINE is written to a file, to be played again in the demonstration. Names, IDs, texts, tokens, files, addresses and places are replaced before anything is written; who writes when, how long and in which language stays. Nothing is sent anywhere.</source>
        <translation>將 LINE 傳來的內容寫入檔案，以便在示範中播放。名稱、ID、文字、權杖、檔案、網址與地點會在寫入之前替換；誰在何時、以何種語言、寫了多長會保留。不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>錄製…</translation>
    </message>
    <message>
        <source>The recording cannot begin: %1</source>
        <translation>無法開始錄製：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RelayPage</name>
    <message>
        <source>The relay</source>
        <translation>中繼伺服器</translation>
    </message>
    <message>
        <source>The relay takes LINE&apos;s webhooks and hands them to this console. Whoever runs it gives you its address, the channel&apos;s name and a console token.</source>
        <translation>中繼伺服器接收 LINE 的 Webhook 並轉交給此主控台。其管理者會提供位址、頻道名稱與主控台權杖。</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>中繼伺服器的位址</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>中繼伺服器的類型</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>中繼伺服器上的頻道</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>主控台權杖</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次檢查(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplayDialog</name>
    <message>
        <source>Play a recording</source>
        <translation>播放錄製內容</translation>
    </message>
    <message>
        <source>What was recorded comes in again here: from the simulated LINE, with made-up people and new tokens. The demonstration begins anew with it. A recording cannot be played to a real account.</source>
        <translation>錄製的內容會在此再次傳來：來自模擬的 LINE，使用虛構的人物與新的權杖。示範會以此重新開始。錄製內容無法播放到真實帳號。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>As fast as it was</source>
        <translation>原來的速度</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>四倍速度</translation>
    </message>
    <message>
        <source>Step by step, with F8</source>
        <translation>按 F8 逐步播放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位顧客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyLine</name>
    <message numerus="yes">
        <source>%n more like this in the chat.</source>
        <translation>
            <numerusform>此對話中還有 %n 則類似的回覆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次傳送</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>記為已傳送</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyPane</name>
    <message>
        <source>This customer has blocked the account: nothing can be sent.</source>
        <translation>此顧客已封鎖此帳號：無法傳送任何內容。</translation>
    </message>
    <message>
        <source>This chat is marked as spam: take that back to answer.</source>
        <translation>此對話已標示為垃圾訊息：請先取消標示再回覆。</translation>
    </message>
    <message>
        <source>Another service answers this chat now; this account stands by.</source>
        <translation>目前由另一個服務回覆此對話；此帳號待命中。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RetrySinceDialog</name>
    <message>
        <source>Retry failed read marks</source>
        <translation>重試失敗的已讀</translation>
    </message>
    <message>
        <source>Those that failed since</source>
        <translation>在此時間以後失敗的項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) can be tried again.</source>
        <translation>
            <numerusform>可以重試 %n 個已讀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n read mark(s)</source>
        <translation>
            <numerusform>重試 %n 個已讀</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SaveAllDialog</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>儲存所有照片</translation>
    </message>
    <message>
        <source>%1 of %2 saved to %3. Not saved:</source>
        <translation>已將 %2 個中的 %1 個儲存到 %3。未儲存：</translation>
    </message>
    <message>
        <source>Saving to %3: %1 of %2</source>
        <translation>正在儲存到 %3：%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, why it was not saved</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyDialog</name>
    <message>
        <source>The file is too large.</source>
        <translation>檔案過大。</translation>
    </message>
    <message>
        <source>The file holds more than %1 replies.</source>
        <translation>檔案中的預設訊息超過 %1 則。</translation>
    </message>
    <message>
        <source>The file holds no saved replies.</source>
        <translation>檔案中沒有預設訊息。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>預設訊息</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{name} {operator} {account} {date} are filled in when it is used.</source>
        <translation>{name} {operator} {account} {date} 會在使用時填入。</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>尋找預設訊息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Not saved: there is room for %1 replies.</source>
        <translation>未儲存：預設訊息最多 %1 則。</translation>
    </message>
    <message numerus="yes">
        <source>%n replies written.</source>
        <translation>
            <numerusform>已寫入 %n 則預設訊息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies read.</source>
        <translation>
            <numerusform>已讀入 %n 則預設訊息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyPopup</name>
    <message>
        <source>Saved replies</source>
        <translation>預設訊息</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchFilters</name>
    <message>
        <source>Any kind</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置資訊</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>指定期間…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>傳送者</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>訊息類型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchModel</name>
    <message>
        <source>People</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <extracomment>Below the name of a group that was found by the name of somebody in it.</extracomment>
        <translation>成員：%1</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message that was found: the operator&apos;s side.</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <extracomment>Heading; %1 is a number such as 12 or 500+.</extracomment>
        <translation>訊息 · %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchPane</name>
    <message>
        <source>No stored message fits.</source>
        <translation>沒有符合條件的已儲存訊息。</translation>
    </message>
    <message>
        <source>No message is stored yet.</source>
        <translation>還沒有儲存任何訊息。</translation>
    </message>
    <message numerus="yes">
        <source>No message contains “%1” in the stored period (%n day(s)).</source>
        <translation>
            <numerusform>在儲存期間（%n 天）內，沒有訊息包含「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>無法從這台電腦的磁碟讀取這些訊息。</translation>
    </message>
    <message>
        <source>Search the names and messages of all accounts. The customer does not notice.</source>
        <translation>搜尋所有帳號的名稱與訊息。顧客不會察覺。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>Preparing quick search: %1 %. Everything is found, but it takes longer.</source>
        <translation>正在準備快速搜尋：%1 %。可以找到所有內容，但需要較長時間。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜尋所有訊息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>回到清單（Esc）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Search all accounts</source>
        <translation>搜尋所有帳號</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>清除篩選條件</translation>
    </message>
    <message>
        <source>You can also type: from:name  in:chat  type:photo  after:2026-11-01  before:2026-12-01  &quot;exact words&quot;</source>
        <extracomment>The words before the colons are typed as they stand here, in every language.</extracomment>
        <translation>也可以輸入：from:名稱  in:對話  type:photo  after:2026-11-01  before:2026-12-01  &quot;完全一致&quot;</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>已選取 %n 個對話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with messages not marked read</source>
        <translation>
            <numerusform>其中 %n 個有未標為已讀的訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is left to mark read.</source>
        <translation>其中沒有可標為已讀的訊息。</translation>
    </message>
    <message>
        <source>Selecting shows Read to nobody. Esc goes back to one conversation.</source>
        <translation>選取不會讓任何人看到「已讀」。按 Esc 回到單一對話。</translation>
    </message>
    <message>
        <source>Mark read…</source>
        <translation>標為已讀…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>不是垃圾訊息</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>以顧客身分傳送</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>This computer&apos;s user name</source>
        <translation>這台電腦的使用者名稱</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>同事看到的您的名稱</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>可復原的時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>放棄前的時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Longest wait for LINE&apos;s answer</source>
        <translation>等待 LINE 回應的最長時間</translation>
    </message>
    <message>
        <source>Log and privacy</source>
        <translation>記錄與隱私</translation>
    </message>
    <message>
        <source>Show LINE ids whole</source>
        <translation>顯示完整的 LINE ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>清單列高</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>緊密，單行</translation>
    </message>
    <message>
        <source>Keep the log for</source>
        <translation>記錄保留期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> 列</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Show Read before a reply goes out</source>
        <translation>傳送回覆前先顯示「已讀」</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter begins a new line)</source>
        <translation>按 Enter 傳送（Shift+Enter 換行）</translation>
    </message>
    <message>
        <source>Always push (counts to the monthly quota)</source>
        <translation>一律使用推播（計入每月則數）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Start when you log in, without its window</source>
        <translation>登入時啟動，不顯示視窗</translation>
    </message>
    <message>
        <source>Closing the window leaves Kidoku in the tray</source>
        <translation>關閉視窗後讓 Kidoku 留在系統匣</translation>
    </message>
    <message>
        <source>When customers see Read is set for each account, on the page Accounts. By itself Kidoku marks nothing.</source>
        <translation>顧客何時看到「已讀」，可在「帳號」頁面為每個帳號分別設定。Kidoku 不會自行標為已讀。</translation>
    </message>
    <message>
        <source>Ask before marking more chats at once than</source>
        <translation>一次標示超過此數量的對話前先詢問</translation>
    </message>
    <message>
        <source>When LINE does not answer</source>
        <translation>當 LINE 沒有回應時</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>重試前等待</translation>
    </message>
    <message>
        <source>Later tries at least every</source>
        <translation>之後重試的最長間隔</translation>
    </message>
    <message>
        <source>From LINE to this window</source>
        <translation>從 LINE 到此視窗</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>測試連線…</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新帳號</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>逐步設定…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>由新到舊</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>等待最久優先</translation>
    </message>
    <message>
        <source>Show the timeline above the log</source>
        <translation>在記錄上方顯示回應的時間變化</translation>
    </message>
    <message>
        <source>The log never holds the text of messages, tokens or secrets.</source>
        <translation>記錄絕不會包含訊息內容、權杖或機密資料。</translation>
    </message>
    <message>
        <source>Room for pictures and files</source>
        <translation>圖片與檔案的儲存空間</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A made-up shop with customers that write, phones that show Read, and faults to try. Nothing is sent to LINE.</source>
        <translation>虛構的商店：有傳訊息的顧客、會顯示「已讀」的手機，以及可試用的故障。不會傳送任何內容到 LINE。</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>在另一個視窗中</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>開啟示範</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>提供給協助您的人</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>儲存支援資料…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>沒有這個名稱的設定。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>等待回應</translation>
    </message>
    <message>
        <source>How often LINE is asked again, and when a read mark is given up, is set on the page Read marks.</source>
        <translation>重試的間隔與放棄已讀的時間，在「已讀」頁面設定。</translation>
    </message>
    <message>
        <source>Offer the connection test when nothing came for</source>
        <translation>多久沒有收到內容就建議連線測試</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0：永不。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>依系統格式</translation>
    </message>
    <message>
        <source>24 hours, 16:05</source>
        <translation>24 小時制（16:05）</translation>
    </message>
    <message>
        <source>12 hours, 4:05 PM</source>
        <translation>12 小時制（下午4:05）</translation>
    </message>
    <message>
        <source>While others look on</source>
        <translation>有人在看畫面時</translation>
    </message>
    <message>
        <source>Presenter mode (F11)</source>
        <translation>簡報模式（F11）</translation>
    </message>
    <message>
        <source>Customers have made-up names, ids and pictures everywhere, also in what is copied and exported; text is large, and nobody is notified.</source>
        <translation>顧客的名稱、ID 與圖片一律換成虛構內容，複製與匯出的內容也一樣；文字會放大，且不會發出通知。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SetupWizard</name>
    <message>
        <source>Kidoku %1, %2</source>
        <translation>Kidoku %1，%2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳號：%1</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>設定帳號</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>步驟 %1／%2</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>離開(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或按鍵</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>沒有這個名稱的指令或按鍵。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>沒有按鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Next or previous pane</source>
        <translation>下一個或上一個區域</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>Leave a search, close a dialog</source>
        <translation>離開搜尋、關閉對話方塊</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>開啟所選項目</translation>
    </message>
    <message>
        <source>Up or down in a list or a conversation</source>
        <translation>在清單或對話中上下移動</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SidePane</name>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StartPage</name>
    <message>
        <source>Welcome to Kidoku</source>
        <translation>歡迎使用 Kidoku</translation>
    </message>
    <message>
        <source>Kidoku shows the chats of LINE Official Accounts and tells customers Read only when you say so.</source>
        <translation>Kidoku 會顯示LINE官方帳號的對話，只有在您決定時才讓顧客看到「已讀」。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Connect an &amp;account</source>
        <translation>連接帳號(&amp;A)</translation>
    </message>
    <message>
        <source>You need the address of a relay and its console token. Nothing is changed at LINE before the sixth step, and then only if you say so.</source>
        <translation>您需要中繼伺服器的位址與主控台權杖。在第六步之前不會變更 LINE 上的任何設定，之後也只在您同意時才會變更。</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>查看示範(&amp;D)</translation>
    </message>
    <message>
        <source>A made-up shop with customers, in a window of its own. Works without an account and sends nothing.</source>
        <translation>在另一個視窗中開啟虛構的商店與顧客。不需要帳號，也不會傳送任何內容。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateBoard</name>
    <message>
        <source>No account</source>
        <translation>沒有帳號</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateLine</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StatusStrip</name>
    <message>
        <source>Relay: live, %1 behind</source>
        <translation>中繼伺服器：已連線，落後 %1</translation>
    </message>
    <message>
        <source>Relay: connecting</source>
        <translation>中繼伺服器：連線中</translation>
    </message>
    <message>
        <source>Relay: offline</source>
        <translation>中繼伺服器：離線</translation>
    </message>
    <message>
        <source>Relay: stopped</source>
        <translation>中繼伺服器：已停止</translation>
    </message>
    <message>
        <source>Relay: not started</source>
        <translation>中繼伺服器：未啟動</translation>
    </message>
    <message>
        <source>LINE API: not answering (%1 of last %2 succeeded)</source>
        <translation>LINE API：沒有回應（最近 %2 次中 %1 次成功）</translation>
    </message>
    <message>
        <source>LINE API: not used yet</source>
        <translation>LINE API：尚未使用</translation>
    </message>
    <message>
        <source>LINE API: degraded (%1 of last %2 succeeded)</source>
        <translation>LINE API：不穩定（最近 %2 次中 %1 次成功）</translation>
    </message>
    <message>
        <source>LINE API: ok (%1 of last %2 succeeded)</source>
        <translation>LINE API：正常（最近 %2 次中 %1 次成功）</translation>
    </message>
    <message>
        <source>Waiting to mark: %1</source>
        <translation>等待傳送的已讀：%1</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 個失敗</translation>
    </message>
    <message>
        <source>Read mode: automatic (LINE) · %1</source>
        <translation>已讀模式：自動（LINE） · %1</translation>
    </message>
    <message>
        <source>Read mode: manual · %1</source>
        <translation>已讀模式：手動 · %1</translation>
    </message>
    <message>
        <source>Relays: %1 of %2 live, %3 behind</source>
        <translation>中繼伺服器：%2 個中有 %1 個已連線，落後 %3</translation>
    </message>
    <message>
        <source>Read mode: %1 · %2</source>
        <comment>when Read is shown, API</comment>
        <translation>已讀模式：%1 · %2</translation>
    </message>
    <message>
        <source>Replies waiting: %1</source>
        <translation>等待送出的回覆：%1</translation>
    </message>
    <message>
        <source>Replies not sent: %1</source>
        <translation>未送出的回覆：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Story</name>
    <message>
        <source>This did not happen in time: %1</source>
        <translation>未能及時完成：%1</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>無法將圖片寫入 %1</translation>
    </message>
    <message>
        <source>message in: %1 wrote</source>
        <translation>收到訊息：%1 傳了訊息</translation>
    </message>
    <message numerus="yes">
        <source>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n message(s)</source>
        <translation>
            <numerusform>在不顯示「已讀」的情況下開啟：未要求 LINE 標為已讀，顧客手機上的 %n 則訊息都沒有顯示「已讀」</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE will fail twice from now on</source>
        <translation>接下來 LINE 會失敗兩次</translation>
    </message>
    <message>
        <source>marked: can be undone for some seconds, nothing has left yet</source>
        <translation>標為已讀：幾秒鐘內可以復原，尚未送出任何內容</translation>
    </message>
    <message>
        <source>LINE answered 500, the customer sees no Read; trying again</source>
        <translation>LINE 回應 500，顧客看不到「已讀」；正在重試</translation>
    </message>
    <message>
        <source>LINE answered 500 again; trying again, slower</source>
        <translation>LINE 再次回應 500；以較慢的速度重試</translation>
    </message>
    <message numerus="yes">
        <source>LINE answered 200: Read on the customer&apos;s phone at %n message(s)</source>
        <translation>
            <numerusform>LINE 回應 200：顧客手機上的 %n 則訊息顯示「已讀」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StoryBar</name>
    <message>
        <source>A day in the shop</source>
        <translation>店裡的一天</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>五分鐘</translation>
    </message>
    <message>
        <source>Ninety seconds, by itself</source>
        <translation>九十秒(自動播放)</translation>
    </message>
    <message>
        <source>The old API beside the new one</source>
        <translation>舊 API 與新 API 並列</translation>
    </message>
    <message>
        <source>A bad day at LINE</source>
        <translation>LINE 的壞日子</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問與答</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in the name of its file: en, ja, zh_TW, th.</extracomment>
        <translation>zh_TW</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步,共 %2 步</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>%1 (%2 s left)</source>
        <translation>%1(剩 %2 秒)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s) left)</source>
        <translation>
            <numerusform>%1(剩 %n 個回應)</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <extracomment>List of the faults that go on now; %1 is for example &quot;Offline, 401&quot;.</extracomment>
        <translation>故障:%1</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>其他情境</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>前往步驟</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>速度 %1×</translation>
    </message>
    <message>
        <source>Plays by itself</source>
        <translation>自動播放</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>複製新權杖</translation>
    </message>
    <message>
        <source>To be pasted where the console asks for it</source>
        <translation>貼到主控台要求的地方</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>情境</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The account is set up. The same checks are in the menu as Connection test. The report holds no token and no secret.</source>
        <translation>帳號已設定完成。相同的檢查可從選單的「連線測試」執行。報告不含權杖與機密資料。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>儲存支援資料</translation>
    </message>
    <message>
        <source>These files help to find a fault. They hold no message texts, no names, no whole user IDs and no tokens. Look at them before you send them to anybody; nothing is sent from here.</source>
        <translation>這些檔案有助於找出問題，其中不含訊息內容、名稱、完整的使用者 ID 與權杖。傳給任何人之前，請先看過內容；這裡不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Log of</source>
        <translation>記錄範圍</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hour(s)</source>
        <translation>
            <numerusform>最近 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支援資料中的檔案</translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation>所選檔案的內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>
… %1 more</source>
        <comment>a size in bytes</comment>
        <translation>
…還有 %1</translation>
    </message>
    <message>
        <source>Support bundle written to %1</source>
        <translation>已將支援資料寫入 %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TermChips</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此條件</translation>
    </message>
    <message>
        <source>Condition %1, press to remove</source>
        <translation>條件 %1，按下即可移除</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TextSheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadHeader</name>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE 會自動將此帳號的訊息標為已讀</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>最新訊息 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>has blocked this account</source>
        <translation>已封鎖此帳號</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Chat is off, so LINE shows Read by itself; there is nothing to mark.</source>
        <translation>「聊天」已關閉，因此 LINE 會自動顯示「已讀」；這裡沒有可標為已讀的訊息。</translation>
    </message>
    <message>
        <source>The customer will see Read. This cannot be taken back.</source>
        <translation>顧客將會看到「已讀」。無法收回。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Needs reply again</source>
        <translation>再次設為待處理</translation>
    </message>
    <message>
        <source>Handled; sends nothing</source>
        <translation>設為處理完畢；不會傳送任何內容</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPane</name>
    <message>
        <source>Select a conversation.</source>
        <translation>請選擇對話。</translation>
    </message>
    <message>
        <source>Opening one does not show Read to the customer.</source>
        <translation>開啟對話不會讓顧客看到「已讀」。</translation>
    </message>
    <message>
        <source>It could not be read from this computer&apos;s disk.</source>
        <translation>無法從這台電腦的磁碟讀取。</translation>
    </message>
    <message>
        <source>No event of LINE&apos;s belongs to this row.</source>
        <translation>這一列沒有對應的 LINE 事件。</translation>
    </message>
    <message>
        <source>The customer unsent this message. Its content is gone.</source>
        <translation>顧客已收回這則訊息，內容已不存在。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPointer</name>
    <message>
        <source>Go to the quoted message</source>
        <translation>前往引用的訊息</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在瀏覽器中開啟 %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Mark as read up to here</source>
        <translation>到此為止標為已讀</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>無法從這台電腦的磁碟讀取這些訊息。</translation>
    </message>
    <message>
        <source>Select a conversation. Opening one does not show Read to the customer.</source>
        <translation>請選擇對話。開啟對話不會讓顧客看到「已讀」。</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>顯示全部…</translation>
    </message>
    <message>
        <source>Open map at %1</source>
        <translation>在 %1 開啟地圖</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>複製 %1 的位址</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>複製座標</translation>
    </message>
    <message>
        <source>Copy message ID</source>
        <translation>複製訊息 ID</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>前往引用的訊息</translation>
    </message>
    <message>
        <source>Show raw event…</source>
        <translation>顯示原始事件…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePanel</name>
    <message>
        <source>How far the picture goes back</source>
        <translation>圖表的時間範圍</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePicture</name>
    <message>
        <source>latency up to %1</source>
        <comment>a duration</comment>
        <translation>延遲最高 %1</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>回應的時間變化</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TokenDialog</name>
    <message>
        <source>It goes into this computer&apos;s key store and into no file.</source>
        <translation>它會保存在這台電腦的金鑰庫，不會寫入任何檔案。</translation>
    </message>
    <message>
        <source>Read marks that wait for it go on at once.</source>
        <translation>等待它的已讀會立即繼續傳送。</translation>
    </message>
    <message>
        <source>Channel secret for %1</source>
        <translation>%1 的頻道密鑰（Channel secret）</translation>
    </message>
    <message>
        <source>It proves that a webhook comes from LINE. It stands in the LINE Developers Console, under Basic settings.</source>
        <translation>用來證明 Webhook 來自 LINE。可在 LINE Developers Console 的「Basic settings」分頁中找到。</translation>
    </message>
    <message>
        <source>Use this secret</source>
        <translation>使用此密鑰</translation>
    </message>
    <message>
        <source>Console token for %1</source>
        <translation>%1 的主控台權杖</translation>
    </message>
    <message>
        <source>Whoever runs the relay issues it.</source>
        <translation>由中繼伺服器的管理者發行。</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>使用此權杖</translation>
    </message>
    <message>
        <source>Channel access token for %1</source>
        <translation>%1 的頻道存取權杖（Channel access token）</translation>
    </message>
    <message>
        <source>Issue one in the LINE Developers Console, under Messaging API.</source>
        <translation>請在 LINE Developers Console 的「Messaging API」分頁中發行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TopBar</name>
    <message>
        <source>Search people   %1</source>
        <extracomment>In the search field; %1 is a key such as Ctrl+F.</extracomment>
        <translation>搜尋顧客   %1</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜尋顧客</translation>
    </message>
    <message>
        <source>Mark all read…</source>
        <translation>全部標為已讀…</translation>
    </message>
    <message>
        <source>Shows Read to the customers of all chats in this list, after asking you</source>
        <translation>確認後，對此清單中所有對話的顧客顯示「已讀」</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>選單（F10）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Tray</name>
    <message>
        <source>&amp;Open Kidoku</source>
        <translation>開啟 Kidoku(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 1 hour</source>
        <translation>暫停通知 1 小時(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Kidoku: %n unread chat(s)</source>
        <translation>
            <numerusform>Kidoku：%n 個未讀對話</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WebhookPage</name>
    <message>
        <source>The way of the messages</source>
        <translation>訊息的路徑</translation>
    </message>
    <message>
        <source>LINE is asked which address it sends webhooks to, and to send one without a message as a test. LINE allows 60 tests in an hour.</source>
        <translation>會向 LINE 詢問 Webhook 的傳送位址，並請它傳送一個不含訊息的測試。LINE 每小時只允許測試 60 次。</translation>
    </message>
    <message>
        <source>The relay&apos;s own address</source>
        <translation>中繼伺服器本身的位址</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>再次測試(&amp;T)</translation>
    </message>
    <message>
        <source>In the LINE Developers Console you can also turn on webhook redelivery and error statistics. Both are off at first: redelivery brings messages that came while the relay was away, and Kidoku shows none of them twice.</source>
        <translation>在 LINE Developers Console 中，您也可以開啟 Webhook 重新傳送與錯誤統計資料。兩者預設為關閉：重新傳送會補送中繼伺服器離線期間的訊息，Kidoku 不會重複顯示。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WelcomePage</name>
    <message>
        <source>All accounts are switched off</source>
        <translation>所有帳號都已關閉</translation>
    </message>
    <message>
        <source>Connect an account, or try the demo</source>
        <translation>連接帳號，或試用示範</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing goes out until one is on again.</source>
        <translation>在開啟任一帳號之前，不會接收或傳送任何內容。</translation>
    </message>
    <message>
        <source>Kidoku shows who writes to your LINE Official Account and lets you decide when they see Read. The demo needs no account and contacts nothing but this computer.</source>
        <translation>Kidoku 會顯示誰傳訊息給您的LINE官方帳號，並讓您決定對方何時看到「已讀」。示範不需要帳號，也只會與這台電腦通訊。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>開始設定…</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>開啟示範</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>帳號…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Words</name>
    <message>
        <source>No connection to the relay</source>
        <translation>無法連線至中繼伺服器</translation>
    </message>
    <message>
        <source>Read marks and new messages wait here. Nothing is lost.</source>
        <translation>已讀與新訊息會等待連線恢復。不會遺失任何內容。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not accepted</source>
        <translation>無法確認中繼伺服器的憑證</translation>
    </message>
    <message>
        <source>Nothing is sent until its identity is certain.</source>
        <translation>在確認其身分之前，不會傳送任何內容。</translation>
    </message>
    <message>
        <source>The relay is silent</source>
        <translation>中繼伺服器沒有動靜</translation>
    </message>
    <message>
        <source>New messages may be late. Connecting anew.</source>
        <translation>新訊息可能會延遲。正在重新連線。</translation>
    </message>
    <message>
        <source>The relay closed the connection</source>
        <translation>中繼伺服器關閉了連線</translation>
    </message>
    <message>
        <source>Connecting anew.</source>
        <translation>正在重新連線。</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>中繼伺服器拒絕了主控台權杖</translation>
    </message>
    <message>
        <source>No new messages arrive until a valid one is given.</source>
        <translation>在提供有效的權杖之前，不會收到新訊息。</translation>
    </message>
    <message>
        <source>The relay does not know this channel</source>
        <translation>中繼伺服器沒有這個頻道</translation>
    </message>
    <message>
        <source>The channel name or the relay&apos;s address may be wrong.</source>
        <translation>頻道名稱或中繼伺服器的位址可能不正確。</translation>
    </message>
    <message>
        <source>The relay has lost the place where we stopped</source>
        <translation>中繼伺服器已沒有上次停止的位置</translation>
    </message>
    <message>
        <source>Everything it still keeps is loaded again.</source>
        <translation>正在重新載入它仍保留的所有內容。</translation>
    </message>
    <message>
        <source>There is no relay at this address</source>
        <translation>此位址沒有中繼伺服器</translation>
    </message>
    <message>
        <source>Something answered, but not with an event stream.</source>
        <translation>有回應，但不是事件串流。</translation>
    </message>
    <message>
        <source>The relay has a temporary fault</source>
        <translation>中繼伺服器發生暫時性故障</translation>
    </message>
    <message>
        <source>We keep trying.</source>
        <translation>會繼續嘗試。</translation>
    </message>
    <message>
        <source>The relay sent more than can be taken</source>
        <translation>中繼伺服器傳來的資料過大</translation>
    </message>
    <message>
        <source>Connecting anew after the last good record.</source>
        <translation>正在從最後一筆正常的紀錄之後重新連線。</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>無法使用存放資料的資料夾</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it.</source>
        <translation>請確認該資料夾存在，且您有寫入權限。</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>存放資料的資料夾為唯讀</translation>
    </message>
    <message>
        <source>New messages wait at the relay and are shown once it can be written.</source>
        <translation>新訊息會在中繼伺服器等待，可以寫入後就會顯示。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>New messages wait at the relay. Free some space; nothing is lost.</source>
        <translation>新訊息會在中繼伺服器等待。請清出一些空間；不會遺失任何內容。</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>儲存的資料已損毀</translation>
    </message>
    <message>
        <source>Keep the folder, and start with an empty one or with its backup.</source>
        <translation>請保留此資料夾，並以空的資料夾或備份啟動。</translation>
    </message>
    <message>
        <source>A later version of Kidoku wrote this data</source>
        <translation>此資料由較新版本的 Kidoku 寫入</translation>
    </message>
    <message>
        <source>It is left untouched. Use that version again.</source>
        <translation>資料保持原樣。請再次使用該版本。</translation>
    </message>
    <message>
        <source>Another Kidoku works on this data folder</source>
        <translation>另一個 Kidoku 正在使用此資料夾</translation>
    </message>
    <message>
        <source>Close the other one, or start this one with a folder of its own.</source>
        <translation>請關閉另一個，或以其他資料夾啟動這一個。</translation>
    </message>
    <message>
        <source>Changes could not be stored</source>
        <translation>無法儲存變更</translation>
    </message>
    <message>
        <source>New messages wait at the relay. We keep trying.</source>
        <translation>新訊息會在中繼伺服器等待。會繼續嘗試。</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未啟動</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>Silent · %1</source>
        <translation>沒有動靜 · %1</translation>
    </message>
    <message>
        <source>Nothing was heard from the relay for %1.</source>
        <translation>已有 %1沒有收到中繼伺服器的任何訊息。</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>已連線 · %1</translation>
    </message>
    <message>
        <source>The relay was last heard at %1.</source>
        <translation>最後一次收到中繼伺服器訊息：%1。</translation>
    </message>
    <message>
        <source>Offline · next try in %1</source>
        <translation>離線 · %1後重試</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>沒有帳號</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Live pill; %1 is the name of an account, %2 its state.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>全部已連線</translation>
    </message>
    <message>
        <source>All live · %1</source>
        <extracomment>Live pill; %1 is since when the quietest of several relays was not heard, such as &quot;4 s&quot;.</extracomment>
        <translation>全部已連線 · %1</translation>
    </message>
</context>
</TS>
