<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n new to you</source>
        <translation>
            <numerusform>ข้อความใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>ทำเครื่องหมายยังไม่อ่านไว้</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>From LINE</source>
        <translation>จาก LINE</translation>
    </message>
    <message>
        <source>To LINE</source>
        <translation>ถึง LINE</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Attempt %1. Kidoku stops after a time that you can set, not after a number of tries.</source>
        <translation>ความพยายามครั้งที่ %1 Kidoku จะหยุดเมื่อครบเวลาที่คุณตั้งไว้ ไม่ใช่ตามจำนวนครั้ง</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>ใช้เวลา</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>ลองครั้งถัดไป</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID คำขอ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทิศทาง</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID เหตุการณ์</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>สำเร็จ</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Marking as read…</source>
        <translation>กำลังทำเครื่องหมายว่าอ่านแล้ว…</translation>
    </message>
    <message numerus="yes">
        <source>Marked as read (%n messages)</source>
        <translation>
            <numerusform>ทำเครื่องหมายว่าอ่านแล้ว (%n ข้อความ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read timed out, will retry</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วหมดเวลา จะลองใหม่</translation>
    </message>
    <message>
        <source>Mark as read found no connection, will retry</source>
        <translation>เชื่อมต่อไม่ได้ขณะทำเครื่องหมายว่าอ่านแล้ว จะลองใหม่</translation>
    </message>
    <message>
        <source>LINE asks us to slow down, will retry</source>
        <translation>LINE ขอให้ส่งช้าลง จะลองใหม่</translation>
    </message>
    <message>
        <source>Mark as read failed, will retry</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วไม่สำเร็จ จะลองใหม่</translation>
    </message>
    <message>
        <source>Mark as read refused</source>
        <translation>การทำเครื่องหมายว่าอ่านแล้วถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Mark as read refused: %1</source>
        <translation>การทำเครื่องหมายว่าอ่านแล้วถูกปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>ไม่ได้ส่ง: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account checked: read marks work</source>
        <translation>ตรวจสอบบัญชีแล้ว: ทำเครื่องหมายว่าอ่านแล้วได้</translation>
    </message>
    <message>
        <source>Account checked: LINE marks everything read by itself</source>
        <translation>ตรวจสอบบัญชีแล้ว: LINE ทำเครื่องหมายว่าอ่านแล้วให้เองทั้งหมด</translation>
    </message>
    <message>
        <source>Account checked: the old read API does not work while Chat is on</source>
        <translation>ตรวจสอบบัญชีแล้ว: API อ่านแล้วแบบเก่าใช้ไม่ได้ขณะเปิดแชท</translation>
    </message>
    <message>
        <source>Account checked: LINE refused the channel token</source>
        <translation>ตรวจสอบบัญชีแล้ว: LINE ปฏิเสธ Channel access token</translation>
    </message>
    <message>
        <source>Account could not be checked</source>
        <translation>ตรวจสอบบัญชีไม่ได้</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>ได้รับข้อความ</translation>
    </message>
    <message>
        <source>Event received: %1</source>
        <translation>ได้รับเหตุการณ์: %1</translation>
    </message>
    <message>
        <source>Came a second time, ignored</source>
        <translation>ได้รับซ้ำ จึงข้ามไป</translation>
    </message>
    <message>
        <source>Webhook refused: its signature is false</source>
        <translation>ปฏิเสธ Webhook: ลายเซ็นไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Webhook taken, its signature could not be checked</source>
        <translation>รับ Webhook แล้ว แต่ตรวจสอบลายเซ็นไม่ได้</translation>
    </message>
    <message>
        <source>Webhook refused: it is for another account (%1)</source>
        <translation>ปฏิเสธ Webhook: เป็นของบัญชีอื่น (%1)</translation>
    </message>
    <message>
        <source>Webhook set aside, it could not be read</source>
        <translation>พัก Webhook ไว้: อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Mark as read requested</source>
        <extracomment>%1 is &quot;on Done&quot;, &quot;on reply&quot; …</extracomment>
        <translation>ขอให้ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Mark as read cancelled before sending</source>
        <translation>ยกเลิกการทำเครื่องหมายว่าอ่านแล้วก่อนส่ง</translation>
    </message>
    <message>
        <source>Covered by a later read mark</source>
        <translation>รวมอยู่ในการอ่านแล้วครั้งหลัง</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n tries</source>
        <translation>
            <numerusform>เลิกลองหลังจากลองแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also marked %n messages you had not seen</source>
        <translation>
            <numerusform>ข้อความที่คุณยังไม่ได้ดูอีก %n รายการก็ถูกทำเครื่องหมายว่าอ่านแล้วด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read by %1</source>
        <translation>%1 ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Read marks paused</source>
        <translation>หยุดส่งสถานะอ่านแล้วชั่วคราว</translation>
    </message>
    <message>
        <source>Read marks go on</source>
        <translation>ส่งสถานะอ่านแล้วต่อ</translation>
    </message>
    <message>
        <source>LINE stopped answering; one request at a time tests it</source>
        <translation>LINE หยุดตอบสนอง กำลังทดสอบทีละหนึ่งคำขอ</translation>
    </message>
    <message>
        <source>LINE answers again after %1</source>
        <translation>LINE ตอบสนองอีกครั้งหลังจาก %1</translation>
    </message>
    <message>
        <source>Relay connected</source>
        <translation>เชื่อมต่อรีเลย์แล้ว</translation>
    </message>
    <message>
        <source>Relay connection lost</source>
        <translation>การเชื่อมต่อกับรีเลย์ขาดไป</translation>
    </message>
    <message>
        <source>The relay no longer holds what was missed</source>
        <translation>รีเลย์ไม่มีข้อมูลส่วนที่พลาดไปแล้ว</translation>
    </message>
    <message>
        <source>Something from the relay is missing (expected %1, found %2)</source>
        <translation>ข้อมูลจากรีเลย์ขาดหาย (ควรเป็น %1 แต่พบ %2)</translation>
    </message>
    <message>
        <source>Name and picture could not be fetched</source>
        <translation>ดึงชื่อและรูปไม่ได้</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้คลาดเคลื่อน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks that were set aside fit now and were taken</source>
        <translation>
            <numerusform>รับ Webhook %n รายการที่พักไว้ซึ่งตรงกันแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much was set aside: the oldest %n webhooks were dropped</source>
        <translation>
            <numerusform>พักไว้มากเกินไป: ทิ้ง Webhook ที่เก่าที่สุด %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The key store refused; secrets are kept in memory for now</source>
        <translation>ที่เก็บคีย์ปฏิเสธ ข้อมูลลับถูกเก็บไว้ในหน่วยความจำไปก่อน</translation>
    </message>
    <message>
        <source>No key store answers; secrets are kept in memory for now</source>
        <translation>ไม่มีที่เก็บคีย์ตอบสนอง ข้อมูลลับถูกเก็บไว้ในหน่วยความจำไปก่อน</translation>
    </message>
    <message>
        <source>The relay refused to tell other consoles: %1</source>
        <translation>รีเลย์ไม่ยอมแจ้งคอนโซลอื่น: %1</translation>
    </message>
    <message>
        <source>Demo: LINE works normally</source>
        <translation>ตัวอย่าง: LINE ทำงานปกติ</translation>
    </message>
    <message>
        <source>Demo fault: %1</source>
        <translation>ข้อผิดพลาดตัวอย่าง: %1</translation>
    </message>
    <message>
        <source>signature ✕</source>
        <translation>ลายเซ็น ✕</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>ลายเซ็นไม่ทราบ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>หมดเวลา</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added this account as a friend</source>
        <translation>เพิ่มบัญชีนี้เป็นเพื่อน</translation>
    </message>
    <message>
        <source>Blocked this account</source>
        <translation>บล็อกบัญชีนี้</translation>
    </message>
    <message>
        <source>Said to have unsent a message</source>
        <translation>มีแจ้งว่ายกเลิกข้อความแล้ว</translation>
    </message>
    <message>
        <source>This account was invited</source>
        <translation>บัญชีนี้ได้รับเชิญ</translation>
    </message>
    <message>
        <source>This account was removed</source>
        <translation>บัญชีนี้ถูกนำออก</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>มีสมาชิกเข้าร่วม</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>มีสมาชิกออก</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>กดปุ่ม</translation>
    </message>
    <message>
        <source>Watched a video to the end</source>
        <translation>ดูวิดีโอจนจบ</translation>
    </message>
    <message>
        <source>Came near a beacon</source>
        <translation>เข้าใกล้บีคอน</translation>
    </message>
    <message>
        <source>Linked an account</source>
        <translation>เชื่อมโยงบัญชี</translation>
    </message>
    <message>
        <source>Changed a membership</source>
        <translation>เปลี่ยนแปลงสมาชิกภาพ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Message of a kind not known yet</source>
        <translation>ข้อความประเภทที่ยังไม่รู้จัก</translation>
    </message>
    <message>
        <source>The customer unsent this message</source>
        <translation>ลูกค้ายกเลิกข้อความนี้แล้ว</translation>
    </message>
    <message>
        <source>Message unsent</source>
        <translation>ข้อความถูกยกเลิก</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>คุณ: %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>แชทหลายคน %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>ลูกค้า %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>สมาชิก %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>ลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Nothing is lost. Kidoku keeps trying.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย Kidoku จะลองต่อไป</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Check address…</source>
        <translation>ตรวจสอบที่อยู่…</translation>
    </message>
    <message>
        <source>LINE refused the channel token</source>
        <translation>LINE ปฏิเสธ Channel access token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>โทเค็นถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>The relay holds it: whoever runs the relay must replace it there. All read marks of %1 wait until then.</source>
        <translation>รีเลย์เป็นผู้เก็บโทเค็น ผู้ดูแลรีเลย์ต้องเปลี่ยนที่นั่น สถานะอ่านแล้วทั้งหมดของ %1 จะรอจนถึงตอนนั้น</translation>
    </message>
    <message>
        <source>It may have expired or been reissued. All read marks of %1 wait until it is replaced.</source>
        <translation>โทเค็นอาจหมดอายุหรือถูกออกใหม่ สถานะอ่านแล้วทั้งหมดของ %1 จะรอจนกว่าจะเปลี่ยนโทเค็น</translation>
    </message>
    <message>
        <source>Replace channel token…</source>
        <translation>เปลี่ยน Channel access token…</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>รีเลย์ปฏิเสธโทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>All read marks of %1 wait until it is replaced.</source>
        <translation>สถานะอ่านแล้วทั้งหมดของ %1 จะรอจนกว่าจะเปลี่ยนโทเค็น</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>เปลี่ยนโทเค็นคอนโซล…</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>เปลี่ยนไปใช้ API ใหม่</translation>
    </message>
    <message>
        <source>Use old API…</source>
        <translation>ใช้ API เก่า…</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>บัญชีนี้</translation>
    </message>
    <message>
        <source>LINE has a temporary fault</source>
        <translation>LINE ขัดข้องชั่วคราว</translation>
    </message>
    <message>
        <source>LINE has a fault</source>
        <translation>LINE ขัดข้อง</translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINE ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>No connection to LINE</source>
        <translation>เชื่อมต่อ LINE ไม่ได้</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>LINE asks us to slow down</source>
        <translation>LINE ขอให้ส่งช้าลง</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>ลดความเร็ว</translation>
    </message>
    <message>
        <source>The connection to LINE is not secure</source>
        <translation>การเชื่อมต่อกับ LINE ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted, so nothing was sent. A proxy or a wrong clock can be the cause.</source>
        <translation>ไม่ยอมรับใบรับรองของเซิร์ฟเวอร์ จึงไม่ได้ส่งสิ่งใดออกไป สาเหตุอาจเป็นพร็อกซีหรือนาฬิกาที่ไม่ตรง</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>This message belongs to another account</source>
        <translation>ข้อความนี้เป็นของบัญชีอื่น</translation>
    </message>
    <message>
        <source>The read token was issued for a different channel than “%1”, or LINE does not know it.</source>
        <translation>โทเค็นอ่านแล้วออกให้ช่องอื่นที่ไม่ใช่ &quot;%1&quot; หรือ LINE ไม่รู้จักโทเค็นนี้</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>บัญชีอื่น</translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>ตรวจสอบบัญชี…</translation>
    </message>
    <message>
        <source>LINE did not accept the request</source>
        <translation>LINE ไม่รับคำขอ</translation>
    </message>
    <message>
        <source>The customer does not see Read. Repeating it would not help.</source>
        <translation>ลูกค้าไม่เห็น &quot;อ่านแล้ว&quot; ส่งซ้ำก็ไม่ช่วย</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ไม่รับคำขอ</translation>
    </message>
    <message>
        <source>This account may not use the old read API</source>
        <translation>บัญชีนี้ใช้ API อ่านแล้วแบบเก่าไม่ได้</translation>
    </message>
    <message>
        <source>It needs LINE&apos;s approval; the new API does not.</source>
        <translation>แบบเก่าต้องได้รับอนุมัติจาก LINE ส่วนแบบใหม่ไม่ต้อง</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>ไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>LINE does not permit this</source>
        <translation>LINE ไม่อนุญาตให้ทำสิ่งนี้</translation>
    </message>
    <message>
        <source>This account has no right to this call.</source>
        <translation>บัญชีนี้ไม่มีสิทธิ์เรียกใช้คำสั่งนี้</translation>
    </message>
    <message>
        <source>LINE does not know this address</source>
        <translation>LINE ไม่รู้จักที่อยู่นี้</translation>
    </message>
    <message>
        <source>The API base URL may be wrong.</source>
        <translation>URL หลักของ API อาจไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>ที่อยู่ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>LINE does not know this person</source>
        <translation>LINE ไม่รู้จักบุคคลนี้</translation>
    </message>
    <message>
        <source>They may have blocked the account or left LINE.</source>
        <translation>บุคคลนี้อาจบล็อกบัญชีหรือเลิกใช้ LINE แล้ว</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>LINE no longer has this</source>
        <translation>LINE ไม่มีข้อมูลนี้แล้ว</translation>
    </message>
    <message>
        <source>LINE keeps content for a limited time.</source>
        <translation>LINE เก็บเนื้อหาไว้ในเวลาจำกัด</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>คำตอบมีขนาดใหญ่เกินไป</translation>
    </message>
    <message>
        <source>It was not read to the end.</source>
        <translation>อ่านได้ไม่จบ</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE (HTTP %1)</source>
        <translation>LINE ตอบกลับผิดคาด (HTTP %1)</translation>
    </message>
    <message>
        <source>Unexpected answer from LINE</source>
        <translation>LINE ตอบกลับผิดคาด</translation>
    </message>
    <message>
        <source>The address may lead to something that is not LINE.</source>
        <translation>ที่อยู่นี้อาจไม่ได้นำไปยัง LINE</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>คำตอบผิดปกติ</translation>
    </message>
    <message>
        <source>The monthly message limit is reached</source>
        <translation>ถึงจำนวนข้อความสูงสุดของเดือนแล้ว</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month.</source>
        <translation>เดือนนี้ LINE จะไม่ส่งข้อความของบัญชีนี้อีก</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>ถึงขีดจำกัด</translation>
    </message>
    <message>
        <source>Cancelled before sending</source>
        <translation>ยกเลิกก่อนส่ง</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>ไม่มีข้อความให้ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>The customer has not written anything new up to there.</source>
        <translation>ลูกค้าไม่ได้ส่งข้อความใหม่ก่อนจุดนั้น</translation>
    </message>
    <message>
        <source>This message carries no read token</source>
        <translation>ข้อความนี้ไม่มีโทเค็นอ่านแล้ว</translation>
    </message>
    <message>
        <source>LINE sent none, so the new API cannot mark it. Messages sent while Chat was off carry none.</source>
        <translation>LINE ไม่ได้ส่งโทเค็นมา API ใหม่จึงทำเครื่องหมายไม่ได้ ข้อความที่ส่งมาขณะปิดแชทจะไม่มีโทเค็น</translation>
    </message>
    <message>
        <source>No read token</source>
        <translation>ไม่มีโทเค็นอ่านแล้ว</translation>
    </message>
    <message>
        <source>The old read API cannot mark groups</source>
        <translation>API อ่านแล้วแบบเก่าใช้กับกลุ่มไม่ได้</translation>
    </message>
    <message>
        <source>It knows single people only; the new API marks groups too.</source>
        <translation>แบบเก่าใช้ได้กับรายบุคคลเท่านั้น ส่วนแบบใหม่ใช้กับกลุ่มได้ด้วย</translation>
    </message>
    <message>
        <source>Not for groups</source>
        <translation>ใช้กับกลุ่มไม่ได้</translation>
    </message>
    <message>
        <source>The read mark could not be saved</source>
        <translation>บันทึกการทำเครื่องหมายว่าอ่านแล้วไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was sent. The disk may be full or read-only.</source>
        <translation>ไม่ได้ส่งสิ่งใดออกไป ดิสก์อาจเต็มหรืออ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>LINE answered %1</source>
        <translation>LINE ตอบ %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>ครั้งที่ %1</translation>
    </message>
    <message>
        <source>nothing is lost, the customer does not see Read yet</source>
        <translation>ไม่มีข้อมูลใดสูญหาย ลูกค้ายังไม่เห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>messages that arrive meanwhile will be marked too</source>
        <translation>ข้อความที่เข้ามาระหว่างนี้จะถูกทำเครื่องหมายด้วย</translation>
    </message>
    <message>
        <source>keeps trying until %1</source>
        <translation>จะลองต่อไปจนถึง %1</translation>
    </message>
    <message>
        <source>Marking read in %1</source>
        <translation>จะทำเครื่องหมายว่าอ่านแล้วใน %1</translation>
    </message>
    <message>
        <source>The customer does not see Read yet</source>
        <translation>ลูกค้ายังไม่เห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Marking read, can be undone</source>
        <translation>กำลังทำเครื่องหมายว่าอ่านแล้ว เลิกทำได้</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>หยุดชั่วคราว: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>กำลังส่ง…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>กำลังลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>จะลองใหม่ใน %1</translation>
    </message>
    <message>
        <source>Waiting for LINE</source>
        <translation>รอ LINE ตอบ</translation>
    </message>
    <message>
        <source>LINE does not answer right now</source>
        <translation>ขณะนี้ LINE ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The customer does not see Read</source>
        <translation>ลูกค้าไม่เห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>เลิกลอง</translation>
    </message>
    <message>
        <source>Could not mark read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วไม่ได้</translation>
    </message>
    <message>
        <source>Could not mark read: %1</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วไม่ได้: %1</translation>
    </message>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE ทำเครื่องหมายว่าอ่านแล้วให้บัญชีนี้เอง</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see Read as soon as they write.</source>
        <translation>แชทปิดอยู่ใน LINE Official Account Manager ลูกค้าจึงเห็น &quot;อ่านแล้ว&quot; ทันทีที่ส่งข้อความ</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>shown to the customer</comment>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is &quot;Read 10:42&quot;, %2 who did it</extracomment>
        <translation>%1 โดย %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>1000 or more not marked read</source>
        <translation>ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว 1000 รายการขึ้นไป</translation>
    </message>
    <message>
        <source>new API</source>
        <translation>API ใหม่</translation>
    </message>
    <message>
        <source>old API</source>
        <translation>API เก่า</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>โดย %1</translation>
    </message>
    <message>
        <source>Seen by you up to here</source>
        <translation>คุณดูถึงตรงนี้แล้ว</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, same year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>อ่านแล้ว %1</translation>
    </message>
    <message>
        <source>Read %1 %2</source>
        <comment>day, time</comment>
        <translation>อ่านแล้ว %1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, same year</comment>
        <translation>dddd&apos;ที่&apos; d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, other year</comment>
        <translation>d MMMM &apos;ค.ศ.&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>สแปม</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>ปิดเสียงถึง %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ปิดเสียงอยู่</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>ฉบับร่าง: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 และอีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked this account</source>
        <translation>เลิกบล็อกบัญชีนี้</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 เข้าร่วม</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ออก</translation>
    </message>
    <message>
        <source>Tapped the banner of a beacon</source>
        <translation>แตะแบนเนอร์ของบีคอน</translation>
    </message>
    <message>
        <source>Stays near a beacon</source>
        <translation>อยู่ใกล้บีคอน</translation>
    </message>
    <message>
        <source>Linking an account failed</source>
        <translation>เชื่อมโยงบัญชีไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Joined a membership</source>
        <translation>เข้าร่วมสมาชิกภาพ</translation>
    </message>
    <message>
        <source>Left a membership</source>
        <translation>ออกจากสมาชิกภาพ</translation>
    </message>
    <message>
        <source>Renewed a membership</source>
        <translation>ต่ออายุสมาชิกภาพ</translation>
    </message>
    <message>
        <source>A module was detached from this account</source>
        <translation>โมดูลถูกถอดออกจากบัญชีนี้</translation>
    </message>
    <message>
        <source>A module was attached to this account</source>
        <translation>โมดูลถูกเชื่อมกับบัญชีนี้</translation>
    </message>
    <message>
        <source>This account may answer the chat from now on</source>
        <translation>บัญชีนี้ตอบแชทได้ตั้งแต่ตอนนี้</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>A notification message was delivered</source>
        <translation>ส่งข้อความแจ้งเตือนถึงแล้ว</translation>
    </message>
    <message>
        <source>This account may not answer the chat any more</source>
        <translation>บัญชีนี้ตอบแชทไม่ได้อีก</translation>
    </message>
    <message>
        <source>LINE has suspended this account</source>
        <translation>LINE ระงับบัญชีนี้</translation>
    </message>
    <message>
        <source>LINE has ended the suspension of this account</source>
        <translation>LINE เลิกระงับบัญชีนี้</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <comment>type of an event or message</comment>
        <translation>ประเภทที่ยังไม่รู้จัก: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>another module answers here</source>
        <translation>โมดูลอื่นตอบอยู่</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how long ago</comment>
        <translation>%1ที่แล้ว</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>เปิดแผนที่</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photos</source>
        <comment>image set</comment>
        <translation>
            <numerusform>รูปที่ %1 จาก %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <comment>image set</comment>
        <translation>
            <numerusform>รูปภาพ %n รูป</numerusform>
        </translation>
    </message>
    <message>
        <source>… the rest is not shown</source>
        <translation>… ส่วนที่เหลือไม่แสดง</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>คุณหยุดไว้ชั่วคราว</translation>
    </message>
    <message>
        <source>Nothing leaves until you resume.</source>
        <translation>จะไม่ส่งสิ่งใดจนกว่าคุณจะทำต่อ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>อ้างถึง %1</translation>
    </message>
    <message>
        <source>not marked read</source>
        <translation>ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Quoted message</source>
        <translation>ข้อความที่อ้างถึง</translation>
    </message>
    <message>
        <source>Quoted message is not stored</source>
        <translation>ไม่ได้เก็บข้อความที่อ้างถึงไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <comment>answers</comment>
        <translation>
            <numerusform>อ่านแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>answers</comment>
        <translation>
            <numerusform>ล้มเหลว %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <comment>answers</comment>
        <translation>
            <numerusform>ลองใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>answers</comment>
        <translation>
            <numerusform>รออยู่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 นาทีล่าสุด</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>1 ชั่วโมงล่าสุด</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 ชั่วโมงล่าสุด</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; half took up to %1 ms, 95 % up to %2 ms</source>
        <translation>; ครึ่งหนึ่งใช้ไม่เกิน %1 ms, 95 % ไม่เกิน %2 ms</translation>
    </message>
    <message>
        <source>; worst %1: %2</source>
        <comment>a time: what happened then</comment>
        <translation>; แย่ที่สุด %1: %2</translation>
    </message>
    <message>
        <source>The name has letters that can look like others. It may not lead where it seems to.</source>
        <translation>ชื่อมีตัวอักษรที่อาจดูเหมือนตัวอื่น อาจไม่ได้นำไปที่ที่เห็น</translation>
    </message>
    <message>
        <source>What stands before the @ is not the site. The address leads to the site named above.</source>
        <translation>ส่วนก่อน @ ไม่ใช่เว็บไซต์ ที่อยู่นี้นำไปยังเว็บไซต์ที่ระบุข้างบน</translation>
    </message>
    <message>
        <source>It is a number instead of a name, as trustworthy sites seldom have.</source>
        <translation>เป็นตัวเลขแทนชื่อ ซึ่งเว็บไซต์ที่น่าเชื่อถือไม่ค่อยใช้</translation>
    </message>
    <message>
        <source>It leads into this computer or its own network, not to the internet.</source>
        <translation>นำไปยังคอมพิวเตอร์เครื่องนี้หรือเครือข่ายภายใน ไม่ใช่อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an enumeration and its next part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A colleague replied</source>
        <translation>เพื่อนร่วมงานตอบกลับแล้ว</translation>
    </message>
    <message>
        <source>A colleague replied (the text is on their console)</source>
        <translation>เพื่อนร่วมงานตอบกลับแล้ว (ข้อความอยู่ในคอนโซลของเขา)</translation>
    </message>
    <message>
        <source>%1 replied (the text is on their console)</source>
        <translation>%1 ตอบกลับแล้ว (ข้อความอยู่ในคอนโซลของเขา)</translation>
    </message>
    <message>
        <source>The time for a free answer is over</source>
        <translation>หมดเวลาตอบโดยไม่เสียค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Too late for a free answer</source>
        <translation>หมดเวลาตอบฟรี</translation>
    </message>
    <message>
        <source>LINE says that it is too large</source>
        <translation>LINE แจ้งว่าใหญ่เกินไป</translation>
    </message>
    <message>
        <source>LINE sends no more messages for this account this month, but an answer right after the customer&apos;s next message is free.</source>
        <translation>เดือนนี้ LINE จะไม่ส่งข้อความของบัญชีนี้อีก แต่การตอบทันทีหลังข้อความถัดไปของลูกค้าไม่เสียค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>LINE did not take it.</source>
        <translation>LINE ไม่รับ</translation>
    </message>
    <message>
        <source>LINE says: “%1”</source>
        <translation>LINE แจ้งว่า &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The customer does not have it.</source>
        <translation>ลูกค้ายังไม่ได้รับ</translation>
    </message>
    <message>
        <source>Sending the reply again in %1</source>
        <translation>จะส่งคำตอบอีกครั้งใน %1</translation>
    </message>
    <message>
        <source>nothing is lost, and it is sent only once</source>
        <translation>ไม่มีข้อมูลใดสูญหาย และส่งเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>The reply waits to be sent again</source>
        <translation>คำตอบรอส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The reply was not sent</source>
        <translation>ไม่ได้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>Reply not sent: it has waited for a day</source>
        <translation>ไม่ได้ส่งคำตอบ: รอมาหนึ่งวันแล้ว</translation>
    </message>
    <message>
        <source>The customer does not have it. Is it still right?</source>
        <translation>ลูกค้ายังไม่ได้รับ เนื้อหายังถูกต้องอยู่หรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>Reply not sent: gave up after %n tries</source>
        <translation>
            <numerusform>ไม่ได้ส่งคำตอบ: เลิกลองหลังจากลองแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on where it stopped and sends it only once.</source>
        <translation>การลองใหม่จะทำต่อจากที่หยุดไว้ และส่งเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>Reply not sent: %1</source>
        <translation>ไม่ได้ส่งคำตอบ: %1</translation>
    </message>
    <message>
        <source>by reply token, free</source>
        <translation>ด้วย Reply token ฟรี</translation>
    </message>
    <message>
        <source>by push</source>
        <translation>แบบ Push</translation>
    </message>
    <message>
        <source>Sending the reply (%1)…</source>
        <translation>กำลังส่งคำตอบ (%1)…</translation>
    </message>
    <message>
        <source>Reply sent (%1)</source>
        <translation>ส่งคำตอบแล้ว (%1)</translation>
    </message>
    <message>
        <source>Reply not answered (%1), will try again</source>
        <translation>ไม่มีการตอบรับคำตอบ (%1) จะลองใหม่</translation>
    </message>
    <message>
        <source>LINE no longer takes the reply token</source>
        <translation>LINE ไม่รับ Reply token นี้แล้ว</translation>
    </message>
    <message>
        <source>Reply not sent</source>
        <translation>ไม่ได้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>Marking read first…</source>
        <translation>กำลังทำเครื่องหมายว่าอ่านแล้วก่อน…</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>อาจส่งไปแล้ว</translation>
    </message>
    <message>
        <source>The reply waits: nothing can be saved</source>
        <translation>คำตอบรออยู่: บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. It is sent as soon as it can be recorded.</source>
        <translation>ดิสก์อาจเต็มหรืออ่านได้อย่างเดียว จะส่งทันทีที่บันทึกได้</translation>
    </message>
    <message>
        <source>Replies are paused: %1</source>
        <translation>หยุดส่งคำตอบชั่วคราวอยู่: %1</translation>
    </message>
    <message>
        <source>They go on once that is fixed. Nothing is lost.</source>
        <translation>จะส่งต่อเมื่อแก้ไขแล้ว ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Replies are paused</source>
        <translation>หยุดส่งคำตอบชั่วคราวอยู่</translation>
    </message>
    <message>
        <source>This reply may have been sent</source>
        <translation>คำตอบนี้อาจส่งไปแล้ว</translation>
    </message>
    <message>
        <source>LINE did not say whether it took it, so it is not repeated by itself. Look at the chat in LINE&apos;s manager, then choose.</source>
        <translation>LINE ไม่แจ้งว่ารับไปหรือไม่ จึงไม่ส่งซ้ำเอง ดูแชทใน LINE Official Account Manager ก่อน แล้วจึงเลือก</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>reply, free</source>
        <translation>ตอบกลับ ฟรี</translation>
    </message>
    <message>
        <source>push: counts to the quota, %1 left</source>
        <translation>Push: นับในโควตา เหลือ %1</translation>
    </message>
    <message>
        <source>push: counts to the quota</source>
        <translation>Push: นับในโควตา</translation>
    </message>
    <message>
        <source>Marks read, then sends (%1)</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว แล้วจึงส่ง (%1)</translation>
    </message>
    <message>
        <source>Sends (%1)</source>
        <translation>ส่ง (%1)</translation>
    </message>
    <message>
        <source>The month&apos;s messages are used up. An answer right after the customer&apos;s next message is still free.</source>
        <translation>ใช้ข้อความของเดือนนี้หมดแล้ว การตอบทันทีหลังข้อความถัดไปของลูกค้ายังไม่เสียค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Most of the month&apos;s messages are used: %1 of %2 left.</source>
        <translation>ใช้ข้อความของเดือนนี้ไปเกือบหมดแล้ว: เหลือ %1 จาก %2</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>ไม่มีสิ่งใดให้ส่ง</translation>
    </message>
    <message>
        <source>A bubble is too long for LINE.</source>
        <translation>มีกล่องข้อความยาวเกินที่ LINE รับได้</translation>
    </message>
    <message>
        <source>LINE takes five bubbles at a time.</source>
        <translation>LINE รับครั้งละไม่เกินห้ากล่องข้อความ</translation>
    </message>
    <message>
        <source>The reply could not be saved, so it was not sent. The disk may be full or read-only.</source>
        <translation>บันทึกคำตอบไม่ได้ จึงไม่ได้ส่ง ดิสก์อาจเต็มหรืออ่านได้อย่างเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Reply written (%n bubbles)</source>
        <translation>
            <numerusform>เขียนคำตอบแล้ว (%n กล่องข้อความ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply goes before its read mark, which takes too long</source>
        <translation>สถานะอ่านแล้วใช้เวลานานเกินไป จึงส่งคำตอบก่อน</translation>
    </message>
    <message numerus="yes">
        <source>Gave the reply up after %n tries</source>
        <translation>
            <numerusform>เลิกส่งคำตอบหลังจากลองแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply may have been sent; it is not repeated by itself</source>
        <translation>คำตอบอาจส่งไปแล้ว จึงไม่ส่งซ้ำเอง</translation>
    </message>
    <message>
        <source>Reply discarded</source>
        <translation>ทิ้งคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Reply noted as sent</source>
        <translation>บันทึกว่าส่งคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Replies paused</source>
        <translation>หยุดส่งคำตอบชั่วคราว</translation>
    </message>
    <message>
        <source>Replies paused: %1</source>
        <translation>หยุดส่งคำตอบชั่วคราว: %1</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>%1 ตอบกลับแล้ว</translation>
    </message>
    <message>
        <source>on reply</source>
        <comment>policy of read marks</comment>
        <translation>เมื่อตอบกลับ</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>policy of read marks</comment>
        <translation>เมื่อตั้งเป็นดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>after a time in view</source>
        <comment>policy of read marks</comment>
        <translation>หลังจากดูสักครู่</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>policy of read marks</comment>
        <translation>เมื่อได้รับ</translation>
    </message>
    <message>
        <source>Marked by policy: %1</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วตามการตั้งค่า: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>รอเครือข่าย</translation>
    </message>
    <message>
        <source>Waiting for network (%1 in line)</source>
        <translation>รอเครือข่าย (รออยู่ %1 รายการ)</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>time format</comment>
        <extracomment>Time with 12 hours; AP stands for AM or PM. Keep h:mm as one word.</extracomment>
        <translation>h:mm AP</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) not sent</source>
        <translation>
            <numerusform>คำตอบที่ส่งไม่ได้ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the chat to see why and to try again.</source>
        <translation>เปิดการสนทนาเพื่อดูสาเหตุและลองใหม่</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>Who has set the chat done, and when: &quot;Done by Aya 14:32&quot;.</extracomment>
        <translation>ดำเนินการแล้ว %1</translation>
    </message>
    <message>
        <source>Done by %1 %2</source>
        <translation>ดำเนินการแล้วโดย %1 %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>Who did it, within a sentence: &quot;Read 10:42 by a colleague&quot;.</extracomment>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, exact</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>kidoku::app::DemoCapture</name>
    <message>
        <source>The demonstration did not come to rest.</source>
        <translation>การสาธิตไม่หยุดนิ่ง</translation>
    </message>
    <message>
        <source>The story could not do all that it wanted to.</source>
        <translation>เรื่องทำบางอย่างที่ต้องการไม่ได้</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>รูปภาพ: %1</translation>
    </message>
    <message>
        <source>not everything could be written to %1</source>
        <translation>มีบางส่วนที่เขียนลงใน %1 ไม่ได้</translation>
    </message>
</context>
<context>
    <name>kidoku::app::DemoDesk</name>
    <message>
        <source>The story could not go on with: %1</source>
        <translation>เล่าเรื่องต่อไม่ได้ที่: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::app::Desktop</name>
    <message>
        <source>Another console is already working with the folder %1.</source>
        <translation>มีคอนโซลอื่นใช้งานโฟลเดอร์ %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>The data in %1 was written by a later version of Kidoku. Nothing was changed. Please update.</source>
        <translation>ข้อมูลใน %1 เขียนโดย Kidoku รุ่นที่ใหม่กว่า ไม่มีการเปลี่ยนแปลงใดๆ โปรดอัปเดต</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>เขียนลงโฟลเดอร์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1.</source>
        <translation>ดิสก์ที่เก็บ %1 ไม่มีพื้นที่เหลือ</translation>
    </message>
    <message>
        <source>The data in %1 is damaged: %2</source>
        <translation>ข้อมูลใน %1 เสียหาย: %2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened: %2</source>
        <translation>เปิดข้อมูลใน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Kidoku cannot start</source>
        <translation>เริ่ม Kidoku ไม่ได้</translation>
    </message>
    <message>
        <source>It is in use and kept in the system&apos;s key store.</source>
        <translation>เริ่มใช้แล้วและเก็บไว้ในที่เก็บคีย์ของระบบ</translation>
    </message>
    <message>
        <source>It is in use. It is kept in memory for now, because there is no key store that takes it.</source>
        <translation>เริ่มใช้แล้ว แต่เก็บไว้ในหน่วยความจำไปก่อน เพราะไม่มีที่เก็บคีย์ที่รับได้</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>สร้าง %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>It is in use for this demonstration.</source>
        <translation>ใช้อยู่ในการสาธิตนี้</translation>
    </message>
</context>
<context>
    <name>kidoku::app::EndWindow</name>
    <message>
        <source>The new folder cannot be the present one, nor lie within it.</source>
        <translation>โฟลเดอร์ใหม่ต้องไม่ใช่โฟลเดอร์ปัจจุบันและไม่อยู่ข้างใน</translation>
    </message>
    <message>
        <source>There is something else in %1.</source>
        <translation>มีอย่างอื่นอยู่ใน %1</translation>
    </message>
    <message>
        <source>There is not enough room in %1.</source>
        <translation>พื้นที่ใน %1 ไม่พอ</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 did not come out the same. The disk may be damaged.</source>
        <translation>%1 ไม่ตรงกับต้นฉบับ ดิสก์อาจเสียหาย</translation>
    </message>
    <message>
        <source>Kidoku</source>
        <translation>Kidoku</translation>
    </message>
    <message>
        <source>Copying the data. The folder of before stays in use until all is there.</source>
        <translation>กำลังคัดลอกข้อมูล จะใช้โฟลเดอร์เดิมต่อไปจนกว่าจะครบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Deleting the chats…</source>
        <translation>กำลังลบแชท…</translation>
    </message>
    <message>
        <source>The data was not moved. The folder of before stays in use.</source>
        <translation>ไม่ได้ย้ายข้อมูล ยังใช้โฟลเดอร์เดิมต่อไป</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>ลบได้ไม่หมด</translation>
    </message>
    <message>
        <source>The data folder %1 is not there. Is its disk connected?</source>
        <translation>ไม่พบโฟลเดอร์ข้อมูล %1 เชื่อมต่อดิสก์แล้วหรือยัง</translation>
    </message>
</context>
<context>
    <name>kidoku::app::RecordDesk</name>
    <message>
        <source>The account is switched off.</source>
        <translation>บัญชีนี้ปิดอยู่</translation>
    </message>
</context>
<context>
    <name>kidoku::demo::SimulatorClient</name>
    <message>
        <source>The demo talks to this computer only.</source>
        <translation>ตัวอย่างติดต่อกับคอมพิวเตอร์เครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>The simulator did not take it: %1</source>
        <translation>ตัวจำลองไม่รับ: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::inbox::ConnectionCheck</name>
    <message>
        <source>The relay did not open its stream in time.</source>
        <translation>รีเลย์ไม่เปิดสตรีมภายในเวลา</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address, and that a proxy in between passes streams on.</source>
        <translation>ตรวจสอบที่อยู่ของรีเลย์ และตรวจว่าพร็อกซีระหว่างทางส่งต่อสตรีม</translation>
    </message>
    <message>
        <source>The relay streams.</source>
        <translation>สตรีมของรีเลย์ทำงานปกติ</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1</source>
        <translation>เชื่อมต่อรีเลย์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>This console has the channel secret.</source>
        <translation>คอนโซลนี้มี Channel secret</translation>
    </message>
    <message>
        <source>No channel secret here: the relay&apos;s word for its webhooks is taken.</source>
        <translation>ที่นี่ไม่มี Channel secret: เชื่อผลตรวจสอบ Webhook ของรีเลย์</translation>
    </message>
    <message>
        <source>No channel secret here: nothing that comes can be proved.</source>
        <translation>ที่นี่ไม่มี Channel secret: พิสูจน์สิ่งที่เข้ามาไม่ได้</translation>
    </message>
    <message>
        <source>Give the channel secret in KIDOKU_CHANNEL_SECRET or in the window.</source>
        <translation>ระบุ Channel secret ใน KIDOKU_CHANNEL_SECRET หรือในหน้าต่าง</translation>
    </message>
    <message>
        <source>LINE did not tell the account: %1</source>
        <translation>LINE ไม่แจ้งข้อมูลบัญชี: %1</translation>
    </message>
    <message>
        <source>Replace the token: it may have expired or been reissued.</source>
        <translation>เปลี่ยนโทเค็น: อาจหมดอายุหรือถูกออกใหม่</translation>
    </message>
    <message>
        <source>Check the address of LINE&apos;s API and the network.</source>
        <translation>ตรวจสอบที่อยู่ API ของ LINE และเครือข่าย</translation>
    </message>
    <message>
        <source>LINE knows this account as %1 (%2).</source>
        <translation>LINE รู้จักบัญชีนี้ในชื่อ %1 (%2)</translation>
    </message>
    <message>
        <source>Chat is off, so LINE marks every message read by itself.</source>
        <translation>แชทปิดอยู่ LINE จึงทำเครื่องหมายว่าอ่านแล้วทุกข้อความเอง</translation>
    </message>
    <message>
        <source>Turn Chat on in the response settings of LINE Official Account Manager.</source>
        <translation>เปิดแชทในการตั้งค่าการตอบกลับของ LINE Official Account Manager</translation>
    </message>
    <message>
        <source>Chat is on, and the old Mark as read API cannot be used with it.</source>
        <translation>แชทเปิดอยู่ จึงใช้ API อ่านแล้วแบบเก่าไม่ได้</translation>
    </message>
    <message>
        <source>Use the new API (--api token).</source>
        <translation>ใช้ API ใหม่ (--api token)</translation>
    </message>
    <message>
        <source>LINE did not tell whether Chat is on, so nobody can say whether marks will work.</source>
        <translation>LINE ไม่แจ้งว่าแชทเปิดอยู่หรือไม่ จึงบอกไม่ได้ว่าจะทำเครื่องหมายว่าอ่านแล้วได้หรือไม่</translation>
    </message>
    <message>
        <source>Look at the response settings of LINE Official Account Manager.</source>
        <translation>ดูการตั้งค่าการตอบกลับของ LINE Official Account Manager</translation>
    </message>
    <message>
        <source>The chosen Mark as read API fits the account&apos;s settings.</source>
        <translation>API อ่านแล้วที่เลือกตรงกับการตั้งค่าของบัญชี</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with LINE&apos;s.</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ตรงกับของ LINE</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) off.</source>
        <translation>
            <numerusform>นาฬิกาของคอมพิวเตอร์เครื่องนี้คลาดเคลื่อน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set its clock from the network.</source>
        <translation>ให้ระบบตั้งนาฬิกาจากเครือข่าย</translation>
    </message>
    <message>
        <source>The relay&apos;s name was found.</source>
        <translation>พบชื่อโฮสต์ของรีเลย์</translation>
    </message>
    <message>
        <source>The relay takes connections.</source>
        <translation>รีเลย์รับการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is good.</source>
        <translation>ใบรับรองของรีเลย์ใช้ได้</translation>
    </message>
    <message>
        <source>The relay takes the console token and knows the channel.</source>
        <translation>รีเลย์รับโทเค็นคอนโซลและรู้จักช่องนี้</translation>
    </message>
    <message>
        <source>The relay&apos;s version fits this console.</source>
        <translation>รุ่นของรีเลย์เข้ากันได้กับคอนโซลนี้</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the relay&apos;s.</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ตรงกับของรีเลย์</translation>
    </message>
    <message>
        <source>The certificate is another host&apos;s.</source>
        <translation>ใบรับรองเป็นของโฮสต์อื่น</translation>
    </message>
    <message>
        <source>Use the address that the certificate was made for, or renew it.</source>
        <translation>ใช้ที่อยู่ที่ตรงกับใบรับรอง หรือออกใบรับรองใหม่</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>ใบรับรองหมดอายุหรือยังไม่มีผล</translation>
    </message>
    <message>
        <source>Renew it at the relay, and look at this computer&apos;s date.</source>
        <translation>ต่ออายุที่รีเลย์ และตรวจสอบวันที่ของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>ใบรับรองไม่น่าเชื่อถือ: %1</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1</source>
        <translation>สร้างการเชื่อมต่อที่ปลอดภัยไม่ได้: %1</translation>
    </message>
    <message>
        <source>Check that this port speaks https.</source>
        <translation>ตรวจสอบว่าพอร์ตนี้ใช้ https</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address.</source>
        <translation>ที่อยู่ของรีเลย์ไม่ใช่ http หรือ https</translation>
    </message>
    <message>
        <source>It looks like https://relay.example.com.</source>
        <translation>มีรูปแบบเช่น https://relay.example.com</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found: %1</source>
        <translation>ไม่พบชื่อโฮสต์ของรีเลย์: %1</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and the network.</source>
        <translation>ตรวจสอบตัวสะกดของที่อยู่และเครือข่าย</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>เชื่อมต่อรีเลย์ไม่ได้</translation>
    </message>
    <message>
        <source>Check the port, that the relay runs, and firewalls in between.</source>
        <translation>ตรวจสอบพอร์ต ตรวจว่ารีเลย์ทำงานอยู่ และตรวจไฟร์วอลล์ระหว่างทาง</translation>
    </message>
    <message>
        <source>The relay did not answer.</source>
        <translation>รีเลย์ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The relay refuses the console token: %1</source>
        <translation>รีเลย์ปฏิเสธโทเค็นคอนโซล: %1</translation>
    </message>
    <message>
        <source>Check the console token.</source>
        <translation>ตรวจสอบโทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>The console token has characters that cannot be sent.</source>
        <translation>โทเค็นคอนโซลมีอักขระที่ส่งไม่ได้</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks.</source>
        <translation>คัดลอกอีกครั้งโดยไม่มีการขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>There is no such channel at this address: %1</source>
        <translation>ไม่มีช่องนี้ที่ที่อยู่นี้: %1</translation>
    </message>
    <message>
        <source>Check the channel&apos;s name and the relay&apos;s address.</source>
        <translation>ตรวจสอบชื่อช่องและที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>The address leads to another one.</source>
        <translation>ที่อยู่นี้นำไปยังที่อยู่อื่น</translation>
    </message>
    <message>
        <source>Give the address that it leads to. A log-in page of the network may also stand in between.</source>
        <translation>ระบุที่อยู่ปลายทางที่เปลี่ยนไป อาจมีหน้าเข้าสู่ระบบของเครือข่ายคั่นอยู่ด้วย</translation>
    </message>
    <message>
        <source>Something answers there, but it is no relay.</source>
        <translation>มีการตอบกลับ แต่ไม่ใช่รีเลย์</translation>
    </message>
    <message>
        <source>Check the relay&apos;s address.</source>
        <translation>ตรวจสอบที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>The relay has a fault: %1</source>
        <translation>รีเลย์ขัดข้อง: %1</translation>
    </message>
    <message>
        <source>Look at the relay&apos;s log.</source>
        <translation>ดูบันทึกของรีเลย์</translation>
    </message>
    <message>
        <source>This is a relay of another kind.</source>
        <translation>นี่เป็นรีเลย์อีกชนิดหนึ่ง</translation>
    </message>
    <message>
        <source>Choose its kind beside the address.</source>
        <translation>เลือกชนิดของรีเลย์ข้างที่อยู่</translation>
    </message>
    <message>
        <source>The relay is newer than this console understands.</source>
        <translation>รีเลย์เป็นรุ่นใหม่กว่าที่คอนโซลนี้รองรับ</translation>
    </message>
    <message>
        <source>Update Kidoku.</source>
        <translation>อัปเดต Kidoku</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the relay&apos;s differ by %n second(s).</source>
        <translation>
            <numerusform>นาฬิกาของคอมพิวเตอร์เครื่องนี้กับของรีเลย์ต่างกัน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Let both systems set their clocks from the network.</source>
        <translation>ให้ทั้งสองระบบตั้งนาฬิกาจากเครือข่าย</translation>
    </message>
    <message>
        <source>Not tested: LINE allows 60 tests of the webhook in an hour.</source>
        <translation>ไม่ได้ทดสอบ: LINE ให้ทดสอบ Webhook ได้ 60 ครั้งต่อชั่วโมง</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>ลองอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>Not tested: the relay does not pass this question on to LINE.</source>
        <translation>ไม่ได้ทดสอบ: รีเลย์ไม่ส่งต่อคำถามนี้ให้ LINE</translation>
    </message>
    <message>
        <source>Update the relay.</source>
        <translation>อัปเดตรีเลย์</translation>
    </message>
    <message>
        <source>LINE did not answer about the webhook: %1</source>
        <translation>LINE ไม่ตอบเรื่อง Webhook: %1</translation>
    </message>
    <message>
        <source>Check the token and the network.</source>
        <translation>ตรวจสอบโทเค็นและเครือข่าย</translation>
    </message>
    <message>
        <source>LINE could not connect to the webhook&apos;s address.</source>
        <translation>LINE เชื่อมต่อที่อยู่ของ Webhook ไม่ได้</translation>
    </message>
    <message>
        <source>It must be reachable from the internet by https, with a certificate of a known authority.</source>
        <translation>ต้องเข้าถึงได้จากอินเทอร์เน็ตด้วย https โดยมีใบรับรองจากผู้ออกที่เป็นที่รู้จัก</translation>
    </message>
    <message>
        <source>The webhook&apos;s server did not answer LINE in time.</source>
        <translation>เซิร์ฟเวอร์ของ Webhook ไม่ตอบ LINE ภายในเวลา</translation>
    </message>
    <message>
        <source>It has to answer within two seconds. Look at the relay and at what stands before it.</source>
        <translation>ต้องตอบภายในสองวินาที ตรวจสอบรีเลย์และสิ่งที่อยู่ก่อนหน้ารีเลย์</translation>
    </message>
    <message>
        <source>The webhook&apos;s server refused LINE&apos;s signature (HTTP %1).</source>
        <translation>เซิร์ฟเวอร์ของ Webhook ปฏิเสธลายเซ็นของ LINE (HTTP %1)</translation>
    </message>
    <message>
        <source>Give the relay the channel secret of this channel.</source>
        <translation>ใส่ Channel secret ของช่องนี้ให้รีเลย์</translation>
    </message>
    <message>
        <source>The webhook&apos;s server answered LINE with HTTP %1.</source>
        <translation>เซิร์ฟเวอร์ของ Webhook ตอบ LINE ด้วย HTTP %1</translation>
    </message>
    <message>
        <source>Check the registered address, above all the channel&apos;s name in it.</source>
        <translation>ตรวจสอบที่อยู่ที่ลงทะเบียนไว้ โดยเฉพาะชื่อช่องในนั้น</translation>
    </message>
    <message>
        <source>LINE could not deliver, and says: %1</source>
        <translation>LINE ส่งไม่ถึง และแจ้งว่า: %1</translation>
    </message>
    <message>
        <source>Look at the error statistics in the LINE Developers Console.</source>
        <translation>ดูสถิติข้อผิดพลาดใน LINE Developers Console</translation>
    </message>
    <message>
        <source>The relay is on this computer and needs no certificate.</source>
        <translation>รีเลย์อยู่ในคอมพิวเตอร์เครื่องนี้ จึงไม่ต้องใช้ใบรับรอง</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>การเชื่อมต่อไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>Use https: others on the network can read along.</source>
        <translation>ใช้ https: ผู้อื่นในเครือข่ายอาจอ่านข้อมูลได้</translation>
    </message>
    <message>
        <source>No webhook address is registered at LINE.</source>
        <translation>ยังไม่ได้ลงทะเบียนที่อยู่ Webhook ไว้ที่ LINE</translation>
    </message>
    <message>
        <source>Register the relay&apos;s address in the LINE Developers Console.</source>
        <translation>ลงทะเบียนที่อยู่ของรีเลย์ใน LINE Developers Console</translation>
    </message>
    <message>
        <source>LINE sends webhooks to %1.</source>
        <translation>LINE ส่ง Webhook ไปที่ %1</translation>
    </message>
    <message>
        <source>LINE sends no webhooks: they are switched off.</source>
        <translation>LINE ไม่ส่ง Webhook: ปิดอยู่</translation>
    </message>
    <message>
        <source>Turn on &quot;Use webhook&quot; in the LINE Developers Console.</source>
        <translation>เปิด &quot;Use webhook&quot; ใน LINE Developers Console</translation>
    </message>
    <message>
        <source>The relay&apos;s own address is %1. If both are not the same server, register that one.</source>
        <translation>ที่อยู่ของรีเลย์คือ %1 หากไม่ใช่เซิร์ฟเวอร์เดียวกัน ให้ลงทะเบียนที่อยู่นี้</translation>
    </message>
    <message>
        <source>LINE sent a test to the webhook&apos;s address, and it was taken.</source>
        <translation>LINE ส่งข้อมูลทดสอบไปที่ที่อยู่ของ Webhook แล้ว และได้รับเรียบร้อย</translation>
    </message>
    <message>
        <source>Let a known authority sign it, or add yours under Settings ▸ Connection ▸ Certificates.</source>
        <translation>ให้ผู้ออกใบรับรองที่รู้จักลงนาม หรือเพิ่มของคุณที่ การตั้งค่า ▸ การเชื่อมต่อ ▸ ใบรับรอง</translation>
    </message>
    <message>
        <source>The proxy does not let this through: %1</source>
        <translation>พร็อกซีไม่ให้ผ่าน: %1</translation>
    </message>
    <message>
        <source>Check the proxy under Settings ▸ Connection.</source>
        <translation>ตรวจสอบพร็อกซีที่ การตั้งค่า ▸ การเชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>kidoku::line::Call</name>
    <message>
        <source>The answer is longer than %1 bytes</source>
        <translation>คำตอบยาวเกิน %1 ไบต์</translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation>ไม่มีคำตอบภายใน %1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>The address is not one of http or https</source>
        <translation>ที่อยู่ไม่ใช่ http หรือ https</translation>
    </message>
</context>
<context>
    <name>kidoku::models::Pseudonyms</name>
    <message>
        <source>Amber %1</source>
        <extracomment>A made-up name for a person, such as &quot;Silver Heron&quot;: %1 is an animal.</extracomment>
        <translation>%1สีอำพัน</translation>
    </message>
    <message>
        <source>Azure %1</source>
        <translation>%1สีฟ้า</translation>
    </message>
    <message>
        <source>Black %1</source>
        <translation>%1สีดำ</translation>
    </message>
    <message>
        <source>Bright %1</source>
        <translation>%1สดใส</translation>
    </message>
    <message>
        <source>Brown %1</source>
        <translation>%1สีน้ำตาล</translation>
    </message>
    <message>
        <source>Calm %1</source>
        <translation>%1ใจเย็น</translation>
    </message>
    <message>
        <source>Coral %1</source>
        <translation>%1สีปะการัง</translation>
    </message>
    <message>
        <source>Gentle %1</source>
        <translation>%1อ่อนโยน</translation>
    </message>
    <message>
        <source>Golden %1</source>
        <translation>%1สีทอง</translation>
    </message>
    <message>
        <source>Green %1</source>
        <translation>%1สีเขียว</translation>
    </message>
    <message>
        <source>Grey %1</source>
        <translation>%1สีเทา</translation>
    </message>
    <message>
        <source>Indigo %1</source>
        <translation>%1สีคราม</translation>
    </message>
    <message>
        <source>Merry %1</source>
        <translation>%1ร่าเริง</translation>
    </message>
    <message>
        <source>Orange %1</source>
        <translation>%1สีส้ม</translation>
    </message>
    <message>
        <source>Pink %1</source>
        <translation>%1สีชมพู</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>%1เงียบขรึม</translation>
    </message>
    <message>
        <source>Red %1</source>
        <translation>%1สีแดง</translation>
    </message>
    <message>
        <source>Silver %1</source>
        <translation>%1สีเงิน</translation>
    </message>
    <message>
        <source>Sunny %1</source>
        <translation>%1อบอุ่น</translation>
    </message>
    <message>
        <source>Swift %1</source>
        <translation>%1ว่องไว</translation>
    </message>
    <message>
        <source>Tiny %1</source>
        <translation>%1ตัวเล็ก</translation>
    </message>
    <message>
        <source>Violet %1</source>
        <translation>%1สีม่วง</translation>
    </message>
    <message>
        <source>White %1</source>
        <translation>%1สีขาว</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <translation>%1สีเหลือง</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>แบดเจอร์</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>หมี</translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation>บีเวอร์</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>ผึ้ง</translation>
    </message>
    <message>
        <source>Camel</source>
        <translation>อูฐ</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>แมว</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>นกกระเรียน</translation>
    </message>
    <message>
        <source>Deer</source>
        <translation>กวาง</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>โลมา</translation>
    </message>
    <message>
        <source>Duck</source>
        <translation>เป็ด</translation>
    </message>
    <message>
        <source>Eagle</source>
        <translation>อินทรี</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>ช้าง</translation>
    </message>
    <message>
        <source>Falcon</source>
        <translation>เหยี่ยว</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>จิ้งจอก</translation>
    </message>
    <message>
        <source>Frog</source>
        <translation>กบ</translation>
    </message>
    <message>
        <source>Giraffe</source>
        <translation>ยีราฟ</translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <translation>เม่น</translation>
    </message>
    <message>
        <source>Heron</source>
        <translation>นกกระสา</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>ม้า</translation>
    </message>
    <message>
        <source>Koala</source>
        <translation>โคอาลา</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>สิงโต</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>นาก</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>นกฮูก</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>แพนด้า</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>นกแก้ว</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>นกยูง</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>เพนกวิน</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>กระต่าย</translation>
    </message>
    <message>
        <source>Raccoon</source>
        <translation>แรคคูน</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>แมวน้ำ</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>แกะ</translation>
    </message>
    <message>
        <source>Sparrow</source>
        <translation>นกกระจอก</translation>
    </message>
    <message>
        <source>Squirrel</source>
        <translation>กระรอก</translation>
    </message>
    <message>
        <source>Swallow</source>
        <translation>นกนางแอ่น</translation>
    </message>
    <message>
        <source>Swan</source>
        <translation>หงส์</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>เสือ</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>เต่า</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>วาฬ</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>หมาป่า</translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation>ม้าลาย</translation>
    </message>
</context>
<context>
    <name>kidoku::recording::Fault</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>อ่านไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>ไฟล์ใหญ่กว่า %1 ไบต์</translation>
    </message>
    <message>
        <source>This is not a recording of Kidoku.</source>
        <translation>ไฟล์นี้ไม่ใช่สิ่งที่ Kidoku บันทึก</translation>
    </message>
    <message>
        <source>The recording was made by a later version of Kidoku.</source>
        <translation>Kidoku รุ่นใหม่กว่าเป็นผู้บันทึกไฟล์นี้</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>บรรทัดยาวเกินไป</translation>
    </message>
    <message>
        <source>The line is not a whole JSON object.</source>
        <translation>บรรทัดไม่ใช่ออบเจ็กต์ JSON ที่สมบูรณ์</translation>
    </message>
    <message>
        <source>The line has a key that is not known.</source>
        <translation>บรรทัดมีคีย์ที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The time is missing, goes back or is beyond a day.</source>
        <translation>ไม่มีเวลา เวลาย้อนกลับ หรือเกินหนึ่งวัน</translation>
    </message>
    <message>
        <source>The name or its ID is missing, wrong or there twice.</source>
        <translation>ชื่อหรือ ID ไม่มี ผิด หรือซ้ำ</translation>
    </message>
    <message>
        <source>The webhook cannot be read.</source>
        <translation>อ่าน Webhook ไม่ได้</translation>
    </message>
    <message>
        <source>There are more than %1 events.</source>
        <translation>มีเหตุการณ์เกิน %1 รายการ</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>มีเกิน %1 คน</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
</context>
<context>
    <name>kidoku::relay::EventStream</name>
    <message>
        <source>The relay does not hold what was asked for</source>
        <translation>รีเลย์ไม่มีข้อมูลที่ขอ</translation>
    </message>
    <message>
        <source>Opened anew to save memory</source>
        <translation>เปิดใหม่เพื่อประหยัดหน่วยความจำ</translation>
    </message>
    <message>
        <source>A record is larger than any webhook can be</source>
        <translation>ระเบียนใหญ่กว่า Webhook ใดๆ จะเป็นได้</translation>
    </message>
    <message>
        <source>Nothing came for %1 seconds</source>
        <translation>ไม่มีสิ่งใดเข้ามา %1 วินาที</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>สถานะ HTTP %1</translation>
    </message>
    <message>
        <source>The relay&apos;s address is not an http or https address</source>
        <translation>ที่อยู่ของรีเลย์ไม่ใช่ http หรือ https</translation>
    </message>
    <message>
        <source>The token has characters that cannot be sent</source>
        <translation>โทเค็นมีอักขระที่ส่งไม่ได้</translation>
    </message>
    <message>
        <source>The address redirects to another one</source>
        <translation>ที่อยู่นี้เปลี่ยนเส้นทางไปที่อื่น</translation>
    </message>
    <message>
        <source>The answer is not an event stream</source>
        <translation>คำตอบไม่ใช่สตรีมเหตุการณ์</translation>
    </message>
    <message>
        <source>The relay ended the stream</source>
        <translation>รีเลย์ปิดสตรีม</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AboutDialog</name>
    <message>
        <source>About Kidoku</source>
        <translation>เกี่ยวกับ Kidoku</translation>
    </message>
    <message>
        <source>Shows who writes to a LINE Official Account, and lets you decide when they see Read.</source>
        <translation>แสดงว่าใครส่งข้อความถึง LINE Official Account และให้คุณเลือกว่าลูกค้าจะเห็น &quot;อ่านแล้ว&quot; เมื่อใด</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, whose text stands below. Icons and drawings are our own.</source>
        <translation>ซอฟต์แวร์เสรีภายใต้ Apache License 2.0 ตามข้อความด้านล่าง ไอคอนและภาพวาดเป็นของเราเอง</translation>
    </message>
    <message>
        <source>LINE is a trademark of LY Corporation; Kidoku is not made by it.</source>
        <translation>LINE เป็นเครื่องหมายการค้าของ LY Corporation ส่วน Kidoku ไม่ได้ผลิตโดยบริษัทนี้</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>สร้างด้วย</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ข้อความสัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>คัดลอกข้อมูลรุ่น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountDialog</name>
    <message>
        <source>Addresses of %1</source>
        <translation>ที่อยู่ของ %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use these addresses</source>
        <translation>ใช้ที่อยู่เหล่านี้</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>ที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>ชนิดของรีเลย์</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>ช่องที่รีเลย์</translation>
    </message>
    <message>
        <source>The relay holds LINE&apos;s token and calls LINE</source>
        <translation>รีเลย์เก็บโทเค็นของ LINE และเรียกใช้ LINE</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>API ของ LINE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>ตามชื่อใน LINE</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Secrets go into this computer&apos;s key store and into no file.</source>
        <translation>ข้อมูลลับเก็บไว้ในที่เก็บคีย์ของคอมพิวเตอร์เครื่องนี้ ไม่เขียนลงไฟล์ใด</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>Channel secret</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>Channel access token</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>โทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>If the relay asks for one</source>
        <translation>หากรีเลย์ต้องการ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountEditor</name>
    <message>
        <source>LINE has not told yet.</source>
        <translation>LINE ยังไม่แจ้ง</translation>
    </message>
    <message>
        <source>Not asked while it is off.</source>
        <translation>ไม่ถามขณะปิดอยู่</translation>
    </message>
    <message>
        <source>Chat is on</source>
        <translation>แชทเปิดอยู่</translation>
    </message>
    <message>
        <source>Chat is off</source>
        <translation>แชทปิดอยู่</translation>
    </message>
    <message>
        <source>asked at %1</source>
        <translation>ถามเมื่อ %1</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>รีเลย์: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>ช่อง: %1</translation>
    </message>
    <message>
        <source>LINE is called by the relay, which holds its token.</source>
        <translation>รีเลย์เก็บโทเค็นของ LINE และเป็นผู้เรียกใช้ LINE</translation>
    </message>
    <message>
        <source>LINE&apos;s API: %1</source>
        <translation>API ของ LINE: %1</translation>
    </message>
    <message>
        <source>Given when Kidoku was started; these addresses are not kept.</source>
        <translation>ระบุเมื่อเริ่ม Kidoku ที่อยู่เหล่านี้จะไม่ถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>As LINE tells it</source>
        <translation>ตามชื่อใน LINE</translation>
    </message>
    <message>
        <source>Letter and colour</source>
        <translation>ตัวอักษรและสี</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ตัวอักษร</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Customers see Read</source>
        <translation>แสดง &quot;อ่านแล้ว&quot; เมื่อใด</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>วินาที</translation>
    </message>
    <message>
        <source> s</source>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>No notifications of this account</source>
        <translation>ไม่แจ้งเตือนของบัญชีนี้</translation>
    </message>
    <message>
        <source>At work: messages come in, read marks go out</source>
        <translation>ใช้งานอยู่: รับข้อความและส่งสถานะอ่านแล้ว</translation>
    </message>
    <message>
        <source>LINE says</source>
        <translation>ข้อมูลจาก LINE</translation>
    </message>
    <message>
        <source>Ask LINE now</source>
        <translation>ถาม LINE ตอนนี้</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Change addresses…</source>
        <translation>เปลี่ยนที่อยู่…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Channel access token…</source>
        <translation>Channel access token…</translation>
    </message>
    <message>
        <source>Channel secret…</source>
        <translation>Channel secret…</translation>
    </message>
    <message>
        <source>Console token…</source>
        <translation>โทเค็นคอนโซล…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Chat is on.</source>
        <translation>แชทเปิดอยู่</translation>
    </message>
    <message>
        <source>Chat is off.</source>
        <translation>แชทปิดอยู่</translation>
    </message>
    <message>
        <source>LINE marks every message read by itself, so there is nothing to mark here. You can go on, and turn Chat on in the response settings whenever you like.</source>
        <translation>LINE ทำเครื่องหมายว่าอ่านแล้วทุกข้อความเอง จึงไม่มีสิ่งใดให้ทำเครื่องหมายที่นี่ คุณทำต่อได้ และเปิดแชทในการตั้งค่าการตอบกลับเมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>Messages are marked read by hand: a customer sees Read when you say so.</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วด้วยตนเอง: ลูกค้าเห็น &quot;อ่านแล้ว&quot; เมื่อคุณสั่ง</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>มีบัญชีของช่องนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>The account cannot be added like this. Go back and look at address and channel.</source>
        <translation>เพิ่มบัญชีแบบนี้ไม่ได้ ย้อนกลับไปตรวจสอบที่อยู่และช่อง</translation>
    </message>
    <message>
        <source>The channel access token lets the console mark messages read and ask for names. It is kept in this computer&apos;s key store and in no file.</source>
        <translation>Channel access token ให้คอนโซลทำเครื่องหมายว่าอ่านแล้วและถามชื่อได้ เก็บไว้ในที่เก็บคีย์ของคอมพิวเตอร์เครื่องนี้ ไม่เขียนลงไฟล์ใด</translation>
    </message>
    <message>
        <source>This &amp;computer keeps the channel access token</source>
        <translation>คอมพิวเตอร์เครื่องนี้เก็บ Channel access token(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;relay holds it and calls LINE</source>
        <translation>รีเลย์เก็บไว้และเรียกใช้ LINE(&amp;R)</translation>
    </message>
    <message>
        <source>Channel access token</source>
        <translation>Channel access token</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>Channel secret</translation>
    </message>
    <message>
        <source>With the channel secret this console proves by itself that a message comes from LINE. It may stay empty with Kidoku&apos;s relay.</source>
        <translation>Channel secret ทำให้คอนโซลนี้ตรวจได้เองว่าข้อความมาจาก LINE หากใช้รีเลย์ของ Kidoku จะเว้นว่างไว้ก็ได้</translation>
    </message>
    <message>
        <source>Ask &amp;LINE</source>
        <translation>ถาม LINE(&amp;L)</translation>
    </message>
    <message>
        <source>Response &amp;settings…</source>
        <translation>การตั้งค่าการตอบกลับ(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSheet</name>
    <message>
        <source>What LINE says of it</source>
        <translation>ข้อมูลจาก LINE</translation>
    </message>
    <message>
        <source>LINE has not told yet. It is asked again every minute.</source>
        <translation>LINE ยังไม่แจ้ง จะถามอีกทุกนาที</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Basic ID</source>
        <translation>Basic ID</translation>
    </message>
    <message>
        <source>Bot&apos;s user ID</source>
        <translation>User ID ของบอท</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>แชท</translation>
    </message>
    <message>
        <source>on</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>ถามเมื่อ</translation>
    </message>
    <message>
        <source>Account and addresses</source>
        <translation>บัญชีและที่อยู่</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>คอนโซลนี้</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>ช่องที่รีเลย์</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>รีเลย์</translation>
    </message>
    <message>
        <source>LINE&apos;s API</source>
        <translation>API ของ LINE</translation>
    </message>
    <message>
        <source>LINE&apos;s token</source>
        <translation>โทเค็นของ LINE</translation>
    </message>
    <message>
        <source>held by the relay</source>
        <translation>เก็บที่รีเลย์</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>เก็บที่นี่</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Name and user ID must be those of the account whose webhooks the relay takes; otherwise the token belongs to another one.</source>
        <translation>ชื่อและ User ID ต้องตรงกับบัญชีที่รีเลย์รับ Webhook มิฉะนั้นโทเค็นเป็นของบัญชีอื่น</translation>
    </message>
    <message>
        <source>Addresses are set under Accounts…, or given when Kidoku starts: --relay, --channel, --line-api, --gateway.</source>
        <translation>ตั้งค่าที่อยู่ใน &quot;บัญชี…&quot; หรือระบุเมื่อเริ่ม Kidoku: --relay, --channel, --line-api, --gateway</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountSwitcher</name>
    <message>
        <source>%1 (%2 unread)</source>
        <translation>%1 (ยังไม่อ่าน %2)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>บัญชี…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>เลือกบัญชี</translation>
    </message>
    <message>
        <source>Show one account, or all of them</source>
        <translation>แสดงบัญชีเดียวหรือทุกบัญชี</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountWords</name>
    <message>
        <source>The name of the channel at the relay is missing.</source>
        <translation>ยังไม่ได้ระบุชื่อช่องที่รีเลย์</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, “-”, “_” and “.”, and at most 64 of them.</source>
        <translation>ชื่อช่องใช้ได้เฉพาะตัวอักษรอังกฤษ ตัวเลข &quot;-&quot; &quot;_&quot; และ &quot;.&quot; ไม่เกิน 64 ตัว</translation>
    </message>
    <message>
        <source>The relay&apos;s address is missing.</source>
        <translation>ยังไม่ได้ระบุที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>The relay&apos;s address must be like https://relay.example, without a user name or password.</source>
        <translation>ที่อยู่ของรีเลย์ต้องมีรูปแบบเช่น https://relay.example โดยไม่มีชื่อผู้ใช้หรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>The address of LINE&apos;s API must be like https://api.line.me.</source>
        <translation>ที่อยู่ API ของ LINE ต้องมีรูปแบบเช่น https://api.line.me</translation>
    </message>
    <message>
        <source>Only a Kidoku relay can hold LINE&apos;s token and call LINE.</source>
        <translation>เฉพาะรีเลย์ของ Kidoku เท่านั้นที่เก็บโทเค็นของ LINE และเรียกใช้ LINE ได้</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n character(s) are shown.</source>
        <translation>
            <numerusform>ชื่อยาวเกินไป แสดงได้ไม่เกิน %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign of an account is one character.</source>
        <translation>ตัวอักษรของบัญชีมีได้ตัวเดียว</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>ไม่มีสีนี้</translation>
    </message>
    <message>
        <source>The time must be between 1 and 60 seconds.</source>
        <translation>เวลาต้องอยู่ระหว่าง 1 ถึง 60 วินาที</translation>
    </message>
    <message>
        <source>There is an account of this channel already.</source>
        <translation>มีบัญชีของช่องนี้อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>There are %n account(s), and no room for another.</source>
        <translation>
            <numerusform>มีบัญชีแล้ว %n บัญชี เพิ่มอีกไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation>บัญชีนี้ถูกนำออกแล้ว</translation>
    </message>
    <message>
        <source>Only when I mark it</source>
        <translation>เฉพาะเมื่อฉันทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>When I reply</source>
        <translation>เมื่อฉันตอบกลับ</translation>
    </message>
    <message>
        <source>When I set it to Done</source>
        <translation>เมื่อฉันตั้งเป็นดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>After I have looked at it for</source>
        <translation>หลังจากฉันดูเป็นเวลา</translation>
    </message>
    <message>
        <source>At once on arrival</source>
        <translation>ทันทีที่ได้รับ</translation>
    </message>
    <message>
        <source>Reading a chat tells the customer nothing.</source>
        <translation>การอ่านการสนทนาไม่บอกสิ่งใดแก่ลูกค้า</translation>
    </message>
    <message>
        <source>Customers see Read together with your answer.</source>
        <translation>ลูกค้าเห็น &quot;อ่านแล้ว&quot; พร้อมกับคำตอบของคุณ</translation>
    </message>
    <message>
        <source>Customers see Read when you are through with their matter.</source>
        <translation>ลูกค้าเห็น &quot;อ่านแล้ว&quot; เมื่อคุณดำเนินการเรื่องของเขาเสร็จ</translation>
    </message>
    <message>
        <source>It counts while the chat is visible, the window has the focus and you are not away.</source>
        <translation>นับเวลาขณะเห็นการสนทนา หน้าต่างถูกใช้งานอยู่ และคุณไม่ได้ไปที่อื่น</translation>
    </message>
    <message>
        <source>Customers see Read although nobody has looked yet.</source>
        <translation>ลูกค้าเห็น &quot;อ่านแล้ว&quot; แม้ยังไม่มีใครดู</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>ม่วง</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>แดง</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>น้ำตาล</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>เขียวน้ำทะเล</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>เทา</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountsPage</name>
    <message>
        <source>Switched off</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>นำ %1 ออกหรือไม่</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing is sent for it any more, and its secrets are taken out of the key store. Its chats and its waiting read marks stay stored here, hidden; they are back when an account of the same channel is added.</source>
        <translation>บัญชีนี้จะไม่รับและไม่ส่งสิ่งใดอีก และข้อมูลลับจะถูกนำออกจากที่เก็บคีย์ การสนทนาและสถานะอ่านแล้วที่รอส่งยังเก็บไว้ที่นี่โดยซ่อนไว้ และจะกลับมาเมื่อเพิ่มบัญชีของช่องเดียวกัน</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>นำบัญชีออก</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation>ยังไม่ได้ตั้งค่าบัญชีใด</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>นำออก…</translation>
    </message>
    <message>
        <source>Delete all stored chats of %1?</source>
        <translation>ลบแชทที่เก็บไว้ทั้งหมดของ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Messages, pictures, drafts, notes of the log and waiting read marks of this account are deleted from this computer for good, and backups of before an update with them. The account stays set up, other accounts keep theirs, and nothing changes at LINE. Kidoku closes its window meanwhile and starts again.</source>
        <translation>ข้อความ รูปภาพ ฉบับร่าง บันทึก และสถานะอ่านแล้วที่รออยู่ของบัญชีนี้จะถูกลบออกจากคอมพิวเตอร์เครื่องนี้ถาวร รวมถึงข้อมูลสำรองก่อนการอัปเดต การตั้งค่าบัญชีและข้อมูลของบัญชีอื่นยังอยู่ และไม่มีอะไรเปลี่ยนที่ LINE ระหว่างนั้น Kidoku จะปิดหน้าต่างแล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>Delete the chats</source>
        <translation>ลบแชท</translation>
    </message>
    <message>
        <source>Delete stored chats…</source>
        <translation>ลบแชทที่เก็บไว้…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AdvancedPage</name>
    <message>
        <source>Data folder</source>
        <translation>โฟลเดอร์ข้อมูล</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ที่เก็บ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Everything on this computer</source>
        <translation>ทุกอย่างในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Delete data…</source>
        <translation>ลบข้อมูล…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>นำการตั้งค่าไปใช้</translation>
    </message>
    <message>
        <source>Settings and accounts as a file, for another computer. Tokens and secrets are never in it.</source>
        <translation>การตั้งค่าและบัญชีเป็นไฟล์สำหรับคอมพิวเตอร์เครื่องอื่น ไม่มีโทเค็นและข้อมูลลับอยู่ในนั้น</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>เป็นไฟล์</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Messages and log: %1
Pictures and files: %2
Backups: %3</source>
        <translation>ข้อความและบันทึก: %1
รูปภาพและไฟล์: %2
สำเนาสำรอง: %3</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>อ่านไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>ทุกอย่างในไฟล์ตรงกับการตั้งค่าปัจจุบันอยู่แล้ว</translation>
    </message>
    <message>
        <source>The settings of the file are in use. New accounts still need their tokens.</source>
        <translation>เริ่มใช้การตั้งค่าจากไฟล์แล้ว บัญชีใหม่ยังต้องใส่โทเค็น</translation>
    </message>
    <message>
        <source>Delete all data of Kidoku on this computer?</source>
        <translation>ลบข้อมูลทั้งหมดของ Kidoku ในคอมพิวเตอร์เครื่องนี้หรือไม่</translation>
    </message>
    <message>
        <source>Messages, log, pictures, settings and accounts are deleted from the data folder, and tokens and secrets from the key store. Nothing changes at LINE or at the relay.</source>
        <translation>ข้อความ บันทึก รูปภาพ การตั้งค่า และบัญชีจะถูกลบจากโฟลเดอร์ข้อมูล ส่วนโทเค็นและข้อมูลลับจะถูกลบจากที่เก็บคีย์ ไม่มีการเปลี่ยนแปลงใดที่ LINE หรือรีเลย์</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>ต่อไป…</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>เลิกทำไม่ได้</translation>
    </message>
    <message>
        <source>Read marks that have not reached LINE yet are lost. Kidoku starts anew afterwards, as on the first day.</source>
        <translation>สถานะอ่านแล้วที่ยังไม่ถึง LINE จะสูญหาย จากนั้น Kidoku จะเริ่มใหม่เหมือนวันแรก</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>ลบทั้งหมด</translation>
    </message>
    <message>
        <source>To another folder or disk</source>
        <translation>ไปยังโฟลเดอร์หรือดิสก์อื่น</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ย้าย…</translation>
    </message>
    <message>
        <source>Unused room in it</source>
        <translation>พื้นที่ที่ไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>บีบให้เล็กลง</translation>
    </message>
    <message>
        <source>The data is there already.</source>
        <translation>ข้อมูลอยู่ที่นั่นแล้ว</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>เขียนที่นั่นไม่ได้</translation>
    </message>
    <message>
        <source>Move all data to %1?</source>
        <translation>ย้ายข้อมูลทั้งหมดไปที่ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Kidoku closes its window, copies everything and starts again. If anything goes wrong, the present folder stays in use.</source>
        <translation>Kidoku จะปิดหน้าต่าง คัดลอกทุกอย่าง แล้วเริ่มใหม่ หากมีปัญหา จะใช้โฟลเดอร์ปัจจุบันต่อไป</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ย้าย</translation>
    </message>
    <message>
        <source>Compacting… You can go on working.</source>
        <translation>กำลังบีบให้เล็กลง… ทำงานต่อได้</translation>
    </message>
    <message>
        <source>It could not be compacted: %1</source>
        <translation>บีบให้เล็กลงไม่ได้: %1</translation>
    </message>
    <message>
        <source>%1 gained.</source>
        <translation>ได้พื้นที่คืน %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>Replace console token…</source>
        <translation>เปลี่ยนโทเค็นคอนโซล…</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. Nothing is lost.</source>
        <translation>
            <numerusform>สถานะอ่านแล้ว %n รายการกำลังรอ ไม่มีข้อมูลใดสูญหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE is not answering</source>
        <translation>LINE ไม่ตอบสนอง</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. One probe goes out at a time; the rest follow as soon as LINE answers.</source>
        <translation>
            <numerusform>สถานะอ่านแล้ว %n รายการกำลังรอ ส่งทดสอบทีละรายการ ที่เหลือจะส่งทันทีที่ LINE ตอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>ลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้คลาดเคลื่อน %1</translation>
    </message>
    <message>
        <source>Times shown here may be wrong. Set the date and time in the system&apos;s settings.</source>
        <translation>เวลาที่แสดงที่นี่อาจไม่ถูกต้อง ตั้งวันที่และเวลาในการตั้งค่าของระบบ</translation>
    </message>
    <message>
        <source>This account marks messages read by itself.</source>
        <translation>บัญชีนี้ทำเครื่องหมายว่าอ่านแล้วเอง</translation>
    </message>
    <message>
        <source>Chat is off in LINE Official Account Manager, so customers see “Read” before you press the button.</source>
        <translation>แชทปิดอยู่ใน LINE Official Account Manager ลูกค้าจึงเห็น &quot;อ่านแล้ว&quot; ก่อนที่คุณจะกดปุ่ม</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>วิธีแก้ไข</translation>
    </message>
    <message>
        <source>The old Mark as read API does not work while Chat is on.</source>
        <translation>API อ่านแล้วแบบเก่าใช้ไม่ได้ขณะเปิดแชท</translation>
    </message>
    <message>
        <source>Use the new one, which works with Chat.</source>
        <translation>ใช้แบบใหม่ซึ่งทำงานร่วมกับแชทได้</translation>
    </message>
    <message>
        <source>Switch to new API</source>
        <translation>เปลี่ยนไปใช้ API ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) with a false signature refused</source>
        <translation>
            <numerusform>ปฏิเสธ Webhook ที่ลายเซ็นไม่ถูกต้อง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not come from LINE, or the channel secret is not this channel&apos;s.</source>
        <translation>ไม่ได้มาจาก LINE หรือ Channel secret ไม่ใช่ของช่องนี้</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>แสดงในบันทึก</translation>
    </message>
    <message>
        <source>Messages for another account</source>
        <translation>ข้อความของบัญชีอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</source>
        <translation>
            <numerusform>พัก Webhook ของบอทอื่นไว้ %n รายการ ช่องของรีเลย์กับ Channel access token อาจไม่ใช่คู่กัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Check account…</source>
        <translation>ตรวจสอบบัญชี…</translation>
    </message>
    <message>
        <source>Secrets are kept in memory for now</source>
        <translation>ข้อมูลลับถูกเก็บไว้ในหน่วยความจำไปก่อน</translation>
    </message>
    <message>
        <source>No key store takes them on this computer, so they have to be given again at the next start.</source>
        <translation>ไม่มีที่เก็บคีย์ในคอมพิวเตอร์เครื่องนี้ที่รับได้ จึงต้องป้อนใหม่เมื่อเริ่มครั้งถัดไป</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Nothing is sent to LINE. The people and the phone are simulated on this computer.</source>
        <translation>ไม่มีการส่งสิ่งใดไปยัง LINE ผู้คนและโทรศัพท์จำลองขึ้นในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Banner; %1 is the name of an account, %2 what is the matter with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) wait here. Nothing is lost.</source>
        <translation>
            <numerusform>สถานะอ่านแล้ว %n รายการรออยู่ที่นี่ ไม่มีข้อมูลใดสูญหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Read marks wait here until you resume. Nothing is lost.</source>
        <translation>สถานะอ่านแล้วจะรออยู่ที่นี่จนกว่าคุณจะทำต่อ ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>คุณหยุดไว้ชั่วคราว</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Showing what was stored at %1</source>
        <translation>กำลังแสดงข้อมูลที่เก็บไว้เมื่อ %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from LINE for %n hour(s)</source>
        <translation>
            <numerusform>ไม่มีอะไรมาจาก LINE เป็นเวลา %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>That may be so. The connection test tells whether messages would arrive.</source>
        <translation>อาจเป็นเรื่องปกติ การทดสอบการเชื่อมต่อจะบอกว่าข้อความมาถึงได้หรือไม่</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>ทดสอบการเชื่อมต่อ…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::BannerBar</name>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::CheckList</name>
    <message>
        <source>Name of the relay</source>
        <translation>ชื่อโฮสต์ของรีเลย์</translation>
    </message>
    <message>
        <source>Connection to the relay</source>
        <translation>การเชื่อมต่อกับรีเลย์</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ใบรับรอง</translation>
    </message>
    <message>
        <source>Console token and channel</source>
        <translation>โทเค็นคอนโซลและช่อง</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>The relay&apos;s clock</source>
        <translation>นาฬิกาของรีเลย์</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>สตรีมสด</translation>
    </message>
    <message>
        <source>Channel secret</source>
        <translation>Channel secret</translation>
    </message>
    <message>
        <source>Account at LINE</source>
        <translation>บัญชีที่ LINE</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>LINE&apos;s clock</source>
        <translation>นาฬิกาของ LINE</translation>
    </message>
    <message>
        <source>Webhook address at LINE</source>
        <translation>ที่อยู่ Webhook ที่ LINE</translation>
    </message>
    <message>
        <source>A webhook from LINE</source>
        <translation>Webhook จาก LINE</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>ไม่ได้ลอง</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Command</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>ตั้งค่า(&amp;G)…</translation>
    </message>
    <message>
        <source>Channel &amp;secret…</source>
        <translation>Channel secret(&amp;S)…</translation>
    </message>
    <message>
        <source>Channel access &amp;token…</source>
        <translation>Channel access token(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;onsole token…</source>
        <translation>โทเค็นคอนโซล(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Account and addresses…</source>
        <translation>บัญชีและที่อยู่(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Check the account now</source>
        <translation>ตรวจสอบบัญชีตอนนี้(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export activity…</source>
        <translation>ส่งออกกิจกรรม(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo mark as read</source>
        <translation>เลิกทำเครื่องหมายว่าอ่านแล้ว(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel the read mark</source>
        <translation>ยกเลิกการส่งอ่านแล้ว(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>ลองใหม่ตอนนี้(&amp;R)</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>ลองรายการที่ล้มเหลวใหม่ทั้งหมด(&amp;F)</translation>
    </message>
    <message>
        <source>Mark &amp;all read…</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วทั้งหมด(&amp;A)…</translation>
    </message>
    <message>
        <source>Flag &amp;unread (only here)</source>
        <translation>ทำเครื่องหมายยังไม่อ่าน (เฉพาะที่นี่)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Done / reopen</source>
        <translation>ดำเนินการแล้ว / เปิดใหม่(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>การสนทนาถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>การสนทนาก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>ที่ยังไม่อ่านถัดไป(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>ที่ยังไม่อ่านก่อนหน้า(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to conversation…</source>
        <translation>ไปที่การสนทนา(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>กรองรายการ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Needs reply</source>
        <translation>ต้องดำเนินการ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>ยังไม่อ่าน(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>รอส่ง(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>ล้มเหลว(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ดำเนินการแล้ว(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Ac&amp;tivity log</source>
        <translation>บันทึกกิจกรรม(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>รายละเอียด(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>แถบเมนู(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ขยาย(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ย่อ(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>ขนาดปกติ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kidoku</source>
        <translation>เกี่ยวกับ Kidoku(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read marks</source>
        <translation>อ่านแล้ว(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>การสนทนา(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <translation>บันทึกชุดข้อมูลสนับสนุน(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Spam / not spam</source>
        <translation>สแปม / ไม่ใช่สแปม(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;all messages…</source>
        <translation>ค้นหาทุกข้อความ(&amp;A)…</translation>
    </message>
    <message>
        <source>Find in this &amp;chat…</source>
        <translation>ค้นหาในการสนทนานี้(&amp;C)…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>ค้นหาเก่ากว่า(&amp;O)</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>ค้นหาใหม่กว่า(&amp;W)</translation>
    </message>
    <message>
        <source>Go to first message not &amp;marked read</source>
        <translation>ไปที่ข้อความแรกที่ยังไม่ได้ทำเครื่องหมาย(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest message</source>
        <translation>ไปที่ข้อความล่าสุด(&amp;J)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>สแปม(&amp;S)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>รอนานสุดก่อน</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>บัญชี(&amp;U)…</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>เพิ่มบัญชี(&amp;D)…</translation>
    </message>
    <message>
        <source>Swit&amp;ch account…</source>
        <translation>สลับบัญชี(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a repl&amp;y</source>
        <translation>เขียนคำตอบ(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ved replies…</source>
        <translation>ข้อความสำเร็จรูป(&amp;V)…</translation>
    </message>
    <message>
        <source>Set up ste&amp;p by step…</source>
        <translation>ตั้งค่าทีละขั้น(&amp;P)…</translation>
    </message>
    <message>
        <source>Connect&amp;ion test…</source>
        <translation>ทดสอบการเชื่อมต่อ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>โหมดนำเสนอ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>ขั้นถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>หยุดหรือเล่นต่อ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>เริ่มใหม่(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear all faults</source>
        <translation>ล้างข้อขัดข้องทั้งหมด(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>สาธิต(&amp;D)</translation>
    </message>
    <message>
        <source>LINE and network &amp;faults…</source>
        <translation>ข้อขัดข้องของ LINE และเครือข่าย(&amp;F)…</translation>
    </message>
    <message>
        <source>Phone &amp;window</source>
        <translation>หน้าต่างโทรศัพท์(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record webhooks…</source>
        <translation>บันทึก Webhook(&amp;R)…</translation>
    </message>
    <message>
        <source>Play a &amp;recording…</source>
        <translation>เล่นสิ่งที่บันทึก(&amp;R)…</translation>
    </message>
    <message>
        <source>Mute / unmu&amp;te for the team</source>
        <translation>ปิด / เปิดเสียงสำหรับทีม(&amp;T)</translation>
    </message>
    <message>
        <source>Mute for the team for 1 &amp;hour</source>
        <translation>ปิดเสียงสำหรับทีม 1 ชั่วโมง(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Composer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Split into bubbles</source>
        <translation>แบ่งเป็นหลายกล่องข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n signs</source>
        <translation>
            <numerusform>ยาวเกินไป %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes out as it stands</source>
        <translation>&quot;%1&quot; จะถูกส่งไปตามที่เห็น</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
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
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>+ Bubble</source>
        <translation>+ กล่องข้อความ</translation>
    </message>
    <message>
        <source>Another message, up to five at a time</source>
        <translation>เพิ่มข้อความ ครั้งละไม่เกินห้า</translation>
    </message>
    <message>
        <source>Write a reply… “/” for a saved one</source>
        <translation>เขียนคำตอบ… &quot;/&quot; สำหรับข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Another bubble…</source>
        <translation>กล่องข้อความถัดไป…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Reply, bubble %1 of %2</source>
        <translation>ตอบกลับ กล่องข้อความ %1 จาก %2</translation>
    </message>
    <message>
        <source>Remove bubble %1</source>
        <translation>ลบกล่องข้อความ %1</translation>
    </message>
    <message>
        <source>Remove this bubble</source>
        <translation>ลบกล่องข้อความนี้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read?</source>
        <translation>
            <numerusform>ทำเครื่องหมายว่าอ่านแล้วใน %n การสนทนาหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers will see Read. This cannot be undone.</source>
        <translation>ลูกค้าจะเห็น &quot;อ่านแล้ว&quot; และเลิกทำไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read</source>
        <translation>
            <numerusform>ทำเครื่องหมายว่าอ่านแล้ว %n การสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the old API for all of %1?</source>
        <translation>ใช้ API เก่ากับทั้งบัญชี %1 หรือไม่</translation>
    </message>
    <message>
        <source>Customers will see Read on everything that they wrote until LINE answers, also on what nobody here has seen; “up to this message” is not possible, and groups cannot be marked. It needs LINE&apos;s approval and works only while Chat is off. It concerns every chat of the account, not this one alone.</source>
        <translation>ลูกค้าจะเห็น &quot;อ่านแล้ว&quot; ในทุกข้อความที่ส่งจนกว่า LINE จะตอบ รวมถึงข้อความที่ยังไม่มีใครที่นี่ดู เลือก &quot;ถึงข้อความนี้&quot; ไม่ได้ และใช้กับกลุ่มไม่ได้ ต้องได้รับอนุมัติจาก LINE และใช้ได้ขณะปิดแชทเท่านั้น มีผลกับทุกการสนทนาของบัญชี ไม่ใช่เฉพาะการสนทนานี้</translation>
    </message>
    <message>
        <source>Use the old API</source>
        <translation>ใช้ API เก่า</translation>
    </message>
    <message>
        <source>As LINE tells it now, this works for the account.</source>
        <translation>ตามข้อมูลจาก LINE ขณะนี้ ใช้ได้กับบัญชีนี้</translation>
    </message>
    <message>
        <source>Chat is off now: LINE would mark everything by itself, and the button would have no effect until Chat is on.</source>
        <translation>ขณะนี้แชทปิดอยู่: LINE จะทำเครื่องหมายเองทั้งหมด และปุ่มจะไม่มีผลจนกว่าจะเปิดแชท</translation>
    </message>
    <message>
        <source>Chat is on now: LINE does not allow both together, and marks would be refused until Chat is off.</source>
        <translation>ขณะนี้แชทเปิดอยู่: LINE ไม่ให้ใช้พร้อมกัน สถานะอ่านแล้วจะถูกปฏิเสธจนกว่าจะปิดแชท</translation>
    </message>
    <message>
        <source>Whether it works for this account is not known: LINE has not told.</source>
        <translation>ยังไม่ทราบว่าใช้กับบัญชีนี้ได้หรือไม่: LINE ยังไม่แจ้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) on the way will be placed again with it; what it cannot mark goes out as before.</source>
        <translation>
            <numerusform>สถานะอ่านแล้วที่กำลังส่ง %n รายการจะเปลี่ยนไปใช้แบบนี้ ส่วนที่ใช้ไม่ได้จะส่งแบบเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the new API for all of %1?</source>
        <translation>ใช้ API ใหม่กับทั้งบัญชี %1 หรือไม่</translation>
    </message>
    <message>
        <source>Customers will see Read up to the message that is marked, and not on what comes later; groups can be marked too. It needs no approval, but Chat must be on, and messages that came without a read token cannot be marked. It concerns every chat of the account, not this one alone.</source>
        <translation>ลูกค้าจะเห็น &quot;อ่านแล้ว&quot; จนถึงข้อความที่ทำเครื่องหมาย แต่ไม่รวมข้อความที่มาทีหลัง ใช้กับกลุ่มได้ด้วย ไม่ต้องได้รับอนุมัติ แต่ต้องเปิดแชท และใช้กับข้อความที่ไม่มีโทเค็นอ่านแล้วไม่ได้ มีผลกับทุกการสนทนาของบัญชี ไม่ใช่เฉพาะการสนทนานี้</translation>
    </message>
    <message>
        <source>Use the new API</source>
        <translation>ใช้ API ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Don&apos;t ask again under %n chat(s)</source>
        <translation>
            <numerusform>ไม่ต้องถามอีกเมื่อน้อยกว่า %n การสนทนา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionDialog</name>
    <message>
        <source>Checking…</source>
        <translation>กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>ทุกอย่างทำงานปกติ</translation>
    </message>
    <message>
        <source>Not everything works yet.</source>
        <translation>ยังมีบางอย่างที่ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>ทดสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>ทดสอบการเชื่อมต่อของ %1</translation>
    </message>
    <message>
        <source>Every step from LINE to this window. Nothing is changed at LINE, and no customer notices.</source>
        <translation>ตรวจทุกขั้นตอนจาก LINE ถึงหน้าต่างนี้ ไม่มีการเปลี่ยนแปลงใดที่ LINE และลูกค้าไม่รู้</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>คัดลอกรายงาน</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>ทดสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionPage</name>
    <message>
        <source>Certificates (%1)</source>
        <translation>ใบรับรอง (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>ไฟล์ทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>is too large for a list of certificates</source>
        <translation>ใหญ่เกินไปสำหรับรายการใบรับรอง</translation>
    </message>
    <message>
        <source>holds no certificate in PEM form</source>
        <translation>ไม่มีใบรับรองแบบ PEM</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a file, %2 what is the matter with it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>ใบรับรอง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>ทางไปยังอินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>โดยตรง ไม่ผ่านพร็อกซี</translation>
    </message>
    <message>
        <source>Through this HTTP proxy</source>
        <translation>ผ่านพร็อกซี HTTP นี้</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>ชื่อพร็อกซี</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>พอร์ต</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>ผู้ใช้ ถ้าพร็อกซีต้องการ</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation>เก็บในที่เก็บคีย์ของระบบ</translation>
    </message>
    <message>
        <source>It counts for the relay, LINE, pictures and the connection test. What runs on this computer is always reached directly.</source>
        <translation>ใช้กับรีเลย์ LINE รูปภาพ และการทดสอบการเชื่อมต่อ สิ่งที่ทำงานบนเครื่องนี้จะเชื่อมต่อโดยตรงเสมอ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>ใบรับรอง</translation>
    </message>
    <message>
        <source>Also trusted</source>
        <translation>เชื่อถือเพิ่ม</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, such as a company&apos;s own, as PEM files. Only add what your administrator has given you: who holds its key can read along.</source>
        <translation>ผู้ออกใบรับรองที่เชื่อถือเพิ่มจากของระบบ เช่น ของบริษัทเอง เป็นไฟล์ PEM เพิ่มเฉพาะที่ผู้ดูแลระบบให้มา เพราะผู้ที่ถือคีย์อ่านการสื่อสารได้</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s).</source>
        <translation>
            <numerusform>ไม่เกิน %n ไฟล์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationDelegate</name>
    <message>
        <source>Not marked read; some are new to you</source>
        <translation>ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว มีข้อความที่คุณยังไม่ได้ดู</translation>
    </message>
    <message>
        <source>Not marked read; you have seen all of them</source>
        <translation>ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว คุณดูครบแล้ว</translation>
    </message>
    <message>
        <source>Flagged by you as unread; only you see this</source>
        <translation>คุณทำเครื่องหมายยังไม่อ่านไว้ มีแต่คุณที่เห็น</translation>
    </message>
    <message>
        <source>Spam: shown in its own view only, counted nowhere</source>
        <translation>สแปม: แสดงเฉพาะในรายการของตัวเอง ไม่นับที่ใด</translation>
    </message>
    <message>
        <source>Muted: not counted as unread, no notification</source>
        <translation>ปิดเสียงอยู่: ไม่นับเป็นยังไม่อ่าน ไม่มีการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>ปิดเสียงถึง %1</translation>
    </message>
    <message>
        <source>A new message opens it again</source>
        <translation>เมื่อมีข้อความใหม่ จะกลับเป็นต้องดำเนินการ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read…</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the &amp;flag</source>
        <translation>เอาเครื่องหมายออก(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flag unread (only here)</source>
        <translation>ทำเครื่องหมายยังไม่อ่าน (เฉพาะที่นี่)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>เปิดใหม่(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ดำเนินการแล้ว(&amp;D)</translation>
    </message>
    <message>
        <source>Not &amp;spam</source>
        <translation>ไม่ใช่สแปม(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spam</source>
        <translation>สแปม(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy user id</source>
        <translation>คัดลอก User ID(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>แสดงในบันทึก(&amp;L)</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 ชั่วโมง(&amp;1)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>8 ชั่วโมง(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Until I take it back</source>
        <translation>จนกว่าจะเปิดเสียงเอง(&amp;U)</translation>
    </message>
    <message>
        <source>Notify me &amp;here again</source>
        <translation>แจ้งเตือนที่นี่อีกครั้ง(&amp;H)</translation>
    </message>
    <message>
        <source>Mute only &amp;here for 1 hour</source>
        <translation>ปิดเสียงเฉพาะที่นี่ 1 ชั่วโมง(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unmute for the team</source>
        <translation>เปิดเสียงสำหรับทีม(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;ute for the team</source>
        <translation>ปิดเสียงสำหรับทีม(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationPane</name>
    <message>
        <source>Needs reply</source>
        <translation>ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>ยังไม่อ่าน</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Nobody waits for a reply.</source>
        <translation>ไม่มีใครรอคำตอบ</translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>ไม่มีที่ยังไม่อ่าน</translation>
    </message>
    <message>
        <source>No read mark is waiting.</source>
        <translation>ไม่มีสถานะอ่านแล้วที่รอส่ง</translation>
    </message>
    <message>
        <source>No read mark has failed.</source>
        <translation>ไม่มีสถานะอ่านแล้วที่ล้มเหลว</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>ยังไม่มีการสนทนาที่ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>No name and no last message here contains “%1”.</source>
        <translation>ไม่มีชื่อหรือข้อความล่าสุดที่นี่ที่มี &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>กำลังรอข้อความแรก</translation>
    </message>
    <message>
        <source>Waiting for the first message. Send one to %1 from your phone.</source>
        <translation>กำลังรอข้อความแรก ลองส่งถึง %1 จากโทรศัพท์ของคุณ</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>สแปม</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>ไม่มีการสนทนาที่ปิดเสียง</translation>
    </message>
    <message>
        <source>No spam.</source>
        <translation>ไม่มีสแปม</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ลำดับของรายการ</translation>
    </message>
    <message>
        <source>Search all messages for “%1”</source>
        <translation>ค้นหา &quot;%1&quot; ในทุกข้อความ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <extracomment>In a row of the list; %1 is what somebody has begun to write.</extracomment>
        <translation>ฉบับร่าง: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::DetailsPane</name>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>แชทหลายคน</translation>
    </message>
    <message>
        <source>%1 · has blocked this account</source>
        <translation>%1 · บล็อกบัญชีนี้แล้ว</translation>
    </message>
    <message>
        <source>Seen by you: messages up to %1</source>
        <translation>คุณดูแล้ว: ข้อความถึง %1</translation>
    </message>
    <message>
        <source>The customer has not been shown Read yet.</source>
        <translation>ลูกค้ายังไม่เห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Flagged unread, only here</source>
        <translation>ทำเครื่องหมายยังไม่อ่าน เฉพาะที่นี่</translation>
    </message>
    <message>
        <source>None in the log.</source>
        <translation>ไม่มีในบันทึก</translation>
    </message>
    <message>
        <source>LINE ID</source>
        <translation>ID ภายในของ LINE</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>คัดลอก ID ทั้งหมด</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>สถานะปัจจุบัน</translation>
    </message>
    <message>
        <source>Read marks of this conversation</source>
        <translation>ประวัติอ่านแล้วของการสนทนานี้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultBar</name>
    <message>
        <source>Send…</source>
        <translation>ส่ง…</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>LINE: %1 ▾</source>
        <extracomment>How LINE behaves now; %1 is &quot;normal&quot; or the name of a fault.</extracomment>
        <translation>LINE: %1 ▾</translation>
    </message>
    <message>
        <source>Anybody writes, also somebody new</source>
        <translation>ให้ใครก็ได้เขียน รวมถึงลูกค้าใหม่</translation>
    </message>
    <message>
        <source>What goes wrong at LINE and in the network</source>
        <translation>สิ่งที่จะผิดพลาดที่ LINE และในเครือข่าย</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>ข้อขัดข้อง %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultChips</name>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>หยุดข้อขัดข้องทั้งหมด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultPanel</name>
    <message>
        <source>LINE and network faults</source>
        <translation>ข้อขัดข้องของ LINE และเครือข่าย</translation>
    </message>
    <message>
        <source>What the simulated LINE, the relay or the customers do next. Nothing here happens by chance.</source>
        <translation>เลือกว่า LINE จำลอง รีเลย์ หรือลูกค้าจะทำอะไรต่อไป ไม่มีอะไรเกิดขึ้นโดยบังเอิญ</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>ล้างข้อขัดข้องทั้งหมด</translation>
    </message>
    <message>
        <source>Chat on</source>
        <translation>เปิดแชท</translation>
    </message>
    <message>
        <source>Operators decide when customers see Read</source>
        <translation>เจ้าหน้าที่เป็นผู้กำหนดว่าลูกค้าจะเห็น &quot;อ่านแล้ว&quot; เมื่อใด</translation>
    </message>
    <message>
        <source>Chat off</source>
        <translation>ปิดแชท</translation>
    </message>
    <message>
        <source>LINE marks every message as read by itself</source>
        <translation>LINE ทำเครื่องหมายว่าอ่านแล้วทุกข้อความเอง</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultWords</name>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>LINE cannot be reached; marks wait</source>
        <translation>ติดต่อ LINE ไม่ได้ การทำเครื่องหมายจะรอ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ช้า</translation>
    </message>
    <message>
        <source>the next answer takes 8 s</source>
        <translation>คำตอบถัดไปใช้เวลา 8 วินาที</translation>
    </message>
    <message>
        <source>500 twice</source>
        <translation>500 สองครั้ง</translation>
    </message>
    <message>
        <source>two faults at LINE, then it heals</source>
        <translation>LINE ขัดข้องสองครั้งแล้วหายเอง</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>the next call runs into its time limit</source>
        <translation>คำขอถัดไปจะหมดเวลา</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>คำตอบหาย</translation>
    </message>
    <message>
        <source>done at LINE, but nobody is told</source>
        <translation>LINE ทำแล้ว แต่ไม่มีใครได้รับคำตอบ</translation>
    </message>
    <message>
        <source>429 for 20 s</source>
        <translation>429 นาน 20 วินาที</translation>
    </message>
    <message>
        <source>LINE asks to slow down and says how long</source>
        <translation>LINE ขอให้ช้าลงและบอกระยะเวลา</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>the channel token is refused; marks pause</source>
        <translation>โทเค็นของช่องถูกปฏิเสธ การทำเครื่องหมายหยุดพัก</translation>
    </message>
    <message>
        <source>403</source>
        <translation>403</translation>
    </message>
    <message>
        <source>the API is not approved for the account</source>
        <translation>บัญชีนี้ไม่ได้รับอนุมัติให้ใช้ API</translation>
    </message>
    <message>
        <source>400</source>
        <translation>400</translation>
    </message>
    <message>
        <source>the read token is refused for good</source>
        <translation>โทเค็นการอ่านถูกปฏิเสธถาวร</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>ผิดลำดับ</translation>
    </message>
    <message>
        <source>Burst of 200</source>
        <translation>200 รายการพร้อมกัน</translation>
    </message>
    <message>
        <source>200 messages at once</source>
        <translation>200 ข้อความในคราวเดียว</translation>
    </message>
    <message>
        <source>Customer unsends</source>
        <translation>ลูกค้ายกเลิกข้อความ</translation>
    </message>
    <message>
        <source>the newest message is taken back</source>
        <translation>ข้อความล่าสุดถูกยกเลิก</translation>
    </message>
    <message>
        <source>Relay restarts</source>
        <translation>รีเลย์เริ่มใหม่</translation>
    </message>
    <message>
        <source>it stops and comes back; nothing is lost</source>
        <translation>หยุดแล้วกลับมา ไม่มีอะไรหาย</translation>
    </message>
    <message>
        <source>Marks wait with a countdown and go out by themselves when LINE is back. The phone shows no Read until then.</source>
        <translation>สถานะอ่านแล้วจะรอพร้อมนับถอยหลัง และส่งเองเมื่อ LINE กลับมา จนกว่าจะถึงตอนนั้นโทรศัพท์จะไม่ขึ้นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>The next mark says “Sending…” for 8 s. Read appears on the phone with the answer, not before.</source>
        <translation>สถานะอ่านแล้วถัดไปจะแสดง &quot;กำลังส่ง…&quot; 8 วินาที โทรศัพท์จะขึ้นว่าอ่านแล้วพร้อมคำตอบ ไม่ใช่ก่อนหน้านั้น</translation>
    </message>
    <message>
        <source>Two attempts fail and say when the next one is. The third succeeds, and Read appears.</source>
        <translation>สองครั้งแรกล้มเหลวและบอกเวลาครั้งถัดไป ครั้งที่สามสำเร็จ และขึ้นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>The mark stays at “Sending…” until its time limit, then it is tried again. Until then the phone shows no Read.</source>
        <translation>สถานะอ่านแล้วจะค้างที่ &quot;กำลังส่ง…&quot; จนหมดเวลา แล้วจึงลองใหม่ จนกว่าจะถึงตอนนั้นโทรศัพท์จะไม่ขึ้นว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>The phone shows Read, the console does not know it yet: it asks again, and LINE says yes once more.</source>
        <translation>โทรศัพท์ขึ้นว่าอ่านแล้ว แต่คอนโซลยังไม่รู้ จึงส่งอีกครั้ง และ LINE ตอบว่าสำเร็จอีกครั้ง</translation>
    </message>
    <message>
        <source>Marks wait as long as LINE has asked for, and then go out.</source>
        <translation>สถานะอ่านแล้วจะรอตามเวลาที่ LINE ขอ แล้วจึงส่ง</translation>
    </message>
    <message>
        <source>A banner says that LINE refused the token; marks are paused. Paste the new one from the bar at the bottom.</source>
        <translation>แถบแจ้งว่า LINE ปฏิเสธ Token และสถานะอ่านแล้วจะหยุดชั่วคราว วาง Token ใหม่จากแถบด้านล่าง</translation>
    </message>
    <message>
        <source>Marks are paused, and a banner says what LINE has refused.</source>
        <translation>สถานะอ่านแล้วจะหยุดชั่วคราว และแถบจะบอกว่า LINE ปฏิเสธสิ่งใด</translation>
    </message>
    <message>
        <source>The next mark fails for good and says why.</source>
        <translation>สถานะอ่านแล้วถัดไปจะล้มเหลวถาวรและบอกเหตุผล</translation>
    </message>
    <message>
        <source>the newest webhook comes once more</source>
        <translation>Webhook ล่าสุดมาอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing changes: the same event counts once.</source>
        <translation>ไม่มีอะไรเปลี่ยน เหตุการณ์เดียวกันนับครั้งเดียว</translation>
    </message>
    <message>
        <source>three messages whose webhooks overtake each other</source>
        <translation>Webhook ของสามข้อความมาสลับลำดับ</translation>
    </message>
    <message>
        <source>Three messages stand in the order in which they were written.</source>
        <translation>สามข้อความเรียงตามลำดับที่เขียน</translation>
    </message>
    <message>
        <source>The list fills while it stays usable; unread numbers add up to 200.</source>
        <translation>รายการเต็มขึ้นโดยยังใช้งานได้ จำนวนที่ยังไม่อ่านเพิ่มรวม 200</translation>
    </message>
    <message>
        <source>The text goes from the list, the conversation and the phone; a line remains.</source>
        <translation>ข้อความหายไปจากรายการ การสนทนา และโทรศัพท์ เหลือเพียงหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>The sign of the connection says that it is lost, then it is live again. No message is missing.</source>
        <translation>ป้ายการเชื่อมต่อบอกว่าขาด แล้วกลับมาสดอีกครั้ง ไม่มีข้อความใดหายไป</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <extracomment>A fault that goes on, and the seconds until it is over.</extracomment>
        <translation>%1 · เหลือ %2 วินาที</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n answer(s) left</source>
        <extracomment>A fault that goes on; %n calls will still meet it.</extracomment>
        <translation>
            <numerusform>%1 · เหลือ %n คำตอบ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of the findings</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>ค้นหาในการสนทนานี้</translation>
    </message>
    <message>
        <source>Older finding</source>
        <translation>ผลที่เก่ากว่า</translation>
    </message>
    <message>
        <source>Newer finding</source>
        <translation>ผลที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Help</name>
    <message>
        <source>How to decide yourself when Read is shown</source>
        <translation>วิธีเลือกเองว่าจะแสดง &quot;อ่านแล้ว&quot; เมื่อใด</translation>
    </message>
    <message>
        <source>While Chat is off, LINE marks every message read the moment it arrives. Nothing that is done here can change that.</source>
        <translation>ขณะปิดแชท LINE จะทำเครื่องหมายว่าอ่านแล้วทันทีที่ข้อความมาถึง สิ่งที่ทำที่นี่เปลี่ยนเรื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Turn Chat on</source>
        <translation>เปิดแชท</translation>
    </message>
    <message>
        <source>1. Open LINE Official Account Manager (manager.line.biz) and choose the account.</source>
        <translation>1. เปิด LINE Official Account Manager (manager.line.biz) แล้วเลือกบัญชี</translation>
    </message>
    <message>
        <source>2. Open Settings, then Response settings.</source>
        <translation>2. เปิด &quot;ตั้งค่า&quot; แล้วเปิด &quot;การตั้งค่าการตอบกลับ&quot;</translation>
    </message>
    <message>
        <source>3. Switch Chat on, and leave Webhooks on.</source>
        <translation>3. เปิด &quot;แชท&quot; และเปิด &quot;Webhook&quot; ไว้เช่นเดิม</translation>
    </message>
    <message>
        <source>4. Come back and choose “Check the account now” in the menu.</source>
        <translation>4. กลับมาแล้วเลือก &quot;ตรวจสอบบัญชีตอนนี้&quot; ในเมนู</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::HelpWindow</name>
    <message>
        <source>%1 – Kidoku Help</source>
        <translation>%1 – วิธีใช้ Kidoku</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>เมื่อเกิดปัญหา</translation>
    </message>
    <message>
        <source>Working with Kidoku</source>
        <translation>การใช้งาน Kidoku</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ค้นหาในวิธีใช้</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>สารบัญวิธีใช้</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>ไม่มีหน้าที่มีคำเหล่านี้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
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
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>พอดี</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>พอดีกับหน้าต่าง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>บันทึกทั้งหมด…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ImportDialog</name>
    <message>
        <source>new account</source>
        <translation>บัญชีใหม่</translation>
    </message>
    <message>
        <source>The file is too large to be settings. Nothing was changed.</source>
        <translation>ไฟล์ใหญ่เกินกว่าจะเป็นการตั้งค่า ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>The file is damaged or no JSON. Nothing was changed.</source>
        <translation>ไฟล์เสียหายหรือไม่ใช่ JSON ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>The file holds no settings of Kidoku. Nothing was changed.</source>
        <translation>ไฟล์ไม่มีการตั้งค่าของ Kidoku ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>The file was written by a later version of Kidoku. Nothing was changed.</source>
        <translation>ไฟล์เขียนโดย Kidoku รุ่นที่ใหม่กว่า ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>The value of %1 is not possible. Nothing was changed.</source>
        <translation>ค่าของ %1 ใช้ไม่ได้ ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>This version of Kidoku does not know %1. Nothing was changed.</source>
        <translation>Kidoku รุ่นนี้ไม่รู้จัก %1 ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>There are too many accounts in the file. Nothing was changed.</source>
        <translation>ไฟล์มีบัญชีมากเกินไป ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>นำเข้าการตั้งค่า</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n value(s)</source>
        <translation>
            <numerusform>ไฟล์นี้เปลี่ยน %n ค่า</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ปัจจุบัน</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ในไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ใช้การตั้งค่าเหล่านี้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>ไปด้านบนสุด</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>ไปที่ข้อความล่าสุด</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>ยังไม่ได้ทำเครื่องหมาย %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first message not marked read</source>
        <translation>ไปที่ข้อความแรกที่ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::KeyboardPage</name>
    <message>
        <source>Use Ctrl, Alt or Meta with a key, or a function key.</source>
        <translation>ใช้ Ctrl, Alt หรือ Meta ร่วมกับแป้นอื่น หรือใช้แป้นฟังก์ชัน</translation>
    </message>
    <message>
        <source>Keys of “%1”; press new ones</source>
        <translation>แป้นพิมพ์ของ &quot;%1&quot; กดแป้นใหม่</translation>
    </message>
    <message>
        <source>%1 does this already.</source>
        <translation>%1 ใช้กับคำสั่งนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ถูกใช้โดย &quot;%2&quot; แล้ว</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>ใช้ %1 ที่นี่</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ค้นหาคำสั่งหรือแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>คำสั่งและแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>กดแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>เอาแป้นสุดท้ายออก</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>แป้นพิมพ์มาตรฐาน</translation>
    </message>
    <message>
        <source>Usual keys for all commands</source>
        <translation>แป้นพิมพ์มาตรฐานสำหรับทุกคำสั่ง</translation>
    </message>
    <message>
        <source>Single letters while the list has the keyboard: J next, K previous, M mark as read, U flag unread, E done</source>
        <translation>ใช้ตัวอักษรเดี่ยวขณะอยู่ในรายการ: J ถัดไป, K ก่อนหน้า, M ทำเครื่องหมายว่าอ่านแล้ว, U ทำเครื่องหมายยังไม่อ่าน, E ดำเนินการแล้ว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LinkOpener</name>
    <message>
        <source>Only web addresses can be opened from here.</source>
        <translation>เปิดจากที่นี่ได้เฉพาะที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>เปิด %1 หรือไม่</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>เริ่มเบราว์เซอร์เพื่อเปิด %1 ไม่ได้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogActions</name>
    <message>
        <source>Go to conversation</source>
        <translation>ไปที่การสนทนา</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>ลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Cancel the read mark</source>
        <translation>ยกเลิกการส่งอ่านแล้ว</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>คัดลอกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>คัดลอกเป็น CSV</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Copy as cURL (without the token)</source>
        <translation>คัดลอกเป็น cURL (ไม่รวมโทเค็น)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>คั่นหน้าไว้</translation>
    </message>
    <message>
        <source>Count times from this row</source>
        <translation>นับเวลาจากแถวนี้</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>เอาที่คั่นหน้าออก</translation>
    </message>
    <message>
        <source>Resume read marks of %1</source>
        <translation>ส่งสถานะอ่านแล้วของ %1 ต่อ</translation>
    </message>
    <message>
        <source>Pause read marks of %1</source>
        <translation>หยุดส่งสถานะอ่านแล้วของ %1 ชั่วคราว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogBar</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>การสนทนานี้</translation>
    </message>
    <message>
        <source>Following ↓</source>
        <translation>ติดตามล่าสุด ↓</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ ใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to newest ↓</source>
        <translation>ไปล่าสุด ↓</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>ลองที่ล้มเหลวใหม่ (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>กรองกิจกรรม</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>เลือกคอลัมน์</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ที่คั่นหน้า</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n new)</source>
        <translation>
            <numerusform>ทำต่อ (ใหม่ %n รายการ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>The rows stand still. Nothing is lost.</source>
        <translation>แถวหยุดนิ่งอยู่ ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Let the rows stand still</source>
        <translation>ให้แถวหยุดนิ่ง</translation>
    </message>
    <message>
        <source>Words, or state:failed, http:5xx, tries:&gt;2, account:&quot;Shop A&quot;, api:old, dir:in, since:14:00, until:14:30. All must fit; Enter makes a chip of it.</source>
        <translation>คำค้น หรือ state:failed, http:5xx, tries:&gt;2, account:&quot;Shop A&quot;, api:old, dir:in, since:14:00, until:14:30 ต้องตรงทั้งหมด กด Enter เพื่อตรึงเป็นเงื่อนไข</translation>
    </message>
    <message>
        <source>More to do with the log</source>
        <translation>การทำงานอื่นกับบันทึก</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogFooter</name>
    <message>
        <source>Kept: %1 or %2</source>
        <comment>an age, a number of rows</comment>
        <translation>เก็บไว้: %1 หรือ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 แถว</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>เก่าสุด: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Retrying: %1 of %2</source>
        <translation>กำลังลองใหม่: %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogMenu</name>
    <message>
        <source>Show answers over time</source>
        <translation>แสดงคำตอบตามเวลา</translation>
    </message>
    <message>
        <source>Expand all failed</source>
        <translation>ขยายรายการที่ล้มเหลวทั้งหมด</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>ยุบทั้งหมด</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>ที่คั่นหน้าถัดไป</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>ที่คั่นหน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Retry all shown</source>
        <translation>ลองรายการที่แสดงใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Retry failed since…</source>
        <translation>ลองรายการที่ล้มเหลวใหม่ตั้งแต่เวลา…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>ส่งออก CSV…</translation>
    </message>
    <message>
        <source>Export JSON lines…</source>
        <translation>ส่งออก JSON Lines…</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>บันทึกชุดข้อมูลสนับสนุน…</translation>
    </message>
    <message>
        <source>Clear the view (deletes nothing)</source>
        <translation>ล้างหน้าจอ (ไม่ลบสิ่งใด)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>การแสดงเวลา</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>เวลาของวัน</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>นานเท่าใดแล้ว</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>นับจากแถวที่เลือก</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogPane</name>
    <message>
        <source>The details of the newest try are in the clipboard.</source>
        <translation>คัดลอกรายละเอียดของครั้งล่าสุดลงคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>No try of this conversation is in the log.</source>
        <translation>ไม่มีการลองของการสนทนานี้ในบันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>เขียน %n แถวลงใน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>ยังไม่มีเหตุการณ์ใด</translation>
    </message>
    <message numerus="yes">
        <source>No failed deliveries among the newest %n row(s) that are kept.</source>
        <translation>
            <numerusform>ไม่มีการส่งที่ล้มเหลวใน %n แถวล่าสุดที่เก็บไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits among the newest %n row(s).</source>
        <translation>
            <numerusform>ไม่มีรายการที่ตรงใน %n แถวล่าสุด</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Nothing that is shown can be tried again.</source>
        <translation>ไม่มีรายการที่แสดงอยู่ที่ลองใหม่ได้</translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <comment>at that time</comment>
        <translation>ล้างเมื่อ %1</translation>
    </message>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>ไม่มีแถวที่แสดงอยู่ที่คั่นหน้าไว้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogTree</name>
    <message>
        <source>Standard columns</source>
        <translation>คอลัมน์มาตรฐาน</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>Nothing in this list is left to mark.</source>
        <translation>ไม่มีการสนทนาในรายการนี้ให้ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>The first characters are copied; the settings can show ids whole.</source>
        <translation>คัดลอกเฉพาะอักขระแรกๆ ตั้งค่าให้แสดง ID ทั้งหมดได้</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer still sees Read.</source>
        <translation>ทำเครื่องหมายยังไม่อ่านไว้ให้คุณแล้ว ลูกค้ายังเห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Flagged unread for you. The customer is told nothing.</source>
        <translation>ทำเครื่องหมายยังไม่อ่านไว้ให้คุณแล้ว ลูกค้าไม่รู้</translation>
    </message>
    <message>
        <source>Quit Kidoku?</source>
        <translation>ออกจาก Kidoku หรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) still wait.</source>
        <translation>
            <numerusform>ยังมีสถานะอ่านแล้วที่รอส่ง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>จะส่งต่อเมื่อเริ่มครั้งถัดไป</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 and %2 still wait.</source>
        <extracomment>%1 is &quot;2 read marks&quot;, %2 &quot;1 reply&quot;</extracomment>
        <translation>%1 และ %2 ยังรอส่งอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s)</source>
        <translation>
            <numerusform>สถานะอ่านแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>คำตอบ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) still wait.</source>
        <translation>
            <numerusform>ยังมีคำตอบที่รอส่ง %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkPage</name>
    <message>
        <source>The first read mark</source>
        <translation>สถานะอ่านแล้วครั้งแรก</translation>
    </message>
    <message>
        <source>There is no first message yet. Go back for it, or go on without.</source>
        <translation>ยังไม่มีข้อความแรก ย้อนกลับไปรับข้อความ หรือทำต่อโดยไม่มี</translation>
    </message>
    <message>
        <source>LINE marks every message of this account read by itself.</source>
        <translation>LINE ทำเครื่องหมายว่าอ่านแล้วทุกข้อความของบัญชีนี้เอง</translation>
    </message>
    <message>
        <source>✓ LINE answered: Read.</source>
        <translation>✓ LINE ตอบว่า: อ่านแล้ว</translation>
    </message>
    <message>
        <source>• Look at the chat with this account, and not at another account of the shop.
• Leave the chat on the phone and open it again.
• If messages are marked at once when they come, LINE marks them by itself: look at the response settings.
• In LINE Official Account Manager the chat stays unread; that is normal.</source>
        <translation>• ดูแชทกับบัญชีนี้ ไม่ใช่บัญชีอื่นของร้าน
• ออกจากห้องแชทในโทรศัพท์แล้วเปิดใหม่
• หากข้อความกลายเป็นอ่านแล้วทันทีที่เข้ามา แสดงว่า LINE ทำเครื่องหมายเอง: ดูการตั้งค่าการตอบกลับ
• ใน LINE Official Account Manager แชทจะยังไม่อ่าน ซึ่งเป็นเรื่องปกติ</translation>
    </message>
    <message>
        <source>It can take a few seconds. Leave the chat on the phone and open it again.</source>
        <translation>อาจใช้เวลาไม่กี่วินาที ออกจากห้องแชทในโทรศัพท์แล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>✓ Read marks arrive.</source>
        <translation>✓ สถานะอ่านแล้วส่งถึง</translation>
    </message>
    <message>
        <source>Seen on the phone: yes.</source>
        <translation>เห็นในโทรศัพท์: ใช่</translation>
    </message>
    <message>
        <source>Seen on the phone: no.</source>
        <translation>เห็นในโทรศัพท์: ไม่</translation>
    </message>
    <message>
        <source>Seen on the phone: not yet.</source>
        <translation>เห็นในโทรศัพท์: ยัง</translation>
    </message>
    <message>
        <source>Seen on the phone: not answered.</source>
        <translation>เห็นในโทรศัพท์: ไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>Nothing was marked read.</source>
        <translation>ไม่ได้ทำเครื่องหมายว่าอ่านแล้วข้อความใด</translation>
    </message>
    <message>
        <source>This is the first step that changes something: your own phone will show Read below the sticker. Nothing happens before you press the button.</source>
        <translation>นี่เป็นขั้นแรกที่มีการเปลี่ยนแปลง: โทรศัพท์ของคุณเองจะแสดง &quot;อ่านแล้ว&quot; ใต้สติกเกอร์ จะไม่มีสิ่งใดเกิดขึ้นก่อนที่คุณจะกดปุ่ม</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว(&amp;M)</translation>
    </message>
    <message>
        <source>Do you see Read on your phone?</source>
        <translation>คุณเห็น &quot;อ่านแล้ว&quot; ในโทรศัพท์หรือไม่</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>ไม่(&amp;O)</translation>
    </message>
    <message>
        <source>Not ye&amp;t</source>
        <translation>ยัง(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MarkRunBar</name>
    <message>
        <source>%1 read</source>
        <translation>อ่านแล้ว %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>ถูกปฏิเสธ %1</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>ยกเลิกแล้ว %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Marking %1 of %2</source>
        <translation>กำลังทำเครื่องหมาย %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Media</name>
    <message>
        <source>Not loaded: no connection</source>
        <translation>โหลดไม่ได้: ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Not loaded: LINE has a temporary fault</source>
        <translation>โหลดไม่ได้: LINE ขัดข้องชั่วคราว</translation>
    </message>
    <message>
        <source>Not loaded: LINE refused the channel token</source>
        <translation>โหลดไม่ได้: LINE ปฏิเสธ Channel access token</translation>
    </message>
    <message>
        <source>Not loaded: the server refused it</source>
        <translation>โหลดไม่ได้: เซิร์ฟเวอร์ปฏิเสธ</translation>
    </message>
    <message>
        <source>Not loaded: LINE could not prepare it</source>
        <translation>โหลดไม่ได้: LINE เตรียมไฟล์ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Could not be written to the disk</source>
        <translation>เขียนลงดิสก์ไม่ได้</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>รูปภาพเสียหาย</translation>
    </message>
    <message>
        <source>Not loaded: the address is not encrypted</source>
        <translation>โหลดไม่ได้: ที่อยู่ไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>Picture is too large to show</source>
        <translation>รูปภาพใหญ่เกินกว่าจะแสดงได้</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes received, of all</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Waiting to load…</source>
        <translation>รอโหลด…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
    <message>
        <source>LINE is preparing it…</source>
        <translation>LINE กำลังเตรียม…</translation>
    </message>
    <message>
        <source>No longer available at LINE</source>
        <translation>ไม่มีใน LINE แล้ว</translation>
    </message>
    <message>
        <source>Too large to open here; it can be saved</source>
        <translation>ใหญ่เกินกว่าจะเปิดที่นี่ แต่บันทึกได้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaBubble</name>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>โหลด</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>บันทึกทั้งหมด…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaDesk</name>
    <message>
        <source>Load from %1</source>
        <translation>โหลดจาก %1</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MediaOpener</name>
    <message>
        <source>The file was not saved. %1.</source>
        <translation>ไม่ได้บันทึกไฟล์ %1</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound that can be opened safely. It can be saved.</source>
        <translation>ไฟล์นี้ไม่ใช่วิดีโอหรือเสียงที่เปิดได้อย่างปลอดภัย แต่บันทึกได้</translation>
    </message>
    <message>
        <source>No program on this computer opens it. It can be saved.</source>
        <translation>ไม่มีโปรแกรมในคอมพิวเตอร์นี้ที่เปิดไฟล์นี้ได้ แต่บันทึกได้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MessagePage</name>
    <message>
        <source>The first message</source>
        <translation>ข้อความแรก</translation>
    </message>
    <message>
        <source>Waiting… %1</source>
        <translation>กำลังรอ… %1</translation>
    </message>
    <message>
        <source>✓ It is here, after %1 s.</source>
        <translation>✓ เข้ามาแล้วหลังจาก %1 วินาที</translation>
    </message>
    <message>
        <source>No message came while this step was open.</source>
        <translation>ไม่มีข้อความเข้ามาระหว่างขั้นนี้</translation>
    </message>
    <message>
        <source>✓ It is proved to come from LINE.</source>
        <translation>✓ พิสูจน์แล้วว่ามาจาก LINE</translation>
    </message>
    <message>
        <source>– It could not be proved to come from LINE: give the channel secret.</source>
        <translation>– พิสูจน์ไม่ได้ว่ามาจาก LINE: ระบุ Channel secret</translation>
    </message>
    <message>
        <source>✓ It is stored once: a second delivery of it is not shown again.</source>
        <translation>✓ เก็บไว้ครั้งเดียว: หากส่งมาซ้ำจะไม่แสดงอีก</translation>
    </message>
    <message>
        <source>✓ It carries a read token, so it can be marked read.</source>
        <translation>✓ มีโทเค็นอ่านแล้ว จึงทำเครื่องหมายว่าอ่านแล้วได้</translation>
    </message>
    <message>
        <source>– It carries no read token: only the old Mark as read API can mark it.</source>
        <translation>– ไม่มีโทเค็นอ่านแล้ว: ทำเครื่องหมายได้ด้วย API อ่านแล้วแบบเก่าเท่านั้น</translation>
    </message>
    <message>
        <source>Send a sticker to your account from your phone.</source>
        <translation>ส่งสติกเกอร์ถึงบัญชีของคุณจากโทรศัพท์</translation>
    </message>
    <message>
        <source>Send a sticker to %1 from your phone.</source>
        <translation>ส่งสติกเกอร์ถึง %1 จากโทรศัพท์ของคุณ</translation>
    </message>
    <message>
        <source>The phone must be a friend of the account. The message appears here by itself. You can also go on without it.</source>
        <translation>LINE ในโทรศัพท์ต้องเพิ่มบัญชีนี้เป็นเพื่อนก่อน ข้อความจะปรากฏที่นี่เอง คุณทำต่อโดยไม่มีข้อความก็ได้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Notice</name>
    <message>
        <source>Sent a photo</source>
        <translation>ส่งรูปภาพ</translation>
    </message>
    <message>
        <source>Sent a video</source>
        <translation>ส่งวิดีโอ</translation>
    </message>
    <message>
        <source>Sent a voice message</source>
        <translation>ส่งข้อความเสียง</translation>
    </message>
    <message>
        <source>Sent a file</source>
        <translation>ส่งไฟล์</translation>
    </message>
    <message>
        <source>Sent a location</source>
        <translation>ส่งตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Sent a sticker</source>
        <translation>ส่งสติกเกอร์</translation>
    </message>
    <message>
        <source>Wrote a message</source>
        <translation>ส่งข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>ข้อความใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>ยังไม่ได้ดู: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 ใน %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n การสนทนา</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>ยังไม่มีใครดู</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) failed</source>
        <translation>
            <numerusform>สถานะอ่านแล้วล้มเหลว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity log says why.</source>
        <translation>ดูสาเหตุได้ในบันทึกกิจกรรม</translation>
    </message>
    <message>
        <source>Read marks are paused</source>
        <translation>หยุดส่งสถานะอ่านแล้วชั่วคราวอยู่</translation>
    </message>
    <message>
        <source>Nothing comes from the relay</source>
        <translation>ไม่มีสิ่งใดมาจากรีเลย์</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Mute only here for 1 hour</source>
        <translation>ปิดเสียงเฉพาะที่นี่ 1 ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticeDesk</name>
    <message>
        <source>A customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>ข้อความใหม่จะแจ้งเตือนแบบนี้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NoticePage</name>
    <message>
        <source>Sound and notification</source>
        <translation>เสียงและการแจ้งเตือน</translation>
    </message>
    <message>
        <source>✓ You will notice new messages.</source>
        <translation>✓ คุณจะสังเกตเห็นข้อความใหม่</translation>
    </message>
    <message>
        <source>Look at the volume of this computer, at the sound for system alerts, and whether a mode that silences notifications is on.</source>
        <translation>ตรวจสอบระดับเสียงของคอมพิวเตอร์เครื่องนี้ เสียงเตือนของระบบ และดูว่าเปิดโหมดปิดเสียงการแจ้งเตือนอยู่หรือไม่</translation>
    </message>
    <message>
        <source>Sound and notification: noticed.</source>
        <translation>เสียงและการแจ้งเตือน: สังเกตเห็น</translation>
    </message>
    <message>
        <source>Sound and notification: not noticed.</source>
        <translation>เสียงและการแจ้งเตือน: ไม่สังเกตเห็น</translation>
    </message>
    <message>
        <source>Sound and notification: not tried.</source>
        <translation>เสียงและการแจ้งเตือน: ไม่ได้ลอง</translation>
    </message>
    <message>
        <source>A new message makes a sound and asks for your attention.</source>
        <translation>เมื่อมีข้อความใหม่จะมีเสียงและการแจ้งเตือน</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>ลองดู(&amp;T)</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>คุณได้ยินหรือไม่</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>ไม่(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::NotificationsPage</name>
    <message>
        <source>No sound</source>
        <translation>ไม่มีเสียง</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>ข้อความใหม่</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>กระดิ่ง</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>เสียงระฆัง</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>แจ้งเตือน</translation>
    </message>
    <message>
        <source>When somebody writes</source>
        <translation>เมื่อมีคนส่งข้อความ</translation>
    </message>
    <message>
        <source>Again while nobody has looked</source>
        <translation>เตือนอีกขณะยังไม่มีใครดู</translation>
    </message>
    <message>
        <source>When a read mark has failed for good</source>
        <translation>เมื่อสถานะอ่านแล้วล้มเหลวถาวร</translation>
    </message>
    <message>
        <source>When an account is paused</source>
        <translation>เมื่อบัญชีหยุดชั่วคราว</translation>
    </message>
    <message>
        <source>When nothing comes from the relay</source>
        <translation>เมื่อไม่มีสิ่งใดมาจากรีเลย์</translation>
    </message>
    <message>
        <source>On the notification</source>
        <translation>บนการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Show the text of the message</source>
        <translation>แสดงเนื้อหาข้อความ</translation>
    </message>
    <message>
        <source>Offer “Mark as read”</source>
        <translation>แสดงปุ่ม &quot;ทำเครื่องหมายว่าอ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>ข้อความแรก</translation>
    </message>
    <message>
        <source>More of the same chat</source>
        <translation>ข้อความต่อในการสนทนาเดียวกัน</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ช่วงห้ามรบกวน</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>ทดสอบ: %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ระดับเสียง</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service makes the sounds, as loud as it does for all programs. With libcanberra installed Kidoku makes them itself.</source>
        <translation>บริการแจ้งเตือนของเดสก์ท็อปเล่นเสียงด้วยระดับเสียงเดียวกับทุกโปรแกรม หากติดตั้ง libcanberra ไว้ Kidoku จะเล่นเสียงเอง</translation>
    </message>
    <message>
        <source>Nothing is told in quiet hours</source>
        <translation>ไม่แจ้งเตือนในช่วงห้ามรบกวน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Quiet hours begin on %1</source>
        <translation>ช่วงห้ามรบกวนเริ่ม%1</translation>
    </message>
    <message>
        <source>Messages of these accounts</source>
        <translation>ข้อความของบัญชีเหล่านี้</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneComposer</name>
    <message>
        <source>Hello</source>
        <translation>สวัสดี</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>ขอร้อง</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>ขอโทษ</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>ไชโย</translation>
    </message>
    <message>
        <source>A sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Take the last message back</source>
        <translation>ยกเลิกข้อความล่าสุด</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In the field of the simulated phone; %1 is the customer who holds it.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>เขียนในชื่อ %1</translation>
    </message>
    <message>
        <source>A sticker, a photo, a place, or take the last message back</source>
        <translation>สติกเกอร์ รูปภาพ ตำแหน่งที่ตั้ง หรือยกเลิกข้อความล่าสุด</translation>
    </message>
    <message>
        <source>Send from the phone</source>
        <translation>ส่งจากโทรศัพท์</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneModel</name>
    <message>
        <source>You unsent a message</source>
        <translation>คุณยกเลิกข้อความแล้ว</translation>
    </message>
    <message>
        <source>%1 unsent a message</source>
        <translation>%1 ยกเลิกข้อความแล้ว</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Who wrote, what, when.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>Who wrote, what, when, &quot;Read&quot;.</extracomment>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhonePane</name>
    <message>
        <source>Customer&apos;s phone (demo)</source>
        <translation>โทรศัพท์ของลูกค้า (ตัวอย่าง)</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>โทรศัพท์ของใคร</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A person, and the account that he writes to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In a window of its own, for a second screen</source>
        <translation>ในหน้าต่างแยก สำหรับจอที่สอง</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneView</name>
    <message>
        <source>Photo</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>โทรศัพท์ของลูกค้า</translation>
    </message>
    <message>
        <source>%1&apos;s phone</source>
        <translation>โทรศัพท์ของ %1</translation>
    </message>
    <message>
        <source>Take this message back</source>
        <translation>ยกเลิกข้อความนี้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of message and what is in it, such as &quot;Location: Tokyo Tower&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone (demo)</source>
        <translation>โทรศัพท์ของลูกค้า (สาธิต)</translation>
    </message>
    <message>
        <source>%1&apos;s phone (demo)</source>
        <translation>โทรศัพท์ของ %1 (สาธิต)</translation>
    </message>
    <message>
        <source>As in the main window, at all accounts</source>
        <translation>เหมือนหน้าต่างหลัก ทุกบัญชี</translation>
    </message>
    <message>
        <source>Phones ▾</source>
        <translation>โทรศัพท์ ▾</translation>
    </message>
    <message>
        <source>Up to three, side by side</source>
        <translation>ได้สูงสุดสามเครื่อง เคียงข้างกัน</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::PresenterSign</name>
    <message>
        <source>Presenter: names are made up</source>
        <extracomment>A sign in the top bar: names of customers are made up while it is there.</extracomment>
        <translation>โหมดนำเสนอ: ชื่อเป็นนามสมมติ</translation>
    </message>
    <message>
        <source>Customers are shown under made-up names, and notifications are held back. Click to end the presenter mode.</source>
        <translation>ลูกค้าแสดงด้วยนามสมมติ และพักการแจ้งเตือนไว้ คลิกเพื่อออกจากโหมดนำเสนอ</translation>
    </message>
    <message>
        <source>Ends the presenter mode</source>
        <translation>ออกจากโหมดนำเสนอ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::QuickSwitcher</name>
    <message>
        <source>Go to conversation</source>
        <translation>ไปที่การสนทนา</translation>
    </message>
    <message>
        <source>Go to conversation: type a few letters of a name</source>
        <translation>ไปที่การสนทนา: พิมพ์บางส่วนของชื่อ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>ไม่มีใครชื่อนี้ที่นี่</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RawEventDialog</name>
    <message>
        <source>Raw event</source>
        <translation>เหตุการณ์ดิบ</translation>
    </message>
    <message>
        <source>As LINE sent it. Tokens are struck out.</source>
        <translation>ตามที่ LINE ส่งมา โทเค็นถูกปิดไว้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReadMode</name>
    <message>
        <source>on reply</source>
        <comment>read mode</comment>
        <translation>เมื่อตอบกลับ</translation>
    </message>
    <message>
        <source>on Done</source>
        <comment>read mode</comment>
        <translation>เมื่อตั้งเป็นดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>after %1 s in view</source>
        <comment>read mode</comment>
        <translation>หลังจากดู %1 วินาที</translation>
    </message>
    <message>
        <source>on arrival</source>
        <comment>read mode</comment>
        <translation>เมื่อได้รับ</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>read mode</comment>
        <translation>ด้วยตนเอง</translation>
    </message>
    <message>
        <source>Read mode: %1</source>
        <translation>โหมดอ่านแล้ว: %1</translation>
    </message>
    <message>
        <source>Will be marked read in %1 — Esc to prevent</source>
        <translation>จะทำเครื่องหมายว่าอ่านแล้วใน %1 (กด Esc เพื่อยกเลิก)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordBar</name>
    <message>
        <source>Stop recording</source>
        <translation>หยุดบันทึก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Recording the webhooks of %1: %2 of %3</source>
        <translation>กำลังบันทึก Webhook ของ %1: %2 จาก %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>มี %n เหตุการณ์ใน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>การบันทึกจบแล้ว</translation>
    </message>
    <message>
        <source>The recording has ended: its time is over.</source>
        <translation>การบันทึกจบแล้วเพราะครบเวลา</translation>
    </message>
    <message>
        <source>The recording has ended: it is as large as it may be.</source>
        <translation>การบันทึกจบแล้วเพราะถึงขนาดสูงสุด</translation>
    </message>
    <message>
        <source>The recording has ended, because the file cannot be written: %1</source>
        <translation>การบันทึกจบแล้วเพราะเขียนไฟล์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordDialog</name>
    <message>
        <source>Record webhooks</source>
        <translation>บันทึก Webhook</translation>
    </message>
    <message>
        <source>What comes in from LINE is written to a file, to be played again in the demonstration. Names, IDs, texts, tokens, files, addresses and places are replaced before anything is written; who writes when, how long and in which language stays. Nothing is sent anywhere.</source>
        <translation>สิ่งที่มาจาก LINE จะถูกเขียนลงไฟล์เพื่อเล่นซ้ำในตัวอย่าง ชื่อ ID ข้อความ โทเค็น ไฟล์ ที่อยู่เว็บ และสถานที่ถูกแทนที่ก่อนเขียน คงไว้ว่าใครเขียนเมื่อใด ยาวเท่าใด และภาษาใด ไม่มีการส่งสิ่งใดไปที่ใด</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>หยุดหลังจาก</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>The recording cannot begin: %1</source>
        <translation>เริ่มบันทึกไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RelayPage</name>
    <message>
        <source>The relay</source>
        <translation>รีเลย์</translation>
    </message>
    <message>
        <source>The relay takes LINE&apos;s webhooks and hands them to this console. Whoever runs it gives you its address, the channel&apos;s name and a console token.</source>
        <translation>รีเลย์รับ Webhook ของ LINE และส่งต่อให้คอนโซลนี้ ผู้ดูแลรีเลย์จะให้ที่อยู่ ชื่อช่อง และโทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>Relay&apos;s address</source>
        <translation>ที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>Kind of relay</source>
        <translation>ชนิดของรีเลย์</translation>
    </message>
    <message>
        <source>Channel at the relay</source>
        <translation>ช่องที่รีเลย์</translation>
    </message>
    <message>
        <source>Console token</source>
        <translation>โทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>ตรวจสอบอีกครั้ง(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplayDialog</name>
    <message>
        <source>Play a recording</source>
        <translation>เล่นสิ่งที่บันทึก</translation>
    </message>
    <message>
        <source>What was recorded comes in again here: from the simulated LINE, with made-up people and new tokens. The demonstration begins anew with it. A recording cannot be played to a real account.</source>
        <translation>สิ่งที่บันทึกไว้จะเข้ามาอีกครั้งที่นี่ จาก LINE จำลอง ด้วยผู้คนสมมติและโทเค็นใหม่ ตัวอย่างจะเริ่มใหม่ด้วยสิ่งนี้ สิ่งที่บันทึกเล่นไปยังบัญชีจริงไม่ได้</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>As fast as it was</source>
        <translation>เร็วเท่าเดิม</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>เร็วขึ้นสี่เท่า</translation>
    </message>
    <message>
        <source>Step by step, with F8</source>
        <translation>ทีละขั้นด้วย F8</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>ลูกค้า %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyLine</name>
    <message numerus="yes">
        <source>%n more like this in the chat.</source>
        <translation>
            <numerusform>ในการสนทนานี้มีแบบนี้อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>ลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>บันทึกว่าส่งแล้ว</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyPane</name>
    <message>
        <source>This customer has blocked the account: nothing can be sent.</source>
        <translation>ลูกค้ารายนี้บล็อกบัญชีแล้ว: ส่งสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>This chat is marked as spam: take that back to answer.</source>
        <translation>การสนทนานี้เป็นสแปม: ต้องยกเลิกก่อนจึงจะตอบได้</translation>
    </message>
    <message>
        <source>Another service answers this chat now; this account stands by.</source>
        <translation>ขณะนี้บริการอื่นตอบการสนทนานี้อยู่ บัญชีนี้รอสแตนด์บาย</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RetrySinceDialog</name>
    <message>
        <source>Retry failed read marks</source>
        <translation>ลองสถานะอ่านแล้วที่ล้มเหลวใหม่</translation>
    </message>
    <message>
        <source>Those that failed since</source>
        <translation>ที่ล้มเหลวตั้งแต่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) can be tried again.</source>
        <translation>
            <numerusform>ลองสถานะอ่านแล้วใหม่ได้ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n read mark(s)</source>
        <translation>
            <numerusform>ลองใหม่ %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SaveAllDialog</name>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>บันทึกรูปทั้งหมด</translation>
    </message>
    <message>
        <source>%1 of %2 saved to %3. Not saved:</source>
        <translation>บันทึก %1 จาก %2 ไปที่ %3 แล้ว ที่ไม่ได้บันทึก:</translation>
    </message>
    <message>
        <source>Saving to %3: %1 of %2</source>
        <translation>กำลังบันทึกไปที่ %3: %1 จาก %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, why it was not saved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyDialog</name>
    <message>
        <source>The file is too large.</source>
        <translation>ไฟล์ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>The file holds more than %1 replies.</source>
        <translation>ไฟล์มีข้อความสำเร็จรูปมากกว่า %1 รายการ</translation>
    </message>
    <message>
        <source>The file holds no saved replies.</source>
        <translation>ไฟล์ไม่มีข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>New</source>
        <translation>สร้างใหม่</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>{name} {operator} {account} {date} are filled in when it is used.</source>
        <translation>{name} {operator} {account} {date} จะถูกแทนที่เมื่อใช้</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>ค้นหาข้อความสำเร็จรูป</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Not saved: there is room for %1 replies.</source>
        <translation>ไม่ได้บันทึก: เก็บข้อความสำเร็จรูปได้ %1 รายการ</translation>
    </message>
    <message numerus="yes">
        <source>%n replies written.</source>
        <translation>
            <numerusform>เขียนข้อความสำเร็จรูป %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>อ่านไฟล์ไม่ได้: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies read.</source>
        <translation>
            <numerusform>อ่านข้อความสำเร็จรูปเข้ามา %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyPopup</name>
    <message>
        <source>Saved replies</source>
        <translation>ข้อความสำเร็จรูป</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchFilters</name>
    <message>
        <source>Any kind</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>ตำแหน่งที่ตั้ง</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ทุกเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>กำหนดช่วงเวลา…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>เขียนโดย</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>ชนิดข้อความ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchModel</name>
    <message>
        <source>People</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <extracomment>Below the name of a group that was found by the name of somebody in it.</extracomment>
        <translation>สมาชิก: %1</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message that was found: the operator&apos;s side.</extracomment>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <extracomment>Heading; %1 is a number such as 12 or 500+.</extracomment>
        <translation>ข้อความ · %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchPane</name>
    <message>
        <source>No stored message fits.</source>
        <translation>ไม่มีข้อความที่เก็บไว้ตรงตามเงื่อนไข</translation>
    </message>
    <message>
        <source>No message is stored yet.</source>
        <translation>ยังไม่มีข้อความที่เก็บไว้</translation>
    </message>
    <message numerus="yes">
        <source>No message contains “%1” in the stored period (%n day(s)).</source>
        <translation>
            <numerusform>ไม่มีข้อความที่มี &quot;%1&quot; ในช่วงที่เก็บไว้ (%n วัน)</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>อ่านข้อความเหล่านี้จากดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Search the names and messages of all accounts. The customer does not notice.</source>
        <translation>ค้นหาชื่อและข้อความของทุกบัญชี ลูกค้าไม่รู้</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Preparing quick search: %1 %. Everything is found, but it takes longer.</source>
        <translation>กำลังเตรียมการค้นหาแบบเร็ว: %1 % ค้นพบได้ทั้งหมด แต่ใช้เวลานานกว่า</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>ค้นหาทุกข้อความ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>กลับไปที่รายการ (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>Search all accounts</source>
        <translation>ค้นหาทุกบัญชี</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>You can also type: from:name  in:chat  type:photo  after:2026-11-01  before:2026-12-01  &quot;exact words&quot;</source>
        <extracomment>The words before the colons are typed as they stand here, in every language.</extracomment>
        <translation>พิมพ์แบบนี้ได้ด้วย: from:ชื่อ  in:การสนทนา  type:photo  after:2026-11-01  before:2026-12-01  &quot;คำตรงตัว&quot;</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>เลือกไว้ %n การสนทนา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with messages not marked read</source>
        <translation>
            <numerusform>ในจำนวนนี้ %n การสนทนามีข้อความที่ยังไม่ได้ทำเครื่องหมายว่าอ่านแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is left to mark read.</source>
        <translation>ไม่มีข้อความเหลือให้ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Selecting shows Read to nobody. Esc goes back to one conversation.</source>
        <translation>การเลือกไม่ทำให้ใครเห็น &quot;อ่านแล้ว&quot; กด Esc เพื่อกลับไปที่การสนทนาเดียว</translation>
    </message>
    <message>
        <source>Mark read…</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใหม่</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>เปิดเสียง</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>ไม่ใช่สแปม</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>สแปม</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>ลูกค้าเขียนข้อความ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>This computer&apos;s user name</source>
        <translation>ชื่อผู้ใช้ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>ชื่อของคุณที่เพื่อนร่วมงานเห็น</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>เวลาที่เลิกทำได้</translation>
    </message>
    <message>
        <source> s</source>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>เลิกลองหลังจาก</translation>
    </message>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Longest wait for LINE&apos;s answer</source>
        <translation>เวลารอคำตอบจาก LINE นานที่สุด</translation>
    </message>
    <message>
        <source>Log and privacy</source>
        <translation>บันทึกและความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>Show LINE ids whole</source>
        <translation>แสดง ID ของ LINE ทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>แถวของรายการ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>โปร่ง</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>กระชับ บรรทัดเดียว</translation>
    </message>
    <message>
        <source>Keep the log for</source>
        <translation>เก็บบันทึกไว้</translation>
    </message>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>ไม่เกิน</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> แถว</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>การตอบกลับ</translation>
    </message>
    <message>
        <source>Show Read before a reply goes out</source>
        <translation>แสดง &quot;อ่านแล้ว&quot; ก่อนส่งคำตอบ</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter begins a new line)</source>
        <translation>กด Enter เพื่อส่ง (Shift+Enter ขึ้นบรรทัดใหม่)</translation>
    </message>
    <message>
        <source>Always push (counts to the monthly quota)</source>
        <translation>ใช้ Push เสมอ (นับในโควตารายเดือน)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Start when you log in, without its window</source>
        <translation>เริ่มเมื่อเข้าสู่ระบบ โดยไม่แสดงหน้าต่าง</translation>
    </message>
    <message>
        <source>Closing the window leaves Kidoku in the tray</source>
        <translation>ปิดหน้าต่างแล้วให้ Kidoku อยู่ในถาดระบบ</translation>
    </message>
    <message>
        <source>When customers see Read is set for each account, on the page Accounts. By itself Kidoku marks nothing.</source>
        <translation>ตั้งค่าเวลาที่ลูกค้าเห็น &quot;อ่านแล้ว&quot; แยกตามบัญชีในหน้า &quot;บัญชี&quot; Kidoku ไม่ทำเครื่องหมายเอง</translation>
    </message>
    <message>
        <source>Ask before marking more chats at once than</source>
        <translation>ถามก่อนทำเครื่องหมายพร้อมกันมากกว่า</translation>
    </message>
    <message>
        <source>When LINE does not answer</source>
        <translation>เมื่อ LINE ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>ลองใหม่หลังจาก</translation>
    </message>
    <message>
        <source>Later tries at least every</source>
        <translation>ลองครั้งต่อไปอย่างน้อยทุก</translation>
    </message>
    <message>
        <source>From LINE to this window</source>
        <translation>จาก LINE ถึงหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Test the connection…</source>
        <translation>ทดสอบการเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>บัญชีใหม่</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>ตั้งค่าทีละขั้น…</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ลำดับของรายการ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>รอนานสุดก่อน</translation>
    </message>
    <message>
        <source>Show the timeline above the log</source>
        <translation>แสดงแผนภาพเวลาเหนือบันทึก</translation>
    </message>
    <message>
        <source>The log never holds the text of messages, tokens or secrets.</source>
        <translation>บันทึกไม่เก็บเนื้อหาข้อความ โทเค็น หรือข้อมูลลับ</translation>
    </message>
    <message>
        <source>Room for pictures and files</source>
        <translation>พื้นที่สำหรับรูปภาพและไฟล์</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A made-up shop with customers that write, phones that show Read, and faults to try. Nothing is sent to LINE.</source>
        <translation>ร้านค้าสมมติที่มีลูกค้าส่งข้อความ โทรศัพท์ที่แสดง &quot;อ่านแล้ว&quot; และข้อผิดพลาดให้ลอง ไม่มีการส่งสิ่งใดไปยัง LINE</translation>
    </message>
    <message>
        <source>In its own window</source>
        <translation>ในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>เปิดตัวอย่าง</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>สำหรับผู้ที่ช่วยคุณ</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>บันทึกชุดข้อมูลสนับสนุน…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ลักษณะ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>ขั้นสูง</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>ไม่มีการตั้งค่าชื่อนี้</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ค้นหาการตั้งค่า</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>การรอคำตอบ</translation>
    </message>
    <message>
        <source>How often LINE is asked again, and when a read mark is given up, is set on the page Read marks.</source>
        <translation>ระยะเวลาลองใหม่และเวลาที่เลิกส่งสถานะอ่านแล้ว ตั้งได้ที่หน้าสถานะอ่านแล้ว</translation>
    </message>
    <message>
        <source>Offer the connection test when nothing came for</source>
        <translation>แนะนำการทดสอบการเชื่อมต่อเมื่อไม่มีอะไรมาเป็นเวลา</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ชม.</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0: ไม่แนะนำ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ลองดู</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>ตามรูปแบบของระบบ</translation>
    </message>
    <message>
        <source>24 hours, 16:05</source>
        <translation>24 ชั่วโมง 16:05</translation>
    </message>
    <message>
        <source>12 hours, 4:05 PM</source>
        <translation>12 ชั่วโมง 4:05 PM</translation>
    </message>
    <message>
        <source>While others look on</source>
        <translation>เมื่อมีผู้อื่นดูหน้าจอ</translation>
    </message>
    <message>
        <source>Presenter mode (F11)</source>
        <translation>โหมดนำเสนอ (F11)</translation>
    </message>
    <message>
        <source>Customers have made-up names, ids and pictures everywhere, also in what is copied and exported; text is large, and nobody is notified.</source>
        <translation>ชื่อ ID และรูปของลูกค้าเป็นของสมมติทุกที่ รวมถึงสิ่งที่คัดลอกและส่งออก ตัวอักษรใหญ่ขึ้น และไม่มีการแจ้งเตือน</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SetupWizard</name>
    <message>
        <source>Kidoku %1, %2</source>
        <translation>Kidoku %1, %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>บัญชี: %1</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>ตั้งค่าบัญชี</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>ออก(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>เสร็จสิ้น(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or a key</source>
        <translation>ค้นหาคำสั่งหรือแป้นพิมพ์</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>ไม่มีคำสั่งหรือแป้นพิมพ์ชื่อนี้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ไม่มีแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>Next or previous pane</source>
        <translation>บานหน้าต่างถัดไปหรือก่อนหน้า</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>เปิดเมนู</translation>
    </message>
    <message>
        <source>Leave a search, close a dialog</source>
        <translation>ออกจากการค้นหา ปิดกล่องโต้ตอบ</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>เปิดรายการที่เลือก</translation>
    </message>
    <message>
        <source>Up or down in a list or a conversation</source>
        <translation>ขึ้นหรือลงในรายการหรือการสนทนา</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SidePane</name>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StartPage</name>
    <message>
        <source>Welcome to Kidoku</source>
        <translation>ยินดีต้อนรับสู่ Kidoku</translation>
    </message>
    <message>
        <source>Kidoku shows the chats of LINE Official Accounts and tells customers Read only when you say so.</source>
        <translation>Kidoku แสดงการสนทนาของ LINE Official Account และแสดง &quot;อ่านแล้ว&quot; ให้ลูกค้าเฉพาะเมื่อคุณสั่ง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Connect an &amp;account</source>
        <translation>เชื่อมต่อบัญชี(&amp;A)</translation>
    </message>
    <message>
        <source>You need the address of a relay and its console token. Nothing is changed at LINE before the sixth step, and then only if you say so.</source>
        <translation>คุณต้องมีที่อยู่ของรีเลย์และโทเค็นคอนโซล ก่อนขั้นที่หกจะไม่มีการเปลี่ยนแปลงใดที่ LINE และหลังจากนั้นจะเปลี่ยนเฉพาะเมื่อคุณสั่ง</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>ดูตัวอย่าง(&amp;D)</translation>
    </message>
    <message>
        <source>A made-up shop with customers, in a window of its own. Works without an account and sends nothing.</source>
        <translation>ร้านค้าสมมติพร้อมลูกค้าในหน้าต่างของตัวเอง ใช้ได้โดยไม่ต้องมีบัญชี และไม่ส่งสิ่งใด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateBoard</name>
    <message>
        <source>No account</source>
        <translation>ไม่มีบัญชี</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StateLine</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>ลองใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StatusStrip</name>
    <message>
        <source>Relay: live, %1 behind</source>
        <translation>รีเลย์: เชื่อมต่ออยู่ ค้าง %1</translation>
    </message>
    <message>
        <source>Relay: connecting</source>
        <translation>รีเลย์: กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Relay: offline</source>
        <translation>รีเลย์: ออฟไลน์</translation>
    </message>
    <message>
        <source>Relay: stopped</source>
        <translation>รีเลย์: หยุด</translation>
    </message>
    <message>
        <source>Relay: not started</source>
        <translation>รีเลย์: ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>LINE API: not answering (%1 of last %2 succeeded)</source>
        <translation>LINE API: ไม่ตอบสนอง (สำเร็จ %1 จาก %2 ครั้งล่าสุด)</translation>
    </message>
    <message>
        <source>LINE API: not used yet</source>
        <translation>LINE API: ยังไม่ได้ใช้</translation>
    </message>
    <message>
        <source>LINE API: degraded (%1 of last %2 succeeded)</source>
        <translation>LINE API: ไม่เสถียร (สำเร็จ %1 จาก %2 ครั้งล่าสุด)</translation>
    </message>
    <message>
        <source>LINE API: ok (%1 of last %2 succeeded)</source>
        <translation>LINE API: ปกติ (สำเร็จ %1 จาก %2 ครั้งล่าสุด)</translation>
    </message>
    <message>
        <source>Waiting to mark: %1</source>
        <translation>อ่านแล้วที่รอส่ง: %1</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · ล้มเหลว %2</translation>
    </message>
    <message>
        <source>Read mode: automatic (LINE) · %1</source>
        <translation>โหมดอ่านแล้ว: อัตโนมัติ (LINE) · %1</translation>
    </message>
    <message>
        <source>Read mode: manual · %1</source>
        <translation>โหมดอ่านแล้ว: ด้วยตนเอง · %1</translation>
    </message>
    <message>
        <source>Relays: %1 of %2 live, %3 behind</source>
        <translation>รีเลย์: เชื่อมต่ออยู่ %1 จาก %2 ค้าง %3</translation>
    </message>
    <message>
        <source>Read mode: %1 · %2</source>
        <comment>when Read is shown, API</comment>
        <translation>โหมดอ่านแล้ว: %1 · %2</translation>
    </message>
    <message>
        <source>Replies waiting: %1</source>
        <translation>คำตอบที่รอส่ง: %1</translation>
    </message>
    <message>
        <source>Replies not sent: %1</source>
        <translation>คำตอบที่ส่งไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Story</name>
    <message>
        <source>This did not happen in time: %1</source>
        <translation>ไม่เกิดขึ้นภายในเวลา: %1</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>รูปภาพ: %1</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>เขียนรูปภาพลงใน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>message in: %1 wrote</source>
        <translation>ข้อความเข้า: %1 เขียนมา</translation>
    </message>
    <message numerus="yes">
        <source>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n message(s)</source>
        <translation>
            <numerusform>เปิดโดยไม่แสดง &quot;อ่านแล้ว&quot;: ไม่ได้ขอให้ LINE ทำเครื่องหมาย และโทรศัพท์ของลูกค้าไม่แสดง &quot;อ่านแล้ว&quot; ที่ %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE will fail twice from now on</source>
        <translation>จากนี้ LINE จะล้มเหลวสองครั้ง</translation>
    </message>
    <message>
        <source>marked: can be undone for some seconds, nothing has left yet</source>
        <translation>ทำเครื่องหมายแล้ว: เลิกทำได้ภายในไม่กี่วินาที ยังไม่มีสิ่งใดถูกส่งออกไป</translation>
    </message>
    <message>
        <source>LINE answered 500, the customer sees no Read; trying again</source>
        <translation>LINE ตอบ 500 ลูกค้าไม่เห็น &quot;อ่านแล้ว&quot; กำลังลองใหม่</translation>
    </message>
    <message>
        <source>LINE answered 500 again; trying again, slower</source>
        <translation>LINE ตอบ 500 อีกครั้ง กำลังลองใหม่แบบช้าลง</translation>
    </message>
    <message numerus="yes">
        <source>LINE answered 200: Read on the customer&apos;s phone at %n message(s)</source>
        <translation>
            <numerusform>LINE ตอบ 200: โทรศัพท์ของลูกค้าแสดง &quot;อ่านแล้ว&quot; ที่ %n ข้อความ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StoryBar</name>
    <message>
        <source>A day in the shop</source>
        <translation>หนึ่งวันในร้าน</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>ห้านาที</translation>
    </message>
    <message>
        <source>Ninety seconds, by itself</source>
        <translation>เก้าสิบวินาที เล่นเอง</translation>
    </message>
    <message>
        <source>The old API beside the new one</source>
        <translation>API เก่าเทียบกับ API ใหม่</translation>
    </message>
    <message>
        <source>A bad day at LINE</source>
        <translation>วันที่ LINE ขัดข้อง</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>ถามตอบ</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in the name of its file: en, ja, zh_TW, th.</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>เล่นต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>%1 (%2 s left)</source>
        <translation>%1 (เหลือ %2 วินาที)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s) left)</source>
        <translation>
            <numerusform>%1 (เหลือ %n คำตอบ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <extracomment>List of the faults that go on now; %1 is for example &quot;Offline, 401&quot;.</extracomment>
        <translation>ข้อขัดข้อง: %1</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>ไปยังขั้น</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>ความเร็ว %1×</translation>
    </message>
    <message>
        <source>Plays by itself</source>
        <translation>เล่นเอง</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>คัดลอกโทเค็นใหม่</translation>
    </message>
    <message>
        <source>To be pasted where the console asks for it</source>
        <translation>วางในที่ที่คอนโซลถามหา</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นถัดไป</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>เรื่อง</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>The account is set up. The same checks are in the menu as Connection test. The report holds no token and no secret.</source>
        <translation>ตั้งค่าบัญชีแล้ว ตรวจสอบแบบเดียวกันได้จาก &quot;ทดสอบการเชื่อมต่อ&quot; ในเมนู รายงานไม่มีโทเค็นหรือข้อมูลลับ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>คัดลอกรายงาน(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>บันทึกชุดข้อมูลสนับสนุน</translation>
    </message>
    <message>
        <source>These files help to find a fault. They hold no message texts, no names, no whole user IDs and no tokens. Look at them before you send them to anybody; nothing is sent from here.</source>
        <translation>ไฟล์เหล่านี้ช่วยหาสาเหตุของปัญหา ไม่มีเนื้อหาข้อความ ชื่อ User ID แบบเต็ม หรือโทเค็น โปรดตรวจดูก่อนส่งให้ผู้อื่น ที่นี่จะไม่ส่งสิ่งใดออกไป</translation>
    </message>
    <message>
        <source>Log of</source>
        <translation>บันทึกช่วง</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมงล่าสุด</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>ไฟล์ในชุดข้อมูล</translation>
    </message>
    <message>
        <source>Content of the chosen file</source>
        <translation>เนื้อหาของไฟล์ที่เลือก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>
… %1 more</source>
        <comment>a size in bytes</comment>
        <translation>
… อีก %1</translation>
    </message>
    <message>
        <source>Support bundle written to %1</source>
        <translation>เขียนชุดข้อมูลสนับสนุนลงใน %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TermChips</name>
    <message>
        <source>Remove this condition</source>
        <translation>เอาเงื่อนไขนี้ออก</translation>
    </message>
    <message>
        <source>Condition %1, press to remove</source>
        <translation>เงื่อนไข %1 กดเพื่อเอาออก</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TextSheet</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadHeader</name>
    <message>
        <source>LINE marks this account read by itself</source>
        <translation>LINE ทำเครื่องหมายว่าอ่านแล้วให้บัญชีนี้เอง</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>ข้อความล่าสุด %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>has blocked this account</source>
        <translation>บล็อกบัญชีนี้แล้ว</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Chat is off, so LINE shows Read by itself; there is nothing to mark.</source>
        <translation>แชทปิดอยู่ LINE จึงแสดง &quot;อ่านแล้ว&quot; เอง ไม่มีสิ่งใดให้ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>The customer will see Read. This cannot be taken back.</source>
        <translation>ลูกค้าจะเห็น &quot;อ่านแล้ว&quot; เรียกคืนไม่ได้</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดใหม่</translation>
    </message>
    <message>
        <source>Needs reply again</source>
        <translation>ต้องดำเนินการอีกครั้ง</translation>
    </message>
    <message>
        <source>Handled; sends nothing</source>
        <translation>ดำเนินการแล้ว ไม่ส่งสิ่งใด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPane</name>
    <message>
        <source>Select a conversation.</source>
        <translation>เลือกการสนทนา</translation>
    </message>
    <message>
        <source>Opening one does not show Read to the customer.</source>
        <translation>การเปิดไม่ทำให้ลูกค้าเห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>It could not be read from this computer&apos;s disk.</source>
        <translation>อ่านจากดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>No event of LINE&apos;s belongs to this row.</source>
        <translation>ไม่มีเหตุการณ์ของ LINE สำหรับแถวนี้</translation>
    </message>
    <message>
        <source>The customer unsent this message. Its content is gone.</source>
        <translation>ลูกค้ายกเลิกข้อความนี้แล้ว เนื้อหาไม่มีอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadPointer</name>
    <message>
        <source>Go to the quoted message</source>
        <translation>ไปที่ข้อความที่อ้างถึง</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>เปิด %1 ในเบราว์เซอร์</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Mark as read up to here</source>
        <translation>ทำเครื่องหมายว่าอ่านแล้วถึงตรงนี้</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>These messages could not be read from this computer&apos;s disk.</source>
        <translation>อ่านข้อความเหล่านี้จากดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Select a conversation. Opening one does not show Read to the customer.</source>
        <translation>เลือกการสนทนา การเปิดไม่ทำให้ลูกค้าเห็น &quot;อ่านแล้ว&quot;</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>แสดงทั้งหมด…</translation>
    </message>
    <message>
        <source>Open map at %1</source>
        <translation>เปิดแผนที่ที่ %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>คัดลอกที่อยู่ของ %1</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>คัดลอกพิกัด</translation>
    </message>
    <message>
        <source>Copy message ID</source>
        <translation>คัดลอก ID ข้อความ</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>ไปที่ข้อความที่อ้างถึง</translation>
    </message>
    <message>
        <source>Show raw event…</source>
        <translation>แสดงเหตุการณ์ดิบ…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePanel</name>
    <message>
        <source>How far the picture goes back</source>
        <translation>ช่วงเวลาของแผนภาพ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TimelinePicture</name>
    <message>
        <source>latency up to %1</source>
        <comment>a duration</comment>
        <translation>เวลาตอบสูงสุด %1</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>คำตอบตามเวลา</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TokenDialog</name>
    <message>
        <source>It goes into this computer&apos;s key store and into no file.</source>
        <translation>เก็บไว้ในที่เก็บคีย์ของคอมพิวเตอร์เครื่องนี้ ไม่เขียนลงไฟล์ใด</translation>
    </message>
    <message>
        <source>Read marks that wait for it go on at once.</source>
        <translation>สถานะอ่านแล้วที่รออยู่จะส่งต่อทันที</translation>
    </message>
    <message>
        <source>Channel secret for %1</source>
        <translation>Channel secret ของ %1</translation>
    </message>
    <message>
        <source>It proves that a webhook comes from LINE. It stands in the LINE Developers Console, under Basic settings.</source>
        <translation>ใช้พิสูจน์ว่า Webhook มาจาก LINE ดูได้ใน LINE Developers Console ที่แท็บ &quot;Basic settings&quot;</translation>
    </message>
    <message>
        <source>Use this secret</source>
        <translation>ใช้ Channel secret นี้</translation>
    </message>
    <message>
        <source>Console token for %1</source>
        <translation>โทเค็นคอนโซลของ %1</translation>
    </message>
    <message>
        <source>Whoever runs the relay issues it.</source>
        <translation>ผู้ดูแลรีเลย์เป็นผู้ออกให้</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>ใช้โทเค็นนี้</translation>
    </message>
    <message>
        <source>Channel access token for %1</source>
        <translation>Channel access token ของ %1</translation>
    </message>
    <message>
        <source>Issue one in the LINE Developers Console, under Messaging API.</source>
        <translation>ออกโทเค็นได้ใน LINE Developers Console ที่แท็บ &quot;Messaging API&quot;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::TopBar</name>
    <message>
        <source>Search people   %1</source>
        <extracomment>In the search field; %1 is a key such as Ctrl+F.</extracomment>
        <translation>ค้นหาลูกค้า   %1</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ค้นหาลูกค้า</translation>
    </message>
    <message>
        <source>Mark all read…</source>
        <translation>อ่านแล้วทั้งหมด…</translation>
    </message>
    <message>
        <source>Shows Read to the customers of all chats in this list, after asking you</source>
        <translation>แสดง &quot;อ่านแล้ว&quot; ให้ลูกค้าของทุกแชทในรายการนี้ หลังจากถามคุณแล้ว</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>เมนู (F10)</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Tray</name>
    <message>
        <source>&amp;Open Kidoku</source>
        <translation>เปิด Kidoku(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications for 1 hour</source>
        <translation>หยุดการแจ้งเตือน 1 ชั่วโมง(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Kidoku: %n unread chat(s)</source>
        <translation>
            <numerusform>Kidoku: ยังไม่อ่าน %n การสนทนา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WebhookPage</name>
    <message>
        <source>The way of the messages</source>
        <translation>เส้นทางของข้อความ</translation>
    </message>
    <message>
        <source>LINE is asked which address it sends webhooks to, and to send one without a message as a test. LINE allows 60 tests in an hour.</source>
        <translation>จะถาม LINE ว่าส่ง Webhook ไปที่ใด และให้ส่ง Webhook ที่ไม่มีข้อความมาทดสอบ LINE ให้ทดสอบได้ 60 ครั้งต่อชั่วโมง</translation>
    </message>
    <message>
        <source>The relay&apos;s own address</source>
        <translation>ที่อยู่ของรีเลย์</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>ทดสอบอีกครั้ง(&amp;T)</translation>
    </message>
    <message>
        <source>In the LINE Developers Console you can also turn on webhook redelivery and error statistics. Both are off at first: redelivery brings messages that came while the relay was away, and Kidoku shows none of them twice.</source>
        <translation>ใน LINE Developers Console คุณเปิดการส่ง Webhook ซ้ำและสถิติข้อผิดพลาดได้ด้วย ทั้งสองปิดอยู่ในตอนแรก: การส่งซ้ำนำข้อความที่เข้ามาขณะรีเลย์ไม่อยู่มาให้ และ Kidoku จะไม่แสดงซ้ำ</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::WelcomePage</name>
    <message>
        <source>All accounts are switched off</source>
        <translation>ทุกบัญชีปิดอยู่</translation>
    </message>
    <message>
        <source>Connect an account, or try the demo</source>
        <translation>เชื่อมต่อบัญชี หรือลองใช้ตัวอย่าง</translation>
    </message>
    <message>
        <source>Nothing comes in and nothing goes out until one is on again.</source>
        <translation>จะไม่มีสิ่งใดเข้าหรือออกจนกว่าจะเปิดบัญชีใดบัญชีหนึ่ง</translation>
    </message>
    <message>
        <source>Kidoku shows who writes to your LINE Official Account and lets you decide when they see Read. The demo needs no account and contacts nothing but this computer.</source>
        <translation>Kidoku แสดงว่าใครส่งข้อความถึง LINE Official Account ของคุณ และให้คุณเลือกว่าลูกค้าจะเห็น &quot;อ่านแล้ว&quot; เมื่อใด ตัวอย่างไม่ต้องใช้บัญชีและติดต่อกับคอมพิวเตอร์เครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>เริ่มตั้งค่า…</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>เปิดตัวอย่าง</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>บัญชี…</translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Words</name>
    <message>
        <source>No connection to the relay</source>
        <translation>เชื่อมต่อรีเลย์ไม่ได้</translation>
    </message>
    <message>
        <source>Read marks and new messages wait here. Nothing is lost.</source>
        <translation>สถานะอ่านแล้วและข้อความใหม่รออยู่ ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not accepted</source>
        <translation>ไม่ยอมรับใบรับรองของรีเลย์</translation>
    </message>
    <message>
        <source>Nothing is sent until its identity is certain.</source>
        <translation>จะไม่ส่งสิ่งใดจนกว่าจะยืนยันตัวตนได้</translation>
    </message>
    <message>
        <source>The relay is silent</source>
        <translation>รีเลย์เงียบไป</translation>
    </message>
    <message>
        <source>New messages may be late. Connecting anew.</source>
        <translation>ข้อความใหม่อาจล่าช้า กำลังเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>The relay closed the connection</source>
        <translation>รีเลย์ปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connecting anew.</source>
        <translation>กำลังเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>The relay refused the console token</source>
        <translation>รีเลย์ปฏิเสธโทเค็นคอนโซล</translation>
    </message>
    <message>
        <source>No new messages arrive until a valid one is given.</source>
        <translation>ข้อความใหม่จะไม่เข้ามาจนกว่าจะมีโทเค็นที่ใช้ได้</translation>
    </message>
    <message>
        <source>The relay does not know this channel</source>
        <translation>รีเลย์ไม่รู้จักช่องนี้</translation>
    </message>
    <message>
        <source>The channel name or the relay&apos;s address may be wrong.</source>
        <translation>ชื่อช่องหรือที่อยู่ของรีเลย์อาจไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The relay has lost the place where we stopped</source>
        <translation>รีเลย์ไม่มีตำแหน่งที่เราหยุดไว้แล้ว</translation>
    </message>
    <message>
        <source>Everything it still keeps is loaded again.</source>
        <translation>กำลังโหลดทุกอย่างที่ยังเก็บไว้อีกครั้ง</translation>
    </message>
    <message>
        <source>There is no relay at this address</source>
        <translation>ไม่มีรีเลย์ที่ที่อยู่นี้</translation>
    </message>
    <message>
        <source>Something answered, but not with an event stream.</source>
        <translation>มีการตอบกลับ แต่ไม่ใช่สตรีมเหตุการณ์</translation>
    </message>
    <message>
        <source>The relay has a temporary fault</source>
        <translation>รีเลย์ขัดข้องชั่วคราว</translation>
    </message>
    <message>
        <source>We keep trying.</source>
        <translation>จะลองต่อไป</translation>
    </message>
    <message>
        <source>The relay sent more than can be taken</source>
        <translation>รีเลย์ส่งข้อมูลมากเกินกว่าจะรับได้</translation>
    </message>
    <message>
        <source>Connecting anew after the last good record.</source>
        <translation>กำลังเชื่อมต่อใหม่ต่อจากระเบียนสุดท้ายที่สมบูรณ์</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>ใช้โฟลเดอร์ข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it.</source>
        <translation>ตรวจสอบว่ามีโฟลเดอร์อยู่และคุณเขียนได้</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>โฟลเดอร์ข้อมูลอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>New messages wait at the relay and are shown once it can be written.</source>
        <translation>ข้อความใหม่รออยู่ที่รีเลย์ และจะแสดงเมื่อเขียนได้</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>New messages wait at the relay. Free some space; nothing is lost.</source>
        <translation>ข้อความใหม่รออยู่ที่รีเลย์ โปรดเพิ่มพื้นที่ว่าง ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>ข้อมูลที่เก็บไว้เสียหาย</translation>
    </message>
    <message>
        <source>Keep the folder, and start with an empty one or with its backup.</source>
        <translation>เก็บโฟลเดอร์นี้ไว้ แล้วเริ่มด้วยโฟลเดอร์เปล่าหรือสำเนาสำรอง</translation>
    </message>
    <message>
        <source>A later version of Kidoku wrote this data</source>
        <translation>ข้อมูลนี้เขียนโดย Kidoku รุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>It is left untouched. Use that version again.</source>
        <translation>ข้อมูลไม่ถูกแตะต้อง โปรดกลับไปใช้รุ่นนั้น</translation>
    </message>
    <message>
        <source>Another Kidoku works on this data folder</source>
        <translation>มี Kidoku อื่นใช้โฟลเดอร์ข้อมูลนี้อยู่</translation>
    </message>
    <message>
        <source>Close the other one, or start this one with a folder of its own.</source>
        <translation>ปิดตัวอื่น หรือเริ่มตัวนี้ด้วยโฟลเดอร์ของมันเอง</translation>
    </message>
    <message>
        <source>Changes could not be stored</source>
        <translation>บันทึกการเปลี่ยนแปลงไม่ได้</translation>
    </message>
    <message>
        <source>New messages wait at the relay. We keep trying.</source>
        <translation>ข้อความใหม่รออยู่ที่รีเลย์ จะลองต่อไป</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>เชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>now</source>
        <translation>เมื่อครู่</translation>
    </message>
    <message>
        <source>Silent · %1</source>
        <translation>เงียบ · %1</translation>
    </message>
    <message>
        <source>Nothing was heard from the relay for %1.</source>
        <translation>ไม่ได้ข่าวจากรีเลย์มา %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>เชื่อมต่ออยู่ · %1</translation>
    </message>
    <message>
        <source>The relay was last heard at %1.</source>
        <translation>ได้ข่าวจากรีเลย์ล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Offline · next try in %1</source>
        <translation>ออฟไลน์ · ลองใหม่ใน %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>หยุด: %1</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>ไม่มีบัญชี</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Live pill; %1 is the name of an account, %2 its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>เชื่อมต่อครบ</translation>
    </message>
    <message>
        <source>All live · %1</source>
        <extracomment>Live pill; %1 is since when the quietest of several relays was not heard, such as &quot;4 s&quot;.</extracomment>
        <translation>เชื่อมต่อครบ · %1</translation>
    </message>
</context>
</TS>
