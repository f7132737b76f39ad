// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace kidoku::ui {

//! A page of the settings made of rows. A control shows its setting, also when that changes
//! elsewhere, and writes it at once. Texts are given as functions that are asked anew when the
//! language changes.
class SettingForm : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;
    struct Choice
    {
        QVariant value;
        Words words;
    };

    //! Both outlive this.
    SettingForm(core::Settings &settings, const Theme &theme, QWidget *parent);

    void addHeading(Words words);
    //! A muted line below the row before.
    void addNote(Words words);
    void addChoice(core::Setting setting, Words label, const QList<Choice> &choices,
                   const char *objectName);
    void addNumber(core::Setting setting, Words label, Words unit, const char *objectName,
                   int step = 1);
    void addFlag(core::Setting setting, Words label, const char *objectName);
    void addText(core::Setting setting, Words label, Words placeholder, int longest,
                 const char *objectName);
    //! Something that is no setting.
    void addRow(Words label, QWidget *field, const char *objectName);
    //! Called now and whenever the language changes.
    void translate(std::function<void()> translator);

    //! The settings that have a control here.
    [[nodiscard]] const QList<core::Setting> &settings() const { return m_shown; }
    //! What can be looked for: the row's words and the control to go to.
    struct Entry
    {
        QString words;
        QWidget *field = nullptr;
    };
    [[nodiscard]] QList<Entry> entries() const;

protected:
    void changeEvent(QEvent *event) override;
    //! \a show is called now and whenever the setting changes; this page is where it is shown.
    void follow(core::Setting setting, std::function<void()> show);
    [[nodiscard]] core::Settings &store() { return m_settings; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    struct Row
    {
        Words words;
        QWidget *field;
    };
    core::Settings &m_settings;
    const Theme &m_theme;
    QFormLayout *m_form;
    QList<Row> m_rows;
    QList<core::Setting> m_shown;
    QList<std::function<void()>> m_translators;
};

} // namespace kidoku::ui
