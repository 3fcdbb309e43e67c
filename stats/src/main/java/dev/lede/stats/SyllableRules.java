package dev.lede.stats;

import java.util.List;

/*
 * Three ways to cut a run of vowels: glides (a weak letter joins its neighbour), nuclei (listed sequences make one
 * syllable, all else one per letter), and hiatuses (the run makes one syllable, plus one at each listed sequence).
 */
/** How one language or group of languages spells its syllables. */
record SyllableRules(Cut cut, String vowels, List<String> sequences, Ending ending) {

    /** How a run of vowels is cut. */
    enum Cut {
        GLIDES,
        NUCLEI,
        HIATUSES
    }

    /** What is silent at the end of a word. */
    enum Ending {
        NONE,
        ENGLISH,
        FRENCH
    }

    private static final String LATIN = "aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīĭįıòóôõöøōŏőœùúûüũūŭůűųýÿŷơưạảấầẩẫậắằẳẵặẹẻẽ"
            + "ếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹǎǐǒǔ";
    private static final String OTHER = "аеёиоуыэюяіїєўѣαεηιουωάέήίόύώϊϋΐΰаэөүҗәөұүіաեէըիոօև";
    private static final String ROMANCE = "aeiouyàáâãäèéêëìíîïòóôõöùúûüăœ";
    private static final String GERMANIC = "aeiouyäöüåæøéèêëáàâíìîïóòôúùûœ";

    static SyllableRules of(String language) {
        return switch (language) {
            case "it", "es", "pt", "ca", "gl", "ro" -> glides();
            case "en" ->
                hiatuses("aeiouy", Ending.ENGLISH, "ia", "io", "iu", "eo", "ua", "uo", "uu", "ien", "iet", "éa");
            case "fr" ->
                hiatuses(
                        ROMANCE + "ÿ",
                        Ending.FRENCH,
                        "éa",
                        "éo",
                        "éu",
                        "éi",
                        "éé",
                        "oa",
                        "ao",
                        "aï",
                        "oï",
                        "oë",
                        "uï",
                        "aë");
            case "de" -> nuclei(GERMANIC, "ei", "ai", "au", "äu", "eu", "ie", "aa", "ee", "oo", "ey", "ay", "oi", "ou");
            case "nl", "af" ->
                nuclei(
                        GERMANIC, "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
                        "ei", "au", "ou", "ij");
            case "sv", "da", "no", "nb", "nn" -> nuclei(GERMANIC, "aa", "ou", "ej", "øj", "ei", "au", "øy", "eu");
            case "pl" -> nuclei("aeiouyąęó", "ia", "ie", "io", "iu", "ią", "ię", "ió", "au", "eu");
            case "cs", "sk" -> nuclei(LATIN, "ou", "au", "eu", "ia", "ie", "iu");
            case "lv", "lt" ->
                nuclei(LATIN, "au", "ai", "ei", "ie", "uo", "ui", "iau", "ia", "ią", "io", "iu", "iū", "ių");
            case "ru", "uk", "be", "bg", "sr", "mk", "hr", "sl", "bs", "hu", "tr", "az" -> nuclei(LATIN + OTHER);
            default -> hiatuses(LATIN + OTHER, Ending.NONE);
        };
    }

    private static SyllableRules glides() {
        return new SyllableRules(Cut.GLIDES, ROMANCE, List.of("i", "u", "y", "ü"), Ending.NONE);
    }

    private static SyllableRules nuclei(String vowels, String... nuclei) {
        return new SyllableRules(Cut.NUCLEI, vowels, List.of(nuclei), Ending.NONE);
    }

    private static SyllableRules hiatuses(String vowels, Ending ending, String... hiatuses) {
        return new SyllableRules(Cut.HIATUSES, vowels, List.of(hiatuses), ending);
    }

    /** A y before a vowel is a consonant in English and French, the u of qu is silent everywhere. */
    boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        if (vowels.indexOf(c) < 0) {
            return false;
        }
        if (c == 'u' && at > 0 && word.charAt(at - 1) == 'q') {
            return false;
        }
        return c != 'y' || cut == Cut.NUCLEI || at + 1 == word.length() || vowels.indexOf(word.charAt(at + 1)) < 0;
    }

    int syllables(String word, int start, int end) {
        return switch (cut) {
            case GLIDES -> strong(word, start, end);
            case NUCLEI -> separate(word, start, end);
            case HIATUSES -> 1 + breaks(word, start, end);
        };
    }

    /** Every strong vowel, and a weak one before a nasal; a run of weak ones alone makes one. */
    private int strong(String word, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            boolean weak = sequences.contains(word.substring(i, i + 1)) && !isNasal(word, i + 1);
            count += weak || (i > start && isNasal(word, i - 1)) ? 0 : 1;
        }
        return Math.max(1, count);
    }

    /** A nasal and the vowel after it make one syllable, as in "avião". */
    private static boolean isNasal(String word, int at) {
        return at < word.length() && "ãõ".indexOf(word.charAt(at)) >= 0;
    }

    private int separate(String word, int start, int end) {
        int count = 0;
        for (int i = start; i < end; count++) {
            i += nucleus(word, i, end);
        }
        return count;
    }

    /** The length of the longest listed nucleus, 1 if there is none. */
    private int nucleus(String word, int start, int end) {
        int longest = 1;
        for (String nucleus : sequences) {
            if (nucleus.length() > longest && start + nucleus.length() <= end && word.startsWith(nucleus, start)) {
                longest = nucleus.length();
            }
        }
        return longest;
    }

    private int breaks(String word, int start, int end) {
        int count = 0;
        for (int i = start; i + 1 < end; i++) {
            count += isBreak(word, i) ? 1 : 0;
        }
        return count;
    }

    private boolean isBreak(String word, int at) {
        for (String hiatus : sequences) {
            if (word.startsWith(hiatus, at)) {
                return ending != Ending.ENGLISH || !isSoftened(word, at);
            }
        }
        return false;
    }

    /** In -tion, -cial, -gious and the like the i belongs to the consonant, in "guard" and "persuade" the u. */
    private static boolean isSoftened(String word, int at) {
        if (at == 0 || word.startsWith("people") || word.startsWith("friend")) {
            return at > 0;
        }
        char before = word.charAt(at - 1);
        return switch (word.charAt(at)) {
            case 'i' -> at > 2 && "tscgx".indexOf(before) >= 0 && !word.startsWith("iet", at);
            case 'u' -> before == 'g' || before == 's';
            default -> false;
        };
    }

    /** How many of the {@code count} syllables are silent. */
    int silent(String word, int count) {
        if (count < 2) {
            return 0;
        }
        return switch (ending) {
            case NONE -> 0;
            case ENGLISH -> english(word);
            case FRENCH -> french(word);
        };
    }

    private int english(String word) {
        int n = word.length();
        if (word.endsWith("e")) {
            boolean spoken = isConsonant(word, n - 3) && word.charAt(n - 2) == 'l';
            return isConsonant(word, n - 2) && !spoken ? 1 : 0;
        }
        if (word.endsWith("es") && isConsonant(word, n - 3)) {
            return "szxcg".indexOf(word.charAt(n - 3)) >= 0 || endsWithHissing(word) ? 0 : spokenLe(word) ? 0 : 1;
        }
        if (word.endsWith("ed") && isConsonant(word, n - 3)) {
            return word.charAt(n - 3) == 't' || word.charAt(n - 3) == 'd' || spokenLe(word) ? 0 : 1;
        }
        return 0;
    }

    private static boolean endsWithHissing(String word) {
        return word.endsWith("ches") || word.endsWith("shes");
    }

    /** "tables" and "settled" keep what "table" has. */
    private boolean spokenLe(String word) {
        int n = word.length();
        return word.charAt(n - 3) == 'l' && isConsonant(word, n - 4);
    }

    private int french(String word) {
        int n = word.length();
        boolean plain = word.endsWith("e") && isConsonant(word, n - 2);
        boolean plural = word.endsWith("es") && isConsonant(word, n - 3);
        return plain || plural ? 1 : 0;
    }

    private boolean isConsonant(String word, int at) {
        return at >= 0 && !isVowel(word, at);
    }
}
