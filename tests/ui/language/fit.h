// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>

//! Whether a window, as its layouts laid it out, shows every text whole: none is wider or higher
//! than its place, none stands outside of its parent or under a neighbour. What shortens its text
//! on purpose says so with the property "elides".
namespace kidoku::testing {

class Fit
{
public:
    //! Lets the layouts of \a window come to rest, then tells what does not fit.
    static QStringList problems(QWidget &window)
    {
        for (int round = 0; round < 20; ++round) // one layout request leads to the next
            QCoreApplication::sendPostedEvents();
        Fit fit;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool shown = widget->isVisibleTo(&window) && !widget->isWindow()
                && widget->window() == &window && !isPartOfControl(*widget);
            if (shown)
                fit.check(*widget);
        }
        fit.checkLayout(window);
        return fit.m_problems;
    }

private:
    // Buttons in a text field, the field of a spin box, the list of a combo box: Qt's business.
    static bool isPartOfControl(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        for (; parent && !parent->isWindow(); parent = parent->parentWidget()) {
            if (parent->inherits("QLineEdit") || parent->inherits("QAbstractSpinBox")
                || parent->inherits("QComboBox") || parent->inherits("QHeaderView")
                || parent->inherits("QMenuBar") || parent->inherits("QTabBar"))
                return true;
        }
        return false;
    }

    void complain(const QWidget &widget, const QString &text, const char *what)
    {
        const QString name = widget.objectName().isEmpty()
            ? QString::fromLatin1(widget.metaObject()->className())
            : widget.objectName();
        m_problems.append(QStringLiteral("%1 %2 (%3x%4): %5")
                              .arg(name, QLatin1String(what))
                              .arg(widget.width())
                              .arg(widget.height())
                              .arg(text.left(80)));
    }

    void check(QWidget &widget)
    {
        checkPlace(widget);
        checkLayout(widget);
        if (widget.property("elides").toBool())
            return;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            checkLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            checkButton(*button);
        else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            checkChoice(*choice);
        else if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
            checkNumber(*number);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            checkTabs(*tabs);
        else if (const auto *head = qobject_cast<const QHeaderView *>(&widget))
            checkHeader(*head);
        else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            checkRoom(*box, box->title(), box->width() - 16);
        else if (widget.sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
                 && widget.sizeHint().width() > widget.width())
            complain(widget, widget.accessibleName(), "is narrower than it asks for");
    }

    void checkRoom(const QWidget &widget, const QString &text, int width)
    {
        QString shown = text;
        shown.remove(QLatin1Char('&'));
        if (widget.fontMetrics().horizontalAdvance(shown) > width)
            complain(widget, text, "cuts");
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const QSize room = label.contentsRect().size() - QSize(2, 2) * label.margin();
        const int wrap = label.wordWrap() ? int(Qt::TextWordWrap) : 0;
        const QRect paper(0, 0, wrap ? room.width() : 100'000, 100'000);
        const QSize needed
            = label.fontMetrics().boundingRect(paper, wrap | Qt::AlignLeft, label.text()).size();
        if (needed.width() > room.width() || needed.height() > room.height() + 1)
            complain(label, label.text(), "cuts");
    }

    static QSize least(const QAbstractButton &button)
    {
        const QSize least = button.minimumSizeHint();
        return least.isValid() ? least : button.sizeHint();
    }

    void checkButton(const QAbstractButton &button)
    {
        if (!button.text().isEmpty()
            && (button.width() < least(button).width() || button.height() < least(button).height()))
            complain(button, button.text(), "cuts");
    }

    void checkChoice(const QComboBox &choice)
    {
        QStyleOptionComboBox option;
        option.initFrom(&choice);
        const int room = choice.style()
                             ->subControlRect(QStyle::CC_ComboBox, &option,
                                              QStyle::SC_ComboBoxEditField, &choice)
                             .width();
        for (int i = 0; i < choice.count(); ++i)
            checkRoom(choice, choice.itemText(i), room);
    }

    void checkNumber(const QSpinBox &number)
    {
        const auto *field = number.findChild<const QLineEdit *>();
        const QString longest
            = number.prefix() + number.locale().toString(number.maximum()) + number.suffix();
        if (field)
            checkRoom(number, longest, field->contentsRect().width() - 4);
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i)
            checkRoom(tabs, tabs.tabText(i), tabs.tabRect(i).width() - 12);
    }

    void checkHeader(const QHeaderView &head)
    {
        for (int section = 0; section < head.count(); ++section) {
            if (!head.isSectionHidden(section)
                && head.sectionSize(section) < head.sectionSizeHint(section))
                complain(head, head.model()->headerData(section, Qt::Horizontal).toString(),
                         "cuts");
        }
    }

    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent) {
            // Up and down is what it is for; sideways nobody looks for the rest of a sentence.
            if (qobject_cast<const QScrollArea *>(area) && widget.width() > parent->width())
                complain(widget, {}, "is wider than its scroll area");
            return;
        }
        if (!widget.size().isEmpty() && !parent->rect().contains(widget.geometry()))
            complain(widget, {}, "stands outside of its parent");
    }

    static void collect(const QLayout &layout, QList<const QWidget *> &widgets)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->layout())
                collect(*item->layout(), widgets);
            else if (item->widget() && item->widget()->isVisible()
                     && !item->widget()->size().isEmpty())
                widgets.append(item->widget());
        }
    }

    void checkLayout(const QWidget &parent)
    {
        if (!parent.layout())
            return;
        QList<const QWidget *> widgets;
        collect(*parent.layout(), widgets);
        for (qsizetype i = 0; i < widgets.size(); ++i) {
            for (qsizetype k = i + 1; k < widgets.size(); ++k) {
                if (widgets.at(i)->geometry().intersects(widgets.at(k)->geometry()))
                    complain(*widgets.at(i), widgets.at(k)->objectName(), "overlaps");
            }
        }
    }

    QStringList m_problems;
};

} // namespace kidoku::testing
