package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Bytes that claim to be counts; the checksum is made right, so that every check behind it has to hold. */
class CountsBytesFuzzTest {

    private static final int HEAD = 5;

    @FuzzTest
    void fromBytes_anything_isRefusedWithAPlaceOrWhatToBytesWrites(FuzzedDataProvider data) {
        byte[] bytes = data.consumeInt(0, 7) == 0 ? data.consumeRemainingAsBytes() : sealed(data);
        try {
            TermCounts counts = TermCounts.fromBytes(bytes);
            assertThat(counts.toBytes()).isEqualTo(bytes);
            assertThat(counts.stream()).allMatch(row -> row.count() >= 1);
            assertThat(counts.top(3)).hasSize(Math.min(3, counts.size()));
            assertThat(counts.merge(TermCounts.empty())).isEqualTo(counts);
        } catch (CountsFormatException e) {
            assertThat(e.position()).isBetween(0, bytes.length);
            assertThat(e).hasMessageContaining("at byte " + e.position());
        }
    }

    private static byte[] sealed(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? own(data) : damaged(data);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) checksum.getValue());
        return bytes;
    }

    private static byte[] own(FuzzedDataProvider data) {
        byte[] body = data.consumeRemainingAsBytes();
        return ByteBuffer.allocate(HEAD + body.length + Integer.BYTES)
                .putInt(CountsWriter.MAGIC)
                .put(CountsWriter.VERSION)
                .put(body)
                .array();
    }

    private static byte[] damaged(FuzzedDataProvider data) {
        TermCounter counter = TermCounter.create();
        counter.add("bridge bridges old old mill");
        byte[] bytes = counter.counts().toBytes();
        for (int n = data.consumeInt(1, 4); n > 0; n--) {
            bytes[data.consumeInt(HEAD, bytes.length - Integer.BYTES - 1)] = data.consumeByte();
        }
        return bytes;
    }
}
