// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: nothing is cut off, and from right to left everything changes sides.
#include "readerstory.h"
#include "ui/lists/listpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/elidedlabel.h"
#include "ui/shell/keysdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTranslator>

namespace backthread::stories {

using namespace Qt::StringLiterals;

namespace {

/// Writes every text with Hebrew letters and a third longer; numbers and names keep their places.
class MirroredTexts final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrncmp(context, "QGuiApplication", 15) == 0)
            return {};
        const QString english = QString::fromUtf8(source);
        static const QRegularExpression place(u"%L?[0-9n]"_s);
        QString text;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const auto match = place.match(
                english, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            const QChar letter = english.at(i);
            if (match.hasMatch()) {
                text += match.captured();
                i = match.capturedEnd() - 1;
            } else if (letter.isLetter() && letter.unicode() < 0x80) {
                text += QChar(0x5d0 + letter.unicode() % 27);
                if (i % 3 == 0)
                    text += QChar(0x5d0);
            } else {
                text += letter;
            }
        }
        return text;
    }
};

/// Speaks a language while it lives.
class InLanguage final {
public:
    explicit InLanguage(const std::string &language)
        : m_direction(QApplication::layoutDirection())
    {
        if (language == "mirrored") {
            m_translator = std::make_unique<MirroredTexts>();
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            m_translator = std::make_unique<QTranslator>();
            EXPECT_TRUE(
                m_translator->load(u":/translations/backthread_"_s + QString::fromStdString(language)));
            QLocale::setDefault(QLocale(QString::fromStdString(language)));
        }
        QApplication::installTranslator(m_translator.get());
    }
    ~InLanguage()
    {
        QApplication::removeTranslator(m_translator.get());
        QApplication::setLayoutDirection(m_direction);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    Qt::LayoutDirection m_direction;
    std::unique_ptr<QTranslator> m_translator;
};

/// Nothing where the whole text is seen; else what is cut off, and by how much.
QString cutOff(const QWidget &widget)
{
    QString text;
    int lacking = 0;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (qobject_cast<const shell::ElidedLabel *>(label))
            return {};
        text = label->text();
        lacking = label->wordWrap() ? label->heightForWidth(label->width()) - label->height()
                                    : label->sizeHint().width() - label->width();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        text = button->text();
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        lacking = button->fontMetrics().size(Qt::TextShowMnemonic, text).width() + icon - button->width();
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        text = box->currentText();
        lacking = box->minimumSizeHint().width() - box->width();
    }
    return text.isEmpty() || lacking <= 0
        ? QString()
        : u"%1 lacks %2 pixels for “%3”"_s.arg(
            QString::fromLatin1(widget.metaObject()->className()), QString::number(lacking), text);
}

class Languages : public ReaderStory, public testing::WithParamInterface<std::string> {
protected:
    static std::string cutOffIn(const QWidget &window)
    {
        QStringList found;
        for (const auto *widget : window.findChildren<QWidget *>()) {
            if (const QString what = widget->isVisible() ? cutOff(*widget) : QString(); !what.isEmpty())
                found.append(what);
        }
        return found.join(u'\n').toStdString();
    }

    const InLanguage m_language {GetParam()};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Spoken, Languages, testing::Values("de", "es", "ja", "mirrored"),
    [](const auto &language) { return language.param; });

TEST_P(Languages, NothingIsCutOffInTheWindow)
{
    startReading();
    EXPECT_EQ(cutOffIn(window()), "");
    press(Qt::Key_F, Qt::ControlModifier);
    settle();
    EXPECT_EQ(cutOffIn(window()), "");
    press(Qt::Key_Escape);
    goTo(u"lamp"_s);
    EXPECT_EQ(cutOffIn(window()), "");
}

TEST_P(Languages, NothingIsCutOffInTheSettings)
{
    start();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = opened<settings::SettingsDialog>();
    auto *sections = dialog->findChild<QListWidget *>();
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        QApplication::sendPostedEvents();
        EXPECT_EQ(cutOffIn(*dialog), "") << sections->item(section)->text().toStdString();
        if (GetParam() == "mirrored")
            continue; // longer than any language, it may scroll on so small a screen
        for (const auto *area : dialog->findChildren<QAbstractScrollArea *>())
            EXPECT_TRUE(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0)
                << sections->item(section)->text().toStdString() << ": "
                << area->horizontalScrollBar()->maximum() << " beyond the edge";
    }
}

TEST_P(Languages, NothingIsCutOffAmongTheKeys)
{
    start();
    press(Qt::Key_Question);
    EXPECT_EQ(cutOffIn(*opened<shell::KeysDialog>()), "");
}

TEST_P(Languages, TheSidesFollowTheDirection)
{
    startReading();
    const auto left = [this](const QWidget &widget) { return widget.mapTo(&window(), QPoint()).x(); };
    EXPECT_EQ(left(window().list()) < left(page()), QApplication::isLeftToRight());
    EXPECT_EQ(view().layoutDirection(), QApplication::layoutDirection());
}

} // namespace backthread::stories
