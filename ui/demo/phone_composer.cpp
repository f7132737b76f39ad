// SPDX-License-Identifier: Apache-2.0
#include "phone_composer.h"

#include "core/text.h"
#include "phone_look.h"
#include "ui/reply/bubble_edit.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace kidoku::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 5000; // LINE's own limit, in UTF-16 units

struct Sticker
{
    const char *id;
    const char *title;
    const char *keyword; //!< as LINE sends it
};

constexpr Sticker stickers[] = {
    {"1988", QT_TRANSLATE_NOOP("kidoku::ui::PhoneComposer", "Hello"), "hello"},
    {"1989", QT_TRANSLATE_NOOP("kidoku::ui::PhoneComposer", "Thanks"), "thanks"},
    {"1990", QT_TRANSLATE_NOOP("kidoku::ui::PhoneComposer", "Please"), "please"},
    {"1991", QT_TRANSLATE_NOOP("kidoku::ui::PhoneComposer", "Sorry"), "sorry"},
    {"1992", QT_TRANSLATE_NOOP("kidoku::ui::PhoneComposer", "Hooray"), "hooray"},
};

QJsonObject messageOf(const Sticker &sticker)
{
    return {{u"type"_s, u"sticker"_s},
            {u"packageId"_s, u"446"_s},
            {u"stickerId"_s, QLatin1String(sticker.id)},
            {u"stickerResourceType"_s, u"STATIC"_s},
            {u"keywords"_s, QJsonArray{QLatin1String(sticker.keyword)}}};
}

QIcon faceOf(const Sticker &sticker)
{
    constexpr int size = 64;
    QPixmap face(size, size);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSticker(painter, face.rect(), QLatin1String(sticker.id));
    return face;
}

QToolButton *button(const char *name, const QString &sign, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(sign);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

PhoneComposer::PhoneComposer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new BubbleEdit(theme, this))
    , m_more(button("sendOther", u"+"_s, this))
    , m_send(button("phoneSend", u"➤"_s, this))
    , m_kinds(new QMenu(this))
    , m_stickers(new QMenu(this))
{
    setObjectName(u"phoneComposer"_s);
    m_text->setObjectName(u"phoneText"_s);
    m_text->setEnterSends(true);
    m_kinds->setObjectName(u"sendKinds"_s);
    m_stickers->setObjectName(u"sendStickers"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 4);
    row->setSpacing(2);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_send, 0, Qt::AlignVCenter);
    connect(m_more, &QToolButton::clicked, m_kinds, [this] {
        m_kinds->popup(m_more->mapToGlobal(QPoint(0, -m_kinds->sizeHint().height())));
    });
    connect(m_text, &BubbleEdit::sendRequested, this, &PhoneComposer::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PhoneComposer::judge);
    connect(m_send, &QToolButton::clicked, this, &PhoneComposer::submit);
    judge();
    retranslate();
}

void PhoneComposer::setPerson(const QString &name)
{
    const QString person = core::singleLine(name, 40);
    if (person == m_person)
        return;
    m_person = person;
    retranslate();
}

void PhoneComposer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhoneComposer::fillKinds()
{
    m_kinds->clear();
    m_stickers->clear(); // clearing the menu above would leave it behind
    m_stickers->setTitle(tr("A sticker"));
    m_kinds->addMenu(m_stickers);
    for (const Sticker &sticker : stickers) {
        QAction *action = m_stickers->addAction(faceOf(sticker), tr(sticker.title));
        action->setObjectName(u"sendSticker "_s + QLatin1String(sticker.keyword));
        connect(action, &QAction::triggered, this,
                [this, &sticker] { Q_EMIT composed(messageOf(sticker)); });
    }
    QAction *photo = m_kinds->addAction(tr("A photo"));
    photo->setObjectName(u"sendPhoto"_s);
    connect(photo, &QAction::triggered, this, [this] {
        Q_EMIT composed({{u"type"_s, u"image"_s}});
    });
    QAction *place = m_kinds->addAction(tr("A place"));
    place->setObjectName(u"sendPlace"_s);
    connect(place, &QAction::triggered, this, [this] {
        Q_EMIT composed({{u"type"_s, u"location"_s},
                         {u"title"_s, u"東京タワー"_s},
                         {u"address"_s, u"東京都港区芝公園4丁目2-8"_s},
                         {u"latitude"_s, 35.6586},
                         {u"longitude"_s, 139.7454}});
    });
    m_kinds->addSeparator();
    QAction *unsend = m_kinds->addAction(tr("Take the last message back"));
    unsend->setObjectName(u"sendUnsend"_s);
    connect(unsend, &QAction::triggered, this, &PhoneComposer::takeLastBackRequested);
}

void PhoneComposer::judge()
{
    const QString text = m_text->toPlainText();
    m_send->setEnabled(!text.trimmed().isEmpty() && text.size() <= longestText);
}

void PhoneComposer::retranslate()
{
    m_text->setPlaceholderText(tr("Message"));
    //: In the field of the simulated phone; %1 is the customer who holds it.
    m_text->setAccessibleName(m_person.isEmpty() ? tr("Message") : tr("Write as %1").arg(m_person));
    m_more->setToolTip(tr("A sticker, a photo, a place, or take the last message back"));
    m_more->setAccessibleName(m_more->toolTip());
    m_send->setToolTip(tr("Send from the phone"));
    m_send->setAccessibleName(m_send->toolTip());
    fillKinds();
}

void PhoneComposer::submit()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_text->toPlainText();
    m_text->clear();
    Q_EMIT composed({{u"type"_s, u"text"_s}, {u"text"_s, text}});
}

} // namespace kidoku::ui
