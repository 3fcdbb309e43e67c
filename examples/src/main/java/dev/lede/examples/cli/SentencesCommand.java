package dev.lede.examples.cli;

import dev.lede.sentence.SentenceCursor;
import dev.lede.sentence.SentenceSplitter;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code sentences}: a text cut into sentences. */
@Command(
        name = "sentences",
        description = "The sentences of each text, as written.",
        footer = {
            "",
            "A line in:   {\"lang\":\"it\",\"text\":\"…\"}; \"lang\" may be left out",
            "A line out:  {\"sentences\":[\"…\",…]}",
            "Example:     echo '{\"text\":\"It rained. We stayed.\"}' | lede sentences"
        })
final class SentencesCommand extends LineCommand {

    private final PerLanguage<SentenceCursor> cursors =
            new PerLanguage<>(language -> SentenceSplitter.news(language).cursor());

    SentencesCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        Document document = json().document(line);
        SentenceCursor sentences = cursors.of(document.language());
        sentences.reset(document.text());
        out.beginObject().name("sentences").beginArray();
        while (sentences.next()) {
            out.value(document.text(), sentences.start(), sentences.end());
        }
        out.endArray().endObject();
        sentences.reset("");
    }
}
