package dev.lede.examples.cli;

import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code tokens}: where the words, numbers and marks of a text stand. */
@Command(
        name = "tokens",
        description = "Offsets of the tokens of each text, by the rules for news.",
        footer = {
            "",
            "A line in:   \"text\" or [\"it\",\"text\"]",
            "A line out:  [[start,end],…] in UTF-16 code units",
            "Example:     echo '\"Rome, 5 May\"' | lede tokens"
        })
final class TokensCommand extends LineCommand {

    private final PerLanguage<TokenCursor> cursors =
            new PerLanguage<>(language -> Tokenizer.news(language).cursor());

    TokensCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        Document document = json().taggedString(line);
        TokenCursor tokens = cursors.of(document.language());
        tokens.reset(document.text());
        out.beginArray();
        while (tokens.next()) {
            out.beginArray().value(tokens.start()).value(tokens.end()).endArray();
        }
        out.endArray();
        tokens.reset("");
    }
}
