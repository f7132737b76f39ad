// SPDX-License-Identifier: Apache-2.0
#include "masking_scan.h"

#include "models/message_text.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;

//! The presenter mode over the real window and store: while it is on nobody can be read off
//! anything, and when it is left everything is as it was.
class PresenterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;
    ConversationId m_akiko;
    ConversationId m_group;

    static QString idOf(int number)
    {
        return QStringLiteral("U%1").arg(number, 32, 16, QLatin1Char('0'));
    }
    //! What nobody may see: names, whole and in parts, and ids.
    static QStringList secrets()
    {
        return {QStringLiteral("Akiko"),
                QStringLiteral("Tanaka"),
                QString::fromUtf8("美咲"),
                QString::fromUtf8("佐藤"),
                QStringLiteral("Otto & S"),
                QString::fromUtf8("נועה"),
                QStringLiteral("Garden Club"),
                QStringLiteral("Bernadette"),
                QStringLiteral("Ritsuko"),
                QStringLiteral("Wilhelmina"),
                QStringLiteral("invoice-akiko"),
                idOf(1).left(20),
                QStringLiteral("pictures.example"),
                idOf(1),
                idOf(2),
                idOf(3),
                idOf(4),
                idOf(5),
                QLatin1Char('C') + idOf(7).mid(1)};
    }
    ConversationId tells(const QString &chat, const QString &name, const QStringList &texts,
                         store::ChatKind kind = store::ChatKind::User, const QString &member = {},
                         const QString &memberName = {})
    {
        auto written = m_rig->store->write(
            [=, this](store::Database &database, store::ChangeSet &changes) {
                const auto id
                    = store::inbox::conversationOf(database, {m_rig->config.account, kind, {chat}});
                for (const QString &text : texts) {
                    store::Message message;
                    message.conversation = id;
                    message.id = {QString::number(++m_rig->nextMessage)};
                    message.eventId = {QStringLiteral("event-%1").arg(m_rig->nextMessage)};
                    message.sender = {member};
                    message.text = text;
                    message.hasReadToken = true;
                    message.kind = text.endsWith(QLatin1String(".pdf")) ? store::MessageKind::File
                                                                        : store::MessageKind::Text;
                    message.position = store::positionOf(m_rig->clock.now(), message.id);
                    if (text.startsWith(QLatin1Char('@')))
                        message.detail = QByteArrayLiteral(
                            R"({"mentionees":[{"index":0,"length":11,"type":"user"}]})");
                    store::inbox::addMessage(database, message, core::Secret("token"));
                    changes.messages.append(message);
                }
                store::inbox::setName(database, id, name,
                                      QStringLiteral("https://pictures.example/p.png"));
                if (!member.isEmpty())
                    store::inbox::setMemberName(database, id, {member}, memberName);
                store::inbox::touch(database, {id}, changes);
                return id;
            });
        return m_rig->finishes(written) ? written.result().value() : ConversationId();
    }
    void openChat(ConversationId id)
    {
        QSignalSpy loaded(&m_rig->console->thread(), &models::ThreadModel::loaded);
        m_rig->console->open(id);
        QVERIFY(!loaded.isEmpty() || loaded.wait());
    }
    QStringList leaks()
    {
        QStringList leaks;
        const auto found = MaskingScan(*m_rig).all();
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            for (const QString &secret : secrets()) {
                if (it.value().contains(secret, Qt::CaseInsensitive))
                    leaks.append(it.key() + QStringLiteral(": ") + secret);
            }
        }
        leaks.sort();
        if (!leaks.isEmpty())
            qInfo("%s", qPrintable(leaks.join(QLatin1String("; "))));
        return leaks;
    }
    void logOfColleague()
    {
        store::LogEntry entry;
        entry.at = m_rig->clock.now();
        entry.what = store::LogWhat::ReadByColleague;
        entry.account = m_rig->config.account;
        entry.conversation = m_akiko;
        entry.args = {QStringLiteral("Ritsuko")};
        entry.id = 900;
        m_rig->console->log().apply({entry});
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        QVERIFY(m_rig->start());
        m_rig->settings.set(Setting::ShowIds, true);
        m_akiko = tells(idOf(1), QStringLiteral("Akiko Tanaka"),
                        {QStringLiteral("It is Akiko, is Tanaka-san there?"),
                         QStringLiteral("invoice-akiko.pdf"),
                         QString::fromUtf8("@Wilhelmina please tell <b>Otto & Söhne</b>")});
        tells(idOf(2), QString::fromUtf8("佐藤 美咲"), {QString::fromUtf8("佐藤美咲です。佐藤")});
        tells(idOf(3), QStringLiteral("<b>Otto & Söhne</b>"), {QStringLiteral("hello")});
        tells(idOf(4), QString::fromUtf8("נועה\u202e"), {QStringLiteral("hello")});
        m_group = tells(QLatin1Char('C') + idOf(7).mid(1), QStringLiteral("Garden Club"),
                        {QStringLiteral("Bernadette writes to the Garden Club")},
                        store::ChatKind::Group, idOf(5), QStringLiteral("Bernadette"));
        auto read
            = m_rig->store->write([this](store::Database &database, store::ChangeSet &changes) {
                  const auto last = store::inbox::conversation(database, m_akiko)->last;
                  store::inbox::addRead(database,
                                        {m_akiko, last, m_rig->clock.now(),
                                         QStringLiteral("Ritsuko"), store::ReadApi::Token, false});
                  store::inbox::touch(database, {m_akiko}, changes);
                  return core::Done{};
              });
        QVERIFY(m_rig->finishes(read));
        QVERIFY(m_rig->open({1360, 860}));
        m_rig->console->conversations().setView(models::View::All);
        logOfColleague();
        openChat(m_akiko);
    }
    void cleanup() { m_rig.reset(); }

    void withoutItTheScanFindsEverybody()
    {
        const auto found = MaskingScan(*m_rig).all();
        for (const char *where :
             {"painted", "accessible", "list", "thread", "record", "log", "copied", "exported"}) {
            const QString text = found.value(QLatin1String(where));
            QVERIFY2(text.contains(QLatin1String("Akiko")), where);
        }
        QVERIFY(found.value(QStringLiteral("copied")).contains(idOf(1)));
        QVERIFY(found.value(QStringLiteral("exported")).contains(QLatin1String("Ritsuko")));
    }
    void withItNobodyCanBeReadOffAnything()
    {
        QVERIFY(m_rig->press(Qt::Key_F11));
        QVERIFY(m_rig->settings.flag(Setting::PresenterMode));
        QCOMPARE(leaks(), QStringList());
        openChat(m_group);
        QTRY_COMPARE(leaks(), QStringList());
        QVERIFY(m_rig->text("accountName").contains(QLatin1String("Aozora")));
    }
    void whatCameWhileItIsOnIsMadeUpToo()
    {
        m_rig->settings.set(Setting::PresenterMode, true);
        tells(idOf(1), QStringLiteral("Akiko Tanaka"), {QStringLiteral("AKIKO again")});
        tells(idOf(5), QStringLiteral("Bernadette"), {QStringLiteral("Bernadette too")});
        QTRY_COMPARE(m_rig->console->conversations().rowCount(), 6);
        QCOMPARE(leaks(), QStringList());
    }
    void theOneWhoIsLookedForIsFoundByTheNameThatIsShown()
    {
        m_rig->settings.set(Setting::PresenterMode, true);
        auto &list = m_rig->console->conversations();
        const QString shown = models::shownName(*list.conversation(m_akiko));
        list.setSearch(QStringLiteral("akiko"));
        QCOMPARE(list.rowCount(), 0);
        list.setSearch(shown);
        QVERIFY(list.indexOf(m_akiko).isValid());
        list.setSearch({});
    }
    void leavingItBringsEverythingBack()
    {
        const auto before = MaskingScan(*m_rig).all();
        const int zoom = m_rig->theme.zoom();
        m_rig->settings.set(Setting::PresenterMode, true);
        QCOMPARE(m_rig->theme.zoom(), 150);
        auto *sign = m_rig->find<QPushButton>("presenterSign");
        QVERIFY(sign->isVisible());
        sign->click();
        QVERIFY(!sign->isVisible());
        QCOMPARE(m_rig->theme.zoom(), zoom);
        const auto after = MaskingScan(*m_rig).all();
        for (const char *where : {"list", "thread", "record", "log", "copied", "exported"})
            QCOMPARE(after.value(QLatin1String(where)), before.value(QLatin1String(where)));
    }
};

QTEST_MAIN(PresenterTest)
#include "tst_ui_window_presenter.moc"
