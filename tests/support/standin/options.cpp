// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/options.h"

#include <QCommandLineParser>

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A stand-in for the Hacker News services on 127.0.0.1. Prints both addresses and "
        "runs until killed.\n"
        "--exec PROGRAM ARGS... (last) runs a program with --firebase-url and --algolia-url "
        "appended, and ends with its exit code."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Listen on port <N> instead of any free one."_s, u"N"_s, u"0"_s},
        {u"data"_s, u"Serve the items of <FILE> (JSON, JSON Lines, gzip too)."_s, u"FILE"_s},
        {u"generate"_s, u"Serve a generated front page."_s},
        {u"thread"_s, u"Add a generated thread of <N> comments."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Seed of everything random."_s, u"N"_s, u"1"_s},
        {u"living"_s, u"Let comments, scores and ranks change all the time."_s},
        {u"delay"_s, u"Wait <MS> before every answer."_s, u"MS"_s, u"0"_s},
        {u"jitter"_s, u"And up to <MS> more."_s, u"MS"_s, u"0"_s},
        {u"fault"_s, u"Fail: KIND[:NUMBER][*TIMES]@PREFIX or @~REGEXP, say 503*2@/v0/item/."_s, u"RULE"_s},
        {u"front"_s, u"The front page's ids in order."_s, u"ID,ID"_s},
    });
}

void readFaults(Options &options, const QStringList &rules)
{
    for (const QString &text : rules) {
        const auto rule = FaultRule::parse(text);
        if (rule)
            options.faults.append(*rule);
        else
            options.error = u"not a fault rule: "_s + text;
    }
}

void readValues(Options &options, const QCommandLineParser &parser)
{
    const auto number = [&](const QString &name) {
        bool isNumber = false;
        const int value = parser.value(name).toInt(&isNumber);
        if (!isNumber || value < 0)
            options.error = u"--%1 needs a number"_s.arg(name);
        return value;
    };
    options.server.port = quint16(number(u"port"_s));
    options.server.seed = quint32(number(u"seed"_s));
    options.generatorSeed = options.server.seed;
    options.server.delayMs = number(u"delay"_s);
    options.server.jitterMs = number(u"jitter"_s);
    options.threadSize = number(u"thread"_s);
    options.dataFiles = parser.values(u"data"_s);
    options.generates = parser.isSet(u"generate"_s);
    options.isLiving = parser.isSet(u"living"_s);
    const auto ids = parser.value(u"front"_s).split(','_L1, Qt::SkipEmptyParts);
    for (const QString &id : ids)
        options.front.append(id.toLongLong());
    readFaults(options, parser.values(u"fault"_s));
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    Options options;
    const qsizetype exec = arguments.indexOf(u"--exec"_s);
    if (exec >= 0)
        options.exec = arguments.mid(exec + 1);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(exec < 0 ? arguments : arguments.mid(0, exec)))
        options.error = parser.errorText();
    else if (parser.isSet(u"help"_s))
        options.help = parser.helpText();
    else
        readValues(options, parser);
    if (exec >= 0 && options.exec.isEmpty())
        options.error = u"--exec needs a program"_s;
    return options;
}

} // namespace backthread::standin
