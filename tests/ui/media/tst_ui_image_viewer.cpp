// SPDX-License-Identifier: Apache-2.0
#include "sample_images.h"
#include "ui/media/image_canvas.h"
#include "ui/media/image_viewer.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using namespace kidoku::testing;
using media::MediaPhase;

class ImageViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePreviewUntilThePictureIsThere()
    {
        ImageViewer *viewer = open();
        viewer->setPreview(put("small", {60, 40}));
        QTRY_VERIFY(viewer->canvas().hasImage());
        media::MediaState state;
        state.phase = MediaPhase::Loading;
        state.received = 1000;
        state.total = 4000;
        viewer->setState(state);
        QVERIFY(status(viewer).contains(QLatin1String(" of ")));
        state.phase = MediaPhase::Ready;
        state.file = put("whole", {1600, 1200});
        viewer->setState(state);
        QTRY_VERIFY(status(viewer).endsWith(QLatin1String(" %")));
        QVERIFY(viewer->canvas().isFitted());
        QVERIFY(viewer->canvas().scale() < 1);
        delete viewer;
    }

    void zoomsByKeysAndClosesWithEscape()
    {
        QPointer<ImageViewer> viewer = open();
        media::MediaState state;
        state.phase = MediaPhase::Ready;
        state.file = put("whole", {1600, 1200});
        viewer->setState(state);
        QTRY_VERIFY(viewer->canvas().hasImage());
        const qreal fitted = viewer->canvas().scale();
        QTest::keyClick(&viewer->canvas(), Qt::Key_Plus);
        QVERIFY(viewer->canvas().scale() > fitted);
        QTest::keyClick(&viewer->canvas(), Qt::Key_1);
        QCOMPARE(viewer->canvas().scale(), 1 / viewer->devicePixelRatioF());
        QTest::keyClick(&viewer->canvas(), Qt::Key_Right);
        QTest::keyClick(&viewer->canvas(), Qt::Key_0);
        QCOMPARE(viewer->canvas().scale(), fitted);
        QSignalSpy save(viewer, &ImageViewer::saveRequested);
        QTest::mouseClick(viewer->findChild<QPushButton *>(QStringLiteral("imageSave")),
                          Qt::LeftButton);
        QCOMPARE(save.size(), 1);
        QTest::keyClick(&viewer->canvas(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<MediaPhase>("phase");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << MediaPhase::Expired
                                 << QStringLiteral("No longer available at LINE");
        QTest::newRow("failed") << MediaPhase::Failed
                                << QStringLiteral("Not loaded: no connection");
    }
    void saysWhatIsWrong()
    {
        QFETCH(MediaPhase, phase);
        QFETCH(QString, words);
        ImageViewer *viewer = open();
        media::MediaState state;
        state.phase = phase;
        state.problem = media::MediaProblem::Network;
        viewer->setState(state);
        QCOMPARE(status(viewer), words);
        auto *retry = viewer->findChild<QPushButton *>(QStringLiteral("imageRetry"));
        QCOMPARE(retry->isVisible(), phase == MediaPhase::Failed);
        delete viewer;
    }

    void aBombIsSaidAndNotThrownAway()
    {
        ImageViewer *viewer = open();
        QSignalSpy damaged(viewer, &ImageViewer::damaged);
        QFile file(m_dir.filePath(QStringLiteral("bomb")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pngThatClaims({20'000, 20'000}));
        file.close();
        media::MediaState state;
        state.phase = MediaPhase::Ready;
        state.file = file.fileName();
        viewer->setState(state);
        QTRY_COMPARE(status(viewer), QStringLiteral("Picture is too large to show"));
        QCOMPARE(damaged.size(), 0); // it can be saved
        delete viewer;
    }

private:
    ImageViewer *open()
    {
        auto *viewer = new ImageViewer(m_theme);
        viewer->show();
        viewer->activateWindow();
        if (!QTest::qWaitForWindowExposed(viewer))
            qFatal("no window");
        return viewer;
    }
    static QString status(ImageViewer *viewer)
    {
        return viewer->findChild<QLabel *>(QStringLiteral("imageStatus"))->text();
    }
    QString put(const char *name, QSize size)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(encoded(coloured(size), "PNG")) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_dir;
    Theme m_theme{QStringLiteral("light")};
};

QTEST_MAIN(ImageViewerTest)
#include "tst_ui_image_viewer.moc"
