// SPDX-License-Identifier: Apache-2.0
#include "relayd/access.h"
#include "relayd/people/rights.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::relayd;

//! Who is let in, for how long, and to what.
class RelaydAccess : public QObject
{
    Q_OBJECT

    static TokenRecord token(const std::string &id, const std::string &secret)
    {
        TokenRecord record;
        record.id = id;
        record.hash = hashOfToken(secret);
        record.name = "Mai";
        record.scopes.add(Scope::Watch);
        record.channels = {"shop"};
        return record;
    }
    static bool isIn(const Access &access, const std::string &secret)
    {
        return access.operatorFor("Bearer " + secret).has_value();
    }
    static Route route(Place place, std::string_view rest = {})
    {
        return {place, "shop", rest, {}};
    }

private Q_SLOTS:
    void knowsPeopleBesideTheCommonToken()
    {
        Access access(core::Secret("common"));
        access.setTokens({token("t1", "mine")});
        const auto who = access.operatorFor("Bearer mine");
        QVERIFY(who);
        QCOMPARE(who->name, std::string("Mai"));
        QCOMPARE(who->token, std::string("t1"));
        QVERIFY(who->scopes.has(Scope::Watch));
        QVERIFY(!who->scopes.has(Scope::Mark));
        QVERIFY(who->mayUse("shop") && !who->mayUse("bar"));
        const auto common = access.operatorFor("Bearer common");
        QCOMPARE(common->name, std::string("console"));
        QCOMPARE(common->scopes, Scopes::ofConsole());
        QVERIFY(!common->scopes.has(Scope::Admin));
        QVERIFY(common->mayUse("bar"));
        QVERIFY(!isIn(access, "other"));
        QVERIFY(!isIn(access, hashOfToken("mine")));
        QVERIFY(!isIn(access, ""));
    }

    void isOpenOnlyUntilTheFirstToken()
    {
        Access access{core::Secret()};
        QVERIFY(access.isOpen());
        QVERIFY(access.operatorFor({}));
        TokenRecord revoked = token("t1", "mine");
        revoked.revoked = 5;
        access.setTokens({revoked});
        QVERIFY2(!access.isOpen(), "the last token's end must not open the door to everybody");
        QVERIFY(!access.operatorFor({}));
        QVERIFY(!isIn(access, "mine"));
    }

    void letsNobodyInFromTheMomentOfExpiry()
    {
        Access access{core::Secret()};
        TokenRecord record = token("t1", "mine");
        record.expires = 1000;
        access.setTokens({record});
        access.setTime(999);
        QVERIFY(isIn(access, "mine"));
        access.setTime(1000);
        QVERIFY(!isIn(access, "mine"));
    }

    void endsLeasesOfWhoIsNoLongerGood()
    {
        Access access(core::Secret("common"));
        TokenRecord expiring = token("t1", "one");
        expiring.expires = 1000;
        TokenRecord other = token("t2", "two");
        access.setTokens({expiring, other});
        int ends[3] = {};
        Access::Lease one(access, *access.operatorFor("Bearer one"), [&] { ++ends[0]; });
        Access::Lease two(access, *access.operatorFor("Bearer two"), [&] { ++ends[1]; });
        Access::Lease common(access, *access.operatorFor("Bearer common"), [&] { ++ends[2]; });
        access.setTime(1000);
        access.setTime(2000);
        QCOMPARE(ends[0], 1);
        QCOMPARE(ends[1], 0);
        const Operator stale = *access.operatorFor("Bearer two");
        other.revoked = 1500;
        access.setTokens({expiring, other});
        QCOMPARE(ends[1], 1);
        QCOMPARE(ends[2], 0);
        int late = 0;
        const Access::Lease after(access, stale, [&] { ++late; });
        QVERIFY2(late == 1, "revoked between the look and the lease");
    }

    void tellsUsesToTheMinuteOnce()
    {
        Access access{core::Secret()};
        access.setTokens({token("t1", "mine")});
        access.setTime(125'000);
        QVERIFY(access.takeUses().empty());
        QVERIFY(isIn(access, "mine"));
        const auto uses = access.takeUses();
        QCOMPARE(uses.size(), size_t(1));
        QCOMPARE(uses[0].at, 120'000);
        QVERIFY(isIn(access, "mine"));
        QVERIFY(access.takeUses().empty());
        access.setTokens({token("t1", "mine")});
        QVERIFY(isIn(access, "mine"));
        QVERIFY(access.takeUses().empty());
        access.setTime(185'000);
        QVERIFY(isIn(access, "mine"));
        QCOMPARE(access.takeUses().size(), size_t(1));
    }

    void asksForAScope_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("scope");
        const auto line = [](const char *name, const char *path, const char *scope) {
            QTest::newRow(name) << int(Place::Gateway) << QByteArray(path) << QByteArray(scope);
        };
        QTest::newRow("stream") << int(Place::Events) << QByteArray() << QByteArray("watch");
        QTest::newRow("acts") << int(Place::Acts) << QByteArray() << QByteArray("mark");
        line("mark", "/v2/bot/chat/markAsRead", "mark");
        line("old mark", "/v2/bot/message/markAsRead", "mark");
        line("reply", "/v2/bot/message/reply", "reply");
        line("push", "/v2/bot/message/push", "reply");
        line("content", "/v2/bot/message/1/content", "watch");
        line("preview", "/v2/bot/message/1/content/preview", "watch");
        line("profile", "/v2/bot/profile/U1", "watch");
        line("bot info", "/v2/bot/info", "watch");
        line("webhook test", "/v2/bot/channel/webhook/test", "watch");
        line("what is not on the list", "/v2/bot/richmenu", "watch");
    }
    void asksForAScope()
    {
        QFETCH(int, place);
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, scope);
        const std::string path = rest.toStdString();
        const Route asked = route(static_cast<Place>(place), path);
        for (const Scope has : {Scope::Watch, Scope::Mark, Scope::Reply, Scope::Admin}) {
            Operator who;
            who.scopes = {};
            who.scopes.add(has);
            const auto refusal = refusalOf(asked, who);
            QCOMPARE(!refusal, nameOf(has) == scope.toStdString());
            if (!refusal)
                continue;
            QCOMPARE(refusal->status, 403);
            QVERIFY(refusal->body.find("\"missing_scope\":\"" + scope.toStdString() + '"')
                    != std::string::npos);
        }
        Operator elsewhere;
        elsewhere.channels = {"bar"};
        const auto refusal = refusalOf(asked, elsewhere);
        QVERIFY(refusal && refusal->status == 403);
        QVERIFY(refusal->body.find("missing_scope") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RelaydAccess)
#include "tst_relayd_access.moc"
