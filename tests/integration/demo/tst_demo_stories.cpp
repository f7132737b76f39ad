// SPDX-License-Identifier: Apache-2.0
#include "story_play.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <map>
#include <memory>

using namespace kidoku::testing;

//! Every scenario that claims something, played by itself at eight times its speed with the real
//! window: what its captions say has to hold at the simulator. All play at the same time, since
//! they mostly wait. The long ones only where KIDOKU_ALL_STORIES is set.
class TestDemoStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyClaimHolds_data();
    void everyClaimHolds();
    void aWrongClaimFailsTheRun();
    void withoutAnOperatorNothingIsRead();

private:
    static QJsonObject scenario(const QString &name);
    static qsizetype claimsOf(const QJsonObject &scenario);
    [[nodiscard]] QString written(const QString &name, const QJsonObject &scenario) const;
    static QJsonObject changed(QJsonObject scenario,
                               const std::function<void(QJsonObject &step)> &change);

    static constexpr int longStory = 100'000; // ms
    static constexpr int patience = 150'000;
    QTemporaryDir m_folder;
    QStringList m_names;
    std::map<QString, std::unique_ptr<StoryPlay>> m_plays;
};

QJsonObject TestDemoStories::scenario(const QString &name)
{
    QFile file(QStringLiteral(KIDOKU_SCENARIOS "/%1.json").arg(name));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                      : QJsonObject();
}

qsizetype TestDemoStories::claimsOf(const QJsonObject &scenario)
{
    qsizetype count = 0;
    const QJsonArray timeline = scenario.value(QLatin1String("timeline")).toArray();
    for (const QJsonValue &step : timeline)
        count += step[QLatin1String("expect")].toArray().size();
    return count;
}

QJsonObject TestDemoStories::changed(QJsonObject scenario,
                                     const std::function<void(QJsonObject &step)> &change)
{
    QJsonArray timeline = scenario.value(QLatin1String("timeline")).toArray();
    for (QJsonValueRef value : timeline) {
        QJsonObject step = value.toObject();
        change(step);
        value = step;
    }
    scenario.insert(QLatin1String("timeline"), timeline);
    return scenario;
}

QString TestDemoStories::written(const QString &name, const QJsonObject &scenario) const
{
    QFile file(m_folder.filePath(name + QStringLiteral(".json")));
    if (file.open(QFile::WriteOnly))
        file.write(QJsonDocument(scenario).toJson());
    return file.fileName();
}

void TestDemoStories::initTestCase()
{
    const bool all = qEnvironmentVariableIsSet("KIDOKU_ALL_STORIES");
    for (QString name :
         QDir(QStringLiteral(KIDOKU_SCENARIOS)).entryList({QStringLiteral("*.json")})) {
        name.chop(5);
        const QJsonObject read = scenario(name);
        const QJsonValue last = read.value(QLatin1String("timeline")).toArray().last();
        if (claimsOf(read) > 0 && (all || last[QLatin1String("at")].toInt() < longStory))
            m_names.append(name);
    }
    QVERIFY(m_names.size() >= 4);
    const QJsonObject honest = scenario(QStringLiteral("old-beside-new"));
    QVERIFY(claimsOf(honest) > 0);
    const QJsonObject wrong = changed(honest, [](QJsonObject &step) {
        if (step.value(QLatin1String("name")) != QLatin1String("difference"))
            return;
        QJsonArray claims = step.value(QLatin1String("expect")).toArray();
        QJsonObject first = claims.first().toObject();
        first.insert(QLatin1String("read"), 3); // the new API marks two
        claims.replace(0, first);
        step.insert(QLatin1String("expect"), claims);
    });
    const QJsonObject idle
        = changed(honest, [](QJsonObject &step) { step.remove(QLatin1String("operator")); });
    for (const QString &name : std::as_const(m_names))
        m_plays[name] = std::make_unique<StoryPlay>(name);
    for (const auto &[name, story] :
         {std::pair{QStringLiteral("wrong"), wrong}, std::pair{QStringLiteral("idle"), idle}})
        m_plays[name] = std::make_unique<StoryPlay>(written(name, story));
}

void TestDemoStories::everyClaimHolds_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : std::as_const(m_names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestDemoStories::everyClaimHolds()
{
    QFETCH(QString, name);
    StoryPlay &play = *m_plays.at(name);
    const int code = play.wait(patience);
    QVERIFY2(code == 0, play.told().constData());
    // None was left out.
    QCOMPARE(play.claims().size(), claimsOf(scenario(name)));
    for (const QByteArray &claim : play.claims())
        QVERIFY2(claim.startsWith("ok "), claim.constData());
    QVERIFY2(!play.complaints().contains("could not go on"), play.complaints().constData());
}

void TestDemoStories::aWrongClaimFailsTheRun()
{
    StoryPlay &play = *m_plays.at(QStringLiteral("wrong"));
    QCOMPARE(play.wait(patience), 1);
    QByteArrayList broken;
    for (const QByteArray &claim : play.claims()) {
        if (!claim.startsWith("ok "))
            broken.append(claim);
    }
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith("NOT difference: "), broken.first().constData());
}

// The phones show Read because of what the window has done, and for no other reason.
void TestDemoStories::withoutAnOperatorNothingIsRead()
{
    StoryPlay &play = *m_plays.at(QStringLiteral("idle"));
    QCOMPARE(play.wait(patience), 1);
    QVERIFY2(play.told().contains("NOT difference: "), play.told().constData());
}

QTEST_GUILESS_MAIN(TestDemoStories)
#include "tst_demo_stories.moc"
