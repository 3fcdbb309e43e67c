package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

    private static final String RESULT = "{\"params\" : {\"folder\" : \"\", \"rival\" : \"%s\", \"text\" : \"it\"},"
            + "\"primaryMetric\" : {\"score\" : %s, \"scoreError\" : 1}}";

    @Test
    void main_twoResults_writesChartAndTable(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("r.json");
        Files.writeString(
                json, "[" + RESULT.formatted("ICU4J", "40.0") + "," + RESULT.formatted("LEDE_UNICODE", "5.0") + "]");
        Path svg = folder.resolve("c.svg");
        Path table = folder.resolve("t.md");
        Chart.main(new String[] {json.toString(), "ICU4J", svg.toString(), table.toString()});
        assertThat(table).content().contains("| LEDE_UNICODE | 8.00 |").contains("| ICU4J | 1.00 |");
        assertThat(svg).content().startsWith("<svg").endsWith("</svg>\n").contains("LEDE_UNICODE");
    }
}
