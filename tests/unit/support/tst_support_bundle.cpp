// SPDX-License-Identifier: Apache-2.0
#include "support/bundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace kidoku;
using store::LogEntry;
using store::LogWhat;
using support::NamedBytes;

namespace {

//! What must not be found in a bundle, wherever it was put in.
const char *const hidden[] = {
    "channel-secret-8c570fa6",
    "access-token-Zm9v",
    "console-token-QUFB",
    "Aya Tanaka",
    "Operator Ken",
    "read-token-0123",
    "配達は午後",
    "/srv/ken",
    "b7cd8f9a6b5c4d3e2f1a0b9c8d7", // the rest of a user id
    "shop-a-secret-name",
};

const char *const userId = "U4af49b7cd8f9a6b5c4d3e2f1a0b9c8d7";

// An archive with libarchive's own reader, as any other program would.
QList<NamedBytes> unzipped(const QByteArray &zip)
{
    QList<NamedBytes> files;
    archive *a = archive_read_new();
    archive_read_support_format_zip(a);
    if (archive_read_open_memory(a, zip.constData(), size_t(zip.size())) == ARCHIVE_OK) {
        archive_entry *entry = nullptr;
        while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
            NamedBytes file{QString::fromUtf8(archive_entry_pathname_utf8(entry)), {}};
            char part[4096];
            la_ssize_t size = 0;
            while ((size = archive_read_data(a, part, sizeof part)) > 0)
                file.bytes.append(part, size);
            files.append(file);
        }
    }
    archive_read_free(a);
    return files;
}

LogEntry entry(qint64 id, LogWhat what, const QStringList &args)
{
    LogEntry made;
    made.id = id;
    made.at = {1'795'423'152'000 + id};
    made.what = what;
    made.account = {QStringLiteral("shop-a-secret-name")};
    made.args = args;
    return made;
}

} // namespace

class SupportBundleTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<core::Settings> m_settings;

    [[nodiscard]] static support::BundleFacts facts()
    {
        support::BundleFacts facts;
        facts.now = {1'795'423'200'000};
        facts.since = {1'795'423'152'000};
        facts.language = QStringLiteral("ja");
        support::AccountSummary account;
        account.id = {QStringLiteral("shop-a-secret-name")};
        account.api = QStringLiteral("Token");
        account.relayHost = QStringLiteral("relay.example");
        account.pausedFor = QStringLiteral("AccessTokenRefused");
        facts.accounts = {account};
        facts.store.schema = 6;
        facts.store.counts = {{QStringLiteral("logRows"), 12}};
        facts.secrets = {core::Secret("channel-secret-8c570fa6"), core::Secret("access-token-Zm9v"),
                         core::Secret("console-token-QUFB")};
        const auto text = [](const char *t) { return QString::fromUtf8(t); };
        facts.log = {
            entry(1, LogWhat::ReadByColleague, {text("Aya Tanaka")}),
            entry(2, LogWhat::WrongDestination, {text(userId)}),
            entry(3, LogWhat::StoreFailed, {text("cannot write /srv/ken/kidoku.sqlite")}),
            entry(4, LogWhat::RelayLost, {text("Refused"), text("Bearer console-token-QUFB")}),
            entry(5, LogWhat::EventReceived, {text("配達は午後でも大丈夫ですか")}),
            entry(6, LogWhat::Quarantined, {text("{\"markAsReadToken\":\"read-token-0123\"}")}),
            entry(7, LogWhat::EventReceived, {text("follow")}),
            entry(8, LogWhat::MarkAttempt, {}),
            entry(-5, LogWhat::EventReceived, {text("tooOld")}),
        };
        facts.log[7].lineRequestId = text("access-token-Zm9v");
        facts.log[7].eventId = {text(userId)};
        facts.log[7].httpStatus = 503;
        return facts;
    }
    [[nodiscard]] static QByteArray fileOf(const QList<NamedBytes> &files, const char *name)
    {
        for (const NamedBytes &file : files) {
            if (file.name == QLatin1String(name))
                return file.bytes;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<core::Settings>(m_dir.filePath(QStringLiteral("kidoku.ini")));
        m_settings->set(core::Setting::OperatorName, QStringLiteral("Operator Ken"));
        m_settings->set(core::Setting::HoldSeconds, 7);
    }

    void whatIsPackedIsWhatWasShown()
    {
        const auto files = support::bundleFiles(facts(), *m_settings);
        const auto zip = support::zipped(files);
        QVERIFY(zip.ok());
        const auto packed = unzipped(*zip);
        QCOMPARE(packed.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(packed.at(i).name, files.at(i).name);
            QCOMPARE(packed.at(i).bytes, files.at(i).bytes);
        }
    }

    void nothingOfCustomersAndNoSecretIsInIt()
    {
        const auto zip = support::zipped(support::bundleFiles(facts(), *m_settings));
        QVERIFY(zip.ok());
        for (const NamedBytes &file : unzipped(*zip)) {
            for (const char *text : hidden)
                QVERIFY2(!file.bytes.contains(text),
                         qPrintable(file.name + QLatin1String(": ") + QString::fromUtf8(text)));
            QVERIFY(!file.bytes.contains(userId));
        }
    }

    void itTellsWhatHelps()
    {
        const auto files = support::bundleFiles(facts(), *m_settings);
        const auto json
            = [&](const char *name) { return QJsonDocument::fromJson(fileOf(files, name)); };
        QVERIFY(!json("program.json").object().value(QLatin1String("qt")).toString().isEmpty());
        const QJsonObject settings = json("settings.json").object();
        QCOMPARE(settings.value(QLatin1String("holdSeconds")).toInt(), 7);
        QVERIFY(settings.value(QLatin1String("operatorNameIsSet")).toBool());
        const QJsonObject account = json("accounts.json").array().first().toObject();
        QCOMPARE(account.value(QLatin1String("account")).toString(), QStringLiteral("account 1"));
        QCOMPARE(account.value(QLatin1String("pausedFor")).toString(),
                 QStringLiteral("AccessTokenRefused"));
        QCOMPARE(json("store.json").object().value(QLatin1String("schema")).toInt(), 6);
        const auto lines = fileOf(files, "log.jsonl").trimmed().split('\n');
        QCOMPARE(lines.size(), 8); // one is too old
        QCOMPARE(QJsonDocument::fromJson(lines.at(6)).object().value(QLatin1String("args")),
                 QJsonValue(QJsonArray{QStringLiteral("follow")}));
        const QJsonObject attempt = QJsonDocument::fromJson(lines.at(7)).object();
        QCOMPARE(attempt.value(QLatin1String("httpStatus")).toInt(), 503);
        QCOMPARE(attempt.value(QLatin1String("webhookEventId")).toString(),
                 QString::fromUtf8("U4af49…"));
        QCOMPARE(attempt.value(QLatin1String("account")).toString(), QStringLiteral("account 1"));
    }

    void anEmptyListIsAnEmptyArchive()
    {
        const auto zip = support::zipped({});
        QVERIFY(zip.ok());
        QVERIFY(unzipped(*zip).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SupportBundleTest)
#include "tst_support_bundle.moc"
