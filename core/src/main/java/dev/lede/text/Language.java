package dev.lede.text;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language, named by a BCP 47 tag (RFC 5646) such as {@code it}, {@code zh-Hant} or {@code ckb}.
 *
 * <p>Immutable and thread-safe; equal when the canonical tags are equal. Tags are brought to their usual case, so
 * {@code of("ZH-hant")} equals {@code of("zh-Hant")}. The language of a text that cannot be told is {@link #UND}.
 *
 * <pre>{@code
 * Language.of("pt-BR").base(); // -> pt
 * }</pre>
 */
public final class Language implements Comparable<Language>, Serializable {

    /** The undetermined language, tag {@code und}. */
    public static final Language UND = new Language("und");

    @Serial
    private static final long serialVersionUID = 1;

    private final String tag;

    private Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language of a tag.
     *
     * @param tag a well-formed BCP 47 tag, in any case; {@code und} gives {@link #UND}
     * @throws IllegalArgumentException if the tag is empty or ill-formed
     */
    public static Language of(String tag) {
        Objects.requireNonNull(tag, "tag");
        if (isPlain(tag)) {
            return tag.equals("und") ? UND : new Language(tag);
        }
        return new Language(canonical(tag));
    }

    /** Two or three small letters need no parsing, which keeps locale machinery out of start-up. */
    private static boolean isPlain(String tag) {
        int n = tag.length();
        return (n == 2 || n == 3) && tag.chars().allMatch(c -> c >= 'a' && c <= 'z') && !isRenamed(tag);
    }

    /** Codes for which {@link Locale} keeps an older or newer spelling. */
    private static boolean isRenamed(String tag) {
        return tag.equals("iw") || tag.equals("in") || tag.equals("ji");
    }

    private static String canonical(String tag) {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (!tag.isEmpty()) {
                return canonical;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "not a well-formed BCP 47 language tag, such as it, pt-BR or zh-Hant: \"" + tag + "\"", e);
        }
        throw new IllegalArgumentException("a language tag must not be empty");
    }

    /** The canonical tag. */
    public String tag() {
        return tag;
    }

    /** The language without script, region and variants: {@code zh} of {@code zh-Hant}. */
    public Language base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? this : new Language(tag.substring(0, dash));
    }

    /** Whether this is {@link #UND}. */
    public boolean isUndetermined() {
        return equals(UND);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The tag. */
    @Override
    public String toString() {
        return tag;
    }

    /** Checks what was read. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return of(tag);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw (InvalidObjectException) new InvalidObjectException("not a language").initCause(e);
        }
    }
}
