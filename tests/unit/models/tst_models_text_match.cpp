// SPDX-License-Identifier: Apache-2.0
#include "models/text_match.h"

#include "records.h"

#include <QTest>

using namespace kidoku;

class TextMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundByItsWords();
};

void TextMatchTest::everyKindIsFoundByItsWords()
{
    auto message = testing::message(1, 1000);
    message.text = QStringLiteral("Roses");
    QVERIFY(models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::File;
    QVERIFY(models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::Location;
    message.detail = R"({"address":"Ｓｈｉｎｊｕｋｕ"})";
    QVERIFY(models::matches(message, QStringLiteral("shinjuku")));
    QVERIFY(!models::matches(message, QString()));
    message.kind = store::MessageKind::System;
    QVERIFY(!models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::Text;
    message.unsentAt = {5};
    QVERIFY(!models::matches(message, QStringLiteral("rose")));
}

QTEST_GUILESS_MAIN(TextMatchTest)
#include "tst_models_text_match.moc"
