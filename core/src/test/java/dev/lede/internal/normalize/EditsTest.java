package dev.lede.internal.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

    private static final int ROUNDS = 20_000;

    /** An edit as {@link Edits#toArray} gives it. */
    private record Edit(int oldStart, int oldEnd, int newStart, int newEnd) {}

    /** Edits with short gaps and lengths, many of them equal. */
    private static List<Edit> random(Random random, int most) {
        List<Edit> edits = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int gap = random.nextInt(3) / 2;
            int oldLength = random.nextInt(3);
            int newLength = oldLength == 0 ? 1 : random.nextInt(3);
            for (int times = 1 + random.nextInt(4) / 2; times > 0; times--) {
                edits.add(new Edit(old + gap, old + gap + oldLength, now + gap, now + gap + newLength));
                old += gap + oldLength;
                now += gap + newLength;
                gap = 0;
            }
        }
        return edits;
    }

    private static Edits edits(List<Edit> all) {
        EditList list = new EditList();
        all.forEach(e -> list.add(e.oldStart, e.oldEnd, e.newStart, e.newEnd));
        return list.toEdits();
    }

    private static List<Edit> list(Edits edits) {
        int[] n = edits.toArray();
        List<Edit> list = new ArrayList<>();
        for (int i = 0; i < n.length; i += 4) {
            list.add(new Edit(n[i], n[i + 1], n[i + 2], n[i + 3]));
        }
        return list;
    }

    @Test
    void list_keepsEveryEdit() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Edit> all = random(random, 9);
            Edits edits = edits(all);
            assertThat(list(edits)).isEqualTo(all);
            assertThat(edits.size()).isEqualTo(all.size());
            assertThat(edits.isEmpty()).isEqualTo(all.isEmpty());
        }
    }

    /** Long enough to grow several times. */
    @Test
    void list_growsAsItMust() {
        List<Edit> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(new Edit(3 * i, 3 * i + 1, 4 * i, 4 * i + 2));
        }
        assertThat(list(edits(all))).isEqualTo(all);
    }

    @Test
    void list_equalEditsThatTouchAreOneRun() {
        assertThat(edits(List.of(new Edit(0, 1, 0, 2), new Edit(1, 2, 2, 4))).runs())
                .isEqualTo(1);
        assertThat(edits(List.of(new Edit(0, 1, 0, 2), new Edit(2, 3, 3, 5))).runs())
                .isEqualTo(2);
        assertThat(edits(List.of(new Edit(0, 1, 0, 2), new Edit(1, 2, 2, 3))).runs())
                .isEqualTo(2);
        assertThat(edits(List.of(new Edit(0, 2, 0, 1), new Edit(2, 3, 1, 2))).runs())
                .isEqualTo(2);
    }

    /** Pieces of a text are rewritten apart and their edits put together; the cuts must not show. */
    @Test
    void addAll_piecesGiveTheSameEditsAsTheWhole() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            List<Edit> all = random(random, 9);
            int cut = random.nextInt(all.size() + 1);
            int old = cut == 0 ? 0 : all.get(cut - 1).oldEnd;
            int now = cut == 0 ? 0 : all.get(cut - 1).newEnd;
            EditList list = new EditList();
            list.addAll(edits(all.subList(0, cut)), 0, 0);
            list.addAll(
                    edits(all.subList(cut, all.size()).stream()
                            .map(e -> new Edit(e.oldStart - old, e.oldEnd - old, e.newStart - now, e.newEnd - now))
                            .toList()),
                    old,
                    now);
            assertThat(list.toEdits()).isEqualTo(edits(all)).hasSameHashCodeAs(edits(all));
        }
    }

    @Test
    void checked_takesWhatToArrayGives() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            Edits edits = edits(random(random, 9));
            assertThat(Edits.checked(edits.toArray())).isEqualTo(edits);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1 0", // three numbers
                "-1 1 -1 1", // before the text
                "1 0 1 1", // ends before it starts in the old text
                "1 1 1 0", // and in the new one
                "1 2 2 3", // gaps of different lengths
                "0 2 0 1 1 2 1 2", // starts within the one before
                "0 1 0 2 1 2 1 2",
                "0 1 0 1 3 4 2 3"
            })
    void checked_refusesWhatAreNoEdits(String numbers) {
        int[] array = java.util.Arrays.stream(numbers.split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThatIllegalArgumentException().isThrownBy(() -> Edits.checked(array));
    }

    /** An edit of one of two lists, by its place in the text between them. */
    private record Placed(int start, int end, int outerLength, boolean isOfFirst) {}

    /** The rule itself, edit by edit: what shares a character of the text in the middle is one. */
    private static List<Edit> composed(List<Edit> first, List<Edit> second) {
        List<Placed> all = new ArrayList<>();
        first.forEach(e -> all.add(new Placed(e.newStart, e.newEnd, e.oldEnd - e.oldStart, true)));
        second.forEach(e -> all.add(new Placed(e.oldStart, e.oldEnd, e.newEnd - e.newStart, false)));
        all.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end));
        List<Edit> result = new ArrayList<>();
        int oldShift = 0;
        int newShift = 0;
        for (int i = 0; i < all.size(); ) {
            int start = all.get(i).start;
            int end = start;
            int oldStart = start + oldShift;
            int newStart = start + newShift;
            do {
                Placed e = all.get(i++);
                end = Math.max(end, e.end);
                oldShift += e.isOfFirst ? e.outerLength - (e.end - e.start) : 0;
                newShift += e.isOfFirst ? 0 : e.outerLength - (e.end - e.start);
            } while (i < all.size() && all.get(i).start < end);
            result.add(new Edit(oldStart, end + oldShift, newStart, end + newShift));
        }
        return result;
    }

    @Test
    void andThen_joinsWhatSharesACharacterAndNothingElse() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            List<Edit> first = random(random, 7);
            List<Edit> second = random(random, 7);
            Edits merged = edits(first).andThen(edits(second));
            assertThat(list(merged)).as("%s and then %s", first, second).isEqualTo(composed(first, second));
            assertThat(merged).isEqualTo(edits(list(merged)));
        }
    }
}
