// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace backthread::services {
class LibraryService;
}

namespace backthread::library {

/// A line of tags, or of words with tags among them. Offers those that there are while one of them is typed,
/// and with the key Down: Return takes what is offered, Escape leaves it.
class TagLine final : public QLineEdit {
    Q_OBJECT
public:
    enum class Content {
        Tags,
        Words, ///< A tag among them begins with `#` or `tag:`.
    };
    explicit TagLine(Content content, QWidget *parent = nullptr);

    /// Those that are offered first come first.
    void setKnownTags(const QStringList &tags);
    /// Those of bookmarks, as soon as they are read.
    void readKnownTags(services::LibraryService &library);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is being typed before the cursor.
    struct Word {
        qsizetype start = 0;
        QString sign; ///< What says that it is a tag.
        QString beginning; ///< Of the tag.
    };
    [[nodiscard]] Word word() const;
    void offer(bool wanted);
    void take(const QString &tag);

    Content m_content;
    QStringListModel *m_tags;
    QCompleter *m_completer;
};

} // namespace backthread::library
