// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace backthread::people {

/// Tags on a line, with commas in between. Completes the one that is being written from those that there are.
class TagEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setKnown(const QStringList &tags);
    void setTags(const QStringList &tags);
    [[nodiscard]] QStringList tags() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString beginning() const;
    void complete(const QString &tag);

    QCompleter *m_completer;
};

} // namespace backthread::people
