/** Tables generated from the properties of the bundled ICU4J, so that results do not depend on the JDK. */
package dev.lede.internal.unicode;
