// SPDX-License-Identifier: Apache-2.0
#include "focus_paint.h"
#include "full_shop.h"
#include "looks.h"
#include "ui/language/all_dialogs.h"

#include <QDir>
#include <QStackedWidget>

using namespace kidoku;
using namespace kidoku::testing;

//! Whoever goes through a window by Tab sees at each stop where the keyboard is.
class TestFocusPaint : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FullShop> m_shop; //!< one window for all rows

    //! Stops that \a window had.
    static int walk(QWidget &window, const QString &where, QStringList &faults)
    {
        QList<QPointer<QWidget>> stops;
        for (const QString &fault : FocusPaint::walk(window, &stops))
            faults.append(where + QStringLiteral(": ") + fault);
        return int(stops.size());
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
        m_shop = std::make_unique<FullShop>();
        QVERIFY(m_shop->fill());
        m_shop->play();
    }
    void cleanupTestCase() { m_shop.reset(); }

    // A check that finds nothing anywhere would be green too.
    void theCheckSeesWhatDoesNotShowItsFocus()
    {
        class Silent : public QWidget
        {
        public:
            using QWidget::QWidget;
            bool showsFocus = false;

        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                painter.fillRect(rect(), hasFocus() && showsFocus ? Qt::black : Qt::white);
            }
        };
        QWidget window;
        window.resize(200, 100);
        Silent first(&window);
        Silent second(&window);
        first.setObjectName(QStringLiteral("first"));
        first.setGeometry(10, 10, 50, 20);
        second.setGeometry(10, 50, 50, 20);
        second.showsFocus = true;
        first.setFocusPolicy(Qt::TabFocus);
        second.setFocusPolicy(Qt::TabFocus);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList faults;
        QCOMPARE(walk(window, {}, faults), 2);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.constFirst().contains(QLatin1String("first")));
    }

    void everyStopOfTheWindowShowsItsFocus_data() { addLooks(); }
    void everyStopOfTheWindowShowsItsFocus()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        for (const char *scene : FullShop::scenes()) {
            m_shop->show(scene);
            const int stops = walk(*m_shop->window, QString::fromLatin1(scene), faults);
            const bool isSwitcher = scene == QByteArrayLiteral("switcher"); // closes when left
            QVERIFY2(stops >= (isSwitcher ? 1 : 12), scene);
        }
        tell(faults);
        QCOMPARE(faults.size(), 0);
    }

    void everyStopOfEveryDialogShowsItsFocus_data() { addLooks(); }
    void everyStopOfEveryDialogShowsItsFocus()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        for (const DialogEntry &entry : allDialogs()) {
            const std::unique_ptr<QDialog> dialog(
                entry.make(m_shop->theme, m_shop->settings, nullptr));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
            const QString name = QString::fromLatin1(entry.name);
            QVERIFY2(walk(*dialog, name, faults) > 0, entry.name);
            for (auto *pages : dialog->findChildren<QStackedWidget *>()) {
                for (int page = 1; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    walk(*dialog, name + QStringLiteral(" page %1").arg(page + 1), faults);
                }
            }
        }
        tell(faults);
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestFocusPaint)
#include "tst_ui_focus_paint.moc"
