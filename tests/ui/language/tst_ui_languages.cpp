// SPDX-License-Identifier: Apache-2.0
#include "all_dialogs.h"
#include "core/languages.h"
#include "demo/simulator_client.h"
#include "linesim/server.h"
#include "main/translation.h"
#include "models/state_text.h"
#include "pseudo_translator.h"
#include "shown_texts.h"
#include "ts_file.h"
#include "ui/demo/phone_pane.h"
#include "ui/window/shop.h"

#include <QFileDialog>
#include <QLibraryInfo>
#include <QPointer>
#include <QRegularExpression>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

//! The texts of one language, by what they look like with their placeholders filled.
class Vocabulary
{
public:
    explicit Vocabulary(const QString &code)
    {
        QStringList all;
        if (code == QLatin1String("en")) {
            // Japanese has every source text; English its plural forms only.
            for (const TsMessage &message : readTs(tsPath(QStringLiteral("kidoku_ja.ts")))) {
                if (!message.numerus)
                    all.append(message.source);
            }
        }
        for (const TsMessage &message : readTs(tsPath(QStringLiteral("kidoku_%1.ts").arg(code))))
            all += message.forms;
        take(all);
    }

    [[nodiscard]] bool has(const QString &text) const
    {
        return m_whole.contains(text) || m_filled.match(text).hasMatch();
    }
    [[nodiscard]] bool isEmpty() const { return m_whole.isEmpty(); }

private:
    void take(const QStringList &forms)
    {
        static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)"));
        for (const QString &form : forms) {
            QString said = form;
            said.remove(placeholder);
            const auto letters
                = std::count_if(said.begin(), said.end(), [](QChar c) { return c.isLetter(); });
            if (letters < 2) // "%1: %2" fits everything
                continue;
            if (said == form) {
                m_whole.insert(form);
                continue;
            }
            QString pattern = QRegularExpression::escape(form);
            pattern.replace(QRegularExpression(QStringLiteral("\\\\%(?:\\d|n)")),
                            QStringLiteral(".+"));
            m_patterns.append(pattern);
        }
        m_filled.setPattern(QRegularExpression::anchoredPattern(m_patterns.join(QLatin1Char('|'))));
    }

    QSet<QString> m_whole;
    QStringList m_patterns;
    QRegularExpression m_filled; //!< any of the patterns
};

bool has(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(),
                       [script](QChar c) { return c.script() == script; });
}

} // namespace

//! The language changes while the real window runs: everything that is shown follows, and nothing
//! of the former language stays.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QList<ShownText> shown() const;
    [[nodiscard]] static bool isOfCustomers(const ShownText &text);

    std::unique_ptr<linesim::Server> m_simulator;
    std::unique_ptr<demo::SimulatorClient> m_phone;
    std::unique_ptr<Shop> m_shop;
    app::Translation m_translation;
    PseudoTranslator m_pseudo;
    QList<QPointer<QDialog>> m_dialogs;
    QHash<QString, Vocabulary> m_vocabularies;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingOfTheFormerLanguageStays_data();
    void nothingOfTheFormerLanguageStays();
    void datesFollow();
    void qtsOwnWordsFollow_data();
    void qtsOwnWordsFollow();
    void everythingWasGivenToTheTranslators();
};

void TestLanguages::initTestCase()
{
    auto started
        = linesim::Server::start({}, core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(started);
    m_simulator = std::move(started).value();
    m_phone = std::make_unique<demo::SimulatorClient>(m_simulator->url());
    m_phone->start();
    m_shop = std::make_unique<Shop>();
    m_shop->makePhone = [this](QWidget *parent) -> QWidget * {
        return new ui::PhonePane(*m_phone, m_shop->theme, ui::PhoneNames{[](const QString &) {
            return QStringLiteral("Aozora Flowers");
        }},
                                 parent);
    };
    m_shop->useLanguage = [this](const QString &language) { m_translation.use(language); };
    m_translation.use(QStringLiteral("en"));
    QVERIFY(m_shop->fill());
    m_shop->play();
    for (const DialogEntry &entry : allDialogs()) {
        m_dialogs.append(entry.make(m_shop->theme, m_shop->settings, m_shop->window.get()));
        m_dialogs.constLast()->open();
    }
    for (const core::Language &language : core::languages()) {
        m_vocabularies.insert(language.code, Vocabulary(language.code));
        QVERIFY(!m_vocabularies.constFind(language.code)->isEmpty());
    }
}

void TestLanguages::cleanupTestCase()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_dialogs))
        delete dialog.data();
    m_shop.reset();
    m_phone.reset();
    m_simulator.reset();
}

QList<ShownText> TestLanguages::shown() const
{
    QCoreApplication::sendPostedEvents();
    QList<ShownText> texts = ShownTexts::of(*m_shop->window);
    for (const QPointer<QDialog> &dialog : m_dialogs)
        texts += ShownTexts::of(*dialog);
    return texts;
}

// What people wrote or are called, and the languages' own names in the settings.
bool TestLanguages::isOfCustomers(const ShownText &text)
{
    static const QStringList said{
        QStringLiteral("こんにちは"),   QStringLiteral("謝謝!"),      QStringLiteral("注文番号は"),
        QStringLiteral("おはよう"),     QStringLiteral("配達"),       QStringLiteral("新宿区"),
        QStringLiteral("林 怡君"),      QStringLiteral("田中 大輔"),  QStringLiteral("佐藤 美咲"),
        QStringLiteral("Can I change"), QStringLiteral("Anna Weiss"), QStringLiteral("Kenji T."),
        QStringLiteral("Somchai P.")};
    if (text.where == QLatin1String("settingLanguage")
        || text.where == QLatin1String("phonePeople"))
        return true;
    return std::any_of(said.begin(), said.end(),
                       [&text](const QString &part) { return text.text.contains(part); });
}

void TestLanguages::nothingOfTheFormerLanguageStays_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ja", "th", "zh_TW", "en", "th", "ja", "zh_TW", "ja", "en"})
        QTest::addRow("to %s", language) << QString::fromLatin1(language);
}

void TestLanguages::nothingOfTheFormerLanguageStays()
{
    QFETCH(QString, language);
    m_shop->settings.set(core::Setting::Language, language);
    const QList<ShownText> texts = shown();
    QVERIFY(texts.size() > 300);
    const Vocabulary &spoken = *m_vocabularies.constFind(language);
    QStringList left;
    int ofTheLanguage = 0;
    for (const ShownText &text : texts) {
        if (isOfCustomers(text))
            continue;
        if (spoken.has(text.text)) {
            ++ofTheLanguage;
            continue;
        }
        bool foreign = has(text.text, QChar::Script_Thai) && language != QLatin1String("th");
        foreign |= has(text.text, QChar::Script_Hiragana) && language != QLatin1String("ja");
        foreign |= has(text.text, QChar::Script_Han) && language != QLatin1String("ja")
            && language != QLatin1String("zh_TW");
        for (auto it = m_vocabularies.constBegin(); it != m_vocabularies.constEnd(); ++it)
            foreign |= it.key() != language && it->has(text.text);
        if (foreign)
            left.append(text.where + QStringLiteral(": ") + text.text);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QVERIFY2(ofTheLanguage > 200, qPrintable(QString::number(ofTheLanguage)));
}

void TestLanguages::datesFollow()
{
    const auto day = [this](const char *language) {
        m_shop->settings.set(core::Setting::Language, QLatin1String(language));
        const core::Timestamp at{QDateTime(QDate(2026, 11, 23), QTime(14, 32)).toMSecsSinceEpoch()};
        const core::Timestamp now{QDateTime(QDate(2026, 11, 25), QTime(9, 0)).toMSecsSinceEpoch()};
        const core::Timestamp later{QDateTime(QDate(2027, 2, 1), QTime(9, 0)).toMSecsSinceEpoch()};
        return QStringList{models::shortTime(at, now), models::dayText(at, now),
                           models::dayText(at, later), models::clockTime(at)};
    };
    const QString clock = QStringLiteral("14:32");
    QCOMPARE(day("en"),
             QStringList({QStringLiteral("23 Nov"), QStringLiteral("Monday, 23 November"),
                          QStringLiteral("23 November 2026"), clock}));
    QCOMPARE(day("ja"),
             QStringList({QStringLiteral("11月23日"), QStringLiteral("11月23日（月曜日）"),
                          QStringLiteral("2026年11月23日"), clock}));
    QCOMPARE(day("zh_TW"),
             QStringList({QStringLiteral("11月23日"), QStringLiteral("11月23日 星期一"),
                          QStringLiteral("2026年11月23日"), clock}));
    QCOMPARE(day("th"),
             QStringList({QStringLiteral("23 พ.ย."), QStringLiteral("วันจันทร์ที่ 23 พฤศจิกายน"),
                          QStringLiteral("23 พฤศจิกายน ค.ศ. 2026"), clock}));
}

void TestLanguages::qtsOwnWordsFollow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("save");
    const auto row = [](const char *language, const char *paste, const char *save) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(paste)
                                << QString::fromUtf8(save);
    };
    row("ja", "貼り付け(&P)", "保存");
    row("zh_TW", "貼上(&P)", "儲存");
    row("th", "วาง(&P)", "บันทึก");
    row("en", "&Paste", "Save");
}

void TestLanguages::qtsOwnWordsFollow()
{
    QFETCH(QString, language);
    QFETCH(QString, paste);
    QFETCH(QString, save);
    const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath)
        + QStringLiteral("/qtbase_%1.qm").arg(language);
    if (language != QLatin1String("th") && !QFile::exists(file))
        QSKIP("Qt's translations are not installed");
    m_shop->settings.set(core::Setting::Language, language);
    QLineEdit field;
    std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList actions;
    for (const QAction *action : menu->actions())
        actions.append(action->text().section(QLatin1Char('\t'), 0, 0));
    QVERIFY2(actions.contains(paste), qPrintable(actions.join(QLatin1Char('\n'))));
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList buttons;
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        buttons.append(button->text().remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))));
    QVERIFY2(buttons.contains(save), qPrintable(buttons.join(QLatin1Char('\n'))));
}

// A text without the brackets of the invented language was written past tr().
void TestLanguages::everythingWasGivenToTheTranslators()
{
    QCoreApplication::installTranslator(&m_pseudo);
    static const QRegularExpression names(QStringLiteral(
        "Kidoku|Aozora Flowers|aozora-flowers|@aozora|U4f1c0a77|U4af4980629|https?://"
        "|^Qt |SQLite|OpenSSL|QtKeychain|Boost|LGPL|BSD-|BSL-|Apache-2.0|^public "
        "domain$|^\\w+/\\w+$|^\\w+\\.(txt|jsonl?)$"
        "|Shop|shop-a|^\\d|^—$|Aya|^[A-Z]?[A-Za-z0-9+?,. ]*(Ctrl|Shift|Alt|F\\d|"
        "Esc|Up|Down)|^\\W*$"));
    QStringList bare;
    for (const ShownText &text : shown()) {
        const bool said
            = text.text.contains(QLatin1Char('[')) || text.text.contains(QLatin1Char(']'));
        const bool isPage = text.where == QLatin1String("helpContents"); // files of their own
        if (!said && !isPage && !isOfCustomers(text) && !names.match(text.text).hasMatch())
            bare.append(text.where + QStringLiteral(": ") + text.text);
    }
    bare.removeDuplicates();
    QCoreApplication::removeTranslator(&m_pseudo);
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLanguages)
#include "tst_ui_languages.moc"
