// SPDX-License-Identifier: Apache-2.0
#include "thread_fixture.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/thread_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kidoku;
using models::ThreadRole;
using testing::ThreadFixture;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAndGoesThere();
    void keysGoBothWaysAndClose();
    void foundWordsStandOut();
    void aFindingInTheHiddenPartIsShown();
    void anotherChatIsSearchedAnew();
    void saysWhenThereIsNothing();

private:
    [[nodiscard]] QString count() const
    {
        return m_bar->findChild<QLabel *>(QStringLiteral("findCount"))->text();
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_bar->findChild<QLineEdit *>(QStringLiteral("findField"));
    }
    [[nodiscard]] bool isShown(int number) const;

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ThreadFixture> m_chat;
    std::unique_ptr<models::ThreadFind> m_find;
    std::unique_ptr<QWidget> m_window;
    ui::ThreadView *m_view = nullptr;
    ui::FindBar *m_bar = nullptr;
};

void FindBarTest::init()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
    m_chat = std::make_unique<ThreadFixture>();
    m_find = std::make_unique<models::ThreadFind>(m_chat->store());
    m_window = std::make_unique<QWidget>();
    m_view = new ui::ThreadView(*m_theme, m_window.get());
    m_bar = new ui::FindBar(*m_find, *m_view, *m_theme, m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_view->setThread(&m_chat->thread());
    m_window->resize(600, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FindBarTest::cleanup()
{
    m_window.reset();
    m_find.reset();
    m_chat.reset();
    m_theme.reset();
}

bool FindBarTest::isShown(int number) const
{
    const auto &thread = m_chat->thread();
    for (int row = 0; row < thread.rowCount(); ++row) {
        const QModelIndex index = thread.index(row);
        if (index.data(int(ThreadRole::Position)).value<store::Position>() == m_chat->at(number))
            return m_view->viewport()->rect().intersects(m_view->visualRect(index));
    }
    return false;
}

void FindBarTest::countsAndGoesThere()
{
    m_chat->add(1, 800);
    m_chat->add({m_chat->text(801, QStringLiteral("ﾊﾞﾗ")), m_chat->text(802)});
    m_chat->setSeen(802);
    m_chat->open();
    m_bar->open(m_chat->id());
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("message 10"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 11")); // 100 to 109, and 10
    QTRY_VERIFY(isShown(109));
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("findNewer")), Qt::LeftButton);
    QCOMPARE(count(), QStringLiteral("11 of 11"));
    QTRY_VERIFY(isShown(10));
    field()->setText(QStringLiteral("バラ"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    QTRY_VERIFY(isShown(801));
    QVERIFY(field()->hasFocus());
    QVERIFY(!m_view->focusedRow());
}

void FindBarTest::keysGoBothWaysAndClose()
{
    m_chat->add(1, 50);
    m_chat->open();
    m_bar->open(m_chat->id());
    QTest::keyClicks(field(), QStringLiteral("message 4"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 11"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 11"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("1 of 11"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(m_find->count(), 0);
    QVERIFY(m_view->hasFocus());
    m_bar->move(1); // F3: once more, with the same words
    QVERIFY(m_bar->isVisible());
    QTRY_COMPARE(count(), QStringLiteral("1 of 11"));
}

void FindBarTest::foundWordsStandOut()
{
    m_chat->add(
        {m_chat->text(1, QStringLiteral("red roses")), m_chat->text(2, QStringLiteral("a rose"))});
    m_chat->open();
    m_view->doItemsLayout();
    const auto pixels = [this](const QColor &color) {
        const QImage picture = m_view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    };
    const int before = pixels(m_theme->colors().accent);
    m_bar->open(m_chat->id());
    field()->setText(QStringLiteral("ROSE"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
    QVERIFY(pixels(m_theme->colors().accent) > before + 100); // the current one
    QVERIFY(pixels(m_theme->colors().warningSoft) > 100);     // the other one
    m_bar->close();
    QCOMPARE(pixels(m_theme->colors().warningSoft), 0);
}

void FindBarTest::aFindingInTheHiddenPartIsShown()
{
    m_chat->add({m_chat->text(1, QStringLiteral("word ").repeated(800) + QStringLiteral("needle")),
                 m_chat->text(2)});
    m_chat->open();
    m_bar->open(m_chat->id());
    field()->setText(QStringLiteral("needle"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    QTRY_VERIFY(m_view->rows().isExpanded(m_chat->thread().index(1)));
}

void FindBarTest::anotherChatIsSearchedAnew()
{
    m_chat->add(1, 5);
    m_chat->open();
    m_bar->open(m_chat->id());
    field()->setText(QStringLiteral("message"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 5"));
    m_bar->setChat({m_chat->id().value + 1});
    QTRY_COMPARE(count(), QStringLiteral("Nothing found"));
    m_bar->setChat({});
    QVERIFY(!m_bar->isVisible());
}

void FindBarTest::saysWhenThereIsNothing()
{
    m_chat->add(1, 3);
    m_chat->open();
    m_bar->open(m_chat->id());
    QCOMPARE(count(), QString());
    field()->setText(QStringLiteral("<b>nowhere</b>"));
    QTRY_COMPARE(count(), QStringLiteral("Nothing found"));
    QVERIFY(!m_bar->findChild<QToolButton *>(QStringLiteral("findOlder"))->isEnabled());
}

QTEST_MAIN(FindBarTest)
#include "tst_ui_find_bar.moc"
