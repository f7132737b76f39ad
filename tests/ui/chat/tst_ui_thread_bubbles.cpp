// SPDX-License-Identifier: Apache-2.0
#include "kinds_of_rows.h"
#include "models/state_text.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/thread_cell.h"
#include "ui/chat/thread_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

using namespace kidoku;
using models::ThreadRole;
using testing::ThreadFixture;
using ui::ThreadHit;
using ui::ThreadView;

//! What bubbles show of every kind of row, what can be clicked in them, and where that leads. With
//! KIDOKU_PICTURES set to a folder the pictures are kept there, to be looked at.
class ThreadBubblesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindIsPainted_data();
    void everyKindIsPainted();
    void hostileTextStaysInItsBubble_data();
    void hostileTextStaysInItsBubble();
    void aClickOnAnAddressOnlyAsks();
    void aDragOffAnAddressDoesNothing();
    void aQuoteLeadsToTheQuoted();
    void aQuoteFarAwayIsPagedTo();
    void theTimeTellsTheWholeMoment();
    void longTextsOpenAndClose();
    void theMenuOffersWhatTheRowHas();
    void idsAreCopiedShortUnlessAskedFor();
    void theFirstUnreadIsOffered();
    void everyRowSpeaks();

private:
    void open(store::ChatKind kind = store::ChatKind::User);
    [[nodiscard]] QModelIndex rowOf(int number) const;
    //! Somewhere in the row where such a thing is; invalid when there is none.
    [[nodiscard]] QPoint placeOf(int number, ThreadHit::What what) const;
    void click(int number, ThreadHit::What what);
    [[nodiscard]] QMenu *menuAt(int number);
    [[nodiscard]] QAction *entry(QMenu *menu, const char *name) const
    {
        return menu->findChild<QAction *>(QLatin1String(name));
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ThreadFixture> m_chat;
    std::unique_ptr<ThreadView> m_view;
};

void ThreadBubblesTest::init()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
    open();
}

void ThreadBubblesTest::cleanup()
{
    m_view.reset();
    m_chat.reset();
    m_theme.reset();
}

void ThreadBubblesTest::open(store::ChatKind kind)
{
    m_view.reset();
    m_chat = std::make_unique<ThreadFixture>(kind);
    m_view = std::make_unique<ThreadView>(*m_theme);
    m_view->setThread(&m_chat->thread());
    m_view->resize(640, 480);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QModelIndex ThreadBubblesTest::rowOf(int number) const
{
    const auto &thread = m_chat->thread();
    for (int row = 0; row < thread.rowCount(); ++row) {
        const QModelIndex index = thread.index(row);
        if (index.data(int(ThreadRole::Position)).value<store::Position>() == m_chat->at(number))
            return index;
    }
    return {};
}

QPoint ThreadBubblesTest::placeOf(int number, ThreadHit::What what) const
{
    m_view->scrollTo(rowOf(number));
    const QRect row = m_view->visualRect(rowOf(number)).intersected(m_view->viewport()->rect());
    for (int y = row.top(); y <= row.bottom(); y += 3) {
        for (int x = row.left(); x <= row.right(); x += 3) {
            if (m_view->hitAt({x, y}).what == what)
                return {x, y};
        }
    }
    return {-1, -1};
}

void ThreadBubblesTest::click(int number, ThreadHit::What what)
{
    const QPoint at = placeOf(number, what);
    QVERIFY(at.x() >= 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
}

QMenu *ThreadBubblesTest::menuAt(int number)
{
    m_view->scrollTo(rowOf(number));
    const QPoint at = m_view->visualRect(rowOf(number)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    delete m_view->findChild<QMenu *>(QStringLiteral("threadMenu"));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return m_view->findChild<QMenu *>(QStringLiteral("threadMenu"));
}

void ThreadBubblesTest::everyKindIsPainted_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("language");
    for (const char *mode : {"light", "dark"}) {
        for (const char *language : {"en", "ja"})
            QTest::addRow("%s-%s", mode, language)
                << QString::fromLatin1(mode) << QString::fromLatin1(language);
    }
}

void ThreadBubblesTest::everyKindIsPainted()
{
    QFETCH(QString, mode);
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/kidoku_%1").arg(language)));
    QCoreApplication::installTranslator(&words);
    m_theme->setMode(mode);
    open(store::ChatKind::Group);
    m_chat->setName(QStringLiteral("佐藤 美咲"), {QStringLiteral("Uaya")});
    m_chat->setName(QStringLiteral("Ben <b>Lee</b>"), {QStringLiteral("Uben")});
    const auto rows = testing::kindsOfRows(*m_chat);
    m_chat->add(rows);
    m_chat->setSeen(rows.size() * 20);
    m_chat->setRead(100, QStringLiteral("Aya"));
    m_view->resize(760, 2300);
    m_chat->open();
    m_view->setHighlight(QStringLiteral("that"), m_chat->at(100));
    m_view->doItemsLayout();
    const QImage picture = m_view->grab().toImage();
    const QString folder = qEnvironmentVariable("KIDOKU_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QStringLiteral("%1/bubbles-%2-%3.png").arg(folder, mode, language)));
    // Every message row puts more than its ground on the screen.
    for (int row = 0; row < m_chat->thread().rowCount(); ++row) {
        const QRect place = m_view->visualRect(m_chat->thread().index(row))
                                .intersected(m_view->viewport()->rect());
        if (place.isEmpty())
            continue;
        QSet<QRgb> colors;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 5, qPrintable(m_chat->thread().index(row).data().toString()));
    }
}

void ThreadBubblesTest::hostileTextStaysInItsBubble_data()
{
    QTest::addColumn<QString>("text");
    const QString combining = QStringLiteral("Z") + QString(5000, QChar(0x0354));
    QTest::newRow("100 kB of one word") << QString(100'000, u'w');
    QTest::newRow("100 kB of lines") << QStringLiteral("a\n").repeated(50'000);
    QTest::newRow("combining flood") << combining.repeated(4);
    QTest::newRow("zero-width flood") << QString(20'000, QChar(0x200B)) + QStringLiteral("end");
    QTest::newRow("bidi overrides")
        << QStringLiteral("\u202E\u2067abc\u202D\u2066def").repeated(200);
    QTest::newRow("right to left") << QString(3000, QChar(0x05D0));
    QTest::newRow("HTML") << QStringLiteral("<img src=x onerror=alert(1)><h1>big</h1><!--");
    QTest::newRow("surrogates without a partner") << QString(1000, QChar(0xD83D));
    QTest::newRow("emoji sequences") << QStringLiteral("👨‍👩‍👧‍👦").repeated(500);
    QTest::newRow("tall scripts") << QStringLiteral("ผู้ใหญ่ ༼ ཙྙ༽ ﷽").repeated(30);
    QTest::newRow("addresses") << QStringLiteral("https://a.example/?q=<b> ").repeated(2000);
}

void ThreadBubblesTest::hostileTextStaysInItsBubble()
{
    QFETCH(QString, text);
    auto hostile = m_chat->text(2, text);
    auto file = m_chat->text(3, text);
    file.kind = store::MessageKind::File;
    auto place = m_chat->text(4, text);
    place.kind = store::MessageKind::Location;
    auto sticker = m_chat->text(5, text);
    sticker.kind = store::MessageKind::Sticker;
    auto quote = m_chat->text(6);
    quote.detail = R"({"quotedMessageId":"1002"})";
    m_chat->add({m_chat->text(1), hostile, file, place, sticker, quote, m_chat->text(7)});
    m_chat->setSeen(7);
    m_chat->open();
    m_view->setHighlight(QStringLiteral("a"));
    const auto check = [this](int number) {
        const QModelIndex row = rowOf(number);
        const bool expanded = m_view->rows().isExpanded(row);
        ui::TextBlocks blocks;
        const QRect area(0, 0, m_view->viewport()->width(), 0);
        const ui::ThreadCell cell = ui::ThreadCell::of(row, expanded);
        const ui::ThreadCellLayout at(area, cell, ui::ChatFonts(*m_theme), blocks);
        QVERIFY(at.bubble.left() >= 0 && at.bubble.right() < area.width());
        for (const QRect &part : {at.quote, at.title, at.text, at.more, at.icon})
            QVERIFY(part.isEmpty() || at.bubble.contains(part));
        QVERIFY(expanded || at.height < 3000);
        m_view->scrollTo(row);
        QVERIFY(!m_view->grab().isNull());
    };
    for (int number = 1; number <= 7; ++number)
        check(number);
    if (!ui::ThreadCell::of(rowOf(2)).more.isEmpty()) {
        m_view->rows().setExpanded(rowOf(2), true);
        m_view->doItemsLayout();
        check(2);
    }
    const QString spoken = rowOf(2).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!spoken.contains(QChar(0x202E)));
    QVERIFY(spoken.size() < 21'000);
}

void ThreadBubblesTest::aClickOnAnAddressOnlyAsks()
{
    m_chat->add(
        {m_chat->text(1, QStringLiteral("see https://a.example/x and javascript:alert(1)"))});
    m_chat->open();
    QSignalSpy asked(m_view.get(), &ThreadView::linkRequested);
    click(1, ThreadHit::What::Link);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl(QStringLiteral("https://a.example/x")));
    const QRect row = m_view->visualRect(rowOf(1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, row.bottomRight() - QPoint(4, 4));
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, placeOf(1, ThreadHit::What::Link));
    QCOMPARE(asked.size(), 1);
}

void ThreadBubblesTest::aDragOffAnAddressDoesNothing()
{
    m_chat->add({m_chat->text(1, QStringLiteral("https://a.example/x")), m_chat->text(2)});
    m_chat->open();
    QSignalSpy asked(m_view.get(), &ThreadView::linkRequested);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, placeOf(1, ThreadHit::What::Link));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {},
                        m_view->visualRect(rowOf(2)).center());
    QCOMPARE(asked.size(), 0);
}

void ThreadBubblesTest::aQuoteLeadsToTheQuoted()
{
    m_chat->add(1, 60);
    auto quote = m_chat->text(61);
    quote.detail = R"({"quotedMessageId":"1003"})";
    m_chat->add({quote});
    m_chat->setSeen(61);
    m_chat->open();
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 0);
    click(61, ThreadHit::What::Quote);
    QTRY_COMPARE(m_view->focusedRow(), std::optional(m_chat->at(3)));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(rowOf(3))));
    // The same by keyboard.
    m_view->setCurrentIndex(rowOf(61));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_COMPARE(m_view->focusedRow(), std::optional(m_chat->at(3)));
}

void ThreadBubblesTest::aQuoteFarAwayIsPagedTo()
{
    m_chat->add(1, 900);
    auto quote = m_chat->text(901);
    quote.detail = R"({"quotedMessageId":"1100"})";
    m_chat->add({quote});
    m_chat->setSeen(901);
    m_chat->open();
    QVERIFY(!rowOf(100).isValid());
    click(901, ThreadHit::What::Quote);
    QTRY_COMPARE(m_view->focusedRow(), std::optional(m_chat->at(100)));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(rowOf(100))));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(rowOf(901).isValid());
    QTRY_COMPARE(m_view->newestVisible(), std::optional(m_chat->at(901)));
}

void ThreadBubblesTest::theTimeTellsTheWholeMoment()
{
    m_chat->add(1, 1);
    m_chat->open();
    QTRY_VERIFY(rowOf(1).isValid());
    const QRect row = m_view->visualRect(rowOf(1));
    QPoint place(-1, -1);
    for (int x = row.left(); x <= row.right() && place.x() < 0; x += 3) {
        for (int y = row.top(); y <= row.bottom(); y += 3) {
            if (m_view->timeAt({x, y}).isValid())
                place = {x, y};
        }
    }
    QVERIFY(place.x() >= 0);
    QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(
        models::fullTime({m_chat->at(1).at}, models::ClockParts::Seconds).toHtmlEscaped()));
    QToolTip::hideText();
    // Beside it there is nothing to tell.
    QVERIFY(!m_view->timeAt({row.right(), row.top()}).isValid());
}

void ThreadBubblesTest::longTextsOpenAndClose()
{
    m_chat->add({m_chat->text(1, QStringLiteral("word ").repeated(2000)), m_chat->text(2)});
    m_chat->setSeen(2);
    m_view->resize(640, 1400); // all of the cut text is to be seen
    m_chat->open();
    m_view->doItemsLayout();
    const int before = m_view->visualRect(rowOf(1)).height();
    click(1, ThreadHit::What::More);
    m_view->doItemsLayout();
    QVERIFY(m_view->visualRect(rowOf(1)).height() > 2 * before);
    m_view->setCurrentIndex(rowOf(1));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    m_view->doItemsLayout();
    QCOMPARE(m_view->visualRect(rowOf(1)).height(), before);
    QTest::keySequence(m_view.get(), QKeySequence::Copy); // all of it, whatever is shown
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 10'000);
}

void ThreadBubblesTest::theMenuOffersWhatTheRowHas()
{
    auto place = m_chat->text(2, QStringLiteral("Shop"));
    place.kind = store::MessageKind::Location;
    place.detail = R"({"latitude":35.5,"longitude":139.25})";
    auto standby = m_chat->text(3);
    standby.detail = R"({"standby":true})";
    m_chat->add(
        {m_chat->text(1, QStringLiteral("https://a.example https://b.example")), place, standby});
    m_chat->open();
    QSignalSpy links(m_view.get(), &ThreadView::linkRequested);
    QSignalSpy raw(m_view.get(), &ThreadView::rawRequested);
    QMenu *menu = menuAt(1);
    QCOMPARE(menu->findChildren<QAction *>(QStringLiteral("openLink")).size(), 2);
    QVERIFY(entry(menu, "openLink")->text().contains(QStringLiteral("a.example")));
    entry(menu, "openLink")->trigger();
    QCOMPARE(links.size(), 1);
    entry(menu, "copyLink")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://a.example"));
    entry(menu, "showRaw")->trigger();
    QCOMPARE(raw.size(), 1);
    QVERIFY(entry(menu, "markUpToHere")->isEnabled());
    menu = menuAt(2);
    QVERIFY(entry(menu, "openLink")->text().contains(QStringLiteral("openstreetmap.org")));
    entry(menu, "copyCoordinates")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("35.500000, 139.250000"));
    menu = menuAt(3);
    QVERIFY(!entry(menu, "markUpToHere")->isEnabled()); // another module's
    QVERIFY(!entry(menu, "openLink"));
    delete menu;
}

void ThreadBubblesTest::idsAreCopiedShortUnlessAskedFor()
{
    auto message = m_chat->text(1);
    message.id = {QStringLiteral("593000101958385840")};
    message.position = store::positionOf({ThreadFixture::start + 1000}, message.id);
    m_chat->add({message});
    m_chat->open();
    const QModelIndex row = m_chat->thread().index(m_chat->thread().rowCount() - 1);
    const auto copied = [&] {
        const QPoint at = m_view->visualRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_view->findChild<QMenu *>(QStringLiteral("threadMenu"));
        entry(menu, "copyMessageId")->trigger();
        delete menu;
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied(), QStringLiteral("593000…"));
    m_view->setShowIds(true);
    QCOMPARE(copied(), QStringLiteral("593000101958385840"));
}

void ThreadBubblesTest::theFirstUnreadIsOffered()
{
    m_chat->add(1, 600);
    m_chat->setSeen(600);
    m_chat->setRead(100, QStringLiteral("Aya"));
    m_chat->open();
    auto *button = m_view->findChild<ui::JumpButton *>(QStringLiteral("firstUnreadButton"));
    QTRY_VERIFY(button->isVisible());
    m_view->setOffersUnread(false); // LINE marks by itself
    QVERIFY(!button->isVisible());
    m_view->setOffersUnread(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(rowOf(101).isValid());
    QTRY_VERIFY(!button->isVisible());
    const QRect first = m_view->visualRect(rowOf(101));
    QVERIFY(first.top() >= 0 && first.top() < 100);
    QVERIFY(!m_view->focusedRow()); // "up to here" would be a trap there
}

void ThreadBubblesTest::everyRowSpeaks()
{
    open(store::ChatKind::Group);
    m_chat->add(testing::kindsOfRows(*m_chat));
    m_chat->open();
    for (int row = 0; row < m_chat->thread().rowCount(); ++row) {
        const QModelIndex index = m_chat->thread().index(row);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(!spoken.trimmed().isEmpty());
        const bool isMessage = index.data(int(ThreadRole::Row)).value<models::ThreadRow>()
            == models::ThreadRow::Message;
        QVERIFY(!isMessage
                || spoken.contains(index.data(int(ThreadRole::Stamp)).toString().left(5)));
    }
}

QTEST_MAIN(ThreadBubblesTest)
#include "tst_ui_thread_bubbles.moc"
