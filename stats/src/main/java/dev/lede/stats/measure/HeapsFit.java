package dev.lede.stats.measure;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Heaps' law fitted to the growth of a vocabulary: {@code types = k tokens^beta} (Herdan 1960, Heaps 1978). Immutable
 * and thread-safe.
 *
 * <p>By least squares on the logarithms of both.
 *
 * <pre>{@code
 * HeapsFit fit = HeapsFit.of(new long[] {100, 1_000, 10_000}, new long[] {60, 300, 1_500});
 * fit.beta(); // -> 0.699
 * }</pre>
 *
 * @param k the constant, 10 to 100 for English
 * @param beta the exponent, 0.4 to 0.6 for large English texts; NaN for fewer than two points
 * @param rSquared share of the variance explained
 */
public record HeapsFit(double k, double beta, double rSquared) implements Serializable {

    /**
     * Fits points of a growing text.
     *
     * @param tokens the tokens read at each point
     * @param types the distinct ones among them
     * @throws IllegalArgumentException if the arrays differ in length or hold a number less than 1
     */
    public static HeapsFit of(long[] tokens, long[] types) {
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(types, "types");
        if (tokens.length != types.length) {
            throw new IllegalArgumentException(tokens.length + " numbers of tokens, but " + types.length + " of types");
        }
        LineFit line = LineFit.of(logs(tokens), logs(types));
        return new HeapsFit(Math.exp(line.intercept()), line.slope(), line.rSquared());
    }

    private static double[] logs(long[] numbers) {
        return LongStream.of(numbers)
                .peek(number -> {
                    if (number < 1) {
                        throw new IllegalArgumentException("numbers must be 1 or more, but one is " + number);
                    }
                })
                .mapToDouble(Math::log)
                .toArray();
    }
}
