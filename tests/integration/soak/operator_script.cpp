// SPDX-License-Identifier: Apache-2.0
#include "operator_script.h"

#include "ui/chat/conversation_list_view.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/reply/bubble_edit.h"
#include "ui/window/command.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

namespace kidoku::testing {

namespace {

const QStringList &words()
{
    static const QStringList all{QStringLiteral("配達"), QStringLiteral("order"),
                                 QStringLiteral("客 1"), QStringLiteral("ดอกไม้"),
                                 QStringLiteral("取"),   QStringLiteral("zzzz")};
    return all;
}

} // namespace

OperatorScript::OperatorScript(ui::MainWindow &window, core::Settings &settings, quint32 seed)
    : m_window(window)
    , m_settings(settings)
    , m_random(seed)
{
    connect(&m_timer, &QTimer::timeout, this, &OperatorScript::step);
}

void OperatorScript::start(std::chrono::milliseconds pace)
{
    m_timer.start(pace);
}

void OperatorScript::stop()
{
    m_timer.stop();
    closeDialogs();
}

QString OperatorScript::pick(const QStringList &from)
{
    return from.at(m_random.bounded(int(from.size())));
}

void OperatorScript::order(const char *action)
{
    if (auto *found = find<QAction>(action); found && found->isEnabled())
        found->trigger();
}

void OperatorScript::step()
{
    ++m_steps;
    closeDialogs();
    const int dice = m_random.bounded(100);
    if (dice < 22)
        openSomebody();
    else if (dice < 40)
        order("actionMarkRead");
    else if (dice < 44)
        order("actionUndo");
    else if (dice < 50)
        order("actionDone");
    else if (dice < 54)
        order("actionFlagUnread");
    else if (dice < 62)
        write();
    else if (dice < 68)
        search();
    else if (dice < 71)
        switchSomebody();
    else if (dice < 74)
        find();
    else if (dice < 82)
        anyView();
    else if (dice < 86)
        scroll();
    else if (dice < 89)
        chooseAccount();
    else if (dice < 91)
        changeLook();
    else if (dice < 94)
        resize();
    else
        anyOrder();
}

void OperatorScript::openSomebody()
{
    if (m_random.bounded(2) == 0) {
        order("actionNextUnread");
        return;
    }
    auto *list = find<ui::ConversationListView>("conversationList");
    const int rows = list->model()->rowCount();
    if (rows > 0)
        list->choose({list->model()
                          ->index(m_random.bounded(rows), 0)
                          .data(int(models::ConversationRole::Id))
                          .toLongLong()});
}

void OperatorScript::anyView()
{
    static const QList<const char *> views{
        "actionViewNeedsReply", "actionViewUnread", "actionViewWaiting", "actionViewFailed",
        "actionViewDone",       "actionViewAll",    "actionViewAll",     "actionViewMuted"};
    order(views.at(m_random.bounded(int(views.size()))));
}

void OperatorScript::anyOrder()
{
    const auto &table = ui::commandTable();
    const ui::CommandInfo &info = table.at(m_random.bounded(int(table.size())));
    if (info.command != ui::Command::Quit)
        order(info.objectName);
}

void OperatorScript::write()
{
    order("actionWriteReply");
    auto *edit = find<ui::BubbleEdit>("bubbleEdit");
    if (!edit || !edit->isVisible())
        return;
    edit->setPlainText(QStringLiteral("かしこまりました。 %1").arg(m_steps));
    auto *send = find<QAbstractButton>("sendReply");
    if (m_random.bounded(3) != 0 && send && send->isEnabled())
        send->click(); // else it stays a draft
}

void OperatorScript::search()
{
    if (m_random.bounded(2) == 0) {
        auto *field = find<QLineEdit>("searchField");
        field->setText(m_random.bounded(2) == 0 ? pick(words()) : QString());
        return;
    }
    order("actionSearchAll");
    if (auto *field = find<QLineEdit>("searchAllField"); field && field->isVisible()) {
        field->setText(pick(words()));
        if (m_random.bounded(2) == 0)
            find<QAbstractButton>("closeSearch")->click();
    }
}

void OperatorScript::switchSomebody()
{
    order("actionQuickSearch");
    if (auto *field = find<QLineEdit>("switcherField"); field && field->isVisible()) {
        field->setText(pick(words()));
        QTest::keyClick(field, m_random.bounded(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
    }
}

void OperatorScript::find()
{
    order("actionFindInChat");
    if (auto *field = find<QLineEdit>("findField"); field && field->isVisible()) {
        field->setText(pick(words()));
        order("actionFindOlder");
        if (m_random.bounded(2) == 0)
            QTest::keyClick(field, Qt::Key_Escape);
    }
}

void OperatorScript::chooseAccount()
{
    auto *menu = find<QMenu>("accountMenu");
    const QList<QAction *> choices = menu ? menu->actions() : QList<QAction *>();
    QList<QAction *> accounts;
    for (QAction *action : choices) {
        if (action->objectName().startsWith(QLatin1String("account-")))
            accounts.append(action);
    }
    if (!accounts.isEmpty())
        accounts.at(m_random.bounded(int(accounts.size())))->trigger();
}

void OperatorScript::changeLook()
{
    using core::Setting;
    switch (m_random.bounded(5)) {
    case 0:
        m_settings.set(Setting::Theme,
                       pick({QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast")}));
        break;
    case 1:
        m_settings.set(Setting::Language,
                       pick({QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("zh_TW"),
                             QStringLiteral("th")}));
        break;
    case 2:
        m_settings.set(Setting::ZoomPercent, 80 + 20 * m_random.bounded(3));
        break;
    case 3:
        m_settings.set(Setting::ListDensity,
                       pick({QStringLiteral("comfortable"), QStringLiteral("compact")}));
        break;
    default:
        m_settings.set(Setting::ListOrder,
                       pick({QStringLiteral("newest"), QStringLiteral("waiting")}));
    }
}

void OperatorScript::resize()
{
    m_window.resize(700 + m_random.bounded(900), 500 + m_random.bounded(500));
}

void OperatorScript::scroll()
{
    static const QList<const char *> places{"conversationList", "thread", "logTable"};
    auto *area = find<QAbstractScrollArea>(places.at(m_random.bounded(int(places.size()))));
    if (area)
        area->verticalScrollBar()->setValue(
            m_random.bounded(area->verticalScrollBar()->maximum() + 1));
}

void OperatorScript::closeDialogs()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget == &m_window || !widget->isVisible())
            continue;
        auto *asks = qobject_cast<ui::ConfirmDialog *>(widget);
        if (asks && m_random.bounded(2) == 0)
            asks->accept();
        else if (asks || qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget)
                 || widget->isWindow())
            widget->close();
    }
}

} // namespace kidoku::testing
