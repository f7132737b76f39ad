// SPDX-License-Identifier: Apache-2.0
#include "conversation_pane.h"

#include "core/text.h"
#include "ui/access/access.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include <QEvent>
#include <QPushButton>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

using models::View;

struct ChipName
{
    View view;
    const char *objectName;
};

constexpr ChipName chips[] = {
    {View::NeedsReply, "viewNeedsReply"},
    {View::Unread, "viewUnread"},
    {View::Waiting, "viewWaiting"},
    {View::Failed, "viewFailed"},
    {View::Done, "viewDone"},
    {View::All, "viewAll"},
    {View::Muted, "viewMuted"},
    {View::Spam, "viewSpam"},
};

QString wordOf(View view)
{
    switch (view) {
    case View::NeedsReply:
        return ConversationPane::tr("Needs reply");
    case View::Unread:
        return ConversationPane::tr("Unread");
    case View::Waiting:
        return ConversationPane::tr("Waiting");
    case View::Failed:
        return ConversationPane::tr("Failed");
    case View::Done:
        return ConversationPane::tr("Done");
    case View::All:
        return ConversationPane::tr("All");
    case View::Muted:
        return ConversationPane::tr("Muted");
    case View::Spam:
        return ConversationPane::tr("Spam");
    }
    return {};
}

QString nothingIn(View view)
{
    switch (view) {
    case View::NeedsReply:
        return ConversationPane::tr("Nobody waits for a reply.");
    case View::Unread:
        return ConversationPane::tr("Nothing unread.");
    case View::Waiting:
        return ConversationPane::tr("No read mark is waiting.");
    case View::Failed:
        return ConversationPane::tr("No read mark has failed.");
    case View::Done:
        return ConversationPane::tr("Nothing is done yet.");
    case View::Muted:
        return ConversationPane::tr("Nothing is muted.");
    case View::Spam:
        return ConversationPane::tr("No spam.");
    case View::All:
        break;
    }
    return {};
}

// These are left out while there is nothing in them.
bool isRare(View view)
{
    return view == View::Muted || view == View::Spam;
}

// Numbers that nobody has to do anything about only distract.
bool isCounted(View view)
{
    return view != View::All && view != View::Done && !isRare(view);
}

} // namespace

ConversationPane::ConversationPane(models::ConversationListModel &model, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_sort(new QToolButton(this))
    , m_list(new ConversationListView(theme, this))
    , m_searchAll(new QPushButton(this))
    , m_debounce(new QTimer(this))
{
    setObjectName(QStringLiteral("conversationPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 4);
    flow->setContentsMargins(8, 0, 4, 8);
    for (const ChipName &name : chips) {
        auto *chip = new Chip(theme, row);
        chip->setObjectName(QLatin1String(name.objectName));
        const View view = name.view;
        connect(chip, &Chip::toggled, this, [this, view](bool on) {
            if (on)
                setView(view);
        });
        m_chips.insert(view, chip);
        flow->addWidget(chip);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 8, 8, 0);
    top->setSpacing(0);
    top->addWidget(row, 1);
    top->addWidget(m_sort, 0, Qt::AlignTop);
    m_sort->setObjectName(QStringLiteral("sortButton"));
    m_sort->setFocusPolicy(Qt::TabFocus);
    m_sort->setAutoRaise(true);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_searchAll);
    m_searchAll->setObjectName(QStringLiteral("searchAllButton"));
    setButtonRole(m_searchAll, ButtonRole::Quiet);
    m_searchAll->hide();
    QWidget *before = m_chips.value(chips[0].view);
    for (const ChipName &name : chips) {
        if (m_chips.value(name.view) != before)
            setTabOrder(before, m_chips.value(name.view));
        before = m_chips.value(name.view);
    }
    setTabOrder(before, m_sort);
    setTabOrder(m_sort, m_list);
    setTabOrder(m_list, m_searchAll);
    connect(m_searchAll, &QPushButton::clicked, this,
            [this] { Q_EMIT searchAllRequested(m_text.trimmed()); });
    m_chips.value(m_model.view())->setChecked(true);
    m_list->setModel(&m_model);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(std::chrono::milliseconds(150));
    connect(m_debounce, &QTimer::timeout, this, &ConversationPane::applySearch);
    connect(&m_model, &models::ConversationListModel::countsChanged, this,
            &ConversationPane::updateCounts);
    connect(&theme, &Theme::changed, this, &ConversationPane::retranslate);
    retranslate();
}

void ConversationPane::setSortActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_sort);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->addActions(actions);
    connect(m_sort, &QToolButton::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(m_sort->mapToGlobal(QPoint(m_sort->width() - size.width(), m_sort->height())));
    });
}

void ConversationPane::retranslate()
{
    m_sort->setIcon(tintedIcon(QStringLiteral("sort"), m_theme.colors().muted));
    m_sort->setAccessibleName(tr("Order of the list"));
    setTip(m_sort, tr("Order of the list"));
    updateCounts();
}

void ConversationPane::setView(View view)
{
    m_chips.value(view)->setChecked(true);
    if (m_model.view() != view)
        m_model.setView(view);
    updateCounts();
}

void ConversationPane::setSearch(const QString &text)
{
    m_text = text;
    m_debounce->start();
}

void ConversationPane::openFirst()
{
    if (m_debounce->isActive()) {
        m_debounce->stop();
        applySearch();
    }
    const QModelIndex first = m_list->model()->index(0, 0);
    if (first.isValid())
        m_list->choose({first.data(int(models::ConversationRole::Id)).toLongLong()});
    else if (m_model.isSearching())
        Q_EMIT searchAllRequested(m_text.trimmed());
}

void ConversationPane::setLoaded()
{
    m_loaded = true;
    updateHint();
}

void ConversationPane::setBasicId(const QString &basicId)
{
    m_basicId = core::singleLine(basicId, 40);
    updateHint();
}

QList<core::ConversationId> ConversationPane::shownUnread() const
{
    QList<core::ConversationId> ids;
    const QAbstractItemModel *model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(int(models::ConversationRole::Unread)).toInt() > 0)
            ids.append(
                core::ConversationId{index.data(int(models::ConversationRole::Id)).toLongLong()});
    }
    return ids;
}

void ConversationPane::goTo(core::ConversationId id)
{
    if (!id.isValid())
        return;
    m_text.clear();
    applySearch();
    m_debounce->stop();
    Q_EMIT searchEnded();
    if (!m_list->indexOf(id).isValid()) {
        const auto record = m_model.conversation(id);
        setView(record && record->spam ? View::Spam : View::All);
    }
    m_list->choose(id);
}

void ConversationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ConversationPane::applySearch()
{
    m_model.setSearch(m_text);
    updateHint();
    Q_EMIT shownChanged();
}

void ConversationPane::updateCounts()
{
    for (const ChipName &name : chips) {
        const int count = m_model.count(name.view);
        Chip *chip = m_chips.value(name.view);
        chip->setLabel(wordOf(name.view), isCounted(name.view) && count > 0 ? count : -1);
        if (isRare(name.view))
            chip->setVisible(count > 0 || m_model.view() == name.view);
    }
    updateHint();
    Q_EMIT shownChanged();
}

void ConversationPane::updateHint()
{
    QString text;
    if (m_model.isSearching())
        text = tr("No name and no last message here contains “%1”.")
                   .arg(core::singleLine(m_text, 40));
    else if (m_model.count(View::All) > 0)
        text = nothingIn(m_model.view());
    else if (m_loaded)
        text = m_basicId.isEmpty()
            ? tr("Waiting for the first message.")
            : tr("Waiting for the first message. Send one to %1 from your phone.").arg(m_basicId);
    m_list->setEmptyText(text);
    m_searchAll->setText(tr("Search all messages for “%1”").arg(core::singleLine(m_text, 20)));
    m_searchAll->setVisible(m_model.isSearching());
}

} // namespace kidoku::ui
