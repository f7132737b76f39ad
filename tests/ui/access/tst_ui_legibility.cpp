// SPDX-License-Identifier: Apache-2.0
#include "full_shop.h"
#include "looks.h"
#include "painted_text.h"
#include "ui/language/all_dialogs.h"
#include "ui/language/all_troubles.h"
#include "ui/window/banner_bar.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

using namespace kidoku;
using namespace kidoku::testing;

//! Every text that a window really paints has 4.5:1 to the pixels behind it.
class TestLegibility : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FullShop> m_shop; //!< one window for all rows

    static void look(QWidget &window, const QString &where, QStringList &faults, int *seen)
    {
        for (int round = 0; round < 10; ++round) // one layout request leads to the next
            QCoreApplication::sendPostedEvents();
        for (const QString &problem : Legibility::problems(window, seen)) {
            if (faults.size() < 40)
                faults.append(where + QStringLiteral(": ") + problem);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<FullShop>();
        QVERIFY(m_shop->fill());
        m_shop->play();
        // What a row can be besides: done, muted, spam, flagged.
        m_shop->list()->choose(m_shop->anna);
        m_shop->find<QAction>("actionMute")->trigger();
        m_shop->find<QAction>("actionFlagUnread")->trigger();
        m_shop->list()->choose(m_shop->lin);
        m_shop->find<QAction>("actionDone")->trigger();
        QTRY_VERIFY(m_shop->conversation(m_shop->lin).done);
    }
    void cleanupTestCase() { m_shop.reset(); }

    // A check that finds nothing anywhere would be green too.
    void theCheckSeesWhatIsTooPale()
    {
        QWidget window;
        window.resize(300, 100);
        const auto label = [&window](const char *text, QColor ink, QColor ground, int y) {
            auto *made = new QLabel(QString::fromLatin1(text), &window);
            QPalette palette;
            palette.setColor(QPalette::WindowText, ink);
            palette.setColor(QPalette::Window, ground);
            made->setPalette(palette);
            made->setAutoFillBackground(true);
            made->setGeometry(10, y, 200, 24);
        };
        label("black on white", Qt::black, Qt::white, 0);
        label("pale on white", QColor(0xa0a0a0), Qt::white, 30);
        label("half black on black", QColor(0, 0, 0, 128), Qt::black, 60);
        window.show();
        int seen = 0;
        const QStringList found = Legibility::problems(window, &seen);
        QCOMPARE(seen, 3);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).contains(QLatin1String("pale on white")));
        QVERIFY(found.at(1).contains(QLatin1String("half black on black")));
    }

    void everyTextOfTheWindowCanBeRead_data() { addLooks(); }
    void everyTextOfTheWindowCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        m_shop->find<QAction>("actionViewAll")->trigger();
        for (const char *scene : FullShop::scenes()) {
            m_shop->show(scene);
            int seen = 0;
            // What is covered is painted too, on what nobody sees.
            auto *window = scene == QByteArrayLiteral("switcher") ? m_shop->find("quickSwitcher")
                                                                  : m_shop->window.get();
            this->look(*window, QString::fromLatin1(scene), faults, &seen);
            QVERIFY2(seen > 10, scene);
            const QString folder = qEnvironmentVariable("KIDOKU_LOOK_DIR");
            if (!folder.isEmpty())
                m_shop->window->grab().save(
                    QStringLiteral("%1/%2 %3.png")
                        .arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(scene)));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    // Under the pointer grounds change.
    void everyRowUnderThePointerCanBeRead_data() { addLooks(); }
    void everyRowUnderThePointerCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        m_shop->show("waiting");
        QStringList faults;
        int seen = 0;
        for (auto *view : m_shop->window->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible())
                continue;
            for (int y = 10; y < view->viewport()->height(); y += 40) {
                QTest::mouseMove(view->viewport(), {30, y});
                this->look(*view, view->objectName(), faults, &seen);
            }
        }
        QTest::mouseMove(m_shop->window.get(), {1, 1});
        QVERIFY(seen > 100);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyMenuCanBeRead_data() { addLooks(); }
    void everyMenuCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        int seen = 0;
        for (const QAction *entry : m_shop->find<QMenu>("allMenus")->actions()) {
            QMenu *menu = entry->menu();
            menu->popup(m_shop->window->mapToGlobal(QPoint(10, 10)));
            for (QAction *action : menu->actions()) {
                menu->setActiveAction(action);
                this->look(*menu, entry->text(), faults, &seen);
            }
            menu->close();
        }
        QVERIFY(seen > 60);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyBannerCanBeRead_data() { addLooks(); }
    void everyBannerCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        int seen = 0;
        ui::BannerBar bar(m_shop->theme);
        bar.resize(900, 80);
        bar.QWidget::show();
        for (const ui::BannerFacts &facts : allTroubles()) {
            const ui::Banner banner = ui::chooseBanner(facts);
            bar.show(banner);
            this->look(bar, banner.title, faults, &seen);
        }
        QVERIFY(seen > 100);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyDialogCanBeRead_data() { addLooks(); }
    void everyDialogCanBeRead()
    {
        QFETCH(Look, look);
        wear(look, m_shop->theme);
        QStringList faults;
        int seen = 0;
        for (const DialogEntry &entry : allDialogs()) {
            const std::unique_ptr<QDialog> dialog(
                entry.make(m_shop->theme, m_shop->settings, m_shop->window.get()));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            const QString name = QString::fromLatin1(entry.name);
            this->look(*dialog, name, faults, &seen);
            for (auto *pages : dialog->findChildren<QStackedWidget *>()) {
                for (int page = 1; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    this->look(*dialog, name + QStringLiteral(" page %1").arg(page + 1), faults,
                               &seen);
                }
            }
        }
        QVERIFY2(seen > 250, qPrintable(QString::number(seen)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestLegibility)
#include "tst_ui_legibility.moc"
