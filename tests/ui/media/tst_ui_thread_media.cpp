// SPDX-License-Identifier: Apache-2.0
#include "thread_media_rig.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMessageBox>

using namespace kidoku;
using namespace kidoku::testing;
using media::MediaPhase;
using store::MessageKind;
using Rig = ThreadMediaRig;

class ThreadMediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOnTheScreenIsFetchedAndNothingIsMarked()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.sends(MessageKind::Video, R"({"duration":12000})");
        rig.sends(MessageKind::Audio, R"({"duration":5000})");
        rig.sends(MessageKind::File, R"({"fileSize":2138})", QStringLiteral("注文書.pdf"));
        rig.show();
        const int height = rig.view.visualRect(rig.rowOf(photo)).height();
        QTRY_VERIFY(rig.isPainted(photo));
        QCOMPARE(rig.view.visualRect(rig.rowOf(photo)).height(), height);
        QTest::mouseMove(rig.view.viewport(), rig.placeOf(rig.rowOf(photo), ui::MediaAction::Open));
        rig.keepPicture("thread-media.png");
        const QStringList calls = rig.calls();
        QCOMPARE(calls.size(), 2); // two previews, and no content by itself
        for (const QString &path : calls)
            QVERIFY2(path.endsWith(QLatin1String("/content/preview")), qPrintable(path));
    }

    void aSetIsOneGroup()
    {
        Rig rig;
        QList<store::Message> set;
        for (int i = 1; i <= 9; ++i)
            set.append(rig.sends(MessageKind::Image, setDetail(i, 9)));
        const auto alone = rig.sends(MessageKind::Image);
        rig.show();
        for (int i = 0; i < 8; ++i)
            QCOMPARE(rig.rowOf(set.at(i)), rig.rowOf(set.last()));
        QCOMPARE(rig.bubble(set.last()).tiles.size(), 9);
        QCOMPARE(rig.bubble(alone).tiles.size(), 1);
        QTRY_VERIFY(rig.isPainted(set.last()) && rig.isPainted(set.at(2)));
        QTRY_VERIFY(rig.isPainted(set.at(8)) && rig.isPainted(alone));
        rig.keepPicture("thread-set.png");
        // One click is one picture of it.
        QVERIFY(rig.click(set.last(), ui::MediaAction::Open, 3));
        QTRY_VERIFY(shownViewer());
        QTRY_VERIFY(rig.desk->content(set.at(3).id).phase == MediaPhase::Ready);
        delete shownViewer();
    }

    void aPictureThatComesLaterJoinsItsSet()
    {
        Rig rig;
        const auto first = rig.sends(MessageKind::Image, setDetail(1, 2));
        rig.show();
        QVERIFY(rig.view.visualRect(rig.rowOf(first)).height() > 100);
        const auto second = rig.sends(MessageKind::Image, setDetail(2, 2));
        QTRY_COMPARE(rig.rowOf(first), rig.rowOf(second));
        QCOMPARE(rig.bubble(second).tiles.size(), 2);
        QTRY_VERIFY(rig.isPainted(first) && rig.isPainted(second));
    }

    void theKeyboardGoesOverASetAsOneRow()
    {
        Rig rig;
        const auto before = rig.sends(MessageKind::File, {}, QStringLiteral("a.txt"));
        const auto first = rig.sends(MessageKind::Image, setDetail(1, 3));
        rig.sends(MessageKind::Image, setDetail(2, 3));
        const auto last = rig.sends(MessageKind::Image, setDetail(3, 3));
        const auto after = rig.sends(MessageKind::File, {}, QStringLiteral("b.txt"));
        rig.show();
        rig.view.setCurrentIndex(rig.rowOf(before));
        QTest::keyClick(&rig.view, Qt::Key_Down);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(last));
        QTest::keyClick(&rig.view, Qt::Key_Down);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(after));
        QTest::keyClick(&rig.view, Qt::Key_Up);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(last));
        QTest::keyClick(&rig.view, Qt::Key_Up);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(before));
        Q_UNUSED(first)
    }

    void enterOpensAPictureAndEscapeClosesIt()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.show();
        rig.view.setCurrentIndex(rig.rowOf(photo));
        QTest::keyClick(&rig.view, Qt::Key_Return);
        QTRY_VERIFY(shownViewer());
        QPointer<ui::ImageViewer> viewer = shownViewer();
        QTRY_VERIFY(viewer->canvas().hasImage());
        QTRY_COMPARE(rig.desk->content(photo.id).phase, MediaPhase::Ready);
        QTest::keyClick(&viewer->canvas(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
    }

    void whatLineNoLongerHasIsSaid()
    {
        Rig rig;
        auto gone = rig.chat.text(1);
        gone.id = {QStringLiteral("999")};
        gone.kind = MessageKind::Image;
        rig.chat.add({gone});
        rig.count = 1;
        auto file = rig.chat.text(2);
        file.id = {QStringLiteral("998")};
        file.kind = MessageKind::File;
        file.text = QStringLiteral("old.pdf");
        rig.chat.add({file});
        rig.show();
        QTRY_COMPARE(rig.bubble(gone).tiles.at(0).note,
                     QStringLiteral("No longer available at LINE"));
        QCOMPARE(rig.bubble(gone).tiles.at(0).action, ui::MediaAction::None);
        rig.view.media()->opener().setFileChooser(
            [&](QWidget *, const QString &, const std::function<void(QString)> &chosen) {
                chosen(rig.dir.filePath(QStringLiteral("old.pdf")));
            });
        QVERIFY(rig.click(file, ui::MediaAction::Save));
        QTRY_COMPARE(rig.bubble(file).facts, QStringLiteral("No longer available at LINE"));
        QVERIFY(rig.bubble(file).actions.isEmpty());
        QVERIFY(!QFile::exists(rig.dir.filePath(QStringLiteral("old.pdf"))));
        rig.keepPicture("thread-gone.png");
    }

    void aFileIsSavedUnderASafeNameAndNeverOpened()
    {
        Rig rig;
        const auto file = rig.sends(MessageKind::File, R"({"fileSize":2138})",
                                    QStringLiteral("../in\u202efdp.desktop"));
        rig.show();
        QString proposed;
        const QString target = rig.dir.filePath(QStringLiteral("saved.desktop"));
        int opened = 0;
        rig.view.media()->opener().setOpener([&](const QUrl &) { return ++opened > 0; });
        rig.view.media()->opener().setFileChooser(
            [&](QWidget *, const QString &suggested, const std::function<void(QString)> &chosen) {
                proposed = suggested;
                chosen(target);
            });
        QVERIFY(!rig.bubble(file).actions.contains(ui::MediaAction::Open));
        QCOMPARE(rig.bubble(file).title, QStringLiteral("../infdp.desktop"));
        QVERIFY(rig.click(file, ui::MediaAction::Save));
        QTRY_VERIFY(rig.bubble(file).facts.contains(QLatin1String("saved as saved.desktop")));
        QCOMPARE(proposed, QStringLiteral("_infdp.desktop"));
        QVERIFY(!QFileInfo(target).isExecutable());
        QTest::mouseDClick(rig.view.viewport(), Qt::LeftButton, {},
                           rig.view.visualRect(rig.rowOf(file)).center());
        QCOMPARE(opened, 0);
    }

    void aVideoGoesToThePlayerOnlyWhenItIsOne()
    {
        Rig rig;
        const auto video = rig.sends(MessageKind::Video, R"({"duration":12000})");
        rig.show();
        QList<QUrl> opened;
        rig.view.media()->opener().setOpener([&](const QUrl &url) {
            opened.append(url);
            return true;
        });
        QTRY_VERIFY(rig.isPainted(video));
        QVERIFY(rig.click(video, ui::MediaAction::Open));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.at(0).isLocalFile());
        QVERIFY(opened.at(0).fileName().endsWith(QLatin1String(".mp4")));
        QVERIFY(!QFileInfo(opened.at(0).toLocalFile()).isExecutable());
        // Once more, without LINE.
        const auto calls = rig.calls().size();
        QVERIFY(rig.click(video, ui::MediaAction::Open));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(rig.calls().size(), calls);
    }

    void whatOnlySaysThatItIsAVideoIsNotOpened()
    {
        Rig rig;
        const auto sound = rig.sends(MessageKind::Audio, R"({"duration":12000})");
        rig.show();
        int opened = 0;
        rig.view.media()->opener().setOpener([&](const QUrl &) { return ++opened > 0; });
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("garbage")}});
        QVERIFY(rig.click(sound, ui::MediaAction::Open));
        const auto notice = [&] {
            return rig.view.window()->findChild<QMessageBox *>(QStringLiteral("mediaNotice"));
        };
        QTRY_VERIFY(notice());
        QVERIFY(notice()->text().contains(QLatin1String("opened safely")));
        QCOMPARE(opened, 0);
        delete notice();
    }

    void aFaultOfLineIsSaidAndTriedAgainByAClick()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("500")}});
        rig.show();
        QTRY_VERIFY(rig.bubble(photo).tiles.at(0).note.contains(QLatin1String("Try again")));
        QVERIFY(rig.click(photo, ui::MediaAction::Retry));
        QTRY_VERIFY(rig.isPainted(photo));
    }

    void garbageInsteadOfAPictureIsSaid()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("garbage")}});
        rig.show();
        QTRY_VERIFY(
            rig.bubble(photo).tiles.at(0).note.contains(QLatin1String("picture is damaged")));
        QVERIFY(rig.click(photo, ui::MediaAction::Retry));
        QTRY_VERIFY(rig.isPainted(photo));
    }

    void aPictureElsewhereWaitsForAClickAndNamesItsHost()
    {
        Rig rig;
        rig.library.setLoopbackAllowed(true);
        const QString address = rig.url(QStringLiteral("/_sim/pictures/U1.png")).toString();
        const auto photo
            = rig.sends(MessageKind::Image,
                        QStringLiteral(R"({"originalContentUrl":"%1"})").arg(address).toUtf8());
        rig.show();
        QCOMPARE(rig.bubble(photo).tiles.at(0).note, QStringLiteral("Load from 127.0.0.1"));
        QVERIFY(rig.calls().isEmpty());
        QVERIFY(rig.click(photo, ui::MediaAction::Load));
        QTRY_VERIFY(rig.isPainted(photo));
        QVERIFY(rig.calls().isEmpty()); // LINE's API was not asked
    }

    void theMenuOffersWhatCanBeDone()
    {
        Rig rig;
        const auto video = rig.sends(MessageKind::Video);
        rig.show();
        const QModelIndex row = rig.rowOf(video);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, rig.view.visualRect(row).center(),
            rig.view.viewport()->mapToGlobal(rig.view.visualRect(row).center()));
        QApplication::sendEvent(rig.view.viewport(), &event);
        auto *menu = rig.view.findChild<QMenu *>(QStringLiteral("threadMenu"));
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text());
        QCOMPARE(words.mid(0, 2),
                 QStringList({QStringLiteral("Open"), QStringLiteral("Save as…")}));
        QVERIFY(words.contains(QStringLiteral("Mark as read up to here")));
        menu->close();
    }

    void deletedMediaIsFetchedAnewWhenItIsSeen()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.show();
        QTRY_VERIFY(rig.isPainted(photo));
        QVERIFY(rig.library.size() > 0);
        rig.library.clear();
        QCOMPARE(rig.library.size(), 0);
        Q_EMIT rig.view.viewportChanged();
        QTRY_VERIFY(rig.isPainted(photo));
        QCOMPARE(rig.calls().size(), 2);
    }
};

QTEST_MAIN(ThreadMediaTest)
#include "tst_ui_thread_media.moc"
