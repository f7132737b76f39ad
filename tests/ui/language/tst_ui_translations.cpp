// SPDX-License-Identifier: Apache-2.0
#include "core/languages.h"
#include "ts_file.h"
#include "ui/window/command.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

QString fileOf(const core::Language &language)
{
    return QStringLiteral("kidoku_%1.ts").arg(language.code);
}

bool isEnglish(const core::Language &language)
{
    return language.code == QLatin1String("en");
}

//! Everything in \a text that \a pattern finds, in order of the alphabet.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        all.append(it.next().captured());
    all.sort();
    return all;
}

QString whiteStart(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return text.left(end);
}

QString whiteEnd(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && text.at(start - 1).isSpace())
        --start;
    return text.mid(start);
}

//! Full-width punctuation brings its own space: ", " is "、".
bool endsLike(const QString &form, const QString &source)
{
    const bool wide = !form.isEmpty() && QStringLiteral("、，。：；").contains(form.back());
    return whiteEnd(form) == whiteEnd(source) || wide;
}

} // namespace

//! The texts of all sources against the committed translations: brings copies up to date with
//! lupdate, as a translator would, and finds nothing left to do; then what a translator can spoil
//! without noticing.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    QString updated(const core::Language &language, const QStringList &options);
    static void addLanguages(bool withEnglish);

    QTemporaryDir m_dir;

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(false); }
    void everyTextIsTranslated();
    void nothingIsLostOnTheWay_data();
    void nothingIsLostOnTheWay();
    void mnemonicsOpenOneThingEach_data() { addLanguages(true); }
    void mnemonicsOpenOneThingEach();
    void englishKnowsOneAndMany();
    void everyLanguageIsInTheProgram_data() { addLanguages(true); }
    void everyLanguageIsInTheProgram();
    void readIsWhatLineCallsIt();
};

void TestTranslations::addLanguages(bool withEnglish)
{
    QTest::addColumn<int>("language");
    for (int i = withEnglish ? 0 : 1; i < core::languages().size(); ++i)
        QTest::newRow(qPrintable(core::languages().at(i).code)) << i;
}

QString TestTranslations::updated(const core::Language &language, const QStringList &options)
{
    const QString copy = m_dir.filePath(fileOf(language));
    QFile::remove(copy);
    if (!QFile::copy(tsPath(fileOf(language)), copy))
        return {};
    const QString root = QStringLiteral(KIDOKU_SOURCE_DIR);
    QProcess lupdate;
    QStringList arguments{QStringLiteral("-silent"),    QStringLiteral("-locations"),
                          QStringLiteral("none"),       QStringLiteral("-no-obsolete"),
                          QStringLiteral("-recursive"), root + QStringLiteral("/app"),
                          root + QStringLiteral("/ui")};
    arguments += options + QStringList{QStringLiteral("-ts"), copy};
    lupdate.start(QStringLiteral(KIDOKU_LUPDATE), arguments);
    const bool well = lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0;
    return well ? copy : QString();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(int, language);
    const QList<TsMessage> messages = readTs(updated(core::languages().at(language), {}));
    QVERIFY(messages.size() > 300);
    QStringList open;
    for (const TsMessage &message : messages) {
        // None of them has plural forms.
        const bool said = message.forms.size() == 1 && !message.forms.constFirst().isEmpty();
        if (!message.finished || !said)
            open.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestTranslations::nothingIsLostOnTheWay_data()
{
    QTest::addColumn<QString>("file");
    for (const core::Language &language : core::languages())
        QTest::newRow(qPrintable(language.code)) << fileOf(language);
    QTest::newRow("what Qt says in Thai") << QStringLiteral("qtbase_th.ts");
}

void TestTranslations::nothingIsLostOnTheWay()
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)"));
    static const QRegularExpression mnemonic(QStringLiteral("&[^ ]"));
    static const QRegularExpression dots(QStringLiteral("…|\\.\\.\\."));
    QFETCH(QString, file);
    const QList<TsMessage> messages = readTs(tsPath(file));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const TsMessage &message : messages) {
        for (const QString &form : message.forms) {
            const QString &source = message.source;
            const bool same = found(form, placeholder) == found(source, placeholder)
                && found(form, mnemonic).size() == found(source, mnemonic).size()
                && found(form, dots) == found(source, dots)
                && whiteStart(form) == whiteStart(source) && endsLike(form, source)
                && form.count(QLatin1Char('\n')) == source.count(QLatin1Char('\n'));
            if (!same)
                wrong.append(source + QStringLiteral(" → ") + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::mnemonicsOpenOneThingEach()
{
    QFETCH(int, language);
    QTranslator translator;
    QVERIFY(translator.load(
        QStringLiteral(":/i18n/kidoku_%1.qm").arg(core::languages().at(language).code)));
    QCoreApplication::installTranslator(&translator);
    QHash<QString, QStringList> taken; // menu and letter → texts
    const auto take = [&taken](const QString &menu, const QString &text) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at >= 0)
            taken[menu + text.at(at + 1).toUpper()].append(text);
    };
    for (const ui::CommandInfo &info : ui::commandTable()) {
        take(ui::textOf(info.group), ui::textOf(info.command));
        QVERIFY(!ui::textOf(info.command).isEmpty());
    }
    for (const auto group : ui::commandGroups)
        take(QString(), ui::textOf(group));
    QCoreApplication::removeTranslator(&translator);
    for (const QStringList &texts : std::as_const(taken))
        QVERIFY2(texts.size() == 1, qPrintable(texts.join(QStringLiteral(" and "))));
}

void TestTranslations::englishKnowsOneAndMany()
{
    const auto messages
        = readTs(updated(core::languages().constFirst(), {QStringLiteral("-pluralonly")}));
    QVERIFY(messages.size() > 5);
    for (const TsMessage &message : messages) {
        QVERIFY2(message.finished && message.forms.size() == 2, qPrintable(message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")),
                     qPrintable(message.source));
    }
}

void TestTranslations::everyLanguageIsInTheProgram()
{
    QFETCH(int, language);
    const core::Language &wanted = core::languages().at(language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/kidoku_%1.qm").arg(wanted.code)));
    QCoreApplication::installTranslator(&translator);
    const auto question = [](int chats) {
        return QCoreApplication::translate("kidoku::ui::ConfirmDialog", "Mark %n chat(s) read?",
                                           nullptr, chats);
    };
    QVERIFY(!question(1).contains(QLatin1Char('(')));
    QVERIFY(question(14).contains(QLatin1String("14")));
    QCOMPARE(question(14).contains(QLatin1String("chats")), isEnglish(wanted));
    QCoreApplication::removeTranslator(&translator);
}

// The word beside the bubble on the customer's phone.
void TestTranslations::readIsWhatLineCallsIt()
{
    const QHash<QString, QString> words{{QStringLiteral("ja"), QStringLiteral("既読")},
                                        {QStringLiteral("zh_TW"), QStringLiteral("已讀")},
                                        {QStringLiteral("th"), QStringLiteral("อ่านแล้ว")}};
    for (auto it = words.begin(); it != words.end(); ++it) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/kidoku_%1.qm").arg(it.key())));
        QCOMPARE(translator.translate("kidoku::ui::PhoneView", "Read"), it.value());
        QCOMPARE(translator.translate("Words", "Read", "shown to the customer"), it.value());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_ui_translations.moc"
