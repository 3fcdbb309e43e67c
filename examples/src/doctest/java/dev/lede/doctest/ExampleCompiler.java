package dev.lede.doctest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles code blocks in memory, each as a method of a class of its own, and runs those that name results. */
final class ExampleCompiler {

    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final String imports;

    ExampleCompiler(Collection<String> packages) {
        imports = packages.stream().map(p -> "import " + p + ".*; ").collect(Collectors.joining());
    }

    /** What is wrong with the blocks: file, line and message each. */
    List<String> problems(List<CodeBlock> blocks) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = new ArrayList<>();
        for (CodeBlock block : blocks) {
            sources.add(new Source("Example" + sources.size(), block));
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of("-proc:none", "-Xlint:none", "-cp", System.getProperty("java.class.path"));
            compiler.getTask(null, new InMemory(files), diagnostics, options, null, sources)
                    .call();
        }
        for (Diagnostic<? extends JavaFileObject> problem : diagnostics.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                report(problem.getSource(), problem.getLineNumber(), problem.getMessage(null));
            }
        }
        if (problems.isEmpty()) {
            sources.stream().filter(source -> source.block.claims()).forEach(this::run);
        }
        return problems;
    }

    private void report(Object where, long line, String message) {
        problems.add((where instanceof Source source ? source.block.file() : where) + ":" + line + ": " + message);
    }

    private void run(Source source) {
        try {
            Method method = new InMemoryLoader().loadClass(source.name).getDeclaredMethod("run");
            method.setAccessible(true);
            method.invoke(null);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            long line = List.of(cause.getStackTrace()).stream()
                    .filter(frame -> frame.getClassName().equals(source.name))
                    .mapToLong(StackTraceElement::getLineNumber)
                    .findFirst()
                    .orElse(source.block.line());
            report(source, line, cause instanceof AssertionError ? cause.getMessage() : cause.toString());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(source.name, e);
        }
    }

    /** A block in a class whose lines have the numbers that they have in the file. */
    private final class Source extends SimpleJavaFileObject {

        private final String name;
        private final CodeBlock block;

        Source(String name, CodeBlock block) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.name = name;
            this.block = block;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            String own = block.code().stream()
                    .filter(line -> line.startsWith("import "))
                    .collect(Collectors.joining(" "));
            String home = block.home().isEmpty() ? "" : "import " + block.home() + ".*; ";
            String body = block.code().stream()
                    .map(line -> line.startsWith("import ") ? "" : Example.checked(line))
                    .collect(Collectors.joining("\n"));
            return own + home + imports + "final class " + name + " extends dev.lede.doctest.Example {"
                    + " static void run() throws Exception {" + "\n".repeat(block.line() - 1) + body + "\n}}";
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI uri = URI.create("memory:///" + className + kind.extension);
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private final class InMemoryLoader extends ClassLoader {

        InMemoryLoader() {
            super(ExampleCompiler.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
