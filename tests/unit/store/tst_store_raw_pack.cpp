// SPDX-License-Identifier: Apache-2.0
#include "store/raw_pack.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kidoku::store;

//! What is stored smaller comes back byte for byte.
class TestStoreRawPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleComesBack()
    {
        int samples = 0;
        QDirIterator files(QStringLiteral(KIDOKU_TEST_DATA "/line"), {QStringLiteral("*.json")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray json = file.readAll();
            QCOMPARE(unpackRaw(packRaw(json)), json);
            QVERIFY(packRaw(json).size() <= json.size() + 1);
            ++samples;
        }
        QVERIFY(samples > 30);
    }

    void aTextMessageIsAThirdSmaller()
    {
        const QByteArray json
            = R"({"type":"message","message":{"type":"text","id":"593000101958385840",)"
              R"("quoteToken":"q3Plxr4AgKd...","markAsReadToken":"30yhdy232...",)"
              R"("text":"配達は午後でも"},"webhookEventId":"01KCZEEQCFZXGEXAMPLE000001",)"
              R"("deliveryContext":{"isRedelivery":false},"timestamp":1766286909304,)"
              R"("source":{"type":"user","userId":"U799b8d72b1a6a0123456789abcdef012"},)"
              R"("replyToken":"72ce31e6778246fc","mode":"active"})";
        const QByteArray packed = packRaw(json);
        QVERIFY(3 * packed.size() < 2 * json.size());
        QCOMPARE(unpackRaw(packed), json);
    }

    void anyBytesComeBack()
    {
        QRandomGenerator random(5);
        static const QByteArray alphabet("{}\",:\"type\"\0\1\2\37 \n\xE3\x81\x82quoteToken", 43);
        for (int turn = 0; turn < 20'000; ++turn) {
            QByteArray bytes;
            for (int i = random.bounded(20); i > 0; --i)
                bytes += alphabet.at(random.bounded(int(alphabet.size())));
            QCOMPARE(unpackRaw(packRaw(bytes)), bytes);
        }
    }

    void whatWasStoredBeforeIsReadAsItIs()
    {
        QCOMPARE(unpackRaw("{\"type\":\"message\"}"), QByteArray("{\"type\":\"message\"}"));
        QCOMPARE(unpackRaw({}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestStoreRawPack)
#include "tst_store_raw_pack.moc"
