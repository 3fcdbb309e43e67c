package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class LinesFuzzTest {

    @FuzzTest
    void lines_ofAnyText_areCutAtLineFeedsOnly(FuzzedDataProvider data) throws IOException {
        String text = FuzzedLines.of(data);
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)), () -> {});
        while (reader.next()) {
            lines.add(reader.text());
        }
        String read = new String(text.getBytes(UTF_8), UTF_8);
        String body = read.startsWith("\uFEFF") ? read.substring(1) : read;
        List<String> expected = new ArrayList<>(List.of(body.split("\n", -1)));
        String last = expected.remove(expected.size() - 1);
        expected.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        if (!last.isEmpty() || read.equals("\uFEFF")) {
            expected.add(last);
        }
        assertThat(lines).isEqualTo(expected);
    }
}
