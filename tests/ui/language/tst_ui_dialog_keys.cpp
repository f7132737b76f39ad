// SPDX-License-Identifier: Apache-2.0
#include "all_dialogs.h"
#include "ui/access/focus_paint.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

struct Habit
{
    const char *firstFocus; //!< objectName of what has the keyboard at first
    //! objectName of what Enter presses there; null when the place itself takes Enter, or when
    //! nothing can be confirmed before something is written.
    const char *enter = nullptr;
};

//! What each dialog does without a mouse, by its name in allDialogs().
const QHash<QByteArray, Habit> &habits()
{
    static const QHash<QByteArray, Habit> table{
        {"settings", {"settingsPages", "settingsClose"}},
        {"channel secret", {"tokenField"}},
        {"access token", {"tokenField"}},
        {"console token", {"tokenField"}},
        {"account", {"sheetClose", "sheetClose"}},
        {"help", {"helpSearch"}},
        {"shortcuts", {"shortcutSearch", "sheetClose"}},
        {"about", {"sheetClose", "sheetClose"}},
        {"response settings", {"sheetClose", "sheetClose"}},
        {"new API", {"confirmAction", "confirmAction"}},
        {"mark all", {"confirmAction", "confirmAction"}},
        {"old API", {"confirmAction", "confirmAction"}},
        {"connection test", {"connectionClose", "connectionClose"}},
        {"import settings", {"importList", "importUse"}},
        {"retry since", {"retrySince", "retrySinceGo"}},
        {"support bundle", {"supportHours"}},
        {"raw event", {"rawText", "rawClose"}},
        {"picture", {"imageCanvas"}},
        {"save all", {"saveAllButton", "saveAllButton"}},
        {"faults", {"faultsNormal"}},
        {"record webhooks", {"recordAccount"}},
        {"play a recording", {"replayChoose"}},
        {"a customer writes", {"sendText"}},
    };
    return table;
}

} // namespace

//! Every dialog by keyboard alone, and as a screen reader finds it.
class TestDialogKeys : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<core::Settings> m_settings;
    ui::Theme m_theme{QStringLiteral("light")};
    QWidget m_parent;
    QPointer<QDialog> m_dialog;

    static void addDialogs()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < allDialogs().size(); ++i)
            QTest::newRow(allDialogs().at(i).name) << i;
    }
    void open()
    {
        QFETCH(int, number);
        m_dialog = allDialogs().at(number).make(m_theme, *m_settings, &m_parent);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(m_dialog->focusWidget());
    }
    [[nodiscard]] Habit habit() const { return habits().value(QTest::currentDataTag()); }
    static QString accessibleName(QWidget *widget)
    {
        QAccessibleInterface *one = QAccessible::queryAccessibleInterface(widget);
        return one ? one->text(QAccessible::Name) : QString();
    }
    // What the keyboard should come to.
    [[nodiscard]] QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == m_dialog)
                found.append(widget);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<core::Settings>(m_dir.filePath(QStringLiteral("kidoku.ini")));
        m_parent.show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_settings.reset();
    }

    void everyDialogHasItsHabits()
    {
        for (const DialogEntry &entry : allDialogs())
            QVERIFY2(habits().contains(entry.name), entry.name);
        QCOMPARE(habits().size(), allDialogs().size());
    }

    void escapeClosesIt_data() { addDialogs(); }
    void escapeClosesIt()
    {
        open();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void itBeginsWhereTheFirstThingIsToDo_data() { addDialogs(); }
    void itBeginsWhereTheFirstThingIsToDo()
    {
        open();
        QCOMPARE(m_dialog->focusWidget()->objectName(), QLatin1String(habit().firstFocus));
        QVERIFY(m_dialog->focusWidget()->isVisible());
        QVERIFY(m_dialog->focusWidget()->isEnabled());
    }

    void enterPressesWhatItShould_data() { addDialogs(); }
    void enterPressesWhatItShould()
    {
        open();
        if (!habit().enter) {
            // Nothing that is filled in half is sent off.
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
            QVERIFY(m_dialog && m_dialog->isVisible());
            return;
        }
        auto *button = m_dialog->findChild<QPushButton *>(QLatin1String(habit().enter));
        QVERIFY(button);
        QVERIFY(button->isEnabled());
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }

    void itHasATitleAndEveryControlAName_data() { addDialogs(); }
    void itHasATitleAndEveryControlAName()
    {
        open();
        QVERIFY(!m_dialog->windowTitle().isEmpty());
        QStringList nameless;
        for (QWidget *widget : controls()) {
            if (accessibleName(widget).isEmpty())
                nameless.append(FocusPaint::nameOf(*widget));
        }
        QCOMPARE(nameless.join(u' '), QString());
    }

    void tabComesToEveryControl_data() { addDialogs(); }
    void tabComesToEveryControl()
    {
        open();
        QList<QPointer<QWidget>> stops;
        (void)FocusPaint::walk(*m_dialog, &stops);
        QStringList missed;
        for (QWidget *widget : controls()) {
            if (!stops.contains(widget))
                missed.append(FocusPaint::nameOf(*widget));
        }
        QCOMPARE(missed.join(u' '), QString());
    }
};

QTEST_MAIN(TestDialogKeys)
#include "tst_ui_dialog_keys.moc"
