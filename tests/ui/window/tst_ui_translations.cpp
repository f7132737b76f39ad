// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

//! The texts of all sources against the committed translations: brings a copy up to date with
//! lupdate, as a translator would, and finds nothing left to do.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    struct Message
    {
        QString context;
        QString source;
        QStringList forms;
        bool numerus = false;
        bool finished = true;
    };
    static QList<Message> read(const QString &file);
    QString updated(const QString &language, const QStringList &options);

    QTemporaryDir m_dir;

private Q_SLOTS:
    void everyTextHasItsJapanese();
    void placeholdersSurvive();
    void englishKnowsOneAndMany();
    void bothLanguagesAreInTheProgram();
};

QList<TestTranslations::Message> TestTranslations::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&in);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.numerus = xml.attributes().hasAttribute(QLatin1String("numerus"));
            messages.append(message);
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().numerus)
                messages.last().forms.append(xml.readElementText());
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString TestTranslations::updated(const QString &language, const QStringList &options)
{
    const QString name = QStringLiteral("kidoku_%1.ts").arg(language);
    const QString copy = m_dir.filePath(name);
    QFile::remove(copy);
    const QString root = QStringLiteral(KIDOKU_SOURCE_DIR);
    QFile::copy(root + QStringLiteral("/resources/translations/") + name, copy);
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

void TestTranslations::everyTextHasItsJapanese()
{
    const QList<Message> messages = read(updated(QStringLiteral("ja"), {}));
    QVERIFY(messages.size() > 300);
    QStringList open;
    for (const Message &message : messages) {
        const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
        if (!message.finished || empty)
            open.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestTranslations::placeholdersSurvive()
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)"));
    const auto places = [](const QString &text) {
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        return found;
    };
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ja")}) {
        const auto messages
            = read(QStringLiteral(KIDOKU_SOURCE_DIR "/resources/translations/kidoku_") + language
                   + QStringLiteral(".ts"));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            for (const QString &form : message.forms)
                QVERIFY2(places(form) == places(message.source), qPrintable(message.source));
        }
    }
}

void TestTranslations::englishKnowsOneAndMany()
{
    const auto messages = read(updated(QStringLiteral("en"), {QStringLiteral("-pluralonly")}));
    QVERIFY(messages.size() > 5);
    for (const Message &message : messages) {
        QVERIFY2(message.finished && message.forms.size() == 2, qPrintable(message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")),
                     qPrintable(message.source));
    }
}

void TestTranslations::bothLanguagesAreInTheProgram()
{
    for (const char *language : {"en", "ja"}) {
        QTranslator translator;
        const QString file = QStringLiteral(":/i18n/kidoku_%1.qm").arg(QLatin1String(language));
        QVERIFY2(translator.load(file), language);
        QCoreApplication::installTranslator(&translator);
        const QString one = QCoreApplication::translate("kidoku::ui::ConfirmDialog",
                                                        "Mark %n chat(s) read?", nullptr, 1);
        const QString many = QCoreApplication::translate("kidoku::ui::ConfirmDialog",
                                                         "Mark %n chat(s) read?", nullptr, 14);
        QVERIFY(!one.contains(QLatin1Char('(')));
        QVERIFY(many.contains(QLatin1String("14")));
        QCOMPARE(many.contains(QString::fromUtf8("既読")), qstrcmp(language, "ja") == 0);
        QCoreApplication::removeTranslator(&translator);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_ui_translations.moc"
