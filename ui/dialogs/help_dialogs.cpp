// SPDX-License-Identifier: Apache-2.0
#include "help_dialogs.h"

#include "text_sheet.h"
#include "ui/theme/theme.h"
#include "ui/window/command.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Help)
};

QString plain(QString text)
{
    // Mnemonics are for menus; where the language has other letters they stand in brackets.
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Z]\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void fillHelp(TextSheet &sheet)
{
    sheet.setWindowTitle(Text::tr("Help"));
    sheet.addHeading(Text::tr("Read is three facts"));
    sheet.addParagraph(Text::tr("Seen: you have had the message before your eyes. Only this "
                                "console knows; nothing is sent to LINE."));
    sheet.addParagraph(Text::tr("Read: the customer's phone shows “Read” beside the message. It "
                                "appears when you press Mark as read and LINE has confirmed it, "
                                "and at no other time. It cannot be taken back."));
    sheet.addParagraph(Text::tr("Done: the conversation needs no reply. A new message opens it "
                                "again."));
    sheet.addHeading(Text::tr("Opening a conversation never shows Read"));
    sheet.addParagraph(Text::tr("Nor does scrolling, searching or pointing at one. After Mark as "
                                "read there are a few seconds to undo; only then does the request "
                                "leave."));
    sheet.addHeading(Text::tr("When LINE does not answer"));
    sheet.addParagraph(Text::tr("The request waits and is sent again, also after a restart, until "
                                "LINE confirms it. The activity log shows every try."));
    sheet.addHeading(Text::tr("Good to know"));
    sheet.addParagraph(Text::tr("LINE Official Account Manager may still show a chat as unread "
                                "after it was marked here. The customer sees Read all the same."));
    sheet.addParagraph(
        Text::tr("All keys: press %1.")
            .arg(keysOf(Command::Shortcuts).constFirst().toString(QKeySequence::NativeText)));
}

void fillShortcutSheet(TextSheet &sheet)
{
    sheet.setWindowTitle(plain(textOf(Command::Shortcuts)));
    auto group = CommandGroup::Program;
    bool first = true;
    for (const CommandInfo &info : commandTable()) {
        const QList<QKeySequence> keys = keysOf(info.command);
        if (keys.isEmpty())
            continue;
        if (first || info.group != group)
            sheet.addHeading(plain(textOf(info.group)));
        first = false;
        group = info.group;
        QStringList shown;
        for (const QKeySequence &key : keys)
            shown.append(key.toString(QKeySequence::NativeText));
        sheet.addPair(plain(textOf(info.command)), shown.join(QStringLiteral("  ·  ")));
    }
}

void fillAbout(TextSheet &sheet)
{
    sheet.setWindowTitle(plain(textOf(Command::About)));
    sheet.addHeading(QStringLiteral("Kidoku %1").arg(QStringLiteral(KIDOKU_VERSION)));
    sheet.addParagraph(Text::tr("Shows who writes to a LINE Official Account, and lets you decide "
                                "when they see Read."));
    sheet.addParagraph(Text::tr("Free software under the Apache License 2.0. Made with Qt %1.")
                           .arg(QString::fromLatin1(qVersion())));
    sheet.addParagraph(
        Text::tr("LINE is a trademark of LY Corporation, which has no part in this program."));
}

void fillResponseSettingsHelp(TextSheet &sheet)
{
    sheet.setWindowTitle(Text::tr("How to decide yourself when Read is shown"));
    sheet.addParagraph(Text::tr("While Chat is off, LINE marks every message read the moment it "
                                "arrives. Nothing that is done here can change that."));
    sheet.addHeading(Text::tr("Turn Chat on"));
    sheet.addParagraph(Text::tr("1. Open LINE Official Account Manager (manager.line.biz) and "
                                "choose the account."));
    sheet.addParagraph(Text::tr("2. Open Settings, then Response settings."));
    sheet.addParagraph(Text::tr("3. Switch Chat on, and leave Webhooks on."));
    sheet.addParagraph(Text::tr("4. Come back and choose “Check the account now” in the menu."));
}

void fillReadTokenHelp(TextSheet &sheet)
{
    sheet.setWindowTitle(Text::tr("Why some messages cannot be marked"));
    sheet.addParagraph(Text::tr("The new Mark as read API needs the read token that LINE sends "
                                "with each message. Messages that came while Chat was off, or "
                                "before LINE had this API, carry none; it cannot be fetched "
                                "later."));
    sheet.addParagraph(Text::tr("The next message of this customer carries one, and marking that "
                                "one marks everything before it."));
    sheet.addParagraph(Text::tr("The old API needs no token. It marks everything that the person "
                                "has written, cannot mark groups, and needs LINE's approval."));
}

TextSheet *make(const Theme &theme, const char *objectName, void (*fill)(TextSheet &),
                QWidget *parent)
{
    auto *sheet = new TextSheet(theme, {}, parent);
    sheet->setObjectName(QLatin1String(objectName));
    sheet->setContents(fill);
    return sheet;
}

} // namespace

TextSheet *makeHelp(const Theme &theme, QWidget *parent)
{
    return make(theme, "helpSheet", fillHelp, parent);
}

TextSheet *makeShortcutSheet(const Theme &theme, QWidget *parent)
{
    return make(theme, "shortcutSheet", fillShortcutSheet, parent);
}

TextSheet *makeAbout(const Theme &theme, QWidget *parent)
{
    return make(theme, "aboutSheet", fillAbout, parent);
}

TextSheet *makeReadTokenHelp(const Theme &theme, QWidget *parent)
{
    return make(theme, "readTokenSheet", fillReadTokenHelp, parent);
}

TextSheet *makeResponseSettingsHelp(const Theme &theme, QWidget *parent)
{
    return make(theme, "responseSettingsSheet", fillResponseSettingsHelp, parent);
}

} // namespace kidoku::ui
