package dev.lede.internal.normalize;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces single characters by fixed strings. */
public final class CharMapStep implements Step {

    private static final int PAGE = 256;

    private final Map<Character, String> replacements;
    /** The same by page and place, for speed. */
    private final @Nullable String[] @Nullable [] pages = new String[Character.MAX_VALUE / PAGE + 1][];

    CharMapStep(Map<Character, String> replacements) {
        this.replacements = Map.copyOf(replacements);
        String all = String.join("", replacements.values());
        if (all.chars().anyMatch(c -> replacements.containsKey((char) c))) {
            throw new IllegalArgumentException("replacements must stay as they are, but are " + all);
        }
        replacements.forEach((c, replacement) -> {
            if (pages[c / PAGE] == null) {
                pages[c / PAGE] = new String[PAGE];
            }
            pages[c / PAGE][c % PAGE] = replacement;
        });
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        replacements.keySet().forEach(marks::add);
    }

    /** What replaces a character is never replaced itself. */
    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String[] page = pages[c / PAGE];
            String replacement = page == null ? null : page[c % PAGE];
            if (replacement != null) {
                int end = CharMarks.runEnd(text, i, text.length());
                out.replaceEach(i, 1, end - i, replacement);
                i = end - 1;
            }
        }
    }
}
