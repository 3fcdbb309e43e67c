package dev.lede.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.internal.normalize.EditList;
import dev.lede.normalize.OffsetMap.Run;
import dev.lede.text.Span;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    /** "ab&amp;cd" (9) to "ab&cd" (5). */
    private static final OffsetMap ENTITY = map(2, 7, 2, 3);
    /** "ab--cd" (6) to "abcd" (4). */
    private static final OffsetMap DELETION = map(2, 4, 2, 2);

    @Test
    void toOriginal_ofAnEdit_isTheWholeEdit() {
        assertThat(ENTITY.toOriginal(new Span(2, 3))).isEqualTo(new Span(2, 7));
        assertThat(ENTITY.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(ENTITY.toOriginal(new Span(3, 5))).isEqualTo(new Span(7, 9));
        assertThat(ENTITY.toOriginal(new Span(0, 5))).isEqualTo(new Span(0, 9));
    }

    @Test
    void toOriginal_besideADeletion_leavesItOut() {
        assertThat(DELETION.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(DELETION.toOriginal(new Span(2, 4))).isEqualTo(new Span(4, 6));
        assertThat(DELETION.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 5));
        assertThat(DELETION.toOriginal(new Span(2, 2)).isEmpty()).isTrue();
    }

    @Test
    void toNormalized_ofDeletedText_isEmpty() {
        assertThat(DELETION.toNormalized(new Span(2, 4))).isEqualTo(new Span(2, 2));
        assertThat(DELETION.toNormalized(new Span(3, 4))).isEqualTo(new Span(2, 2));
        assertThat(ENTITY.toNormalized(new Span(4, 5))).isEqualTo(new Span(2, 3));
    }

    @Test
    void runs_coverTheText() {
        assertThat(ENTITY.runs(5)).containsExactly(run(0, 2, 0, 2), run(2, 3, 2, 7), run(3, 5, 7, 9));
        assertThat(DELETION.runs(4)).containsExactly(run(0, 2, 0, 2), run(2, 2, 2, 4), run(2, 4, 4, 6));
        assertThat(OffsetMap.identity().runs(3)).containsExactly(run(0, 3, 0, 3));
        assertThat(OffsetMap.identity().runs(0)).isEmpty();
    }

    @Test
    void runs_textTooShort_namesTheLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> ENTITY.runs(2)).withMessageContaining("length 2");
    }

    @Test
    void arguments_null_areNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENTITY.toOriginal(null))
                .withMessage("normalized");
        assertThatNullPointerException()
                .isThrownBy(() -> ENTITY.toNormalized(null))
                .withMessage("original");
        assertThatNullPointerException().isThrownBy(() -> ENTITY.andThen(null)).withMessage("next");
    }

    @Test
    void andThen_identity_isNeutral() {
        assertThat(ENTITY.andThen(OffsetMap.identity())).isEqualTo(ENTITY);
        assertThat(OffsetMap.identity().andThen(ENTITY)).isEqualTo(ENTITY);
        assertThat(OffsetMap.identity().andThen(OffsetMap.identity())).isSameAs(OffsetMap.identity());
    }

    @Test
    void andThen_touchingEdits_stayApart() {
        OffsetMap next = map(3, 4, 3, 6);
        assertThat(ENTITY.andThen(next).edits()).containsExactly(run(2, 3, 2, 7), run(3, 6, 7, 8));
    }

    @Test
    void andThen_sharedCharacter_joinsTheEdits() {
        assertThat(ENTITY.andThen(map(1, 3, 1, 2)).edits()).containsExactly(run(1, 2, 1, 7));
        assertThat(ENTITY.andThen(map(2, 3, 2, 2)).edits()).containsExactly(run(2, 2, 2, 7));
    }

    @Test
    void maps_areEqualIfTheirEditsAre() {
        assertThat(ENTITY).isEqualTo(map(2, 7, 2, 3)).hasSameHashCodeAs(map(2, 7, 2, 3));
        assertThat(ENTITY).isNotEqualTo(DELETION).isNotEqualTo(map(2, 7, 2, 4));
        assertThat(ENTITY.hashCode()).isNotEqualTo(DELETION.hashCode());
    }

    @Test
    void laws_onRandomEdits() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 3000; round++) {
            int length = random.nextInt(12);
            RandomMap a = RandomMap.next(random, length);
            RandomMap b = RandomMap.next(random, a.newLength());
            RandomMap c = RandomMap.next(random, b.newLength());
            OffsetMap ab = a.map().andThen(b.map());
            assertThat(ab.andThen(c.map()))
                    .as("%s, %s, %s", a, b, c)
                    .isEqualTo(a.map().andThen(b.map().andThen(c.map())));
            MapLaws.check(a.map(), length, a.newLength());
            MapLaws.check(ab, length, b.newLength());
            MapLaws.check(ab.andThen(c.map()), length, c.newLength());
        }
    }

    @Test
    void laws_onRunsOfEqualEdits() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 1000; round++) {
            RandomMap a = RandomMap.runs(random, random.nextInt(20));
            RandomMap b = RandomMap.runs(random, a.newLength());
            RandomMap c = RandomMap.runs(random, b.newLength());
            OffsetMap ab = a.map().andThen(b.map());
            assertThat(ab.andThen(c.map()))
                    .as("%s, %s, %s", a, b, c)
                    .isEqualTo(a.map().andThen(b.map().andThen(c.map())));
            MapLaws.check(a.map(), a.oldLength(), a.newLength());
            MapLaws.check(ab, a.oldLength(), b.newLength());
        }
    }

    @Test
    void edits_ofARun_areOneForEach() {
        NormalizedText t = Normalizer.clean().normalize("a" + "ﬃ".repeat(1000) + "b");
        assertThat(t.map().edits()).hasSize(1000);
        assertThat(t.map().edits().get(500)).isEqualTo(run(1501, 1504, 501, 502));
        assertThat(t.map().toOriginal(new Span(1502, 1505))).isEqualTo(new Span(501, 503));
        assertThat(t.map().toNormalized(new Span(1000, 1002))).isEqualTo(new Span(2998, 3002));
    }

    private static OffsetMap map(int... edit) {
        EditList edits = new EditList();
        edits.add(edit[0], edit[1], edit[2], edit[3]);
        return OffsetMap.of(edits.toEdits());
    }

    private static Run run(int start, int end, int from, int to) {
        return new Run(new Span(start, end), new Span(from, to));
    }

    /** Edits of a text of a given length, drawn at random. */
    private record RandomMap(OffsetMap map, int oldLength, int newLength) {

        /** Edits of equal lengths side by side, a few times over. */
        static RandomMap runs(SplittableRandom random, int length) {
            EditList edits = new EditList();
            int at = random.nextInt(3);
            int shift = 0;
            while (random.nextInt(6) > 0) {
                int old = random.nextInt(1, 3);
                int size = random.nextInt(3);
                for (int n = random.nextInt(1, 6); n > 0 && at + old <= length; n--) {
                    edits.add(at, at + old, at + shift, at + shift + size);
                    at += old;
                    shift += size - old;
                }
                at += random.nextInt(2);
            }
            return new RandomMap(OffsetMap.of(edits.toEdits()), length, length + shift);
        }

        static RandomMap next(SplittableRandom random, int length) {
            EditList edits = new EditList();
            int at = random.nextInt(3);
            int shift = 0;
            while (at <= length && random.nextInt(5) > 0) {
                int end = Math.min(length, at + random.nextInt(3));
                int size = random.nextInt(3);
                if (end > at) {
                    edits.add(at, end, at + shift, at + shift + size);
                    shift += size - (end - at);
                }
                at = end + random.nextInt(3);
            }
            return new RandomMap(OffsetMap.of(edits.toEdits()), length, length + shift);
        }
    }

    @Test
    void edits_areAView() {
        List<Run> edits = ENTITY.edits();
        assertThat(edits).hasSize(1).containsExactly(run(2, 3, 2, 7));
        assertThat(ENTITY).hasToString(edits.toString());
        assertThat(ENTITY).hasSameHashCodeAs(map(2, 7, 2, 3));
    }
}
