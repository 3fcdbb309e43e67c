package dev.lede.examples.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the text of an article from a line such as {@code {"id":"7","text":"…"}}. Thread-safe. */
final class ArticleParser {

    private final JsonFactory factory = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * The text of a line.
     *
     * @param line UTF-8
     * @param length how much of it belongs to the line
     * @throws IOException if the line is no object with a text
     */
    String parse(byte[] line, int length) throws IOException {
        String text = null;
        try (JsonParser json = factory.createParser(new String(line, 0, length, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("text") && value == JsonToken.VALUE_STRING) {
                    text = json.getText();
                } else {
                    json.skipChildren();
                }
            }
        }
        if (text == null) {
            throw new IOException("no \"text\" that is a string");
        }
        return text;
    }
}
