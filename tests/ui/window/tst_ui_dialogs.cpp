// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"
#include "ui/dialogs/account_sheet.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/command.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace kidoku;
using namespace kidoku::ui;

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{QStringLiteral("light")};

private Q_SLOTS:
    void confirmingNeedsAnAnswer();
    void aTokenIsNeverShown();
    void theTokenDialogTellsWhatHappened();
    void theDialogNamesItsSecret();
    void theAccountSheetShowsWhereToAndNoSecret();
    void settingsApplyAtOnce();
    void theSheetListsEveryKey();
    void allTextIsPlain();
    void noKeyIsGivenTwice();
};

void TestDialogs::confirmingNeedsAnAnswer()
{
    QWidget parent;
    QPointer<ConfirmDialog> dialog = ConfirmDialog::markRead(m_theme, 14, &parent);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(accepted.size(), 0);

    dialog = ConfirmDialog::markRead(m_theme, 14, &parent);
    QSignalSpy again(dialog, &QDialog::accepted);
    dialog->open();
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("confirmAction"))
                ->text()
                .contains(QLatin1String("14")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(again.size(), 1);
}

void TestDialogs::aTokenIsNeverShown()
{
    QWidget parent;
    auto *dialog = new TokenDialog(m_theme, QStringLiteral("Shop A"), core::SecretName::AccessToken,
                                   &parent);
    QSignalSpy submitted(dialog, &TokenDialog::submitted);
    dialog->open();
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tokenField"));
    auto *use = dialog->findChild<QPushButton *>(QStringLiteral("tokenUse"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(field, QStringLiteral("  secret-token "));
    QVERIFY(!field->displayText().contains(QLatin1String("secret")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<core::Secret>().reveal(),
             QByteArrayLiteral("secret-token"));
    QVERIFY(field->text().isEmpty());
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("secret-token")));
    dialog->close();
}

void TestDialogs::theTokenDialogTellsWhatHappened()
{
    QWidget parent;
    auto *dialog = new TokenDialog(m_theme, QStringLiteral("Shop A"),
                                   core::SecretName::ConsoleToken, &parent);
    dialog->open();
    auto *told = dialog->findChild<QLabel *>(QStringLiteral("tokenTold"));
    QVERIFY(told->isHidden());
    dialog->tell(QStringLiteral("It is kept in memory for now."));
    QVERIFY(!told->isHidden());
    QCOMPARE(told->textFormat(), Qt::PlainText);
    dialog->close();
}

void TestDialogs::theDialogNamesItsSecret()
{
    QWidget parent;
    QStringList titles;
    for (const auto name : {core::SecretName::ChannelSecret, core::SecretName::AccessToken,
                            core::SecretName::ConsoleToken}) {
        TokenDialog dialog(m_theme, QStringLiteral("<b>Shop</b>"), name, &parent);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *title = dialog.findChild<QLabel *>(QStringLiteral("tokenTitle"));
        QCOMPARE(dialog.windowTitle(), title->text());
        QCOMPARE(title->textFormat(), Qt::PlainText);
        QVERIFY(!titles.contains(title->text()));
        titles.append(title->text());
    }
    QVERIFY(titles.at(0).startsWith(QLatin1String("Channel secret")));
    QVERIFY(titles.at(1).startsWith(QLatin1String("Channel access token")));
    QVERIFY(titles.at(2).startsWith(QLatin1String("Console token")));
}

void TestDialogs::theAccountSheetShowsWhereToAndNoSecret()
{
    QWidget parent;
    inbox::Account account;
    account.id = {QStringLiteral("shop")};
    account.relay = QUrl(QStringLiteral("https://me:pass@relay.example/base?key=1"));
    account.lineApi = QUrl(QStringLiteral("https://api.line.me"));
    account.consoleToken = core::Secret("console-token");
    account.accessToken = core::Secret("access-token");
    account.channelSecrets = {core::Secret("channel-secret")};
    inbox::PreflightStatus status;
    status.info.userId = QStringLiteral("U4af4980629");
    status.info.displayName = QStringLiteral("<b>Shop</b>");
    auto *sheet = makeAccountSheet(m_theme, account, store::ReadApi::Token, status, &parent);
    QString all;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        all += label->text() + QLatin1Char('\n');
    }
    for (const char *shown : {"shop", "https://relay.example/base", "https://api.line.me",
                              "U4af4980629", "<b>Shop</b>"})
        QVERIFY2(all.contains(QLatin1String(shown)), shown);
    for (const char *hidden :
         {"me:pass", "key=1", "console-token", "access-token", "channel-secret"})
        QVERIFY2(!all.contains(QLatin1String(hidden)), hidden);
}

void TestDialogs::settingsApplyAtOnce()
{
    QTemporaryDir dir;
    core::Settings settings(dir.filePath(QStringLiteral("kidoku.ini")));
    QWidget parent;
    auto *dialog = new SettingsDialog(settings, m_theme, &parent);
    dialog->open();
    QSignalSpy changed(&settings, &core::Settings::changed);
    auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("settingTheme"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    QCOMPARE(settings.text(core::Setting::Theme), QStringLiteral("dark"));
    auto *language = dialog->findChild<QComboBox *>(QStringLiteral("settingLanguage"));
    language->setCurrentIndex(language->findData(QStringLiteral("ja")));
    QCOMPARE(settings.text(core::Setting::Language), QStringLiteral("ja"));
    QCOMPARE(language->currentText(), QString::fromUtf8("日本語"));
    dialog->findChild<QSpinBox *>(QStringLiteral("settingHold"))->setValue(0);
    QCOMPARE(settings.number(core::Setting::HoldSeconds), 0);
    dialog->findChild<QSpinBox *>(QStringLiteral("settingGiveUp"))->setValue(60);
    QCOMPARE(settings.number(core::Setting::GiveUpMinutes), 60);
    dialog->findChild<QSpinBox *>(QStringLiteral("settingDeadline"))->setValue(20);
    QCOMPARE(settings.number(core::Setting::RequestDeadlineSeconds), 20);
    dialog->findChild<QCheckBox *>(QStringLiteral("settingShowIds"))->click();
    QCOMPARE(settings.flag(core::Setting::ShowIds), true);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("settingOperator"));
    name->setText(QStringLiteral(" Aya "));
    Q_EMIT name->editingFinished();
    QCOMPARE(settings.text(core::Setting::OperatorName), QStringLiteral("Aya"));
    QCOMPARE(changed.size(), 7);
    dialog->close();
}

void TestDialogs::theSheetListsEveryKey()
{
    QWidget parent;
    const ShortcutSheet *sheet = makeShortcutSheet(m_theme, &parent);
    QString all;
    const auto *list = sheet->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(list)); *item; ++item)
        all += (*item)->text(0) + QLatin1Char('\t') + (*item)->text(1) + QLatin1Char('\n');
    for (const CommandInfo &info : commandTable()) {
        for (const QKeySequence &key : keysOf(info.command))
            QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)), info.objectName);
    }
    QVERIFY(!all.contains(QLatin1Char('&')));
}

void TestDialogs::allTextIsPlain()
{
    QWidget parent;
    for (const QDialog *sheet :
         {static_cast<QDialog *>(new AboutDialog(m_theme, &parent)),
          static_cast<QDialog *>(makeShortcutSheet(m_theme, &parent)),
          static_cast<QDialog *>(makeResponseSettingsHelp(m_theme, &parent))}) {
        const auto labels = sheet->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestDialogs::noKeyIsGivenTwice()
{
    QSet<QString> keys;
    for (const CommandInfo &info : commandTable()) {
        for (const QKeySequence &key : keysOf(info.command)) {
            QVERIFY2(!key.isEmpty(), info.objectName);
            QVERIFY2(!keys.contains(key.toString()), info.objectName);
            keys.insert(key.toString());
        }
        QVERIFY(!textOf(info.command).isEmpty());
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_ui_dialogs.moc"
