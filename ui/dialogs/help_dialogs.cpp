// SPDX-License-Identifier: Apache-2.0
#include "help_dialogs.h"

#include "text_sheet.h"
#include "ui/theme/theme.h"
#include "ui/window/command.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Help)
};

QString plain(QString text)
{
    // Mnemonics are for menus.
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

TextSheet *makeHelp(const Theme &theme, QWidget *parent)
{
    auto *sheet = new TextSheet(theme, Text::tr("Help"), parent);
    sheet->setObjectName(QStringLiteral("helpSheet"));
    sheet->addHeading(Text::tr("Read is three facts"));
    sheet->addParagraph(Text::tr("Seen: you have had the message before your eyes. Only this "
                                 "console knows; nothing is sent to LINE."));
    sheet->addParagraph(Text::tr("Read: the customer's phone shows “Read” beside the message. It "
                                 "appears when you press Mark as read and LINE has confirmed it, "
                                 "and at no other time. It cannot be taken back."));
    sheet->addParagraph(Text::tr("Done: the conversation needs no reply. A new message opens it "
                                 "again."));
    sheet->addHeading(Text::tr("Opening a conversation never shows Read"));
    sheet->addParagraph(Text::tr("Nor does scrolling, searching or pointing at one. After Mark as "
                                 "read there are a few seconds to undo; only then does the request "
                                 "leave."));
    sheet->addHeading(Text::tr("When LINE does not answer"));
    sheet->addParagraph(Text::tr("The request waits and is sent again, also after a restart, until "
                                 "LINE confirms it. The activity log shows every try."));
    sheet->addHeading(Text::tr("Good to know"));
    sheet->addParagraph(Text::tr("LINE Official Account Manager may still show a chat as unread "
                                 "after it was marked here. The customer sees Read all the same."));
    sheet->addParagraph(
        Text::tr("All keys: press %1.")
            .arg(keysOf(Command::Shortcuts).constFirst().toString(QKeySequence::NativeText)));
    sheet->finish();
    return sheet;
}

TextSheet *makeShortcutSheet(const Theme &theme, QWidget *parent)
{
    auto *sheet = new TextSheet(theme, plain(textOf(Command::Shortcuts)), parent);
    sheet->setObjectName(QStringLiteral("shortcutSheet"));
    auto group = CommandGroup::Program;
    bool first = true;
    for (const CommandInfo &info : commandTable()) {
        const QList<QKeySequence> keys = keysOf(info.command);
        if (keys.isEmpty())
            continue;
        if (first || info.group != group)
            sheet->addHeading(plain(textOf(info.group)));
        first = false;
        group = info.group;
        QStringList shown;
        for (const QKeySequence &key : keys)
            shown.append(key.toString(QKeySequence::NativeText));
        sheet->addPair(plain(textOf(info.command)), shown.join(QStringLiteral("  ·  ")));
    }
    sheet->finish();
    return sheet;
}

TextSheet *makeAbout(const Theme &theme, QWidget *parent)
{
    auto *sheet = new TextSheet(theme, plain(textOf(Command::About)), parent);
    sheet->setObjectName(QStringLiteral("aboutSheet"));
    sheet->addHeading(QStringLiteral("Kidoku %1").arg(QStringLiteral(KIDOKU_VERSION)));
    sheet->addParagraph(Text::tr("Shows who writes to a LINE Official Account, and lets you decide "
                                 "when they see Read."));
    sheet->addParagraph(Text::tr("Free software under the Apache License 2.0. Made with Qt %1.")
                            .arg(QString::fromLatin1(qVersion())));
    sheet->addParagraph(
        Text::tr("LINE is a trademark of LY Corporation, which has no part in this program."));
    sheet->finish();
    return sheet;
}

TextSheet *makeResponseSettingsHelp(const Theme &theme, QWidget *parent)
{
    auto *sheet
        = new TextSheet(theme, Text::tr("How to decide yourself when Read is shown"), parent);
    sheet->setObjectName(QStringLiteral("responseSettingsSheet"));
    sheet->addParagraph(Text::tr("While Chat is off, LINE marks every message read the moment it "
                                 "arrives. Nothing that is done here can change that."));
    sheet->addHeading(Text::tr("Turn Chat on"));
    sheet->addParagraph(Text::tr("1. Open LINE Official Account Manager (manager.line.biz) and "
                                 "choose the account."));
    sheet->addParagraph(Text::tr("2. Open Settings, then Response settings."));
    sheet->addParagraph(Text::tr("3. Switch Chat on, and leave Webhooks on."));
    sheet->addParagraph(Text::tr("4. Come back and choose “Check the account now” in the menu."));
    sheet->finish();
    return sheet;
}

} // namespace kidoku::ui
