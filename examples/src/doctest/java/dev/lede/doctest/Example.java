package dev.lede.doctest;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every example can refer to, and the check of the results that it names. */
@SuppressWarnings("unused") // examples use it
public abstract class Example {

    private static final Pattern CLAIM = Pattern.compile("(?:([\\w.<>\\[\\], ]+) (\\w+) = )?(.+?); +// -> (.+)");

    /** A text. */
    protected static final String text =
            "Il nuovo ponte collega le due rive. Sar&agrave; chiuso di notte, says the mayor.";

    /** The same for examples that call it so. */
    protected static final String article = text;

    /** Some texts. */
    protected static final List<String> texts = List.of(text, "The bridge is closed.");

    /** Whether a line of an example says what it gives. */
    static boolean claims(String line) {
        return CLAIM.matcher(line.strip()).matches();
    }

    /** The line, with a check of the result that it names; it has to be a statement without the check too. */
    static String checked(String line) {
        Matcher claim = CLAIM.matcher(line.strip());
        if (!claim.matches()) {
            return line;
        }
        String said = '"' + claim.group(4).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return claim.group(2) == null
                ? "if (false) { " + claim.group(3) + "; } check(" + claim.group(3) + ", " + said + ");"
                : claim.group(1) + " " + claim.group(2) + " = " + claim.group(3) + "; check(" + claim.group(2) + ", "
                        + said + ");";
    }

    /** Fails unless {@code value} is what an example says; numbers are rounded as written there. */
    protected static void check(Object value, String said) {
        String shown = shown(value, said);
        if (!shown.equals(said)) {
            throw new AssertionError("says " + said + ", but gives " + shown);
        }
    }

    private static String shown(Object value, String said) {
        if (value instanceof String string) {
            return '"' + string + '"';
        }
        if (value instanceof Double number && said.matches("-?[0-9]+\\.[0-9]+")) {
            int digits = said.length() - said.indexOf('.') - 1;
            return BigDecimal.valueOf(number)
                    .setScale(digits, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        if (value.getClass().isArray()) {
            List<String> elements = new ArrayList<>();
            String[] parts = said.replaceAll("[\\[\\]]", "").split(", ", -1);
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(shown(Array.get(value, i), i < parts.length ? parts[i] : ""));
            }
            return elements.toString();
        }
        return value.toString();
    }
}
