// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "models/conversation_list_model.h"
#include "models/mask.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using models::Mask;

//! Who is called what while others look on.
class MaskTest : public QObject
{
    Q_OBJECT

private:
    static core::LineChatId user(int number)
    {
        return {QStringLiteral("U%1").arg(number, 32, 16, QLatin1Char('0'))};
    }

private Q_SLOTS:
    void isSilentWhileOff()
    {
        const Mask mask;
        QCOMPARE(mask.person(user(1), QStringLiteral("Aya")), QStringLiteral("Aya"));
        QCOMPARE(mask.id(user(1)), user(1));
        QCOMPARE(mask.text(QStringLiteral("Aya")), QStringLiteral("Aya"));
    }
    void nobodyIsCalledAsAnother()
    {
        Mask mask;
        mask.setOn(true);
        QSet<QString> names;
        QSet<QString> ids;
        for (int i = 0; i < 5000; ++i) {
            names.insert(mask.person(user(i), QStringLiteral("x")));
            ids.insert(mask.id(user(i)).value);
        }
        QCOMPARE(names.size(), 5000);
        QCOMPARE(ids.size(), 5000);
    }
    void theSamePersonKeepsTheNameOverRestarts()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("pseudonyms"));
        QStringList before;
        {
            Mask mask(file);
            mask.setOn(true);
            for (int i = 0; i < 3000; ++i)
                before.append(mask.person(user(i), {}));
            QCOMPARE(mask.person(user(7), {}), before.at(7));
        }
        {
            QFile cut(file); // the power went while a line was written
            QVERIFY(cut.open(QIODevice::Append));
            cut.write("0123");
        }
        Mask mask(file);
        mask.setOn(true);
        QStringList after(3000);
        for (int i = 2999; i >= 0; --i) // in another order
            after[i] = mask.person(user(i), {});
        QCOMPARE(after, before);
        QVERIFY(!before.contains(mask.person(user(5000), {})));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains(user(7).value.toUtf8()));
        QCOMPARE(kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }
    void anUnfinishedLineDoesNotSpoilTheNext()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("pseudonyms"));
        {
            Mask mask(file);
            mask.setOn(true);
            (void)mask.person(user(1), {});
        }
        QFile cut(file);
        QVERIFY(cut.open(QIODevice::Append));
        cut.write("0123");
        cut.close();
        // So many that some were taken, and only the file knows who came first.
        QStringList names;
        for (int run = 0; run < 2; ++run) {
            Mask mask(file);
            mask.setOn(true);
            QStringList now(3000);
            for (int i = 0; i < 3000; ++i) {
                const int who = run == 0 ? i : 2999 - i;
                now[who] = mask.person(user(who), {});
            }
            if (run == 1)
                QCOMPARE(now, names);
            names = now;
        }
    }
    void namesInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<QString>("kept");
        const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
        QTest::newRow("a whole name anywhere")
            << utf8("ask Ann Berg now") << false << utf8("ask * now");
        QTest::newRow("whatever its case")
            << utf8("ask ANN BERG now") << false << utf8("ask * now");
        QTest::newRow("one word in the own chat") << utf8("I am Ann.") << true << utf8("I am *.");
        QTest::newRow("one word elsewhere stays")
            << utf8("I am Ann.") << false << utf8("I am Ann.");
        QTest::newRow("not in a longer word")
            << utf8("annual bergs") << true << utf8("annual bergs");
        QTest::newRow("twice") << utf8("Ann, Berg") << true << utf8("*, *");
    }
    void namesInTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOwn);
        QFETCH(QString, kept);
        Mask mask;
        mask.setOn(true);
        mask.know(user(1), QStringLiteral("Ann Berg"));
        const QString made = mask.person(user(1), {});
        QCOMPARE(mask.text(text, isOwn ? QList{user(1)} : QList<core::LineChatId>{}),
                 kept.replace(QLatin1Char('*'), made));
    }
    void wordsWithoutSpacesAreFound()
    {
        Mask mask;
        mask.setOn(true);
        mask.know(user(2), QString::fromUtf8("佐藤 美咲"));
        const QString made = mask.person(user(2), {});
        QCOMPARE(mask.text(QString::fromUtf8("佐藤です"), {user(2)}),
                 made + QString::fromUtf8("です"));
    }
    void spansStayWithTheirText()
    {
        Mask mask;
        mask.setOn(true);
        mask.know(user(1), QStringLiteral("Ann Berg"));
        models::MarkedText text;
        text.text = QStringLiteral("Ann Berg, see https://a.example and @Bo");
        const auto at
            = [&text](const char *part) { return text.text.indexOf(QLatin1String(part)); };
        text.spans = {{at("https"), 17, models::SpanKind::Link, {}},
                      {at("@Bo"), 3, models::SpanKind::Mention, {}}};
        const models::MarkedText made = mask.masked(text, {});
        QCOMPARE(made.text.mid(made.spans.at(0).at, made.spans.at(0).length),
                 QStringLiteral("https://a.example"));
        const QString mention = made.text.mid(made.spans.at(1).at, made.spans.at(1).length);
        QVERIFY(mention.startsWith(QLatin1Char('@')));
        QVERIFY(!made.text.contains(QLatin1String("Bo")));
        QCOMPARE(made.spans.at(1).at + made.spans.at(1).length, made.text.size());
    }
    void rawEventsHaveNoIds()
    {
        Mask mask;
        mask.setOn(true);
        const QString raw = QStringLiteral(R"({"userId":"%1","text":"x"})").arg(user(3).value);
        const QString made = mask.raw(raw, {user(3)});
        QVERIFY(!made.contains(user(3).value));
        QVERIFY(made.contains(mask.id(user(3)).value));
    }
    void aLongListChangesAtOnceAndIsNotResetByIt()
    {
        const core::SystemClock clock;
        models::ConversationListModel list(clock);
        Mask mask;
        list.setMask(mask);
        list.setView(models::View::All);
        QList<store::Conversation> records;
        for (int i = 1; i <= 100'000; ++i) {
            store::Conversation record;
            record.id = {i};
            record.account = {QStringLiteral("shop")};
            record.chat = user(i);
            record.name = QStringLiteral("Customer %1").arg(i);
            record.preview = QStringLiteral("Customer %1 here").arg(i % 500);
            record.last = {i, 0};
            records.append(record);
        }
        list.apply(records);
        const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        const auto shown = [&list] {
            QStringList texts;
            for (int row = 0; row < 30; ++row)
                texts.append(list.index(row).data(Qt::AccessibleTextRole).toString());
            return texts.join(QLatin1Char(' '));
        };
        const QString before = shown();
        QElapsedTimer timer;
        timer.start();
        mask.setOn(true);
        const QString made = shown();
        qInfo("100,000 conversations are masked and 30 rows told in %lld ms", timer.elapsed());
        QVERIFY(!made.contains(QLatin1String("Customer")));
        mask.setOn(false);
        QCOMPARE(shown(), before);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(MaskTest)
#include "tst_models_mask.moc"
