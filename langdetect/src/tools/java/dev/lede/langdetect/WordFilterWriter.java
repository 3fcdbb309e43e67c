package dev.lede.langdetect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Writes the format that {@link WordFilterReader} reads; see there. */
final class WordFilterWriter {

    /** One in a hundred and twenty unknown words is taken for a known one. */
    private static final int EXTRA_BITS = 7;

    private record Word(int fingerprint, List<WordUse> uses, boolean name) {}

    private final List<WordList> lists;
    private final List<Word> words;
    private final int fingerprintBits;

    WordFilterWriter(List<WordList> lists, Map<String, List<WordUse>> dictionary, NameCounts names) {
        this.lists = lists;
        this.fingerprintBits = Integer.SIZE - Integer.numberOfLeadingZeros(dictionary.size() - 1) + EXTRA_BITS - 1;
        this.words = words(dictionary, names);
    }

    /** Words of one fingerprint become one. */
    private List<Word> words(Map<String, List<WordUse>> dictionary, NameCounts nameCounts) {
        Map<Integer, Word> byFingerprint = new TreeMap<>();
        dictionary.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            int fingerprint = WordFilter.fingerprint(WordHash.of(e.getKey()), fingerprintBits);
            Word word = new Word(fingerprint, e.getValue(), nameCounts.isName(e.getKey()));
            byFingerprint.merge(fingerprint, word, WordFilterWriter::merge);
        });
        return List.copyOf(byFingerprint.values());
    }

    private static Word merge(Word a, Word b) {
        List<WordUse> uses = new ArrayList<>(a.uses);
        for (WordUse use : b.uses) {
            uses.removeIf(u -> u.language() == use.language() && u.frequencyClass() > use.frequencyClass());
            if (uses.stream().noneMatch(u -> u.language() == use.language())) {
                uses.add(use);
            }
        }
        uses.sort(Comparator.comparingInt(WordUse::language));
        return new Word(a.fingerprint, uses, a.name && b.name);
    }

    byte[] toBytes() {
        ModelOutput payload = new ModelOutput();
        payload.varint(lists.size());
        for (WordList list : lists) {
            payload.string(list.tag());
            payload.varint(list.guest() ? 1 : 0);
            payload.varint((int) Math.round(list.unknownRate() * 10_000));
        }
        payload.varint(fingerprintBits);
        payload.varint(words.size());
        payload.varint(words.stream().mapToInt(w -> w.uses.size()).sum());
        encoder().writeTo(payload);
        CRC32 crc = new CRC32();
        crc.update(payload.bytes());
        ModelOutput file = new ModelOutput();
        file.int32(WordFilterReader.MAGIC);
        file.int32(WordFilterReader.VERSION);
        file.int32(payload.bytes().length);
        file.int32((int) crc.getValue());
        for (byte b : payload.bytes()) {
            file.uint8(b);
        }
        return file.bytes();
    }

    private RansEncoder encoder() {
        RansEncoder encoder = new RansEncoder(WordFilterReader.contexts(lists.size()));
        int previous = -1;
        for (Word word : words) {
            addDistance(encoder, word.fingerprint - previous - 1);
            previous = word.fingerprint;
            encoder.add(WordFilterReader.NAME, word.name ? 1 : 0);
            int context = WordFilterReader.languageContext(lists.size());
            for (WordUse use : word.uses) {
                encoder.add(context, use.language());
                encoder.add(WordFilterReader.CLASS + use.language(), use.frequencyClass());
                context = WordFilterReader.languageContext(lists.size()) + 1 + use.language();
            }
            encoder.add(context, lists.size());
        }
        return encoder;
    }

    private static void addDistance(RansEncoder encoder, int distance) {
        int quotient = distance >>> WordFilterReader.REMAINDER_BITS;
        for (; quotient >= WordFilterReader.MORE; quotient -= WordFilterReader.MORE) {
            encoder.add(WordFilterReader.QUOTIENT, WordFilterReader.MORE);
        }
        encoder.add(WordFilterReader.QUOTIENT, quotient);
        encoder.add(WordFilterReader.REMAINDER, distance & ((1 << WordFilterReader.REMAINDER_BITS) - 1));
    }
}
