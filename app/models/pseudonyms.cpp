// SPDX-License-Identifier: Apache-2.0
#include "pseudonyms.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace kidoku::models {

namespace {

constexpr auto context = "kidoku::models::Pseudonyms";

// Nobody is called so, and everybody sees that nobody is.
constexpr std::array colours{
    //: A made-up name for a person, such as "Silver Heron": %1 is an animal.
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Amber %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Azure %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Black %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Bright %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Brown %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Calm %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Coral %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Gentle %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Golden %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Green %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Grey %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Indigo %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Merry %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Orange %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Pink %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Quiet %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Red %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Silver %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Sunny %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Swift %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Tiny %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Violet %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "White %1"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Yellow %1"),
};

constexpr std::array animals{
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Badger"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Bear"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Beaver"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Bee"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Camel"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Cat"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Crane"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Deer"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Dolphin"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Duck"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Eagle"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Elephant"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Falcon"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Fox"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Frog"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Giraffe"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Hedgehog"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Heron"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Horse"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Koala"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Lion"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Otter"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Owl"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Panda"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Parrot"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Peacock"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Penguin"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Rabbit"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Raccoon"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Seal"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Sheep"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Sparrow"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Squirrel"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Swallow"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Swan"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Tiger"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Turtle"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Whale"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Wolf"),
    QT_TRANSLATE_NOOP("kidoku::models::Pseudonyms", "Zebra"),
};

constexpr int names = int(colours.size() * animals.size());
constexpr qsizetype digestBytes = 16;
constexpr qint64 longestLine = 100;

template <typename Words>
QStringList translated(const Words &words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QCoreApplication::translate(context, word));
    return list;
}

} // namespace

Pseudonyms::Pseudonyms(const QString &file)
    : m_file(file)
{}

QByteArray Pseudonyms::digestOf(const QString &key) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(key.toUtf8());
    return hash.result().left(digestBytes);
}

// Without a file the salt is always the same: a demonstration looks alike every time.
void Pseudonyms::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    if (m_file.fileName().isEmpty())
        return;
    const bool open = m_file.open(QIODevice::ReadWrite);
    if (open)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_salt = QByteArray::fromHex(m_file.readLine(longestLine).trimmed());
    bool isCut = false;
    while (m_file.isOpen() && !m_file.atEnd()) {
        const QByteArray line = m_file.readLine(longestLine);
        const QList<QByteArray> words = line.trimmed().split(' ');
        isCut = !line.endsWith('\n');
        bool isNumber = false;
        const int slot = words.value(1).toInt(&isNumber);
        const QByteArray digest = QByteArray::fromHex(words.constFirst());
        // A line that was cut short when the power went says nothing.
        if (!isNumber || slot < 0 || digest.size() != digestBytes || m_taken.contains(slot))
            continue;
        m_kept.insert(digest, slot);
        m_taken.insert(slot);
    }
    if (isCut)
        m_file.write("\n");
    if (!m_salt.isEmpty())
        return;
    m_salt.resize(digestBytes);
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
    m_file.resize(0);
    m_file.write(m_salt.toHex() + '\n');
}

int Pseudonyms::slotOf(const QString &key)
{
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    load();
    const QByteArray digest = digestOf(key);
    const auto kept = m_kept.constFind(digest);
    int slot = kept == m_kept.constEnd() ? -1 : *kept;
    if (slot < 0) {
        const int wanted = int(qFromBigEndian<quint32>(digest.constData()) % quint32(names));
        int &round = m_rounds[wanted];
        while (m_taken.contains(wanted + round * names))
            ++round;
        slot = wanted + round * names;
        m_taken.insert(slot);
        m_kept.insert(digest, slot);
        if (m_file.isOpen())
            m_file.write(digest.toHex() + ' ' + QByteArray::number(slot) + '\n');
    }
    m_known.insert(key, slot);
    return slot;
}

QString Pseudonyms::name(const QString &key)
{
    const int slot = slotOf(key);
    if (m_animals.isEmpty()) {
        m_colours = translated(colours);
        m_animals = translated(animals);
    }
    const int which = slot % names;
    const int count = int(animals.size());
    QString name = m_colours.at(which / count);
    name.replace(QLatin1String("%1"), m_animals.at(which % count));
    return slot < names ? name : name + QLatin1Char(' ') + QString::number(slot / names + 1);
}

QString Pseudonyms::digits(const QString &key)
{
    load();
    return QString::fromLatin1(digestOf(QLatin1String("id:") + key).toHex());
}

void Pseudonyms::forgetWords()
{
    m_colours.clear();
    m_animals.clear();
}

} // namespace kidoku::models
