// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <QAbstractListModel>

//! What stands on a telephone, from top to bottom. GUI thread.
namespace kidoku::ui {

struct PhoneItem
{
    enum class Kind {
        Day,
        Bubble,
        Notice, //!< in the place of a message that was taken back
    };
    Kind kind = Kind::Bubble;
    demo::PhoneMessage message; //!< of a day: its first one
    bool isOwn = false;         //!< by whoever holds the phone
    QString sender;             //!< name of another member; stands above his first bubble
    bool showsSender = false;

    friend bool operator==(const PhoneItem &, const PhoneItem &) = default;
};

class PhoneModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    //! Keeps the rows that stay, so that nobody who reads loses his place. \a account is its name.
    void show(const QString &account, const demo::Phone &phone);
    //! Texts are those of the language that is set now.
    void retranslate();

    [[nodiscard]] const demo::Phone &phone() const { return m_phone; }
    [[nodiscard]] const QString &account() const { return m_account; }
    //! User id of whoever holds the phone: in a group the member who wrote first.
    [[nodiscard]] const QString &holder() const { return m_holder; }
    [[nodiscard]] const PhoneItem &item(int row) const { return m_items.at(row); }
    //! A message of the holder that is still there.
    [[nodiscard]] bool canTakeBack(int row) const;
    [[nodiscard]] int rowOf(const QString &messageId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Day rows: their text; bubbles: what is in them. AccessibleTextRole: who, what, when, Read.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    //! "Read" stands now beside these messages, and did not before.
    void readAppeared(const QStringList &messageIds);

private:
    [[nodiscard]] QList<PhoneItem> itemsOf(const demo::Phone &phone) const;
    [[nodiscard]] QString spoken(const PhoneItem &item) const;
    void adopt(QList<PhoneItem> items);

    QString m_account;
    demo::Phone m_phone;
    QString m_holder;
    QList<PhoneItem> m_items;
};

} // namespace kidoku::ui
