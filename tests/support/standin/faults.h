// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/fault.h"

#include <QList>

namespace backthread::standin {

// The rules in force, tried in the order they were added; the first that matches applies,
// and is used up when its count is reached. Lives in the server's thread.
class Faults final {
public:
    void add(const FaultRule &rule);
    // The short form: so many times (or forever) for every target with that prefix.
    void add(const QString &prefix, const Fault &fault, int times = FaultRule::kForever);
    void clear() { m_rules.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

    // Changes the answer if a rule matches the request.
    void apply(HttpResponse &response, const HttpRequest &request);

private:
    QList<FaultRule> m_rules;
};

} // namespace backthread::standin
