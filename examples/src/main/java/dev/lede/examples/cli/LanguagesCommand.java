package dev.lede.examples.cli;

import dev.lede.examples.report.Numbers;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.text.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code languages}: what {@code detect} can answer. */
@Command(
        name = "languages",
        description = "The languages that detect can answer.",
        mixinStandardHelpOptions = true,
        footer = {"", "A line out:  tag TAB English name", "Example:     lede languages | grep zh"})
final class LanguagesCommand implements Callable<Integer> {

    private final Streams streams;

    LanguagesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        JsonWriter out = new JsonWriter(streams.out());
        for (Language language : LanguageDetector.standard().languages()) {
            out.text(language.tag()).text("\t").text(Numbers.name(language)).newLine();
        }
        out.flush();
        return 0;
    }
}
