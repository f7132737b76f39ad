// SPDX-License-Identifier: Apache-2.0
#include "settings_dialog.h"

#include "core/languages.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kidoku::ui {

using core::Setting;

SettingsDialog::SettingsDialog(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->addLayout(m_form);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);

    addHeading(QT_TR_NOOP("General"));
    QList<Choice> spoken{{QString(), QT_TR_NOOP("As the system")}};
    for (const core::Language &language : core::languages())
        spoken.append({language.code, nullptr, language.ownName});
    addChoice(Setting::Language, QT_TR_NOOP("Language"), spoken, "settingLanguage");
    addChoice(Setting::Theme, QT_TR_NOOP("Colours"),
              {{QStringLiteral("system"), QT_TR_NOOP("As the system")},
               {QStringLiteral("light"), QT_TR_NOOP("Light")},
               {QStringLiteral("dark"), QT_TR_NOOP("Dark")},
               {QStringLiteral("high-contrast"), QT_TR_NOOP("High contrast")}},
              "settingTheme");
    addChoice(Setting::ListDensity, QT_TR_NOOP("Rows of the list"),
              {{QStringLiteral("comfortable"), QT_TR_NOOP("Comfortable")},
               {QStringLiteral("compact"), QT_TR_NOOP("Compact, one line")}},
              "settingDensity");
    auto *name = new QLineEdit(m_settings.text(Setting::OperatorName), this);
    name->setMaxLength(60);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    connect(name, &QLineEdit::editingFinished, this,
            [this, name] { m_settings.set(Setting::OperatorName, name->text().trimmed()); });
    m_translators.append([name] { name->setPlaceholderText(tr("This computer's user name")); });
    addRow(QT_TR_NOOP("Your name, as colleagues see it"), name, "settingOperator");

    addHeading(QT_TR_NOOP("Read marks"));
    addNumber(Setting::HoldSeconds, QT_TR_NOOP("Time to undo"), 0, 10, QT_TR_NOOP(" s"),
              "settingHold");
    addNumber(Setting::ConfirmAbove, QT_TR_NOOP("Ask before marking more than"), 1, 1000,
              QT_TR_NOOP(" chats"), "settingConfirmAbove");
    addNumber(Setting::GiveUpMinutes, QT_TR_NOOP("Give up after"), 1, 1440, QT_TR_NOOP(" min"),
              "settingGiveUp");
    addNumber(Setting::RequestDeadlineSeconds, QT_TR_NOOP("Longest wait for LINE's answer"), 1, 60,
              QT_TR_NOOP(" s"), "settingDeadline");

    addHeading(QT_TR_NOOP("Replies"));
    addFlag(Setting::MarkBeforeReply, QT_TR_NOOP("Show Read before a reply goes out"),
            "settingMarkBeforeReply");
    addFlag(Setting::EnterSends, QT_TR_NOOP("Enter sends (Shift+Enter begins a new line)"),
            "settingEnterSends");
    addFlag(Setting::PreferPush, QT_TR_NOOP("Always push (counts to the monthly quota)"),
            "settingPreferPush");

    addHeading(QT_TR_NOOP("Log and privacy"));
    addNumber(Setting::LogKeepDays, QT_TR_NOOP("Keep the log for"), 1, 365, QT_TR_NOOP(" days"),
              "settingKeepDays");
    addNumber(Setting::LogKeepRows, QT_TR_NOOP("At most"), 1000, 1'000'000, QT_TR_NOOP(" rows"),
              "settingKeepRows");
    addFlag(Setting::ShowIds, QT_TR_NOOP("Show LINE ids whole"), "settingShowIds");

    auto *close = new QPushButton(this);
    close->setObjectName(QStringLiteral("settingsClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_translators.append([close] { close->setText(tr("Close")); });
    column->addSpacing(10);
    column->addWidget(close, 0, Qt::AlignRight);
    retranslate();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::addHeading(const char *text)
{
    auto *label = plainLabel(m_theme, TextSize::Strong, this);
    label->setContentsMargins(0, 8, 0, 0);
    m_translators.append([label, text] { label->setText(tr(text)); });
    m_form->addRow(label);
}

void SettingsDialog::addRow(const char *label, QWidget *field, const char *objectName)
{
    auto *words = plainLabel(m_theme, TextSize::Body, this);
    words->setBuddy(field);
    field->setObjectName(QLatin1String(objectName));
    if (*label) {
        m_translators.append([words, field, label] {
            words->setText(tr(label));
            field->setAccessibleName(tr(label));
        });
    }
    m_form->addRow(words, field);
}

void SettingsDialog::addChoice(Setting setting, const char *label, const QList<Choice> &choices,
                               const char *objectName)
{
    auto *box = new QComboBox(this);
    for (const Choice &choice : choices)
        box->addItem(choice.name, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(m_settings.text(setting))));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting] { m_settings.set(setting, box->currentData()); });
    m_translators.append([box, choices] {
        for (int i = 0; i < choices.size(); ++i) {
            if (choices.at(i).text)
                box->setItemText(i, tr(choices.at(i).text));
        }
    });
    addRow(label, box, objectName);
}

void SettingsDialog::addNumber(Setting setting, const char *label, int least, int most,
                               const char *unit, const char *objectName)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(m_settings.number(setting));
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting](int value) { m_settings.set(setting, value); });
    m_translators.append([box, unit] { box->setSuffix(tr(unit)); });
    addRow(label, box, objectName);
}

void SettingsDialog::addFlag(Setting setting, const char *label, const char *objectName)
{
    auto *box = new QCheckBox(this);
    box->setChecked(m_settings.flag(setting));
    connect(box, &QCheckBox::toggled, this,
            [this, setting](bool on) { m_settings.set(setting, on); });
    m_translators.append([box, label] { box->setText(tr(label)); });
    addRow("", box, objectName);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    for (const auto &translate : std::as_const(m_translators))
        translate();
}

} // namespace kidoku::ui
