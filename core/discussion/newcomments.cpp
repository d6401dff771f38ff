// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/newcomments.h"

namespace backthread::discussion {

NewComments::NewComments(const Thread &thread, qint64 since, const std::vector<Muting> &muting)
{
    if (since <= 0)
        return;
    m_before.reserve(size_t(thread.size()) + 1);
    m_before.push_back(0);
    for (int comment = 0; comment < thread.size(); ++comment) {
        const bool isMuted = !muting.empty() && muting[size_t(comment)] != Muting::None;
        m_before.push_back(m_before.back() + int(!isMuted && isNew(thread.at(comment), since)));
    }
}

} // namespace backthread::discussion
