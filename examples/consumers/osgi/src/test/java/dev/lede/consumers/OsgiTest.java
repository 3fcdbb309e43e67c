package dev.lede.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Installs the jars as bundles in Felix, starts them all and calls into each library. */
class OsgiTest {

    @TempDir
    private Path cache;

    private Framework felix;

    @BeforeEach
    void startFelix() throws BundleException {
        felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        felix.start();
    }

    @AfterEach
    void stopFelix() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(10_000);
    }

    @Test
    void bundles_resolveAndAnswer() throws Exception {
        List<Bundle> bundles = install();
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        assertThat(bundles)
                .filteredOn(b -> b.getSymbolicName().startsWith("dev.lede."))
                .hasSize(3)
                .allSatisfy(
                        b -> assertThat(b.getState()).as(b.getSymbolicName()).isEqualTo(Bundle.ACTIVE));

        Class<?> tokenizer = find(bundles, "dev.lede.core").loadClass("dev.lede.tokenize.Tokenizer");
        Object news = tokenizer.getMethod("news").invoke(null);
        Method tokenize = tokenizer.getMethod("tokenize", CharSequence.class);
        assertThat((List<?>) tokenize.invoke(news, "Una prova.")).hasSize(3);
        // These need word lists out of ICU4J's bundle; without them each text would be one token.
        assertThat((List<?>) tokenize.invoke(news, "中国人民")).as("Chinese").hasSizeGreaterThan(1);
        assertThat((List<?>) tokenize.invoke(news, "ภาษาไทยสวยงาม")).as("Thai").hasSizeGreaterThan(1);
    }

    private List<Bundle> install() throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target", "bundles"), "*.jar")) {
            for (Path jar : jars) {
                bundles.add(felix.getBundleContext().installBundle(jar.toUri().toString()));
            }
        }
        return bundles;
    }

    private static Bundle find(List<Bundle> bundles, String name) {
        return bundles.stream()
                .filter(b -> name.equals(b.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }
}
