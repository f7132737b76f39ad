// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "people.h"
#include "thread_fixture.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/chat/state_line.h"
#include "ui/chat/thread_header.h"
#include "ui/chat/thread_view.h"

#include <QHBoxLayout>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace kidoku;
using readmarks::MarkState;
using testing::markOf;
using testing::person;
using testing::ThreadFixture;

namespace {

constexpr qint64 minute = 60'000;

// List, header, state line and thread as the window puts them together.
struct Pane
{
    QWidget window;
    ui::ConversationListView list;
    ui::ThreadHeader header;
    ui::StateLine state;
    ui::ThreadView thread;

    Pane(const ui::Theme &theme, const core::Clock &clock)
        : list(theme, &window)
        , header(theme, clock, &window)
        , state(theme, clock, &window)
        , thread(theme, &window)
    {
        auto *right = new QVBoxLayout;
        right->setSpacing(0);
        right->addWidget(&header);
        right->addWidget(&state);
        right->addWidget(&thread, 1);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(1);
        list.setFixedWidth(349);
        row->addWidget(&list);
        row->addLayout(right, 1);
        header.setMarkShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    }
};

} // namespace

//! The panes together, light and dark, small and large. With KIDOKU_PICTURES set to a folder the
//! pictures are kept there, to be looked at.
class ChatLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    void writeThread();
    [[nodiscard]] QList<store::Conversation> people() const;
    [[nodiscard]] readmarks::MarkStatus retrying() const;

    std::unique_ptr<ThreadFixture> m_chat;
};

void ChatLookTest::initTestCase()
{
    m_chat = std::make_unique<ThreadFixture>();
    writeThread();
}

void ChatLookTest::writeThread()
{
    const auto at = [this](int number, const char *text) {
        return m_chat->text(number, QString::fromUtf8(text));
    };
    auto answer = at(120, "おはようございます。確認いたします。");
    answer.incoming = false;
    auto place = at(1740, "新宿区西新宿 2-8-1");
    place.kind = store::MessageKind::Location;
    auto sticker = at(1750, "thanks");
    sticker.kind = store::MessageKind::Sticker;
    auto photo = at(1760, "");
    photo.kind = store::MessageKind::Image;
    auto follow = at(-86000, "follow");
    follow.kind = store::MessageKind::System;
    m_chat->add({follow, at(0, "おはようございます。昨日お願いした花束の件です。"), answer,
                 at(1680, "配達先の住所を変更したいのですが"), place, sticker, photo,
                 at(1780,
                    "Could you please deliver the second bouquet to the reception on the "
                    "ground floor? The bell at the side entrance does not work, and my "
                    "phone is switched off during the meeting."),
                 at(1800, "配達は午後でも大丈夫ですか?")});
    m_chat->setSeen(1780);
    m_chat->setRead(0, QStringLiteral("Aya"));
    m_chat->open();
}

QList<store::Conversation> ChatLookTest::people() const
{
    const qint64 now = ThreadFixture::start + 30 * minute;
    const auto named = [](qint64 id, qint64 at, const char *name, const char *preview, int unread) {
        auto record = person(id, at, QString::fromUtf8(name), unread);
        record.preview = QString::fromUtf8(preview);
        return record;
    };
    const auto read = [](store::Conversation record) {
        record.readUpTo = record.last;
        record.readAt = {record.last.at};
        return record;
    };
    auto sticker = named(2, now - minute, "Somchai P.", "", 1);
    sticker.previewKind = store::MessageKind::Sticker;
    auto photo = named(4, now - 11 * minute, "Kenji T.", "", 2);
    photo.previewKind = store::MessageKind::Image;
    photo.unseen = 0;
    auto flagged = read(named(6, now - 1440 * minute, "Anna Weiss",
                              "Can I change the colour of the ribbon to dark blue?", 0));
    flagged.flagged = true;
    auto seen = named(7, now - 1500 * minute, "ศิริพร", "ขอบคุณค่ะ", 1200);
    seen.unseen = 0;
    return {named(1, now, "佐藤 美咲", "配達は午後でも大丈夫ですか?", 3),
            sticker,
            read(named(3, now - 4 * minute, "林 怡君", "謝謝!", 0)),
            photo,
            named(5, now - 25 * minute, "田中 大輔", "注文番号は 4471 です", 1),
            flagged,
            seen};
}

readmarks::MarkStatus ChatLookTest::retrying() const
{
    auto mark = markOf(people().first(), MarkState::Waiting);
    mark.until = m_chat->clock().now() + std::chrono::seconds(4);
    mark.givesUpAt = m_chat->clock().now() + std::chrono::minutes(29);
    mark.attempts = 3;
    mark.httpStatus = 503;
    mark.last = {line::Verdict::Retry, line::Reason::LineFault};
    return mark;
}

void ChatLookTest::looks_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    const QString english = QStringLiteral("en");
    const QString light = QStringLiteral("light");
    const QString dark = QStringLiteral("dark");
    QTest::newRow("light") << light << QSize(1110, 620) << 100 << english;
    QTest::newRow("dark") << dark << QSize(1110, 620) << 100 << english;
    QTest::newRow("narrow") << light << QSize(830, 620) << 100 << english;
    QTest::newRow("large") << dark << QSize(1400, 900) << 150 << english;
    QTest::newRow("japanese") << light << QSize(1110, 620) << 100 << QStringLiteral("ja");
}

void ChatLookTest::looks()
{
    QFETCH(QString, mode);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/kidoku_%1").arg(language)));
    QCoreApplication::installTranslator(&words); // goes with the end of this row
    ui::Theme theme(mode);
    theme.setZoom(zoom);
    models::ConversationListModel list(m_chat->clock());
    list.apply(people());
    auto failed = markOf(people().at(3), MarkState::Failed);
    failed.last = {line::Verdict::Refused, line::Reason::NotApproved};
    list.applyMarks({retrying(), failed, markOf(people().at(4), MarkState::Sending)});

    Pane pane(theme, m_chat->clock());
    pane.list.setModel(&list);
    pane.thread.setThread(&m_chat->thread());
    pane.header.setConversation(people().first(), retrying());
    pane.state.setState(people().first(), retrying(), false);
    pane.window.resize(size);
    pane.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane.window));
    pane.list.choose({1});
    pane.thread.scrollToNewest();
    const QPixmap picture = pane.window.grab();

    const QString folder = qEnvironmentVariable("KIDOKU_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QStringLiteral("%1/chat-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));

    // The selected row: its bar at the left edge, its ground behind.
    const QImage image = picture.toImage();
    const qreal ratio = picture.devicePixelRatio();
    const auto pixel
        = [&](int x, int y) { return image.pixelColor(int(x * ratio), int(y * ratio)); };
    QCOMPARE(pixel(1, 20), theme.colors().accent);
    QCOMPARE(pixel(5, 5), theme.colors().selection);
    // The state line wears its tone from edge to edge.
    const QRect line = pane.state.geometry();
    QCOMPARE(pixel(line.right() - 3, line.top() + 3), theme.toneSoft(models::Tone::Warning));
    // Nothing is wider than the window.
    QCOMPARE(pane.window.size(), size);
    // Enough is painted: a delegate that gave up leaves a handful of colours.
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 200);
}

QTEST_MAIN(ChatLookTest)
#include "tst_ui_chat_look.moc"
