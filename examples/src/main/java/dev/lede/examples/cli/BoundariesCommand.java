package dev.lede.examples.cli;

import dev.lede.sentence.SentenceSplitter;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.io.IOException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code boundaries}: the boundaries of UAX #29 to the letter, for comparison with the standard. */
@Command(
        name = "boundaries",
        description = "Boundary offsets of each text by UAX #29, strictly, without dictionaries.",
        footer = {
            "",
            "A line in:   \"text\"",
            "A line out:  [0,…,length] in UTF-16 code units",
            "Example:     echo '\"Rome, 5 May\"' | lede boundaries --words"
        })
final class BoundariesCommand extends LineCommand {

    /** Which boundaries: one of the two must be given. */
    private static final class Kind {
        @Option(names = "--words", description = "Word boundaries.", required = true)
        @SuppressWarnings("UnusedVariable") // the other one tells
        private boolean words;

        @Option(names = "--sentences", description = "Sentence boundaries.", required = true)
        private boolean sentences;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Kind kind = new Kind();

    BoundariesCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        String text = json().string(line);
        out.beginArray();
        if (kind.sentences) {
            for (int boundary : SentenceSplitter.unicode().boundaries(text)) {
                out.value(boundary);
            }
        } else {
            words(text, out);
        }
        out.endArray();
    }

    /** Strict tokens leave no gap: their ends are the boundaries, which a long text has too many of to keep. */
    private static void words(String text, JsonWriter out) throws IOException {
        TokenCursor tokens = Tokenizer.unicode().cursor();
        tokens.reset(text);
        out.value(0);
        while (tokens.next()) {
            out.value(tokens.end());
        }
    }
}
