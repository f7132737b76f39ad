// SPDX-License-Identifier: Apache-2.0
#include "focus_paint.h"
#include "looks.h"
#include "painted_text.h"
#include "ui/accounts/account_dialog.h"
#include "ui/window/accounts_rig.h"

#include <QAction>
#include <QDialog>
#include <QStackedWidget>

using namespace kidoku;
using namespace kidoku::testing;

//! The windows in which accounts are set up, with accounts in them: the wizard, the settings, the
//! accounts. The focus is seen at every stop, and every text can be read.
class TestAccountPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccountsRig> m_rig;

    struct Opened
    {
        const char *action;
        const char *dialog;
    };
    static constexpr Opened windows[] = {{"actionSetUp", "setupWizard"},
                                         {"actionSettings", "settingsDialog"},
                                         {"actionAccounts", "accountsDialog"},
                                         {"actionAddAccount", "accountDialog"},
                                         {"actionTestConnection", "connectionDialog"}};

    //! Every page of every window.
    template <typename Look>
    void forEachPage(Look &&look)
    {
        for (const Opened &opened : windows) {
            m_rig->find<QAction>(opened.action)->trigger();
            const QPointer<QDialog> dialog = m_rig->find<QDialog>(opened.dialog);
            QVERIFY2(dialog, opened.dialog);
            // Without a window manager nobody gives a dialog the keyboard.
            QApplication::setActiveWindow(dialog);
            QCOMPARE(QApplication::activeWindow(), dialog.data());
            auto *pages = dialog->findChild<QStackedWidget *>();
            const int count = pages ? pages->count() : 1;
            for (int page = 0; page < count; ++page) {
                if (pages)
                    pages->setCurrentIndex(page);
                for (int round = 0; round < 20; ++round) // one layout request leads to the next
                    QCoreApplication::sendPostedEvents();
                look(*dialog,
                     QStringLiteral("%1 page %2").arg(QLatin1String(opened.dialog)).arg(page + 1));
            }
            delete dialog;
        }
    }
    // One by one: a message of QVERIFY2 would be cut.
    static void tell(const QStringList &faults)
    {
        for (const QString &fault : faults)
            qInfo("%s", qPrintable(fault));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a caret that is always there
        m_rig = std::make_unique<AccountsRig>();
        m_rig->make();
        QVERIFY(m_rig->book->add(m_rig->a.entry()));
        QVERIFY(m_rig->open({}));
        QTRY_VERIFY(m_rig->registry->of(m_rig->a.id));
        QTRY_VERIFY(m_rig->find<QAction>("actionTestConnection")->isEnabled());
    }
    void cleanupTestCase() { m_rig.reset(); }

    void everyStopShowsItsFocus_data() { addLooks(); }
    void everyStopShowsItsFocus()
    {
        QFETCH(Look, look);
        wear(look, m_rig->theme);
        QStringList faults;
        forEachPage([&faults](QWidget &window, const QString &where) {
            for (const QString &fault : FocusPaint::walk(window))
                faults.append(where + QStringLiteral(": ") + fault);
        });
        tell(faults);
        QCOMPARE(faults.size(), 0);
    }

    void everyTextCanBeRead_data() { addLooks(); }
    void everyTextCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_rig->theme);
        QStringList faults;
        int seen = 0;
        forEachPage([&](QWidget &window, const QString &where) {
            for (const QString &problem : Legibility::problems(window, &seen))
                faults.append(where + QStringLiteral(": ") + problem);
        });
        tell(faults);
        QVERIFY2(seen > 200, qPrintable(QString::number(seen)));
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestAccountPages)
#include "tst_ui_account_pages.moc"
