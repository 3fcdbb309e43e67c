package dev.lede.stats.measure;

import static dev.lede.stats.Golden.cases;
import static dev.lede.stats.Golden.files;
import static dev.lede.stats.Golden.longOf;
import static dev.lede.stats.Golden.longs;
import static dev.lede.stats.Golden.number;
import static dev.lede.stats.Golden.object;
import static dev.lede.stats.Golden.objects;
import static dev.lede.stats.Golden.strings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Every value of the golden files. Names that a file has and a test does not know fail the test. */
class GoldenMeasuresTest {

    private static final double RELATIVE = 1e-9;
    private static final double RELATIVE_P = 1e-6;

    private static void check(String name, double actual, Object expected, double relative) {
        double value = number(expected);
        if (Double.isNaN(value)) {
            assertThat(actual).as(name).isNaN();
        } else {
            assertThat(Math.abs(actual - value))
                    .as(name + " " + actual + " for " + value)
                    .isLessThanOrEqualTo(Math.max(1e-12, relative * Math.abs(value)));
        }
    }

    private static void checkAll(
            Map<String, Object> expected, ToDoubleFunction<String> actual, Map<String, Object> golden) {
        assertThat(expected).isNotEmpty();
        expected.forEach((name, value) -> check(
                golden.get("name") + " " + name,
                actual.applyAsDouble(name),
                value,
                name.endsWith("_p") || name.startsWith("fisher") ? RELATIVE_P : RELATIVE));
    }

    @Test
    void association_everyGoldenValue() {
        assertThat(cases("association.json")).hasSizeGreaterThanOrEqualTo(14).allSatisfy(golden -> {
            ContingencyTable table = new ContingencyTable(
                    longOf(golden, "o11"), longOf(golden, "o12"), longOf(golden, "o21"), longOf(golden, "o22"));
            checkAll(object(golden.get("expected")), name -> association(name, table), golden);
        });
    }

    private static double association(String name, ContingencyTable table) {
        return switch (name) {
            case "e11" -> table.expected();
            case "g2_p" -> Significance.g2(table);
            case "chi2_p" -> Significance.chi2(table);
            case "fisher_greater" -> Significance.fisherGreater(table);
            case "fisher_less" -> Significance.fisherLess(table);
            case "fisher_two_sided" -> Significance.fisherTwoSided(table);
            default -> AssociationMeasure.valueOf(name.toUpperCase(Locale.ROOT)).of(table);
        };
    }

    @Test
    void keyness_everyGoldenValue() {
        assertThat(cases("keyness.json")).hasSizeGreaterThanOrEqualTo(8).allSatisfy(golden -> {
            FrequencyPair pair = new FrequencyPair(
                    longOf(golden, "a"), longOf(golden, "n1"), longOf(golden, "b"), longOf(golden, "n2"));
            checkAll(
                    object(golden.get("expected")),
                    name -> switch (name) {
                        case "g2_two_cell_p" -> pair.p();
                        case "direction" -> pair.direction();
                        default ->
                            KeynessMeasure.valueOf(name.toUpperCase(Locale.ROOT))
                                    .of(pair);
                    },
                    golden);
        });
    }

    @Test
    void dispersion_everyGoldenValue() {
        Map<String, ToDoubleFunction<Dispersion>> measures = Map.of(
                "range", Dispersion::range,
                "range_share", Dispersion::rangeShare,
                "gries_dp", Dispersion::griesDp,
                "gries_dp_norm", Dispersion::griesDpNorm,
                "juilland_d", Dispersion::juillandD,
                "juilland_d_counts", Dispersion::juillandDOfCounts,
                "carroll_d2", Dispersion::carrollD2,
                "rosengren_s", Dispersion::rosengrenS,
                "kld", Dispersion::kullbackLeibler,
                "idf_log2", Dispersion::idf);
        assertThat(cases("dispersion.json")).hasSizeGreaterThanOrEqualTo(5).allSatisfy(golden -> {
            Dispersion dispersion = Dispersion.of(longs(golden.get("sizes")), longs(golden.get("counts")));
            checkAll(object(golden.get("expected")), name -> measures.get(name).applyAsDouble(dispersion), golden);
        });
    }

    @Test
    void diversity_everyGoldenValue() {
        assertThat(cases("diversity.json")).hasSizeGreaterThanOrEqualTo(6).allSatisfy(golden -> {
            LexicalDiversity diversity = LexicalDiversity.of(strings(golden.get("tokens")));
            checkAll(object(golden.get("expected")), name -> diversity(name, diversity), golden);
        });
    }

    private static double diversity(String name, LexicalDiversity diversity) {
        return switch (name) {
            case "tokens" -> diversity.tokens();
            case "types" -> diversity.types();
            case "ttr" -> diversity.ttr();
            case "root_ttr" -> diversity.rootTtr();
            case "log_ttr" -> diversity.herdanC();
            case "maas_a2" -> diversity.maas();
            case "hapax_ratio" -> diversity.hapaxRatio();
            case "yule_k" -> diversity.yuleK();
            case "simpson_d" -> diversity.simpsonD();
            case "entropy_bits" -> diversity.entropy();
            case "mattr_10" -> diversity.mattr(10);
            case "mattr_25" -> diversity.mattr(25);
            case "mattr_50" -> diversity.mattr(50);
            case "msttr_25" -> diversity.msttr(25);
            case "mtld_forward" -> diversity.mtldForward();
            case "mtld_backward" -> diversity.mtldBackward();
            case "mtld" -> diversity.mtld();
            case "hdd_42" -> diversity.hdd(42);
            default -> throw new AssertionError("unknown measure " + name);
        };
    }

    @Test
    void logOdds_everyGoldenValue() {
        assertThat(cases("log-odds.json")).hasSizeGreaterThanOrEqualTo(3).allSatisfy(golden -> {
            Map<String, Object> first = object(golden.get("counts1"));
            Map<String, Object> second = object(golden.get("counts2"));
            Map<String, Double> alpha = priors(golden, first);
            double alpha0 = alpha.values().stream().mapToDouble(a -> a).sum();
            object(golden.get("expected")).forEach((word, expected) -> {
                LogOdds odds = LogOdds.of(
                        longOf(first, word), sum(first), longOf(second, word), sum(second), alpha.get(word), alpha0);
                Map<String, Double> actual = Map.of("delta", odds.delta(), "variance", odds.variance(), "z", odds.z());
                checkAll(object(expected), actual::get, golden);
            });
        });
    }

    private static Map<String, Double> priors(Map<String, Object> golden, Map<String, Object> words) {
        Map<String, Double> alpha = new HashMap<>();
        for (String word : words.keySet()) {
            if (golden.containsKey("alpha")) {
                alpha.put(word, number(golden.get("alpha")));
            } else {
                Map<String, Object> prior = object(golden.get("prior_counts"));
                alpha.put(word, number(golden.get("prior_size")) * longOf(prior, word) / sum(prior));
            }
        }
        return alpha;
    }

    private static long sum(Map<String, Object> counts) {
        return (long) counts.values().stream().mapToDouble(v -> number(v)).sum();
    }

    @Test
    void weighting_everyGoldenValue() {
        assertThat(files("weighting.json")).isNotEmpty().allSatisfy(golden -> {
            @SuppressWarnings("unchecked")
            List<List<String>> documents = (List<List<String>>) golden.get("documents");
            WeightingGolden actual = new WeightingGolden(documents);
            Map<String, Object> expected = object(golden.get("expected"));
            object(expected.get("terms"))
                    .forEach((term, values) -> checkAll(object(values), name -> actual.collection(name, term), golden));
            List<Map<String, Object>> each = objects(expected.get("documents"));
            for (int d = 0; d < documents.size(); d++) {
                int document = d;
                each.get(d).forEach((term, values) -> {
                    if (values instanceof Map) {
                        checkAll(object(values), name -> actual.document(name, term, document), golden);
                    }
                });
            }
        });
    }
}
