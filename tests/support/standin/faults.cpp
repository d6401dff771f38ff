// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/faults.h"

namespace backthread::standin {

void Faults::add(const FaultRule &rule)
{
    m_rules.append(rule);
}

void Faults::add(const QString &prefix, const Fault &fault, int times)
{
    FaultRule rule;
    rule.fault = fault;
    rule.prefix = prefix;
    rule.times = times;
    add(rule);
}

void Faults::apply(HttpResponse &response, const HttpRequest &request)
{
    const QString target = QString::fromUtf8(request.target);
    for (FaultRule &rule : m_rules) {
        if (!rule.matches(target))
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        rule.fault.apply(response, request);
        if (rule.times > 0)
            --rule.times;
        break;
    }
    m_rules.removeIf([](const FaultRule &rule) { return rule.times == 0; });
}

} // namespace backthread::standin
