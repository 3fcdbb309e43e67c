package dev.lede.internal.tokenize;

/** A rule and the name by which it is switched off and explained. */
record NamedRule(String name, TokenRule rule) {}
