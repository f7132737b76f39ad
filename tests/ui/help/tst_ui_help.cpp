// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"
#include "main/translation.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_view.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/theme/theme.h"
#include "ui/window/banner_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace kidoku;
using namespace kidoku::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

//! The window of the help and the ways to it, as somebody uses them.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linksLeadOnAndBack();
    void linksOutsideGoToTheBrowser();
    void searchNarrowsTheContents();
    void followsLanguageThemeAndSize();
    void remembersItsSize();
    void worksByKeyboardAlone();
    void opensAtWhatHasTheKeyboard();
    void keyWorksInDialogs();
    void showsThePresentKeys();
    void bannersLeadToTheirPage();
    void sheetOfKeysCanBeSearched();
    void aboutTellsWhatItIsMadeOf();
    void looksWell();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_help->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString shown() const { return find<HelpView>("helpPage")->toPlainText(); }
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HelpWindow> m_help;
    app::Translation m_translation;
};

void TestHelp::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<core::Settings>(m_dir->filePath(QStringLiteral("kidoku.ini")));
    m_theme = std::make_unique<Theme>(QStringLiteral("light"));
    m_translation.use(QStringLiteral("en"));
}

void TestHelp::cleanup()
{
    m_help.reset();
    m_theme.reset();
}

void TestHelp::open()
{
    m_help = std::make_unique<HelpWindow>(*m_theme, *m_settings, KeysOf());
    m_help->show();
    QVERIFY(QTest::qWaitForWindowActive(m_help.get()));
}

void TestHelp::linksLeadOnAndBack()
{
    open();
    QCOMPARE(m_help->page(), QStringLiteral("welcome"));
    auto *view = find<HelpView>("helpPage");
    auto *back = find<QToolButton>("helpBack");
    auto *forward = find<QToolButton>("helpForward");
    QVERIFY(!back->isEnabled());
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("retry.md")));
    QCOMPARE(m_help->page(), QStringLiteral("retry"));
    QVERIFY(shown().contains(QLatin1String("never shown as Read")));
    QCOMPARE(find<QListWidget>("helpContents")->currentItem()->text(),
             text("When a read mark does not get through"));
    view->verticalScrollBar()->setValue(60);
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("error-clock.md")));
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    back->click();
    QCOMPARE(m_help->page(), QStringLiteral("retry"));
    QCOMPARE(view->verticalScrollBar()->value(), scrolled); // as it was left
    back->click();
    QCOMPARE(m_help->page(), QStringLiteral("welcome"));
    forward->click();
    QCOMPARE(m_help->page(), QStringLiteral("retry"));
    m_help->showPage(QStringLiteral("log"));
    QVERIFY(!forward->isEnabled()); // another way was taken
    m_help->showPage(QStringLiteral("no such page"));
    QCOMPARE(m_help->page(), QStringLiteral("welcome"));
}

void TestHelp::linksOutsideGoToTheBrowser()
{
    open();
    QList<QUrl> sites;
    m_help->setBrowser([&sites](const QUrl &url) { sites.append(url); });
    m_help->showPage(QStringLiteral("error-fault"));
    QVERIFY(shown().contains(QLatin1String("api.line-status.info")));
    auto *view = find<HelpView>("helpPage");
    for (const char *link : {"https://api.line-status.info/", "file:///etc/passwd",
                             "javascript:alert(1)", "../../secret.md"})
        Q_EMIT view->anchorClicked(QUrl(QLatin1String(link)));
    QCOMPARE(sites, QList<QUrl>{QUrl(QStringLiteral("https://api.line-status.info/"))});
    QVERIFY(isHelpPage(m_help->page()));
}

void TestHelp::searchNarrowsTheContents()
{
    open();
    auto *search = find<QLineEdit>("helpSearch");
    auto *contents = find<QListWidget>("helpContents");
    const int all = contents->count();
    QTest::keyClicks(search, QStringLiteral("slow DOWN"));
    QVERIFY(contents->count() < all);
    QCOMPARE(m_help->page(), QStringLiteral("error-slow"));
    QVERIFY(!find<HelpView>("helpPage")->extraSelections().isEmpty());
    search->setText(QStringLiteral("xylophone"));
    QCOMPARE(contents->count(), 0);
    QVERIFY(find<QLabel>("helpNothing")->isVisible());
    m_help->showPage(QStringLiteral("log")); // asked for from outside: nothing hides it
    QCOMPARE(m_help->page(), QStringLiteral("log"));
    QCOMPARE(contents->count(), all);
    QVERIFY(!find<QLabel>("helpNothing")->isVisible());
}

void TestHelp::followsLanguageThemeAndSize()
{
    open();
    m_help->showPage(QStringLiteral("read"));
    for (const auto &[language, words] :
         {std::pair("ja", "既読は元に戻せません"), std::pair("zh_TW", "「已讀」無法收回"),
          std::pair("th", "เรียก \"อ่านแล้ว\" คืนไม่ได้"), std::pair("en", "cannot be taken back")}) {
        m_translation.use(QLatin1String(language));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_help->page(), QStringLiteral("read"));
        QVERIFY2(shown().contains(text(words)), language);
    }
    auto *view = find<HelpView>("helpPage");
    const qreal small = view->document()->size().height();
    m_theme->setZoom(200);
    QVERIFY(view->document()->size().height() > small * 1.5);
    m_theme->setMode(QStringLiteral("dark"));
    QCOMPARE(view->palette().color(QPalette::Base), m_theme->colors().panel);
    QCOMPARE(view->document()->begin().begin().fragment().charFormat().foreground().color(),
             m_theme->colors().text);
}

void TestHelp::remembersItsSize()
{
    open();
    m_help->resize(700, 480);
    QCoreApplication::sendPostedEvents();
    m_help->close();
    open();
    QCOMPARE(m_help->size(), QSize(700, 480));
}

void TestHelp::worksByKeyboardAlone()
{
    open();
    QTest::keyClick(m_help.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("helpSearch");
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("quota"));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), find<QListWidget>("helpContents"));
    QTest::keyClick(find<QListWidget>("helpContents"), Qt::Key_End);
    QTest::keyClick(m_help.get(), Qt::Key_Escape); // gives up the search only
    QVERIFY(m_help->isVisible());
    QVERIFY(search->text().isEmpty());
    const QString here = m_help->page();
    QTest::keyClick(m_help.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_help->page() != here);
    QTest::keyClick(m_help.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_help->page(), here);
    QTest::keyClick(m_help.get(), Qt::Key_Escape);
    QVERIFY(!m_help->isVisible());
}

void TestHelp::opensAtWhatHasTheKeyboard()
{
    QMainWindow window;
    auto *outer = new QWidget(&window);
    auto *field = new QLineEdit(outer);
    window.setCentralWidget(outer);
    QAction action;
    HelpDesk desk(*m_theme, *m_settings, &action, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    action.trigger();
    QCOMPARE(desk.helpWindow()->page(), QStringLiteral("welcome"));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    setHelpTopic(outer, "log");
    action.trigger();
    QCOMPARE(desk.helpWindow()->page(), QStringLiteral("log"));
    setHelpTopic(field, "nonsense"); // leads nowhere: the parent speaks
    QCOMPARE(HelpDesk::pageFor(field), QStringLiteral("log"));
    setHelpTopic(field, "search");
    QCOMPARE(HelpDesk::pageFor(field), QStringLiteral("search"));
    QVERIFY(!desk.helpWindow()->isModal());
}

void TestHelp::keyWorksInDialogs()
{
    QMainWindow window;
    QAction action;
    action.setShortcut(QKeySequence(Qt::Key_F1));
    HelpDesk desk(*m_theme, *m_settings, &action, &window);
    window.show();
    auto *dialog
        = new TokenDialog(*m_theme, QStringLiteral("Shop"), core::SecretName::AccessToken, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("tokenField")), Qt::Key_F1);
    QVERIFY(desk.helpWindow());
    QCOMPARE(desk.helpWindow()->page(), QStringLiteral("accounts"));
    QVERIFY(dialog->isVisible());
}

void TestHelp::showsThePresentKeys()
{
    QMainWindow window;
    auto *mark = new QAction(&window);
    mark->setObjectName(QStringLiteral("actionMarkRead"));
    mark->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+7")));
    QAction help;
    HelpDesk desk(*m_theme, *m_settings, &help, &window);
    desk.open(QStringLiteral("keyboard"));
    auto *view = desk.helpWindow()->findChild<HelpView *>();
    QVERIFY(view->toPlainText().contains(QLatin1String("Ctrl+Alt+7")));
    desk.helpWindow()->hide();
    mark->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+8")));
    desk.open(QStringLiteral("keyboard"));
    QTRY_VERIFY(view->toPlainText().contains(QLatin1String("Ctrl+Alt+8")));
}

void TestHelp::bannersLeadToTheirPage()
{
    BannerBar bar(*m_theme);
    QSignalSpy asked(&bar, &BannerBar::helpRequested);
    BannerFacts facts;
    facts.now = facts.lastHeard = {1'795'423'152'000};
    facts.stream.state = relay::StreamState::Live;
    facts.pausedFor = line::Reason::NotApproved;
    bar.show(chooseBanner(facts));
    auto *why = bar.findChild<QPushButton *>(QStringLiteral("bannerWhy"));
    QVERIFY(!why->isHidden());
    why->click();
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("error-approval"));
    QCOMPARE(HelpDesk::pageFor(why), QStringLiteral("error-approval")); // F1 does the same
    facts.pausedFor = line::Reason::None;
    facts.demo = true;
    bar.show(chooseBanner(facts));
    why->click();
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("demo"));
}

void TestHelp::sheetOfKeysCanBeSearched()
{
    QMainWindow window;
    auto *mark = new QAction(&window);
    mark->setObjectName(QStringLiteral("actionMarkRead"));
    mark->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+7")));
    ShortcutSheet *sheet = makeShortcutSheet(*m_theme, &window);
    sheet->open();
    auto *list = sheet->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
    auto *search = sheet->findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
    const auto visible = [list] {
        QStringList rows;
        for (QTreeWidgetItemIterator item(list, QTreeWidgetItemIterator::NotHidden); *item;
             ++item) {
            if ((*item)->parent() && !(*item)->parent()->isHidden())
                rows.append((*item)->text(0) + u' ' + (*item)->text(1));
        }
        return rows;
    };
    QVERIFY(visible().size() > int(Command::Count)); // and those of everywhere
    QTest::keyClicks(search, QStringLiteral("alt+7"));
    QCOMPARE(visible(), QStringList{text("Mark as read Ctrl+Alt+7")});
    search->setText(QStringLiteral("xylophone"));
    QVERIFY(visible().isEmpty());
    QVERIFY(sheet->findChild<QLabel *>(QStringLiteral("shortcutNothing"))->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(sheet->isVisible());
    m_translation.use(QStringLiteral("ja"));
    QCoreApplication::sendPostedEvents();
    QVERIFY(visible().join(u'\n').contains(text("既読にする Ctrl+Alt+7")));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestHelp::aboutTellsWhatItIsMadeOf()
{
    QWidget parent;
    auto *about = new AboutDialog(*m_theme, &parent);
    about->open();
    QString all;
    for (const QLabel *label : about->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        all += label->text() + u'\n';
    }
    for (const char *fact : {"Qt 6.", "LGPL-3.0", "SQLite 3.", "public domain", "OpenSSL 3.",
                             "Apache-2.0", "QtKeychain", "BSL-1.0", "LY Corporation"})
        QVERIFY2(all.contains(QLatin1String(fact)), fact);
    const auto *licence = about->findChild<QPlainTextEdit *>(QStringLiteral("licenceText"));
    QVERIFY(licence->toPlainText().contains(QLatin1String("Version 2.0, January 2004")));
    about->findChild<QPushButton *>(QStringLiteral("aboutCopy"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *fact : {"Kidoku ", "Qt 6.", "SQLite 3.", "OpenSSL 3."})
        QVERIFY2(copied.contains(QLatin1String(fact)), fact);
}

// Pictures for the eye, where somebody wants them.
void TestHelp::looksWell()
{
    const QString folder = qEnvironmentVariable("KIDOKU_LOOK_DIR");
    if (folder.isEmpty())
        QSKIP("no KIDOKU_LOOK_DIR");
    for (const char *mode : {"light", "dark"}) {
        m_theme->setMode(QLatin1String(mode));
        for (const char *language : {"en", "ja", "zh_TW", "th"}) {
            m_translation.use(QLatin1String(language));
            open();
            for (const char *page : {"read", "error-token", "keyboard"}) {
                m_help->showPage(QLatin1String(page));
                QCoreApplication::sendPostedEvents();
                m_help->grab().save(QDir(folder).filePath(
                    QStringLiteral("%1-%2-%3.png")
                        .arg(QLatin1String(mode), QLatin1String(language), QLatin1String(page))));
            }
        }
    }
    QWidget parent;
    for (QDialog *dialog : {static_cast<QDialog *>(new AboutDialog(*m_theme, &parent)),
                            static_cast<QDialog *>(makeShortcutSheet(*m_theme, &parent))}) {
        dialog->show();
        QCoreApplication::sendPostedEvents();
        dialog->grab().save(QDir(folder).filePath(dialog->objectName() + QStringLiteral(".png")));
    }
}

QTEST_MAIN(TestHelp)
#include "tst_ui_help.moc"
