package dev.lede.langdetect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTrackTest {

    private static WordTrack track(String text) {
        return WordTrack.read(text, LanguageDetector.standard().model().alphabet());
    }

    @Test
    void read_words_haveTheirPlaces() {
        WordTrack track = track("Uno, due.");
        assertThat(track.size).isEqualTo(2);
        assertThat(track.starts).startsWith(0, 5);
        assertThat(track.ends).startsWith(3, 8);
    }

    @Test
    void read_manyWords_growsWithThem() {
        assertThat(track("parola ".repeat(1000)).size).isEqualTo(1000);
    }

    @Test
    void gaps_borders_areTold() {
        WordTrack track = track("Uno due (tre) quattro. Cinque sei\nsette");
        assertThat(track.gaps)
                .startsWith(
                        WordTrack.LINE,
                        WordTrack.NONE,
                        WordTrack.QUOTE,
                        WordTrack.QUOTE,
                        WordTrack.SENTENCE,
                        WordTrack.NONE,
                        WordTrack.LINE);
    }

    @Test
    void border_quotation_liesBeforeItsMark() {
        WordTrack track = track("Disse: «domani» e rise.");
        assertThat(track.border(1)).isEqualTo(7);
        assertThat(track.border(2)).isEqualTo(16);
    }

    @Test
    void border_firstWord_isTheStartOfTheText() {
        assertThat(track("  «Domani").border(0)).isZero();
    }

    @Test
    void isQuoted_wordBehindAMark_isTold() {
        WordTrack track = track("la \"parola\" data");
        assertThat(track.isQuoted(0)).isFalse();
        assertThat(track.isQuoted(1)).isTrue();
        assertThat(track.isQuoted(2)).isFalse();
    }
}
