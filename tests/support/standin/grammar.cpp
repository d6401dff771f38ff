// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/grammar.h"

#include <QDir>
#include <QFile>

static void initGrammarResources()
{
    Q_INIT_RESOURCE(grammar);
}

namespace backthread::standin {

using namespace Qt::Literals::StringLiterals;

namespace {

// Reads the lines of one file; each kind of line adds to what the last ones opened.
class TopicParser final {
public:
    explicit TopicParser(const QString &name) { m_result.topic.name = name; }

    ParsedTopic parse(const QString &text)
    {
        const QStringList lines = text.split('\n'_L1);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!takeLine(lines[i]) && m_result.error.isEmpty())
                m_result.error = u"%1.txt:%2: %3"_s.arg(m_result.topic.name).arg(i + 1).arg(lines[i]);
        }
        return m_result;
    }

private:
    bool takeLine(const QString &line)
    {
        if (m_isInCode)
            return takeCodeLine(line);
        const QString word = line.section(' '_L1, 0, 0);
        const QString rest = line.section(' '_L1, 1);
        if (word == "list"_L1 || !m_list.isEmpty())
            return takeListLine(word, line, rest);
        if (line.isEmpty())
            return true;
        if (word == "code"_L1) {
            m_isInCode = true;
            m_result.topic.codes.append(QString());
            return true;
        }
        if (word == "url"_L1)
            m_result.topic.urls.append(rest);
        else if (word == "words"_L1)
            takeWords(rest);
        else if (word == "story"_L1)
            return takeStory(rest);
        else if (word == "option"_L1 && !m_result.topic.stories.isEmpty())
            m_result.topic.stories.last().pollOptions.append(rest);
        else if (word == "aspect"_L1)
            m_result.topic.aspects.append({rest, {}, {}});
        else
            return takeSentence(word, rest);
        return true;
    }

    bool takeSentence(const QString &mark, const QString &text)
    {
        if (m_result.topic.aspects.isEmpty())
            return false;
        Aspect &aspect = m_result.topic.aspects.last();
        if (mark == "T"_L1)
            aspect.tales.append(text);
        else if (mark == "C"_L1)
            aspect.claims.append({text, {}, {}, {}});
        else if (aspect.claims.isEmpty())
            return false;
        else
            return takeReply(aspect.claims.last(), mark, text);
        return true;
    }

    static bool takeReply(Claim &claim, const QString &mark, const QString &text)
    {
        if (mark == "+"_L1)
            claim.supports.append(text);
        else if (mark == "-"_L1)
            claim.objections.append(text);
        else if (mark == "?"_L1)
            claim.questions.append({text, {}});
        else if (mark == "="_L1 && !claim.questions.isEmpty())
            claim.questions.last().answers.append(text);
        else
            return false;
        return true;
    }

    bool takeListLine(const QString &word, const QString &line, const QString &rest)
    {
        if (word == "list"_L1)
            m_list = rest;
        else if (!line.isEmpty())
            m_result.lists[m_list].append(line);
        return true;
    }

    bool takeCodeLine(const QString &line)
    {
        QString &code = m_result.topic.codes.last();
        m_isInCode = line != "end"_L1;
        if (m_isInCode)
            code += (code.isEmpty() ? "  "_L1 : "\n  "_L1) + line;
        return true;
    }

    static QStringList fieldsOf(const QString &rest)
    {
        QStringList fields = rest.split('|'_L1);
        for (QString &field : fields)
            field = field.trimmed();
        return fields;
    }

    void takeWords(const QString &rest)
    {
        const QStringList fields = fieldsOf(rest);
        m_result.topic.words.insert(fields[0], fields.mid(1));
    }

    bool takeStory(const QString &rest)
    {
        static const QHash<QString, StoryKind> kKinds {{u"product"_s, StoryKind::Product},
            {u"essay"_s, StoryKind::Essay}, {u"show"_s, StoryKind::Show}, {u"ask"_s, StoryKind::Ask},
            {u"job"_s, StoryKind::Job}, {u"poll"_s, StoryKind::Poll}};
        const QStringList fields = fieldsOf(rest);
        const auto kind = kKinds.constFind(fields[0].section('@'_L1, 0, 0));
        if (kind == kKinds.cend() || fields.size() < 4)
            return false;
        m_result.topic.stories.append(
            {*kind, fields[0].section('@'_L1, 1), fields[1], fields[2], fields[3], fields.value(4), {}});
        return true;
    }

    ParsedTopic m_result;
    QString m_list;
    bool m_isInCode = false;
};

Grammar readGrammar()
{
    initGrammarResources();
    Grammar grammar;
    const QDir folder(u":/standin/grammar"_s);
    const auto names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no grammar in the resources");
        const ParsedTopic parsed = parseTopic(fileName.chopped(4), QString::fromUtf8(file.readAll()));
        if (!parsed.error.isEmpty())
            qFatal("%s", qPrintable(parsed.error));
        grammar.lists.insert(parsed.lists);
        if (parsed.topic.name == "product"_L1)
            grammar.product = parsed.topic;
        else if (parsed.topic.name == "essay"_L1)
            grammar.essay = parsed.topic;
        else if (parsed.topic.name == "anything"_L1)
            grammar.anything = parsed.topic;
        else if (parsed.topic.name == "replies"_L1)
            grammar.replies = parsed.topic.aspects.first();
        else if (!parsed.topic.stories.isEmpty())
            grammar.topics.append(parsed.topic);
    }
    return grammar;
}

} // namespace

ParsedTopic parseTopic(const QString &name, const QString &text)
{
    return TopicParser(name).parse(text);
}

const Grammar &standardGrammar()
{
    static const Grammar grammar = readGrammar();
    return grammar;
}

const QStringList &Grammar::list(const QString &name) const
{
    const auto found = lists.constFind(name);
    Q_ASSERT_X(found != lists.cend(), "Grammar::list", qPrintable(name));
    return *found;
}

} // namespace backthread::standin
