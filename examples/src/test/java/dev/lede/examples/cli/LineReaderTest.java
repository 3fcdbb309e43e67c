package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(InputStream in) throws IOException {
        LineReader reader = new LineReader(in, () -> {});
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            lines.add(reader.text());
            assertThat(reader.number()).isEqualTo(lines.size());
        }
        return lines;
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void next_onlyLineFeedEndsLine() throws IOException {
        assertThat(lines("a\u2028b\u0085c\u000Bd\fe\rf\ng")).containsExactly("a\u2028b\u0085c\u000Bd\fe\rf", "g");
    }

    @Test
    void next_returnBeforeLineFeed_dropped() throws IOException {
        assertThat(lines("a\r\n\r\nb\r\r\nc\r")).containsExactly("a", "", "b\r", "c\r");
    }

    @Test
    void next_noInput_noLine() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("\n\n")).containsExactly("", "");
    }

    @Test
    void next_byteOrderMark_droppedOnlyAtTheBeginning() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
    }

    @Test
    void next_characterAcrossChunks_keptWhole() throws IOException {
        String euros = "€".repeat(100_000);

        assertThat(lines(euros + "\n" + euros)).containsExactly(euros, euros);
    }

    @Test
    void next_oneByteAtATime_sameLines() throws IOException {
        InputStream slow = new ByteArrayInputStream("é\r\n\nxyz".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] b, int off, int len) {
                return super.read(b, off, Math.min(1, len));
            }
        };

        assertThat(lines(slow)).containsExactly("é", "", "xyz");
    }

    @Test
    void next_beforeWaiting_flushes() throws IOException {
        int[] flushes = {0};
        LineReader reader = new LineReader(new ByteArrayInputStream("a\nb\n".getBytes(UTF_8)), () -> flushes[0]++);

        reader.next();
        reader.next();
        assertThat(flushes[0]).isEqualTo(1);
        reader.next();
        assertThat(flushes[0]).isEqualTo(2);
    }
}
