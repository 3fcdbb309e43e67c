package dev.lede.benchmarks;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Repeats every code point of Unicode, each in a text of its own, and prints which cost most: processor time per UTF-16 code
 * unit as a multiple of that of plain prose, which is Italian by {@link NewsWriter}, of the same length, given to the same
 * facade in the same process after warming up.
 *
 * <p>All code points are tried at one length; the worst, and the sequences that are known for trouble, again at a greater
 * one. {@code *} marks what costs more than three times as much as prose.
 *
 * <pre>{@code
 * java -Xmx3g -cp benchmarks/target/benchmarks.jar dev.lede.benchmarks.CodePointSurvey normalizer-news 20000 10000000 20
 * }</pre>
 */
public final class CodePointSurvey {

    private static final double TIMES_PROSE = 3;
    private static final int REPEATS = 7;
    private static final long ENOUGH = 50_000_000;
    private static final int AGAIN = 20;
    private static final int WARM = 2000;
    private static final long SEED = 5;
    private static final List<String> KNOWN = List.of("a", "é", "&", "Ã", "&amp;", "amp;", "&#");

    private final Consumer<String> facade;

    private record Cost(String unit, double times) {}

    private CodePointSurvey(Consumer<String> facade) {
        this.facade = facade;
    }

    /** Arguments: names of facades with commas between them, length for all, length for the worst, how many of these. */
    public static void main(String[] args) {
        String names = args.length > 0 ? args[0] : "normalizer-news";
        int length = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int longest = args.length > 2 ? Integer.parseInt(args[2]) : 10_000_000;
        int worst = args.length > 3 ? Integer.parseInt(args[3]) : 20;
        for (String name : names.split(",", -1)) {
            System.out.println(name);
            new CodePointSurvey(AdversarialReport.facade(name)).print(length, longest, worst);
        }
    }

    private void print(int length, int longest, int worst) {
        List<String> units = new ArrayList<>(KNOWN);
        units.addAll(worst(length, worst).stream().map(Cost::unit).toList());
        double prose = nanoseconds(NewsWriter.write("it", length, SEED), REPEATS, ENOUGH);
        double longProse = nanoseconds(NewsWriter.write("it", longest, SEED), REPEATS, ENOUGH);
        System.out.printf(Locale.ROOT, "  ns a character of prose %.2f, %.2f%n", prose, longProse);
        for (String unit : units) {
            double times = nanoseconds(repeat(unit, length), REPEATS, ENOUGH) / prose;
            double longTimes = nanoseconds(repeat(unit, longest), REPEATS, ENOUGH) / longProse;
            String mark = Math.max(times, longTimes) > TIMES_PROSE ? "*" : " ";
            System.out.printf(Locale.ROOT, "  %6.2f %6.2f%s %s%n", times, longTimes, mark, name(unit));
        }
    }

    /** The code points that cost most, at the first length. */
    private List<Cost> worst(int length, int count) {
        String plain = NewsWriter.write("it", length, SEED);
        nanoseconds(plain, WARM, 0);
        double prose = nanoseconds(plain, WARM, 0);
        List<Cost> costs = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String unit = Character.toString(c);
            double times = nanoseconds(repeat(unit, length), 1, 0) / prose;
            if (times > TIMES_PROSE) {
                costs.add(new Cost(unit, times));
            }
        }
        // What was slow only because it ran for the first time is dropped here.
        costs.replaceAll(
                cost -> new Cost(cost.unit, nanoseconds(repeat(cost.unit, length), REPEATS, ENOUGH / AGAIN) / prose));
        costs.sort(Comparator.comparingDouble(c -> -c.times));
        System.out.printf(
                "  %d code points above %.0f times%n",
                costs.stream().filter(c -> c.times > TIMES_PROSE).count(), TIMES_PROSE);
        return costs.subList(0, Math.min(count, costs.size()));
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    private static String name(String unit) {
        int c = unit.codePointAt(0);
        return unit.length() > Character.charCount(c)
                ? unit
                : String.format("U+%04X %s", c, UCharacter.getExtendedName(c));
    }

    private double nanoseconds(String text, int runs, long enough) {
        return CharacterCost.of(facade, text, runs, enough, Long.MAX_VALUE);
    }
}
