// SPDX-License-Identifier: Apache-2.0
#include "account_sheet.h"

#include "core/text.h"
#include "models/state_text.h"
#include "text_sheet.h"
#include "ui/help/help_topics.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::AccountSheet)
};

constexpr qsizetype longest = 200;

QString shown(const QUrl &url)
{
    return core::singleLine(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), longest);
}

QString shown(const QString &value)
{
    const QString safe = core::singleLine(value, longest);
    return safe.isEmpty() ? QStringLiteral("—") : safe;
}

void addLinesWords(TextSheet &sheet, const inbox::PreflightStatus &status)
{
    sheet.addHeading(Text::tr("What LINE says of it"));
    if (status.info.userId.isEmpty()) {
        sheet.addParagraph(Text::tr("LINE has not told yet. It is asked again every minute."));
        return;
    }
    sheet.addPair(Text::tr("Name"), shown(status.info.displayName));
    sheet.addPair(Text::tr("Basic ID"), shown(status.info.basicId));
    sheet.addPair(Text::tr("Bot's user ID"), shown(status.info.userId));
    sheet.addPair(Text::tr("Chat"),
                  status.info.chatMode == QLatin1String("chat") ? Text::tr("on") : Text::tr("off"));
    sheet.addPair(Text::tr("Asked at"),
                  models::fullTime(status.askedAt, models::ClockParts::Seconds));
}

} // namespace

TextSheet *makeAccountSheet(const Theme &theme, const inbox::Account &account, store::ReadApi api,
                            const inbox::PreflightStatus &status, QWidget *parent)
{
    const auto fill = [account, api, status](TextSheet &sheet) {
        sheet.setWindowTitle(Text::tr("Account and addresses"));
        sheet.addHeading(Text::tr("This console"));
        sheet.addPair(Text::tr("Channel at the relay"), shown(account.id.value));
        sheet.addPair(Text::tr("Relay"), shown(account.relay));
        sheet.addPair(Text::tr("LINE's API"), shown(inbox::apiBase(account)));
        sheet.addPair(Text::tr("LINE's token"),
                      account.gateway ? Text::tr("held by the relay") : Text::tr("held here"));
        sheet.addPair(Text::tr("Mark as read"), models::apiText(api));
        addLinesWords(sheet, status);
        sheet.addParagraph(
            Text::tr("Name and user ID must be those of the account whose webhooks the "
                     "relay takes; otherwise the token belongs to another one."));
        sheet.addParagraph(
            Text::tr("Addresses are set under Accounts…, or given when Kidoku starts: "
                     "--relay, --channel, --line-api, --gateway."));
    };
    auto *made = new TextSheet(theme, {}, parent);
    setHelpTopic(made, "accounts");
    made->setObjectName(QStringLiteral("accountSheet"));
    made->setContents(fill);
    return made;
}

} // namespace kidoku::ui
