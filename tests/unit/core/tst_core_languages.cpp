// SPDX-License-Identifier: Apache-2.0
#include "core/languages.h"
#include "core/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;

//! Which of our languages somebody gets, and how dates and numbers look in it.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsLanguageIsTheFirstThatWeHave_data();
    void theSystemsLanguageIsTheFirstThatWeHave();
    void aNameMayBeWrittenEitherWay();
    void everyLanguageCanBeSet();
    void theCountryCountsWhereTheLanguageIsSpoken();
    void daysHaveNamesOfTheLanguage();
    void yearsAndDigitsAreThoseOfTheLog();
};

void LanguagesTest::theSystemsLanguageIsTheFirstThatWeHave_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &wanted, const char *code) {
        QTest::newRow(name) << wanted << QString::fromLatin1(code);
    };
    row("Japan", {QStringLiteral("ja-JP"), QStringLiteral("ja")}, "ja");
    row("Thailand", {QStringLiteral("th-TH")}, "th");
    row("Taiwan", {QStringLiteral("zh-Hant-TW"), QStringLiteral("zh-TW")}, "zh_TW");
    row("Taiwan, short", {QStringLiteral("zh-TW")}, "zh_TW");
    row("Hong Kong reads traditional characters", {QStringLiteral("zh-HK")}, "zh_TW");
    row("Macao too", {QStringLiteral("zh-Hant-MO")}, "zh_TW");
    row("by script alone", {QStringLiteral("zh-Hant")}, "zh_TW");
    row("simplified characters are another script", {QStringLiteral("zh-CN")}, "en");
    row("Singapore", {QStringLiteral("zh-Hans-SG"), QStringLiteral("zh")}, "en");
    row("a language that we have not", {QStringLiteral("de-DE"), QStringLiteral("de")}, "en");
    row("the second choice", {QStringLiteral("ko-KR"), QStringLiteral("ja-JP")}, "ja");
    row("English before others", {QStringLiteral("en-GB"), QStringLiteral("th-TH")}, "en");
    row("a bare system", {QStringLiteral("C")}, "en");
    row("nothing", {}, "en");
}

void LanguagesTest::theSystemsLanguageIsTheFirstThatWeHave()
{
    QFETCH(QStringList, wanted);
    QTEST(core::languageFor(wanted), "code");
}

void LanguagesTest::aNameMayBeWrittenEitherWay()
{
    QCOMPARE(core::languageNamed(QStringLiteral("zh-TW")), QStringLiteral("zh_TW"));
    QCOMPARE(core::languageNamed(QStringLiteral("zh_tw")), QStringLiteral("zh_TW"));
    QCOMPARE(core::languageNamed(QStringLiteral("th")), QStringLiteral("th"));
    QVERIFY(!core::languageNamed(QStringLiteral("zh")));
    QVERIFY(!core::languageNamed(QString()));
}

void LanguagesTest::everyLanguageCanBeSet()
{
    QTemporaryDir dir;
    core::Settings settings(dir.filePath(QStringLiteral("kidoku.ini")));
    for (const core::Language &language : core::languages()) {
        settings.set(core::Setting::Language, language.code);
        QCOMPARE(settings.text(core::Setting::Language), language.code);
    }
    settings.set(core::Setting::Language, QStringLiteral("tlh"));
    QCOMPARE(settings.text(core::Setting::Language), QString());
}

void LanguagesTest::theCountryCountsWhereTheLanguageIsSpoken()
{
    const auto name = [](const char *code, const char *system) {
        return core::localeFor(QLatin1String(code), QLocale(QLatin1String(system))).name();
    };
    QCOMPARE(name("en", "en_GB"), QStringLiteral("en_GB"));
    QCOMPARE(name("en", "th_TH"), QStringLiteral("en_US"));
    QCOMPARE(name("ja", "en_US"), QStringLiteral("ja_JP"));
    QCOMPARE(name("zh_TW", "zh_HK"), QStringLiteral("zh_HK"));
    QCOMPARE(name("zh_TW", "en_HK"), QStringLiteral("zh_HK"));
    QCOMPARE(name("zh_TW", "zh_CN"), QStringLiteral("zh_TW"));
    QCOMPARE(name("th", "C"), QStringLiteral("th_TH"));
}

void LanguagesTest::daysHaveNamesOfTheLanguage()
{
    const QDate day(2026, 11, 25);
    const auto name = [&day](const char *code) {
        return core::localeFor(QLatin1String(code), QLocale(QStringLiteral("de_DE")))
            .toString(day, QStringLiteral("dddd"));
    };
    QCOMPARE(name("en"), QStringLiteral("Wednesday"));
    QCOMPARE(name("ja"), QStringLiteral("水曜日"));
    QCOMPARE(name("zh_TW"), QStringLiteral("星期三"));
    QCOMPARE(name("th"), QStringLiteral("วันพุธ"));
}

// LINE's answers, the log and its exports count years from the common era, in 0 to 9; a Buddhist
// year on the screen would not be found again there.
void LanguagesTest::yearsAndDigitsAreThoseOfTheLog()
{
    for (const core::Language &language : core::languages()) {
        const QLocale locale = core::localeFor(language.code, QLocale(language.code));
        QCOMPARE(locale.toString(QDate(2026, 11, 25), QStringLiteral("yyyy")),
                 QStringLiteral("2026"));
        QCOMPARE(locale.toString(12345), QStringLiteral("12,345"));
    }
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_core_languages.moc"
