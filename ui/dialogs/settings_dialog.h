// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"

#include <QDialog>
#include <QList>

#include <functional>

class QFormLayout;
class QLabel;
class QWidget;

namespace kidoku::ui {

class Theme;

//! The settings. Each applies at once; there is nothing to confirm. Follows the language while it
//! is open, since the language is one of them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    //! Both outlive this.
    SettingsDialog(core::Settings &settings, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString value;
        const char *text; //!< source text of the translation; null: \a name stays as it is
        QString name = {};
    };
    void addHeading(const char *text);
    void addRow(const char *label, QWidget *field, const char *objectName);
    void addChoice(core::Setting setting, const char *label, const QList<Choice> &choices,
                   const char *objectName);
    void addNumber(core::Setting setting, const char *label, int least, int most, const char *unit,
                   const char *objectName);
    void addFlag(core::Setting setting, const char *label, const char *objectName);
    void retranslate();

    core::Settings &m_settings;
    const Theme &m_theme;
    QFormLayout *m_form;
    QList<std::function<void()>> m_translators;
};

} // namespace kidoku::ui
