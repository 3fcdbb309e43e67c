package dev.lede.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 32;

    /** Threads ask first, all at once and each in an order of its own, so that they also meet where data is loaded. */
    @Test
    void facades_sharedByThirtyTwoThreads_answerAsOneThreadDoes() throws Exception {
        Facades facades = new Facades();
        List<String> names = List.copyOf(facades.questions.keySet());
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                answers.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    return ask(facades, names, first);
                }));
            }
            List<Object> expected = ask(facades, names, 0);
            for (Future<List<Object>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    /** The answers in the order of the names, whichever is asked first. */
    private static List<Object> ask(Facades facades, List<String> names, int first) {
        Object[] answers = new Object[names.size()];
        for (int i = 0; i < answers.length; i++) {
            int at = (first + i) % answers.length;
            answers[at] = Facades.TEXTS.stream()
                    .map(facades.questions.get(names.get(at)))
                    .toList();
        }
        return List.of(answers);
    }
}
