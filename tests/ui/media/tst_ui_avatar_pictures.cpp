// SPDX-License-Identifier: Apache-2.0
#include "models/mask.h"
#include "sample_images.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"
#include "ui/chat/avatar_widget.h"
#include "ui/chat/thread_fixture.h"
#include "ui/chat/thread_view.h"
#include "ui/media/avatar_pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using namespace kidoku::testing;

class AvatarPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen());
        m_library.setLoopbackAllowed(true);
    }

    void initialsFirstThenThePicture()
    {
        m_server.then(answerWith(200, encoded(coloured({200, 200}, Qt::green, Qt::green), "PNG")));
        AvatarPictures pictures(m_library);
        Theme theme(QStringLiteral("light"));
        AvatarWidget avatar(theme, 40);
        avatar.setPictures(&pictures);
        avatar.setPerson(QStringLiteral("U1"), QStringLiteral("Sato"),
                         m_server.url(QStringLiteral("/sato.png")).toString());
        QVERIFY(colourOf(avatar, {20, 4}) != QColor(Qt::green));
        QTRY_COMPARE(colourOf(avatar, {20, 4}), QColor(Qt::green));
        QVERIFY(colourOf(avatar, {0, 0}) != QColor(Qt::green)); // it is round
        avatar.setPerson(QStringLiteral("U2"), QStringLiteral("Nobody"));
        QVERIFY(colourOf(avatar, {20, 4}) != QColor(Qt::green));
    }

    void whatIsNoPictureLeavesTheInitialsAndIsNotAskedForAgain()
    {
        const auto before = m_server.exchanges().size();
        m_server.then(answerWith(200, "<html>not here</html>"));
        const QString address = m_server.url(QStringLiteral("/bad.png")).toString();
        AvatarPictures pictures(m_library);
        QTRY_VERIFY((pictures.picture(address, 40, 1).isNull(),
                     m_library.pictures().file(address).isEmpty()
                         && m_server.exchanges().size() == before + 1
                         && m_library.size() == m_sizeOfOne));
        QVERIFY(pictures.picture(address, 40, 1).isNull());
        QCOMPARE(m_server.exchanges().size(), before + 1);
    }

    void deletingTheMediaFetchesWhatIsShownAnew()
    {
        AvatarPictures pictures(m_library);
        const QString address = m_server.url(QStringLiteral("/sato.png")).toString();
        QTRY_VERIFY(!pictures.picture(address, 40, 1).isNull());
        m_library.clear();
        QCOMPARE(m_library.size(), 0);
        m_server.then(answerWith(200, encoded(coloured({200, 200}), "PNG")));
        QTRY_VERIFY(!m_library.pictures().file(address).isEmpty());
    }

    void membersOfAGroupHaveTheirsBesideTheirBubbles()
    {
        ThreadFixture chat(store::ChatKind::Group);
        models::Mask mask;
        chat.thread().setMask(mask);
        auto message = chat.text(1);
        message.sender = {QStringLiteral("Um1")};
        chat.add({message});
        m_server.then(answerWith(200, encoded(coloured({200, 200}, Qt::green, Qt::green), "PNG")));
        const QString address = m_server.url(QStringLiteral("/mori.png")).toString();
        (void)await(chat.store().write([&](store::Database &database, store::ChangeSet &changes) {
            store::inbox::setMemberName(database, chat.id(), message.sender, QStringLiteral("Mori"),
                                        address);
            store::inbox::touch(database, {chat.id()}, changes);
            return core::Done();
        }));
        AvatarPictures pictures(m_library);
        Theme theme(QStringLiteral("light"));
        ThreadView view(theme);
        view.setPictures(&pictures);
        view.setThread(&chat.thread());
        view.resize(500, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        chat.open();
        const auto greens = [&view] {
            const QImage seen = view.viewport()->grab().toImage();
            int count = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width() / 4; ++x)
                    count += seen.pixelColor(x, y) == QColor(Qt::green) ? 1 : 0;
            }
            return count;
        };
        QTRY_VERIFY(greens() > 100);
        // A picture tells who it is as well as a name does.
        mask.setOn(true);
        QTRY_COMPARE(greens(), 0);
        mask.setOn(false);
        QTRY_VERIFY(greens() > 100);
    }

private:
    static QColor colourOf(QWidget &widget, QPoint at)
    {
        return widget.grab().toImage().pixelColor(at);
    }

    QTemporaryDir m_dir;
    ManualClock m_clock;
    core::Settings m_settings{m_dir.filePath(QStringLiteral("k.ini"))};
    media::MediaLibrary m_library{m_dir.filePath(QStringLiteral("media")), m_settings, m_clock};
    ScriptedHttpServer m_server;
    qint64 m_sizeOfOne = 4096;
};

QTEST_MAIN(AvatarPicturesTest)
#include "tst_ui_avatar_pictures.moc"
