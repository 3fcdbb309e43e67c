package dev.lede.examples.cli;

import dev.lede.langdetect.LanguageDetector;
import dev.lede.langdetect.LanguageSpan;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code spans}: the languages of the parts of a text and its foreign words. */
@Command(
        name = "spans",
        description = "The languages of the parts of each text, and words of a language that is not theirs.",
        footer = {
            "",
            "A line in:   {\"id\":1,\"text\":\"…\"}",
            "A line out:  {\"id\":1,\"language\":\"it\",\"spans\":[{\"start\":0,\"end\":9,\"language\":\"it\",",
            "             \"probability\":0.99},…],\"foreign\":[…]}, offsets in UTF-16 code units",
            "Example:     echo '{\"text\":\"Il chief ha visitato il cantiere\"}' | lede spans"
        })
final class SpansCommand extends LineCommand {

    SpansCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        Document document = json().document(line);
        LanguageDetector detector = LanguageDetector.standard();
        out.beginObject();
        document.id().write(out);
        out.name("language").value(detector.detect(document.text()).language().tag());
        out.name("spans");
        write(detector.spans(document.text()), out);
        out.name("foreign");
        write(detector.foreign(document.text()), out);
        out.endObject();
    }

    private static void write(List<LanguageSpan> spans, JsonWriter out) throws IOException {
        out.beginArray();
        for (LanguageSpan span : spans) {
            out.beginObject()
                    .name("start")
                    .value(span.span().start())
                    .name("end")
                    .value(span.span().end())
                    .name("language")
                    .value(span.language().tag())
                    .name("probability")
                    .value(span.probability())
                    .endObject();
        }
        out.endArray();
    }
}
