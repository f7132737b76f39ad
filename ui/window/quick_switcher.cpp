// SPDX-License-Identifier: Apache-2.0
#include "quick_switcher.h"

#include "ui/chat/switcher_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int widest = 520;
constexpr int rowsShown = 8;
constexpr int fromTop = 56;

} // namespace

QuickSwitcher::QuickSwitcher(const models::ConversationListModel &list, const core::Clock &clock,
                             const Theme &theme, AccountName accountName, AccountFilter isAtWork,
                             QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_model(list, clock)
    , m_isAtWork(std::move(isAtWork))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nobody(mutedLabel(theme, TextSize::Body, this))
{
    setObjectName(QStringLiteral("quickSwitcher"));
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nobody);
    m_field->setObjectName(QStringLiteral("switcherField"));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("switcherList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SwitcherDelegate(theme, std::move(accountName), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_nobody->setObjectName(QStringLiteral("switcherNobody"));
    m_nobody->setAlignment(Qt::AlignCenter);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        showFirst();
    });
    connect(m_list, &QListView::clicked, this, &QuickSwitcher::choose);
    connect(&theme, &Theme::changed, this, [this] {
        m_list->doItemsLayout();
        place();
        update();
    });
    retranslate();
}

void QuickSwitcher::open()
{
    if (isVisible())
        return step(1);
    m_before = QApplication::focusWidget();
    m_model.start(m_isAtWork);
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    showFirst();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickSwitcher::close()
{
    if (isHidden())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    m_model.finish();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void QuickSwitcher::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const core::ConversationId id{index.data(int(models::SwitcherRole::Id)).toLongLong()};
    close();
    Q_EMIT chosen(id);
}

void QuickSwitcher::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    // Single steps go round; long ones stop at the ends.
    const int row = m_list->currentIndex().row() + by;
    const bool single = by == 1 || by == -1;
    m_list->setCurrentIndex(m_model.index(single ? (row + rows) % rows : qBound(0, row, rows - 1)));
    tellCurrent();
}

void QuickSwitcher::showFirst()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nobody->setVisible(!any);
    m_list->setCurrentIndex(any ? m_model.index(0) : QModelIndex());
    m_list->scrollToTop();
    place();
    tellCurrent();
}

// The keyboard stays in the field, so what Enter would open is told as its description.
void QuickSwitcher::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nobody->text());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool QuickSwitcher::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - rowsShown);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go in it
    default:
        return false;
    }
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        return plain && takeKey(press->key());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Not while an input method or a menu of the field has it, or another window.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            close();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        close();
    return false;
}

void QuickSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void QuickSwitcher::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.panel);
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void QuickSwitcher::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(widest * qMax(100, m_theme.zoom()) / 100, room.width() - 24);
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int rows = qBound(1, m_model.rowCount(), rowsShown);
    const int height = m_field->sizeHint().height() + rows * row + 30;
    setGeometry((room.width() - width) / 2, qMin(fromTop, room.height() / 8), width,
                qMin(height, room.height() - 2 * fromTop));
}

void QuickSwitcher::retranslate()
{
    setAccessibleName(tr("Go to conversation"));
    m_field->setPlaceholderText(tr("Go to conversation: type a few letters of a name"));
    m_field->setAccessibleName(tr("Go to conversation"));
    m_list->setAccessibleName(tr("Conversations"));
    m_nobody->setText(tr("Nobody here is called so."));
}

} // namespace kidoku::ui
