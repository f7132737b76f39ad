// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocumentFragment>

//! Every text that a window shows, tells when pointed at, or says to a screen reader: of its
//! widgets, its menus and the models of its lists.
namespace kidoku::testing {

struct ShownText
{
    QString where;
    QString text;
};

class ShownTexts
{
public:
    static QList<ShownText> of(QWidget &window)
    {
        ShownTexts texts;
        texts.take(window);
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&window))
                texts.take(*widget);
        }
        for (const QMenu *menu : window.findChildren<QMenu *>())
            texts.takeActions(*menu);
        texts.takeActions(window);
        return texts.m_list;
    }

private:
    void add(const QString &where, const QString &text)
    {
        // A line of facts is several texts.
        QString parts = text.startsWith(QLatin1Char('<'))
            ? QTextDocumentFragment::fromHtml(text).toPlainText()
            : text;
        parts.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        parts.replace(QStringLiteral(" · "), QStringLiteral("\n"));
        for (const QString &part : parts.split(QLatin1Char('\n'))) {
            if (!part.trimmed().isEmpty())
                m_list.append({where, part});
        }
    }

    void take(QWidget &widget)
    {
        const QString where = widget.objectName().isEmpty()
            ? QString::fromLatin1(widget.metaObject()->className())
            : widget.objectName();
        for (const QString &text : {widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                                    widget.accessibleDescription()})
            add(where, text);
        if (widget.isWindow() || qobject_cast<QDockWidget *>(&widget))
            add(where, widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(where, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(where, button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            add(where, field->placeholderText());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(where, box->title());
        if (const auto *strip = qobject_cast<const QStatusBar *>(&widget))
            add(where, strip->currentMessage());
        if (const auto *number = qobject_cast<const QSpinBox *>(&widget)) {
            for (const QString &text :
                 {number->prefix(), number->suffix(), number->specialValueText()})
                add(where, text);
        }
        if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < choice->count(); ++i)
                add(where, choice->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(where, tabs->tabText(i));
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
            takeModel(where, *view->model());
    }

    void takeActions(const QWidget &owner)
    {
        if (const auto *menu = qobject_cast<const QMenu *>(&owner))
            add(menu->objectName(), menu->title());
        for (const QAction *action : owner.actions()) {
            const QString where = owner.objectName() + QLatin1Char('/') + action->objectName();
            for (const QString &text : {action->text(), action->toolTip(), action->statusTip()})
                add(where, text);
        }
    }

    void takeModel(const QString &where, const QAbstractItemModel &model)
    {
        QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                         Qt::AccessibleDescriptionRole};
        constexpr int ownRoles = 60;
        for (int role = Qt::UserRole; role < Qt::UserRole + ownRoles; ++role)
            roles.append(role);
        for (int column = 0; column < model.columnCount(); ++column) {
            add(where, model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                for (const int role : roles) {
                    const QVariant value = index.data(role);
                    if (value.typeId() == QMetaType::QString)
                        add(where, value.toString());
                }
            }
        }
    }

    QList<ShownText> m_list;
};

} // namespace kidoku::testing
