// SPDX-License-Identifier: Apache-2.0
#include "accounts/portable.h"
#include "accounts_rig.h"
#include "ui/settings/advanced_page.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;

//! The settings in the real window.
class TestSettings : public QObject
{
    Q_OBJECT

private:
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *objectName) const
    {
        return m_rig->find<T>(objectName);
    }
    void press(const char *button) { part<QPushButton>(button)->click(); }
    [[nodiscard]] ui::SettingsDialog *openSettings()
    {
        if (!m_rig->open({&m_rig->a}))
            return nullptr;
        part<QAction>("actionSettings")->trigger();
        return part<ui::SettingsDialog>("settingsDialog");
    }

    std::unique_ptr<AccountsRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AccountsRig>(); }
    void cleanup() { m_rig.reset(); }

    void everySettingHasAControlOrIsInternal()
    {
        const auto *dialog = openSettings();
        QVERIFY(dialog);
        const QList<Setting> shown = dialog->settings();
        for (const Setting setting : core::Settings::all())
            QVERIFY2(core::Settings::isInternal(setting) != shown.contains(setting),
                     qPrintable(core::Settings::keyOf(setting)));
        QCOMPARE(QSet<Setting>(shown.begin(), shown.end()).size(), shown.size());
    }

    void theKeyboardFindsASettingByItsWords()
    {
        QVERIFY(openSettings());
        auto *search = part<QLineEdit>("settingsSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("give up"));
        auto *found = part<QListWidget>("settingsFound");
        QVERIFY(found->isVisible());
        QCOMPARE(found->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(part("settingGiveUp")->hasFocus());
        QVERIFY(part("settingGiveUp")->isVisible());
        QCOMPARE(m_rig->text("settingsTitle"), QStringLiteral("Read marks"));
        QVERIFY(!found->isVisible());
        QTest::keyClicks(search, QStringLiteral("no such thing"));
        QCOMPARE(found->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(part("settingsDialog")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(part("settingsDialog")->isVisible());
    }

    void theArrowsGoThroughThePages()
    {
        const auto *dialog = openSettings();
        QVERIFY(dialog);
        auto *list = part<QListWidget>("settingsPages");
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_rig->text("settingsTitle"), QStringLiteral("Accounts"));
        QVERIFY(dialog->page(QStringLiteral("accounts"))->isVisible());
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(m_rig->text("settingsTitle"), QStringLiteral("Advanced"));
    }

    void aControlFollowsWhatIsChangedElsewhere()
    {
        QVERIFY(openSettings());
        m_rig->settings.set(Setting::HoldSeconds, 9);
        QCOMPARE(part<QSpinBox>("settingHold")->value(), 9);
        part<QSpinBox>("settingZoom")->setValue(120);
        QCOMPARE(m_rig->theme.zoom(), 120);
        part<QSpinBox>("settingRetryMost")->setValue(120);
        QCOMPARE(m_rig->session(m_rig->a).queue().config().retry.backoff.most,
                 core::Milliseconds(120'000));
    }

    void settingsGoToAFileAndComeBackAfterALook()
    {
        auto *dialog = openSettings();
        QVERIFY(dialog);
        dialog->showPage(QStringLiteral("advanced"));
        const QString file = m_rig->dir.filePath(QStringLiteral("out.json"));
        const auto choose
            = [file](QWidget *, const QString &, const auto &chosen) { chosen(file); };
        auto *page = qobject_cast<ui::AdvancedPage *>(dialog->page(QStringLiteral("advanced")));
        QVERIFY(page);
        page->setFileChoosers(choose, choose);
        m_rig->settings.set(Setting::GiveUpMinutes, 77);
        press("settingsExport");
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        for (const char *secret : {"\"console\"", "\"access\"", "shop-a\\u0000"})
            QVERIFY(!bytes.contains(secret));
        QVERIFY(bytes.contains("77"));
        m_rig->settings.set(Setting::GiveUpMinutes, 30);
        press("settingsImport");
        auto *list = part<QTreeWidget>("importList");
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("77"));
        QTest::keyClick(part("importDialog"), Qt::Key_Escape);
        QCOMPARE(m_rig->settings.number(Setting::GiveUpMinutes), 30);
        QTRY_VERIFY(!part("importDialog"));
        press("settingsImport");
        QTest::keyClick(part("importDialog"), Qt::Key_Return);
        QCOMPARE(m_rig->settings.number(Setting::GiveUpMinutes), 77);
    }

    void aDamagedFileChangesNothingAndIsNamed()
    {
        auto *dialog = openSettings();
        QVERIFY(dialog);
        const QString file = m_rig->dir.filePath(QStringLiteral("bad.json"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"format\":\"kidoku-settings\",\"version\":1,\"settings\":"
                  "{\"readMarks/holdSeconds\":99,\"readMarks/giveUpMinutes\":5}}");
        bad.close();
        const auto choose
            = [file](QWidget *, const QString &, const auto &chosen) { chosen(file); };
        qobject_cast<ui::AdvancedPage *>(dialog->page(QStringLiteral("advanced")))
            ->setFileChoosers(choose, choose);
        const int before = m_rig->settings.number(Setting::GiveUpMinutes);
        press("settingsImport");
        QVERIFY(!part("importDialog"));
        QVERIFY2(m_rig->text("settingsTold").contains(QStringLiteral("readMarks/holdSeconds")),
                 qPrintable(m_rig->text("settingsTold")));
        QCOMPARE(m_rig->settings.number(Setting::GiveUpMinutes), before);
    }

    void dataIsDeletedAfterTwoQuestions()
    {
        QVERIFY(openSettings());
        press("dataDelete");
        QVERIFY(part("deleteFirst")->isVisible());
        QTest::keyClick(part("deleteFirst"), Qt::Key_Escape);
        QTRY_VERIFY(!part("deleteFirst"));
        QCOMPARE(m_rig->deletions, 0);
        press("dataDelete");
        QTest::keyClick(part("deleteFirst"), Qt::Key_Return);
        QTRY_VERIFY(part("deleteSecond"));
        QCOMPARE(m_rig->deletions, 0);
        QTest::keyClick(part("deleteSecond"), Qt::Key_Return);
        QTRY_COMPARE(m_rig->deletions, 1);
    }

    void theSizesAreCounted()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("media/ab")));
        const auto write = [&dir](const char *name, int bytes) {
            QFile file(dir.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
                qFatal("cannot write");
        };
        write("kidoku.sqlite", 100);
        write("kidoku.sqlite-wal", 20);
        write("kidoku.sqlite.before-v2", 70);
        write("media/ab/one", 7);
        write("other.txt", 1000);
        const ui::DataSizes sizes = ui::sizesOf(dir.path());
        QCOMPARE(sizes.database, 120);
        QCOMPARE(sizes.backups, 70);
        QCOMPARE(sizes.media, 7);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_ui_settings.moc"
