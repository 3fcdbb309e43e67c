package dev.lede.examples.cli;

import dev.lede.stats.KeywordExtractor;
import dev.lede.stats.ScoredTerm;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code keywords}: what a text is about. */
@Command(
        name = "keywords",
        description = "The key terms of each text, best first.",
        footer = {
            "",
            "A line in:   {\"id\":1,\"lang\":\"it\",\"text\":\"…\"}; \"id\" and \"lang\" may be left out",
            "A line out:  {\"id\":1,\"keywords\":[[\"term\",score],…]}",
            "Example:     echo '{\"lang\":\"en\",\"text\":\"The ferry left.\"}' | lede keywords --top 3"
        })
final class KeywordsCommand extends LineCommand {

    private int top = 15;

    KeywordsCommand(Streams streams) {
        super(streams);
    }

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "15",
            description = "The most terms to give (default: ${DEFAULT-VALUE}).")
    void setTop(int top) {
        if (top < 0) {
            throw new ParameterException(spec().commandLine(), "--top must be 0 or more, but is " + top);
        }
        this.top = top;
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        Document document = json().document(line);
        out.beginObject();
        document.id().write(out);
        out.name("keywords").beginArray();
        for (ScoredTerm term : KeywordExtractor.standard().extract(document.text(), document.language(), top)) {
            out.beginArray().value(term.term()).value(term.score()).endArray();
        }
        out.endArray().endObject();
    }
}
