// SPDX-License-Identifier: Apache-2.0
#include "neutral_words.h"

#include <array>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;

struct Vocabulary
{
    QStringList words;
    QString letters;
    QStringList colours; //!< %1 is an animal
    QStringList animals;
    QString group; //!< %1 is a name
};

QStringList split(const QString &text)
{
    return text.split(u' ');
}

Vocabulary latin()
{
    return {split(u"sky sun tea map red cup box day new two river paper table water cloud piano "
                  u"window garden yellow letter coffee market little summer bridge corner winter "
                  u"basket pencil forest button island morning station picture weather harbour "
                  u"blanket umbrella mountain notebook sunlight cupboard"_s),
            u"etaoinshrdlucmfwypvbgkjqxz"_s,
            split(u"Silver_%1 Amber_%1 Azure_%1 Calm_%1 Coral_%1 Gentle_%1 Golden_%1 Indigo_%1 "
                  u"Merry_%1 Quiet_%1 Sunny_%1 Violet_%1"_s),
            split(u"Heron Badger Beaver Crane Dolphin Falcon Hedgehog Koala Otter Panda Parrot "
                  u"Penguin Rabbit Seal Sparrow Turtle"_s),
            u"%1 circle"_s};
}

Vocabulary japanese()
{
    return {
        split(u"そら やま かわ はな まど ゆき かぜ ほし つくえ かばん さくら とけい みなと "
              u"こおり あおぞら えんぴつ みずうみ ノート カメラ ボタン テーブル カーテン 朝日 "
              u"海辺 木陰 並木 夕焼け 窓辺 花束 小道"_s),
        u"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろ"_s,
        split(u"青い%1 銀の%1 金の%1 白い%1 緑の%1 赤い%1 静かな%1 小さな%1 元気な%1 朝の%1 "
              u"森の%1 海の%1"_s),
        split(u"つる たぬき きつね うさぎ りす いるか ふくろう すずめ つばめ かめ くま しか "
              u"ねこ ぺんぎん かもめ ひつじ"_s),
        u"%1の会"_s};
}

Vocabulary chinese()
{
    return {
        split(u"山水 春風 花園 桌子 窗戶 早晨 河流 樹葉 藍天 白雲 茶杯 書本 燈光 石橋 雨傘 海邊 "
              u"月光 草地 木船 小路 湖面 晚霞"_s),
        u"山水風花桌窗早河樹藍雲茶書燈石雨海月草木船路湖霞星雪竹松"_s,
        split(u"藍色%1 銀色%1 金色%1 白色%1 綠色%1 紅色%1 安靜的%1 小小%1 快樂的%1 清晨的%1 "
              u"森林的%1 海上的%1"_s),
        split(
            u"白鶴 狐狸 兔子 松鼠 海豚 貓頭鷹 麻雀 燕子 烏龜 小熊 小鹿 企鵝 海鷗 綿羊 水獺 貓熊"_s),
        u"%1的小組"_s};
}

Vocabulary thai()
{
    return {split(u"ดอกไม้ ท้องฟ้า แม่น้ำ ภูเขา หน้าต่าง โต๊ะ ดินสอ สวน ทะเล ต้นไม้ ใบไม้ ถนน "
                  u"สะพาน นาฬิกา กระเป๋า ร่ม ตลาด เรือ แสงแดด สายลม"_s),
            u"กขคงจชดตถทนบปผพมยรลวสหอ"_s,
            split(u"%1สีฟ้า %1สีเงิน %1สีทอง %1สีขาว %1สีเขียว %1สีแดง %1ใจเย็น %1ตัวน้อย %1ร่าเริง "
                  u"%1ยามเช้า %1ในป่า %1ริมทะเล"_s),
            split(u"นกกระเรียน จิ้งจอก กระต่าย กระรอก โลมา นกฮูก นกกระจอก นางแอ่น เต่า หมี กวาง แมว "
                  u"เพนกวิน นางนวล แกะ นาก"_s),
            u"กลุ่ม%1"_s};
}

Vocabulary korean()
{
    return {
        split(u"하늘 바다 나무 창문 책상 연필 꽃밭 아침 구름 다리 시계 가방 우산 강물 별빛 종이 "
              u"등대 산길 호수 바람"_s),
        u"가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허"_s,
        split(u"푸른_%1 은빛_%1 금빛_%1 하얀_%1 초록_%1 붉은_%1 조용한_%1 작은_%1 씩씩한_%1 "
              u"새벽_%1 숲속_%1 바다_%1"_s),
        split(u"두루미 여우 토끼 다람쥐 돌고래 부엉이 참새 제비 거북이 곰 사슴 고양이 펭귄 갈매기 "
              u"양 수달"_s),
        u"%1 모임"_s};
}

const Vocabulary &vocabulary(Script script)
{
    static const std::array all{latin(), japanese(), chinese(), thai(), korean()};
    return all.at(size_t(script));
}

} // namespace

const QStringList &wordsOf(Script script)
{
    return vocabulary(script).words;
}

const QString &lettersOf(Script script)
{
    return vocabulary(script).letters;
}

QString personName(Script script, Draw &draw)
{
    const Vocabulary &of = vocabulary(script);
    QString name = of.colours.at(draw.next(int(of.colours.size())));
    name.replace(u'_', u' ');
    return name.replace("%1"_L1, of.animals.at(draw.next(int(of.animals.size()))));
}

QString groupName(Script script, Draw &draw)
{
    QString name = vocabulary(script).group;
    return name.replace("%1"_L1, personName(script, draw));
}

} // namespace kidoku::recording
