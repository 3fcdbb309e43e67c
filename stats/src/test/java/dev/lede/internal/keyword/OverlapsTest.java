package dev.lede.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapsTest {

    /** Sentences of which each phrase is told by its folded words. */
    private static final String TEXT =
            "The steel cable broke. A steel cable is thin. One cable. Old rope, new rope. A thin line."
                    + " The city of Kursk is cold. From the city of Kursk. A city. Some city.";

    private final PhraseCollector source = collected();
    private final Ranking ranking = new Ranking(source);
    private final Overlaps overlaps = new Overlaps(source, ranking);
    private final int steel = phrase("steel");
    private final int cable = phrase("cable");
    private final int steelCable = phrase("steel", "cable");

    @Test
    void list_partsThatStandOnlyInside_areFragments() {
        Fragments fragments = new Fragments(source);

        assertThat(fragments.list(steelCable)).isEqualTo(1);
        assertThat(fragments.get(0)).isEqualTo(steel);
        assertThat(fragments.list(cable)).isZero();
    }

    @Test
    void list_commonWordInsideHalfTheTime_isAFragment() {
        Fragments fragments = new Fragments(source);
        int city = phrase("city");

        assertThat(fragments.list(phrase("city", "of", "kursk"))).isEqualTo(2);
        assertThat(fragments.get(0)).isEqualTo(city);
        assertThat(fragments.get(1)).isEqualTo(phrase("kursk"));
    }

    @Test
    void list_phraseThatOccursOnce_hasNoFragments() {
        assertThat(new Fragments(source).list(phrase("thin", "line"))).isZero();
    }

    @Test
    void take_whole_saysItsFragment() {
        assertThat(overlaps.take(steelCable)).isZero();

        assertThat(overlaps.isSaid(steel)).isTrue();
        assertThat(overlaps.isSaid(cable)).isFalse();
    }

    @Test
    void take_wholeAfterItsFragment_replacesIt() {
        assertThat(overlaps.take(steel)).isZero();
        assertThat(overlaps.take(cable)).isZero();
        assertThat(overlaps.take(steelCable)).isEqualTo(1);

        assertThat(overlaps.isTaken(steel)).isFalse();
        assertThat(overlaps.isTaken(cable)).isTrue();
        assertThat(overlaps.isTaken(steelCable)).isTrue();
    }

    @Test
    void whole_ofFragment_isThePhraseAroundIt() {
        assertThat(overlaps.whole(steel, ranking)).isEqualTo(steelCable);
        assertThat(overlaps.whole(cable, ranking)).isEqualTo(cable);
    }

    private static PhraseCollector collected() {
        PhraseCollector source = new PhraseCollector(TEXT, LanguageData.load("en"));
        source.collect();
        return source;
    }

    private int phrase(String... words) {
        int phrase = Phrases.ROOT;
        for (String word : words) {
            int id = 0;
            while (!source.vocabulary().text(id).equals(word)) {
                id++;
            }
            phrase = source.phrases().find(phrase, id);
        }
        return phrase;
    }
}
