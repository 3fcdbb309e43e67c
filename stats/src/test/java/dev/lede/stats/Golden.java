package dev.lede.stats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Golden numbers: our copy in the test resources, and the files of the corpora where they are there. */
public final class Golden {

    private Golden() {}

    /** The content of a file, from each place that has it. */
    public static Stream<Map<String, Object>> files(String name) {
        List<Map<String, Object>> files = new ArrayList<>();
        try (InputStream own = Golden.class.getResourceAsStream("golden/" + name)) {
            files.add(parse(Objects.requireNonNull(own, name)));
            Path shared = Path.of(System.getProperty("lede.data", "."), "keywords", "golden", name);
            if (Files.exists(shared)) {
                try (InputStream in = Files.newInputStream(shared)) {
                    files.add(parse(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream();
    }

    /** The cases of a file, from each place that has it. */
    public static Stream<Map<String, Object>> cases(String name) {
        return files(name).flatMap(file -> objects(file.get("cases")).stream());
    }

    /** An object of JSON. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    /** An array of objects of JSON. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    /** An array of strings of JSON. */
    @SuppressWarnings("unchecked")
    public static List<String> strings(Object value) {
        return (List<String>) Objects.requireNonNull(value);
    }

    /** An array of numbers of JSON. */
    @SuppressWarnings("unchecked")
    public static long[] longs(Object value) {
        return ((List<Number>) Objects.requireNonNull(value))
                .stream().mapToLong(Number::longValue).toArray();
    }

    /** A whole number of an object. */
    public static long longOf(Map<String, Object> object, String name) {
        return ((Number) Objects.requireNonNull(object.get(name), name)).longValue();
    }

    /** A number, NaN for null. */
    public static double number(Object value) {
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    private static Map<String, Object> parse(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            return object(value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NULL -> null;
            default -> parser.getDoubleValue();
        };
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> elements(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
