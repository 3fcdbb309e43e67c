package dev.lede.examples.cli;

import dev.lede.normalize.NormalizedText;
import dev.lede.normalize.Normalizer;
import dev.lede.normalize.OffsetMap;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code normalize}: repaired text, and on request the way back to the original. */
@Command(
        name = "normalize",
        description = "Repairs each text.",
        footer = {
            "",
            "A line in:   \"text\"",
            "A line out:  \"text\", or with --offsets {\"text\":\"…\",\"map\":[[nStart,nEnd,oStart,oEnd],…]}",
            "Example:     echo '\"Caf\\u00c3\\u00a9 &amp; bar\"' | lede normalize"
        })
final class NormalizeCommand extends LineCommand {

    /** The named sets of repairs. */
    private enum Preset {
        NONE,
        MINIMAL,
        NEWS,
        CLEAN,
        SEARCH;

        Normalizer normalizer() {
            return switch (this) {
                case NONE -> Normalizer.none();
                case MINIMAL -> Normalizer.minimal();
                case NEWS -> Normalizer.news();
                case CLEAN -> Normalizer.clean();
                case SEARCH -> Normalizer.search();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            defaultValue = "news",
            description = "What to repair: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Preset preset = Preset.NEWS;

    @Option(names = "--offsets", description = "Also say where every stretch of the result came from.")
    private boolean offsets;

    NormalizeCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(String line, JsonWriter out) throws IOException, BadLineException {
        NormalizedText result = preset.normalizer().normalize(json().string(line));
        if (!offsets) {
            out.value(result.text());
            return;
        }
        out.beginObject().name("text").value(result.text()).name("map").beginArray();
        for (OffsetMap.Run run : result.map().runs(result.text().length())) {
            out.beginArray()
                    .value(run.normalized().start())
                    .value(run.normalized().end())
                    .value(run.original().start())
                    .value(run.original().end())
                    .endArray();
        }
        out.endArray().endObject();
    }
}
