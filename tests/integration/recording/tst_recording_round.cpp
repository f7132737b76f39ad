// SPDX-License-Identifier: Apache-2.0
#include "../demo/story_play.h"
#include "demo/story_client.h"
#include "main/demo_scenarios.h"
#include "main/demo_servers.h"
#include "main/record_desk.h"
#include "main/workspace.h"
#include "recording/recording.h"
#include "support/await.h"
#include "support/program.h"
#include "ui/accounts/accounts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolBar>

using namespace kidoku;
using namespace Qt::StringLiterals;
using kidoku::testing::await;

namespace {

const QByteArray original = R"({
  "account": {"chatMode": "chat", "displayName": "Aozora Flowers"},
  "people": [{"name": "佐藤美咲"}, {"name": "Wojtek Zywczyk"}, {"name": "สมชาย"}],
  "timeline": [
    {"at": 0, "from": "佐藤美咲", "event": {"type": "follow", "follow": {"isUnblocked": false}}},
    {"at": 20, "name": "first", "from": "佐藤美咲", "message": {"type": "text",
      "text": "注文番号四七一一の花束について伺いたいです"}},
    {"at": 40, "from": "佐藤美咲", "message": {"type": "sticker", "packageId": "11537", "stickerId": "52002734"}},
    {"at": 60, "from": "佐藤美咲", "message": {"type": "text", "text": "暗証番号は九九八七です"}},
    {"at": 80, "from": "佐藤美咲", "event": {"type": "unsend", "unsend": {"messageId": "@first"}}},
    {"at": 100, "from": "Wojtek Zywczyk", "message": {"type": "image"}},
    {"at": 120, "from": "Wojtek Zywczyk", "message": {"type": "location", "title": "My home",
      "address": "12 Nowhere Lane", "latitude": 35.6653174, "longitude": 139.6983271}},
    {"at": 140, "from": "Wojtek Zywczyk", "message": {"type": "file", "fileName": "contract-zywczyk.pdf", "fileSize": 81234}},
    {"at": 160, "name": "asked", "group": "家族会議", "from": "สมชาย", "message": {"type": "text", "text": "สวัสดีครับผมชื่อสมชาย"}},
    {"at": 180, "group": "家族会議", "from": "Wojtek Zywczyk", "event": {"type": "memberJoined"}},
    {"at": 200, "group": "家族会議", "from": "Wojtek Zywczyk", "message": {"type": "text",
      "text": "@Misaki please call Wojtek Zywczyk", "quotedMessageId": "@asked",
      "mention": {"mentionees": [{"index": 0, "length": 7, "type": "user"}]}}},
    {"at": 220, "from": "Wojtek Zywczyk", "event": {"type": "postback", "postback": {"data": "order=4711&who=zywczyk"}}}
  ]})";
constexpr int events = 12;

//! A simulated LINE, a relay and a console's workspace between them.
struct World
{
    explicit World(const QByteArray &scenario)
        : servers(std::move(app::DemoServers::start(scenario)).value())
        , client(servers->simulator())
        , story(client)
        , settings(dir.filePath(u"kidoku.ini"_s))
        , book(dir.filePath(u"book.ini"_s))
        , accounts(book)
        , workspace(dir.path(), settings, book, clock, nullptr)
    {
        workspace.use(servers->accounts().first());
        if (!await(workspace.open()))
            qFatal("cannot open the store");
        QObject::connect(&session().receiver(), &inbox::Receiver::received, &client,
                         [this](const QList<inbox::Incoming> &batch) {
                             for (const inbox::Incoming &incoming : batch)
                                 take(incoming);
                         });
        workspace.begin();
        client.start();
    }
    [[nodiscard]] app::Session &session() const { return *workspace.sessions().first(); }
    [[nodiscard]] QString account() const { return session().account().id.value; }

    void take(const inbox::Incoming &incoming)
    {
        const auto *record = std::get_if<relay::WebhookRecord>(&incoming.record.body);
        if (!record || !incoming.webhook)
            return;
        allProved = allProved && record->signature == relay::SignatureState::Verified;
        came += incoming.webhook->webhook.events;
    }

    //! What happened in each chat, without a word of it: the chats in no order.
    [[nodiscard]] QStringList shape() const
    {
        QMap<QString, QString> chats;
        QHash<QString, int> places; // of messages in their chat
        for (const line::Event &event : came) {
            const QString chat = event.source.chatId().value;
            QString word = line::typeName(event);
            if (const auto *message = std::get_if<line::MessageEvent>(&event.body)) {
                word = line::typeName(message->message);
                places.insert(message->message.id.value, int(chats[chat].count(u' ')));
                if (const auto *text = std::get_if<line::TextMessage>(&message->message.content)) {
                    word += QString::number(text->text.size());
                    if (!text->quotedMessageId.isEmpty())
                        word += u"<%1"_s.arg(places.value(text->quotedMessageId.value, -1));
                    for (const line::Mentionee &mentionee : text->mentionees)
                        word += u"@%1+%2"_s.arg(mentionee.index).arg(mentionee.length);
                }
                word += message->message.markAsReadToken.isEmpty() ? u""_s : u"!"_s;
            } else if (const auto *unsend = std::get_if<line::UnsendEvent>(&event.body)) {
                word += QString::number(places.value(unsend->messageId.value, -1));
            }
            chats[chat] += word + u' ';
        }
        QStringList list = chats.values();
        list.sort();
        return list;
    }

    std::unique_ptr<app::DemoServers> servers;
    demo::SimulatorClient client;
    demo::StoryClient story;
    QTemporaryDir dir;
    core::SystemClock clock;
    core::Settings settings;
    accounts::AccountBook book;
    ui::Accounts accounts;
    app::Workspace workspace;
    QList<line::Event> came;
    bool allProved = true;
};

//! Every text in \a value that is no key.
QString valuesOf(const QJsonValue &value)
{
    QString texts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            texts += valuesOf(each);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            texts += valuesOf(each);
    } else {
        texts = value.toVariant().toString() + QChar(0xE000);
    }
    return texts;
}

} // namespace

//! What a customer did at one LINE happens again at another, without the customer.
class TestRecordingRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsWithARedSign();
    void nothingOfTheOriginalIsInTheFile();
    void happensAgain();
    void newReadTokensMark();
    void theProgramPlaysIt();
    void theProgramRecordsWhatComesFromNowOn();
    void theProgramSaysWhoRefused();
    void theProgramSaysWhatIsWrong();

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"recorded.jsonl"_s); }

    QTemporaryDir m_dir;
    ui::Theme m_theme{u"light"_s};
    QStringList m_shape;
    QStringList m_originals; //!< ids and tokens
};

void TestRecordingRound::initTestCase()
{
    QVERIFY(m_dir.isValid());
}

void TestRecordingRound::recordsWithARedSign()
{
    World world(original);
    QMainWindow window;
    auto *command = new QAction(&window);
    command->setObjectName(u"actionRecordWebhooks"_s);
    window.show();
    app::RecordDesk desk(window, world.workspace, world.accounts, m_theme, world.clock);
    desk.setFileChooser([this](QWidget *, const QString &suggested, const auto &chosen) {
        QVERIFY(suggested.endsWith(u".jsonl"_s));
        chosen(file());
    });
    auto *place = window.findChild<QToolBar *>(u"recordPlace"_s);
    QVERIFY(place->isHidden());
    command->trigger();
    auto *record = window.findChild<QPushButton *>(u"recordNow"_s);
    QVERIFY(record);
    record->click();
    QVERIFY(desk.recorder().isOn());
    QVERIFY(place->isVisible());
    QVERIFY(!command->isEnabled());
    world.story.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(world.came.size(), events, 30'000);
    QTRY_COMPARE(desk.recorder().events(), events);
    window.findChild<QPushButton *>(u"recordStop"_s)->click();
    QVERIFY(!desk.recorder().isOn());
    QVERIFY(command->isEnabled());
    auto *state = window.findChild<QLabel *>(u"recordState"_s);
    QVERIFY(state->text().contains(u"recorded.jsonl"_s));
    QVERIFY(place->isVisible()); // until it is closed
    window.findChild<QPushButton *>(u"recordStop"_s)->click();
    QVERIFY(place->isHidden());
    m_shape = world.shape();
    for (const line::Event &event : std::as_const(world.came)) {
        m_originals += {event.source.userId.value, event.source.groupId.value,
                        event.webhookEventId.value, QString::fromUtf8(event.replyToken.reveal())};
        if (const auto *message = std::get_if<line::MessageEvent>(&event.body))
            m_originals += {message->message.id.value,
                            QString::fromUtf8(message->message.markAsReadToken.reveal())};
    }
    m_originals.removeAll(QString());
    m_originals.removeDuplicates();
    QVERIFY(m_originals.size() > 30);

    // Another one begins from nothing, and nothing comes twice.
    desk.setFileChooser([this](QWidget *, const QString &, const auto &chosen) {
        chosen(m_dir.filePath(u"second.jsonl"_s));
    });
    command->trigger();
    window.findChildren<QPushButton *>(u"recordNow"_s).last()->click();
    QVERIFY(desk.recorder().isOn());
    world.client.sendText(u"Wojtek Zywczyk"_s, u"hello"_s);
    QTRY_COMPARE(world.came.size(), events + 1);
    QTRY_COMPARE(desk.recorder().events(), 1);
}

void TestRecordingRound::nothingOfTheOriginalIsInTheFile()
{
    QFile recorded(file());
    QVERIFY(recorded.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(recorded.readAll());
    for (const QString &id : std::as_const(m_originals))
        QVERIFY2(!text.contains(id), qPrintable(id));
    QString values;
    for (const QString &line : text.split(u'\n'))
        values += valuesOf(QJsonDocument::fromJson(line.toUtf8()).object());
    for (const QString &said :
         {u"佐藤美咲"_s, u"Wojtek Zywczyk"_s, u"สมชาย"_s, u"Aozora"_s, u"家族会議"_s,
          u"注文番号四七一一の花束について伺いたいです"_s, u"暗証番号は九九八七です"_s,
          u"สวัสดีครับผมชื่อสมชาย"_s, u"@Misaki please call Wojtek Zywczyk"_s, u"My home"_s,
          u"12 Nowhere Lane"_s, u"contract-zywczyk"_s, u"order=4711&who=zywczyk"_s, u"35.6653174"_s,
          u"139.6983271"_s, u"52002734"_s, u"81234"_s}) {
        for (qsizetype i = 0; i + 4 <= said.size(); ++i) {
            // Digits and the ends of words may come again by chance, as the key is random.
            const QString piece = said.mid(i, 4);
            static const QRegularExpression byChance(u" |^[0-9a-f.]+$"_s);
            if (piece.contains(byChance))
                continue;
            QVERIFY2(!values.contains(piece), qPrintable(said + u": "_s + piece));
        }
    }
}

void TestRecordingRound::happensAgain()
{
    const auto scenario = app::loadRecording(file());
    QVERIFY2(scenario.ok(), scenario ? "" : qPrintable(scenario.error()));
    World world(*scenario);
    world.story.start(4);
    QTRY_COMPARE_WITH_TIMEOUT(world.came.size(), events, 30'000);
    QVERIFY(world.allProved);
    QCOMPARE(world.shape(), m_shape);
    for (const line::Event &event : std::as_const(world.came)) {
        QVERIFY(!m_originals.contains(event.source.userId.value));
    }
}

void TestRecordingRound::newReadTokensMark()
{
    World world(app::loadRecording(file()).value());
    world.story.start(8);
    QTRY_COMPARE_WITH_TIMEOUT(world.came.size(), events, 30'000);
    int marked = 0;
    for (const line::Event &event : std::as_const(world.came)) {
        const auto *message = std::get_if<line::MessageEvent>(&event.body);
        if (!message)
            continue;
        const auto answer
            = await(world.session().client().markAsReadByToken(message->message.markAsReadToken));
        QVERIFY(answer.value.has_value());
        ++marked;
    }
    QCOMPARE(marked, 8);
    const auto allRead = [&world] {
        int read = 0;
        for (const demo::Phone &phone : world.client.phones()) {
            for (const demo::PhoneMessage &message : phone.messages)
                read += message.readAt.isValid() ? 1 : 0;
        }
        return read;
    };
    QTRY_COMPARE(allRead(), 8);
}

void TestRecordingRound::theProgramPlaysIt()
{
    testing::StoryPlay play(file());
    const int code = play.wait(60'000);
    QVERIFY2(code == 0, (QByteArray::number(code) + ' ' + play.told()).constData());
}

void TestRecordingRound::theProgramRecordsWhatComesFromNowOn()
{
    World world(original);
    world.story.start(8);
    QTRY_COMPARE_WITH_TIMEOUT(world.came.size(), events, 30'000); // the relay keeps these
    const inbox::Account account = world.servers->accounts().first();
    const QString recorded = m_dir.filePath(u"headless.jsonl"_s);
    testing::Program program(u"kidoku"_s);
    program.setEnvironment(
        {{u"KIDOKU_CHANNEL_SECRET"_s, QString::fromLatin1(account.channelSecrets.first().reveal())},
         {u"KIDOKU_ACCESS_TOKEN"_s, QString::fromLatin1(account.accessToken.reveal())},
         {u"KIDOKU_CONSOLE_TOKEN"_s, u"none"_s},
         {u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s}});
    program.start({u"--relay"_s, account.relay.toString(), u"--channel"_s, account.id.value,
                   u"--record"_s, recorded, u"--data"_s, m_dir.path()});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(recorded).size() > 0, 30'000);
    world.client.sendText(u"Wojtek Zywczyk"_s, u"only this one"_s);
    const auto messages = [&recorded] {
        const auto read = recording::readRecording(recorded);
        return read ? read->messages() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(messages(), 1, 30'000);
    program.kill9(); // what was written is whole
    QCOMPARE(messages(), 1);
}

void TestRecordingRound::theProgramSaysWhoRefused()
{
    World world(original);
    testing::Program program(u"kidoku"_s);
    program.setEnvironment({{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s}});
    program.start({u"--relay"_s, world.servers->relay().toString(), u"--channel"_s,
                   u"no-such-channel"_s, u"--record"_s, m_dir.filePath(u"never.jsonl"_s),
                   u"--data"_s, m_dir.path()});
    QCOMPARE(program.wait(30'000), 1);
    QVERIFY(!QFileInfo::exists(m_dir.filePath(u"never.jsonl"_s)));
}

void TestRecordingRound::theProgramSaysWhatIsWrong()
{
    const QString broken = m_dir.filePath(u"broken.jsonl"_s);
    QFile out(broken);
    QVERIFY(out.open(QFile::WriteOnly));
    out.write(recording::headerLine() + "oops\n");
    out.close();
    testing::StoryPlay play(broken);
    QCOMPARE(play.wait(30'000), 2);
    QVERIFY2(play.complaints().contains("Line 2: "), play.complaints().constData());
}

QTEST_MAIN(TestRecordingRound)
#include "tst_recording_round.moc"
