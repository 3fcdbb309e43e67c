package dev.lede.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.lede.text.Language;
import java.io.IOException;

/** Reads the lines of JSON (RFC 8259, strictly) that commands take. Strings may have any length. */
final class JsonReader {

    /** Names are not kept between lines: input without end must not fill a table without end. */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Reads one value from a parser that stands on its first token. */
    private interface Body<T> {
        T read(JsonParser json) throws IOException, BadLineException;
    }

    /** Reads {@code "text"}. */
    String string(String line) throws BadLineException {
        return whole(line, json -> text(json, "the line"));
    }

    /** Reads {@code "text"} or {@code ["it","text"]}. */
    Document taggedString(String line) throws BadLineException {
        return whole(line, json -> {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return new Document(Document.Id.NONE, Language.UND, text(json, "the line"));
            }
            json.nextToken();
            Language language = language(json, "the first element");
            json.nextToken();
            Document document = new Document(Document.Id.NONE, language, text(json, "the second element"));
            if (json.nextToken() != JsonToken.END_ARRAY) {
                throw new BadLineException("the array must have two elements, the language and the text");
            }
            return document;
        });
    }

    /** Reads {@code {"id":…,"lang":…,"text":…}} in any order; other fields are passed over. */
    Document document(String line) throws BadLineException {
        return whole(line, JsonReader::fields);
    }

    private static Document fields(JsonParser json) throws IOException, BadLineException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new BadLineException("the line must be an object with \"text\", but is " + name(json));
        }
        Document.Id id = Document.Id.NONE;
        Language language = Language.UND;
        String text = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = id(json);
                case "lang" -> language = language(json, "\"lang\"");
                case "text" -> text = text(json, "\"text\"");
                default -> json.skipChildren();
            }
        }
        if (text == null) {
            throw new BadLineException("the object must have \"text\"");
        }
        return new Document(id, language, text);
    }

    private static String text(JsonParser json, String what) throws IOException, BadLineException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new BadLineException(what + " must be a string, but is " + name(json));
        }
        return json.getText();
    }

    private static Language language(JsonParser json, String what) throws IOException, BadLineException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Language.UND;
        }
        try {
            return Languages.parse(text(json, what));
        } catch (IllegalArgumentException e) {
            throw new BadLineException(what + ": " + e.getMessage());
        }
    }

    private static Document.Id id(JsonParser json) throws IOException, BadLineException {
        if (!json.currentToken().isScalarValue()) {
            throw new BadLineException("\"id\" must be a string or a number, but is " + name(json));
        }
        return new Document.Id(json.getText(), json.currentToken() == JsonToken.VALUE_STRING);
    }

    private <T> T whole(String line, Body<T> body) throws BadLineException {
        try (JsonParser json = factory.createParser(line)) {
            json.nextToken();
            T result = body.read(json);
            if (json.nextToken() != null) {
                throw new BadLineException("nothing may follow the value, but there is " + name(json));
            }
            return result;
        } catch (JsonProcessingException e) {
            throw new BadLineException(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")
                            + (e.getLocation() == null
                                    ? ""
                                    : " (column " + e.getLocation().getColumnNr() + ")"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static String name(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "missing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_OBJECT, END_ARRAY -> "missing";
            case VALUE_STRING, FIELD_NAME -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> token.asString();
        };
    }
}
