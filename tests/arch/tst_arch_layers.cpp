// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

//! Reads the source tree and holds it against the architecture: who may include whom, how long
//! a file may be, and which Qt modules a layer may touch.
namespace {

struct SourceFile
{
    QString path; //!< relative to the root
    QStringList lines;
};

QList<SourceFile> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(KIDOKU_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator walk(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        files.append({root.relativeFilePath(file.fileName()), text.split(u'\n')});
    }
    return files;
}

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    QStringList found;
    for (const QString &line : file.lines) {
        const auto match = include.match(line);
        if (match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

//! Folder → the folders below it that it may include. One row per library.
const QMap<QString, QSet<QString>> &allowed()
{
    static const auto set = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    static const QMap<QString, QSet<QString>> table{
        {QStringLiteral("core"), set("core")},
        {QStringLiteral("line"), set("core line")},
        {QStringLiteral("media"), set("core line media")},
        {QStringLiteral("relay"), set("core line relay")},
        {QStringLiteral("relayd"), set("core line relay relayd")},
        {QStringLiteral("linesim"), set("core line linesim")},
        {QStringLiteral("store"), set("core store")},
        {QStringLiteral("search"), set("core store search")},
        {QStringLiteral("secrets"), set("core secrets")},
        {QStringLiteral("inbox"), set("core line relay store inbox")},
        {QStringLiteral("accounts"), set("core relay inbox accounts")},
        {QStringLiteral("readmarks"), set("core line store readmarks")},
        {QStringLiteral("policies"), set("core store inbox accounts readmarks policies")},
        {QStringLiteral("models"), set("core line store inbox readmarks models")},
        {QStringLiteral("replies"), set("core line store replies")},
        {QStringLiteral("models"), set("core line store inbox readmarks replies models")},
        {QStringLiteral("notices"), set("core store notices")},
        {QStringLiteral("demo"), set("core line relay demo")},
        {QStringLiteral("recording"), set("core line recording")},
        {QStringLiteral("support"), set("core line store readmarks models support")},
    };
    return table;
}

QSet<QString> libraries()
{
    const QStringList keys = allowed().keys();
    return QSet<QString>(keys.begin(), keys.end()) + QSet<QString>{QStringLiteral("ui")};
}

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderOfAppHasARule()
    {
        const QDir app(QStringLiteral(KIDOKU_SOURCE_DIR "/app"));
        const QStringList folders = app.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(folders.size() >= 9);
        for (const QString &folder : folders)
            QVERIFY2(folder == QLatin1String("main") || allowed().contains(folder),
                     qPrintable(folder + QStringLiteral(" has no row in the table")));
    }

    void appIncludesOnlyWhatStandsBelow()
    {
        const auto files = sourcesBelow(QStringLiteral("app"));
        QVERIFY(files.size() > 50);
        for (const SourceFile &file : files) {
            const QString folder = file.path.section(u'/', 1, 1);
            if (folder == QLatin1String("main"))
                continue;
            for (const QString &include : includesOf(file)) {
                const QString target = include.section(u'/', 0, 0);
                if (!include.contains(u'/') || !libraries().contains(target))
                    continue;
                QVERIFY2(allowed().value(folder).contains(target),
                         qPrintable(file.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void appHasNoWidgets()
    {
        static const QRegularExpression gui(
            QStringLiteral("^Q(Widget|Application|GuiApplication|Pixmap|Painter|Image|Icon|Color|"
                           "Font|Action|Clipboard|Dialog|MainWindow|Label)$|QtGui|QtWidgets"));
        for (const SourceFile &file : sourcesBelow(QStringLiteral("app"))) {
            if (file.path.startsWith(QLatin1String("app/main/")))
                continue;
            for (const QString &include : includesOf(file))
                QVERIFY2(!gui.match(include).hasMatch(),
                         qPrintable(file.path + QStringLiteral(" includes ") + include));
        }
    }

    // From a recording no way leads to a real account, and from a customer none past the scrubber.
    void recordingsGoNowhere()
    {
        static const QRegularExpression net(
            QStringLiteral("^Q(Network|Tcp|Udp|Local|Ssl|AbstractSocket|Process)|^boost/"
                           "|^line/(client|call|answer|signature)"));
        const auto files = sourcesBelow(QStringLiteral("app/recording"));
        QVERIFY(files.size() > 10);
        for (const SourceFile &file : files) {
            for (const QString &include : includesOf(file))
                QVERIFY2(!net.match(include).hasMatch(),
                         qPrintable(file.path + QStringLiteral(" includes ") + include));
        }
    }

    void sqlStandsOnlyInStores()
    {
        static const QRegularExpression sql(QStringLiteral("^QSql|^sqlite3\\.h$|^libpq"));
        const auto files = sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"));
        for (const SourceFile &file : files) {
            const bool isStore = file.path.startsWith(QLatin1String("app/store/"))
                || file.path.startsWith(QLatin1String("app/relayd/"));
            if (isStore)
                continue;
            for (const QString &include : includesOf(file))
                QVERIFY2(!sql.match(include).hasMatch(),
                         qPrintable(file.path + QStringLiteral(" includes ") + include));
        }
    }

    void uiKnowsNoWire()
    {
        static const QSet<QString> forbidden{QStringLiteral("relayd"), QStringLiteral("linesim")};
        const auto files = sourcesBelow(QStringLiteral("ui"));
        QVERIFY(!files.isEmpty());
        for (const SourceFile &file : files) {
            for (const QString &include : includesOf(file)) {
                const bool isNetwork = include.startsWith(QLatin1String("QNetwork"))
                    || include.startsWith(QLatin1String("QTcp"));
                QVERIFY2(!isNetwork && !forbidden.contains(include.section(u'/', 0, 0)),
                         qPrintable(file.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void nobodyNestsEventLoops()
    {
        static const QRegularExpression nested(
            QStringLiteral("QEventLoop|processEvents\\(|(->|\\.)exec\\(\\)"));
        const auto files = sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"));
        for (const SourceFile &file : files) {
            if (file.path.startsWith(QLatin1String("app/main/")))
                continue;
            for (int i = 0; i < file.lines.size(); ++i) {
                const QString code = file.lines.at(i).section(QStringLiteral("//"), 0, 0);
                const bool isQuery = code.contains(QLatin1String("query"), Qt::CaseInsensitive);
                QVERIFY2(isQuery || !nested.match(code).hasMatch(),
                         qPrintable(QStringLiteral("%1:%2").arg(file.path).arg(i + 1)));
            }
        }
    }

    void filesStaySmall()
    {
        const auto files = sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))
            + sourcesBelow(QStringLiteral("tests"));
        QList<qsizetype> sizes;
        for (const SourceFile &file : files) {
            const qsizetype limit = file.path.endsWith(QLatin1String(".h")) ? 250 : 600;
            const qsizetype lines = file.lines.size() - 1;
            QVERIFY2(lines <= limit,
                     qPrintable(QStringLiteral("%1 has %2 lines").arg(file.path).arg(lines)));
            if (!file.path.startsWith(QLatin1String("tests/")))
                sizes.append(lines);
        }
        std::sort(sizes.begin(), sizes.end());
        QVERIFY2(sizes.at(sizes.size() / 2) < 120, "the median file has 120 lines or more");
    }
};

} // namespace

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_arch_layers.moc"
