package dev.lede.examples.cli;

import dev.lede.langdetect.Detection;
import dev.lede.langdetect.LanguageDetector;
import dev.lede.text.Language;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code detect}: the language of each line. */
@Command(
        name = "detect",
        description = "The language of each line.",
        footer = {
            "",
            "A line in:   text",
            "A line out:  tag TAB probability; und when it cannot be told",
            "Example:     echo 'Il governo ha approvato' | lede detect --languages it,es"
        })
final class DetectCommand extends LineCommand {

    private @Nullable Set<Language> languages;
    private @Nullable LanguageDetector detector;

    DetectCommand(Streams streams) {
        super(streams);
    }

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            description = "Only these languages can be the answer: BCP 47 tags with commas between them.")
    void setLanguages(String tags) {
        try {
            languages = Languages.parseAll(tags);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), "--languages: " + e.getMessage());
        }
    }

    /** Made at the first line, so that help and empty input do not wait for the model. */
    private LanguageDetector detector() {
        LanguageDetector made = detector;
        if (made == null) {
            made = LanguageDetector.standard();
            if (languages != null) {
                made = restricted(made, languages);
            }
            detector = made;
        }
        return made;
    }

    private LanguageDetector restricted(LanguageDetector all, Set<Language> only) {
        try {
            return all.restrictedTo(only);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--languages: " + e.getMessage() + "; \"lede languages\" lists those that are");
        }
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException {
        Detection detection = detector().detect(line);
        out.text(detection.language().tag()).text("\t").text(JsonWriter.plain(detection.probability()));
    }

    @Override
    void answerBlank(JsonWriter out) throws IOException {
        out.text("und\t0");
    }
}
