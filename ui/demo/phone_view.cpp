// SPDX-License-Identifier: Apache-2.0
#include "phone_view.h"

#include "core/text.h"
#include "phone_composer.h"
#include "phone_delegate.h"
#include "phone_list.h"
#include "phone_model.h"
#include "phone_pictures.h"
#include "ui/access/access.h"
#include "ui/theme/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int bezel = 8;
constexpr int narrowest = 250;
constexpr int usualHeight = 560;
constexpr qreal largest = 3;
constexpr int appearMs = 250;

} // namespace

PhoneView::PhoneView(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_look(theme)
    , m_pictures(new PhonePictures(simulator, this))
    , m_model(new PhoneModel(this))
    , m_delegate(new PhoneDelegate(m_look, *m_pictures, this))
    , m_head(plainLabel(theme, TextSize::Strong, this))
    , m_list(new PhoneList(this))
    , m_composer(new PhoneComposer(theme, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("phoneView"));
    m_head->setObjectName(QStringLiteral("phoneHead"));
    m_head->setAlignment(Qt::AlignCenter);
    m_head->setMinimumWidth(0);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("phoneMenu"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_composer);

    m_appear.setStartValue(0.0);
    m_appear.setEndValue(1.0);
    m_appear.setDuration(appearMs);
    connect(m_model, &QAbstractItemModel::modelReset, m_list, &PhoneList::goToEnd);
    connect(m_model, &PhoneModel::readAppeared, this, &PhoneView::letReadAppear);
    connect(m_list, &PhoneList::takeBackRequested, this, &PhoneView::takeBack);
    connect(m_list, &PhoneList::menuRequested, this, &PhoneView::openMenu);
    connect(m_composer, &PhoneComposer::composed, this, &PhoneView::send);
    connect(m_composer, &PhoneComposer::takeLastBackRequested, this,
            [this] { m_simulator.unsend(holder(), {}, place()); });
    connect(m_pictures, &PhonePictures::came, m_list->viewport(),
            [this] { m_list->viewport()->update(); });
    connect(&theme, &Theme::changed, this, &PhoneView::arrange);
    arrange();
    retranslate();
}

void PhoneView::show(const QString &account, const demo::Phone &phone, const demo::Phone &shown)
{
    m_phone = phone;
    const QString name = core::singleLine(account, 40);
    m_model->show(name, shown);
    setTip(m_head, name);
    m_head->setText(name);
    m_composer->setPerson(holderOf(shown));
    m_composer->setEnabled(!phone.chatId.isEmpty());
    retranslate();
}

void PhoneView::setGrows(bool grows)
{
    m_grows = grows;
    arrange();
}

QSize PhoneView::sizeHint() const
{
    return {216, 448};
}

void PhoneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone::body);
    const QRect frame = frameRect();
    painter.drawRoundedRect(frame, 28, 28);
    QPainterPath glass;
    glass.addRoundedRect(frame.adjusted(bezel, bezel, -bezel, -bezel), 20, 20);
    painter.fillPath(glass, phone::screen);
    painter.setClipPath(glass);
    QRect writing = frame;
    writing.setTop(m_composer->geometry().top());
    painter.fillRect(writing, m_theme.colors().panel);
}

void PhoneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PhoneView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

QRect PhoneView::frameRect() const
{
    // Never wider than a phone is, but for a low pane, where words would be torn apart.
    const int across = qMin(width(), qMax(narrowest, height() * 56 / 100));
    return {(width() - across) / 2, 0, across, height()};
}

void PhoneView::arrange()
{
    const QRect frame = frameRect();
    const int beside = frame.left() + bezel;
    layout()->setContentsMargins(beside, bezel + 8, width() - frame.right() - 1 + bezel, bezel + 4);
    m_look.setScale(m_grows ? qBound(1.0, qreal(frame.height()) / usualHeight, largest) : 1);
    m_head->setFont(m_look.font(TextSize::Strong));
    QPalette ink = m_head->palette();
    ink.setColor(QPalette::WindowText, phone::ink);
    m_head->setPalette(ink);
    m_delegate->forget();
    m_list->arrangeAgain();
    update();
}

void PhoneView::retranslate()
{
    const QString whose = core::singleLine(m_model->phone().displayName, 40);
    m_list->setAccessibleName(whose.isEmpty() ? tr("The customer's phone")
                                              : tr("%1's phone").arg(whose));
}

void PhoneView::send(const QJsonObject &message)
{
    m_simulator.sendMessage(holder(), message, place());
    m_list->goToEnd();
}

void PhoneView::takeBack(int row)
{
    if (m_model->canTakeBack(row))
        m_simulator.unsend(holder(), m_model->item(row).message.id, place());
}

void PhoneView::openMenu(int row, const QPoint &at)
{
    if (!m_model->canTakeBack(row))
        return;
    m_menu->clear();
    QAction *back = m_menu->addAction(tr("Take this message back"));
    back->setObjectName(QStringLiteral("takeBack"));
    back->setShortcut(Qt::Key_Delete);
    // By its id: rows move while a menu is open.
    connect(back, &QAction::triggered, this,
            [this, id = m_model->item(row).message.id] { takeBack(m_model->rowOf(id)); });
    m_menu->popup(at);
}

void PhoneView::letReadAppear(const QStringList &messageIds)
{
    if (m_theme.reducedMotion() || !isVisible())
        return;
    const QSet<QString> ids(messageIds.begin(), messageIds.end());
    m_appear.stop();
    m_appear.disconnect(this);
    connect(&m_appear, &QVariantAnimation::valueChanged, this, [this, ids](const QVariant &how) {
        m_delegate->setAppearing(ids, how.toReal());
        m_list->viewport()->update();
    });
    m_appear.start();
}

demo::SimulatorClient::Place PhoneView::place() const
{
    demo::SimulatorClient::Place place{m_phone.account, {}, {}};
    if (m_phone.isShared())
        (m_phone.chatId.startsWith(QLatin1Char('R')) ? place.room : place.group)
            = m_phone.displayName;
    return place;
}

QString PhoneView::holderOf(const demo::Phone &phone) const
{
    if (!phone.isShared())
        return phone.displayName;
    for (const demo::PhoneMessage &message : phone.messages) {
        if (message.sender == m_model->holder() && !message.senderName.isEmpty())
            return message.senderName;
    }
    return m_model->holder();
}

} // namespace kidoku::ui
