package dev.lede.internal.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * One development set: texts with the key terms that people gave them.
 *
 * @param name the name of the set
 * @param documents its texts
 */
record DevSet(String name, List<Document> documents) {

    /** The sets by which weights are fitted. */
    static final List<String> NAMES = List.of("500N-KPCrowd-dev", "wiki20", "fao30", "pak2018");

    /**
     * A text with its key terms.
     *
     * @param language tag of its language
     * @param text the text
     * @param keys its key terms in the form in which terms are compared
     */
    record Document(String language, String text, Set<String> keys) {}

    static DevSet read(Path corpus, String name) throws IOException {
        List<Document> documents = new ArrayList<>();
        Path file = corpus.resolve("keywords/dev/" + name + ".jsonl.gz");
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                documents.add(parse(line));
            }
        }
        return new DevSet(name, documents);
    }

    private static Document parse(String line) {
        List<String> strings = JsonStrings.of(line);
        Set<String> keys = new TreeSet<>();
        for (String key : strings.subList(strings.indexOf("keys") + 1, strings.size())) {
            keys.add(comparable(key));
        }
        keys.remove("");
        return new Document(strings.get(3), strings.get(5), keys);
    }

    /** The form in which terms are compared: NFKC, lower case, one blank for all that is neither letter nor digit. */
    static String comparable(String term) {
        return Normalizer.normalize(term.replace("\u00AD", "-"), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}+#]+", " ")
                .trim();
    }
}
