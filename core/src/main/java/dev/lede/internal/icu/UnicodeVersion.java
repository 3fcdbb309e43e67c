package dev.lede.internal.icu;

import com.ibm.icu.lang.UCharacter;

/** The version of Unicode that all results follow, whatever the JDK. */
public final class UnicodeVersion {

    /** Major and minor number, such as {@code 17.0}. */
    public static final String CURRENT = UCharacter.getUnicodeVersion().getMajor() + "."
            + UCharacter.getUnicodeVersion().getMinor();

    private UnicodeVersion() {}
}
