// SPDX-License-Identifier: Apache-2.0
#include "setting_form.h"

#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

namespace kidoku::ui {

using core::Setting;

namespace {

// The wheel scrolls the page; it must not change a value on the way.
template <typename Base>
class Calm : public Base
{
public:
    explicit Calm(QWidget *parent)
        : Base(parent)
    {
        this->setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (this->hasFocus())
            Base::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

SettingForm::SettingForm(core::Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void SettingForm::translate(std::function<void()> translator)
{
    translator();
    m_translators.append(std::move(translator));
}

void SettingForm::addHeading(Words words)
{
    auto *label = plainLabel(m_theme, TextSize::Strong, this);
    label->setContentsMargins(0, 8, 0, 0);
    translate([label, words] { label->setText(words()); });
    m_form->addRow(label);
}

void SettingForm::addNote(Words words)
{
    auto *label = mutedLabel(m_theme, TextSize::Small, this);
    label->setWordWrap(true);
    translate([label, words] { label->setText(words()); });
    m_form->addRow(label);
}

void SettingForm::addRow(Words label, QWidget *field, const char *objectName)
{
    field->setObjectName(QLatin1String(objectName));
    m_rows.append({label, field});
    if (auto *box = qobject_cast<QCheckBox *>(field)) {
        translate([box, label] { box->setText(label()); });
        m_form->addRow(box);
        return;
    }
    auto *words = plainLabel(m_theme, TextSize::Body, this);
    words->setBuddy(field);
    translate([words, field, label] {
        words->setText(label());
        field->setAccessibleName(label());
    });
    m_form->addRow(words, field);
}

void SettingForm::follow(Setting setting, std::function<void()> show)
{
    show();
    m_shown.append(setting);
    connect(&m_settings, &core::Settings::changed, this,
            [setting, show = std::move(show)](Setting changed) {
                if (changed == setting)
                    show();
            });
}

void SettingForm::addChoice(Setting setting, Words label, const QList<Choice> &choices,
                            const char *objectName)
{
    auto *box = new Calm<QComboBox>(this);
    for (const Choice &choice : choices)
        box->addItem(QString(), choice.value);
    translate([box, choices] {
        for (int i = 0; i < choices.size(); ++i)
            box->setItemText(i, choices.at(i).words());
    });
    follow(setting, [this, box, setting] {
        box->setCurrentIndex(qMax(0, box->findData(m_settings.text(setting))));
    });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting] { m_settings.set(setting, box->currentData()); });
    addRow(std::move(label), box, objectName);
}

void SettingForm::addNumber(Setting setting, Words label, Words unit, const char *objectName,
                            int step)
{
    auto *box = new Calm<QSpinBox>(this);
    const auto [least, most] = core::Settings::limits(setting);
    box->setRange(least, most);
    box->setSingleStep(step);
    translate([box, unit] { box->setSuffix(unit()); });
    follow(setting, [this, box, setting] { box->setValue(m_settings.number(setting)); });
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting](int value) { m_settings.set(setting, value); });
    addRow(std::move(label), box, objectName);
}

void SettingForm::addFlag(Setting setting, Words label, const char *objectName)
{
    auto *box = new QCheckBox(this);
    follow(setting, [this, box, setting] { box->setChecked(m_settings.flag(setting)); });
    connect(box, &QCheckBox::toggled, this,
            [this, setting](bool on) { m_settings.set(setting, on); });
    addRow(std::move(label), box, objectName);
}

void SettingForm::addText(Setting setting, Words label, Words placeholder, int longest,
                          const char *objectName)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(longest);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    translate([field, placeholder] { field->setPlaceholderText(placeholder()); });
    follow(setting, [this, field, setting] {
        if (field->text().trimmed() != m_settings.text(setting))
            field->setText(m_settings.text(setting));
    });
    connect(field, &QLineEdit::editingFinished, this,
            [this, field, setting] { m_settings.set(setting, field->text().trimmed()); });
    addRow(std::move(label), field, objectName);
}

QList<SettingForm::Entry> SettingForm::entries() const
{
    QList<Entry> list;
    for (const Row &row : m_rows)
        list.append({row.words(), row.field});
    return list;
}

void SettingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto &translate : std::as_const(m_translators))
            translate();
    }
    QWidget::changeEvent(event);
}

} // namespace kidoku::ui
