<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n new to you</source>
        <translation>
            <numerusform>%n new to you</numerusform>
            <numerusform>%n new to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked as read (%n messages)</source>
        <translation>
            <numerusform>Marked as read (%n message)</numerusform>
            <numerusform>Marked as read (%n messages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n tries</source>
        <translation>
            <numerusform>Gave up after %n try</numerusform>
            <numerusform>Gave up after %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also marked %n messages you had not seen</source>
        <translation>
            <numerusform>Also marked %n message you had not seen</numerusform>
            <numerusform>Also marked %n messages you had not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>%n not marked read</numerusform>
            <numerusform>%n not marked read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks that were set aside fit now and were taken</source>
        <translation>
            <numerusform>%n webhook that was set aside fits now and was taken</numerusform>
            <numerusform>%n webhooks that were set aside fit now and were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much was set aside: the oldest %n webhooks were dropped</source>
        <translation>
            <numerusform>Too much was set aside: the oldest %n webhook was dropped</numerusform>
            <numerusform>Too much was set aside: the oldest %n webhooks were dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n retried</numerusform>
            <numerusform>%n retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photos</source>
        <comment>image set</comment>
        <translation>
            <numerusform>%1 of %n photo</numerusform>
            <numerusform>%1 of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <comment>image set</comment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply not sent: gave up after %n tries</source>
        <translation>
            <numerusform>Reply not sent: gave up after %n try</numerusform>
            <numerusform>Reply not sent: gave up after %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply written (%n bubbles)</source>
        <translation>
            <numerusform>Reply written (%n bubble)</numerusform>
            <numerusform>Reply written (%n bubbles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave the reply up after %n tries</source>
        <translation>
            <numerusform>Gave the reply up after %n try</numerusform>
            <numerusform>Gave the reply up after %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) not sent</source>
        <translation>
            <numerusform>%n reply not sent</numerusform>
            <numerusform>%n replies not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::inbox::ConnectionCheck</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) off.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second off.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the relay&apos;s differ by %n second(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and the relay&apos;s differ by %n second.</numerusform>
            <numerusform>This computer&apos;s clock and the relay&apos;s differ by %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::AccountWords</name>
    <message numerus="yes">
        <source>The name is too long; at most %n character(s) are shown.</source>
        <translation>
            <numerusform>The name is too long; at most %n character is shown.</numerusform>
            <numerusform>The name is too long; at most %n characters are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n account(s), and no room for another.</source>
        <translation>
            <numerusform>There is %n account, and no room for another.</numerusform>
            <numerusform>There are %n accounts, and no room for another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Banner</name>
    <message numerus="yes">
        <source>%n read mark(s) waiting. Nothing is lost.</source>
        <translation>
            <numerusform>%n read mark waiting. Nothing is lost.</numerusform>
            <numerusform>%n read marks waiting. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) waiting. One probe goes out at a time; the rest follow as soon as LINE answers.</source>
        <translation>
            <numerusform>%n read mark waiting. It goes out as soon as LINE answers.</numerusform>
            <numerusform>%n read marks waiting. One probe goes out at a time; the rest follow as soon as LINE answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) with a false signature refused</source>
        <translation>
            <numerusform>%n webhook with a false signature refused</numerusform>
            <numerusform>%n webhooks with a false signature refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</source>
        <translation>
            <numerusform>%n webhook for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</numerusform>
            <numerusform>%n webhooks for another bot set aside. The relay&apos;s channel and the channel token may not belong together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) wait here. Nothing is lost.</source>
        <translation>
            <numerusform>%n read mark waits here. Nothing is lost.</numerusform>
            <numerusform>%n read marks wait here. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from LINE for %n hour(s)</source>
        <translation>
            <numerusform>Nothing has come from LINE for %n hour</numerusform>
            <numerusform>Nothing has come from LINE for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Composer</name>
    <message numerus="yes">
        <source>Too long by %n signs</source>
        <translation>
            <numerusform>Too long by %n sign</numerusform>
            <numerusform>Too long by %n signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>Mark %n chat(s) read?</source>
        <translation>
            <numerusform>Mark %n chat read?</numerusform>
            <numerusform>Mark %n chats read?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n chat(s) read</source>
        <translation>
            <numerusform>Mark %n chat read</numerusform>
            <numerusform>Mark %n chats read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) on the way will be placed again with it; what it cannot mark goes out as before.</source>
        <translation>
            <numerusform>%n read mark on the way will be placed again with it; what it cannot mark goes out as before.</numerusform>
            <numerusform>%n read marks on the way will be placed again with it; what it cannot mark goes out as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Don&apos;t ask again under %n chat(s)</source>
        <translation>
            <numerusform>Don&apos;t ask again under %n chat</numerusform>
            <numerusform>Don&apos;t ask again under %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ConnectionPage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s).</source>
        <translation>
            <numerusform>No more than %n file.</numerusform>
            <numerusform>No more than %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultBar</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::FaultWords</name>
    <message numerus="yes">
        <source>%1 · %n answer(s) left</source>
        <extracomment>A fault that goes on; %n calls will still meet it.</extracomment>
        <translation>
            <numerusform>%1 · %n answer left</numerusform>
            <numerusform>%1 · %n answers left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ImportDialog</name>
    <message numerus="yes">
        <source>The file changes %n value(s)</source>
        <translation>
            <numerusform>The file changes %n value</numerusform>
            <numerusform>The file changes %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked read</source>
        <translation>
            <numerusform>%n not marked read</numerusform>
            <numerusform>%n not marked read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogBar</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n new</numerusform>
            <numerusform>↓ %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%n new)</source>
        <translation>
            <numerusform>Resume (%n new)</numerusform>
            <numerusform>Resume (%n new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogFooter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::LogPane</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No failed deliveries among the newest %n row(s) that are kept.</source>
        <translation>
            <numerusform>No failed deliveries among the newest %n row that is kept.</numerusform>
            <numerusform>No failed deliveries among the newest %n rows that are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits among the newest %n row(s).</source>
        <translation>
            <numerusform>Nothing fits among the newest %n row.</numerusform>
            <numerusform>Nothing fits among the newest %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n read mark(s) still wait.</source>
        <translation>
            <numerusform>%n read mark still waits.</numerusform>
            <numerusform>%n read marks still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s)</source>
        <translation>
            <numerusform>%n read mark</numerusform>
            <numerusform>%n read marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) still wait.</source>
        <translation>
            <numerusform>%n reply still waits.</numerusform>
            <numerusform>%n replies still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Notice</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read mark(s) failed</source>
        <translation>
            <numerusform>%n read mark failed</numerusform>
            <numerusform>%n read marks failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordBar</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RecordDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::ReplyLine</name>
    <message numerus="yes">
        <source>%n more like this in the chat.</source>
        <translation>
            <numerusform>%n more like this in the chat.</numerusform>
            <numerusform>%n more like this in the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::RetrySinceDialog</name>
    <message numerus="yes">
        <source>%n read mark(s) can be tried again.</source>
        <translation>
            <numerusform>%n read mark can be tried again.</numerusform>
            <numerusform>%n read marks can be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n read mark(s)</source>
        <translation>
            <numerusform>Retry %n read mark</numerusform>
            <numerusform>Retry %n read marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SavedReplyDialog</name>
    <message numerus="yes">
        <source>%n replies written.</source>
        <translation>
            <numerusform>%n reply written.</numerusform>
            <numerusform>%n replies written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies read.</source>
        <translation>
            <numerusform>%n reply read.</numerusform>
            <numerusform>%n replies read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SearchPane</name>
    <message numerus="yes">
        <source>No message contains “%1” in the stored period (%n day(s)).</source>
        <translation>
            <numerusform>No message contains “%1” in the stored period (%n day).</numerusform>
            <numerusform>No message contains “%1” in the stored period (%n days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>%n chat selected</numerusform>
            <numerusform>%n chats selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with messages not marked read</source>
        <translation>
            <numerusform>%n of them with messages not marked read</numerusform>
            <numerusform>%n of them with messages not marked read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Story</name>
    <message numerus="yes">
        <source>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n message(s)</source>
        <translation>
            <numerusform>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n message</numerusform>
            <numerusform>opened without Read: LINE was not asked to mark, and the customer&apos;s phone shows no Read at %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LINE answered 200: Read on the customer&apos;s phone at %n message(s)</source>
        <translation>
            <numerusform>LINE answered 200: Read on the customer&apos;s phone at %n message</numerusform>
            <numerusform>LINE answered 200: Read on the customer&apos;s phone at %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::StoryBar</name>
    <message numerus="yes">
        <source>%1 (%n answer(s) left)</source>
        <translation>
            <numerusform>%1 (%n answer left)</numerusform>
            <numerusform>%1 (%n answers left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::SupportDialog</name>
    <message numerus="yes">
        <source>the last %n hour(s)</source>
        <translation>
            <numerusform>the last %n hour</numerusform>
            <numerusform>the last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kidoku::ui::Tray</name>
    <message numerus="yes">
        <source>Kidoku: %n unread chat(s)</source>
        <translation>
            <numerusform>Kidoku: %n unread chat</numerusform>
            <numerusform>Kidoku: %n unread chats</numerusform>
        </translation>
    </message>
</context>
</TS>
