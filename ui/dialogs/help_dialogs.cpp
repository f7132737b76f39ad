// SPDX-License-Identifier: Apache-2.0
#include "help_dialogs.h"

#include "text_sheet.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Help)
};

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

TextSheet *make(const Theme &theme, const char *objectName, void (*fill)(TextSheet &),
                QWidget *parent)
{
    auto *sheet = new TextSheet(theme, {}, parent);
    sheet->setObjectName(QLatin1String(objectName));
    sheet->setContents(fill);
    return sheet;
}

} // namespace

TextSheet *makeResponseSettingsHelp(const Theme &theme, QWidget *parent)
{
    return make(theme, "responseSettingsSheet", fillResponseSettingsHelp, parent);
}

} // namespace kidoku::ui
