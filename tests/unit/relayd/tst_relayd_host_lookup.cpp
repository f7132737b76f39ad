// SPDX-License-Identifier: Apache-2.0
#include "relayd/host_lookup.h"

#include <boost/asio/co_spawn.hpp>

#include <QTest>

using namespace kidoku::relayd;

//! Names of hosts become addresses.
class RelaydHostLookup : public QObject
{
    Q_OBJECT

    // "127.1" is a name for us and an address for the system, so no name server is needed.
    static constexpr char name[] = "127.1";

    void resolve(asio::io_context &context, HostLookup &lookup, HostLookup::Endpoints &found)
    {
        asio::co_spawn(context, lookup.resolve(m_isOver),
                       [&found](const std::exception_ptr &, HostLookup::Endpoints endpoints) {
                           found = std::move(endpoints);
                       });
    }

    bool m_isOver = false;

private Q_SLOTS:
    void init() { m_isOver = false; }

    void knowsAddressesAndThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << "192.0.2.7"
                              << "192.0.2.7";
        QTest::newRow("IPv6") << "2001:db8::1"
                              << "2001:db8::1";
        QTest::newRow("this machine") << "localhost"
                                      << "127.0.0.1";
        QTest::newRow("a name") << name << "127.0.0.1";
    }
    void knowsAddressesAndThisMachine()
    {
        QFETCH(QString, host);
        asio::io_context context;
        auto work = asio::make_work_guard(context);
        HostLookup lookup(context, host.toStdString(), "443");
        HostLookup::Endpoints found;
        resolve(context, lookup, found);
        while (found.empty())
            QVERIFY(context.run_one() > 0);
        QTEST(QString::fromStdString(found.front().address().to_string()), "address");
        QCOMPARE(found.front().port(), 443);
    }

    // Those who wait for one answer must not wake each other until it comes.
    void manyWaitQuietlyForOneAnswer()
    {
        asio::io_context context;
        auto work = asio::make_work_guard(context);
        HostLookup lookup(context, name, "443");
        constexpr size_t callers = 4;
        std::vector<HostLookup::Endpoints> found(callers);
        for (HostLookup::Endpoints &one : found)
            resolve(context, lookup, one);
        size_t turns = 0;
        while (std::ranges::any_of(found, &HostLookup::Endpoints::empty))
            turns += context.run_one();
        QVERIFY2(turns < 10 * callers, qPrintable(QString::number(turns)));
    }
};

QTEST_GUILESS_MAIN(RelaydHostLookup)
#include "tst_relayd_host_lookup.moc"
