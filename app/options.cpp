// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/optiontable.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace backthread::app {

using namespace Qt::StringLiterals;

namespace {

// Stands before a word of a query that begins with a dash while Qt, which would take it for options, parses.
constexpr QChar kNegation(0xE000);

constexpr int kLargestSide = 16'384;

/// A directory named `profile` beside the file that runs, whatever that was called by.
std::optional<store::Profile> portableProfile()
{
    const QFileInfo program(QFileInfo(u"/proc/self/exe"_s).symLinkTarget());
    const QFileInfo directory(program.absolutePath() + u"/profile"_s);
    return directory.isDir() ? std::optional(store::Profile::in(directory.filePath())) : std::nullopt;
}

bool isNegatedWord(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && !argument.startsWith("--"_L1)
        && argument != "-h"_L1 && argument != "-o"_L1 && argument != "-v"_L1;
}

QStringList withNegationsHidden(QStringList arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    for (qsizetype i = 1; i < (end < 0 ? arguments.size() : end); ++i) {
        if (isNegatedWord(arguments.at(i)))
            arguments[i].prepend(kNegation);
    }
    return arguments;
}

/// Reads the values of a parsed command line one by one; remembers the first that is wrong.
class Reading final {
public:
    Reading(const QCommandLineParser &parser, const CommandRow &row)
        : m_parser(parser)
        , m_row(row)
    {
    }

    Result<Options> read()
    {
        m_options.command = m_row.command;
        m_options.wantsHelp = m_parser.isSet(u"help"_s);
        m_options.wantsVersion = m_parser.isSet(u"version"_s);
        if (m_options.wantsHelp || m_options.wantsVersion)
            return m_options;
        readGeneral();
        if (m_row.command == Command::None)
            readWindow();
        else
            readCommand();
        if (!m_problem.isEmpty())
            return fail(Error::usage(m_problem));
        return m_options;
    }

private:
    void complain(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    /// Of an option that not every command takes.
    [[nodiscard]] bool isSet(const QString &name) const
    {
        return m_row.options.contains(name) && m_parser.isSet(name);
    }

    /// The value of a file, directory or address: never empty, and never the next option.
    QString place(const QString &name, const QString &what)
    {
        QString value = m_parser.value(name);
        if (value.isEmpty() || value.startsWith("--"_L1))
            complain(u"--%1 needs %2."_s.arg(name, what));
        return value;
    }

    QUrl url(const QString &name)
    {
        QString value = place(name, u"an address"_s);
        if (!value.endsWith(u'/'))
            value += u'/';
        QUrl url(value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty())
            complain(u"--%1 needs an address that begins with http:// or https://."_s.arg(name));
        return url;
    }

    /// What the value of an option is one of.
    [[nodiscard]] QString choices(const QString &name) const
    {
        for (const QCommandLineOption &option : optionsOf(m_row)) {
            if (option.names().contains(name))
                return option.valueName().replace(u'|', u", "_s);
        }
        return {};
    }

    template <typename Value>
    Value word(const QString &name, const std::optional<Value> &value)
    {
        if (!value)
            complain(u"--%1 is one of %2, not \"%3\"."_s.arg(name, choices(name), m_parser.value(name)));
        return value.value_or(Value());
    }

    /// The same, by the names of the values.
    template <typename Value>
    Value oneOf(const QString &name, std::initializer_list<std::pair<QLatin1StringView, Value>> values)
    {
        const auto *const found = std::find_if(values.begin(), values.end(),
            [typed = m_parser.value(name)](const auto &each) { return each.first == typed; });
        return word(name, found == values.end() ? std::nullopt : std::optional(found->second));
    }

    void readGeneral()
    {
        m_options.profile = m_parser.isSet(u"profile"_s)
            ? store::Profile::in(place(u"profile"_s, u"a directory"_s))
            : portableProfile().value_or(store::Profile::ofUser());
        m_options.offline = m_parser.isSet(u"offline"_s);
        if (m_parser.isSet(u"firebase-url"_s))
            m_options.addresses.firebase = url(u"firebase-url"_s);
        if (m_parser.isSet(u"algolia-url"_s))
            m_options.addresses.algolia = url(u"algolia-url"_s);
        if (m_parser.isSet(u"trace"_s))
            m_options.trace = place(u"trace"_s, u"a file"_s);
    }

    void readWindow()
    {
        using Theme = WindowOptions::Theme;
        WindowOptions &window = m_options.window;
        if (isSet(u"screenshot"_s))
            window.screenshot = place(u"screenshot"_s, u"a file"_s);
        if (isSet(u"size"_s))
            window.size = size(m_parser.value(u"size"_s));
        if (isSet(u"theme"_s))
            window.theme = oneOf<Theme>(u"theme"_s, {{"light"_L1, Theme::Light}, {"dark"_L1, Theme::Dark}});
        window.search = isSet(u"search"_s) ? m_parser.value(u"search"_s) : QString();
        if (isSet(u"background"_s))
            window.start = WindowOptions::Start::Background;
        else if (isSet(u"dbus-service"_s))
            window.start = WindowOptions::Start::Service;
        if (isSet(u"action"_s))
            readAction();
        const QStringList arguments = m_parser.positionalArguments();
        const bool showsNothing = arguments.isEmpty() && window.search.isEmpty()
            && window.screenshot.isEmpty() && !isSet(u"action"_s);
        if (window.start != WindowOptions::Start::Window && !showsNothing)
            complain(u"--background opens no window, so there is nothing to show."_s);
        if (!arguments.isEmpty())
            readPlace(arguments);
    }

    void readPlace(const QStringList &arguments)
    {
        if (const auto address = discussion::parseAddress(arguments.constFirst()))
            m_options.window.place = *address;
        else
            complain(u"\"%1\" is neither a command nor an item nor an address of Hacker News."_s.arg(
                arguments.constFirst()));
        if (arguments.size() > 1)
            complain(u"The window opens one item at a time."_s);
    }

    /// As the desktop entry names them.
    void readAction()
    {
        using Kind = discussion::Address::Kind;
        m_options.window.anew = m_parser.value(u"action"_s) == "new-window"_L1;
        if (m_options.window.anew)
            return;
        const Kind kind = oneOf<Kind>(u"action"_s,
            {{"search"_L1, Kind::Search}, {"bookmarks"_L1, Kind::Bookmarks}, {"history"_L1, Kind::History}});
        m_options.window.place = discussion::Address {.kind = kind, .item = {}, .name = {}};
    }

    QSize size(const QString &text)
    {
        static const QRegularExpression s_form(u"^([1-9][0-9]{0,4})x([1-9][0-9]{0,4})$"_s);
        const QRegularExpressionMatch match = s_form.match(text);
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || size.width() > kLargestSide || size.height() > kLargestSide)
            complain(
                u"--size needs a width and a height in pixels such as 1280x800, not \"%1\"."_s.arg(text));
        return size;
    }

    void readCommand()
    {
        CommandOptions &given = m_options.given;
        given.arguments = m_parser.positionalArguments().sliced(1);
        if (given.arguments.size() < m_row.fewest || given.arguments.size() > m_row.most)
            complain(u"Usage: backthread %1"_s.arg(QLatin1String(m_row.usage)));
        if (isSet(u"format"_s))
            given.format = word(u"format"_s, transfer::formatFromName(m_parser.value(u"format"_s)));
        if (isSet(u"order"_s))
            given.order = word(u"order"_s, discussion::orderFromName(m_parser.value(u"order"_s)));
        if (isSet(u"sort"_s))
            readSort();
        if (isSet(u"limit"_s))
            given.limit = limit(m_parser.value(u"limit"_s));
        if (isSet(u"for"_s))
            given.span = word(u"for"_s, discussion::muteSpanFromName(m_parser.value(u"for"_s)));
        if (isSet(u"output"_s))
            given.output = place(u"output"_s, u"a file"_s);
        given.context = isSet(u"context"_s);
        given.json = isSet(u"json"_s);
        given.html = isSet(u"html"_s);
        given.fetch = isSet(u"fetch"_s);
        given.repair = isSet(u"repair"_s);
        given.everywhere = isSet(u"everywhere"_s);
        checkEnding();
        given.tags = tags(u"tag"_s);
        given.untags = tags(u"untag"_s);
        if (isSet(u"note"_s))
            given.note = m_parser.value(u"note"_s);
    }

    /// Nobody is to find text in a file whose name says something else.
    void checkEnding()
    {
        const CommandOptions &given = m_options.given;
        const QString ending = QFileInfo(given.output).suffix();
        if (given.format || given.json || given.html || ending.isEmpty()
            || transfer::formatOfFile(given.output))
            return;
        complain(
            u"The ending .%1 is none of a format: name it with --format text|markdown|html|json|csv."_s.arg(
                ending));
    }

    void readSort()
    {
        using search::Sort;
        const QString name = u"sort"_s;
        if (m_row.command == Command::Bookmark)
            m_options.given.bookmarkSort = word(name, discussion::bookmarkSortFromName(m_parser.value(name)));
        else
            m_options.given.sort = oneOf<Sort>(name, {{"recent"_L1, Sort::Recent}, {"best"_L1, Sort::Best}});
    }

    /// Those that are more than spaces.
    QStringList tags(const QString &name)
    {
        QStringList tags;
        for (const QString &value : isSet(name) ? m_parser.values(name) : QStringList()) {
            if (const QString tag = value.simplified(); !tag.isEmpty())
                tags.append(tag);
        }
        return tags;
    }

    int limit(const QString &text)
    {
        bool isNumber = false;
        const int limit = text.toInt(&isNumber);
        if (!isNumber || limit < 1)
            complain(u"--limit needs a number from 1 on, not \"%1\"."_s.arg(text));
        return limit;
    }

    const QCommandLineParser &m_parser;
    const CommandRow &m_row;
    Options m_options;
    QString m_problem;
};

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    // All options first, to find the command among their values; then those that belong to it.
    QCommandLineParser everything;
    everything.addOptions(allOptions());
    (void)everything.parse(arguments);
    const QStringList words = everything.positionalArguments();
    const CommandRow *found = words.isEmpty() ? nullptr : findCommand(words.constFirst());
    const CommandRow &row = found ? *found : rowOf(Command::None);
    const QStringList typed = row.command == Command::Search ? withNegationsHidden(arguments) : arguments;

    QCommandLineParser parser;
    parser.addOptions(optionsOf(row));
    if (!parser.parse(typed))
        return fail(Error::usage(parser.errorText()));
    auto options = Reading(parser, row).read();
    if (!options)
        return fail(Error::usage(QString(options.error().detail).remove(kNegation)));
    options->program = arguments.value(0);
    for (QString &argument : options->given.arguments)
        argument.remove(kNegation);
    return options;
}

} // namespace backthread::app
