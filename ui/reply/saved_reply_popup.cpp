// SPDX-License-Identifier: Apache-2.0
#include "saved_reply_popup.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

namespace kidoku::ui {

namespace {

constexpr int mostRows = 7;
constexpr int mostShown = 50;
constexpr int rowPadding = 10;
constexpr qsizetype textUnits = 90;

} // namespace

SavedReplyPopup::SavedReplyPopup(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("savedReplyPopup"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(QFrame::Box);
    followFont(theme, TextSize::Body, this);
    hide();
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(row(item)); });
    connect(&theme, &Theme::changed, this, &SavedReplyPopup::restyle);
    restyle();
}

void SavedReplyPopup::offer(const QList<store::SavedReply> &replies, const QWidget *above)
{
    m_replies = replies.mid(0, mostShown);
    clear();
    if (m_replies.isEmpty()) {
        hide();
        return;
    }
    for (const store::SavedReply &reply : std::as_const(m_replies))
        addItem(core::singleLine(reply.title, 60) + QStringLiteral("   ")
                + core::singleLine(reply.text, textUnits));
    setCurrentRow(0);
    setAccessibleName(tr("Saved replies"));
    const int rows = qMin(mostRows, int(m_replies.size()));
    const int line = fontMetrics().height() + rowPadding;
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({0, line});
    const int height = rows * line + 2 * frameWidth() + 2;
    const QPoint corner = above->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(corner.x(), qMax(0, corner.y() - height - 4), above->width(), height);
    show();
    raise();
}

bool SavedReplyPopup::takeKey(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : 1;
        setCurrentRow((currentRow() + step + count()) % count());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(currentRow());
        return true;
    case Qt::Key_Escape:
        hide();
        Q_EMIT dismissed();
        return true;
    default:
        return false;
    }
}

void SavedReplyPopup::choose(int row)
{
    if (row < 0 || row >= m_replies.size())
        return;
    hide();
    Q_EMIT chosen(m_replies.at(row));
}

void SavedReplyPopup::restyle()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, m_theme.colors().field);
    palette.setColor(QPalette::Text, m_theme.colors().text);
    palette.setColor(QPalette::Highlight, m_theme.colors().selection);
    palette.setColor(QPalette::HighlightedText, m_theme.colors().text);
    setPalette(palette);
}

} // namespace kidoku::ui
