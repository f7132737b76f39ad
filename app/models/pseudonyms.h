// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

//! Made-up names, one for each key, never the same for two: "Silver Heron", and once all such names
//! are taken "Silver Heron 2". The key decides which name it gets; the file remembers it where that
//! one was taken, so it stays over restarts. The file holds digests, no id and no name. A name
//! follows the language; which one it is does not. GUI thread (tr).
namespace kidoku::models {

class Pseudonyms
{
public:
    //! Empty: nothing is kept.
    explicit Pseudonyms(const QString &file);

    [[nodiscard]] QString name(const QString &key);
    //! 32 hexadecimal digits that stand for \a key, and from which nobody can tell it.
    [[nodiscard]] QString digits(const QString &key);
    //! The language is another one.
    void forgetWords();

private:
    void load();
    [[nodiscard]] int slotOf(const QString &key);
    [[nodiscard]] QByteArray digestOf(const QString &key) const;

    QFile m_file;
    QByteArray m_salt;
    QHash<QString, int> m_known;   //!< by key, of this run
    QHash<QByteArray, int> m_kept; //!< by digest, of the file
    QSet<int> m_taken;
    QHash<int, int> m_rounds; //!< by name: how many have it
    QStringList m_colours;    //!< "Silver %1", in the language
    QStringList m_animals;
    bool m_isLoaded = false;
};

} // namespace kidoku::models
