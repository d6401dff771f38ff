// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/mutematcher.h"

#include "core/discussion/site.h"

namespace backthread::discussion {

namespace {

template <typename Key>
const Mute *find(const QHash<Key, Mute> &mutes, const Key &key)
{
    const auto found = mutes.constFind(key);
    return found == mutes.cend() ? nullptr : &*found;
}

} // namespace

MuteMatcher::MuteMatcher(const Mutes &mutes)
{
    for (const Mute &mute : mutes) {
        switch (mute.kind) {
        case Mute::Kind::User:
            m_users.insert(mute.text, mute);
            break;
        case Mute::Kind::Site:
            m_sites.insert(mute.text, mute);
            break;
        case Mute::Kind::Words:
            m_phrases.push_back({text::WholeWords(mute.text), mute});
            break;
        case Mute::Kind::Subthread:
            m_subthreads.insert(mute.item, mute);
            break;
        }
    }
}

bool MuteMatcher::isEmpty() const
{
    return m_subthreads.isEmpty() && m_users.isEmpty() && m_sites.isEmpty() && m_phrases.empty();
}

const Mute *MuteMatcher::muteOf(const Item &item) const
{
    if (const Mute *mute = find(m_subthreads, item.id))
        return mute;
    if (const Mute *mute = find(m_users, item.by); mute && !item.by.isEmpty())
        return mute;
    if (item.type == ItemType::Comment)
        return item.text && !item.isStub() ? byWords(item.text->text) : nullptr;
    const Mute *mute = bySite(item.url);
    return mute ? mute : byWords(item.title);
}

const Mute *MuteMatcher::byWords(QStringView text) const
{
    for (const Phrase &phrase : m_phrases) {
        if (phrase.words.occurIn(text))
            return &phrase.mute;
    }
    return nullptr;
}

/// The site, or one that it is below.
const Mute *MuteMatcher::bySite(const QString &url) const
{
    if (m_sites.isEmpty())
        return nullptr;
    for (QString site = siteOf(url); !site.isEmpty();) {
        if (const Mute *mute = find(m_sites, site))
            return mute;
        const qsizetype dot = site.indexOf(u'.');
        site = dot < 0 ? QString() : site.sliced(dot + 1);
    }
    return nullptr;
}

} // namespace backthread::discussion
