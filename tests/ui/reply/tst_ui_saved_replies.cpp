// SPDX-License-Identifier: Apache-2.0
#include "ui/reply/reply_rig.h"
#include "ui/reply/saved_reply_dialog.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>

using namespace kidoku;
using namespace kidoku::testing;

//! Saved replies: by "/", by the button, and in their own window.
class TestUiSavedReplies : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReplyRig> m_rig;

    void begin()
    {
        QVERIFY(m_rig->begin().isValid());
        QVERIFY(m_rig->saved->save(
            {0, QStringLiteral("Thanks"), QStringLiteral("{name}様 thank you, {order}")}));
        QVERIFY(m_rig->saved->save({0, QStringLiteral("Hours"), QStringLiteral("10 to 18")}));
        QTRY_COMPARE(m_rig->saved->all().size(), 2);
        QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier));
    }
    [[nodiscard]] QListWidget *popup() const { return m_rig->find<QListWidget>("savedReplyPopup"); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplyRig>(); }
    void cleanup() { m_rig.reset(); }

    void aSlashAtTheBeginningOfALineOffersThem()
    {
        begin();
        m_rig->type(QStringLiteral("1/2"));
        QVERIFY(popup()->isHidden()); // a fraction
        m_rig->edit()->clear();
        m_rig->type(QStringLiteral("Dear customer"));
        QVERIFY(m_rig->press(Qt::Key_Return));
        m_rig->type(QStringLiteral("/"));
        QVERIFY(!popup()->isHidden());
        QCOMPARE(popup()->count(), 2);
        m_rig->type(QStringLiteral("tha"));
        QCOMPARE(popup()->count(), 1);
        QVERIFY(m_rig->edit()->hasFocus());
        QVERIFY(m_rig->press(Qt::Key_Return));
        QVERIFY(popup()->isHidden());
        // The name is filled in; what nobody knows stays and is told.
        QCOMPARE(m_rig->edit()->toPlainText(),
                 QStringLiteral("Dear customer\n佐藤様 thank you, {order}"));
        QVERIFY(m_rig->text("replyForecast").contains(QStringLiteral("{order}")));
        QVERIFY(m_rig->sent().isEmpty());
    }

    void escapeKeepsTheSlash()
    {
        begin();
        m_rig->type(QStringLiteral("/h"));
        QVERIFY(!popup()->isHidden());
        QVERIFY(m_rig->press(Qt::Key_Escape));
        QVERIFY(popup()->isHidden());
        m_rig->type(QStringLiteral("o"));
        QVERIFY(popup()->isHidden());
        QCOMPARE(m_rig->edit()->toPlainText(), QStringLiteral("/ho"));
        QVERIFY(m_rig->edit()->hasFocus());
    }

    void theButtonOffersAll()
    {
        begin();
        m_rig->type(QStringLiteral("x "));
        m_rig->button("savedRepliesButton")->click();
        QVERIFY(!popup()->isHidden());
        QVERIFY(m_rig->press(Qt::Key_Down));
        QVERIFY(m_rig->press(Qt::Key_Up));
        QVERIFY(m_rig->press(Qt::Key_Tab));
        QCOMPARE(m_rig->edit()->toPlainText(), QStringLiteral("x 10 to 18"));
    }

    void areWrittenChangedAndDeletedInTheirWindow()
    {
        QVERIFY(m_rig->begin().isValid());
        m_rig->find<QAction>("actionSavedReplies")->trigger();
        auto *dialog = m_rig->find<ui::SavedReplyDialog>("savedReplyDialog");
        QVERIFY(dialog);
        auto *title = dialog->findChild<QLineEdit *>(QStringLiteral("savedTitle"));
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("savedText"));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("savedList"));
        const auto click = [dialog](const char *name) {
            dialog->findChild<QPushButton *>(QLatin1String(name))->click();
        };
        QTest::keyClicks(title, QStringLiteral("Thanks"));
        text->setPlainText(QStringLiteral("Thank you"));
        click("savedSave");
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->currentRow(), 0);
        text->setPlainText(QStringLiteral("Many thanks"));
        click("savedSave");
        QTRY_COMPARE(m_rig->saved->all().value(0).text, QStringLiteral("Many thanks"));
        QCOMPARE(m_rig->saved->all().size(), 1);

        const QString file = m_rig->dir.filePath(QStringLiteral("out.json"));
        dialog->setFileChooser(
            [file](QWidget *, bool, const std::function<void(QString)> &chosen) { chosen(file); });
        click("savedExport");
        QVERIFY(QFile::exists(file));
        click("savedDelete");
        QTRY_COMPARE(list->count(), 0);
        click("savedImport");
        QTRY_COMPARE(m_rig->saved->all().value(0).text, QStringLiteral("Many thanks"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("[[[[");
        bad.close();
        click("savedImport");
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("savedTold"))->text().isEmpty());
        QCOMPARE(m_rig->saved->all().size(), 1);
        click("savedClose");
    }
};

QTEST_MAIN(TestUiSavedReplies)
#include "tst_ui_saved_replies.moc"
