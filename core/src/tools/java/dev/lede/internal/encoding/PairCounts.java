package dev.lede.internal.encoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of symbol pairs, and the costs that follow from them.
 *
 * <p>Two levels of smoothing: a pair that was not seen is as likely as the pair of the kinds of its symbols makes it.
 * Kinds that stand for many characters cost what telling the one of them costs.
 */
final class PairCounts {

    private static final int N = Symbols.COUNT;
    private static final double PAIR_PRIOR = 4;
    private static final double KIND_PRIOR = 30;
    /** Composed text, which nearly all is, has no accents of their own. */
    private static final double MARK_COST = 4;

    private static final double LETTER_FLOOR = 3e-6;

    private static final double WORD_START = 0.08;

    /** A word in two scripts is rarer than counts say, which cannot tell a word from two that touch. */
    private static final double MIXED_COST = 4;

    private static final double UNSEEN = 0.2;
    private static final int CHARACTERS_PER_KIND = 1000;

    private final double[][] pairs = new double[N][N];
    private final double[] cases = new double[27];
    private final Map<Integer, Map<Integer, Double>> distinct = new HashMap<>();
    private final List<double[]> languages = new ArrayList<>();
    private double[] letters = new double[Letters.COUNT];

    void startLanguage() {
        letters = new double[Letters.COUNT];
    }

    void endLanguage() {
        languages.add(letters);
    }

    void add(String line, double weight) {
        int last = ' ';
        int beforeLast = ' ';
        String text = line + "  ";
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int symbol = Symbols.of(c);
            pairs[Symbols.of(last)][symbol] += weight;
            cases[(Symbols.caseOf(beforeLast) * 3 + Symbols.caseOf(last)) * 3 + Symbols.caseOf(c)] += weight;
            int letter = Letters.of(c);
            if (letter >= 0) {
                letters[letter] += weight;
            }
            if (Symbols.single(symbol) < 0) {
                distinct.computeIfAbsent(symbol, k -> new HashMap<>()).merge(c, weight, Double::sum);
            }
            beforeLast = last;
            last = c;
        }
    }

    /** What telling a character from the others of its kind costs; nothing where the symbol is the character. */
    byte[] characterCosts() {
        byte[] costs = new byte[PairTable.CHARACTERS];
        for (int c = 0; c < costs.length; c++) {
            int symbol = Symbols.of(c);
            if (Symbols.single(symbol) < 0 && symbol > Symbols.LOST) {
                Map<Integer, Double> seen = distinct.getOrDefault(symbol, Map.of());
                double total = seen.values().stream().mapToDouble(x -> x).sum();
                double p = (seen.getOrDefault(c, 0.0) + UNSEEN) / (total + UNSEEN * CHARACTERS_PER_KIND);
                costs[c] = (byte) Math.min(255, Math.round(-PairTable.SCALE * Math.log(p)));
            }
        }
        return costs;
    }

    byte[] pairCosts() {
        int[] kinds = new int[N];
        for (int i = 0; i < N; i++) {
            kinds[i] = SymbolKinds.of(i);
        }
        int m = SymbolKinds.COUNT;
        double[][] kindToSymbol = new double[m][N];
        double[][] kindToKind = new double[m][m];
        double[] symbol = new double[N];
        double[] kind = new double[m];
        int[] kindSize = new int[m];
        double[] from = new double[N];
        double[] fromKind = new double[m];
        for (int a = 0; a < N; a++) {
            kindSize[kinds[a]]++;
            for (int b = 0; b < N; b++) {
                double c = pairs[a][b];
                kindToSymbol[kinds[a]][b] += c;
                kindToKind[kinds[a]][kinds[b]] += c;
                symbol[b] += c;
                kind[kinds[b]] += c;
                from[a] += c;
                fromKind[kinds[a]] += c;
            }
        }
        long used = java.util.stream.IntStream.of(kinds).distinct().count();
        double total = 0;
        for (double x : kind) {
            total += x;
        }
        byte[] costs = new byte[N * N];
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                int ka = kinds[a];
                int kb = kinds[b];
                double pKind = (kindToKind[ka][kb] + 0.1 + 20 * kind[kb] / total) / (fromKind[ka] + 0.1 * used + 20);
                double pInKind = (symbol[b] + 2) / (kind[kb] + 2 * kindSize[kb]);
                double pBack = (kindToSymbol[ka][b] + KIND_PRIOR * pKind * pInKind) / (fromKind[ka] + KIND_PRIOR);
                double p = (pairs[a][b] + PAIR_PRIOR * pBack) / (from[a] + PAIR_PRIOR);
                if (!SymbolKinds.isLetter(a)) {
                    // A word may begin behind any mark as it does behind a blank.
                    p = (1 - WORD_START) * p + WORD_START * pairs[Symbols.SPACE][b] / from[Symbols.SPACE];
                }
                double cost = -Math.log(p) + (SymbolKinds.isMixed(a, b) ? MIXED_COST : 0);
                cost += b == Symbols.of(0x301) ? MARK_COST : 0;
                if (b == Symbols.BAD) {
                    cost = 25;
                } else if (b == Symbols.C1) {
                    cost = 15;
                } else if (b == Symbols.LOST) {
                    cost = 10;
                }
                costs[a * N + b] = (byte) Math.min(255, Math.round(PairTable.SCALE * cost));
            }
        }
        return costs;
    }

    byte[] caseCosts() {
        byte[] costs = new byte[27];
        for (int b = 0; b < 3; b++) {
            double[] next = new double[3];
            double all = 0;
            for (int a = 0; a < 3; a++) {
                for (int c = 0; c < 3; c++) {
                    next[c] += cases[(a * 3 + b) * 3 + c] + 1;
                    all += cases[(a * 3 + b) * 3 + c] + 1;
                }
            }
            for (int a = 0; a < 3; a++) {
                double sum = 0;
                for (int c = 0; c < 3; c++) {
                    sum += cases[(a * 3 + b) * 3 + c] + 1;
                }
                for (int c = 0; c < 3; c++) {
                    double extra = Math.log(next[c] / all) - Math.log((cases[(a * 3 + b) * 3 + c] + 1) / sum);
                    costs[(a * 3 + b) * 3 + c] =
                            (byte) Math.max(-120, Math.min(120, Math.round(PairTable.SCALE * extra)));
                }
            }
        }
        return costs;
    }

    List<byte[]> letterCosts() {
        List<byte[]> rows = new ArrayList<>();
        for (double[] counted : languages) {
            double total = 0;
            for (double c : counted) {
                total += c;
            }
            byte[] row = new byte[Letters.COUNT];
            for (int i = 0; i < row.length; i++) {
                double p = counted[i] / total + LETTER_FLOOR;
                row[i] = (byte) Math.min(255, Math.round(-PairTable.SCALE * Math.log(p)));
            }
            rows.add(row);
        }
        return rows;
    }
}
