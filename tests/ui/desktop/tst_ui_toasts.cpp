// SPDX-License-Identifier: Apache-2.0
#include "notification_daemon.h"
#include "support/private_bus.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/notice_words.h"
#include "ui/desktop/sounds.h"
#include "ui/desktop/toasts.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kidoku;
using kidoku::testing::NotificationDaemon;
using kidoku::testing::PrivateBus;
using ui::Toast;
using ui::Toasts;

namespace {

Toast toast(const QString &key, const QString &body = QStringLiteral("words"))
{
    Toast made;
    made.key = key;
    made.title = QStringLiteral("Aya");
    made.body = body;
    made.actions = {{QStringLiteral("default"), QStringLiteral("Open")},
                    {QStringLiteral("mute"), QStringLiteral("Mute")}};
    return made;
}

} // namespace

//! The real protocol over a real bus, with a server that the test can look into.
class ToastsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Toasts> m_toasts;

    void startDaemon()
    {
        m_daemon = std::make_unique<NotificationDaemon>(m_bus->connection());
        QVERIFY(m_daemon->start());
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), "needs dbus-daemon");
        startDaemon();
        m_toasts = std::make_unique<Toasts>(m_bus->connection());
    }
    void cleanup()
    {
        m_toasts.reset();
        m_daemon.reset();
        m_bus.reset();
    }

    void showsReplacesAndTakesBack()
    {
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->notified, 1);
        const auto first = m_daemon->only();
        QCOMPARE(first.title, QStringLiteral("Aya"));
        QCOMPARE(first.body, QStringLiteral("words"));
        QCOMPARE(first.application, QStringLiteral("Kidoku"));
        QCOMPARE(first.actions,
                 QStringList({QStringLiteral("default"), QStringLiteral("Open"),
                              QStringLiteral("mute"), QStringLiteral("Mute")}));
        QCOMPARE(first.hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(1));
        QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("kidoku"));
        QVERIFY(!first.hints.contains(QStringLiteral("image-path")));

        m_toasts->show(toast(QStringLiteral("a"), QStringLiteral("more")));
        QTRY_COMPARE(m_daemon->notified, 2);
        QCOMPARE(m_daemon->only().body, QStringLiteral("more")); // in the same place
        m_toasts->show(toast(QStringLiteral("b")));
        QTRY_COMPARE(m_daemon->toasts.size(), 2);
        m_toasts->withdraw(QStringLiteral("a"));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QVERIFY(!m_toasts->isShown(QStringLiteral("a")));
        QCOMPARE(m_daemon->asked, 1);
    }
    void whatComesBeforeTheAnswerIsNotLost()
    {
        for (int i = 0; i < 50; ++i)
            m_toasts->show(toast(QStringLiteral("a"), QString::number(i)));
        QTRY_COMPARE(m_daemon->only().body, QStringLiteral("49"));
        QCOMPARE(m_daemon->notified, 1);
        m_toasts->show(toast(QStringLiteral("b")));
        m_toasts->withdraw(QStringLiteral("b")); // its id is not known yet
        QTRY_COMPARE(m_daemon->notified, 2);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
    }
    void buttonsComeBackWithTheirToken()
    {
        QSignalSpy pressed(m_toasts.get(), &Toasts::actionInvoked);
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        // Not ours: another program's toast.
        Q_EMIT m_daemon->ActionInvoked(4711, QStringLiteral("default"));
        m_daemon->press(QStringLiteral("mute"));
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(
            pressed.at(0),
            QVariantList({QStringLiteral("a"), QStringLiteral("mute"), QStringLiteral("token-7")}));
        QTRY_VERIFY(!m_toasts->isShown(QStringLiteral("a")));
    }
    void afterItWasWavedAwayTheNextIsANewOne()
    {
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        const uint former = m_daemon->toasts.firstKey();
        m_daemon->wave(former);
        QTRY_VERIFY(!m_toasts->isShown(QStringLiteral("a")));
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QVERIFY(m_daemon->toasts.firstKey() != former);
    }
    void aServerThatStartsAnewIsSpokenToAnew()
    {
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        m_daemon.reset();
        QTRY_VERIFY(!m_toasts->isShown(QStringLiteral("a")));

        QSignalSpy lost(m_toasts.get(), &Toasts::notShown);
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(lost.size(), 1); // the tray may say it
        startDaemon();
        m_daemon->capabilities = {QStringLiteral("body")}; // it can less than the former
        m_toasts->show(toast(QStringLiteral("a"), QStringLiteral("<b>&")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().body, QStringLiteral("<b>&"));
        QVERIFY(m_daemon->only().actions.isEmpty());
        QSignalSpy pressed(m_toasts.get(), &Toasts::actionInvoked);
        QTRY_VERIFY(m_toasts->isShown(QStringLiteral("a")));
        m_toasts->show(toast(QStringLiteral("a"))); // its id is known once this was shown
        QTRY_COMPARE(m_daemon->notified, 2);
        m_daemon->press(QStringLiteral("default"));
        QTRY_COMPARE(pressed.size(), 1);
    }
    void withoutABusNothingHappens()
    {
        Toasts nowhere(QDBusConnection(QStringLiteral("there is none")));
        QSignalSpy lost(&nowhere, &Toasts::notShown);
        nowhere.show(toast(QStringLiteral("a")));
        nowhere.withdraw(QStringLiteral("a"));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).at(0).value<Toast>().body, QStringLiteral("words"));
    }
    void noTextIsTakenForMarkup()
    {
        Toast hostile = toast(QStringLiteral("a"), QStringLiteral("<img src=\"x\"/> & <a>"));
        hostile.title = QString(QChar(0x202E)) + QStringLiteral("evil\n<b>") + QChar(0xD800)
            + QString(100'000, u'x');
        m_toasts->show(hostile);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        const auto shown = m_daemon->only();
        QCOMPARE(shown.body, QStringLiteral("&lt;img src=&quot;x&quot;/&gt; &amp; &lt;a&gt;"));
        QVERIFY(shown.title.size() <= 100);
        QVERIFY(!shown.title.contains(QChar(0x202E)) && !shown.title.contains(u'\n'));

        hostile.body = QString(100'000, u'<');
        m_toasts->show(hostile);
        QTRY_VERIFY(m_daemon->only().body.startsWith(QStringLiteral("&lt;&lt;")));
        QVERIFY(m_daemon->only().body.size() < 2000);
    }
    void urgencyAndSound()
    {
        Toast loud = toast(QStringLiteral("a"));
        loud.urgent = true;
        loud.sound = QStringLiteral("bell");
        m_toasts->show(loud);
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QCOMPARE(m_daemon->only().hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
        QCOMPARE(m_daemon->only().hints.value(QStringLiteral("sound-name")).toString(),
                 QStringLiteral("bell"));
        loud.silent = true;
        m_toasts->show(loud);
        QTRY_VERIFY(m_daemon->only().hints.contains(QStringLiteral("suppress-sound")));
        QVERIFY(!m_daemon->only().hints.contains(QStringLiteral("sound-name")));
    }
    void whatIsShownGoesWithTheProgram()
    {
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->toasts.size(), 1);
        QTRY_VERIFY(m_toasts->isShown(QStringLiteral("a")));
        m_toasts->show(toast(QStringLiteral("a")));
        QTRY_COMPARE(m_daemon->notified, 2);
        m_toasts.reset();
        QTRY_VERIFY(m_daemon->toasts.isEmpty());
    }

    void theTextIsShownOnlyWhenWanted()
    {
        notices::Notice notice;
        notice.record.name = QStringLiteral("Aya");
        notice.text = QStringLiteral("my secret");
        notice.messages = 1;
        ui::ToastFacts facts;
        QVERIFY(!ui::toastOf(notice, facts).body.contains(QStringLiteral("secret")));
        QCOMPARE(ui::toastOf(notice, facts).title, QStringLiteral("Aya"));
        facts.text = true;
        QCOMPARE(ui::toastOf(notice, facts).body, QStringLiteral("my secret"));
        notice.text.clear(); // unsent
        QVERIFY(!ui::toastOf(notice, facts).body.isEmpty());
        notice.content = store::MessageKind::Image;
        QCOMPARE(ui::toastOf(notice, facts).body, QStringLiteral("Sent a photo"));
    }
    void markIsOfferedOnlyWhereItMeansSomething()
    {
        notices::Notice notice;
        ui::ToastFacts facts;
        const auto ids = [&] {
            QStringList all;
            for (const ui::ToastAction &action : ui::toastOf(notice, facts).actions)
                all.append(action.id);
            return all.join(u' ');
        };
        QCOMPARE(ids(), QStringLiteral("default open mute"));
        facts.marks = true;
        QCOMPARE(ids(), QStringLiteral("default open read mute"));
        notice.kind = notices::NoticeKind::Summary;
        QCOMPARE(ids(), QStringLiteral("default open"));
    }

    void theStartWithTheSessionIsAFileOfTheUser()
    {
        QTemporaryDir home;
        const ui::Autostart autostart(home.filePath(QStringLiteral("config")),
                                      QStringLiteral("/opt/my \"tools\"/kid%u$oku"),
                                      {QStringLiteral("--hidden")});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.file().startsWith(home.path()));
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        QVERIFY2(
            text.contains("\nExec=\"/opt/my \\\\\"tools\\\\\"/kid%%u\\\\$oku\" \"--hidden\"\n"),
            text.constData());
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden = true\n"); // as desktops do it
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(!QFile::exists(autostart.file()));
        QVERIFY(autostart.set(false));

        const ui::Autostart evil(home.path(), QStringLiteral("/bin/x\nHidden=true"), {});
        QVERIFY(!evil.set(true));
        const ui::Autostart nowhere(QStringLiteral("/proc/none"), QStringLiteral("/bin/x"), {});
        QVERIFY(!nowhere.set(true));
    }
    void withoutTheLibraryNothingIsHeard()
    {
        ui::Sounds sounds(QStringLiteral("kidoku-no-such-library"));
        QVERIFY(!sounds.isAvailable());
        QVERIFY(!sounds.play(QStringLiteral("bell"), 100));
    }
};

QTEST_GUILESS_MAIN(ToastsTest)
#include "tst_ui_toasts.moc"
