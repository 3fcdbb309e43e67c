package dev.lede.langdetect;

import dev.lede.text.Language;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stands in for a {@link LanguageDetector} with the library's model in Java serialization: what was chosen. */
final class SerializedDetector implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Tags separated by blanks; empty for all, so that a later model's further languages are among them. */
    private final String languages;

    private final boolean readAll;
    private final String[] neverForeign;

    SerializedDetector(Set<Language> languages, boolean readAll, Set<String> neverForeign) {
        boolean all = languages.equals(LanguageDetector.standard().languages());
        this.languages = all ? "" : languages.stream().map(Language::tag).collect(Collectors.joining(" "));
        this.readAll = readAll;
        this.neverForeign = new TreeSet<>(neverForeign).toArray(String[]::new);
    }

    /** The shared instance where there is one of these options. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return languages.isEmpty() && !readAll && neverForeign.length == 0 ? LanguageDetector.standard() : build();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not the options of a detector").initCause(e);
        }
    }

    private LanguageDetector build() {
        LanguageDetector.Builder builder = LanguageDetector.builder().neverForeign(Set.of(neverForeign));
        if (readAll) {
            builder.readAll();
        }
        if (!languages.isEmpty()) {
            builder.languages(
                    Arrays.stream(languages.split(" ")).map(Language::of).collect(Collectors.toSet()));
        }
        return builder.build();
    }
}
