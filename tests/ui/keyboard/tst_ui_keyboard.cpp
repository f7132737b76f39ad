// SPDX-License-Identifier: Apache-2.0
#include "ui/keyboard/key_field.h"
#include "ui/keyboard/keyboard_page.h"
#include "ui/window/window_rig.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;
using ui::Command;
using ui::KeyMap;

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *part(const QWidget &page, const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    static void choose(const ui::KeyboardPage &page, Command command)
    {
        auto *list = part<QTreeWidget>(page, "keyList");
        list->setCurrentItem(list->topLevelItem(int(command)));
    }

private Q_SLOTS:
    void theUsualKeysAreNoText()
    {
        const KeyMap map;
        QVERIFY(map.write().isEmpty());
        for (const ui::CommandInfo &info : ui::commandTable()) {
            QCOMPARE(map.keys(info.command), ui::keysOf(info.command));
            for (const QKeySequence &key : ui::keysOf(info.command)) {
                QVERIFY2(KeyMap::isPossible(key), info.objectName);
                QCOMPARE(map.owner(key), info.command);
            }
        }
    }
    void severalKeysAndBack()
    {
        KeyMap map;
        map.add(Command::MarkRead, keys("Ctrl+Alt+X"));
        QCOMPARE(map.keys(Command::MarkRead), QList({keys("Ctrl+R"), keys("Ctrl+Alt+X")}));
        map.remove(Command::MarkRead, keys("Ctrl+R"));
        const KeyMap again = KeyMap::read(map.write());
        QCOMPARE(again.keys(Command::MarkRead), QList({keys("Ctrl+Alt+X")}));
        QCOMPARE(again.owner(keys("Ctrl+R")), Command::Count);
        map.remove(Command::MarkRead, keys("Ctrl+Alt+X"));
        QVERIFY(KeyMap::read(map.write()).keys(Command::MarkRead).isEmpty());
        map.reset(Command::MarkRead);
        QVERIFY(map.write().isEmpty());
    }
    void aKeyHasOneOwner()
    {
        KeyMap map;
        map.add(Command::MarkRead, keys("Ctrl+E"));
        QCOMPARE(map.owner(keys("Ctrl+E")), Command::MarkRead);
        QVERIFY(map.keys(Command::ToggleDone).isEmpty());
        QCOMPARE(KeyMap::read(map.write()).owner(keys("Ctrl+E")), Command::MarkRead);
        map.reset(Command::ToggleDone); // takes it back
        QCOMPARE(map.owner(keys("Ctrl+E")), Command::ToggleDone);
        QCOMPARE(map.keys(Command::MarkRead), QList({keys("Ctrl+R")}));
        map.add(Command::MarkRead, keys("Ctrl+;"));
        QCOMPARE(KeyMap::read(map.write()).owner(keys("Ctrl+;")), Command::MarkRead);
        map.add(Command::MarkRead, keys("Ctrl+="));
        QCOMPARE(KeyMap::read(map.write()).owner(keys("Ctrl+=")), Command::MarkRead);
    }
    void badTextIsTheUsual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("noise") << QStringLiteral("\u0001\u0002===;;;\n\n=\n");
        QTest::newRow("unknown command") << QStringLiteral("actionFly=Ctrl+R");
        QTest::newRow("a letter") << QStringLiteral("actionMarkRead=R");
        QTest::newRow("no key") << QStringLiteral("actionMarkRead=Ctrl+Wumpus");
        QTest::newRow("a chord") << QStringLiteral("actionMarkRead=Ctrl+X, Ctrl+C");
        QTest::newRow("Enter") << QStringLiteral("actionMarkRead=Return");
        QTest::newRow("too many") << QStringLiteral(
            "actionMarkRead=F1; F2; F3; F4; F5; F6; F7; F8; F9");
        QTest::newRow("huge") << QStringLiteral("actionMarkRead=F2\n") + QString(1 << 20, u'x');
    }
    void badTextIsTheUsual()
    {
        QFETCH(QString, text);
        const KeyMap map = KeyMap::read(text);
        for (const ui::CommandInfo &info : ui::commandTable())
            QCOMPARE(map.keys(info.command), ui::keysOf(info.command));
    }
    void whoIsNamedFirstKeepsWhatTwoWant()
    {
        const KeyMap map = KeyMap::read(QStringLiteral("actionMarkRead=F2\nactionDone=F2; F4\n"));
        QCOMPARE(map.owner(keys("F2")), Command::MarkRead);
        QCOMPARE(map.keys(Command::ToggleDone), QList({keys("F4")}));
    }

    void thePageChangesKeysAndSettlesConflicts()
    {
        QTemporaryDir dir;
        core::Settings settings(dir.filePath(QStringLiteral("kidoku.ini")));
        ui::Theme theme(QStringLiteral("light"));
        ui::KeyboardPage page(settings, theme);
        page.show();
        choose(page, Command::MarkRead);
        auto *field = part<ui::KeyField>(page, "keyField");
        auto *replace = part<QPushButton>(page, "keyReplace");
        auto *said = part<QLabel>(page, "keySaid");
        QTest::keyClick(field, Qt::Key_F2);
        QCOMPARE(settings.text(Setting::Keys), QStringLiteral("actionMarkRead=Ctrl+R; F2"));
        QTest::keyClick(field, Qt::Key_X);
        QVERIFY(!said->text().isEmpty());
        QVERIFY(replace->isHidden());
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier); // is Done's
        QVERIFY(!replace->isHidden());
        QVERIFY(said->text().contains(QStringLiteral("Done")));
        QCOMPARE(settings.text(Setting::Keys), QStringLiteral("actionMarkRead=Ctrl+R; F2"));
        replace->click();
        QCOMPARE(KeyMap::read(settings.text(Setting::Keys)).owner(keys("Ctrl+E")),
                 Command::MarkRead);
        QVERIFY(replace->isHidden());

        part<QPushButton>(page, "keyRemove")->click();
        QCOMPARE(settings.text(Setting::Keys).section(u'\n', 0, 0),
                 QStringLiteral("actionMarkRead=Ctrl+R; F2"));
        choose(page, Command::ToggleDone);
        part<QPushButton>(page, "keyReset")->click();
        QCOMPARE(KeyMap::read(settings.text(Setting::Keys)).owner(keys("Ctrl+E")),
                 Command::ToggleDone);
        part<QPushButton>(page, "keyResetAll")->click();
        QVERIFY(settings.text(Setting::Keys).isEmpty());

        // Signs come with Shift held.
        choose(page, Command::MarkRead);
        QTest::keyClick(field, Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(said->text().contains(ui::plainTextOf(Command::Shortcuts)));
        part<QCheckBox>(page, "keyLetters")->click();
        QVERIFY(settings.flag(Setting::LetterKeys));
    }
    void thePageFindsByWordAndByKey()
    {
        QTemporaryDir dir;
        core::Settings settings(dir.filePath(QStringLiteral("kidoku.ini")));
        ui::Theme theme(QStringLiteral("light"));
        ui::KeyboardPage page(settings, theme);
        auto *list = part<QTreeWidget>(page, "keyList");
        const auto found = [list] {
            QList<Command> all;
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                if (!list->topLevelItem(i)->isHidden())
                    all.append(Command(i));
            }
            return all;
        };
        QCOMPARE(found().size(), int(Command::Count));
        part<QLineEdit>(page, "keySearch")->setText(QStringLiteral("MARK AS READ"));
        QVERIFY(found().contains(Command::MarkRead));
        QVERIFY(!found().contains(Command::Quit));
        part<QLineEdit>(page, "keySearch")->setText(QStringLiteral("ctrl+q"));
        QCOMPARE(found(), QList({Command::Quit}));
    }

    void theWindowObeysNewKeysAtOnce()
    {
        WindowRig rig;
        QVERIFY(rig.start());
        const ConversationId id = rig.customer(QStringLiteral("Aya"));
        QVERIFY(rig.open());
        rig.list()->choose(id);
        QTRY_COMPARE(rig.console->current(), id);
        rig.settings.set(Setting::Keys, QStringLiteral("actionMarkRead=F2"));
        QCOMPARE(rig.find<QAction>("actionMarkRead")->shortcuts(), QList({keys("F2")}));
        QVERIFY(rig.press(Qt::Key_R, Qt::ControlModifier)); // does nothing any more
        QVERIFY(rig.press(Qt::Key_F2));
        QTRY_COMPARE(rig.state(id), MarkState::Holding);
        rig.settings.set(Setting::Keys, QString());
        QCOMPARE(rig.find<QAction>("actionMarkRead")->shortcuts(), QList({keys("Ctrl+R")}));
    }
    void lettersAreOrdersOnlyInTheListAndOnlyWhenWanted()
    {
        WindowRig rig;
        QVERIFY(rig.start());
        const ConversationId id = rig.customer(QStringLiteral("Aya"));
        QVERIFY(rig.open());
        rig.list()->choose(id);
        QTRY_COMPARE(rig.console->current(), id);
        rig.list()->setFocus();
        QVERIFY(rig.press(Qt::Key_M));
        QVERIFY(rig.press(Qt::Key_U));
        QCOMPARE(rig.state(id), MarkState::None);

        rig.settings.set(Setting::LetterKeys, true);
        auto *search = rig.find<QLineEdit>("searchField");
        QVERIFY(search);
        search->setFocus();
        QVERIFY(rig.press(Qt::Key_M));
        QCOMPARE(search->text(), QStringLiteral("m"));
        QCOMPARE(rig.state(id), MarkState::None);
        search->clear();
        rig.list()->setFocus();
        QVERIFY(rig.press(Qt::Key_U));
        QTRY_VERIFY(rig.conversation(id).flagged);
        QVERIFY(rig.press(Qt::Key_M));
        QTRY_COMPARE(rig.state(id), MarkState::Holding);
        QVERIFY(rig.press(Qt::Key_E));
        QTRY_VERIFY(rig.conversation(id).done);
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_ui_keyboard.moc"
