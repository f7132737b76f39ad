// SPDX-License-Identifier: Apache-2.0
#include "accounts_rig.h"
#include "models/clock_face.h"
#include "models/log_model.h"
#include "models/state_text.h"
#include "ui/accounts/account_switcher.h"

#include <QDataStream>
#include <QScreen>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;

//! What the window remembers over a restart, and how times and accounts are written.
class UiWindowMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountOfTheListIsRemembered();
    void anAccountThatIsGoneMeansAll();
    void aWindowOfAVanishedScreenComesBack();
    void theLogNamesAccounts();
    void timesAreWrittenAsTheUserWants();

private:
    static void close(AccountsRig &rig)
    {
        rig.window.reset();
        rig.console.reset();
        rig.registry.reset();
        rig.workspace.reset();
    }
};

void UiWindowMemoryTest::theAccountOfTheListIsRemembered()
{
    AccountsRig rig;
    QVERIFY(rig.open({&rig.a, &rig.b}));
    auto *switcher = rig.window->findChild<ui::AccountSwitcher *>();
    QVERIFY(switcher);
    Q_EMIT switcher->chosen(rig.b.id);
    QCOMPARE(rig.console->shownAccount(), rig.b.id);
    close(rig);
    QVERIFY(rig.open({&rig.a, &rig.b}));
    QCOMPARE(rig.console->shownAccount(), rig.b.id);
    Q_EMIT rig.window->findChild<ui::AccountSwitcher *>()->chosen({});
    close(rig);
    QVERIFY(rig.open({&rig.a, &rig.b}));
    QCOMPARE(rig.console->shownAccount(), core::AccountId());
}

void UiWindowMemoryTest::anAccountThatIsGoneMeansAll()
{
    AccountsRig rig;
    rig.settings.set(Setting::ShownAccount, QStringLiteral("sold-shop"));
    QVERIFY(rig.open({&rig.a, &rig.b}));
    QCOMPARE(rig.console->shownAccount(), core::AccountId());
}

void UiWindowMemoryTest::aWindowOfAVanishedScreenComesBack()
{
    // As saveGeometry() of Qt writes it, on a third screen far to the right.
    QByteArray stored;
    QDataStream out(&stored, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_4_0);
    const QRect there(9000, 4000, 700, 500);
    out << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << there << there << qint32(2)
        << quint8(0) << quint8(0) << qint32(1920) << there;
    AccountsRig rig;
    rig.settings.set(Setting::WindowGeometry, stored);
    QVERIFY(rig.open({&rig.a}));
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.intersects(rig.window->frameGeometry().adjusted(40, 0, -40, 0))
                 && screen.contains(rig.window->frameGeometry().topLeft()),
             qPrintable(QStringLiteral("at %1, %2").arg(rig.window->x()).arg(rig.window->y())));
}

void UiWindowMemoryTest::theLogNamesAccounts()
{
    models::LogModel model([](core::ConversationId) { return QString(); });
    store::LogEntry entry;
    entry.id = 1;
    entry.at = {1'795'423'152'000};
    entry.account = {QStringLiteral("shop-a")};
    model.apply({entry});
    const QModelIndex cell = model.index(0, int(models::LogColumn::Account), {});
    QCOMPARE(cell.data().toString(), QStringLiteral("shop-a"));
    model.setAccountNames({{entry.account, QStringLiteral("Aozora Flowers")}});
    QCOMPARE(cell.data().toString(), QStringLiteral("Aozora Flowers"));
    // Files and the clipboard keep what does not change.
    QCOMPARE(cell.data(models::LogModel::WholeRole).toString(), QStringLiteral("shop-a"));
}

void UiWindowMemoryTest::timesAreWrittenAsTheUserWants()
{
    using models::ClockFace;
    const core::Timestamp at{QDateTime(QDate(2026, 11, 25), QTime(16, 5)).toMSecsSinceEpoch()};
    models::setClockFace(ClockFace::Hours24);
    QCOMPARE(models::clockTime(at), QStringLiteral("16:05"));
    QCOMPARE(models::shortTime(at, at), QStringLiteral("16:05"));
    models::setClockFace(ClockFace::Hours12);
    QCOMPARE(models::clockTime(at), QStringLiteral("4:05 PM"));
    QCOMPARE(models::clockText(QTime(0, 7, 9), models::ClockParts::Seconds),
             QStringLiteral("12:07:09 AM"));
    models::setClockFace(ClockFace::System);
}

QTEST_MAIN(UiWindowMemoryTest)
#include "tst_ui_window_memory.moc"
