// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/quotes.h"

#include <algorithm>

namespace backthread::discussion {

namespace {

/// One character for all that are written for each other.
QChar plainForm(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
    case u'`':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
        return u'-';
    default:
        return c.isSpace() ? QChar(u' ') : c.toCaseFolded();
    }
}

/// A text in its plain form, and where each character of that stands in the text. Runs of spaces are one, and
/// so are three dots and more.
class PlainForm final {
public:
    explicit PlainForm(QStringView text)
    {
        m_form.reserve(text.size());
        m_places.reserve(size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at + 1;
            QChar c = plainForm(text.at(at));
            while (end < text.size() && (c == u' ' || c == u'.') && plainForm(text.at(end)) == c)
                ++end;
            if (c == u'.' && end - at >= 3)
                c = u'…';
            else if (c == u'.')
                end = at + 1;
            m_form += c;
            m_places.push_back({at, end});
            at = end;
        }
    }

    [[nodiscard]] const QString &form() const { return m_form; }

    /// What `length` characters of the form are in the text.
    [[nodiscard]] QuotedPlace place(int comment, qsizetype start, qsizetype length) const
    {
        const qsizetype first = m_places[size_t(start)].start;
        return {comment, first, m_places[size_t(start + length - 1)].end - first};
    }

private:
    struct Place {
        qsizetype start;
        qsizetype end;
    };
    QString m_form;
    std::vector<Place> m_places;
};

/// The text without what `isAround` accepts at its ends.
template <typename Predicate>
QStringView stripped(QStringView text, Predicate isAround)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

/// Without an ellipsis at the ends, in brackets or not.
QStringView withoutEllipsis(QStringView form)
{
    for (QStringView before; before.size() != form.size();) {
        before = form;
        form = stripped(form, [](QChar c) { return c == u' ' || c == u'…'; });
        for (const auto *const sign : {u"[…]", u"(…)"}) {
            if (form.startsWith(QStringView(sign)))
                form = form.sliced(3);
            if (form.endsWith(QStringView(sign)))
                form.chop(3);
        }
    }
    return form;
}

bool isTelling(QStringView form)
{
    constexpr qsizetype kWords = 3;
    constexpr qsizetype kCharacters = 12;
    return form.size() >= kCharacters || form.count(u' ') + 1 >= kWords;
}

std::optional<QuotedPlace> findAbove(const Thread &thread, int comment, QStringView wanted)
{
    if (!isTelling(wanted))
        return std::nullopt;
    for (int at = comment; at != Thread::kStory;) {
        at = thread.parent(at);
        const auto &text = thread.at(at).text;
        if (!text || text->text.size() < wanted.size())
            continue;
        const PlainForm form(text->text);
        if (const qsizetype found = form.form().indexOf(wanted); found >= 0)
            return form.place(at, found, wanted.size());
    }
    return std::nullopt;
}

} // namespace

std::optional<QuotedPlace> placeOfQuote(const Thread &thread, int comment, QStringView quote)
{
    if (comment == Thread::kStory)
        return std::nullopt;
    while (quote.startsWith(u'>') || quote.startsWith(u' '))
        quote = quote.sliced(1);
    const PlainForm form(quote);
    const QStringView wanted = withoutEllipsis(form.form());
    if (const auto place = findAbove(thread, comment, wanted))
        return place;
    const QStringView unquoted =
        withoutEllipsis(stripped(wanted, [](QChar c) { return c == u'"' || c == u'\''; }));
    return unquoted.size() < wanted.size() ? findAbove(thread, comment, unquoted) : std::nullopt;
}

} // namespace backthread::discussion
