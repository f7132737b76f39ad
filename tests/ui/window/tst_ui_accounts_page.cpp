// SPDX-License-Identifier: Apache-2.0
#include "accounts_rig.h"

#include "ui/accounts/accounts_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using accounts::ReadPolicy;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write

} // namespace

// Setting accounts up, from an empty window on.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private:
    void order(const char *action) { m_rig->find<QAction>(action)->trigger(); }
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *objectName) const
    {
        return m_rig->find<T>(objectName);
    }
    void type(const char *field, const QString &text) { part<QLineEdit>(field)->setText(text); }
    void press(const char *button) { part<QPushButton>(button)->click(); }
    //! As after Enter.
    void finish(const char *field) { QTest::keyClick(part<QLineEdit>(field), Qt::Key_Return); }
    void pick(const char *box, const QVariant &data)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] accounts::Entry entry(const Shop &shop) const
    {
        return m_rig->book->find(shop.id).value_or(accounts::Entry());
    }
    bool openPage()
    {
        m_rig->make();
        if (!m_rig->book->add(m_rig->a.entry()) || !m_rig->open({&m_rig->b}))
            return false;
        order("actionAccounts");
        part<ui::AccountsPage>("accountsPage")->choose(m_rig->a.id);
        return part("accountsDialog")->isVisible();
    }

    std::unique_ptr<AccountsRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AccountsRig>(); }
    void cleanup() { m_rig.reset(); }

    void anEmptyWindowOffersTheWaysToBegin()
    {
        QVERIFY(m_rig->open({}));
        QVERIFY(part("welcomePage")->isVisible());
        QVERIFY(!m_rig->list()->isVisible());
        QTRY_VERIFY(part("welcomeSetUp")->hasFocus());
        QVERIFY(!part("welcomeAccounts")->isVisible());
        QCOMPARE(m_rig->window->windowTitle(), QStringLiteral("No account — Kidoku"));
        press("welcomeDemo");
        QCOMPARE(m_rig->demos, 1);
        press("welcomeSetUp");
        QVERIFY(part("setupWizard")->isVisible());
        QTest::keyClick(part("setupWizard"), Qt::Key_Escape);
    }

    void anAccountIsAddedWithEverythingItNeeds()
    {
        QVERIFY(m_rig->open({}));
        order("actionAddAccount");
        press("accountAccept");
        QVERIFY(part("accountProblem")->isVisible());
        QTRY_VERIFY(part("accountRelay")->hasFocus());
        type("accountRelay", QStringLiteral("no address"));
        press("accountAccept");
        QVERIFY2(m_rig->text("accountProblem").contains(QLatin1String("https://")),
                 qPrintable(m_rig->text("accountProblem")));
        type("accountRelay", m_rig->a.relay.url(QString()).toString());
        press("accountAccept");
        QVERIFY(part("accountChannel")->hasFocus());
        type("accountChannel", m_rig->a.id.value);
        type("accountLineApi", m_rig->a.line.url(QString()).toString());
        type("accountOwnName", QString(61, u'n'));
        type("accountChannelSecret", QString::fromLatin1(m_rig->a.secret));
        type("accountAccessToken", QStringLiteral(" access "));
        type("accountConsoleToken", QStringLiteral("console"));
        press("accountAccept");
        QVERIFY(part("accountOwnName")->hasFocus());
        QVERIFY(m_rig->book->list().isEmpty());
        type("accountOwnName", QStringLiteral("Aozora"));
        for (const char *secret :
             {"accountChannelSecret", "accountAccessToken", "accountConsoleToken"})
            QCOMPARE(part<QLineEdit>(secret)->echoMode(), QLineEdit::Password);
        press("accountAccept");
        QCOMPARE(m_rig->asked.constLast().accessToken, core::Secret("access"));
        QTRY_VERIFY(!part("accountDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->rows(), 1, patience);
        QVERIFY(!part("welcomePage")->isVisible());
        QTRY_COMPARE(m_rig->text("accountName"), QStringLiteral("Aozora"));
        QCOMPARE(entry(m_rig->a).lineApi, m_rig->a.line.url(QString()));

        order("actionAddAccount");
        type("accountRelay", QStringLiteral("https://another.example"));
        type("accountChannel", m_rig->a.id.value);
        press("accountAccept");
        QVERIFY(m_rig->text("accountProblem").contains(QLatin1String("already")));
        QCOMPARE(entry(m_rig->a).relay, m_rig->a.relay.url(QString()));
        QFile file(m_rig->dir.filePath(QStringLiteral("kidoku.ini")));
        m_rig->make(); // writes what is pending
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("shop-a"));
        QVERIFY(!written.contains("console\n") && !written.contains("access\n"));
    }

    void withAGatewayNoTokenIsAskedFor()
    {
        QVERIFY(m_rig->open({}));
        order("actionAddAccount");
        part<QCheckBox>("accountGateway")->click();
        QVERIFY(!part("accountAccessToken")->isEnabled());
        QVERIFY(!part("accountLineApi")->isEnabled());
        pick("accountRelayKind", int(relay::Kind::Smee));
        QVERIFY(!part("accountGateway")->isEnabled());
        QVERIFY(part("accountAccessToken")->isEnabled());
    }

    void looksAndHabitsApplyAtOnce()
    {
        QVERIFY(openPage());
        type("editName", QStringLiteral("Blue Sky"));
        finish("editName");
        type("editLetter", QStringLiteral("空き"));
        finish("editLetter");
        part<QAbstractButton>("accountColor6")->click();
        pick("editPolicy", int(ReadPolicy::AfterSeconds));
        QVERIFY(part("editSeconds")->isVisible());
        part<QSpinBox>("editSeconds")->setValue(9);
        part<QCheckBox>("editMuted")->click();
        const accounts::Entry now = entry(m_rig->a);
        QCOMPARE(now.name, QStringLiteral("Blue Sky"));
        QCOMPARE(now.letter, QStringLiteral("空"));
        QCOMPARE(now.color, 6);
        QCOMPARE(now.policy, ReadPolicy::AfterSeconds);
        QCOMPARE(now.policySeconds, 9);
        QVERIFY(now.muted);
        QVERIFY(part<QListWidget>("accountsList")
                    ->item(0)
                    ->text()
                    .startsWith(QLatin1String("Blue Sky\n")));
        QCOMPARE(m_rig->registry->looks().value(m_rig->a.id).color, 6);
        const accounts::AccountBook kept(m_rig->dir.filePath(QStringLiteral("kidoku.ini")));
        QCOMPARE(kept.find(m_rig->a.id), std::optional(now));
    }

    void oneThatIsSwitchedOffIsHiddenAndSilent()
    {
        QVERIFY(openPage());
        QVERIFY(m_rig->registry->of(m_rig->a.id));
        part<QCheckBox>("editEnabled")->click();
        QVERIFY(!m_rig->registry->of(m_rig->a.id));
        QVERIFY(part<QListWidget>("accountsList")
                    ->item(0)
                    ->text()
                    .endsWith(QLatin1String("Switched off")));
        QVERIFY(!part("editAskLine")->isEnabled());
        part<QCheckBox>("editEnabled")->click();
        QVERIFY(m_rig->registry->of(m_rig->a.id));
    }

    void theOldApiIsAskedAboutFirst()
    {
        QVERIFY(openPage());
        pick("editApi", int(store::ReadApi::User));
        QCOMPARE(m_rig->session(m_rig->a).queue().config().api, store::ReadApi::Token);
        part<QPushButton>("confirmCancel")->click();
        QCOMPARE(part<QComboBox>("editApi")->currentData().toInt(), int(store::ReadApi::Token));
        pick("editApi", int(store::ReadApi::User));
        QTRY_VERIFY(part("confirmDialog") && part("confirmDialog")->isVisible());
        const auto dialogs
            = m_rig->window->findChildren<QDialog *>(QStringLiteral("confirmDialog"));
        dialogs.constLast()->findChild<QPushButton *>(QStringLiteral("confirmAction"))->click();
        QCOMPARE(m_rig->session(m_rig->a).queue().config().api, store::ReadApi::User);
        QCOMPARE(m_rig->session(m_rig->b).queue().config().api, store::ReadApi::Token);
    }

    void aSecretIsReplacedWithoutARestart()
    {
        QVERIFY(openPage());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->session(m_rig->a).inbox().streamStatus().state,
                                  relay::StreamState::Stopped, patience);
        QTRY_VERIFY(
            part<QListWidget>("accountsList")->item(0)->text().contains(QLatin1String("token")));
        press("editConsoleToken");
        type("tokenField", QStringLiteral("console"));
        press("tokenUse");
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isLive(m_rig->a), patience);
    }

    void addressesCanBeCorrected()
    {
        QVERIFY(openPage());
        press("editAddresses");
        QVERIFY(!part("accountChannel")->isEnabled());
        type("accountRelay", m_rig->b.relay.url(QString()).toString());
        press("accountAccept");
        QCOMPARE(entry(m_rig->a).relay, m_rig->b.relay.url(QString()));
        part<ui::AccountsPage>("accountsPage")->choose(m_rig->b.id);
        QVERIFY(!part("editAddresses")->isEnabled()); // of the command line
    }

    void removingAsksAndSaysWhatStays()
    {
        QVERIFY(openPage());
        press("accountsRemove");
        auto *dialog = part<QDialog>("confirmDialog");
        QVERIFY(dialog);
        QVERIFY(m_rig->text("confirmBody").contains(QLatin1String("stay stored")));
        press("confirmCancel");
        QVERIFY(m_rig->book->find(m_rig->a.id));
        QTRY_VERIFY(!part("confirmDialog"));
        press("accountsRemove");
        press("confirmAction");
        QVERIFY(!m_rig->book->find(m_rig->a.id));
        QVERIFY(!m_rig->registry->of(m_rig->a.id));
        QCOMPARE(part<QListWidget>("accountsList")->count(), 1);
        QCOMPARE(part<ui::AccountsPage>("accountsPage")->chosen(), m_rig->b.id);
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_ui_accounts_page.moc"
