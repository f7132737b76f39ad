// SPDX-License-Identifier: Apache-2.0
#include "accounts_rig.h"

#include "ui/chat/account_badge.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/window/banner_bar.h"
#include "ui/window/live_pill.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write

} // namespace

// One window of several accounts: what is told apart, and whom an order concerns.
class TestWindowAccounts : public QObject
{
    Q_OBJECT

private:
    bool openBoth(const QString &name = QStringLiteral("Aozora Flowers"))
    {
        m_rig->a.line.displayName = name;
        m_rig->b.line.displayName = QStringLiteral("Bakery");
        return m_rig->open({&m_rig->a, &m_rig->b})
            && QTest::qWaitFor([this] { return m_rig->rows() == 2; }, patience);
    }
    void order(const char *action) { m_rig->find<QAction>(action)->trigger(); }
    void choose(const QString &id)
    {
        order("actionSwitchAccount");
        auto *menu = m_rig->find<QMenu>("accountMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->findChild<QAction *>(QStringLiteral("account-") + id)->trigger();
        menu->close();
    }
    [[nodiscard]] QString accessible(int row) const
    {
        return m_rig->list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    //! Each row has its account's colour where the avatar is.
    [[nodiscard]] bool hasBadges() const
    {
        const QImage picture = m_rig->list()->viewport()->grab().toImage();
        for (const Shop *shop : {&m_rig->a, &m_rig->b}) {
            const QRect row = m_rig->list()->visualRect(m_rig->list()->indexOf(m_rig->chat(*shop)));
            const QColor color = m_rig->theme.accountColor(m_rig->registry->look(shop->id).color);
            int found = 0;
            for (int y = row.top(); y < row.bottom(); ++y) {
                for (int x = row.left(); x < row.left() + 80; ++x)
                    found += picture.pixelColor(x, y) == color ? 1 : 0;
            }
            if (found < 30)
                return false;
        }
        return true;
    }
    [[nodiscard]] int rowOf(const Shop &shop) const
    {
        return m_rig->list()->indexOf(m_rig->chat(shop)).row();
    }

    std::unique_ptr<AccountsRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AccountsRig>(); }
    void cleanup() { m_rig.reset(); }

    void rowsAndDetailsTellWhoseTheyAre()
    {
        QVERIFY(openBoth());
        QTRY_VERIFY_WITH_TIMEOUT(accessible(rowOf(m_rig->b)).contains(QLatin1String("Bakery")),
                                 patience);
        QTRY_VERIFY(accessible(rowOf(m_rig->a)).contains(QLatin1String("Aozora Flowers")));
        for (const ui::Density density : {ui::Density::Compact, ui::Density::Comfortable}) {
            m_rig->list()->setDensity(density);
            QVERIFY(hasBadges());
        }
        QVERIFY(m_rig->registry->look(m_rig->a.id).color
                != m_rig->registry->look(m_rig->b.id).color);

        m_rig->list()->choose(m_rig->chat(m_rig->b));
        QTRY_COMPARE(m_rig->text("detailsAccount"), QStringLiteral("Bakery"));
        const auto *badge = m_rig->find<ui::AccountBadge>("detailsAccountBadge");
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->look().letter, QStringLiteral("B"));
    }

    void oneAccountNeedsNoTellingApart()
    {
        QVERIFY(m_rig->open({&m_rig->a}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->rows(), 1, patience);
        QVERIFY(!m_rig->find("accountSwitcher")->isVisible());
        QVERIFY(!m_rig->find<QAction>("actionSwitchAccount")->isEnabled());
        m_rig->list()->choose(m_rig->chat(m_rig->a));
        QVERIFY(!m_rig->find("detailsAccountBadge")->isVisible());
        QTRY_COMPARE(m_rig->text("accountName"), QStringLiteral("Aozora"));
        QTRY_VERIFY(m_rig->text("statusRelay").contains(QLatin1String("live, 0 behind")));
        QVERIFY(!m_rig->text("statusRelay").contains(QLatin1String(" of ")));
        QVERIFY(!accessible(0).contains(QLatin1String("Aozora")));
    }

    void theSwitcherNarrowsTheList()
    {
        QVERIFY(openBoth());
        QTRY_COMPARE(m_rig->text("accountName"), QStringLiteral("All accounts"));
        QVERIFY(m_rig->find("accountSwitcher")->isVisible());
        choose(m_rig->b.id.value);
        QTRY_COMPARE(m_rig->rows(), 1);
        QCOMPARE(rowOf(m_rig->b), 0);
        QTRY_COMPARE(m_rig->text("accountName"), QStringLiteral("Bakery"));
        QTRY_VERIFY(m_rig->window->windowTitle().contains(QLatin1String("Bakery")));
        QCOMPARE(m_rig->console->conversations().count(models::View::Unread), 1);
        choose(QString());
        QTRY_COMPARE(m_rig->rows(), 2);
        QTRY_COMPARE(m_rig->text("accountName"), QStringLiteral("All accounts"));
    }

    void anOrderGoesToTheConversationsAccount()
    {
        QVERIFY(openBoth());
        m_rig->list()->choose(m_rig->chat(m_rig->b));
        order("actionMarkRead");
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->b.marks(), 1, patience);
        QCOMPARE(m_rig->a.marks(), 0);
        m_rig->list()->choose(m_rig->chat(m_rig->a));
        order("actionMarkRead");
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->a.marks(), 1, patience);
        QCOMPARE(m_rig->b.marks(), 1);
        order("actionDone");
        QTRY_VERIFY(m_rig->console->conversation()->done);
    }

    void theBannerNamesItsAccountAndHelpsThatOne()
    {
        m_rig->a.line.goodToken = "another";
        QVERIFY(openBoth());
        const auto *banner = m_rig->find<ui::BannerBar>("banner");
        QTRY_COMPARE_WITH_TIMEOUT(banner->banner().kind, ui::BannerKind::TokenRefused, patience);
        QCOMPARE(banner->banner().account, m_rig->a.id);
        QVERIFY2(m_rig->text("bannerTitle").startsWith(QLatin1String("shop-a: ")),
                 qPrintable(m_rig->text("bannerTitle")));
        m_rig->list()->choose(m_rig->chat(m_rig->b)); // the banner is about the other one
        m_rig->find<QPushButton>("bannerButton")->click();
        auto *dialog = m_rig->find<ui::TokenDialog>("tokenDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(QLatin1String("shop-a")));
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tokenField"));
        QTest::keyClicks(field, QStringLiteral("another"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        QCOMPARE(m_rig->b.line.asked("/", "another"), 0);
        QTRY_COMPARE(m_rig->registry->name(m_rig->a.id), QStringLiteral("Aozora Flowers"));
    }

    void pillAndStatusBarSpeakForAll()
    {
        QVERIFY(openBoth());
        const auto *pill = m_rig->find<ui::LivePill>("livePill");
        QTRY_COMPARE_WITH_TIMEOUT(pill->words().spoken, QStringLiteral("All live"), patience);
        QVERIFY(pill->words().tip.contains(QLatin1String("Bakery: ")));
        QTRY_VERIFY(m_rig->text("statusRelay").startsWith(QLatin1String("Relays: 2 of 2 live")));
        m_rig->b.relay.goodToken = "changed";
        m_rig->b.relay.exchanges().at(0)->cut();
        QTRY_VERIFY_WITH_TIMEOUT(pill->words().text.startsWith(QLatin1String("Bakery: ")),
                                 patience);
        QTRY_VERIFY(m_rig->text("statusRelay").startsWith(QLatin1String("Relays: 1 of 2 live")));
    }

    void whatMarksByItselfIsOneAccountsBusiness()
    {
        m_rig->a.line.chatMode = QStringLiteral("bot");
        QVERIFY(openBoth());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->session(m_rig->a).preflight().status().verdict,
                                  inbox::PreflightVerdict::AutomaticRead, patience);
        m_rig->list()->choose(m_rig->chat(m_rig->a));
        QVERIFY(!m_rig->find<QAction>("actionMarkRead")->isEnabled());
        m_rig->list()->choose(m_rig->chat(m_rig->b));
        QVERIFY(m_rig->find<QAction>("actionMarkRead")->isEnabled());
        order("actionMarkAllRead"); // one chat only: there is nothing to ask
        QVERIFY(!m_rig->find<QDialog>("confirmDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->b.marks(), 1, patience);
        QCOMPARE(m_rig->a.marks(), 0);
    }

    void anAccountThatGoesTakesItsChatsOutOfSight()
    {
        QVERIFY(openBoth());
        m_rig->list()->choose(m_rig->chat(m_rig->a));
        choose(m_rig->a.id.value);
        m_rig->book->remove(m_rig->a.id);
        QTRY_COMPARE(m_rig->rows(), 1); // the others, since this one cannot be shown any more
        QCOMPARE(rowOf(m_rig->b), 0);
        QVERIFY(!m_rig->console->current().isValid());
        QVERIFY(m_rig->find("noConversation")->isVisible());
        QVERIFY(!m_rig->find("accountSwitcher")->isVisible());
        m_rig->console->open(m_rig->chat(m_rig->a)); // as from a row of the log
        QVERIFY(!m_rig->console->current().isValid());
        QVERIFY(m_rig->workspace->add(m_rig->a.entry(), m_rig->a.account()));
        QTRY_COMPARE(m_rig->rows(), 2);
    }

    void aHostileNameStaysText()
    {
        m_rig->a.line.chatMode = QStringLiteral("bot");
        QVERIFY(openBoth(QStringLiteral("<b>A</b>&\u202eevil")));
        const auto banner = [this] { return m_rig->text("bannerTitle").section(u':', 0, 0); };
        QTRY_COMPARE_WITH_TIMEOUT(banner(), QStringLiteral("<b>A</b>&evil"), patience);
        QCOMPARE(m_rig->find<QLabel>("bannerTitle")->textFormat(), Qt::PlainText);
        m_rig->list()->choose(m_rig->chat(m_rig->a));
        QTRY_COMPARE(m_rig->text("detailsAccount"), QStringLiteral("<b>A</b>&evil"));
        QCOMPARE(m_rig->find<QLabel>("detailsAccount")->textFormat(), Qt::PlainText);
        order("actionSwitchAccount");
        auto *menu = m_rig->find<QMenu>("accountMenu");
        const QString entry = menu->findChild<QAction *>(QStringLiteral("account-shop-a"))->text();
        QVERIFY2(entry.startsWith(QStringLiteral("<b>A</b>&&evil")), qPrintable(entry));
        menu->close();
    }
};

QTEST_MAIN(TestWindowAccounts)
#include "tst_ui_window_accounts.moc"
