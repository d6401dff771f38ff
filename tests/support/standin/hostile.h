// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace backthread::standin {

class Corpus;

// Items that break careless readers. Each function adds one story (or user) to the corpus
// under the id given, with ids growing from there, and says which id comes last.
// All times lie at most a day before now, in Unix seconds.

struct HostileOptions {
    qint64 id = 49'900'000; // of the story
    qint64 now = 0; // 0: the present
};

// One reply below the other.
qint64 addDeepThread(Corpus &corpus, int levels, const HostileOptions &options = {});

// All comments directly below the story.
qint64 addFlatThread(Corpus &corpus, int comments, const HostileOptions &options = {});

// One comment of that many bytes: long paragraphs, code, and words without a place to break.
qint64 addLongComment(Corpus &corpus, int bytes, const HostileOptions &options = {});

// Right to left, emoji, combining, CJK, control, zero-width and bidi characters, leftovers
// of Windows-1252, markup that is none, links that must not be followed.
qint64 addMixedScripts(Corpus &corpus, const HostileOptions &options = {});

// Every kind and state of an item there is: link, text, ask, show, job without a url, poll,
// dead story without a title, dead, flagged, delayed and deleted comments with live replies
// below, a kid that cannot be had, a story without descendants.
qint64 addEveryState(Corpus &corpus, const HostileOptions &options = {});

// A thread whose kids form a cycle, name a comment twice, and name the story itself.
qint64 addCyclicThread(Corpus &corpus, const HostileOptions &options = {});

// Wrong types in every field: a number as text, a list as id, a null as time.
qint64 addWrongTypes(Corpus &corpus, const HostileOptions &options = {});

// A user with so many submissions, none of which exist.
void addProlificUser(Corpus &corpus, const QString &name, int submissions);

} // namespace backthread::standin
