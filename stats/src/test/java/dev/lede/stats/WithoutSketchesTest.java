package dev.lede.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What happens where the optional library is missing. */
class WithoutSketchesTest {

    /** Sees everything but DataSketches. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(WithoutSketchesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.datasketches.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.lede.stats.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** Runs in the other loader, and public for that. */
    public static final class Bounded implements Supplier<Object> {
        @Override
        public Object get() {
            return TermCounter.builder().bounded(64).build();
        }
    }

    /** Runs in the other loader, and public for that. */
    public static final class Unbounded implements Supplier<Object> {
        @Override
        public Object get() {
            TermCounter counter = TermCounter.create();
            counter.add("a b a");
            return counter.counts().count("a");
        }
    }

    private static Supplier<?> load(Class<?> type) throws ReflectiveOperationException {
        return Class.forName(type.getName(), true, new Loader())
                .asSubclass(Supplier.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    @Test
    void build_boundedWithoutTheLibrary_isRefusedAndSaysWhatToAdd() throws ReflectiveOperationException {
        Supplier<?> bounded = load(Bounded.class);
        assertThatIllegalStateException()
                .isThrownBy(bounded::get)
                .withMessageContaining("org.apache.datasketches:datasketches-java");
        assertThat(new Bounded().get()).isNotNull();
    }

    @Test
    void count_unboundedWithoutTheLibrary_works() throws ReflectiveOperationException {
        assertThat((Object) load(Unbounded.class).get()).isEqualTo(2L);
    }
}
