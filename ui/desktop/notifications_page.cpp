// SPDX-License-Identifier: Apache-2.0
#include "notifications_page.h"
#include "models/clock_face.h"

#include "core/text.h"
#include "notice_settings.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QTimeEdit>

namespace kidoku::ui {

namespace {

using core::Setting;

struct SoundName
{
    const char *value;
    const char *text;
};
constexpr SoundName soundNames[]{
    {"none", QT_TRANSLATE_NOOP("kidoku::ui::NotificationsPage", "No sound")},
    {"message-new-instant", QT_TRANSLATE_NOOP("kidoku::ui::NotificationsPage", "New message")},
    {"message", QT_TRANSLATE_NOOP("kidoku::ui::NotificationsPage", "Message")},
    {"bell", QT_TRANSLATE_NOOP("kidoku::ui::NotificationsPage", "Bell")},
    {"complete", QT_TRANSLATE_NOOP("kidoku::ui::NotificationsPage", "Chime")},
};

} // namespace

NotificationsPage::NotificationsPage(core::Settings &settings, const Theme &theme,
                                     const Accounts &accounts, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("notificationsPage"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);
    addHeading(QT_TR_NOOP("Tell me"));
    addSwitch(Setting::NotifyMessages, QT_TR_NOOP("When somebody writes"), "notifyMessages");
    addSwitch(Setting::NotifyReminder, QT_TR_NOOP("Again while nobody has looked"),
              "notifyReminder");
    addSwitch(Setting::NotifyFailures, QT_TR_NOOP("When a read mark has failed for good"),
              "notifyFailures");
    addSwitch(Setting::NotifyPauses, QT_TR_NOOP("When an account is paused"), "notifyPauses");
    addSwitch(Setting::NotifyRelay, QT_TR_NOOP("When nothing comes from the relay"), "notifyRelay");
    addHeading(QT_TR_NOOP("On the notification"));
    addSwitch(Setting::NotifyText, QT_TR_NOOP("Show the text of the message"), "notifyText");
    addSwitch(Setting::NotifyMarkRead, QT_TR_NOOP("Offer “Mark as read”"), "notifyMarkRead");
    addHeading(QT_TR_NOOP("Sounds"));
    addSound(Setting::SoundFirst, QT_TR_NOOP("First message"), "soundFirst");
    addSound(Setting::SoundMore, QT_TR_NOOP("More of the same chat"), "soundMore");
    addVolume();
    addHeading(QT_TR_NOOP("Quiet hours"));
    addQuietHours();
    addAccounts(accounts);
    retranslate();
}

//! Shows what the setting is, now and whenever somebody else changes it.
void NotificationsPage::follow(Setting setting, const std::function<void()> &show)
{
    show();
    connect(&m_settings, &core::Settings::changed, this, [setting, show](Setting changed) {
        if (changed == setting)
            show();
    });
}

void NotificationsPage::addHeading(const char *text)
{
    QLabel *label = plainLabel(m_theme, TextSize::Strong, this);
    label->setContentsMargins(0, 8, 0, 0);
    m_translators.append([label, text] { label->setText(tr(text)); });
    m_form->addRow(label);
}

void NotificationsPage::addRow(const char *label, QWidget *field, QWidget *more)
{
    QLabel *words = plainLabel(m_theme, TextSize::Body, this);
    words->setBuddy(field);
    m_translators.append([words, field, label] {
        words->setText(tr(label));
        field->setAccessibleName(tr(label));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    if (more)
        row->addWidget(more);
    m_form->addRow(words, row);
}

void NotificationsPage::addSwitch(Setting setting, const char *text, const char *objectName)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(objectName));
    m_translators.append([box, text] { box->setText(tr(text)); });
    follow(setting, [this, box, setting] { box->setChecked(m_settings.flag(setting)); });
    connect(box, &QCheckBox::toggled, this,
            [this, setting](bool on) { m_settings.set(setting, on); });
    m_form->addRow(box);
}

void NotificationsPage::addSound(Setting setting, const char *text, const char *objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    for (const SoundName &name : soundNames)
        box->addItem(QString(), QLatin1String(name.value));
    m_translators.append([box] {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, tr(soundNames[i].text));
    });
    follow(setting,
           [this, box, setting] { box->setCurrentIndex(box->findData(m_settings.text(setting))); });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting] { m_settings.set(setting, box->currentData()); });
    auto *test = new QPushButton(this);
    test->setObjectName(QLatin1String(objectName) + QStringLiteral("Test"));
    test->setAutoDefault(false);
    test->setEnabled(m_sounds.isAvailable());
    m_translators.append([test, text] {
        test->setText(tr("Test"));
        test->setAccessibleName(tr("Test: %1").arg(tr(text)));
    });
    connect(test, &QPushButton::clicked, this, [this, setting] {
        m_sounds.play(m_settings.text(setting), m_settings.number(Setting::SoundVolume));
    });
    addRow(text, box, test);
}

void NotificationsPage::addVolume()
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QStringLiteral("soundVolume"));
    slider->setRange(0, 100);
    slider->setPageStep(10);
    follow(Setting::SoundVolume,
           [this, slider] { slider->setValue(m_settings.number(Setting::SoundVolume)); });
    connect(slider, &QSlider::valueChanged, this,
            [this](int value) { m_settings.set(Setting::SoundVolume, value); });
    slider->setEnabled(m_sounds.isAvailable());
    addRow(QT_TR_NOOP("Volume"), slider);
    if (m_sounds.isAvailable())
        return;
    QLabel *why = mutedLabel(m_theme, TextSize::Small, this);
    why->setObjectName(QStringLiteral("soundWhy"));
    why->setWordWrap(true);
    m_translators.append([why] {
        why->setText(tr("The desktop's notification service makes the sounds, as loud as it does "
                        "for all programs. With libcanberra installed Kidoku makes them itself."));
    });
    m_form->addRow(why);
}

void NotificationsPage::addQuietHours()
{
    addSwitch(Setting::QuietHours, QT_TR_NOOP("Nothing is told in quiet hours"), "quietHours");
    const auto addTime = [this](Setting setting, const char *label, const char *objectName) {
        auto *edit = new QTimeEdit(this);
        edit->setObjectName(QLatin1String(objectName));
        m_translators.append([edit] { edit->setDisplayFormat(models::clockPattern()); });
        m_translators.constLast()();
        follow(setting, [this, edit, setting] {
            edit->setTime(QTime(0, 0).addSecs(m_settings.number(setting) * 60));
        });
        connect(edit, &QTimeEdit::timeChanged, this, [this, setting](QTime time) {
            m_settings.set(setting, time.hour() * 60 + time.minute());
        });
        addRow(label, edit);
        return edit;
    };
    QList<QWidget *> parts{addTime(Setting::QuietFrom, QT_TR_NOOP("From"), "quietFrom"),
                           addTime(Setting::QuietTo, QT_TR_NOOP("Until"), "quietTo")};
    auto *days = new QHBoxLayout;
    for (int day = 0; day < 7; ++day) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("quietDay%1").arg(day + 1));
        m_translators.append([box, day] {
            const QLocale locale;
            box->setText(locale.standaloneDayName(day + 1, QLocale::ShortFormat));
            box->setAccessibleName(
                tr("Quiet hours begin on %1").arg(locale.standaloneDayName(day + 1)));
        });
        follow(Setting::QuietDays, [this, box, day] {
            box->setChecked(m_settings.number(Setting::QuietDays) & (1 << day));
        });
        connect(box, &QCheckBox::toggled, this, [this, day](bool begins) {
            const int others = m_settings.number(Setting::QuietDays) & ~(1 << day);
            m_settings.set(Setting::QuietDays, others | (begins ? 1 << day : 0));
        });
        days->addWidget(box);
        parts.append(box);
    }
    days->addStretch();
    m_form->addRow(days);
    const auto enable = [this, parts] {
        for (QWidget *part : parts)
            part->setEnabled(m_settings.flag(Setting::QuietHours));
    };
    follow(Setting::QuietHours, enable);
}

void NotificationsPage::addAccounts(const Accounts &accounts)
{
    if (accounts.size() < 2)
        return;
    addHeading(QT_TR_NOOP("Messages of these accounts"));
    for (const core::AccountId &id : accounts.list()) {
        auto *box = new QCheckBox(
            core::singleLine(accounts.name(id), 80).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("notifyAccount-") + id.value);
        follow(Setting::NotifyMuted,
               [this, box, id] { box->setChecked(!mutedAccounts(m_settings).contains(id)); });
        connect(box, &QCheckBox::toggled, this,
                [this, id](bool told) { setAccountMuted(m_settings, id, !told); });
        m_form->addRow(box);
    }
}

void NotificationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotificationsPage::retranslate()
{
    for (const auto &translate : std::as_const(m_translators))
        translate();
}

} // namespace kidoku::ui
