// SPDX-License-Identifier: Apache-2.0
#include "sample_images.h"
#include "ui/chat/media_bubble.h"
#include "ui/chat/media_facts.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using namespace kidoku::testing;
using store::MessageKind;

namespace {

MediaBubble pictures(int count)
{
    MediaBubble bubble;
    for (int i = 0; i < count; ++i)
        bubble.tiles.append({{}, true, -1, MediaAction::Open});
    return bubble;
}

MediaBubble card(MessageKind kind, const QString &title)
{
    MediaBubble bubble;
    bubble.kind = kind;
    bubble.title = title;
    bubble.facts = QStringLiteral("1.2 MB");
    bubble.actions = {MediaAction::Open, MediaAction::Save};
    if (kind == MessageKind::Video)
        bubble.tiles.append({{}, true, -1, MediaAction::Open});
    return bubble;
}

store::Message fileCalled(const QString &name)
{
    store::Message message;
    message.kind = MessageKind::File;
    message.text = name;
    return message;
}

} // namespace

class MediaBubbleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingJumpsWhateverTheLoadingDoes()
    {
        MediaBubble photo = pictures(1);
        const QSize before = layout(photo).size;
        photo.tiles[0]
            = {QStringLiteral("No longer available at LINE"), false, -1, MediaAction::None};
        QCOMPARE(layout(photo).size, before);
        photo.tiles[0] = {QStringLiteral("Loading…"), false, 0.4, MediaAction::Open};
        QCOMPARE(layout(photo).size, before);
        for (const MessageKind kind : {MessageKind::Video, MessageKind::Audio, MessageKind::File}) {
            MediaBubble bubble = card(kind, QStringLiteral("a"));
            const QSize size = layout(bubble).size;
            bubble.facts = QString(300, u'x');
            bubble.progress = 0.5;
            bubble.actions = {MediaAction::Cancel};
            QCOMPARE(layout(bubble).size, size);
            bubble.actions.clear();
            QCOMPARE(layout(bubble).size, size);
        }
    }

    void everythingStandsInsideAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 900;
        QTest::newRow("narrow") << 150;
    }
    void everythingStandsInsideAndApart()
    {
        QFETCH(int, width);
        for (int count = 1; count <= 12; ++count) {
            const MediaBubbleLayout at({10, 20}, width, pictures(count), m_fonts);
            QCOMPARE(int(at.tiles.size()), qMin(count, MediaBubbleLayout::mostTiles));
            const QRect all({10, 20}, at.size);
            QVERIFY(all.width() <= width);
            for (int i = 0; i < at.tiles.size(); ++i) {
                QVERIFY(all.contains(at.tiles.at(i)));
                for (int j = i + 1; j < at.tiles.size(); ++j)
                    QVERIFY(!at.tiles.at(i).intersects(at.tiles.at(j)));
            }
        }
        const MediaBubbleLayout at({10, 20}, width, card(MessageKind::File, QString(99, u'n')),
                                   m_fonts);
        const QRect all({10, 20}, at.size);
        QVERIFY(all.contains(at.title) && all.contains(at.facts) && all.contains(at.icon));
        QVERIFY(!at.title.intersects(at.icon) && !at.facts.intersects(at.actions.constFirst()));
    }

    void clicksFindWhatTheyMean()
    {
        MediaBubble bubble = pictures(3);
        bubble.tiles[1].action = MediaAction::Retry;
        const MediaBubbleLayout at = layout(bubble);
        QCOMPARE(at.hit(at.tiles.at(1).center(), bubble).action, MediaAction::Retry);
        QCOMPARE(at.hit(at.tiles.at(2).center(), bubble).tile, 2);
        QCOMPARE(at.hit({-5, -5}, bubble).action, MediaAction::None);
        const MediaBubble file = card(MessageKind::File, QStringLiteral("a.pdf"));
        const MediaBubbleLayout place = layout(file);
        QCOMPARE(place.hit(place.actions.at(1).center(), file).action, MediaAction::Save);
        QCOMPARE(place.hit(place.title.center(), file).action, MediaAction::None);
    }

    void aPictureIsPaintedWholeAndASetFilled()
    {
        const QPixmap tall = QPixmap::fromImage(coloured({30, 120}));
        MediaBubble bubble = pictures(1);
        QImage canvas = painted(bubble, [&](int, QSize box, Fit fit) {
            return fit == Fit::Contain ? tall.scaled(box, Qt::KeepAspectRatio) : QPixmap();
        });
        const MediaBubbleLayout at = layout(bubble);
        const int middle = at.tiles.at(0).center().y();
        QCOMPARE(canvas.pixelColor(4, middle), QColor(Qt::red));
        QCOMPARE(canvas.pixelColor(at.tiles.at(0).right() - 4, middle), QColor(Qt::white));
        canvas = painted(pictures(9), [&](int, QSize box, Fit fit) {
            QPixmap filled(box);
            filled.fill(fit == Fit::Cover ? Qt::green : Qt::red);
            return filled;
        });
        const MediaBubbleLayout grid = layout(pictures(9));
        QCOMPARE(canvas.pixelColor(grid.tiles.at(0).center()), QColor(Qt::green));
        // "+4" stands on the last one.
        QVERIFY(canvas.pixelColor(grid.tiles.at(5).topLeft() + QPoint(12, 12))
                != QColor(Qt::green));
    }

    void aSmallPictureIsAsLargeOnADenseScreen()
    {
        QPixmap small = QPixmap::fromImage(coloured({40, 40}));
        small.setDevicePixelRatio(2);
        const MediaBubble bubble = pictures(1);
        const QImage canvas = painted(bubble, [&](int, QSize, Fit) { return small; });
        const QRect tile = layout(bubble).tiles.at(0);
        QCOMPARE(canvas.pixelColor(tile.left() + 35, tile.center().y()), QColor(Qt::blue));
        QCOMPARE(canvas.pixelColor(tile.left() + 45, tile.center().y()), QColor(Qt::white));
    }

    void namesCannotLieAboutTheirEnding_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("proposed");
        const auto row = [](const char *name, const QString &given, const QString &proposed) {
            QTest::newRow(name) << given << proposed;
        };
        row("plain", QStringLiteral("注文書.pdf"), QStringLiteral("注文書.pdf"));
        row("right to left", QStringLiteral("invoice_\u202efdp.exe"),
            QStringLiteral("invoice_fdp.exe"));
        row("isolates", QStringLiteral("a\u2066b\u2069.sh"), QStringLiteral("ab.sh"));
        row("a path", QStringLiteral("../../.bashrc"), QStringLiteral("_.._.bashrc"));
        row("another path", QStringLiteral("C:\\run.bat"), QStringLiteral("C__run.bat"));
        row("hidden", QStringLiteral("...profile"), QStringLiteral("profile"));
        row("lines", QStringLiteral("a\nb.txt"), QStringLiteral("a b.txt"));
    }
    void namesCannotLieAboutTheirEnding()
    {
        QFETCH(QString, given);
        QFETCH(QString, proposed);
        QCOMPARE(proposedName(fileCalled(given), {}), proposed);
    }

    void aNameIsNeverEmptyOrEndless()
    {
        for (const QString &given : {QString(), QStringLiteral("..."), QStringLiteral("\u202e")})
            QVERIFY(proposedName(fileCalled(given), {}).startsWith(QLatin1String("file-")));
        const QString longName
            = proposedName(fileCalled(QString(100'000, u'x') + QStringLiteral(".pdf")), {});
        QVERIFY(longName.size() <= 120);
        store::Message photo;
        photo.kind = MessageKind::Image;
        photo.position.at = 1'795'420'000'000;
        QVERIFY(proposedName(photo, QStringLiteral("jpg")).startsWith(QLatin1String("photo-2026")));
        QVERIFY(proposedName(photo, QStringLiteral("jpg")).endsWith(QLatin1String(".jpg")));
    }

private:
    [[nodiscard]] MediaBubbleLayout layout(const MediaBubble &bubble) const
    {
        return {{0, 0}, 700, bubble, m_fonts};
    }
    QImage painted(const MediaBubble &bubble, std::function<QPixmap(int, QSize, Fit)> picture)
    {
        QImage canvas(700, 700, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        paintMedia({.painter = &painter,
                    .theme = m_theme,
                    .fonts = m_fonts,
                    .lines = m_lines,
                    .toRight = false,
                    .picture = std::move(picture)},
                   bubble, layout(bubble));
        return canvas;
    }

    Theme m_theme{QStringLiteral("light")};
    ChatFonts m_fonts{m_theme};
    TextLines m_lines;
};

QTEST_MAIN(MediaBubbleTest)
#include "tst_ui_media_bubble.moc"
