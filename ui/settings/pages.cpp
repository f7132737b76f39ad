// SPDX-License-Identifier: Apache-2.0
#include "pages.h"

#include "advanced_page.h"
#include "connection_page.h"
#include "core/languages.h"
#include "ui/accounts/accounts_page.h"
#include "ui/desktop/notifications_page.h"
#include "ui/keyboard/keyboard_page.h"

#include <QCoreApplication>
#include <QPushButton>

namespace kidoku::ui {

using core::Setting;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::SettingsDialog)
};

SettingForm *form(const SettingsContext &context, QWidget *parent)
{
    return new SettingForm(context.settings, context.theme, parent);
}

void addOrder(SettingForm &page, const SettingsContext &context, SettingsOrder order,
              const SettingForm::Words &label, const SettingForm::Words &words,
              const char *objectName)
{
    auto *button = new QPushButton(&page);
    button->setAutoDefault(false);
    button->setEnabled(bool(context.order));
    page.addRow(label, button, objectName);
    page.translate([button, words] { button->setText(words()); });
    QObject::connect(button, &QPushButton::clicked, button,
                     [told = context.order, order] { told(order); });
}

QWidget *makeGeneral(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    QList<SettingForm::Choice> spoken{{QString(), [] { return Text::tr("As the system"); }}};
    for (const core::Language &language : core::languages())
        spoken.append({language.code, [name = language.ownName] { return name; }});
    page->addChoice(
        Setting::Language, [] { return Text::tr("Language"); }, spoken, "settingLanguage");
    page->addText(
        Setting::OperatorName, [] { return Text::tr("Your name, as colleagues see it"); },
        [] { return Text::tr("This computer's user name"); }, 60, "settingOperator");
    page->addFlag(
        Setting::StartWithSession,
        [] { return Text::tr("Start when you log in, without its window"); },
        "settingStartWithSession");
    page->addFlag(
        Setting::CloseToTray,
        [] { return Text::tr("Closing the window leaves Kidoku in the tray"); },
        "settingCloseToTray");
    return page;
}

QWidget *makeAccounts(const SettingsContext &context, QWidget *parent)
{
    auto *page = new AccountsPage(*context.services, parent);
    QObject::connect(page, &AccountsPage::addRequested, page, [told = context.order] {
        if (told)
            told(SettingsOrder::AddAccount);
    });
    return page;
}

QWidget *makeReadMarks(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    page->addNote([] {
        return Text::tr("When customers see Read is set for each account, on the page Accounts. "
                        "By itself Kidoku marks nothing.");
    });
    page->addNumber(
        Setting::HoldSeconds, [] { return Text::tr("Time to undo"); },
        [] { return Text::tr(" s"); }, "settingHold");
    page->addNumber(
        Setting::ConfirmAbove,
        [] { return Text::tr("Ask before marking more chats at once than"); },
        [] { return QString(); }, "settingConfirmAbove");
    page->addHeading([] { return Text::tr("When LINE does not answer"); });
    page->addNumber(
        Setting::RetryFirstSeconds, [] { return Text::tr("Try again after"); },
        [] { return Text::tr(" s"); }, "settingRetryFirst");
    page->addNumber(
        Setting::RetryMostSeconds, [] { return Text::tr("Later tries at least every"); },
        [] { return Text::tr(" s"); }, "settingRetryMost", 5);
    page->addNumber(
        Setting::GiveUpMinutes, [] { return Text::tr("Give up after"); },
        [] { return Text::tr(" min"); }, "settingGiveUp");
    return page;
}

QWidget *makeReplies(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    page->addFlag(
        Setting::MarkBeforeReply, [] { return Text::tr("Show Read before a reply goes out"); },
        "settingMarkBeforeReply");
    page->addFlag(
        Setting::EnterSends, [] { return Text::tr("Enter sends (Shift+Enter begins a new line)"); },
        "settingEnterSends");
    page->addFlag(
        Setting::PreferPush, [] { return Text::tr("Always push (counts to the monthly quota)"); },
        "settingPreferPush");
    return page;
}

QWidget *makeConnection(const SettingsContext &context, QWidget *parent)
{
    auto *page = new ConnectionPage(context.settings, context.theme, context.services, parent);
    page->addHeading([] { return Text::tr("Waiting for answers"); });
    page->addNumber(
        Setting::RequestDeadlineSeconds, [] { return Text::tr("Longest wait for LINE's answer"); },
        [] { return Text::tr(" s"); }, "settingDeadline");
    page->addNote([] {
        return Text::tr("How often LINE is asked again, and when a read mark is given up, is set "
                        "on the page Read marks.");
    });
    page->addNumber(
        Setting::SilentHours,
        [] { return Text::tr("Offer the connection test when nothing came for"); },
        [] { return Text::tr(" h"); }, "settingSilentHours");
    page->addNote([] { return Text::tr("0: never."); });
    page->addHeading([] { return Text::tr("Try it"); });
    addOrder(
        *page, context, SettingsOrder::TestConnection,
        [] { return Text::tr("From LINE to this window"); },
        [] { return Text::tr("Test the connection…"); }, "settingTestConnection");
    addOrder(
        *page, context, SettingsOrder::SetUpAccount, [] { return Text::tr("A new account"); },
        [] { return Text::tr("Set up step by step…"); }, "settingSetUp");
    return page;
}

QWidget *makeNotifications(const SettingsContext &context, QWidget *parent)
{
    return new NotificationsPage(context.settings, context.theme, context.services->accounts,
                                 parent);
}

QWidget *makeKeyboard(const SettingsContext &context, QWidget *parent)
{
    return new KeyboardPage(context.settings, context.theme, parent);
}

QWidget *makeAppearance(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    const QList<SettingForm::Choice> themes{
        {QStringLiteral("system"), [] { return Text::tr("As the system"); }},
        {QStringLiteral("light"), [] { return Text::tr("Light"); }},
        {QStringLiteral("dark"), [] { return Text::tr("Dark"); }},
        {QStringLiteral("high-contrast"), [] { return Text::tr("High contrast"); }}};
    page->addChoice(
        Setting::Theme, [] { return Text::tr("Colours"); }, themes, "settingTheme");
    page->addNumber(
        Setting::ZoomPercent, [] { return Text::tr("Size of text"); },
        [] { return QStringLiteral(" %"); }, "settingZoom", 10);
    page->addChoice(
        Setting::ListDensity, [] { return Text::tr("Rows of the list"); },
        {{QStringLiteral("comfortable"), [] { return Text::tr("Comfortable"); }},
         {QStringLiteral("compact"), [] { return Text::tr("Compact, one line"); }}},
        "settingDensity");
    page->addChoice(
        Setting::TimeFormat, [] { return Text::tr("Times"); },
        {{QStringLiteral("system"), [] { return Text::tr("As the system writes them"); }},
         {QStringLiteral("24"), [] { return Text::tr("24 hours, 16:05"); }},
         {QStringLiteral("12"), [] { return Text::tr("12 hours, 4:05 PM"); }}},
        "settingTimeFormat");
    page->addChoice(
        Setting::ListOrder, [] { return Text::tr("Order of the list"); },
        {{QStringLiteral("newest"), [] { return Text::tr("Newest first"); }},
         {QStringLiteral("waiting"), [] { return Text::tr("Longest waiting first"); }}},
        "settingListOrder");
    return page;
}

QWidget *makePrivacy(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    page->addNumber(
        Setting::LogKeepDays, [] { return Text::tr("Keep the log for"); },
        [] { return Text::tr(" days"); }, "settingKeepDays");
    page->addNumber(
        Setting::LogKeepRows, [] { return Text::tr("At most"); }, [] { return Text::tr(" rows"); },
        "settingKeepRows", 1000);
    page->addFlag(
        Setting::LogTimeline, [] { return Text::tr("Show the timeline above the log"); },
        "settingTimeline");
    page->addFlag(
        Setting::ShowIds, [] { return Text::tr("Show LINE ids whole"); }, "settingShowIds");
    page->addNote(
        [] { return Text::tr("The log never holds the text of messages, tokens or secrets."); });
    page->addNumber(
        Setting::MediaCacheMb, [] { return Text::tr("Room for pictures and files"); },
        [] { return Text::tr(" MB"); }, "settingMediaCache", 50);
    return page;
}

QWidget *makeDemo(const SettingsContext &context, QWidget *parent)
{
    SettingForm *page = form(context, parent);
    page->addNote([] {
        return Text::tr("A made-up shop with customers that write, phones that show Read, and "
                        "faults to try. Nothing is sent to LINE.");
    });
    addOrder(
        *page, context, SettingsOrder::OpenDemo, [] { return Text::tr("In its own window"); },
        [] { return Text::tr("Open the demo"); }, "settingOpenDemo");
    page->addHeading([] { return Text::tr("While others look on"); });
    page->addFlag(
        Setting::PresenterMode, [] { return Text::tr("Presenter mode (F11)"); },
        "settingPresenter");
    page->addNote([] {
        return Text::tr("Customers have made-up names, ids and pictures everywhere, also in what "
                        "is copied and exported; text is large, and nobody is notified.");
    });
    return page;
}

QWidget *makeAdvanced(const SettingsContext &context, QWidget *parent)
{
    auto *page = new AdvancedPage(*context.services, parent);
    addOrder(
        *page, context, SettingsOrder::SupportBundle,
        [] { return Text::tr("For whoever helps you"); },
        [] { return Text::tr("Save support bundle…"); }, "settingSupport");
    return page;
}

} // namespace

const QList<SettingsPage> &settingsPages()
{
    static const QList<SettingsPage> pages{
        {"general", [] { return Text::tr("General"); }, false, makeGeneral},
        {"accounts", [] { return Text::tr("Accounts"); }, true, makeAccounts},
        {"readMarks", [] { return Text::tr("Read marks"); }, false, makeReadMarks},
        {"replies", [] { return Text::tr("Replies"); }, false, makeReplies},
        {"connection", [] { return Text::tr("Connection"); }, false, makeConnection},
        {"notifications",
         [] { return Text::tr("Notifications"); },
         true,
         makeNotifications,
         {Setting::NotifyMessages, Setting::NotifyFailures, Setting::NotifyPauses,
          Setting::NotifyRelay, Setting::NotifyReminder, Setting::NotifyText,
          Setting::NotifyMarkRead, Setting::NotifyMuted, Setting::SoundFirst, Setting::SoundMore,
          Setting::SoundVolume, Setting::QuietHours, Setting::QuietFrom, Setting::QuietTo,
          Setting::QuietDays}},
        {"appearance", [] { return Text::tr("Appearance"); }, false, makeAppearance},
        {"keyboard",
         [] { return Text::tr("Keyboard"); },
         false,
         makeKeyboard,
         {Setting::Keys, Setting::LetterKeys}},
        {"privacy", [] { return Text::tr("Log and privacy"); }, false, makePrivacy},
        {"demo", [] { return Text::tr("Demo"); }, false, makeDemo},
        {"advanced", [] { return Text::tr("Advanced"); }, true, makeAdvanced},
    };
    return pages;
}

} // namespace kidoku::ui
