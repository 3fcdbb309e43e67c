package dev.lede.examples.cli;

import dev.lede.text.Language;
import java.io.IOException;

/**
 * What a line of JSON says.
 *
 * @param id the value of {@code "id"}
 * @param language the value of {@code "lang"}, or {@link Language#UND}
 * @param text the text
 */
record Document(Id id, Language language, String text) {

    /**
     * A value that is handed back as it came.
     *
     * @param value the string, or the JSON of any other scalar
     * @param string whether it is a string
     */
    record Id(String value, boolean string) {

        /** What stands in place of an id that is missing. */
        static final Id NONE = new Id("null", false);

        void write(JsonWriter out) throws IOException {
            out.name("id");
            if (string) {
                out.value(value);
            } else {
                out.raw(value);
            }
        }
    }
}
