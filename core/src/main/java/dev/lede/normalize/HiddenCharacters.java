package dev.lede.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import dev.lede.internal.normalize.MixedScripts;
import dev.lede.normalize.HiddenCharacter.Kind;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports what a reader of a text cannot see: invisible and reordering characters, letters that look like others, code
 * points without meaning. Nothing is changed.
 *
 * <pre>{@code
 * HiddenCharacter found = HiddenCharacters.find("p\u0430ypal").get(0); // a Cyrillic letter
 * found.kind(); // -> HOMOGLYPH
 * found.span(); // -> Span[start=0, end=6]
 * }</pre>
 */
public final class HiddenCharacters {

    private static final int BLACK_FLAG = 0x1F3F4;

    private final String text;
    private final List<HiddenCharacter> found = new ArrayList<>();

    private HiddenCharacters(String text) {
        this.text = text;
    }

    /** All hidden characters of a text, by position; linear in the text. */
    public static List<HiddenCharacter> find(CharSequence text) {
        HiddenCharacters report =
                new HiddenCharacters(Objects.requireNonNull(text, "text").toString());
        report.characters();
        MixedScripts.find(
                report.text,
                (start, end) -> report.found.add(new HiddenCharacter(Kind.HOMOGLYPH, new Span(start, end))));
        report.found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(report.found);
    }

    /** All hidden characters that a normalized text still has, at their places in the original. */
    public static List<HiddenCharacter> find(NormalizedText text) {
        Objects.requireNonNull(text, "text");
        return find(text.text()).stream()
                .map(h -> new HiddenCharacter(h.kind(), text.map().toOriginal(h.span())))
                .toList();
    }

    private void characters() {
        int start = 0;
        Kind run = null;
        boolean flag = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            flag = c == BLACK_FLAG || (flag && isTag(c));
            Kind kind = flag ? null : kind(c);
            if (kind != run) {
                add(run, start, i);
                start = i;
                run = kind;
            }
            i += Character.charCount(c);
        }
        add(run, start, i);
    }

    private void add(@Nullable Kind kind, int start, int end) {
        if (kind != null && !isJoiner(start, end)) {
            found.add(new HiddenCharacter(kind, new Span(start, end)));
        }
    }

    /** A joiner that the script or an emoji needs is no finding; the step that takes out the others knows which. */
    private boolean isJoiner(int start, int end) {
        return end == start + 1
                && (text.charAt(start) == '\u200C' || text.charAt(start) == '\u200D')
                && MixedScripts.isJoinerNeeded(text, start);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static @Nullable Kind kind(int c) {
        if (c < 0x80) {
            return (c < ' ' && (c < '\t' || c > '\r')) || c == 0x7F ? Kind.CONTROL : null;
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return Kind.BIDI_CONTROL;
        }
        if (c == 0x200E || c == 0x200F || c == 0x061C) {
            return Kind.BIDI_MARK;
        }
        if ((c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x180E) {
            return Kind.ZERO_WIDTH;
        }
        if (c == 0xAD) {
            return Kind.SOFT_HYPHEN;
        }
        return c == 0xE0001 || isTag(c) ? Kind.TAG : byCategory(c);
    }

    private static @Nullable Kind byCategory(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.CONTROL -> c == 0x85 ? null : Kind.CONTROL;
            case UCharacterCategory.PRIVATE_USE -> Kind.PRIVATE_USE;
            case UCharacterCategory.UNASSIGNED -> Kind.UNASSIGNED;
            case UCharacterCategory.SURROGATE -> Kind.UNPAIRED_SURROGATE;
            default -> null;
        };
    }
}
