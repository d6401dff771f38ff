// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace backthread::standin {

// One searchable item with what a filter needs to know beside its own fields.
struct SearchItem {
    QJsonObject item;
    std::function<qint64()> story; // the root above it; costs a walk
    bool isOnFrontPage = false;
};

// tags=a,(b,c): all of the groups, any of the tags in a group.
class TagFilter final {
public:
    explicit TagFilter(const QString &text);
    [[nodiscard]] bool matches(const SearchItem &item) const;

private:
    QList<QStringList> m_groups;
};

// numericFilters=points>=10,created_at_i<1700000000: all of them.
class NumericFilter final {
public:
    explicit NumericFilter(const QString &text);
    // The first condition that could not be understood; empty when all could.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool matches(const QJsonObject &item) const;

private:
    struct Condition {
        QString field; // as in Firebase: time, score, descendants
        QString comparison;
        qint64 number = 0;
    };
    QList<Condition> m_conditions;
    QString m_error;
};

// query=beginnings "exact phrase" -without. All that is wanted occurs, nothing unwanted does: bare
// words at the start of a word of the item, phrases and what is unwanted as whole words. Case, accents
// and punctuation do not count. (The real service takes only the last bare word for a beginning, and
// forgives typing errors unless typoTolerance=false.)
class WordFilter final {
public:
    WordFilter(const QString &query, const QStringList &attributes);
    [[nodiscard]] bool matches(const QJsonObject &item) const;
    [[nodiscard]] QStringList words() const;

private:
    struct Term {
        QString text; // as comparable() makes it
        bool isWhole = true;
    };
    [[nodiscard]] static bool occurs(const Term &term, const QString &text);

    QList<Term> m_wanted;
    QList<Term> m_unwanted;
    QStringList m_attributes; // of Algolia; empty means all
};

// Where lower-case text holds the word or phrase at the start of a word; -1 where it does not.
[[nodiscard]] qsizetype wordPosition(const QString &lowerText, const QString &word, qsizetype from = 0);

// Every tag that the index gives an item: story, author_NAME, story_ID, ask_hn and so on.
[[nodiscard]] QStringList tagsOf(const SearchItem &item);

} // namespace backthread::standin
