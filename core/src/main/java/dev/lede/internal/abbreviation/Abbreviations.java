package dev.lede.internal.abbreviation;

import dev.lede.text.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * Which words are abbreviations, and what may follow them, in one language. Immutable and thread-safe; a look-up
 * allocates nothing and takes time linear in the word.
 *
 * <p>A form is given without its final stop; inner stops belong to it ({@code e.g}). Each language has its own forms
 * and those that hold everywhere. The neutral set, for languages without forms of their own, holds the latter and what
 * several languages share.
 *
 * <pre>{@code
 * Abbreviations.of(Language.of("it")).kinds("il sig. Rossi".toCharArray(), 3, 6); // TITLE
 * }</pre>
 */
public final class Abbreviations {

    /** Stands before a name: a capital after it begins no sentence. */
    public static final int TITLE = 1;
    /** Stands before a number: a digit after it begins no sentence. */
    public static final int NUMBER = 1 << 1;
    /** May end a sentence. */
    public static final int END = 1 << 2;
    /** Stands within a sentence. */
    public static final int GENERAL = 1 << 3;
    /** Not an abbreviation: a word that follows an ordinal number written with a stop. */
    public static final int ORDINAL = 1 << 4;

    /** Not an abbreviation: a word that begins sentences, in three degrees. A field of two bits. */
    public static final int STARTER = 1 << 5;
    /** Looks like an abbreviation in counted text, in three degrees. A field of two bits. */
    public static final int MINED = 1 << 7;

    /** Not an abbreviation: a verb of saying, after which quoted speech goes on. */
    public static final int SAYING = 1 << 9;

    /** Closes a list, like {@code etc}: said in addition to {@link #END}. */
    public static final int LAST = 1 << 10;

    /** Ends longer words, which then stand before a number, like {@code str} in {@code Goethestr. 12}. */
    public static final int SUFFIX = 1 << 11;

    /** Ends a sentence after a number, like {@code km}: said in addition to {@link #END}. */
    public static final int UNIT = 1 << 12;

    /** Not an abbreviation: goes on after one that may end a sentence, like {@code Monday} after {@code 9 a.m.} */
    public static final int FOLLOWS = 1 << 13;

    /** Not an abbreviation: a word before a number that is no ordinal, like {@code page}. */
    public static final int COUNTED = 1 << 14;

    /** Any of the kinds that are abbreviations. */
    public static final int ANY = TITLE | NUMBER | END | GENERAL;

    private final FormTable table;
    private final Sieve sieve;
    private final Starters starters;
    private final boolean ordinals;
    private final boolean begins;
    private final boolean suffixes;

    Abbreviations(Map<String, Integer> forms) {
        this.table = new FormTable(forms);
        this.sieve = new Sieve(forms);
        this.starters = new Starters(forms);
        this.ordinals = contains(forms, ORDINAL);
        this.begins = contains(forms, 3 * STARTER);
        this.suffixes = contains(forms, SUFFIX);
    }

    private static boolean contains(Map<String, Integer> forms, int kind) {
        return forms.values().stream().anyMatch(kinds -> (kinds & kind) != 0);
    }

    /** The abbreviations of a language; those of {@link #neutral()} if it has none of its own. */
    public static Abbreviations of(Language language) {
        return AbbreviationFile.Holder.FILE.of(Objects.requireNonNull(language, "language"));
    }

    /** The abbreviations that hold in any language. */
    public static Abbreviations neutral() {
        return AbbreviationFile.Holder.FILE.neutral();
    }

    /**
     * What may be an abbreviation in text of this language: its own forms, or those of all languages if it has none. More
     * than {@link #of} for unknown languages, and less sure. The tokenizer asks it before numbers and names; the sentence
     * splitter does not, so that without a language it may end a sentence where the tokenizer keeps a stop.
     */
    public static Abbreviations possible(Language language) {
        AbbreviationFile file = AbbreviationFile.Holder.FILE;
        return file.knows(Objects.requireNonNull(language, "language")) ? file.of(language) : file.anywhere();
    }

    /**
     * These and more, which count as {@link #TITLE}, {@link #NUMBER} and {@link #GENERAL}: nothing ends at them.
     *
     * @param more forms with or without their final stop
     * @throws IllegalArgumentException if a form is blank
     */
    public Abbreviations with(Collection<String> more) {
        Map<String, Integer> all = table.forms();
        for (String form : more) {
            String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
            if (bare.isBlank()) {
                throw new IllegalArgumentException("not an abbreviation: \"" + form + "\"");
            }
            all.put(AbbreviationFile.small(bare), TITLE | NUMBER | GENERAL);
        }
        return new Abbreviations(all);
    }

    /**
     * The kinds of the word {@code [start, end)} of {@code text}, as bits; 0 if it is not listed. The word is taken
     * without the stop after it.
     */
    public int kinds(char[] text, int start, int end) {
        int bits = table.get(text, start, end);
        return (bits & FormTable.NEEDS_CAPITAL) == 0 ? bits : withCapital(bits, text[start]);
    }

    /**
     * 0 if a word of two characters or more, taken without the stop after it, is surely no abbreviation, else 1: turns most
     * words away at the price of one look-up.
     *
     * @param first its first character
     * @param second its second character
     * @param last its last character
     * @param length its length
     */
    public int mayContain(char first, char second, char last, int length) {
        return sieve.contains(first, second, last, length);
    }

    private static int withCapital(int bits, char first) {
        return FormTable.small(first) == first ? 0 : bits & ~FormTable.NEEDS_CAPITAL;
    }

    /**
     * 0 if no {@link #STARTER} of the second or third degree begins with these characters, else 1: turns most words
     * away at the price of one look-up.
     */
    public int mayStart(char first, char second, char third) {
        return starters.contain(first, second, third);
    }

    /** Whether the language writes ordinal numbers with a stop. */
    public boolean hasOrdinals() {
        return ordinals;
    }

    /** Whether any {@link #SUFFIX} is listed. */
    public boolean hasSuffixes() {
        return suffixes;
    }

    /** Whether it is known which words begin sentences. */
    public boolean hasStarters() {
        return begins;
    }
}
