// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>

#include <compare>

namespace backthread {

/// Where items come from. The numbers are stored (see ItemId) and never reused.
enum class SourceId : qint16 {
    Welcome = -1, ///< The built-in discussion.
    HackerNews = 0,
};

/// The identity of an item: its source and the number it has there, packed into one signed 64-bit rowid.
///
/// Each source owns a range of 2^48 rowids, and Hacker News owns the one that starts at zero, so that its
/// rowid is the id the site shows. Ids of a source grow with time; so do rowids, and "newest first" is
/// "highest rowid first". The welcome discussion lies below zero, hence behind everything real.
class ItemId final {
public:
    constexpr ItemId() = default;
    constexpr explicit ItemId(qint64 rowid)
        : m_rowid(rowid)
    {
    }
    [[nodiscard]] static constexpr ItemId in(SourceId source, qint64 number)
    {
        return ItemId(static_cast<qint64>(source) * kRange + number);
    }

    [[nodiscard]] constexpr qint64 rowid() const { return m_rowid; }
    [[nodiscard]] constexpr SourceId source() const { return static_cast<SourceId>(m_rowid >> kBits); }
    [[nodiscard]] constexpr qint64 number() const { return m_rowid & (kRange - 1); }
    [[nodiscard]] constexpr bool isNull() const { return m_rowid == 0; }

    /// The largest number an item may have in its source.
    static constexpr qint64 maxNumber() { return kRange - 1; }

    friend constexpr auto operator<=>(ItemId, ItemId) = default;
    friend size_t qHash(ItemId id, size_t seed = 0) { return ::qHash(id.m_rowid, seed); }

private:
    static constexpr int kBits = 48;
    static constexpr qint64 kRange = qint64(1) << kBits;
    qint64 m_rowid = 0;
};

using ItemIds = QList<ItemId>;

} // namespace backthread

template <>
struct std::hash<backthread::ItemId> {
    size_t operator()(backthread::ItemId id) const noexcept { return std::hash<qint64> {}(id.rowid()); }
};

Q_DECLARE_METATYPE(backthread::ItemId)
