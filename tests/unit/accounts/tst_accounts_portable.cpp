// SPDX-License-Identifier: Apache-2.0
#include "accounts/portable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::accounts;
using core::Setting;
using Kind = PortableFault::Kind;

namespace {

struct Folder
{
    QTemporaryDir dir;
    core::Settings settings{dir.filePath(QStringLiteral("kidoku.ini"))};
    AccountBook book{dir.filePath(QStringLiteral("kidoku.ini"))};
};

Entry shop()
{
    Entry entry;
    entry.id = {QStringLiteral("shop")};
    entry.name = QStringLiteral("花屋");
    entry.relay = QUrl(QStringLiteral("https://relay.example"));
    entry.policy = ReadPolicy::AfterSeconds;
    entry.policySeconds = 7;
    entry.muted = true;
    return entry;
}

} // namespace

Q_DECLARE_METATYPE(kidoku::accounts::PortableFault::Kind)

class TestPortable : public QObject
{
    Q_OBJECT

private:
    //! A good file, changed by \a change.
    static QByteArray changed(const std::function<void(QJsonObject &)> &change)
    {
        Folder folder;
        QJsonObject root = QJsonDocument::fromJson(toJson(folder.settings, {shop()})).object();
        change(root);
        return QJsonDocument(root).toJson();
    }
    static QByteArray withAccount(const QString &key, const QJsonValue &value)
    {
        return changed([&](QJsonObject &root) {
            QJsonArray list = root.value(QStringLiteral("accounts")).toArray();
            QJsonObject account = list.first().toObject();
            account.insert(key, value);
            list[0] = account;
            root.insert(QStringLiteral("accounts"), list);
        });
    }
    static QByteArray withSetting(const QString &key, const QJsonValue &value)
    {
        return changed([&](QJsonObject &root) {
            QJsonObject settings = root.value(QStringLiteral("settings")).toObject();
            settings.insert(key, value);
            root.insert(QStringLiteral("settings"), settings);
        });
    }

private Q_SLOTS:
    void whatIsExportedIsThereAfterTheImport()
    {
        Folder from;
        from.settings.set(Setting::HoldSeconds, 9);
        from.settings.set(Setting::Theme, QStringLiteral("dark"));
        from.settings.set(Setting::ShowIds, true);
        QVERIFY(from.book.add(shop()));
        const QByteArray file = toJson(from.settings, from.book.list());
        Folder to;
        const auto read = fromJson(file);
        QVERIFY(read);
        const auto changes = changesBy(*read, to.settings, to.book);
        QCOMPARE(changes.size(), 4); // and nothing has changed yet
        QCOMPARE(to.settings.number(Setting::HoldSeconds), 4);
        QVERIFY(to.book.list().isEmpty());
        apply(*read, to.settings, to.book);
        QCOMPARE(to.settings.number(Setting::HoldSeconds), 9);
        QCOMPARE(to.settings.text(Setting::Theme), QStringLiteral("dark"));
        QVERIFY(to.settings.flag(Setting::ShowIds));
        QCOMPARE(to.book.list(), QList{shop()});
        QVERIFY(changesBy(*read, to.settings, to.book).isEmpty());
        // Another one of the same channel is changed, with what differs told.
        Entry other = shop();
        other.color = 3;
        QVERIFY(to.book.change(other));
        const auto again = changesBy(*read, to.settings, to.book);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().before, QStringLiteral("color: 3"));
        QCOMPARE(again.first().after, QStringLiteral("color: 0"));
    }

    void everySettingButTheInternalOnesIsInTheFile()
    {
        Folder folder;
        const QJsonObject settings = QJsonDocument::fromJson(toJson(folder.settings, {}))
                                         .object()
                                         .value(QStringLiteral("settings"))
                                         .toObject();
        for (const Setting setting : core::Settings::all())
            QCOMPARE(settings.contains(core::Settings::keyOf(setting)),
                     !core::Settings::isInternal(setting));
    }

    void noPasswordOfAnAddressGetsIntoTheFile()
    {
        Folder folder;
        Entry entry = shop();
        entry.relay = QUrl(QStringLiteral("https://me:hidden@relay.example"));
        QVERIFY(!toJson(folder.settings, {entry}).contains("hidden"));
    }

    void aBadFileIsRefusedWithItsKey_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("key");
        QTest::newRow("no JSON") << QByteArray("{") << Kind::NotJson << QString();
        QTest::newRow("other JSON") << QByteArray("{}") << Kind::NotOurs << QString();
        QTest::newRow("too large")
            << QByteArray(portableLimit + 1, ' ') << Kind::TooLarge << QString();
        QTest::newRow("too deep") << QByteArray(100, '[') << Kind::NotOurs << QString();
        QTest::newRow("later") << changed([](QJsonObject &root) {
            root.insert(QStringLiteral("version"), 2);
        }) << Kind::TooNew << "version";
        QTest::newRow("a number beyond its limits")
            << withSetting(QStringLiteral("readMarks/holdSeconds"), 11) << Kind::BadValue
            << "readMarks/holdSeconds";
        QTest::newRow("a word that is none")
            << withSetting(QStringLiteral("appearance/theme"), QStringLiteral("pink"))
            << Kind::BadValue << "appearance/theme";
        QTest::newRow("a list for a value")
            << withSetting(QStringLiteral("general/operator"), QJsonArray{1}) << Kind::BadValue
            << "general/operator";
        QTest::newRow("an unknown setting") << withSetting(QStringLiteral("general/other"), 1)
                                            << Kind::UnknownKey << "general/other";
        QTest::newRow("an internal one")
            << withSetting(QStringLiteral("window/geometry"), QStringLiteral("x"))
            << Kind::UnknownKey << "window/geometry";
        QTest::newRow("an address that is none")
            << withAccount(QStringLiteral("relay"), QStringLiteral("ftp://x")) << Kind::BadValue
            << "accounts/shop/relay";
        QTest::newRow("a policy that is none")
            << withAccount(QStringLiteral("policy"), QStringLiteral("always")) << Kind::BadValue
            << "accounts/shop/policy";
        QTest::newRow("a text for a flag")
            << withAccount(QStringLiteral("muted"), QStringLiteral("yes")) << Kind::BadValue
            << "accounts/shop/muted";
        QTest::newRow("a secret") << withAccount(QStringLiteral("accessToken"),
                                                 QStringLiteral("secret"))
                                  << Kind::UnknownKey << "accounts/shop/accessToken";
        QTest::newRow("an account twice") << changed([](QJsonObject &root) {
            QJsonArray list = root.value(QStringLiteral("accounts")).toArray();
            list.append(list.first());
            root.insert(QStringLiteral("accounts"), list);
        }) << Kind::BadValue << "accounts/shop";
    }
    void aBadFileIsRefusedWithItsKey()
    {
        QFETCH(QByteArray, file);
        QFETCH(Kind, kind);
        QFETCH(QString, key);
        const auto read = fromJson(file);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().key, key);
    }
};

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_accounts_portable.moc"
