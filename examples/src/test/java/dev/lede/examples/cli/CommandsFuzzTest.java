package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class CommandsFuzzTest {

    private static final String[][] COMMANDS = {
        {"normalize", "--offsets"},
        {"normalize", "--preset", "search"},
        {"tokens"},
        {"boundaries", "--words"},
        {"boundaries", "--sentences"},
        {"sentences"}
    };

    @FuzzTest
    void commands_onAnyLines_answerEachOrNameTheBadOne(FuzzedDataProvider data) {
        String[] command = data.pickValue(COMMANDS);
        byte[] input = data.consumeBoolean() ? FuzzedLines.of(data).getBytes(UTF_8) : data.consumeRemainingAsBytes();
        CliRun run = CliRun.of(input, command);
        assertThat(run.status()).isIn(0, 2);
        if (run.status() == 2) {
            assertThat(run.err()).contains("line " + (run.lines().size() + 1));
        } else {
            assertThat(run.err()).isEmpty();
        }
    }
}
