package dev.lede.lucene;

import dev.lede.tokenize.TokenCursor;
import dev.lede.tokenize.TokenType;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Lucene's view of a Lede tokenizer: words, numbers, addresses and emoji become terms; punctuation, symbols and white
 * space do not. A token longer than {@value #MAX_TERM_LENGTH} code units is cut, as Lucene's own tokenizers do.
 *
 * <p>Used by one thread at a time, as every Lucene token stream.
 *
 * <pre>{@code
 * import dev.lede.tokenize.Tokenizer;
 * import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
 *
 * LedeTokenizer tokens = new LedeTokenizer(Tokenizer.news());
 * CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
 * tokens.setReader(new StringReader("Rome, 5 May"));
 * tokens.reset();
 * tokens.incrementToken(); // -> true
 * term.toString(); // -> "Rome"
 * }</pre>
 */
public final class LedeTokenizer extends Tokenizer {

    /** The longest term, in UTF-16 code units. */
    public static final int MAX_TERM_LENGTH = 255;

    private static final Map<TokenType, String> TYPE_NAMES = typeNames();

    private final TokenCursor cursor;
    private final TextBuffer text = new TextBuffer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    /** Where the next piece of a token begins that is longer than a term may be; the token's end otherwise. */
    private int pieceStart;

    private int tokenEnd;

    /**
     * A tokenizer for one thread at a time.
     *
     * @param tokenizer says where tokens begin and end; may be shared
     */
    public LedeTokenizer(dev.lede.tokenize.Tokenizer tokenizer) {
        this.cursor = Objects.requireNonNull(tokenizer, "tokenizer").cursor();
    }

    private static Map<TokenType, String> typeNames() {
        Map<TokenType, String> names = new EnumMap<>(TokenType.class);
        for (TokenType type : TokenType.values()) {
            names.put(type, "<" + type.name() + ">");
        }
        return Collections.unmodifiableMap(names);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text.readAll(input);
        cursor.reset(text.view());
        pieceStart = 0;
        tokenEnd = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pieceStart == tokenEnd && !nextTerm()) {
            return false;
        }
        int start = pieceStart;
        int end = pieceEnd(start);
        pieceStart = end;
        term.copyBuffer(text.chars(), start, end - start);
        offset.setOffset(correctOffset(start), correctOffset(end));
        type.setType(Objects.requireNonNull(TYPE_NAMES.get(cursor.type())));
        return true;
    }

    private boolean nextTerm() {
        while (cursor.next()) {
            if (isTerm(cursor.type())) {
                pieceStart = cursor.start();
                tokenEnd = cursor.end();
                return true;
            }
        }
        return false;
    }

    private static boolean isTerm(TokenType type) {
        return switch (type) {
            case PUNCTUATION, SYMBOL, SPACE, OTHER -> false;
            default -> true;
        };
    }

    /** A piece never ends between the halves of a surrogate pair. */
    private int pieceEnd(int start) {
        int end = Math.min(tokenEnd, start + MAX_TERM_LENGTH);
        boolean splitsPair = end < tokenEnd
                && Character.isHighSurrogate(text.chars()[end - 1])
                && Character.isLowSurrogate(text.chars()[end]);
        return splitsPair ? end - 1 : end;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    @Override
    public void close() throws IOException {
        super.close();
        text.clear();
        cursor.reset(CharBuffer.allocate(0));
        pieceStart = 0;
        tokenEnd = 0;
    }
}
