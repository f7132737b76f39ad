// SPDX-License-Identifier: Apache-2.0
#include "accounts_rig.h"
#include "ui/setup/check_list.h"
#include "ui/setup/setup_wizard.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

//! The wizard and the connection test in the real window.
class TestSetup : public QObject
{
    Q_OBJECT

private:
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *objectName) const
    {
        return m_rig->find<T>(objectName);
    }
    [[nodiscard]] ui::SetupWizard *wizard() const { return part<ui::SetupWizard>("setupWizard"); }
    void press(const char *button) { part<QPushButton>(button)->click(); }
    void type(const char *field, const QString &text)
    {
        auto *line = part<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString checks() const
    {
        for (const ui::CheckList *list : m_rig->window->findChildren<ui::CheckList *>()) {
            if (list->isVisible())
                return list->report();
        }
        return {};
    }
    [[nodiscard]] Shop &shop() { return m_rig->a; }
    void toAccountStep()
    {
        part<QAction>("actionSetUp")->trigger();
        QVERIFY(wizard());
        press("setupNext");
        QCOMPARE(wizard()->step(), 1);
        type("setupRelay", shop().relay.url(QString()).toString());
        type("setupChannel", shop().id.value);
        type("setupConsoleToken", QStringLiteral("console"));
    }
    void finishAccountStep()
    {
        m_rig->window->findChild<ui::SetupWizard *>();
        type("setupAccessToken", QStringLiteral("access"));
        type("setupChannelSecret", QString::fromLatin1(shop().secret));
        press("setupNext");
        QCOMPARE(wizard()->step(), 3);
    }
    [[nodiscard]] qsizetype posts() const
    {
        qsizetype count = 0;
        for (const auto &exchange : m_rig->a.line.exchanges())
            count += exchange->request().method == "POST";
        return count;
    }

    std::unique_ptr<AccountsRig> m_rig;

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<AccountsRig>();
        shop().relay.frames.clear();
        // The wizard knows LINE's own address only; the test's stands in the settings of the rig.
        m_rig->lineApi = shop().line.url(QString());
    }
    void cleanup() { m_rig.reset(); }

    void fromNothingToTheFirstReadMark()
    {
        QVERIFY(m_rig->open({}));
        toAccountStep();
        QTRY_VERIFY(checks().contains(QStringLiteral("The relay streams.")));
        QVERIFY(!checks().contains(QStringLiteral("✕")));
        press("setupNext");
        QCOMPARE(wizard()->step(), 2);
        QVERIFY(!part<QPushButton>("setupNext")->isEnabled()); // no token yet
        QVERIFY(m_rig->book->list().isEmpty());
        finishAccountStep();
        QCOMPARE(m_rig->book->list().size(), 1);
        QTRY_VERIFY(checks().contains(QStringLiteral("it was taken")));
        press("setupNext");
        QCOMPARE(wizard()->step(), 4);
        QTRY_VERIFY(m_rig->isLive(shop()));
        for (const auto &exchange : shop().relay.exchanges())
            exchange->send(shop().frame(1));
        QTRY_VERIFY(part<QLabel>("setupCame")->isVisible());
        const QString came = part<QLabel>("setupCame")->text();
        QVERIFY2(came.contains(QStringLiteral("proved")), qPrintable(came));
        QVERIFY2(came.contains(QStringLiteral("read token")), qPrintable(came));
        QCOMPARE(shop().marks(), 0); // nothing has changed at LINE so far
        QCOMPARE(posts(), 1);        // but the test of the webhook
        press("setupNext");
        QCOMPARE(shop().marks(), 0);
        press("setupMark");
        QTRY_VERIFY(part("setupSeenYes")->isVisible());
        QCOMPARE(shop().marks(), 1);
        press("setupSeenNo");
        QVERIFY(
            part<QLabel>("setupMarkAdvice")->text().contains(QStringLiteral("another account")));
        press("setupSeenYes");
        press("setupNext");
        press("setupTryNotice");
        press("setupHeardYes");
        press("setupNext");
        const QString report = part<QPlainTextEdit>("setupReport")->toPlainText();
        for (const char *word : {"The relay streams.", "Seen on the phone: yes", "noticed"})
            QVERIFY2(report.contains(QLatin1String(word)), qPrintable(report));
        for (const QString &secret :
             {QStringLiteral("console\n"), QStringLiteral("Bearer"), QStringLiteral("access\n")})
            QVERIFY2(!report.contains(secret), qPrintable(report));
        press("setupCopyReport");
        QCOMPARE(QGuiApplication::clipboard()->text(), report);
        press("setupNext");
        QTRY_VERIFY(!wizard());
        QCOMPARE(m_rig->settings.number(core::Setting::SetupStep), 0);
    }

    void itGoesOnWhereItWasLeftWithoutSecrets()
    {
        QVERIFY(m_rig->open({}));
        toAccountStep();
        QTest::keyClick(wizard(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QFile file(m_rig->dir.filePath(QStringLiteral("kidoku.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("\"console\""));
        part<QAction>("actionSetUp")->trigger();
        QCOMPARE(wizard()->step(), 1);
        QCOMPARE(part<QLineEdit>("setupChannel")->text(), shop().id.value);
        QVERIFY(part<QLineEdit>("setupConsoleToken")->text().isEmpty());
        type("setupConsoleToken", QStringLiteral("console"));
        press("setupNext");
        press("setupBack");
        QCOMPARE(part<QLineEdit>("setupConsoleToken")->text(), QStringLiteral("console"));
        press("setupNext");
        finishAccountStep();
        press("setupLeave");
        QTRY_VERIFY(!wizard());
        part<QAction>("actionSetUp")->trigger();
        QCOMPARE(wizard()->step(), 3); // the account is there and works
        press("setupBack");
        QVERIFY(!part<QLineEdit>("setupAccessToken")->isEnabled());
    }

    void whatIsWrongIsShownWhileItIsTyped()
    {
        QVERIFY(m_rig->open({}));
        toAccountStep();
        type("setupConsoleToken", QStringLiteral("wrong"));
        QTRY_VERIFY(checks().contains(QStringLiteral("✕ The relay refuses the console token")));
        type("setupRelay", QStringLiteral("nonsense"));
        QVERIFY(!part<QPushButton>("setupNext")->isEnabled());
        QVERIFY(checks().isEmpty());
    }

    void automaticReadIsExplainedAndDoesNotStopTheWizard()
    {
        QVERIFY(m_rig->open({}));
        shop().line.chatMode = QStringLiteral("bot");
        toAccountStep();
        press("setupNext");
        type("setupAccessToken", QStringLiteral("access"));
        press("setupAskLine");
        QTRY_VERIFY(part("setupAccountModes")->isVisible());
        QVERIFY(part("setupResponseSettings")->isVisible());
        QVERIFY(part<QLabel>("setupAccountModes")->text().contains(QStringLiteral("by itself")));
        QVERIFY(part<QPushButton>("setupNext")->isEnabled());
    }

    void theConnectionTestGoesTheWholeWay()
    {
        QVERIFY(m_rig->open({&m_rig->a}));
        QTRY_VERIFY(m_rig->isLive(shop()));
        part<QAction>("actionTestConnection")->trigger();
        QVERIFY(part("connectionDialog")->isVisible());
        QTRY_COMPARE(part<QLabel>("connectionResult")->text(), QStringLiteral("Everything works."));
        press("connectionCopy");
        const QString report = QGuiApplication::clipboard()->text();
        QCOMPARE(report.count(QStringLiteral("✓")), 11); // no clocks: these servers tell no time
        QVERIFY(report.contains(QStringLiteral("relay.example")));
        shop().line.goodToken = "another";
        press("connectionAgain");
        QTRY_COMPARE(part<QLabel>("connectionResult")->text(),
                     QStringLiteral("Not everything works yet."));
        QTest::keyClick(part("connectionDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!part("connectionDialog"));
    }
};

QTEST_MAIN(TestSetup)
#include "tst_ui_setup.moc"
