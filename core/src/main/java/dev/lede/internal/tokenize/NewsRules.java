package dev.lede.internal.tokenize;

import static dev.lede.internal.tokenize.NewsClasses.APOSTROPHE;
import static dev.lede.internal.tokenize.NewsClasses.AT;
import static dev.lede.internal.tokenize.NewsClasses.COLON;
import static dev.lede.internal.tokenize.NewsClasses.DEGREE;
import static dev.lede.internal.tokenize.NewsClasses.LAST_STOP;
import static dev.lede.internal.tokenize.NewsClasses.NARROW_SPACE;
import static dev.lede.internal.tokenize.NewsClasses.NUMBER_SIGN;
import static dev.lede.internal.tokenize.NewsClasses.PLUS;
import static dev.lede.internal.tokenize.NewsClasses.SIGN;
import static dev.lede.internal.tokenize.NewsClasses.SLASH;
import static dev.lede.internal.tokenize.NewsClasses.STOP;

import dev.lede.internal.abbreviation.Abbreviations;
import dev.lede.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rules of news text in one language, sorted by the character that calls them. Immutable and thread-safe.
 *
 * <p>A token begins as a segment of the scanner. Rules for its first character are asked first. Then, while the character
 * behind the token belongs to a group, the rules of that group are asked in order; the first that answers moves the end, and
 * as long as the token then ends in a letter or digit, the next character is looked at. Every rule walks over what it takes,
 * or over a bounded stretch, so that the whole is linear.
 */
public final class NewsRules {

    static final String DICTIONARY = "DICTIONARY";
    static final String HYPHEN = "HYPHEN";
    static final String NUMBER = "NUMBER";

    private final List<List<NamedRule>> leading = groups();
    private final List<List<NamedRule>> following = groups();
    private final Abbreviations possible;
    private final Set<String> off;
    private final ScanRules scan;

    /**
     * The rules of a language.
     *
     * @param language whose lists to use
     * @param off names of rules to leave out
     */
    public NewsRules(Language language, Set<String> off) {
        this.off = Set.copyOf(off);
        LanguageLists lists = LanguageLists.of(language);
        Abbreviations abbreviations = Abbreviations.of(language);
        possible = Abbreviations.possible(language);
        scan = ScanRules.news(has(NUMBER), has(HYPHEN) && lists.get("clitic") == WordList.EMPTY);
        addAddresses();
        addApostrophesAndHyphens(lists);
        addStops(lists, abbreviations);
        addNumbersAndSigns(lists);
    }

    private void addAddresses() {
        TokenRule email = new EmailRule();
        TokenRule web = new WebAddressRule();
        TokenRule tag = new TagRule();
        for (int group : new int[] {STOP, AT, PLUS}) {
            follow(group, "EMAIL", email);
        }
        follow(STOP, "URL", web);
        follow(COLON, "URL", web);
        lead(AT, "MENTION", tag);
        lead(NUMBER_SIGN, "HASHTAG", tag);
    }

    private void addApostrophesAndHyphens(LanguageLists lists) {
        TokenRule whole = new WholeWordRule(lists);
        HyphenRule hyphen = new HyphenRule(lists);
        lead(APOSTROPHE, "APOCOPE", new LeadingApostropheRule(lists));
        follow(APOSTROPHE, "ELISION", whole);
        follow(APOSTROPHE, "ELISION", new ElisionRule(lists));
        follow(APOSTROPHE, "APOCOPE", new FinalApostropheRule(lists));
        follow(APOSTROPHE, "APOSTROPHE", new InnerApostropheRule(lists));
        follow(NewsClasses.HYPHEN, HYPHEN, whole);
        lead(NewsClasses.HYPHEN, HYPHEN, hyphen.leading());
        follow(NewsClasses.HYPHEN, HYPHEN, hyphen);
    }

    private void addStops(LanguageLists lists, Abbreviations abbreviations) {
        TokenRule repeated = new RepeatedMarkRule();
        lead(STOP, "REPEATED_MARK", repeated);
        lead(NewsClasses.HYPHEN, "REPEATED_MARK", repeated);
        follow(STOP, "ABBREVIATION", new DottedWordRule(abbreviations));
        TokenRule abbreviation = new AbbreviationRule(abbreviations, possible);
        follow(STOP, "ABBREVIATION", abbreviation);
        if (lists.has("before-ordinal")) {
            follow(LAST_STOP, "ORDINAL", new OrdinalRule(lists, abbreviations));
        }
        follow(LAST_STOP, "ABBREVIATION", abbreviation);
        follow(COLON, "APOSTROPHE", new CompoundColonRule());
    }

    private void addNumbersAndSigns(LanguageLists lists) {
        TokenRule number = new NumberRule();
        for (int group : new int[] {COLON, SLASH, NARROW_SPACE, STOP}) {
            follow(group, NUMBER, number);
        }
        lead(DEGREE, "SIGN", SignRule::degreeUnitEnd);
        TokenRule sign = new SignRule(lists);
        for (int group : new int[] {NUMBER_SIGN, DEGREE, PLUS, SLASH, SIGN}) {
            follow(group, "SIGN", sign);
        }
    }

    private void lead(int group, String name, TokenRule rule) {
        add(leading, group, name, rule);
    }

    private void follow(int group, String name, TokenRule rule) {
        add(following, group, name, rule);
    }

    private void add(List<List<NamedRule>> groups, int group, String name, TokenRule rule) {
        if (has(name)) {
            groups.get(group).add(new NamedRule(name, rule));
        }
    }

    private static List<List<NamedRule>> groups() {
        List<List<NamedRule>> groups = new ArrayList<>();
        for (int group = 0; group < NewsClasses.GROUPS; group++) {
            groups.add(new ArrayList<>());
        }
        return groups;
    }

    /** Whether a rule has not been left out. */
    boolean has(String name) {
        return !off.contains(name);
    }

    /** Where the text is cut before rules are asked. */
    ScanRules scan() {
        return scan;
    }

    /** All that may be an abbreviation. */
    Abbreviations possible() {
        return possible;
    }

    /** The rules for tokens that begin with a character of each group. */
    NamedRule[][] leading() {
        return arrays(leading);
    }

    /** The rules for tokens that are followed by a character of each group. */
    NamedRule[][] following() {
        return arrays(following);
    }

    private static NamedRule[][] arrays(List<List<NamedRule>> groups) {
        return groups.stream().map(group -> group.toArray(NamedRule[]::new)).toArray(NamedRule[][]::new);
    }
}
