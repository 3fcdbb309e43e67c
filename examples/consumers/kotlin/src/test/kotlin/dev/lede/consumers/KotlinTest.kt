package dev.lede.consumers

import dev.lede.langdetect.LanguageDetector
import dev.lede.normalize.Normalizer
import dev.lede.stats.KeywordExtractor
import dev.lede.text.Language
import dev.lede.tokenize.Tokenizer
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

class KotlinTest {

    private val text = "Il vecchio ponte è chiuso. Il council lo ripara."

    @Test
    fun facades_answerWithoutAQuestionMark() {
        val language: Language = LanguageDetector.standard().detect(text).language()
        val words: List<String> = Tokenizer.news(language).tokenize(text).map { it.text(text) }
        val best: String = KeywordExtractor.standard().extract(text, language, 1).first().term()
        assertThat(language.tag()).isEqualTo("it")
        assertThat(words).startsWith("Il", "vecchio", "ponte")
        assertThat(best).isNotBlank()
        assertThat(Normalizer.news().normalize(text).text()).isEqualTo(text)
    }

    /** Null where the library takes none, and a question where it never answers null. */
    @ParameterizedTest
    @ValueSource(
        strings = [
            "Tokenizer.news().tokenize(null as String?)",
            "Tokenizer.news(null)",
            "Normalizer.news().normalize(null as String?)",
            "LanguageDetector.standard().detect(\"\").language() == null",
            "KeywordExtractor.standard().extract(null, Language.UND, 1)",
        ],
    )
    fun nullTypes_areSeenByTheCompiler(expression: String, @TempDir folder: Path) {
        assertThat(compile("Tokenizer.news()", folder)).isEqualTo(ExitCode.OK)
        assertThat(compile(expression, folder)).isEqualTo(ExitCode.COMPILATION_ERROR)
    }

    private fun compile(expression: String, folder: Path): ExitCode {
        val source = folder.resolve("Sample.kt")
        source.writeText(
            """
            import dev.lede.langdetect.LanguageDetector
            import dev.lede.normalize.Normalizer
            import dev.lede.stats.KeywordExtractor
            import dev.lede.text.Language
            import dev.lede.tokenize.Tokenizer
            fun sample(): Any = listOf(Normalizer.news(), LanguageDetector.standard(), KeywordExtractor.standard(), Language.UND)
            fun answer(): Any? = $expression
            """.trimIndent(),
        )
        return K2JVMCompiler().exec(
            PrintStream(ByteArrayOutputStream(), true, Charsets.UTF_8),
            "-no-stdlib", "-no-reflect", "-Werror", "-d", folder.resolve("out").toString(),
            "-classpath", classPath(), source.toString(),
        )
    }

    /** Without folders that do not exist, of which the compiler warns. */
    private fun classPath() = System.getProperty("java.class.path").split(File.pathSeparator)
        .filter { File(it).exists() }.joinToString(File.pathSeparator)
}
