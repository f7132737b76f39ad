// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/search/search_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr int patience = 60'000;
//! The longest that is laid out anywhere: a message that somebody has opened whole.
constexpr qsizetype longestText = 25'000;
//! Names, titles and what a screen reader says of a row, which is several of them.
constexpr qsizetype longestLine = 2000;
//! What a window full of strangers' text may cost to draw, by the bytes of the drawing.
constexpr uint mostWork = 4;
//! In every text, so that a search finds it.
const QString word = QStringLiteral("kugi");

// Isolates that are closed again stand around a name by our own hand.
bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    const bool isOverride = (u >= 0x202A && u <= 0x202E) || u == 0x2066 || u == 0x2067;
    return isOverride || (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7F && u < 0xA0);
}

// Empty when the text may stand anywhere.
QString faultOf(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return QStringLiteral("%1 characters").arg(text.size());
    if (text.count(QChar(0x2068)) != text.count(QChar(0x2069)))
        return QStringLiteral("an isolate that stays open");
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isControl(c))
            return QStringLiteral("control U+%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        const bool paired = c.isHighSurrogate()
            ? i + 1 < text.size() && text.at(i + 1).isLowSurrogate()
            : i > 0 && text.at(i - 1).isHighSurrogate();
        if (c.isSurrogate() && !paired)
            return QStringLiteral("half a character");
        marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (marks > 8)
            return QStringLiteral("combining flood");
    }
    return {};
}

// As Qt shows a tool tip: bold, headings, pictures and links can only come from a stranger.
bool showsMarkup(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    QTextDocument document;
    document.setHtml(text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            return true;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor() || format.fontWeight() > QFont::Normal)
                return true;
        }
    }
    return false;
}

} // namespace

//! One shop whose customers are called, write, send and quote whatever hurts: at every place where
//! the window shows it, it is text, of a size that can be drawn, beside everything else.
class TestWindowHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;
    QStringList m_faults;
    QList<uint> m_work; //!< at one place after the other
    int m_tips = 0;

    void noteFault(const QString &where, const QString &fault)
    {
        if (!fault.isEmpty() && m_faults.size() < 20)
            m_faults.append(where + QStringLiteral(": ") + fault);
    }
    void lookAtWidget(const QWidget &widget)
    {
        const QString where = widget.objectName().isEmpty()
            ? QString::fromLatin1(widget.metaObject()->className())
            : widget.objectName();
        for (const QString &text :
             {widget.accessibleName(), widget.accessibleDescription(), widget.statusTip(),
              widget.isWindow() ? widget.windowTitle() : QString()})
            noteFault(where, faultOf(text, longestLine));
        noteFault(where + QStringLiteral(" tip"), faultOf(widget.toolTip(), 10 * longestLine));
        if (showsMarkup(widget.toolTip()))
            noteFault(where, QStringLiteral("its tip shows markup"));
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            noteFault(where, faultOf(label->text(), longestLine));
            if (label->textFormat() != Qt::PlainText && label->text().contains(word))
                noteFault(where, QStringLiteral("a label that guesses"));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            noteFault(where, faultOf(button->text(), longestLine));
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model())
            lookAtModel(where, *view->model(), {});
        if (view)
            pointAt(where, *view);
    }
    // What the view tells of each cell in sight.
    void pointAt(const QString &where, const QAbstractItemView &view)
    {
        QWidget *area = view.viewport();
        for (int y = 4; y < area->height(); y += 16) {
            for (int x = 4; x < area->width(); x += 40) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, area->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(area, &help);
                if (!QToolTip::isVisible())
                    continue;
                const QString tip = QToolTip::text();
                noteFault(where + QStringLiteral(" tip"), faultOf(tip, 10 * longestLine));
                if (showsMarkup(tip))
                    noteFault(where, QStringLiteral("a tip shows markup"));
                ++m_tips;
            }
        }
        QToolTip::hideText();
    }
    void lookAtModel(const QString &where, const QAbstractItemModel &model,
                     const QModelIndex &parent)
    {
        const bool isThread = where == QLatin1String("thread");
        for (int row = 0; row < qMin(50, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
                    noteFault(
                        where + QStringLiteral(" row"),
                        faultOf(index.data(role).toString(), isThread ? longestText : longestLine));
                }
            }
            lookAtModel(where, model, model.index(row, 0, parent));
        }
    }
    [[nodiscard]] static QList<QPointer<QWidget>> guarded(const QList<QWidget *> &widgets)
    {
        return {widgets.begin(), widgets.end()};
    }
    void look()
    {
        m_work.append(work());
        // A tip that was shown may go while they are looked through.
        const auto windows = guarded(QApplication::topLevelWidgets());
        for (const auto &window : windows) {
            if (!window || !window->isVisible())
                continue;
            lookAtWidget(*window);
            const auto all = guarded(window->findChildren<QWidget *>());
            for (const auto &widget : all) {
                if (!widget || !widget->isVisible())
                    continue;
                lookAtWidget(*widget);
                if (!widget)
                    continue;
                // Wider than its place is what has pushed something else out of the window.
                if (window == m_rig->window.get() && widget->parentWidget() == window
                    && !window->rect().contains(widget->geometry()))
                    noteFault(widget->objectName(), QStringLiteral("outside of the window"));
            }
        }
    }
    // How much there is to draw, as bytes of what is drawn.
    [[nodiscard]] uint work() const
    {
        QPicture picture;
        QPainter painter(&picture);
        m_rig->window->render(&painter);
        painter.end();
        return picture.size();
    }

    //! Customers with \a text as their name, word, file, place, sticker, quote and group's member.
    bool fill(const QString &text)
    {
        const auto now = m_rig->clock.now().ms;
        const core::AccountId account = m_rig->config.account;
        const auto written
            = m_rig->store->write([=](store::Database &database, store::ChangeSet &changes) {
                  using store::MessageKind;
                  QList<ConversationId> ids;
                  int number = 0;
                  for (const auto kind : {store::ChatKind::User, store::ChatKind::Group}) {
                      const auto id = store::inbox::conversationOf(
                          database, {account, kind, {QStringLiteral("chat-%1").arg(int(kind))}});
                      store::inbox::setName(database, id, text, {});
                      const core::LineChatId member{QStringLiteral("U-member")};
                      if (kind == store::ChatKind::Group)
                          store::inbox::setMemberName(database, id, member, text);
                      for (const MessageKind what :
                           {MessageKind::Text, MessageKind::File, MessageKind::Location,
                            MessageKind::Sticker, MessageKind::System, MessageKind::Text}) {
                          store::Message message;
                          message.conversation = id;
                          message.id = {QString::number(1000 + ++number)};
                          message.eventId = {QStringLiteral("event-%1").arg(number)};
                          message.position = {now - 60'000 + number, number};
                          message.kind = what;
                          message.text = text;
                          if (kind == store::ChatKind::Group)
                              message.sender = member;
                          if (what == MessageKind::Text && number > 1)
                              message.detail = R"({"quotedMessageId":"1001"})";
                          store::inbox::addMessage(database, message, core::Secret("token"));
                      }
                      ids.append(id);
                  }
                  store::inbox::touch(database, ids, changes);
                  return core::Done{};
              });
        return m_rig->finishes(written);
    }
    void open(const QString &text)
    {
        m_rig = std::make_unique<WindowRig>();
        QVERIFY(m_rig->start());
        QVERIFY(fill(text));
        QVERIFY(m_rig->open());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 2, patience);
        m_rig->find<QAction>("actionNextChat")->trigger();
        auto *thread = m_rig->find<QAbstractItemView>("thread");
        QTRY_VERIFY_WITH_TIMEOUT(thread->model()->rowCount() >= 6, patience);
    }
    void closeOthers()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            const bool asks = qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget);
            if (widget != m_rig->window.get() && asks && widget->isVisible())
                widget->close();
        }
    }

    // Through every place that shows something of a customer.
    void walk(const QString &text)
    {
        open(text);
        if (QTest::currentTestFailed())
            return;
        look();
        m_rig->find<QAction>("actionNextChat")->trigger();
        look();
        m_rig->find<QAction>("actionQuickSearch")->trigger();
        m_rig->find<QLineEdit>("switcherField")->setText(word);
        look();
        closeOthers();
        m_rig->find<QAction>("actionFindInChat")->trigger();
        m_rig->find<QLineEdit>("findField")->setText(word);
        look();
        m_rig->find<QAction>("actionSearchAll")->trigger();
        m_rig->find<QLineEdit>("searchAllField")->setText(word);
        auto *results = m_rig->find<ui::SearchList>("searchResults");
        QTRY_VERIFY_WITH_TIMEOUT(results->model()->rowCount() > 0, patience);
        look();
        m_rig->find<QAbstractButton>("closeSearch")->click();
        // A mark makes rows of the log that name the chat, and a question before it.
        m_rig->find<QAction>("actionMarkRead")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 1, patience);
        m_rig->find<QAction>("actionMarkAllRead")->trigger();
        look();
        closeOthers();
        m_rig->advance(std::chrono::seconds(5));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 0, patience);
        look();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_faults.clear();
        m_work.clear();
        m_tips = 0;
        m_rig.reset();
    }

    void itIsTextEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const QString &text) { QTest::newRow(name) << word + text; };
        row("100 kB of a name", QString(100'000, QChar(0x4F50)));
        row("100 kB of one word", QString(100'000, u'W'));
        row("HTML", QStringLiteral("<h1>big</h1><b>bold</b><img src=x><a href='http://x'>y</a>"));
        row("begins as rich text", QStringLiteral("<p><b>x</b>&lt;&amp;").repeated(50));
        row("bidi overrides", QStringLiteral("\u202E\u2067abc\u202D\u2066 exe.gpj").repeated(80));
        row("right-to-left file name", QStringLiteral("\u05D0\u05D1 \u202Egpj.exe"));
        row("zero width", QString(50'000, QChar(0x200B)) + QStringLiteral("end"));
        row("combining flood", QStringLiteral("Z") + QString(50'000, QChar(0x0316)));
        row("NUL and bells",
            QStringLiteral("a") + QChar(0) + QChar(7) + QStringLiteral("b\x1b[31m"));
        row("half surrogates", QString(2000, QChar(0xD83D)) + QChar(0xDC00));
        row("lines", QStringLiteral("a\r\n\u2028b\u2029\v").repeated(3000));
        row("emoji families", QStringLiteral("👩‍👩‍👧‍👦").repeated(2000));
    }

    void itIsTextEverywhere()
    {
        QFETCH(QString, text);
        walk(word + QStringLiteral(" plain"));
        if (QTest::currentTestFailed())
            return;
        const QSize least = m_rig->window->minimumSizeHint();
        const QList<uint> usual = std::exchange(m_work, {});
        m_rig.reset();

        walk(text);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_work.size(), usual.size());
        for (qsizetype place = 0; place < usual.size(); ++place)
            QVERIFY2(m_work.at(place) < mostWork * usual.at(place),
                     qPrintable(QStringLiteral("place %1: %2 bytes are drawn, else %3")
                                    .arg(place)
                                    .arg(m_work.at(place))
                                    .arg(usual.at(place))));
        QVERIFY2(m_rig->window->minimumSizeHint().width() <= least.width() + 40,
                 "a text makes the window wide");
        QCOMPARE(m_rig->window->size(), QSize(1360, 860));
        QVERIFY2(m_tips > 0, "nothing has told anything");
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestWindowHostile)
#include "tst_ui_window_hostile.moc"
