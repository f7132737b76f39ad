// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"

#include <QTest>

using kidoku::core::fold;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("ABC", "abc");
    row("ＡＢＣ１２", "abc12");
    row("ｶﾀｶﾅ", "かたかな");
    row("カタカナ", "かたかな");
    row("ｶﾞｷﾞ", "がぎ");
    row("ひらがな", "ひらがな");
    row("ラーメン", "らーめん");
    row("㌔", "きろ");
    row("漢字", "漢字");
    row("", "");
}

void FoldTest::folds()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
}

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_core_fold.moc"
