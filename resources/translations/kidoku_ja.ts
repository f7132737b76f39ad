<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n new to you</source>
        <translation>
            <numerusform>新着 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>未読の印あり</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>From LINE</source>
        <translation>LINEから</translation>
    </message>
    <message>
        <source>To LINE</source>
        <translation>LINEへ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター内</translation>
    </message>
    <message>
        <source>Attempt %1. Kidoku stops after a time that you can set, not after a number of tries.</source>
        <translation>%1回目の送信。打ち切りは回数ではなく、設定した時間で決まります。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の再試行</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Marking as read…</source>
        <translation>既読にしています…</translation>
    </message>
    <message numerus="yes">
        <source>Marked as read (%n messages)</source>
        <translation>
            <numerusform>既読にしました（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read timed out, will retry</source>
        <translation>既読にする操作がタイムアウトしました。再試行します</translation>
    </message>
    <message>
        <source>Mark as read found no connection, will retry</source>
        <translation>既読にする操作で接続できませんでした。再試行します</translation>
    </message>
    <message>
        <source>LINE asks us to slow down, will retry</source>
        <translation>LINEから送信間隔を空けるよう求められました。再試行します</translation>
    </message>
    <message>
        <source>Mark as read failed, will retry</source>
        <translation>既読にできませんでした。再試行します</translation>
    </message>
    <message>
        <source>Mark as read refused</source>
        <translation>既読にする操作が拒否されました</translation>
    </message>
    <message>
        <source>Mark as read refused: %1</source>
        <translation>既読にする操作が拒否されました：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信していません：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Account checked: read marks work</source>
        <translation>アカウント確認：既読の操作を利用できます</translation>
    </message>
    <message>
        <source>Account checked: LINE marks everything read by itself</source>
        <translation>アカウント確認：LINE側で自動的に既読になります</translation>
    </message>
    <message>
        <source>Account checked: the old read API does not work while Chat is on</source>
        <translation>アカウント確認：チャットがオンの間は旧APIを利用できません</translation>
    </message>
    <message>
        <source>Account checked: LINE refused the channel token</source>
        <translation>アカウント確認：LINEがチャネルアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>Account could not be checked</source>
        <translation>アカウントを確認できませんでした</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>メッセージを受信</translation>
    </message>
    <message>
        <source>Event received: %1</source>
        <translation>イベントを受信：%1</translation>
    </message>
    <message>
        <source>Came a second time, ignored</source>
        <translation>重複して届いたため無視しました</translation>
    </message>
    <message>
        <source>Webhook refused: its signature is false</source>
        <translation>Webhookを拒否：署名が正しくありません</translation>
    </message>
    <message>
        <source>Webhook taken, its signature could not be checked</source>
        <translation>Webhookを受理：署名は確認できませんでした</translation>
    </message>
    <message>
        <source>Webhook refused: it is for another account (%1)</source>
        <translation>Webhookを拒否：別のアカウント宛てです（%1）</translation>
    </message>
    <message>
        <source>Webhook set aside, it could not be read</source>
        <translation>Webhookを保留：読み取れませんでした</translation>
    </message>
    <message>
        <source>Mark as read requested</source>
        <extracomment>%1 is &quot;on Done&quot;, &quot;on reply&quot; …</extracomment>
        <translation>既読にする操作を受け付けました</translation>
    </message>
    <message>
        <source>Mark as read cancelled before sending</source>
        <translation>既読の操作を送信前に取り消しました</translation>
    </message>
    <message>
        <source>Covered by a later read mark</source>
        <translation>後の既読に含まれます</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n tries</source>
        <translation>
            <numerusform>%n回試行して打ち切りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also marked %n messages you had not seen</source>
        <translation>
            <numerusform>未確認のメッセージ%n件も既読になりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read by %1</source>
        <translation>%1さんが既読にしました</translation>
    </message>
    <message>
        <source>Read marks paused</source>
        <translation>既読の送信を一時停止しました</translation>
    </message>
    <message>
        <source>Read marks go on</source>
        <translation>既読の送信を再開しました</translation>
    </message>
    <message>
        <source>LINE stopped answering; one request at a time tests it</source>
        <translation>LINEが応答していません。1件ずつ送信して確認します</translation>
    </message>
    <message>
        <source>LINE answers again after %1</source>
        <translation>%1ぶりにLINEの応答が戻りました</translation>
    </message>
    <message>
        <source>Relay connected</source>
        <translation>リレーに接続しました</translation>
    </message>
    <message>
        <source>Relay connection lost</source>
        <translation>リレーとの接続が切れました</translation>
    </message>
    <message>
        <source>The relay no longer holds what was missed</source>
        <translation>受信できなかった分は、リレーに残っていません</translation>
    </message>
    <message>
        <source>Something from the relay is missing (expected %1, found %2)</source>
        <translation>リレーからの記録が欠けています（予定 %1、実際 %2）</translation>
    </message>
    <message>
        <source>Name and picture could not be fetched</source>
        <translation>名前と画像を取得できませんでした</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>このコンピューターの時計が%1ずれています</translation>
    </message>
    <message>
        <source>Demo: LINE works normally</source>
        <translation>デモ：LINEは正常です</translation>
    </message>
    <message>
        <source>Demo fault: %1</source>
        <translation>デモの障害：%1</translation>
    </message>
    <message>
        <source>signature ✕</source>
        <translation>署名 ✕</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>署名 不明</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Added this account as a friend</source>
        <translation>友だちに追加しました</translation>
    </message>
    <message>
        <source>Blocked this account</source>
        <translation>このアカウントをブロックしました</translation>
    </message>
    <message>
        <source>This account was invited</source>
        <translation>このアカウントが招待されました</translation>
    </message>
    <message>
        <source>This account was removed</source>
        <translation>このアカウントが退出しました</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>メンバーが参加しました</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>メンバーが退出しました</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>ボタンを押しました</translation>
    </message>
    <message>
        <source>Watched a video to the end</source>
        <translation>動画を最後まで視聴しました</translation>
    </message>
    <message>
        <source>Came near a beacon</source>
        <translation>ビーコンに近づきました</translation>
    </message>
    <message>
        <source>Linked an account</source>
        <translation>アカウントを連携しました</translation>
    </message>
    <message>
        <source>Changed a membership</source>
        <translation>メンバーシップを変更しました</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Message of a kind not known yet</source>
        <translation>未対応の種類のメッセージ</translation>
    </message>
    <message>
        <source>The customer unsent this message</source>
        <translation>お客様がメッセージの送信を取り消しました</translation>
    </message>
    <message>
        <source>Message unsent</source>
        <translation>送信取消</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>ルーム %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>お客様 %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>メンバー %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Nothing is lost. Kidoku keeps trying.</source>
        <translation>失われるものはありません。送信を続けます。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Check address…</source>
        <translation>アドレスを確認…</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>トークン拒否</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>新APIに切り替える</translation>
    </message>
    <message>
        <source>Use old API…</source>
        <translation>旧APIを使う…</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>LINE has a temporary fault</source>
        <translation>LINEに一時的な障害が発生しています</translation>
    </message>
    <message>
        <source>LINE has a fault</source>
        <translation>LINEの障害</translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINEが応答していません</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No connection to LINE</source>
        <translation>LINEに接続できません</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>LINE asks us to slow down</source>
        <translation>LINEから送信間隔を空けるよう求められています</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>間隔調整中</translation>
    </message>
    <message>
        <source>The connection to LINE is not secure</source>
        <translation>LINEへの接続の安全性を確認できません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted, so nothing was sent. A proxy or a wrong clock can be the cause.</source>
        <translation>サーバーの証明書を確認できないため、何も送信していません。プロキシや時計のずれが原因の場合があります。</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>安全でない接続</translation>
    </message>
    <message>
        <source>This message belongs to another account</source>
        <translation>別のアカウントのメッセージです</translation>
    </message>
    <message>
        <source>The read token was issued for a different channel than “%1”, or LINE does not know it.</source>
        <translation>既読トークンが「%1」とは別のチャネルに発行されたものか、LINE側で確認できません。</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>別アカウント</translation>
    </message>
    <message>
        <source>LINE did not accept the request</source>
        <translation>LINEがリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>The customer does not see Read. Repeating it would not help.</source>
        <translation>お客様に既読は表示されていません。再送しても結果は変わりません。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>LINE refused the channel token</source>
        <translation>LINEがチャネルアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>It may have expired or been reissued. All read marks of %1 wait until it is replaced.</source>
        <translation>期限切れか再発行の可能性があります。差し替えるまで、%1の既読はすべて送信待ちになります。</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>リレーがコンソールトークンを拒否しました</translation>
    </message>
    <message>
        <source>All read marks of %1 wait until it is replaced.</source>
        <translation>差し替えるまで、%1の既読はすべて送信待ちになります。</translation>
    </message>
    <message>
        <source>This account may not use the old read API</source>
        <translation>このアカウントでは旧APIを利用できません</translation>
    </message>
    <message>
        <source>It needs LINE&apos;s approval; the new API does not.</source>
        <translation>旧APIの利用にはLINEの承認が必要です。新APIは承認なしで利用できます。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>LINE does not permit this</source>
        <translation>LINEで許可されていない操作です</translation>
    </message>
    <message>
        <source>This account has no right to this call.</source>
        <translation>このアカウントにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>LINE does not know this address</source>
        <translation>LINEにこのアドレスがありません</translation>
    </message>
    <message>
        <source>The API base URL may be wrong.</source>
        <translation>APIのURLが正しくない可能性があります。</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>アドレス不正</translation>
    </message>
    <message>
        <source>LINE does not know this person</source>
        <translation>LINEでこの相手が見つかりません</translation>
    </message>
    <message>
        <source>They may have blocked the account or left LINE.</source>
        <translation>ブロックされたか、退会した可能性があります。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>LINE no longer has this</source>
        <translation>LINEにデータが残っていません</translation>
    </message>
    <message>
        <source>LINE keeps content for a limited time.</source>
        <translation>LINEでのデータの保存期間は限られています。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>It was not read to the end.</source>
        <translation>最後まで読み取っていません。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE (HTTP %1)</source>
        <translation>LINEから想定外の応答がありました（HTTP %1）</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE</source>
        <translation>LINEから想定外の応答がありました</translation>
    </message>
    <message>
        <source>The address may lead to something that is not LINE.</source>
        <translation>アドレスがLINE以外を指している可能性があります。</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>想定外の応答</translation>
    </message>
    <message>
        <source>The monthly message limit is reached</source>
        <translation>今月のメッセージ送信数の上限に達しました</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month.</source>
        <translation>今月はこのアカウントからこれ以上送信できません。</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>Cancelled before sending</source>
        <translation>送信前に取り消しました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>既読にするものがありません</translation>
    </message>
    <message>
        <source>The customer has not written anything new up to there.</source>
        <translation>そこまでに、お客様からの新しいメッセージはありません。</translation>
    </message>
    <message>
        <source>This message carries no read token</source>
        <translation>既読トークンがありません</translation>
    </message>
    <message>
        <source>LINE sent none, so the new API cannot mark it. Messages sent while Chat was off carry none.</source>
        <translation>LINEからトークンが届いていないため、新APIでは既読にできません。チャットがオフの間に届いたメッセージにはトークンがありません。</translation>
    </message>
    <message>
        <source>No read token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>The old read API cannot mark groups</source>
        <translation>旧APIではグループを既読にできません</translation>
    </message>
    <message>
        <source>It knows single people only; the new API marks groups too.</source>
        <translation>旧APIは個人のみが対象です。新APIではグループも既読にできます。</translation>
    </message>
    <message>
        <source>Not for groups</source>
        <translation>グループ不可</translation>
    </message>
    <message>
        <source>The read mark could not be saved</source>
        <translation>既読の操作を保存できませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent. The disk may be full or read-only.</source>
        <translation>何も送信していません。ディスクに空きがないか、書き込みできない可能性があります。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>LINE answered %1</source>
        <translation>LINEの応答 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>nothing is lost, the customer does not see Read yet</source>
        <translation>失われるものはなく、お客様にはまだ既読は表示されていません</translation>
    </message>
    <message>
        <source>messages that arrive meanwhile will be marked too</source>
        <translation>この間に届いたメッセージも既読になります</translation>
    </message>
    <message>
        <source>keeps trying until %1</source>
        <translation>%1まで再試行</translation>
    </message>
    <message>
        <source>Marking read in %1</source>
        <translation>%1後に既読にします</translation>
    </message>
    <message>
        <source>The customer does not see Read yet</source>
        <translation>お客様にはまだ既読は表示されていません</translation>
    </message>
    <message>
        <source>Marking read, can be undone</source>
        <translation>既読にします。取り消せます</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中：%1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>再試行しています</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Waiting for LINE</source>
        <translation>LINEの応答待ち</translation>
    </message>
    <message>
        <source>LINE does not answer right now</source>
        <translation>現在、LINEが応答していません</translation>
    </message>
    <message>
        <source>The customer does not see Read</source>
        <translation>お客様に既読は表示されていません</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Could not mark read</source>
        <translation>既読にできませんでした</translation>
    </message>
    <message>
        <source>Could not mark read: %1</source>
        <translation>既読にできませんでした：%1</translation>
    </message>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE側で自動的に既読になります</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see Read as soon as they write.</source>
        <translation>LINE Official Account Managerでチャットがオフのため、お客様には送信と同時に既読が表示されます。</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>shown to the customer</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>既読 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>既読にしていないメッセージ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1000 or more not marked read</source>
        <translation>既読にしていないメッセージ 1000件以上</translation>
    </message>
    <message>
        <source>new API</source>
        <translation>新API</translation>
    </message>
    <message>
        <source>old API</source>
        <translation>旧API</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Seen by you up to here</source>
        <translation>ここまで確認済み</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, same year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Read %1 %2</source>
        <comment>day, time</comment>
        <translation>既読 %1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, same year</comment>
        <translation>M月d日（dddd）</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, other year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>The relay holds it: whoever runs the relay must replace it there. All read marks of %1 wait until then.</source>
        <translation>このトークンはリレーが保持しています。リレーの管理者が、リレー側で差し替える必要があります。それまで%1の既読はすべて待機します。</translation>
    </message>
    <message>
        <source>Replace channel token…</source>
        <translation>チャネルアクセストークンを差し替える…</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>コンソールトークンを差し替える…</translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>アカウントを確認…</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is &quot;Read 10:42&quot;, %2 who did it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks that were set aside fit now and were taken</source>
        <translation>
            <numerusform>保留していたWebhook %n件が適合したため、取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much was set aside: the oldest %n webhooks were dropped</source>
        <translation>
            <numerusform>保留中のWebhookが多すぎるため、古いものから%n件を破棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The key store refused; secrets are kept in memory for now</source>
        <translation>キーストアに拒否されました。シークレットは当面メモリー内に保持します</translation>
    </message>
    <message>
        <source>No key store answers; secrets are kept in memory for now</source>
        <translation>応答するキーストアがありません。シークレットは当面メモリー内に保持します</translation>
    </message>
    <message>
        <source>The relay refused to tell other consoles: %1</source>
        <translation>リレーがほかのコンソールへの通知を拒否しました：%1</translation>
    </message>
    <message>
        <source>Said to have unsent a message</source>
        <translation>メッセージの送信を取り消したとされています</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how long ago</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>自分で一時停止中</translation>
    </message>
    <message>
        <source>Nothing leaves until you resume.</source>
        <translation>再開するまで何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <comment>answers</comment>
        <translation>
            <numerusform>既読 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>answers</comment>
        <translation>
            <numerusform>失敗 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <comment>answers</comment>
        <translation>
            <numerusform>再試行 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>answers</comment>
        <translation>
            <numerusform>待機中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近15分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; half took up to %1 ms, 95 % up to %2 ms</source>
        <translation>。半数は%1 ms以内、95 %は%2 ms以内</translation>
    </message>
    <message>
        <source>; worst %1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>。最悪は%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an enumeration and its next part</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>迷惑</translation>
    </message>
    <message>
        <source>done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>%1までミュート中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>下書き：%1</translation>
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
            <numerusform>%1、ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked this account</source>
        <translation>このアカウントのブロックを解除しました</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>Tapped the banner of a beacon</source>
        <translation>ビーコンのバナーをタップしました</translation>
    </message>
    <message>
        <source>Stays near a beacon</source>
        <translation>ビーコンの近くにいます</translation>
    </message>
    <message>
        <source>Linking an account failed</source>
        <translation>アカウント連携に失敗しました</translation>
    </message>
    <message>
        <source>Joined a membership</source>
        <translation>メンバーシップに加入しました</translation>
    </message>
    <message>
        <source>Left a membership</source>
        <translation>メンバーシップを退会しました</translation>
    </message>
    <message>
        <source>Renewed a membership</source>
        <translation>メンバーシップを更新しました</translation>
    </message>
    <message>
        <source>A module was detached from this account</source>
        <translation>モジュールがこのアカウントから外されました</translation>
    </message>
    <message>
        <source>A module was attached to this account</source>
        <translation>モジュールがこのアカウントに接続されました</translation>
    </message>
    <message>
        <source>This account may answer the chat from now on</source>
        <translation>これ以降、このアカウントがチャットに応答できます</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>A notification message was delivered</source>
        <translation>通知メッセージが配信されました</translation>
    </message>
    <message>
        <source>This account may not answer the chat any more</source>
        <translation>このアカウントはチャットに応答できなくなりました</translation>
    </message>
    <message>
        <source>LINE has suspended this account</source>
        <translation>LINEがこのアカウントを停止しました</translation>
    </message>
    <message>
        <source>LINE has ended the suspension of this account</source>
        <translation>LINEがこのアカウントの停止を解除しました</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <comment>type of an event or message</comment>
        <translation>未対応の種類：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>another module answers here</source>
        <translation>別のモジュールが応答中</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>地図を開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photos</source>
        <comment>image set</comment>
        <translation>
            <numerusform>写真 %1/%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <comment>image set</comment>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>… the rest is not shown</source>
        <translation>…以降は表示していません</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信できませんでした</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>not marked read</source>
        <translation>既読にしていません</translation>
    </message>
    <message>
        <source>Quoted message</source>
        <translation>引用されたメッセージ</translation>
    </message>
    <message>
        <source>Quoted message is not stored</source>
        <translation>引用されたメッセージは保存されていません</translation>
    </message>
    <message>
        <source>The name has letters that can look like others. It may not lead where it seems to.</source>
        <translation>ほかの文字と見分けにくい文字が名前に含まれています。見た目とは別のサイトかもしれません。</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site. The address leads to the site named above.</source>
        <translation>@より前はサイト名ではありません。実際には上に示したサイトにつながります。</translation>
    </message>
    <message>
        <source>It is a number instead of a name, as trustworthy sites seldom have.</source>
        <translation>サイト名ではなく数字のアドレスです。信頼できるサイトではほとんど使われません。</translation>
    </message>
    <message>
        <source>It leads into this computer or its own network, not to the internet.</source>
        <translation>インターネットではなく、このコンピューターまたはその内部ネットワークにつながります。</translation>
    </message>
    <message>
        <source>A colleague replied</source>
        <translation>同僚が返信しました</translation>
    </message>
    <message>
        <source>A colleague replied (the text is on their console)</source>
        <translation>同僚が返信しました（本文は同僚のコンソールにあります）</translation>
    </message>
    <message>
        <source>%1 replied (the text is on their console)</source>
        <translation>%1さんが返信しました（本文は送信者のコンソールにあります）</translation>
    </message>
    <message>
        <source>The time for a free answer is over</source>
        <translation>無料で返信できる時間が過ぎました</translation>
    </message>
    <message>
        <source>Too late for a free answer</source>
        <translation>無料返信の時間切れ</translation>
    </message>
    <message>
        <source>LINE says that it is too large</source>
        <translation>LINEの応答：大きすぎます</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month, but an answer right after the customer&apos;s next message is free.</source>
        <translation>今月はこのアカウントからこれ以上送信できません。ただし、お客様の次のメッセージの直後の返信は無料で送れます。</translation>
    </message>
    <message>
        <source>LINE did not take it.</source>
        <translation>LINEが受け付けませんでした。</translation>
    </message>
    <message>
        <source>LINE says: “%1”</source>
        <translation>LINEの応答：「%1」</translation>
    </message>
    <message>
        <source>The customer does not have it.</source>
        <translation>お客様には届いていません。</translation>
    </message>
    <message>
        <source>Sending the reply again in %1</source>
        <translation>%1後に返信を再送します</translation>
    </message>
    <message>
        <source>nothing is lost, and it is sent only once</source>
        <translation>失われることはなく、二重に送られることもありません</translation>
    </message>
    <message>
        <source>The reply waits to be sent again</source>
        <translation>返信は再送待ちです</translation>
    </message>
    <message>
        <source>The reply was not sent</source>
        <translation>返信は送信されませんでした</translation>
    </message>
    <message>
        <source>Reply not sent: it has waited for a day</source>
        <translation>返信できませんでした：待機したまま1日経過しました</translation>
    </message>
    <message>
        <source>The customer does not have it. Is it still right?</source>
        <translation>お客様には届いていません。内容は今も適切ですか？</translation>
    </message>
    <message numerus="yes">
        <source>Reply not sent: gave up after %n tries</source>
        <translation>
            <numerusform>返信できませんでした：%n回試行して打ち切りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on where it stopped and sends it only once.</source>
        <translation>再試行すると続きから行い、二重には送られません。</translation>
    </message>
    <message>
        <source>Reply not sent: %1</source>
        <translation>返信できませんでした：%1</translation>
    </message>
    <message>
        <source>by reply token, free</source>
        <translation>応答トークン・無料</translation>
    </message>
    <message>
        <source>by push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Sending the reply (%1)…</source>
        <translation>返信を送信中（%1）…</translation>
    </message>
    <message>
        <source>Reply sent (%1)</source>
        <translation>返信を送信しました（%1）</translation>
    </message>
    <message>
        <source>Reply not answered (%1), will try again</source>
        <translation>返信への応答がありません（%1）。再試行します</translation>
    </message>
    <message>
        <source>LINE no longer takes the reply token</source>
        <translation>LINEが応答トークンを受け付けなくなりました</translation>
    </message>
    <message>
        <source>Reply not sent</source>
        <translation>返信できませんでした</translation>
    </message>
    <message>
        <source>Marking read first…</source>
        <translation>先に既読にしています…</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>送信済みの可能性あり</translation>
    </message>
    <message>
        <source>The reply waits: nothing can be saved</source>
        <translation>返信は待機中：保存できません</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. It is sent as soon as it can be recorded.</source>
        <translation>ディスクに空きがないか、書き込みできない可能性があります。記録できるようになりしだい送信します。</translation>
    </message>
    <message>
        <source>Replies are paused: %1</source>
        <translation>返信を一時停止中：%1</translation>
    </message>
    <message>
        <source>They go on once that is fixed. Nothing is lost.</source>
        <translation>解決すると再開します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Replies are paused</source>
        <translation>返信を一時停止中です</translation>
    </message>
    <message>
        <source>This reply may have been sent</source>
        <translation>この返信は送信済みの可能性があります</translation>
    </message>
    <message>
        <source>LINE did not say whether it took it, so it is not repeated by itself. Look at the chat in LINE&apos;s manager, then choose.</source>
        <translation>LINEが受け付けたかどうか分からないため、自動では再送しません。LINE Official Account Managerでチャットを確認してから選んでください。</translation>
    </message>
    <message>
        <source>push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>reply, free</source>
        <translation>応答・無料</translation>
    </message>
    <message>
        <source>push: counts to the quota, %1 left</source>
        <translation>プッシュ：通数に加算、残り%1通</translation>
    </message>
    <message>
        <source>push: counts to the quota</source>
        <translation>プッシュ：通数に加算</translation>
    </message>
    <message>
        <source>Marks read, then sends (%1)</source>
        <translation>既読にしてから送信（%1）</translation>
    </message>
    <message>
        <source>Sends (%1)</source>
        <translation>送信（%1）</translation>
    </message>
    <message>
        <source>The month&apos;s messages are used up. An answer right after the customer&apos;s next message is still free.</source>
        <translation>今月の通数を使い切りました。お客様の次のメッセージの直後の返信は無料で送れます。</translation>
    </message>
    <message>
        <source>Most of the month&apos;s messages are used: %1 of %2 left.</source>
        <translation>今月の通数の大半を使いました：%2通中、残り%1通。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
    <message>
        <source>A bubble is too long for LINE.</source>
        <translation>吹き出しがLINEの上限を超えています。</translation>
    </message>
    <message>
        <source>LINE takes five bubbles at a time.</source>
        <translation>一度に送れる吹き出しは5つまでです。</translation>
    </message>
    <message>
        <source>The reply could not be saved, so it was not sent. The disk may be full or read-only.</source>
        <translation>返信を保存できなかったため、送信していません。ディスクに空きがないか、書き込みできない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>Reply written (%n bubbles)</source>
        <translation>
            <numerusform>返信を作成（吹き出し%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply goes before its read mark, which takes too long</source>
        <translation>既読に時間がかかるため、先に返信します</translation>
    </message>
    <message numerus="yes">
        <source>Gave the reply up after %n tries</source>
        <translation>
            <numerusform>返信を%n回試行して打ち切りました</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply may have been sent; it is not repeated by itself</source>
        <translation>返信は送信済みの可能性があり、自動では再送しません</translation>
    </message>
    <message>
        <source>Reply discarded</source>
        <translation>返信を破棄しました</translation>
    </message>
    <message>
        <source>Reply noted as sent</source>
        <translation>返信を送信済みとして記録しました</translation>
    </message>
    <message>
        <source>Replies paused</source>
        <translation>返信を一時停止しました</translation>
    </message>
    <message>
        <source>Replies paused: %1</source>
        <translation>返信を一時停止しました：%1</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>%1さんが返信しました</translation>
    </message>
    <message>
        <source>on reply</source>
        <comment>policy of read marks</comment>
        <translation>返信時</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>policy of read marks</comment>
        <translation>対応済みにしたとき</translation>
    </message>
    <message>
        <source>after a time in view</source>
        <comment>policy of read marks</comment>
        <translation>一定時間の表示後</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>policy of read marks</comment>
        <translation>受信時</translation>
    </message>
    <message>
        <source>Marked by policy: %1</source>
        <translation>設定により既読にしました：%1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Waiting for network (%1 in line)</source>
        <translation>ネットワーク待ち（待機 %1件）</translation>
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
            <numerusform>送信できなかった返信 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the chat to see why and to try again.</source>
        <translation>会話を開くと、理由を確かめて再試行できます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>Who has set the chat done, and when: &quot;Done by Aya 14:32&quot;.</extracomment>
        <translation>対応済み %1</translation>
    </message>
    <message>
        <source>Done by %1 %2</source>
        <translation>対応済み：%1 %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>Who did it, within a sentence: &quot;Read 10:42 by a colleague&quot;.</extracomment>
        <translation>同僚</translation>
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
        <translation>デモの動きが止まりませんでした。</translation>
    </message>
    <message>
        <source>The story could not do all that it wanted to.</source>
        <translation>ストーリーの操作の一部を実行できませんでした。</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>画像：%1</translation>
    </message>
    <message>
        <source>not everything could be written to %1</source>
        <translation>%1 に書き込めないものがありました</translation>
    </message>
</context>
<context>
    <name>kidoku::app::DemoDesk</name>
    <message>
        <source>The story could not go on with: %1</source>
        <translation>シナリオを続けられませんでした:%1</translation>
    </message>
</context>
<context>
    <name>kidoku::app::Desktop</name>
    <message>
        <source>Another console is already working with the folder %1.</source>
        <translation>フォルダー %1 は、別のコンソールが使用しています。</translation>
    </message>
    <message>
        <source>The data in %1 was written by a later version of Kidoku. Nothing was changed. Please update.</source>
        <translation>%1 のデータは新しいバージョンのKidokuで作成されています。変更は行っていません。Kidokuを更新してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1.</source>
        <translation>%1 のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The data in %1 is damaged: %2</source>
        <translation>%1 のデータが破損しています：%2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened: %2</source>
        <translation>%1 のデータを開けません：%2</translation>
    </message>
    <message>
        <source>Kidoku cannot start</source>
        <translation>Kidokuを起動できません</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>It is in use and kept in the system&apos;s key store.</source>
        <translation>使用を開始し、システムのキーストアに保存しました。</translation>
    </message>
    <message>
        <source>It is in use. It is kept in memory for now, because there is no key store that takes it.</source>
        <translation>使用を開始しました。保存できるキーストアがないため、当面はメモリー内に保持します。</translation>
    </message>
    <message>
        <source>It is in use for this demonstration.</source>
        <translation>このデモで使用しています。</translation>
    </message>
</context>
<context>
    <name>kidoku::app::EndWindow</name>
    <message>
        <source>The new folder cannot be the present one, nor lie within it.</source>
        <translation>新しいフォルダーは、今のフォルダーやその中にはできません。</translation>
    </message>
    <message>
        <source>There is something else in %1.</source>
        <translation>%1 に別のものがあります。</translation>
    </message>
    <message>
        <source>There is not enough room in %1.</source>
        <translation>%1 の空き容量が足りません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 did not come out the same. The disk may be damaged.</source>
        <translation>%1 が元と一致しません。ディスクが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>Kidoku</source>
        <translation>Kidoku</translation>
    </message>
    <message>
        <source>Copying the data. The folder of before stays in use until all is there.</source>
        <translation>データをコピーしています。すべて揃うまで、元のフォルダーを使い続けます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleting the chats…</source>
        <translation>チャットを削除しています…</translation>
    </message>
    <message>
        <source>The data was not moved. The folder of before stays in use.</source>
        <translation>データは移動されませんでした。元のフォルダーを使い続けます。</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>一部を削除できませんでした。</translation>
    </message>
    <message>
        <source>The data folder %1 is not there. Is its disk connected?</source>
        <translation>データフォルダー %1 が見つかりません。ディスクは接続されていますか？</translation>
    </message>
</context>
<context>
    <name>kidoku::app::RecordDesk</name>
    <message>
        <source>The account is switched off.</source>
        <translation>アカウントはオフになっています。</translation>
    </message>
</context>
<context>
    <name>kidoku::demo::SimulatorClient</name>
    <message>
        <source>The demo talks to this computer only.</source>
        <translation>デモはこのコンピューターとだけ通信します。</translation>
    </message>
    <message>
        <source>The simulator did not take it: %1</source>
        <translation>シミュレーターが受け付けませんでした：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::inbox::ConnectionCheck</name>
    <message>
        <source>The relay did not open its stream in time.</source>
        <translation>リレーのストリームが時間内に開きませんでした。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address, and that a proxy in between passes streams on.</source>
        <translation>リレーのアドレスと、途中のプロキシがストリームを通すことを確認してください。</translation>
    </message>
    <message>
        <source>The relay streams.</source>
        <translation>リレーのストリームは正常です。</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1</source>
        <translation>リレーに接続できません：%1</translation>
    </message>
    <message>
        <source>LINE did not tell the account: %1</source>
        <translation>LINEからアカウント情報を取得できませんでした：%1</translation>
    </message>
    <message>
        <source>Replace the token: it may have expired or been reissued.</source>
        <translation>トークンを差し替えてください。期限切れか再発行の可能性があります。</translation>
    </message>
    <message>
        <source>Check the address of LINE&apos;s API and the network.</source>
        <translation>LINEのAPIのアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>LINE knows this account as %1 (%2).</source>
        <translation>LINEでのアカウント名は %1（%2）です。</translation>
    </message>
    <message>
        <source>Chat is off, so LINE marks every message read by itself.</source>
        <translation>チャットがオフのため、LINE側で自動的に既読になります。</translation>
    </message>
    <message>
        <source>Turn Chat on in the response settings of LINE Official Account Manager.</source>
        <translation>LINE Official Account Managerの応答設定でチャットをオンにしてください。</translation>
    </message>
    <message>
        <source>Chat is on, and the old Mark as read API cannot be used with it.</source>
        <translation>チャットがオンのため、旧APIは利用できません。</translation>
    </message>
    <message>
        <source>Use the new API (--api token).</source>
        <translation>新API（--api token）を使用してください。</translation>
    </message>
    <message>
        <source>The chosen Mark as read API fits the account&apos;s settings.</source>
        <translation>選択した既読APIは、アカウントの設定に合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with LINE&apos;s.</source>
        <translation>このコンピューターの時計はLINEと一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) off.</source>
        <translation>
            <numerusform>このコンピューターの時計が%n秒ずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set its clock from the network.</source>
        <translation>システムの時計をネットワークから自動設定してください。</translation>
    </message>
    <message>
        <source>This console has the channel secret.</source>
        <translation>このコンソールにはチャネルシークレットがあります。</translation>
    </message>
    <message>
        <source>No channel secret here: the relay&apos;s word for its webhooks is taken.</source>
        <translation>チャネルシークレットがないため、Webhookの検証はリレーに任せます。</translation>
    </message>
    <message>
        <source>No channel secret here: nothing that comes can be proved.</source>
        <translation>チャネルシークレットがないため、届いたものを検証できません。</translation>
    </message>
    <message>
        <source>Give the channel secret in KIDOKU_CHANNEL_SECRET or in the window.</source>
        <translation>KIDOKU_CHANNEL_SECRETまたはウィンドウでチャネルシークレットを指定してください。</translation>
    </message>
    <message>
        <source>LINE did not tell whether Chat is on, so nobody can say whether marks will work.</source>
        <translation>チャットがオンかどうかをLINEから取得できなかったため、既読にできるか判断できません。</translation>
    </message>
    <message>
        <source>Look at the response settings of LINE Official Account Manager.</source>
        <translation>LINE Official Account Managerの応答設定を確認してください。</translation>
    </message>
    <message>
        <source>The relay&apos;s name was found.</source>
        <translation>リレーのホスト名が見つかりました。</translation>
    </message>
    <message>
        <source>The relay takes connections.</source>
        <translation>リレーは接続を受け付けています。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is good.</source>
        <translation>リレーの証明書は有効です。</translation>
    </message>
    <message>
        <source>The relay takes the console token and knows the channel.</source>
        <translation>リレーはコンソールトークンを受け付け、チャネルも見つかりました。</translation>
    </message>
    <message>
        <source>The relay&apos;s version fits this console.</source>
        <translation>リレーのバージョンは、このコンソールに合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the relay&apos;s.</source>
        <translation>このコンピューターの時計はリレーと一致しています。</translation>
    </message>
    <message>
        <source>The certificate is another host&apos;s.</source>
        <translation>証明書が別のホストのものです。</translation>
    </message>
    <message>
        <source>Use the address that the certificate was made for, or renew it.</source>
        <translation>証明書に記載されたアドレスを使用するか、証明書を更新してください。</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>証明書の有効期限が切れているか、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Renew it at the relay, and look at this computer&apos;s date.</source>
        <translation>リレー側で更新し、このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>証明書を信頼できません：%1</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1</source>
        <translation>安全な接続を確立できませんでした：%1</translation>
    </message>
    <message>
        <source>Check that this port speaks https.</source>
        <translation>このポートがhttpsに対応していることを確認してください。</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address.</source>
        <translation>リレーのアドレスがhttpまたはhttpsではありません。</translation>
    </message>
    <message>
        <source>It looks like https://relay.example.com.</source>
        <translation>https://relay.example.comのような形です。</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found: %1</source>
        <translation>リレーのホスト名が見つかりません：%1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>アドレスのつづりとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>リレーに接続できません。</translation>
    </message>
    <message>
        <source>Check the port, that the relay runs, and firewalls in between.</source>
        <translation>ポート、リレーが動作していること、途中のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The relay did not answer.</source>
        <translation>リレーから応答がありません。</translation>
    </message>
    <message>
        <source>The relay refuses the console token: %1</source>
        <translation>リレーがコンソールトークンを拒否しました：%1</translation>
    </message>
    <message>
        <source>Check the console token.</source>
        <translation>コンソールトークンを確認してください。</translation>
    </message>
    <message>
        <source>The console token has characters that cannot be sent.</source>
        <translation>コンソールトークンに送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks.</source>
        <translation>改行を含めずに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is no such channel at this address: %1</source>
        <translation>このアドレスにそのチャネルはありません：%1</translation>
    </message>
    <message>
        <source>Check the channel&apos;s name and the relay&apos;s address.</source>
        <translation>チャネル名とリレーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The address leads to another one.</source>
        <translation>別のアドレスに転送されます。</translation>
    </message>
    <message>
        <source>Give the address that it leads to. A log-in page of the network may also stand in between.</source>
        <translation>転送先のアドレスを指定してください。ネットワークのログインページが間にある可能性もあります。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no relay.</source>
        <translation>応答はありますが、リレーではありません。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address.</source>
        <translation>リレーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The relay has a fault: %1</source>
        <translation>リレーの障害：%1</translation>
    </message>
    <message>
        <source>Look at the relay&apos;s log.</source>
        <translation>リレーのログを確認してください。</translation>
    </message>
    <message>
        <source>This is a relay of another kind.</source>
        <translation>別の種類のリレーです。</translation>
    </message>
    <message>
        <source>Choose its kind beside the address.</source>
        <translation>アドレスの横でリレーの種類を選んでください。</translation>
    </message>
    <message>
        <source>The relay is newer than this console understands.</source>
        <translation>リレーが新しく、このコンソールでは対応していません。</translation>
    </message>
    <message>
        <source>Update Kidoku.</source>
        <translation>Kidokuを更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the relay&apos;s differ by %n second(s).</source>
        <translation>
            <numerusform>このコンピューターとリレーの時計が%n秒ずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let both systems set their clocks from the network.</source>
        <translation>両方のシステムの時計をネットワークから自動設定してください。</translation>
    </message>
    <message>
        <source>Not tested: LINE allows 60 tests of the webhook in an hour.</source>
        <translation>テストしていません：LINEでのWebhookのテストは1時間に60回までです。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not tested: the relay does not pass this question on to LINE.</source>
        <translation>テストしていません：リレーはこの問い合わせをLINEに転送しません。</translation>
    </message>
    <message>
        <source>Update the relay.</source>
        <translation>リレーを更新してください。</translation>
    </message>
    <message>
        <source>LINE did not answer about the webhook: %1</source>
        <translation>Webhookについて、LINEから回答がありませんでした：%1</translation>
    </message>
    <message>
        <source>Check the token and the network.</source>
        <translation>トークンとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>LINE could not connect to the webhook&apos;s address.</source>
        <translation>LINEがWebhookのアドレスに接続できませんでした。</translation>
    </message>
    <message>
        <source>It must be reachable from the internet by https, with a certificate of a known authority.</source>
        <translation>インターネットからhttpsで接続でき、公的な認証局の証明書が必要です。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server did not answer LINE in time.</source>
        <translation>WebhookのサーバーはLINEに時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It has to answer within two seconds. Look at the relay and at what stands before it.</source>
        <translation>2秒以内に応答する必要があります。リレーとその手前にあるものを確認してください。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server refused LINE&apos;s signature (HTTP %1).</source>
        <translation>WebhookのサーバーがLINEの署名を拒否しました（HTTP %1）。</translation>
    </message>
    <message>
        <source>Give the relay the channel secret of this channel.</source>
        <translation>このチャネルのチャネルシークレットをリレーに設定してください。</translation>
    </message>
    <message>
        <source>The webhook&apos;s server answered LINE with HTTP %1.</source>
        <translation>WebhookのサーバーはLINEにHTTP %1を返しました。</translation>
    </message>
    <message>
        <source>Check the registered address, above all the channel&apos;s name in it.</source>
        <translation>登録されているアドレス、とくにその中のチャネル名を確認してください。</translation>
    </message>
    <message>
        <source>LINE could not deliver, and says: %1</source>
        <translation>LINEから配信できませんでした。LINEの応答：%1</translation>
    </message>
    <message>
        <source>Look at the error statistics in the LINE Developers Console.</source>
        <translation>LINE Developersコンソールのエラーの統計情報を確認してください。</translation>
    </message>
    <message>
        <source>The relay is on this computer and needs no certificate.</source>
        <translation>リレーはこのコンピューター上にあるため、証明書は不要です。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続が暗号化されていません。</translation>
    </message>
    <message>
        <source>Use https: others on the network can read along.</source>
        <translation>httpsを使用してください：ネットワーク上のほかの人に読まれる可能性があります。</translation>
    </message>
    <message>
        <source>No webhook address is registered at LINE.</source>
        <translation>LINEにWebhookのアドレスが登録されていません。</translation>
    </message>
    <message>
        <source>Register the relay&apos;s address in the LINE Developers Console.</source>
        <translation>リレーのアドレスをLINE Developersコンソールに登録してください。</translation>
    </message>
    <message>
        <source>LINE sends webhooks to %1.</source>
        <translation>LINEはWebhookを %1 に送信します。</translation>
    </message>
    <message>
        <source>LINE sends no webhooks: they are switched off.</source>
        <translation>LINEからWebhookは送信されません：オフになっています。</translation>
    </message>
    <message>
        <source>Turn on &quot;Use webhook&quot; in the LINE Developers Console.</source>
        <translation>LINE Developersコンソールで「Webhookの利用」をオンにしてください。</translation>
    </message>
    <message>
        <source>The relay&apos;s own address is %1. If both are not the same server, register that one.</source>
        <translation>リレーのアドレスは %1 です。同じサーバーでない場合は、こちらを登録してください。</translation>
    </message>
    <message>
        <source>LINE sent a test to the webhook&apos;s address, and it was taken.</source>
        <translation>LINEからWebhookのアドレスへのテスト送信は成功しました。</translation>
    </message>
    <message>
        <source>Let a known authority sign it, or add yours under Settings ▸ Connection ▸ Certificates.</source>
        <translation>一般に認められた認証局の署名を受けるか、「設定」▸「接続」▸「証明書」でお使いの認証局を追加してください。</translation>
    </message>
    <message>
        <source>The proxy does not let this through: %1</source>
        <translation>プロキシを通れません：%1</translation>
    </message>
    <message>
        <source>Check the proxy under Settings ▸ Connection.</source>
        <translation>「設定」▸「接続」のプロキシを確認してください。</translation>
    </message>
</context>
<context>
    <name>kidoku::line::Call</name>
    <message>
        <source>The answer is longer than %1 bytes</source>
        <translation>応答が%1バイトを超えています</translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation>%1 ms以内に応答がありません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>The address is not one of http or https</source>
        <translation>httpまたはhttpsのアドレスではありません</translation>
    </message>
</context>
<context>
    <name>kidoku::models::Pseudonyms</name>
    <message>
        <source>Amber %1</source>
        <extracomment>A made-up name for a person, such as &quot;Silver Heron&quot;: %1 is an animal.</extracomment>
        <translation>琥珀の%1</translation>
    </message>
    <message>
        <source>Azure %1</source>
        <translation>空色の%1</translation>
    </message>
    <message>
        <source>Black %1</source>
        <translation>黒い%1</translation>
    </message>
    <message>
        <source>Bright %1</source>
        <translation>明るい%1</translation>
    </message>
    <message>
        <source>Brown %1</source>
        <translation>茶色の%1</translation>
    </message>
    <message>
        <source>Calm %1</source>
        <translation>穏やかな%1</translation>
    </message>
    <message>
        <source>Coral %1</source>
        <translation>珊瑚の%1</translation>
    </message>
    <message>
        <source>Gentle %1</source>
        <translation>やさしい%1</translation>
    </message>
    <message>
        <source>Golden %1</source>
        <translation>金色の%1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <translation>緑の%1</translation>
    </message>
    <message>
        <source>Grey %1</source>
        <translation>灰色の%1</translation>
    </message>
    <message>
        <source>Indigo %1</source>
        <translation>藍色の%1</translation>
    </message>
    <message>
        <source>Merry %1</source>
        <translation>陽気な%1</translation>
    </message>
    <message>
        <source>Orange %1</source>
        <translation>橙色の%1</translation>
    </message>
    <message>
        <source>Pink %1</source>
        <translation>桃色の%1</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>静かな%1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <translation>赤い%1</translation>
    </message>
    <message>
        <source>Silver %1</source>
        <translation>銀色の%1</translation>
    </message>
    <message>
        <source>Sunny %1</source>
        <translation>陽だまりの%1</translation>
    </message>
    <message>
        <source>Swift %1</source>
        <translation>すばやい%1</translation>
    </message>
    <message>
        <source>Tiny %1</source>
        <translation>小さな%1</translation>
    </message>
    <message>
        <source>Violet %1</source>
        <translation>すみれ色の%1</translation>
    </message>
    <message>
        <source>White %1</source>
        <translation>白い%1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <translation>黄色い%1</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>アナグマ</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>クマ</translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation>ビーバー</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>ミツバチ</translation>
    </message>
    <message>
        <source>Camel</source>
        <translation>ラクダ</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>ネコ</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>ツル</translation>
    </message>
    <message>
        <source>Deer</source>
        <translation>シカ</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>イルカ</translation>
    </message>
    <message>
        <source>Duck</source>
        <translation>カモ</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>ワシ</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>ゾウ</translation>
    </message>
    <message>
        <source>Falcon</source>
        <translation>ハヤブサ</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>キツネ</translation>
    </message>
    <message>
        <source>Frog</source>
        <translation>カエル</translation>
    </message>
    <message>
        <source>Giraffe</source>
        <translation>キリン</translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <translation>ハリネズミ</translation>
    </message>
    <message>
        <source>Heron</source>
        <translation>サギ</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>ウマ</translation>
    </message>
    <message>
        <source>Koala</source>
        <translation>コアラ</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>ライオン</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>カワウソ</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>フクロウ</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>パンダ</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>オウム</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>クジャク</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>ペンギン</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>ウサギ</translation>
    </message>
    <message>
        <source>Raccoon</source>
        <translation>アライグマ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>アザラシ</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>ヒツジ</translation>
    </message>
    <message>
        <source>Sparrow</source>
        <translation>スズメ</translation>
    </message>
    <message>
        <source>Squirrel</source>
        <translation>リス</translation>
    </message>
    <message>
        <source>Swallow</source>
        <translation>ツバメ</translation>
    </message>
    <message>
        <source>Swan</source>
        <translation>ハクチョウ</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>トラ</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>カメ</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>クジラ</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>オオカミ</translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation>シマウマ</translation>
    </message>
</context>
<context>
    <name>kidoku::recording::Fault</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>ファイルが%1バイトを超えています。</translation>
    </message>
    <message>
        <source>This is not a recording of Kidoku.</source>
        <translation>これはKidokuの記録ではありません。</translation>
    </message>
    <message>
        <source>The recording was made by a later version of Kidoku.</source>
        <translation>この記録は新しいバージョンのKidokuで作成されています。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>行が長すぎます。</translation>
    </message>
    <message>
        <source>The line is not a whole JSON object.</source>
        <translation>行が完全なJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The line has a key that is not known.</source>
        <translation>行に不明なキーがあります。</translation>
    </message>
    <message>
        <source>The time is missing, goes back or is beyond a day.</source>
        <translation>時刻がないか、戻っているか、1日を超えています。</translation>
    </message>
    <message>
        <source>The name or its ID is missing, wrong or there twice.</source>
        <translation>名前またはIDがないか、誤っているか、重複しています。</translation>
    </message>
    <message>
        <source>The webhook cannot be read.</source>
        <translation>Webhookを読み取れません。</translation>
    </message>
    <message>
        <source>There are more than %1 events.</source>
        <translation>イベントが%1件を超えています。</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>%1人を超えています。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>kidoku::relay::EventStream</name>
    <message>
        <source>Opened anew to save memory</source>
        <translation>メモリー節約のため接続し直しました</translation>
    </message>
    <message>
        <source>A record is larger than any webhook can be</source>
        <translation>Webhookとしては大きすぎる記録が届きました</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds</source>
        <translation>%1秒間、何も届いていません</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTPステータス %1</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address</source>
        <translation>リレーのアドレスがhttpまたはhttpsではありません</translation>
    </message>
    <message>
        <source>The token has characters that cannot be sent</source>
        <translation>トークンに送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>The address redirects to another one</source>
        <translation>別のアドレスに転送されています</translation>
    </message>
    <message>
        <source>The answer is not an event stream</source>
        <translation>応答がイベントストリームではありません</translation>
    </message>
    <message>
        <source>The relay ended the stream</source>
        <translation>リレーがストリームを終了しました</translation>
    </message>
    <message>
        <source>The relay does not hold what was asked for</source>
        <translation>要求した続きの記録がリレーに残っていません</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AboutDialog</name>
    <message>
        <source>About Kidoku</source>
        <translation>Kidokuについて</translation>
    </message>
    <message>
        <source>Shows who writes to a LINE Official Account, and lets you decide when they see Read.</source>
        <translation>LINE公式アカウントに届くメッセージを確認し、いつ「既読」を表示するかを選べます。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, whose text stands below. Icons and drawings are our own.</source>
        <translation>Apache License 2.0（下に全文）のもとで公開されているフリーソフトウェアです。アイコンと図は独自に作成したものです。</translation>
    </message>
    <message>
        <source>LINE is a trademark of LY Corporation; Kidoku is not made by it.</source>
        <translation>LINEはLINEヤフー株式会社の商標です。Kidokuは同社の製品ではありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountDialog</name>
    <message>
        <source>Addresses of %1</source>
        <translation>%1の接続先</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these addresses</source>
        <translation>この接続先を使う</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>リレーの種類</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>リレーでのチャネル名</translation>
    </message>
    <message>
        <source>The relay holds LINE&apos;s token and calls LINE</source>
        <translation>リレーがLINEのトークンを保持し、LINEを呼び出す</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>LINEのAPI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>LINEでの名前</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Secrets go into this computer&apos;s key store and into no file.</source>
        <translation>シークレットはこのコンピューターのキーストアに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>チャネルシークレット</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>チャネルアクセストークン</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>コンソールトークン</translation>
    </message>
    <message>
        <source>If the relay asks for one</source>
        <translation>リレーが求める場合</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountEditor</name>
    <message>
        <source>LINE has not told yet.</source>
        <translation>LINEからまだ回答がありません。</translation>
    </message>
    <message>
        <source>Not asked while it is off.</source>
        <translation>オフの間は問い合わせません。</translation>
    </message>
    <message>
        <source>Chat is on</source>
        <translation>チャットはオン</translation>
    </message>
    <message>
        <source>Chat is off</source>
        <translation>チャットはオフ</translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation>問い合わせ %1</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>リレー：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>チャネル：%1</translation>
    </message>
    <message>
        <source>LINE is called by the relay, which holds its token.</source>
        <translation>LINEのトークンはリレーが保持し、リレーがLINEを呼び出します。</translation>
    </message>
    <message>
        <source>LINE&apos;s API: %1</source>
        <translation>LINEのAPI：%1</translation>
    </message>
    <message>
        <source>Given when Kidoku was started; these addresses are not kept.</source>
        <translation>Kidokuの起動時に指定された接続先です。保存されません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>LINEでの名前</translation>
    </message>
    <message>
        <source>Letter and colour</source>
        <translation>文字と色</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Customers see Read</source>
        <translation>既読を表示するとき</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No notifications of this account</source>
        <translation>このアカウントの通知を出さない</translation>
    </message>
    <message>
        <source>At work: messages come in, read marks go out</source>
        <translation>使用中：メッセージを受信し、既読を送信する</translation>
    </message>
    <message>
        <source>LINE says</source>
        <translation>LINEから得た情報</translation>
    </message>
    <message>
        <source>Ask LINE now</source>
        <translation>LINEに今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Change addresses…</source>
        <translation>接続先を変更…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>Channel access token…</source>
        <translation>チャネルアクセストークン…</translation>
    </message>
    <message>
        <source>Channel secret…</source>
        <translation>チャネルシークレット…</translation>
    </message>
    <message>
        <source>Console token…</source>
        <translation>コンソールトークン…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Chat is on.</source>
        <translation>チャットはオンです。</translation>
    </message>
    <message>
        <source>Chat is off.</source>
        <translation>チャットはオフです。</translation>
    </message>
    <message>
        <source>LINE marks every message read by itself, so there is nothing to mark here. You can go on, and turn Chat on in the response settings whenever you like.</source>
        <translation>LINE側で自動的に既読になるため、ここで既読にするものはありません。このまま進み、あとで応答設定からチャットをオンにすることもできます。</translation>
    </message>
    <message>
        <source>Messages are marked read by hand: a customer sees Read when you say so.</source>
        <translation>既読は手動です：お客様には、あなたが操作したときに既読が表示されます。</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>このチャネルのアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>The account cannot be added like this. Go back and look at address and channel.</source>
        <translation>このままではアカウントを追加できません。前に戻り、アドレスとチャネルを確認してください。</translation>
    </message>
    <message>
        <source>The channel access token lets the console mark messages read and ask for names. It is kept in this computer&apos;s key store and in no file.</source>
        <translation>チャネルアクセストークンは、コンソールが既読にする操作や名前の取得に使います。このコンピューターのキーストアに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>This &amp;computer keeps the channel access token</source>
        <translation>このコンピューターがチャネルアクセストークンを保持する(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;relay holds it and calls LINE</source>
        <translation>リレーが保持し、LINEを呼び出す(&amp;R)</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>チャネルアクセストークン</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>チャネルシークレット</translation>
    </message>
    <message>
        <source>With the channel secret this console proves by itself that a message comes from LINE. It may stay empty with Kidoku&apos;s relay.</source>
        <translation>チャネルシークレットがあると、メッセージがLINEから届いたことをこのコンソールで確かめられます。Kidokuのリレーを使う場合は空のままでかまいません。</translation>
    </message>
    <message>
        <source>Ask &amp;LINE</source>
        <translation>LINEに問い合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>Response &amp;settings…</source>
        <translation>応答設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSheet</name>
    <message>
        <source>What LINE says of it</source>
        <translation>LINEから得た情報</translation>
    </message>
    <message>
        <source>LINE has not told yet. It is asked again every minute.</source>
        <translation>LINEからまだ回答がありません。1分ごとに問い合わせます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>ベーシックID</translation>
    </message>
    <message>
        <source>Bot&apos;s user ID</source>
        <translation>ボットのユーザーID</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
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
        <source>Asked at</source>
        <translation>問い合わせた時刻</translation>
    </message>
    <message>
        <source>Account and addresses</source>
        <translation>アカウントと接続先</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>リレーでのチャネル名</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>LINEのAPI</translation>
    </message>
    <message>
        <source>LINE&apos;s token</source>
        <translation>LINEのトークン</translation>
    </message>
    <message>
        <source>held by the relay</source>
        <translation>リレーが保持</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>このコンピューターで保持</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Name and user ID must be those of the account whose webhooks the relay takes; otherwise the token belongs to another one.</source>
        <translation>名前とユーザーIDは、リレーがWebhookを受け取っているアカウントのものと一致している必要があります。一致しない場合、トークンは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Addresses are set under Accounts…, or given when Kidoku starts: --relay, --channel, --line-api, --gateway.</source>
        <translation>接続先は「アカウント…」で設定するか、Kidokuの起動時に指定します：--relay、--channel、--line-api、--gateway</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSwitcher</name>
    <message>
        <source>%1 (%2 unread)</source>
        <translation>%1（未読 %2件）</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選ぶ</translation>
    </message>
    <message>
        <source>Show one account, or all of them</source>
        <translation>1つのアカウントだけ、またはすべてを表示</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountWords</name>
    <message>
        <source>The name of the channel at the relay is missing.</source>
        <translation>リレーでのチャネル名を入力してください。</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, “-”, “_” and “.”, and at most 64 of them.</source>
        <translation>チャネル名に使えるのは英数字と「-」「_」「.」だけで、64文字までです。</translation>
    </message>
    <message>
        <source>The relay&apos;s address is missing.</source>
        <translation>リレーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The relay&apos;s address must be like https://relay.example, without a user name or password.</source>
        <translation>リレーのアドレスはhttps://relay.exampleのように入力してください。ユーザー名とパスワードは含められません。</translation>
    </message>
    <message>
        <source>The address of LINE&apos;s API must be like https://api.line.me.</source>
        <translation>LINEのAPIのアドレスはhttps://api.line.meのように入力してください。</translation>
    </message>
    <message>
        <source>Only a Kidoku relay can hold LINE&apos;s token and call LINE.</source>
        <translation>LINEのトークンを保持してLINEを呼び出せるのは、Kidokuのリレーだけです。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n character(s) are shown.</source>
        <translation>
            <numerusform>名前が長すぎます。表示できるのは%n文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign of an account is one character.</source>
        <translation>アカウントの文字は1文字です。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>その色はありません。</translation>
    </message>
    <message>
        <source>The time must be between 1 and 60 seconds.</source>
        <translation>時間は1秒から60秒の間で指定してください。</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>このチャネルのアカウントはすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n account(s), and no room for another.</source>
        <translation>
            <numerusform>アカウントが%n件あり、これ以上追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation>このアカウントは削除されています。</translation>
    </message>
    <message>
        <source>Only when I mark it</source>
        <translation>自分で既読にしたときだけ</translation>
    </message>
    <message>
        <source>When I reply</source>
        <translation>返信したとき</translation>
    </message>
    <message>
        <source>When I set it to Done</source>
        <translation>対応済みにしたとき</translation>
    </message>
    <message>
        <source>After I have looked at it for</source>
        <translation>一定時間表示したとき</translation>
    </message>
    <message>
        <source>At once on arrival</source>
        <translation>受信と同時</translation>
    </message>
    <message>
        <source>Reading a chat tells the customer nothing.</source>
        <translation>会話を読んでも、お客様には何も伝わりません。</translation>
    </message>
    <message>
        <source>Customers see Read together with your answer.</source>
        <translation>返信と一緒に、お客様に既読が表示されます。</translation>
    </message>
    <message>
        <source>Customers see Read when you are through with their matter.</source>
        <translation>対応が済んだときに、お客様に既読が表示されます。</translation>
    </message>
    <message>
        <source>It counts while the chat is visible, the window has the focus and you are not away.</source>
        <translation>会話が表示され、ウィンドウが操作対象で、離席していない間の時間です。</translation>
    </message>
    <message>
        <source>Customers see Read although nobody has looked yet.</source>
        <translation>まだ誰も見ていなくても、お客様に既読が表示されます。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsPage</name>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing is sent for it any more, and its secrets are taken out of the key store. Its chats and its waiting read marks stay stored here, hidden; they are back when an account of the same channel is added.</source>
        <translation>このアカウントの受信と送信は止まり、シークレットはキーストアから削除されます。会話と送信待ちの既読は、表示されないまま保存されます。同じチャネルのアカウントを追加すると元に戻ります。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation>アカウントはまだ設定されていません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete all stored chats of %1?</source>
        <translation>%1 の保存されたチャットをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Messages, pictures, drafts, notes of the log and waiting read marks of this account are deleted from this computer for good, and backups of before an update with them. The account stays set up, other accounts keep theirs, and nothing changes at LINE. Kidoku closes its window meanwhile and starts again.</source>
        <translation>このアカウントのメッセージ、画像、下書き、ログの記録、待機中の既読が、更新前のバックアップとともに、このコンピューターから完全に削除されます。アカウントの設定とほかのアカウントのデータは残り、LINE側は何も変わりません。その間Kidokuはウィンドウを閉じ、終わると再び起動します。</translation>
    </message>
    <message>
        <source>Delete the chats</source>
        <translation>チャットを削除</translation>
    </message>
    <message>
        <source>Delete stored chats…</source>
        <translation>保存されたチャットを削除…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AdvancedPage</name>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Everything on this computer</source>
        <translation>このコンピューターのすべてのデータ</translation>
    </message>
    <message>
        <source>Delete data…</source>
        <translation>データを削除…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>設定の持ち出し</translation>
    </message>
    <message>
        <source>Settings and accounts as a file, for another computer. Tokens and secrets are never in it.</source>
        <translation>設定とアカウントをファイルにして、別のコンピューターで使えます。トークンとシークレットは含まれません。</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>ファイルへ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Messages and log: %1
Pictures and files: %2
Backups: %3</source>
        <translation>メッセージとログ：%1
画像とファイル：%2
バックアップ：%3</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>ファイルの内容はすべて現在の設定と同じです。</translation>
    </message>
    <message>
        <source>The settings of the file are in use. New accounts still need their tokens.</source>
        <translation>ファイルの設定を使用しています。新しいアカウントにはトークンの設定が必要です。</translation>
    </message>
    <message>
        <source>Delete all data of Kidoku on this computer?</source>
        <translation>このコンピューターのKidokuのデータをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Messages, log, pictures, settings and accounts are deleted from the data folder, and tokens and secrets from the key store. Nothing changes at LINE or at the relay.</source>
        <translation>メッセージ、ログ、画像、設定、アカウントがデータフォルダーから削除され、トークンとシークレットがキーストアから削除されます。LINEとリレーには変更はありません。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Read marks that have not reached LINE yet are lost. Kidoku starts anew afterwards, as on the first day.</source>
        <translation>LINEにまだ届いていない既読は失われます。その後、Kidokuは初めて使うときの状態で起動します。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>To another folder or disk</source>
        <translation>別のフォルダーやディスクへ</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Unused room in it</source>
        <translation>未使用の領域</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>The data is there already.</source>
        <translation>データはすでにそこにあります。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>そこには書き込めません。</translation>
    </message>
    <message>
        <source>Move all data to %1?</source>
        <translation>すべてのデータを %1 に移動しますか？</translation>
    </message>
    <message>
        <source>Kidoku closes its window, copies everything and starts again. If anything goes wrong, the present folder stays in use.</source>
        <translation>Kidokuはウィンドウを閉じ、すべてをコピーして再び起動します。問題があれば、今のフォルダーを使い続けます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Compacting… You can go on working.</source>
        <translation>圧縮しています… そのまま作業を続けられます。</translation>
    </message>
    <message>
        <source>It could not be compacted: %1</source>
        <translation>圧縮できませんでした：%1</translation>
    </message>
    <message>
        <source>%1 gained.</source>
        <translation>%1 空きました。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. Nothing is lost.</source>
        <translation>
            <numerusform>送信待ちの既読が%n件あります。失われるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINEが応答していません</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. One probe goes out at a time; the rest follow as soon as LINE answers.</source>
        <translation>
            <numerusform>送信待ちの既読が%n件あります。1件ずつ送信して確認し、応答が戻りしだい残りを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>このコンピューターの時計が%1ずれています</translation>
    </message>
    <message>
        <source>Times shown here may be wrong. Set the date and time in the system&apos;s settings.</source>
        <translation>表示される時刻が正しくない可能性があります。システムの設定で日付と時刻を合わせてください。</translation>
    </message>
    <message>
        <source>This account marks messages read by itself.</source>
        <translation>このアカウントでは自動的に既読になります。</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see “Read” before you press the button.</source>
        <translation>LINE Official Account Managerでチャットがオフのため、ボタンを押す前からお客様に「既読」が表示されます。</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>The old Mark as read API does not work while Chat is on.</source>
        <translation>チャットがオンの間は、旧APIで既読にできません。</translation>
    </message>
    <message>
        <source>Use the new one, which works with Chat.</source>
        <translation>チャットと併用できる新APIをお使いください。</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>新APIに切り替える</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) with a false signature refused</source>
        <translation>
            <numerusform>署名の正しくないWebhookを%n件拒否しました</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not come from LINE, or the channel secret is not this channel&apos;s.</source>
        <translation>LINE以外から届いたか、チャネルシークレットがこのチャネルのものではありません。</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>ログで見る</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Nothing is sent to LINE. The people and the phone are simulated on this computer.</source>
        <translation>LINEには何も送信されません。お客様とスマートフォンは、このコンピューター上で再現しています。</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>コンソールトークンを差し替える…</translation>
    </message>
    <message>
        <source>Messages for another account</source>
        <translation>別のアカウント宛てのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</source>
        <translation>
            <numerusform>別のボット宛てのWebhook %n件を保留しました。リレーのチャネルとチャネルアクセストークンの組み合わせが違う可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>アカウントを確認…</translation>
    </message>
    <message>
        <source>Secrets are kept in memory for now</source>
        <translation>シークレットは今のところメモリーにのみ保持されています</translation>
    </message>
    <message>
        <source>No key store takes them on this computer, so they have to be given again at the next start.</source>
        <translation>このコンピューターには保存できるキーストアがないため、次回の起動時に入力し直す必要があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Banner; %1 is the name of an account, %2 what is the matter with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) wait here. Nothing is lost.</source>
        <translation>
            <numerusform>既読%n件がここで待機しています。失われるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read marks wait here until you resume. Nothing is lost.</source>
        <translation>再開するまで既読はここで待機します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>自分で一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Showing what was stored at %1</source>
        <translation>%1 に保存された内容を表示しています</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from LINE for %n hour(s)</source>
        <translation>
            <numerusform>%n時間、LINEから何も届いていません</numerusform>
        </translation>
    </message>
    <message>
        <source>That may be so. The connection test tells whether messages would arrive.</source>
        <translation>そのようなこともあります。メッセージが届くかどうかは、接続テストでわかります。</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>接続をテスト…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::BannerBar</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::CheckList</name>
    <message>
        <source>Name of the relay</source>
        <translation>リレーのホスト名</translation>
    </message>
    <message>
        <source>Connection to the relay</source>
        <translation>リレーへの接続</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Console token and channel</source>
        <translation>コンソールトークンとチャネル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The relay&apos;s clock</source>
        <translation>リレーの時計</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>チャネルシークレット</translation>
    </message>
    <message>
        <source>Account at LINE</source>
        <translation>LINEのアカウント</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>LINE&apos;s clock</source>
        <translation>LINEの時計</translation>
    </message>
    <message>
        <source>Webhook address at LINE</source>
        <translation>LINEに登録されたWebhookのアドレス</translation>
    </message>
    <message>
        <source>A webhook from LINE</source>
        <translation>LINEからのWebhook</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Command</name>
    <message>
        <source>&amp;Check the account now</source>
        <translation>アカウントを今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export activity…</source>
        <translation>アクティビティを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo mark as read</source>
        <translation>既読にする操作を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel the read mark</source>
        <translation>既読の送信を取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>失敗したものをすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Mark &amp;all read…</source>
        <translation>すべて既読にする(&amp;A)…</translation>
    </message>
    <message>
        <source>Flag &amp;unread (only here)</source>
        <translation>未読の印を付ける（この画面のみ）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Done / reopen</source>
        <translation>対応済み／要対応に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>次の会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>前の会話(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>次の未読(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>前の未読(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to conversation…</source>
        <translation>会話へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>一覧を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Needs reply</source>
        <translation>要対応(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未読(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>送信待ち(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>失敗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>対応済み(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Ac&amp;tivity log</source>
        <translation>アクティビティログ(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>標準サイズ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kidoku</source>
        <translation>Kidokuについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read marks</source>
        <translation>既読(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Channel &amp;secret…</source>
        <translation>チャネルシークレット(&amp;S)…</translation>
    </message>
    <message>
        <source>Channel access &amp;token…</source>
        <translation>チャネルアクセストークン(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;onsole token…</source>
        <translation>コンソールトークン(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Account and addresses…</source>
        <translation>アカウントと接続先(&amp;A)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <translation>サポート用ファイルを保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Search &amp;all messages…</source>
        <translation>全メッセージを検索(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Spam / not spam</source>
        <translation>迷惑にする／戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Find in this &amp;chat…</source>
        <translation>この会話内を検索(&amp;C)…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>古いほうへ検索(&amp;O)</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>新しいほうへ検索(&amp;W)</translation>
    </message>
    <message>
        <source>Go to first message not &amp;marked read</source>
        <translation>既読にしていない最初のメッセージへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest message</source>
        <translation>最新のメッセージへ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>迷惑(&amp;S)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>アカウント(&amp;U)…</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>アカウントを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Swit&amp;ch account…</source>
        <translation>アカウントを切り替え(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a repl&amp;y</source>
        <translation>返信を書く(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ved replies…</source>
        <translation>定型文(&amp;V)…</translation>
    </message>
    <message>
        <source>Set up ste&amp;p by step…</source>
        <translation>順を追って設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Connect&amp;ion test…</source>
        <translation>接続テスト(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>発表モード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止・再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初から(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear all faults</source>
        <translation>障害をすべて解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>デモ(&amp;D)</translation>
    </message>
    <message>
        <source>LINE and network &amp;faults…</source>
        <translation>LINEとネットワークの障害(&amp;F)…</translation>
    </message>
    <message>
        <source>Phone &amp;window</source>
        <translation>スマートフォンの画面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record webhooks…</source>
        <translation>Webhookを記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Play a &amp;recording…</source>
        <translation>記録を再生(&amp;R)…</translation>
    </message>
    <message>
        <source>Mute / unmu&amp;te for the team</source>
        <translation>チーム全員のミュート／解除(&amp;T)</translation>
    </message>
    <message>
        <source>Mute for the team for 1 &amp;hour</source>
        <translation>チーム全員で1時間ミュート(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Composer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Split into bubbles</source>
        <translation>吹き出しに分ける</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n signs</source>
        <translation>
            <numerusform>%n文字超過しています</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes out as it stands</source>
        <translation>「%1」はこのまま送られます</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <translation>定型文</translation>
    </message>
    <message>
        <source>+ Bubble</source>
        <translation>＋吹き出し</translation>
    </message>
    <message>
        <source>Another message, up to five at a time</source>
        <translation>メッセージを追加（一度に5つまで）</translation>
    </message>
    <message>
        <source>Write a reply… “/” for a saved one</source>
        <translation>返信を入力…「/」で定型文</translation>
    </message>
    <message>
        <source>Another bubble…</source>
        <translation>次の吹き出し…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply, bubble %1 of %2</source>
        <translation>返信、吹き出し %1/%2</translation>
    </message>
    <message>
        <source>Remove bubble %1</source>
        <translation>吹き出し%1を削除</translation>
    </message>
    <message>
        <source>Remove this bubble</source>
        <translation>この吹き出しを削除</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read?</source>
        <translation>
            <numerusform>%n件の会話を既読にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers will see Read. This cannot be undone.</source>
        <translation>お客様に既読が表示されます。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read</source>
        <translation>
            <numerusform>%n件を既読にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the old API for all of %1?</source>
        <translation>%1全体で旧APIを使いますか？</translation>
    </message>
    <message>
        <source>Customers will see Read on everything that they wrote until LINE answers, also on what nobody here has seen; “up to this message” is not possible, and groups cannot be marked. It needs LINE&apos;s approval and works only while Chat is off. It concerns every chat of the account, not this one alone.</source>
        <translation>LINEが応答するまでにお客様が送ったすべてのメッセージに「既読」が表示されます。まだ誰も見ていないものも含まれます。「このメッセージまで」の指定はできず、グループも既読にできません。利用にはLINEの承認が必要で、チャットがオフの間だけ使えます。この会話だけでなく、アカウントのすべての会話に適用されます。</translation>
    </message>
    <message>
        <source>Use the old API</source>
        <translation>旧APIを使う</translation>
    </message>
    <message>
        <source>As LINE tells it now, this works for the account.</source>
        <translation>LINEの現在の情報では、このアカウントで利用できます。</translation>
    </message>
    <message>
        <source>Chat is off now: LINE would mark everything by itself, and the button would have no effect until Chat is on.</source>
        <translation>現在チャットはオフです：LINE側で自動的に既読になり、チャットをオンにするまでボタンの効果はありません。</translation>
    </message>
    <message>
        <source>Chat is on now: LINE does not allow both together, and marks would be refused until Chat is off.</source>
        <translation>現在チャットはオンです：LINEでは併用できないため、チャットをオフにするまで既読の操作は拒否されます。</translation>
    </message>
    <message>
        <source>Whether it works for this account is not known: LINE has not told.</source>
        <translation>このアカウントで利用できるかは不明です：LINEからまだ回答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) on the way will be placed again with it; what it cannot mark goes out as before.</source>
        <translation>
            <numerusform>送信途中の既読%n件は新しい方法で送信し直します。その方法で既読にできないものは、これまでどおり送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the new API for all of %1?</source>
        <translation>%1全体で新APIを使いますか？</translation>
    </message>
    <message>
        <source>Customers will see Read up to the message that is marked, and not on what comes later; groups can be marked too. It needs no approval, but Chat must be on, and messages that came without a read token cannot be marked. It concerns every chat of the account, not this one alone.</source>
        <translation>既読にしたメッセージまで、お客様に「既読」が表示されます。その後に届いたものには表示されません。グループも既読にできます。承認は不要ですが、チャットがオンである必要があり、既読トークンのないメッセージは既読にできません。この会話だけでなく、アカウントのすべての会話に適用されます。</translation>
    </message>
    <message>
        <source>Use the new API</source>
        <translation>新APIを使う</translation>
    </message>
    <message numerus="yes">
        <source>Don&apos;t ask again under %n chat(s)</source>
        <translation>
            <numerusform>%n件未満では次回から確認しない</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionDialog</name>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Not everything works yet.</source>
        <translation>まだ正常でない項目があります。</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>%1の接続テスト</translation>
    </message>
    <message>
        <source>Every step from LINE to this window. Nothing is changed at LINE, and no customer notices.</source>
        <translation>LINEからこのウィンドウまでの経路を順に確認します。LINEの設定は変更されず、お客様には何も伝わりません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionPage</name>
    <message>
        <source>Certificates (%1)</source>
        <translation>証明書（%1）</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル（%1）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>は読み取れません</translation>
    </message>
    <message>
        <source>is too large for a list of certificates</source>
        <translation>は証明書の一覧としては大きすぎます</translation>
    </message>
    <message>
        <source>holds no certificate in PEM form</source>
        <translation>にはPEM形式の証明書がありません</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>は期限切れです</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file, %2 what is the matter with it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>証明書 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>インターネットへの接続</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>プロキシを使わず直接</translation>
    </message>
    <message>
        <source>Through this HTTP proxy</source>
        <translation>このHTTPプロキシを使う</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>プロキシの名前</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>ユーザー名（必要な場合）</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation>システムのキーストアに保存</translation>
    </message>
    <message>
        <source>It counts for the relay, LINE, pictures and the connection test. What runs on this computer is always reached directly.</source>
        <translation>リレー、LINE、画像、接続テストに使われます。このコンピューターで動いているものには、いつも直接つながります。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Also trusted</source>
        <translation>追加で信頼</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, such as a company&apos;s own, as PEM files. Only add what your administrator has given you: who holds its key can read along.</source>
        <translation>システムのもののほかに信頼する認証局（会社独自のものなど）のPEMファイルです。管理者から受け取ったものだけを追加してください。その鍵を持つ人は通信を読めます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s).</source>
        <translation>
            <numerusform>ファイルは%n件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationDelegate</name>
    <message>
        <source>Not marked read; some are new to you</source>
        <translation>既読にしていません。未確認のものがあります</translation>
    </message>
    <message>
        <source>Not marked read; you have seen all of them</source>
        <translation>既読にしていません。すべて確認済みです</translation>
    </message>
    <message>
        <source>Flagged by you as unread; only you see this</source>
        <translation>未読の印を付けています。あなたにだけ表示されます</translation>
    </message>
    <message>
        <source>Spam: shown in its own view only, counted nowhere</source>
        <translation>迷惑：「迷惑」の一覧にだけ表示され、件数には数えません</translation>
    </message>
    <message>
        <source>Muted: not counted as unread, no notification</source>
        <translation>ミュート中：未読に数えず、通知もしません</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>%1までミュート中</translation>
    </message>
    <message>
        <source>A new message opens it again</source>
        <translation>新しいメッセージが届くと要対応に戻ります</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read…</source>
        <translation>既読にする(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the &amp;flag</source>
        <translation>未読の印を外す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flag unread (only here)</source>
        <translation>未読の印を付ける（この画面のみ）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>要対応に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>対応済みにする(&amp;D)</translation>
    </message>
    <message>
        <source>Not &amp;spam</source>
        <translation>迷惑から戻す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>迷惑にする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy user id</source>
        <translation>ユーザーIDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1時間(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>8時間(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Until I take it back</source>
        <translation>解除するまで(&amp;U)</translation>
    </message>
    <message>
        <source>Notify me &amp;here again</source>
        <translation>ここでの通知を再開(&amp;H)</translation>
    </message>
    <message>
        <source>Mute only &amp;here for 1 hour</source>
        <translation>ここだけ1時間ミュート(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unmute for the team</source>
        <translation>チーム全員のミュートを解除(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;ute for the team</source>
        <translation>チーム全員でミュート(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationPane</name>
    <message>
        <source>Needs reply</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nobody waits for a reply.</source>
        <translation>返信待ちのお客様はいません。</translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>未読はありません。</translation>
    </message>
    <message>
        <source>No read mark is waiting.</source>
        <translation>送信待ちの既読はありません。</translation>
    </message>
    <message>
        <source>No read mark has failed.</source>
        <translation>失敗した既読はありません。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>対応済みの会話はまだありません。</translation>
    </message>
    <message>
        <source>No name and no last message here contains “%1”.</source>
        <translation>名前または最新のメッセージに「%1」を含む会話はありません。</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>最初のメッセージを待っています。</translation>
    </message>
    <message>
        <source>Waiting for the first message. Send one to %1 from your phone.</source>
        <translation>最初のメッセージを待っています。スマートフォンから %1 に送信してみてください。</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>「%1」を全メッセージから検索</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>ミュート中の会話はありません。</translation>
    </message>
    <message>
        <source>No spam.</source>
        <translation>迷惑の会話はありません。</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <extracomment>In a row of the list; %1 is what somebody has begun to write.</extracomment>
        <translation>下書き：%1</translation>
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
        <translation>グループ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>%1 · has blocked this account</source>
        <translation>%1 · ブロックされています</translation>
    </message>
    <message>
        <source>Seen by you: messages up to %1</source>
        <translation>確認済み：%1までのメッセージ</translation>
    </message>
    <message>
        <source>The customer has not been shown Read yet.</source>
        <translation>お客様にはまだ既読は表示されていません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Flagged unread, only here</source>
        <translation>未読の印あり（この画面のみ）</translation>
    </message>
    <message>
        <source>None in the log.</source>
        <translation>ログにはありません。</translation>
    </message>
    <message>
        <source>LINE ID</source>
        <translation>LINE内部ID</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>ID全体をコピー</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Read marks of this conversation</source>
        <translation>この会話の既読の記録</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultBar</name>
    <message>
        <source>Send…</source>
        <translation>送信…</translation>
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
        <translation>ほかのお客様や新しいお客様が書きます</translation>
    </message>
    <message>
        <source>What goes wrong at LINE and in the network</source>
        <translation>LINEとネットワークで起こす障害</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>障害%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultChips</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>障害をすべて終わらせる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultPanel</name>
    <message>
        <source>LINE and network faults</source>
        <translation>LINEとネットワークの障害</translation>
    </message>
    <message>
        <source>What the simulated LINE, the relay or the customers do next. Nothing here happens by chance.</source>
        <translation>シミュレーションのLINE、リレー、お客様が次にすることを選びます。偶然に起こることはありません。</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>障害をすべて解除</translation>
    </message>
    <message>
        <source>Chat on</source>
        <translation>チャットをオン</translation>
    </message>
    <message>
        <source>Operators decide when customers see Read</source>
        <translation>いつ「既読」を見せるかは担当者が決めます</translation>
    </message>
    <message>
        <source>Chat off</source>
        <translation>チャットをオフ</translation>
    </message>
    <message>
        <source>LINE marks every message as read by itself</source>
        <translation>LINEがすべてのメッセージを自動で既読にします</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultWords</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>LINE cannot be reached; marks wait</source>
        <translation>LINEにつながらず、既読は待機します</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>the next answer takes 8 s</source>
        <translation>次の応答に8秒かかります</translation>
    </message>
    <message>
        <source>500 twice</source>
        <translation>500を2回</translation>
    </message>
    <message>
        <source>two faults at LINE, then it heals</source>
        <translation>LINEで2回失敗し、その後回復します</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>the next call runs into its time limit</source>
        <translation>次の呼び出しが時間切れになります</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>応答の紛失</translation>
    </message>
    <message>
        <source>done at LINE, but nobody is told</source>
        <translation>LINEでは完了、結果は届きません</translation>
    </message>
    <message>
        <source>429 for 20 s</source>
        <translation>429を20秒間</translation>
    </message>
    <message>
        <source>LINE asks to slow down and says how long</source>
        <translation>LINEが待つ時間を示して制限します</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>the channel token is refused; marks pause</source>
        <translation>チャネルトークンが拒否され、既読を一時停止</translation>
    </message>
    <message>
        <source>403</source>
        <translation>403</translation>
    </message>
    <message>
        <source>the API is not approved for the account</source>
        <translation>このアカウントではAPIが承認されていません</translation>
    </message>
    <message>
        <source>400</source>
        <translation>400</translation>
    </message>
    <message>
        <source>the read token is refused for good</source>
        <translation>既読トークンが恒久的に拒否されます</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序違い</translation>
    </message>
    <message>
        <source>Burst of 200</source>
        <translation>200件の集中</translation>
    </message>
    <message>
        <source>200 messages at once</source>
        <translation>メッセージが一度に200件届きます</translation>
    </message>
    <message>
        <source>Customer unsends</source>
        <translation>お客様の送信取消</translation>
    </message>
    <message>
        <source>the newest message is taken back</source>
        <translation>最新のメッセージが取り消されます</translation>
    </message>
    <message>
        <source>Relay restarts</source>
        <translation>リレーの再起動</translation>
    </message>
    <message>
        <source>it stops and comes back; nothing is lost</source>
        <translation>停止して復帰、何も失われません</translation>
    </message>
    <message>
        <source>Marks wait with a countdown and go out by themselves when LINE is back. The phone shows no Read until then.</source>
        <translation>既読はカウントダウンを表示して待ち、LINEが戻ると自動で送られます。それまでスマートフォンに「既読」は付きません。</translation>
    </message>
    <message>
        <source>The next mark says “Sending…” for 8 s. Read appears on the phone with the answer, not before.</source>
        <translation>次の既読は8秒間「送信中…」になります。「既読」が付くのは応答が来たときで、その前ではありません。</translation>
    </message>
    <message>
        <source>Two attempts fail and say when the next one is. The third succeeds, and Read appears.</source>
        <translation>2回失敗し、次の試行の時刻が表示されます。3回目に成功して「既読」が付きます。</translation>
    </message>
    <message>
        <source>The mark stays at “Sending…” until its time limit, then it is tried again. Until then the phone shows no Read.</source>
        <translation>既読は時間切れまで「送信中…」のままで、その後に再試行されます。それまでスマートフォンに「既読」は付きません。</translation>
    </message>
    <message>
        <source>The phone shows Read, the console does not know it yet: it asks again, and LINE says yes once more.</source>
        <translation>スマートフォンには「既読」が付きますが、コンソールはまだ知りません。もう一度送り、LINEは再び成功と答えます。</translation>
    </message>
    <message>
        <source>Marks wait as long as LINE has asked for, and then go out.</source>
        <translation>既読はLINEに求められた時間だけ待ってから送られます。</translation>
    </message>
    <message>
        <source>A banner says that LINE refused the token; marks are paused. Paste the new one from the bar at the bottom.</source>
        <translation>LINEがトークンを拒否したと表示され、既読は一時停止します。下のバーから新しいトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>Marks are paused, and a banner says what LINE has refused.</source>
        <translation>既読は一時停止し、LINEが何を拒否したかが表示されます。</translation>
    </message>
    <message>
        <source>The next mark fails for good and says why.</source>
        <translation>次の既読は失敗で終わり、理由が表示されます。</translation>
    </message>
    <message>
        <source>the newest webhook comes once more</source>
        <translation>最新のWebhookがもう一度届く</translation>
    </message>
    <message>
        <source>Nothing changes: the same event counts once.</source>
        <translation>何も変わりません。同じイベントは1回だけ数えます。</translation>
    </message>
    <message>
        <source>three messages whose webhooks overtake each other</source>
        <translation>3件のメッセージのWebhookが順番を追い越す</translation>
    </message>
    <message>
        <source>Three messages stand in the order in which they were written.</source>
        <translation>3件のメッセージは書かれた順に並びます。</translation>
    </message>
    <message>
        <source>The list fills while it stays usable; unread numbers add up to 200.</source>
        <translation>一覧は使えるまま埋まり、未読は合わせて200件増えます。</translation>
    </message>
    <message>
        <source>The text goes from the list, the conversation and the phone; a line remains.</source>
        <translation>文面は一覧、会話、スマートフォンから消え、1行だけが残ります。</translation>
    </message>
    <message>
        <source>The sign of the connection says that it is lost, then it is live again. No message is missing.</source>
        <translation>接続の表示が切断になり、その後ライブに戻ります。メッセージは失われません。</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <extracomment>A fault that goes on, and the seconds until it is over.</extracomment>
        <translation>%1 · 残り%2秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n answer(s) left</source>
        <extracomment>A fault that goes on; %n calls will still meet it.</extracomment>
        <translation>
            <numerusform>%1 · 残り%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of the findings</comment>
        <translation>%1/%2件</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Older finding</source>
        <translation>古いほうの一致</translation>
    </message>
    <message>
        <source>Newer finding</source>
        <translation>新しいほうの一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Help</name>
    <message>
        <source>How to decide yourself when Read is shown</source>
        <translation>既読を表示するタイミングを自分で決めるには</translation>
    </message>
    <message>
        <source>While Chat is off, LINE marks every message read the moment it arrives. Nothing that is done here can change that.</source>
        <translation>チャットがオフの間は、メッセージが届くと同時にLINE側で既読になります。この画面から変更することはできません。</translation>
    </message>
    <message>
        <source>Turn Chat on</source>
        <translation>チャットをオンにする</translation>
    </message>
    <message>
        <source>1. Open LINE Official Account Manager (manager.line.biz) and choose the account.</source>
        <translation>1. LINE Official Account Manager（manager.line.biz）を開き、アカウントを選びます。</translation>
    </message>
    <message>
        <source>2. Open Settings, then Response settings.</source>
        <translation>2. 「設定」から「応答設定」を開きます。</translation>
    </message>
    <message>
        <source>3. Switch Chat on, and leave Webhooks on.</source>
        <translation>3. 「チャット」をオンにします。「Webhook」はオンのままにします。</translation>
    </message>
    <message>
        <source>4. Come back and choose “Check the account now” in the menu.</source>
        <translation>4. この画面に戻り、メニューの「アカウントを今すぐ確認」を選びます。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::HelpWindow</name>
    <message>
        <source>%1 – Kidoku Help</source>
        <translation>%1 – Kidokuヘルプ</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>Working with Kidoku</source>
        <translation>Kidokuの使い方</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>この語句を含むページはありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
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
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ImportDialog</name>
    <message>
        <source>new account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>The file is too large to be settings. Nothing was changed.</source>
        <translation>設定ファイルとしては大きすぎます。変更は行っていません。</translation>
    </message>
    <message>
        <source>The file is damaged or no JSON. Nothing was changed.</source>
        <translation>ファイルが破損しているか、JSONではありません。変更は行っていません。</translation>
    </message>
    <message>
        <source>The file holds no settings of Kidoku. Nothing was changed.</source>
        <translation>ファイルにKidokuの設定がありません。変更は行っていません。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Kidoku. Nothing was changed.</source>
        <translation>新しいバージョンのKidokuで作成されたファイルです。変更は行っていません。</translation>
    </message>
    <message>
        <source>The value of %1 is not possible. Nothing was changed.</source>
        <translation>%1の値が正しくありません。変更は行っていません。</translation>
    </message>
    <message>
        <source>This version of Kidoku does not know %1. Nothing was changed.</source>
        <translation>このバージョンのKidokuは%1に対応していません。変更は行っていません。</translation>
    </message>
    <message>
        <source>There are too many accounts in the file. Nothing was changed.</source>
        <translation>ファイルのアカウントが多すぎます。変更は行っていません。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n value(s)</source>
        <translation>
            <numerusform>ファイルにより%n件の設定が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>既読にしていない %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first message not marked read</source>
        <translation>既読にしていない最初のメッセージへ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::KeyboardPage</name>
    <message>
        <source>Use Ctrl, Alt or Meta with a key, or a function key.</source>
        <translation>Ctrl、Alt、Metaと組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>Keys of “%1”; press new ones</source>
        <translation>「%1」のキー：新しいキーを押してください</translation>
    </message>
    <message>
        <source>%1 does this already.</source>
        <translation>%1はすでにこの操作に使われています。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1は「%2」で使われています。</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>%1をここで使う</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>最後のキーを削除</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Usual keys for all commands</source>
        <translation>すべてのコマンドを標準のキーに戻す</translation>
    </message>
    <message>
        <source>Single letters while the list has the keyboard: J next, K previous, M mark as read, U flag unread, E done</source>
        <translation>一覧の操作中は1文字のキーを使う：J 次、K 前、M 既読にする、U 未読の印、E 対応済み</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LinkOpener</name>
    <message>
        <source>Only web addresses can be opened from here.</source>
        <translation>ここから開けるのはWebアドレスだけです。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1を開きますか？</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>%1を開くブラウザーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogActions</name>
    <message>
        <source>Go to conversation</source>
        <translation>会話へ移動</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Cancel the read mark</source>
        <translation>既読の送信を取り消す</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy as cURL (without the token)</source>
        <translation>cURLとしてコピー（トークンなし）</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Count times from this row</source>
        <translation>この行からの時間で表示</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>ブックマークを外す</translation>
    </message>
    <message>
        <source>Resume read marks of %1</source>
        <translation>%1の既読を再開</translation>
    </message>
    <message>
        <source>Pause read marks of %1</source>
        <translation>%1の既読を一時停止</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
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
        <translation>この会話</translation>
    </message>
    <message>
        <source>Following ↓</source>
        <translation>最新を表示中 ↓</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ 新着 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to newest ↓</source>
        <translation>最新へ ↓</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>失敗を再試行（%1）</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>アクティビティを絞り込む</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n new)</source>
        <translation>
            <numerusform>再開（新着 %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The rows stand still. Nothing is lost.</source>
        <translation>行を止めています。失われるものはありません。</translation>
    </message>
    <message>
        <source>Let the rows stand still</source>
        <translation>行を止める</translation>
    </message>
    <message>
        <source>Words, or state:failed, http:5xx, tries:&gt;2, account:&quot;Shop A&quot;, api:old, dir:in, since:14:00, until:14:30. All must fit; Enter makes a chip of it.</source>
        <translation>語句、または state:failed、http:5xx、tries:&gt;2、account:&quot;Shop A&quot;、api:old、dir:in、since:14:00、until:14:30。すべてに合う行だけを表示します。Enterで条件として固定します。</translation>
    </message>
    <message>
        <source>More to do with the log</source>
        <translation>ログのその他の操作</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogFooter</name>
    <message>
        <source>Kept: %1 or %2</source>
        <comment>an age, a number of rows</comment>
        <translation>保存：%1または%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>最古：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retrying: %1 of %2</source>
        <translation>再試行中：%1/%2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogMenu</name>
    <message>
        <source>Show answers over time</source>
        <translation>応答の推移を表示</translation>
    </message>
    <message>
        <source>Expand all failed</source>
        <translation>失敗をすべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>次のブックマーク</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>前のブックマーク</translation>
    </message>
    <message>
        <source>Retry all shown</source>
        <translation>表示中をすべて再試行</translation>
    </message>
    <message>
        <source>Retry failed since…</source>
        <translation>指定時刻以降の失敗を再試行…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVで書き出す…</translation>
    </message>
    <message>
        <source>Export JSON lines…</source>
        <translation>JSON Linesで書き出す…</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>サポート用ファイルを保存…</translation>
    </message>
    <message>
        <source>Clear the view (deletes nothing)</source>
        <translation>表示を消す（削除はしません）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>選択した行から</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogPane</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ記録はありません。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>The details of the newest try are in the clipboard.</source>
        <translation>最新の試行の詳細をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No try of this conversation is in the log.</source>
        <translation>この会話の試行は記録にありません。</translation>
    </message>
    <message numerus="yes">
        <source>No failed deliveries among the newest %n row(s) that are kept.</source>
        <translation>
            <numerusform>保存されている最新%n件の記録に、失敗した送信はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits among the newest %n row(s).</source>
        <translation>
            <numerusform>最新%n件の記録に、当てはまるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is shown can be tried again.</source>
        <translation>表示中に再試行できるものはありません。</translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <comment>at that time</comment>
        <translation>%1に消去</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>表示中の行にブックマークはありません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogTree</name>
    <message>
        <source>Standard columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Nothing in this list is left to mark.</source>
        <translation>この一覧には、既読にするものが残っていません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The first characters are copied; the settings can show ids whole.</source>
        <translation>先頭の文字だけをコピーしました。設定でIDを全体表示にできます。</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer still sees Read.</source>
        <translation>未読の印を付けました。お客様には既読が表示されたままです。</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer is told nothing.</source>
        <translation>未読の印を付けました。お客様には何も伝わりません。</translation>
    </message>
    <message>
        <source>Quit Kidoku?</source>
        <translation>Kidokuを終了しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) still wait.</source>
        <translation>
            <numerusform>まだ送信待ちの既読が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>次回の起動時に送信を再開します。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 and %2 still wait.</source>
        <extracomment>%1 is &quot;2 read marks&quot;, %2 &quot;1 reply&quot;</extracomment>
        <translation>%1と%2がまだ送信待ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s)</source>
        <translation>
            <numerusform>既読 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>返信 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) still wait.</source>
        <translation>
            <numerusform>まだ送信待ちの返信が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkPage</name>
    <message>
        <source>The first read mark</source>
        <translation>最初の既読</translation>
    </message>
    <message>
        <source>There is no first message yet. Go back for it, or go on without.</source>
        <translation>最初のメッセージがまだありません。前に戻って受信するか、このまま進んでください。</translation>
    </message>
    <message>
        <source>LINE marks every message of this account read by itself.</source>
        <translation>このアカウントでは、LINE側で自動的に既読になります。</translation>
    </message>
    <message>
        <source>✓ LINE answered: Read.</source>
        <translation>✓ LINEの応答：既読。</translation>
    </message>
    <message>
        <source>• Look at the chat with this account, and not at another account of the shop.
• Leave the chat on the phone and open it again.
• If messages are marked at once when they come, LINE marks them by itself: look at the response settings.
• In LINE Official Account Manager the chat stays unread; that is normal.</source>
        <translation>• お店のほかのアカウントではなく、このアカウントとのトークルームを見てください。
• スマートフォンのトークルームをいったん閉じ、開き直してください。
• メッセージがすぐ既読になる場合は、LINE側で自動的に既読になっています：応答設定を確認してください。
• LINE Official Account Managerでは未読のままですが、これは正常です。</translation>
    </message>
    <message>
        <source>It can take a few seconds. Leave the chat on the phone and open it again.</source>
        <translation>数秒かかることがあります。スマートフォンのトークルームをいったん閉じ、開き直してください。</translation>
    </message>
    <message>
        <source>✓ Read marks arrive.</source>
        <translation>✓ 既読が届いています。</translation>
    </message>
    <message>
        <source>Seen on the phone: yes.</source>
        <translation>スマートフォンでの表示：あり。</translation>
    </message>
    <message>
        <source>Seen on the phone: no.</source>
        <translation>スマートフォンでの表示：なし。</translation>
    </message>
    <message>
        <source>Seen on the phone: not yet.</source>
        <translation>スマートフォンでの表示：まだ。</translation>
    </message>
    <message>
        <source>Seen on the phone: not answered.</source>
        <translation>スマートフォンでの表示：未回答。</translation>
    </message>
    <message>
        <source>Nothing was marked read.</source>
        <translation>既読にしたものはありません。</translation>
    </message>
    <message>
        <source>This is the first step that changes something: your own phone will show Read below the sticker. Nothing happens before you press the button.</source>
        <translation>ここで初めて変化が起こります：あなたのスマートフォンで、スタンプの下に「既読」と表示されます。ボタンを押すまでは何も起こりません。</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Do you see Read on your phone?</source>
        <translation>スマートフォンに「既読」と表示されましたか？</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;O)</translation>
    </message>
    <message>
        <source>Not ye&amp;t</source>
        <translation>まだ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkRunBar</name>
    <message>
        <source>%1 read</source>
        <translation>既読 %1件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1件</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>取り消し %1件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Marking %1 of %2</source>
        <translation>既読にしています：%1/%2件</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Media</name>
    <message>
        <source>Not loaded: no connection</source>
        <translation>読み込めません：接続がありません</translation>
    </message>
    <message>
        <source>Not loaded: LINE has a temporary fault</source>
        <translation>読み込めません：LINEに一時的な障害が発生しています</translation>
    </message>
    <message>
        <source>Not loaded: LINE refused the channel token</source>
        <translation>読み込めません：LINEがチャネルアクセストークンを拒否しました</translation>
    </message>
    <message>
        <source>Not loaded: the server refused it</source>
        <translation>読み込めません：サーバーに拒否されました</translation>
    </message>
    <message>
        <source>Not loaded: LINE could not prepare it</source>
        <translation>読み込めません：LINEで準備できませんでした</translation>
    </message>
    <message>
        <source>Could not be written to the disk</source>
        <translation>ディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>画像が破損しています</translation>
    </message>
    <message>
        <source>Not loaded: the address is not encrypted</source>
        <translation>読み込めません：アドレスが暗号化されていません</translation>
    </message>
    <message>
        <source>Picture is too large to show</source>
        <translation>画像が大きすぎて表示できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes received, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Waiting to load…</source>
        <translation>読み込み待ち…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>LINE is preparing it…</source>
        <translation>LINEで準備中…</translation>
    </message>
    <message>
        <source>No longer available at LINE</source>
        <translation>LINEでの保存期間が終了しました</translation>
    </message>
    <message>
        <source>Too large to open here; it can be saved</source>
        <translation>大きすぎてここでは開けません（保存はできます）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaBubble</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaDesk</name>
    <message>
        <source>Load from %1</source>
        <translation>%1 から読み込む</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaOpener</name>
    <message>
        <source>The file was not saved. %1.</source>
        <translation>ファイルは保存されませんでした。%1。</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound that can be opened safely. It can be saved.</source>
        <translation>安全に開ける動画や音声ではありません。保存はできます。</translation>
    </message>
    <message>
        <source>No program on this computer opens it. It can be saved.</source>
        <translation>このコンピューターには開けるプログラムがありません。保存はできます。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MessagePage</name>
    <message>
        <source>The first message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Waiting… %1</source>
        <translation>待っています… %1</translation>
    </message>
    <message>
        <source>✓ It is here, after %1 s.</source>
        <translation>✓ %1秒後に届きました。</translation>
    </message>
    <message>
        <source>No message came while this step was open.</source>
        <translation>この手順の間にメッセージは届きませんでした。</translation>
    </message>
    <message>
        <source>✓ It is proved to come from LINE.</source>
        <translation>✓ LINEから届いたことを確認しました。</translation>
    </message>
    <message>
        <source>– It could not be proved to come from LINE: give the channel secret.</source>
        <translation>– LINEから届いたことを確認できませんでした：チャネルシークレットを設定してください。</translation>
    </message>
    <message>
        <source>✓ It is stored once: a second delivery of it is not shown again.</source>
        <translation>✓ 1件だけ保存しました：重複して届いても、もう一度表示されることはありません。</translation>
    </message>
    <message>
        <source>✓ It carries a read token, so it can be marked read.</source>
        <translation>✓ 既読トークンがあるため、既読にできます。</translation>
    </message>
    <message>
        <source>– It carries no read token: only the old Mark as read API can mark it.</source>
        <translation>– 既読トークンがありません：既読にできるのは旧APIだけです。</translation>
    </message>
    <message>
        <source>Send a sticker to your account from your phone.</source>
        <translation>スマートフォンから、設定するアカウントにスタンプを送ってください。</translation>
    </message>
    <message>
        <source>Send a sticker to %1 from your phone.</source>
        <translation>スマートフォンから %1 にスタンプを送ってください。</translation>
    </message>
    <message>
        <source>The phone must be a friend of the account. The message appears here by itself. You can also go on without it.</source>
        <translation>スマートフォンのLINEで、このアカウントを友だちに追加しておいてください。メッセージは自動的にここに表示されます。受信せずに進むこともできます。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Notice</name>
    <message>
        <source>Sent a photo</source>
        <translation>写真を送信しました</translation>
    </message>
    <message>
        <source>Sent a video</source>
        <translation>動画を送信しました</translation>
    </message>
    <message>
        <source>Sent a voice message</source>
        <translation>ボイスメッセージを送信しました</translation>
    </message>
    <message>
        <source>Sent a file</source>
        <translation>ファイルを送信しました</translation>
    </message>
    <message>
        <source>Sent a location</source>
        <translation>位置情報を送信しました</translation>
    </message>
    <message>
        <source>Sent a sticker</source>
        <translation>スタンプを送信しました</translation>
    </message>
    <message>
        <source>Wrote a message</source>
        <translation>メッセージを送信しました</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>未確認：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>まだ誰も確認していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) failed</source>
        <translation>
            <numerusform>%n件を既読にできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity log says why.</source>
        <translation>理由はアクティビティログで確認できます。</translation>
    </message>
    <message>
        <source>Read marks are paused</source>
        <translation>既読の送信を一時停止中です</translation>
    </message>
    <message>
        <source>Nothing comes from the relay</source>
        <translation>リレーから何も届いていません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mute only here for 1 hour</source>
        <translation>ここだけ1時間ミュート</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticeDesk</name>
    <message>
        <source>A customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>新しいメッセージはこのようにお知らせします。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticePage</name>
    <message>
        <source>Sound and notification</source>
        <translation>音と通知</translation>
    </message>
    <message>
        <source>✓ You will notice new messages.</source>
        <translation>✓ 新しいメッセージに気づけます。</translation>
    </message>
    <message>
        <source>Look at the volume of this computer, at the sound for system alerts, and whether a mode that silences notifications is on.</source>
        <translation>このコンピューターの音量、システム通知音、通知を止めるモードになっていないかを確認してください。</translation>
    </message>
    <message>
        <source>Sound and notification: noticed.</source>
        <translation>音と通知：気づいた。</translation>
    </message>
    <message>
        <source>Sound and notification: not noticed.</source>
        <translation>音と通知：気づかなかった。</translation>
    </message>
    <message>
        <source>Sound and notification: not tried.</source>
        <translation>音と通知：未実行。</translation>
    </message>
    <message>
        <source>A new message makes a sound and asks for your attention.</source>
        <translation>新しいメッセージが届くと、音と通知でお知らせします。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>聞こえましたか？</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NotificationsPage</name>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知するとき</translation>
    </message>
    <message>
        <source>When somebody writes</source>
        <translation>メッセージが届いたとき</translation>
    </message>
    <message>
        <source>Again while nobody has looked</source>
        <translation>確認されるまで繰り返す</translation>
    </message>
    <message>
        <source>When a read mark has failed for good</source>
        <translation>既読にできなかったとき</translation>
    </message>
    <message>
        <source>When an account is paused</source>
        <translation>アカウントが一時停止したとき</translation>
    </message>
    <message>
        <source>When nothing comes from the relay</source>
        <translation>リレーから何も届かないとき</translation>
    </message>
    <message>
        <source>On the notification</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>Show the text of the message</source>
        <translation>メッセージの本文を表示</translation>
    </message>
    <message>
        <source>Offer “Mark as read”</source>
        <translation>「既読にする」を表示</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>More of the same chat</source>
        <translation>同じ会話の続き</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>テスト：%1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service makes the sounds, as loud as it does for all programs. With libcanberra installed Kidoku makes them itself.</source>
        <translation>音はデスクトップの通知サービスが、ほかのプログラムと同じ音量で鳴らします。libcanberraがインストールされている場合は、Kidokuが自分で鳴らします。</translation>
    </message>
    <message>
        <source>Nothing is told in quiet hours</source>
        <translation>通知しない時間帯は何も知らせない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet hours begin on %1</source>
        <translation>%1に始まる通知しない時間帯</translation>
    </message>
    <message>
        <source>Messages of these accounts</source>
        <translation>通知するアカウント</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneComposer</name>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ありがとう</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>お願いします</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>ごめんなさい</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>やったー</translation>
    </message>
    <message>
        <source>A sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Take the last message back</source>
        <translation>最後のメッセージの送信を取り消す</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In the field of the simulated phone; %1 is the customer who holds it.</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>%1さんとして書く</translation>
    </message>
    <message>
        <source>A sticker, a photo, a place, or take the last message back</source>
        <translation>スタンプ、写真、位置情報、または最後のメッセージの送信取消</translation>
    </message>
    <message>
        <source>Send from the phone</source>
        <translation>スマートフォンから送信</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneModel</name>
    <message>
        <source>You unsent a message</source>
        <translation>メッセージの送信を取り消しました</translation>
    </message>
    <message>
        <source>%1 unsent a message</source>
        <translation>%1がメッセージの送信を取り消しました</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Who wrote, what, when.</extracomment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>Who wrote, what, when, &quot;Read&quot;.</extracomment>
        <translation>%1：%2、%3、%4</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhonePane</name>
    <message>
        <source>Customer&apos;s phone (demo)</source>
        <translation>お客様のスマートフォン（デモ）</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>表示するお客様</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A person, and the account that he writes to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In a window of its own, for a second screen</source>
        <translation>2台目の画面用に別ウィンドウで表示</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneView</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>お客様のスマートフォン</translation>
    </message>
    <message>
        <source>%1&apos;s phone</source>
        <translation>%1さんのスマートフォン</translation>
    </message>
    <message>
        <source>Take this message back</source>
        <translation>このメッセージの送信を取り消す</translation>
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
        <translation>お客様のスマートフォン(デモ)</translation>
    </message>
    <message>
        <source>%1&apos;s phone (demo)</source>
        <translation>%1さんのスマートフォン(デモ)</translation>
    </message>
    <message>
        <source>As in the main window, at all accounts</source>
        <translation>メイン画面と同じお客様（すべてのアカウント）</translation>
    </message>
    <message>
        <source>Phones ▾</source>
        <translation>スマートフォン ▾</translation>
    </message>
    <message>
        <source>Up to three, side by side</source>
        <translation>3台まで並べて表示</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PresenterSign</name>
    <message>
        <source>Presenter: names are made up</source>
        <extracomment>A sign in the top bar: names of customers are made up while it is there.</extracomment>
        <translation>発表モード：名前は仮名です</translation>
    </message>
    <message>
        <source>Customers are shown under made-up names, and notifications are held back. Click to end the presenter mode.</source>
        <translation>お客様は仮名で表示され、通知は保留されます。クリックすると発表モードを終了します。</translation>
    </message>
    <message>
        <source>Ends the presenter mode</source>
        <translation>発表モードを終了します</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::QuickSwitcher</name>
    <message>
        <source>Go to conversation</source>
        <translation>会話へ移動</translation>
    </message>
    <message>
        <source>Go to conversation: type a few letters of a name</source>
        <translation>会話へ移動：名前の一部を入力</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>その名前のお客様は見つかりません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RawEventDialog</name>
    <message>
        <source>Raw event</source>
        <translation>元のイベント</translation>
    </message>
    <message>
        <source>As LINE sent it. Tokens are struck out.</source>
        <translation>LINEから届いたままの内容です。トークンは伏せています。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReadMode</name>
    <message>
        <source>on reply</source>
        <comment>read mode</comment>
        <translation>返信時</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>read mode</comment>
        <translation>対応済みにしたとき</translation>
    </message>
    <message>
        <source>after %1 s in view</source>
        <comment>read mode</comment>
        <translation>%1秒表示後</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>read mode</comment>
        <translation>受信時</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>read mode</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Read mode: %1</source>
        <translation>既読モード：%1</translation>
    </message>
    <message>
        <source>Will be marked read in %1 — Esc to prevent</source>
        <translation>%1後に既読にします（Escで取り消し）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordBar</name>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recording the webhooks of %1: %2 of %3</source>
        <translation>%1のWebhookを記録中：%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%1にイベント%n件があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>記録を終了しました。</translation>
    </message>
    <message>
        <source>The recording has ended: its time is over.</source>
        <translation>時間が過ぎたため、記録を終了しました。</translation>
    </message>
    <message>
        <source>The recording has ended: it is as large as it may be.</source>
        <translation>上限の大きさに達したため、記録を終了しました。</translation>
    </message>
    <message>
        <source>The recording has ended, because the file cannot be written: %1</source>
        <translation>ファイルに書き込めないため、記録を終了しました：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordDialog</name>
    <message>
        <source>Record webhooks</source>
        <translation>Webhookの記録</translation>
    </message>
    <message>
        <source>What comes in from LINE is written to a file, to be played again in the demonstration. Names, IDs, texts, tokens, files, addresses and places are replaced before anything is written; who writes when, how long and in which language stays. Nothing is sent anywhere.</source>
        <translation>LINEから届くものをファイルに書き込み、デモで再生できるようにします。名前、ID、テキスト、トークン、ファイル、アドレス、場所は、書き込む前に置き換えられます。誰がいつ、どの長さで、どの言語で書いたかは残ります。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止するまでの時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>The recording cannot begin: %1</source>
        <translation>記録を開始できません：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RelayPage</name>
    <message>
        <source>The relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>The relay takes LINE&apos;s webhooks and hands them to this console. Whoever runs it gives you its address, the channel&apos;s name and a console token.</source>
        <translation>リレーはLINEのWebhookを受け取り、このコンソールに渡します。アドレス、チャネル名、コンソールトークンはリレーの管理者から受け取ってください。</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>リレーの種類</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>リレーでのチャネル名</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>コンソールトークン</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplayDialog</name>
    <message>
        <source>Play a recording</source>
        <translation>記録の再生</translation>
    </message>
    <message>
        <source>What was recorded comes in again here: from the simulated LINE, with made-up people and new tokens. The demonstration begins anew with it. A recording cannot be played to a real account.</source>
        <translation>記録したものが、模擬のLINEから、仮の人と新しいトークンでもう一度届きます。デモは最初から始まります。実際のアカウントに再生することはできません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>As fast as it was</source>
        <translation>元の速さ</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>4倍の速さ</translation>
    </message>
    <message>
        <source>Step by step, with F8</source>
        <translation>F8で1つずつ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>お客様%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyLine</name>
    <message numerus="yes">
        <source>%n more like this in the chat.</source>
        <translation>
            <numerusform>この会話にほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyPane</name>
    <message>
        <source>This customer has blocked the account: nothing can be sent.</source>
        <translation>このお客様はアカウントをブロックしているため、送信できません。</translation>
    </message>
    <message>
        <source>This chat is marked as spam: take that back to answer.</source>
        <translation>この会話は「迷惑」にしています。返信するには迷惑から戻してください。</translation>
    </message>
    <message>
        <source>Another service answers this chat now; this account stands by.</source>
        <translation>現在は別のサービスがこの会話に対応しており、このアカウントは待機中です。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RetrySinceDialog</name>
    <message>
        <source>Retry failed read marks</source>
        <translation>失敗した既読を再試行</translation>
    </message>
    <message>
        <source>Those that failed since</source>
        <translation>次の時刻以降に失敗したもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) can be tried again.</source>
        <translation>
            <numerusform>再試行できる既読は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n read mark(s)</source>
        <translation>
            <numerusform>%n件を再試行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SaveAllDialog</name>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>すべての写真を保存</translation>
    </message>
    <message>
        <source>%1 of %2 saved to %3. Not saved:</source>
        <translation>%2件のうち%1件を%3に保存しました。保存できなかったもの：</translation>
    </message>
    <message>
        <source>Saving to %3: %1 of %2</source>
        <translation>%3に保存しています：%1/%2件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, why it was not saved</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できなかったもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyDialog</name>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file holds more than %1 replies.</source>
        <translation>ファイルに%1件を超える定型文があります。</translation>
    </message>
    <message>
        <source>The file holds no saved replies.</source>
        <translation>ファイルに定型文がありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{name} {operator} {account} {date} are filled in when it is used.</source>
        <translation>{name} {operator} {account} {date} は使うときに置き換わります。</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>定型文を検索</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Not saved: there is room for %1 replies.</source>
        <translation>保存できませんでした：定型文は%1件までです。</translation>
    </message>
    <message numerus="yes">
        <source>%n replies written.</source>
        <translation>
            <numerusform>%n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み込めませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies read.</source>
        <translation>
            <numerusform>%n件を読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyPopup</name>
    <message>
        <source>Saved replies</source>
        <translation>定型文</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchFilters</name>
    <message>
        <source>Any kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchModel</name>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <extracomment>Below the name of a group that was found by the name of somebody in it.</extracomment>
        <translation>メンバー：%1</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message that was found: the operator&apos;s side.</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <extracomment>Heading; %1 is a number such as 12 or 500+.</extracomment>
        <translation>メッセージ · %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchPane</name>
    <message>
        <source>No stored message fits.</source>
        <translation>条件に合うメッセージは保存されていません。</translation>
    </message>
    <message>
        <source>No message is stored yet.</source>
        <translation>保存されたメッセージはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>No message contains “%1” in the stored period (%n day(s)).</source>
        <translation>
            <numerusform>保存期間（%n日間）に「%1」を含むメッセージはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクからメッセージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Search the names and messages of all accounts. The customer does not notice.</source>
        <translation>すべてのアカウントの名前とメッセージを検索します。お客様には通知されません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Preparing quick search: %1 %. Everything is found, but it takes longer.</source>
        <translation>高速検索を準備しています（%1%）。すべて検索できますが、時間がかかります。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>全メッセージを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る（Esc）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search all accounts</source>
        <translation>すべてのアカウントを検索</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>You can also type: from:name  in:chat  type:photo  after:2026-11-01  before:2026-12-01  &quot;exact words&quot;</source>
        <extracomment>The words before the colons are typed as they stand here, in every language.</extracomment>
        <translation>次のようにも入力できます：from:名前  in:会話  type:photo  after:2026-11-01  before:2026-12-01  &quot;完全一致&quot;</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>%n件の会話を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with messages not marked read</source>
        <translation>
            <numerusform>うち%n件に既読にしていないメッセージがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is left to mark read.</source>
        <translation>既読にするメッセージは残っていません。</translation>
    </message>
    <message>
        <source>Selecting shows Read to nobody. Esc goes back to one conversation.</source>
        <translation>選択しても既読は表示されません。Escで1件の会話に戻ります。</translation>
    </message>
    <message>
        <source>Mark read…</source>
        <translation>既読にする…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>要対応に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>迷惑から戻す</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑にする</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>お客様として書く</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
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
        <source>This computer&apos;s user name</source>
        <translation>このコンピューターのユーザー名</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>同僚に表示される名前</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>取り消せる時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>再試行を打ち切るまで</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Longest wait for LINE&apos;s answer</source>
        <translation>LINEの応答を待つ時間</translation>
    </message>
    <message>
        <source>Log and privacy</source>
        <translation>ログとプライバシー</translation>
    </message>
    <message>
        <source>Show LINE ids whole</source>
        <translation>LINEのIDを省略せずに表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keep the log for</source>
        <translation>ログを残す期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>1行に詰める</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Show Read before a reply goes out</source>
        <translation>返信の前に既読を付ける</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter begins a new line)</source>
        <translation>Enterで送信（Shift+Enterで改行）</translation>
    </message>
    <message>
        <source>Always push (counts to the monthly quota)</source>
        <translation>常にプッシュで送る（通数に加算）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Start when you log in, without its window</source>
        <translation>ログイン時にウィンドウを出さずに起動</translation>
    </message>
    <message>
        <source>Closing the window leaves Kidoku in the tray</source>
        <translation>ウィンドウを閉じてもKidokuをトレイに残す</translation>
    </message>
    <message>
        <source>When customers see Read is set for each account, on the page Accounts. By itself Kidoku marks nothing.</source>
        <translation>お客様に既読を表示するタイミングは、「アカウント」のページでアカウントごとに設定します。Kidokuが勝手に既読にすることはありません。</translation>
    </message>
    <message>
        <source>Ask before marking more chats at once than</source>
        <translation>次の件数を超えてまとめて既読にするときは確認</translation>
    </message>
    <message>
        <source>When LINE does not answer</source>
        <translation>LINEが応答しないとき</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>再試行までの時間</translation>
    </message>
    <message>
        <source>Later tries at least every</source>
        <translation>再試行の最大間隔</translation>
    </message>
    <message>
        <source>From LINE to this window</source>
        <translation>LINEからこのウィンドウまで</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>接続をテスト…</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>順を追って設定…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Show the timeline above the log</source>
        <translation>ログの上に応答の推移を表示</translation>
    </message>
    <message>
        <source>The log never holds the text of messages, tokens or secrets.</source>
        <translation>ログにメッセージ本文、トークン、シークレットは記録されません。</translation>
    </message>
    <message>
        <source>Room for pictures and files</source>
        <translation>画像とファイルの保存容量</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A made-up shop with customers that write, phones that show Read, and faults to try. Nothing is sent to LINE.</source>
        <translation>架空のお店です。お客様からのメッセージ、スマートフォンの既読表示、障害の再現を試せます。LINEには何も送信されません。</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>別のウィンドウで</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>サポート担当者に渡す情報</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>サポート用ファイルを保存…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>応答の待ち時間</translation>
    </message>
    <message>
        <source>How often LINE is asked again, and when a read mark is given up, is set on the page Read marks.</source>
        <translation>再試行の間隔と、既読をあきらめるまでの時間は、「既読」のページで設定します。</translation>
    </message>
    <message>
        <source>Offer the connection test when nothing came for</source>
        <translation>何も届かないとき接続テストを勧めるまで</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0：勧めません。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>システムの表記</translation>
    </message>
    <message>
        <source>24 hours, 16:05</source>
        <translation>24時間（16:05）</translation>
    </message>
    <message>
        <source>12 hours, 4:05 PM</source>
        <translation>12時間（午後4:05）</translation>
    </message>
    <message>
        <source>While others look on</source>
        <translation>画面を見せるとき</translation>
    </message>
    <message>
        <source>Presenter mode (F11)</source>
        <translation>発表モード（F11）</translation>
    </message>
    <message>
        <source>Customers have made-up names, ids and pictures everywhere, also in what is copied and exported; text is large, and nobody is notified.</source>
        <translation>お客様の名前、ID、画像は、コピーや書き出しも含めてすべて仮のものになります。文字は大きくなり、通知は出ません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SetupWizard</name>
    <message>
        <source>Kidoku %1, %2</source>
        <translation>Kidoku %1、%2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>アカウントの設定</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>中止(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>その名前のコマンドやキーはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Next or previous pane</source>
        <translation>次または前の領域</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Leave a search, close a dialog</source>
        <translation>検索を終了、ダイアログを閉じる</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選択したものを開く</translation>
    </message>
    <message>
        <source>Up or down in a list or a conversation</source>
        <translation>一覧や会話の中を上下に移動</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SidePane</name>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StartPage</name>
    <message>
        <source>Welcome to Kidoku</source>
        <translation>Kidokuへようこそ</translation>
    </message>
    <message>
        <source>Kidoku shows the chats of LINE Official Accounts and tells customers Read only when you say so.</source>
        <translation>KidokuはLINE公式アカウントの会話を表示し、あなたが操作したときにだけ、お客様に既読を表示します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Connect an &amp;account</source>
        <translation>アカウントを接続(&amp;A)</translation>
    </message>
    <message>
        <source>You need the address of a relay and its console token. Nothing is changed at LINE before the sixth step, and then only if you say so.</source>
        <translation>リレーのアドレスとコンソールトークンが必要です。6番目の手順までLINEの設定は変更されず、その後も指示したときにだけ変更します。</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>デモを見る(&amp;D)</translation>
    </message>
    <message>
        <source>A made-up shop with customers, in a window of its own. Works without an account and sends nothing.</source>
        <translation>架空のお店とお客様を別のウィンドウで表示します。アカウントは不要で、何も送信しません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateBoard</name>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateLine</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StatusStrip</name>
    <message>
        <source>Relay: live, %1 behind</source>
        <translation>リレー：接続中、未処理 %1件</translation>
    </message>
    <message>
        <source>Relay: connecting</source>
        <translation>リレー：接続しています</translation>
    </message>
    <message>
        <source>Relay: offline</source>
        <translation>リレー：オフライン</translation>
    </message>
    <message>
        <source>Relay: stopped</source>
        <translation>リレー：停止</translation>
    </message>
    <message>
        <source>Relay: not started</source>
        <translation>リレー：未開始</translation>
    </message>
    <message>
        <source>LINE API: not answering (%1 of last %2 succeeded)</source>
        <translation>LINE API：応答なし（直近%2回中%1回成功）</translation>
    </message>
    <message>
        <source>LINE API: not used yet</source>
        <translation>LINE API：未使用</translation>
    </message>
    <message>
        <source>LINE API: degraded (%1 of last %2 succeeded)</source>
        <translation>LINE API：不安定（直近%2回中%1回成功）</translation>
    </message>
    <message>
        <source>LINE API: ok (%1 of last %2 succeeded)</source>
        <translation>LINE API：正常（直近%2回中%1回成功）</translation>
    </message>
    <message>
        <source>Waiting to mark: %1</source>
        <translation>既読の送信待ち：%1件</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · 失敗 %2件</translation>
    </message>
    <message>
        <source>Read mode: automatic (LINE) · %1</source>
        <translation>既読モード：自動（LINE） · %1</translation>
    </message>
    <message>
        <source>Read mode: manual · %1</source>
        <translation>既読モード：手動 · %1</translation>
    </message>
    <message>
        <source>Relays: %1 of %2 live, %3 behind</source>
        <translation>リレー：%2件中%1件接続中、未処理 %3件</translation>
    </message>
    <message>
        <source>Read mode: %1 · %2</source>
        <comment>when Read is shown, API</comment>
        <translation>既読モード：%1 · %2</translation>
    </message>
    <message>
        <source>Replies waiting: %1</source>
        <translation>送信待ちの返信：%1</translation>
    </message>
    <message>
        <source>Replies not sent: %1</source>
        <translation>未送信の返信：%1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Story</name>
    <message>
        <source>This did not happen in time: %1</source>
        <translation>時間内に完了しませんでした：%1</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>画像：%1</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>画像を %1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>message in: %1 wrote</source>
        <translation>受信：%1さんからメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n message(s)</source>
        <translation>
            <numerusform>既読を付けずに開きました：LINEへの送信はなく、お客様の%n件のメッセージに既読は表示されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE will fail twice from now on</source>
        <translation>LINEはこの後2回失敗します</translation>
    </message>
    <message>
        <source>marked: can be undone for some seconds, nothing has left yet</source>
        <translation>既読にしました：数秒間は取り消せ、まだ何も送信していません</translation>
    </message>
    <message>
        <source>LINE answered 500, the customer sees no Read; trying again</source>
        <translation>LINEの応答は500。お客様に既読は表示されていません。再試行します</translation>
    </message>
    <message>
        <source>LINE answered 500 again; trying again, slower</source>
        <translation>LINEの応答は再び500。間隔を空けて再試行します</translation>
    </message>
    <message numerus="yes">
        <source>LINE answered 200: Read on the customer&apos;s phone at %n message(s)</source>
        <translation>
            <numerusform>LINEの応答は200：お客様の%n件のメッセージに既読が表示されました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StoryBar</name>
    <message>
        <source>A day in the shop</source>
        <translation>お店の一日</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>5分間</translation>
    </message>
    <message>
        <source>Ninety seconds, by itself</source>
        <translation>90秒(自動再生)</translation>
    </message>
    <message>
        <source>The old API beside the new one</source>
        <translation>旧APIと新APIの比較</translation>
    </message>
    <message>
        <source>A bad day at LINE</source>
        <translation>LINEの障害</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質疑応答</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in the name of its file: en, ja, zh_TW, th.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 (%2 s left)</source>
        <translation>%1(残り%2秒)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s) left)</source>
        <translation>
            <numerusform>%1(残り%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <extracomment>List of the faults that go on now; %1 is for example &quot;Offline, 401&quot;.</extracomment>
        <translation>障害:%1</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>別のシナリオ</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>ステップへ移動</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>速度 %1倍</translation>
    </message>
    <message>
        <source>Plays by itself</source>
        <translation>自動再生</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>新しいトークンをコピー</translation>
    </message>
    <message>
        <source>To be pasted where the console asks for it</source>
        <translation>コンソールが求めた場所に貼り付けます</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>シナリオ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>The account is set up. The same checks are in the menu as Connection test. The report holds no token and no secret.</source>
        <translation>アカウントの設定が完了しました。同じ確認は、メニューの「接続テスト」からいつでも行えます。結果にトークンとシークレットは含まれません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>These files help to find a fault. They hold no message texts, no names, no whole user IDs and no tokens. Look at them before you send them to anybody; nothing is sent from here.</source>
        <translation>これらのファイルは不具合の原因を調べるために役立ちます。メッセージ本文、名前、ユーザーIDの全体、トークンは含みません。誰かに送る前に内容をご確認ください。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Log of</source>
        <translation>ログの範囲</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hour(s)</source>
        <translation>
            <numerusform>直近%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>含まれるファイル</translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation>選んだファイルの内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>
… %1 more</source>
        <comment>a size in bytes</comment>
        <translation>
… 残り %1</translation>
    </message>
    <message>
        <source>Support bundle written to %1</source>
        <translation>サポート用ファイルを %1 に保存しました</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TermChips</name>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Condition %1, press to remove</source>
        <translation>条件 %1、押すと外します</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TextSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadHeader</name>
    <message>
        <source>last message %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>has blocked this account</source>
        <translation>ブロックされています</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>The customer will see Read. This cannot be taken back.</source>
        <translation>お客様に既読が表示されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>要対応に戻す</translation>
    </message>
    <message>
        <source>Needs reply again</source>
        <translation>再び要対応にします</translation>
    </message>
    <message>
        <source>Handled; sends nothing</source>
        <translation>対応済みにします。何も送信しません</translation>
    </message>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE側で自動的に既読になります</translation>
    </message>
    <message>
        <source>Chat is off, so LINE shows Read by itself; there is nothing to mark.</source>
        <translation>チャットがオフのため、LINE側で自動的に既読になります。ここで既読にするものはありません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPane</name>
    <message>
        <source>Select a conversation.</source>
        <translation>会話を選択してください。</translation>
    </message>
    <message>
        <source>Opening one does not show Read to the customer.</source>
        <translation>開いてもお客様に既読は表示されません。</translation>
    </message>
    <message>
        <source>It could not be read from this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクから読み込めませんでした。</translation>
    </message>
    <message>
        <source>No event of LINE&apos;s belongs to this row.</source>
        <translation>この行に対応するLINEのイベントはありません。</translation>
    </message>
    <message>
        <source>The customer unsent this message. Its content is gone.</source>
        <translation>お客様がメッセージの送信を取り消しました。内容は残っていません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPointer</name>
    <message>
        <source>Go to the quoted message</source>
        <translation>引用元のメッセージへ移動</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1をブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Mark as read up to here</source>
        <translation>ここまで既読にする</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクからメッセージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Select a conversation. Opening one does not show Read to the customer.</source>
        <translation>会話を選択してください。開いてもお客様に既読は表示されません。</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>すべて表示…</translation>
    </message>
    <message>
        <source>Open map at %1</source>
        <translation>%1で地図を開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>%1のアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>座標をコピー</translation>
    </message>
    <message>
        <source>Copy message ID</source>
        <translation>メッセージIDをコピー</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>引用元のメッセージへ移動</translation>
    </message>
    <message>
        <source>Show raw event…</source>
        <translation>元のイベントを表示…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePanel</name>
    <message>
        <source>How far the picture goes back</source>
        <translation>図の範囲</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePicture</name>
    <message>
        <source>latency up to %1</source>
        <comment>a duration</comment>
        <translation>応答時間 最大 %1</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>応答の推移</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TokenDialog</name>
    <message>
        <source>Use this token</source>
        <translation>このトークンを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Console token for %1</source>
        <translation>%1のコンソールトークン</translation>
    </message>
    <message>
        <source>Channel access token for %1</source>
        <translation>%1のチャネルアクセストークン</translation>
    </message>
    <message>
        <source>Whoever runs the relay issues it.</source>
        <translation>リレーの管理者が発行します。</translation>
    </message>
    <message>
        <source>Issue one in the LINE Developers Console, under Messaging API.</source>
        <translation>LINE Developersコンソールの「Messaging API設定」で発行できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s key store and into no file.</source>
        <translation>このコンピューターのキーストアに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Read marks that wait for it go on at once.</source>
        <translation>待機中の既読はすぐに再開されます。</translation>
    </message>
    <message>
        <source>Channel secret for %1</source>
        <translation>%1のチャネルシークレット</translation>
    </message>
    <message>
        <source>It proves that a webhook comes from LINE. It stands in the LINE Developers Console, under Basic settings.</source>
        <translation>WebhookがLINEから届いたことを確かめるために使います。LINE Developersコンソールの「チャネル基本設定」に記載されています。</translation>
    </message>
    <message>
        <source>Use this secret</source>
        <translation>このシークレットを使う</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TopBar</name>
    <message>
        <source>Search people   %1</source>
        <extracomment>In the search field; %1 is a key such as Ctrl+F.</extracomment>
        <translation>お客様を検索   %1</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>お客様を検索</translation>
    </message>
    <message>
        <source>Mark all read…</source>
        <translation>すべて既読…</translation>
    </message>
    <message>
        <source>Shows Read to the customers of all chats in this list, after asking you</source>
        <translation>確認のうえ、この一覧にあるすべての会話のお客様に既読を表示します</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー（F10）</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Tray</name>
    <message>
        <source>&amp;Open Kidoku</source>
        <translation>Kidokuを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 1 hour</source>
        <translation>通知を1時間停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Kidoku: %n unread chat(s)</source>
        <translation>
            <numerusform>Kidoku：未読の会話 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WebhookPage</name>
    <message>
        <source>The way of the messages</source>
        <translation>メッセージの経路</translation>
    </message>
    <message>
        <source>LINE is asked which address it sends webhooks to, and to send one without a message as a test. LINE allows 60 tests in an hour.</source>
        <translation>Webhookの送信先をLINEに問い合わせ、メッセージのないWebhookをテスト送信します。テストは1時間に60回までです。</translation>
    </message>
    <message>
        <source>The relay&apos;s own address</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>In the LINE Developers Console you can also turn on webhook redelivery and error statistics. Both are off at first: redelivery brings messages that came while the relay was away, and Kidoku shows none of them twice.</source>
        <translation>LINE Developersコンソールでは、Webhookの再送とエラーの統計情報もオンにできます。どちらも初期設定ではオフです：再送をオンにすると、リレーが停止している間のメッセージも届きます。Kidokuで二重に表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WelcomePage</name>
    <message>
        <source>All accounts are switched off</source>
        <translation>すべてのアカウントがオフです</translation>
    </message>
    <message>
        <source>Connect an account, or try the demo</source>
        <translation>アカウントを接続するか、デモをお試しください</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing goes out until one is on again.</source>
        <translation>いずれかをオンにするまで、受信も送信も行いません。</translation>
    </message>
    <message>
        <source>Kidoku shows who writes to your LINE Official Account and lets you decide when they see Read. The demo needs no account and contacts nothing but this computer.</source>
        <translation>KidokuはLINE公式アカウントに届いたメッセージを表示し、既読をいつ表示するかを自分で決められるようにします。デモにアカウントは不要で、このコンピューター以外とは通信しません。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定を始める…</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Words</name>
    <message>
        <source>No connection to the relay</source>
        <translation>リレーに接続できません</translation>
    </message>
    <message>
        <source>Read marks and new messages wait here. Nothing is lost.</source>
        <translation>既読と新しいメッセージは接続が戻るまで待機します。失われるものはありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not accepted</source>
        <translation>リレーの証明書を確認できません</translation>
    </message>
    <message>
        <source>Nothing is sent until its identity is certain.</source>
        <translation>接続先を確認できるまで、何も送信しません。</translation>
    </message>
    <message>
        <source>The relay is silent</source>
        <translation>リレーから応答がありません</translation>
    </message>
    <message>
        <source>New messages may be late. Connecting anew.</source>
        <translation>新しいメッセージが遅れる可能性があります。接続し直しています。</translation>
    </message>
    <message>
        <source>The relay closed the connection</source>
        <translation>リレーが接続を終了しました</translation>
    </message>
    <message>
        <source>Connecting anew.</source>
        <translation>接続し直しています。</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>リレーがコンソールトークンを拒否しました</translation>
    </message>
    <message>
        <source>No new messages arrive until a valid one is given.</source>
        <translation>有効なトークンを設定するまで、新しいメッセージは届きません。</translation>
    </message>
    <message>
        <source>The relay does not know this channel</source>
        <translation>リレーにこのチャネルがありません</translation>
    </message>
    <message>
        <source>The channel name or the relay&apos;s address may be wrong.</source>
        <translation>チャネル名またはリレーのアドレスが正しくない可能性があります。</translation>
    </message>
    <message>
        <source>The relay has lost the place where we stopped</source>
        <translation>リレーに前回の続きの位置が残っていません</translation>
    </message>
    <message>
        <source>Everything it still keeps is loaded again.</source>
        <translation>リレーに残っているものをすべて読み込み直します。</translation>
    </message>
    <message>
        <source>There is no relay at this address</source>
        <translation>このアドレスにリレーがありません</translation>
    </message>
    <message>
        <source>Something answered, but not with an event stream.</source>
        <translation>応答はありましたが、イベントストリームではありません。</translation>
    </message>
    <message>
        <source>The relay has a temporary fault</source>
        <translation>リレーに一時的な障害が発生しています</translation>
    </message>
    <message>
        <source>We keep trying.</source>
        <translation>再試行を続けます。</translation>
    </message>
    <message>
        <source>The relay sent more than can be taken</source>
        <translation>リレーから届いたデータが大きすぎます</translation>
    </message>
    <message>
        <source>Connecting anew after the last good record.</source>
        <translation>最後に受信できた記録の続きから接続し直します。</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>データフォルダーを使用できません</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it.</source>
        <translation>フォルダーの有無と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>New messages wait at the relay and are shown once it can be written.</source>
        <translation>新しいメッセージはリレーで待機し、書き込めるようになると表示されます。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>New messages wait at the relay. Free some space; nothing is lost.</source>
        <translation>新しいメッセージはリレーで待機しています。空きを増やしてください。失われるものはありません。</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>保存データが破損しています</translation>
    </message>
    <message>
        <source>Keep the folder, and start with an empty one or with its backup.</source>
        <translation>このフォルダーは残し、空のフォルダーまたはバックアップで起動してください。</translation>
    </message>
    <message>
        <source>A later version of Kidoku wrote this data</source>
        <translation>新しいバージョンのKidokuで作成されたデータです</translation>
    </message>
    <message>
        <source>It is left untouched. Use that version again.</source>
        <translation>データは変更していません。そのバージョンをお使いください。</translation>
    </message>
    <message>
        <source>Another Kidoku works on this data folder</source>
        <translation>別のKidokuがこのデータフォルダーを使用しています</translation>
    </message>
    <message>
        <source>Close the other one, or start this one with a folder of its own.</source>
        <translation>もう一方を終了するか、別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>Changes could not be stored</source>
        <translation>変更を保存できませんでした</translation>
    </message>
    <message>
        <source>New messages wait at the relay. We keep trying.</source>
        <translation>新しいメッセージはリレーで待機しています。再試行を続けます。</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Silent · %1</source>
        <translation>応答なし · %1</translation>
    </message>
    <message>
        <source>Nothing was heard from the relay for %1.</source>
        <translation>リレーから%1間、何も届いていません。</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>接続中 · %1</translation>
    </message>
    <message>
        <source>The relay was last heard at %1.</source>
        <translation>リレーの最終受信：%1</translation>
    </message>
    <message>
        <source>Offline · next try in %1</source>
        <translation>オフライン · %1後に再試行</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Live pill; %1 is the name of an account, %2 its state.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>すべて接続中</translation>
    </message>
    <message>
        <source>All live · %1</source>
        <extracomment>Live pill; %1 is since when the quietest of several relays was not heard, such as &quot;4 s&quot;.</extracomment>
        <translation>すべて接続中 · %1</translation>
    </message>
</context>
</TS>
