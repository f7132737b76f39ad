// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/simulator_client.h"
#include "phone_look.h"

#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QMenu;

namespace kidoku::ui {

class PhoneComposer;
class PhoneDelegate;
class PhoneList;
class PhoneModel;
class PhonePictures;
class Theme;

//! A neutral telephone that shows one chat as the customer has it: own messages on the right with
//! "Read" beside them once the simulator says so. What is written on it goes to the simulator.
//! Nothing here is LINE's artwork, and nothing comes from the console. GUI thread.
class PhoneView : public QWidget
{
    Q_OBJECT

public:
    //! \a simulator outlives this.
    PhoneView(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent = nullptr);

    //! \a account is the name at the top of the phone; \a shown is \a phone with the names that the
    //! eye is to see.
    void show(const QString &account, const demo::Phone &phone, const demo::Phone &shown);
    //! Text and pictures grow with the phone.
    void setGrows(bool grows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect frameRect() const;
    void arrange();
    void retranslate();
    void send(const QJsonObject &message);
    void takeBack(int row);
    void openMenu(int row, const QPoint &at);
    void letReadAppear(const QStringList &messageIds);
    [[nodiscard]] demo::SimulatorClient::Place place() const;
    //! Who writes on it.
    [[nodiscard]] QString holder() const { return holderOf(m_phone); }
    [[nodiscard]] QString holderOf(const demo::Phone &phone) const;

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    PhoneLook m_look;
    demo::Phone m_phone; //!< with its own names: what is done goes by them
    bool m_grows = false;
    PhonePictures *m_pictures;
    PhoneModel *m_model;
    PhoneDelegate *m_delegate;
    QLabel *m_head;
    PhoneList *m_list;
    PhoneComposer *m_composer;
    QMenu *m_menu;
    QVariantAnimation m_appear;
};

} // namespace kidoku::ui
