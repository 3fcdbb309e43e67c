package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lede.text.Language;
import dev.lede.tokenize.TokenConsumer;
import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.Tokenizer;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk allocates nothing once it has met a text as long and scripts of the same kind. */
class TokenAllocationTest {

    private static final String TEXT =
            ("L’Italia, dell’arte e po’ di 1.234,56 € — “così” disse il sig. Rossi (a.b@example.org). 中国人民和東京。"
                            + " ประเทศไทย cafe\u0301 👨‍👩‍👧 don't e.g. U.S. http://example.org/a?b=c 10:30 COVID-19\n")
                    .repeat(500);

    /** What the measuring itself and the runtime may take. */
    private static final long SLACK = 4_000;

    static Stream<Tokenizer> tokenizers() {
        return Stream.of(Tokenizer.unicode(), Tokenizer.news(), Tokenizer.news(Language.of("fr")));
    }

    @ParameterizedTest
    @MethodSource("tokenizers")
    void cursor_usedAgain_allocatesNothing(Tokenizer tokenizer) {
        TokenCursor cursor = tokenizer.cursor();
        assertThat(allocated(() -> {
                    cursor.reset(TEXT);
                    while (cursor.next()) {
                        assert cursor.end() > cursor.start() && cursor.type() != null;
                    }
                }))
                .isLessThan(SLACK);
    }

    @ParameterizedTest
    @MethodSource("tokenizers")
    void forEach_calledAgain_allocatesNothing(Tokenizer tokenizer) {
        TokenConsumer nothing = (start, end, type) -> {};
        assertThat(allocated(() -> tokenizer.forEach(TEXT, nothing))).isLessThan(SLACK);
    }

    private static long allocated(Runnable walk) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        walk.run();
        walk.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        walk.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
