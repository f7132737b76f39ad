// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku::core;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup() { QFile::remove(file()); }

    void defaultsCountUntilSomethingIsSet()
    {
        const Settings settings(file());
        QCOMPARE(settings.number(Setting::HoldSeconds), 4);
        QCOMPARE(settings.number(Setting::GiveUpMinutes), 30);
        QCOMPARE(settings.text(Setting::Theme), QStringLiteral("system"));
        QVERIFY(!settings.flag(Setting::ShowIds));
    }

    void aValueSurvivesARestart()
    {
        {
            Settings settings(file());
            settings.set(Setting::HoldSeconds, 7);
            settings.set(Setting::OperatorName, QStringLiteral("彩"));
        }
        const Settings again(file());
        QCOMPARE(again.number(Setting::HoldSeconds), 7);
        QCOMPARE(again.text(Setting::OperatorName), QStringLiteral("彩"));
    }

    void valuesAreBroughtIntoTheirLimits()
    {
        Settings settings(file());
        QCOMPARE(settings.set(Setting::HoldSeconds, 99).toInt(), 10);
        QCOMPARE(settings.set(Setting::HoldSeconds, -5).toInt(), 0);
        QCOMPARE(settings.set(Setting::Theme, QStringLiteral("pink")).toString(),
                 QStringLiteral("system"));
    }

    void anEditedFileCannotBreakAnything_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a word for a number") << QByteArrayLiteral("holdSeconds=soon");
        QTest::newRow("a number beyond the limit") << QByteArrayLiteral("holdSeconds=4000");
        QTest::newRow("nothing") << QByteArrayLiteral("holdSeconds=");
    }

    void anEditedFileCannotBreakAnything()
    {
        QFETCH(QByteArray, line);
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("[readMarks]\n" + line + "\n");
        out.close();
        const Settings settings(file());
        QCOMPARE(settings.number(Setting::HoldSeconds), 4);
    }

    void onlyARealChangeIsAnnounced()
    {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::ShowIds, true);
        settings.set(Setting::ShowIds, true);
        QCOMPARE(changed.count(), 1);
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("kidoku.ini")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_core_settings.moc"
