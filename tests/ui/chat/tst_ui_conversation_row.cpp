// SPDX-License-Identifier: Apache-2.0
#include "list_fixture.h"
#include "ui/chat/conversation_delegate.h"

#include <QImage>
#include <QPainter>

using namespace kidoku;
using testing::ListFixture;
using testing::person;
using ui::Density;

Q_DECLARE_METATYPE(kidoku::ui::Density)

//! What a row shows, and that it never paints beside itself, whatever strangers call themselves.
class ConversationRowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListFixture> m_list;

    [[nodiscard]] QImage painted(Density density, int width, const QRect &row, QImage ground) const
    {
        ui::ConversationDelegate delegate(m_list->theme);
        delegate.setDensity(density);
        QStyleOptionViewItem option;
        option.rect = QRect(row.topLeft(), QSize(width, delegate.sizeHint(option, {}).height()));
        QPainter painter(&ground);
        delegate.paint(&painter, option, m_list->model.index(0));
        painter.end();
        return ground;
    }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<ListFixture>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_list->view));
    }
    void cleanup() { m_list.reset(); }

    void hostileTextStaysInItsRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("100 kB name") << QString(100'000, QChar(0x4F50));
        QTest::newRow("combining flood") << QStringLiteral("Z") + QString(50'000, QChar(0x0300))
                + QString(50'000, QChar(0x0316));
        QTest::newRow("marks on every letter")
            << QStringLiteral("e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308").repeated(200);
        QTest::newRow("right to left")
            << QStringLiteral("\u202E\u2067abc \u05D0\u05D1\u05D2 \u202Dexe.gpj").repeated(100);
        QTest::newRow("zero width only") << QString(100'000, QChar(0x200B));
        QTest::newRow("html") << QStringLiteral("<h1>big</h1><img src=x><br>").repeated(50);
        QTest::newRow("lines") << QStringLiteral("a\r\n\u2028b\u2029\v").repeated(500);
        QTest::newRow("emoji families")
            << QStringLiteral("👩‍👩‍👧‍👦").repeated(2000);
        QTest::newRow("tall script") << QStringLiteral("ཧཱུྃ ྈྐྵྨླྺྼྻྂ").repeated(100);
    }
    void hostileTextStaysInItsRow()
    {
        QFETCH(QString, text);
        auto record = person(1, m_list->clock.now().ms, text, 2000);
        record.preview = text;
        record.flagged = true;
        record.muted = true;
        m_list->model.apply({record});
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            for (const int width : {60, 200, 340}) {
                QImage ground(500, 300, QImage::Format_ARGB32_Premultiplied);
                ground.fill(Qt::magenta);
                const QRect row(80, 120, width, 0);
                QImage after = painted(density, width, row, ground);
                ui::ConversationDelegate delegate(m_list->theme);
                delegate.setDensity(density);
                const int height = delegate.sizeHint({}, {}).height();
                QPainter painter(&after);
                painter.fillRect(QRect(80, 120, width, height), Qt::magenta);
                painter.end();
                QVERIFY2(after == ground, qPrintable(QString::number(width)));
            }
        }
        m_list->model.setDraft({1}, text);
        QVERIFY(m_list->model.index(0).data(int(models::ConversationRole::Draft)).toString().size()
                <= 121);
    }

    void aDraftStandsInThePlaceOfTheLastMessage()
    {
        auto record = person(1, 1000, QStringLiteral("Aya"));
        record.previewKind = store::MessageKind::Image;
        m_list->model.apply({record});
        m_list->model.setDraft({1}, QStringLiteral("we will"));
        const auto row = ui::ConversationRow::of(m_list->model.index(0));
        QVERIFY(row.isDraft);
        QCOMPARE(row.preview, QStringLiteral("Draft: we will"));
        const ui::ChatFonts fonts(m_list->theme);
        const ui::ConversationRowLayout at({0, 0, 340, 62}, row, fonts);
        QVERIFY(at.kindIcon.isEmpty()); // the sign of the photo would be a lie
    }

    void handlingIsShown()
    {
        const auto iconOf = [this](bool muted, bool spam, bool done) {
            auto record = person(1, 1000, QStringLiteral("Aya"));
            record.muted = muted;
            record.spam = spam;
            record.done = done;
            m_list->model.setView(spam ? models::View::Spam : models::View::All);
            m_list->model.apply({record});
            return ui::ConversationRow::of(m_list->model.index(0)).handlingIcon;
        };
        QCOMPARE(iconOf(false, false, false), QString());
        QCOMPARE(iconOf(true, false, true), QStringLiteral("muted"));
        QCOMPARE(iconOf(true, true, false), QStringLiteral("spam"));
        QCOMPARE(iconOf(false, false, true), QStringLiteral("check-circle"));
    }

    void densityIsLive()
    {
        m_list->fill(50);
        m_list->view.choose({40});
        const int high = m_list->view.visualRect(m_list->view.indexOf({40})).height();
        m_list->view.setDensity(Density::Compact);
        const QRect compact = m_list->view.visualRect(m_list->view.indexOf({40}));
        QVERIFY(compact.height() * 3 < high * 2);
        QVERIFY(m_list->view.viewport()->rect().contains(compact));
        m_list->view.setDensity(Density::Comfortable);
        QCOMPARE(m_list->view.visualRect(m_list->view.indexOf({40})).height(), high);
        QVERIFY(m_list->view.viewport()->rect().contains(
            m_list->view.visualRect(m_list->view.indexOf({40}))));
    }

    void layoutKeepsEverythingApart_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            for (const int width : {200, 340, 600}) {
                for (const int zoom : {100, 200})
                    QTest::addRow("density %d, %d px, %d %%", int(density), width, zoom)
                        << density << width << zoom;
            }
        }
    }
    void layoutKeepsEverythingApart()
    {
        QFETCH(Density, density);
        QFETCH(int, width);
        QFETCH(int, zoom);
        m_list->theme.setZoom(zoom);
        const ui::ChatFonts fonts(m_list->theme);
        ui::ConversationRow row;
        row.name = QStringLiteral("長い名前").repeated(40);
        row.preview = row.name;
        row.previewKind = store::MessageKind::Image;
        row.time = QStringLiteral("Yesterday");
        row.state.brief = QStringLiteral("Waiting for LINE to answer");
        row.state.icon = models::StateIcon::Retry;
        row.badge = QStringLiteral("999+");
        row.flagged = true;
        row.handlingIcon = QStringLiteral("muted");
        const QRect area(0, 100, width, ui::conversationRowHeight(fonts, density));
        const ui::ConversationRowLayout at(area, row, fonts, density);
        const QList<QRect> parts{at.avatar,  at.name,      at.handlingIcon, at.time, at.kindIcon,
                                 at.preview, at.stateIcon, at.stateText,    at.flag, at.badge};
        for (int i = 0; i < parts.size(); ++i) {
            QVERIFY2(parts.at(i).isEmpty() || area.contains(parts.at(i)),
                     qPrintable(QString::number(i)));
            for (int j = i + 1; j < parts.size(); ++j)
                QVERIFY2(parts.at(i).isEmpty() || parts.at(j).isEmpty()
                             || !parts.at(i).intersects(parts.at(j)),
                         qPrintable(QStringLiteral("%1 over %2").arg(i).arg(j)));
        }
        m_list->theme.setZoom(100);
    }
};

QTEST_MAIN(ConversationRowTest)
#include "tst_ui_conversation_row.moc"
