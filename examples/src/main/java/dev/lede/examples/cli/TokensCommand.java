package dev.lede.examples.cli;

import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenExplanation;
import dev.lede.tokenize.Tokenizer;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tokens}: where the words, numbers and marks of a text stand. */
@Command(
        name = "tokens",
        description = "Offsets of the tokens of each text, by the rules for news.",
        footer = {
            "",
            "A line in:   \"text\" or [\"it\",\"text\"]",
            "A line out:  [[start,end],…] in UTF-16 code units,",
            "             or with --explain [[start,end,\"type\",\"rules\"],…]: the news rule that decided where the token ends,",
            "             or the rules of UAX #29 inside it and, last, the one that ends it",
            "Example:     echo '\"Rome, 5 May\"' | lede tokens"
        })
final class TokensCommand extends LineCommand {

    @Option(names = "--explain", description = "Also say what each token is and which rules made it.")
    private boolean explain;

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
            out.beginArray().value(tokens.start()).value(tokens.end());
            if (explain) {
                explain(tokens.explain(), out);
            }
            out.endArray();
        }
        out.endArray();
        tokens.reset("");
    }

    private static void explain(TokenExplanation explanation, JsonWriter out) throws IOException {
        out.value(explanation.token().type().name().toLowerCase(Locale.ROOT));
        out.value(String.join(" ", explanation.rules()));
    }
}
