// SPDX-License-Identifier: Apache-2.0
#include "main/data_folder.h"
#include "store/store.h"
#include "support/await.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfKidokuGoesAndNothingElse()
    {
        QTemporaryDir dir;
        {
            store::Store store(dir.filePath(QStringLiteral("kidoku.sqlite")));
            QVERIFY(testing::await(store.open()));
        }
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("media/ab")));
        for (const char *name : {"kidoku.ini", "pseudonyms", "media/ab/picture",
                                 "kidoku.sqlite.before-v3", "letter.txt", "kidoku-notes.txt"}) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        QVERIFY(app::deleteData(dir.path()).isEmpty());
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QStringLiteral("kidoku-notes.txt"), QStringLiteral("letter.txt")}));
        QVERIFY(app::deleteData(dir.path()).isEmpty()); // twice is fine
        store::Store fresh(dir.filePath(QStringLiteral("kidoku.sqlite")));
        QVERIFY(testing::await(fresh.open()));
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_main_data_folder.moc"
