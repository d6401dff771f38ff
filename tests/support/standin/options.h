// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/fault.h"
#include "standin/server.h"

#include <QStringList>

namespace backthread::standin {

// What the program backthread-standin was asked to do.
struct Options {
    Server::Settings server;
    QStringList dataFiles;
    QList<FaultRule> faults;
    QList<qint64> front; // ids, in the order of the front page
    quint64 generatorSeed = 1;
    int threadSize = 0; // comments of one extra generated thread; 0: none
    bool generates = false;
    bool isLiving = false;
    QStringList exec; // program and arguments; empty: run until killed
    QString error; // a sentence; empty when everything was understood
    QString help; // set when it was asked for
};

[[nodiscard]] Options parseOptions(const QStringList &arguments);

} // namespace backthread::standin
