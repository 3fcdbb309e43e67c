package dev.lede.internal.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.unbescape.html.HtmlEscape;

/** Two independent tables of the standard's names must agree with ours. */
class NamedEntitiesTest {

    private static List<String> names() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                NamedEntities.class.getResourceAsStream("entities.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.substring(0, l.indexOf('=')))
                    .toList();
        }
    }

    @Test
    void get_ofEveryName_agreesWithJsoupAndUnbescape() throws IOException {
        List<String> names = names();
        assertThat(names).hasSize(2231).doesNotHaveDuplicates();
        for (String name : names) {
            boolean closed = name.endsWith(";");
            String bare = closed ? name.substring(0, name.length() - 1) : name;
            String ours = NamedEntities.standard().get(bare, closed);
            assertThat(ours).as(name).isEqualTo(Entities.getByName(bare));
            assertThat(ours).as(name).isEqualTo(HtmlEscape.unescapeHtml("&" + name));
        }
    }

    @Test
    void get_ofUpperCasedName_isTheCapital() {
        assertThat(NamedEntities.standard().get("EACUTE", true)).isEqualTo("\u00C9");
        assertThat(NamedEntities.standard().get("NBSP", true)).isEqualTo("\u00A0");
        assertThat(NamedEntities.standard().get("EaCUTE", true)).isNull();
        assertThat(NamedEntities.standard().get("alpha", false)).isNull();
        assertThat(NamedEntities.standard().get("nosuchname", true)).isNull();
    }
}
