package dev.lede.examples.cli;

import dev.lede.examples.report.Analyst;
import dev.lede.examples.report.ArticleReport;
import dev.lede.examples.report.HtmlReport;
import dev.lede.examples.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: the main job. */
@Command(
        name = "report",
        description = "Everything Lede says of an article.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:     lede report examples/samples/ferry.it.txt"})
final class ReportCommand implements Callable<Integer> {

    /** When to write colours. */
    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text files in UTF-8, or folders of *.txt; standard input if there is none.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Write one line of JSON for each article.")
    private boolean json;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES} (default: auto: on a terminal, unless NO_COLOR is set).")
    private Colour colour = Colour.AUTO;

    @Option(names = "--html", paramLabel = "OUT", description = "Write a page that needs no network to this file.")
    private @Nullable Path html;

    private int top = 10;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "The most key terms to name (default: ${DEFAULT-VALUE}).")
    void setTop(int top) {
        if (top < 0) {
            throw new ParameterException(spec.commandLine(), "--top must be 0 or more, but is " + top);
        }
        this.top = top;
    }

    @Override
    public Integer call() throws IOException {
        Articles articles = new Articles(streams.in(), files);
        if (articles.size() == 0) {
            throw new NoSuchFileException(StringUtils.join(files, ", "), null, "there is no text file in the folder");
        }
        Path folder = html == null ? null : html.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder for the page");
        }
        if (html != null) {
            writePage(articles, html);
        } else {
            writeEach(articles);
        }
        return 0;
    }

    private void writeEach(Articles articles) throws IOException {
        JsonWriter out = new JsonWriter(streams.out());
        Analyst analyst = new Analyst(top);
        TerminalReport terminal = new TerminalReport(streams.terminal().columns(), isColourful());
        boolean first = true;
        while (articles.next()) {
            ArticleReport report = analyst.analyse(articles.name(), articles.text());
            if (json) {
                ReportJson.write(report, out);
                out.newLine();
            } else {
                out.text(first ? "" : "\n").text(terminal.format(report));
            }
            out.flush();
            first = false;
        }
    }

    private void writePage(Articles articles, Path page) throws IOException {
        List<ArticleReport> reports = new ArrayList<>();
        Analyst analyst = new Analyst(top);
        try (Progress progress = new Progress(streams, "articles", articles.size())) {
            while (articles.next()) {
                reports.add(analyst.analyse(articles.name(), articles.text()));
                progress.done(reports.size());
            }
        }
        Files.writeString(page, new HtmlReport().format(reports));
    }

    private boolean isColourful() {
        return colour == Colour.AUTO ? streams.terminal().isColourful() : colour == Colour.ALWAYS;
    }
}
