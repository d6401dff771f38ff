// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/itemid.h"
#include "ui/models/difflistmodel.h"

#include <QHash>

namespace backthread::models {

/// A DiffListModel whose rows are values of type T, comparable, each with an id of its own, of any type.
template <typename T>
class ValueListModel : public DiffListModel {
public:
    using DiffListModel::DiffListModel;

    [[nodiscard]] const T &value(int row) const { return m_values.at(row); }

protected:
    /// Turns into `values`; `idOf` tells the id of one. Of those with the same id the first counts.
    template <typename IdOf>
    void setValues(const QList<T> &values, IdOf idOf)
    {
        using Id = std::decay_t<std::invoke_result_t<IdOf, const T &>>;
        QHash<Id, int> places;
        m_next.clear();
        for (const T &value : values) {
            const Id id = idOf(value);
            if (places.contains(id))
                continue;
            places.insert(id, int(m_next.size()));
            m_next.append(value);
        }
        std::vector<int> to;
        for (const T &value : std::as_const(m_values))
            to.push_back(places.value(idOf(value), kGone));
        become(std::move(to), int(m_next.size()));
        m_next.clear();
    }

    void erase(int first, int count) override { m_values.remove(first, count); }
    bool take(int row, int next) override
    {
        if (m_values.at(row) == m_next.at(next))
            return false;
        m_values[row] = m_next.at(next);
        return true;
    }
    void permute(const std::vector<int> &from) override
    {
        const QList<T> old = m_values;
        for (size_t row = 0; row < from.size(); ++row)
            m_values[qsizetype(row)] = old.at(from[row]);
    }
    void insert(int first, int count) override
    {
        for (int i = first; i < first + count; ++i)
            m_values.insert(i, m_next.at(i));
    }
    void replace() override { m_values = m_next; }

private:
    QList<T> m_values;
    QList<T> m_next; ///< While the rows change.
};

} // namespace backthread::models
