// SPDX-License-Identifier: Apache-2.0
#include "thread_media_rig.h"
#include "ui/chat/save_all_dialog.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kidoku;
using namespace kidoku::testing;
using store::MessageKind;
using Rig = ThreadMediaRig;

namespace {

struct SetRig : Rig
{
    QTemporaryDir target;
    QList<store::Message> set;
    int asked = 0;

    explicit SetRig(int pictures)
    {
        for (int i = 1; i <= pictures; ++i)
            set.append(sends(MessageKind::Image, setDetail(i, pictures)));
    }

    void open()
    {
        show();
        view.media()->opener().setFolderChooser(
            [this](QWidget *, const std::function<void(QString)> &chosen) {
                ++asked;
                chosen(target.path());
            });
    }
    //! One that LINE has deleted.
    void addGone()
    {
        store::Message gone = chat.text(++count);
        gone.id = {QStringLiteral("999")};
        gone.kind = MessageKind::Image;
        gone.detail = setDetail(int(set.size()) + 1, int(set.size()) + 1);
        chat.add({gone});
        set.append(gone);
    }
    [[nodiscard]] QAction *entry()
    {
        delete view.findChild<QMenu *>(QStringLiteral("threadMenu"));
        const QPoint at = view.visualRect(rowOf(set.last())).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &event);
        auto *menu = view.findChild<QMenu *>(QStringLiteral("threadMenu"));
        if (!menu)
            return nullptr;
        menu->close();
        const auto name = QStringLiteral("media%1").arg(int(ui::MediaAction::SaveAll));
        return menu->findChild<QAction *>(name);
    }
    bool order()
    {
        QAction *action = entry();
        if (action)
            action->trigger();
        return action != nullptr;
    }
    [[nodiscard]] ui::SaveAllDialog *dialog() const
    {
        return view.window()->findChild<ui::SaveAllDialog *>();
    }
    [[nodiscard]] QString button() const
    {
        return dialog() ? dialog()->findChild<QPushButton *>()->text() : QString();
    }
    [[nodiscard]] QString failures() const
    {
        return dialog() ? dialog()->findChild<QPlainTextEdit *>()->toPlainText() : QString();
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(target.path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] int whole() const
    {
        const auto files = QDir(target.path()).entryInfoList(QDir::Files);
        return int(std::count_if(files.begin(), files.end(),
                                 [](const QFileInfo &file) { return file.size() > 0; }));
    }
    //! So that no more previews are fetched, which would eat the fault.
    bool isAllPainted()
    {
        return std::all_of(set.begin(), set.end(),
                           [this](const auto &picture) { return isPainted(picture); });
    }
    void fault(const char *script)
    {
        (void)httpJson("PUT", url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QLatin1String(script)}});
    }
};

} // namespace

//! "Save all" of a set of pictures: into one folder, nothing written over, failures told at the
//! end. LINE is the simulator, files are files.
class SaveAllTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPicturesComeIntoOneFolder()
    {
        SetRig rig(4);
        rig.open();
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.whole(), 4);
        QTRY_VERIFY(!rig.dialog());
        QCOMPARE(rig.asked, 1);
        for (const QString &name : rig.names()) {
            QVERIFY2(name.startsWith(QLatin1String("photo-")), qPrintable(name));
            QVERIFY(!QFileInfo(rig.target.filePath(name)).isExecutable());
        }
    }

    void onePictureHasNoSuchEntry()
    {
        SetRig rig(1);
        rig.open();
        QVERIFY(!rig.entry());
    }

    void whatIsThereIsNotWrittenOver()
    {
        SetRig rig(2);
        rig.open();
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.whole(), 2);
        QTRY_VERIFY(!rig.dialog());
        const QStringList before = rig.names();
        for (const QString &name : before) {
            QFile file(rig.target.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mine");
        }
        // A link to nowhere is somebody's, too.
        const QFileInfo first(before.at(0));
        const QString elsewhere = rig.dir.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::link(elsewhere,
                            rig.target.filePath(first.completeBaseName() + QStringLiteral(" (2).")
                                                + first.suffix())));
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.whole(), 4);
        QTRY_VERIFY(!rig.dialog());
        for (const QString &name : before) {
            QFile file(rig.target.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("mine"));
        }
        QVERIFY(!QFile::exists(elsewhere));
    }

    void whatLineNoLongerHasIsToldAtTheEnd()
    {
        SetRig rig(2);
        rig.addGone();
        rig.open();
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.button(), QStringLiteral("Close"));
        QVERIFY(rig.failures().contains(QLatin1String("No longer available at LINE")));
        QCOMPARE(rig.failures().count(QLatin1Char('\n')), 0);
        const QString told
            = rig.dialog()->findChild<QLabel *>(QStringLiteral("saveAllWords"))->text();
        QVERIFY2(told.contains(QLatin1String("2 of 3")), qPrintable(told));
        QVERIFY(told.contains(rig.target.path()));
        // Nothing stands in the folder for it.
        QCOMPARE(rig.names().size(), 2);
        QCOMPARE(rig.whole(), 2);
        QTest::keyClick(rig.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.dialog());
    }

    void aFaultOfOneStopsNoOther()
    {
        SetRig rig(3);
        rig.open();
        QTRY_VERIFY(rig.isAllPainted());
        rig.fault("500");
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.button(), QStringLiteral("Close"));
        QCOMPARE(rig.names().size(), 2);
        QCOMPARE(rig.whole(), 2);
        QVERIFY(rig.failures().contains(QLatin1String("LINE has a temporary fault")));
        // The dialog says it; no second box does.
        QVERIFY(!rig.view.window()->findChild<QMessageBox *>(QStringLiteral("mediaNotice")));
        rig.dialog()->reject();
    }

    void cancelLeavesNoHalfFile()
    {
        SetRig rig(5);
        rig.open();
        QTRY_VERIFY(rig.isAllPainted());
        rig.fault("okx2,hang");
        QVERIFY(rig.order());
        QTRY_VERIFY(rig.dialog());
        const auto *run = rig.dialog()->findChild<ui::SaveAll *>();
        QTRY_COMPARE(run->saved(), 2);
        QTRY_COMPARE(rig.desk->content(rig.set.at(2).id).phase, media::MediaPhase::Loading);
        QTest::mouseClick(rig.dialog()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!rig.dialog());
        QCOMPARE(rig.names().size(), 2);
        QCOMPARE(rig.whole(), 2);
        QCOMPARE(rig.desk->content(rig.set.at(2).id).phase, media::MediaPhase::None);
    }

    void whatAlreadyIsHereIsNotFetchedAgain()
    {
        SetRig rig(2);
        rig.open();
        QTRY_VERIFY(rig.isAllPainted());
        for (const auto &picture : rig.set) {
            rig.desk->loader()->fetch(picture.id);
            QTRY_COMPARE(rig.desk->content(picture.id).phase, media::MediaPhase::Ready);
        }
        const auto calls = rig.calls().size();
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.whole(), 2);
        QTRY_VERIFY(!rig.dialog());
        QCOMPARE(rig.calls().size(), calls);
    }

    void whatIsOnItsWayForSomebodyElseIsSavedToo()
    {
        SetRig rig(2);
        rig.open();
        QTRY_VERIFY(rig.isAllPainted());
        const QString other = rig.dir.filePath(QStringLiteral("other.jpg"));
        rig.desk->loader()->save(rig.set.at(0).id, other);
        QVERIFY(rig.desk->content(rig.set.at(0).id).isUnderWay());
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.whole(), 2);
        QTRY_VERIFY(!rig.dialog());
        QVERIFY(QFileInfo(other).size() > 0);
    }

    void theViewerOffersItForASetOnly()
    {
        SetRig rig(2);
        const auto alone = rig.sends(MessageKind::Image);
        rig.open();
        const auto button = [] {
            return shownViewer()->findChild<QPushButton *>(QStringLiteral("imageSaveAll"));
        };
        QVERIFY(rig.click(alone, ui::MediaAction::Open));
        QTRY_VERIFY(shownViewer());
        QVERIFY(button()->isHidden());
        delete shownViewer();
        QVERIFY(rig.click(rig.set.last(), ui::MediaAction::Open, 1));
        QTRY_VERIFY(shownViewer());
        QVERIFY(button()->isVisible());
        button()->click();
        QTRY_COMPARE(rig.whole(), 2);
        QTRY_VERIFY(!rig.dialog());
        delete shownViewer();
    }

    void aFolderThatTakesNothingIsTold()
    {
        SetRig rig(2);
        rig.open();
        rig.view.media()->opener().setFolderChooser(
            [&rig](QWidget *, const std::function<void(QString)> &chosen) {
                chosen(rig.target.filePath(QStringLiteral("not/there")));
            });
        QVERIFY(rig.order());
        QTRY_COMPARE(rig.button(), QStringLiteral("Close"));
        const auto *run = rig.dialog()->findChild<ui::SaveAll *>();
        QCOMPARE(run->failures().size(), 2);
        QCOMPARE(run->failures().at(0).state.problem, media::MediaProblem::Disk);
        rig.dialog()->reject();
    }
};

QTEST_MAIN(SaveAllTest)
#include "tst_ui_save_all.moc"
