package dev.lede.internal.normalize;

import java.util.Map;

/** Replaces single characters by fixed strings. */
public final class CharMapStep implements Step {

    private final Map<Character, String> replacements;

    CharMapStep(Map<Character, String> replacements) {
        this.replacements = Map.copyOf(replacements);
    }

    @Override
    public void mark(CharMarks.Builder marks) {
        replacements.keySet().forEach(marks::add);
    }

    @Override
    public void apply(String text, Rewriter out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // ASCII is never mapped here, and needs no look-up.
            String replacement = c < 0x80 ? null : replacements.get(c);
            if (replacement != null) {
                out.replace(i, i + 1, replacement);
            }
        }
    }
}
