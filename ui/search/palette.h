// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/recalled.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace backthread::searchui {

/// Finds whatever there is to do or to open by a few letters, the best first: what is known at once, and,
/// behind that, what has to be looked up. The window's thread only.
class Palette final : public QObject {
    Q_OBJECT
public:
    struct Entry final {
        QString title;
        QString kind; ///< What sort of thing it is, translated.
        QString keys; ///< That do the same; may be empty.
        QString words; ///< It is found by these, too.
        std::function<void()> act;
        int fit = 0; ///< See text::fit().
    };
    using Entries = QList<Entry>;
    /// All that there is of a sort. Of entries that fit equally well those that were added first come first.
    using Source = std::function<Entries()>;
    /// Looks up what the reader had in hand, as SearchService::recall() does.
    using LookUp = std::function<QFuture<Result<QList<search::Recalled>>>(const QString &typed)>;
    using Naming = std::function<Entry(const search::Recalled &recalled)>;

    using QObject::QObject;

    void add(Source source) { m_sources.append(std::move(source)); }
    void setLookUp(LookUp lookUp, Naming naming);

    /// Tells found(), and again where there is more to tell. Before anything is typed there is what the first
    /// source has.
    void find(const QString &typed);

Q_SIGNALS:
    void found(const QString &typed, const backthread::searchui::Palette::Entries &entries);

private:
    [[nodiscard]] Entries known(const QString &typed) const;
    [[nodiscard]] Entries named(const QList<search::Recalled> &recalled) const;

    QList<Source> m_sources;
    LookUp m_lookUp;
    Naming m_naming;
    QString m_typed; ///< Last.
};

} // namespace backthread::searchui
