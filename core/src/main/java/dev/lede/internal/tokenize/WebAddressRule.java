package dev.lede.internal.tokenize;

import dev.lede.internal.unicode.Kinds;

/**
 * Web addresses: with a scheme, with {@code www.}, or a host of a well-known top-level domain. What closes a sentence or a
 * bracket around the address is not part of it.
 */
final class WebAddressRule implements TokenRule {

    private static final String ENDING = ".,;:!?'\"*_~\u2019\u201D\u00BB\u2026";
    private static final String INSIDE = "-._~:/?#[]@!$&'()*+,;=%";

    private static final int LONGEST_HOST = 253;

    private final WordList schemes = LanguageLists.neutral().get("scheme");
    private final WordList topLevels = LanguageLists.neutral().get("top-level-domain");

    @Override
    public int end(RuleText text, int start, int end) {
        int found = text.at(end) == ':' ? afterScheme(text, start, end) : bare(text, start, end);
        if (found != NONE) {
            text.found = Kinds.URL;
        }
        return found;
    }

    private int afterScheme(RuleText text, int start, int end) {
        boolean scheme = text.has("://", end) && schemes.contains(text.chars, start, end);
        int host = end + 3;
        return scheme && text.wordEnd(host) > host ? pathEnd(text, host) : NONE;
    }

    private int bare(RuleText text, int start, int end) {
        if (text.at(end) != '.' || text.wordEnd(end + 1) == end + 1) {
            return NONE;
        }
        int host = hostEnd(text, start);
        if (host == NONE) {
            return NONE;
        }
        boolean www = end - start == 3 && text.has("www", start);
        return www || isTopLevel(text, start, host) ? afterHost(text, host) : NONE;
    }

    /** The end of {@code label.label…} from {@code start} on, at least two labels, and no longer than names may be. */
    static int hostEnd(RuleText text, int start) {
        int at = labelEnd(text, start);
        int labels = at > start ? 1 : 0;
        while (labels > 0 && text.at(at) == '.' && at - start <= LONGEST_HOST) {
            int next = labelEnd(text, at + 1);
            if (next == at + 1) {
                break;
            }
            at = next;
            labels++;
        }
        return labels > 1 && at - start <= LONGEST_HOST ? at : NONE;
    }

    private static int labelEnd(RuleText text, int start) {
        int at = text.wordEnd(start);
        while (at > start && text.at(at) == '-' && text.wordEnd(at + 1) > at + 1) {
            at = text.wordEnd(at + 1);
        }
        return at;
    }

    /** Whether the last label is a top-level domain, in one case throughout: {@code .It} begins a sentence. */
    private boolean isTopLevel(RuleText text, int start, int end) {
        int dot = end - 1;
        while (dot > start && text.at(dot) != '.') {
            dot--;
        }
        boolean oneCase = text.isSmall(dot + 1) || (text.isCapital(dot + 2) && text.isCapital(dot - 1));
        boolean abbreviation = dot - start == 1 && end - dot == 3 && text.at(end) != '/'; // p.es.
        return oneCase && !abbreviation && topLevels.contains(text.chars, dot + 1, end);
    }

    private static int afterHost(RuleText text, int host) {
        char c = text.at(host);
        boolean port = c == ':' && text.isDigit(host + 1);
        return c == '/' || c == '?' || c == '#' || port ? pathEnd(text, host) : host;
    }

    private static int pathEnd(RuleText text, int from) {
        int at = from;
        int depth = 0;
        while (INSIDE.indexOf(text.at(at)) >= 0 || text.wordEnd(at) > at) {
            char c = text.at(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            at = Math.max(at + 1, text.wordEnd(at));
        }
        while (at > from && (ENDING.indexOf(text.at(at - 1)) >= 0 || (depth > 0 && text.at(at - 1) == '('))) {
            at--;
        }
        return at;
    }
}
